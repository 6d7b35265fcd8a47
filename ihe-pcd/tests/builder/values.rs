//! What is said of a value, and what of it goes out in OBX-2, -5, -6, -8, -11, -14 and -17.

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cwe, Nm, Sn};
use ihe_pcd::model::{
    Abnormality, MeasurementStatus, Metric, Missing, NotClinical, ProcessingId, Reading,
    ResultStatus,
};

use crate::{assert_reads_back_equal, heart_rate, minute, monitor, of_metrics, written};

/// OBX-2, -5, -8 and -11 of the only metric.
fn sent(metric: Metric) -> [String; 4] {
    let report = monitor().observation(metric).build();
    assert_reads_back_equal(&report);
    [2, 5, 8, 11].map(|field| of_metrics(&report, field).concat())
}

#[test]
fn a_value_that_nothing_is_said_of_is_not_verified() {
    assert_eq!(sent(heart_rate(72)), ["NM", "72", "", "R"]);
}

#[test]
fn a_demonstration_is_sent_with_demo_and_status_r() {
    let shown = heart_rate(72).measurement_status(MeasurementStatus::DEMO_DATA);
    assert_eq!(sent(shown.clone()), ["NM", "72", "DEMO", "R"]);
    let report = monitor().observation(shown).build();
    let row = report.observations().next().unwrap();
    assert_eq!(
        row.reading(),
        Reading::NotClinical(NotClinical::Demonstration)
    );
}

#[test]
fn an_invalid_value_is_sent_with_inv_and_status_x_whatever_else_is_said() {
    let invalid = heart_rate(72)
        .status(ResultStatus::FINAL)
        .measurement_status(MeasurementStatus::INVALID);
    assert_eq!(sent(invalid), ["NM", "72", "INV", "X"]);
    assert_eq!(sent(heart_rate(72).flag("INV")), ["NM", "72", "INV", "X"]);
}

#[test]
fn a_validated_value_is_final_and_another_status_can_be_said() {
    let validated = heart_rate(72).measurement_status(MeasurementStatus::VALIDATED_DATA);
    assert_eq!(sent(validated), ["NM", "72", "", "F"]);
    let corrected = heart_rate(72).status(ResultStatus::CORRECTED);
    assert_eq!(sent(corrected), ["NM", "72", "", "C"]);
}

#[test]
fn a_missing_value_has_no_type_its_reason_and_status_x() {
    for (why, flag) in [
        (Missing::NotSaid, ""),
        (Missing::SwitchedOff, "OFF"),
        (Missing::Masked, "MSK"),
        (Missing::NotAvailable, "NAV"),
    ] {
        let missing = Metric::missing(mdc::ECG_HEART_RATE, why).status(ResultStatus::FINAL);
        assert_eq!(sent(missing), ["", "", flag, "X"]);
    }
}

#[test]
fn what_says_nothing_is_a_missing_value() {
    let nothing = ["", "", "", "X"];
    assert_eq!(sent(Metric::text(mdc::ECG_HEART_RATE, "")), nothing);
    assert_eq!(
        sent(Metric::coded(mdc::ECG_HEART_RATE, Cwe::default())),
        nothing
    );
    let ratio = Metric::structured_number(mdc::RATIO_IE, Sn::default(), unit::DIMLESS);
    assert_eq!(sent(ratio), nothing);
    assert_eq!(
        sent(Metric::numbers(mdc::ECG_HEART_RATE, [], unit::PERCENT)),
        nothing
    );
}

#[test]
fn flags_stand_in_one_field_and_none_of_them_twice() {
    let metric = heart_rate(141)
        .flag("PH")
        .flag("")
        .flag("QUES")
        .flag("PH")
        .abnormality(Abnormality::CriticallyHigh)
        .measurement_status(MeasurementStatus::IN_ALARM | MeasurementStatus::QUESTIONABLE);
    assert_eq!(sent(metric), ["NM", "141", "HH~QUES~ALACT~PH", "R"]);
    let missing = Metric::missing(mdc::ECG_HEART_RATE, Missing::NotAvailable)
        .measurement_status(MeasurementStatus::NOT_AVAILABLE);
    assert_eq!(sent(missing), ["", "", "NAV", "X"]);
}

#[test]
fn each_kind_of_value_has_its_type() {
    let ratio = Sn {
        num1: Some(1.into()),
        separator_or_suffix: ":".into(),
        num2: Some(2.into()),
        ..Sn::default()
    };
    let ratio = Metric::structured_number(mdc::RATIO_IE, ratio, unit::DIMLESS);
    assert_eq!(sent(ratio)[..2], ["SN", "^1^:^2"]);
    let precise = Metric::number(mdc::TEMP, Nm::parse("37.0").unwrap(), unit::DEGC);
    assert_eq!(sent(precise)[..2], ["NM", "37.0"]);
    let numbers = Metric::numbers(mdc::ECG_HEART_RATE, [72, 74].map(Nm::from), unit::PERCENT);
    assert_eq!(sent(numbers)[..2], ["NM", "72~74"]);
    let code = Metric::coded(mdc::TIME_SYNC_PROTOCOL, mdc::TIME_SYNC_NTPV4);
    assert_eq!(sent(code)[..2], ["CWE", "532226^MDC_TIME_SYNC_NTPV4^MDC"]);
    let time = Metric::time(mdc::ATTR_TIME_ABS, minute(1));
    assert_eq!(sent(time)[..2], ["DTM", "20261121120100+0000"]);
}

#[test]
fn only_an_episodic_value_has_a_time_of_its_own_and_no_method_is_made_up() {
    let report = monitor()
        .observation(heart_rate(72))
        .observation(heart_rate(73).taken_at(minute(-5)))
        .build();
    assert_eq!(of_metrics(&report, 14), ["", "20261121115500+0000"]);
    assert_eq!(of_metrics(&report, 17), ["", ""]);
}

#[test]
fn empty_codes_of_methods_and_sites_are_left_out() {
    let manual = Cwe::new("MMEAS", "manual-measurement", "MDC");
    let metric = heart_rate(72)
        .method(Cwe::default())
        .method(manual)
        .site(Cwe::default());
    let report = monitor().observation(metric).build();
    assert_reads_back_equal(&report);
    assert_eq!(of_metrics(&report, 17), ["MMEAS^manual-measurement^MDC"]);
}

#[test]
fn a_message_for_debugging_says_so_and_holds_no_value_of_a_patient() {
    let report = monitor()
        .processing(ProcessingId::DEBUGGING)
        .observation(heart_rate(72))
        .build();
    assert_reads_back_equal(&report);
    assert_eq!(written(&report).first("MSH").field(11), "D");
    let row = report.observations().next().unwrap();
    assert_eq!(
        row.reading(),
        Reading::NotClinical(NotClinical::NotProduction)
    );
}
