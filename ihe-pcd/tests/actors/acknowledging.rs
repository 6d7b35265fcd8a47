//! Messages that are acknowledged when sinks have taken them.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::actor::{Consumer, Limits, Reporter, ServeError};
use ihe_pcd::mllp::Connection;
use ihe_pcd::model::{AcknowledgmentCode, Report, Sender};
use ihe_pcd::plugin::{
    AlertNotice, BatchSink, Batched, ErrorKind, Failure, Journal, Listeners, Named,
    ObservationSource, Origin, Outlet, TcpListener, VolatileJournal, async_trait,
};
use ihe_pcd::session::{Position, QuarantineState};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::{Semaphore, oneshot};
use tokio::time;

use crate::alerts::alert;
use crate::scaffold::chart::{Answer, Chart};
use crate::scaffold::clock::Virtual;
use crate::scaffold::gated::GatedSink;
use crate::scaffold::injured::InjuredJournal;
use crate::scaffold::site::{Site, next_answer, payload, report, soon};
use crate::scaffold::ward::{Ward, settle};

const CHART: &str = "chart";

/// The same message in original mode.
fn original(control_id: &str) -> Vec<u8> {
    let text = String::from_utf8(payload(control_id)).unwrap();
    text.replacen("|AL|NE|", "|||", 1).into_bytes()
}

/// MSA-1 of the answer to a message.
async fn code<S>(device: &mut Connection<S>, message: &[u8]) -> String
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    device.write_frame(message).await.unwrap();
    next_answer(device).await.unwrap().0
}

/// The code of ERR-3 of the answer to a message, and MSA-1.
async fn refusal<S>(device: &mut Connection<S>, message: &[u8]) -> (String, String)
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    device.write_frame(message).await.unwrap();
    let frame = soon(device.read_frame()).await.unwrap().unwrap();
    let text = String::from_utf8_lossy(frame.payload()).into_owned();
    let field = |id: &str, number: usize| {
        let row = text.split('\r').find(|row| row.starts_with(id));
        let value = row.and_then(|row| row.split('|').nth(number));
        value.unwrap_or_default().to_owned()
    };
    let err = field("ERR", 3);
    let err = err.split('^').next().unwrap_or_default().to_owned();
    (field("MSA", 1), err)
}

/// Sends a message until it is taken, as a sender does, and answers how often it was not.
async fn insist<S>(device: &mut Connection<S>, message: &[u8]) -> usize
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let mut refused = 0;
    loop {
        match &*code(device, message).await {
            "CA" => return refused,
            _ => refused += 1,
        }
    }
}

fn gated() -> (Arc<GatedSink>, Named<Arc<GatedSink>>) {
    let sink = Arc::new(GatedSink::default());
    (Arc::clone(&sink), Named::new(CHART, sink))
}

async fn rows(journal: &impl Journal) -> usize {
    let all = journal.read(Position::START, 1_000).await;
    all.unwrap().len()
}

fn within(milliseconds: u64) -> Limits {
    Limits::default().with_acknowledge_within(Duration::from_millis(milliseconds))
}

/// Nobody waits for that.
const LONG: u64 = 1_000_000;

#[tokio::test]
async fn the_answer_comes_when_the_sink_has_the_message() {
    for (message, expected) in [(payload("1"), "CA"), (original("1"), "AA")] {
        let (sink, named) = gated();
        let consumer = Consumer::danger_volatile()
            .limits(within(LONG))
            .sink(named)
            .acknowledge_after([CHART]);
        let site = Site::open(consumer).await;
        let mut device = site.device().await;
        device.write_frame(&message).await.unwrap();
        soon(sink.begun.acquire()).await.unwrap().forget();
        // The sink is at it, and others are answered meanwhile.
        site.settle().await;
        let early = time::timeout(Duration::ZERO, device.read_frame()).await;
        assert!(early.is_err(), "nothing is said before the sink has it");
        sink.gate.add_permits(1);
        assert_eq!(next_answer(&mut device).await.unwrap().0, expected);
        drop(device);
        assert_eq!(site.close().await.accepted, 1);
    }
}

#[tokio::test]
async fn a_sink_that_is_not_named_delays_nothing() {
    let (research, named) = gated();
    let chart = Chart::new();
    let consumer = Consumer::danger_volatile()
        .limits(within(LONG))
        .sink(Named::new("research", named))
        .sink(Arc::clone(&chart))
        .acknowledge_after([CHART]);
    let site = Site::open(consumer).await;
    let mut device = site.device().await;
    assert_eq!(code(&mut device, &payload("1")).await, "CA");
    assert_eq!(chart.ids(), ["1"]);
    research.gate.add_permits(1);
    drop(device);
    site.close().await;
}

#[tokio::test]
async fn a_sink_that_takes_nothing_makes_senders_repeat_and_nothing_is_stored_or_delivered_twice() {
    let journal = Arc::new(VolatileJournal::new(100));
    let (sink, named) = gated();
    let other = Chart::new();
    let consumer = Consumer::new(Arc::clone(&journal))
        .limits(within(50))
        .sink(named)
        .sink(Named::new("other", Arc::clone(&other)))
        .acknowledge_after([CHART]);
    let site = Site::open(consumer).await;
    let mut device = site.device().await;
    let no = ("CE".to_owned(), "207".to_owned());
    assert_eq!(refusal(&mut device, &payload("1")).await, no);
    assert_eq!(refusal(&mut device, &payload("1")).await, no);
    let mut elsewhere = site.device().await;
    assert_eq!(refusal(&mut elsewhere, &payload("1")).await, no);
    assert_eq!(refusal(&mut elsewhere, &payload("2")).await, no);
    // Who is not waited for has them.
    assert_eq!(other.ids(), ["1", "2"]);
    sink.gate.add_permits(2);
    insist(&mut device, &payload("1")).await;
    insist(&mut elsewhere, &payload("2")).await;
    assert_eq!(rows(&*journal).await, 2);
    assert_eq!(sink.begun.available_permits(), 2, "each was shown once");
    drop((device, elsewhere));
    let summary = site.close().await;
    assert_eq!(
        (summary.accepted, summary.repeated, summary.refused),
        (0, 2, 0)
    );
    assert!(summary.withheld >= 4);
    assert_eq!((summary.delivered, summary.undelivered), (4, 0));
}

#[tokio::test]
async fn a_message_that_the_sink_has_does_not_wait_for_those_behind_it() {
    let journal = Arc::new(VolatileJournal::new(100));
    let (sink, named) = gated();
    let consumer = Consumer::new(Arc::clone(&journal))
        .limits(within(LONG))
        .sink(named)
        .acknowledge_after([CHART]);
    let site = Site::open(consumer).await;
    let mut devices = Vec::new();
    for (id, stored) in ["1", "2", "3"].into_iter().zip(1..) {
        let mut device = site.device().await;
        device.write_frame(&payload(id)).await.unwrap();
        while rows(&*journal).await < stored {
            site.settle().await;
        }
        devices.push(device);
    }
    // The last two are read from the journal at once.
    sink.gate.add_permits(2);
    for device in &mut devices[..2] {
        assert_eq!(next_answer(device).await.unwrap().0, "CA");
    }
    let third = time::timeout(Duration::ZERO, devices[2].read_frame()).await;
    assert!(third.is_err(), "the sink is at it");
    sink.gate.add_permits(1);
    assert_eq!(next_answer(&mut devices[2]).await.unwrap().0, "CA");
    drop(devices);
    site.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_message_waits_for_five_seconds_and_no_longer() {
    let (sink, named) = gated();
    let consumer = Consumer::danger_volatile()
        .clock(Virtual::new())
        .sink(named)
        .acknowledge_after([CHART]);
    let ward = Ward::open(consumer);
    let mut device = ward.device();
    let begin = time::Instant::now();
    assert_eq!(refusal(&mut device, &payload("1")).await.1, "207");
    let waited = begin.elapsed();
    assert!(waited >= Duration::from_secs(5), "{waited:?}");
    assert!(waited < Duration::from_millis(5_100), "{waited:?}");
    sink.gate.add_permits(1);
    settle().await;
    let begin = time::Instant::now();
    assert_eq!(code(&mut device, &payload("1")).await, "CA");
    assert!(begin.elapsed() < Duration::from_millis(100));
    drop(device);
    ward.close().await;
}

#[tokio::test]
async fn what_is_set_aside_is_never_acknowledged_before_somebody_has_it_taken() {
    let journal = Arc::new(InjuredJournal::new());
    let chart = Chart::new();
    chart.answer("1", Answer::Fails(ErrorKind::Refuse));
    let consumer = Consumer::new(Arc::clone(&journal))
        .limits(within(LONG))
        .sink(Arc::clone(&chart))
        .acknowledge_after([CHART]);
    let site = Site::open(consumer).await;
    let mut device = site.device().await;
    let no = ("CE".to_owned(), "206".to_owned());
    for _ in 0..3 {
        assert_eq!(refusal(&mut device, &payload("1")).await, no);
    }
    assert_eq!(code(&mut device, &payload("2")).await, "CA");
    assert_eq!(chart.ids(), ["1", "2"]);
    // Somebody has looked at it.
    chart.answer("1", Answer::Takes);
    let aside = journal.quarantined(CHART, Position::START, 9).await;
    let mut entry = aside.unwrap().remove(0);
    entry.state = QuarantineState::Released;
    journal.set_aside(CHART, entry).await.unwrap();
    insist(&mut device, &payload("1")).await;
    assert_eq!(chart.ids(), ["1"]);
    drop(device);
    let summary = site.close().await;
    assert_eq!((summary.accepted, summary.repeated), (1, 1));
    assert!(summary.withheld >= 3);
}

#[tokio::test]
async fn what_a_sink_refuses_where_nothing_is_kept_is_never_acknowledged() {
    let chart = Chart::new();
    chart.answer("1", Answer::Panics);
    let consumer = Consumer::danger_volatile()
        .limits(within(LONG))
        .sink(Arc::clone(&chart))
        .acknowledge_after([CHART]);
    let site = Site::open(consumer).await;
    let mut device = site.device().await;
    for _ in 0..2 {
        assert_eq!(refusal(&mut device, &payload("1")).await.1, "206");
        assert_eq!(code(&mut device, &payload("2")).await, "CA");
    }
    assert_eq!(chart.ids(), ["1", "1", "1", "2"]);
    drop(device);
    site.close().await;
}

#[tokio::test]
async fn what_was_stored_before_a_crash_reaches_the_sink_and_then_its_sender_is_answered() {
    let journal = Arc::new(VolatileJournal::new(100));
    let consumer = || Consumer::new(Arc::clone(&journal)).acknowledge_after([CHART]);
    let (sink, named) = gated();
    let site = Site::open(consumer().limits(within(LONG)).sink(named)).await;
    let mut device = site.device().await;
    device.write_frame(&payload("1")).await.unwrap();
    soon(sink.begun.acquire()).await.unwrap().forget();
    let killed = site.begin_kill();
    killed.abort();
    assert!(killed.await.is_err());

    let (sink, named) = gated();
    let site = Site::open(consumer().limits(within(50)).sink(named)).await;
    let mut device = site.device().await;
    assert_eq!(refusal(&mut device, &payload("1")).await.1, "207");
    sink.gate.add_permits(1);
    insist(&mut device, &payload("1")).await;
    assert_eq!(sink.begun.available_permits(), 1, "shown once, by this run");
    assert_eq!(rows(&*journal).await, 1);
    drop(device);
    let summary = site.close().await;
    assert_eq!((summary.accepted, summary.repeated), (0, 1));

    // What it has taken it has for good.
    let (_, named) = gated();
    let site = Site::open(consumer().limits(within(LONG)).sink(named)).await;
    let mut device = site.device().await;
    assert_eq!(code(&mut device, &payload("1")).await, "CA");
    drop(device);
    site.close().await;
}

#[tokio::test]
async fn what_was_set_aside_before_a_restart_is_still_not_acknowledged() {
    let journal = Arc::new(VolatileJournal::new(100));
    for _ in 0..2 {
        let chart = Chart::new();
        chart.answer("1", Answer::Fails(ErrorKind::Refuse));
        let consumer = Consumer::new(Arc::clone(&journal))
            .limits(within(LONG))
            .sink(Arc::clone(&chart))
            .acknowledge_after([CHART]);
        let site = Site::open(consumer).await;
        let mut device = site.device().await;
        assert_eq!(refusal(&mut device, &payload("1")).await.1, "206");
        drop(device);
        site.close().await;
    }
    assert_eq!(rows(&*journal).await, 1);
}

#[tokio::test]
async fn what_the_journal_loses_is_asked_for_again_and_stored_anew() {
    let journal = Arc::new(InjuredJournal::new());
    journal.lose(1..=1);
    let chart = Chart::new();
    let consumer = Consumer::new(Arc::clone(&journal))
        .limits(within(LONG))
        .sink(Arc::clone(&chart))
        .acknowledge_after([CHART]);
    let site = Site::open(consumer).await;
    let mut device = site.device().await;
    assert_eq!(refusal(&mut device, &payload("1")).await.1, "207");
    assert_eq!(code(&mut device, &payload("1")).await, "CA");
    assert_eq!(chart.ids(), ["1"]);
    drop(device);
    site.close().await;
}

#[tokio::test]
async fn names_that_no_sink_has_are_an_error_before_anything_is_accepted() {
    let consumer = Consumer::danger_volatile()
        .sink(Chart::new())
        .acknowledge_after([CHART, "chrat"]);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let error = soon(consumer.serve(listener, std::future::pending())).await;
    assert!(matches!(
        error.unwrap_err(),
        ServeError::UnknownRequiredSink { name } if name == "chrat"
    ));
}

#[tokio::test]
async fn without_a_window_that_recognises_what_comes_again_nothing_is_acknowledged_after_sinks() {
    let consumer = Consumer::danger_volatile()
        .limits(Limits::default().with_duplicate_window(0))
        .sink(Chart::new())
        .acknowledge_after([CHART]);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let error = soon(consumer.serve(listener, std::future::pending())).await;
    assert!(matches!(error, Err(ServeError::NoDuplicateWindow)));
}

#[tokio::test]
async fn an_alert_waits_for_the_sink_of_alerts_and_for_no_other() {
    let (chart, named) = gated();
    let told = Arc::new(AtomicUsize::new(0));
    let board = {
        let told = Arc::clone(&told);
        let is_down = AtomicUsize::new(2);
        move |_: &AlertNotice<'_>| {
            let left =
                is_down.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |it| it.checked_sub(1));
            match left {
                Ok(_) => Err(Failure::retry_later("nobody is there")),
                Err(_) => {
                    told.fetch_add(1, Ordering::SeqCst);
                    Ok(())
                }
            }
        }
    };
    let consumer = Consumer::danger_volatile()
        .limits(within(LONG))
        .sink(named)
        .alert_sink(Named::new("board", board))
        .acknowledge_after([CHART, "board"]);
    let site = Site::open(consumer).await;
    let mut monitor = site.device().await;
    monitor.write_frame(&payload("1")).await.unwrap();
    soon(chart.begun.acquire()).await.unwrap().forget();
    let mut device = site.device().await;
    assert_eq!(code(&mut device, &alert("2")).await, "CA");
    assert_eq!(told.load(Ordering::SeqCst), 1);
    chart.gate.add_permits(1);
    assert_eq!(next_answer(&mut monitor).await.unwrap().0, "CA");
    drop((device, monitor));
    site.close().await;
}

/// Commits a batch when it is let.
struct Table {
    gate: Semaphore,
    refuses: Mutex<Option<String>>,
}

#[async_trait]
impl BatchSink for Table {
    async fn observe_all(&self, batch: &[(Report<'static>, Origin)]) -> Result<(), Failure> {
        self.gate.acquire().await.unwrap().forget();
        let refuses = self.refuses.lock().unwrap().clone();
        let mut ids = batch
            .iter()
            .map(|(report, _)| report.header.control_id.as_str());
        match ids.any(|id| Some(id) == refuses.as_deref()) {
            true => Err(Failure::refuse("no such bed")),
            false => Ok(()),
        }
    }

    fn name(&self) -> &str {
        CHART
    }
}

fn table(refuses: Option<&str>) -> Arc<Table> {
    Arc::new(Table {
        gate: Semaphore::new(0),
        refuses: Mutex::new(refuses.map(str::to_owned)),
    })
}

#[tokio::test]
async fn behind_a_batch_a_message_waits_until_the_batch_is_taken() {
    let table = table(None);
    let two = NonZeroUsize::new(2).unwrap();
    let sink = Batched::new(two, Duration::from_millis(10), Arc::clone(&table));
    let consumer = Consumer::danger_volatile()
        .limits(within(LONG))
        .sink(sink)
        .acknowledge_after([CHART]);
    let site = Site::open(consumer).await;
    let mut device = site.device().await;
    device.write_frame(&payload("1")).await.unwrap();
    site.settle().await;
    let early = time::timeout(Duration::from_millis(50), device.read_frame()).await;
    assert!(early.is_err(), "the batch is not committed");
    table.gate.add_permits(1);
    assert_eq!(next_answer(&mut device).await.unwrap().0, "CA");
    table.gate.add_permits(1);
    drop(device);
    site.close().await;
}

#[tokio::test]
async fn what_a_batch_is_refused_for_is_not_acknowledged() {
    let table = table(Some("1"));
    table.gate.add_permits(1_000);
    let one = NonZeroUsize::new(1).unwrap();
    let sink = Batched::new(one, Duration::from_millis(10), Arc::clone(&table));
    let consumer = Consumer::danger_volatile()
        .limits(within(LONG))
        .sink(sink)
        .acknowledge_after([CHART]);
    let site = Site::open(consumer).await;
    let mut device = site.device().await;
    for _ in 0..2 {
        assert_eq!(refusal(&mut device, &payload("1")).await.1, "206");
        assert_eq!(code(&mut device, &payload("2")).await, "CA");
    }
    drop(device);
    site.close().await;
}

#[tokio::test]
async fn messages_that_wait_take_no_room_from_other_connections() {
    let (sink, named) = gated();
    let limits = within(LONG).with_max_bytes_in_flight(1);
    let consumer = Consumer::danger_volatile()
        .limits(limits)
        .sink(named)
        .acknowledge_after([CHART]);
    let site = Site::open(consumer).await;
    let mut device = site.device().await;
    device.write_frame(&payload("1")).await.unwrap();
    soon(sink.begun.acquire()).await.unwrap().forget();
    site.settle().await;
    sink.gate.add_permits(1);
    assert_eq!(next_answer(&mut device).await.unwrap().0, "CA");
    drop(device);
    site.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_connection_that_waits_takes_no_more_than_may_be_in_flight() {
    let (sink, named) = gated();
    let journal = Arc::new(VolatileJournal::new(1_000));
    let consumer = Consumer::new(Arc::clone(&journal))
        .clock(Virtual::new())
        .limits(within(LONG).with_max_in_flight(3))
        .sink(named)
        .acknowledge_after([CHART]);
    let ward = Ward::open(consumer);
    let mut device = ward.device();
    for id in 0..9 {
        device.write_frame(&payload(&id.to_string())).await.unwrap();
    }
    settle().await;
    assert_eq!(rows(&*journal).await, 3);
    sink.gate.add_permits(9);
    for id in 0..9 {
        let answer = next_answer(&mut device).await.unwrap();
        assert_eq!(answer, ("CA".into(), id.to_string()));
    }
    drop(device);
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_consumer_that_ends_sends_back_what_waits_and_ends_in_time() {
    let (_sink, named) = gated();
    let consumer = Consumer::danger_volatile()
        .clock(Virtual::new())
        .limits(within(LONG))
        .sink(named)
        .acknowledge_after([CHART]);
    let ward = Ward::open(consumer);
    let mut device = ward.device();
    device.write_frame(&payload("1")).await.unwrap();
    settle().await;
    let begin = time::Instant::now();
    let answered = async {
        let answer = next_answer(&mut device).await.unwrap();
        (answer.0, begin.elapsed())
    };
    let ((answer, after), summary) = tokio::join!(answered, ward.close());
    assert_eq!(answer, "CE");
    assert!(after < Duration::from_secs(3), "{after:?}");
    assert!(begin.elapsed() < Duration::from_secs(11));
    assert_eq!((summary.withheld, summary.drained), (1, false));
}

/// Hands over one report, and tells when it is stored.
struct Driver(Mutex<Option<oneshot::Sender<()>>>);

#[async_trait]
impl ObservationSource for Driver {
    async fn run(&self, outlet: &dyn Outlet) -> Result<(), Failure> {
        let report = report(outlet.control_id(), 72);
        let handed = outlet.hand_over(&report).await;
        handed.map_err(|_| Failure::retry_later("not now"))?;
        if let Some(done) = self.0.lock().unwrap().take() {
            done.send(()).unwrap();
        }
        Ok(())
    }

    fn name(&self) -> &str {
        "bed-7"
    }
}

#[tokio::test]
async fn a_source_in_the_process_waits_too() {
    let (sink, named) = gated();
    let (done, mut handed_over) = oneshot::channel();
    let consumer = Consumer::danger_volatile()
        .limits(within(LONG))
        .source(
            Driver(Mutex::new(Some(done))),
            Sender::named("PULSAR", "EAST"),
        )
        .sink(named)
        .acknowledge_after([CHART]);
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(consumer.serve(Listeners::new(), async { drop(stopped.await) }));
    soon(sink.begun.acquire()).await.unwrap().forget();
    assert!(handed_over.try_recv().is_err(), "the sink is at it");
    sink.gate.add_permits(1);
    soon(handed_over).await.unwrap();
    drop(stop);
    soon(serving).await.unwrap().unwrap();
}

#[tokio::test]
async fn a_reporter_repeats_what_is_withheld_and_it_arrives_once() {
    let journal = Arc::new(VolatileJournal::new(100));
    let (sink, named) = gated();
    let consumer = Consumer::new(Arc::clone(&journal))
        .limits(within(20))
        .sink(named)
        .acknowledge_after([CHART]);
    let site = Site::open(consumer).await;
    let outbox = VolatileJournal::new(100);
    let reporter = Reporter::builder(ihe_pcd::plugin::TcpTransport::new(site.address.to_string()))
        .outbox(outbox)
        .back_off(Duration::from_millis(5), Duration::from_millis(5))
        .connect();
    let reporter = soon(reporter).await.unwrap();
    let delivery = soon(reporter.send(&report("1", 72))).await.unwrap();
    soon(sink.begun.acquire()).await.unwrap().forget();
    site.settle().await;
    sink.gate.add_permits(1);
    let receipt = soon(delivery).await.unwrap();
    assert_eq!(receipt.code, Some(AcknowledgmentCode::CommitAccept));
    soon(reporter.close()).await;
    assert_eq!(rows(&*journal).await, 1);
    let summary = site.close().await;
    assert_eq!((summary.delivered, summary.undelivered), (1, 0));
}
