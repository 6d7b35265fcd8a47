use alloc::string::String;
use alloc::vec::Vec;
use core::error::Error;
use core::fmt;

/// What a plugin promises, one by one: first a [`Journal`](crate::plugin::Journal), then sinks (of reports, and of changes of alerts), filters, mappers of codes, directories, sources, the transports and listeners of a wire, taps and clocks.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Promise {
    /// A store that is in order answers.
    Answers,
    /// `append` answers one position for each entry, and positions ascend in the order of storing.
    PositionsAscend,
    /// A position is never used twice: not after deletion, and not after the store was opened again.
    PositionsAreUsedOnce,
    /// The entries of one call are stored all or none.
    AllOrNone,
    /// A call without entries stores nothing and is no error.
    EmptyBatch,
    /// Entries come back byte for byte, with every field; so do the frames that a tap keeps.
    ByteForByte,
    /// Calls made at the same time each get positions of their own, with their own entries under them; a tap notes what each of them tells.
    CallsStayApart,
    /// A future that was dropped leaves the journal usable.
    DroppedFutures,
    /// What was acknowledged is there when the store is opened again.
    AcknowledgedIsKept,
    /// `read` answers entries after the position, never the one at it or before it.
    ReadsAfter,
    /// `read` answers at most as many as were asked for.
    ReadsAtMost,
    /// `read` answers in the order of positions.
    ReadsInOrder,
    /// `read` passes nothing over, and answers none only when there are no more.
    ReadsAll,
    /// `read_alerts` answers every alert as `read` does, and the last entry that it looked at.
    ReadsAlerts,
    /// An entry is to be read only when all with lower positions are: a reader never goes back.
    NeverBack,
    /// `marked` answers what the reader marked last, up to [`i64::MAX`].
    MarksAreRemembered,
    /// `marked` answers [`Position::START`](crate::session::Position::START) for a reader that has never marked.
    UnknownReadersStart,
    /// Each reader has a mark of its own.
    MarksStayApart,
    /// Marks are there when the store is opened again.
    MarksAreKept,
    /// `delete` deletes nothing that a reader has yet to read.
    KeepsWhatIsUnread,
    /// `delete` deletes nothing after the position.
    DeletesNoFurther,
    /// What every reader has read is gone after `delete`.
    Deletes,
    /// `delete` answers how many entries were deleted.
    CountsWhatItDeletes,
    /// `end` answers the last position that was given, whatever was deleted since.
    EndIsTheLast,
    /// `traces` answers what each entry was stored with, for those that have a trace.
    TracesAreOfEntries,
    /// `traces` answers at most as many as were asked for.
    TracesAtMost,
    /// `traces` answers the last ones when there are more than were asked for.
    TracesAreTheLast,
    /// `traces` answers in the order of positions.
    TracesInOrder,
    /// What was not deleted is recognised when the store is opened again.
    TracesAreKept,
    /// `quarantined` answers every field of what a reader has said when it set an entry aside.
    AsideIsRemembered,
    /// What was said before of a position that is set aside again is replaced.
    AsideIsReplaced,
    /// `quarantined` answers in order what stands after the position, passes nothing over, and answers no more than was asked for.
    AsideComesInPages,
    /// Each reader has set aside what it has, and not what another has.
    AsideStaysApart,
    /// What was set aside is so when the store is opened again.
    AsideIsKept,
    /// `delete` deletes nothing that a reader has set aside.
    KeepsWhatIsAside,
    /// `release` answers whether the reader had set the entry aside.
    ReleaseAnswers,
    /// What was released is not set aside any more.
    Releases,
    /// `end_alert` answers whether the alert stood, and ends none where nobody is told of it.
    EndAnswers,
    /// `ended_alerts` tells each alert that is over because a person said so, until it is said that it is there.
    EndsAreTold,
    /// What a person has ended is over when the store is opened again.
    EndsAreKept,
    /// What a sink has taken is there, every row of it.
    TakesEffect,
    /// Nothing is there that was not in a report, under its key.
    EffectsAreOfReports,
    /// What was brought once is there once.
    NothingIsDoubled,
    /// What is brought in order is there in order; a filter, and a source, keep it too.
    KeepsOrder,
    /// A sink whose delivery is `Once` changes nothing when the same report comes again, also after it was opened anew.
    OnceIsOnce,
    /// A report that a sink can never take is not answered by `RetryLater`: it would be asked for ever.
    RefusesForGood,
    /// Of a report that a sink refuses there is no row.
    RefusedLeavesNothing,
    /// After a report that it refused a sink takes the next one.
    RefusalsDoNoHarm,
    /// Nothing that can be in a report, or in a record of a wire, makes it panic; a clock and a source of alerts never do.
    NoPanics,
    /// A report whose call was dropped, and that came again, is there.
    DroppedCallsLoseNothing,
    /// It is there once, if the delivery is `Once`.
    DroppedCallsDoubleNothing,
    /// A call ends, also when another one was dropped.
    CallsEnd,
    /// After a panic behind it a sink takes the same report, and the next; a tap takes the next record, and a source is run again.
    SurvivesPanics,
    /// What a sink holds back it gives out when the time has come that it said.
    GivesOutWhatItHolds,
    /// What a sink holds back stands after the position that it says, and comes again after a crash.
    MarksStayBeforeWhatWaits,
    /// What a sink of alerts has taken has taken effect, though the sink ends right after it.
    TakenOutlivesTheSink,
    /// A plugin has a name, and always the same.
    NameStays,
    /// The same question has the same answer, whatever was asked before.
    SameInSameOut,
    /// A filter answers rows of the report, as they were, and nothing else.
    InventsNothing,
    /// A mapper has an answer for each code that it is said to have.
    KnowsItsCodes,
    /// A mapper answers `NotMapped` for a code that nobody has, and gives no unit in the place of one that nobody knows.
    NeverGuesses,
    /// Who has a value converted names the unit that it is in then.
    ConversionsNameTheUnit,
    /// A directory answers for the time that it is asked for.
    AnswersForTheTime,
    /// Of a device and a place that nobody knows a directory names no patient.
    NobodyIsUnidentified,
    /// A patient that a directory names has an identifier.
    NamesAnIdentifier,
    /// A source hands over something, or raises an alert.
    HandsOver,
    /// Two messages of a source never have one control id.
    ControlIdsAreDistinct,
    /// A source hands over, or says, everything, also where that is slow.
    NothingIsSkipped,
    /// What was not stored, because a run was dropped, the outlet was closed or it could not be for now, is handed over, or said, again.
    ComesAgain,
    /// What was stored when a run was dropped is not handed over again under another control id.
    AgainUnderItsControlId,
    /// An alert that stands is not raised a second time: a source looks at what stands before it says something again.
    RaisedOnce,
    /// A source of alerts says nothing that may not follow what it has said before, and nothing that cannot be sent.
    SaysWhatMayFollow,
    /// A source that begins again says of each alert that stands whether it is as before, otherwise or over.
    AccountsForWhatStands,
    /// An error has a kind that its call may have; what may pass is not `Misuse`, after which nobody asks again.
    KindsFit,
    /// A source does the same, whether or not it was asked before if it can, and whether or not that call was dropped.
    PreflightChangesNothing,
    /// A source goes on behind a report, or an alert, that is refused.
    RefusedIsPassedOver,
    /// A run ends soon after it is to end.
    EndsWhenStopping,
    /// A run ends soon after the outlet was closed.
    EndsWhenClosed,
    /// A transport connects to a listener that is there.
    Connects,
    /// Each byte of a stream arrives once, as it was written, in order.
    CarriesBytes,
    /// Both directions of a stream carry at the same time.
    CarriesBothWays,
    /// What was flushed arrives though nothing is written after it.
    FlushedArrives,
    /// Writing waits while the peer does not read.
    WritingWaits,
    /// What is written over one connection arrives over no other.
    ConnectionsStayApart,
    /// Who reads sees the end of a stream that was shut down.
    EndIsSeen,
    /// What was written before a stream was shut down arrives before its end.
    EndLosesNothing,
    /// After one direction has ended the other one still carries.
    HalfCloses,
    /// Who reads sees an end or an error when the other end of a stream was dropped.
    DroppedIsSeen,
    /// A place that refuses is an error at once.
    RefusedIsAnError,
    /// A connect that was dropped leaves no connection behind, and the next one is not held up by it.
    DroppedConnectsLeaveNothing,
    /// An accept that was dropped loses no connection.
    DroppedAcceptsLoseNobody,
    /// While one connection is being made ready others are accepted.
    SlowPeersHoldUpNobody,
    /// After a connection that could not be made ready the next one is accepted.
    FailedPeersHoldUpNobody,
    /// What is known of the other end of a connection is still so when the connection is ready.
    PeerStays,
    /// Time passes on the scale that timeouts are counted on.
    TimePasses,
    /// That scale never shows less than it has shown before, whoever asks, on whichever thread.
    TimeNeverGoesBack,
    /// The time of day of a clock is UTC, and not local time or another scale.
    WallIsUtc,
    /// Both scales of a clock pass as fast as time does, in small steps.
    ScalesAgree,
    /// No `Debug`, no place and no error shows a secret, or what was carried.
    ShowsNoSecrets,
}

impl Promise {
    /// Each of them.
    pub const ALL: &[Self] = &[
        Self::Answers,
        Self::PositionsAscend,
        Self::PositionsAreUsedOnce,
        Self::AllOrNone,
        Self::EmptyBatch,
        Self::ByteForByte,
        Self::CallsStayApart,
        Self::DroppedFutures,
        Self::AcknowledgedIsKept,
        Self::ReadsAfter,
        Self::ReadsAtMost,
        Self::ReadsInOrder,
        Self::ReadsAll,
        Self::ReadsAlerts,
        Self::NeverBack,
        Self::MarksAreRemembered,
        Self::UnknownReadersStart,
        Self::MarksStayApart,
        Self::MarksAreKept,
        Self::KeepsWhatIsUnread,
        Self::DeletesNoFurther,
        Self::Deletes,
        Self::CountsWhatItDeletes,
        Self::EndIsTheLast,
        Self::TracesAreOfEntries,
        Self::TracesAtMost,
        Self::TracesAreTheLast,
        Self::TracesInOrder,
        Self::TracesAreKept,
        Self::AsideIsRemembered,
        Self::AsideIsReplaced,
        Self::AsideComesInPages,
        Self::AsideStaysApart,
        Self::AsideIsKept,
        Self::KeepsWhatIsAside,
        Self::ReleaseAnswers,
        Self::Releases,
        Self::EndAnswers,
        Self::EndsAreTold,
        Self::EndsAreKept,
        Self::TakesEffect,
        Self::EffectsAreOfReports,
        Self::NothingIsDoubled,
        Self::KeepsOrder,
        Self::OnceIsOnce,
        Self::RefusesForGood,
        Self::RefusedLeavesNothing,
        Self::RefusalsDoNoHarm,
        Self::NoPanics,
        Self::DroppedCallsLoseNothing,
        Self::DroppedCallsDoubleNothing,
        Self::CallsEnd,
        Self::SurvivesPanics,
        Self::GivesOutWhatItHolds,
        Self::MarksStayBeforeWhatWaits,
        Self::TakenOutlivesTheSink,
        Self::NameStays,
        Self::SameInSameOut,
        Self::InventsNothing,
        Self::KnowsItsCodes,
        Self::NeverGuesses,
        Self::ConversionsNameTheUnit,
        Self::AnswersForTheTime,
        Self::NobodyIsUnidentified,
        Self::NamesAnIdentifier,
        Self::HandsOver,
        Self::ControlIdsAreDistinct,
        Self::NothingIsSkipped,
        Self::ComesAgain,
        Self::AgainUnderItsControlId,
        Self::RaisedOnce,
        Self::SaysWhatMayFollow,
        Self::AccountsForWhatStands,
        Self::KindsFit,
        Self::PreflightChangesNothing,
        Self::RefusedIsPassedOver,
        Self::EndsWhenStopping,
        Self::EndsWhenClosed,
        Self::Connects,
        Self::CarriesBytes,
        Self::CarriesBothWays,
        Self::FlushedArrives,
        Self::WritingWaits,
        Self::ConnectionsStayApart,
        Self::EndIsSeen,
        Self::EndLosesNothing,
        Self::HalfCloses,
        Self::DroppedIsSeen,
        Self::RefusedIsAnError,
        Self::DroppedConnectsLeaveNothing,
        Self::DroppedAcceptsLoseNobody,
        Self::SlowPeersHoldUpNobody,
        Self::FailedPeersHoldUpNobody,
        Self::PeerStays,
        Self::TimePasses,
        Self::TimeNeverGoesBack,
        Self::WallIsUtc,
        Self::ScalesAgree,
        Self::ShowsNoSecrets,
    ];

    /// A stable word for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Answers => "answers",
            Self::PositionsAscend => "positions-ascend",
            Self::PositionsAreUsedOnce => "positions-are-used-once",
            Self::AllOrNone => "all-or-none",
            Self::EmptyBatch => "empty-batch",
            Self::ByteForByte => "byte-for-byte",
            Self::CallsStayApart => "calls-stay-apart",
            Self::DroppedFutures => "dropped-futures",
            Self::AcknowledgedIsKept => "acknowledged-is-kept",
            Self::ReadsAfter => "reads-after",
            Self::ReadsAtMost => "reads-at-most",
            Self::ReadsInOrder => "reads-in-order",
            Self::ReadsAll => "reads-all",
            Self::ReadsAlerts => "reads-alerts",
            Self::NeverBack => "never-back",
            Self::MarksAreRemembered => "marks-are-remembered",
            Self::UnknownReadersStart => "unknown-readers-start",
            Self::MarksStayApart => "marks-stay-apart",
            Self::MarksAreKept => "marks-are-kept",
            Self::KeepsWhatIsUnread => "keeps-what-is-unread",
            Self::DeletesNoFurther => "deletes-no-further",
            Self::Deletes => "deletes",
            Self::CountsWhatItDeletes => "counts-what-it-deletes",
            Self::EndIsTheLast => "end-is-the-last",
            Self::TracesAreOfEntries => "traces-are-of-entries",
            Self::TracesAtMost => "traces-at-most",
            Self::TracesAreTheLast => "traces-are-the-last",
            Self::TracesInOrder => "traces-in-order",
            Self::TracesAreKept => "traces-are-kept",
            Self::AsideIsRemembered => "aside-is-remembered",
            Self::AsideIsReplaced => "aside-is-replaced",
            Self::AsideComesInPages => "aside-comes-in-pages",
            Self::AsideStaysApart => "aside-stays-apart",
            Self::AsideIsKept => "aside-is-kept",
            Self::KeepsWhatIsAside => "keeps-what-is-aside",
            Self::ReleaseAnswers => "release-answers",
            Self::Releases => "releases",
            Self::EndAnswers => "end-answers",
            Self::EndsAreTold => "ends-are-told",
            Self::EndsAreKept => "ends-are-kept",
            Self::TakesEffect => "takes-effect",
            Self::EffectsAreOfReports => "effects-are-of-reports",
            Self::NothingIsDoubled => "nothing-is-doubled",
            Self::KeepsOrder => "keeps-order",
            Self::OnceIsOnce => "once-is-once",
            Self::RefusesForGood => "refuses-for-good",
            Self::RefusedLeavesNothing => "refused-leaves-nothing",
            Self::RefusalsDoNoHarm => "refusals-do-no-harm",
            Self::NoPanics => "no-panics",
            Self::DroppedCallsLoseNothing => "dropped-calls-lose-nothing",
            Self::DroppedCallsDoubleNothing => "dropped-calls-double-nothing",
            Self::CallsEnd => "calls-end",
            Self::SurvivesPanics => "survives-panics",
            Self::GivesOutWhatItHolds => "gives-out-what-it-holds",
            Self::MarksStayBeforeWhatWaits => "marks-stay-before-what-waits",
            Self::TakenOutlivesTheSink => "taken-outlives-the-sink",
            Self::NameStays => "name-stays",
            Self::SameInSameOut => "same-in-same-out",
            Self::InventsNothing => "invents-nothing",
            Self::KnowsItsCodes => "knows-its-codes",
            Self::NeverGuesses => "never-guesses",
            Self::ConversionsNameTheUnit => "conversions-name-the-unit",
            Self::AnswersForTheTime => "answers-for-the-time",
            Self::NobodyIsUnidentified => "nobody-is-unidentified",
            Self::NamesAnIdentifier => "names-an-identifier",
            Self::HandsOver => "hands-over",
            Self::ControlIdsAreDistinct => "control-ids-are-distinct",
            Self::NothingIsSkipped => "nothing-is-skipped",
            Self::ComesAgain => "comes-again",
            Self::AgainUnderItsControlId => "again-under-its-control-id",
            Self::RaisedOnce => "raised-once",
            Self::SaysWhatMayFollow => "says-what-may-follow",
            Self::AccountsForWhatStands => "accounts-for-what-stands",
            Self::KindsFit => "kinds-fit",
            Self::PreflightChangesNothing => "preflight-changes-nothing",
            Self::RefusedIsPassedOver => "refused-is-passed-over",
            Self::EndsWhenStopping => "ends-when-stopping",
            Self::EndsWhenClosed => "ends-when-closed",
            Self::Connects => "connects",
            Self::CarriesBytes => "carries-bytes",
            Self::CarriesBothWays => "carries-both-ways",
            Self::FlushedArrives => "flushed-arrives",
            Self::WritingWaits => "writing-waits",
            Self::ConnectionsStayApart => "connections-stay-apart",
            Self::EndIsSeen => "end-is-seen",
            Self::EndLosesNothing => "end-loses-nothing",
            Self::HalfCloses => "half-closes",
            Self::DroppedIsSeen => "dropped-is-seen",
            Self::RefusedIsAnError => "refused-is-an-error",
            Self::DroppedConnectsLeaveNothing => "dropped-connects-leave-nothing",
            Self::DroppedAcceptsLoseNobody => "dropped-accepts-lose-nobody",
            Self::SlowPeersHoldUpNobody => "slow-peers-hold-up-nobody",
            Self::FailedPeersHoldUpNobody => "failed-peers-hold-up-nobody",
            Self::PeerStays => "peer-stays",
            Self::TimePasses => "time-passes",
            Self::TimeNeverGoesBack => "time-never-goes-back",
            Self::WallIsUtc => "wall-is-utc",
            Self::ScalesAgree => "scales-agree",
            Self::ShowsNoSecrets => "shows-no-secrets",
        }
    }

    /// The promise is broken; `found` says what was seen instead.
    #[cfg(feature = "tokio")]
    pub(super) fn broken(self, found: impl Into<String>) -> BrokenPromise {
        BrokenPromise {
            promise: self,
            found: found.into(),
        }
    }

    /// The promise is broken unless something holds; `found` says what was seen instead.
    pub(super) fn unless(
        self,
        holds: bool,
        found: impl FnOnce() -> String,
    ) -> Result<(), BrokenPromise> {
        if holds {
            return Ok(());
        }
        Err(BrokenPromise {
            promise: self,
            found: found(),
        })
    }
}

impl fmt::Display for Promise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A promise that was not kept.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct BrokenPromise {
    /// Which one.
    pub promise: Promise,
    /// What was seen instead.
    pub found: String,
}

impl fmt::Display for BrokenPromise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.promise, self.found)
    }
}

/// The promises that were not kept: one line each. There is at least one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Broken(Vec<BrokenPromise>);

impl Broken {
    pub(super) fn of(promises: Vec<BrokenPromise>) -> Result<(), Self> {
        match promises.is_empty() {
            true => Ok(()),
            false => Err(Self(promises)),
        }
    }

    /// Each of them; a promise can be broken in several ways.
    pub fn promises(&self) -> &[BrokenPromise] {
        &self.0
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, broken) in self.0.iter().enumerate() {
            let end = if index == 0 { "" } else { "\n" };
            write!(f, "{end}{broken}")?;
        }
        Ok(())
    }
}

impl Error for Broken {}
