use core::time::Duration;

use thiserror::Error;

/// How often a device or sender is expected to be heard of, and how late it may be.
///
/// ```
/// use core::time::Duration;
/// use ihe_pcd::session::gap::Expectation;
///
/// let expectation = Expectation::every(Duration::from_secs(60))?;
/// assert_eq!(expectation.allowance(), Duration::from_secs(150));
/// let strict = expectation.with_tolerance(150);
/// assert_eq!(strict.allowance(), Duration::from_secs(90));
/// # Ok::<(), ihe_pcd::session::gap::ExpectationError>(())
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Expectation {
    interval: Duration,
    /// In per cent.
    tolerance: u32,
}

/// An interval is from 1 second to 24 hours.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("an expected interval is from 1 s to 24 h")]
pub struct ExpectationError;

/// What was expected of whoever is silent.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Expected {
    /// How often.
    pub expectation: Expectation,
    /// Who says so.
    pub basis: Basis,
}

/// Where an expectation comes from.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Basis {
    /// Somebody stated it.
    Stated,
    /// It was learned from the reports that came.
    Learned,
}

impl Expectation {
    /// The shortest interval: 1 second.
    pub const MIN: Duration = Duration::from_secs(1);

    /// The longest interval: 24 hours, the longest between two reports that the framework allows (TF-2 3.1.4.1.2).
    pub const MAX: Duration = Duration::from_secs(24 * 60 * 60);

    /// How late a report may be unless said otherwise, in per cent of the interval: 250, so that two may be lost.
    pub const DEFAULT_TOLERANCE: u32 = 250;

    /// A report in each such interval.
    ///
    /// # Errors
    ///
    /// [`ExpectationError`] below [`MIN`](Self::MIN) and above [`MAX`](Self::MAX).
    pub fn every(interval: Duration) -> Result<Self, ExpectationError> {
        let is_allowed = (Self::MIN..=Self::MAX).contains(&interval);
        is_allowed
            .then_some(Self {
                interval,
                tolerance: Self::DEFAULT_TOLERANCE,
            })
            .ok_or(ExpectationError)
    }

    /// A report in each such interval, the nearest that is allowed.
    pub(in crate::session) fn near(interval: Duration, tolerance: u32) -> Self {
        Self {
            interval: interval.clamp(Self::MIN, Self::MAX),
            tolerance: 0,
        }
        .with_tolerance(tolerance)
    }

    /// Allows so many per cent of the interval between two reports, at least 100.
    #[must_use]
    pub const fn with_tolerance(mut self, per_cent: u32) -> Self {
        self.tolerance = if per_cent < 100 { 100 } else { per_cent };
        self
    }

    /// How often a report is expected.
    pub const fn interval(self) -> Duration {
        self.interval
    }

    /// How long after the last report silence begins.
    pub fn allowance(self) -> Duration {
        // In this order: the longest interval times the highest tolerance is no longer than a duration can be.
        self.interval.saturating_mul(self.tolerance) / 100
    }
}

impl Basis {
    /// A word for programs, which stays: `stated`, `learned`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Learned => "learned",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_is_from_a_second_to_a_day() {
        let millis = Duration::from_millis;
        assert!(Expectation::every(millis(999)).is_err());
        assert!(Expectation::every(millis(1_000)).is_ok());
        assert!(Expectation::every(Expectation::MAX).is_ok());
        assert!(Expectation::every(Expectation::MAX + millis(1)).is_err());
    }

    #[test]
    fn nothing_is_too_late_before_its_time() {
        let minute = Expectation::every(Duration::from_secs(60)).unwrap();
        assert_eq!(minute.with_tolerance(0).allowance(), minute.interval());
        let longest = Expectation::near(Expectation::MAX, u32::MAX);
        assert_eq!(
            longest.allowance() / Expectation::MAX.as_secs() as u32,
            Duration::from_secs(1) * u32::MAX / 100
        );
    }
}
