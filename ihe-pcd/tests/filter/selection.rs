//! Which rows pass, and what of their report stays.

use ihe_pcd::codes::{MdcCode, mdc};
use ihe_pcd::model::{Key, Report};
use ihe_pcd::session::filter::{
    Deadband, Filter, LocationSelection, Observed, ReadingKind, Selection, SelectionError,
};

use crate::monitor::{HEART_RATE, Row, SPO2, SYSTOLIC, Told, told};

fn rows() -> [Row; 4] {
    [
        Row::new(HEART_RATE, "72"),
        Row::new(SPO2, "97").flagged("QUES"),
        Row::new(SYSTOLIC, "120").flagged("DEMO"),
        Row::new(HEART_RATE, "").flagged("NAV").status("X"),
    ]
}

/// The OBX of the rows that pass.
fn passing(selection: Selection, message: &Told) -> Vec<u32> {
    let mut filter = Filter::new(selection).unwrap();
    let report = message.report();
    Observed::all(&report)
        .filter(|row| filter.passes(row))
        .map(|row| row.observation.key.obx)
        .collect()
}

fn place(unit: &str, room: Option<&str>, bed: Option<&str>) -> Selection {
    let text = |text: &str| text.to_owned().into();
    Selection::Location(LocationSelection {
        unit: Some(text(unit)),
        room: room.map(text),
        bed: bed.map(text),
        ..LocationSelection::default()
    })
}

#[test]
fn each_criterion_wants_what_it_names() {
    let all = vec![3, 4, 5, 6];
    let none = Vec::new();
    let message = told("1", "10:00:00", rows());
    let metric = |code| Selection::Metric(vec![code]);
    let kind = |code| Selection::DeviceKind(vec![MdcCode::new(code)]);
    let reading = |kind| Selection::Reading(vec![kind]);
    for (selection, expected) in [
        (Selection::EVERYTHING, &all),
        (Selection::Any(vec![]), &none),
        (Selection::EVERYTHING.not(), &none),
        (Selection::device("0123456789ABCDEF"), &all),
        (Selection::device("0123456789abcdef"), &all),
        (
            Selection::device("0123456789ABCDEF^^0123456789ABCDEF^EUI-64"),
            &all,
        ),
        (Selection::device("0123456789ABCDE"), &none),
        (Selection::device(""), &none),
        (kind(69965), &all),
        (kind(70686), &none),
        (metric(mdc::ECG_HEART_RATE), &vec![3, 6]),
        (
            Selection::Metric(vec![mdc::PULS_OXIM_SAT_O2, mdc::ECG_HEART_RATE]),
            &vec![3, 4, 6],
        ),
        (Selection::Metric(vec![]), &none),
        (Selection::patient("4711", "HOSPITAL"), &all),
        (Selection::patient("4711", "CLINIC"), &none),
        (Selection::patient("4711", ""), &none),
        (Selection::patient("471", "HOSPITAL"), &none),
        (Selection::location("ICU"), &all),
        (Selection::location("IC"), &none),
        (place("ICU", Some("4"), None), &all),
        (place("ICU", Some("4"), Some("2")), &all),
        (place("ICU", None, Some("2")), &all),
        (place("ICU", Some("4"), Some("3")), &none),
        (place("ICU", Some("5"), None), &none),
        (reading(ReadingKind::Value), &vec![3]),
        (reading(ReadingKind::Doubtful), &vec![4]),
        (reading(ReadingKind::NotClinical), &vec![5]),
        (reading(ReadingKind::Missing), &vec![6]),
        (reading(ReadingKind::Correction), &none),
        (
            Selection::All(vec![
                metric(mdc::ECG_HEART_RATE),
                reading(ReadingKind::Missing).not(),
            ]),
            &vec![3],
        ),
        (
            Selection::Any(vec![
                reading(ReadingKind::NotClinical),
                Selection::All(vec![
                    Selection::location("ICU"),
                    metric(mdc::PULS_OXIM_SAT_O2),
                ]),
            ]),
            &vec![4, 5],
        ),
    ] {
        let shown = format!("{selection:?}");
        assert_eq!(&passing(selection, &message), expected, "{shown}");
        assert!(
            !shown.contains("4711") && !shown.contains("HOSPITAL"),
            "{shown}"
        );
    }
}

#[test]
fn a_row_of_another_device_or_of_a_virtual_device_is_told_apart() {
    let row = Row {
        vmd: 1,
        ..Row::new(HEART_RATE, "72")
    };
    let mut message = told("1", "10:00:00", [row]);
    let report = message.report();
    let row = Observed::all(&report).next().unwrap();
    for (kind, expected) in [(69965, true), (70686, true), (69966, false)] {
        let selection = Selection::DeviceKind(vec![MdcCode::new(kind)]);
        assert_eq!(Filter::new(selection).unwrap().passes(&row), expected);
    }
    message.device = "SERIAL^^1.2.3^ISO";
    assert_eq!(
        passing(Selection::device("SERIAL^^1.2.3^ISO"), &message),
        [3]
    );
    assert_eq!(passing(Selection::device("1.2.3"), &message), [0; 0]);
    // The module that made it, and the monitor that the module is in.
    message.device = "01-23-45-67-89-ab-cd-e0^^01-23-45-67-89-ab-cd-e0^EUI-64~MONITOR";
    for (id, expected) in [
        ("0123456789ABCDE0", [3].as_slice()),
        ("MONITOR", &[3]),
        ("OTHER", &[]),
    ] {
        assert_eq!(passing(Selection::device(id), &message), expected, "{id}");
    }
}

#[test]
fn a_provisional_identifier_is_no_patient() {
    let message = told("1", "10:00:00", rows()).message();
    let text = String::from_utf8(message.as_ref().to_vec()).unwrap();
    let unknown = format!("PID|||4711^^^HOSPITAL^PI{}Y\r", "|".repeat(28));
    let text = text.replace("PID|||4711^^^HOSPITAL^PI\r", &unknown);
    let buffer = ihe_pcd::hl7::MessageBuf::parse(text.into_bytes()).unwrap();
    let report = Report::read(&buffer.message()).unwrap();
    assert_eq!(report.only_patient().unwrap().status(), "unidentified");
    let mut filter = Filter::new(Selection::patient("4711", "HOSPITAL")).unwrap();
    assert!(Observed::all(&report).all(|row| !filter.passes(&row)));
}

/// What passes of a series of rows, one in each report.
fn changes(selection: Selection, rows: &[Row]) -> Vec<usize> {
    let mut filter = Filter::new(selection).unwrap();
    let passes = |(_, row): &(usize, &Row)| {
        let report = told("1", "10:00:00", [Row::clone(row)]).report();
        filter.passes(&Observed::all(&report).next().unwrap())
    };
    let passing: Vec<_> = rows.iter().enumerate().filter(passes).collect();
    passing.into_iter().map(|(number, _)| number).collect()
}

fn changed(deadband: &str) -> Selection {
    Selection::Changed(Deadband::new(deadband.parse().unwrap()).unwrap())
}

#[test]
fn a_change_is_more_than_the_deadband_from_the_last_row_that_passed() {
    let values = ["72", "73", "74", "75", "75.0", "74", "72", "71"];
    let rows = values.map(|value| Row::new(HEART_RATE, value));
    assert_eq!(changes(changed("2"), &rows), [0, 3, 6]);
    assert_eq!(changes(changed("0"), &rows), [0, 1, 2, 3, 5, 6, 7]);
    assert_eq!(changes(changed("2").not(), &rows), [0_usize; 0]);
    assert!(Deadband::new((-1).into()).is_none());
}

#[test]
fn a_lead_that_comes_off_and_on_again_is_a_change_and_so_is_every_correction() {
    let off = || Row::new(HEART_RATE, "").flagged("NAV").status("X");
    let on = |value| Row::new(HEART_RATE, value);
    let rows = [
        on("72"),
        off(),
        off(),
        on("72"),
        on("72"),
        on("72").flagged("DEMO"),
        on("99").flagged("DEMO"),
        on("72"),
        on("72").flagged("QUES"),
        on("72").status("C"),
        on("72").status("C"),
        on("72").flagged("QUES"),
    ];
    assert_eq!(changes(changed("5"), &rows), [0, 1, 3, 5, 7, 8, 9, 10]);
    // Another unit makes another value of the same number, however near it is.
    let in_unit = |unit| Row { unit, ..on("72") };
    let units = [
        "264864^MDC_DIM_BEAT_PER_MIN^MDC",
        "264992^MDC_DIM_RESP_PER_MIN^MDC",
        "",
    ]
    .map(in_unit);
    assert_eq!(changes(changed("5"), &units), [0, 1, 2]);
    // Only what passed is compared with: here what is none of a patient never does.
    let valid = Selection::Reading(vec![ReadingKind::Value]);
    let rows = &rows[..8];
    assert_eq!(
        changes(Selection::All(vec![changed("5"), valid]), rows),
        [0]
    );
}

#[test]
fn of_a_series_that_was_forgotten_the_next_row_passes_and_it_is_counted() {
    let mut filter = Filter::new(changed("0")).unwrap().with_max_series(2);
    let mut passes = |code| {
        let report = told("1", "10:00:00", [Row::new(code, "72")]).report();
        let passes = filter.passes(&Observed::all(&report).next().unwrap());
        assert!(filter.remembered() <= 2);
        (passes, filter.forgotten())
    };
    assert_eq!(passes(HEART_RATE), (true, 0));
    assert_eq!(passes(SPO2), (true, 0));
    assert_eq!(passes(HEART_RATE), (false, 0));
    assert_eq!(passes(SYSTOLIC), (true, 1));
    assert_eq!(passes(SPO2), (false, 1));
    assert_eq!(passes(HEART_RATE), (true, 2));
}

#[test]
fn the_series_that_passed_longest_ago_is_forgotten_first() {
    let mut filter = Filter::new(changed("0")).unwrap().with_max_series(2);
    let mut passes = |code, value| {
        let report = told("1", "10:00:00", [Row::new(code, value)]).report();
        filter.passes(&Observed::all(&report).next().unwrap())
    };
    for (code, value) in [
        (HEART_RATE, "72"),
        (SPO2, "97"),
        (HEART_RATE, "73"),
        (SYSTOLIC, "120"),
    ] {
        assert!(passes(code, value));
    }
    assert!(!passes(HEART_RATE, "73"));
    assert!(passes(SPO2, "97"));
}

#[test]
fn what_stays_of_a_report_stays_as_it_was() {
    let report = told("1", "10:00:00", rows()).report();
    let mut filter = Filter::new(Selection::Metric(vec![mdc::PULS_OXIM_SAT_O2])).unwrap();
    let kept = filter.apply(report.clone()).unwrap();
    assert_eq!(kept.header, report.header);
    assert_eq!(kept.results[0].patient, report.results[0].patient);
    assert_eq!(kept.results[0].visit, report.results[0].visit);
    assert_eq!(
        kept.results[0].orders[0].filler,
        report.results[0].orders[0].filler
    );
    assert_eq!(
        kept.results[0].orders[0].start,
        report.results[0].orders[0].start
    );
    let row = kept.observations().next().unwrap();
    assert_eq!(row.key, Key { obr: 1, obx: 4 });
    assert_eq!(kept.observations().count(), 1);
    // The monitor, and not the cuff that the row is not in.
    assert_eq!(kept.devices().count(), 1);
    // And it is read again with the same device and time.
    let written = kept.write().unwrap();
    let read = Report::read(&written.message()).unwrap();
    let again = read.observations().next().unwrap();
    assert_eq!((&again.devices, &again.time), (&row.devices, &row.time));
    let mut nothing = Filter::new(Selection::Any(vec![])).unwrap();
    assert!(nothing.apply(report).is_none());
}

#[test]
fn a_device_that_another_order_describes_stays_with_the_row_that_is_in_it() {
    let text = "MSH|^~\\&|A||||20261121100000+0000||ORU^R01^ORU_R01|1|P|2.6\r\
        OBR|1||G1|1^monitoring^L|||20261121100000+0000\r\
        OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||0123456789ABCDEF^^0123456789ABCDEF^EUI-64\r\
        OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72|||||R\r\
        OBR|2||G2|1^monitoring^L|||20261121100100+0000\r\
        OBX|3|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.0.0.2|97|||||R\r";
    let message = ihe_pcd::hl7::Message::parse(text).unwrap();
    let mut filter = Filter::new(Selection::Metric(vec![mdc::PULS_OXIM_SAT_O2])).unwrap();
    let kept = filter.apply(Report::read(&message).unwrap()).unwrap();
    let written = kept.write().unwrap();
    let read = Report::read(&written.message()).unwrap();
    let row = read.observations().next().unwrap();
    assert_eq!(row.devices, kept.observations().next().unwrap().devices);
    assert!(row.devices.is_some());
    assert_eq!(row.time, kept.observations().next().unwrap().time);
}

#[test]
fn a_selection_is_bounded_in_depth_and_in_parts() {
    let nested = |depth| (1..depth).fold(Selection::EVERYTHING, |inner, _| inner.not());
    assert!(Filter::new(nested(Selection::MAX_DEPTH)).is_ok());
    let too_deep = Filter::new(nested(Selection::MAX_DEPTH + 1)).unwrap_err();
    assert_eq!(too_deep, SelectionError::TooDeep);
    let wide = |parts| Selection::Any(vec![Selection::EVERYTHING; parts]);
    assert!(Filter::new(wide(Selection::MAX_PARTS - 1)).is_ok());
    let too_many = Filter::new(wide(Selection::MAX_PARTS)).unwrap_err();
    assert_eq!(too_many, SelectionError::TooManyParts);
}
