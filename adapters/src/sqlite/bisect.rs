//! Finds messages by what ascends with their positions, without reading those between.

use rusqlite::{Connection, OptionalExtension as _, params};

/// The last position up to which something holds that holds up to some position and from there on no more.
///
/// Times of receipt ascend but where a clock was set: then it is one of several such positions.
pub(super) fn last_where(
    connection: &Connection,
    last: i64,
    holds: impl Fn(&At) -> bool,
) -> rusqlite::Result<i64> {
    let (mut holds_at, mut end) = (0_i64, last.saturating_add(1));
    while end.saturating_sub(holds_at) > 1 {
        let middle = holds_at.saturating_add(end.saturating_sub(holds_at) / 2);
        match at_or_before(connection, middle)? {
            Some(at) if at.position > holds_at && !holds(&at) => end = at.position,
            Some(_) => holds_at = middle,
            None => holds_at = middle,
        }
    }
    Ok(holds_at)
}

/// What a message says of its place among all.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct At {
    pub(super) position: i64,
    pub(super) received_at: String,
    /// How many bytes all messages up to it had.
    pub(super) bytes: i64,
    /// Whether the journal has deleted it.
    pub(super) is_emptied: bool,
}

/// The message at a position, or the last one before it.
pub(super) fn at_or_before(connection: &Connection, position: i64) -> rusqlite::Result<Option<At>> {
    const SQL: &str = "SELECT position, received_at, bytes_to_here, raw IS NULL AND digest IS 'deleted' FROM message WHERE position <= ?1 ORDER BY position DESC LIMIT 1";
    connection
        .prepare_cached(SQL)?
        .query_row(params![position], at)
        .optional()
}

/// The first message after a position.
pub(super) fn after(connection: &Connection, position: i64) -> rusqlite::Result<Option<At>> {
    const SQL: &str = "SELECT position, received_at, bytes_to_here, raw IS NULL AND digest IS 'deleted' FROM message WHERE position > ?1 ORDER BY position LIMIT 1";
    connection
        .prepare_cached(SQL)?
        .query_row(params![position], at)
        .optional()
}

fn at(row: &rusqlite::Row<'_>) -> rusqlite::Result<At> {
    Ok(At {
        position: row.get(0)?,
        // What is no text any more is before every time.
        received_at: row.get(1).unwrap_or_default(),
        bytes: row.get(2).unwrap_or_default(),
        is_emptied: row.get(3)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sqlite::schema;

    #[test]
    fn the_last_that_holds_is_found_with_and_without_gaps() {
        for taken in [
            "0",
            "position % 3 = 0",
            "position < 20",
            "position > 20",
            "1",
        ] {
            let mut connection = Connection::open_in_memory().unwrap();
            schema::migrate(&mut connection).unwrap();
            for number in 1..=40 {
                let sql = "INSERT INTO message (control_id, sender, peer, received_at, precedence, bytes_to_here) \
                     VALUES ('', '', '', printf('%03d', ?1), '', ?1)";
                connection.execute(sql, [number]).unwrap();
            }
            let sql = format!("DELETE FROM message WHERE {taken}");
            connection.execute(&sql, []).unwrap();
            for bound in 0..=41_i64 {
                let found = last_where(&connection, 40, |at| at.bytes <= bound).unwrap();
                let sql = format!(
                    "SELECT count(*) FROM message WHERE (position <= {found}) <> (bytes_to_here <= {bound})"
                );
                let wrong: i64 = connection.query_row(&sql, [], |row| row.get(0)).unwrap();
                assert_eq!(wrong, 0, "{taken} {bound} {found}");
            }
        }
    }
}
