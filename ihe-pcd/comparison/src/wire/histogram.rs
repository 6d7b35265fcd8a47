use std::time::Duration;

/// How finely a power of two is divided: a time is off by at most one part in so many.
const PARTS: usize = 64;
const PART_BITS: u32 = PARTS.trailing_zeros();
/// Every number of microseconds that has 32 bits has its place.
const PLACES: usize = PARTS * (32 - PART_BITS as usize + 1);

/// Counts times in places that are as wide as the time is long: microseconds singly, hours in steps of a minute.
///
/// Its size is fixed. Times over an hour count as one of 71 minutes; the longest is kept exactly.
#[derive(Clone, Debug)]
pub struct Histogram {
    counts: Vec<u64>,
    total: u64,
    longest: Duration,
}

impl Default for Histogram {
    fn default() -> Self {
        Self {
            counts: vec![0; PLACES],
            total: 0,
            longest: Duration::ZERO,
        }
    }
}

impl Histogram {
    /// Counts a time.
    pub fn add(&mut self, time: Duration) {
        let micros = u32::try_from(time.as_micros()).unwrap_or(u32::MAX);
        if let Some(count) = self.counts.get_mut(place(micros)) {
            *count += 1;
        }
        self.total += 1;
        self.longest = self.longest.max(time);
    }

    /// Counts all that another one has counted.
    pub fn add_all(&mut self, other: &Self) {
        for (count, others) in self.counts.iter_mut().zip(&other.counts) {
            *count += others;
        }
        self.total += other.total;
        self.longest = self.longest.max(other.longest);
    }

    /// How many were counted.
    pub const fn total(&self) -> u64 {
        self.total
    }

    /// The longest.
    pub const fn longest(&self) -> Duration {
        self.longest
    }

    /// The time that this part of all, from 0 to 1, does not exceed; rounded up to the width of its place.
    pub fn quantile(&self, part: f64) -> Duration {
        let wanted = (part * self.total as f64).ceil().max(1.0) as u64;
        let mut passed = 0;
        for (place, count) in self.counts.iter().enumerate() {
            passed += count;
            if passed >= wanted {
                return last_of(place).min(self.longest);
            }
        }
        self.longest
    }
}

/// Where a number of microseconds is counted.
const fn place(micros: u32) -> usize {
    let bits = u32::BITS - micros.leading_zeros();
    let shift = bits.saturating_sub(PART_BITS + 1);
    shift as usize * PARTS + (micros >> shift) as usize
}

/// The longest time that is counted in a place.
fn last_of(at: usize) -> Duration {
    let shift = (at / PARTS).saturating_sub(1);
    let first = at - shift * PARTS;
    let next = (first as u64 + 1) << shift;
    Duration::from_micros(next - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_time_has_a_place_that_is_a_little_wide() {
        for bit in 0..32 {
            for micros in [1_u32 << bit, (1 << bit) + (1 << bit >> 1), u32::MAX >> bit] {
                let at = place(micros);
                assert!(at < PLACES, "{micros}");
                let last = u32::try_from(last_of(at).as_micros()).unwrap();
                assert!(
                    last >= micros && last - micros <= micros / 64,
                    "{micros} {last}"
                );
            }
        }
        assert_eq!(place(0), 0);
    }

    #[test]
    fn quantiles_are_those_of_what_was_added() {
        let mut histogram = Histogram::default();
        let mut other = Histogram::default();
        for millis in 1..=500 {
            histogram.add(Duration::from_millis(millis));
            other.add(Duration::from_millis(500 + millis));
        }
        histogram.add_all(&other);
        assert_eq!(histogram.total(), 1_000);
        for (part, millis) in [(0.5, 500.0), (0.99, 990.0), (0.999, 999.0), (1.0, 1_000.0)] {
            let found = histogram.quantile(part).as_secs_f64() * 1e3;
            assert!((found / millis - 1.0).abs() < 0.02, "{part} {found}");
        }
        assert_eq!(histogram.longest(), Duration::from_secs(1));
    }
}
