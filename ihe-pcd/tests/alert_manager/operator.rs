//! A person ends an alert.

use std::sync::{Arc, Mutex};

use ihe_pcd::actor::{AlertManager, NotEnded};
use ihe_pcd::plugin::{AuditEvent, Audited, ErrorKind, Journal, VolatileJournal};
use ihe_pcd::session::Position;
use ihe_pcd::session::alert::ChangeKind;

use crate::station::{Recorder, Station, message, next, rest, say};

#[tokio::test]
async fn what_a_person_has_ended_stays_ended_after_a_restart_and_is_told_if_it_was_not() {
    let journal = Arc::new(VolatileJournal::new(100));
    let manager = || AlertManager::new(Arc::clone(&journal));
    let later = Some(ErrorKind::RetryLater);
    // It takes the start, the continuation, and no end however often it is told.
    let plan: Vec<_> = [None, None].into_iter().chain([later; 1_000]).collect();
    let (sink, mut heard) = Recorder::planned("alerts", &plan);
    let station = Station::open(manager().sink(sink)).await;
    let mut device = station.device().await;
    say(&mut device, &message(1, "A", "start", "active", "12:00:00")).await;
    say(
        &mut device,
        &message(2, "A", "continue", "active", "12:00:00"),
    )
    .await;
    next(&mut heard).await;
    next(&mut heard).await;
    let key = station.alerts.standing()[0].key.clone();
    assert!(station.alerts.end(&key, "Nurse Joy").await.unwrap());
    let untold = next(&mut heard).await;
    assert_eq!(untold.kind, ChangeKind::EndedByOperator);
    let alerts = station.alerts.clone();
    station.kill().await;
    let closed = alerts.end(&key, "Nurse Joy").await;
    assert!(matches!(closed, Err(NotEnded::Closed)), "{closed:?}");

    let (sink, mut heard) = Recorder::new();
    let station = Station::open(manager().sink(sink)).await;
    let told = next(&mut heard).await;
    assert_eq!(
        (told.kind, told.id),
        (ChangeKind::EndedByOperator, untold.id)
    );
    assert_eq!(told.operator.as_deref(), Some("Nurse Joy"));
    assert!(station.alerts.standing().is_empty());
    station.close().await;
    assert!(rest(&mut heard).is_empty());

    let kept = journal
        .quarantined("alerts, what stands", Position::START, 10)
        .await;
    assert!(kept.unwrap().is_empty(), "nothing is kept for it any more");
    let (sink, mut heard) = Recorder::new();
    let station = Station::open(manager().sink(sink)).await;
    assert!(station.alerts.standing().is_empty());
    station.close().await;
    assert!(rest(&mut heard).is_empty());
}

#[tokio::test]
async fn an_alert_that_its_reporter_still_has_stands_again_after_a_person_has_ended_it() {
    let (sink, mut heard) = Recorder::new();
    let station = Station::open(AlertManager::new(VolatileJournal::new(100)).sink(sink)).await;
    let mut device = station.device().await;
    say(&mut device, &message(1, "A", "start", "active", "12:00:00")).await;
    next(&mut heard).await;
    let key = station.alerts.standing()[0].key.clone();
    assert!(station.alerts.end(&key, "Joy").await.unwrap());
    assert_eq!(next(&mut heard).await.kind, ChangeKind::EndedByOperator);
    say(
        &mut device,
        &message(2, "A", "continue", "active", "12:00:00"),
    )
    .await;
    assert_eq!(next(&mut heard).await.stands, Some(true));
    assert_eq!(station.alerts.standing().len(), 1);
    station.close().await;
}

#[tokio::test]
async fn what_a_person_has_ended_is_told_once_to_whoever_has_to_account_for_it() {
    let audited = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&audited);
    let (first, mut heard) = Recorder::planned("first", &[]);
    let (second, _heard_too) = Recorder::planned("second", &[]);
    let manager = AlertManager::new(VolatileJournal::new(100))
        .sink(first)
        .sink(second)
        .audited_as("nurse call")
        .audit_sink(move |event: &AuditEvent| {
            told.lock().unwrap().push(event.clone());
            Ok(())
        });
    let station = Station::open(manager).await;
    let mut device = station.device().await;
    say(&mut device, &message(1, "A", "start", "active", "12:00:00")).await;
    next(&mut heard).await;
    let key = station.alerts.standing()[0].key.clone();
    assert!(station.alerts.end(&key, "Nurse Joy").await.unwrap());
    assert!(!station.alerts.end(&key, "Nurse Joy").await.unwrap());
    drop(device);
    station.close().await;
    let audited = audited.lock().unwrap();
    let operated: Vec<_> = audited
        .iter()
        .filter(|event| event.what.word() == "operated")
        .collect();
    let ended = Audited::Operated {
        operator: Some("Nurse Joy".into()),
        deed: "ended",
        position: Some(Position::new(1)),
        sink: None,
        why: None,
    };
    assert_eq!(operated.len(), 1, "{audited:?}");
    assert_eq!(
        (&operated[0].what, &*operated[0].by),
        (&ended, "nurse call")
    );
    let forwarded = audited.iter().filter(|it| it.what.word() == "forwarded");
    assert_eq!(forwarded.count(), 2, "to each sink");
}
