//! Opens files as a consumer does, reads every entry of each, and prints one line of JSON for it: `open_journals < PATHS`.
//!
//! For whoever has many files to look at, such as all that a crash might have left (`.ci/crash-states`).
//! An entry is `[position, SHA-256 of the message]`, `told` are the positions that the reading said were lost,
//! and `verified` is what [`SqliteStore::verify`] says in the end.

#![allow(clippy::print_stdout, reason = "a command line prints")]

use std::error::Error;
use std::io::{self, BufRead as _};
use std::path::Path;

use ihe_pcd::plugin::Journal;
use ihe_pcd::session::Position;
use ihe_pcd_adapters::sqlite::{SqliteError, SqliteStore};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// After so many positions that are lost nothing more is read of a file.
const MOST_TOLD: usize = 10_000;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    for path in io::stdin().lock().lines() {
        let path = path?;
        let line = match open(Path::new(&path)).await {
            Ok(found) => found,
            Err(error) => json!({ "refused": error.to_string() }),
        };
        println!("{line}");
    }
    Ok(())
}

async fn open(path: &Path) -> Result<Value, SqliteError> {
    let store = SqliteStore::open(path)?;
    let (entries, told, failed) = read(&store).await;
    drop(store);
    let verified = SqliteStore::verify(path)?;
    Ok(json!({
        "entries": entries,
        "told": told,
        "failed": failed,
        "verified": {
            "in_order": verified.is_in_order(),
            "intact": verified.intact,
            "lost": verified.lost_entries,
            "faults": verified.faults,
        },
    }))
}

/// The entries, the positions that are said to be lost, and the error that ended the reading.
async fn read(store: &SqliteStore) -> (Vec<Value>, Vec<u64>, Option<String>) {
    let (mut entries, mut told) = (Vec::new(), Vec::new());
    let mut after = Position::START;
    let failed = loop {
        match store.read(after, 100).await {
            Ok(records) if records.is_empty() => break None,
            Ok(records) => {
                for record in records {
                    after = record.position;
                    let digest = hexadecimal(&Sha256::digest(&record.entry.frame));
                    entries.push(json!([after.number(), digest]));
                }
            }
            Err(error) => match lost(&error.to_string()) {
                Some(position) if position > after.number() && told.len() < MOST_TOLD => {
                    told.push(position);
                    after = Position::new(position);
                }
                _ => break Some(error.to_string()),
            },
        }
    };
    (entries, told, failed)
}

/// The position that an error says is lost.
fn lost(error: &str) -> Option<u64> {
    error
        .strip_prefix("entry ")?
        .split(' ')
        .next()?
        .parse()
        .ok()
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
