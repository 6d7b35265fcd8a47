use alloc::vec::Vec;

use crate::hl7::{Delimiters, Message, SegmentId};
use crate::model::{
    Limits, Observation, ObservationMessage, Patient, PatientResult, Report, SiteRules,
    Transaction, Value,
};

/// Reads a message of any transaction, and of a report what it says, writes it, and reads it again.
///
/// # Panics
///
/// If a row is lost, if a problem has no place, or if what is written does not say what was read.
pub fn report(data: &[u8]) {
    let Ok(message) = Message::parse(data) else {
        return;
    };
    let any = ObservationMessage::read(&message);
    check_any(&message, &any);
    let Ok(report) = Report::read(&message) else {
        let is_pcd_01 = matches!(any.transaction, Transaction::Pcd01(_));
        assert!(!is_pcd_01, "every PCD-01 is a report");
        return;
    };
    let of_report = ObservationMessage::from(report.clone());
    assert_eq!(any, of_report, "a report says what its message says");
    let ids = message.segments().map(|segment| segment.id());
    let rows = ids.filter(|id| *id == SegmentId::OBX).count();
    assert_eq!(rows_of(&report), rows, "every OBX is a row");
    for problem in &report.problems {
        assert_eq!(
            alloc::format!("{}", problem.at).parse(),
            Ok(problem.at),
            "a problem has its place"
        );
    }
    assert_eq!(report.clone().into_owned(), report);
    if let Some(other) = with_other_separators(&message) {
        let other = Message::parse(&other).map(|other| Report::read(&other) == Ok(report.clone()));
        assert_eq!(other, Ok(true), "separators say nothing");
    }
    check_times(&report);
    for row in report.observations() {
        check_value(row.value_as_sent());
        check_limits(&row.limits);
    }
    if !report.header.charset.is_supported() {
        return;
    }
    let Ok(written) = report.write() else {
        return;
    };
    let view = written.message();
    let again = Report::read(&view);
    assert!(again.is_ok(), "what is written is a report");
    let Ok(again) = again else {
        return;
    };
    assert_eq!(rows_of(&again), rows, "no row is lost or added");
    for (one, other) in report.observations().zip(again.observations()) {
        check_observation(one, other);
    }
    for (one, other) in report.devices().zip(again.devices()) {
        assert_eq!((&one.unit, &one.range), (&other.unit, &other.range));
        check_limits(&one.range);
    }
    check_beside(&report, &again);
    let patients = |report: &Report<'_>| -> Vec<_> {
        let named = |result: &PatientResult<'_>| result.patient.identity().is_some();
        let results = report.results.iter().filter(|result| named(result));
        results
            .map(|result| Patient::status(&result.patient))
            .collect()
    };
    assert_eq!(patients(&report), patients(&again), "no patient changes");
    let rewritten = again.write().map(|message| message.into_bytes());
    assert_eq!(rewritten, Ok(written.into_bytes()), "writing is stable");
}

/// Whatever the transaction, no row is lost, and nothing of one order is given to another.
fn check_any(message: &Message<'_>, any: &ObservationMessage<'_>) {
    let ids = || message.segments().map(|segment| segment.id());
    let rows = ids().filter(|id| *id == SegmentId::OBX).count();
    let read = any.observations().count() + any.devices().count();
    assert_eq!(read, rows, "every OBX is a row");
    let numbered = any.results.iter().flat_map(|result| &result.orders);
    let numbered = numbered.filter(|order| order.number > 0).count();
    let requests = ids().filter(|id| *id == SegmentId::OBR).count();
    assert_eq!(numbered, requests, "every OBR is an order");
    for problem in &any.problems {
        let place = alloc::format!("{}", problem.at).parse();
        assert_eq!(place, Ok(problem.at), "a problem has its place");
    }
    assert_eq!(any.clone().into_owned(), *any);
}

/// Compares what stands beside devices, orders and patients.
fn check_beside(one: &Report<'_>, other: &Report<'_>) {
    let details = |report: &Report<'_>| -> Vec<_> {
        let devices = report.devices();
        devices
            .map(|device| device.clone().into_owned().details)
            .collect()
    };
    assert_eq!(details(one), details(other), "devices keep their details");
    let orders = |report: &Report<'_>| -> Vec<_> {
        let orders = report.results.iter().flat_map(|result| &result.orders);
        let orders = orders.map(|order| order.clone().into_owned());
        orders
            .map(|order| (order.collectors, order.notes, order.participations))
            .collect()
    };
    assert_eq!(
        orders(one),
        orders(other),
        "orders keep what is beside them"
    );
    let patients = |report: &Report<'_>| -> Vec<_> {
        let results = report.results.iter();
        let results = results.map(|result| result.clone().into_owned());
        let said = results.map(|result| (result.visit, result.notes, result.participations));
        // One of which nothing is said but that it has no rows is not written.
        said.filter(|(visit, notes, participations)| {
            visit.is_some() || !notes.is_empty() || !participations.is_empty()
        })
        .collect()
    };
    assert_eq!(patients(one), patients(other), "so do patients");
}

/// The same message with separators that are not those of IHE PCD: nothing is known in advance then, and all is read the slow way.
///
/// `None` where more than the separators would change.
pub(super) fn with_other_separators(message: &Message<'_>) -> Option<Vec<u8>> {
    let other = |byte: u8| match byte {
        b'|' => b'!',
        b'^' => b'$',
        b'~' => b'%',
        b'&' => b'@',
        _ => byte,
    };
    let bytes = message.bytes();
    let names_one = |pair: &[u8]| matches!(pair, [b'\\', b'F' | b'S' | b'R' | b'T']);
    let changes_more = message.delimiters() != Delimiters::PCD
        || !message.charset().is_supported()
        || bytes.iter().any(|byte| b"!$%@".contains(byte))
        || bytes.windows(2).any(names_one);
    (!changes_more).then(|| bytes.iter().map(|byte| other(*byte)).collect())
}

fn check_times(report: &Report<'_>) {
    for order in report.results.iter().flat_map(|result| &result.orders) {
        for row in order.observations() {
            let parts = || order.values_in_time(row).map(|(part, _)| part);
            let ends = parts().next().zip(parts().last());
            assert_eq!(
                ends.map(|(first, last)| (first.start, last.end)),
                order
                    .interval()
                    .filter(|_| ends.is_some())
                    .map(|interval| (interval.start, interval.end)),
                "values fill the interval"
            );
        }
    }
    for clock in report.device_clocks(&SiteRules::default()) {
        let instants = clock
            .device
            .as_ref()
            .and_then(|time| time.instant)
            .zip(clock.reporter.as_ref().and_then(|time| time.instant));
        assert_eq!(
            instants.and_then(|(device, _)| clock.corrected(device)),
            instants.map(|(_, reporter)| reporter),
            "the offset makes one time of the other"
        );
    }
}

fn check_value(value: &Value<'_>) {
    match value {
        Value::EncapsulatedData(data) => {
            if let Ok(decoded) = data.decode() {
                assert!(decoded.len() <= data.data.len(), "spelling adds bytes");
            }
        }
        Value::Number(number) => {
            let scale = value.decimal().map(|decimal| decimal.scale());
            let fraction = number.text().split_once('.');
            let digits = fraction.map_or(0, |(_, digits)| digits.len());
            assert!(
                scale.is_none_or(|scale| usize::try_from(scale) == Ok(digits)),
                "a decimal is not rounded"
            );
        }
        Value::Repeated(values) => values.iter().for_each(check_value),
        _ => {}
    }
}

fn check_limits(limits: &Limits<'_>) {
    if let (Some(low), Some(high)) = (limits.low(), limits.high()) {
        assert!(low <= high, "limits are in their order");
        let made = Limits::between(low, high);
        assert_eq!(
            (made.low(), made.high()),
            (Some(low), Some(high)),
            "what is made reads back"
        );
    }
}

fn rows_of(report: &Report<'_>) -> usize {
    report.observations().count() + report.devices().count()
}

fn check_observation(one: &Observation<'_>, other: &Observation<'_>) {
    assert_eq!(one.reading(), other.reading());
    assert_eq!(one.value_as_sent(), other.value_as_sent());
    assert_eq!(one.value_type, other.value_type);
    assert_eq!(one.limits, other.limits);
    assert_eq!(one.code, other.code);
    assert_eq!(one.unit, other.unit);
    assert_eq!(one.status, other.status);
    assert_eq!(one.flags, other.flags);
    assert_eq!(one.devices, other.devices);
    assert_eq!(one.details, other.details);
    let instant = |row: &Observation<'_>| row.time.as_ref().and_then(|time| time.instant);
    assert_eq!(instant(one), instant(other));
}
