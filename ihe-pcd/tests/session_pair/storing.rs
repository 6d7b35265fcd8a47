//! What a journal answers, and which frames are proved by it.

use core::time::Duration;

use ihe_pcd::plugin::{Durability, Failure, Journal, Record, Unread, VolatileJournal, async_trait};
use ihe_pcd::session::{
    Arrival, ConsumerEvent, ConsumerSession, DuplicateWindow, Entry, Position, Quarantined, Ticket,
    Trace,
};

use crate::pair::{at, consumer, store};
use crate::wire::{msa, report};

/// A journal that answers this many positions, whatever it is given.
#[derive(Debug)]
struct Answering(u64);

#[async_trait]
impl Journal for Answering {
    fn durability(&self) -> Durability {
        Durability::Volatile
    }

    async fn append(&self, _entries: Vec<Entry>) -> Result<Vec<Position>, Failure> {
        Ok((1..=self.0).map(Position::new).collect())
    }

    async fn read(&self, _after: Position, _limit: usize) -> Result<Vec<Record>, Unread> {
        Ok(Vec::new())
    }

    async fn mark(&self, _reader: &str, _position: Position) -> Result<(), Failure> {
        Ok(())
    }

    async fn marked(&self, _reader: &str) -> Result<Position, Failure> {
        Ok(Position::START)
    }

    async fn end(&self) -> Result<Position, Failure> {
        Ok(Position::START)
    }

    async fn traces(&self, _limit: usize) -> Result<Vec<(Position, Trace)>, Failure> {
        Ok(Vec::new())
    }

    async fn set_aside(&self, _reader: &str, _entry: Quarantined) -> Result<(), Failure> {
        Ok(())
    }

    async fn quarantined(
        &self,
        _reader: &str,
        _after: Position,
        _limit: usize,
    ) -> Result<Vec<Quarantined>, Failure> {
        Ok(Vec::new())
    }

    async fn release(&self, _reader: &str, _position: Position) -> Result<bool, Failure> {
        Ok(false)
    }

    async fn delete(&self, _up_to: Position) -> Result<u64, Failure> {
        Ok(0)
    }
}

/// A consumer to which `A`, `B` and `C` have come, and what of them is to be stored.
fn three(window: &mut DuplicateWindow) -> (ConsumerSession, Vec<Arrival>) {
    let mut consumer = consumer();
    let now = at(Duration::ZERO);
    for id in ["A", "B", "C"] {
        consumer.handle_frame(now, report(id).frame()).unwrap();
    }
    let arrivals = core::iter::from_fn(|| consumer.poll_store(now, window)).collect();
    (consumer, arrivals)
}

/// A frame and the number of its position, or a frame without one.
type Outcome = Result<(Ticket, u64), Ticket>;

/// The frames that a journal was given, and what became of each.
fn proved(journal: &dyn Journal) -> (Vec<Ticket>, Vec<Outcome>) {
    let (_, arrivals) = three(&mut DuplicateWindow::default());
    let tickets = arrivals.iter().map(Arrival::ticket).collect();
    let outcomes = store(journal, arrivals)
        .map(|outcome| outcome.map(|it| (it.ticket(), it.position().number())))
        .collect();
    (tickets, outcomes)
}

#[test]
fn each_frame_is_proved_by_its_own_position() {
    let (tickets, outcomes) = proved(&VolatileJournal::new(3));
    let expected: Vec<_> = tickets.into_iter().zip(1..).map(Ok).collect();
    assert_eq!(outcomes, expected);
}

#[test]
fn a_journal_that_fails_proves_no_frame() {
    let full = VolatileJournal::new(2);
    let (tickets, outcomes) = proved(&full);
    let expected: Vec<_> = tickets.into_iter().map(Err).collect();
    assert_eq!(outcomes, expected);
    let (_, arrivals) = three(&mut DuplicateWindow::default());
    let answered = store(&full, arrivals);
    assert!(answered.failure().is_some());
    assert_eq!((answered.len(), answered.highest()), (3, None));
}

#[test]
fn frames_without_a_position_are_not_proved() {
    for positions in 0..3 {
        let (tickets, outcomes) = proved(&Answering(positions));
        let (stored, not_stored): (Vec<_>, Vec<_>) = (1..)
            .zip(tickets)
            .partition(|(number, _)| *number <= positions);
        let stored = stored.into_iter().map(|(number, it)| Ok((it, number)));
        let not_stored = not_stored.into_iter().map(|(_, it)| Err(it));
        assert_eq!(outcomes, stored.chain(not_stored).collect::<Vec<_>>());
    }
}

#[test]
fn positions_of_no_frame_prove_nothing() {
    let (_, outcomes) = proved(&Answering(9));
    assert_eq!(outcomes.len(), 3);
    let (_, arrivals) = three(&mut DuplicateWindow::default());
    let highest = store(&Answering(9), arrivals).highest();
    assert_eq!(highest, Some(Position::new(3)));
}

#[test]
fn the_frames_that_a_journal_left_out_are_told_to_come_again() {
    let window = &mut DuplicateWindow::default();
    let (mut consumer, arrivals) = three(window);
    let now = at(Duration::ZERO);
    for outcome in store(&Answering(1), arrivals) {
        match outcome {
            Ok(stored) => consumer.handle_stored(now, stored, window),
            Err(ticket) => consumer.handle_not_stored(now, ticket, window),
        }
    }
    let answers: Vec<_> = core::iter::from_fn(|| consumer.poll_answer())
        .map(|answer| msa(&answer))
        .collect();
    let codes: Vec<_> = answers.iter().map(|(code, _)| code.as_str()).collect();
    assert_eq!(codes, ["CA", "CE", "CE"]);
    let misuses = core::iter::from_fn(|| consumer.poll_event())
        .filter(|event| matches!(event, ConsumerEvent::Misuse));
    assert_eq!(misuses.count(), 0);
}
