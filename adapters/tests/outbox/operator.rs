//! What is set aside, and somebody who decides about it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::plugin::{AuditEvent, Audited, Journal};
use ihe_pcd::session::outbox::OutboxLimits;
use ihe_pcd::session::{Position, QuarantineState};
use ihe_pcd_adapters::sqlite::{Operator, Outcome};

use crate::chart::{CA, Chart, Does};
use crate::{observation, open, reporter, soon};

/// How long a disk may be busy with others.
const PATIENCE: Duration = Duration::from_secs(120);

const REFUSED: Does = Does::Answers("CE", "ERR|||102^^HL70357|E\r");

#[tokio::test]
async fn what_an_operator_releases_is_sent_again_and_is_late() {
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(open(&folder.path().join("outbox.db")).await);
    let chart = Chart::open(|id, times| match (id, times) {
        ("1", 0) => REFUSED,
        _ => CA,
    })
    .await;
    let (late, mut is_late) = tokio::sync::mpsc::unbounded_channel();
    let reporter = reporter(&chart.address)
        .on_event(move |event| {
            if event.to_string() == "message delivered that had been set aside" {
                late.send(()).unwrap();
            }
        })
        .outbox(Arc::clone(&store));
    let reporter = reporter.connect().await.unwrap();
    let first = reporter.send_message(&observation("1")).await.unwrap();
    soon(first).await.unwrap_err();
    let second = reporter.send_message(&observation("2")).await.unwrap();
    soon(second).await.unwrap();

    let aside = store.quarantined("outbox", Position::START, 10).await;
    let mut released = aside.unwrap().remove(0);
    released.state = QuarantineState::Released;
    store.set_aside("outbox", released).await.unwrap();
    soon(is_late.recv()).await.unwrap();
    assert_eq!(chart.accepted(), ["2", "1"]);
    let closed = soon(reporter.close()).await;
    assert_eq!((closed.waiting, closed.set_aside), (0, 0));
}

#[tokio::test]
async fn what_an_operator_gives_up_of_an_outbox_is_told_to_whoever_accounts_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("outbox.db");
    let store = Arc::new(open(&path).await);
    let chart = Chart::open(|_, _| REFUSED).await;
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let reporter = reporter(&chart.address)
        .audit_sink(move |event: &AuditEvent| {
            let _ = tell.send(event.what.clone());
            Ok(())
        })
        .outbox(Arc::clone(&store));
    let reporter = reporter.connect().await.unwrap();
    let first = reporter.send_message(&observation("1")).await.unwrap();
    soon(first).await.unwrap_err();
    let operator = Operator::open(&path).unwrap().patience(PATIENCE);
    let outcome = operator.drop("outbox", Position::new(1), "night shift", "seen on paper");
    assert_eq!(outcome.unwrap(), Outcome::Done);
    let expected = Audited::Operated {
        operator: Some("night shift".into()),
        deed: "dropped",
        position: Some(Position::new(1)),
        sink: Some("outbox".into()),
        why: Some("seen on paper".into()),
    };
    soon(async { while told.recv().await.expect("it is told") != expected {} }).await;
    soon(reporter.close()).await;
    let mut rest = Vec::new();
    while let Some(what) = told.recv().await {
        rest.push(what);
    }
    assert_eq!(rest.last(), Some(&Audited::Stopped));
    assert!(!rest.contains(&expected), "once");
}

#[tokio::test]
async fn a_lane_stands_still_when_nothing_more_can_be_set_aside_and_goes_on_when_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let store = Arc::new(open(&folder.path().join("outbox.db")).await);
    let chart = Chart::open(|id, _| match id {
        "1" | "2" => REFUSED,
        _ => CA,
    })
    .await;
    let (told, mut events) = tokio::sync::mpsc::unbounded_channel();
    let told = Mutex::new(told);
    let reporter = reporter(&chart.address)
        .limits(OutboxLimits::default().with_set_aside(1))
        .on_event(move |event| told.lock().unwrap().send(event.to_string()).unwrap())
        .outbox(Arc::clone(&store));
    let reporter = reporter.connect().await.unwrap();
    drop(reporter.send_message(&observation("1")).await.unwrap());
    drop(reporter.send_message(&observation("2")).await.unwrap());
    let third = reporter.send_message(&observation("3")).await.unwrap();
    let mut heard = Vec::new();
    while !heard.iter().any(|it: &String| it.starts_with("no ")) {
        heard.push(soon(events.recv()).await.unwrap());
    }
    assert_eq!(chart.accepted(), [""; 0], "nothing passes what was refused");

    assert!(store.release("outbox", Position::new(1)).await.unwrap());
    soon(third).await.unwrap();
    assert_eq!(chart.accepted(), ["3"]);
    soon(reporter.close()).await;
    let aside = store.quarantined("outbox", Position::START, 10).await;
    assert_eq!(aside.unwrap()[0].position, Position::new(2));
}
