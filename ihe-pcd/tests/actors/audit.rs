//! What happened is told to whoever has to account for it, and nobody waits for him.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd::actor::{Consumer, Limits, ReplayFrom, Reporter};
use ihe_pcd::hl7::{Message, SegmentId};
use ihe_pcd::mllp::{Connection, Peer};
use ihe_pcd::plugin::{
    AuditEvent, AuditSink, Audited, ErrorKind, Failure, Journal, PluginError, TcpTransport,
    VolatileJournal,
};
use ihe_pcd::session::{Position, QuarantineState};
use tokio::io::DuplexStream;
use tokio::sync::{Semaphore, mpsc};
use tokio::time;

use crate::scaffold::chart::{Answer, Chart};
use crate::scaffold::clock::Virtual;
use crate::scaffold::injured::InjuredJournal;
use crate::scaffold::site::{Site, next_answer, payload, report, soon};
use crate::scaffold::ward::{Ward, settle};

fn sink() -> (impl AuditSink, mpsc::UnboundedReceiver<AuditEvent>) {
    let (told, arrived) = mpsc::unbounded_channel();
    let sink = move |event: &AuditEvent| {
        // A test that has seen enough is gone.
        let _ = told.send(event.clone());
        Ok(())
    };
    (sink, arrived)
}

/// An event in words.
fn words(event: &AuditEvent) -> String {
    let word = event.what.word();
    let rest = match &event.what {
        Audited::Connected { peer } | Audited::Disconnected { peer } => peer.to_string(),
        Audited::Refused { peer, why } => format!("{peer}: {why}"),
        Audited::Stored {
            transaction,
            sender,
            position,
        } => format!("{} {sender} {position}", transaction.name()),
        Audited::Forwarded { to, position } => format!("{to} {position}"),
        Audited::Operated {
            operator,
            deed,
            position,
            ..
        } => format!("{operator:?} {deed} {position:?}"),
        Audited::Missed { count } => count.to_string(),
        _ => return word.to_owned(),
    };
    format!("{word} {rest}")
}

async fn next(arrived: &mut mpsc::UnboundedReceiver<AuditEvent>) -> String {
    words(&soon(arrived.recv()).await.expect("there is one more"))
}

fn rest(arrived: &mut mpsc::UnboundedReceiver<AuditEvent>) -> Vec<String> {
    core::iter::from_fn(|| arrived.try_recv().ok())
        .map(|event| words(&event))
        .collect()
}

/// A message of a type that is not taken here.
fn order(control_id: &str) -> Vec<u8> {
    format!(
        "MSH|^~\\&|PULSAR|EAST|||20261121120000+0000||RGV^O15^RGV_O15|{control_id}|P|2.6|||AL|NE\r"
    )
    .into_bytes()
}

async fn send(device: &mut Connection<DuplexStream>, id: &str) {
    device.write_frame(&payload(id)).await.unwrap();
    assert_eq!(next_answer(device).await.unwrap().0, "CA");
}

#[derive(Debug, thiserror::Error)]
#[error("not now or never")]
struct No(ErrorKind);

impl PluginError for No {
    fn kind(&self) -> ErrorKind {
        self.0
    }
}

/// Takes up to four events at once, answers as its plan says, call by call, and writes down what it was asked to take and whether it did.
struct Planned {
    plan: Vec<Option<ErrorKind>>,
    calls: AtomicUsize,
    asked: Mutex<Vec<(Vec<String>, bool)>>,
}

impl Planned {
    fn new(plan: &[Option<ErrorKind>]) -> Arc<Self> {
        Arc::new(Self {
            plan: plan.to_vec(),
            calls: AtomicUsize::new(0),
            asked: Mutex::default(),
        })
    }

    fn take(&self, events: &[AuditEvent]) -> Result<(), Failure> {
        let call = self.calls.fetch_add(1, Ordering::Relaxed);
        let failure = self.plan.get(call).copied().flatten();
        let events = events.iter().map(|event| event.what.word().to_owned());
        let mut asked = self.asked.lock().unwrap();
        asked.push((events.collect(), failure.is_none()));
        failure.map_or(Ok(()), |kind| Err(No(kind).into()))
    }

    fn asked(&self) -> Vec<(Vec<String>, bool)> {
        self.asked.lock().unwrap().clone()
    }
}

#[async_trait]
impl AuditSink for Planned {
    async fn audit(&self, event: &AuditEvent) -> Result<(), Failure> {
        self.take(core::slice::from_ref(event))
    }

    fn at_once(&self) -> usize {
        4
    }

    async fn audit_all(&self, events: &[AuditEvent]) -> Result<(), Failure> {
        self.take(events)
    }
}

/// Takes an event only when it is let, and writes down what it took.
struct Gated {
    gate: Semaphore,
    took: Mutex<Vec<AuditEvent>>,
}

impl Gated {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            gate: Semaphore::new(0),
            took: Mutex::default(),
        })
    }

    /// What it took, in words.
    fn took(&self) -> Vec<String> {
        self.took.lock().unwrap().iter().map(words).collect()
    }
}

#[async_trait]
impl AuditSink for Gated {
    async fn audit(&self, event: &AuditEvent) -> Result<(), Failure> {
        self.gate.acquire().await.unwrap().forget();
        self.took.lock().unwrap().push(event.clone());
        Ok(())
    }
}

#[tokio::test]
async fn the_course_of_a_connection_is_told_in_its_order() {
    let (sink, mut arrived) = sink();
    let consumer = Consumer::danger_volatile()
        .audit_sink(sink)
        .audited_as("ward 7");
    let site = Site::open(consumer.sink(Chart::new())).await;
    let first = soon(arrived.recv()).await.unwrap();
    assert_eq!((words(&first).as_str(), &*first.by), ("started", "ward 7"));
    let stream = tokio::net::TcpStream::connect(site.address).await.unwrap();
    let peer = stream.local_addr().unwrap();
    let mut device = Connection::new(stream, Default::default());
    assert_eq!(next(&mut arrived).await, format!("connected {peer}"));
    device.write_frame(&payload("1")).await.unwrap();
    assert_eq!(next_answer(&mut device).await.unwrap().0, "CA");
    assert_eq!(next(&mut arrived).await, "stored PCD-01 PULSAR|EAST 1");
    assert_eq!(next(&mut arrived).await, "forwarded chart 1");
    device.write_frame(&order("2")).await.unwrap();
    assert_eq!(next_answer(&mut device).await.unwrap().0, "CR");
    let refused = format!("refused {peer}: message type not supported");
    assert_eq!(next(&mut arrived).await, refused);
    // It is stored already: nothing happens to it.
    device.write_frame(&payload("1")).await.unwrap();
    assert_eq!(next_answer(&mut device).await.unwrap().0, "CA");
    device.write_frame(b"hello").await.unwrap();
    assert_eq!(next_answer(&mut device).await.unwrap().0, "AE");
    let refused = format!("refused {peer}: what came is no message");
    assert_eq!(next(&mut arrived).await, refused);
    drop(device);
    assert_eq!(next(&mut arrived).await, format!("disconnected {peer}"));
    assert!(site.close().await.drained);
    assert_eq!(rest(&mut arrived), ["stopped"]);
}

#[tokio::test]
async fn whoever_is_not_let_in_is_told_with_the_rule() {
    let (sink, mut arrived) = sink();
    let limits = Limits::default().with_max_connections(1);
    let consumer = Consumer::danger_volatile().limits(limits).audit_sink(sink);
    let site = Site::open(consumer).await;
    assert_eq!(next(&mut arrived).await, "started");
    let mut stream = tokio::net::TcpStream::connect(site.address).await.unwrap();
    assert!(next(&mut arrived).await.starts_with("connected "));
    let mut other = site.device().await;
    assert!(soon(other.read_frame()).await.is_ok_and(|it| it.is_none()));
    let refused = next(&mut arrived).await;
    assert!(
        refused.starts_with("refused ") && refused.ends_with(": too many connections are open"),
        "{refused}"
    );
    let peer = stream.local_addr().unwrap();
    tokio::io::AsyncWriteExt::write_all(&mut stream, b"MSH without framing\r\x0BMSH|^~\\&|cut")
        .await
        .unwrap();
    drop(stream);
    for expected in [
        format!("refused {peer}: bytes came without a frame around them"),
        format!("refused {peer}: the frame did not come whole"),
        format!("disconnected {peer}"),
    ] {
        assert_eq!(next(&mut arrived).await, expected);
    }
    site.close().await;
    assert_eq!(rest(&mut arrived), ["stopped"]);
}

#[tokio::test]
async fn no_event_holds_anything_of_a_patient() {
    let (sink, mut arrived) = sink();
    let site = Site::open(Consumer::danger_volatile().audit_sink(sink)).await;
    let mut device = site.device().await;
    let text = String::from_utf8(payload("1")).unwrap();
    let patient = "PID|||CANARY^^^EAST^PI||CANARY^CANARY";
    let (before, pid) = text.split_once("PID|").unwrap();
    let (_, after) = pid.split_once('\r').unwrap();
    let named = format!("{before}{patient}\r{after}");
    let parsed = Message::parse(named.as_bytes()).unwrap();
    assert!(parsed.segment(SegmentId::PID).is_some());
    // One is stored; others are refused for what is in them.
    let twice = named.replace("\rOBX", "\rCANARY|CANARY\rOBX");
    let cut = format!("{}\rcanary", named.trim_end());
    for (message, code) in [(named, "CA"), (twice, ""), (cut, "")] {
        device.write_frame(message.as_bytes()).await.unwrap();
        let (answered, _) = next_answer(&mut device).await.unwrap();
        assert!(answered.starts_with(code), "{answered}");
    }
    drop(device);
    site.close().await;
    let mut count = 0;
    while let Some(event) = arrived.recv().await {
        let shown = format!("{event:?}").to_uppercase();
        assert!(!shown.contains("CANARY"), "{shown}");
        count += 1;
    }
    assert!(count >= 6, "{count}");
}

#[tokio::test(start_paused = true)]
async fn a_sink_that_fails_is_told_the_same_again_later_and_all_that_wait_at_once() {
    let later = Some(ErrorKind::RetryLater);
    let sink = Planned::new(&[later, later]);
    let consumer = Consumer::danger_volatile().clock(Virtual::new()).seed(1);
    let ward = Ward::open(consumer.audit_sink(Arc::clone(&sink)));
    let mut device = ward.device();
    for id in ["1", "2", "3", "4", "5"] {
        // Nobody waits for it.
        send(&mut device, id).await;
    }
    time::sleep(Duration::from_secs(60)).await;
    let asked = sink.asked();
    let tries: Vec<_> = asked.iter().map(|(_, taken)| *taken).collect();
    assert_eq!(tries, [false, false, true, true, true], "{asked:?}");
    assert_eq!(asked[0], asked[1]);
    assert_eq!(asked[0].0, ["started"]);
    let took = asked.into_iter().filter(|(_, taken)| *taken);
    let took: Vec<_> = took.map(|(events, _)| events.join(" ")).collect();
    assert_eq!(
        took,
        ["started", "connected stored stored stored", "stored stored"]
    );
    drop(device);
    assert!(ward.close().await.drained);
}

#[tokio::test(start_paused = true)]
async fn what_a_sink_does_not_take_together_comes_one_by_one_and_is_passed_over_alone() {
    let (later, refuse) = (Some(ErrorKind::RetryLater), Some(ErrorKind::Refuse));
    // `started` will not do now; of the next four together one is wrong, which is the third.
    let sink = Planned::new(&[later, None, refuse, None, None, refuse]);
    let (good, mut arrived) = self::sink();
    let others = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&others);
    let panicking = move |event: &AuditEvent| {
        assert_ne!(event.what.word(), "stored", "this sink stores nothing");
        counted.fetch_add(1, Ordering::Relaxed);
        Ok(())
    };
    let consumer = Consumer::danger_volatile().clock(Virtual::new()).seed(1);
    let consumer = consumer
        .audit_sink(Arc::clone(&sink))
        .audit_sink(panicking)
        .audit_sink(good);
    let ward = Ward::open(consumer);
    let mut device = ward.device();
    for id in ["1", "2", "3"] {
        send(&mut device, id).await;
    }
    time::sleep(Duration::from_secs(60)).await;
    let asked = sink.asked();
    let asked: Vec<_> = asked
        .iter()
        .map(|(events, taken)| (events.join(" "), *taken))
        .collect();
    let expected = [
        ("started", false),
        ("started", true),
        ("connected stored stored stored", false),
        ("connected", true),
        ("stored", true),
        ("stored", false),
        ("stored", true),
    ];
    assert_eq!(asked, expected.map(|(it, taken)| (it.to_owned(), taken)));
    drop(device);
    assert!(ward.close().await.drained);
    assert_eq!(rest(&mut arrived).len(), 7, "the others miss nothing");
    assert_eq!(others.load(Ordering::Relaxed), 4, "nor what it can take");
}

#[tokio::test(start_paused = true)]
async fn a_sink_that_hangs_stops_neither_acknowledgements_nor_sinks_and_hears_what_it_missed() {
    let (sink, chart) = (Gated::new(), Chart::new());
    let limits = Limits::default().with_max_audit_events(10);
    let consumer = Consumer::danger_volatile()
        .clock(Virtual::new())
        .limits(limits)
        .sink(Arc::clone(&chart))
        .audit_sink(Arc::clone(&sink));
    let ward = Ward::open(consumer);
    let mut device = ward.device();
    for number in 1..=100 {
        send(&mut device, &number.to_string()).await;
    }
    settle().await;
    assert_eq!(chart.ids().len(), 100);
    assert_eq!(sink.took(), [""; 0]);
    sink.gate.add_permits(1_000);
    settle().await;
    send(&mut device, "101").await;
    settle().await;
    drop(device);
    assert!(ward.close().await.drained);
    let took = sink.took();
    let missed = took.iter().position(|it| it.starts_with("missed "));
    assert_eq!(missed, Some(10), "in its place: {took:?}");
    assert_eq!(
        took[11..],
        [
            "stored PCD-01 PULSAR|EAST 101",
            "forwarded chart 101",
            "disconnected 192.0.2.1:1",
            "stopped"
        ]
    );
    // Nothing is dropped that is not counted.
    let told = took.len() - 1;
    assert_eq!(took[10], format!("missed {}", 2 + 101 * 2 + 2 - told));
}

#[tokio::test(start_paused = true)]
async fn a_sink_that_hangs_does_not_keep_a_consumer_from_ending() {
    let deadline = Duration::from_secs(8);
    let limits = Limits::default().with_drain_deadline(deadline);
    let (chart, sink) = (Chart::new(), Gated::new());
    let consumer = Consumer::danger_volatile()
        .clock(Virtual::new())
        .limits(limits)
        .sink(Arc::clone(&chart))
        .audit_sink(Arc::clone(&sink));
    let ward = Ward::open(consumer);
    let mut device = ward.device();
    send(&mut device, "1").await;
    drop(device);
    settle().await;
    let begin = time::Instant::now();
    let summary = ward.close().await;
    assert!(!summary.drained, "it says so");
    assert_eq!(begin.elapsed().as_secs(), deadline.as_secs());
    assert_eq!((summary.accepted, summary.delivered), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_sink_of_reports_that_is_down_leaves_time_to_tell_the_end() {
    let (sink, mut arrived) = sink();
    let chart = Chart::new();
    chart.answer("1", Answer::Fails(ErrorKind::RetryLater));
    let consumer = Consumer::danger_volatile()
        .clock(Virtual::new())
        .sink(chart)
        .audit_sink(sink);
    let ward = Ward::open(consumer);
    let mut device = ward.device();
    send(&mut device, "1").await;
    drop(device);
    settle().await;
    assert!(!ward.close().await.drained, "the chart is behind");
    assert_eq!(
        rest(&mut arrived),
        [
            "started",
            "connected 192.0.2.1:1",
            "stored PCD-01 PULSAR|EAST 1",
            "disconnected 192.0.2.1:1",
            "stopped"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn what_an_operator_releases_or_has_brought_again_is_told() {
    let (journal, chart) = (Arc::new(InjuredJournal::new()), Chart::new());
    journal.mark("archive", Position::START).await.unwrap();
    chart.answer("1", Answer::Fails(ErrorKind::Refuse));
    let (sink, mut arrived) = sink();
    let consumer = Consumer::new(Arc::clone(&journal)).clock(Virtual::new());
    let ward = Ward::open(consumer.sink(Arc::clone(&chart)).audit_sink(sink));
    let mut device = ward.device();
    send(&mut device, "1").await;
    send(&mut device, "2").await;
    settle().await;
    assert_eq!(
        rest(&mut arrived).last().unwrap(),
        "forwarded chart 2",
        "the first is set aside"
    );
    chart.answer("1", Answer::Takes);
    let aside = journal.quarantined("chart", Position::START, 9).await;
    let mut entry = aside.unwrap().pop().unwrap();
    entry.state = QuarantineState::Released;
    journal.set_aside("chart", entry).await.unwrap();
    time::sleep(Duration::from_secs(10)).await;
    assert_eq!(
        rest(&mut arrived),
        [
            "operated None released Some(Position(1))",
            "forwarded chart 1"
        ]
    );
    drop(device);
    ward.close().await;

    let (sink, mut arrived) = self::sink();
    let from = ReplayFrom::Position(Position::new(2));
    let consumer = Consumer::new(journal).clock(Virtual::new());
    let consumer = consumer.sink(chart).replay("chart", from);
    let ward = Ward::open(consumer.audit_sink(sink));
    settle().await;
    ward.close().await;
    assert_eq!(
        rest(&mut arrived),
        [
            "started",
            "operated None replayed Some(Position(2))",
            "forwarded chart 2",
            "stopped"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn what_a_journal_does_not_store_is_told_as_refused_and_not_as_stored() {
    let journal = crate::scaffold::gated::GatedJournal::failing();
    let (sink, mut arrived) = sink();
    let consumer = Consumer::new(journal).clock(Virtual::new());
    let ward = Ward::open(consumer.audit_sink(sink));
    let mut device = ward.device();
    device.write_frame(&payload("1")).await.unwrap();
    assert_eq!(next_answer(&mut device).await.unwrap().0, "CE");
    drop(device);
    ward.close().await;
    let told = rest(&mut arrived);
    let why = "message could not be stored; send it again later";
    assert_eq!(told[2], format!("refused 192.0.2.1:1: {why}"), "{told:?}");
}

#[tokio::test(start_paused = true)]
async fn a_handshake_that_fails_or_does_not_end_is_told() {
    let (sink, mut arrived) = sink();
    let consumer = Consumer::danger_volatile().clock(Virtual::new());
    let (wires, listener) = crate::scaffold::ward::wires();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let serving = consumer
        .audit_sink(sink)
        .serve(listener, async { drop(stopped.await) });
    let serving = tokio::spawn(serving);
    let address: std::net::SocketAddr = "192.0.2.1:1".parse().unwrap();
    let failing = async { Err(std::io::Error::other("no certificate")) };
    let hanging = std::future::pending();
    for incoming in [
        ihe_pcd::mllp::Incoming::after(failing, Peer::at(address)),
        ihe_pcd::mllp::Incoming::after(hanging, Peer::at(address)),
    ] {
        wires.send(incoming).unwrap();
    }
    assert_eq!(next(&mut arrived).await, "started");
    for why in ["the handshake failed", "the handshake took too long"] {
        let refused = format!("refused 192.0.2.1:1: {why}");
        assert_eq!(next(&mut arrived).await, refused);
    }
    drop(stop);
    assert!(soon(serving).await.unwrap().unwrap().drained);
    assert_eq!(rest(&mut arrived), ["stopped"]);
}

#[tokio::test]
async fn a_reporter_tells_what_it_stored_and_what_the_consumer_took() {
    let (sink, mut arrived) = sink();
    let site = Site::open(Consumer::danger_volatile()).await;
    let place = site.address.to_string();
    let reporter = Reporter::builder(TcpTransport::new(place.clone()))
        .audit_sink(sink)
        .outbox(VolatileJournal::new(10))
        .connect();
    let reporter = reporter.await.unwrap();
    let first = soon(arrived.recv()).await.unwrap();
    assert_eq!(
        (words(&first).as_str(), &*first.by),
        ("started", "reporter")
    );
    let delivery = reporter.send(&report("1", 72)).await.unwrap();
    soon(delivery).await.unwrap();
    soon(reporter.close()).await;
    site.close().await;
    let told = rest(&mut arrived);
    let position = |it: &str| told.iter().position(|told| told == it);
    let expected = [
        "stored PCD-01 PULSAR|EAST 1".to_owned(),
        format!("connected {place}"),
        format!("forwarded {place} 1"),
        "stopped".to_owned(),
    ];
    let places: Vec<_> = expected.iter().map(|it| position(it)).collect();
    assert!(
        places.iter().all(Option::is_some) && places[1..].is_sorted(),
        "{told:?}"
    );
    assert_eq!((told.len(), places[3]), (4, Some(3)), "{told:?}");
}
