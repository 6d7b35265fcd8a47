use core::fmt::Debug;

use crate::model::ClockStatus;

/// Tells how the clock of the host is kept, for whoever builds reports.
///
/// Every actor of the framework is grouped with a Time Client of the profile Consistent Time (TF-1 2.5):
/// something on the host, such as an NTP daemon, keeps its clock right. Nothing here does that, or sets a clock;
/// the embedding program knows who does, and
/// [`ReportBuilder::reporter_clock`](crate::model::ReportBuilder::reporter_clock) says it in a report (TF-2 B.8.7).
///
/// A [`ClockStatus`] is a time client too, for a host whose clock is always kept in the same way.
///
/// ```
/// use ihe_pcd::codes::mdc;
/// use ihe_pcd::model::ClockStatus;
/// use ihe_pcd::plugin::TimeClient;
///
/// /// Asks whatever keeps the clock of this host.
/// #[derive(Debug)]
/// struct Daemon;
///
/// impl TimeClient for Daemon {
///     fn clock_status(&self) -> ClockStatus {
///         ClockStatus::new(mdc::TIME_SYNC_NTPV4)
///     }
/// }
/// ```
pub trait TimeClient: Debug + Send + Sync + 'static {
    /// How the clock is kept at this moment: a host that has lost its time server says so.
    ///
    /// It is asked for each report, so it must not wait for anything.
    fn clock_status(&self) -> ClockStatus;
}

impl TimeClient for ClockStatus {
    fn clock_status(&self) -> ClockStatus {
        *self
    }
}
