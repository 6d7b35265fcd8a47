//! A consumer that stores in a file and publishes from it, while its server is killed, and it itself.

use std::path::Path;
use std::sync::Arc;

use ihe_pcd::actor::{Consumer, ServeError, Summary, VolatileReporter};
use ihe_pcd::plugin::{TcpListener, TcpTransport};
use ihe_pcd_adapters::nats::NatsSink;
use ihe_pcd_adapters::sqlite::SqliteStore;
use tokio::sync::{Notify, oneshot};
use tokio::task::JoinHandle;

use crate::server::Server;
use crate::{message, settings, soon, stream, until};

const DEVICES: usize = 30;
const REPORTS: usize = 50;

/// A consumer that runs.
struct Gateway {
    address: String,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<Result<Summary, ServeError>>,
}

impl Gateway {
    async fn open(path: &Path, server: &Server) -> Self {
        // The one that was killed lets go of the file soon.
        let store = until(async || SqliteStore::open(path).ok()).await;
        let sink = NatsSink::new(settings(server)).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (stop, stopped) = oneshot::channel::<()>();
        let consumer = Consumer::new(store).sink(sink);
        let serving = consumer.serve(listener, async { drop(stopped.await) });
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

/// Sends each report of each device in turn, from one number to another, and tells after each round.
async fn send(address: String, numbers: std::ops::Range<usize>, round: Arc<Notify>) {
    let reporter = VolatileReporter::builder(TcpTransport::new(address)).connect();
    for number in numbers {
        let mut deliveries = Vec::new();
        for device in 0..DEVICES {
            let message = message(device, number);
            deliveries.push(reporter.send_message(&message).await.unwrap());
        }
        for delivery in deliveries {
            delivery.await.unwrap();
        }
        round.notify_one();
    }
    reporter.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_server_and_a_killed_gateway_lose_and_double_nothing() {
    let name = "a_killed_server_and_a_killed_gateway_lose_and_double_nothing";
    let Some(mut server) = Server::start(name).await else {
        return;
    };
    let context = stream::create(&server).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ward.db");
    let round = Arc::new(Notify::new());
    let halves = [0..REPORTS / 2, REPORTS / 2..REPORTS];
    let mut gateway = Gateway::open(&path, &server).await;
    for (half, numbers) in halves.into_iter().enumerate() {
        let sending = send(gateway.address.clone(), numbers, Arc::clone(&round));
        let sending = tokio::spawn(sending);
        for kill in 0..3 {
            soon(round.notified()).await;
            server.kill();
            if kill == 1 {
                // Reports are taken while it is away.
                soon(round.notified()).await;
            }
            server.start_again().await;
        }
        soon(sending).await.unwrap();
        if half == 0 {
            server.kill();
            gateway.kill().await;
            server.start_again().await;
            gateway = Gateway::open(&path, &server).await;
        }
    }
    let wanted = (DEVICES * REPORTS) as u64;
    until(async || (stream::count(&context).await >= wanted).then_some(())).await;
    let summary = gateway.close().await;
    assert_eq!(summary.undelivered, 0);
    stream::check(&stream::all(&context).await, DEVICES, REPORTS);
}
