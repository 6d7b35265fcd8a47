use std::sync::atomic::{AtomicU64, Ordering};

/// What a worker has done since it was made.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct WorkerCounts {
    /// Messages that the sink took.
    pub taken: u64,
    /// Messages that came again although the sink had taken them, and that it was not shown again.
    pub again: u64,
    /// Messages that were set aside.
    pub aside: u64,
    /// How often the sink said *later*.
    pub later: u64,
}

#[derive(Debug, Default)]
pub(super) struct Counters {
    pub(super) taken: Counter,
    pub(super) again: Counter,
    pub(super) aside: Counter,
    pub(super) later: Counter,
}

#[derive(Debug, Default)]
pub(super) struct Counter(AtomicU64);

impl Counter {
    pub(super) fn add_one(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    fn read(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Counters {
    pub(super) fn read(&self) -> WorkerCounts {
        WorkerCounts {
            taken: self.taken.read(),
            again: self.again.read(),
            aside: self.aside.read(),
            later: self.later.read(),
        }
    }
}
