//! Who was heard of when, and how often that is usual.

use std::collections::BTreeMap;
use std::time::Duration;

use ihe_pcd::datatype::Instant;
use rusqlite::{Connection, OptionalExtension as _, params};

/// In how many of the last messages senders are looked for: there is no index of them, because each message would pay for it.
const MESSAGES: u32 = 100_000;

/// How many devices are told.
const DEVICES: usize = 10_000;

/// Of how many messages the usual interval is taken.
const RECENT: usize = 21;

/// In how many of the last rows of a device its messages are looked for.
const ROWS: u32 = 2_000;

/// A sender or a device, and when it was heard of.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Sighting {
    /// MSH-3 and MSH-4, or OBX-18, as in the columns `message.sender` and `observation.device`.
    pub name: String,
    /// When its last message was received.
    pub last_seen: Instant,
    /// The median of the intervals between its last messages, 21 of them at most; nothing where there is only one.
    pub usual_interval: Option<Duration>,
}

impl Sighting {
    /// From times of receipt, the last one first.
    fn of(name: String, times: &[Instant]) -> Option<Self> {
        let last_seen = times.first().copied()?;
        let pairs = times.iter().zip(times.iter().skip(1));
        let mut intervals: Vec<_> = pairs
            .filter_map(|(later, earlier)| later.checked_duration_since(*earlier))
            .collect();
        intervals.sort_unstable();
        Some(Self {
            name,
            last_seen,
            usual_interval: intervals.get(intervals.len() / 2).copied(),
        })
    }
}

/// The senders of the last 100,000 messages, by name.
pub(super) fn senders(connection: &Connection) -> rusqlite::Result<Vec<Sighting>> {
    const SQL: &str = "SELECT sender, received_at FROM message ORDER BY position DESC LIMIT ?1";
    let mut statement = connection.prepare_cached(SQL)?;
    let mut rows = statement.query([MESSAGES])?;
    let mut times: BTreeMap<String, Vec<Instant>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (Ok(sender), Some(time)) = (row.get::<_, String>(0), time(row, 1)) else {
            // A damaged row says nothing of anybody.
            continue;
        };
        let times = times.entry(sender).or_default();
        if times.len() < RECENT {
            times.push(time);
        }
    }
    let seen = times.into_iter();
    Ok(seen
        .filter_map(|(sender, times)| Sighting::of(sender, &times))
        .collect())
}

/// The devices that rows are of, by name: the first ten thousand.
pub(super) fn devices(connection: &Connection) -> rusqlite::Result<Vec<Sighting>> {
    // From one device to the next by the index, whatever the number of rows.
    const NEXT: &str = "SELECT min(device) FROM observation WHERE device > ?1";
    let mut next = connection.prepare_cached(NEXT)?;
    let mut name = String::new();
    let mut seen = Vec::new();
    while seen.len() < DEVICES {
        let found: Option<Option<String>> = next.query_row([&name], |row| row.get(0)).optional()?;
        let Some(found) = found.flatten().filter(|found| *found > name) else {
            break;
        };
        name = found;
        seen.extend(Sighting::of(name.clone(), &times_of(connection, &name)?));
    }
    Ok(seen)
}

/// When the last messages came that have rows of a device, the last one first.
fn times_of(connection: &Connection, device: &str) -> rusqlite::Result<Vec<Instant>> {
    const SQL: &str = "SELECT received_at FROM message WHERE position IN \
         (SELECT message_position FROM observation WHERE device = ?1 ORDER BY time_instant DESC LIMIT ?2) \
         ORDER BY position DESC LIMIT ?3";
    let mut statement = connection.prepare_cached(SQL)?;
    let recent = u32::try_from(RECENT).unwrap_or(u32::MAX);
    let mut rows = statement.query(params![device, ROWS, recent])?;
    let mut times = Vec::new();
    while let Some(row) = rows.next()? {
        times.extend(time(row, 0));
    }
    Ok(times)
}

fn time(row: &rusqlite::Row<'_>, column: usize) -> Option<Instant> {
    let text: String = row.get(column).ok()?;
    Instant::parse_rfc3339(&text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_interval_is_the_one_in_the_middle() {
        let at = |seconds| Instant::from_unix(seconds, 0).unwrap();
        let interval = |times: &[i64]| {
            let times: Vec<_> = times.iter().map(|seconds| at(*seconds)).collect();
            let seen = Sighting::of("x".into(), &times).unwrap();
            seen.usual_interval.map(|interval| interval.as_secs())
        };
        assert_eq!(interval(&[100]), None);
        assert_eq!(interval(&[100, 40]), Some(60));
        // A silence of an hour, and a clock that was set back.
        assert_eq!(interval(&[3820, 3760, 160, 100, 40]), Some(60));
        assert_eq!(interval(&[100, 160, 100, 40]), Some(60));
        assert_eq!(Sighting::of("x".into(), &[]), None);
    }
}
