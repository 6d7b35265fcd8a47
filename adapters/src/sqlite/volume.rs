//! How much is yet to be delivered.

use rusqlite::Connection;

use super::bisect::{self, At};
use super::{gaps, marks};

/// Entries that not every reader is done with, or that one has set aside.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Volume {
    pub(super) entries: u64,
    /// Of those that were not set aside.
    pub(super) bytes: u64,
}

impl Volume {
    pub(super) const fn plus(self, more: Self) -> Self {
        Self {
            entries: self.entries.saturating_add(more.entries),
            bytes: self.bytes.saturating_add(more.bytes),
        }
    }
}

/// Looks at a handful of rows, however many messages there are: positions and bytes are counted where they are given.
/// What was emptied up to a position keeps nobody waiting. Nothing where nobody reads.
pub(super) fn undelivered(
    connection: &Connection,
    emptied: i64,
) -> rusqlite::Result<Option<Volume>> {
    let Some(slowest) = marks::slowest(connection)? else {
        return Ok(None);
    };
    let slowest = slowest.max(emptied);
    let last = gaps::last_given(connection)?;
    let aside: i64 = connection
        .prepare_cached("SELECT count(DISTINCT position) FROM quarantine WHERE position <= ?1")?
        .query_row([slowest], |row| row.get(0))?;
    let waiting = last.saturating_sub(slowest).max(0);
    Ok(Some(Volume {
        entries: waiting.saturating_add(aside).unsigned_abs(),
        bytes: bytes_after(connection, slowest, last)?,
    }))
}

/// Up to where messages were emptied, but those that are set aside.
///
/// Messages are emptied in their order, so it is found without looking at each; one that was set aside and is done with
/// may make it too low, never too high.
pub(super) fn emptied(connection: &Connection) -> rusqlite::Result<i64> {
    let last = gaps::last_given(connection)?;
    let aside = |position: i64| -> rusqlite::Result<bool> {
        const SQL: &str = "SELECT EXISTS (SELECT 1 FROM quarantine WHERE position = ?1)";
        connection
            .prepare_cached(SQL)?
            .query_row([position], |row| row.get(0))
    };
    let mut found = bisect::last_where(connection, last, |at| {
        at.is_emptied || aside(at.position).unwrap_or_default()
    })?;
    // Behind the last that was emptied there may be some that are aside.
    for _ in 0..MOST_ASIDE {
        match bisect::at_or_before(connection, found)? {
            Some(at) if !at.is_emptied => found = at.position.saturating_sub(1),
            Some(_) => return Ok(found),
            None => break,
        }
    }
    Ok(0)
}

/// How many that are aside are passed in search of one that was emptied.
const MOST_ASIDE: u32 = 1000;

/// How many bytes the messages after a position and up to another had.
fn bytes_after(connection: &Connection, after: i64, last: i64) -> rusqlite::Result<u64> {
    if after >= last {
        return Ok(0);
    }
    let bytes = |at: Option<At>| at.map_or(0, |at| at.bytes);
    let all = bytes(bisect::at_or_before(connection, last)?);
    let before = bytes(bisect::at_or_before(connection, after)?);
    Ok(u64::try_from(all.saturating_sub(before)).unwrap_or_default())
}
