//! Positions that have no row: what was taken out on purpose stands in the table `removed`, anything else was lost.

use core::ops::RangeInclusive;

use rusqlite::{Connection, OptionalExtension as _};

/// The last position that was ever given; 0 where none was.
///
/// It is noted beside the messages, so that it is known where the last of them cannot be read.
pub(super) fn last_given(connection: &Connection) -> rusqlite::Result<i64> {
    const FOUND: &str = "SELECT coalesce(max(position), 0) FROM message";
    const REMOVED: &str = "SELECT last FROM removed ORDER BY first DESC LIMIT 1";
    let noted = noted(connection)?;
    // Other tools note nothing when they put messages in, and may take them out again.
    let found = [FOUND, REMOVED].map(|sql| number(connection, sql).unwrap_or_default());
    Ok(found.into_iter().fold(noted, i64::max))
}

/// The last position that was noted as given.
pub(super) fn noted(connection: &Connection) -> rusqlite::Result<i64> {
    number(connection, "SELECT last FROM given")
}

/// 0 where there is no row.
fn number(connection: &Connection, sql: &str) -> rusqlite::Result<i64> {
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_row([], |row| row.get(0)).optional();
    found.map(Option::unwrap_or_default)
}

/// Notes that the positions up to this one were given.
pub(super) fn give(connection: &Connection, up_to: i64) -> rusqlite::Result<()> {
    const SQL: &str = "INSERT OR REPLACE INTO given (id, last) VALUES (1, ?1)";
    connection.prepare_cached(SQL)?.execute([up_to])?;
    Ok(())
}

/// The first run of positions in a range, in which no entry was found, that were neither emptied nor taken out.
///
/// An entry that is found here after all was passed over by the search for entries, so its position is one of them.
pub(super) fn first_lost(
    connection: &Connection,
    range: RangeInclusive<i64>,
) -> rusqlite::Result<Option<RangeInclusive<i64>>> {
    const EMPTIED: &str = "SELECT position FROM message WHERE position BETWEEN ?1 AND ?2 \
         AND raw IS NULL AND digest IS 'deleted' ORDER BY position";
    let (mut next, end) = range.into_inner();
    let mut statement = connection.prepare_cached(EMPTIED)?;
    let mut rows = statement.query([next, end])?;
    loop {
        let row: Option<i64> = rows.next()?.map(|row| row.get(0)).transpose()?;
        // A tree that is damaged shows rows twice, or in another order.
        if row.is_some_and(|row| row < next) {
            return Ok(Some(next..=next));
        }
        let last = row.map_or(end, |row| row.saturating_sub(1));
        if let Some(lost) = not_removed(connection, next..=last)? {
            return Ok(Some(lost));
        }
        match row {
            Some(row) => next = row.saturating_add(1),
            None => return Ok(None),
        }
    }
}

/// The first run of positions in a range without rows that were not taken out.
pub(super) fn not_removed(
    connection: &Connection,
    range: RangeInclusive<i64>,
) -> rusqlite::Result<Option<RangeInclusive<i64>>> {
    const REMOVED: &str =
        "SELECT first, last FROM removed WHERE last >= ?1 AND first <= ?2 ORDER BY first";
    if range.is_empty() {
        return Ok(None);
    }
    let (mut next, end) = range.into_inner();
    let mut statement = connection.prepare_cached(REMOVED)?;
    let mut runs = statement.query([next, end])?;
    while let Some(run) = runs.next()? {
        let (first, last): (i64, i64) = (run.get(0)?, run.get(1)?);
        if first > next {
            return Ok(Some(next..=first.saturating_sub(1)));
        }
        next = next.max(last.saturating_add(1));
        if last >= end {
            return Ok(None);
        }
    }
    Ok((next <= end).then_some(next..=end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sqlite::schema;

    /// A file of the positions 1 to 20, of which all messages were deleted.
    fn file() -> Connection {
        let mut connection = Connection::open_in_memory().unwrap();
        schema::migrate(&mut connection).unwrap();
        for _ in 0..20 {
            let sql = "INSERT INTO message (control_id, sender, peer, received_at, precedence, digest) VALUES ('', '', '', '', '', 'deleted')";
            connection.execute(sql, []).unwrap();
        }
        give(&connection, 20).unwrap();
        connection
    }

    fn lost(connection: &Connection) -> Option<RangeInclusive<i64>> {
        let last = last_given(connection).unwrap();
        first_lost(connection, 1..=last).unwrap()
    }

    #[test]
    fn rows_that_were_taken_out_are_not_lost() {
        for taken in [
            "1",
            "position <= 7",
            "position > 7",
            "position IN (3, 4, 5, 9, 20)",
            "position % 2 = 0",
        ] {
            let file = file();
            let sql = format!("DELETE FROM message WHERE {taken}");
            file.execute(&sql, []).unwrap();
            assert_eq!(lost(&file), None, "{taken}");
        }
    }

    #[test]
    fn rows_are_taken_out_in_any_order_and_runs_grow() {
        let file = file();
        for position in [5, 4, 6, 7, 1, 3] {
            file.execute("DELETE FROM message WHERE position = ?1", [position])
                .unwrap();
        }
        assert_eq!(lost(&file), None);
        let runs = "SELECT count(*) FROM removed";
        let runs: i64 = file.query_row(runs, [], |row| row.get(0)).unwrap();
        assert!(runs <= 4, "{runs}");
    }

    #[test]
    fn an_entry_where_none_was_found_is_lost() {
        let file = file();
        let whole = "UPDATE message SET raw = 'x', digest = 'x' WHERE position IN (7, 8)";
        file.execute(whole, []).unwrap();
        assert_eq!(lost(&file), Some(7..=8));
        let cut = "UPDATE message SET digest = NULL WHERE position = 3";
        file.execute(cut, []).unwrap();
        assert_eq!(lost(&file), Some(3..=3), "no word says that it was deleted");
    }

    #[test]
    fn a_position_that_another_tool_has_used_is_given_too_whatever_became_of_it() {
        let file = file();
        let insert = "INSERT INTO message (control_id, sender, peer, received_at, precedence) VALUES ('', '', '', '', '')";
        file.execute(insert, []).unwrap();
        assert_eq!(last_given(&file), Ok(21));
        file.execute("DELETE FROM message WHERE position > 18", [])
            .unwrap();
        assert_eq!(last_given(&file), Ok(21));
        assert_eq!(noted(&file), Ok(20), "nobody has noted it");
    }

    #[test]
    fn rows_that_are_gone_by_themselves_are_lost() {
        for (gone, first) in [
            ("position = 1", 1..=1),
            ("position IN (4, 5, 9)", 4..=5),
            ("position > 15", 16..=20),
            ("1", 8..=20),
        ] {
            let file = file();
            file.execute("DELETE FROM message WHERE position IN (6, 7)", [])
                .unwrap();
            if gone == "1" {
                file.execute("DELETE FROM message WHERE position < 6", [])
                    .unwrap();
            }
            file.execute("DROP TRIGGER message_removed", []).unwrap();
            let sql = format!("DELETE FROM message WHERE {gone}");
            file.execute(&sql, []).unwrap();
            assert_eq!(lost(&file), Some(first), "{gone}");
        }
    }
}
