//! What happens to what is in flight when a consumer stops.

use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::actor::{Consumer, Limits};
use ihe_pcd::model::Report;
use tokio::net::TcpStream;
use tokio::sync::mpsc;

use crate::scaffold::gated::{GatedJournal, GatedSink};
use crate::scaffold::site::{Site, next_answer, payload, soon};

#[tokio::test]
async fn what_is_in_flight_is_stored_answered_and_brought_to_the_sink() {
    let journal = Arc::new(GatedJournal::new());
    let (seen, mut arrived) = mpsc::unbounded_channel();
    let site = Site::open(
        Consumer::new(Arc::clone(&journal)).sink(move |report: &Report<'_>| {
            let id = report.header.control_id.as_str().to_owned();
            seen.send(id).unwrap();
            Ok(())
        }),
    )
    .await;
    let address = site.address;
    let mut device = site.device().await;
    device.write_frame(&payload("1")).await.unwrap();
    soon(journal.begun.acquire()).await.unwrap().forget();
    let closing = site.begin_close();
    // The port is closed while the journal is still busy.
    while TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
    assert!(!closing.is_finished());
    journal.gate.add_permits(1);
    let answer = next_answer(&mut device).await.unwrap();
    assert_eq!(answer, ("CA".into(), "1".into()));
    assert_eq!(next_answer(&mut device).await, None, "nothing more is read");
    let summary = soon(closing).await.unwrap().unwrap();
    assert_eq!((summary.accepted, summary.delivered), (1, 1));
    assert!(summary.drained);
    assert_eq!(arrived.recv().await.unwrap(), "1");
}

#[tokio::test]
async fn a_sink_that_is_behind_catches_up_before_the_end() {
    let sink = Arc::new(GatedSink::default());
    let site = Site::open(Consumer::danger_volatile().sink(Arc::clone(&sink))).await;
    let mut device = site.device().await;
    for id in ["1", "2", "3"] {
        device.write_frame(&payload(id)).await.unwrap();
        assert_eq!(next_answer(&mut device).await.unwrap().0, "CA");
    }
    let closing = site.begin_close();
    assert_eq!(next_answer(&mut device).await, None);
    for _ in 0..3 {
        soon(sink.begun.acquire()).await.unwrap().forget();
        assert!(!closing.is_finished());
        sink.gate.add_permits(1);
    }
    let summary = soon(closing).await.unwrap().unwrap();
    assert_eq!((summary.delivered, summary.drained), (3, true));
}

#[tokio::test]
async fn a_journal_that_never_finishes_is_given_up_at_the_deadline() {
    let journal = Arc::new(GatedJournal::new());
    let limits = Limits::default().with_drain_deadline(Duration::from_millis(50));
    let site = Site::open(Consumer::new(Arc::clone(&journal)).limits(limits)).await;
    let mut device = site.device().await;
    device.write_frame(&payload("1")).await.unwrap();
    soon(journal.begun.acquire()).await.unwrap().forget();
    let summary = site.close().await;
    assert!(!summary.drained);
    assert_eq!(summary.accepted, 0);
    let answer = soon(device.read_frame()).await;
    assert!(
        matches!(answer, Ok(None) | Err(_)),
        "and never acknowledged"
    );
}

#[tokio::test]
async fn idle_connections_do_not_hold_a_consumer_up() {
    let site = Site::open(Consumer::danger_volatile()).await;
    let mut device = site.device().await;
    device.write_frame(&payload("1")).await.unwrap();
    assert!(next_answer(&mut device).await.is_some());
    assert!(site.close().await.drained);
    assert_eq!(next_answer(&mut device).await, None);
}
