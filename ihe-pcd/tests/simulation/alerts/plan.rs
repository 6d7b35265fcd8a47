//! What one seed decides: the sources, the disks, the network, and what goes wrong when.

use std::time::Duration;

use crate::disk::Wear;
use crate::durable::plan::{Fault, draw_faults, draw_wear};
use crate::random::Random;
use crate::trouble::Trouble;

/// Everything that is decided before a run begins.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    pub(crate) seed: u64,
    pub(crate) tick: Duration,
    pub(crate) latency: (Duration, Duration),
    /// Per mille of the messages of the network that break their link for a while.
    pub(crate) loss: u64,
    pub(crate) capacity: usize,
    /// The longest piece in which bytes go out.
    pub(crate) piece: usize,
    pub(crate) ack_timeout: Duration,
    pub(crate) sources: Vec<SourcePlan>,
    /// How the disk of the manager behaves.
    pub(crate) wear: Wear,
    pub(crate) max_in_flight: usize,
    pub(crate) sink: Trouble,
    pub(crate) confirmed_within: Option<Duration>,
    pub(crate) link_grace: Duration,
    pub(crate) faults: Vec<(Duration, Fault)>,
    /// From here on nothing goes wrong any more.
    pub(crate) calm_at: Duration,
    pub(crate) broken: Broken,
}

/// What is broken so that the run has to fail.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Broken {
    Nothing,
    /// The disks answer before they have synced.
    Lies,
    /// What is set aside is not: nothing is held of what stands.
    Holds,
}

/// A source, and its reporter with an outbox.
#[derive(Clone, Debug)]
pub(crate) struct SourcePlan {
    /// So many alerts are raised at most.
    pub(crate) alerts: u32,
    /// The longest time between two things that it says.
    pub(crate) pause: Duration,
    /// The longest time after a start before it speaks of an alert.
    pub(crate) silence: Duration,
    /// How many of the calls it does not wait for, in percent.
    pub(crate) impatient: u64,
    pub(crate) refresh: Option<Duration>,
    pub(crate) again_after: Duration,
    pub(crate) most_waiting: usize,
    pub(crate) watchdog: Option<Duration>,
    pub(crate) wear: Wear,
}

const MS: fn(u64) -> Duration = Duration::from_millis;

impl Plan {
    pub(crate) fn draw(seed: u64) -> Self {
        let mut random = Random::for_purpose(seed, 60);
        let random = &mut random;
        let least = random.between(0, 20);
        let ack_timeout = MS(random.pick(&[500, 800, 1_200]));
        let calm_at = MS(random.between(1_500, 7_000));
        let count = random.pick(&[1, 1, 2]);
        let sources: Vec<_> = (0..count)
            .map(|_| draw_source(random, ack_timeout))
            .collect();
        Self {
            seed,
            tick: MS(random.pick(&[5, 10, 20])),
            latency: (MS(least), MS(least + random.pick(&[0, 20, 100, 500]))),
            loss: random.pick(&[0, 0, 0, 2, 10]),
            capacity: random.pick(&[16, 64]),
            piece: random.pick(&[100, 500, 100_000]),
            ack_timeout,
            sources,
            wear: draw_wear(random, ack_timeout),
            max_in_flight: random.pick(&[1, 2, 32]),
            sink: Trouble {
                slow: random.pick(&[0, 30, 100]),
                longest: MS(random.pick(&[20, 200, 1_000])),
                failing: random.pick(&[0, 20, 60]),
            },
            confirmed_within: random.pick(&[None, Some(MS(2_500)), Some(MS(5_000))]),
            link_grace: MS(random.pick(&[0, 200, 1_000])),
            faults: draw_faults(random, count, calm_at),
            calm_at,
            broken: Broken::Nothing,
        }
    }

    /// The same with disks that lie, and are long behind with what they say they have.
    pub(crate) fn lying(mut self) -> Self {
        self.broken = Broken::Lies;
        let sources = self.sources.iter_mut();
        let wears = sources.map(|source| &mut source.wear);
        for wear in wears.chain([&mut self.wear]) {
            (wear.slow, wear.longest) = (100, MS(2_000));
        }
        self
    }

    /// The same with disks that hold nothing of what stands.
    pub(crate) fn forgetting(mut self) -> Self {
        self.broken = Broken::Holds;
        self
    }
}

fn draw_source(random: &mut Random, ack_timeout: Duration) -> SourcePlan {
    let watchdog = [None, None, Some(MS(700))];
    SourcePlan {
        alerts: random.between(2, 12) as u32,
        pause: MS(random.pick(&[10, 100, 400, 1_000])),
        silence: MS(random.pick(&[50, 500, 3_000])),
        impatient: random.pick(&[0, 10, 30]),
        refresh: random.pick(&[Some(MS(500)), Some(MS(1_000)), Some(MS(1_000)), None]),
        again_after: MS(random.pick(&[0, 200, 1_000])),
        most_waiting: random.pick(&[1, 2, 4]),
        watchdog: random.pick(&watchdog),
        wear: draw_wear(random, ack_timeout),
    }
}
