//! Which alerts people have ended, for whoever keeps alerts in memory: the commands that were done, beside where each alert stands now.

use ihe_pcd::plugin::{EndedAlert, EndedAlerts};
use ihe_pcd::session::alert::AlertKey;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::alerts::sender_column;
use super::follower::READER;
use super::marks;
use super::reader::position;

/// The number of an alert that stands, and with which message it began; `None` too in a file whose messages are not read into rows.
pub(super) fn standing(
    connection: &Connection,
    key: &AlertKey,
) -> rusqlite::Result<Option<(i64, i64)>> {
    const SQL: &str = "SELECT number, first_position FROM alert \
         WHERE sender = ?1 AND key = ?2 AND state IN ('active', 'latched')";
    if marks::read(connection, READER)?.is_none() {
        return Ok(None);
    }
    let columns = params![sender_column(key.sender()), key.id()];
    connection
        .prepare_cached(SQL)?
        .query_row(columns, |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()
}

/// The alerts that are over because a command after this one said so; `None` in a file whose messages are not read into rows.
///
/// Commands are done in their order, but for those of the owner of the file: what waits, and what was asked after it, is looked at later.
pub(super) fn after(
    connection: &Connection,
    after: u64,
    limit: usize,
) -> rusqlite::Result<Option<EndedAlerts>> {
    const LAST: &str = "SELECT coalesce((SELECT min(id) - 1 FROM command WHERE done_at IS NULL), (SELECT max(id) FROM command), 0)";
    // Who sends it is what the journal says, which no length cuts.
    const ENDED: &str = "SELECT c.id, coalesce(m.sender, a.sender), a.key, a.last_position, a.ended_by \
         FROM command c JOIN alert a ON a.number = c.alert LEFT JOIN message m ON m.position = a.last_position \
         WHERE c.id > ?1 AND c.id <= ?2 AND c.action = 'end-alert' AND c.outcome = 'done' \
         AND a.state = 'over' AND a.ended_by IS NOT NULL ORDER BY c.id LIMIT ?3";
    // Of one moment.
    let snapshot = connection.unchecked_transaction()?;
    let Some(mark) = marks::read(&snapshot, READER)? else {
        return Ok(None);
    };
    let read_to = position(mark.position());
    let last: i64 = snapshot
        .prepare_cached(LAST)?
        .query_row([], |row| row.get(0))?;
    let mut found = EndedAlerts::new(read_to, last.unsigned_abs().max(after));
    let from = i64::try_from(after).unwrap_or(i64::MAX);
    let most = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut statement = snapshot.prepare_cached(ENDED)?;
    let rows = statement.query_map(params![from, last, most], |row| Ok(ended(row)))?;
    // Any tool may write here: what cannot be read names no alert, and holds nothing up.
    let rows = rows.filter_map(Result::transpose);
    found.alerts = rows.collect::<rusqlite::Result<_>>()?;
    if found.alerts.len() >= limit
        && let Some(ended) = found.alerts.last()
    {
        found.last = ended.number;
    }
    Ok(Some(found))
}

fn ended(row: &Row<'_>) -> Option<EndedAlert> {
    let (number, heard): (i64, i64) = (row.get(0).ok()?, row.get(3).ok()?);
    let (sender, id): (String, Vec<u8>) = (row.get(1).ok()?, row.get(2).ok()?);
    let by: String = row.get(4).ok()?;
    let key = AlertKey::of_stored(sender, &id);
    Some(EndedAlert::new(
        number.unsigned_abs(),
        key,
        position(heard),
        by,
    ))
}
