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
pub fn medians(entries: &[Entry], sample: &Sample, operation: Operation, plan: Plan) -> Vec<f64> {
    let message = sample.message.as_str();
    let turns: Vec<_> = entries
        .iter()
        .map(|entry| {
            move || {
                let message = black_box(message);
                match operation {
                    Operation::Parse => u64::from((entry.parse)(message)),
                    Operation::Read => (entry.read)(message).unwrap_or_default(),
                }
            }
        })
        .collect();
    medians_of(&turns, message.len(), plan)
}

/// The median throughput of each contender in MB/s, when one call of it works through so many bytes.
///
/// The time is what the processor spent on this thread, so that waiting for other programs does not count.
/// All contenders have their turn in every round, so that what else the machine does hits all of them,
/// and in each round another one begins.
pub fn medians_of<T>(contenders: &[impl Fn() -> T], bytes: usize, plan: Plan) -> Vec<f64> {
    let repeats: Vec<_> = contenders
        .iter()
        .map(|contender| repeats(contender, plan.turn))
        .collect();
    let mut rates = vec![Vec::with_capacity(plan.rounds); contenders.len()];
    for round in 0..plan.rounds {
        for turn in 0..contenders.len() {
            let index = (round + turn) % contenders.len();
            // The turn of another peer has left its own traces in the caches.
            if repeats[index] > 1 {
                run(&contenders[index], repeats[index] / 8 + 1);
            }
            let taken = run(&contenders[index], repeats[index]);
            let bytes = bytes as f64 * f64::from(repeats[index]);
            rates[index].push(bytes / taken.as_secs_f64() / 1e6);
        }
    }
    rates.into_iter().map(median).collect()
}

/// How many calls fill a turn.
fn repeats<T>(contender: impl Fn() -> T, turn: Duration) -> u32 {
    let mut repeats = 1_u32;
    loop {
        let taken = run(&contender, repeats);
        // From a tenth of a turn on it is known well enough how long one call takes.
        if taken * 10 >= turn {
            let wanted = f64::from(repeats) * turn.as_secs_f64() / taken.as_secs_f64();
            return (wanted as u32).max(1);
        }
        repeats = repeats.saturating_mul(2);
    }
}

fn run<T>(contender: impl Fn() -> T, repeats: u32) -> Duration {
    let begin = ThreadTime::now();
    for _ in 0..repeats {
        black_box(contender());
    }
    begin.elapsed()
}

/// The middle of what was measured; the mean of both middles where the number is even.
pub fn median(mut rates: Vec<f64>) -> f64 {
    rates.sort_by(f64::total_cmp);
    let middle = rates.len() / 2;
    if rates.len() % 2 == 1 {
        rates[middle]
    } else {
        (rates[middle - 1] + rates[middle]) / 2.0
    }
}
