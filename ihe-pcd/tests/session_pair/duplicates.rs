//! A message that comes again: answered again, stored once.

use std::time::Duration;

use bytes::Bytes;
use ihe_pcd::mllp::Peer;
use ihe_pcd::session::{AcceptPolicy, ConsumerEvent, ConsumerSession, ControlIds, Position};

use crate::pair::{at, consumer_with, prove};
use crate::site::Site;
use crate::wire::{msa, report};

fn now() -> ihe_pcd::session::Now {
    at(Duration::ZERO)
}

impl Site {
    /// Hands a frame to a session, stores what it wants stored, and gives its answers.
    fn send(&mut self, session: &mut ConsumerSession, frame: Bytes) -> Vec<(String, String)> {
        session.handle_frame(now(), frame).unwrap();
        self.store(session);
        core::iter::from_fn(|| session.poll_answer())
            .map(|answer| msa(&answer))
            .collect()
    }
}

fn session(lane: u32) -> ConsumerSession {
    consumer_with(AcceptPolicy::default(), lane)
}

fn events(session: &mut ConsumerSession) -> Vec<ConsumerEvent> {
    core::iter::from_fn(|| session.poll_event()).collect()
}

fn answer(code: &str, id: &str) -> Vec<(String, String)> {
    vec![(code.into(), id.into())]
}

#[test]
fn a_duplicate_is_answered_again_and_not_stored_again() {
    let mut site = Site::new();
    let mut first = session(0);
    assert_eq!(
        site.send(&mut first, report("A").frame()),
        answer("CA", "A")
    );
    // The answer got lost; the sender connects again and repeats.
    let mut second = session(1);
    assert_eq!(
        site.send(&mut second, report("A").frame()),
        answer("CA", "A")
    );
    assert_eq!(
        events(&mut second),
        [ConsumerEvent::Repeated {
            position: Position::new(1),
            code: Some(ihe_pcd::model::AcknowledgmentCode::CommitAccept),
        }]
    );
    assert_eq!(
        site.send(&mut second, report("B").frame()),
        answer("CA", "B")
    );
    assert!(matches!(
        events(&mut second)[..],
        [ConsumerEvent::Accepted { position, .. }] if position == Position::new(2)
    ));
}

#[test]
fn the_same_message_of_another_device_is_another_message() {
    let mut site = Site::new();
    for (lane, port) in [(0, [192, 0, 2, 1]), (1, [192, 0, 2, 2])] {
        let ids = ControlIds::new(now().wall, lane);
        let peer = Peer::at((port, 2575).into());
        let mut session = ConsumerSession::new(AcceptPolicy::default(), peer, ids);
        assert_eq!(
            site.send(&mut session, report("A").frame()),
            answer("CA", "A")
        );
        assert!(matches!(
            events(&mut session)[..],
            [ConsumerEvent::Accepted { .. }]
        ));
    }
}

#[test]
fn other_bytes_under_a_known_control_id_are_stored_and_reported() {
    let mut site = Site::new();
    let mut session = session(0);
    site.send(&mut session, report("A").frame());
    events(&mut session);
    let other = Bytes::from([&report("A").frame(), b"NTE|1\r".as_slice()].concat());
    assert_eq!(site.send(&mut session, other.clone()), answer("CA", "A"));
    assert!(matches!(
        events(&mut session)[..],
        [
            ConsumerEvent::ControlIdReused,
            ConsumerEvent::Accepted { position, .. }
        ] if position == Position::new(2)
    ));
    // Now these bytes are the known ones.
    assert_eq!(site.send(&mut session, other), answer("CA", "A"));
    assert!(matches!(
        events(&mut session)[..],
        [ConsumerEvent::Repeated { position, .. }] if position == Position::new(2)
    ));
}

#[test]
fn a_site_may_refuse_a_control_id_that_comes_with_other_bytes() {
    let mut site = Site::new();
    let policy = AcceptPolicy::default().refuse_reused_control_ids();
    let mut session = consumer_with(policy, 0);
    site.send(&mut session, report("A").frame());
    events(&mut session);
    let other = Bytes::from([&report("A").frame(), b"NTE|1\r".as_slice()].concat());
    assert_eq!(site.send(&mut session, other), answer("CE", "A"));
    let events = events(&mut session);
    let [ConsumerEvent::Refused { refusal, .. }] = &events[..] else {
        panic!("{events:?}");
    };
    assert_eq!(
        refusal.to_string(),
        "MSH-10: 205, another message came under this control id"
    );
    assert_eq!(
        site.send(&mut session, report("A").frame()),
        answer("CA", "A")
    );
}

#[test]
fn a_duplicate_that_overtakes_the_journal_shares_the_fate_of_the_first() {
    for stores in [true, false] {
        let mut site = Site::new();
        let mut session = session(0);
        session.handle_frame(now(), report("A").frame()).unwrap();
        let arrival = session.poll_store(now(), &mut site.window).unwrap();
        session.handle_frame(now(), report("A").frame()).unwrap();
        session.handle_frame(now(), report("B").frame()).unwrap();
        let next = session.poll_store(now(), &mut site.window).unwrap();
        assert_eq!(next.entry().control_id, "B", "the duplicate is not stored");
        assert!(session.poll_answer().is_none());
        if stores {
            let stored = prove(&site.journal, arrival);
            session.handle_stored(now(), stored, &mut site.window);
        } else {
            session.handle_not_stored(now(), arrival.ticket(), &mut site.window);
        }
        let code = if stores { "CA" } else { "CE" };
        for _ in 0..2 {
            assert_eq!(
                msa(&session.poll_answer().unwrap()),
                (code.into(), "A".into())
            );
        }
        assert!(session.poll_answer().is_none(), "B is not stored yet");
    }
}

#[test]
fn a_duplicate_on_another_connection_is_told_to_wait_for_the_journal() {
    let mut site = Site::new();
    let mut first = session(0);
    first.handle_frame(now(), report("A").frame()).unwrap();
    let arrival = first.poll_store(now(), &mut site.window).unwrap();
    let mut second = session(1);
    assert_eq!(
        site.send(&mut second, report("A").frame()),
        answer("CE", "A")
    );
    assert!(matches!(
        &events(&mut second)[..],
        [ConsumerEvent::Refused { refusal, .. }] if refusal.to_string().starts_with("207")
    ));
    let stored = prove(&site.journal, arrival);
    first.handle_stored(now(), stored, &mut site.window);
    assert_eq!(
        site.send(&mut second, report("A").frame()),
        answer("CA", "A")
    );
    assert!(matches!(
        events(&mut second)[..],
        [ConsumerEvent::Repeated { position, .. }] if position == Position::new(1)
    ));
}

#[test]
fn what_was_not_stored_or_was_given_up_is_new_when_it_comes_again() {
    let mut site = Site::new();
    let mut first = session(0);
    first.handle_frame(now(), report("A").frame()).unwrap();
    let arrival = first.poll_store(now(), &mut site.window).unwrap();
    first.handle_not_stored(now(), arrival.ticket(), &mut site.window);
    first.handle_frame(now(), report("A").frame()).unwrap();
    assert!(first.poll_store(now(), &mut site.window).is_some());
    first.abandon(&mut site.window);
    let mut second = session(1);
    assert_eq!(
        site.send(&mut second, report("A").frame()),
        answer("CA", "A")
    );
    assert!(matches!(
        events(&mut second)[..],
        [ConsumerEvent::Accepted { .. }]
    ));
}

#[test]
fn a_refused_message_is_judged_anew_each_time() {
    let mut site = Site::new();
    let mut session = session(0);
    let frame = report("A").frame();
    let other_version = String::from_utf8_lossy(&frame).replace("|2.6|", "|2.3|");
    for _ in 0..2 {
        let answers = site.send(&mut session, Bytes::from(other_version.clone()));
        assert_eq!(answers, answer("CR", "A"));
    }
    assert_eq!(site.send(&mut session, frame), answer("CA", "A"));
}
