use core::time::Duration;

use crate::datatype::Instant;

/// What time it is, on two scales, as whoever drives a session says.
///
/// Timeouts are counted on the first, which never steps; times in messages are written from the second.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Now {
    /// Since the clock was started; never less than before.
    pub elapsed: Duration,
    /// The time of day in UTC, as well as the machine knows it.
    pub wall: Instant,
}
