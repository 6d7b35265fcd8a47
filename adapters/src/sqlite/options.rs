use std::time::Duration;

use ihe_pcd::hl7::ReadOptions;
use ihe_pcd::model::SiteRules;

/// How a store reads its messages into rows, and how much it keeps.
///
/// Give it the rules of the consumer that fills the store.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct StoreOptions {
    /// Which deviations from the wire format are tolerated.
    pub read_options: ReadOptions,
    /// What the site knows about its senders.
    pub site_rules: SiteRules,
    /// Whether messages are read into rows.
    pub rows: bool,
    /// How many entries may be undelivered: not yet passed by the mark of every reader, or set aside.
    ///
    /// The last tenth is for alerts: observations are refused before it, alerts at the limit.
    /// What is refused may be sent again ([`RetryLater`](ihe_pcd::plugin::ErrorKind::RetryLater)).
    pub most_undelivered: u64,
    /// How many bytes of messages may be undelivered; the last tenth is for alerts.
    pub most_undelivered_bytes: u64,
    /// Below how many free bytes of the disk observations are refused, until there are more. Alerts are taken as long as there is any space.
    ///
    /// `None` is 256 MiB, or a twentieth of a disk that is smaller than 5 GiB. It is watched on Unix only.
    pub low_water: Option<u64>,
    /// How long the raw message of an entry is kept that everybody is done with; `None` is for ever.
    pub keep_for: Option<Duration>,
    /// How many bytes of raw messages are kept at most, the undelivered among them; `None` is all.
    pub keep_bytes: Option<u64>,
}

impl Default for StoreOptions {
    fn default() -> Self {
        Self {
            read_options: ReadOptions::default(),
            site_rules: SiteRules::default(),
            rows: true,
            most_undelivered: Self::MOST_UNDELIVERED,
            most_undelivered_bytes: Self::MOST_UNDELIVERED_BYTES,
            low_water: None,
            keep_for: None,
            keep_bytes: None,
        }
    }
}

impl StoreOptions {
    /// How many entries may be undelivered if nothing else is said.
    pub const MOST_UNDELIVERED: u64 = 10_000_000;

    /// How many bytes may be undelivered if nothing else is said: 32 GiB.
    pub const MOST_UNDELIVERED_BYTES: u64 = 32 * 1024 * 1024 * 1024;

    /// Tolerates these deviations from the wire format.
    #[must_use]
    pub const fn read_options(mut self, options: ReadOptions) -> Self {
        self.read_options = options;
        self
    }

    /// Reads times by the rules of the site.
    #[must_use]
    pub fn site_rules(mut self, rules: SiteRules) -> Self {
        self.site_rules = rules;
        self
    }

    /// Stores messages only, and reads nothing from them: for an outbox, whose messages are somebody else's rows.
    ///
    /// When the file is opened with rows again, the messages that are still in it get theirs.
    #[must_use]
    pub const fn without_rows(mut self) -> Self {
        self.rows = false;
        self
    }

    /// Refuses observations, and at last alerts, when so many entries or bytes are undelivered.
    #[must_use]
    pub const fn most_undelivered(mut self, entries: u64, bytes: u64) -> Self {
        self.most_undelivered = entries;
        self.most_undelivered_bytes = bytes;
        self
    }

    /// Refuses observations while the disk has fewer free bytes than this.
    #[must_use]
    pub const fn low_water(mut self, bytes: u64) -> Self {
        self.low_water = Some(bytes);
        self
    }

    /// Empties raw messages that were received longer ago than this, but none that is undelivered or set aside.
    ///
    /// As with [`delete`](ihe_pcd::plugin::Journal::delete), their envelopes and rows stay.
    #[must_use]
    pub const fn keep_for(mut self, age: Duration) -> Self {
        self.keep_for = Some(age);
        self
    }

    /// Empties the oldest raw messages when all together have more bytes than this, but none that is undelivered or set aside.
    ///
    /// The file does not become smaller: it takes new messages where the old ones were.
    #[must_use]
    pub const fn keep_bytes(mut self, bytes: u64) -> Self {
        self.keep_bytes = Some(bytes);
        self
    }
}
