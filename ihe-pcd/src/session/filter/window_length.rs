use core::time::Duration;

use thiserror::Error;

use crate::datatype::Instant;

/// How long a window of a [`Thinning`](super::Thinning) is: whole seconds, from 1 to 3600.
///
/// Windows begin at whole multiples of it since 1970-01-01T00:00:00Z, so that all filters of a site cut at the same instants.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct WindowLength {
    seconds: u16,
}

/// A window is whole seconds long, from 1 second to 60 minutes.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("a window is whole seconds long, from 1 s to 60 min")]
pub struct WindowLengthError;

impl WindowLength {
    /// One second.
    pub const MIN: Self = Self { seconds: 1 };

    /// Sixty minutes.
    pub const MAX: Self = Self { seconds: 3600 };

    /// Windows of this length.
    ///
    /// # Errors
    ///
    /// [`WindowLengthError`] below 1 second, above 60 minutes, and for parts of a second.
    pub fn new(length: Duration) -> Result<Self, WindowLengthError> {
        let seconds = u16::try_from(length.as_secs()).map_err(|_| WindowLengthError)?;
        let window = Self { seconds };
        let is_allowed = (Self::MIN..=Self::MAX).contains(&window) && length.subsec_nanos() == 0;
        is_allowed.then_some(window).ok_or(WindowLengthError)
    }

    /// Its length.
    pub const fn length(self) -> Duration {
        Duration::from_secs(self.seconds as u64)
    }

    /// The number of the window that an instant is in.
    pub(super) fn window_of(self, instant: Instant) -> i64 {
        instant.unix_seconds().div_euclid(i64::from(self.seconds))
    }

    /// When the window with this number begins; at the ends of time, these ends.
    pub(super) fn begin_of(self, window: i64) -> Instant {
        let seconds = window.saturating_mul(i64::from(self.seconds));
        let end = if window < 0 {
            Instant::MIN
        } else {
            Instant::MAX
        };
        Instant::from_unix(seconds, 0).unwrap_or(end)
    }
}
