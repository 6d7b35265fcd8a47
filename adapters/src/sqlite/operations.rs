//! What operators have done about entries that were set aside: the commands that were done.

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{Deed, Operation};
use rusqlite::{Connection, Row, params};

use super::reader::position;

/// Those after this one, the first `limit` of them.
///
/// Commands are done in their order, but for those of the owner of the file: what was asked after one that waits is looked at later.
pub(super) fn after(
    connection: &Connection,
    after: u64,
    limit: usize,
) -> rusqlite::Result<Vec<Operation>> {
    const DONE: &str = "SELECT id, CAST(action AS TEXT), CAST(reader AS TEXT), CAST(position AS INTEGER), CAST(who AS TEXT), CAST(why AS TEXT), done_at \
         FROM command WHERE id > ?1 AND NOT EXISTS (SELECT 1 FROM command w WHERE w.done_at IS NULL AND w.id < command.id) \
         AND outcome = 'done' AND action IN ('retry', 'drop') ORDER BY id LIMIT ?2";
    let from = i64::try_from(after).unwrap_or(i64::MAX);
    let most = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut statement = connection.prepare_cached(DONE)?;
    let rows = statement.query_map(params![from, most], |row| Ok(operation(row)))?;
    // Any tool may write here: what is no text is left out, and holds nothing up.
    let rows = rows.filter_map(Result::transpose);
    rows.collect()
}

fn operation(row: &Row<'_>) -> Option<Operation> {
    let (number, at): (i64, i64) = (row.get(0).ok()?, row.get(3).ok()?);
    let text = |column: usize| row.get::<_, String>(column).ok();
    let deed = match text(1)?.as_str() {
        "retry" => Deed::Retried,
        "drop" => Deed::Dropped,
        _ => return None,
    };
    let done_at = text(6).and_then(|text| Instant::parse_rfc3339(&text).ok());
    let operation = Operation::new(
        number.unsigned_abs(),
        done_at.unwrap_or(Instant::UNIX_EPOCH),
        deed,
        text(2).unwrap_or_default(),
        position(at),
    );
    Some(operation.by(text(4).unwrap_or_default(), text(5).unwrap_or_default()))
}
