use std::hint::black_box;
use std::time::Duration;

use cpu_time::ThreadTime;

use crate::{Entry, Sample};

/// What is measured.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Operation {
    /// Parsing a message, and dropping what came of it.
    Parse,
    /// Parsing and reading the values of every OBX.
    Read,
}

/// How long to measure.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// How often each peer has its turn.
    pub rounds: usize,
    /// How long one turn is.
    pub turn: Duration,
}

impl Plan {
    /// Many short turns rather than a few long ones: a busy moment of the machine hits few of them.
    pub const FULL: Self = Self {
        rounds: 151,
        turn: Duration::from_millis(2),
    };

    /// One short round: whether it runs, not how fast.
    pub const SMOKE: Self = Self {
        rounds: 1,
        turn: Duration::from_millis(1),
    };
}

/// The median throughput of each entry in MB/s (10^6 bytes per second), in the order of the entries.
///
/// The time is what the processor spent on this thread, so that waiting for other programs does not count.
/// All entries have their turn in every round, so that what else the machine does hits all of them,
/// and in each round another one begins.
pub fn medians(entries: &[Entry], sample: &Sample, operation: Operation, plan: Plan) -> Vec<f64> {
    let repeats: Vec<_> = entries
        .iter()
        .map(|entry| repeats(*entry, sample, operation, plan.turn))
        .collect();
    let mut rates = vec![Vec::with_capacity(plan.rounds); entries.len()];
    for round in 0..plan.rounds {
        for turn in 0..entries.len() {
            let index = (round + turn) % entries.len();
            // The turn of another peer has left its own traces in the caches.
            run(entries[index], sample, operation, repeats[index] / 8 + 1);
            let taken = run(entries[index], sample, operation, repeats[index]);
            let bytes = sample.message.len() as f64 * f64::from(repeats[index]);
            rates[index].push(bytes / taken.as_secs_f64() / 1e6);
        }
    }
    rates.into_iter().map(median).collect()
}

/// How many messages fill a turn.
fn repeats(entry: Entry, sample: &Sample, operation: Operation, turn: Duration) -> u32 {
    let mut repeats = 1_u32;
    loop {
        let taken = run(entry, sample, operation, repeats);
        // From a tenth of a turn on it is known well enough how long one message takes.
        if taken * 10 >= turn {
            let wanted = f64::from(repeats) * turn.as_secs_f64() / taken.as_secs_f64();
            return (wanted as u32).max(1);
        }
        repeats = repeats.saturating_mul(2);
    }
}

fn run(entry: Entry, sample: &Sample, operation: Operation, repeats: u32) -> Duration {
    let message = sample.message.as_str();
    let begin = ThreadTime::now();
    match operation {
        Operation::Parse => {
            for _ in 0..repeats {
                black_box((entry.parse)(black_box(message)));
            }
        }
        Operation::Read => {
            for _ in 0..repeats {
                black_box((entry.read)(black_box(message)));
            }
        }
    }
    begin.elapsed()
}

fn median(mut rates: Vec<f64>) -> f64 {
    rates.sort_by(f64::total_cmp);
    let middle = rates.len() / 2;
    if rates.len() % 2 == 1 {
        rates[middle]
    } else {
        (rates[middle - 1] + rates[middle]) / 2.0
    }
}
