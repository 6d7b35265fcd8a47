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
    /// What is older than this is late.
    pub late_after: Duration,
    /// So many alerts are kept at most, those that are over included.
    pub most: usize,
    /// An alert that is over is remembered so long, so that what is said of it again is recognised.
    pub remembered_for: Duration,
    /// So long after the connection has ended on which a reporter was heard last, its alerts are unconfirmed,
    /// unless it is heard on another one by then. `None`: the end of a connection says nothing. Default: 10 s.
    pub link_grace: Option<Duration>,
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
    /// Nothing is unconfirmed for want of words alone, a minute is late, 100 000 alerts are kept, those that are over for an hour,
    /// and a reporter whose connection ended has 10 s to be heard again.
    fn default() -> Self {
        Self {
            confirmed_within: None,
            late_after: Standing::LATE_AFTER,
            most: Self::MOST,
            remembered_for: Duration::from_secs(3600),
            link_grace: Some(Duration::from_secs(10)),
        }
    }
}
