//! Several messages on their way at once.

use std::time::Duration;

use ihe_pcd::model::AcknowledgmentCode;
use ihe_pcd::session::{
    BusyReason, DeliveryError, DeliveryKey, ReporterEvent, ReporterSession, Stray,
};

use crate::pair::{ACK_TIMEOUT, Pair, at};
use crate::wire::{Msh, acknowledgment, msa, report};

const CA: AcknowledgmentCode = AcknowledgmentCode::CommitAccept;

fn connected(window: usize) -> ReporterSession {
    let mut session = ReporterSession::new(ACK_TIMEOUT).with_window(window);
    session.handle_connected();
    session
}

fn now() -> ihe_pcd::session::Now {
    at(Duration::ZERO)
}

/// Hands messages in, numbered from one, their control ids `A1` and so on.
fn send(session: &mut ReporterSession, numbers: core::ops::RangeInclusive<u64>) {
    for number in numbers {
        let message = report(&format!("A{number}")).outgoing();
        session
            .handle_send(now(), DeliveryKey(number), message)
            .unwrap();
    }
}

fn transmit(session: &mut ReporterSession) -> Vec<u64> {
    core::iter::from_fn(|| {
        let (key, _) = session.poll_transmit()?;
        session.handle_transmitted(now(), key);
        Some(key.0)
    })
    .collect()
}

fn events(session: &mut ReporterSession) -> Vec<ReporterEvent> {
    core::iter::from_fn(|| session.poll_event()).collect()
}

fn delivered(session: &mut ReporterSession) -> Vec<u64> {
    let events = events(session).into_iter();
    events
        .map(|event| match event {
            ReporterEvent::Delivered { key, .. } => key.0,
            other => panic!("{other}"),
        })
        .collect()
}

fn stray(session: &mut ReporterSession) -> Stray {
    match &events(session)[..] {
        [ReporterEvent::Stray(stray)] => stray.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_window_is_filled_and_no_more_is_taken() {
    for (asked, window) in [(0, 1), (1, 1), (8, 8), (64, 64), (65, 64), (usize::MAX, 64)] {
        let mut session = connected(asked);
        send(&mut session, 1..=window);
        assert!(!session.wants_message());
        let more = report("more").outgoing();
        let busy = session.handle_send(now(), DeliveryKey(0), more.clone());
        let busy = busy.unwrap_err();
        assert_eq!(busy.reason, BusyReason::WindowFull);
        assert_eq!(busy.message, more);
        assert_eq!(transmit(&mut session), (1..=window).collect::<Vec<_>>());
        session.handle_frame(now(), &acknowledgment("CA", "A1"));
        assert!(session.wants_message());
    }
    assert_eq!(ReporterSession::MAX_WINDOW, 64);
}

#[test]
fn answers_in_any_order_end_their_own_messages() {
    let mut session = connected(3);
    send(&mut session, 1..=3);
    transmit(&mut session);
    for id in ["A3", "A1", "A2"] {
        session.handle_frame(now(), &acknowledgment("CA", id));
    }
    assert_eq!(delivered(&mut session), [3, 1, 2]);
    assert_eq!(session.poll_timeout(), None);
}

#[test]
fn messages_are_transmitted_one_after_the_other_and_in_order() {
    let mut session = connected(3);
    send(&mut session, 1..=3);
    let (first, _) = session.poll_transmit().unwrap();
    assert_eq!(first, DeliveryKey(1));
    assert_eq!(session.poll_transmit(), None, "the first is not out");
    session.handle_transmitted(now(), DeliveryKey(2));
    assert_eq!(session.poll_transmit(), None, "another was meant");
    session.handle_transmitted(now(), first);
    assert_eq!(transmit(&mut session), [2, 3]);
}

#[test]
fn an_answer_before_the_whole_message_is_out_counts_for_nothing() {
    let mut session = connected(2);
    send(&mut session, 1..=2);
    session.handle_frame(now(), &acknowledgment("CA", "A1"));
    let (key, code) = (DeliveryKey(1), CA);
    assert_eq!(stray(&mut session), Stray::Early { key, code });
    assert!(session.poll_transmit().is_some());
    session.handle_frame(now(), &acknowledgment("CR", "A1"));
    assert!(matches!(stray(&mut session), Stray::Early { .. }));
    session.handle_transmitted(now(), key);
    session.handle_frame(now(), &acknowledgment("CA", "A1"));
    assert_eq!(delivered(&mut session), [1]);
}

#[test]
fn a_control_id_on_its_way_is_not_taken_again_until_it_is_settled() {
    let mut session = connected(4);
    send(&mut session, 1..=2);
    let again = report("A1").outgoing();
    let busy = session.handle_send(now(), DeliveryKey(9), again.clone());
    let key = DeliveryKey(1);
    assert_eq!(
        busy.unwrap_err().reason,
        BusyReason::ControlIdOnItsWay { key }
    );
    assert!(session.wants_message(), "another is taken");
    transmit(&mut session);
    session.handle_frame(now(), &acknowledgment("CE", "A1"));
    session.handle_send(now(), DeliveryKey(9), again).unwrap();
}

#[test]
fn each_message_has_its_own_deadline_and_one_timeout_ends_the_connection() {
    let mut session = connected(4);
    send(&mut session, 1..=1);
    let (first, _) = session.poll_transmit().unwrap();
    session.handle_transmitted(now(), first);
    let second = at(Duration::from_secs(1));
    let both = Msh {
        application: "AL",
        ..report("A2")
    };
    session
        .handle_send(second, DeliveryKey(2), both.outgoing())
        .unwrap();
    let (key, _) = session.poll_transmit().unwrap();
    session.handle_transmitted(second, key);
    session.handle_frame(second, &acknowledgment("CA", "A2"));
    for number in 3..=4 {
        let message = report(&format!("A{number}")).outgoing();
        session
            .handle_send(second, DeliveryKey(number), message)
            .unwrap();
    }
    assert!(session.poll_transmit().is_some(), "the third, in part");
    assert_eq!(session.poll_timeout(), Some(ACK_TIMEOUT));
    session.handle_timeout(at(ACK_TIMEOUT));
    assert!(session.poll_close());
    let failed = |number, error| ReporterEvent::Failed {
        key: DeliveryKey(number),
        error,
    };
    assert_eq!(
        events(&mut session),
        [
            ReporterEvent::Stored {
                key: DeliveryKey(2)
            },
            failed(
                1,
                DeliveryError::Timeout {
                    limit: ACK_TIMEOUT,
                    stored: false
                }
            ),
            failed(2, DeliveryError::LinkLost { stored: true }),
            failed(3, DeliveryError::LinkLost { stored: false }),
            failed(4, DeliveryError::NotSent),
        ]
    );
    for id in ["A1", "A2", "A3", "A4"] {
        session.handle_frame(second, &acknowledgment("AA", id));
        assert!(matches!(stray(&mut session), Stray::Settled { .. }));
    }
    session.handle_transmitted(second, DeliveryKey(3));
    assert_eq!(session.poll_transmit(), None);
}

#[test]
fn late_and_repeated_answers_are_told_from_strangers_for_a_while() {
    let mut session = connected(2);
    for number in 1..=40 {
        send(&mut session, number..=number);
        transmit(&mut session);
        let answer = acknowledgment("CA", &format!("A{number}"));
        session.handle_frame(now(), &answer);
        assert_eq!(delivered(&mut session), [number]);
    }
    // Over connections too: some peers answer on whichever is there.
    session.handle_disconnected();
    session.handle_connected();
    for number in 1..=41 {
        session.handle_frame(now(), &acknowledgment("CA", &format!("A{number}")));
        let expected = match number {
            23..=40 => Stray::Settled {
                key: DeliveryKey(number),
                code: CA,
            },
            _ => Stray::OtherMessage { code: CA },
        };
        assert_eq!(stray(&mut session), expected, "{number}");
    }
}

#[test]
fn a_consumer_answers_a_whole_window() {
    let reporter = ReporterSession::new(ACK_TIMEOUT).with_window(8);
    let mut pair = Pair::with_reporter(reporter);
    let ids: Vec<_> = (1..=8).map(|number| format!("A{number}")).collect();
    for id in &ids {
        pair.send(report(id).outgoing());
    }
    pair.run();
    let answered: Vec<_> = pair.answers.iter().map(|answer| msa(answer).1).collect();
    assert_eq!(answered, ids);
    let delivered = |event: &&ReporterEvent| matches!(event, ReporterEvent::Delivered { .. });
    assert_eq!(pair.reporter_events.iter().filter(delivered).count(), 8);
    assert_eq!(pair.time, 2 * pair.latency, "all of them in one round trip");
}
