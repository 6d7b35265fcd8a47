use core::fmt;
use core::time::Duration;

use crate::datatype::Instant;

/// How fresh what is said of an alert is: whether somebody should hurry.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Standing {
    /// It is said about now.
    Live,
    /// It is said about a time that long ago: it waited on its way.
    Late(Duration),
    /// It was said before and is told again, as from a journal: nobody should hurry.
    Replay,
}

impl Standing {
    /// Default of what counts as late: more than a minute.
    pub const LATE_AFTER: Duration = Duration::from_secs(60);

    /// That of a change at a time, for whoever hears of it `now`.
    ///
    /// One whose time is not known, or lies in the future, is live: nobody could say how late it is.
    pub fn of(changed_at: Option<Instant>, now: Instant, late_after: Duration) -> Self {
        let age = changed_at.and_then(|at| now.checked_duration_since(at));
        match age {
            Some(age) if age > late_after => Self::Late(age),
            _ => Self::Live,
        }
    }

    /// A word for programs, which stays: `live`, `late` or `replay`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Late(_) => "late",
            Self::Replay => "replay",
        }
    }
}

impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Late(age) => write!(f, "late by {} s", age.as_secs()),
            other => f.write_str(other.word()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_older_than_a_minute_is_late_and_the_future_is_not() {
        let at = |second| Instant::from_unix(second, 0).unwrap();
        let of = |changed| Standing::of(changed, at(1000), Standing::LATE_AFTER);
        assert_eq!(of(Some(at(939))), Standing::Late(Duration::from_secs(61)));
        assert_eq!(of(Some(at(940))), Standing::Live);
        assert_eq!(of(Some(at(2000))), Standing::Live);
        assert_eq!(of(None), Standing::Live);
    }
}
