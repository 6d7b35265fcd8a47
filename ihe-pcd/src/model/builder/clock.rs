//! The rows that say how clocks are kept, and how they differ: TF-2 B.8.7 to B.8.9.

use core::time::Duration;

use ihe_pcd_codes::{mdc, unit};

use super::{Metric, ReportBuilder, WithDevice, first_four};
use crate::datatype::{Cwe, Dtm, Instant, Offset};
use crate::model::{ClockStatus, Containment, Row, Value};

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
        self.rows.retain(|row| numbers(row) != [0; 3]);
        let rows = (1..).zip(metrics(status)).map(|(number, metric)| {
            Row::Observation(metric.into_observation(Containment::metric(0, 0, 0, number)))
        });
        self.rows.splice(0..0, rows);
        self
    }
}

impl ReportBuilder<WithDevice> {
    /// How the clock of the device is kept: rows `x.0.0.n` of the device (MDS) that was begun last (TF-2 B.8.7).
    #[must_use]
    pub fn device_clock(mut self, status: ClockStatus) -> Self {
        metrics(status).for_each(|metric| self.push_to_mds(metric));
        self
    }

    /// What the clock of the device (MDS) that was begun last showed when the reporter's showed this:
    /// a row `x.0.0.n` of MDC_ATTR_TIME_ABS, so that what the reporter corrects can be traced (TF-2 B.8.7).
    ///
    /// Nothing is corrected here: all other times of a report are in the time of the reporter.
    #[must_use]
    pub fn device_time(mut self, device: Instant, reporter: Instant) -> Self {
        let value = Value::Time(Dtm::from_instant(device, Offset::UTC));
        self.push_to_mds(Metric::new(mdc::ATTR_TIME_ABS, value).taken_at(reporter));
        self
    }

    /// Adds a row of the device itself, before those of its virtual devices.
    fn push_to_mds(&mut self, metric: Metric) {
        let [mds, vmd, channel, _] = first_four(&self.place);
        let of_mds = |row: &Row<'_>| numbers(row) == [mds, 0, 0];
        let Some(last) = self.rows.iter().rposition(of_mds) else {
            return;
        };
        let number = self.rows.get(last).map_or(0, |row| match row {
            Row::Device(_) => 0,
            Row::Observation(row) => row.path.as_ref().map_or(0, |path| {
                let [.., number] = first_four(path);
                number
            }),
        });
        let path = Containment::metric(mds, 0, 0, number.saturating_add(1));
        let row = Row::Observation(metric.into_observation(path));
        self.rows.insert(last.saturating_add(1), row);
        if (vmd, channel) == (0, 0) {
            self.place = path;
        }
    }
}

fn metrics(status: ClockStatus) -> impl Iterator<Item = Metric> {
    let protocol = Value::Coded(Cwe::from_mdc(status.protocol));
    let accuracy = status.accuracy.map(|accuracy| {
        Metric::new(mdc::TIME_SYNC_ACCURACY, microseconds(accuracy)).unit(unit::MICRO_SEC)
    });
    core::iter::once(Metric::new(mdc::TIME_SYNC_PROTOCOL, protocol)).chain(accuracy)
}

/// Rounded up, as a clock must not be said to be better than it is.
fn microseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_nanos().div_ceil(1_000)).unwrap_or(i64::MAX)
}

/// The device, the virtual device and the channel a row is of.
fn numbers(row: &Row<'_>) -> [u32; 3] {
    let path = match row {
        Row::Device(row) => Some(&row.path),
        Row::Observation(row) => row.path.as_ref(),
    };
    // Every row of a builder has a path.
    path.map_or([u32::MAX; 3], Containment::channel_numbers)
}
