//! What the owner of a file does beside storing: watches its limits, empties what is kept no longer, and notes how far it has come.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant as Monotonic};

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{Clock, SystemClock};
use ihe_pcd::session::{Entry, Precedence};
use rusqlite::Connection;

use super::commands::Executed;
use super::health::{Health, Shared};
use super::lease::{End, Lease, Noted};
use super::place::Place;
use super::rows::{self, Emptied};
use super::space::Space;
use super::volume::{self, Volume};
use super::{SqliteError, StoreOptions, bisect, gaps, marks, observations};

/// How often it is looked after limits and age while nothing comes.
pub(super) const INTERVAL: Duration = Duration::from_secs(1);

/// Up to one part of so many there is enough room without counting anew.
const ENOUGH: u64 = 2;

/// How many messages are emptied with each commit while there are more of them than may be kept.
const EMPTIED_AT_ONCE: u32 = 64;

#[derive(Debug)]
pub(super) struct Upkeep {
    path: PathBuf,
    place: Place,
    options: StoreOptions,
    lease: Lease,
    noted: Noted,
    health: Arc<Shared>,
    clock: SystemClock,
    /// Up to here raw messages are known to be emptied, but those that were set aside.
    pub(super) emptied: i64,
    /// Up to here they were when it was asked first.
    emptied_before: Option<i64>,
    /// How much was undelivered when it was counted last, and what came since. Readers have come further meanwhile.
    used: Option<Volume>,
    /// Whether there was more to be emptied than one step does.
    is_behind: bool,
    looked_at: Option<Monotonic>,
    /// Why nothing could be stored the last time, until something can.
    not_stored: Option<SqliteError>,
}

impl Upkeep {
    pub(super) fn new(
        path: &Path,
        options: StoreOptions,
        lease: Lease,
        noted: Noted,
        health: Arc<Shared>,
    ) -> Self {
        Self {
            path: path.to_owned(),
            place: Place::of(path),
            options,
            lease,
            noted,
            health,
            clock: SystemClock::new(),
            emptied: 0,
            emptied_before: None,
            used: None,
            is_behind: false,
            looked_at: None,
            not_stored: None,
        }
    }

    #[cfg(test)]
    pub(super) fn health(&self) -> Health {
        self.health.now()
    }

    /// The time of the machine.
    pub(super) fn now(&self) -> Instant {
        self.clock.now().wall
    }

    /// Whether the file is where it was when it was opened.
    pub(super) fn is_in_place(&self) -> bool {
        self.place.is_kept()
    }

    /// How much there is room for, in a transaction that begins.
    ///
    /// It is counted anew only where what is known makes it doubtful that there is enough.
    pub(super) fn room(&mut self, transaction: &Connection) -> Room {
        let most = self.most();
        let enough = |used: &Volume| {
            used.entries <= most.entries / ENOUGH && used.bytes <= most.bytes / ENOUGH
        };
        match self.used.filter(enough) {
            Some(used) => self.room_beside(Some(used)),
            None => self.counted_room(transaction),
        }
    }

    /// How much there is room for, counted now.
    ///
    /// What cannot be counted in a file that is damaged is not limited: who reads it is told.
    fn counted_room(&mut self, connection: &Connection) -> Room {
        let count = || volume::emptied(connection).unwrap_or_default();
        let emptied = *self.emptied_before.get_or_insert_with(count);
        let used = volume::undelivered(connection, emptied.max(self.emptied));
        self.used = used.unwrap_or_default();
        self.room_beside(self.used)
    }

    fn room_beside(&self, used: Option<Volume>) -> Room {
        let space = Space::of(&self.path);
        let low_water = |space: Space| self.options.low_water.unwrap_or(space.low_water());
        Room {
            used,
            most: self.most(),
            free: space.map(|space| space.free),
            is_low: space.is_some_and(|space| space.free < low_water(space)),
        }
    }

    const fn most(&self) -> Volume {
        Volume {
            entries: self.options.most_undelivered,
            bytes: self.options.most_undelivered_bytes,
        }
    }

    /// Takes note of what was stored up to a position, how long the disk took, and what there is room for now.
    pub(super) fn stored(&mut self, last: Option<i64>, taken: Duration, room: Option<&Room>) {
        self.noted.commits.add(taken);
        if let Some(last) = last {
            self.noted.last = self.noted.last.max(last);
            self.lease.note(self.noted);
        }
        if let Some(room) = room {
            self.not_stored = None;
            self.used = room.used;
            self.tell(room);
        }
    }

    /// Takes note that nothing could be stored.
    pub(super) fn not_stored(&mut self, error: SqliteError) {
        self.not_stored = Some(error);
        self.health.update(|health| {
            (health.refusing, health.refusing_alerts) = (Some(error), true);
        });
    }

    fn tell(&self, room: &Room) {
        self.health.update(|health| {
            room.tell(health);
            health.commits = self.noted.commits;
            if self.not_stored.is_some() {
                (health.refusing, health.refusing_alerts) = (self.not_stored, true);
            }
        });
    }

    /// Takes note that the file has failed, once.
    pub(super) fn failed(&mut self, error: SqliteError) {
        if self.noted.end != End::Failed {
            self.noted.end = End::Failed;
            self.lease.note(self.noted);
            self.not_stored(error);
            self.health.update(|health| health.failed = Some(error));
        }
    }

    /// Takes note that the file is closed.
    pub(super) fn closed(&mut self) {
        if self.noted.end != End::Failed {
            self.noted.end = End::Closed;
            self.lease.note(self.noted);
        }
    }

    /// Takes note of what operators had done.
    pub(super) fn executed(&mut self, executed: Executed) {
        if let Some(first) = executed.first {
            self.emptied = self.emptied.min(first.saturating_sub(1));
        }
        self.health.update(|health| {
            health.retried = health.retried.saturating_add(executed.retried);
            health.dropped = health.dropped.saturating_add(executed.dropped);
            health.alerts_ended = health.alerts_ended.saturating_add(executed.alerts_ended);
        });
    }

    /// Whether it is time to look again.
    pub(super) fn is_due(&self) -> bool {
        let since = |looked_at: Monotonic| looked_at.elapsed();
        self.is_behind || self.looked_at.is_none_or(|at| since(at) >= INTERVAL)
    }

    /// Whether there is more to be emptied than was.
    pub(super) const fn is_behind(&self) -> bool {
        self.is_behind
    }

    /// Looks how much room there is, and up to where raw messages are kept no longer, if any are to be emptied.
    pub(super) fn look(&mut self, connection: &Connection) -> Option<i64> {
        self.looked_at = Some(Monotonic::now());
        let room = self.counted_room(connection);
        self.tell(&room);
        // Where a file is damaged nothing is emptied, and messages are taken all the same.
        let up_to = self.kept_after(connection).unwrap_or_default();
        self.is_behind = up_to > self.emptied;
        self.is_behind.then_some(up_to)
    }

    /// One step of emptying.
    pub(super) fn empty(&mut self, transaction: &Connection, up_to: i64) -> rusqlite::Result<()> {
        let step = delete(transaction, self.emptied, up_to, EMPTIED_AT_ONCE)?;
        self.emptied = step.to;
        self.is_behind = !step.is_all;
        Ok(())
    }

    /// Takes note that a transaction was undone, with what it had emptied.
    pub(super) const fn undone(&mut self) {
        (self.emptied, self.is_behind) = (0, false);
    }

    /// Up to where messages are older, or more, than are kept. What readers have yet to read is spared by who empties.
    fn kept_after(&self, connection: &Connection) -> rusqlite::Result<i64> {
        let mut up_to = 0;
        if self.options.keep_for.is_none() && self.options.keep_bytes.is_none() {
            return Ok(up_to);
        }
        let last = gaps::last_given(connection)?;
        if let Some(age) = self.options.keep_for
            && let Some(oldest) = self.now().checked_sub(age)
        {
            let oldest = observations::instant(oldest);
            up_to = bisect::last_where(connection, last, |at| at.received_at < oldest)?;
        }
        if let Some(bytes) = self.options.keep_bytes {
            let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
            let all = bisect::at_or_before(connection, last)?.map_or(0, |at| at.bytes);
            let surplus =
                bisect::last_where(connection, last, |at| all.saturating_sub(at.bytes) >= bytes)?;
            up_to = up_to.max(surplus);
        }
        Ok(up_to.min(marks::slowest(connection)?.unwrap_or(up_to)))
    }
}

/// One step of deleting, but nothing that a reader has yet to read or has set aside.
///
/// While a note about what was set aside is damaged, nobody knows which entry it is about, so none is deleted.
pub(super) fn delete(
    transaction: &Connection,
    after: i64,
    up_to: i64,
    limit: u32,
) -> rusqlite::Result<Emptied> {
    if super::aside::damaged(transaction)? > 0 {
        return Ok(Emptied {
            to: after,
            is_all: true,
            ..Emptied::default()
        });
    }
    let slowest = marks::slowest(transaction)?.unwrap_or(up_to);
    rows::empty(transaction, after, up_to.min(slowest), limit)
}

/// What there is room for.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Room {
    /// How much is undelivered; nothing where nobody reads.
    used: Option<Volume>,
    most: Volume,
    free: Option<u64>,
    is_low: bool,
}

impl Room {
    /// Takes room for the entries of a call, if there is enough. One alert among them brings the others with it.
    pub(super) fn take<'e>(
        &mut self,
        entries: impl Iterator<Item = &'e Entry>,
    ) -> Result<(), SqliteError> {
        let (mut precedence, mut more) = (Precedence::Observation, Volume::default());
        for entry in entries {
            if entry.precedence == Precedence::Alert {
                precedence = Precedence::Alert;
            }
            more = more.plus(Volume {
                entries: 1,
                bytes: entry.frame.len() as u64,
            });
        }
        if let Some(error) = self.refuses(precedence, more) {
            return Err(error);
        }
        self.used = self.used.map(|used| used.plus(more));
        Ok(())
    }

    fn refuses(&self, precedence: Precedence, more: Volume) -> Option<SqliteError> {
        let is_alert = precedence == Precedence::Alert;
        if self.is_low && !is_alert {
            return Some(SqliteError::LowSpace);
        }
        let most = |most: u64| match is_alert {
            true => most,
            false => most.saturating_sub(most / RESERVE),
        };
        let used = self.used?.plus(more);
        let fits = used.entries <= most(self.most.entries) && used.bytes <= most(self.most.bytes);
        (!fits).then_some(SqliteError::Backlog)
    }

    fn tell(&self, health: &mut Health) {
        let next = Volume {
            entries: 1,
            bytes: 0,
        };
        health.refusing = self.refuses(Precedence::Observation, next);
        health.refusing_alerts = self.refuses(Precedence::Alert, next).is_some();
        let used = self.used.unwrap_or_default();
        (health.undelivered, health.undelivered_bytes) = (used.entries, used.bytes);
        health.free_bytes = self.free;
    }
}

/// One part of so many is for alerts.
const RESERVE: u64 = 10;

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(count: usize, precedence: Precedence) -> Vec<Entry> {
        let frame = "0123456789".into();
        let entry = Entry::new("", "", "", Instant::UNIX_EPOCH, frame).with_precedence(precedence);
        vec![entry; count]
    }

    /// How many calls of one entry are taken, of one precedence after the other.
    fn taken(mut room: Room) -> [usize; 2] {
        [Precedence::Observation, Precedence::Alert].map(|precedence| {
            let take = |_: &usize| room.take(entries(1, precedence).iter()).is_ok();
            (0..100).take_while(take).count()
        })
    }

    #[test]
    fn the_last_tenth_is_for_alerts() {
        let most = |entries, bytes| Room {
            used: Some(Volume::default()),
            most: Volume { entries, bytes },
            ..Room::default()
        };
        assert_eq!(taken(most(50, 10_000)), [45, 5]);
        assert_eq!(taken(most(1000, 200)), [18, 2]);
        assert_eq!(taken(most(0, 1000)), [0, 0]);
        assert_eq!(taken(most(1, 1000)), [1, 0], "no tenth of one");
        let low = Room {
            is_low: true,
            ..most(50, 10_000)
        };
        assert_eq!(taken(low), [0, 50]);
        let nobody_reads = Room {
            used: None,
            ..most(50, 10_000)
        };
        assert_eq!(taken(nobody_reads), [100, 100]);
    }

    #[test]
    fn a_call_is_taken_whole_or_not_and_an_alert_brings_the_others() {
        let mut room = Room {
            used: Some(Volume::default()),
            most: Volume {
                entries: 10,
                bytes: 1000,
            },
            ..Room::default()
        };
        let error = room.take(entries(10, Precedence::Observation).iter());
        assert_eq!(error, Err(SqliteError::Backlog));
        assert_eq!(room.used, Some(Volume::default()));
        let mut mixed = entries(9, Precedence::Observation);
        mixed.extend(entries(1, Precedence::Alert));
        assert_eq!(room.take(mixed.iter()), Ok(()));
    }
}
