//! Quantities of the body and of machines, as functions of a seed and the time.
//!
//! Nothing here has a state, and only sums, products, divisions and roundings are involved: every machine computes the same digits.

use ihe_pcd::datatype::Instant;

const SLOW_STEP: f64 = 60.0;
const QUICK_STEP: f64 = 4.0;
const SLOW_SHARE: f64 = 0.75;

/// A value that wanders smoothly, in units of the last digit that is shown.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wander {
    seed: u64,
    middle: f64,
    reach: f64,
}

impl Wander {
    /// Keeps within `reach` of a middle which is chosen between `low` and `high`:
    /// patients differ more from one another than each does from one minute to the next.
    pub(super) fn around(seed: u64, low: f64, high: f64, reach: f64) -> Self {
        let middle = chosen(seed, low, high);
        Self {
            seed,
            middle,
            reach,
        }
    }

    /// The value at a time in seconds since 1970.
    pub(super) fn level(&self, seconds: f64) -> f64 {
        let slow = glide(mix(self.seed ^ 1), seconds / SLOW_STEP);
        let quick = glide(mix(self.seed ^ 2), seconds / QUICK_STEP);
        let share = SLOW_SHARE * slow + (1.0 - SLOW_SHARE) * quick;
        self.middle + (2.0 * share - 1.0) * self.reach
    }

    /// What it wanders around.
    #[cfg(test)]
    pub(super) const fn middle(&self) -> f64 {
        self.middle
    }

    /// The value as it is shown.
    pub(super) fn at(&self, seconds: f64) -> i64 {
        whole(self.level(seconds))
    }
}

/// Something that beats: its phase is known at any time, so that samples and the rate agree.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rhythm {
    seed: u64,
    per_second: f64,
    /// How many beats the rhythm is ahead or behind at most.
    swing: f64,
}

/// Over how many seconds a rate is counted.
const COUNTED_OVER: f64 = 8.0;
/// How many seconds a rhythm takes to get from one lead to the next.
const SWING_STEP: f64 = 30.0;

impl Rhythm {
    /// So many beats a minute, chosen between `low` and `high`, and at most `swing` beats ahead or behind.
    pub(super) fn around(seed: u64, low: f64, high: f64, swing: f64) -> Self {
        let per_minute = whole(chosen(seed, low, high)) as f64;
        Self {
            seed,
            per_second: per_minute / 60.0,
            swing,
        }
    }

    /// How many beats there were since 1970.
    pub(super) fn beats(&self, seconds: f64) -> f64 {
        let lead = glide(mix(self.seed ^ 3), seconds / SWING_STEP);
        seconds * self.per_second + lead * self.swing
    }

    /// Where in a beat a time is, from 0 to 1.
    pub(super) fn phase(&self, seconds: f64) -> f64 {
        let beats = self.beats(seconds);
        beats - beats.floor()
    }

    /// Beats a minute, counted over the last seconds.
    pub(super) fn per_minute(&self, seconds: f64) -> i64 {
        let beats = self.beats(seconds) - self.beats(seconds - COUNTED_OVER);
        whole(beats * 60.0 / COUNTED_OVER)
    }
}

/// The course of one beat: levels at phases from 0 to 1 in their order, and a glide between two of them.
pub(super) type Course = [(f64, f64)];

/// The level of a course at a phase.
pub(super) fn level(course: &Course, phase: f64) -> f64 {
    let pairs = course.iter().zip(course.iter().skip(1));
    for (&(begin, from), &(end, to)) in pairs {
        if phase < end {
            let eased = ease(((phase - begin) / (end - begin)).clamp(0.0, 1.0));
            return from + (to - from) * eased;
        }
    }
    course.last().map_or(0.0, |&(_, level)| level)
}

/// The mean level of a course over a whole beat, 0 where it has no points.
pub(super) fn area(course: &Course) -> f64 {
    let pairs = course.iter().zip(course.iter().skip(1));
    let areas = pairs.map(|(&(begin, from), &(end, to))| (end - begin) * (from + to) / 2.0);
    areas.sum()
}

/// Seconds since 1970.
pub(super) fn seconds(time: Instant) -> f64 {
    time.unix_seconds() as f64 + f64::from(time.subsec_nanos()) / 1e9
}

/// A seed for one of several quantities.
pub(super) const fn seed(of: u64, quantity: u64) -> u64 {
    mix(mix(of) ^ quantity)
}

/// A number between two that depends on the seed alone.
pub(super) fn chosen(seed: u64, low: f64, high: f64) -> f64 {
    low + fraction(mix(seed)) * (high - low)
}

/// The next whole number.
pub(super) fn whole(number: f64) -> i64 {
    number.round() as i64
}

/// From 0 to 1: each whole step has a level, and between two of them it glides without a kink.
fn glide(seed: u64, steps: f64) -> f64 {
    let number = steps.floor();
    let level = |number: f64| fraction(mix(seed ^ mix((number as i64).cast_unsigned())));
    let eased = ease(steps - number);
    level(number) * (1.0 - eased) + level(number + 1.0) * eased
}

fn ease(way: f64) -> f64 {
    way * way * (3.0 - 2.0 * way)
}

/// 53 bits as a number from 0 to 1.
fn fraction(bits: u64) -> f64 {
    (bits >> 11) as f64 / (1_u64 << 53) as f64
}

/// SplitMix64, the finisher of Steele, Lea and Flood 2014: every bit of the input stirs every bit of the output.
/// It makes the values look random and keeps no secret.
const fn mix(input: u64) -> u64 {
    let mut bits = input.wrapping_add(0x9E37_79B9_7F4A_7C15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^ (bits >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: f64 = 1_795_608_000.0;

    #[test]
    fn a_value_stays_within_reach_and_never_jumps() {
        for number in 0..50 {
            let wander = Wander::around(seed(number, 1), 60.0, 80.0, 5.0);
            let course: Vec<_> = (0..3_600)
                .map(|second| wander.at(NOON + f64::from(second)))
                .collect();
            assert!(course.iter().all(|value| (55..=85).contains(value)));
            let jump = course.iter().zip(course.iter().skip(1));
            assert!(jump.map(|(before, after)| before.abs_diff(*after)).max() <= Some(2));
        }
    }

    #[test]
    fn the_rate_is_the_number_of_beats_that_the_samples_have() {
        for number in 0..50 {
            let rhythm = Rhythm::around(seed(number, 2), 60.0, 90.0, 1.0);
            for minute in 0..10 {
                let end = NOON + f64::from(minute) * 61.7;
                let phases =
                    (0..=8_000).map(|millis| rhythm.phase(end - 8.0 + f64::from(millis) / 1e3));
                let phases: Vec<_> = phases.collect();
                let pairs = phases.iter().zip(phases.iter().skip(1));
                let beats = pairs.filter(|(before, after)| after < before).count();
                let counted = rhythm.per_minute(end) as f64 * 8.0 / 60.0;
                assert!((beats as f64 - counted).abs() < 1.1, "{beats} {counted}");
            }
        }
    }

    #[test]
    fn a_course_has_its_levels_at_its_phases() {
        let course = [(0.0, 1.0), (0.5, 3.0), (1.0, 1.0)];
        let levels = [0.0, 0.25, 0.5, 0.75, 1.0].map(|phase| level(&course, phase));
        assert_eq!(levels, [1.0, 2.0, 3.0, 2.0, 1.0]);
        assert_eq!(area(&course), 2.0);
    }

    #[test]
    fn times_before_1970_are_times_too() {
        let wander = Wander::around(1, 0.0, 10.0, 5.0);
        for time in [Instant::MIN, Instant::UNIX_EPOCH, Instant::MAX] {
            assert!((-5..=15).contains(&wander.at(seconds(time))));
        }
    }
}
