//! The simulated journal is one: it keeps every promise of the trait where nothing fails.

#![cfg(feature = "testkit")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::plugin::testkit;

use super::{Disk, DiskJournal, Wear};

/// Opens the disk of a name, which is made where it is not there yet.
async fn check(wear: Wear) {
    let disks = Mutex::new(BTreeMap::new());
    let kept = testkit::journal(async |name| {
        let mut disks = disks.lock().unwrap();
        let disk = disks
            .entry(name)
            .or_insert_with(|| Arc::new(Disk::new(wear, 1, |_| {})));
        Ok(DiskJournal::open(disk))
    });
    if let Err(broken) = kept.await {
        panic!("{broken}");
    }
}

#[tokio::test]
async fn it_keeps_every_promise_at_once() {
    check(Wear::default()).await;
}

#[test]
fn it_keeps_every_promise_when_syncs_and_answers_take_their_time() {
    let wear = Wear {
        slow: 60,
        longest: Duration::from_millis(5),
        // Where a read took no time, none would pass for a reader who waits for what is to come.
        stale: 100,
        late: 40,
        ..Wear::default()
    };
    let mut sim = turmoil::Builder::new()
        .simulation_duration(Duration::from_secs(3_600))
        .build();
    sim.client("store", async move {
        check(wear).await;
        Ok(())
    });
    sim.run().unwrap();
}
