//! What would be on other machines, in one process.

use std::future::Future;
use std::io;

use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;

/// Threads of their own for what would be on another machine: its turns come from the operating system,
/// and not from behind everything that the monitors do.
pub(super) struct Apart(Option<Runtime>);

impl Apart {
    /// So many threads.
    pub(super) fn new(threads: usize) -> io::Result<Self> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(threads)
            .global_queue_interval(4)
            .enable_all()
            .build();
        runtime.map(|runtime| Self(Some(runtime)))
    }

    /// Runs it there, and what it spawns.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        task: impl Future<Output = Result<T, String>> + Send + 'static,
    ) -> Result<T, String> {
        let task = self.0.as_ref().map(|runtime| runtime.spawn(task));
        let ended: JoinHandle<_> = task.ok_or("it has ended")?;
        ended.await.map_err(|error| error.to_string())?
    }
}

impl Drop for Apart {
    fn drop(&mut self) {
        // Whoever is to be waited for was waited for.
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
