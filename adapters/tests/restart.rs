//! A consumer over a file that lasts knows after a restart what it has stored, whatever ended it.

#![cfg(feature = "sqlite")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use ihe_pcd::actor::{Consumer, Limits, ReplayFrom, ServeError, Summary};
use ihe_pcd::hl7::{Message, SegmentId};
use ihe_pcd::mllp::{Config, Connection, Incoming, Peer};
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{
    Failure, Journal, Listener, ObservationSink, Origin, TapRecord, Tapped, async_trait,
};
use ihe_pcd::session::{ConsumerEvent, Position, QuarantineReason, QuarantineState, Quarantined};
use ihe_pcd_adapters::sqlite::SqliteStore;
use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, duplex};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::timeout;

#[path = "sqlite/place.rs"]
#[allow(dead_code, unreachable_pub, reason = "other tests need the rest")]
mod place;

use place::{Place, count, header};

/// Whatever must happen.
async fn soon<T>(future: impl Future<Output = T>) -> T {
    let done = timeout(Duration::from_secs(60), future);
    done.await.expect("it never happened")
}

/// Accepts what comes out of a channel.
#[derive(Debug)]
struct Wires(tokio::sync::Mutex<mpsc::UnboundedReceiver<Incoming>>);

#[async_trait]
impl Listener for Wires {
    async fn accept(&self) -> std::io::Result<Incoming> {
        match self.0.lock().await.recv().await {
            Some(incoming) => Ok(incoming),
            None => std::future::pending().await,
        }
    }
}

/// A consumer that runs.
struct Site {
    wires: mpsc::UnboundedSender<Incoming>,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<Result<Summary, ServeError>>,
}

impl Site {
    fn open(consumer: Consumer) -> Self {
        let (wires, accepted) = mpsc::unbounded_channel();
        let (stop, stopped) = oneshot::channel::<()>();
        let listener = Wires(tokio::sync::Mutex::new(accepted));
        let serving = consumer.serve(listener, async { drop(stopped.await) });
        Self {
            wires,
            stop,
            serving: tokio::spawn(serving),
        }
    }

    /// The same device from another port each time, over a wire that holds so many bytes.
    fn device(&self, bytes: usize) -> Connection<DuplexStream> {
        static PORT: AtomicUsize = AtomicUsize::new(1_024);
        let port = PORT.fetch_add(1, Ordering::Relaxed);
        let (near, far) = duplex(bytes);
        let address = format!("192.0.2.7:{port}").parse().unwrap();
        let incoming = Incoming::ready(far, Peer::at(address));
        self.wires.send(incoming).unwrap();
        Connection::new(near, Config::default())
    }

    async fn close(self) -> Summary {
        drop(self.stop);
        soon(self.serving).await.unwrap().unwrap()
    }

    /// As a crash: nothing is finished.
    async fn kill(self) {
        self.serving.abort();
        assert!(self.serving.await.unwrap_err().is_cancelled());
    }
}

/// The file, as soon as the one that was killed has let go of it.
async fn open(path: &Path) -> SqliteStore {
    let opened = async {
        loop {
            match SqliteStore::open(path) {
                Ok(store) => return store,
                Err(_) => tokio::time::sleep(Duration::from_millis(5)).await,
            }
        }
    };
    soon(opened).await
}

fn frame(id: &str, value: u32) -> Vec<u8> {
    let row = format!("OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|{value}|||||R");
    [&header(id), "PID|||1", "OBR|1", &row, ""]
        .join("\r")
        .into()
}

/// MSA-1 and MSA-2.
async fn answer<S>(device: &mut Connection<S>, frame: &[u8]) -> (String, String)
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    device.write_frame(frame).await.unwrap();
    let frame = soon(device.read_frame()).await.unwrap().unwrap();
    let message = Message::parse(frame.payload()).unwrap();
    let msa = message.segment(SegmentId::MSA).unwrap();
    let text = |number| msa.field(number).text().unwrap().as_str().to_owned();
    (text(1), text(2))
}

async fn answers(
    device: &mut Connection<DuplexStream>,
    frames: &[Vec<u8>],
) -> Vec<(String, String)> {
    let mut answers = Vec::new();
    for frame in frames {
        answers.push(answer(device, frame).await);
    }
    answers
}

/// Says which report it is shown.
fn telling() -> (impl ObservationSink, mpsc::UnboundedReceiver<String>) {
    let (tell, told) = mpsc::unbounded_channel();
    let sink = move |report: &Report<'_>| {
        let _ = tell.send(report.header.control_id.as_str().to_owned());
        Ok(())
    };
    (sink, told)
}

#[tokio::test]
async fn a_message_that_was_stored_and_never_answered_is_answered_when_it_comes_again() {
    let place = Place::new();
    let message = frame("1", 72);
    let (sink, mut told) = telling();
    let site = Site::open(Consumer::new(open(&place.path()).await).sink(sink));
    // No answer goes through such a wire while nobody reads from it.
    let mut device = site.device(16);
    device.write_frame(&message).await.unwrap();
    assert_eq!(soon(told.recv()).await.unwrap(), "1", "it is stored");
    site.kill().await;
    assert!(soon(device.read_frame()).await.is_err(), "no whole answer");

    for _ in 0..3 {
        let (sink, _told) = telling();
        let site = Site::open(Consumer::new(open(&place.path()).await).sink(sink));
        let mut device = site.device(4_096);
        let said = answer(&mut device, &message).await;
        assert_eq!(said, ("CA".to_owned(), "1".to_owned()));
        drop(device);
        let summary = site.close().await;
        assert_eq!((summary.accepted, summary.repeated), (0, 1));
    }
    let file = place.look();
    assert_eq!(count(&file, "SELECT count(*) FROM message"), 1);
    assert_eq!(count(&file, "SELECT count(*) FROM observation"), 1);
}

#[tokio::test]
async fn a_device_whose_counter_begins_anew_loses_nothing_and_repeats_nothing() {
    let place = Place::new();
    let warnings: Arc<AtomicUsize> = Arc::default();
    let consumer = async || {
        let warnings = Arc::clone(&warnings);
        let consumer = Consumer::new(open(&place.path()).await);
        consumer.tap(move |record: &TapRecord<'_>| {
            if let Tapped::Consumer(ConsumerEvent::ControlIdReused) = record.what {
                warnings.fetch_add(1, Ordering::Relaxed);
            }
        })
    };
    let content = |value| (1..=500).map(move |id: u32| frame(&id.to_string(), value));
    let before: Vec<_> = content(72).collect();
    let after: Vec<_> = content(73).collect();
    let last = &after[490..];

    let site = Site::open(consumer().await);
    let mut device = site.device(4_096);
    answers(&mut device, &before).await;
    drop(device);
    let mut device = site.device(4_096);
    let first = answers(&mut device, &after).await;
    assert!(first.iter().all(|(code, _)| code == "CA"));
    assert_eq!(answers(&mut device, last).await, first[490..]);
    assert_eq!(warnings.load(Ordering::Relaxed), 500);
    site.kill().await;

    let site = Site::open(consumer().await);
    let mut device = site.device(4_096);
    assert_eq!(answers(&mut device, last).await, first[490..]);
    drop(device);
    let summary = site.close().await;
    assert_eq!((summary.accepted, summary.refused), (0, 0));
    assert_eq!(summary.repeated, 10);
    assert_eq!(warnings.load(Ordering::Relaxed), 500);
    let file = place.look();
    assert_eq!(count(&file, "SELECT count(*) FROM message"), 1_000);
    assert_eq!(count(&file, "SELECT count(*) FROM observation"), 1_000);
}

/// Refuses every second report, unless it comes out of order.
struct Picky(mpsc::UnboundedSender<(u64, bool, bool)>);

#[async_trait]
impl ObservationSink for Picky {
    async fn observe(&self, _: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let position = origin.position.number();
        let _ = self
            .0
            .send((position, origin.out_of_order, origin.replayed));
        match position.is_multiple_of(2) && !origin.out_of_order {
            true => Err(Failure::refuse("an even report")),
            false => Ok(()),
        }
    }

    fn name(&self) -> &str {
        "picky"
    }
}

#[tokio::test]
async fn what_was_set_aside_in_the_file_stays_so_until_somebody_releases_it() {
    let place = Place::new();
    let frames: Vec<_> = (1..=4).map(|id: u32| frame(&id.to_string(), id)).collect();
    let (tell, mut told) = mpsc::unbounded_channel();
    let site = Site::open(Consumer::new(open(&place.path()).await).sink(Picky(tell)));
    let mut device = site.device(4_096);
    answers(&mut device, &frames).await;
    drop(device);
    assert_eq!(site.close().await.undelivered, 2);
    for position in 1..=4 {
        assert_eq!(told.recv().await, Some((position, false, false)));
    }

    let store = open(&place.path()).await;
    let aside = store
        .quarantined("picky", Position::START, 10)
        .await
        .unwrap();
    let [second, fourth] = &aside[..] else {
        panic!("{aside:?}");
    };
    let expected = (Position::new(2), QuarantineReason::NotTaken, 1);
    assert_eq!((second.position, second.reason, second.attempts), expected);
    assert_eq!(second.detail, "an even report");
    let mut released: Quarantined = fourth.clone();
    released.state = QuarantineState::Released;
    store.set_aside("picky", released).await.unwrap();

    let (tell, mut told) = mpsc::unbounded_channel();
    let consumer = Consumer::new(store).sink(Picky(tell));
    let from = ReplayFrom::Position(Position::START);
    let site = Site::open(consumer.replay("picky", from));
    let mut shown: Vec<_> = Vec::new();
    while shown.len() < 3 {
        shown.push(soon(told.recv()).await.unwrap());
    }
    shown.sort_unstable();
    let expected = [(1, false, true), (3, false, true), (4, true, false)];
    assert_eq!(shown, expected);
    site.close().await;
    let store = open(&place.path()).await;
    let aside = store
        .quarantined("picky", Position::START, 10)
        .await
        .unwrap();
    assert_eq!(aside.len(), 1);
}

/// Takes nothing until it is let.
struct Record {
    is_open: Arc<AtomicBool>,
    taken: Arc<AtomicUsize>,
}

#[async_trait]
impl ObservationSink for Record {
    async fn observe(&self, _: &Report<'_>, _: &Origin) -> Result<(), Failure> {
        if !self.is_open.load(Ordering::SeqCst) {
            return Err(Failure::retry_later("the record is down"));
        }
        self.taken.fetch_add(1, Ordering::SeqCst);
        Ok(())
    }

    fn name(&self) -> &str {
        "record"
    }
}

#[tokio::test]
async fn what_was_stored_before_a_crash_is_acknowledged_when_the_sink_has_taken_it() {
    let place = Place::new();
    let (is_open, taken) = (Arc::new(AtomicBool::new(false)), Arc::default());
    let consumer = async |within| {
        let record = Record {
            is_open: Arc::clone(&is_open),
            taken: Arc::clone(&taken),
        };
        Consumer::new(open(&place.path()).await)
            .limits(Limits::default().with_acknowledge_within(Duration::from_millis(within)))
            .sink(record)
            .acknowledge_after(["record"])
    };
    let message = frame("1", 72);
    // Nobody waits for so long: it is killed while the message waits.
    let site = Site::open(consumer(1_000_000).await);
    let mut device = site.device(4_096);
    device.write_frame(&message).await.unwrap();
    soon(async {
        while count(&place.look(), "SELECT count(*) FROM message") == 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await;
    site.kill().await;
    assert!(!matches!(soon(device.read_frame()).await, Ok(Some(_))));

    let site = Site::open(consumer(50).await);
    let mut device = site.device(4_096);
    let no = ("CE".to_owned(), "1".to_owned());
    assert_eq!(answer(&mut device, &message).await, no);
    is_open.store(true, Ordering::SeqCst);
    while answer(&mut device, &message).await == no {}
    drop(device);
    let summary = site.close().await;
    assert_eq!((summary.accepted, summary.repeated), (0, 1));

    // It has it for good.
    is_open.store(false, Ordering::SeqCst);
    let site = Site::open(consumer(1_000_000).await);
    let mut device = site.device(4_096);
    assert_eq!(answer(&mut device, &message).await.0, "CA");
    drop(device);
    site.close().await;
    assert_eq!(taken.load(Ordering::SeqCst), 1);
    assert_eq!(count(&place.look(), "SELECT count(*) FROM message"), 1);
}

#[tokio::test]
async fn what_is_set_aside_in_the_file_is_not_acknowledged_until_it_was_released_and_taken() {
    let place = Place::new();
    let frames: Vec<_> = (1..=2).map(|id: u32| frame(&id.to_string(), id)).collect();
    let codes = async |device: &mut _| {
        let answers = answers(device, &frames).await;
        answers
            .into_iter()
            .map(|(code, _)| code)
            .collect::<Vec<_>>()
    };
    for run in 0..3 {
        let store = open(&place.path()).await;
        if run == 2 {
            let aside = store.quarantined("picky", Position::START, 10).await;
            let mut second = aside.unwrap().remove(0);
            second.state = QuarantineState::Released;
            store.set_aside("picky", second).await.unwrap();
        }
        let (tell, mut told) = mpsc::unbounded_channel();
        let consumer = Consumer::new(store).sink(Picky(tell));
        let site = Site::open(consumer.acknowledge_after(["picky"]));
        let mut device = site.device(4_096);
        if run < 2 {
            assert_eq!(codes(&mut device).await, ["CA", "CE"], "run {run}");
        } else {
            assert_eq!(soon(told.recv()).await, Some((2, true, false)));
            while codes(&mut device).await != ["CA", "CA"] {}
        }
        drop(device);
        site.close().await;
    }
    assert_eq!(count(&place.look(), "SELECT count(*) FROM message"), 2);
}
