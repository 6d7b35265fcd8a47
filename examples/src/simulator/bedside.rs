use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::actor::{VolatileDelivery, VolatileReporter};
use ihe_pcd::model::SendingProfile;
use ihe_pcd::plugin::Clock;
use ihe_pcd::session::ControlIds;
use tokio::select;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};

use super::{Latencies, Load, Monitor};

/// A monitor at work: it reports over a connection of its own and waits for each acknowledgement before it reports again.
#[derive(Debug)]
pub struct Bedside {
    monitor: Monitor,
    reporter: VolatileReporter,
    ids: ControlIds,
    clock: Arc<dyn Clock>,
    profile: SendingProfile,
}

/// When one of several monitors reports: at even distances, and never two monitors at once.
///
/// A report that is late, because the one before was not acknowledged in time, is made as soon as it can be.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// When all begin.
    pub start: Instant,
    /// How many there are.
    pub monitors: u32,
    /// How many reports all of them make in a second, above 0.
    pub per_second: f64,
    /// For how long.
    pub duration: Duration,
}

/// What became of reports.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Reports that went out; whether those that were neither accepted nor refused arrived is not known.
    pub sent: u64,
    /// Reports that never went out: there was no connection.
    pub unsent: u64,
    /// Reports that the consumer has accepted.
    pub acked: u64,
    /// Reports that the consumer has refused.
    pub refused: u64,
    /// How long the acknowledgements took.
    pub latencies: Latencies,
    /// What was offered, where reports did not wait for answers.
    pub load: Option<Load>,
}

impl Bedside {
    /// A monitor that reports by this reporter and by the rules of this profile. Its control ids tell runs apart by the time at which they began.
    pub fn new(
        monitor: Monitor,
        reporter: VolatileReporter,
        clock: Arc<dyn Clock>,
        profile: SendingProfile,
    ) -> Self {
        let ids = ControlIds::new(clock.now().wall, monitor.number());
        Self {
            monitor,
            reporter,
            ids,
            clock,
            profile,
        }
    }

    /// Reports in its place among the monitors (from 0) until the pace ends or `stop` turns true, and closes the connection.
    pub async fn report(
        mut self,
        place: u32,
        pace: Pace,
        mut stop: watch::Receiver<bool>,
    ) -> Tally {
        let mut tally = Tally::default();
        for turn in 0.. {
            let Some(due) = pace.due(place, turn) else {
                break;
            };
            select! {
                biased;
                // Whoever could say stop is gone: nobody waits for these reports any more.
                _ = stop.wait_for(|stop| *stop) => break,
                () = sleep_until(due) => {}
            }
            self.report_once(&mut tally).await;
        }
        self.close().await;
        tally
    }

    async fn report_once(&mut self, tally: &mut Tally) {
        let sent = Instant::now();
        if let Some(delivery) = self.hand_over(tally).await {
            tally.settle(sent, &delivery.await);
        }
    }

    /// Makes a report and hands it over, waiting while the queue is full; `None` where it will never go out, which is counted.
    pub(super) async fn hand_over(&mut self, tally: &mut Tally) -> Option<VolatileDelivery> {
        let (now, id) = (self.clock.now().wall, self.ids.next_id());
        let report = match self.monitor.report_for(&self.profile, now, id) {
            Ok(report) => report,
            Err(error) => {
                tracing::error!(%error, "a report that was not sent");
                tally.unsent += 1;
                return None;
            }
        };
        let delivery = self.reporter.send(&report).await.ok();
        tally.unsent += u64::from(delivery.is_none());
        delivery
    }

    /// Closes the connection.
    pub(super) async fn close(self) {
        self.reporter.close().await;
    }
}

impl Pace {
    /// When a turn of the monitor in this place is due; `None` after the end.
    pub(super) fn due(&self, place: u32, turn: u32) -> Option<Instant> {
        let number = f64::from(turn) * f64::from(self.monitors) + f64::from(place);
        let due = Duration::try_from_secs_f64(number / self.per_second).ok()?;
        let over = due >= self.duration || self.start.elapsed() >= self.duration;
        (!over).then_some(self.start + due)
    }
}

impl Tally {
    /// Whether every report that was made was accepted; what was dropped was not made.
    pub const fn is_complete(&self) -> bool {
        self.unsent == 0 && self.sent == self.acked
    }

    /// Adds what another has counted.
    pub fn merge(&mut self, other: &Self) {
        self.sent += other.sent;
        self.unsent += other.unsent;
        self.acked += other.acked;
        self.refused += other.refused;
        self.latencies.merge(&other.latencies);
        if let Some(load) = &other.load {
            self.load.get_or_insert_default().merge(load);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_monitors_together_report_as_often_as_was_asked_for() {
        let start = Instant::now();
        let pace = Pace {
            start,
            monitors: 3,
            per_second: 10.0,
            duration: Duration::from_secs(1_000),
        };
        let mut due: Vec<_> = (0..3)
            .flat_map(|place| (0..4_000).filter_map(move |turn| pace.due(place, turn)))
            .map(|due| (due - start).as_millis())
            .collect();
        due.sort_unstable();
        let expected: Vec<_> = (0..10_000).map(|number| number * 100).collect();
        assert_eq!(due, expected);
    }

    #[test]
    fn no_report_is_due_after_the_end() {
        let pace = Pace {
            start: Instant::now(),
            monitors: 1,
            per_second: 1.0,
            duration: Duration::from_secs(3_600),
        };
        assert!(pace.due(0, 3_599).is_some());
        assert!(pace.due(0, 3_600).is_none());
        assert!(pace.due(0, u32::MAX).is_none());
        let over = Pace {
            duration: Duration::ZERO,
            ..pace
        };
        assert!(over.due(0, 0).is_none());
    }
}
