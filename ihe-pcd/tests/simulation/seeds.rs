//! Which seeds are run, and what is said of them.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::oracle::Totals;
use crate::run::{Outcome, run};

/// So many seeds are run unless said otherwise.
const SEEDS: u64 = 40;

/// As `SEEDS` and `FIRST_SEED` say.
pub(crate) fn from_environment() -> Vec<u64> {
    let number = |name: &str, default| {
        std::env::var(name).map_or(default, |text| text.parse().expect("a number"))
    };
    let first = number("FIRST_SEED", 1);
    (first..first + number("SEEDS", SEEDS)).collect()
}

/// The seeds of `seeds.txt`.
pub(crate) fn kept() -> Vec<u64> {
    let lines = include_str!("seeds.txt").lines();
    let seeds = lines.filter_map(|line| line.split('#').next()?.split_whitespace().next());
    seeds.map(|seed| seed.parse().expect("a seed")).collect()
}

/// Runs seeds one after the other, and fails with all that failed.
pub(crate) fn run_all(seeds: Vec<u64>) {
    let began = Instant::now();
    let (mut outcomes, mut digest) = (Vec::new(), 0_u64);
    for seed in seeds {
        let mut outcome = run(seed);
        if !outcome.violations.is_empty() {
            keep(&outcome);
        }
        digest = digest.rotate_left(1) ^ outcome.digest();
        outcome.log.clear();
        outcomes.push(outcome);
    }
    let failed = outcomes.iter().filter(|it| !it.violations.is_empty());
    let failed: Vec<_> = failed.map(|outcome| outcome.seed).collect();
    tell(&outcomes, failed.len(), began.elapsed());
    println!("digest of all logs: {digest:016x}");
    assert!(failed.is_empty(), "seeds that failed: {failed:?}");
}

/// Names a seed that failed, and keeps its log.
fn keep(outcome: &Outcome) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("simulation");
    let file = folder.join(format!("seed-{}.log", outcome.seed));
    std::fs::create_dir_all(folder).unwrap();
    std::fs::write(&file, outcome.log.join("\n")).unwrap();
    eprintln!(
        "seed {} failed: {}\n  log: {}\n  again: SEEDS=1 FIRST_SEED={} .ci/simulate",
        outcome.seed,
        outcome.violations.join("; "),
        file.display(),
        outcome.seed
    );
}

fn tell(outcomes: &[Outcome], failed: usize, took: Duration) {
    let mut all = Totals::default();
    let mut elapsed = Duration::ZERO;
    for outcome in outcomes {
        all.add(&outcome.totals);
        elapsed += outcome.elapsed;
    }
    println!(
        "{} seeds, {failed} failed, in {took:.1?}; {elapsed:.0?} of virtual time\n{all:#?}",
        outcomes.len()
    );
}
