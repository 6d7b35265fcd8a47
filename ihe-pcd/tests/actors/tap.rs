//! What a tap sees of both actors: every frame and every decision, in their order.

use std::sync::{Arc, Mutex};

use ihe_pcd::actor::{Consumer, Reporter, VolatileReporter};
use ihe_pcd::plugin::{Tap, TapRecord, Tapped, TcpTransport, VolatileJournal};

use crate::scaffold::site::{Site, next_answer, payload, report, soon};

type Seen = Arc<Mutex<Vec<String>>>;

/// A tap that notes what it saw, in words, and the frames whole.
fn tap(seen: &Seen) -> impl Fn(&TapRecord<'_>) + Send + Sync + 'static {
    let seen = Arc::clone(seen);
    move |record| {
        let words = match record.what {
            Tapped::Connected => "connected".into(),
            Tapped::Disconnected => "disconnected".into(),
            Tapped::Received(frame) => format!("received {}", kind(frame)),
            Tapped::Sent(frame) => format!("sent {}", kind(frame)),
            Tapped::NotReceived(error) => format!("not received: {error}"),
            Tapped::Deviation(deviation) => deviation.to_string(),
            Tapped::Consumer(event) => event.to_string(),
            Tapped::Reporter(event) => event.to_string(),
            Tapped::Failed(error) => format!("failed: {error}"),
            _ => "something else".into(),
        };
        assert!(record.peer.address.is_some());
        seen.lock().unwrap().push(words);
    }
}

/// MSH-9 of a payload, or its length.
fn kind(frame: &[u8]) -> String {
    let text = String::from_utf8_lossy(frame);
    let field = text.split('|').nth(8);
    field.map_or_else(|| format!("{} bytes", frame.len()), Into::into)
}

#[tokio::test]
async fn both_sides_show_every_frame_and_every_decision_in_their_order() {
    let (at_consumer, at_reporter) = (Seen::default(), Seen::default());
    let site = Site::open(Consumer::danger_volatile().tap(tap(&at_consumer))).await;
    let reporter = VolatileReporter::builder(TcpTransport::new(site.address.to_string()))
        .tap(tap(&at_reporter))
        .connect();
    for _ in 0..2 {
        // The second time it is a duplicate.
        let delivery = reporter.send(&report("1", 72)).await.unwrap();
        soon(delivery).await.unwrap();
    }
    soon(reporter.close()).await;
    site.close().await;
    assert_eq!(
        *at_consumer.lock().unwrap(),
        [
            "connected",
            "received ORU^R01^ORU_R01",
            "message stored at 1 (CA)",
            "sent ACK^R01^ACK",
            "received ORU^R01^ORU_R01",
            "message stored at 1 came again (CA)",
            "sent ACK^R01^ACK",
            "disconnected",
        ]
    );
    let once = [
        "sent ORU^R01^ORU_R01",
        "received ACK^R01^ACK",
        "message delivered (CA)",
    ];
    let at_reporter = at_reporter.lock().unwrap();
    assert_eq!(at_reporter[0], "connected");
    assert_eq!(at_reporter[1..4], once);
    assert_eq!(at_reporter[4..7], once);
}

#[tokio::test]
async fn what_is_refused_or_dropped_is_seen_with_its_reason() {
    let seen = Seen::default();
    let site = Site::open(Consumer::danger_volatile().tap(tap(&seen))).await;
    let mut device = site.device().await;
    device.write_frame(b"hello").await.unwrap();
    next_answer(&mut device).await.unwrap();
    device.write_frame(b"").await.unwrap();
    device.write_frame(&payload("1")).await.unwrap();
    next_answer(&mut device).await.unwrap();
    drop(device);
    site.close().await;
    let seen = seen.lock().unwrap();
    assert!(seen[2].starts_with("message refused (AE)"), "{seen:?}");
    assert_eq!(seen[4..6], ["received 0 bytes", "dropped: empty frame"]);
}

#[tokio::test]
async fn a_panic_in_a_tap_ends_one_connection_and_the_tap_sees_the_next() {
    let seen = Seen::default();
    let sees = tap(&seen);
    let tap = move |record: &TapRecord<'_>| {
        let is_bad = matches!(record.what, Tapped::Received(frame) if frame.starts_with(b"bad"));
        assert!(!is_bad, "a frame like no other");
        sees(record);
    };
    let site = Site::open(Consumer::danger_volatile().tap(tap)).await;
    let (mut bad, mut good) = (site.device().await, site.device().await);
    good.write_frame(&payload("1")).await.unwrap();
    next_answer(&mut good).await.unwrap();
    bad.write_frame(b"bad").await.unwrap();
    let ended = soon(bad.read_frame()).await;
    assert!(!matches!(ended, Ok(Some(_))), "the connection goes on");
    good.write_frame(&payload("2")).await.unwrap();
    next_answer(&mut good).await.unwrap();
    let mut next = site.device().await;
    next.write_frame(&payload("3")).await.unwrap();
    next_answer(&mut next).await.unwrap();
    drop((bad, good, next));
    site.close().await;
    let seen = seen.lock().unwrap();
    let stored = seen.iter().filter(|it| it.starts_with("message stored"));
    assert_eq!(stored.count(), 3, "{seen:?}");
}

/// Keeps what it is told until it is dropped.
struct Late {
    held: Mutex<Vec<String>>,
    seen: Seen,
}

impl Tap for Late {
    fn record(&self, record: &TapRecord<'_>) {
        let shown = format!("{:?}", record.what);
        self.held.lock().unwrap().push(shown);
    }
}

impl Drop for Late {
    fn drop(&mut self) {
        let mut seen = self.seen.lock().unwrap();
        seen.append(&mut self.held.lock().unwrap());
    }
}

#[tokio::test]
async fn a_tap_is_dropped_when_its_actor_has_ended() {
    let [at_consumer, at_volatile, at_reporter] =
        [const { Vec::<String>::new() }; 3].map(|seen| Arc::new(Mutex::new(seen)));
    let late = |seen: &Seen| Late {
        held: Mutex::default(),
        seen: Arc::clone(seen),
    };
    let site = Site::open(Consumer::danger_volatile().tap(late(&at_consumer))).await;
    let to_site = || TcpTransport::new(site.address.to_string());
    let volatile = VolatileReporter::builder(to_site()).tap(late(&at_volatile));
    let volatile = volatile.connect();
    let delivery = volatile.send(&report("1", 72)).await.unwrap();
    soon(delivery).await.unwrap();
    soon(volatile.close()).await;
    let reporter = Reporter::builder(to_site()).tap(late(&at_reporter));
    let reporter = reporter.outbox(VolatileJournal::new(100)).connect();
    let reporter = reporter.await.unwrap();
    let delivery = reporter.send(&report("2", 72)).await.unwrap();
    soon(delivery).await.unwrap();
    soon(reporter.close()).await;
    site.close().await;
    for seen in [at_consumer, at_volatile, at_reporter] {
        let seen = seen.lock().unwrap();
        assert_eq!(seen.first().map(String::as_str), Some("Connected"));
        assert!(seen.len() >= 4, "{seen:?}");
    }
}

#[test]
fn debug_of_a_record_shows_no_content() {
    let shown = format!("{:?}", Tapped::Received(b"MSH|Testesen"));
    assert_eq!(shown, "Received(12 bytes)");
}
