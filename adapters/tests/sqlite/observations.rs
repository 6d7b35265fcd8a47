//! The rows that follow from a message.

use ihe_pcd::datatype::Offset;
use ihe_pcd::model::SiteRules;
use ihe_pcd::plugin::Journal;
use ihe_pcd_adapters::sqlite::{SqliteStore, StoreOptions};
use rusqlite::Connection;

use super::{Place, entry, header, one};

const MONITOR: &str = "0011223344556677^^0011223344556677^EUI-64";

/// A patient on a monitor with a thermometer of its own time.
fn ward_round() -> String {
    let segments = [
        &header("round"),
        "PID|||^^^NOWHERE^PI~4711^^^HOSPITAL&1.2.3&ISO^PI||Testesen^Test",
        "PV1||I|ICU^2^7^EAST",
        "OBR|1||G1|182777000^monitoring of patient^SCT|||20261121120000.25+0100",
        "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||0011223344556677^^0011223344556677^EUI-64",
        "OBX|2||69798^MDC_DEV_ECG_VMD^MDC|1.1.0.0|||||||X|||20261121120100+0100",
        "OBX|3|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.0.1|72.0|264864^MDC_DIM_BEAT_PER_MIN^MDC|50-120|DEMO~L|||R||||||^AMEAS^MDC",
        "OBX|4|CWE|184327^MDC_ECG_STAT_RHY^MDC|1.1.0.2|^sinus \\T\\ steady||||||F",
        "OBX|5|ST|184330^MDC_DRUG_NAME_TYPE^MDC|1.0.0.3|salt \\T\\ water||||||R",
        "OBR|2||G2|182777000^monitoring of patient^SCT|||20261121130000",
        "OBX|1|NM|150364^MDC_TEMP_BODY^MDC|2.0.0.1|37.20|Cel^Cel^UCUM|||||R|||||||THERMO^WARD",
        "OBX|2|SN|150364^MDC_TEMP_BODY^MDC|2.0.0.2|<^35|268192^MDC_DIM_DEGC^MDC^Cel^Cel^UCUM|||||R",
        "OBX|3|NM|150364^MDC_TEMP_BODY^MDC|2.0.0.3|\"\"||||||X",
        "OBX|4|NM|150364^MDC_TEMP_BODY^MDC|2.0.0.4|||||||X",
        "OBX|5|NM|150364^MDC_TEMP_BODY^MDC|2.0.0.5|36.9~37.0||||||R",
        "",
    ];
    segments.join("\r")
}

async fn store(place: &Place, options: StoreOptions, frames: &[&str]) -> Connection {
    let store = SqliteStore::open_with(place.path(), options).unwrap();
    let entries = frames.iter().map(|frame| entry("1", frame)).collect();
    store.append(entries).await.unwrap();
    store.flush().await.unwrap();
    place.look()
}

/// The columns of a row, between `; `, an absent one as `-`.
pub(super) fn columns(connection: &Connection, sql: &str) -> Vec<String> {
    let mut statement = connection.prepare(sql).unwrap();
    let count = statement.column_count();
    let rows = statement.query_map([], |row| {
        let column = |at| match row.get_ref(at).unwrap() {
            rusqlite::types::ValueRef::Null => "-".to_owned(),
            rusqlite::types::ValueRef::Integer(number) => number.to_string(),
            other => other.as_str().unwrap().to_owned(),
        };
        Ok((0..count).map(column).collect::<Vec<_>>().join("; "))
    });
    rows.unwrap().collect::<Result<_, _>>().unwrap()
}

#[tokio::test]
async fn each_observation_is_a_row_with_its_code_value_and_unit() {
    let place = Place::new();
    let file = store(&place, StoreOptions::default(), &[&ward_round()]).await;
    let rows = columns(
        &file,
        "SELECT obr, obx, path, code, refid, system, kind, value, unit_code, unit_refid, unit_ucum, status \
         FROM observation ORDER BY obx",
    );
    let expected = [
        "1; 3; 1.1.0.1; 147842; MDC_ECG_HEART_RATE; MDC; NM; 72.0; 264864; MDC_DIM_BEAT_PER_MIN; /min; R",
        "1; 4; 1.1.0.2; 184327; MDC_ECG_STAT_RHY; MDC; CWE; ^sinus \\T\\ steady; -; -; -; F",
        "1; 5; 1.0.0.3; 184330; MDC_DRUG_NAME_TYPE; MDC; ST; salt & water; -; -; -; R",
        "2; 6; 2.0.0.1; 150364; MDC_TEMP_BODY; MDC; NM; 37.20; -; -; Cel; R",
        "2; 7; 2.0.0.2; 150364; MDC_TEMP_BODY; MDC; SN; <^35; 268192; MDC_DIM_DEGC; Cel; R",
        "2; 8; 2.0.0.3; 150364; MDC_TEMP_BODY; MDC; NM; \"\"; -; -; -; X",
        "2; 9; 2.0.0.4; 150364; MDC_TEMP_BODY; MDC; NM; -; -; -; -; X",
        "2; 10; 2.0.0.5; 150364; MDC_TEMP_BODY; MDC; NM; 36.9~37.0; -; -; -; R",
    ];
    assert_eq!(rows, expected);
}

#[tokio::test]
async fn a_row_says_its_flags_limits_and_method() {
    let place = Place::new();
    let file = store(&place, StoreOptions::default(), &[&ward_round()]).await;
    let row = columns(
        &file,
        "SELECT flags, limits, method FROM observation WHERE obx = 3",
    );
    assert_eq!(row, ["DEMO~L; 50-120; ^AMEAS^MDC"]);
}

#[tokio::test]
async fn times_and_devices_are_inherited_and_zones_are_not_invented() {
    let place = Place::new();
    let file = store(&place, StoreOptions::default(), &[&ward_round()]).await;
    let rows = columns(
        &file,
        "SELECT obx, time_wire, time_instant, zone, device FROM observation WHERE obx IN (3, 5, 6, 7) ORDER BY obx",
    );
    let expected = [
        format!("3; 20261121120100+0100; 2026-11-21T11:01:00.000000000Z; stated; {MONITOR}"),
        format!("5; 20261121120000.25+0100; 2026-11-21T11:00:00.250000000Z; stated; {MONITOR}"),
        "6; 20261121130000; -; unknown; THERMO^WARD".to_owned(),
        "7; 20261121130000; -; unknown; -".to_owned(),
    ];
    assert_eq!(rows, expected);
}

#[tokio::test]
async fn the_site_may_vouch_for_a_zone() {
    let place = Place::new();
    let rules = SiteRules::default().assume_offset(Offset::from_minutes(60).unwrap());
    let options = StoreOptions::default().site_rules(rules);
    let file = store(&place, options, &[&ward_round()]).await;
    let row = columns(
        &file,
        "SELECT time_instant, zone FROM observation WHERE obx = 6",
    );
    assert_eq!(row, ["2026-11-21T12:00:00.000000000Z; assumed"]);
}

#[tokio::test]
async fn a_time_is_compared_with_the_time_of_receipt() {
    let place = Place::new();
    // Received at 11:00:00.25 UTC.
    let fast = ward_round().replace("20261121120100+0100", "20261121120700+0100");
    let file = store(&place, StoreOptions::default(), &[&fast]).await;
    let problems = columns(&file, "SELECT at, kind FROM problem");
    assert!(
        problems.contains(&"OBX[2]-14; in-the-future".to_owned()),
        "{problems:?}"
    );
    let row = columns(
        &file,
        "SELECT value, time_instant FROM observation WHERE obx = 3",
    );
    assert_eq!(row, ["72.0; 2026-11-21T11:07:00.000000000Z"]);
}

#[tokio::test]
async fn every_row_says_whom_it_is_about_and_whether_it_is_clinical() {
    let place = Place::new();
    let anonymous = ward_round().replace(
        "PID|||^^^NOWHERE^PI~4711^^^HOSPITAL&1.2.3&ISO^PI||Testesen^Test\r",
        "",
    );
    let unknown = ward_round().replace("||Testesen^Test\r", "||||||||||||||||||||||||||||Y\r");
    let file = store(
        &place,
        StoreOptions::default(),
        &[&ward_round(), &anonymous, &unknown],
    )
    .await;
    let rows = columns(
        &file,
        "SELECT DISTINCT message_position, processing_id, patient_status, patient_id, patient_authority, location \
         FROM observation ORDER BY 1",
    );
    let expected = [
        "1; D; identified; 4711; HOSPITAL^1.2.3^ISO; ICU^2^7^EAST",
        "2; D; absent; -; -; ICU^2^7^EAST",
        "3; D; unidentified; 4711; HOSPITAL^1.2.3^ISO; ICU^2^7^EAST",
    ];
    assert_eq!(rows, expected);
}

#[tokio::test]
async fn device_rows_are_in_a_table_of_their_own() {
    let place = Place::new();
    let file = store(&place, StoreOptions::default(), &[&ward_round()]).await;
    let rows = columns(
        &file,
        "SELECT obx, path, code, refid, id FROM device_part ORDER BY obx",
    );
    let expected = [
        format!("1; 1.0.0.0; 69965; MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS; {MONITOR}"),
        "2; 1.1.0.0; 69798; MDC_DEV_ECG_VMD; -".to_owned(),
    ];
    assert_eq!(rows, expected);
}

#[tokio::test]
async fn a_value_that_does_not_read_costs_neither_the_message_nor_the_other_rows() {
    let place = Place::new();
    let broken = ward_round().replace("|37.20|", "|about 37|");
    let file = store(&place, StoreOptions::default(), &[&broken, &ward_round()]).await;
    assert_eq!(
        one::<Vec<u8>>(&file, "SELECT raw FROM message"),
        broken.as_bytes()
    );
    let problems = "SELECT at, kind FROM problem WHERE message_position = 1 AND kind LIKE 'not-%'";
    assert_eq!(columns(&file, problems), ["OBX[6]-5(1); not-a-number"]);
    let value =
        "SELECT kind, value, unit_ucum FROM observation WHERE message_position = 1 AND obx = 6";
    assert_eq!(columns(&file, value), ["NM; -; Cel"]);
    let counts = "SELECT count(*), count(value) FROM observation GROUP BY message_position";
    assert_eq!(columns(&file, counts), ["8; 6", "8; 7"]);
}

#[tokio::test]
async fn what_is_no_report_is_kept_with_its_problem_and_the_next_one_follows() {
    let place = Place::new();
    let junk = format!("{}\rnot a segment", header("2"));
    let order = header("3").replace("ORU^R01^ORU_R01", "RGV^O15^RGV_O15");
    let frames = ["hello", &junk, &order, &ward_round()];
    let file = store(&place, StoreOptions::default(), &frames).await;
    let offset = junk.find("not a segment").unwrap();
    let problems = columns(
        &file,
        "SELECT message_position, at, kind FROM problem WHERE message_position < 4",
    );
    let expected = [
        "1; MSH; not-a-message".to_owned(),
        format!("2; byte {offset}; not-a-message"),
        "3; MSH-9; not-pcd-01".to_owned(),
    ];
    assert_eq!(problems, expected);
    assert_eq!(
        columns(&file, "SELECT DISTINCT message_position FROM observation"),
        ["4"]
    );
    assert_eq!(
        columns(&file, "SELECT reader, position FROM mark"),
        ["observation; 4"]
    );
}

#[tokio::test]
async fn the_questions_of_a_hospital_are_answered_from_an_index() {
    let place = Place::new();
    let file = store(&place, StoreOptions::default(), &[&ward_round()]).await;
    for column in ["device", "code", "patient_id"] {
        let plan = format!(
            "EXPLAIN QUERY PLAN SELECT value FROM observation \
             WHERE {column} = 'x' AND time_instant >= '2026' ORDER BY time_instant"
        );
        let steps = columns(&file, &plan).join("\n");
        assert!(
            steps.contains("USING INDEX") && !steps.contains("TEMP"),
            "{steps}"
        );
    }
}
