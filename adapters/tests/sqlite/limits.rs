//! How much a message can become.

use std::fmt::Write;
use std::fs;

use ihe_pcd::plugin::Journal;
use ihe_pcd_adapters::sqlite::SqliteStore;

use super::observations::columns;
use super::{Place, count, entry, header, heart_rate, one};

/// The longest text of a column.
const LONGEST: usize = 255;

/// A message in which every text is of this length.
fn texts_of(length: usize) -> String {
    let x = |length: usize| "x".repeat(length);
    let (text, code) = (x(length), |system: &str| {
        format!("{0}^{0}^{system}", x(length))
    });
    // Composites are as long as all of them together.
    let (device, authority) = (x(length - 2) + "^B", x(length - 2) + "&B");
    let location = x(length - 2) + "^B";
    let method = x(length - 2) + "^B";
    let flags = x(length - 2) + "~B";
    let system = text.clone();
    let observed = code(&system);
    let (mdc, ucum) = (code("MDC"), code("UCUM"));
    [
        header("1").replace("|D|", &format!("|{text}|")),
        "PID|||^^^NOWHERE^PI".into(),
        "PV1||I|B".into(),
        format!("PID|||^^^NOWHERE^PI~{text}^^^{authority}^PI"),
        format!("PV1||I|{location}"),
        "OBR|1||G1|182777000^monitoring of patient^SCT|||20261121120000+0100".into(),
        format!("OBX|1||{observed}|1.0.0.0|||||||X|||||||{device}"),
        format!("OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72|{mdc}^{ucum}|||||R"),
        format!(
            "OBX|3|ST|{observed}|1.0.0.2|{text}{text}||{text}|{flags}|||R||||||{method}|{device}"
        ),
        format!("OBX|4|{text}|{observed}|{text}|{text}{text}|B^C^D^{mdc}|||||R|||||||C"),
        String::new(),
    ]
    .join("\r")
}

async fn store(place: &Place, frame: &str) -> rusqlite::Connection {
    let store = SqliteStore::open(place.path()).unwrap();
    store.append(vec![entry("1", frame)]).await.unwrap();
    store.flush().await.unwrap();
    place.look()
}

/// The lengths of the texts of a row in bytes, `-` for an absent one.
const LENGTHS: &str = "SELECT length(processing_id), length(patient_id), length(patient_authority), length(location), \
     length(code), length(refid), length(system), length(kind), length(path), length(unit_code), length(unit_refid), length(unit_ucum), \
     length(limits), length(flags), length(method), length(device), length(value) FROM observation ORDER BY obx";

#[tokio::test]
async fn texts_that_fit_a_column_are_in_it() {
    let place = Place::new();
    let file = store(&place, &texts_of(LONGEST)).await;
    let expected = [
        "255; 255; 255; 255; 6; 18; 3; 2; 7; 255; 255; 255; -; -; -; 255; 2",
        "255; 255; 255; 255; 255; 255; 255; 2; 7; -; -; -; 255; 255; 255; 255; 510",
        "255; 255; 255; 255; 255; 255; 255; 255; 255; 255; 255; -; -; -; -; 1; 510",
    ];
    assert_eq!(columns(&file, LENGTHS), expected);
    let device = "SELECT length(code), length(refid), length(id) FROM device_part";
    assert_eq!(columns(&file, device), ["255; 255; 255"]);
    let long = "SELECT count(*) FROM problem WHERE kind = 'too-long'";
    assert_eq!(count(&file, long), 0);
}

#[tokio::test]
async fn a_text_that_is_too_long_is_a_problem_with_its_place_and_in_no_row() {
    let place = Place::new();
    let frame = texts_of(LONGEST + 1);
    let file = store(&place, &frame).await;
    let expected = [
        "-; -; -; -; 6; 18; 3; 2; 7; -; -; -; -; -; -; -; 2",
        "-; -; -; -; -; -; -; 2; 7; -; -; -; -; -; -; -; 512",
        "-; -; -; -; -; -; -; -; -; -; -; -; -; -; -; 1; 512",
    ];
    assert_eq!(columns(&file, LENGTHS), expected);
    let device = "SELECT code, refid, id FROM device_part";
    assert_eq!(columns(&file, device), ["-; -; -"]);
    let status = "SELECT DISTINCT patient_status FROM observation";
    assert_eq!(columns(&file, status), ["identified"]);
    let mut places = columns(&file, "SELECT at FROM problem WHERE kind = 'too-long'");
    places.sort();
    // The row OBX[2] is in the device of OBX[1] and says nothing of its own.
    let mut expected = [
        "MSH-11.1",
        "PID[2]-3.1",
        "PID[2]-3.4",
        "PV1[2]-3",
        "OBX[1]-3.1",
        "OBX[1]-3.2",
        "OBX[1]-3.3",
        "OBX[1]-18",
        "OBX[2]-6.1",
        "OBX[2]-6.2",
        "OBX[2]-6",
        "OBX[3]-3.1",
        "OBX[3]-3.2",
        "OBX[3]-3.3",
        "OBX[3]-7",
        "OBX[3]-8",
        "OBX[3]-17",
        "OBX[3]-18",
        "OBX[4]-2",
        "OBX[4]-3.1",
        "OBX[4]-3.2",
        "OBX[4]-3.3",
        "OBX[4]-4",
        "OBX[4]-6.4",
        "OBX[4]-6.5",
    ];
    expected.sort_unstable();
    assert_eq!(places, expected);
    assert_eq!(
        one::<Vec<u8>>(&file, "SELECT raw FROM message"),
        frame.as_bytes()
    );
}

/// What was stored takes this many bytes on the disk, with the log.
fn size(place: &Place) -> u64 {
    let files = fs::read_dir(place.folder.path()).unwrap();
    files
        .map(|file| file.unwrap().metadata().unwrap().len())
        .sum()
}

#[tokio::test]
async fn what_is_written_once_and_repeated_in_every_row_does_not_fill_the_disk() {
    const ROWS: usize = 20_000;
    let place = Place::new();
    let mut frame = format!(
        "{}\rPID|||{}^^^{}^PI\rPV1||I|{}\rOBR|1\r",
        header("1"),
        "\\T\\".repeat(10_000),
        "A".repeat(10_000),
        "B".repeat(10_000),
    );
    let device = "C".repeat(10_000);
    write!(frame, "OBX|1||1^2^3|1.0.0.0|||||||X|||||||{device}\r").unwrap();
    for number in 2..=ROWS {
        write!(frame, "OBX|||1|1.0.0.{number}\r").unwrap();
    }
    let store = SqliteStore::open(place.path()).unwrap();
    store.append(vec![entry("1", &frame)]).await.unwrap();
    store.append(vec![heart_rate("2")]).await.unwrap();
    store.flush().await.unwrap();
    let file = place.look();
    let read = "SELECT count(*) FROM observation WHERE message_position = 1 AND device IS NULL";
    assert!(count(&file, read) > 1000);
    let places = "SELECT group_concat(at) FROM \
        (SELECT at FROM problem WHERE message_position = 1 AND kind = 'too-long' ORDER BY number)";
    assert_eq!(
        one::<String>(&file, places),
        "PID-3.1,PID-3.4,PV1-3,OBX[1]-18"
    );
    // A row without texts takes some hundred bytes with its three indexes; the log holds each page again.
    let bound = 2 * 200 * ROWS;
    let size = usize::try_from(size(&place)).unwrap();
    assert!(size < bound, "{size} bytes of a message of {}", frame.len());
    assert_eq!(
        count(
            &file,
            "SELECT count(*) FROM observation WHERE message_position = 2"
        ),
        1
    );
}

#[tokio::test]
async fn the_problems_of_a_message_are_bounded_and_the_last_row_counts_the_others() {
    let place = Place::new();
    let row = "OBX||NM|1|1.0.0.1|x\r";
    let frame = format!("{}\rPID|||1\rOBR|1\r{}", header("1"), row.repeat(2000));
    let file = store(&place, &frame).await;
    let problems = "SELECT count(*), max(number) FROM problem WHERE kind <> 'more'";
    assert_eq!(columns(&file, problems), ["1000; 1000"]);
    let last = "SELECT number, at, kind FROM problem WHERE kind = 'more'";
    assert_eq!(columns(&file, last), ["1001; MSH; more"]);
    // What is not told is still no value.
    assert_eq!(count(&file, "SELECT count(value) FROM observation"), 0);
    assert!(count(&file, "SELECT count(*) FROM observation") > 1000);
}
