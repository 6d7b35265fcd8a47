use crate::datatype::Instant;
use crate::plugin::{Failure, Journal, LostEntries, Record, Unread};
use crate::session::Position;

/// From where a sink is to see again what it has seen.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ReplayFrom {
    /// From the first entry on that was received at this time or later.
    Time(Instant),
    /// From this entry on.
    Position(Position),
}

/// What a journal still has of what is asked for.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct Replay {
    /// It stands after this position.
    pub(super) after: Position,
    /// When the first of it was received.
    pub(super) received_at: Instant,
    /// What stood directly before it and is not there any more: of a time nobody knows whether it would belong to it.
    pub(super) missing: Option<LostEntries>,
}

impl ReplayFrom {
    /// How many entries are read at once to find a time.
    const BATCH: usize = 64;

    /// What there is of it up to a position; `None` if there is nothing.
    ///
    /// Times are not in the order of positions where a clock was set: a time is looked for from the beginning.
    pub(super) async fn find(
        self,
        journal: &dyn Journal,
        up_to: Position,
    ) -> Result<Option<Replay>, Failure> {
        let (asked, since) = match self {
            Self::Position(position) => (before(position), Instant::MIN),
            Self::Time(time) => (Position::START, time),
        };
        let mut at = asked;
        // Entries that are lost belong to what follows them: the sink comes upon them, and that is told.
        let mut before_lost = None;
        while at < up_to {
            let records = match journal.read(at, Self::BATCH).await {
                Ok(records) => records,
                Err(Unread::Lost(lost)) if lost.last > at => {
                    before_lost.get_or_insert_with(|| before(lost.first));
                    at = lost.last;
                    continue;
                }
                Err(Unread::Lost(_)) => return Err(Failure::retry_later(LOST_BEFORE)),
                Err(Unread::Failed(failure)) => return Err(failure),
            };
            let Some(last) = records.last().map(|record| record.position) else {
                break;
            };
            let is_asked = |it: &&Record| it.entry.received_at >= since;
            if let Some(record) = records.iter().find(is_asked) {
                let first = records.first().map(|first| first.position);
                let is_first = first == Some(record.position);
                let begin = before(record.position);
                return Ok((record.position <= up_to).then_some(Replay {
                    after: before_lost.filter(|_| is_first).unwrap_or(begin),
                    received_at: record.entry.received_at,
                    missing: (is_first && at == asked && asked < begin).then(|| LostEntries {
                        first: Position::new(asked.number().saturating_add(1)),
                        last: begin,
                    }),
                }));
            }
            before_lost = None;
            at = last;
        }
        Ok(None)
    }
}

const LOST_BEFORE: &str = "the journal says that entries are lost that were not asked for";

const fn before(position: Position) -> Position {
    Position::new(position.number().saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use core::time::Duration;

    use bytes::Bytes;

    use super::*;
    use crate::plugin::VolatileJournal;
    use crate::session::Entry;

    fn second(second: u64) -> Instant {
        let since = Duration::from_secs(second);
        Instant::UNIX_EPOCH.checked_add(since).unwrap()
    }

    /// Received one a second, but for the clock, which was set back once.
    async fn journal(seconds: &[u64]) -> VolatileJournal {
        let journal = VolatileJournal::new(1_000);
        for at in seconds {
            let entry = Entry::new("", "", "", second(*at), Bytes::new());
            journal.append(vec![entry]).await.unwrap();
        }
        journal
    }

    async fn find(journal: &VolatileJournal, from: ReplayFrom, up_to: u64) -> Option<(u64, u64)> {
        let replay = from.find(journal, Position::new(up_to)).await.unwrap()?;
        let missing = replay.missing.map_or(0, |missing| missing.count());
        Some((replay.after.number(), missing))
    }

    #[tokio::test]
    async fn a_time_is_found_where_it_came_first() {
        let seconds: Vec<u64> = (0..100).chain(50..100).collect();
        let journal = journal(&seconds).await;
        let from = |at| ReplayFrom::Time(second(at));
        assert_eq!(find(&journal, from(0), 150).await, Some((0, 0)));
        assert_eq!(find(&journal, from(70), 150).await, Some((70, 0)));
        assert_eq!(find(&journal, from(100), 150).await, None);
        assert_eq!(
            find(&journal, from(70), 70).await,
            None,
            "it is yet to come"
        );
    }

    #[tokio::test]
    async fn what_was_deleted_before_it_is_told() {
        let journal = journal(&[1, 2, 3, 4, 5]).await;
        journal.delete(Position::new(3)).await.unwrap();
        for (from, found) in [
            (ReplayFrom::Position(Position::new(2)), Some((3, 2))),
            (ReplayFrom::Position(Position::new(4)), Some((3, 0))),
            (ReplayFrom::Position(Position::new(6)), None),
            (ReplayFrom::Time(second(2)), Some((3, 3))),
            (ReplayFrom::Time(second(5)), Some((4, 0))),
        ] {
            assert_eq!(find(&journal, from, 5).await, found, "{from:?}");
        }
    }
}
