//! What one seed decides: the site, its network, and what goes wrong when.

use std::time::Duration;

use crate::asks::Asks;
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
    /// Segments that a connection holds in each direction. As many connections wait to be accepted: one more is a panic.
    pub(crate) capacity: usize,
    /// The longest piece in which bytes go out.
    pub(crate) piece: usize,
    pub(crate) ack_timeout: Duration,
    pub(crate) sources: Vec<Source>,
    pub(crate) rogue: bool,
    pub(crate) max_connections: usize,
    pub(crate) max_connections_per_address: Option<usize>,
    pub(crate) max_in_flight: usize,
    pub(crate) journal: Trouble,
    /// Whether the consumer has a sink, and how that behaves.
    pub(crate) sink: Option<Trouble>,
    /// Percent of the entries that are damaged in the journal once they are stored.
    pub(crate) damaged: u64,
    pub(crate) faults: Vec<(Duration, Fault)>,
    /// From here on nothing goes wrong any more.
    pub(crate) calm_at: Duration,
}

/// A device that reports.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) messages: u32,
    pub(crate) window: usize,
    pub(crate) asks: Asks,
    /// To the host that answers wrongly instead of the consumer.
    pub(crate) to_impostor: bool,
    /// So often a message is sent before it is given up.
    pub(crate) attempts: u32,
    /// The longest time between two messages.
    pub(crate) pause: Duration,
}

/// Something that goes wrong, or right again. Numbers are those of sources.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fault {
    Partition(usize),
    PartitionTowardsConsumer(usize),
    PartitionFromConsumer(usize),
    Repair(usize),
    Hold(usize),
    Release(usize),
    /// The process dies: its system still closes its connections.
    CrashConsumer,
    /// The machine dies: nobody is told.
    CutConsumer,
    StartConsumer,
    /// The consumer is told to stop, and starts again when it has.
    StopConsumer,
    CrashSource(usize),
    StartSource(usize),
}

impl Plan {
    pub(crate) fn draw(seed: u64) -> Self {
        let mut random = Random::for_purpose(seed, 1);
        let ms = Duration::from_millis;
        let least = random.between(0, 20);
        let ack_timeout = ms(random.pick(&[500, 800, 1_200]));
        let calm_at = ms(random.between(2_000, 8_000));
        let impostor = random.percent(40);
        let sources: Vec<_> = (0..random.between(2, 5) as usize)
            .map(|number| Source {
                messages: random.between(3, 15) as u32,
                window: if random.percent(30) { 4 } else { 1 },
                asks: Asks::Accept,
                to_impostor: impostor && number == 0,
                attempts: if random.percent(20) { 3 } else { u32::MAX },
                pause: ms(random.pick(&[0, 50, 400, 1_500])),
            })
            .collect();
        let journal = Trouble {
            slow: random.pick(&[0, 20, 60, 100]),
            longest: ack_timeout * random.pick(&[1, 2, 3]),
            failing: random.pick(&[0, 0, 10, 30]),
        };
        let faults = draw_faults(&mut random, sources.len(), calm_at);
        Self {
            seed,
            tick: ms(random.pick(&[5, 10, 20])),
            latency: (ms(least), ms(least + random.pick(&[0, 20, 100, 500]))),
            loss: random.pick(&[0, 0, 0, 2, 10]),
            capacity: random.pick(&[16, 64]),
            piece: random.pick(&[40, 200, 100_000]),
            ack_timeout,
            rogue: random.percent(60),
            max_connections: random.between(2, 6) as usize,
            max_connections_per_address: random.pick(&[None, None, Some(1), Some(2)]),
            max_in_flight: random.pick(&[1, 2, 32]),
            journal,
            sink: None,
            damaged: 0,
            faults,
            calm_at,
            sources,
        }
        .with_other_modes()
    }

    /// More than accept answers, and sinks. Two seeds of five go without, and so they run as they did before these came.
    fn with_other_modes(mut self) -> Self {
        let mut random = Random::for_purpose(self.seed, 8);
        if random.percent(40) {
            return self;
        }
        for source in &mut self.sources {
            let asks = random.pick(&[Asks::Accept, Asks::Both, Asks::Both, Asks::Nothing]);
            // The impostor knows accept answers only.
            if !source.to_impostor {
                source.asks = asks;
            }
        }
        if random.percent(60) {
            self.sink = Some(Trouble {
                slow: random.pick(&[0, 30, 100]),
                longest: Duration::from_millis(random.pick(&[20, 200, 1_000])),
                failing: random.pick(&[0, 20, 60]),
            });
            self.damaged = random.pick(&[0, 0, 10]);
        }
        self
    }
}

fn draw_faults(random: &mut Random, sources: usize, calm_at: Duration) -> Vec<(Duration, Fault)> {
    let end = calm_at.as_millis() as u64;
    let mut faults = Vec::new();
    for _ in 0..random.between(0, 14) {
        let at = random.between(0, end);
        let until = at + random.pick(&[20, 200, 800, 2_500]);
        let source = random.between(0, sources as u64 - 1) as usize;
        let (begin, finish) = match random.between(0, 11) {
            0 | 1 => (Fault::Partition(source), Some(Fault::Repair(source))),
            2 => (
                Fault::PartitionTowardsConsumer(source),
                Some(Fault::Repair(source)),
            ),
            3 => (
                Fault::PartitionFromConsumer(source),
                Some(Fault::Repair(source)),
            ),
            4..=6 => (Fault::Hold(source), Some(Fault::Release(source))),
            7 => (Fault::CrashConsumer, Some(Fault::StartConsumer)),
            8 => (Fault::CutConsumer, Some(Fault::StartConsumer)),
            9 => (Fault::StopConsumer, None),
            _ => (Fault::CrashSource(source), Some(Fault::StartSource(source))),
        };
        faults.push((at, begin));
        faults.extend(finish.map(|finish| (until, finish)));
    }
    faults.retain(|(at, _)| *at < end);
    faults.sort_by_key(|(at, _)| *at);
    faults
        .into_iter()
        .map(|(at, fault)| (Duration::from_millis(at), fault))
        .collect()
}
