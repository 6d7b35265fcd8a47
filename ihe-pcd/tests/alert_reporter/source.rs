//! Sources of alerts: what they say is stored, and nothing but they end an alert.

use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::actor::{AlertReporter, Reporter};
use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{
    AlertOutlet, AlertSource, Clock, Failure, Journal, TcpTransport, VolatileJournal, async_trait,
};
use ihe_pcd::session::alert::Saying;
use ihe_pcd::session::{Now, Position};
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

#[cfg(feature = "testkit")]
#[tokio::test(start_paused = true)]
async fn it_keeps_what_a_source_of_alerts_promises() {
    for ends in [false, true] {
        let (seen, _sees) = mpsc::unbounded_channel();
        let kept = ihe_pcd::plugin::testkit::alert_source(
            async || {
                let seen = seen.clone();
                Ok(Alarm { ends, seen })
            },
            async || tokio::time::sleep(Duration::from_secs(60)).await,
        );
        kept.await.unwrap_or_else(|broken| panic!("{broken}"));
    }
}

/// It is always noon.
#[derive(Debug)]
struct Noon;

impl Clock for Noon {
    fn now(&self) -> Now {
        let (elapsed, wall) = (Duration::ZERO, noon());
        Now { elapsed, wall }
    }
}

fn noon() -> Instant {
    Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap()
}

/// Says what time it is told.
struct Asks(mpsc::UnboundedSender<Instant>);

#[async_trait]
impl AlertSource for Asks {
    async fn run(&self, outlet: &dyn AlertOutlet) -> Result<(), Failure> {
        self.0.send(outlet.now()).unwrap();
        Ok(())
    }
}

#[tokio::test]
async fn a_source_is_told_the_time_by_the_clock_of_its_reporter() {
    let reporter = Reporter::builder(TcpTransport::new("127.0.0.1:9"))
        .clock(Noon)
        .drain_deadline(Duration::ZERO)
        .outbox(VolatileJournal::new(1_000));
    let reporter = AlertReporter::over(reporter, sender()).connect();
    let reporter = reporter.await.unwrap();
    let (says, mut said) = mpsc::unbounded_channel();
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(reporter.serve(Asks(says), async { drop(stopped.await) }));
    assert_eq!(soon(said.recv()).await, Some(noon()));
    drop(stop);
    soon(serving).await.unwrap();
}
