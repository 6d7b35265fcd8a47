use core::fmt;
use core::time::Duration;

use crate::datatype::Instant;

/// What must be added to the time of one clock to have that of another, to the nanosecond.
///
/// ```
/// use ihe_pcd::datatype::Instant;
/// use ihe_pcd::model::ClockOffset;
///
/// let at = |text| Instant::parse_rfc3339(text).unwrap();
/// let fast = ClockOffset::between(at("2026-11-21T12:07:00Z"), at("2026-11-21T12:00:00Z"));
/// assert_eq!(fast.to_string(), "-420 s");
/// assert_eq!(fast.added_to(at("2026-11-21T08:07:30Z")), Some(at("2026-11-21T08:00:30Z")));
/// ```
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct ClockOffset {
    is_negative: bool,
    magnitude: Duration,
}

impl ClockOffset {
    /// What makes `to` of `from`.
    pub fn between(from: Instant, to: Instant) -> Self {
        let forward = to.checked_duration_since(from);
        Self {
            is_negative: forward.is_none(),
            magnitude: forward
                .or_else(|| from.checked_duration_since(to))
                .unwrap_or_default(),
        }
    }

    /// Whether it moves times to earlier ones: the clock they come from is ahead of the other.
    pub const fn is_negative(self) -> bool {
        self.is_negative
    }

    /// How long it is, in either direction.
    pub const fn magnitude(self) -> Duration {
        self.magnitude
    }

    /// It in whole seconds, towards zero.
    pub fn seconds(self) -> i64 {
        let seconds = i64::try_from(self.magnitude.as_secs()).unwrap_or(i64::MAX);
        if self.is_negative { -seconds } else { seconds }
    }

    /// The instant moved by it; `None` outside the years 0001 to 9999.
    pub fn added_to(self, instant: Instant) -> Option<Instant> {
        if self.is_negative {
            instant.checked_sub(self.magnitude)
        } else {
            instant.checked_add(self.magnitude)
        }
    }
}

impl fmt::Display for ClockOffset {
    /// Seconds with as many digits after the point as it needs: `-420 s`, `0.25 s`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_negative {
            f.write_str("-")?;
        }
        write!(f, "{}", self.magnitude.as_secs())?;
        let mut rest = self.magnitude.subsec_nanos();
        let mut digits = 9;
        if rest > 0 {
            while rest.is_multiple_of(10) {
                rest /= 10;
                digits -= 1;
            }
            write!(f, ".{rest:0digits$}")?;
        }
        f.write_str(" s")
    }
}

impl fmt::Debug for ClockOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use proptest::prelude::*;

    use super::*;

    fn instant() -> impl Strategy<Value = Instant> {
        (-62_000_000_000_i64..250_000_000_000, 0_u32..1_000_000_000)
            .prop_map(|(seconds, nanoseconds)| Instant::from_unix(seconds, nanoseconds).unwrap())
    }

    #[test]
    fn it_is_shown_in_seconds_with_the_digits_it_needs() {
        let shown = |nanoseconds: u64| {
            let later = Instant::UNIX_EPOCH.checked_add(Duration::from_nanos(nanoseconds));
            ClockOffset::between(Instant::UNIX_EPOCH, later.unwrap()).to_string()
        };
        assert_eq!(shown(0), "0 s");
        assert_eq!(shown(20_000_000), "0.02 s");
        assert_eq!(shown(3_000_000_001), "3.000000001 s");
    }

    proptest! {
        #[test]
        fn added_to_the_one_it_gives_the_other(one in instant(), other in instant()) {
            let offset = ClockOffset::between(one, other);
            prop_assert_eq!(offset.added_to(one), Some(other));
            prop_assert_eq!(offset.is_negative(), other < one);
        }
    }
}
