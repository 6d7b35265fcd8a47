//! When a message counts as delivered.

use std::time::Duration;

use ihe_pcd::model::AcknowledgmentCode;
use ihe_pcd::session::{Advice, ConsumerEvent, DeliveryError, Receipt, ReporterEvent, Stray};

use crate::pair::{ACK_TIMEOUT, Pair};
use crate::wire::{Msh, acknowledgment, report};

const TIMEOUT: DeliveryError = DeliveryError::Timeout {
    limit: ACK_TIMEOUT,
    stored: false,
};

fn code(pair: &Pair) -> Option<AcknowledgmentCode> {
    pair.outcome().unwrap().unwrap().code
}

#[test]
fn a_report_is_delivered_when_its_answer_has_come() {
    let mut pair = Pair::new();
    pair.send(report("A1").outgoing());
    assert!(!pair.reporter.wants_message());
    pair.run();
    let Receipt {
        code, round_trip, ..
    } = pair.outcome().unwrap().unwrap();
    assert_eq!(code, Some(AcknowledgmentCode::CommitAccept));
    assert_eq!(round_trip, Some(2 * pair.latency));
    assert!(pair.reporter.wants_message());
    assert!(pair.consumer.is_idle());
}

#[test]
fn a_lost_answer_is_a_timeout_and_closes_the_connection() {
    let mut pair = Pair::new();
    pair.lose_answers = true;
    pair.send(report("A1").outgoing());
    pair.run();
    let error = pair.outcome().unwrap().unwrap_err();
    assert_eq!(error, TIMEOUT);
    assert_eq!(error.advice(), Advice::Repeat);
    assert_eq!(pair.closed, 1);
    assert_eq!(pair.time, ACK_TIMEOUT);
    assert!(!pair.reporter.wants_message());
}

#[test]
fn a_late_answer_is_not_a_success() {
    let mut pair = Pair::new();
    pair.lose_answers = true;
    let late = pair.send(report("A1").outgoing());
    pair.run();
    // Whatever the first connection still brings, even on the next one, counts for nothing.
    pair.reporter
        .handle_frame(pair.now(), &acknowledgment("CA", "A1"));
    pair.reporter.handle_connected();
    pair.send(report("A2").outgoing());
    pair.inject_answer(acknowledgment("CA", "A1"));
    pair.run();
    assert_eq!(pair.strays().len(), 2);
    let delivered = |event: &ReporterEvent| matches!(event, ReporterEvent::Delivered { .. });
    assert!(!pair.reporter_events.iter().any(delivered));
    let failed =
        |event: &&ReporterEvent| matches!(event, ReporterEvent::Failed { key, .. } if *key == late);
    assert_eq!(pair.reporter_events.iter().filter(failed).count(), 1);
}

#[test]
fn between_timeout_and_close_nothing_counts_and_nothing_is_taken() {
    let mut pair = Pair::new();
    pair.send(report("A1").outgoing());
    assert!(pair.reporter.poll_transmit().is_some());
    pair.time = ACK_TIMEOUT;
    pair.reporter.handle_timeout(pair.now());
    pair.reporter
        .handle_frame(pair.now(), &acknowledgment("CA", "A1"));
    let busy = pair.reporter.handle_send(
        pair.now(),
        ihe_pcd::session::DeliveryKey(9),
        report("A2").outgoing(),
    );
    assert_eq!(busy.unwrap_err().message, report("A2").outgoing());
    pair.step();
    assert_eq!(pair.outcome().unwrap(), Err(TIMEOUT));
    assert_eq!(pair.closed, 1);
}

#[test]
fn an_answer_to_another_message_is_an_event_and_the_right_one_still_counts() {
    let mut pair = Pair::new();
    pair.hold_journal = true;
    pair.send(report("A1").outgoing());
    for wrong in ["A2", "", "a1", "A1 "] {
        pair.inject_answer(acknowledgment("CA", wrong));
    }
    pair.step();
    assert_eq!(pair.outcome(), None);
    assert_eq!(
        pair.strays(),
        [const {
            Stray::OtherMessage {
                code: AcknowledgmentCode::CommitAccept,
            }
        }; 4]
    );
    pair.hold_journal = false;
    pair.run();
    assert_eq!(code(&pair), Some(AcknowledgmentCode::CommitAccept));
}

#[test]
fn what_is_no_acknowledgement_is_an_event() {
    let mut pair = Pair::new();
    pair.lose_answers = true;
    pair.send(report("A1").outgoing());
    pair.inject_answer("hello".into());
    pair.inject_answer(report("A1").frame());
    pair.inject_answer(acknowledgment("OK", "A1"));
    pair.run();
    let strays = pair.strays();
    assert!(matches!(
        strays[..],
        [
            Stray::Unreadable(_),
            Stray::NoAcknowledgment(_),
            Stray::NoAcknowledgment(_)
        ]
    ));
    assert_eq!(pair.outcome().unwrap(), Err(TIMEOUT));
}

#[test]
fn a_repeated_answer_is_not_credited_to_the_next_message() {
    let mut pair = Pair::new();
    let first = pair.send(report("A1").outgoing());
    pair.run();
    pair.hold_journal = true;
    pair.send(report("A2").outgoing());
    pair.inject_answer(acknowledgment("CA", "A1"));
    pair.step();
    assert_eq!(
        pair.strays(),
        [Stray::Settled {
            key: first,
            code: AcknowledgmentCode::CommitAccept
        }]
    );
    let delivered = |event: &&ReporterEvent| matches!(event, ReporterEvent::Delivered { .. });
    assert_eq!(pair.reporter_events.iter().filter(delivered).count(), 1);
}

#[test]
fn a_connection_lost_before_sending_is_told_from_one_lost_after() {
    let mut pair = Pair::new();
    pair.send(report("A1").outgoing());
    pair.reporter.handle_disconnected();
    pair.run();
    assert_eq!(pair.outcome().unwrap(), Err(DeliveryError::NotSent));
    pair.reporter.handle_connected();
    pair.hold_journal = true;
    pair.send(report("A2").outgoing());
    pair.step();
    pair.reporter.handle_disconnected();
    pair.step();
    let lost = DeliveryError::LinkLost { stored: false };
    assert_eq!(lost.advice(), Advice::Repeat);
    assert_eq!(pair.outcome().unwrap(), Err(lost));
}

#[test]
fn a_refusal_says_where_and_whether_to_repeat() {
    let mut pair = Pair::new();
    let old = Msh {
        version: "2.3",
        ..Msh::default()
    };
    pair.send(old.outgoing());
    pair.run();
    let error = pair.outcome().unwrap().unwrap_err();
    assert_eq!(
        error.to_string(),
        "refused with CR: 203 (Unsupported version id) at MSH-12.1"
    );
    assert_eq!(error.advice(), Advice::DoNotRepeat);

    pair.hold_journal = true;
    pair.send(report("A2").outgoing());
    pair.step();
    let ticket = pair.held.pop_front().unwrap().ticket();
    let now = pair.now();
    pair.consumer
        .handle_not_stored(now, ticket, &mut pair.window);
    pair.run();
    let error = pair.outcome().unwrap().unwrap_err();
    assert_eq!(
        error.to_string(),
        "refused with CE: 207 (Application internal error)"
    );
    assert_eq!(error.advice(), Advice::Repeat);
}

#[test]
fn words_of_the_peer_are_not_in_the_error() {
    let mut pair = Pair::new();
    pair.lose_answers = true;
    pair.send(report("A1").outgoing());
    let mut answer = acknowledgment("CE", "A1").to_vec();
    answer.extend_from_slice(b"ERR||PID^1^5|102|E||||no such patient: Testesen\r");
    pair.inject_answer(answer.into());
    pair.run();
    let error = pair.outcome().unwrap().unwrap_err();
    assert_eq!(
        error.to_string(),
        "refused with CE: 102 (Data type error) at PID-5"
    );
    assert!(!format!("{error:?} {:?}", pair.reporter_events).contains("Testesen"));
}

/// What is asked for, the answers that come, and how it ends: with a code, or `None` for still waiting.
type Line<'a> = (&'a str, &'a str, &'a [&'a str], Option<&'a str>, usize);

#[test]
fn the_answer_that_was_asked_for_ends_it() {
    let table: &[Line<'_>] = &[
        ("AL", "NE", &["CA"], Some("CA"), 0),
        ("AL", "NE", &["AA"], Some("AA"), 1),
        ("AL", "", &["CA"], Some("CA"), 0),
        ("SU", "NE", &["CA"], Some("CA"), 0),
        ("", "", &["AA"], Some("AA"), 0),
        ("", "", &["CA"], Some("CA"), 1),
        ("NE", "AL", &["AA"], Some("AA"), 0),
        ("NE", "AL", &["CA"], None, 1),
        ("NE", "AL", &["CA", "AA"], Some("AA"), 1),
        ("AL", "AL", &["CA"], None, 0),
        ("AL", "AL", &["CA", "AA"], Some("AA"), 0),
        ("AL", "AL", &["AA"], Some("AA"), 0),
        ("ER", "AL", &["AA"], Some("AA"), 0),
    ];
    for &(accept, application, answers, end, surprises) in table {
        let mut pair = Pair::new();
        pair.lose_answers = true;
        let message = Msh {
            accept,
            application,
            ..Msh::default()
        };
        pair.send(message.outgoing());
        for answer in answers {
            pair.inject_answer(acknowledgment(answer, "A1"));
        }
        pair.step();
        let case = format!("{accept}/{application} {answers:?}");
        let outcome = pair.outcome().map(|it| it.unwrap().code.unwrap());
        assert_eq!(outcome.map(AcknowledgmentCode::table_0008), end, "{case}");
        let family =
            |event: &&ReporterEvent| matches!(event, ReporterEvent::UnexpectedFamily { .. });
        assert_eq!(
            pair.reporter_events.iter().filter(family).count(),
            surprises,
            "{case}"
        );
        for refusal in ["CE", "CR", "AE", "AR"] {
            let mut pair = Pair::new();
            pair.lose_answers = true;
            pair.send(message.outgoing());
            pair.inject_answer(acknowledgment(refusal, "A1"));
            pair.step();
            assert!(pair.outcome().unwrap().is_err(), "{case} {refusal}");
        }
    }
}

#[test]
fn where_no_answer_is_owed_sending_ends_it_and_proves_no_more() {
    for (accept, application) in [("NE", "NE"), ("NE", "")] {
        let mut pair = Pair::new();
        let message = Msh {
            accept,
            application,
            ..Msh::default()
        };
        pair.send(message.outgoing());
        pair.step();
        let receipt = pair.outcome().unwrap().unwrap();
        assert_eq!((receipt.code, receipt.round_trip), (None, None));
        assert!(pair.reporter.wants_message());
    }
}

#[test]
fn where_only_a_refusal_is_answered_silence_until_the_timeout_is_success() {
    for (accept, application) in [("ER", "NE"), ("NE", "ER"), ("ER", "ER")] {
        let message = Msh {
            accept,
            application,
            ..Msh::default()
        };
        let mut pair = Pair::new();
        pair.send(message.outgoing());
        pair.step();
        assert!(pair.outcome().is_none(), "a refusal may still come");
        pair.run();
        let receipt = pair.outcome().unwrap().unwrap();
        assert_eq!((receipt.code, receipt.round_trip), (None, None));
        assert_eq!(pair.closed, 0, "silence is no fault of the link");
        assert!(pair.reporter.wants_message());

        let mut pair = Pair::new();
        let refused = Msh {
            version: "2.3",
            ..message
        };
        pair.send(refused.outgoing());
        pair.run();
        assert!(matches!(
            pair.outcome().unwrap(),
            Err(DeliveryError::Refused { .. })
        ));
    }
}

#[test]
fn a_timeout_after_the_accept_answer_says_that_it_is_stored() {
    let mut pair = Pair::new();
    let both = Msh {
        application: "AL",
        ..Msh::default()
    };
    let key = pair.send(both.outgoing());
    pair.run();
    assert!(
        pair.reporter_events
            .contains(&ReporterEvent::Stored { key })
    );
    let error = pair.outcome().unwrap().unwrap_err();
    assert!(matches!(error, DeliveryError::Timeout { stored: true, .. }));
    assert_eq!(error.advice(), Advice::DoNotRepeat);
    assert!(pair.consumer_events.iter().any(|event| matches!(
        event,
        ConsumerEvent::Accepted {
            application_answer_owed: true,
            ..
        }
    )));
}

#[test]
fn time_alone_never_fails_what_is_answered_in_time() {
    let mut pair = Pair::new();
    pair.latency = ACK_TIMEOUT / 2 - Duration::from_millis(1);
    pair.send(report("A1").outgoing());
    pair.run();
    assert!(pair.outcome().unwrap().is_ok());
    pair.latency = ACK_TIMEOUT / 2;
    pair.send(report("A2").outgoing());
    pair.run();
    assert!(
        pair.outcome().unwrap().is_ok(),
        "what comes at the deadline is in time"
    );
}
