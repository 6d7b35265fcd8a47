use ihe_pcd::datatype::Instant;
use ihe_pcd::session::outbox::Outbox;
use ihe_pcd::session::{Position, Precedence, QuarantineState};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::reader::position;
use super::{Operator, SqliteError, aside, marks};

/// A message that a reader has yet to bring to an end.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Waiting {
    /// Where it stands.
    pub position: Position,
    /// The reader, or lane of an outbox.
    pub reader: String,
    /// MSH-10.
    pub control_id: String,
    /// MSH-3 and MSH-4.
    pub sender: String,
    /// When it came; `None` where the file has no time any more.
    pub received_at: Option<Instant>,
    /// Whether it was set aside before and is to be tried again.
    pub is_released: bool,
}

impl Operator {
    /// What a reader has yet to deliver, the first `most` of it: those that were set aside and are to be tried again, then the others in their order.
    ///
    /// A lane of an outbox ([`Outbox::reader`]) has messages of its own precedence only. What is on its way at this moment is among them.
    /// A reader that the file does not know has everything before it.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn waiting(&self, reader: &str, most: usize) -> Result<Vec<Waiting>, SqliteError> {
        let snapshot = self.snapshot()?;
        waiting(&snapshot, reader, most).map_err(SqliteError::engine)
    }
}

fn waiting(snapshot: &Connection, reader: &str, most: usize) -> rusqlite::Result<Vec<Waiting>> {
    const RELEASED: &str =
        "SELECT position, control_id, sender, received_at FROM message WHERE position = ?1";
    const AFTER: &str = "SELECT position, control_id, sender, received_at FROM message \
         WHERE position > ?1 AND (raw IS NOT NULL OR digest IS NOT 'deleted') AND (?2 IS NULL OR precedence = ?2) \
         AND position NOT IN (SELECT position FROM quarantine WHERE reader = ?3) ORDER BY position LIMIT ?4";
    let lanes = [Precedence::Alert, Precedence::Observation];
    let lane = lanes
        .into_iter()
        .find(|lane| Outbox::reader(*lane) == reader);
    let done = marks::read(snapshot, reader)?.map_or(0, marks::Mark::position);
    let mut found = Vec::new();
    for note in aside::after(snapshot, reader, 0, usize::MAX)? {
        if note.entry.state != QuarantineState::Released || found.len() >= most {
            continue;
        }
        let number = i64::try_from(note.entry.position.number()).unwrap_or(i64::MAX);
        let row = snapshot
            .prepare_cached(RELEASED)?
            .query_row([number], |row| of(row, reader, true));
        found.extend(row.optional()?);
    }
    let rest = most.saturating_sub(found.len());
    let rest = i64::try_from(rest).unwrap_or(i64::MAX);
    let lane = lane.map(Precedence::word);
    let mut statement = snapshot.prepare_cached(AFTER)?;
    let rows = statement.query_map(params![done, lane, reader, rest], |row| {
        of(row, reader, false)
    })?;
    for row in rows {
        found.push(row?);
    }
    Ok(found)
}

/// Any tool may have written here: what is no text is shown as none.
fn of(row: &Row<'_>, reader: &str, is_released: bool) -> rusqlite::Result<Waiting> {
    let text = |column: usize| row.get::<_, String>(column).unwrap_or_default();
    Ok(Waiting {
        position: position(row.get(0)?),
        reader: reader.to_owned(),
        control_id: text(1),
        sender: text(2),
        received_at: Instant::parse_rfc3339(&text(3)).ok(),
        is_released,
    })
}
