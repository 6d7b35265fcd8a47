//! The clocks of devices and of the reporter (TF-2 B.8.7 to B.8.9).

use core::time::Duration;

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Ei, Offset};
use ihe_pcd::hl7::SegmentId;
use ihe_pcd::model::{
    ClockStatus, DeviceClock, ReportBuilder, Sender, TimeCapabilities, WithDevice,
};

use super::*;

const RECEIVED: &str = "2026-11-21T12:00:01Z";
const FAST: &str = "OBX|1|DTM|67975^MDC_ATTR_TIME_ABS^MDC|1.0.0.4|20261121120700+0000||||||R|||20261121120000+0000";

fn clocks(rows: &[&str]) -> Vec<DeviceClock<'static>> {
    let report = read_at(&message(rows), &SiteRules::default(), RECEIVED);
    report.device_clocks(&SiteRules::default())
}

#[test]
fn a_device_that_is_seven_minutes_fast_and_says_so_is_off_by_minus_420_seconds() {
    let rows = [
        "OBR|1||||||20261121120000+0000",
        FAST,
        &heart_rate("20261121115950+0000"),
    ];
    let report = read_at(&message(&rows), &SiteRules::default(), RECEIVED);
    assert_eq!(problems(&report), Vec::<String>::new());
    let clocks = report.device_clocks(&SiteRules::default());
    let [clock] = clocks.as_slice() else {
        panic!("one clock");
    };
    assert_eq!(clock.offset.unwrap().to_string(), "-420 s");
    assert_eq!(shown(clock.device.as_ref()), "2026-11-21T12:07:00Z stated");
    assert_eq!(
        shown(clock.reporter.as_ref()),
        "2026-11-21T12:00:00Z stated"
    );
    assert_eq!(report.received_at, Some(at(RECEIVED)));
    assert_eq!(time_of(&report), "2026-11-21T12:00:00Z stated");
    assert_eq!(
        clock.corrected(at("2026-11-21T08:07:00Z")),
        Some(at("2026-11-21T08:00:00Z"))
    );
    let [_, heart_rate] = [0, 1].map(|row| report.observations().nth(row).unwrap());
    assert!(clock.is_of(heart_rate));
}

#[test]
fn there_is_no_offset_unless_both_times_are_there() {
    for row in [
        "OBX|1|DTM|67975^MDC_ATTR_TIME_ABS^MDC|1.0.0.4|20261121120700+0000||||||R",
        "OBX|1|DTM|67975^MDC_ATTR_TIME_ABS^MDC|1.0.0.4|||||||R|||20261121120000+0000",
        "OBX|1|DTM|67975^MDC_ATTR_TIME_ABS^MDC|1.0.0.4|20261121120700||||||R|||20261121120000+0000",
    ] {
        let clocks = clocks(&["OBR|1||||||20261121120000+0000", row]);
        assert_eq!(clocks[0].offset, None, "{row}");
        assert_eq!(clocks[0].corrected(at(RECEIVED)), None);
    }
}

#[test]
fn a_device_without_a_zone_has_the_one_of_its_sender() {
    let text = message(&["OBR|1", &FAST.replace("0700+0000", "0700")]);
    let rules = SiteRules::default().assume_offset(Offset::from_minutes(60).unwrap());
    let clock = &read(&text, &rules).device_clocks(&rules)[0];
    assert_eq!(shown(clock.device.as_ref()), "2026-11-21T11:07:00Z assumed");
    assert_eq!(clock.offset.unwrap().seconds(), 53 * 60);
}

#[test]
fn every_device_and_the_reporter_have_a_clock_of_their_own_in_each_order() {
    let second = FAST.replace("1.0.0.4", "2.0.0.1").replace("1207", "1201");
    let clocks = clocks(&[
        "OBR|1",
        "OBX|1|CWE|68220^MDC_TIME_SYNC_PROTOCOL^MDC|0.0.0.1|532225^MDC_TIME_SYNC_NTPV3^MDC||||||R",
        FAST,
        &second,
        "OBR|2",
        &FAST.replace("1207", "1208"),
    ]);
    let shown: Vec<_> = clocks
        .iter()
        .map(|clock| {
            let offset = clock.offset.map(|offset| offset.seconds());
            (clock.order, clock.path.to_string(), offset)
        })
        .collect();
    let expected = [
        (1, "0.0.0.0", None),
        (1, "1.0.0.0", Some(-420)),
        (1, "2.0.0.0", Some(-60)),
        (2, "1.0.0.0", Some(-480)),
    ];
    assert_eq!(
        shown,
        expected.map(|(order, path, offset)| (order, path.to_owned(), offset))
    );
    assert!(clocks[0].is_reporter() && !clocks[1].is_reporter());
    assert_eq!(clocks[0].protocol_code(), Some(mdc::TIME_SYNC_NTPV3));
}

#[test]
fn attributes_are_known_by_their_number_or_else_by_their_name() {
    let clocks = clocks(&[
        "OBR|1",
        "OBX|1|NM|0^MDC_TIME_ACCURACY^MDC|0.0.0.2|20|264338^MDC_DIM_MILLI_SEC^MDC|||||R",
        "OBX|2|CWE|0^MDC_TIME_CAP_STATE^MDC|1.0.0.1|1^mds-time-capab-real-time-clock(0)~0^mds-time-capab-set-clock(1)~1^mds-time-state-abs-time-synced(8)~1^nothing(99)||||||R",
        "OBX|3|CWE|^MDC_TIME_SYNC_PROTOCOL^MDC|1.0.0.2|^MDC_TIME_SYNC_SNTPV4^MDC||||||R",
        "OBX|4|NM|68221^whatever^MDC|1.0.0.3|120000000|264339^MDC_DIM_MICRO_SEC^MDC|||||R",
        "OBX|5|NM|67983^MDC_ATTR_TIME_REL^MDC|1.0.0.5|1.5|s^s^UCUM|||||R",
    ]);
    let [reporter, device] = clocks.as_slice() else {
        panic!("two clocks");
    };
    assert_eq!(reporter.accuracy, Some(Duration::from_millis(20)));
    assert_eq!(device.protocol_code(), Some(mdc::TIME_SYNC_SNTPV4));
    assert_eq!(device.accuracy, Some(Duration::from_secs(120)));
    assert_eq!(device.relative, Some(Duration::from_millis(1500)));
    let can = device.capabilities.unwrap();
    assert_eq!(can.bit(TimeCapabilities::REAL_TIME_CLOCK), Some(true));
    assert_eq!(can.bit(1), Some(false));
    assert_eq!(can.bit(TimeCapabilities::SYNCHRONISES), None);
    assert_eq!(can.bit(TimeCapabilities::SYNCHRONISED), Some(true));
    assert_eq!(can.bit(99), None);
}

#[test]
fn rows_of_virtual_devices_and_lengths_without_a_unit_of_time_say_nothing_of_a_clock() {
    assert_eq!(clocks(&["OBR|1", &FAST.replace("1.0.0.4", "1.1.0.4")]), []);
    let accuracy = |value: &str| {
        let row = format!("OBX|1|NM|68221^MDC_TIME_SYNC_ACCURACY^MDC|1.0.0.3|{value}||||R");
        clocks(&["OBR|1", &row])[0].accuracy
    };
    assert_eq!(
        accuracy("20|264338^MDC_DIM_MILLI_SEC^MDC"),
        Some(Duration::from_millis(20))
    );
    assert_eq!(accuracy("20|"), None);
    assert_eq!(accuracy("20|266016^MDC_DIM_MMHG^MDC"), None);
    assert_eq!(accuracy("-20|264338^MDC_DIM_MILLI_SEC^MDC"), None);
}

/// TF-2 B.8.7 names it, and nothing says what it is: 68072 has another name, and its own meaning for home devices.
#[test]
fn a_time_of_high_resolution_is_an_observation_and_no_clock() {
    for code in ["0^MDC_ATTR_TIME_HI_RES", "68072^MDC_ATTR_TIME_REL_HI_RES"] {
        let row = format!("OBX|1|NM|{code}^MDC|1.0.0.6|1500000|264339^MDC_DIM_MICRO_SEC^MDC|||||R");
        let message = message(&["OBR|1", &row]);
        let report = read_at(&message, &SiteRules::default(), RECEIVED);
        assert_eq!(report.observations().count(), 1);
        assert_eq!(report.device_clocks(&SiteRules::default()), []);
    }
}

fn builder() -> ReportBuilder<WithDevice> {
    Report::builder(Sender::named("GATEWAY", "ICU"), "1", at(RECEIVED))
        .no_patient()
        .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, Ei::eui_64("01"))
}

/// OBX-4 and OBX-3.1 of each row.
fn rows(report: &Report<'_>) -> Vec<String> {
    let written = report.write().unwrap();
    let message = written.message();
    let segments = message
        .segments()
        .filter(|segment| segment.id() == SegmentId::OBX);
    segments
        .map(|segment| {
            let text = |field: usize| {
                let field = segment.field(field).component(1);
                field.value().unwrap().unwrap_or_default().to_string()
            };
            format!("{} {}", text(4), text(3))
        })
        .collect()
}

#[test]
fn the_clocks_of_reporter_and_device_stand_before_everything_they_are_about() {
    let by_ntp = ClockStatus::new(mdc::TIME_SYNC_NTPV4).accurate_to(Duration::from_nanos(1_500));
    let report = builder()
        .metric(mdc::TEMP, 37, unit::DEGC)
        .vmd(mdc::DEV_ECG_VMD)
        .channel(mdc::DEV_ECG_CHAN)
        .metric(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN)
        .device_clock(ClockStatus::UNSYNCHRONISED)
        .device_time(at("2026-11-21T12:07:00Z"), at("2026-11-21T12:00:00Z"))
        .reporter_clock(ClockStatus::UNSYNCHRONISED)
        .reporter_clock(by_ntp)
        .metric(mdc::RESP_RATE, 14, unit::RESP_PER_MIN)
        .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, Ei::eui_64("02"))
        .device_clock(by_ntp)
        .metric(mdc::TEMP, 38, unit::DEGC)
        .build();
    let expected = [
        "0.0.0.1 68220",
        "0.0.0.2 68221",
        "1.0.0.0 69965",
        "1.0.0.1 150344",
        "1.0.0.2 68220",
        "1.0.0.3 67975",
        "1.1.0.0 69798",
        "1.1.1.0 69799",
        "1.1.1.1 147842",
        "1.1.1.2 151562",
        "2.0.0.0 69965",
        "2.0.0.1 68220",
        "2.0.0.2 68221",
        "2.0.0.3 150344",
    ];
    assert_eq!(rows(&report), expected);
    let written = report.write().unwrap();
    let read = Report::read(&written.message()).unwrap();
    assert_eq!(read, report);
    let clocks = read.device_clocks(&SiteRules::default());
    let said: Vec<_> = clocks
        .iter()
        .map(|clock| (clock.protocol_code().unwrap(), clock.accuracy))
        .collect();
    let rounded_up = Some(Duration::from_micros(2));
    assert_eq!(
        said,
        [
            (mdc::TIME_SYNC_NTPV4, rounded_up),
            (mdc::TIME_SYNC_NONE, None),
            (mdc::TIME_SYNC_NTPV4, rounded_up),
        ]
    );
    assert_eq!(clocks[1].offset.unwrap().seconds(), -420);
}

#[test]
fn a_report_says_nothing_of_clocks_that_nobody_told_it_of() {
    assert_eq!(builder().build().device_clocks(&SiteRules::default()), []);
}
