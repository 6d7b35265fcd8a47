use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use super::report::with_other_separators;
use crate::hl7::{Message, SegmentId};
use crate::model::{
    Alert, AlertOrder, AlertReport, AlertStatus, ObservationMessage, Problem, ProblemKind,
    Transaction,
};

/// Reads a message about an alert, accounts for every row of it, writes it, and reads it again.
///
/// # Panics
///
/// If a row is neither of an alert nor a problem, if a problem has no place, or if what is written does not say what was read.
pub fn alert(data: &[u8]) {
    let Ok(message) = Message::parse(data) else {
        return;
    };
    let transaction = ObservationMessage::read(&message).transaction;
    check_status(&message, transaction);
    let Ok(report) = AlertReport::read(&message) else {
        assert_ne!(transaction, Transaction::Pcd04, "every PCD-04 is read");
        return;
    };
    check_places(&report.problems);
    check_rows(&message, &report);
    assert_eq!(report.clone().into_owned(), report);
    if let Some(other) = with_other_separators(&message) {
        let other = Message::parse(&other);
        let other = other.map(|other| AlertReport::read(&other) == Ok(report.clone()));
        assert_eq!(other, Ok(true), "separators say nothing");
    }
    if !report.header.charset.is_supported() {
        return;
    }
    let Ok(written) = report.write() else {
        return;
    };
    let view = written.message();
    let again = AlertReport::read(&view);
    assert!(again.is_ok(), "what is written is about an alert");
    let Ok(again) = again else {
        return;
    };
    check_rows(&view, &again);
    assert_eq!(report.alerts().count(), again.alerts().count());
    for (one, other) in report.alerts().zip(again.alerts()) {
        check_alert(one, other);
    }
    let rewritten = again.write().map(|message| message.into_bytes());
    assert_eq!(rewritten, Ok(written.into_bytes()), "writing is stable");
}

fn check_status(message: &Message<'_>, transaction: Transaction) {
    let Ok(status) = AlertStatus::read(message) else {
        assert_ne!(transaction, Transaction::Pcd05, "every PCD-05 is read");
        return;
    };
    check_places(&status.problems);
    let ids = message.segments().map(|segment| segment.id());
    let orders = ids.filter(|id| *id == SegmentId::OBR).count();
    assert!(status.answers.len() >= orders, "every OBR is an answer");
    assert_eq!(status.clone().into_owned(), status);
}

fn check_places(problems: &[Problem]) {
    for problem in problems {
        let place = alloc::format!("{}", problem.at).parse();
        assert_eq!(place, Ok(problem.at), "a problem has its place");
    }
}

/// Every OBX belongs to an alert, or is told not to.
fn check_rows(message: &Message<'_>, report: &AlertReport<'_>) {
    let ids = message.segments().map(|segment| segment.id());
    let rows = (1..).zip(ids.filter(|id| *id == SegmentId::OBX));
    let rows: BTreeSet<u32> = rows.map(|(number, _)| number).collect();
    let of_alerts: Vec<_> = report.alerts().flat_map(rows_of_alert).collect();
    let told = report.problems.iter();
    let told = told.filter(|problem| problem.kind == ProblemKind::NotOfAnAlert);
    let told: Vec<_> = told.map(|problem| problem.at.ordinal()).collect();
    let accounted: BTreeSet<u32> = of_alerts.iter().chain(&told).copied().collect();
    assert_eq!(accounted, rows, "every OBX is accounted for");
    let count = of_alerts.len().saturating_add(told.len());
    assert_eq!(count, rows.len(), "no OBX is accounted for twice");
    let others = report.groups.iter().flat_map(|group| &group.others);
    assert_eq!(others.flat_map(rows_of_order).count(), told.len());
}

fn rows_of_alert(alert: &Alert<'_>) -> Vec<u32> {
    let rows: Vec<_> = alert.orders().flat_map(rows_of_order).collect();
    let shown = alert.devices().count();
    let facets = crate::model::Facet::ALL;
    let facets = facets.iter().filter(|facet| alert.row(**facet).is_some());
    let shown = shown.saturating_add(facets.count());
    let shown = shown.saturating_add(alert.evidence().count());
    assert_eq!(shown, rows.len(), "every row is device, facet or evidence");
    rows
}

fn rows_of_order(order: &AlertOrder<'_>) -> Vec<u32> {
    order.order.rows.iter().map(|row| row.key().obx).collect()
}

fn check_alert(one: &Alert<'_>, other: &Alert<'_>) {
    assert_eq!(one.id(), other.id());
    assert_eq!(one.parent(), other.parent());
    assert_eq!(one.phase(), other.phase());
    assert_eq!(one.state(), other.state());
    assert_eq!(one.inactivation(), other.inactivation());
    assert_eq!(one.priority(), other.priority());
    assert_eq!(one.kind(), other.kind());
    assert_eq!(one.event(), other.event());
    assert_eq!(one.source(), other.source());
    assert_eq!(one.limits(), other.limits());
    assert_eq!(one.callback(), other.callback());
    assert_eq!(one.wanted_statuses(), other.wanted_statuses());
    assert_eq!(one.confirm_timeout(), other.confirm_timeout());
    assert!(one.annotations().eq(other.annotations()));
    assert!(one.recipients().eq(other.recipients()));
    let instant = |alert: &Alert<'_>| alert.time().and_then(|time| time.instant);
    assert_eq!(instant(one), instant(other));
    assert_eq!(one.device(), other.device());
}
