use alloc::format;
use alloc::vec::Vec;
use core::time::Duration;

use ihe_pcd_mllp::BackOff;
use proptest::prelude::*;

use super::{Offer, Outbox, OutboxAction, OutboxLimits};
use crate::datatype::Instant;
use crate::session::{DeliveryError, Entry, Now, Position, Precedence, Receipt};

const NOW: Now = Now {
    elapsed: Duration::ZERO,
    wall: Instant::UNIX_EPOCH,
};

const LANE: Precedence = Precedence::Observation;

/// An outbox that nothing is set aside of.
fn outbox(window: usize) -> Outbox {
    let pauses = BackOff::new(Duration::from_secs(1), Duration::from_secs(8), 1);
    let mut outbox = Outbox::new(OutboxLimits::default(), window, pauses);
    outbox.handle_start(Position::START, Position::START, Position::START);
    while let Some(action) = outbox.poll_action(NOW) {
        match action {
            OutboxAction::List { lane, .. } => outbox.handle_listed(NOW, lane, &[]),
            other => panic!("{other:?}"),
        }
    }
    outbox
}

fn store(outbox: &mut Outbox, positions: core::ops::RangeInclusive<u64>) {
    for number in positions {
        assert_eq!(outbox.offer(LANE), Offer::Taken);
        let frame = format!("MSH|^~\\&|A|B|||20261121||ORU^R01|{number}|P|2.6|||AL|NE\r");
        let entry = Entry::new("", "A|B", format!("{number}"), NOW.wall, frame.into());
        outbox.handle_stored(Position::new(number), entry);
    }
}

/// What is sent and what the lane of observations marks now, of which each mark succeeds.
fn poll(outbox: &mut Outbox, now: Now) -> (Vec<u64>, Option<u64>) {
    let (mut sent, mut marked) = (Vec::new(), None);
    while let Some(action) = outbox.poll_action(now) {
        match action {
            OutboxAction::Send { position, .. } => sent.push(position.number()),
            OutboxAction::Mark { lane, position } => {
                assert_eq!(lane, LANE);
                marked = Some(position.number());
                outbox.handle_marked(now, lane, true);
            }
            other => panic!("{other:?}"),
        }
    }
    (sent, marked)
}

fn end(outbox: &mut Outbox, number: u64, outcome: Result<(), DeliveryError>) {
    let receipt = Receipt {
        code: None,
        round_trip: None,
    };
    let outcome = outcome.map(|()| receipt);
    outbox.handle_sent(NOW, LANE, Position::new(number), outcome);
}

#[test]
fn a_mark_goes_no_further_than_everything_is_delivered() {
    let mut outbox = outbox(4);
    store(&mut outbox, 1..=6);
    assert_eq!(poll(&mut outbox, NOW), (alloc::vec![1, 2, 3, 4], None));
    end(&mut outbox, 1, Ok(()));
    end(&mut outbox, 3, Ok(()));
    assert_eq!(poll(&mut outbox, NOW), (alloc::vec![5, 6], Some(1)));
    end(&mut outbox, 2, Ok(()));
    assert_eq!(poll(&mut outbox, NOW), (alloc::vec![], Some(3)));
    for number in 4..=6 {
        end(&mut outbox, number, Ok(()));
    }
    assert_eq!(poll(&mut outbox, NOW), (alloc::vec![], Some(6)));
    assert!(outbox.is_empty());
}

#[test]
fn what_is_sent_again_goes_before_what_follows_it_and_after_a_pause() {
    let mut outbox = outbox(1);
    store(&mut outbox, 1..=2);
    assert_eq!(poll(&mut outbox, NOW).0, [1]);
    end(&mut outbox, 1, Err(DeliveryError::NotSent));
    assert_eq!(poll(&mut outbox, NOW), (alloc::vec![], None), "it pauses");
    let due = outbox.poll_timeout().unwrap();
    assert!(due <= Duration::from_secs(1));
    let later = Now {
        elapsed: due,
        ..NOW
    };
    assert_eq!(poll(&mut outbox, later).0, [1]);
    end(&mut outbox, 1, Ok(()));
    assert_eq!(poll(&mut outbox, later), (alloc::vec![2], Some(1)));
}

#[test]
fn an_alert_that_found_no_connection_is_the_first_on_the_next_one() {
    let mut outbox = outbox(1);
    assert_eq!(outbox.offer(Precedence::Alert), Offer::Taken);
    let frame = "MSH|^~\\&|A|B|||20261121||ORU^R40|1|P|2.6|||AL|NE\r".into();
    let alert = Entry::new("", "A|B", "1", NOW.wall, frame).with_precedence(Precedence::Alert);
    outbox.handle_stored(Position::new(1), alert);
    store(&mut outbox, 2..=2);
    assert_eq!(poll(&mut outbox, NOW).0, [1]);
    let not_sent = Err(DeliveryError::NotSent);
    outbox.handle_sent(NOW, Precedence::Alert, Position::new(1), not_sent);
    let (sent, _) = poll(&mut outbox, NOW);
    assert!(sent.is_empty(), "an observation waits for a connection too");
    let later = Now {
        elapsed: outbox.poll_timeout().unwrap(),
        ..NOW
    };
    assert_eq!(poll(&mut outbox, later).0, [1]);
}

#[test]
fn a_message_that_the_consumer_has_stored_is_not_sent_again() {
    let mut outbox = outbox(1);
    store(&mut outbox, 1..=2);
    assert_eq!(poll(&mut outbox, NOW).0, [1]);
    end(
        &mut outbox,
        1,
        Err(DeliveryError::LinkLost { stored: true }),
    );
    assert_eq!(poll(&mut outbox, NOW), (alloc::vec![2], Some(1)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// The body of the fuzz target says what holds.
    #[test]
    fn whatever_fails_each_message_is_delivered_in_order_or_given_up_and_no_mark_passes_one(
        data in prop::collection::vec(any::<u8>(), 0..800),
    ) {
        crate::session::fuzzing::outbox(&data);
    }
}
