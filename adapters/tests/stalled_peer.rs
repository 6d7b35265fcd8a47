//! The peer of the observations never answers, and an alert is raised: it waits for none of them.

#![cfg(feature = "sqlite")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs,
    reason = "tests fail by panicking, and say how long it took"
)]

use std::time::{Duration, Instant};

use ihe_pcd::actor::{AlertManager, AlertReporter, Reporter};
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei, Instant as Time, Pl};
use ihe_pcd::model::{AlertContent, AlertPriority, Identity, Metric, Report, Sender};
use ihe_pcd::plugin::{AlertNotice, Journal, TcpListener, TcpTransport};
use ihe_pcd::session::Position;
use ihe_pcd_adapters::sqlite::{SqliteStore, StoreOptions};
use tokio::io::AsyncReadExt;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

/// How long a reporter waits for an answer.
const ACK_TIMEOUT: Duration = Duration::from_secs(30);

/// How many observations wait.
const QUEUED: u64 = 500;

async fn soon<T>(future: impl Future<Output = T>) -> T {
    let done = timeout(Duration::from_secs(60), future);
    done.await.expect("it never happened")
}

/// A consumer that takes connections and bytes, and never says a word. It tells when bytes came.
async fn stalled() -> (String, oneshot::Receiver<()>) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (came, comes) = oneshot::channel();
    tokio::spawn(async move {
        let mut came = Some(came);
        let mut connections = Vec::new();
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            stream.read_exact(&mut [0; 1]).await.unwrap();
            let _ = came.take().map(|came| came.send(()));
            connections.push(stream);
        }
    });
    (address, comes)
}

fn heart_rate(id: u64) -> Report<'static> {
    let sender = Sender::named("MONITOR", "ICU");
    Report::builder(sender, id.to_string(), Time::UNIX_EPOCH)
        .unidentified_patient_at(Pl::default())
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .metric(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN)
        .build()
}

#[tokio::test]
async fn an_alert_waits_for_no_observation_whose_peer_never_answers() {
    let folder = tempfile::tempdir().unwrap();
    let outbox = |name: &str| {
        let options = StoreOptions::default().without_rows();
        SqliteStore::open_with(folder.path().join(name), options).unwrap()
    };

    let (address, observations_come) = stalled().await;
    let observations = std::sync::Arc::new(outbox("observations.db"));
    let reporter = Reporter::builder(TcpTransport::new(address))
        .ack_timeout(ACK_TIMEOUT)
        .outbox(std::sync::Arc::clone(&observations))
        .connect();
    let reporter = reporter.await.unwrap();
    let mut deliveries = Vec::new();
    for id in 1..=QUEUED {
        deliveries.push(reporter.send(&heart_rate(id)).await.unwrap());
    }
    soon(observations_come).await.unwrap();

    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (told, mut tells) = mpsc::unbounded_channel();
    let journal = SqliteStore::open(folder.path().join("manager.db")).unwrap();
    let manager = AlertManager::new(journal).sink(move |notice: &AlertNotice<'_>| {
        let _ = told.send((Instant::now(), notice.calls()));
        Ok(())
    });
    tokio::spawn(manager.serve(listener, std::future::pending()));
    let transport = TcpTransport::new(address);
    let sender = Sender::named("MONITOR", "ICU");
    let alerts = AlertReporter::connect(transport, outbox("alerts.db"), sender);
    let alerts = alerts.await.unwrap();

    let saturation = Metric::number(mdc::PULS_OXIM_SAT_O2, 79, unit::PERCENT);
    let low = AlertContent::builder()
        .patient(Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")))
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
        .physiological(mdc::EVT_LO, "Low SpO2", saturation)
        .priority(AlertPriority::High);
    let begun = Instant::now();
    let alert = alerts.raise(low).await.unwrap();
    let (at, calls) = soon(tells.recv()).await.unwrap();
    let took = at.saturating_duration_since(begun);
    println!("from raise to sink: {took:?}");
    assert!(calls);
    // No timeout has made room for it.
    assert!(took < ACK_TIMEOUT);
    soon(alert.end().await.unwrap().delivery).await.unwrap();

    // Of the observations none counts as delivered, and all are there.
    for delivery in deliveries {
        let ended = timeout(Duration::ZERO, delivery).await;
        assert!(ended.is_err(), "nobody has acknowledged anything");
    }
    assert_eq!(
        observations.marked("outbox").await.unwrap(),
        Position::START
    );
    let kept = observations.read(Position::START, 1000).await.unwrap();
    assert_eq!(kept.len() as u64, QUEUED);
    drop(reporter);
}
