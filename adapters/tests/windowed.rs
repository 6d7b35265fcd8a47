//! One value for each interval out of a journal that lasts, through a gateway that is killed again and again.

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
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::actor::{Consumer, Forwarder, ServeError, Summary, VolatileReporter};
use ihe_pcd::datatype::Instant;
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::model::{Report, Sender, Value};
use ihe_pcd::plugin::{Clock, Journal, TcpListener, Windowed, testkit};
use ihe_pcd::session::filter::{ThinningSettings, WindowLength};
use ihe_pcd::session::{Now, Position};
use ihe_pcd_adapters::sqlite::SqliteStore;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;

const HEART_RATE: &str = "147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1";
const SPO2: &str = "150456^MDC_PULS_OXIM_SAT_O2^MDC|1.0.0.2";
const SYSTOLIC: &str = "150021^MDC_PRESS_BLD_NONINV_SYS^MDC|1.0.0.3";
const TEMPERATURE: &str = "150364^MDC_TEMP_BODY^MDC|1.0.0.4";

fn at(time_of_day: &str) -> Instant {
    Instant::parse_rfc3339(&format!("2026-11-21T{time_of_day}Z")).unwrap()
}

fn wire(time_of_day: &str) -> String {
    format!("20261121{}+0000", time_of_day.replace(':', ""))
}

/// The time that the test says it is, which is never set back.
#[derive(Clone, Debug)]
struct Said(Arc<Mutex<Instant>>);

impl Clock for Said {
    fn now(&self) -> Now {
        let wall = *self.0.lock().unwrap();
        let elapsed = wall.checked_duration_since(at("00:00:00")).unwrap();
        Now { elapsed, wall }
    }
}

#[tokio::test]
async fn the_time_that_the_test_says_it_is_keeps_what_a_clock_promises() {
    let clock = Said(Arc::new(Mutex::new(at("09:25:00"))));
    let utc = || clock.now().wall;
    let pass = async |time| {
        let later = utc().checked_add(time).unwrap();
        *clock.0.lock().unwrap() = later;
    };
    let kept = testkit::clock(clock.clone(), pass, utc, &[], Duration::from_secs(60));
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));
}

/// Whatever must happen.
async fn soon<T>(future: impl Future<Output = T>) -> T {
    let done = timeout(Duration::from_secs(60), future);
    done.await.expect("it never happened")
}

/// A consumer on a free port.
struct Site {
    address: String,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<Result<Summary, ServeError>>,
}

impl Site {
    async fn open(consumer: Consumer) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (stop, stopped) = oneshot::channel();
        let serving = consumer.serve(listener, async move { drop(stopped.await) });
        Self {
            address,
            stop,
            serving: tokio::spawn(serving),
        }
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

async fn gateway(path: &Path, clock: &Said, next: &Site) -> Site {
    let reporter = VolatileReporter::to(next.address.clone());
    let forwarder = Forwarder::new(reporter, Sender::named("GATEWAY", "NORTH"));
    let minute = WindowLength::new(Duration::from_secs(60)).unwrap();
    let windowed = Windowed::new(ThinningSettings::new(minute), forwarder).unwrap();
    let consumer = Consumer::new(open(path).await).clock(clock.clone());
    Site::open(consumer.sink(windowed)).await
}

/// What, value, OBX-8, OBX-11, and the row's own time.
type Row = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

fn told(control_id: &str, time_of_day: &str, rows: &[Row]) -> MessageBuf {
    let time = wire(time_of_day);
    let mut text = format!(
        "MSH|^~\\&|PULSAR|EAST|||{time}||ORU^R01^ORU_R01|{control_id}|P|2.6|||AL|NE\r\
         PID|||T-40017^^^HOSPITAL^PI\r\
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
    MessageBuf::parse(text).unwrap()
}

/// Time of receipt, and the message.
fn messages() -> Vec<(String, MessageBuf)> {
    const PRESSURE: Row = (SYSTOLIC, "121", "", "R", "09:25:00");
    const WARM: Row = (TEMPERATURE, "37.2", "", "R", "09:50:00");
    let mut messages = Vec::new();
    for minute in 25..60 {
        let time = format!("09:{minute}:30");
        let rows = if minute == 50 {
            vec![PRESSURE, WARM]
        } else {
            vec![PRESSURE]
        };
        messages.push((time.clone(), told(&format!("A{minute}"), &time, &rows)));
    }
    let first: [Row; 2] = [
        (HEART_RATE, "72", "", "R", ""),
        (SPO2, "97", "INV", "X", ""),
    ];
    messages.push(("10:00:21".into(), told("B20", "10:00:20", &first)));
    let second: [Row; 3] = [
        (HEART_RATE, "60", "DEMO", "R", ""),
        (SPO2, "98", "INV", "X", ""),
        (TEMPERATURE, "38.2", "", "C", "09:50:00"),
    ];
    messages.push(("10:00:51".into(), told("B50", "10:00:50", &second)));
    messages.push(("10:01:00".into(), told("C00", "10:01:00", &[])));
    messages
}

#[tokio::test]
async fn the_chart_of_a_minute_through_a_gateway_that_is_killed() {
    // After every message, after every third, and never.
    for every in [1, 3, usize::MAX] {
        chart(every).await;
    }
}

async fn chart(every: usize) {
    let (tell, mut arrived) = tokio::sync::mpsc::unbounded_channel();
    let next = Consumer::danger_volatile().sink(move |report: &Report<'_>| {
        for row in report.observations() {
            let reading = row.reading();
            let value = row.value_as_sent();
            assert!(matches!(reading.name(), "value" | "correction"));
            let _ = tell.send((
                report.header.control_id.as_str().to_owned(),
                row.code.mdc().unwrap().value(),
                Value::decimal(value).unwrap().to_string(),
                row.time.as_ref().unwrap().instant.unwrap(),
                reading.name(),
            ));
        }
        Ok(())
    });
    let next = Site::open(next).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("gateway.db");
    let clock = Said(Arc::new(Mutex::new(at("09:25:00"))));
    let mut site = gateway(&path, &clock, &next).await;
    for (number, (time, message)) in (1_usize..).zip(messages()) {
        *clock.0.lock().unwrap() = at(&time);
        let reporter = VolatileReporter::to(site.address.clone());
        let delivery = soon(reporter.send_message(&message)).await.unwrap();
        soon(delivery).await.unwrap();
        soon(reporter.close()).await;
        if number % every == 0 {
            site.kill().await;
            site = gateway(&path, &clock, &next).await;
        }
    }
    site.close().await;
    let end = |time: &str| at(time).unix_seconds();
    let second = at("10:00:51").unix_seconds();
    let summary = next.close().await;
    let charted: Vec<_> = std::iter::from_fn(|| arrived.try_recv().ok()).collect();
    let expected = [
        (
            format!("W1-{:X}", end("09:26:00")),
            150_021,
            "121",
            "09:25:00",
            "value",
        ),
        (
            format!("W1A-{:X}", end("09:51:00")),
            150_364,
            "37.2",
            "09:50:00",
            "value",
        ),
        (
            format!("C25-{second:X}-1.4"),
            150_364,
            "38.2",
            "09:50:00",
            "correction",
        ),
        (
            format!("W24-{:X}", end("10:01:00")),
            147_842,
            "72",
            "10:00:20",
            "value",
        ),
    ];
    let expected =
        expected.map(|(id, code, value, time, kind)| (id, code, value.to_owned(), at(time), kind));
    assert_eq!(charted, expected);
    assert_eq!(summary.accepted, 4, "whatever came again was known");

    // What is remembered is in the file, and lets go of what is not needed any more.
    let store = open(&path).await;
    assert!(store.marked("forwarder").await.unwrap() < Position::new(38));
    let until = store.marked("forwarder, given out until").await.unwrap();
    let since_1970 = at("10:01:00").unix_seconds().unsigned_abs();
    assert_eq!(until.number(), since_1970 * 1_000_000_000);
    assert_eq!(store.delete(Position::new(38)).await.unwrap(), 0);
}
