//! What became of a run.

use std::fmt::Debug;
use std::sync::Mutex;
use std::time::Duration;

/// What became of a seed.
pub(crate) struct Outcome<T> {
    pub(crate) seed: u64,
    pub(crate) violations: Vec<String>,
    pub(crate) log: Vec<String>,
    pub(crate) totals: T,
    pub(crate) elapsed: Duration,
}

/// How much happened in a run: what a seed covers.
pub(crate) trait Count: Copy + Debug + Default {
    fn add(&mut self, other: &Self);
}

/// One run at a time: they number their tasks together.
pub(crate) static ALONE: Mutex<()> = Mutex::new(());

/// The tasks of a host that crashes are dropped in an order that depends on their ids,
/// which tokio counts through the whole process, in four lists. With this each run begins at the same of the four.
pub(crate) fn align_task_ids() {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let runtime = builder.build().unwrap();
    let next = || runtime.spawn(async {}).id().to_string().parse::<u64>();
    while !next().unwrap().is_multiple_of(4) {}
}

impl<T> Outcome<T> {
    /// What tells this run from every other (FNV-1a of its log).
    pub(crate) fn digest(&self) -> u64 {
        let bytes = self.log.iter().flat_map(|line| line.bytes());
        bytes.fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
        })
    }
}
