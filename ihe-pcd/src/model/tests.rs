mod ranges;
mod readings;
mod units;
mod values;

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use ihe_pcd_codes::{mdc, unit};
use proptest::prelude::*;

use super::*;
use crate::datatype::{Cx, Ei, Instant, Offset, Pl, Xpn};
use crate::hl7::{Location, Message, SegmentId, Text};

mod beside;
mod devices;
mod identity;

const MSH: &str = "MSH|^~\\&|GATEWAY^0011223344556677^EUI-64|ICU|||20261121120000+0100||ORU^R01^ORU_R01|42|P|2.6|||AL|NE||UNICODE UTF-8|||IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO";
const OBR: &str = "OBR|1||G42^GATEWAY|182777000^monitoring of patient^SCT|||20261121115900+0100";

fn text(rows: &[&str]) -> String {
    let mut text = String::new();
    for row in rows {
        text.push_str(row);
        text.push('\r');
    }
    text
}

fn read(text: &str) -> Report<'_> {
    Report::read(&Message::parse(text).unwrap()).unwrap()
}

fn instant(text: &str) -> Instant {
    Instant::parse_rfc3339(text).unwrap()
}

fn problems(report: &Report<'_>) -> Vec<(String, ProblemKind)> {
    let problems = report.problems.iter();
    problems
        .map(|problem| (problem.at.to_string(), problem.kind))
        .collect()
}

#[test]
fn a_time_comes_from_the_row_its_channel_its_virtual_device_its_device_or_the_order() {
    let text = text(&[
        MSH,
        OBR,
        "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||20261121115901+0100",
        "OBX|2||69854^MDC_DEV_METER_PRESS_BLD_VMD^MDC|1.1.0.0|||||||X|||20261121115902+0100",
        "OBX|3||69855^MDC_DEV_METER_PRESS_BLD_CHAN^MDC|1.1.1.0|||||||X|||20261121115903+0100",
        "OBX|5|NM|150021^MDC_PRESS_BLD_NONINV_SYS^MDC|1.1.1.1|120|266016^MDC_DIM_MMHG^MDC|||||R|||20261121115904+0100",
        "OBX|5|NM|150022^MDC_PRESS_BLD_NONINV_DIA^MDC|1.1.1.2|80|266016^MDC_DIM_MMHG^MDC|||||R",
        "OBX|6|NM|150023^MDC_PRESS_BLD_NONINV_MEAN^MDC|1.1.2.1|90|266016^MDC_DIM_MMHG^MDC|||||R",
        "OBX|7|NM|147842^MDC_ECG_HEART_RATE^MDC|1.2.1.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R",
        "OBX|8|NM|147842^MDC_ECG_HEART_RATE^MDC|2.1.1.1|73|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R",
    ]);
    let report = read(&text);
    let times: Vec<_> = report
        .observations()
        .map(|row| row.time.as_ref().unwrap().instant.unwrap().to_string())
        .collect();
    let seconds: Vec<_> = times.iter().map(|time| &time[14..]).collect();
    assert_eq!(seconds, ["59:04Z", "59:03Z", "59:02Z", "59:01Z", "59:00Z"]);
    assert!(times[0].starts_with("2026-11-21T10:"), "{}", times[0]);
    let episodic = report.observations().filter(|row| row.has_own_time);
    assert_eq!(episodic.count(), 1);
}

#[test]
fn a_device_is_inherited_from_the_row_around_even_over_orders_but_not_over_patients() {
    let text = text(&[
        MSH,
        "PID|||1^^^H^PI",
        OBR,
        "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||AAAA^^AAAA^EUI-64",
        "OBX|2||69854^MDC_DEV_METER_PRESS_BLD_VMD^MDC|1.1.0.0|||||||X|||||||BBBB^^BBBB^EUI-64",
        "OBX|3|NM|147842^MDC_ECG_HEART_RATE^MDC|1.2.1.1|72||||||R",
        "OBX|5|NM|150021^MDC_PRESS_BLD_NONINV_SYS^MDC|1.1.1.1|120||||||R",
        "OBX|5|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.3.1.1|97||||||R|||||||CCCC~DDDD",
        OBR,
        "OBX|6|NM|147842^MDC_ECG_HEART_RATE^MDC|1.2.1.1|74||||||R",
        "PID|||2^^^H^PI",
        OBR,
        "OBX|7|NM|147842^MDC_ECG_HEART_RATE^MDC|1.2.1.1|75||||||R",
    ]);
    let report = read(&text);
    let devices: Vec<_> = report.observations().map(Observation::device_id).collect();
    let expected = [
        Some("AAAA^^AAAA^EUI-64"),
        Some("BBBB^^BBBB^EUI-64"),
        Some("CCCC"),
        Some("AAAA^^AAAA^EUI-64"),
        None,
    ];
    assert_eq!(devices, expected.map(|id| id.map(String::from)));
}

#[test]
fn nothing_crosses_from_one_patient_to_the_next() {
    let text = text(&[
        MSH,
        "PID|||1^^^H^PI",
        OBR,
        "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.2.1.1|72||||||R",
        "PID|||2^^^H^PI",
        "PV1||I|ICU^^2",
        OBR,
        "OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.2.1.1|99||||||R",
    ]);
    let report = read(&text);
    assert!(report.only_patient().is_none());
    let [first, second] = report.results.as_slice() else {
        panic!("two patients");
    };
    assert_eq!(first.observations().count(), 1);
    assert!(first.visit.is_none());
    assert_eq!(second.patient.identity().unwrap().identifiers[0].id, "2");
    let heart_rate = second.observations().next().unwrap();
    assert_eq!(heart_rate.value.decimal(), Some(99.into()));
    assert_eq!(heart_rate.key, Key { obr: 2, obx: 2 });
}

#[test]
fn a_value_that_cannot_be_read_is_a_problem_with_its_place_and_the_rest_stands() {
    let text = text(&[
        MSH,
        OBR,
        "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72||||||R",
        "OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.2|7O||||||R",
        "OBX|3||147842^MDC_ECG_HEART_RATE^MDC|1.1.1.3|73||||||R",
        "OBX|4|QQ|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.4|74||||||R",
        "OBX|5|NM|147842^MDC_ECG_HEART_RATE^MDC|LOC|75||||||R|||20261399",
        "OBX|6|NM||1.1.1.6|76||||||RR",
        "OBX|7|ST|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.7|a^b||||||R",
        "OBX|8|NM|147842^MDC_PULS_OXIM_SAT_O2^MDC|1.1.1.8|77||||||R",
        "OBX|9|NM|147842^mdc_ecg_cardiac_rate_nobody_knows^MDC|1.1.1.8|78||||||R",
        "OBX|10|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.0.0|79||||||R",
        "OBX|11|NA|131329^MDC_ECG_ELEC_POTL_I^MDC|1.1.2.1|12^x^3||||||R",
    ]);
    let report = read(&text);
    assert_eq!(report.observations().count(), 11);
    let expected = [
        ("OBX[2]-5(1)", ProblemKind::NotANumber),
        ("OBX[3]-2", ProblemKind::MissingValueType),
        ("OBX[4]-2", ProblemKind::UnknownValueType),
        ("OBX[5]-4", ProblemKind::MalformedPath),
        ("OBX[5]-14", ProblemKind::NotATime),
        ("OBX[6]-3", ProblemKind::Missing),
        ("OBX[6]-11", ProblemKind::NotInTable),
        ("OBX[7]-5(1).2", ProblemKind::ExtraParts),
        ("OBX[8]-3", ProblemKind::CodeMismatch),
        ("OBX[9]-3", ProblemKind::CodeMismatch),
        ("OBX[10]-5", ProblemKind::ValueOnDeviceRow),
        ("OBX[11]-5(1).2", ProblemKind::NotANumber),
        ("OBX[9]-4", ProblemKind::DuplicatePath),
    ];
    assert_eq!(
        problems(&report),
        expected.map(|(at, kind)| (at.to_string(), kind))
    );
    let values: Vec<_> = report.observations().map(|row| &row.value).collect();
    assert_eq!(values[0].decimal(), Some(72.into()));
    assert!(
        matches!(values[1], Value::Malformed(kept) if kept.text(1, 1, 1).is_some_and(|text| text == "7O"))
    );
    assert!(
        matches!(values[2], Value::Other(kept) if kept.text(1, 1, 1).is_some_and(|text| text == "73"))
    );
    assert!(
        matches!(values[3], Value::Other(kept) if kept.text(1, 1, 1).is_some_and(|text| text == "74"))
    );
    assert!(
        matches!(values[6], Value::Other(kept) if kept.text(1, 2, 1).is_some_and(|text| text == "b"))
    );
    assert_eq!(values[9].decimal(), Some(79.into()));
    assert!(
        matches!(values[10], Value::Malformed(kept) if kept.text(1, 2, 1).is_some_and(|text| text == "x"))
    );
}

#[test]
fn rows_beyond_the_limit_of_the_site_are_one_problem() {
    let row = "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72||||||R";
    let text = text(&[MSH, OBR, row, row, row, row]);
    let message = Message::parse(&text).unwrap();
    let report = Report::read_with(&message, &SiteRules::default().read_rows(2)).unwrap();
    assert_eq!(report.observations().count(), 2);
    let last = ("OBX[3]".to_string(), ProblemKind::TooManyRows);
    assert!(problems(&report).contains(&last));
}

#[test]
fn bytes_outside_the_character_set_are_one_problem() {
    let mut bytes = text(&[&MSH.replace("UNICODE UTF-8", ""), OBR]).into_bytes();
    bytes.extend_from_slice(b"OBX|1|ST|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|K\xE5re||||||R\r");
    let report = Report::read(&Message::parse(&bytes).unwrap()).unwrap();
    assert_eq!(
        problems(&report),
        [("OBX[1]-5(1)".to_string(), ProblemKind::CharacterSet)]
    );
}

#[test]
fn a_time_without_a_zone_has_no_instant_unless_the_site_vouches_for_one() {
    let header = MSH.replace("20261121120000+0100", "20261121120000");
    let text = text(&[&header]);
    let message = Message::parse(&text).unwrap();
    let time = Report::read(&message).unwrap().header.time.unwrap();
    assert_eq!((time.instant, time.zone), (None, Zone::Unknown));
    let rules = SiteRules::default().assume_offset(Offset::from_minutes(60).unwrap());
    let time = Report::read_with(&message, &rules)
        .unwrap()
        .header
        .time
        .unwrap();
    assert_eq!(time.instant, Some(instant("2026-11-21T11:00:00Z")));
    assert_eq!(time.zone, Zone::Assumed);
}

#[test]
fn the_identity_of_the_patient_is_said_unknown_or_absent() {
    let status = |pid: &str| {
        let text = text(&[MSH, pid, OBR]);
        let text = text.replace("\r\r", "\r");
        read(&text).only_patient().unwrap().status()
    };
    assert_eq!(status("PID|||4711^^^H^PI||Nordmann^Kari"), "identified");
    assert_eq!(status("PID|||||Nordmann^Kari"), "unidentified");
    assert_eq!(status("PID|||~^^^H"), "unidentified");
    let provisional = format!("PID|||Unknown Patient||^^^^^^U{}Y", "|".repeat(26));
    assert_eq!(status(&provisional), "unidentified");
    assert_eq!(status(""), "absent");
}

#[test]
fn rows_before_any_order_are_kept_and_reported() {
    let text = text(&[
        MSH,
        "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72||||||R",
    ]);
    let report = read(&text);
    assert_eq!(report.observations().count(), 1);
    assert_eq!(
        problems(&report),
        [("OBX[1]".to_string(), ProblemKind::SegmentOutOfPlace)]
    );
}

#[test]
fn a_message_of_another_transaction_is_no_report() {
    let text = text(&[&MSH.replace("1.6.1.1.1^ISO", "1.6.1.15.1^ISO")]);
    let error = Report::read(&Message::parse(&text).unwrap()).unwrap_err();
    assert_eq!(
        error.location(),
        Location::segment(SegmentId::MSH, 1)
            .field(21)
            .repetition(1)
            .component(3)
    );
    let text = text.replace("ORU^R01", "ORU^R40");
    let error = Report::read(&Message::parse(&text).unwrap()).unwrap_err();
    assert_eq!(error.transaction, Transaction::Pcd04);
}

#[test]
fn repeated_values_keep_their_order() {
    let text = text(&[
        MSH,
        OBR,
        "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|70~71~~\"\"||||||R",
        "OBX|2|XCN|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.2|a^b~c||||||R",
    ]);
    let report = read(&text);
    let values: Vec<_> = report.observations().map(|row| row.value.clone()).collect();
    let Value::Repeated(parts) = &values[0] else {
        panic!("four repetitions");
    };
    assert_eq!(parts[1].decimal(), Some(71.into()));
    assert_eq!(parts[2..], [Value::Empty, Value::Null]);
    assert!(
        matches!(&values[1], Value::Repeated(parts) if matches!(&parts[1], Value::Person(person) if person.id == "c"))
    );
}

#[test]
fn debug_output_shows_nothing_that_was_written_in_a_field() {
    const CANARY: &str = "KANARIFUGL";
    let rows = [
        MSH.replace("ICU", CANARY),
        format!("PID|||{CANARY}^^^{CANARY}^PI||{CANARY}^{CANARY}||19610101|F|||{CANARY}"),
        format!("PV1||I|{CANARY}^{CANARY}^{CANARY}||||||||||||||||{CANARY}"),
        format!("OBR|1|{CANARY}|{CANARY}|{CANARY}^{CANARY}|||20261121115900+0100"),
        format!(
            "OBX|1|ST|1^{CANARY}^{CANARY}|{CANARY}|{CANARY}|{CANARY}|{CANARY}|{CANARY}|||{CANARY}|||{CANARY}|||{CANARY}|{CANARY}||{CANARY}"
        ),
        format!("OBX|2|NM|1^X|1.1.1.1|{CANARY}"),
        format!("OBX|3|{CANARY}|1^X|1.1.1.2|{CANARY}^{CANARY}~{CANARY}"),
        format!("OBX|4|NA|1^X|1.1.1.3|1^2^{CANARY}"),
    ];
    let text = text(&rows.each_ref().map(String::as_str));
    let report = read(&text);
    let shown = format!("{report:?} {report:#?} {:?}", report.clone().into_owned());
    assert!(!shown.contains(CANARY), "{shown}");
    assert!(
        !shown.contains("1961") && !shown.contains("2026"),
        "{shown}"
    );
    for problem in &report.problems {
        assert!(!problem.to_string().contains(CANARY));
    }
}

fn built(now: Instant, texts: &[String; 6], digits: &str, count: usize) -> Report<'static> {
    let [family, given, id, place, value, application] = texts.clone().map(Text::from);
    let sender = Sender::named(&application, "ICU");
    let identity = Identity::identified_by(Cx::new(id, "HOSPITAL", "PI")).named(Xpn {
        family,
        given,
        name_type: Text::from("L"),
        ..Xpn::default()
    });
    let mut builder = Report::builder(sender, "17", now)
        .patient(identity)
        .at(Pl {
            point_of_care: place,
            ..Pl::default()
        })
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .metric(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN);
    for _ in 0..count {
        let number = crate::datatype::Nm::parse(String::from(digits)).unwrap();
        builder = builder
            .vmd(mdc::DEV_METER_PRESS_BLD_VMD)
            .channel(mdc::DEV_METER_PRESS_BLD_CHAN)
            .observation(
                Metric::number(mdc::PRESS_BLD_NONINV_SYS, number, unit::MMHG)
                    .limits(Limits::between(90, 160))
                    .measurement_status(MeasurementStatus::DEMO_DATA)
                    .taken_at(now),
            )
            .observation(Metric::text(mdc::PRESS_BLD_NONINV_DIA, value.clone()));
    }
    builder.build()
}

#[test]
fn the_builder_numbers_the_tree() {
    let texts = ["Nordmann", "Kari", "4711", "ICU 2", "note", "GATEWAY"].map(String::from);
    let report = built(instant("2026-11-21T12:00:00Z"), &texts, "1.50", 2);
    let paths: Vec<_> = report
        .observations()
        .map(|row| row.sub_id.as_str())
        .collect();
    assert_eq!(
        paths,
        ["1.0.0.1", "1.1.1.1", "1.1.1.2", "1.2.1.1", "1.2.1.2"]
    );
    let devices: Vec<_> = report.devices().map(|row| row.path.to_string()).collect();
    assert_eq!(
        devices,
        ["1.0.0.0", "1.1.0.0", "1.1.1.0", "1.2.0.0", "1.2.1.0"]
    );
    let message = report.write().unwrap();
    let text = core::str::from_utf8(message.as_ref()).unwrap();
    assert!(text.contains("\rOBX|5|NM|150021^MDC_PRESS_BLD_NONINV_SYS^MDC|1.1.1.1|1.50|266016^MDC_DIM_MMHG^MDC^mm[Hg]^mm[Hg]^UCUM|90-160|DEMO|||R|||20261121120000+0000\r"), "{text}");
}

proptest! {
    #[test]
    fn what_is_built_reads_back_equal(
        millis in 0_i64..4_102_444_800_000,
        texts in proptest::array::uniform6("\\PC{1,8}|[|^~&\\\\\"\r\n\x0B\x1C]{1,4}"),
        digits in "-?[0-9]{1,9}(\\.[0-9]{1,4})?",
        count in 0_usize..4,
    ) {
        let now = Instant::from_unix(millis / 1000, u32::try_from(millis % 1000).unwrap() * 1_000_000).unwrap();
        let report = built(now, &texts, &digits, count);
        let message = report.write().unwrap();
        prop_assert_eq!(Report::read(&message.message()).unwrap(), report);
    }
}
