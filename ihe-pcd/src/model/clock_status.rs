use core::time::Duration;

use ihe_pcd_codes::{MdcCode, mdc};

/// How a clock is kept: what synchronises it, and how far it may be off.
///
/// ```
/// use core::time::Duration;
/// use ihe_pcd::codes::mdc;
/// use ihe_pcd::model::ClockStatus;
///
/// let by_ntp = ClockStatus::new(mdc::TIME_SYNC_NTPV4).accurate_to(Duration::from_millis(20));
/// assert_eq!(by_ntp.protocol, mdc::TIME_SYNC_NTPV4);
/// assert_eq!(ClockStatus::UNSYNCHRONISED.accuracy, None);
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct ClockStatus {
    /// What synchronises it, a code such as [`mdc::TIME_SYNC_NTPV4`] (TF-2 B.8.9).
    pub protocol: MdcCode,
    /// How far it may be off, in either direction, if that is known.
    pub accuracy: Option<Duration>,
}

impl ClockStatus {
    /// Nothing synchronises it.
    pub const UNSYNCHRONISED: Self = Self::new(mdc::TIME_SYNC_NONE);

    /// Synchronised by this protocol; how accurately is not known.
    pub const fn new(protocol: MdcCode) -> Self {
        Self {
            protocol,
            accuracy: None,
        }
    }

    /// It is off by no more than this. Reports say it in whole microseconds, rounded up.
    #[must_use]
    pub const fn accurate_to(mut self, accuracy: Duration) -> Self {
        self.accuracy = Some(accuracy);
        self
    }
}
