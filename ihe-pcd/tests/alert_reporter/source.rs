//! Sources of alerts: what they say is stored, and nothing but they end an alert.

use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::actor::{AlertReporter, Reporter};
use ihe_pcd::plugin::{
    AlertOutlet, AlertSource, Failure, Journal, TcpTransport, VolatileJournal, async_trait,
};
use ihe_pcd::session::Position;
use ihe_pcd::session::alert::Saying;
use tokio::sync::{mpsc, oneshot};

use super::workbench::{low, sender};
use crate::scaffold::site::soon;

/// Raises one alert in its first run and fails; says in each run how many stand.
struct Alarm {
    ends: bool,
    seen: mpsc::UnboundedSender<usize>,
}

#[async_trait]
impl AlertSource for Alarm {
    async fn run(&self, outlet: &dyn AlertOutlet) -> Result<(), Failure> {
        let active = outlet.active();
        self.seen.send(active.len()).unwrap();
        if active.is_empty() {
            outlet.raise(low(84)).await?;
            return Err(Failure::retry_later("the cable is out"));
        }
        for alert in active {
            let saying = match self.ends {
                true => Saying::End,
                false => Saying::Confirm,
            };
            outlet.say(&alert.id, saying).await?;
        }
        self.seen.send(outlet.active().len()).unwrap();
        outlet.stopping().await;
        Ok(())
    }
}

/// Runs an alarm over a journal until it has said so much, and answers what.
async fn run(journal: &Arc<VolatileJournal>, ends: bool, says: usize) -> Vec<usize> {
    // Nobody listens: everything waits in the journal.
    let transport = TcpTransport::new("127.0.0.1:9");
    let reporter = Reporter::builder(transport)
        .drain_deadline(Duration::ZERO)
        .outbox(Arc::clone(journal));
    let reporter = AlertReporter::over(reporter, sender()).connect();
    let reporter = reporter.await.unwrap();
    let (seen, mut sees) = mpsc::unbounded_channel();
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(reporter.serve(Alarm { ends, seen }, async {
        drop(stopped.await);
    }));
    let mut said = Vec::new();
    for _ in 0..says {
        said.push(soon(sees.recv()).await.unwrap());
    }
    drop(stop);
    soon(serving).await.unwrap();
    said
}

#[tokio::test]
async fn an_alert_outlives_the_failure_of_its_source_and_the_end_of_the_process() {
    let journal = Arc::new(VolatileJournal::new(1_000));
    assert_eq!(run(&journal, false, 3).await, [0, 1, 1]);
    assert_ne!(journal.end().await.unwrap(), Position::START);
    assert_eq!(run(&journal, true, 2).await, [1, 0]);
}
