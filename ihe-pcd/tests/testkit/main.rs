//! The test kits for plugins: what keeps every promise passes, and whatever breaks one is rejected by its name.

#![cfg(all(feature = "testkit", feature = "tokio"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

mod alert_sinks;
mod alert_sources;
mod askers;
mod audit_sinks;
mod clocks;
mod ends;
mod liar;
mod liar_stream;
mod liar_wire;
mod simulated;
mod sinks;
mod sockets;
mod sources;
mod taps;
#[cfg(feature = "tls")]
mod tls;
mod wires;

use std::collections::BTreeSet;

use ihe_pcd::plugin::testkit::{self, Promise};
use ihe_pcd::plugin::{Durability, VolatileJournal};

use liar::{Lie, Shelf};

/// The promises that were found to be broken, in the order in which they were, or as a set.
fn promises<P: FromIterator<Promise>>(checked: Result<(), testkit::Broken>) -> P {
    let broken = checked.err();
    let broken = broken.iter().flat_map(testkit::Broken::promises);
    broken.map(|broken| broken.promise).collect()
}

/// The promises that a journal with this lie is found to break.
async fn broken(lie: Lie, durability: Durability) -> BTreeSet<Promise> {
    let shelf = Shelf::default();
    let checked = testkit::journal(async |name| Ok(shelf.open(name, lie, durability))).await;
    promises(checked)
}

#[tokio::test]
async fn the_journal_in_memory_keeps_every_promise() {
    let checked = testkit::journal(async |_| Ok(VolatileJournal::new(1000))).await;
    checked.unwrap_or_else(|broken| panic!("{broken}"));
}

#[tokio::test]
async fn a_journal_that_keeps_every_promise_passes_whatever_it_outlives() {
    for durability in [
        Durability::Volatile,
        Durability::ProcessCrash,
        Durability::PowerLoss,
    ] {
        assert_eq!(broken(Lie::None, durability).await, BTreeSet::new());
    }
}

#[tokio::test]
async fn every_lie_is_found_and_named_by_the_promise_that_it_breaks() {
    for (lie, promise) in liar::LIES {
        let found = broken(lie, Durability::PowerLoss).await;
        assert!(found.contains(&promise), "{lie:?}: {found:?}");
    }
}

#[tokio::test]
async fn a_small_lie_is_not_called_a_dozen_broken_promises() {
    for (lie, _) in liar::LIES {
        let found = broken(lie, Durability::PowerLoss).await;
        assert!(found.len() <= 5, "{lie:?}: {found:?}");
    }
}

#[test]
fn every_promise_has_a_plugin_that_breaks_it() {
    let broken: BTreeSet<_> = (liar::LIES.iter().map(|(_, promise)| *promise))
        .chain(sinks::LIES.map(|(_, promise)| promise))
        .chain(alert_sinks::LIES.map(|(_, promise)| promise))
        .chain(sources::LIES.map(|(_, promise)| promise))
        .chain(askers::FILTER_LIES.map(|(_, promise)| promise))
        .chain(askers::MAPPER_LIES.map(|(_, promise)| promise))
        .chain(askers::DIRECTORY_LIES.map(|(_, promise)| promise))
        .chain(wires::STREAM_LIES.map(|(_, promise)| promise))
        .chain(wires::TRANSPORT_LIES.map(|(_, promise)| promise))
        .chain(wires::LISTENER_LIES.map(|(_, promise)| promise))
        .chain(alert_sources::LIES.map(|(_, promise)| promise))
        .chain(taps::LIES.map(|(_, promise)| promise))
        .chain(clocks::LIES.map(|(_, promise)| promise))
        .collect();
    assert_eq!(broken, Promise::ALL.iter().copied().collect());
    let names: BTreeSet<_> = broken.iter().map(|promise| promise.name()).collect();
    assert_eq!(names.len(), broken.len());
}

#[tokio::test]
async fn what_only_a_store_that_lasts_can_promise_is_not_asked_of_one_that_does_not() {
    for lie in [Lie::ForgetsEntries, Lie::ForgetsMarks] {
        assert_eq!(broken(lie, Durability::Volatile).await, BTreeSet::new());
    }
}

#[tokio::test]
async fn a_store_that_does_not_open_is_a_broken_promise_and_no_panic() {
    let checked = testkit::journal(async |_| {
        let why = ihe_pcd::plugin::Failure::retry_later("the store is closed for the night");
        Err::<VolatileJournal, _>(why)
    });
    let broken = checked.await.unwrap_err();
    let answers = |broken: &testkit::BrokenPromise| broken.promise == Promise::Answers;
    assert!(broken.promises().iter().all(answers), "{broken}");
    assert!(broken.to_string().contains("closed for the night"));
}
