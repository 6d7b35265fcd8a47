use ihe_pcd::datatype::Instant;

/// A vital sign that wanders smoothly between two bounds.
///
/// It has no state: the value is a function of the seed and the time.
/// The time is cut into steps, each step's begin has a random level, and between two of them the value glides.
/// A slow wander carries most of the range and a quick one the rest.
/// Only sums, products and one rounding are involved, so every machine computes the same digits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Signal {
    seed: u64,
    low: i64,
    high: i64,
}

const SLOW_STEP_MILLIS: i64 = 60_000;
const QUICK_STEP_MILLIS: i64 = 4_000;
const SLOW_SHARE: f64 = 0.75;

impl Signal {
    /// A signal between `low` and `high`, both reached at most; in units of the last digit that is shown.
    pub(super) const fn new(seed: u64, low: i64, high: i64) -> Self {
        Self { seed, low, high }
    }

    /// A signal that keeps within `reach` of a middle which is chosen between `low` and `high`:
    /// patients differ more from one another than each does from one minute to the next.
    pub(super) fn around(seed: u64, low: i64, high: i64, reach: i64) -> Self {
        let middle = scale(fraction(mix(seed)), low, high);
        Self::new(seed, middle - reach, middle + reach)
    }

    /// The value at this time.
    pub(super) fn at(&self, time: Instant) -> i64 {
        let slow = glide(mix(self.seed ^ 1), time, SLOW_STEP_MILLIS);
        let quick = glide(mix(self.seed ^ 2), time, QUICK_STEP_MILLIS);
        let share = SLOW_SHARE * slow + (1.0 - SLOW_SHARE) * quick;
        scale(share, self.low, self.high)
    }
}

/// A seed for one of several signals of a monitor.
pub(super) fn seed(monitor: u32, signal: u32) -> u64 {
    mix(u64::from(monitor) << 32 | u64::from(signal))
}

/// From 0 to 1: the level of this step, gliding into that of the next without a kink.
fn glide(seed: u64, time: Instant, step: i64) -> f64 {
    let millis = time.unix_millis();
    let number = millis.div_euclid(step);
    let level = |number: i64| fraction(mix(seed ^ mix(number.cast_unsigned())));
    let way = millis.rem_euclid(step) as f64 / step as f64;
    let eased = way * way * (3.0 - 2.0 * way);
    level(number) * (1.0 - eased) + level(number + 1) * eased
}

fn scale(share: f64, low: i64, high: i64) -> i64 {
    let range = (high - low) as f64;
    low + (share * range).round() as i64
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
    use std::collections::BTreeSet;

    use super::*;

    fn after(seconds: i64) -> Instant {
        Instant::from_unix(1_790_000_000 + seconds, 0).unwrap()
    }

    #[test]
    fn the_mixer_is_split_mix_64() {
        // The first three outputs for the seed 1234567, as published with the reference code.
        let increment = 0x9E37_79B9_7F4A_7C15_u64;
        let outputs =
            [0, 1, 2].map(|step| mix(1_234_567_u64.wrapping_add(increment.wrapping_mul(step))));
        assert_eq!(
            outputs,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423
            ]
        );
    }

    #[test]
    fn a_signal_stays_between_its_bounds_and_uses_their_range() {
        let signal = Signal::new(seed(1, 1), 60, 80);
        let values: BTreeSet<_> = (0..7_200).map(|second| signal.at(after(second))).collect();
        assert!(
            values.iter().all(|value| (60..=80).contains(value)),
            "{values:?}"
        );
        assert!(values.len() > 10, "{values:?}");
    }

    #[test]
    fn a_signal_wanders_and_never_jumps() {
        let signal = Signal::new(seed(1, 2), 60, 80);
        let mut seconds = (0..7_200).map(|second| signal.at(after(second)));
        let mut before = seconds.next().unwrap();
        for value in seconds {
            assert!(
                value.abs_diff(before) <= 3,
                "from {before} to {value} in a second"
            );
            before = value;
        }
    }

    #[test]
    fn the_same_seed_and_time_give_the_same_value_and_other_seeds_give_others() {
        let course = |seed| -> Vec<i64> {
            let signal = Signal::around(seed, 55, 95, 10);
            (0..60).map(|second| signal.at(after(second))).collect()
        };
        assert_eq!(course(seed(7, 1)), course(seed(7, 1)));
        assert_ne!(course(seed(7, 1)), course(seed(8, 1)));
        assert_ne!(course(seed(7, 1)), course(seed(7, 2)));
    }

    #[test]
    fn times_before_1970_are_times_too() {
        let signal = Signal::new(seed(1, 3), 0, 1_000);
        for time in [Instant::MIN, Instant::UNIX_EPOCH, Instant::MAX] {
            assert!((0..=1_000).contains(&signal.at(time)));
        }
    }
}
