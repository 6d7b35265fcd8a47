use core::time::Duration;

use crate::datatype::Instant;
use crate::plugin::{Failure, Held, Journal, Progress};
use crate::session::Position;

/// What the journal remembers of a sink: its mark, and up to which time it is done, if it holds reports back.
///
/// The time is a mark of its own, in nanoseconds since 1970: later than every position, so that no entry is kept for it.
#[derive(Debug)]
pub(super) struct Marks {
    after: Position,
    given_until: Option<Instant>,
    of_time: String,
    /// Whether nobody can read the journal again: then nothing is kept for that.
    forgets: bool,
}

impl Marks {
    /// What it says of the sink of this name.
    pub(super) async fn read(
        journal: &dyn Journal,
        name: &str,
        forgets: bool,
    ) -> Result<Self, Failure> {
        let of_time = format!("{name}, given out until");
        let after = journal.marked(name).await?;
        let given_until = instant(journal.marked(&of_time).await?);
        Ok(Self {
            after,
            given_until,
            of_time,
            forgets,
        })
    }

    /// Where the sink begins.
    pub(super) const fn after(&self) -> Position {
        self.after
    }

    /// Whether nobody can read the journal again.
    pub(super) const fn forgets(&self) -> bool {
        self.forgets
    }

    /// Whether the sink has given out what stands after its mark.
    pub(super) const fn holds_back(&self) -> bool {
        self.given_until.is_some()
    }

    pub(super) const fn progress(&self, now: Instant) -> Progress {
        Progress::new(self.after, self.given_until, now)
    }

    /// The sink begins again after a position, if that is before its mark; the first entry there was received at this time.
    pub(super) async fn go_back(
        &mut self,
        journal: &dyn Journal,
        name: &str,
        after: Position,
        received_at: Instant,
    ) -> Result<(), Failure> {
        // What was given out since then is to be given out again: first that, then from where to read.
        if let Some(position) = position(received_at)
            && self.given_until > Some(received_at)
        {
            journal.mark(&self.of_time, position).await?;
            self.given_until = Some(received_at);
        }
        if after < self.after {
            journal.mark(name, after).await?;
            self.after = after;
        }
        Ok(())
    }

    /// Remembers how far a sink has come that has seen what stands up to a position.
    pub(super) async fn write(
        &mut self,
        journal: &dyn Journal,
        name: &str,
        seen: Position,
        held: &Held,
    ) -> Result<(), Failure> {
        // First what need not be given out again, then from where to read: in the other order a crash between the two
        // would have windows made again of which the first rows are not read any more.
        if let Some(until) = held.given_until
            && !self.forgets
            && held.given_until != self.given_until
            && let Some(position) = position(until)
        {
            journal.mark(&self.of_time, position).await?;
            self.given_until = held.given_until;
        }
        let needed = held.after.filter(|_| !self.forgets);
        let after = needed.map_or(seen, |after| after.min(seen));
        if after > self.after {
            journal.mark(name, after).await?;
            self.after = after;
        }
        Ok(())
    }
}

fn position(instant: Instant) -> Option<Position> {
    let since_1970 = instant.checked_duration_since(Instant::UNIX_EPOCH)?;
    let nanoseconds = i64::try_from(since_1970.as_nanos()).ok()?;
    Some(Position::new(nanoseconds.unsigned_abs()))
}

fn instant(position: Position) -> Option<Instant> {
    let since_1970 = Duration::from_nanos(position.number());
    let instant = Instant::UNIX_EPOCH.checked_add(since_1970);
    instant.filter(|_| position != Position::START)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plugin::VolatileJournal;

    const NAME: &str = "chart";

    fn held(after: u64, second: u64) -> Held {
        let until = Instant::UNIX_EPOCH.checked_add(Duration::from_secs(second));
        Held {
            after: Some(Position::new(after)),
            given_until: until,
            ..Held::default()
        }
    }

    #[tokio::test]
    async fn what_is_remembered_comes_back() {
        let journal = VolatileJournal::new(10);
        let mut marks = Marks::read(&journal, NAME, false).await.unwrap();
        assert_eq!(marks.progress(Instant::UNIX_EPOCH).given_until, None);
        for (after, seen, expected) in [(2, 5, 2), (9, 6, 6), (4, 7, 6)] {
            let seen = Position::new(seen);
            let held = held(after, after);
            marks.write(&journal, NAME, seen, &held).await.unwrap();
            let again = Marks::read(&journal, NAME, false).await.unwrap();
            assert_eq!(again.after(), Position::new(expected), "never back");
            assert_eq!(again.given_until, held.given_until);
        }
    }

    #[tokio::test]
    async fn nothing_is_kept_in_a_journal_that_nobody_will_read_again() {
        let journal = VolatileJournal::new(10);
        let mut marks = Marks::read(&journal, NAME, true).await.unwrap();
        let seen = Position::new(5);
        marks
            .write(&journal, NAME, seen, &held(2, 1))
            .await
            .unwrap();
        let again = Marks::read(&journal, NAME, true).await.unwrap();
        assert_eq!((again.after(), again.given_until), (seen, None));
    }
}
