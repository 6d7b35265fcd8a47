//! In which order frames are stored and answered, and how many are let in.

use core::time::Duration;

use ihe_pcd::plugin::VolatileJournal;
use ihe_pcd::session::{ConsumerEvent, ConsumerSession, DuplicateWindow};
use proptest::prelude::*;

use crate::pair::{Pair, at, consumer, consumer_with, prove};
use crate::wire::{Msh, msa, report};

fn now() -> ihe_pcd::session::Now {
    at(Duration::ZERO)
}

fn answers(consumer: &mut ConsumerSession) -> Vec<String> {
    core::iter::from_fn(|| consumer.poll_answer())
        .map(|answer| msa(&answer).1)
        .collect()
}

#[test]
fn frames_are_stored_in_the_order_of_their_arrival() {
    let window = &mut DuplicateWindow::default();
    let mut consumer = consumer();
    for id in ["A", "B", "C"] {
        consumer.handle_frame(now(), report(id).frame()).unwrap();
    }
    let entries = core::iter::from_fn(|| consumer.poll_store(now(), window));
    let stored: Vec<_> = entries
        .map(|arrival| arrival.entry().control_id.clone())
        .collect();
    assert_eq!(stored, ["A", "B", "C"]);
}

#[test]
fn answers_leave_in_the_order_of_the_frames_whatever_finishes_first() {
    let window = &mut DuplicateWindow::default();
    let mut consumer = consumer();
    let journal = VolatileJournal::new(8);
    let silent = Msh {
        accept: "NE",
        ..report("C")
    };
    let refused = Msh {
        version: "2.3",
        ..report("B")
    };
    for message in [report("A"), refused, silent, report("D"), report("E")] {
        consumer.handle_frame(now(), message.frame()).unwrap();
    }
    let mut waiting: Vec<_> = core::iter::from_fn(|| consumer.poll_store(now(), window)).collect();
    let e = waiting.pop().unwrap();
    consumer.handle_stored(now(), prove(&journal, e), window);
    let d = waiting.pop().unwrap();
    consumer.handle_not_stored(now(), d.ticket(), window);
    assert!(answers(&mut consumer).is_empty(), "A is not settled");
    let c = waiting.pop().unwrap();
    let a = waiting.pop().unwrap();
    consumer.handle_stored(now(), prove(&journal, a), window);
    assert_eq!(answers(&mut consumer), ["A", "B"], "C is not settled");
    consumer.handle_stored(now(), prove(&journal, c), window);
    assert_eq!(answers(&mut consumer), ["D", "E"]);
    assert!(consumer.is_idle());
}

#[test]
fn at_the_limit_nothing_more_is_let_in_until_an_answer_is_out() {
    let window = &mut DuplicateWindow::default();
    let mut consumer = consumer().with_max_in_flight(2);
    let journal = VolatileJournal::new(8);
    for id in ["A", "B"] {
        assert!(consumer.wants_frame());
        consumer.handle_frame(now(), report(id).frame()).unwrap();
    }
    assert!(!consumer.wants_frame());
    let given_back = consumer.handle_frame(now(), report("C").frame());
    assert_eq!(given_back.unwrap_err().0, report("C").frame());
    let arrival = consumer.poll_store(now(), window).unwrap();
    consumer.handle_stored(now(), prove(&journal, arrival), window);
    assert!(!consumer.wants_frame(), "the answer is not out");
    assert_eq!(answers(&mut consumer), ["A"]);
    assert!(consumer.wants_frame());
}

#[test]
fn a_proof_for_another_frame_answers_nothing() {
    let window = &mut DuplicateWindow::default();
    let journal = VolatileJournal::new(8);
    let mut consumer = consumer();
    let mut other = consumer_with(ihe_pcd::session::AcceptPolicy::default(), 1);
    for session in [&mut consumer, &mut other] {
        session.handle_frame(now(), report("A").frame()).unwrap();
    }
    let misuses = |consumer: &mut ConsumerSession| {
        core::iter::from_fn(|| consumer.poll_event())
            .filter(|event| *event == ConsumerEvent::Misuse)
            .count()
    };
    let foreign = other
        .poll_store(now(), &mut DuplicateWindow::default())
        .unwrap();
    consumer.handle_not_stored(now(), foreign.ticket(), window);
    consumer.handle_stored(now(), prove(&journal, foreign), window);
    assert_eq!(misuses(&mut consumer), 2);
    assert!(answers(&mut consumer).is_empty());

    let own = consumer.poll_store(now(), window).unwrap();
    consumer.handle_not_stored(now(), own.ticket(), window);
    let ticket = own.ticket();
    consumer.handle_stored(now(), prove(&journal, own), window);
    assert_eq!(misuses(&mut consumer), 1, "settled already");
    let answer = consumer.poll_answer().unwrap();
    assert_eq!(msa(&answer).0, "CE");
    consumer.handle_not_stored(now(), ticket, window);
    assert_eq!(misuses(&mut consumer), 1, "answered already");
    assert!(answers(&mut consumer).is_empty());
}

#[test]
fn a_reporter_sends_the_next_message_only_after_the_answer() {
    let mut pair = Pair::new();
    for id in ["A1", "A2", "A3"] {
        pair.send(report(id).outgoing());
        pair.run();
    }
    let answered: Vec<_> = pair.answers.iter().map(|answer| msa(answer).1).collect();
    assert_eq!(answered, ["A1", "A2", "A3"]);
}

proptest! {
    // The laws are written in the bodies that the fuzzer drives too.

    #[test]
    fn no_order_of_events_breaks_a_consumer(operations in proptest::collection::vec(any::<u8>(), 0..400)) {
        ihe_pcd::session::fuzzing::consumer(&operations);
    }

    #[test]
    fn no_order_of_events_breaks_a_reporter(operations in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        ihe_pcd::session::fuzzing::reporter(&operations);
    }
}
