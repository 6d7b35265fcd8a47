//! Transports and listeners: a wire in memory passes, and its lies are found.

use std::collections::BTreeSet;
use std::io;
use std::time::Duration;

use ihe_pcd::plugin::testkit::{self, Broken, Promise};
use tokio::time::sleep;

use crate::liar_wire::{Deaf, Lie, PASSWORD, Wire, wire};

pub(crate) async fn patience() {
    sleep(Duration::from_secs(60)).await;
}

pub(crate) fn promises(checked: Result<(), Broken>) -> BTreeSet<Promise> {
    let shown = checked.as_ref().err().map(Broken::to_string);
    assert!(shown.is_none_or(|shown| !shown.contains(PASSWORD)));
    crate::promises(checked)
}

async fn of_transport(lie: Lie) -> BTreeSet<Promise> {
    let open = async || Ok(wire(lie));
    let refused = Wire::refused(lie);
    promises(testkit::transport(open, refused, &[PASSWORD], patience).await)
}

async fn of_listener(lie: Lie) -> BTreeSet<Promise> {
    let open = async || {
        let (wire, office) = wire(lie);
        Ok((office, wire))
    };
    promises(testkit::listener(open, &[PASSWORD], patience).await)
}

/// What streams lie about, whoever made them.
pub(crate) const STREAM_LIES: [(Lie, Promise); 17] = [
    (Lie::SwallowsAByte, Promise::CarriesBytes),
    (Lie::TurnsTwoBytesRound, Promise::CarriesBytes),
    (Lie::SevenBits, Promise::CarriesBytes),
    (Lie::KeepsControlCharacters, Promise::CarriesBytes),
    (Lie::TakesAndWaits, Promise::CarriesBytes),
    (Lie::LosesTheTail, Promise::EndLosesNothing),
    (Lie::HoldsSmallWrites, Promise::FlushedArrives),
    (Lie::OneWayAtATime, Promise::CarriesBothWays),
    (Lie::EndsBoth, Promise::HalfCloses),
    (Lie::NeverEnds, Promise::EndIsSeen),
    (Lie::EndsWithAnError, Promise::EndIsSeen),
    (Lie::StaysOpen, Promise::DroppedIsSeen),
    (Lie::TakesEverything, Promise::WritingWaits),
    (Lie::PanicsAtMuch, Promise::NoPanics),
    (Lie::MixesTwo, Promise::ConnectionsStayApart),
    (Lie::NeverConnects, Promise::Connects),
    (Lie::ShowsItsPassword, Promise::ShowsNoSecrets),
];

/// What a transport lies about beside them.
pub(crate) const TRANSPORT_LIES: [(Lie, Promise); 9] = [
    (
        Lie::HangsAfterADroppedConnect,
        Promise::DroppedConnectsLeaveNothing,
    ),
    (
        Lie::LeavesConnectsBehind,
        Promise::DroppedConnectsLeaveNothing,
    ),
    (Lie::PanicsAtTheSecondConnect, Promise::NoPanics),
    (Lie::ChangesItsPlace, Promise::NameStays),
    (Lie::AnotherPeerEachTime, Promise::PeerStays),
    (Lie::WaitsWhereRefused, Promise::RefusedIsAnError),
    (Lie::ConnectsWhereRefused, Promise::RefusedIsAnError),
    (Lie::PanicsWhereRefused, Promise::NoPanics),
    (Lie::TellsItsPassword, Promise::ShowsNoSecrets),
];

/// What a listener lies about beside them.
pub(crate) const LISTENER_LIES: [(Lie, Promise); 6] = [
    (Lie::LosesDroppedAccepts, Promise::DroppedAcceptsLoseNobody),
    (Lie::HandshakesInAccept, Promise::SlowPeersHoldUpNobody),
    (Lie::EndsAfterAFailure, Promise::FailedPeersHoldUpNobody),
    (Lie::ForgetsThePeer, Promise::PeerStays),
    (Lie::KeepsWhatWasDropped, Promise::DroppedIsSeen),
    (Lie::ChangesItsPlace, Promise::NameStays),
];

#[tokio::test(start_paused = true)]
async fn a_wire_that_keeps_every_promise_passes() {
    assert_eq!(of_transport(Lie::None).await, BTreeSet::new());
    assert_eq!(of_listener(Lie::None).await, BTreeSet::new());
}

#[tokio::test(start_paused = true)]
async fn every_lie_of_a_transport_is_found_and_named_by_the_promise_that_it_breaks() {
    for (lie, promise) in STREAM_LIES.iter().chain(&TRANSPORT_LIES) {
        let found = of_transport(*lie).await;
        assert!(found.contains(promise), "{lie:?}: {found:?}");
        assert!(found.len() <= 6, "{lie:?}: {found:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn every_lie_of_a_listener_is_found_and_named_by_the_promise_that_it_breaks() {
    for (lie, promise) in STREAM_LIES.iter().chain(&LISTENER_LIES) {
        let found = of_listener(*lie).await;
        assert!(found.contains(promise), "{lie:?}: {found:?}");
        assert!(found.len() <= 6, "{lie:?}: {found:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn ends_that_do_not_open_are_a_broken_promise_and_no_panic() {
    let open = async || -> io::Result<(Wire, Deaf)> { Err(io::ErrorKind::AddrInUse.into()) };
    let checked = testkit::transport(open, Wire::refused(Lie::None), &[], patience).await;
    let broken = checked.unwrap_err();
    assert!(broken.to_string().contains("AddrInUse"), "{broken}");
    assert_eq!(promises(Err(broken)), BTreeSet::from([Promise::Connects]));
    // Nor is a listener that accepts nobody, ever.
    let open = async || Ok((Deaf, Wire::refused(Lie::None)));
    let checked = testkit::listener(open, &[], patience).await;
    assert!(promises(checked).contains(&Promise::Connects));
}
