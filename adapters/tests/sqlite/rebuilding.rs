//! The rows of many messages beside a plain model of what holds, read again from the journal, and brought up from version 2.

use ihe_pcd::plugin::Journal;
use ihe_pcd::session::Entry;
use ihe_pcd_adapters::sqlite::SqliteStore;
use proptest::prelude::*;
use rusqlite::Connection;
use tokio::runtime::Runtime;

use super::alerts::{END, START};
use super::corrections::{MONITOR, Row, message, row};
use super::{Place, alerts, columns, entry};

const PATIENTS: [&str; 4] = ["", "1^^^HOSPITAL^PI", "2^^^HOSPITAL^PI", "3^^^HOSPITAL^PI"];
const DEVICES: [&str; 3] = ["", MONITOR, "THERMO^WARD"];
const PATHS: [&str; 2] = ["1.1.0.1", "1.1.0.2"];
const TIMES: [&str; 2] = ["20261121120000+0100", "20261121120000"];
const STATUSES: [&str; 6] = ["R", "F", "C", "C", "D", "W"];

/// An observation, by the numbers of its parts.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Said {
    at: (usize, usize),
    patient: usize,
    device: usize,
    path: usize,
    time: usize,
    status: &'static str,
}

type Parts = (usize, usize, usize);

/// Positions and numbers of rows.
type Places = Vec<(usize, usize)>;

#[derive(Clone, Debug)]
enum Op {
    Observations {
        patient: usize,
        device: usize,
        rows: Vec<Parts>,
    },
    Alert {
        ends: bool,
    },
    /// The rows of what came before go into other slices than what comes after.
    Flush,
}

fn op() -> impl Strategy<Value = Op> {
    let row = (0..PATHS.len(), 0..TIMES.len(), 0..STATUSES.len());
    let rows = prop::collection::vec(row, 1..4);
    prop_oneof![
        12 => (0..PATIENTS.len(), 0..DEVICES.len(), rows)
            .prop_map(|(patient, device, rows)| Op::Observations { patient, device, rows }),
        1 => any::<bool>().prop_map(|ends| Op::Alert { ends }),
        3 => Just(Op::Flush),
    ]
}

/// The positions of what holds, and of corrections whose original was not known when they came.
fn model(said: &[Said]) -> (Places, Places) {
    let is_value = |it: &Said| !["D", "W"].contains(&it.status);
    let (mut acts, mut unknown) = (Vec::new(), Vec::new());
    for (number, correction) in said.iter().enumerate() {
        if !["C", "D", "W"].contains(&correction.status) {
            continue;
        }
        let same = |it: &Said| {
            (it.device, it.path, it.time) == (correction.device, correction.path, correction.time)
        };
        let before = said[..number].iter().filter(|it| is_value(it) && same(it));
        let mut patients: Vec<_> = before.map(|it| it.patient).collect();
        patients.sort_unstable();
        patients.dedup();
        let own = patients.contains(&correction.patient);
        patients.retain(|it| *it != 0);
        let whose = match patients[..] {
            _ if own => Some(correction.patient),
            [other] if correction.status == "W" => Some(other),
            _ => None,
        };
        if whose.is_none() {
            unknown.push(correction.at);
        }
        let whose = whose.unwrap_or(correction.patient);
        acts.push((
            Said {
                patient: whose,
                ..*correction
            },
            correction.at,
        ));
    }
    let holds = said.iter().filter(|it| {
        let of_it = |(correction, at): &(Said, (usize, usize))| {
            let (mut same, mut other) = (*correction, **it);
            (same.at, same.status, other.at, other.status) = ((0, 0), "", (0, 0), "");
            same == other && (it.status != "C" || *at > it.at)
        };
        is_value(it) && !acts.iter().any(of_it)
    });
    (holds.map(|it| it.at).collect(), unknown)
}

/// Everything that was read from messages; alerts are numbered anew when they are read again.
fn dump(file: &Connection) -> Vec<String> {
    let tables = [
        "observation",
        "device_part",
        "problem",
        "correction",
        "device",
        "patient",
    ];
    let rows = tables.iter().flat_map(|table| {
        let sql = format!("SELECT '{table}', * FROM {table} ORDER BY 2, 3");
        columns(file, &sql)
    });
    rows.collect()
}

fn places(file: &Connection, sql: &str) -> Vec<String> {
    columns(file, &format!("{sql} ORDER BY 1, 2"))
}

fn written(places: &[(usize, usize)]) -> Vec<String> {
    let line = |(position, obx): &(usize, usize)| format!("{position}; {obx}");
    places.iter().map(line).collect()
}

async fn run(ops: Vec<Op>) {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let mut said = Vec::new();
    let mut position = 0;
    for op in ops {
        let entry: Entry = match op {
            Op::Flush => {
                store.flush().await.unwrap();
                continue;
            }
            Op::Alert { ends } => {
                alerts::come(&alerts::message(if ends { END } else { START }), "11:00:00")
            }
            Op::Observations {
                patient,
                device,
                rows,
            } => {
                let at = |number: usize| (position + 1, number + 1);
                let rows: Vec<_> = rows
                    .into_iter()
                    .enumerate()
                    .map(|(number, (path, time, status))| {
                        let status = STATUSES[status];
                        said.push(Said {
                            at: at(number),
                            patient,
                            device,
                            path,
                            time,
                            status,
                        });
                        Row {
                            path: PATHS[path],
                            time: TIMES[time],
                            ..row("72", status)
                        }
                    })
                    .collect();
                entry("1", &message(PATIENTS[patient], DEVICES[device], &rows))
            }
        };
        store.append(vec![entry]).await.unwrap();
        position += 1;
    }
    store.flush().await.unwrap();
    drop(store);
    let before = is_like(&place, &said);
    read_again(&place, &before).await;
    bring_up(&place, &before);
}

fn is_like(place: &Place, said: &[Said]) -> Vec<String> {
    let file = place.look();
    let (holds, unknown) = model(said);
    let found = places(
        &file,
        "SELECT message_position, obx FROM current_observation",
    );
    assert_eq!(found, written(&holds), "{said:?}");
    let found = "SELECT message_position, obx FROM correction WHERE original_position IS NULL";
    assert_eq!(places(&file, found), written(&unknown), "{said:?}");
    // The two views are two sides of one thing.
    let rest = "SELECT message_position, obx FROM observation AS o WHERE coalesce(status, '') NOT IN ('D', 'W') \
         AND NOT EXISTS (SELECT 1 FROM superseded_observation AS s WHERE s.message_position = o.message_position AND s.obx = o.obx)";
    assert_eq!(places(&file, rest), written(&holds), "{said:?}");
    dump(&file)
}

/// As the documentation has it.
async fn read_again(place: &Place, before: &[String]) {
    let tool = Connection::open(place.path()).unwrap();
    let delete = "DELETE FROM observation; DELETE FROM device_part; DELETE FROM correction; DELETE FROM device; DELETE FROM patient; \
         DELETE FROM alert_event; DELETE FROM alert; DELETE FROM problem; DELETE FROM mark WHERE reader = 'observation'";
    tool.execute_batch(delete).unwrap();
    drop(tool);
    let store = SqliteStore::open(place.path()).unwrap();
    store.flush().await.unwrap();
    drop(store);
    assert_eq!(dump(&place.look()), before);
}

/// The same rows in a file as version 2 made it.
fn bring_up(place: &Place, before: &[String]) {
    let old = Place::new();
    let tool = Connection::open(old.path()).unwrap();
    tool.execute_batch(include_str!("../../src/sqlite/schema/v1.sql"))
        .unwrap();
    tool.execute_batch(include_str!("../../src/sqlite/schema/v2.sql"))
        .unwrap();
    let mark = i32::from_be_bytes(*b"IHEP");
    let path = place.path();
    let copy = format!(
        "PRAGMA application_id = {mark}; PRAGMA user_version = 2; ATTACH '{}' AS new; BEGIN; \
         INSERT INTO message SELECT * FROM new.message; INSERT INTO observation SELECT * FROM new.observation; \
         INSERT INTO device SELECT * FROM new.device_part; INSERT INTO problem SELECT * FROM new.problem; \
         INSERT INTO alert SELECT * FROM new.alert; INSERT INTO alert_event SELECT * FROM new.alert_event; \
         INSERT INTO mark SELECT * FROM new.mark; COMMIT",
        path.display()
    );
    tool.execute_batch(&copy).unwrap();
    drop(tool);
    drop(SqliteStore::open(old.path()).unwrap());
    let file = old.look();
    // Whom a W means that names another patient was not asked yet.
    let is_of_another = |line: &String| line.contains("; original-of-another; ");
    if before.iter().any(is_of_another) {
        return;
    }
    assert_eq!(dump(&file), before);
    assert!(SqliteStore::verify(old.path()).unwrap().is_in_order());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn what_holds_is_what_was_said_read_once_or_again_or_by_an_earlier_version(ops in prop::collection::vec(op(), 1..24)) {
        Runtime::new().unwrap().block_on(run(ops));
    }
}
