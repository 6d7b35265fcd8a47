use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::{GapReason, GapScope, Loss};

/// Losses that wait until somebody takes note of them: one for each scope and reason, with the sum of their counts.
///
/// It is as large as there are scopes: whoever fills it bounds these.
#[derive(Debug, Default)]
pub struct Losses {
    waiting: BTreeMap<(GapReason, GapScope), Loss>,
}

impl Losses {
    /// Adds one. Of several messages the last mark stays.
    pub fn add(&mut self, loss: Loss) {
        let key = (loss.reason, loss.scope.clone());
        match self.waiting.get_mut(&key) {
            Some(waiting) => waiting.join(loss),
            None => drop(self.waiting.insert(key, loss)),
        }
    }

    /// Whether none waits.
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// Takes them all.
    pub fn take(&mut self) -> Vec<Loss> {
        core::mem::take(&mut self.waiting).into_values().collect()
    }
}

impl Extend<Loss> for Losses {
    fn extend<I: IntoIterator<Item = Loss>>(&mut self, losses: I) {
        for loss in losses {
            self.add(loss);
        }
    }
}

#[cfg(test)]
mod tests {
    use core::time::Duration;

    use super::*;
    use crate::datatype::Instant;
    use crate::session::gap::{Extent, GapMark};

    fn second(second: u64) -> Instant {
        let since = Duration::from_secs(second);
        Instant::UNIX_EPOCH.checked_add(since).unwrap()
    }

    #[test]
    fn losses_of_one_scope_and_reason_are_one_with_all_their_time_and_count() {
        let mut losses = Losses::default();
        for (at, control_id) in [(20, "1"), (10, "2")] {
            let scope = GapScope::sender("PUMP");
            let loss = Loss::new(scope, GapReason::Untaken, Extent::At(second(at)));
            losses.add(loss.with_count(3).with_mark(GapMark::named(control_id)));
        }
        losses.add(Loss::of_stall("chart", second(5)));
        let taken = losses.take();
        assert!(losses.is_empty());
        let [untaken, stalled] = &taken[..] else {
            panic!("{taken:?}")
        };
        assert_eq!(untaken.count, 6);
        assert_eq!(untaken.mark, Some(GapMark::named("2")));
        let Extent::In(interval) = untaken.extent else {
            panic!("{:?}", untaken.extent)
        };
        assert_eq!(interval.start, second(10));
        assert!(interval.contains(second(20)));
        assert_eq!(stalled.extent, Extent::Since(second(5)));
    }
}
