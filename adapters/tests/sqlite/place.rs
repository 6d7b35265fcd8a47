//! A folder to keep a store in, and what is put into it.

use std::path::{Path, PathBuf};

use bytes::Bytes;
use ihe_pcd::datatype::Instant;
use ihe_pcd::session::Entry;
use rusqlite::{Connection, OpenFlags, types::FromSql};
use tempfile::TempDir;

/// A folder with the name of a store in it.
pub struct Place {
    pub folder: TempDir,
}

impl Place {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("ward.db")
    }

    /// What any SQLite tool sees, while the store is open or not.
    pub fn look(&self) -> Connection {
        look(&self.path())
    }
}

pub fn look(path: &Path) -> Connection {
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap()
}

/// The first column of the first row.
pub fn one<T: FromSql>(connection: &Connection, sql: &str) -> T {
    connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

/// The number in the first column of the first row.
pub fn count(connection: &Connection, sql: &str) -> usize {
    usize::try_from(one::<i64>(connection, sql)).unwrap()
}

/// An entry as a consumer makes it.
pub fn entry(control_id: &str, frame: &str) -> Entry {
    Entry::new(
        "192.0.2.7:4711",
        "GATEWAY|ICU",
        control_id,
        Instant::parse_rfc3339("2026-11-21T11:00:00.25Z").unwrap(),
        Bytes::copy_from_slice(frame.as_bytes()),
    )
}

/// A report of one heart rate.
pub fn heart_rate(control_id: &str) -> Entry {
    let frame = [
        header(control_id),
        "PID|||4711^^^HOSPITAL^PI".into(),
        "OBR|1||G1|182777000^monitoring of patient^SCT|||20261121120000+0100".into(),
        "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R"
            .into(),
        String::new(),
    ]
    .join("\r");
    entry(control_id, &frame)
}

pub fn header(control_id: &str) -> String {
    format!(
        "MSH|^~\\&|GATEWAY|ICU|||20261121120000+0100||ORU^R01^ORU_R01|{control_id}|D|2.6|||AL|NE\
         |||||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO"
    )
}
