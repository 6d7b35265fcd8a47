//! Which family of answers ends a message, and on which connection.

use std::time::Duration;

use ihe_pcd::session::{DeliveryError, DeliveryKey, ReporterEvent, ReporterSession, Stray};

use crate::pair::{ACK_TIMEOUT, at};
use crate::wire::{Msh, acknowledgment};

const KEY: DeliveryKey = DeliveryKey(1);
const AFTER: Duration = Duration::from_secs(4);

/// A session with one message that is sent.
fn sent(session: ReporterSession, accept: &str, application: &str) -> ReporterSession {
    let mut session = session;
    session.handle_connected();
    let message = Msh {
        accept,
        application,
        ..Msh::default()
    };
    let now = at(Duration::ZERO);
    session.handle_send(now, KEY, message.outgoing()).unwrap();
    assert!(session.poll_transmit().is_some());
    session.handle_transmitted(now, KEY);
    session
}

fn plain() -> ReporterSession {
    ReporterSession::new(ACK_TIMEOUT)
}

fn elsewhere() -> ReporterSession {
    plain().with_application_answers_elsewhere()
}

/// What was told, in words that fit into a table.
fn told(session: &mut ReporterSession) -> Vec<String> {
    let event = |event| match event {
        ReporterEvent::Delivered { receipt, .. } => match receipt.code {
            Some(code) => format!("delivered {}", code.table_0008()),
            None => "delivered".to_owned(),
        },
        ReporterEvent::Failed { error, .. } => match error {
            DeliveryError::Refused { code, .. } => format!("refused {}", code.table_0008()),
            DeliveryError::Timeout { stored, .. } => format!("timeout, stored: {stored}"),
            DeliveryError::LinkLost { stored } => format!("lost, stored: {stored}"),
            other => other.to_string(),
        },
        ReporterEvent::Stored { .. } => "stored".to_owned(),
        ReporterEvent::UnexpectedFamily { counted, .. } => format!("unasked, counted: {counted}"),
        ReporterEvent::Stray(Stray::Misplaced { .. }) => "misplaced".to_owned(),
        ReporterEvent::Stray(Stray::Repeated { .. }) => "repeated".to_owned(),
        ReporterEvent::Stray(Stray::Settled { .. }) => "settled".to_owned(),
        other => panic!("{other}"),
    };
    core::iter::from_fn(|| session.poll_event())
        .map(event)
        .collect()
}

fn answer(session: &mut ReporterSession, code: &str) {
    session.handle_frame(at(AFTER), &acknowledgment(code, "A1"));
}

fn answer_elsewhere(session: &mut ReporterSession, code: &str) {
    session.handle_answer_from_elsewhere(at(AFTER), &acknowledgment(code, "A1"));
}

#[test]
fn with_strict_families_only_what_was_asked_for_counts() {
    let table: [(&str, &str, &str, &[&str]); 17] = [
        ("AL", "NE", "CA", &["delivered CA"]),
        ("AL", "NE", "AA", &["unasked, counted: false"]),
        ("AL", "ER", "AA", &["unasked, counted: false"]),
        ("SU", "NE", "CA", &["delivered CA"]),
        ("SU", "NE", "AA", &["unasked, counted: false"]),
        ("NE", "AL", "AA", &["delivered AA"]),
        ("NE", "AL", "CA", &["unasked, counted: false"]),
        ("NE", "SU", "CA", &["unasked, counted: false"]),
        ("AL", "AL", "CA", &["stored"]),
        ("AL", "AL", "AA", &["delivered AA"]),
        ("ER", "AL", "CA", &["unasked, counted: false"]),
        ("ER", "NE", "CA", &["unasked, counted: false"]),
        ("ER", "NE", "AA", &["unasked, counted: false"]),
        ("", "", "AA", &["delivered AA"]),
        ("", "", "CA", &["unasked, counted: false"]),
        ("AL", "NE", "CE", &["refused CE"]),
        ("NE", "ER", "AR", &["refused AR"]),
    ];
    for (accept, application, code, expected) in table {
        let mut session = sent(plain().with_strict_families(), accept, application);
        answer(&mut session, code);
        assert_eq!(
            told(&mut session),
            expected,
            "{accept}/{application} {code}"
        );
    }
}

#[test]
fn an_answer_that_strict_families_pass_over_gives_no_more_time() {
    for (accept, application, code) in [("AL", "NE", "AA"), ("NE", "AL", "CA"), ("", "", "CA")] {
        let mut session = sent(plain().with_strict_families(), accept, application);
        answer(&mut session, code);
        assert_eq!(session.poll_timeout(), Some(ACK_TIMEOUT));
        session.handle_timeout(at(ACK_TIMEOUT));
        assert!(session.poll_close());
        assert_eq!(
            told(&mut session),
            ["unasked, counted: false", "timeout, stored: false"]
        );
    }
}

#[test]
fn a_refusal_of_either_family_ends_a_message_with_strict_families_too() {
    for (accept, application) in [
        ("AL", "NE"),
        ("NE", "AL"),
        ("AL", "AL"),
        ("SU", "SU"),
        ("", ""),
    ] {
        for code in ["CE", "CR", "AE", "AR"] {
            for session in [plain(), plain().with_strict_families()] {
                let mut session = sent(session, accept, application);
                answer(&mut session, code);
                let told = told(&mut session);
                assert_eq!(told.last().unwrap(), &format!("refused {code}"));
                assert_eq!(session.poll_timeout(), None);
            }
        }
    }
}

#[test]
fn silence_where_only_a_refusal_is_answered_is_success_with_strict_families_too() {
    let mut session = sent(plain().with_strict_families(), "ER", "NE");
    answer(&mut session, "CA");
    session.handle_timeout(at(ACK_TIMEOUT));
    assert!(!session.poll_close());
    assert_eq!(told(&mut session), ["unasked, counted: false", "delivered"]);
}

#[test]
fn an_accept_answer_gives_time_once() {
    let mut session = sent(plain(), "AL", "AL");
    answer(&mut session, "CA");
    let deadline = Some(AFTER + ACK_TIMEOUT);
    assert_eq!(session.poll_timeout(), deadline);
    session.handle_frame(at(2 * AFTER), &acknowledgment("CA", "A1"));
    assert_eq!(session.poll_timeout(), deadline);
    assert_eq!(told(&mut session), ["stored", "repeated"]);
}

#[test]
fn a_connection_that_is_lost_before_the_accept_answer_ends_the_message() {
    for session in [plain(), elsewhere()] {
        let mut session = sent(session, "AL", "AL");
        session.handle_disconnected();
        assert_eq!(told(&mut session), ["lost, stored: false"]);
        answer_elsewhere(&mut session, "AA");
        assert_eq!(told(&mut session), ["settled"]);
    }
}

#[test]
fn a_connection_that_is_lost_after_the_accept_answer_ends_the_message_unless_told_otherwise() {
    let mut session = sent(plain(), "AL", "AL");
    answer(&mut session, "CA");
    session.handle_disconnected();
    assert_eq!(told(&mut session), ["stored", "lost, stored: true"]);

    for (code, end) in [
        ("AA", "delivered AA"),
        ("AE", "refused AE"),
        ("AR", "refused AR"),
    ] {
        let mut session = sent(elsewhere(), "AL", "AL");
        answer(&mut session, "CA");
        session.handle_disconnected();
        assert_eq!(told(&mut session), ["stored"]);
        assert_eq!(session.poll_timeout(), Some(AFTER + ACK_TIMEOUT));
        answer_elsewhere(&mut session, code);
        assert_eq!(told(&mut session), [end]);
        assert_eq!(session.poll_timeout(), None);
    }
}

#[test]
fn a_message_that_outlived_its_connection_keeps_its_place_and_its_control_id() {
    let mut session = sent(elsewhere(), "AL", "AL");
    answer(&mut session, "CA");
    session.handle_disconnected();
    session.handle_connected();
    assert!(!session.wants_message());
    // What the new connection says of storage is about another sending; an application answer counts anywhere.
    answer(&mut session, "CA");
    answer(&mut session, "CE");
    assert_eq!(told(&mut session), ["stored", "misplaced", "misplaced"]);
    session.handle_connected();
    answer(&mut session, "AA");
    assert_eq!(told(&mut session), ["delivered AA"]);
    assert!(session.wants_message());
}

#[test]
fn no_application_answer_in_time_closes_the_connection_only_where_it_had_to_come_there() {
    for (session, closes) in [(plain(), true), (elsewhere(), false)] {
        let mut session = sent(session, "AL", "AL");
        answer(&mut session, "CA");
        session.handle_timeout(at(AFTER + ACK_TIMEOUT));
        assert_eq!(session.poll_close(), closes);
        assert_eq!(session.wants_message(), !closes);
        assert_eq!(told(&mut session), ["stored", "timeout, stored: true"]);
        answer_elsewhere(&mut session, "AA");
        assert_eq!(told(&mut session), ["settled"]);
    }
    for session in [plain(), elsewhere()] {
        let mut session = sent(session, "AL", "AL");
        session.handle_timeout(at(ACK_TIMEOUT));
        assert!(session.poll_close(), "no accept answer came at all");
        assert_eq!(told(&mut session), ["timeout, stored: false"]);
    }
}

#[test]
fn an_application_answer_from_elsewhere_may_overtake_the_accept_answer() {
    for session in [plain(), elsewhere()] {
        let mut session = sent(session, "AL", "AL");
        answer_elsewhere(&mut session, "AA");
        answer(&mut session, "CA");
        assert_eq!(told(&mut session), ["delivered AA", "settled"]);
    }
}

#[test]
fn from_elsewhere_only_application_answers_count_and_only_where_they_were_asked_for() {
    let table = [
        ("AL", "AL", "CA", "misplaced"),
        ("AL", "AL", "CE", "misplaced"),
        ("AL", "AL", "CR", "misplaced"),
        ("AL", "NE", "AA", "misplaced"),
        ("AL", "NE", "AE", "misplaced"),
        ("AL", "", "AA", "misplaced"),
        ("", "", "AA", "misplaced"),
        ("ER", "NE", "AR", "misplaced"),
        ("NE", "AL", "AA", "delivered AA"),
        ("NE", "ER", "AE", "refused AE"),
    ];
    for session in [plain, elsewhere] {
        for (accept, application, code, expected) in table {
            let mut session = sent(session(), accept, application);
            answer_elsewhere(&mut session, code);
            let case = format!("{accept}/{application} {code}");
            assert_eq!(told(&mut session), [expected], "{case}");
        }
    }
}

#[test]
fn while_the_connection_is_being_closed_only_answers_from_elsewhere_count() {
    let mut session = sent(elsewhere().with_window(2), "AL", "AL");
    answer(&mut session, "CA");
    let other = Msh {
        control_id: "A2",
        ..Msh::default()
    };
    let other = other.outgoing();
    session
        .handle_send(at(Duration::ZERO), DeliveryKey(2), other)
        .unwrap();
    session.handle_timeout(at(ACK_TIMEOUT));
    assert!(session.poll_close());
    assert_eq!(told(&mut session), ["stored", "timeout, stored: false"]);
    answer(&mut session, "AA");
    assert_eq!(told(&mut session), ["misplaced"]);
    answer_elsewhere(&mut session, "AA");
    assert_eq!(told(&mut session), ["delivered AA"]);
}
