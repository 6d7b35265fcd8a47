//! Where the framework, the NIST tool, Gazelle, SDPi and the field contradict each other: both readings are taken,
//! and where a site must choose, it can choose either.
//!
//! How each is sent, the builder's profiles decide.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

use ihe_pcd::codes::mdc;
use ihe_pcd::hl7::Message;
use ihe_pcd::model::{
    Claim, DeviceClock, Missing, NotClinical, ProblemKind, Reading, Report, SiteRules, Transaction,
};
use ihe_pcd::session::{ContentPolicy, PatientDemand};

const PROFILE: &str = "IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO";

/// A message with this MSH-21, PID and these OBX.
fn message(profile: &str, pid: &str, rows: &[&str]) -> String {
    let mut text = format!(
        "MSH|^~\\&|ORBIT^0123456789ABCDEF^EUI-64|EAST|||20261121120000+0000||ORU^R01^ORU_R01|1|P|2.6|||AL|NE|||||{profile}\r\
         {pid}OBR|1|G1|G1|182777000^monitoring of patient^SCT|||20261121120000+0000\r"
    );
    for row in rows {
        text.push_str(row);
        text.push('\r');
    }
    text
}

fn of_rows(rows: &[&str]) -> String {
    message(PROFILE, "PID|||4711^^^EAST^PI||Testesen^Test\r", rows)
}

fn read(text: &str) -> Report<'_> {
    Report::read(&Message::parse(text).unwrap()).unwrap()
}

fn kinds(report: &Report<'_>) -> Vec<ProblemKind> {
    report.problems.iter().map(|problem| problem.kind).collect()
}

/// Whether a consumer takes it: one that takes everything, and one that demands this.
fn taken(text: &str, demanding: ContentPolicy) -> [bool; 2] {
    let report = read(text);
    [ContentPolicy::default(), demanding].map(|policy| policy.admit(&report).is_ok())
}

const HEART_RATE: &str =
    "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R";

#[test]
fn msh_21_may_be_empty_as_in_the_table_or_is_demanded_as_in_the_text() {
    let without = message("", "", &[HEART_RATE]);
    let demanding = ContentPolicy::default().refuse(ProblemKind::MissingProfile);
    assert_eq!(taken(&without, demanding.clone()), [true, false]);
    assert_eq!(taken(&of_rows(&[HEART_RATE]), demanding), [true, true]);
}

#[test]
fn both_families_of_oids_are_pcd_01_and_the_misprinted_one_is_refused_where_a_site_wants_that() {
    for oid in ["1.3.6.1.4.1.19376.1.6.1.1.1", "1.3.6.1.4.1.19376.1.6.4.1"] {
        let text = message(&format!("^^{oid}^ISO"), "", &[HEART_RATE]);
        let report = read(&text);
        assert_eq!(
            Transaction::of(&report.header),
            Transaction::Pcd01(Claim::Profile)
        );
        assert_eq!(kinds(&report), []);
    }
    let misprint = message("^^1.3.6.1.4.1.19376.1.6.4.4.1^ISO", "", &[HEART_RATE]);
    let demanding = ContentPolicy::default().refuse(ProblemKind::MisprintedProfile);
    assert_eq!(taken(&misprint, demanding), [true, false]);
}

#[test]
fn pid_3_is_conditional_as_in_the_framework_or_demanded_as_by_nist_and_gazelle() {
    let unknown = message(PROFILE, "PID|||||^^^^^^U\r", &[HEART_RATE]);
    let nobody = message(PROFILE, "", &[HEART_RATE]);
    let demanding = ContentPolicy::default().demand_patient(PatientDemand::Identified);
    assert_eq!(taken(&unknown, demanding.clone()), [true, false]);
    assert_eq!(taken(&nobody, demanding), [true, false]);
}

#[test]
fn obx_1_may_count_the_message_or_the_order() {
    let second = HEART_RATE.replace("|1.0.0.1|", "|1.0.0.2|");
    let obr = "OBR|2|G2|G2|182777000^monitoring of patient^SCT|||20261121120100+0000";
    let counts_anew = of_rows(&[HEART_RATE, obr, &second]);
    let goes_on = of_rows(&[HEART_RATE, obr, &second.replace("OBX|1|", "OBX|2|")]);
    assert_eq!(read(&counts_anew), read(&goes_on));
    let keys: Vec<_> = read(&goes_on)
        .observations()
        .map(|row| (row.key.obr, row.key.obx))
        .collect();
    assert_eq!(keys, [(1, 1), (2, 2)]);
}

#[test]
fn a_device_is_named_by_any_type_of_id() {
    for id in [
        "0123456789ABCDEF^^0123456789ABCDEF^EUI-64",
        "3F2504E0-4F89-11D3-9A0C-0305E82C3301^^3F2504E0-4F89-11D3-9A0C-0305E82C3301^UUID",
        "SN-1^ORBIT^orbit.example^DNS",
    ] {
        let row = format!(
            "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||{id}"
        );
        let text = of_rows(&[&row, HEART_RATE]);
        let report = read(&text);
        let device = report.observations().next().unwrap().device_id();
        assert_eq!(device.as_deref(), Some(id));
        assert_eq!(kinds(&report), []);
    }
}

#[test]
fn a_metric_without_a_value_is_missing_and_no_problem() {
    let text = of_rows(&[
        "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1||264864^MDC_DIM_BEAT_PER_MIN^MDC|||||X",
        "OBX|2|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.0.0.2||262688^MDC_DIM_PERCENT^MDC||OFF|||X",
    ]);
    let report = read(&text);
    let readings: Vec<_> = report.observations().map(|row| row.reading()).collect();
    assert_eq!(
        readings,
        [
            Reading::Missing(Missing::NotSaid),
            Reading::Missing(Missing::SwitchedOff)
        ]
    );
    assert_eq!(kinds(&report), []);
}

#[test]
fn a_path_that_stands_twice_is_read_twice_and_refused_where_a_site_wants_that() {
    let text = of_rows(&[HEART_RATE, &HEART_RATE.replace("|72|", "|73|")]);
    assert_eq!(read(&text).observations().count(), 2);
    assert_eq!(kinds(&read(&text)), [ProblemKind::DuplicatePath]);
    let demanding = ContentPolicy::default().refuse(ProblemKind::DuplicatePath);
    assert_eq!(taken(&text, demanding), [true, false]);
}

/// Appendix E.1.1 sends `ST` on device rows, and status X with values; TF-2 B.8 says that X has none.
#[test]
fn the_examples_of_the_framework_are_read_by_its_rules() {
    let text = of_rows(&[
        "OBX|1|ST|4262^MDC_DEV_ECG_VMD^MDC|1.1.0.0|||||||X",
        "OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||X",
    ]);
    let report = read(&text);
    let device = report.devices().next().unwrap();
    assert!(device.code == mdc::DEV_ECG_VMD);
    let row = report.observations().next().unwrap();
    assert_eq!(row.reading(), Reading::NotClinical(NotClinical::NoResult));
    assert_eq!(row.value_as_sent().decimal(), Some(72.into()));
}

/// And so does the DEC sample of the NIST tool.
#[test]
fn values_of_status_x_are_none_or_not_verified_as_the_site_has_it() {
    let row = HEART_RATE.replace("|||||R", "|||||X");
    let text = of_rows(&[
        &row,
        &row.replace("|1.0.0.1|72|", "|1.0.0.2||"),
        &row.replace("|1.0.0.1|", "|1.0.0.3|")
            .replace("||||X", "|INV|||X"),
    ]);
    let message = Message::parse(&text).unwrap();
    let names = |rules: &SiteRules| {
        let report = Report::read_with(&message, rules).unwrap();
        let names = report.observations().map(|row| row.reading().name());
        names.collect::<Vec<_>>()
    };
    let by_the_text = SiteRules::default();
    assert_eq!(
        names(&by_the_text),
        ["not-clinical", "missing", "not-clinical"]
    );
    let by_the_examples = SiteRules::default().take_no_result_for_unverified();
    assert_eq!(
        names(&by_the_examples),
        ["value", "missing", "not-clinical"]
    );
}

#[test]
fn old_and_misprinted_codes_are_read_by_their_names_or_refused_where_a_site_wants_that() {
    let misspelt = HEART_RATE.replace("147842^MDC_ECG_HEART_RATE", "147842^MDC_ECG_HEaRT_RRATE");
    let text = of_rows(&[&misspelt]);
    let report = read(&text);
    assert!(report.observations().next().unwrap().code == mdc::ECG_HEART_RATE);
    let demanding = ContentPolicy::default().refuse(ProblemKind::CodeMismatch);
    assert_eq!(taken(&text, demanding), [true, false]);
}

/// TF-2 B.8.7 demands MDC_ATTR_TIME_ABS of every message; nearly no sender sends it.
#[test]
fn a_message_without_a_clock_row_is_read_and_its_lack_can_be_asked() {
    let clocks = |text: &str| {
        let clocks = read(text).device_clocks(&SiteRules::default());
        clocks
            .iter()
            .filter(|clock: &&DeviceClock<'_>| clock.offset.is_some())
            .count()
    };
    assert_eq!(clocks(&of_rows(&[HEART_RATE])), 0);
    let clock = "OBX|2|DTM|67975^MDC_ATTR_TIME_ABS^MDC|1.0.0.2|20261121120700+0000||||||R|||20261121120000+0000";
    assert_eq!(clocks(&of_rows(&[HEART_RATE, clock])), 1);
}

/// Home devices: NE/AL, a character set that table 0211 does not have, short paths, an OID that is a placeholder.
#[test]
fn a_home_device_is_read_as_it_is_sent() {
    let text = of_rows(&[
        "OBX|1||528391^MDC_DEV_SPEC_PROFILE_BP^MDC|1|||||||X|||||||0123456789ABCDEF^^0123456789ABCDEF^EUI-64",
        "OBX|2|NM|150021^MDC_PRESS_BLD_NONINV_SYS^MDC|1.0.1.1|120|266016^MDC_DIM_MMHG^MDC|||||R|||20261121115900+0100",
    ])
    .replace("|||AL|NE|", "|||NE|AL|");
    let text = text.replace("|NE|AL|||||", "|NE|AL||UTF-8|||");
    let report = read(&text);
    let row = report.observations().next().unwrap();
    assert_eq!(
        row.device_id().as_deref(),
        Some("0123456789ABCDEF^^0123456789ABCDEF^EUI-64")
    );
    assert_eq!(row.reading().value().unwrap().decimal(), Some(120.into()));
}
