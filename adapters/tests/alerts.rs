//! A reporter of alerts over a file that lasts: what stands is known after a restart, whatever ended the process.

#![cfg(feature = "sqlite")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::time::Duration;

use ihe_pcd::actor::{AlertReporter, Consumer, Raised};
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei, Instant};
use ihe_pcd::hl7::Message;
use ihe_pcd::model::{
    AlertContent, AlertPhase, AlertPriority, AlertReport, Identity, Metric, Sender,
};
use ihe_pcd::plugin::{Journal, TapRecord, Tapped, TcpListener, TcpTransport};
use ihe_pcd::session::alert::RaisedAlerts;
use ihe_pcd::session::{AcceptPolicy, Position, QuarantineReason};
use ihe_pcd_adapters::sqlite::{Operator, SqliteError, SqliteStore};
use tokio::sync::mpsc;
use tokio::time::timeout;

#[path = "sqlite/place.rs"]
#[allow(dead_code, unreachable_pub, reason = "other tests need the rest")]
mod place;

use place::Place;

/// Whatever must happen.
async fn soon<T>(future: impl Future<Output = T>) -> T {
    let done = timeout(Duration::from_secs(60), future);
    done.await.expect("it never happened")
}

/// A consumer that takes alerts: where it is, and the phase and the id of each.
async fn manager() -> (String, mpsc::UnboundedReceiver<(AlertPhase, String)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (seen, heard) = mpsc::unbounded_channel();
    let consumer = Consumer::danger_volatile()
        .policy(AcceptPolicy::default().take_alerts())
        .tap(move |record: &TapRecord<'_>| {
            if let Tapped::Received(frame) = record.what {
                let message = Message::parse(frame).unwrap();
                let report = AlertReport::read(&message).unwrap();
                let alert = report.alerts().next().unwrap();
                let phase = alert.phase().unwrap().known().unwrap();
                drop(seen.send((phase, alert.id().unwrap().to_line())));
            }
        });
    tokio::spawn(consumer.serve(listener, std::future::pending()));
    (address, heard)
}

/// The store, once the one before has let go of the file.
async fn opened(place: &Place) -> SqliteStore {
    let opened = async {
        loop {
            match SqliteStore::open(place.path()) {
                Err(SqliteError::InUse) => tokio::task::yield_now().await,
                opened => return opened.unwrap(),
            }
        }
    };
    soon(opened).await
}

async fn reporter(address: &str, place: &Place) -> AlertReporter {
    let store = opened(place).await;
    let transport = TcpTransport::new(address);
    let sender = Sender::named("MONITOR", "ICU");
    AlertReporter::connect(transport, store, sender)
        .await
        .unwrap()
}

fn low(value: i64) -> AlertContent {
    let saturation = Metric::number(mdc::PULS_OXIM_SAT_O2, value, unit::PERCENT);
    AlertContent::builder()
        .patient(Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")))
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
        .physiological(mdc::EVT_LO, "Low SpO2", saturation)
        .priority(AlertPriority::High)
        .into()
}

/// What is held in a store that nobody has open.
async fn held(place: &Place) -> Vec<u64> {
    let store = opened(place).await;
    let all = store.quarantined(RaisedAlerts::READER, Position::START, 100);
    let all = all.await.unwrap();
    assert!(all.iter().all(|it| it.reason == QuarantineReason::Stands));
    all.iter().map(|it| it.position.number()).collect()
}

fn one(alerts: &AlertReporter) -> Raised {
    let mut active = alerts.active();
    assert_eq!(active.len(), 1);
    active.remove(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alert_survives_its_reporter_and_ends_once() {
    let place = Place::new();
    let (address, mut heard) = manager().await;
    let alerts = reporter(&address, &place).await;
    let mut alert = alerts.raise(low(84)).await.unwrap();
    let id = alert.id().to_line();
    assert_eq!(
        soon(heard.recv()).await.unwrap(),
        (AlertPhase::Start, id.clone())
    );
    // Stored, and nothing more: the process ends here.
    drop(alert.update(|_| low(79)).await.unwrap());
    drop((alert, alerts));
    let mut phases = vec![AlertPhase::Start];
    for _ in 0..3 {
        let alerts = reporter(&address, &place).await;
        let known = one(&alerts).alert().unwrap();
        assert!(known.since.is_some() && !known.is_confirmed);
        assert_eq!(known.id.to_line(), id);
        soon(alerts.close()).await;
    }
    let alerts = reporter(&address, &place).await;
    let ended = one(&alerts).end().await.unwrap();
    assert!(soon(ended.delivery).await.is_ok());
    soon(alerts.close()).await;
    while let Ok((phase, of)) = heard.try_recv() {
        assert_eq!(of, id);
        phases.push(phase);
    }
    phases.dedup();
    let [start, update, end] = [AlertPhase::Start, AlertPhase::Update, AlertPhase::End];
    assert_eq!(phases, [start, update, end]);
    assert!(held(&place).await.is_empty());
    let alerts = reporter(&address, &place).await;
    assert!(alerts.active().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_stays_in_the_file_when_everything_around_it_is_deleted() {
    let place = Place::new();
    let (address, _heard) = manager().await;
    let alerts = reporter(&address, &place).await;
    let alert = alerts.raise(low(84)).await.unwrap();
    for value in 0..100 {
        let passing = alerts.raise(low(value)).await.unwrap();
        let ended = passing.end().await.unwrap();
        assert!(soon(ended.delivery).await.is_ok());
    }
    soon(alerts.close()).await;
    assert_eq!(held(&place).await, [1]);
    let store = opened(&place).await;
    let left = store.read(Position::START, 1_000).await.unwrap();
    // It deletes now and then, a batch at a time.
    assert!(left.len() < 100, "{}", left.len());
    assert_eq!(left[0].position, Position::new(1));
    drop(store);
    let status = Operator::open(place.path()).unwrap();
    let status = status.status(Instant::UNIX_EPOCH).unwrap();
    let mut readers = status.readers.iter();
    let reader = readers.find(|it| it.name == RaisedAlerts::READER).unwrap();
    assert_eq!((reader.kept, reader.held), (1, 0), "it is no trouble");
    let alerts = reporter(&address, &place).await;
    assert_eq!(one(&alerts).id(), alert.id());
}
