use core::ops::RangeInclusive;
use core::time::Duration;

use super::Standing;

/// How a set of active alerts is watched over.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct AlertWatch {
    /// After so long without a word about an alert, or a watchdog of its reporter, it is unconfirmed. `None`: never for this reason.
    ///
    /// The reporters of the site say something at least every half of it (`continue`, `present` or a watchdog).
    pub confirmed_within: Option<Duration>,
    /// From how soon to how late a reporter may say itself that it is heard of again (`MDC_ATTR_CONFIRM_TIMEOUT`, in an alert or a watchdog):
    /// what it says counts in place of `confirmed_within`, brought within these bounds. `None`: what it says counts for nothing.
    /// Default: 5 s to 10 min.
    pub reported_within: Option<RangeInclusive<Duration>>,
    /// What is older than this is late.
    pub late_after: Duration,
    /// So many alerts are kept at most, those that are over included.
    pub most: usize,
    /// An alert that is over is remembered so long, so that what is said of it again is recognised.
    pub remembered_for: Duration,
    /// So long after the connection has ended on which a reporter was heard last, its alerts are unconfirmed,
    /// unless it is heard on another one by then. `None`: the end of a connection says nothing. Default: 10 s.
    pub link_grace: Option<Duration>,
    /// So long after a restart of the manager a reporter is lost whose alerts stood and that is not heard of by then. `None`: never for this reason. Default: 30 s.
    pub restart_grace: Option<Duration>,
}

impl AlertWatch {
    /// Default of how many alerts are kept.
    pub const MOST: usize = 100_000;

    /// Marks alerts as unconfirmed after so long.
    #[must_use]
    pub const fn with_confirmed_within(mut self, limit: Duration) -> Self {
        self.confirmed_within = Some(limit);
        self
    }

    /// Believes a reporter that says when it is heard of again, within these bounds.
    #[must_use]
    pub const fn with_reported_within(mut self, bounds: RangeInclusive<Duration>) -> Self {
        self.reported_within = Some(bounds);
        self
    }

    /// Takes for nothing what reporters say about when they are heard of again.
    #[must_use]
    pub fn without_reported(mut self) -> Self {
        self.reported_within = None;
        self
    }

    /// Gives reporters so long to be heard of after a restart of the manager.
    #[must_use]
    pub const fn with_restart_grace(mut self, grace: Duration) -> Self {
        self.restart_grace = Some(grace);
        self
    }

    /// Gives a reporter whose connection has ended so long to be heard on another one; zero is none at all.
    #[must_use]
    pub const fn with_link_grace(mut self, grace: Duration) -> Self {
        self.link_grace = Some(grace);
        self
    }

    /// Takes the end of a connection for nothing: for reporters that connect for each message.
    #[must_use]
    pub const fn without_links(mut self) -> Self {
        self.link_grace = None;
        self
    }

    /// After how long without a word an alert is unconfirmed, of which its reporter has said this.
    pub(super) fn patience(&self, reported: Option<Duration>) -> Option<Duration> {
        let bounds = self.reported_within.as_ref();
        let reported = reported.zip(bounds).map(|(said, bounds)| {
            // The later bound counts, should they be the wrong way round.
            said.max(*bounds.start()).min(*bounds.end())
        });
        reported.or(self.confirmed_within)
    }

    /// Calls late what is older than this.
    #[must_use]
    pub const fn with_late_after(mut self, age: Duration) -> Self {
        self.late_after = age;
        self
    }

    /// Keeps so many alerts at most, one at least.
    #[must_use]
    pub fn with_most(mut self, alerts: usize) -> Self {
        self.most = alerts.max(1);
        self
    }
}

impl Default for AlertWatch {
    /// Nothing is unconfirmed for want of words alone unless its reporter has said so, a minute is late, 100 000 alerts are kept, those that are over for an hour,
    /// and a reporter whose connection ended has 10 s to be heard again, one that had alerts before a restart 30 s.
    fn default() -> Self {
        Self {
            confirmed_within: None,
            reported_within: Some(Duration::from_secs(5)..=Duration::from_secs(600)),
            late_after: Standing::LATE_AFTER,
            most: Self::MOST,
            remembered_for: Duration::from_secs(3600),
            link_grace: Some(Duration::from_secs(10)),
            restart_grace: Some(Duration::from_secs(30)),
        }
    }
}
