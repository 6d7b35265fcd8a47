//! `pcd simulate --loopback`: a consumer in the same process.

use std::path::PathBuf;
use std::sync::Arc;

use ihe_pcd::actor::{Consumer, ServeError, Summary};
use ihe_pcd::mllp::TcpListener;
use ihe_pcd_adapters::sqlite::SqliteStore;
use ihe_pcd_examples::log;
use ihe_pcd_examples::simulator::{Paged, Paging};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A consumer of observations and alarms, which stores both as `pcd listen --alerts` does.
pub(super) struct Loopback {
    address: String,
    paging: Paging,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<Result<Summary, ServeError>>,
}

impl Loopback {
    /// Begins to listen.
    pub(super) async fn start(address: String, file: PathBuf) -> Result<Self, String> {
        let listener = TcpListener::bind(&address).await;
        let listener = listener.map_err(|error| format!("--to {address}: {error}"))?;
        let address = listener.local_addr();
        let address = address.map_err(|error| error.to_string())?.to_string();
        let store = SqliteStore::open(&file);
        let store = store.map_err(|error| format!("{}: {error}", file.display()))?;
        let paging = Paging::default();
        let consumer = Consumer::new(Arc::new(store)).alert_sink(paging.clone());
        let (stop, stopped) = oneshot::channel();
        let serving = tokio::spawn(consumer.serve(listener, async { drop(stopped.await) }));
        Ok(Self {
            address,
            paging,
            stop,
            serving,
        })
    }

    /// Where it listens.
    pub(super) fn address(&self) -> &str {
        &self.address
    }

    /// Who is called.
    pub(super) fn paging(&self) -> Paging {
        self.paging.clone()
    }

    /// Ends when everything that came was told, and says what was.
    pub(super) async fn end(self) -> Result<Paged, String> {
        drop(self.stop);
        let served = self.serving.await.map_err(|error| error.to_string())?;
        log::line(served.map_err(|error| error.to_string())?);
        Ok(self.paging.paged())
    }
}
