//! What is done about a write-ahead log that is not as it was written.
//!
//! SQLite takes a log up to the first frame whose checksum is wrong: what a crash left half-written looks just like that.
//! A log that is damaged later therefore loses the end of what was stored, and nothing in the file tells: see `DURABILITY.md`.

use std::fs;
use std::process::Command;

use ihe_pcd::plugin::Journal;
use ihe_pcd::session::Entry;
use ihe_pcd_adapters::sqlite::{SqliteStore, Verification};

use super::Place;
use super::damage::{delivered, ledger, step, stored, without_companions};

/// So many entries are in the file itself.
const IN_THE_FILE: usize = 3;

/// A file and its log, as a crash leaves them: the last entries are in the log alone.
struct Crashed {
    place: Place,
    entries: Vec<Entry>,
    file: Vec<u8>,
    log: Vec<u8>,
}

impl Crashed {
    async fn new() -> Self {
        let (living, place) = (Place::new(), Place::new());
        let entries = ledger(7);
        stored(&living, &entries[..IN_THE_FILE]).await;
        let store = SqliteStore::open(living.path()).unwrap();
        for entry in &entries[IN_THE_FILE..] {
            store.append(vec![entry.clone()]).await.unwrap();
        }
        store.flush().await.unwrap();
        // By another process: closing a file in this one would release the locks that SQLite holds on it.
        let files = [living.path(), living.path().with_extension("db-wal")];
        let copied = Command::new("cp")
            .args(files)
            .arg(place.folder.path())
            .status();
        assert!(copied.unwrap().success());
        Self {
            entries,
            file: fs::read(place.path()).unwrap(),
            log: fs::read(place.path().with_extension("db-wal")).unwrap(),
            place,
        }
    }

    /// How many entries come with this log, and whether anything is said of the others.
    async fn open(&self, log: &[u8]) -> (usize, bool) {
        let path = self.place.path();
        without_companions(&path);
        fs::write(&path, &self.file).unwrap();
        fs::write(path.with_extension("db-wal"), log).unwrap();
        let verified = SqliteStore::verify(&path);
        let in_order = verified.as_ref().is_ok_and(Verification::is_in_order);
        let Ok(store) = SqliteStore::open(&path) else {
            return (IN_THE_FILE, true);
        };
        let delivered = delivered(&store).await;
        for ((number, entry), (position, stored)) in
            delivered.entries.iter().zip((1..).zip(&self.entries))
        {
            assert_eq!((*number, entry), (position, stored), "no whole beginning");
        }
        assert!(
            delivered.entries.len() >= IN_THE_FILE,
            "the log took something from the file"
        );
        let told = !in_order || delivered.failed || !delivered.lost.is_empty();
        (delivered.entries.len(), told)
    }
}

/// What became of the damages of a log.
#[derive(Default)]
struct Tally {
    harmless: usize,
    told: usize,
    untold: usize,
    most_lost: usize,
}

impl Tally {
    fn add(&mut self, crashed: &Crashed, (come, told): (usize, bool)) {
        let lost = crashed.entries.len().checked_sub(come).unwrap();
        match (lost, told) {
            (0, _) => self.harmless += 1,
            (_, true) => self.told += 1,
            (_, false) => self.untold += 1,
        }
        self.most_lost = self.most_lost.max(lost);
    }

    fn print(&self, claim: &str, crashed: &Crashed) {
        println!(
            "{{\"claim\": \"{claim}\", \"holds\": true, \"bytes\": {}, \"nothing_lost\": {}, \
             \"end_lost_and_told\": {}, \"end_lost_untold\": {}, \"most_lost\": {}, \"of\": {}}}",
            crashed.log.len(),
            self.harmless,
            self.told,
            self.untold,
            self.most_lost,
            crashed.entries.len()
        );
    }
}

#[tokio::test]
async fn a_log_that_is_whole_gives_every_entry() {
    let crashed = Crashed::new().await;
    assert_eq!(crashed.open(&crashed.log).await, (7, false));
}

#[tokio::test]
async fn a_log_that_was_changed_anywhere_leaves_a_whole_beginning() {
    let crashed = Crashed::new().await;
    let mut tally = Tally::default();
    for at in (0..crashed.log.len()).step_by(step(97)) {
        let mut log = crashed.log.clone();
        log[at] ^= 1 << (at % 8);
        tally.add(&crashed, crashed.open(&log).await);
    }
    tally.print(
        "a bit changed anywhere in the log leaves a whole beginning",
        &crashed,
    );
}

#[tokio::test]
async fn a_log_that_was_cut_anywhere_leaves_a_whole_beginning() {
    let crashed = Crashed::new().await;
    let mut tally = Tally::default();
    for length in (0..crashed.log.len()).step_by(512) {
        tally.add(&crashed, crashed.open(&crashed.log[..length]).await);
    }
    tally.print("a log cut anywhere leaves a whole beginning", &crashed);
}
