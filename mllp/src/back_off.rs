//! When to try again.

use core::time::Duration;

/// How long to wait before the next attempt: pauses that grow from failure to failure, with full jitter.
///
/// For whoever tries again after something failed: a connection, a listener, a sink. It does not wait itself.
///
/// After the first failure the pause is anywhere from nothing to `first`, and each further failure in a row
/// doubles that limit, up to `longest`. Every length in between is equally likely,
/// so that many senders that lost the same consumer at once do not come back at once.
///
/// The same seed gives the same pauses. Senders that start together need seeds that differ.
///
/// ```
/// use core::time::Duration;
/// use ihe_pcd_mllp::BackOff;
///
/// let (first, longest) = (Duration::from_millis(100), Duration::from_secs(10));
/// let mut back_off = BackOff::new(first, longest, 42);
/// assert!(back_off.handle_failure() <= first);
/// assert!(back_off.handle_failure() <= 2 * first);
/// back_off.handle_success();
/// assert!(back_off.handle_failure() <= first);
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct BackOff {
    first: Duration,
    longest: Duration,
    failures: u32,
    state: u64,
}

/// What a splitmix64 generator adds at each step: the golden ratio as a fraction of 2^64, made odd.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

impl BackOff {
    /// Pauses of at most `first` after the first failure and never more than `longest`.
    pub const fn new(first: Duration, longest: Duration, seed: u64) -> Self {
        Self {
            first,
            longest,
            failures: 0,
            state: seed,
        }
    }

    /// Takes note of a failure; answers how long to wait before the next attempt.
    #[must_use = "the pause is for the caller to keep"]
    pub fn handle_failure(&mut self) -> Duration {
        let limit = self.limit();
        self.failures = self.failures.saturating_add(1);
        let nanoseconds = u64::try_from(limit.as_nanos()).unwrap_or(u64::MAX);
        // The upper half of the product is uniform over 0..=nanoseconds, but for 1 in 2^64.
        let drawn = u128::from(self.draw()) * (u128::from(nanoseconds) + 1);
        Duration::from_nanos(u64::try_from(drawn >> 64).unwrap_or_default())
    }

    /// Takes note of a success: the next failure counts as the first.
    pub const fn handle_success(&mut self) {
        self.failures = 0;
    }

    fn limit(&self) -> Duration {
        let factor = 2_u32.checked_pow(self.failures).unwrap_or(u32::MAX);
        self.first.saturating_mul(factor).min(self.longest)
    }

    const fn draw(&mut self) -> u64 {
        self.state = self.state.wrapping_add(STEP);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use proptest::prelude::*;

    use super::*;

    fn pauses(seed: u64, count: usize) -> Vec<Duration> {
        let mut back_off = BackOff::new(Duration::from_millis(100), Duration::from_secs(10), seed);
        core::iter::from_fn(|| Some(back_off.handle_failure()))
            .take(count)
            .collect()
    }

    #[test]
    fn the_generator_is_splitmix64() {
        // The first numbers of the published generator from the seed 1234567.
        let mut back_off = BackOff::new(Duration::ZERO, Duration::ZERO, 1_234_567);
        let drawn: Vec<_> = core::iter::from_fn(|| Some(back_off.draw()))
            .take(3)
            .collect();
        assert_eq!(
            drawn,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423
            ]
        );
    }

    #[test]
    fn the_whole_range_is_used_evenly() {
        let limit = Duration::from_secs(8);
        let mut back_off = BackOff::new(limit, limit, 7);
        let mut counts = [0_u32; 8];
        for _ in 0..8_000 {
            let second = usize::try_from(back_off.handle_failure().as_secs()).unwrap();
            counts[second.min(7)] += 1;
        }
        // A thousand each, give or take five standard deviations.
        assert!(
            counts.iter().all(|count| (850..=1_150).contains(count)),
            "{counts:?}"
        );
    }

    #[test]
    fn senders_with_different_seeds_come_back_at_different_times() {
        let mut last: Vec<_> = (0..1_000).map(|seed| pauses(seed, 5)[4]).collect();
        last.sort();
        last.dedup();
        assert_eq!(last.len(), 1_000);
    }

    proptest! {
        #[test]
        fn a_pause_is_within_what_the_failures_in_a_row_allow(
            first in 0_u64..=u64::MAX,
            longest in 0_u64..=u64::MAX,
            seed: u64,
            succeeded in proptest::collection::vec(proptest::bool::weighted(0.1), 0..80),
        ) {
            let (first, longest) = (Duration::from_nanos(first), Duration::from_nanos(longest));
            let mut back_off = BackOff::new(first, longest, seed);
            let mut limit = first;
            for succeeded in succeeded {
                if succeeded {
                    back_off.handle_success();
                    limit = first;
                } else {
                    prop_assert!(back_off.handle_failure() <= limit.min(longest));
                    limit = limit.saturating_mul(2);
                }
            }
        }

        #[test]
        fn a_seed_decides_every_pause(seed: u64) {
            prop_assert_eq!(pauses(seed, 20), pauses(seed, 20));
        }

        #[test]
        fn no_length_is_too_long(first: u64, seed: u64) {
            let mut back_off = BackOff::new(Duration::from_secs(first), Duration::MAX, seed);
            for _ in 0..80 {
                let _ = back_off.handle_failure();
            }
        }
    }
}
