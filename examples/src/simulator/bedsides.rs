use std::sync::Arc;

use ihe_pcd::actor::VolatileReporter;
use ihe_pcd::model::SendingProfile;
use ihe_pcd::plugin::{Clock, SystemClock, TimeClient};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::{Bedside, Monitor, Pace, Tally};

/// Several monitors at work, each over a connection of its own. Dropped, they report no more.
#[derive(Debug)]
pub struct Bedsides(JoinSet<Tally>);

impl Bedsides {
    /// Lets all monitors of the pace report, each with a reporter of its own, until its end or until `stop` turns true.
    ///
    /// Each waits for its acknowledgement before it reports again, unless so many of its reports may wait (`open_loop`): see [`Bedside::offer`].
    /// They report by the rules of the profile. Their reports tell how the clock of the host is kept, if there is a time client who knows.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime.
    pub fn report(
        connect: impl Fn() -> VolatileReporter,
        pace: Pace,
        open_loop: Option<usize>,
        profile: SendingProfile,
        time_client: Option<&dyn TimeClient>,
        stop: &watch::Receiver<bool>,
    ) -> Self {
        let clock: Arc<dyn Clock> = Arc::new(SystemClock::new());
        let mut bedsides = JoinSet::new();
        for place in 0..pace.monitors {
            let mut monitor = Monitor::new(place.saturating_add(1));
            if let Some(time_client) = time_client {
                monitor = monitor.with_clock(time_client.clock_status());
            }
            let bedside = Bedside::new(monitor, connect(), Arc::clone(&clock), profile);
            match open_loop {
                Some(most) => bedsides.spawn(bedside.offer(place, pace, most, stop.clone())),
                None => bedsides.spawn(bedside.report(place, pace, stop.clone())),
            };
        }
        Self(bedsides)
    }

    /// What became of the reports of all of them, when the last has ended.
    pub async fn tally(mut self) -> Tally {
        let mut tally = Tally::default();
        while let Some(ended) = self.0.join_next().await {
            match ended {
                Ok(one) => tally.merge(&one),
                Err(error) => tracing::error!(%error, "a monitor ended"),
            }
        }
        tally
    }
}
