use core::fmt;

/// Why something is not there.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum GapReason {
    /// Nothing came for longer than is [expected](super::Expectation).
    Silent,
    /// Messages came and were not taken; whoever sent them knows it, if he asked.
    Refused,
    /// Messages came and could not be stored, through no fault of the sender, who was asked to send them again.
    /// Whether he did is not known here.
    NotStored,
    /// Frames came that were no message, or not whole; nobody was told.
    Dropped,
    /// Bytes came outside any frame, which may have been messages; nobody was told.
    Unframed,
    /// Messages are stored, and a sink will not see them: it would not take them, or they could not be read as reports.
    NotTaken,
    /// Messages were not delivered: there was no connection, or the consumer refused them.
    NotDelivered,
    /// Messages were sent and not acknowledged, or not as they asked: they may have arrived.
    Unconfirmed,
    /// Windows of a series in which it had no valid value, though it was expected.
    Missing,
    /// Windows that were left out, because nobody asked for them or a clock was set on.
    Skipped,
    /// Rows that a thinning could not put into any window.
    Untaken,
    /// Devices that are not watched: as many are watched as may be.
    Unwatched,
    /// Values that gave way to a later one of their window, as a thinning was asked to. They are in the journal.
    Thinned,
    /// A sink takes nothing, and holds up what comes after; nothing is lost with it yet.
    Stalled,
    /// Entries were in the journal and are damaged, or gone: a sink will not see them.
    Lost,
    /// Messages were not sent in the time that they may wait.
    Expired,
    /// Messages were not sent because they gave way to later ones: as many wait as may.
    Displaced,
}

/// What the count of a gap counts.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum GapUnit {
    /// Silences that are told as one; mostly one.
    Silences,
    /// Messages or frames.
    Messages,
    /// Runs of bytes; how many messages they were is not known.
    Runs,
    /// Windows.
    Windows,
    /// Rows (OBX).
    Rows,
    /// Reports of devices; a device counts as often as it was seen.
    Sightings,
    /// Times in which a sink takes nothing; mostly one.
    Stalls,
}

impl GapReason {
    /// Every reason.
    pub const ALL: [Self; 17] = [
        Self::Silent,
        Self::Refused,
        Self::NotStored,
        Self::Dropped,
        Self::Unframed,
        Self::NotTaken,
        Self::NotDelivered,
        Self::Unconfirmed,
        Self::Missing,
        Self::Skipped,
        Self::Untaken,
        Self::Unwatched,
        Self::Thinned,
        Self::Stalled,
        Self::Lost,
        Self::Expired,
        Self::Displaced,
    ];

    /// A word for programs, which stays: `silent`, `refused`, `not_stored` and so on.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::Refused => "refused",
            Self::NotStored => "not_stored",
            Self::Dropped => "dropped",
            Self::Unframed => "unframed",
            Self::NotTaken => "not_taken",
            Self::NotDelivered => "not_delivered",
            Self::Unconfirmed => "unconfirmed",
            Self::Missing => "missing",
            Self::Skipped => "skipped",
            Self::Untaken => "untaken",
            Self::Unwatched => "unwatched",
            Self::Thinned => "thinned",
            Self::Stalled => "stalled",
            Self::Lost => "lost",
            Self::Expired => "expired",
            Self::Displaced => "displaced",
        }
    }

    /// What is counted.
    pub const fn unit(self) -> GapUnit {
        match self {
            Self::Silent => GapUnit::Silences,
            Self::Unframed => GapUnit::Runs,
            Self::Missing | Self::Skipped => GapUnit::Windows,
            Self::Untaken | Self::Thinned => GapUnit::Rows,
            Self::Stalled => GapUnit::Stalls,
            Self::Unwatched => GapUnit::Sightings,
            Self::Refused
            | Self::NotStored
            | Self::Dropped
            | Self::NotTaken
            | Self::NotDelivered
            | Self::Unconfirmed
            | Self::Lost
            | Self::Expired
            | Self::Displaced => GapUnit::Messages,
        }
    }
}

impl GapUnit {
    /// A word for programs, which stays.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Silences => "silences",
            Self::Messages => "messages",
            Self::Runs => "runs",
            Self::Windows => "windows",
            Self::Rows => "rows",
            Self::Sightings => "sightings",
            Self::Stalls => "stalls",
        }
    }
}

impl fmt::Display for GapReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl fmt::Display for GapUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

#[cfg(test)]
mod tests {
    use alloc::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_reasons_have_one_word() {
        let words: BTreeSet<_> = GapReason::ALL.iter().map(|reason| reason.word()).collect();
        assert_eq!(words.len(), GapReason::ALL.len());
    }
}
