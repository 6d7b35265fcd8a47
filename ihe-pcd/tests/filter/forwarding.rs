//! Rows that go on in a report of the filter's own.

use core::time::Duration;

use ihe_pcd::model::{Key, Report, Sender};
use ihe_pcd::session::filter::{Notice, Thinned, Thinning, Traced, Untaken, WindowLength, forward};

use crate::monitor::{HEART_RATE, Row, SPO2, SYSTOLIC, TEMPERATURE, Told, at, told};

fn thinned(messages: &[Told]) -> (Vec<Traced>, Vec<Notice>) {
    let mut thinning = Thinning::new(WindowLength::new(Duration::from_secs(60)).unwrap());
    let mut notices = Vec::new();
    for message in messages {
        notices.extend(thinning.observe(&message.report(), None, at("10:00:30")));
    }
    let window = thinning.poll_window(at("10:01:00")).unwrap();
    let rows = window.entries.iter().filter_map(Thinned::row);
    (rows.cloned().collect(), notices)
}

#[test]
fn device_patient_times_and_order_are_as_they_were_and_are_read_again() {
    let first = told(
        "a",
        "10:00:10",
        [
            Row::new(HEART_RATE, "72").flagged("H"),
            Row::new(SYSTOLIC, "120").taken_at("10:00:05"),
        ],
    );
    let second = told("b", "10:00:20", [Row::new(SPO2, "97.0")]);
    let other = Told {
        patient: "4712^^^HOSPITAL^PI",
        device: "0123456789ABCDE0^^0123456789ABCDE0^EUI-64",
        ..told("c", "10:00:20", [Row::new(HEART_RATE, "60")])
    };
    let (rows, notices) = thinned(&[first, second, other]);
    assert!(notices.is_empty());
    assert_eq!(rows.len(), 4);
    let report = forward(Sender::named("FILTER", "ICU"), "F-1", at("10:01:00"), &rows);
    assert_eq!(report.header.control_id, "F-1");
    assert_eq!(report.results.len(), 2);
    assert_eq!(
        report
            .results
            .iter()
            .flat_map(|result| &result.orders)
            .count(),
        3
    );
    let message = report.write().unwrap();
    let read = Report::read(&message.message()).unwrap();
    assert_eq!(read, report);
    for row in &rows {
        let sent = row.observation();
        let (result, order, again) = read
            .results
            .iter()
            .flat_map(|result| result.orders.iter().map(move |order| (result, order)))
            .flat_map(|(result, order)| order.observations().map(move |row| (result, order, row)))
            .find(|(_, _, again)| again.value_as_sent() == sent.value_as_sent())
            .unwrap();
        assert_eq!(&result.patient, row.patient());
        assert_eq!(result.visit.as_ref(), row.visit());
        assert_eq!(order.filler, row.order().filler);
        assert_eq!(order.start, row.order().start);
        assert_eq!((&again.devices, &again.time), (&sent.devices, &sent.time));
        assert_eq!((&again.code, &again.sub_id), (&sent.code, &sent.sub_id));
        assert_eq!((&again.flags, again.status), (&sent.flags, sent.status));
        assert_eq!(again.has_own_time, sent.has_own_time);
        // Source and key are of the message it came in, and stay beside it.
        assert_eq!(
            order.filler.as_ref().unwrap().entity_identifier.as_str(),
            format!("G{}", row.source().control_id.as_str())
        );
    }
}

#[test]
fn only_devices_that_a_row_is_in_go_on() {
    let cuff = Row {
        vmd: 1,
        ..Row::new(SYSTOLIC, "120")
    };
    let (rows, _) = thinned(&[told("a", "10:00:10", [Row::new(HEART_RATE, "72"), cuff])]);
    let devices = |rows: &[Traced]| {
        let report = forward(Sender::named("FILTER", "ICU"), "F-5", at("10:01:00"), rows);
        assert_eq!(rows[0].devices().count(), report.devices().count());
        report.devices().count()
    };
    let counts: Vec<_> = rows.chunks(1).map(devices).collect();
    assert_eq!(
        (counts.iter().min(), counts.iter().max()),
        (Some(&1), Some(&2))
    );
}

#[test]
fn a_correction_goes_on_as_a_correction() {
    let message = |id, value, status| {
        let row = Row::new(TEMPERATURE, value)
            .status(status)
            .taken_at("10:00:00");
        told(id, "10:00:10", [row])
    };
    let (_, notices) = thinned(&[message("a", "37.2", "R"), message("b", "38.2", "C")]);
    let [Notice::Correction { row, corrects, .. }] = &notices[..] else {
        panic!("{notices:?}");
    };
    assert_eq!(corrects.as_ref().unwrap().key, Key { obr: 1, obx: 3 });
    let report = forward(Sender::named("FILTER", "ICU"), "F-2", at("10:01:00"), [row]);
    let message = report.write().unwrap();
    let read = Report::read(&message.message()).unwrap();
    let again = read.observations().next().unwrap();
    assert_eq!(again.reading().name(), "correction");
    assert_eq!(again.own_time(), row.observation().own_time());
}

#[test]
fn a_device_row_of_its_own_order_keeps_the_identity_of_an_earlier_one() {
    let device = "69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X";
    let text = format!(
        "MSH|^~\\&|A||||20261121100000+0000||ORU^R01^ORU_R01|1|P|2.6\r\
         OBR|1||G1|1^monitoring^L|||20261121100000+0000\r\
         OBX|1||{device}|||||||0123456789ABCDEF^^0123456789ABCDEF^EUI-64\r\
         OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72|||||R\r\
         OBR|2||G2|1^monitoring^L|||20261121100000+0000\r\
         OBX|3||{device}|||20261121100010+0000\r\
         OBX|4|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.0.0.2|97|||||R\r"
    );
    let message = ihe_pcd::hl7::Message::parse(&text).unwrap();
    let mut thinning = Thinning::new(WindowLength::new(Duration::from_secs(60)).unwrap());
    thinning.observe(&Report::read(&message).unwrap(), None, at("10:00:30"));
    let window = thinning.poll_window(at("10:01:00")).unwrap();
    let rows = window.entries.iter().filter_map(Thinned::row);
    let rows = rows.filter(|row| row.order().number == 2);
    let report = forward(Sender::named("FILTER", "ICU"), "F-4", at("10:01:00"), rows);
    assert_eq!(report.devices().count(), 1);
    let message = report.write().unwrap();
    let read = Report::read(&message.message()).unwrap();
    assert_eq!(read, report);
    let row = read.observations().next().unwrap();
    assert!(row.devices.is_some());
    assert_eq!(row.time.as_ref().unwrap().instant, Some(at("10:00:10")));
}

#[test]
fn an_identity_that_an_earlier_order_gives_goes_on_without_its_time() {
    let text = "MSH|^~\\&|A||||20261121100000+0000||ORU^R01^ORU_R01|1|P|2.6\r\
        PID|||4711^^^HOSPITAL^PI\r\
        OBR|1||G1|1^monitoring^L|||20261121095900+0000\r\
        OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||20261121095800+0000||||0123456789ABCDEF^^0123456789ABCDEF^EUI-64\r\
        OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72|||||R\r\
        OBR|2||G2|1^monitoring^L|||20261121100000+0000\r\
        OBX|3|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.0.0.2|97|||||R\r";
    let message = ihe_pcd::hl7::Message::parse(text).unwrap();
    let mut thinning = Thinning::new(WindowLength::new(Duration::from_secs(60)).unwrap());
    thinning.observe(&Report::read(&message).unwrap(), None, at("10:00:30"));
    let window = thinning.poll_window(at("10:01:00")).unwrap();
    let rows = window.entries.iter().filter_map(Thinned::row);
    let report = forward(Sender::named("FILTER", "ICU"), "F-3", at("10:01:00"), rows);
    let message = report.write().unwrap();
    let read = Report::read(&message.message()).unwrap();
    assert_eq!(read, report);
    let row = read.observations().next().unwrap();
    assert!(row.devices.is_some());
    assert_eq!(row.time.as_ref().unwrap().instant, Some(at("10:00:00")));
}

#[test]
fn notes_and_participants_go_on_with_what_they_stand_behind() {
    let message = |id: &str, note: &str| {
        let text = format!(
            "MSH|^~\\&|A||||20261121100000+0000||ORU^R01^ORU_R01|{id}|P|2.6\r\
             PID|||4711^^^HOSPITAL^PI\r\
             PRT||AD||AUT\r\
             NTE|1||{note} patient\r\
             OBR|1||G{id}|1^monitoring^L|||20261121100000+0000|||77^Moe\r\
             NTE|1||{note} order\r\
             PRT||AD||EQUIP\r\
             OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||{id}\r\
             NTE|1||{note} device\r\
             OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72||||||R|||||^Berg\r\
             PRT||AD||RO\r\
             NTE|1||{note} row\r"
        );
        ihe_pcd::hl7::MessageBuf::parse(text.into_bytes()).unwrap()
    };
    let mut thinning = Thinning::new(WindowLength::new(Duration::from_secs(60)).unwrap());
    let messages = [message("a", "first"), message("b", "second")];
    for message in &messages {
        let report = Report::read(&message.message()).unwrap();
        assert!(thinning.observe(&report, None, at("10:00:30")).is_empty());
    }
    let window = thinning.poll_window(at("10:01:00")).unwrap();
    let rows = window.entries.iter().filter_map(Thinned::row);
    let report = forward(Sender::named("FILTER", "ICU"), "F-6", at("10:01:00"), rows);
    let written = report.write().unwrap();
    assert_eq!(Report::read(&written.message()).unwrap(), report);
    // Different things are said of one patient: they stay apart.
    assert_eq!(report.results.len(), 2);
    for result in &report.results {
        let order = &result.orders[0];
        let (device, row) = (
            order.devices().next().unwrap(),
            order.observations().next().unwrap(),
        );
        let said = result.notes[0].comments[0].split(' ').next().unwrap();
        for (notes, of) in [
            (&result.notes[..], "patient"),
            (&order.notes, "order"),
            (device.notes(), "device"),
            (row.notes(), "row"),
        ] {
            assert_eq!(notes[0].comments, [format!("{said} {of}").as_str()]);
        }
        assert!(result.participations[0].is_in_role("AUT"));
        assert!(order.participations[0].is_in_role("EQUIP"));
        assert!(row.participations()[0].is_in_role("RO"));
        assert_eq!(order.collectors[0].family, "Moe");
        assert_eq!(row.observers()[0].family, "Berg");
    }
}

#[test]
fn a_row_with_a_long_note_is_too_long_to_wait() {
    let read = |length| {
        let note = "x".repeat(length);
        let text = format!(
            "MSH|^~\\&|A||||20261121100000+0000||ORU^R01^ORU_R01|1|P|2.6\r\
             OBR|1||G1|1^monitoring^L|||20261121100000+0000\r\
             OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72||||||R\r\
             NTE|1||{note}\r"
        );
        let message = ihe_pcd::hl7::Message::parse(&text).unwrap();
        let mut thinning = Thinning::new(WindowLength::new(Duration::from_secs(60)).unwrap());
        let notices = thinning.observe(&Report::read(&message).unwrap(), None, at("10:00:30"));
        let why = |notice| match notice {
            Notice::Untaken { why, .. } => why,
            other => panic!("{other:?}"),
        };
        notices.into_iter().map(why).collect::<Vec<_>>()
    };
    assert_eq!(read(100), []);
    assert_eq!(read(Thinning::MAX_TEXT), [Untaken::TooLong]);
}
