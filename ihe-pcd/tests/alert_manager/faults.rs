//! Alerts that are not said as they must be: refused with the place, or stored and told with what is wrong.

use std::sync::{Arc, Mutex};

use ihe_pcd::actor::AlertManager;
use ihe_pcd::hl7::{Message, SegmentId};
use ihe_pcd::mllp::Connection;
use ihe_pcd::plugin::{Journal, VolatileJournal};
use ihe_pcd::session::alert::{ChangeKind, Misstep};
use ihe_pcd::session::gap::{Gap, GapChange, GapReason};
use ihe_pcd::session::{AcceptPolicy, Position, QuarantineReason};
use tokio::net::TcpStream;

use crate::scaffold::site::soon;
use crate::station::{Recorder, Station, message, next, say};

fn whole() -> String {
    message(1, "A", "start", "active", "12:00:00")
}

fn without(row: &str) -> String {
    let text = whole();
    let rows = text.split_inclusive('\r').filter(|it| !it.contains(row));
    rows.collect()
}

fn with_row_again(row: &str, other: &str) -> String {
    let text = whole();
    let found = text.split_inclusive('\r').find(|it| it.contains(row));
    let (row, with) = found.unwrap().split_once("F\r").unwrap();
    let again = row.replace("active", other);
    let again = format!("{again}F\r{with}");
    format!("{text}{}", again.replacen("OBX|6", "OBX|10", 1))
}

/// What is wrong, the message, the problem that is told, MSA-1, ERR-3 and ERR-2 of the refusal.
fn faults() -> Vec<(
    &'static str,
    String,
    &'static str,
    &'static str,
    &'static str,
)> {
    vec![
        (
            "no phase",
            without("EVENT_PHASE"),
            "missing-facet",
            "101",
            "OBR^1",
        ),
        (
            "no state",
            without("ALARM_STATE"),
            "missing-facet",
            "101",
            "OBR^1",
        ),
        (
            "no priority",
            without("ALARM_PRIORITY"),
            "missing-facet",
            "101",
            "OBR^1",
        ),
        (
            "the state twice",
            with_row_again("ALARM_STATE", "active"),
            "repeated-facet",
            "102",
            "OBX^10",
        ),
        (
            "two states",
            with_row_again("ALARM_STATE", "latched"),
            "contradicting-facet",
            "102",
            "OBX^10",
        ),
        (
            "begun and gone",
            whole().replace("|active|", "|inactive|"),
            "contradicting-facet",
            "102",
            "OBX^6^5",
        ),
        (
            "unknown phase",
            whole().replace("|start|", "|begins|"),
            "not-in-table",
            "103",
            "OBX^5^5",
        ),
        (
            "a later one of nothing",
            whole().replace("|start|", "|update|").replace("^A\r", "\r"),
            "missing",
            "101",
            "OBR^1^29",
        ),
    ]
}

/// MSA-1, ERR-3.1 and ERR-2 of the answer to a message.
async fn answer(device: &mut Connection<TcpStream>, text: &str) -> (String, String, String) {
    device.write_frame(text.as_bytes()).await.unwrap();
    let frame = soon(device.read_frame()).await.unwrap().unwrap();
    let message = Message::parse(frame.payload()).unwrap();
    let field = |id, number: usize| {
        let segment = message.segment(id);
        let raw = segment.map(|segment| segment.field(number).raw().to_vec());
        String::from_utf8(raw.unwrap_or_default()).unwrap()
    };
    let msa = field(SegmentId::MSA, 1);
    let code = field(SegmentId::ERR, 3);
    let code = code.split('^').next().unwrap().to_owned();
    (msa, code, field(SegmentId::ERR, 2))
}

#[tokio::test]
async fn each_fault_is_refused_with_its_place_where_that_is_demanded() {
    let policy = AcceptPolicy::default()
        .take_alerts()
        .refuse_observations()
        .refuse_faulty_alerts();
    let (sink, mut heard) = Recorder::new();
    let manager = AlertManager::new(VolatileJournal::new(100)).policy(policy);
    let station = Station::open(manager.sink(sink)).await;
    let mut device = station.device().await;
    for (name, text, _, code, place) in faults() {
        let (msa, found, at) = answer(&mut device, &text).await;
        assert_eq!((&*msa, &*found), ("CE", code), "{name}");
        assert!(at.starts_with(place), "{name}: {at}");
    }
    let nothing = without("OBX");
    let (msa, found, at) = answer(&mut device, &nothing).await;
    assert_eq!((&*msa, &*found), ("CE", "101"), "{at}");
    say(&mut device, &whole()).await;
    assert_eq!(next(&mut heard).await.problems, [""; 0]);
    // Nothing is wrong with this one but that nobody has heard of it: it is an alarm.
    say(
        &mut device,
        &message(2, "B", "update", "active", "12:00:00"),
    )
    .await;
    let told = next(&mut heard).await;
    assert_eq!(
        (told.misstep, told.stands),
        (Some(Misstep::NotBegun), Some(true))
    );
    station.close().await;
}

#[tokio::test]
async fn each_fault_is_stored_and_told_with_what_is_wrong_where_nothing_is_demanded() {
    for (name, text, problem, _, _) in faults() {
        let (sink, mut heard) = Recorder::new();
        let manager = AlertManager::new(VolatileJournal::new(100)).sink(sink);
        let station = Station::open(manager).await;
        let mut device = station.device().await;
        say(&mut device, &text).await;
        let told = next(&mut heard).await;
        assert_eq!(told.kind, ChangeKind::Said, "{name}");
        assert!(
            told.problems.contains(&problem),
            "{name}: {:?}",
            told.problems
        );
        let stands = name != "begun and gone";
        assert_eq!(told.stands.unwrap_or_default(), stands, "{name}");
        let is_misstep = matches!(
            name,
            "no phase" | "unknown phase" | "begun and gone" | "a later one of nothing"
        );
        assert_eq!(
            told.misstep.is_some(),
            is_misstep,
            "{name}: {:?}",
            told.misstep
        );
        assert_eq!(
            station.alerts.standing().len(),
            usize::from(stands),
            "{name}"
        );
        station.close().await;
    }
}

#[tokio::test]
async fn a_message_without_an_alert_is_set_aside_and_missed() {
    let journal = Arc::new(VolatileJournal::new(100));
    let gaps = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&gaps);
    let (sink, mut heard) = Recorder::new();
    let manager =
        AlertManager::new(Arc::clone(&journal)).gap_sink(move |gap: &Gap, _: GapChange| {
            noted.lock().unwrap().push((gap.id, gap.reason, gap.count));
            Ok(())
        });
    let station = Station::open(manager.sink(sink)).await;
    let mut device = station.device().await;
    say(&mut device, &without("OBX")).await;
    say(&mut device, &message(2, "B", "start", "active", "12:00:00")).await;
    assert_eq!(next(&mut heard).await.control_id.as_deref(), Some("2"));
    station.close().await;
    let aside = journal
        .quarantined("alerts", Position::START, 10)
        .await
        .unwrap();
    assert_eq!(aside.len(), 1);
    assert_eq!(
        (aside[0].reason, aside[0].position),
        (QuarantineReason::Unreadable, Position::new(1))
    );
    let mut gaps = core::mem::take(&mut *gaps.lock().unwrap());
    gaps.dedup();
    let found: Vec<_> = gaps
        .iter()
        .map(|(_, reason, count)| (*reason, *count))
        .collect();
    assert_eq!(found, [(GapReason::NotTaken, 1)]);
}
