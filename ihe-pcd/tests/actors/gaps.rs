//! What is not there leaves a record that a sink reads, and nobody waits for that sink.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd::actor::{Consumer, Limits, Watch};
use ihe_pcd::datatype::Ei;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{ErrorKind, Failure, GapSink, PluginError};
use ihe_pcd::session::DeliveryError;
use ihe_pcd::session::gap::{Attendance, Expectation, Gap, GapChange, GapReason, GapScope};
use tokio::sync::mpsc;
use tokio::time;

use crate::scaffold::clock::Virtual;
use crate::scaffold::far::{reporter, send};
use crate::scaffold::site::{Site, acknowledgment, next_answer, payload, report, soon};
use crate::scaffold::ward::{Ward, settle};

type Told = (GapChange, Gap);

fn sink() -> (impl GapSink, mpsc::UnboundedReceiver<Told>) {
    let (seen, arrived) = mpsc::unbounded_channel();
    let sink = move |gap: &Gap, change: GapChange| {
        // A test that has seen enough is gone.
        let _ = seen.send((change, gap.clone()));
        Ok(())
    };
    (sink, arrived)
}

async fn next(arrived: &mut mpsc::UnboundedReceiver<Told>) -> Told {
    soon(arrived.recv()).await.expect("there is one more")
}

/// The same where it takes hours of virtual time.
async fn later(arrived: &mut mpsc::UnboundedReceiver<Told>) -> Told {
    let told = time::timeout(Duration::from_secs(86_400), arrived.recv());
    told.await
        .expect("it never happened")
        .expect("there is one more")
}

/// A message of a type that is not taken here.
fn alert(control_id: &str) -> Vec<u8> {
    format!(
        "MSH|^~\\&|PULSAR|EAST|||20261121120000+0000||ORU^R40^ORU_R40|{control_id}|P|2.6|||AL|NE\r"
    )
    .into_bytes()
}

fn control_id(gap: &Gap) -> String {
    let last = gap.last.as_ref().expect("a message");
    last.control_id.as_ref().expect("its name").to_string()
}

#[derive(Debug, thiserror::Error)]
#[error("not now or never")]
struct No(ErrorKind);

impl PluginError for No {
    fn kind(&self) -> ErrorKind {
        self.0
    }
}

/// Fails as often as it is told, and tells what it took.
struct Failing {
    times: AtomicUsize,
    kind: ErrorKind,
    took: Mutex<Vec<(GapChange, u64)>>,
}

impl Failing {
    fn new(times: usize, kind: ErrorKind) -> Arc<Self> {
        Arc::new(Self {
            times: AtomicUsize::new(times),
            kind,
            took: Mutex::default(),
        })
    }

    fn took(&self) -> Vec<(GapChange, u64)> {
        self.took.lock().unwrap().clone()
    }
}

#[async_trait]
impl GapSink for Failing {
    async fn record(&self, gap: &Gap, change: GapChange) -> Result<(), Failure> {
        let left = self.times.load(Ordering::Relaxed);
        if left > 0 {
            self.times.store(left - 1, Ordering::Relaxed);
            return Err(No(self.kind).into());
        }
        self.took.lock().unwrap().push((change, gap.count));
        Ok(())
    }
}

#[tokio::test]
async fn a_refused_message_leaves_a_record_that_a_sink_reads() {
    let (sink, mut arrived) = sink();
    let site = Site::open(Consumer::danger_volatile().gap_sink(sink)).await;
    let mut device = site.device().await;
    device.write_frame(&alert("A-1")).await.unwrap();
    assert_eq!(next_answer(&mut device).await.unwrap().0, "CR");
    let (change, gap) = next(&mut arrived).await;
    assert_eq!(
        (change, gap.reason, gap.count),
        (GapChange::Begun, GapReason::Refused, 1)
    );
    assert_eq!(gap.scope, GapScope::sender("PULSAR|EAST"));
    assert_eq!(control_id(&gap), "A-1");
    device.write_frame(&alert("A-2")).await.unwrap();
    assert_eq!(next_answer(&mut device).await.unwrap().0, "CR");
    device.write_frame(&payload("A-3")).await.unwrap();
    assert_eq!(next_answer(&mut device).await.unwrap().0, "CA");
    drop(device);
    site.close().await;
    // What was not told is told at the end, before it is said to be drained.
    let (change, last) = next(&mut arrived).await;
    assert_eq!((change, last.id, last.count), (GapChange::Ended, gap.id, 2));
    assert_eq!(control_id(&last), "A-2");
    assert!(last.interval().is_some());
    assert!(
        arrived.recv().await.is_none(),
        "a report that was taken is no gap"
    );
}

#[tokio::test]
async fn bytes_that_are_no_message_leave_a_record_of_the_other_end() {
    let (sink, mut arrived) = sink();
    let site = Site::open(Consumer::danger_volatile().gap_sink(sink)).await;
    let mut stream = tokio::net::TcpStream::connect(site.address).await.unwrap();
    tokio::io::AsyncWriteExt::write_all(&mut stream, b"MSH without framing\r\x0BMSH|^~\\&|cut")
        .await
        .unwrap();
    drop(stream);
    let mut reasons = Vec::new();
    for _ in 0..2 {
        let (_, gap) = next(&mut arrived).await;
        assert_eq!(gap.scope.kind(), "peer");
        reasons.push(gap.reason);
    }
    assert_eq!(reasons, [GapReason::Unframed, GapReason::Dropped]);
    assert_eq!(site.close().await.dropped, 1);
}

#[tokio::test]
async fn a_report_that_a_sink_skips_leaves_a_record_with_its_position() {
    let (gaps, mut arrived) = sink();
    let picky = |report: &Report<'_>| match report.header.control_id.as_str() {
        "2" => Err(No(ErrorKind::Refuse).into()),
        _ => Ok(()),
    };
    let site = Site::open(Consumer::danger_volatile().sink(picky).gap_sink(gaps)).await;
    let mut device = site.device().await;
    for id in ["1", "2", "3"] {
        device.write_frame(&payload(id)).await.unwrap();
        assert_eq!(next_answer(&mut device).await.unwrap().0, "CA");
    }
    drop(device);
    assert_eq!(site.close().await.undelivered, 1);
    let mut last = None;
    while let Some((_, gap)) = arrived.recv().await {
        last = Some(gap);
    }
    let gap = last.expect("a record");
    assert_eq!((gap.reason, gap.count), (GapReason::NotTaken, 1));
    assert_eq!(gap.scope, GapScope::sink("sink", "PULSAR|EAST"));
    assert_eq!(gap.first.as_ref().unwrap().position.unwrap().number(), 2);
    assert_eq!(control_id(&gap), "2");
}

#[tokio::test(start_paused = true)]
async fn a_gap_sink_that_fails_gets_it_later_and_in_fewer_records() {
    let sink = Failing::new(5, ErrorKind::RetryLater);
    let consumer = Consumer::danger_volatile().clock(Virtual::new()).seed(1);
    let ward = Ward::open(consumer.gap_sink(Arc::clone(&sink)));
    let mut device = ward.device();
    for number in 0..100 {
        device
            .write_frame(&alert(&number.to_string()))
            .await
            .unwrap();
        // Nobody waits for it.
        assert_eq!(next_answer(&mut device).await.unwrap().0, "CR");
    }
    assert_eq!(sink.took(), []);
    time::sleep(Duration::from_secs(600)).await;
    let took = sink.took();
    assert_eq!(
        took.first(),
        Some(&(GapChange::Begun, 1)),
        "in the order of happening"
    );
    assert_eq!(took.last(), Some(&(GapChange::Ended, 100)));
    assert!(took.len() <= 3, "{took:?}");
    drop(device);
    assert!(ward.close().await.drained);
}

#[tokio::test(start_paused = true)]
async fn a_gap_sink_that_never_takes_a_record_or_panics_holds_up_no_other_record() {
    let refusing = Failing::new(1, ErrorKind::Refuse);
    let panicking = |gap: &Gap, _: GapChange| {
        assert_ne!(gap.count, 1, "this sink cannot count to one");
        Ok(())
    };
    let (good, mut arrived) = sink();
    let consumer = Consumer::danger_volatile().clock(Virtual::new());
    let consumer = consumer
        .gap_sink(Arc::clone(&refusing))
        .gap_sink(panicking)
        .gap_sink(good);
    let ward = Ward::open(consumer);
    let mut device = ward.device();
    device.write_frame(&alert("1")).await.unwrap();
    assert_eq!(next(&mut arrived).await.0, GapChange::Begun);
    device.write_frame(&alert("2")).await.unwrap();
    assert_eq!(next(&mut arrived).await.0, GapChange::Grown);
    time::sleep(Duration::from_secs(60)).await;
    assert_eq!(
        refusing.took()[0],
        (GapChange::Grown, 2),
        "with what it passed over"
    );
    drop(device);
    assert!(ward.close().await.drained);
}

#[tokio::test(start_paused = true)]
async fn a_gap_sink_that_is_down_does_not_keep_a_consumer_from_ending() {
    let sink = Failing::new(usize::MAX, ErrorKind::RetryLater);
    let deadline = Duration::from_secs(5);
    let limits = Limits::default().with_drain_deadline(deadline);
    let consumer = Consumer::danger_volatile()
        .clock(Virtual::new())
        .limits(limits);
    let ward = Ward::open(consumer.gap_sink(sink));
    let mut device = ward.device();
    device.write_frame(&alert("1")).await.unwrap();
    assert!(next_answer(&mut device).await.is_some());
    drop(device);
    settle().await;
    let begin = time::Instant::now();
    assert!(!ward.close().await.drained, "it says so");
    assert_eq!(begin.elapsed().as_secs(), deadline.as_secs());
}

#[tokio::test(start_paused = true)]
async fn a_sink_that_is_down_does_not_keep_the_last_records_from_being_told() {
    let gaps = Failing::new(0, ErrorKind::RetryLater);
    let down = |_: &Report<'_>| -> Result<(), Failure> { Err(No(ErrorKind::RetryLater).into()) };
    let deadline = Duration::from_secs(8);
    let limits = Limits::default().with_drain_deadline(deadline);
    let consumer = Consumer::danger_volatile()
        .clock(Virtual::new())
        .limits(limits)
        .sink(down)
        .gap_sink(Arc::clone(&gaps));
    let ward = Ward::open(consumer);
    let mut device = ward.device();
    device.write_frame(&payload("1")).await.unwrap();
    for number in ["2", "3", "4"] {
        device.write_frame(&alert(number)).await.unwrap();
    }
    for _ in 1..=4 {
        assert!(next_answer(&mut device).await.is_some());
    }
    drop(device);
    settle().await;
    let begin = time::Instant::now();
    assert!(!ward.close().await.drained, "a sink is behind");
    assert!(begin.elapsed() <= deadline);
    assert_eq!(gaps.took().last(), Some(&(GapChange::Ended, 3)));
}

#[tokio::test(start_paused = true)]
async fn a_device_that_stops_is_silent_until_it_reports_again() {
    let minute = Duration::from_secs(60);
    let (sink, mut arrived) = sink();
    let expectation = Expectation::every(minute).unwrap();
    let consumer = Consumer::danger_volatile()
        .clock(Virtual::new())
        .gap_sink(sink);
    let ward = Ward::open(consumer.watch(Attendance::expecting(expectation)));
    let mut device = ward.device();
    for id in ["1", "2"] {
        device.write_frame(&payload(id)).await.unwrap();
        assert!(next_answer(&mut device).await.is_some());
        time::sleep(minute).await;
    }
    assert!(arrived.try_recv().is_err(), "it is on time");
    // The connection stays: what is silent is the device.
    let begin = time::Instant::now();
    let (change, silence) = later(&mut arrived).await;
    assert_eq!(begin.elapsed().as_secs(), 90);
    assert_eq!(
        (change, silence.reason),
        (GapChange::Begun, GapReason::Silent)
    );
    assert_eq!(
        silence.scope,
        GapScope::device(&Ei::eui_64("0123456789ABCDEF"))
    );
    assert_eq!(silence.began.unix_seconds(), 60);
    time::sleep(10 * minute).await;
    device.write_frame(&payload("3")).await.unwrap();
    let (change, returned) = next(&mut arrived).await;
    assert_eq!((change, returned.id), (GapChange::Ended, silence.id));
    let range = returned.interval().unwrap();
    assert_eq!(range.duration().as_secs(), 60 + 90 + 600);
    drop(device);
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_rhythm_is_learned_from_what_comes() {
    let minute = Duration::from_secs(60);
    let (sink, mut arrived) = sink();
    let watch = Watch::new(Attendance::learning());
    let consumer = Consumer::danger_volatile()
        .clock(Virtual::new())
        .gap_sink(sink);
    let ward = Ward::open(consumer.watch(watch.clone()));
    let mut device = ward.device();
    for id in 0..10 {
        device.write_frame(&payload(&id.to_string())).await.unwrap();
        assert!(next_answer(&mut device).await.is_some());
        time::sleep(minute).await;
    }
    let who = GapScope::device(&Ei::eui_64("0123456789ABCDEF"));
    assert_eq!(watch.expectation(&who).unwrap().interval(), minute);
    assert_eq!(later(&mut arrived).await.1.reason, GapReason::Silent);
    drop(device);
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_device_that_never_came_is_missed_if_it_is_expected_and_not_once_it_is_retired() {
    let (sink, mut arrived) = sink();
    let watch = Watch::new(Attendance::learning());
    let (pump, scale) = (
        GapScope::sender("PUMP|EAST"),
        GapScope::sender("SCALE|EAST"),
    );
    let expectation = Expectation::every(Duration::from_secs(60)).unwrap();
    watch.expect(pump.clone(), expectation, None);
    let consumer = Consumer::danger_volatile()
        .clock(Virtual::new())
        .gap_sink(sink);
    let ward = Ward::open(consumer.watch(watch.clone()));
    settle().await;
    watch.expect(scale.clone(), expectation, None);
    settle().await;
    watch.retire(scale);
    let (_, silence) = later(&mut arrived).await;
    assert_eq!(silence.scope, pump);
    watch.retire(pump);
    let (change, retired) = next(&mut arrived).await;
    assert_eq!((change, retired.id), (GapChange::Ended, silence.id));
    time::sleep(Duration::from_secs(3_600)).await;
    assert!(arrived.try_recv().is_err());
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn messages_that_were_not_delivered_leave_records_with_their_names() {
    let (sink, mut arrived) = sink();
    let (builder, mut far) = reporter();
    let reporter = builder.gap_sink(sink).connect();
    let refused = send(&reporter, "1").await;
    let mut consumer = far.accept().await;
    assert!(soon(consumer.read_frame()).await.unwrap().is_some());
    consumer
        .write_frame(&acknowledgment("CR", "1"))
        .await
        .unwrap();
    assert!(matches!(
        soon(refused).await,
        Err(DeliveryError::Refused { .. })
    ));
    let (_, gap) = next(&mut arrived).await;
    assert_eq!(
        (gap.reason, gap.scope.clone()),
        (GapReason::NotDelivered, GapScope::sender("PULSAR|EAST"))
    );
    assert_eq!(control_id(&gap), "1");
    let unanswered = send(&reporter, "2").await;
    assert!(matches!(
        soon(unanswered).await,
        Err(DeliveryError::Timeout { .. })
    ));
    let (_, gap) = next(&mut arrived).await;
    assert_eq!(
        (gap.reason, control_id(&gap)),
        (GapReason::Unconfirmed, "2".into())
    );
    far.die();
    let unsent = send(&reporter, "3").await;
    assert_eq!(soon(unsent).await, Err(DeliveryError::NotSent));
    soon(reporter.close()).await;
    let mut last = None;
    while let Some((_, gap)) = arrived.recv().await {
        if gap.reason == GapReason::NotDelivered {
            last = Some(gap);
        }
    }
    let last = last.unwrap();
    assert_eq!(
        (control_id(&last), last.count),
        ("3".into(), 2),
        "told before it ends"
    );
}

#[tokio::test]
async fn without_a_gap_sink_nothing_is_kept_and_silence_is_watched_all_the_same() {
    let site = Site::open(Consumer::danger_volatile().watch(Attendance::learning())).await;
    let mut device = site.device().await;
    device.write_frame(&payload("1")).await.unwrap();
    assert_eq!(next_answer(&mut device).await.unwrap().0, "CA");
    drop(device);
    assert!(site.close().await.drained);
    assert_eq!(report("1", 72).devices().count(), 1);
}
