//! A worker that reads a stream into a sink, whatever is killed.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use async_nats::jetstream::Context;
use async_nats::jetstream::consumer::pull;
use ihe_pcd::datatype::Instant;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{Failure, ObservationSink, Origin, PluginError, Windowed, async_trait};
use ihe_pcd::session::Position;
use ihe_pcd::session::filter::{Part, ThinningSettings, WindowLength};
use ihe_pcd_adapters::nats::{NatsError, NatsSettings, NatsSink, NatsWorker, WorkerSettings};
use tokio::task::JoinHandle;

use crate::server::Server;
use crate::{holds, message, settings, soon, stream, until, which};

/// What a sink was shown: position in the stream, device and number.
pub(crate) type Line = (u64, usize, usize);

/// A ledger of what was shown, kept by the test.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    lines: Mutex<Vec<Line>>,
}

impl Ledger {
    pub(crate) fn lines(&self) -> Vec<Line> {
        self.lines.lock().unwrap().clone()
    }

    /// Until so many different messages were shown.
    async fn has(&self, count: usize) {
        holds(|| {
            let lines = self.lines();
            let mut positions: Vec<u64> = lines.iter().map(|(position, ..)| *position).collect();
            positions.sort_unstable();
            positions.dedup();
            positions.len() >= count
        })
        .await;
    }
}

#[async_trait]
impl ObservationSink for Ledger {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let (device, number) = which(report);
        let line = (origin.position.number(), device, number);
        self.lines.lock().unwrap().push(line);
        Ok(())
    }
}

/// Each report of each device was shown in its order. One comes again only before the next one of its stream,
/// and under the position that it had: by that it is known. Answers how many came again.
pub(crate) fn check(lines: &[Line], devices: usize, reports: usize) -> usize {
    let mut next = vec![0; devices];
    let mut positions = BTreeMap::new();
    let mut again = 0;
    for (position, device, number) in lines {
        match positions.insert(*position, (*device, *number)) {
            Some(before) => {
                assert_eq!(before, (*device, *number), "one position, two reports");
                again += 1;
            }
            None => {
                assert_eq!(
                    *number, next[*device],
                    "device {device} out of order, or twice"
                );
                next[*device] += 1;
            }
        }
    }
    assert_eq!(next, vec![reports; devices]);
    again
}

pub(crate) fn worker_settings() -> WorkerSettings {
    let mut worker = WorkerSettings::new("chart");
    worker.ack_wait_ms = 500;
    worker.longest_pause_ms = 50;
    worker
}

/// Publishes each report of each device in turn.
pub(crate) async fn publish(server: &Server, devices: usize, numbers: std::ops::Range<usize>) {
    publish_by(settings(server), devices, numbers).await;
}

/// The same with settings of its own.
pub(crate) async fn publish_by(
    settings: NatsSettings,
    devices: usize,
    numbers: std::ops::Range<usize>,
) {
    let sink = NatsSink::new(settings).unwrap();
    for number in numbers {
        for device in 0..devices {
            let position = Position::new((number * devices + device) as u64 + 1);
            let origin = Origin::new(position, "192.0.2.7:1024", Instant::UNIX_EPOCH);
            let message = message(device, number);
            let message = message.message();
            let report = Report::read(&message).unwrap();
            until(async || sink.observe(&report, &origin).await.ok()).await;
        }
    }
}

/// A worker that runs until it is dropped.
struct Running(JoinHandle<Result<(), NatsError>>);

impl Running {
    fn new(settings: NatsSettings, sink: impl ObservationSink) -> Self {
        let worker = NatsWorker::new(settings, worker_settings(), sink).unwrap();
        Self(tokio::spawn(async move {
            worker.run(std::future::pending()).await
        }))
    }

    async fn kill(self) {
        self.0.abort();
        assert!(self.0.await.unwrap_err().is_cancelled());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_outlives_its_server_and_shows_nothing_twice() {
    const DEVICES: usize = 10;
    const REPORTS: usize = 60;
    let name = "a_worker_outlives_its_server_and_shows_nothing_twice";
    let Some(mut server) = Server::start(name).await else {
        return;
    };
    let _context = stream::create(&server).await;
    publish(&server, DEVICES, 0..REPORTS).await;
    let ledger = Arc::new(Ledger::default());
    let running = Running::new(settings(&server), Arc::clone(&ledger));
    for share in 1..=4 {
        ledger.has(DEVICES * REPORTS / 5 * share).await;
        server.kill();
        server.start_again().await;
    }
    ledger.has(DEVICES * REPORTS).await;
    running.kill().await;
    assert_eq!(check(&ledger.lines(), DEVICES, REPORTS), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_servers_and_killed_workers_lose_nothing_and_keep_the_order() {
    const DEVICES: usize = 10;
    const REPORTS: usize = 60;
    let name = "killed_servers_and_killed_workers_lose_nothing_and_keep_the_order";
    let Some(mut server) = Server::start(name).await else {
        return;
    };
    let _context = stream::create(&server).await;
    publish(&server, DEVICES, 0..REPORTS).await;
    let ledger = Arc::new(Ledger::default());
    for share in 1..=6 {
        let running = Running::new(settings(&server), Arc::clone(&ledger));
        ledger.has(DEVICES * REPORTS / 8 * share).await;
        if share % 2 == 0 {
            server.kill();
        }
        running.kill().await;
        if share % 2 == 0 {
            server.start_again().await;
        }
    }
    let worker = NatsWorker::new(settings(&server), worker_settings(), Arc::clone(&ledger));
    let worker = worker.unwrap();
    soon(worker.run(ledger.has(DEVICES * REPORTS)))
        .await
        .unwrap();
    // A server that was killed does not know what was acknowledged last: that comes again, and is known by its position.
    check(&ledger.lines(), DEVICES, REPORTS);
}

#[tokio::test(flavor = "multi_thread")]
async fn workers_of_one_name_share_a_stream_and_keep_its_order() {
    const DEVICES: usize = 5;
    const REPORTS: usize = 40;
    let name = "workers_of_one_name_share_a_stream_and_keep_its_order";
    let Some(server) = Server::start(name).await else {
        return;
    };
    let _context = stream::create(&server).await;
    let ledger = Arc::new(Ledger::default());
    let workers = [0, 1, 2].map(|_| Running::new(settings(&server), Arc::clone(&ledger)));
    publish(&server, DEVICES, 0..REPORTS).await;
    ledger.has(DEVICES * REPORTS).await;
    check(&ledger.lines(), DEVICES, REPORTS);
    for worker in workers {
        worker.kill().await;
    }
}

/// What a sink does about the reports of the second device.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Manner {
    Refuses,
    Fails,
    Panics,
}

#[derive(Debug)]
struct Moody {
    manner: Manner,
    shown: AtomicUsize,
    ledger: Arc<Ledger>,
}

#[derive(Debug, thiserror::Error)]
#[error("the chart has no line for it")]
struct NoLine(Manner);

impl PluginError for NoLine {
    fn kind(&self) -> ihe_pcd::plugin::ErrorKind {
        match self.0 {
            Manner::Refuses => ihe_pcd::plugin::ErrorKind::Refuse,
            _ => ihe_pcd::plugin::ErrorKind::Poison,
        }
    }
}

#[async_trait]
impl ObservationSink for Moody {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        if which(report).0 != 1 {
            return self.ledger.observe(report, origin).await;
        }
        self.shown.fetch_add(1, Ordering::Relaxed);
        assert_ne!(self.manner, Manner::Panics, "4711 is what a panic may say");
        Err(NoLine(self.manner).into())
    }
}

#[tokio::test]
async fn what_a_sink_does_not_take_is_set_aside_and_the_rest_follows() {
    for (manner, attempts, reason) in [
        (Manner::Refuses, 1, "refused"),
        (Manner::Fails, 3, "poison"),
        (Manner::Panics, 3, "panicked"),
    ] {
        let name = "what_a_sink_does_not_take_is_set_aside_and_the_rest_follows";
        let Some(server) = Server::start(name).await else {
            return;
        };
        let context = stream::create(&server).await;
        publish(&server, 2, 0..2).await;
        let ledger = Arc::new(Ledger::default());
        let sink = Arc::new(Moody {
            manner,
            shown: AtomicUsize::new(0),
            ledger: Arc::clone(&ledger),
        });
        let worker = NatsWorker::new(settings(&server), worker_settings(), Arc::clone(&sink));
        let worker = worker.unwrap();
        let is_done = holds(|| worker.counts().aside == 2 && worker.counts().taken == 2);
        soon(worker.run(is_done)).await.unwrap();
        check(&ledger.lines(), 1, 2);
        assert_eq!(sink.shown.load(Ordering::Relaxed), 2 * attempts);
        let stored = stream::all(&context).await;
        let aside: Vec<_> = stored
            .iter()
            .filter(|it| it.subject == "pcd.aside.chart")
            .collect();
        assert_eq!(aside.len(), 2);
        for (number, aside) in aside.into_iter().enumerate() {
            assert_eq!(aside.which(), (1, number));
            assert_eq!(aside.headers["Ihe-Pcd-Reason"], reason);
            assert!(aside.headers["Ihe-Pcd-Origin"].starts_with("gateway "));
            assert!(!aside.headers["Ihe-Pcd-Why"].contains("4711"));
        }
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_set_aside_and_the_rest_follows() {
    let name = "what_cannot_be_read_is_set_aside_and_the_rest_follows";
    let Some(server) = Server::start(name).await else {
        return;
    };
    let context: Context = stream::create(&server).await;
    let acknowledged = context.publish("pcd.somebody", "no message".into()).await;
    acknowledged.unwrap().await.unwrap();
    publish(&server, 1, 0..1).await;
    let ledger = Arc::new(Ledger::default());
    let worker = NatsWorker::new(settings(&server), worker_settings(), Arc::clone(&ledger));
    soon(worker.unwrap().run(ledger.has(1))).await.unwrap();
    let stored = stream::all(&context).await;
    let aside = stored
        .iter()
        .find(|it| it.subject == "pcd.aside.chart")
        .unwrap();
    assert_eq!(aside.headers["Ihe-Pcd-Reason"], "unreadable");
    assert_eq!(aside.headers["Ihe-Pcd-Subject"], "pcd.somebody");
    assert_eq!(aside.payload, b"no message");
}

/// Is closed for a while.
#[derive(Debug, Default)]
struct Closing {
    is_open: AtomicBool,
    ledger: Ledger,
}

#[async_trait]
impl ObservationSink for Closing {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        if !self.is_open.load(Ordering::Relaxed) {
            return Err(Failure::retry_later("the chart is closed for the night"));
        }
        self.ledger.observe(report, origin).await
    }
}

#[tokio::test]
async fn a_sink_that_is_closed_is_asked_again_for_as_long_as_it_takes() {
    let name = "a_sink_that_is_closed_is_asked_again_for_as_long_as_it_takes";
    let Some(server) = Server::start(name).await else {
        return;
    };
    let context = stream::create(&server).await;
    publish(&server, 2, 0..5).await;
    let sink = Arc::new(Closing::default());
    let mut worker = worker_settings();
    // Shorter than the sink is closed: signs of life keep the message.
    worker.ack_wait_ms = 100;
    worker.longest_pause_ms = 20;
    let worker = NatsWorker::new(settings(&server), worker, Arc::clone(&sink)).unwrap();
    let is_done = async {
        holds(|| worker.counts().later >= 20).await;
        assert_eq!(sink.ledger.lines(), []);
        sink.is_open.store(true, Ordering::Relaxed);
        sink.ledger.has(10).await;
    };
    soon(worker.run(is_done)).await.unwrap();
    assert_eq!(check(&sink.ledger.lines(), 2, 5), 0);
    assert_eq!(stream::count(&context).await, 10, "nothing was set aside");
}

#[tokio::test]
async fn a_worker_that_is_told_to_end_gives_back_what_its_sink_does_not_take() {
    let name = "a_worker_that_is_told_to_end_gives_back_what_its_sink_does_not_take";
    let Some(server) = Server::start(name).await else {
        return;
    };
    let _context = stream::create(&server).await;
    publish(&server, 1, 0..3).await;
    let mut slow = worker_settings();
    slow.ack_wait_ms = 3_600_000;
    let closed = Arc::new(Closing::default());
    let worker = NatsWorker::new(settings(&server), slow.clone(), closed).unwrap();
    let is_done = holds(|| worker.counts().later > 0);
    soon(worker.run(is_done)).await.unwrap();
    // It does not have to wait for the hour.
    let ledger = Arc::new(Ledger::default());
    let worker = NatsWorker::new(settings(&server), slow, Arc::clone(&ledger)).unwrap();
    soon(worker.run(ledger.has(3))).await.unwrap();
    check(&ledger.lines(), 1, 3);
}

/// Notes the origins that it gets.
#[derive(Debug, Default)]
struct Origins(Mutex<Vec<Origin>>);

#[async_trait]
impl ObservationSink for Origins {
    async fn observe(&self, _: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        self.0.lock().unwrap().push(origin.clone());
        Ok(())
    }
}

#[tokio::test]
async fn an_origin_is_that_of_the_device_with_the_position_in_the_stream() {
    let name = "an_origin_is_that_of_the_device_with_the_position_in_the_stream";
    let Some(server) = Server::start(name).await else {
        return;
    };
    let _context = stream::create(&server).await;
    let sink = NatsSink::new(settings(&server)).unwrap();
    let received_at = Instant::from_unix(1_795_000_000, 123_000_000).unwrap();
    let mut origin = Origin::new(Position::new(4_711), "192.0.2.7:1024", received_at);
    origin.out_of_order = true;
    let origin = origin.of(Part::Late);
    let message = message(1, 0);
    let message = message.message();
    sink.observe(&Report::read(&message).unwrap(), &origin)
        .await
        .unwrap();
    let origins = Arc::new(Origins::default());
    let worker = NatsWorker::new(settings(&server), worker_settings(), Arc::clone(&origins));
    let worker = worker.unwrap();
    let is_done = holds(|| worker.counts().taken == 1);
    soon(worker.run(is_done)).await.unwrap();
    let mut expected = origin;
    expected.position = Position::new(1);
    assert_eq!(*origins.0.lock().unwrap(), [expected]);
}

#[tokio::test]
async fn a_sink_that_holds_reports_back_ends_the_run() {
    let name = "a_sink_that_holds_reports_back_ends_the_run";
    let Some(server) = Server::start(name).await else {
        return;
    };
    let _context = stream::create(&server).await;
    publish(&server, 1, 0..1).await;
    let minute = WindowLength::new(std::time::Duration::from_secs(60)).unwrap();
    let windowed = Windowed::new(ThinningSettings::new(minute), Ledger::default()).unwrap();
    let worker = NatsWorker::new(settings(&server), worker_settings(), windowed).unwrap();
    let error = soon(worker.run(std::future::pending())).await.unwrap_err();
    assert_eq!(error, NatsError::HoldsBack);
}

#[tokio::test]
async fn a_consumer_that_would_break_the_order_is_not_used() {
    let name = "a_consumer_that_would_break_the_order_is_not_used";
    let Some(server) = Server::start(name).await else {
        return;
    };
    let context = stream::create(&server).await;
    let stream = context.get_stream("PCD").await.unwrap();
    let config = pull::Config {
        durable_name: Some("chart".to_owned()),
        filter_subject: "pcd.*".to_owned(),
        max_ack_pending: 100,
        ..pull::Config::default()
    };
    stream.create_consumer(config).await.unwrap();
    let worker = NatsWorker::new(settings(&server), worker_settings(), Ledger::default());
    let error = soon(worker.unwrap().run(std::future::pending()))
        .await
        .unwrap_err();
    assert!(matches!(error, NatsError::OtherConsumer(_)), "{error}");
}
