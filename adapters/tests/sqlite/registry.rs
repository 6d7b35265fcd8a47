//! The devices and patients that a file knows.

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::Journal;
use ihe_pcd_adapters::sqlite::{Operator, SqliteStore};

use super::corrections::{ANNA, BERT, MONITOR, Row, message, row};
use super::{Place, columns, entry};

const DEVICES: &str = "SELECT id, eui64, code, refid, substr(first_seen, 12, 8), substr(last_seen, 12, 8), location, last_position FROM device ORDER BY id";
const PATIENTS: &str = "SELECT id, authority, status, substr(first_seen, 12, 8), substr(last_seen, 12, 8), location, last_position FROM patient ORDER BY id";

const PART: &str = "OBX|9||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||0011223344556677^^0011223344556677^EUI-64\r";

/// Messages that come one after the other, a second apart from 11:00:01.
async fn stored(place: &Place, messages: &[String]) {
    let store = SqliteStore::open(place.path()).unwrap();
    for (second, message) in (1..).zip(messages) {
        let mut entry = entry("1", message);
        let time = format!("2026-11-21T11:00:0{second}Z");
        entry.received_at = Instant::parse_rfc3339(&time).unwrap();
        store.append(vec![entry]).await.unwrap();
    }
    store.flush().await.unwrap();
}

#[tokio::test]
async fn each_device_and_each_patient_is_one_row_with_the_times_and_the_place() {
    let place = Place::new();
    let moved = message(BERT, MONITOR, &[row("72", "R")]).replace("ICU^2^7", "OR^1^1");
    let unplaced = message(ANNA, MONITOR, &[row("72", "R")]).replace("PV1||I|ICU^2^7^EAST\r", "");
    let messages = [
        message(ANNA, MONITOR, &[row("72", "R")]) + PART,
        message(ANNA, "THERMO^WARD", &[row("72", "R")]),
        moved,
        unplaced,
        message("", MONITOR, &[row("72", "R")]).replace("ICU^2^7", "OR^1^1"),
    ];
    stored(&place, &messages).await;
    let file = place.look();
    assert_eq!(
        columns(&file, DEVICES),
        [
            format!(
                "{MONITOR}; 0011223344556677; 69965; MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS; 11:00:01; 11:00:05; OR^1^1^EAST; 5"
            ),
            "THERMO^WARD; -; -; -; 11:00:02; 11:00:02; ICU^2^7^EAST; 2".into(),
        ]
    );
    assert_eq!(
        columns(&file, PATIENTS),
        [
            "4711; HOSPITAL; identified; 11:00:01; 11:00:04; ICU^2^7^EAST; 4",
            "4712; HOSPITAL; identified; 11:00:03; 11:00:03; OR^1^1^EAST; 3",
        ]
    );
    let joined = "SELECT count(*) FROM observation JOIN device ON device.id = observation.device \
         LEFT JOIN patient ON patient.id = patient_id AND patient.authority = coalesce(patient_authority, '')";
    assert_eq!(columns(&file, joined), ["5"]);
}

#[tokio::test]
async fn an_alert_names_devices_and_patients_too() {
    let place = Place::new();
    drop(super::alerts::store(&place, &[super::alerts::message(super::alerts::START)]).await);
    let file = place.look();
    for (table, column) in [("device", "device"), ("patient", "patient_id")] {
        let joined =
            format!("SELECT count(*) FROM alert JOIN {table} ON {table}.id = alert.{column}");
        assert_eq!(columns(&file, &joined), ["1"], "{table}");
    }
}

#[tokio::test]
async fn a_device_and_a_patient_go_with_the_last_message_about_them() {
    let place = Place::new();
    let messages = [
        message(ANNA, MONITOR, &[row("72", "R")]),
        message(ANNA, "THERMO^WARD", &[row("72", "R")]),
        message(BERT, MONITOR, &[row("72", "R")]),
    ];
    stored(&place, &messages).await;
    let tool = rusqlite::Connection::open(place.path()).unwrap();
    tool.execute_batch("PRAGMA foreign_keys = ON").unwrap();
    let known = || {
        let devices = columns(
            &tool,
            "SELECT substr(id, 1, 6), last_position FROM device ORDER BY id",
        );
        let patients = columns(&tool, "SELECT id, last_position FROM patient ORDER BY id");
        [devices, patients].concat().join(", ")
    };
    assert_eq!(known(), "001122; 3, THERMO; 2, 4711; 2, 4712; 3");
    let delete = |position: i64| {
        let sql = "DELETE FROM message WHERE position = ?1";
        tool.execute(sql, [position]).unwrap();
    };
    delete(3);
    assert_eq!(known(), "001122; 1, THERMO; 2, 4711; 2");
    delete(2);
    assert_eq!(known(), "001122; 1, 4711; 1");
    delete(1);
    assert_eq!(known(), "");
}

/// What the documentation shows can be asked, and answers.
#[tokio::test]
async fn the_questions_of_the_documentation_are_answered() {
    let place = Place::new();
    let clinical = |rows| message(ANNA, MONITOR, rows).replace("|1|D|2.6|", "|1|P|2.6|");
    let unknown = Row {
        path: "1.1.0.2",
        ..row("", "D")
    };
    let messages = [
        clinical(&[row("72", "F")]),
        clinical(&[row("82", "C"), unknown]),
    ];
    stored(&place, &messages).await;
    let file = place.look();
    let questions = include_str!("../../src/sqlite/schema/queries.sql");
    let questions = questions.split(';').map(str::trim);
    let answers: Vec<_> = questions
        .filter(|question| !question.is_empty())
        .map(|question| columns(&file, &question.replace("'now'", "'2026-11-21 12:30:00'")))
        .collect();
    let noon = "2026-11-21T11:00:00.000000000Z";
    let came = "2026-11-21T11:00:02.000000000Z";
    let expected = [
        vec![format!("{noon}; MDC_ECG_HEART_RATE; 82; /min; C; -")],
        vec![format!(
            "{noon}; MDC_ECG_HEART_RATE; 72; 82; corrected; {came}"
        )],
        vec![format!(
            "{came}; deleted; {MONITOR}; 147842; 1.1.0.2; {noon}"
        )],
        vec![format!(
            "{MONITOR}; 0011223344556677; -; {came}; ICU^2^7^EAST"
        )],
        vec![
            format!("{MONITOR}; MDC_ECG_HEART_RATE; 82; /min"),
            format!("{MONITOR}; MDC_ECG_HEART_RATE; -; /min"),
        ],
        vec![format!(
            "4711; HOSPITAL; identified; 2026-11-21T11:00:01.000000000Z; {came}"
        )],
    ];
    assert_eq!(answers, expected);
    let status = Operator::open(place.path())
        .unwrap()
        .status(Instant::UNIX_EPOCH);
    assert_eq!(status.unwrap().without_original, 1);
}
