//! Which seeds are run, and what is said of them.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::outcome::{Count, Outcome};

/// As `SEEDS` and `FIRST_SEED` say; so many from the first on unless said otherwise.
pub(crate) fn from_environment(seeds: u64) -> Vec<u64> {
    let number = |name: &str, default| {
        std::env::var(name).map_or(default, |text| text.parse().expect("a number"))
    };
    let first = number("FIRST_SEED", 1);
    (first..first + number("SEEDS", seeds)).collect()
}

/// The seeds of a list: one a line, each with the reason behind it.
pub(crate) fn kept(list: &str) -> Vec<u64> {
    let seeds = list
        .lines()
        .filter_map(|line| line.split('#').next()?.split_whitespace().next());
    seeds.map(|seed| seed.parse().expect("a seed")).collect()
}

/// Runs seeds one after the other, and fails with all that failed.
pub(crate) fn run_all<T: Count>(name: &str, run: fn(u64) -> Outcome<T>, seeds: Vec<u64>) {
    let began = Instant::now();
    let (mut outcomes, mut digest) = (Vec::new(), 0_u64);
    for seed in seeds {
        let mut outcome = run(seed);
        if !outcome.violations.is_empty() {
            keep(name, &outcome);
        }
        digest = digest.rotate_left(1) ^ outcome.digest();
        outcome.log = Vec::new();
        outcomes.push(outcome);
    }
    let failed = outcomes.iter().filter(|it| !it.violations.is_empty());
    let failed: Vec<_> = failed.map(|outcome| outcome.seed).collect();
    tell(name, &outcomes, failed.len(), began.elapsed());
    println!("{name}: digest of all logs: {digest:016x}");
    assert!(failed.is_empty(), "{name}: seeds that failed: {failed:?}");
}

/// Names a seed that failed, and keeps its log.
fn keep<T>(name: &str, outcome: &Outcome<T>) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("simulation");
    let file = folder.join(format!("{name}-{}.log", outcome.seed));
    std::fs::create_dir_all(folder).unwrap();
    std::fs::write(&file, outcome.log.join("\n")).unwrap();
    eprintln!(
        "{name}: seed {} failed: {}\n  log: {}\n  again: SEEDS=1 FIRST_SEED={} .ci/simulate",
        outcome.seed,
        outcome.violations.join("; "),
        file.display(),
        outcome.seed
    );
}

fn tell<T: Count>(name: &str, outcomes: &[Outcome<T>], failed: usize, took: Duration) {
    let mut all = T::default();
    let mut elapsed = Duration::ZERO;
    for outcome in outcomes {
        all.add(&outcome.totals);
        elapsed += outcome.elapsed;
    }
    println!(
        "{name}: {} seeds, {failed} failed, in {took:.1?}; {elapsed:.0?} of virtual time\n{all:#?}",
        outcomes.len()
    );
}
