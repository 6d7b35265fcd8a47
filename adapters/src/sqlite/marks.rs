//! How far each reader has come, with a digest: a mark that was changed must not make its reader pass over messages.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::digest::{self, Digest};

/// A reader's own number lies beyond every position: what is lower than this was meant as one.
pub(super) const LARGEST_POSITION: i64 = 1 << 48;

/// What a row of the table `mark` holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Mark {
    Intact(i64),
    /// It is not as it was written.
    Damaged,
}

impl Mark {
    /// From where its reader goes on: a reader whose mark is damaged sees everything again that is still there.
    pub(super) const fn position(self) -> i64 {
        match self {
            Self::Intact(position) => position,
            Self::Damaged => 0,
        }
    }
}

fn digest(reader: &[u8], position: i64) -> Digest {
    digest::of_note([b"mark", reader, &position.to_be_bytes()])
}

/// Remembers how far a reader has come.
pub(super) fn write(connection: &Connection, reader: &str, position: i64) -> rusqlite::Result<()> {
    const SQL: &str = "INSERT OR REPLACE INTO mark (reader, position, digest) VALUES (?1, ?2, ?3)";
    let digest = digest(reader.as_bytes(), position);
    connection
        .prepare_cached(SQL)?
        .execute(params![reader, position, digest])?;
    Ok(())
}

/// Forgets a reader.
pub(super) fn remove(connection: &Connection, reader: &str) -> rusqlite::Result<()> {
    const SQL: &str = "DELETE FROM mark WHERE reader = ?1";
    connection.prepare_cached(SQL)?.execute([reader])?;
    Ok(())
}

/// The mark of a reader, if it has one.
pub(super) fn read(connection: &Connection, reader: &str) -> rusqlite::Result<Option<Mark>> {
    const SQL: &str = "SELECT reader, position, digest FROM mark WHERE reader = ?1";
    connection
        .prepare_cached(SQL)?
        .query_row([reader], |row| Ok(check(row)))
        .optional()
}

/// The marks of all readers, with their names as far as they are texts.
pub(super) fn all(connection: &Connection) -> rusqlite::Result<Vec<(String, Mark)>> {
    const SQL: &str = "SELECT reader, position, digest FROM mark ORDER BY reader";
    let mut statement = connection.prepare_cached(SQL)?;
    let marks = statement.query_map([], |row| {
        let name = row.get_ref(0)?.as_bytes().unwrap_or_default();
        Ok((String::from_utf8_lossy(name).into_owned(), check(row)))
    })?;
    marks.collect()
}

/// How many marks are not as they were written.
pub(super) fn damaged(connection: &Connection) -> rusqlite::Result<u64> {
    let marks = all(connection)?.into_iter();
    let damaged = marks.filter(|(_, mark)| *mark == Mark::Damaged).count();
    Ok(u64::try_from(damaged).unwrap_or(u64::MAX))
}

/// Up to where every reader has come, if there is one. Behind it nothing may be deleted.
pub(super) fn slowest(connection: &Connection) -> rusqlite::Result<Option<i64>> {
    let marks = all(connection)?;
    Ok(marks.into_iter().map(|(_, mark)| mark.position()).min())
}

fn check(row: &Row<'_>) -> Mark {
    match (row.get_ref(0), row.get_ref(1), row.get_ref(2)) {
        (
            Ok(ValueRef::Text(reader)),
            Ok(ValueRef::Integer(position)),
            Ok(ValueRef::Blob(written)),
        ) if position >= 0 && written == digest(reader, position) => Mark::Intact(position),
        _ => Mark::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sqlite::schema;

    #[test]
    fn a_mark_that_was_changed_begins_at_the_start_and_holds_everything() {
        for change in [
            "position = 9",
            "position = 8 - 4",
            "position = 'x'",
            "digest = NULL",
            "digest = x'00'",
            "reader = 'Chart'",
        ] {
            let mut connection = Connection::open_in_memory().unwrap();
            schema::migrate(&mut connection).unwrap();
            write(&connection, "chart", 7).unwrap();
            write(&connection, "chart", 8).unwrap();
            write(&connection, "other", 9).unwrap();
            assert_eq!(read(&connection, "chart"), Ok(Some(Mark::Intact(8))));
            assert_eq!(slowest(&connection), Ok(Some(8)));
            let sql = format!("UPDATE mark SET {change} WHERE reader = 'chart'");
            assert_eq!(connection.execute(&sql, []), Ok(1));
            let found = read(&connection, "chart").unwrap();
            assert!(!matches!(found, Some(Mark::Intact(_))), "{change}");
            assert_eq!(slowest(&connection), Ok(Some(0)), "{change}");
            write(&connection, "chart", 8).unwrap();
            assert_eq!(read(&connection, "chart"), Ok(Some(Mark::Intact(8))));
        }
    }

    #[test]
    fn a_reader_that_is_not_there_holds_nothing() {
        let mut connection = Connection::open_in_memory().unwrap();
        schema::migrate(&mut connection).unwrap();
        assert_eq!(slowest(&connection), Ok(None));
        write(&connection, "chart", 7).unwrap();
        remove(&connection, "chart").unwrap();
        assert_eq!(slowest(&connection), Ok(None));
    }
}
