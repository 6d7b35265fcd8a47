//! What a peer of a consumer sees.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use async_trait::async_trait;
use ihe_pcd::actor::{Consumer, Limits, VolatileReporter};
use ihe_pcd::model::{AcknowledgmentCode, Report};
use ihe_pcd::plugin::{Incoming, Listener, TcpListener};
use ihe_pcd::session::{Advice, DeliveryError};
use tokio::sync::{mpsc, oneshot};

use crate::scaffold::gated::GatedJournal;
use crate::scaffold::site::{Site, acknowledgment, next_answer, payload, report, soon};

#[tokio::test]
async fn a_report_goes_from_the_reporter_to_the_sink() {
    let (seen, mut arrived) = mpsc::unbounded_channel();
    let site = Site::open(
        Consumer::danger_volatile().sink(move |report: &Report<'_>| {
            let values = report
                .observations()
                .map(|row| row.value_as_sent().decimal());
            seen.send(values.collect::<Vec<_>>()).unwrap();
            Ok(())
        }),
    )
    .await;
    let reporter = VolatileReporter::to(site.address.to_string());
    let delivery = reporter.send(&report("1", 72)).await.unwrap();
    let receipt = soon(delivery).await.unwrap();
    assert_eq!(receipt.code, Some(AcknowledgmentCode::CommitAccept));
    assert_eq!(soon(arrived.recv()).await.unwrap(), [Some(72.into())]);
    soon(reporter.close()).await;
    let summary = site.close().await;
    assert_eq!((summary.accepted, summary.delivered), (1, 1));
    assert!(summary.drained);
}

#[tokio::test]
async fn a_refusal_names_the_place() {
    let site = Site::open(Consumer::danger_volatile()).await;
    let reporter = VolatileReporter::to(site.address.to_string());
    let mut alert = report("1", 72);
    alert.header.message_type.trigger = "R40".into();
    let delivery = reporter.send(&alert).await.unwrap();
    let error = soon(delivery).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "refused with CR: 200 (Unsupported message type) at MSH-9"
    );
    let delivery = reporter.send(&report("2", 72)).await.unwrap();
    assert!(soon(delivery).await.is_ok(), "the lane goes on");
    drop(reporter);
    let summary = site.close().await;
    assert_eq!((summary.accepted, summary.refused), (1, 1));
}

#[tokio::test]
async fn what_the_journal_did_not_store_is_to_be_sent_again() {
    let site = Site::open(Consumer::new(GatedJournal::failing())).await;
    let reporter = VolatileReporter::to(site.address.to_string());
    let delivery = reporter.send(&report("1", 72)).await.unwrap();
    let error = soon(delivery).await.unwrap_err();
    assert!(matches!(
        error,
        DeliveryError::Refused {
            code: AcknowledgmentCode::CommitError,
            ..
        }
    ));
    assert_eq!(error.advice(), Advice::Repeat);
    drop(reporter);
    let summary = site.close().await;
    assert_eq!((summary.accepted, summary.refused), (0, 1));
}

#[tokio::test]
async fn nothing_is_acknowledged_before_it_is_stored() {
    let journal = Arc::new(GatedJournal::new());
    let site = Site::open(Consumer::new(Arc::clone(&journal))).await;
    let mut device = site.device().await;
    device.write_frame(&payload("1")).await.unwrap();
    soon(journal.begun.acquire()).await.unwrap().forget();
    site.settle().await;
    tokio::select! {
        biased;
        _ = device.read_frame() => panic!("acknowledged and not stored"),
        () = std::future::ready(()) => {}
    }
    journal.gate.add_permits(1);
    let answer = next_answer(&mut device).await.unwrap();
    assert_eq!(answer, ("CA".into(), "1".into()));
    drop(device);
    site.close().await;
}

#[tokio::test]
async fn frames_that_come_at_once_are_answered_in_their_order() {
    let site = Site::open(Consumer::danger_volatile()).await;
    let mut device = site.device().await;
    let ids: Vec<_> = (0..100).map(|number| number.to_string()).collect();
    for (at, id) in ids.iter().enumerate() {
        let mut frame = payload(id);
        if at % 7 == 3 {
            frame.extend_from_slice(b"not a segment\r");
        }
        device.write_frame(&frame).await.unwrap();
    }
    for (at, id) in ids.iter().enumerate() {
        let code = if at % 7 == 3 { "CE" } else { "CA" };
        let answer = next_answer(&mut device).await.unwrap();
        assert_eq!(answer, (code.to_owned(), id.clone()));
    }
    drop(device);
    site.close().await;
}

#[tokio::test]
async fn every_frame_of_a_bad_peer_is_counted_and_the_good_ones_are_served() {
    let site = Site::open(Consumer::danger_volatile()).await;
    let mut device = site.device().await;
    device.write_frame(b"").await.unwrap();
    device
        .write_frame(&acknowledgment("CA", "1"))
        .await
        .unwrap();
    device.write_frame(b"hello").await.unwrap();
    device.write_frame(&payload("2")).await.unwrap();
    let first = next_answer(&mut device).await.unwrap();
    assert_eq!(first, ("AE".into(), String::new()));
    let second = next_answer(&mut device).await.unwrap();
    assert_eq!(second, ("CA".into(), "2".into()));
    drop(device);
    let summary = site.close().await;
    let counted = (
        summary.accepted,
        summary.refused,
        summary.acknowledgments_received,
        summary.dropped,
    );
    assert_eq!(counted, (1, 1, 1, 1));
    assert_eq!(
        summary.to_string(),
        "connections: 1 served, 0 refused, 0 not established; messages: 1 accepted, 0 repeated, 1 refused, \
         1 acknowledgements received, 1 dropped; sinks: 0 delivered, 0 not, 0 lost; drained"
    );
}

#[tokio::test]
async fn a_peer_that_closes_its_side_still_gets_its_answers() {
    let journal = Arc::new(GatedJournal::new());
    let site = Site::open(Consumer::new(Arc::clone(&journal))).await;
    let mut device = site.device().await;
    device.write_frame(&payload("1")).await.unwrap();
    device.shutdown().await.unwrap();
    soon(journal.begun.acquire()).await.unwrap().forget();
    site.settle().await;
    journal.gate.add_permits(1);
    let answer = next_answer(&mut device).await.unwrap();
    assert_eq!(answer, ("CA".into(), "1".into()));
    assert_eq!(next_answer(&mut device).await, None);
    site.close().await;
}

#[tokio::test]
async fn one_connection_too_many_is_closed_and_the_next_one_after_an_end_is_served() {
    let limits = Limits::default().with_max_connections(1);
    let site = Site::open(Consumer::danger_volatile().limits(limits)).await;
    let mut first = site.device().await;
    first.write_frame(&payload("1")).await.unwrap();
    assert!(next_answer(&mut first).await.is_some());
    let mut second = site.device().await;
    assert!(matches!(soon(second.read_frame()).await, Ok(None) | Err(_)));
    first.shutdown().await.unwrap();
    assert_eq!(next_answer(&mut first).await, None);
    // The consumer may yet have to see that its task has ended.
    loop {
        let mut third = site.device().await;
        if third.write_frame(&payload("3")).await.is_ok()
            && let Ok(Some(_)) = soon(third.read_frame()).await
        {
            break;
        }
    }
    let summary = site.close().await;
    assert_eq!(summary.connections, 2);
    assert!(summary.connections_refused >= 1);
}

/// A listener that fails, then panics, then works.
#[derive(Debug)]
struct FlakyListener {
    calls: AtomicUsize,
    inner: TcpListener,
}

#[async_trait]
impl Listener for FlakyListener {
    async fn accept(&self) -> io::Result<Incoming> {
        match self.calls.fetch_add(1, Ordering::Relaxed) {
            0 => Err(io::Error::other("too many open files")),
            1 => panic!("a listener of a vendor"),
            _ => Listener::accept(&self.inner).await,
        }
    }
}

#[tokio::test]
async fn a_listener_that_fails_does_not_end_the_consumer() {
    let inner = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = inner.local_addr().unwrap();
    let listener = FlakyListener {
        calls: AtomicUsize::new(0),
        inner,
    };
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(
        Consumer::danger_volatile().serve(listener, async move { drop(stopped.await) }),
    );
    let reporter = VolatileReporter::to(address.to_string());
    let delivery = reporter.send(&report("1", 72)).await.unwrap();
    assert!(soon(delivery).await.is_ok());
    drop(reporter);
    drop(stop);
    assert_eq!(soon(serving).await.unwrap().unwrap().accepted, 1);
}
