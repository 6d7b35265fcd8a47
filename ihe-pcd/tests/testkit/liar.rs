//! A journal that is in order, but for one lie.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::testkit::Promise;
use ihe_pcd::plugin::{Durability, EndedAlerts, Failure, Journal, Record, Unread, async_trait};
use ihe_pcd::session::alert::AlertKey;
use ihe_pcd::session::{Entry, Position, Precedence, QuarantineState, Quarantined, Trace};
use tokio::task::yield_now;

use crate::ends::Ends;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Lie {
    None,
    FailsOnMarked,
    ForgetsAPosition,
    PositionsDescend,
    CountsAnew,
    CountsAnewAfterDeletion,
    StoresOneByOne,
    StoresUpToWhatItRefuses,
    EmptyIsAnError,
    EmptyIsAnEntry,
    CutsTheTime,
    CutsTheFrame,
    CutsTheControlId,
    TrimsNames,
    MixesPeerAndSender,
    ReadsFramesAsText,
    AnswersAnothersPositions,
    LocksUpWhenDropped,
    ForgetsEntries,
    ForgetsTheLast,
    ReadsAt,
    ReadsMore,
    ReadsBackwards,
    SkipsOne,
    EndsEarly,
    LeavesOutAnAlert,
    LeavesOutTheLast,
    ShowsTooEarly,
    ForgetsToMark,
    MarksAtMost,
    UnknownReadersAreDone,
    OneMarkForAll,
    NamesWithoutCase,
    ForgetsMarks,
    DeletesUnread,
    AsksOneReader,
    ForgetsABeginner,
    DeletesOneMore,
    DeletesAll,
    DeletesNothing,
    DeletesUntilReopened,
    CountsOneMore,
    CountsWhatWasAsked,
    ForgetsThePrecedence,
    TakesZerosForNoTrace,
    EndsAtWhatIsThere,
    TracesOfNothing,
    TracesOneMore,
    TracesTheFirst,
    TracesBackwards,
    TracesSinceOpening,
    CutsTheDetail,
    ForgetsTheState,
    ForgetsTheAttempts,
    SaysItOnce,
    SaysItTwice,
    AsideAt,
    AsideOneMore,
    AsideBackwards,
    OneQuarantineForAll,
    ForgetsWhatIsAside,
    ForgetsReleases,
    DeletesWhatIsAside,
    ReleasesForAll,
    KeepsWhatWasAside,
    AlwaysReleases,
    NeverReleases,
    ReleasesNothing,
    ShowsNoEnds,
    EndsWithoutAWord,
    EndsAnything,
    TellsNoEnds,
    EndsForEver,
    ForgetsEnds,
}

/// Each lie, and the promise that it breaks.
pub(crate) const LIES: [(Lie, Promise); 73] = [
    (Lie::FailsOnMarked, Promise::Answers),
    (Lie::ForgetsAPosition, Promise::PositionsAscend),
    (Lie::PositionsDescend, Promise::PositionsAscend),
    (Lie::CountsAnew, Promise::PositionsAreUsedOnce),
    (Lie::CountsAnewAfterDeletion, Promise::PositionsAreUsedOnce),
    (Lie::StoresOneByOne, Promise::AllOrNone),
    (Lie::StoresUpToWhatItRefuses, Promise::AllOrNone),
    (Lie::EmptyIsAnError, Promise::EmptyBatch),
    (Lie::EmptyIsAnEntry, Promise::EmptyBatch),
    (Lie::CutsTheTime, Promise::ByteForByte),
    (Lie::CutsTheFrame, Promise::ByteForByte),
    (Lie::CutsTheControlId, Promise::ByteForByte),
    (Lie::TrimsNames, Promise::ByteForByte),
    (Lie::MixesPeerAndSender, Promise::ByteForByte),
    (Lie::ReadsFramesAsText, Promise::ByteForByte),
    (Lie::AnswersAnothersPositions, Promise::CallsStayApart),
    (Lie::LocksUpWhenDropped, Promise::DroppedFutures),
    (Lie::ForgetsEntries, Promise::AcknowledgedIsKept),
    (Lie::ForgetsTheLast, Promise::AcknowledgedIsKept),
    (Lie::ReadsAt, Promise::ReadsAfter),
    (Lie::ReadsMore, Promise::ReadsAtMost),
    (Lie::ReadsBackwards, Promise::ReadsInOrder),
    (Lie::SkipsOne, Promise::ReadsAll),
    (Lie::EndsEarly, Promise::ReadsAll),
    (Lie::LeavesOutAnAlert, Promise::ReadsAlerts),
    (Lie::LeavesOutTheLast, Promise::ReadsAlerts),
    (Lie::ShowsTooEarly, Promise::NeverBack),
    (Lie::ForgetsToMark, Promise::MarksAreRemembered),
    (Lie::MarksAtMost, Promise::MarksAreRemembered),
    (Lie::UnknownReadersAreDone, Promise::UnknownReadersStart),
    (Lie::OneMarkForAll, Promise::MarksStayApart),
    (Lie::NamesWithoutCase, Promise::MarksStayApart),
    (Lie::ForgetsMarks, Promise::MarksAreKept),
    (Lie::DeletesUnread, Promise::KeepsWhatIsUnread),
    (Lie::AsksOneReader, Promise::KeepsWhatIsUnread),
    (Lie::ForgetsABeginner, Promise::KeepsWhatIsUnread),
    (Lie::DeletesOneMore, Promise::DeletesNoFurther),
    (Lie::DeletesAll, Promise::DeletesNoFurther),
    (Lie::DeletesNothing, Promise::Deletes),
    (Lie::DeletesUntilReopened, Promise::Deletes),
    (Lie::CountsOneMore, Promise::CountsWhatItDeletes),
    (Lie::CountsWhatWasAsked, Promise::CountsWhatItDeletes),
    (Lie::ForgetsThePrecedence, Promise::ByteForByte),
    (Lie::TakesZerosForNoTrace, Promise::ByteForByte),
    (Lie::EndsAtWhatIsThere, Promise::EndIsTheLast),
    (Lie::TracesOfNothing, Promise::TracesAreOfEntries),
    (Lie::TracesOneMore, Promise::TracesAtMost),
    (Lie::TracesTheFirst, Promise::TracesAreTheLast),
    (Lie::TracesBackwards, Promise::TracesInOrder),
    (Lie::TracesSinceOpening, Promise::TracesAreKept),
    (Lie::CutsTheDetail, Promise::AsideIsRemembered),
    (Lie::ForgetsTheState, Promise::AsideIsRemembered),
    (Lie::ForgetsTheAttempts, Promise::AsideIsRemembered),
    (Lie::SaysItOnce, Promise::AsideIsReplaced),
    (Lie::SaysItTwice, Promise::AsideIsReplaced),
    (Lie::AsideAt, Promise::AsideComesInPages),
    (Lie::AsideOneMore, Promise::AsideComesInPages),
    (Lie::AsideBackwards, Promise::AsideComesInPages),
    (Lie::OneQuarantineForAll, Promise::AsideStaysApart),
    (Lie::ForgetsWhatIsAside, Promise::AsideIsKept),
    (Lie::ForgetsReleases, Promise::AsideIsKept),
    (Lie::DeletesWhatIsAside, Promise::KeepsWhatIsAside),
    (Lie::ReleasesForAll, Promise::KeepsWhatIsAside),
    (Lie::KeepsWhatWasAside, Promise::Deletes),
    (Lie::AlwaysReleases, Promise::ReleaseAnswers),
    (Lie::NeverReleases, Promise::ReleaseAnswers),
    (Lie::ReleasesNothing, Promise::Releases),
    (Lie::ShowsNoEnds, Promise::EndAnswers),
    (Lie::EndsWithoutAWord, Promise::EndAnswers),
    (Lie::EndsAnything, Promise::EndAnswers),
    (Lie::TellsNoEnds, Promise::EndsAreTold),
    (Lie::EndsForEver, Promise::EndsAreTold),
    (Lie::ForgetsEnds, Promise::EndsAreKept),
];

/// What outlives the journals, by the names of the stores.
#[derive(Debug, Default)]
pub(crate) struct Shelf(Mutex<BTreeMap<&'static str, Arc<Mutex<State>>>>);

impl Shelf {
    pub(crate) fn open(&self, name: &'static str, lie: Lie, durability: Durability) -> Liar {
        let mut stores = self.0.lock().unwrap();
        let fresh = durability == Durability::Volatile;
        let store = Arc::clone(stores.entry(name).or_default());
        let liar = Liar {
            lie,
            durability,
            state: if fresh { Arc::default() } else { store },
        };
        liar.state().open(lie);
        liar
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct State {
    last: u64,
    records: BTreeMap<Position, Entry>,
    deleted: BTreeMap<Position, Entry>,
    marks: BTreeMap<String, Position>,
    quarantined: BTreeMap<(String, Position), Quarantined>,
    released: BTreeMap<(String, Position), Quarantined>,
    repeated: Vec<Quarantined>,
    ends: Ends,
    last_before: Position,
    busy: bool,
    openings: u32,
}

impl State {
    fn open(&mut self, lie: Lie) {
        self.openings += 1;
        if self.openings == 1 {
            return;
        }
        match lie {
            Lie::CountsAnew => {
                let last = self.records.keys().next_back().copied();
                self.last = last.unwrap_or_default().number();
            }
            Lie::ForgetsEntries => self.records.clear(),
            Lie::ForgetsTheLast => drop(self.records.pop_last()),
            Lie::ForgetsMarks => self.marks.clear(),
            Lie::ForgetsEnds => self.ends.forget(),
            Lie::TracesSinceOpening => self.last_before = Position::new(self.last),
            Lie::ForgetsWhatIsAside => self.quarantined.clear(),
            Lie::ForgetsReleases => self.quarantined.append(&mut self.released),
            Lie::DeletesUntilReopened => self.records.append(&mut self.deleted),
            _ => {}
        }
    }

    fn take(&mut self) -> Position {
        self.last += 1;
        Position::new(self.last)
    }
}

#[derive(Debug)]
pub(crate) struct Liar {
    lie: Lie,
    durability: Durability,
    state: Arc<Mutex<State>>,
}

impl Liar {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    fn is(&self, lie: Lie) -> bool {
        self.lie == lie
    }

    fn reader<'r>(&self, reader: &'r str) -> std::borrow::Cow<'r, str> {
        match self.lie {
            Lie::OneMarkForAll => "all".into(),
            Lie::NamesWithoutCase => reader.to_lowercase().into(),
            _ => reader.into(),
        }
    }

    /// Whose what is set aside is.
    fn holder(&self, reader: &str) -> String {
        match self.lie {
            Lie::OneQuarantineForAll => "all".into(),
            _ => reader.into(),
        }
    }

    /// The entry as it is stored.
    fn stored(&self, mut entry: Entry) -> Entry {
        match self.lie {
            Lie::CutsTheTime => {
                let seconds = entry.received_at.unix_seconds();
                entry.received_at = Instant::from_unix(seconds, 250_000_000).unwrap();
            }
            Lie::CutsTheFrame => entry.frame = entry.frame.slice(..entry.frame.len().min(1 << 20)),
            Lie::CutsTheControlId => {
                entry.control_id = entry.control_id.chars().take(199).collect();
            }
            Lie::ForgetsThePrecedence => entry.precedence = Precedence::Observation,
            Lie::TakesZerosForNoTrace => {
                let zeros = Trace::from_bytes([0; Trace::LENGTH]);
                entry.trace = entry.trace.filter(|trace| *trace != zeros);
            }
            Lie::TrimsNames => entry.sender = entry.sender.trim().into(),
            Lie::MixesPeerAndSender if entry.peer.is_ascii() => {}
            Lie::MixesPeerAndSender => std::mem::swap(&mut entry.peer, &mut entry.sender),
            Lie::ReadsFramesAsText => {
                let text = String::from_utf8_lossy(&entry.frame).into_owned();
                entry.frame = text.into();
            }
            _ => {}
        }
        entry
    }
}

#[async_trait]
impl Journal for Liar {
    fn durability(&self) -> Durability {
        self.durability
    }

    async fn append(&self, entries: Vec<Entry>) -> Result<Vec<Position>, Failure> {
        if entries.is_empty() {
            return match self.lie {
                Lie::EmptyIsAnError => Err(Failure::refuse("no entries")),
                Lie::EmptyIsAnEntry => {
                    let entry = Entry::new("", "", "", Instant::UNIX_EPOCH, "".into());
                    let mut state = self.state();
                    let position = state.take();
                    state.records.insert(position, entry);
                    Ok(Vec::new())
                }
                _ => Ok(Vec::new()),
            };
        }
        if self.is(Lie::LocksUpWhenDropped) {
            if std::mem::replace(&mut self.state().busy, true) {
                return Err(Failure::retry_later("another call is not done"));
            }
            yield_now().await;
            self.state().busy = false;
        }
        let mut positions = Vec::new();
        if matches!(self.lie, Lie::ShowsTooEarly | Lie::AnswersAnothersPositions) {
            // Positions are taken here, and the entries follow when others have had their turn.
            let mut taken = Vec::new();
            for _ in &entries {
                taken.push(self.state().take());
            }
            for _ in 0..taken[0].number() % 3 {
                yield_now().await;
            }
            let mut state = self.state();
            if self.is(Lie::AnswersAnothersPositions) {
                let last = state.last + 1 - taken.len() as u64;
                let answer = (last..).map(Position::new).take(taken.len()).collect();
                state.records.extend(taken.into_iter().zip(entries));
                return Ok(answer);
            }
            state.records.extend(taken.iter().copied().zip(entries));
            return Ok(taken);
        }
        for entry in entries {
            if self.is(Lie::StoresOneByOne) {
                yield_now().await;
            }
            if self.is(Lie::StoresUpToWhatItRefuses) && entry.control_id.contains('\0') {
                return Err(Failure::refuse("a text with a NUL"));
            }
            let mut state = self.state();
            let position = state.take();
            state.ends.hear(position, &entry, self.lie);
            state.records.insert(position, self.stored(entry));
            positions.push(position);
        }
        match self.lie {
            Lie::ForgetsAPosition if positions.len() == 7 => drop(positions.pop()),
            Lie::PositionsDescend if positions.len() == 7 => positions.reverse(),
            _ => {}
        }
        Ok(positions)
    }

    async fn read(&self, after: Position, limit: usize) -> Result<Vec<Record>, Unread> {
        let mut after = after.number();
        let mut limit = limit;
        match self.lie {
            Lie::ReadsAt => after = after.saturating_sub(1),
            Lie::ReadsMore => limit = limit.saturating_add(1),
            Lie::EndsEarly if after == 15 => limit = 0,
            _ => {}
        }
        let state = self.state();
        let records = state
            .records
            .range(Position::new(after.saturating_add(1))..);
        let record = |(position, entry): (&Position, &Entry)| Record {
            position: *position,
            entry: entry.clone(),
        };
        let skipped = |record: &Record| self.is(Lie::SkipsOne) && record.position.number() == 13;
        let records = records.map(record).filter(|record| !skipped(record));
        let mut records: Vec<_> = records.take(limit).collect();
        if self.is(Lie::ReadsBackwards) {
            records.reverse();
        }
        Ok(records)
    }

    async fn read_alerts(&self, after: Position, limit: usize) -> Result<Vec<Record>, Unread> {
        let mut records = self.read(after, limit).await?;
        let last = records.last().map(|record| record.position);
        records.retain(|record| match self.lie {
            Lie::LeavesOutAnAlert => record.position.number() != 9 || Some(record.position) == last,
            Lie::LeavesOutTheLast => record.entry.precedence == Precedence::Alert,
            _ => true,
        });
        Ok(records)
    }

    async fn mark(&self, reader: &str, position: Position) -> Result<(), Failure> {
        let reader = self.reader(reader).into_owned();
        let position = match self.lie {
            Lie::ForgetsToMark if position.number() == 3 => return Ok(()),
            Lie::MarksAtMost => position.min(Position::new(u32::MAX.into())),
            _ => position,
        };
        self.state().marks.insert(reader, position);
        Ok(())
    }

    async fn marked(&self, reader: &str) -> Result<Position, Failure> {
        if self.is(Lie::FailsOnMarked) && reader.is_empty() {
            return Err(Failure::refuse("no reader"));
        }
        let state = self.state();
        let unknown = match self.lie {
            Lie::UnknownReadersAreDone => Position::new(state.last),
            _ => Position::START,
        };
        let found = state.marks.get(&*self.reader(reader));
        Ok(found.copied().unwrap_or(unknown))
    }

    async fn end(&self) -> Result<Position, Failure> {
        let state = self.state();
        if self.is(Lie::EndsAtWhatIsThere) {
            let last = state.records.keys().next_back();
            return Ok(last.copied().unwrap_or_default());
        }
        Ok(Position::new(state.last))
    }

    async fn traces(&self, limit: usize) -> Result<Vec<(Position, Trace)>, Failure> {
        let state = self.state();
        let nothing = Trace::from_bytes([0; Trace::LENGTH]);
        let nothing = self.is(Lie::TracesOfNothing).then_some(nothing);
        let traced = |(at, entry): (&Position, &Entry)| Some((*at, entry.trace.or(nothing)?));
        let since = |(at, _): &(Position, Trace)| *at > state.last_before;
        let traced = state.records.iter().filter_map(traced).filter(since);
        let mut traces: Vec<_> = traced.collect();
        let limit = limit.saturating_add(usize::from(self.is(Lie::TracesOneMore)));
        match self.lie {
            Lie::TracesTheFirst => traces.truncate(limit),
            _ => drop(traces.drain(..traces.len().saturating_sub(limit))),
        }
        if self.is(Lie::TracesBackwards) {
            traces.reverse();
        }
        Ok(traces)
    }

    async fn set_aside(&self, reader: &str, mut entry: Quarantined) -> Result<(), Failure> {
        let key = (self.holder(reader), entry.position);
        match self.lie {
            Lie::CutsTheDetail => entry.detail = entry.detail.chars().take(10).collect(),
            Lie::ForgetsTheState => entry.state = QuarantineState::Held,
            Lie::ForgetsTheAttempts => entry.attempts = 1,
            _ => {}
        }
        let mut state = self.state();
        match self.lie {
            Lie::SaysItOnce => drop(state.quarantined.entry(key).or_insert(entry)),
            Lie::SaysItTwice if state.quarantined.contains_key(&key) => {
                state.repeated.push(entry);
            }
            _ => drop(state.quarantined.insert(key, entry)),
        }
        Ok(())
    }

    async fn quarantined(
        &self,
        reader: &str,
        after: Position,
        limit: usize,
    ) -> Result<Vec<Quarantined>, Failure> {
        let (mut after, mut limit) = (after.number(), limit);
        match self.lie {
            Lie::AsideAt => after = after.saturating_sub(1),
            Lie::AsideOneMore => limit = limit.saturating_add(1),
            _ => {}
        }
        let state = self.state();
        let holder = self.holder(reader);
        let of_reader = |((name, at), entry): (&(String, Position), &Quarantined)| {
            (*name == holder && at.number() > after).then(|| entry.clone())
        };
        let entries = state.quarantined.iter().filter_map(of_reader);
        let entries = entries.chain(state.repeated.iter().cloned());
        let mut entries: Vec<_> = entries.take(limit).collect();
        if self.is(Lie::AsideBackwards) {
            entries.reverse();
        }
        Ok(entries)
    }

    async fn release(&self, reader: &str, position: Position) -> Result<bool, Failure> {
        let key = (self.holder(reader), position);
        let mut state = self.state();
        let released = state.quarantined.get(&key).cloned();
        if !self.is(Lie::ReleasesNothing) {
            state.quarantined.remove(&key);
        }
        if self.is(Lie::ReleasesForAll) {
            state.quarantined.retain(|(_, at), _| *at != position);
        }
        let was_aside = match self.lie {
            Lie::AlwaysReleases => true,
            Lie::NeverReleases => false,
            _ => released.is_some(),
        };
        state.released.extend(released.map(|entry| (key, entry)));
        Ok(was_aside)
    }

    async fn delete(&self, up_to: Position) -> Result<u64, Failure> {
        let mut state = self.state();
        let marks = state.marks.values().copied();
        let slowest = match self.lie {
            Lie::DeletesUnread => None,
            Lie::AsksOneReader => marks.max(),
            Lie::ForgetsABeginner => marks.filter(|mark| *mark > Position::START).min(),
            _ => marks.min(),
        };
        let mut end = up_to.min(slowest.unwrap_or(up_to));
        match self.lie {
            Lie::DeletesOneMore if end.number() == 3 => end = Position::new(4),
            Lie::DeletesAll if up_to == Position::START => end = slowest.unwrap_or_default(),
            _ => {}
        }
        let kept = state
            .records
            .split_off(&Position::new(end.number().saturating_add(1)));
        let mut gone = std::mem::replace(&mut state.records, kept);
        let mut held: Vec<_> = state.quarantined.keys().map(|(_, at)| *at).collect();
        match self.lie {
            Lie::DeletesWhatIsAside => held.clear(),
            Lie::KeepsWhatWasAside => held.extend(state.released.keys().map(|(_, at)| *at)),
            _ => {}
        }
        for at in held {
            if let Some(entry) = gone.remove(&at) {
                state.records.insert(at, entry);
            }
        }
        let count = gone.len() as u64;
        match self.lie {
            Lie::DeletesNothing => state.records.append(&mut gone),
            Lie::CountsAnewAfterDeletion if state.records.is_empty() => state.last = 0,
            Lie::CountsOneMore if count > 0 => return Ok(count + 1),
            Lie::CountsWhatWasAsked => return Ok(end.number()),
            _ => state.deleted.append(&mut gone),
        }
        Ok(count)
    }
    async fn end_alert(&self, key: &AlertKey, by: &str) -> Result<bool, Failure> {
        Ok(self.state().ends.end(key, by, self.lie))
    }

    async fn ended_alerts(&self, after: u64, limit: usize) -> Result<Option<EndedAlerts>, Failure> {
        let found = self.state().ends.after(after, limit, self.lie);
        Ok(Some(found).filter(|_| !self.is(Lie::ShowsNoEnds)))
    }
}
