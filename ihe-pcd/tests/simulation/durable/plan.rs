//! What one seed decides: the reporters, their messages, the disks, the network, and what goes wrong when.

use std::time::Duration;

use ihe_pcd::session::Precedence;
use ihe_pcd::session::outbox::WhenFull;

use crate::disk::{Ailment, Wear};
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
    pub(crate) reporters: Vec<ReporterPlan>,
    /// How the disk of the consumer behaves.
    pub(crate) wear: Wear,
    pub(crate) max_in_flight: usize,
    pub(crate) sinks: Vec<Trouble>,
    pub(crate) faults: Vec<(Duration, Fault)>,
    /// From here on nothing goes wrong any more.
    pub(crate) calm_at: Duration,
    /// The disks answer before they have synced: the run has to fail.
    pub(crate) lies: bool,
}

/// A device with an outbox.
#[derive(Clone, Debug)]
pub(crate) struct ReporterPlan {
    pub(crate) messages: Vec<MessagePlan>,
    pub(crate) window: usize,
    /// So many messages are handed over at once.
    pub(crate) together: usize,
    /// The longest time between two hand-overs.
    pub(crate) pause: Duration,
    /// Whether a message of which it is not known that it is stored is handed over again, in percent.
    pub(crate) again: u64,
    /// So many messages may wait.
    pub(crate) room: usize,
    pub(crate) when_full: WhenFull,
    pub(crate) wear: Wear,
}

/// What becomes of a message, if nothing else goes wrong.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    /// It is taken.
    Fine,
    /// The consumer refuses it for good: CE 101.
    Refused,
    /// The consumer refuses it until it is told to take such messages: CR 202. Then an operator has it sent again.
    RefusedAtFirst,
    /// The consumer cannot store it so often: CE 207.
    NotNow(u32),
    /// The consumer takes it, and its sinks do not: it is set aside there.
    Unwelcome,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct MessagePlan {
    pub(crate) kind: Kind,
    pub(crate) lane: Precedence,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Who {
    Reporter(usize),
    Consumer,
}

/// Something that goes wrong, or right again.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fault {
    /// The link of a reporter, in both directions, and in one.
    Partition(usize),
    PartitionTowardsConsumer(usize),
    PartitionFromConsumer(usize),
    Repair(usize),
    Hold(usize),
    Release(usize),
    /// The process dies: its system still closes its connections.
    Crash(Who),
    /// The machine dies: nobody is told.
    Cut(Who),
    Start(Who),
    /// The process is told to stop, and starts again when it has.
    Stop(Who),
    Begin(Who, Ailment),
    End(Who, Ailment),
    /// An operator has everything tried again that a reporter has set aside.
    TryAgain(usize),
    /// The consumer takes what it refused at first, from its next start on.
    Learn,
}

const MS: fn(u64) -> Duration = Duration::from_millis;

impl Plan {
    pub(crate) fn draw(seed: u64) -> Self {
        let mut random = Random::for_purpose(seed, 10);
        let random = &mut random;
        let least = random.between(0, 20);
        let ack_timeout = MS(random.pick(&[500, 800, 1_200]));
        let calm_at = MS(random.between(1_500, 7_000));
        let count = random.pick(&[1, 1, 2, 3]);
        let reporters: Vec<_> = (0..count)
            .map(|_| draw_reporter(random, ack_timeout))
            .collect();
        let wear = draw_wear(random, ack_timeout);
        let sinks = (0..random.between(0, 2)).map(|_| Trouble {
            slow: random.pick(&[0, 30, 100]),
            longest: MS(random.pick(&[20, 200, 1_000])),
            failing: random.pick(&[0, 20, 60]),
        });
        let sinks = sinks.collect();
        Self {
            seed,
            tick: MS(random.pick(&[5, 10, 20])),
            sinks,
            latency: (MS(least), MS(least + random.pick(&[0, 20, 100, 500]))),
            loss: random.pick(&[0, 0, 0, 2, 10]),
            capacity: random.pick(&[16, 64]),
            piece: random.pick(&[40, 200, 100_000]),
            ack_timeout,
            wear,
            max_in_flight: random.pick(&[1, 2, 32]),
            faults: draw_faults(random, count, calm_at),
            reporters,
            calm_at,
            lies: false,
        }
    }

    /// The same with disks that lie, and are long behind with what they say they have.
    pub(crate) fn lying(mut self) -> Self {
        self.lies = true;
        let reporters = self.reporters.iter_mut();
        let wears = reporters.map(|reporter| &mut reporter.wear);
        for wear in wears.chain([&mut self.wear]) {
            (wear.slow, wear.longest) = (100, MS(2_000));
        }
        self
    }
}

fn draw_reporter(random: &mut Random, ack_timeout: Duration) -> ReporterPlan {
    let alerts = random.pick(&[0, 20, 50]);
    let odd = random.pick(&[0, 10, 40]);
    // More than is read and deleted at once, now and then.
    let count = match random.percent(3) {
        true => random.between(70, 200),
        false => random.between(3, 16),
    };
    let messages = (0..count).map(|_| {
        let kind = match random.between(0, 4) {
            _ if !random.percent(odd) => Kind::Fine,
            0 => Kind::Refused,
            1 => Kind::RefusedAtFirst,
            2 => Kind::Unwelcome,
            _ => Kind::NotNow(random.between(1, 4) as u32),
        };
        let lane = match random.percent(alerts) {
            true => Precedence::Alert,
            false => Precedence::Observation,
        };
        MessagePlan { kind, lane }
    });
    let messages = messages.collect();
    let pause = random.pick(&[0, 0, 50, 400, 1_500]);
    let full = [
        WhenFull::Block,
        WhenFull::Block,
        WhenFull::Refuse,
        WhenFull::DropOldestObservations,
    ];
    ReporterPlan {
        messages,
        window: random.pick(&[1, 1, 1, 4]),
        together: random.pick(&[1, 1, 2, 8]),
        pause: MS(if count > 16 { 0 } else { pause }),
        again: random.pick(&[0, 50, 100]),
        room: random.pick(&[3, 1_000, 1_000]),
        when_full: random.pick(&full),
        wear: draw_wear(random, ack_timeout),
    }
}

pub(crate) fn draw_wear(random: &mut Random, ack_timeout: Duration) -> Wear {
    let longest = ack_timeout.as_millis() as u64;
    Wear {
        slow: random.pick(&[0, 20, 60, 100]),
        longest: MS(random.pick(&[10, 50, longest, longest * 2])),
        failing: random.pick(&[0, 0, 5, 20]),
        unread: random.pick(&[0, 0, 2, 10]),
        stale: random.pick(&[0, 0, 20]),
        late: random.pick(&[0, 20, 60]),
    }
}

pub(crate) fn draw_faults(
    random: &mut Random,
    reporters: u64,
    calm_at: Duration,
) -> Vec<(Duration, Fault)> {
    let end = calm_at.as_millis() as u64;
    let mut faults = Vec::new();
    for _ in 0..random.between(0, 16) {
        let at = random.between(0, end);
        let until = at + random.pick(&[20, 200, 800, 2_500]);
        let it = random.between(0, reporters - 1) as usize;
        let who = match random.percent(50) {
            true => Who::Reporter(it),
            false => Who::Consumer,
        };
        let full = Ailment::Full;
        let broken = Ailment::Broken;
        let latched = Ailment::Latched;
        let (begin, finish) = match random.between(0, 19) {
            0 => (Fault::Partition(it), Some(Fault::Repair(it))),
            1 => (Fault::PartitionTowardsConsumer(it), Some(Fault::Repair(it))),
            2 => (Fault::PartitionFromConsumer(it), Some(Fault::Repair(it))),
            3..=5 => (Fault::Hold(it), Some(Fault::Release(it))),
            6..=9 => (Fault::Crash(who), Some(Fault::Start(who))),
            10..=11 => (Fault::Cut(who), Some(Fault::Start(who))),
            12..=13 => (Fault::Stop(who), None),
            14 => (Fault::Begin(who, full), Some(Fault::End(who, full))),
            15 => (Fault::Begin(who, broken), Some(Fault::End(who, broken))),
            16 => (Fault::Begin(who, latched), Some(Fault::Stop(who))),
            17 => (Fault::TryAgain(it), None),
            18 => (Fault::Learn, None),
            _ => (Fault::Begin(who, latched), Some(Fault::Crash(who))),
        };
        faults.push((at, begin));
        faults.extend(finish.map(|finish| (until, finish)));
        if let Some(Fault::Crash(who)) = finish {
            faults.push((until + 100, Fault::Start(who)));
        }
    }
    faults.retain(|(at, _)| *at < end);
    faults.sort_by_key(|(at, _)| *at);
    let faults = faults.into_iter();
    faults.map(|(at, fault)| (MS(at), fault)).collect()
}
