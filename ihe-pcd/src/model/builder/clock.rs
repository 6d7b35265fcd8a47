//! The rows that say how clocks are kept, and how they differ: TF-2 B.8.7 to B.8.9.

use alloc::vec::Vec;
use core::time::Duration;

use ihe_pcd_codes::{mdc, unit};

use super::metric::SentTimes;
use super::{Metric, ReportBuilder, WithDevice};
use crate::datatype::Instant;
use crate::model::{ClockStatus, Containment, Observation, Row};

impl<State> ReportBuilder<State> {
    /// How the clock of the reporter is kept: the rows `0.0.0.1` and, if it is known, `0.0.0.2` (TF-2 B.8.7).
    ///
    /// The embedding program knows it, from a [`TimeClient`](crate::plugin::TimeClient). Said again, the last one counts.
    ///
    /// ```
    /// use core::time::Duration;
    /// use ihe_pcd::codes::mdc;
    /// use ihe_pcd::datatype::{Ei, Instant};
    /// use ihe_pcd::model::{ClockStatus, Report, Sender, SiteRules};
    ///
    /// let now = Instant::parse_rfc3339("2026-11-21T12:00:00Z")?;
    /// let by_ntp = ClockStatus::new(mdc::TIME_SYNC_NTPV4).accurate_to(Duration::from_millis(20));
    /// let report = Report::builder(Sender::named("GATEWAY", "ICU"), "1", now)
    ///     .reporter_clock(by_ntp)
    ///     .no_patient()
    ///     .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, Ei::eui_64("0123456789ABCDEF"))
    ///     .device_clock(ClockStatus::UNSYNCHRONISED)
    ///     .device_time(Instant::parse_rfc3339("2026-11-21T12:07:00Z")?, now)
    ///     .build();
    /// let clocks = report.device_clocks(&SiteRules::default());
    /// assert_eq!(clocks[0].accuracy, Some(Duration::from_millis(20)));
    /// assert_eq!(clocks[1].offset.unwrap().seconds(), -420);
    /// # Ok::<(), ihe_pcd::datatype::DatatypeError>(())
    /// ```
    #[must_use]
    pub fn reporter_clock(mut self, status: ClockStatus) -> Self {
        self.said.reporter_clock = Some(status);
        self
    }
}

impl ReportBuilder<WithDevice> {
    /// How the clock of the device is kept: rows `x.0.0.n` of the device (MDS) that was begun last (TF-2 B.8.7).
    #[must_use]
    pub fn device_clock(mut self, status: ClockStatus) -> Self {
        metrics(status).for_each(|metric| self.said.order.metric_of_mds(metric));
        self
    }

    /// What the clock of the device (MDS) that was begun last showed when the reporter's showed this:
    /// a row `x.0.0.n` of MDC_ATTR_TIME_ABS, so that what the reporter corrects can be traced (TF-2 B.8.7).
    ///
    /// Nothing is corrected here: all other times of a report are in the time of the reporter.
    #[must_use]
    pub fn device_time(mut self, device: Instant, reporter: Instant) -> Self {
        let shown = Metric::time(mdc::ATTR_TIME_ABS, device).taken_at(reporter);
        self.said.order.metric_of_mds(shown);
        self
    }
}

/// The rows of the reporter itself.
pub(super) fn reporter_rows(status: Option<ClockStatus>) -> Vec<Row<'static>> {
    let numbered = (1..).zip(status.into_iter().flat_map(metrics));
    let rows = numbered.map(|(number, mut metric)| {
        let mut row = Observation::UNREAD;
        let path = Containment::metric(0, 0, 0, number);
        metric.fill(&mut row, path, &mut SentTimes::default());
        Row::Observation(row)
    });
    rows.collect()
}

fn metrics(status: ClockStatus) -> impl Iterator<Item = Metric> {
    let accuracy = status.accuracy.map(|accuracy| {
        let accuracy = microseconds(accuracy);
        Metric::number(mdc::TIME_SYNC_ACCURACY, accuracy, unit::MICRO_SEC)
    });
    let protocol = Metric::coded(mdc::TIME_SYNC_PROTOCOL, status.protocol);
    core::iter::once(protocol).chain(accuracy)
}

/// Rounded up, as a clock must not be said to be better than it is.
fn microseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_nanos().div_ceil(1_000)).unwrap_or(i64::MAX)
}
