//! Records as JSON.

use std::time::Duration;

use ihe_pcd::datatype::Ei;
use ihe_pcd::session::Position;
use ihe_pcd::session::gap::{
    Attendance, Expectation, Extent, GapLedger, GapMark, GapReason, GapScope, Loss,
};

use crate::{MINUTE, SECOND, at};

fn json(loss: Loss) -> serde_json::Value {
    let mut ledger = GapLedger::new(1_795_262_400);
    ledger.note(loss, at(Duration::ZERO));
    let (_, gap) = ledger.poll(at(Duration::ZERO)).unwrap();
    serde_json::to_value(gap).unwrap()
}

#[test]
fn a_record_is_a_flat_map_of_what_is_known() {
    let scope = GapScope::sink("chart", "PULSAR|EAST");
    let extent = Extent::At(at(Duration::ZERO).wall);
    let loss = Loss::new(scope, GapReason::NotTaken, extent)
        .with_mark(GapMark::stored(Position::new(17), "A-1"));
    let expected = serde_json::json!({
        "id": "1795262400-1",
        "reason": "not_taken",
        "scope": "sink",
        "sink": "chart",
        "sender": "PULSAR|EAST",
        "began": "2026-11-21T12:00:00Z",
        "count": 1,
        "unit": "messages",
        "first_position": 17,
        "first_control_id": "A-1",
        "last_position": 17,
        "last_control_id": "A-1",
    });
    assert_eq!(json(loss), expected);
}

#[test]
fn a_silence_says_what_was_expected() {
    let expectation = Expectation::every(MINUTE).unwrap();
    let mut attendance = Attendance::expecting(expectation);
    let device = GapScope::device(&Ei::eui_64("0123456789abcdef"));
    attendance.observe(&device, at(Duration::ZERO));
    let event = attendance.poll(at(200 * SECOND)).unwrap();
    let expected = serde_json::json!({
        "id": "1795262400-1",
        "reason": "silent",
        "scope": "device",
        "device": "0123456789ABCDEF^^0123456789ABCDEF^EUI-64",
        "began": "2026-11-21T12:00:00Z",
        "count": 1,
        "unit": "silences",
        "expected_seconds": 60.0,
        "basis": "stated",
    });
    assert_eq!(json(event.loss().unwrap()), expected);
}
