use std::time::Duration;

/// How long many things took, in bounded memory.
///
/// Durations are counted in microseconds: exactly below 256 µs, in steps of less than 1 % above,
/// and as one of 71 minutes from there on. The longest is kept exactly.
///
/// ```
/// use std::time::Duration;
///
/// use ihe_pcd_examples::simulator::Latencies;
///
/// let mut latencies = Latencies::default();
/// for millis in 1..=100 {
///     latencies.record(Duration::from_millis(millis));
/// }
/// let median = latencies.percentile(50.0).unwrap();
/// assert!(median.abs_diff(Duration::from_millis(50)) < Duration::from_micros(500));
/// assert_eq!(latencies.max(), Some(Duration::from_millis(100)));
/// ```
#[derive(Clone, Debug)]
pub struct Latencies {
    counts: Vec<u64>,
    count: u64,
    max: Duration,
}

/// Steps of one doubling: the resolution is one in so many.
const STEPS: u32 = 128;

impl Latencies {
    /// Counts one duration.
    pub fn record(&mut self, duration: Duration) {
        let micros = u32::try_from(duration.as_micros()).unwrap_or(u32::MAX);
        if let Some(count) = self.counts.get_mut(slot(micros)) {
            *count += 1;
        }
        self.count += 1;
        self.max = self.max.max(duration);
    }

    /// Counts everything that another has counted.
    pub fn merge(&mut self, other: &Self) {
        for (count, further) in self.counts.iter_mut().zip(&other.counts) {
            *count += further;
        }
        self.count += other.count;
        self.max = self.max.max(other.max);
    }

    /// How many were counted.
    pub const fn count(&self) -> u64 {
        self.count
    }

    /// The duration that so many percent did not exceed; `None` when nothing was counted.
    pub fn percentile(&self, percent: f64) -> Option<Duration> {
        let rank = ((percent / 100.0) * self.count as f64).ceil() as u64;
        let rank = rank.clamp(1, self.count.max(1));
        let mut below = 0;
        let slot = self.counts.iter().position(|count| {
            below += count;
            below >= rank
        })?;
        Some(Duration::from_micros(highest(slot)).min(self.max))
    }

    /// How many took no longer than this, to the resolution.
    pub fn within(&self, limit: Duration) -> u64 {
        let micros = u32::try_from(limit.as_micros()).unwrap_or(u32::MAX);
        self.counts.iter().take(slot(micros) + 1).sum()
    }

    /// The longest; `None` when nothing was counted.
    pub fn max(&self) -> Option<Duration> {
        (self.count > 0).then_some(self.max)
    }
}

impl Default for Latencies {
    fn default() -> Self {
        Self {
            counts: vec![0; slot(u32::MAX) + 1],
            count: 0,
            max: Duration::ZERO,
        }
    }
}

/// The slot of a duration: one for each number below twice [`STEPS`], then [`STEPS`] for each doubling.
fn slot(micros: u32) -> usize {
    let doublings = (micros / STEPS).checked_ilog2().unwrap_or(0);
    let place = doublings * STEPS + (micros >> doublings);
    usize::try_from(place).unwrap_or(usize::MAX)
}

/// The longest duration of a slot in microseconds.
fn highest(slot: usize) -> u64 {
    let slot = u64::try_from(slot).unwrap_or(u64::MAX);
    let steps = u64::from(STEPS);
    let doublings = (slot / steps).saturating_sub(1);
    let place = slot - doublings * steps;
    ((place + 1) << doublings) - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_follow_one_another() {
        assert_eq!(slot(0), 0);
        for micros in 1..100_000 {
            let step = slot(micros) - slot(micros - 1);
            assert!(step <= 1, "{micros}");
        }
    }

    #[test]
    fn a_slot_is_narrower_than_a_percent_of_what_it_counts() {
        for micros in (0..100_000).chain((0..32).map(|halvings| u32::MAX >> halvings)) {
            let (highest, micros) = (highest(slot(micros)), u64::from(micros));
            let too_much = highest.checked_sub(micros).unwrap();
            assert!(too_much <= micros / 128, "{micros} counts as {highest}");
        }
    }

    #[test]
    fn nothing_counted_has_no_percentile() {
        let latencies = Latencies::default();
        assert_eq!(latencies.percentile(50.0), None);
        assert_eq!(latencies.max(), None);
    }

    #[test]
    fn percentiles_are_those_of_the_sorted_list() {
        let mut latencies = Latencies::default();
        for micros in 1..=200 {
            latencies.record(Duration::from_micros(micros));
        }
        assert_eq!(latencies.percentile(0.0), Some(Duration::from_micros(1)));
        assert_eq!(latencies.percentile(50.0), Some(Duration::from_micros(100)));
        assert_eq!(latencies.percentile(99.0), Some(Duration::from_micros(198)));
        assert_eq!(
            latencies.percentile(100.0),
            Some(Duration::from_micros(200))
        );
        assert_eq!(latencies.count(), 200);
        assert_eq!(latencies.within(Duration::from_micros(150)), 150);
        assert_eq!(latencies.within(Duration::from_secs(9_999)), 200);
    }

    #[test]
    fn counting_apart_and_merging_is_counting_together() {
        let (mut one, mut other, mut both) = <(Latencies, Latencies, Latencies)>::default();
        for micros in [3, 70_000, 512, u64::MAX] {
            one.record(Duration::from_micros(micros));
            both.record(Duration::from_micros(micros));
        }
        for micros in [0, 80_000] {
            other.record(Duration::from_micros(micros));
            both.record(Duration::from_micros(micros));
        }
        one.merge(&other);
        for percent in [1.0, 20.0, 50.0, 99.0] {
            assert_eq!(one.percentile(percent), both.percentile(percent));
        }
        assert_eq!(one.max(), both.max());
        assert_eq!(one.count(), 6);
    }
}
