//! The versions of the schema, and how a file comes to the newest.

use rusqlite::{Connection, ErrorCode, TransactionBehavior};

use super::SqliteError;

/// The mark of this adapter in the header of its files: `IHEP`.
const APPLICATION_ID: i32 = i32::from_be_bytes(*b"IHEP");

/// The version with the tables of alerts.
pub(super) const WITH_ALERTS: i32 = 2;

/// The version with the table of corrections.
pub(super) const WITH_CORRECTIONS: i32 = 3;

/// One step for each version, the first from nothing to version 1. A step that was released never changes.
const MIGRATIONS: &[&str] = &[
    include_str!("schema/v1.sql"),
    include_str!("schema/v2.sql"),
    include_str!("schema/v3.sql"),
];

/// Refuses a file that is not ours to write, before anything in it is changed.
pub(super) fn check(connection: &Connection) -> Result<(), SqliteError> {
    version(connection, MIGRATIONS).map(drop)
}

/// Brings a file to the newest version, whole or not at all. Answers whether it was of another.
pub(super) fn migrate(connection: &mut Connection) -> Result<bool, SqliteError> {
    migrate_by(connection, MIGRATIONS)
}

fn migrate_by(connection: &mut Connection, migrations: &[&str]) -> Result<bool, SqliteError> {
    let newest = i32::try_from(migrations.len()).unwrap_or(i32::MAX);
    let transaction = connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(SqliteError::engine)?;
    let version = version(&transaction, migrations)?;
    if version == migrations.len() {
        return Ok(false);
    }
    for migration in migrations.iter().skip(version) {
        transaction
            .execute_batch(migration)
            .map_err(SqliteError::engine)?;
    }
    transaction
        .pragma_update(None, "application_id", APPLICATION_ID)
        .and_then(|()| transaction.pragma_update(None, "user_version", newest))
        .and_then(|()| transaction.commit())
        .map(|()| true)
        .map_err(SqliteError::engine)
}

/// The version of the schema in the file; 0 for a file that holds nothing yet.
fn version(connection: &Connection, migrations: &[&str]) -> Result<usize, SqliteError> {
    let header = |pragma| connection.pragma_query_value(None, pragma, |row| row.get::<_, i32>(0));
    let read = || {
        let tables = "SELECT count(*) FROM sqlite_schema";
        Ok((
            header("application_id")?,
            header("user_version")?,
            connection.query_row(tables, [], |row| row.get::<_, i64>(0))?,
        ))
    };
    let (application, version, tables) =
        read().map_err(|error: rusqlite::Error| match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => SqliteError::ForeignFile,
            _ => SqliteError::engine(error),
        })?;
    match (application, version, tables) {
        (0, 0, 0) => Ok(0),
        (APPLICATION_ID, found @ 1.., 1..) => usize::try_from(found)
            .ok()
            .filter(|found| *found <= migrations.len())
            .ok_or(SqliteError::NewerSchema {
                found,
                known: migrations.len(),
            }),
        _ => Err(SqliteError::ForeignFile),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: &str = "ALTER TABLE mark ADD COLUMN note TEXT";

    fn number(connection: &Connection, sql: &str) -> i64 {
        connection.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn a_file_of_version_1_comes_to_the_newest_with_everything_in_it() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate_by(&mut connection, &MIGRATIONS[..1]).unwrap();
        let filled = "INSERT INTO mark (reader, position) VALUES ('chart', 7); \
            INSERT INTO message (position, control_id, sender, peer, received_at, precedence) VALUES (7, 'A', 'B', 'C', '', 'alert'); \
            INSERT INTO problem VALUES (7, 1, 'MSH-9', 'not-pcd-01', ''); \
            INSERT INTO command (asked_at, action, reader, position, who, why) VALUES ('', 'drop', 'chart', 7, '', '');";
        connection.execute_batch(filled).unwrap();
        assert_eq!(migrate(&mut connection), Ok(true));
        assert_eq!(migrate(&mut connection), Ok(false));
        assert_eq!(version(&connection, MIGRATIONS), Ok(MIGRATIONS.len()));
        for (count, rows) in [
            (1, "mark WHERE reader = 'chart' AND position = 7"),
            (1, "problem WHERE kind = 'not-pcd-01'"),
            (1, "command WHERE done_at IS NULL AND alert IS NULL"),
            (0, "alert"),
            (0, "alert_event"),
        ] {
            let sql = format!("SELECT count(*) FROM {rows}");
            assert_eq!(number(&connection, &sql), count, "{rows}");
        }
    }

    #[test]
    fn a_step_that_fails_leaves_the_file_as_it_was() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate_by(&mut connection, &MIGRATIONS[..1]).unwrap();
        let migrations = [MIGRATIONS[0], SECOND, "no such statement"];
        migrate_by(&mut connection, &migrations).unwrap_err();
        assert_eq!(version(&connection, MIGRATIONS), Ok(1));
        let columns = "SELECT count(*) FROM pragma_table_info('mark')";
        assert_eq!(number(&connection, columns), 3);
    }

    /// What the tables are said to be for old tools.
    #[test]
    fn alerts_and_corrections_came_with_the_versions_that_are_said() {
        for (version, table) in [(WITH_ALERTS, "alert"), (WITH_CORRECTIONS, "correction")] {
            let before = usize::try_from(version - 1).unwrap();
            let has_table = |versions: usize| {
                let mut connection = Connection::open_in_memory().unwrap();
                migrate_by(&mut connection, &MIGRATIONS[..versions]).unwrap();
                let sql = format!("SELECT * FROM {table}");
                connection.prepare(&sql).is_ok()
            };
            assert_eq!((has_table(before), has_table(before + 1)), (false, true));
        }
    }

    #[test]
    fn every_column_is_described() {
        let (mut in_table, mut described) = (false, false);
        let lines = MIGRATIONS.iter().flat_map(|step| step.lines());
        for line in lines {
            let begins = line.starts_with("CREATE TABLE");
            in_table = begins || (in_table && !line.starts_with(')'));
            if begins || !in_table {
                continue;
            }
            let line = line.trim();
            let comment = line.starts_with("--");
            let is_key = line.starts_with("PRIMARY KEY") || line.starts_with("UNIQUE (");
            let column = !comment && !is_key;
            assert!(!column || described, "{line}");
            described = comment;
        }
    }
}
