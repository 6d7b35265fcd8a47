//! The entries of alerts, for readers to whom observations are nothing.

use ihe_pcd::plugin::Record;
use ihe_pcd::session::Precedence;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use super::reader::{next_row, read_in};
use super::{SqliteError, digest};

/// So many entries are looked at for one answer: nobody else is answered meanwhile.
const LOOKED_AT: usize = 8192;

/// The alerts after a position, in order, and the last entry that was looked at, whatever it is; at most `limit` entries.
///
/// Of the observations between them only their columns of position and precedence are read.
/// One that is damaged is found by whoever reads it.
pub(super) fn read(
    connection: &Connection,
    after: i64,
    limit: usize,
) -> Result<Vec<Record>, SqliteError> {
    // What is missing is told by several statements: they see the file at one moment.
    let snapshot = connection
        .unchecked_transaction()
        .map_err(SqliteError::engine)?;
    let mut statement = snapshot
        .prepare_cached(digest::PRECEDENCES_AFTER)
        .map_err(SqliteError::engine)?;
    let mut rows = statement.query([after]).map_err(SqliteError::engine)?;
    let (mut records, mut last) = (Vec::new(), after);
    let mut passed = None;
    for _ in 0..LOOKED_AT {
        // The last place is for the last one that is passed.
        if records.len().saturating_add(1) >= limit {
            break;
        }
        match next_row(&snapshot, &mut rows, last) {
            Ok(None) => break,
            Ok(Some((number, row))) => {
                last = number;
                if is_observation(row) {
                    passed = Some(number);
                    continue;
                }
            }
            Err(error) => return the_first(records, error),
        }
        passed = None;
        match entry(&snapshot, last) {
            Ok(found) => records.extend(found),
            Err(error) => return the_first(records, error),
        }
    }
    if last == after && limit > 0 {
        return read_in(&snapshot, after, 1);
    }
    if let Some(number) = passed {
        match entry(&snapshot, number) {
            Ok(found) => records.extend(found),
            Err(error) => return the_first(records, error),
        }
    }
    Ok(records)
}

/// Those before what is damaged come first; the next call begins with it.
fn the_first(records: Vec<Record>, error: SqliteError) -> Result<Vec<Record>, SqliteError> {
    match records.is_empty() {
        true => Err(error),
        false => Ok(records),
    }
}

/// Where the column holds anything else, damage is not taken for an observation.
fn is_observation(row: &Row<'_>) -> bool {
    let word = Precedence::Observation.word();
    row.get_ref(1) == Ok(ValueRef::Text(word.as_bytes()))
}

/// The entry at a position, as it was stored.
fn entry(snapshot: &Connection, number: i64) -> Result<Vec<Record>, SqliteError> {
    read_in(snapshot, number.saturating_sub(1), 1)
}

#[cfg(test)]
mod tests {
    use ihe_pcd::datatype::Instant;
    use ihe_pcd::session::Entry;

    use super::*;
    use crate::sqlite::prepared::Prepared;
    use crate::sqlite::rows::Appender;
    use crate::sqlite::schema;

    const ALERTS: [i64; 3] = [7, 8, 20_000];

    /// A file of 20,010 messages, of which three are alerts.
    fn file() -> Connection {
        let mut connection = Connection::open_in_memory().unwrap();
        schema::migrate(&mut connection).unwrap();
        let mut appender = Appender::new(&connection);
        for number in 1..=20_010 {
            let entry = Entry::new("", "", "", Instant::UNIX_EPOCH, "x".into());
            let precedence = match ALERTS.contains(&number) {
                true => Precedence::Alert,
                false => Precedence::Observation,
            };
            let entry = entry.with_precedence(precedence);
            let message = &Prepared::all(vec![entry])[0];
            appender.append(message).unwrap();
        }
        appender.finish().unwrap();
        connection
    }

    /// The positions in each answer, until there are no more, and those that are lost.
    fn answers(connection: &Connection, limit: usize) -> (Vec<Vec<u64>>, Vec<u64>) {
        let (mut after, mut answers, mut lost) = (0, Vec::new(), Vec::new());
        loop {
            match read(connection, after, limit) {
                Ok(records) if records.is_empty() => return (answers, lost),
                Ok(records) => {
                    let numbers = records.iter().map(|record| record.position.number());
                    answers.push(numbers.collect());
                    after = records.last().unwrap().position.number().cast_signed();
                }
                Err(SqliteError::Damaged { first, last }) => {
                    lost.extend(first..=last);
                    after = last.cast_signed();
                }
                Err(error) => panic!("{error}"),
            }
        }
    }

    #[test]
    fn thousands_of_observations_are_passed_by_in_one_answer() {
        let connection = file();
        let all = [vec![7, 8, 8192], vec![16_384], vec![20_000, 20_010]];
        assert_eq!(answers(&connection, 64), (all.to_vec(), vec![]));
        let single = [7, 8, 8200, 16_392, 20_000, 20_010].map(|number| vec![number]);
        assert_eq!(answers(&connection, 2), (single.to_vec(), vec![]));
        assert_eq!(read(&connection, 0, 0), Ok(vec![]));
    }

    #[test]
    fn an_alert_that_is_damaged_is_told_and_no_observation() {
        let connection = file();
        for change in [
            "UPDATE message SET raw = 'y' WHERE position IN (3, 8)",
            "UPDATE message SET precedence = 'alerT' WHERE position = 20000",
            "DELETE FROM message WHERE position = 16000; DELETE FROM removed",
        ] {
            connection.execute_batch(change).unwrap();
        }
        let (answers, lost) = answers(&connection, 64);
        assert_eq!(lost, [8, 16_000, 20_000]);
        assert_eq!(answers.concat(), [7, 8200, 20_010]);
    }
}
