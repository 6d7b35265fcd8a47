//! OBX-11 C, D and W: what holds, what holds no more, and what is kept.

use ihe_pcd::plugin::Journal;
use ihe_pcd_adapters::sqlite::{SqliteStore, StoreOptions};
use rusqlite::Connection;

use super::{Place, columns, entry, header};

pub(super) const MONITOR: &str = "0011223344556677^^0011223344556677^EUI-64";

/// One row of a message; its place in the message says which OBX it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) code: &'static str,
    pub(super) path: &'static str,
    pub(super) value: &'static str,
    pub(super) time: &'static str,
    pub(super) status: &'static str,
}

/// A heart rate of noon.
pub(super) const fn row(value: &'static str, status: &'static str) -> Row {
    Row {
        code: "147842^MDC_ECG_HEART_RATE^MDC",
        path: "1.1.0.1",
        value,
        time: "20261121120000+0100",
        status,
    }
}

/// A message about a patient (PID-3, or nobody where it is empty) from a device (OBX-18, or none).
pub(super) fn message(patient: &str, device: &str, rows: &[Row]) -> String {
    let mut segments = vec![header("1")];
    if !patient.is_empty() {
        segments.push(format!("PID|||{patient}"));
    }
    segments.push("PV1||I|ICU^2^7^EAST".into());
    segments.push("OBR|1||G1|182777000^monitoring of patient^SCT|||20261121120000+0100".into());
    for (number, row) in (1..).zip(rows) {
        let Row {
            code,
            path,
            value,
            time,
            status,
        } = row;
        segments.push(format!(
            "OBX|{number}|NM|{code}|{path}|{value}|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||{status}|||{time}||||{device}"
        ));
    }
    segments.push(String::new());
    segments.join("\r")
}

pub(super) const ANNA: &str = "4711^^^HOSPITAL^PI";
pub(super) const BERT: &str = "4712^^^HOSPITAL^PI";

fn anna(rows: &[Row]) -> String {
    message(ANNA, MONITOR, rows)
}

fn bert(rows: &[Row]) -> String {
    message(BERT, MONITOR, rows)
}

async fn stored(place: &Place, messages: &[String]) -> Connection {
    let store = SqliteStore::open_with(place.path(), StoreOptions::default()).unwrap();
    for message in messages {
        store.append(vec![entry("1", message)]).await.unwrap();
    }
    store.flush().await.unwrap();
    place.look()
}

/// `message.obx value` of what holds.
fn current(file: &Connection) -> Vec<String> {
    let sql = "SELECT message_position || '.' || obx || ' ' || coalesce(value, '-') FROM current_observation ORDER BY 1";
    columns(file, sql)
}

/// `row <- correction action` of what holds no more.
fn superseded(file: &Connection) -> Vec<String> {
    let sql = "SELECT message_position || '.' || obx || ' <- ' || by_position || '.' || by_obx || ' ' || action \
         FROM superseded_observation ORDER BY message_position, obx, by_position, by_obx";
    columns(file, sql)
}

fn problems(file: &Connection) -> Vec<String> {
    let sql = "SELECT message_position, at, kind FROM problem WHERE kind LIKE 'original%' ORDER BY 1, number";
    columns(file, sql)
}

/// What holds after messages, when all corrections find their originals.
async fn known(messages: &[String]) -> (Vec<String>, Vec<String>) {
    let place = Place::new();
    let file = stored(&place, messages).await;
    assert_eq!(problems(&file), [""; 0]);
    let rows = "SELECT count(*) FROM observation";
    let all: usize = messages.iter().map(|it| it.matches("\rOBX|").count()).sum();
    assert_eq!(columns(&file, rows), [all.to_string()], "every row is kept");
    (current(&file), superseded(&file))
}

#[tokio::test]
async fn a_corrected_value_takes_the_place_of_the_one_before_and_that_is_kept() {
    let place = Place::new();
    let messages = [anna(&[row("72", "F")]), anna(&[row("82", "C")])];
    let file = stored(&place, &messages).await;
    assert_eq!(current(&file), ["2.1 82"]);
    assert_eq!(superseded(&file), ["1.1 <- 2.1 corrected"]);
    assert_eq!(problems(&file), [""; 0]);
    let old = "SELECT value, status FROM observation WHERE message_position = 1";
    assert_eq!(columns(&file, old), ["72; F"]);
    let correction = "SELECT original_position, original_obx, since FROM correction";
    assert_eq!(
        columns(&file, correction),
        ["1; 1; 2026-11-21T11:00:00.250000000Z"]
    );
}

#[tokio::test]
async fn a_value_that_is_taken_back_holds_no_more() {
    let (current, superseded) = known(&[
        anna(&[
            row("72", "R"),
            Row {
                path: "1.1.0.2",
                ..row("73", "R")
            },
        ]),
        anna(&[row("", "D")]),
    ])
    .await;
    assert_eq!(current, ["1.2 73"]);
    assert_eq!(superseded, ["1.1 <- 2.1 deleted"]);
}

#[tokio::test]
async fn a_value_of_the_wrong_patient_holds_no_more_and_the_right_one_keeps_his() {
    let (current, superseded) = known(&[
        anna(&[row("72", "F")]),
        anna(&[row("72", "W")]),
        bert(&[row("72", "F")]),
    ])
    .await;
    assert_eq!(current, ["3.1 72"]);
    assert_eq!(superseded, ["1.1 <- 2.1 wrong"]);
}

#[tokio::test]
async fn a_value_of_the_wrong_patient_is_found_where_the_right_one_is_named() {
    let place = Place::new();
    let messages = [
        anna(&[row("72", "F")]),
        bert(&[row("72", "W")]),
        bert(&[row("72", "F")]),
        // Sent again by a device that does not know better.
        anna(&[row("72", "F")]),
    ];
    let file = stored(&place, &messages).await;
    assert_eq!(current(&file), ["3.1 72"]);
    assert_eq!(superseded(&file), ["1.1 <- 2.1 wrong", "4.1 <- 2.1 wrong"]);
    assert_eq!(problems(&file), ["2; OBX[1]-11; original-of-another"]);
}

#[tokio::test]
async fn nothing_is_taken_back_where_several_patients_may_be_meant() {
    let place = Place::new();
    let messages = [
        anna(&[row("72", "F")]),
        bert(&[row("72", "F")]),
        message("4713^^^HOSPITAL^PI", MONITOR, &[row("72", "W")]),
    ];
    let file = stored(&place, &messages).await;
    assert_eq!(current(&file), ["1.1 72", "2.1 72"]);
    assert_eq!(problems(&file), ["3; OBX[1]-11; original-unknown"]);
}

#[tokio::test]
async fn the_value_of_another_patient_is_neither_corrected_nor_deleted() {
    for status in ["C", "D"] {
        let place = Place::new();
        let messages = [anna(&[row("72", "F")]), bert(&[row("82", status)])];
        let file = stored(&place, &messages).await;
        let holds = match status {
            "C" => vec!["1.1 72", "2.1 82"],
            _ => vec!["1.1 72"],
        };
        assert_eq!(current(&file), holds);
        assert_eq!(problems(&file), ["2; OBX[1]-11; original-unknown"]);
    }
}

#[tokio::test]
async fn a_correction_of_what_is_not_known_is_stored_and_told() {
    let place = Place::new();
    let messages = [anna(&[
        row("82", "C"),
        Row {
            path: "1.1.0.2",
            ..row("", "D")
        },
    ])];
    let file = stored(&place, &messages).await;
    assert_eq!(current(&file), ["1.1 82"]);
    assert_eq!(
        problems(&file),
        [
            "1; OBX[1]-11; original-unknown",
            "1; OBX[2]-11; original-unknown"
        ]
    );
    let unknown = "SELECT obx, action FROM correction WHERE original_position IS NULL";
    assert_eq!(columns(&file, unknown), ["1; corrected", "2; deleted"]);
}

#[tokio::test]
async fn an_original_that_comes_after_its_correction_does_not_hold() {
    let place = Place::new();
    let messages = [
        anna(&[row("82", "C")]),
        anna(&[
            row("72", "F"),
            Row {
                path: "1.1.0.2",
                ..row("73", "F")
            },
        ]),
    ];
    let file = stored(&place, &messages).await;
    assert_eq!(current(&file), ["1.1 82", "2.2 73"]);
    assert_eq!(superseded(&file), ["2.1 <- 1.1 corrected"]);
    // It was not known then.
    assert_eq!(problems(&file), ["1; OBX[1]-11; original-unknown"]);
}

#[tokio::test]
async fn every_repetition_of_a_value_is_corrected_before_and_after() {
    let (current, superseded) = known(&[
        anna(&[row("72", "R")]),
        anna(&[row("72", "R")]),
        anna(&[row("82", "C")]),
        anna(&[row("72", "R")]),
    ])
    .await;
    assert_eq!(current, ["3.1 82"]);
    assert_eq!(
        superseded,
        [
            "1.1 <- 3.1 corrected",
            "2.1 <- 3.1 corrected",
            "4.1 <- 3.1 corrected"
        ]
    );
}

#[tokio::test]
async fn a_correction_can_be_corrected_and_taken_back_and_made_anew() {
    let (held, superseded) = known(&[
        anna(&[row("72", "F")]),
        anna(&[row("82", "C")]),
        anna(&[row("81", "C")]),
    ])
    .await;
    assert_eq!(held, ["3.1 81"]);
    assert_eq!(
        superseded,
        [
            "1.1 <- 2.1 corrected",
            "1.1 <- 3.1 corrected",
            "2.1 <- 3.1 corrected"
        ]
    );
    let back = [
        anna(&[row("72", "F")]),
        anna(&[row("82", "C")]),
        anna(&[row("", "D")]),
    ];
    assert_eq!(known(&back).await.0, [""; 0]);
    let anew = [&back[..], &[anna(&[row("80", "C")])]].concat();
    assert_eq!(known(&anew).await.0, ["4.1 80"]);
}

#[tokio::test]
async fn the_same_correction_again_changes_nothing_that_holds() {
    for (status, holds) in [("C", Some("82")), ("D", None), ("W", None)] {
        let again = anna(&[row("82", status)]);
        let messages = [anna(&[row("72", "F")]), again.clone(), again];
        let (current, _) = known(&messages).await;
        let values: Vec<_> = current
            .iter()
            .map(|it| it.split_once(' ').unwrap().1)
            .collect();
        assert_eq!(values, holds.into_iter().collect::<Vec<_>>(), "{status}");
    }
    // Where the wrong patient was found by it, the right one keeps his value.
    let place = Place::new();
    let wrong = bert(&[row("72", "W")]);
    let messages = [
        anna(&[row("72", "F")]),
        wrong.clone(),
        wrong,
        bert(&[row("72", "F")]),
    ];
    let file = stored(&place, &messages).await;
    assert_eq!(current(&file), ["4.1 72"]);
}

#[tokio::test]
async fn only_the_same_value_is_corrected() {
    let original = anna(&[row("72", "F")]);
    let heart_rate = row("82", "C");
    let others = [
        message(ANNA, "MONITOR 2^WARD", &[heart_rate]),
        message(ANNA, "", &[heart_rate]),
        message("4711^^^CLINIC^PI", MONITOR, &[heart_rate]),
        message("", MONITOR, &[heart_rate]),
        anna(&[Row {
            path: "1.1.0.2",
            ..heart_rate
        }]),
        anna(&[Row {
            code: "149530^MDC_PULS_OXIM_PULS_RATE^MDC",
            ..heart_rate
        }]),
        anna(&[Row {
            time: "20261121120001+0100",
            ..heart_rate
        }]),
        anna(&[Row {
            time: "20261121120000",
            ..heart_rate
        }]),
        // Training is not the clinic.
        anna(&[heart_rate]).replace("|1|D|2.6|", "|1|T|2.6|"),
    ];
    for other in others {
        let place = Place::new();
        let file = stored(&place, &[original.clone(), other.clone()]).await;
        assert_eq!(current(&file), ["1.1 72", "2.1 82"], "{other}");
        assert_eq!(superseded(&file), [""; 0], "{other}");
        assert_eq!(
            problems(&file),
            ["2; OBX[1]-11; original-unknown"],
            "{other}"
        );
    }
}

#[tokio::test]
async fn the_same_instant_is_one_however_its_zone_is_written() {
    let utc = Row {
        time: "20261121110000.0+0000",
        ..row("82", "C")
    };
    assert_eq!(
        known(&[anna(&[row("72", "F")]), anna(&[utc])]).await.0,
        ["2.1 82"]
    );
}

#[tokio::test]
async fn times_without_a_zone_are_compared_as_they_are_written() {
    let at = |time, row| anna(&[Row { time, ..row }]);
    let (noon, later) = ("20261121120000", "20261121120001");
    let (current, superseded) = known(&[
        at(noon, row("72", "F")),
        at(later, row("73", "F")),
        at(noon, row("82", "C")),
        at(noon, row("72", "F")),
    ])
    .await;
    assert_eq!(current, ["2.1 73", "3.1 82"]);
    assert_eq!(superseded, ["1.1 <- 3.1 corrected", "4.1 <- 3.1 corrected"]);
}

#[tokio::test]
async fn where_no_device_and_no_patient_are_named_sender_and_place_say_which_value_it_is() {
    let unnamed = |row| message("", "", &[row]);
    let (current, _) = known(&[unnamed(row("72", "F")), unnamed(row("82", "C"))]).await;
    assert_eq!(current, ["2.1 82"]);
    let elsewhere = unnamed(row("82", "C")).replace("ICU^2^7^EAST", "ICU^2^8^EAST");
    let place = Place::new();
    let file = stored(&place, &[unnamed(row("72", "F")), elsewhere]).await;
    assert_eq!(problems(&file), ["2; OBX[1]-11; original-unknown"]);

    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let first = entry("1", &message(ANNA, "", &[row("72", "F")]));
    let mut second = entry("2", &message(ANNA, "", &[row("82", "C")]));
    second.sender = "OTHER|ICU".into();
    store.append(vec![first, second]).await.unwrap();
    store.flush().await.unwrap();
    let file = place.look();
    assert_eq!(self::current(&file), ["1.1 72", "2.1 82"]);
    assert_eq!(problems(&file), ["2; OBX[1]-11; original-unknown"]);
}

#[tokio::test]
async fn what_holds_is_found_by_the_indexes() {
    let place = Place::new();
    let file = stored(&place, &[anna(&[row("72", "F")])]).await;
    for question in [
        "current_observation WHERE patient_id = 'x' AND time_instant >= '2026' ORDER BY time_instant",
        "current_observation WHERE code = 'x' AND time_instant >= '2026' ORDER BY time_instant",
        "current_observation WHERE device = 'x' AND time_instant >= '2026' ORDER BY time_instant",
        "superseded_observation WHERE by_position = 1 AND by_obx = 2",
        "superseded_observation",
    ] {
        let plan = format!("EXPLAIN QUERY PLAN SELECT * FROM {question}");
        let steps = columns(&file, &plan).join("\n");
        assert!(
            !steps.contains("SCAN o") && !steps.contains("TEMP"),
            "{steps}"
        );
    }
}

#[tokio::test]
async fn every_row_of_a_long_message_can_be_corrected_by_one() {
    let paths: Vec<&'static str> = (1..=400).map(|at| &*format!("1.1.0.{at}").leak()).collect();
    let all = |value, status| {
        let of_path = |path: &&'static str| Row {
            path,
            ..row(value, status)
        };
        anna(&paths.iter().map(of_path).collect::<Vec<_>>())
    };
    let (current, superseded) = known(&[all("72", "F"), all("82", "C")]).await;
    assert_eq!((current.len(), superseded.len()), (400, 400));
    assert!(current.iter().all(|it| it.ends_with(" 82")));
}
