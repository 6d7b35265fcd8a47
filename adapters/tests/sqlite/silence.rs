//! Nothing that is stored appears in an error or in debug output.

use ihe_pcd::plugin::Journal;
use ihe_pcd::session::Position;
use ihe_pcd_adapters::sqlite::SqliteStore;
use rusqlite::Connection;

use super::{Place, entry, header};

const CANARY: &str = "Kanarifugl";

#[tokio::test]
async fn no_error_and_no_debug_output_shows_what_is_stored() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let tool = Connection::open(place.path()).unwrap();
    let frame = [
        &header(CANARY),
        "PID|||Kanarifugl^^^Kanarifugl^PI||Kanarifugl^Kanarifugl",
        "PV1||I|Kanarifugl^Kanarifugl",
        "OBR|1||Kanarifugl|Kanarifugl|||Kanarifugl",
        "OBX|1|NM|Kanarifugl^Kanarifugl^MDC|Kanarifugl|Kanarifugl|Kanarifugl||Kanarifugl|||Kanarifugl|||Kanarifugl||||Kanarifugl",
        "OBX|2|ST|1^Kanarifugl^Kanarifugl|1.1.1.1|Kanarifugl",
        "",
    ]
    .join("\r");
    let mut canary = entry(CANARY, &frame);
    canary.peer = CANARY.into();
    canary.sender = CANARY.into();
    store
        .append(vec![canary.clone(), entry(CANARY, CANARY)])
        .await
        .unwrap();
    store.flush().await.unwrap();
    let mut shown = format!("{store:?}");

    // Problems are for people who may not see the message.
    let mut problems = tool
        .prepare("SELECT at || kind || message FROM problem")
        .unwrap();
    for problem in problems
        .query_map([], |row| row.get::<_, String>(0))
        .unwrap()
    {
        shown.push_str(&problem.unwrap());
    }
    assert!(shown.contains("not-a-number"), "{shown}");
    drop(problems);

    let refuse = "CREATE TRIGGER refuse BEFORE INSERT ON message \
                  BEGIN SELECT raise(ABORT, 'Kanarifugl'); END";
    tool.execute_batch(refuse).unwrap();
    let failure = store.append(vec![canary.clone()]).await.unwrap_err();
    shown.push_str(&format!("{failure} {failure:?} {:?}", failure.error()));
    tool.execute_batch("DROP TRIGGER refuse").unwrap();

    for change in [
        "UPDATE message SET received_at = 'Kanarifugl'",
        "UPDATE message SET raw = CAST('Kanarifugl' AS BLOB), received_at = 'Kanarifugl'",
        "ALTER TABLE message RENAME COLUMN peer TO Kanarifugl",
    ] {
        tool.execute_batch(change).unwrap();
        let failure = store.read(Position::START, 10).await.unwrap_err();
        shown.push_str(&format!("{failure} {failure:?}"));
    }
    let failure = store.append(vec![canary]).await.unwrap_err();
    shown.push_str(&format!("{failure} {failure:?}"));
    assert!(!shown.contains(CANARY), "{shown}");
}
