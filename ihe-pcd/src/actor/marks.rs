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
}

impl Marks {
    /// What it says of the sink of this name.
    pub(super) async fn read(journal: &dyn Journal, name: &str) -> Result<Self, Failure> {
        let of_time = format!("{name}, given out until");
        let after = journal.marked(name).await?;
        let given_until = instant(journal.marked(&of_time).await?);
        Ok(Self {
            after,
            given_until,
            of_time,
        })
    }

    /// Where the sink begins.
    pub(super) const fn after(&self) -> Position {
        self.after
    }

    pub(super) const fn progress(&self, now: Instant) -> Progress {
        Progress::new(self.after, self.given_until, now)
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
            && held.given_until != self.given_until
            && let Some(position) = position(until)
        {
            journal.mark(&self.of_time, position).await?;
            self.given_until = held.given_until;
        }
        let after = held.after.map_or(seen, |after| after.min(seen));
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
