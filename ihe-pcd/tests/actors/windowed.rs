//! One value for each interval, from the device to the next consumer, over sockets, crashes and sinks that fail.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd::actor::{Consumer, Forwarder, Limits, VolatileReporter};
use ihe_pcd::codes::mdc;
use ihe_pcd::datatype::Instant;
use ihe_pcd::hl7::Message;
use ihe_pcd::mllp::Connection;
use ihe_pcd::model::{Key, NotClinical, Reading, Report, Sender, Value};
use ihe_pcd::plugin::{Failure, Journal, ObservationSink, Origin, VolatileJournal, Windowed};
use ihe_pcd::session::Position;
use ihe_pcd::session::filter::{Part, ThinningSettings, WindowLength};
use ihe_pcd::session::gap::{Gap, GapChange, GapReason, GapScope};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::mpsc;
use tokio::time;

use crate::scaffold::clock::{Said, Virtual, at};
use crate::scaffold::site::{Site, next_answer, soon};
use crate::scaffold::ward::{Ward, settle};

const HEART_RATE: &str = "147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1";
const SPO2: &str = "150456^MDC_PULS_OXIM_SAT_O2^MDC|1.0.0.2";
const SYSTOLIC: &str = "150021^MDC_PRESS_BLD_NONINV_SYS^MDC|1.0.0.3";
const TEMPERATURE: &str = "150364^MDC_TEMP_BODY^MDC|1.0.0.4";

fn wire(time_of_day: &str) -> String {
    format!("20261121{}+0000", time_of_day.replace(':', ""))
}

/// A row: what, its value, OBX-8, OBX-11, and its own time.
type Row<'t> = (&'t str, &'t str, &'t str, &'t str, &'t str);

/// A report of an invented monitor at an invented patient.
fn told(control_id: &str, time_of_day: &str, rows: &[Row<'_>]) -> Vec<u8> {
    let time = wire(time_of_day);
    let mut text = format!(
        "MSH|^~\\&|PULSAR|EAST|||{time}||ORU^R01^ORU_R01|{control_id}|P|2.6|||AL|NE|||||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\r\
         PID|||T-40017^^^HOSPITAL^PI\rPV1||I|ICU^4^2\r\
         OBR|1|G{control_id}|G{control_id}|182777000^monitoring of patient^SCT|||{time}\r\
         OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||0123456789ABCDEF^^0123456789ABCDEF^EUI-64\r"
    );
    for (number, (what, value, flags, status, own)) in (2..).zip(rows) {
        let own = if own.is_empty() {
            String::new()
        } else {
            wire(own)
        };
        text += &format!("OBX|{number}|NM|{what}|{value}|||{flags}|||{status}|||{own}\r");
    }
    text.into_bytes()
}

/// Virtual time from ten o'clock.
fn from_ten() -> Virtual {
    Virtual::from(at("10:00:00"))
}

fn each_minute() -> ThinningSettings {
    ThinningSettings::new(WindowLength::new(Duration::from_secs(60)).unwrap())
}

async fn send<S>(device: &mut Connection<S>, message: &[u8])
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    device.write_frame(message).await.unwrap();
    assert_eq!(next_answer(device).await.unwrap().0, "CA");
}

/// A value that a sink got: where it came from, what of its message it is, and when it was observed.
#[derive(Clone, Debug, PartialEq)]
struct Charted {
    position: u64,
    part: Part,
    key: Key,
    code: u32,
    value: String,
    time: Instant,
}

fn charted(report: &Report<'_>, origin: &Origin) -> Vec<Charted> {
    let rows = report.observations().map(|row| {
        let value = match row.reading() {
            Reading::Value(value)
            | Reading::Correction {
                value: Some(value), ..
            } => value.decimal(),
            reading => panic!("{reading:?}"),
        };
        assert_eq!(
            row.device_id().unwrap(),
            "0123456789ABCDEF^^0123456789ABCDEF^EUI-64"
        );
        assert_eq!(report.only_patient().unwrap().status(), "identified");
        assert_eq!(report.header.sender(), "PULSAR|EAST");
        Charted {
            position: origin.position.number(),
            part: origin.part.clone(),
            key: row.key,
            code: row.code.mdc().unwrap().value(),
            value: value.unwrap().to_string(),
            time: row.time.as_ref().unwrap().instant.unwrap(),
        }
    });
    rows.collect()
}

/// Fails as often as it is told, and then takes what comes.
struct Chart {
    failures: AtomicUsize,
    panics: AtomicUsize,
    took: mpsc::UnboundedSender<Charted>,
}

fn chart(failures: usize, panics: usize) -> (Chart, mpsc::UnboundedReceiver<Charted>) {
    let (took, arrived) = mpsc::unbounded_channel();
    let chart = Chart {
        failures: AtomicUsize::new(failures),
        panics: AtomicUsize::new(panics),
        took,
    };
    (chart, arrived)
}

/// Whether there was one more.
fn take_one(left: &AtomicUsize) -> bool {
    let less = |left: usize| left.checked_sub(1);
    let taken = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less);
    taken.is_ok()
}

#[async_trait]
impl ObservationSink for Chart {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        if take_one(&self.failures) {
            return Err(Failure::retry_later("the chart is closed"));
        }
        assert!(!take_one(&self.panics), "the chart burns");
        for row in charted(report, origin) {
            // A test that has seen enough is gone.
            let _ = self.took.send(row);
        }
        Ok(())
    }

    fn name(&self) -> &str {
        "chart"
    }
}

fn window(end: &str) -> impl Fn(&Charted) -> bool + use<> {
    let end = at(end);
    move |row| matches!(&row.part, Part::Window(window) if window.end == end)
}

fn drain<T>(arrived: &mut mpsc::UnboundedReceiver<T>) -> Vec<T> {
    std::iter::from_fn(|| arrived.try_recv().ok()).collect()
}

#[tokio::test]
async fn the_chart_of_a_minute() {
    let clock = Said::new("09:25:30");
    let (chart, mut arrived) = chart(0, 0);
    let (tell, mut gaps) = mpsc::unbounded_channel();
    let consumer = Consumer::danger_volatile()
        .clock(clock.clone())
        .sink(Windowed::new(each_minute(), chart).unwrap())
        .gap_sink(move |gap: &Gap, _: GapChange| {
            let _ = tell.send(gap.clone());
            Ok(())
        });
    let site = Site::open(consumer).await;
    let mut device = site.device().await;
    let pressure: Row<'_> = (SYSTOLIC, "121", "", "R", "09:25:00");
    for minute in 25..60 {
        let time = format!("09:{minute}:30");
        clock.set(&time);
        let warm: Row<'_> = (TEMPERATURE, "37.2", "", "R", "09:50:00");
        let rows = [pressure, warm];
        let rows = if minute == 50 { &rows[..] } else { &rows[..1] };
        send(&mut device, &told(&format!("A{minute}"), &time, rows)).await;
    }
    clock.set("10:00:21");
    let first: [Row<'_>; 2] = [
        (HEART_RATE, "72", "", "R", ""),
        (SPO2, "97", "INV", "X", ""),
    ];
    send(&mut device, &told("B20", "10:00:20", &first)).await;
    clock.set("10:00:51");
    let second: [Row<'_>; 3] = [
        (HEART_RATE, "60", "DEMO", "R", ""),
        (SPO2, "98", "INV", "X", ""),
        (TEMPERATURE, "38.2", "", "C", "09:50:00"),
    ];
    send(&mut device, &told("B50", "10:00:50", &second)).await;
    clock.set("10:01:00");
    send(&mut device, &told("C00", "10:01:00", &[])).await;
    site.close().await;
    let rows = drain(&mut arrived);
    let of = |code: u32| rows.iter().filter(move |row| row.code == code);

    // The heart rate of 10:00:20, and not the later demonstration.
    let [heart_rate] = of(mdc::ECG_HEART_RATE.value()).collect::<Vec<_>>()[..] else {
        panic!("{rows:?}");
    };
    assert!(window("10:01:00")(heart_rate));
    assert_eq!(
        (heart_rate.value.as_str(), heart_rate.time),
        ("72", at("10:00:20"))
    );
    assert_eq!(
        (heart_rate.position, heart_rate.key),
        (36, Key { obr: 1, obx: 2 })
    );

    // One pressure, at the time it was measured at, in whichever of 35 reports it came.
    let [systolic] = of(150_021).collect::<Vec<_>>()[..] else {
        panic!("{rows:?}");
    };
    assert!(window("09:26:00")(systolic));
    assert_eq!(
        (systolic.value.as_str(), systolic.time),
        ("121", at("09:25:00"))
    );

    // No saturation, and a record that says when.
    assert_eq!(of(mdc::PULS_OXIM_SAT_O2.value()).count(), 0);
    let saturation = drain(&mut gaps).into_iter().rfind(|gap| {
        let GapScope::Series { code, .. } = &gap.scope else {
            return false;
        };
        gap.reason == GapReason::Missing && code.as_str() == "150456^MDC"
    });
    let saturation = saturation.expect("a saturation that is missing");
    assert_eq!(
        (saturation.began, saturation.ended),
        (at("10:00:00"), Some(at("10:01:00")))
    );

    // The temperature, and its correction, which names the row that it corrects.
    let [warm, warmer] = of(150_364).collect::<Vec<_>>()[..] else {
        panic!("{rows:?}");
    };
    assert_eq!(
        (warm.value.as_str(), warmer.value.as_str()),
        ("37.2", "38.2")
    );
    assert_eq!((warm.time, warmer.time), (at("09:50:00"), at("09:50:00")));
    let Part::Correction {
        corrects: Some(corrects),
    } = &warmer.part
    else {
        panic!("{warmer:?}");
    };
    assert_eq!(corrects.source.position, Some(Position::new(warm.position)));
    assert_eq!(corrects.source.control_id, "A50");
    assert_eq!(corrects.key, warm.key);
    assert!(corrects.was_given);
}

#[tokio::test(start_paused = true)]
async fn a_window_ends_when_nothing_more_comes() {
    let (chart, mut arrived) = chart(0, 0);
    let windowed = Windowed::new(each_minute(), chart).unwrap();
    let ward = Ward::open(Consumer::danger_volatile().clock(from_ten()).sink(windowed));
    let begin = time::Instant::now();
    let mut device = ward.device();
    time::sleep(Duration::from_secs(20)).await;
    let row: Row<'_> = (HEART_RATE, "72", "", "R", "");
    send(&mut device, &told("1", "10:00:20", &[row])).await;
    settle().await;
    assert!(arrived.try_recv().is_err(), "the minute is not over");
    let row = soon(arrived.recv()).await.unwrap();
    assert!(window("10:01:00")(&row));
    let late = begin.elapsed().checked_sub(Duration::from_secs(60));
    assert!(late.expect("not before its end") <= Duration::from_millis(10));
    // No earlier value is given out again.
    time::sleep(Duration::from_secs(300)).await;
    assert!(arrived.try_recv().is_err());
    drop(device);
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn a_chart_that_is_closed_loses_nothing_and_what_comes_late_is_told_as_late() {
    let (chart, mut arrived) = chart(20, 0);
    let windowed = Windowed::new(each_minute(), chart).unwrap();
    let ward = Ward::open(Consumer::danger_volatile().clock(from_ten()).sink(windowed));
    let mut device = ward.device();
    for minute in 0..5 {
        let time = format!("10:0{minute}:10");
        time::sleep(Duration::from_secs(10)).await;
        let value = (70 + minute).to_string();
        let row: Row<'_> = (HEART_RATE, &value, "", "R", "");
        send(&mut device, &told(&format!("M{minute}"), &time, &[row])).await;
        time::sleep(Duration::from_secs(50)).await;
    }
    let late: Row<'_> = (SPO2, "97", "", "R", "");
    send(&mut device, &told("late", "10:02:10", &[late])).await;
    time::sleep(Duration::from_secs(600)).await;
    drop(device);
    ward.close().await;
    let rows = drain(&mut arrived);
    let shown: Vec<_> = rows
        .iter()
        .map(|row| (row.value.as_str(), row.position))
        .collect();
    assert_eq!(
        shown,
        [
            ("70", 1),
            ("71", 2),
            ("72", 3),
            ("73", 4),
            ("74", 5),
            ("97", 6)
        ]
    );
    assert!(
        rows[..5]
            .iter()
            .all(|row| matches!(row.part, Part::Window(_)))
    );
    assert_eq!((&rows[5].part, rows[5].time), (&Part::Late, at("10:02:10")));
}

#[tokio::test(start_paused = true)]
async fn a_chart_that_panics_costs_one_part_which_is_told() {
    let (chart, mut arrived) = chart(0, 1);
    let (tell, mut gaps) = mpsc::unbounded_channel();
    let windowed = Windowed::new(each_minute(), chart).unwrap();
    let consumer = Consumer::danger_volatile().clock(from_ten()).sink(windowed);
    let ward = Ward::open(consumer.gap_sink(move |gap: &Gap, _: GapChange| {
        let _ = tell.send((gap.reason, gap.scope.clone(), gap.count));
        Ok(())
    }));
    let mut device = ward.device();
    for minute in 0..2 {
        let row: Row<'_> = (HEART_RATE, "72", "", "R", "");
        let time = format!("10:0{minute}:00");
        send(&mut device, &told(&format!("M{minute}"), &time, &[row])).await;
        time::sleep(Duration::from_secs(60)).await;
    }
    drop(device);
    let summary = ward.close().await;
    assert_eq!((summary.delivered, summary.undelivered), (2, 1));
    let positions: Vec<_> = drain(&mut arrived).iter().map(|row| row.position).collect();
    assert_eq!(positions, [2]);
    let lost = (
        GapReason::NotTaken,
        GapScope::sink("chart", "PULSAR|EAST"),
        1,
    );
    assert!(drain(&mut gaps).contains(&lost));
}

#[tokio::test(start_paused = true)]
async fn values_that_gave_way_are_one_record_for_each_series() {
    let (chart, _arrived) = chart(0, 0);
    let (tell, mut gaps) = mpsc::unbounded_channel();
    let windowed = Windowed::new(each_minute(), chart).unwrap();
    let consumer = Consumer::danger_volatile().clock(from_ten()).sink(windowed);
    let ward = Ward::open(consumer.gap_sink(move |gap: &Gap, change: GapChange| {
        let _ = tell.send((change, gap.clone()));
        Ok(())
    }));
    let mut device = ward.device();
    for second in 0..130 {
        let time = format!("10:{:02}:{:02}", second / 60, second % 60);
        let value = (60 + second % 7).to_string();
        let row: Row<'_> = (HEART_RATE, &value, "", "R", "");
        send(&mut device, &told(&format!("M{second}"), &time, &[row])).await;
        time::sleep(Duration::from_secs(1)).await;
    }
    drop(device);
    ward.close().await;
    let told = drain(&mut gaps);
    let thinned: Vec<_> = told
        .iter()
        .filter(|(_, gap)| gap.reason == GapReason::Thinned)
        .collect();
    let (change, last) = thinned.last().unwrap();
    assert_eq!((*change, last.count), (GapChange::Ended, 2 * 59));
    assert!(thinned.iter().all(|(_, gap)| gap.id == last.id));
    assert_eq!(
        (last.began, last.ended),
        (at("10:00:00"), Some(at("10:02:00")))
    );
}

/// What a gateway sent on, by the name it sent it under.
async fn record() -> (Site, mpsc::UnboundedReceiver<(String, Vec<Charted>)>) {
    let (next, arrived) = mpsc::unbounded_channel();
    let record = Consumer::danger_volatile().sink(move |report: &Report<'_>| {
        let rows = report.observations().map(|row| Charted {
            position: 0,
            part: Part::Whole,
            key: row.key,
            code: row.code.mdc().unwrap().value(),
            value: row
                .reading()
                .value()
                .and_then(Value::decimal)
                .unwrap()
                .to_string(),
            time: row.time.as_ref().unwrap().instant.unwrap(),
        });
        let id = report.header.control_id.as_str().to_owned();
        next.send((id, rows.collect())).unwrap();
        Ok(())
    });
    (Site::open(record).await, arrived)
}

fn gateway(
    journal: &Arc<VolatileJournal>,
    clock: &Said,
    next: &Site,
    recall: Duration,
) -> Consumer {
    let reporter = VolatileReporter::to(next.address.to_string());
    let forwarder = Forwarder::new(reporter, Sender::named("GATEWAY", "NORTH"));
    let windowed = Windowed::new(each_minute(), forwarder).unwrap();
    Consumer::new(Arc::clone(journal))
        .clock(clock.clone())
        .sink(windowed.recalling(recall))
}

#[tokio::test]
async fn a_gateway_that_is_killed_sends_each_window_once_and_under_the_same_name() {
    // The journal is read again from its begin, or from the minute before.
    for (recall, mark) in [(3_600, 0), (0, 24)] {
        kill(Duration::from_secs(recall), Position::new(mark)).await;
    }
}

async fn kill(recall: Duration, expected_mark: Position) {
    let (next, mut arrived) = record().await;
    let journal = Arc::new(VolatileJournal::new(10_000));
    let clock = Said::new("10:00:00");
    let mut kills = 0;
    let mut site = Site::open(gateway(&journal, &clock, &next, recall)).await;
    let mut device = site.device().await;
    for second in (0..300).step_by(10) {
        let time = format!("10:{:02}:{:02}", second / 60, second % 60);
        clock.set(&time);
        let value = (60 + second / 10).to_string();
        let row: Row<'_> = (HEART_RATE, &value, "", "R", "");
        send(&mut device, &told(&format!("M{second}"), &time, &[row])).await;
        if second % 70 == 40 {
            // As a crash: nothing is drained.
            let serving = site.begin_kill();
            serving.abort();
            assert!(serving.await.unwrap_err().is_cancelled());
            kills += 1;
            site = Site::open(gateway(&journal, &clock, &next, recall)).await;
            device = site.device().await;
        }
    }
    assert_eq!(kills, 4);
    clock.set("10:05:00");
    send(&mut device, &told("end", "10:05:00", &[])).await;
    site.close().await;
    let summary = next.close().await;
    let sent = drain(&mut arrived);
    let end = |minute: i64| at("10:00:00").unix_seconds() + minute * 60;
    let expected: Vec<_> = (1..=5)
        .map(|minute| {
            // The sixth of each minute, and its position.
            let number = minute * 6;
            (
                format!("W{number:X}-{:X}", end(minute)),
                (59 + number).to_string(),
            )
        })
        .collect();
    let sent: Vec<_> = sent
        .iter()
        .map(|(id, rows)| (id.clone(), rows[0].value.clone()))
        .collect();
    assert_eq!(sent, expected);
    assert_eq!(summary.accepted, 5, "whatever came again was known");
    assert!(summary.repeated <= kills, "at most what was on its way");
    let mark = journal.marked("forwarder").await.unwrap();
    assert_eq!(mark, expected_mark);
}

#[tokio::test]
async fn an_invalid_row_goes_on_where_it_is_asked_for_and_is_no_value() {
    let (tell, mut arrived) = mpsc::unbounded_channel();
    let clock = Said::new("10:00:20");
    let sink = move |report: &Report<'_>| {
        for row in report.observations() {
            let _ = tell.send(matches!(
                row.reading(),
                Reading::NotClinical(NotClinical::Invalid)
            ));
        }
        Ok(())
    };
    let windowed = Windowed::new(each_minute(), sink).unwrap().with_reasons();
    let consumer = Consumer::danger_volatile().clock(clock.clone());
    let site = Site::open(consumer.sink(windowed)).await;
    let mut device = site.device().await;
    let row: Row<'_> = (SPO2, "97", "INV", "X", "");
    send(&mut device, &told("1", "10:00:20", &[row])).await;
    clock.set("10:01:00");
    send(&mut device, &told("2", "10:01:00", &[])).await;
    assert!(soon(arrived.recv()).await.unwrap());
    site.close().await;
}

/// A sink that answers that it will take it later, or does not answer, until it is let.
struct Closed {
    answers: bool,
    open: tokio::sync::watch::Receiver<bool>,
}

#[async_trait]
impl ObservationSink for Closed {
    async fn observe(&self, _: &Report<'_>, _: &Origin) -> Result<(), Failure> {
        let mut open = self.open.clone();
        if self.answers && !*open.borrow() {
            return Err(Failure::retry_later("closed"));
        }
        open.wait_for(|open| *open).await.unwrap();
        Ok(())
    }

    fn name(&self) -> &str {
        "closed"
    }
}

#[tokio::test(start_paused = true)]
async fn a_sink_that_takes_nothing_is_a_gap_while_it_lasts() {
    for answers in [true, false] {
        let (let_it, open) = tokio::sync::watch::channel(false);
        let (tell, mut gaps) = mpsc::unbounded_channel();
        let consumer = Consumer::danger_volatile()
            .clock(from_ten())
            .limits(Limits::default().with_stalled_after(Duration::from_secs(30)))
            .sink(Closed { answers, open })
            .gap_sink(move |gap: &Gap, change: GapChange| {
                let _ = tell.send((change, gap.clone()));
                Ok(())
            });
        let ward = Ward::open(consumer);
        let mut device = ward.device();
        time::sleep(Duration::from_secs(5)).await;
        let row: Row<'_> = (HEART_RATE, "72", "", "R", "");
        send(&mut device, &told("1", "10:00:05", &[row])).await;
        time::sleep(Duration::from_secs(25)).await;
        assert!(gaps.try_recv().is_err(), "not yet");
        time::sleep(Duration::from_secs(600)).await;
        let [(change, gap)] = &drain(&mut gaps)[..] else {
            panic!("told once")
        };
        assert_eq!(
            (*change, gap.reason),
            (GapChange::Begun, GapReason::Stalled)
        );
        assert_eq!(
            (&gap.scope, gap.ended),
            (&GapScope::whole_sink("closed"), None)
        );
        assert_eq!(gap.began.unix_seconds(), at("10:00:05").unix_seconds());
        let_it.send(true).unwrap();
        let (change, gap) = soon(gaps.recv()).await.unwrap();
        assert_eq!((change, gap.reason), (GapChange::Ended, GapReason::Stalled));
        let ended = gap.ended.unwrap();
        let least = at("10:00:00")
            .checked_add(Duration::from_secs(630))
            .unwrap();
        assert!(ended >= least && ended < least.checked_add(Duration::from_secs(15)).unwrap());
        drop(device);
        assert_eq!(ward.close().await.delivered, 1);
    }
}

#[test]
fn the_messages_of_these_tests_are_messages() {
    let row: Row<'_> = (HEART_RATE, "72", "", "R", "");
    let text = told("1", "10:00:00", &[row]);
    let report = Report::read(&Message::parse(&text).unwrap()).unwrap();
    assert!(report.problems.is_empty(), "{:?}", report.problems);
    assert_eq!(report.observations().count(), 1);
}
