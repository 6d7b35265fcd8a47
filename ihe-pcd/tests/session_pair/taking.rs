//! Acknowledgements that wait until sinks have taken what they are for.

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;
use ihe_pcd::model::AcknowledgmentCode;
use ihe_pcd::session::{
    AcceptPolicy, Audience, ConsumerEvent, ConsumerSession, Position, RequiredSink, RequiredSinks,
};
use proptest::prelude::*;

use crate::pair::{at, consumer_with, prove};
use crate::site::Site;
use crate::wire::{Msh, err, msa, report};

const WITHIN: Duration = Duration::from_secs(5);

fn second(second: u64) -> ihe_pcd::session::Now {
    at(Duration::from_secs(second))
}

/// A consumer that acknowledges after one sink of observations.
struct Place {
    site: Site,
    sinks: RequiredSinks,
    chart: RequiredSink,
}

impl Place {
    fn new() -> Self {
        let mut sinks = RequiredSinks::new(1_000);
        let chart = sinks.add(Audience::Observations, Position::START);
        sinks.handle_set_aside_before(chart, []);
        let site = Site::new();
        Self { site, sinks, chart }
    }

    /// Hands a frame to a session and stores what it wants stored; answers how many entries that were.
    fn hand_in(&mut self, session: &mut ConsumerSession, now: u64, frame: Bytes) -> usize {
        let now = second(now);
        session.handle_frame(now, frame).unwrap();
        let mut stored = 0;
        while let Some(arrival) = session.poll_store(now, &mut self.site.window) {
            let proof = prove(&self.site.journal, arrival);
            session.handle_stored(now, proof, &mut self.site.window);
            stored += 1;
        }
        stored
    }

    /// What a session answers when it has been told of the sinks and the time.
    fn answers(&mut self, session: &mut ConsumerSession, now: u64) -> Vec<Bytes> {
        session.handle_sinks(second(now), &self.sinks, &mut self.site.window);
        session.handle_timeout(second(now));
        core::iter::from_fn(|| session.poll_answer()).collect()
    }

    fn codes(&mut self, session: &mut ConsumerSession, now: u64) -> Vec<String> {
        let answers = self.answers(session, now);
        answers.iter().map(|answer| msa(answer).0).collect()
    }
}

fn session(lane: u32) -> ConsumerSession {
    consumer_with(AcceptPolicy::default(), lane).acknowledging_after(WITHIN)
}

fn events(session: &mut ConsumerSession) -> Vec<ConsumerEvent> {
    core::iter::from_fn(|| session.poll_event()).collect()
}

/// A report in original mode, which asks for `AA`.
fn original(control_id: &str) -> Msh<'_> {
    Msh {
        accept: "",
        application: "",
        ..report(control_id)
    }
}

#[test]
fn the_positive_answer_comes_when_the_sink_has_the_message_and_not_before() {
    for (message, code) in [(report("A"), "CA"), (original("A"), "AA")] {
        let mut place = Place::new();
        let mut session = session(0);
        assert_eq!(place.hand_in(&mut session, 0, message.frame()), 1);
        assert!(session.awaits_sinks() && !session.is_idle());
        assert_eq!(place.answers(&mut session, 4), Vec::<Bytes>::new());
        assert_eq!(events(&mut session), [], "its fate is open");

        place.sinks.handle_done(place.chart, Position::new(1));
        assert_eq!(place.codes(&mut session, 4), [code]);
        let told = events(&mut session);
        assert!(matches!(told[..], [ConsumerEvent::Accepted { .. }]));
        assert!(session.is_idle() && session.poll_timeout().is_none());
    }
}

#[test]
fn a_sink_that_is_slow_makes_the_sender_send_it_again_in_time() {
    for (message, code) in [(report("A"), "CE"), (original("A"), "AE")] {
        let mut place = Place::new();
        let mut session = session(0);
        place.hand_in(&mut session, 2, message.frame());
        assert_eq!(session.poll_timeout(), Some(Duration::from_secs(7)));
        assert_eq!(place.codes(&mut session, 6), Vec::<String>::new());
        let answers = place.answers(&mut session, 7);
        assert_eq!(msa(&answers[0]), (code.into(), "A".into()));
        assert_eq!(err(&answers[0]), Some((String::new(), "207".into())));
        let told = events(&mut session);
        let [ConsumerEvent::Withheld { position, .. }] = &told[..] else {
            panic!("{told:?}");
        };
        assert_eq!(*position, Position::new(1));
    }
}

#[test]
fn the_time_counts_from_the_arrival_and_not_from_the_end_of_storing() {
    let mut place = Place::new();
    let mut session = session(0);
    session
        .handle_frame(second(0), report("A").frame())
        .unwrap();
    let arrival = session
        .poll_store(second(0), &mut place.site.window)
        .unwrap();
    let proof = prove(&place.site.journal, arrival);
    session.handle_stored(second(6), proof, &mut place.site.window);
    assert_eq!(place.codes(&mut session, 6), ["CE"]);
}

#[test]
fn what_is_sent_again_is_not_stored_again_and_waits_as_the_first_did() {
    let mut place = Place::new();
    let mut first = session(0);
    assert_eq!(place.hand_in(&mut first, 0, report("A").frame()), 1);
    assert_eq!(place.codes(&mut first, 5), ["CE"]);
    // On the same connection, and on another one.
    let mut second = session(1);
    assert_eq!(place.hand_in(&mut first, 6, report("A").frame()), 0);
    assert_eq!(place.hand_in(&mut second, 7, report("A").frame()), 0);
    assert_eq!(place.codes(&mut first, 8), Vec::<String>::new());
    place.sinks.handle_done(place.chart, Position::new(1));
    for session in [&mut first, &mut second] {
        assert_eq!(place.codes(session, 8), ["CA"]);
        let told = events(session);
        assert!(
            matches!(told.last(), Some(ConsumerEvent::Repeated { position, code })
                if *position == Position::new(1) && *code == Some(AcknowledgmentCode::CommitAccept)),
            "{told:?}"
        );
    }
}

#[test]
fn one_that_overtakes_the_journal_waits_for_the_sink_too() {
    let mut place = Place::new();
    let mut session = session(0);
    let now = second(0);
    session.handle_frame(now, report("A").frame()).unwrap();
    let arrival = session.poll_store(now, &mut place.site.window).unwrap();
    session.handle_frame(now, report("A").frame()).unwrap();
    assert!(session.poll_store(now, &mut place.site.window).is_none());
    let proof = prove(&place.site.journal, arrival);
    session.handle_stored(now, proof, &mut place.site.window);
    assert_eq!(place.codes(&mut session, 0), Vec::<String>::new());
    place.sinks.handle_done(place.chart, Position::new(1));
    assert_eq!(place.codes(&mut session, 0), ["CA", "CA"]);
}

#[test]
fn what_is_set_aside_is_answered_at_once_and_never_positively_before_it_was_taken() {
    let mut place = Place::new();
    let mut session = session(0);
    let position = Position::new(1);
    place.hand_in(&mut session, 0, report("A").frame());
    place.sinks.handle_set_aside(place.chart, position);
    place.sinks.handle_done(place.chart, position);
    for now in [0, 100] {
        let answers = place.answers(&mut session, now);
        assert_eq!(msa(&answers[0]).0, "CE");
        assert_eq!(err(&answers[0]), Some((String::new(), "206".into())));
        assert_eq!(place.hand_in(&mut session, now, report("A").frame()), 0);
    }
    place.codes(&mut session, 100);
    place.sinks.handle_released(place.chart, position);
    assert_eq!(place.hand_in(&mut session, 101, report("A").frame()), 0);
    assert_eq!(place.codes(&mut session, 101), ["CA"]);
}

#[test]
fn what_the_journal_lost_before_the_sink_had_it_is_stored_anew() {
    let mut place = Place::new();
    let mut session = session(0);
    let position = Position::new(1);
    place.hand_in(&mut session, 0, report("A").frame());
    place.sinks.handle_lost(place.chart, position, position);
    place.sinks.handle_done(place.chart, position);
    let answers = place.answers(&mut session, 0);
    assert_eq!(err(&answers[0]), Some((String::new(), "207".into())));
    assert_eq!(place.hand_in(&mut session, 1, report("A").frame()), 1);
    place.sinks.handle_done(place.chart, Position::new(2));
    assert_eq!(place.codes(&mut session, 1), ["CA"]);
}

#[test]
fn only_answers_that_somebody_asked_for_wait() {
    // MSH-15, the answer if it is taken, and if it is not.
    for (accept, taken, late) in [
        ("NE", None, None),
        ("SU", Some("CA"), None),
        ("ER", None, Some("CE")),
    ] {
        for takes in [true, false] {
            let mut place = Place::new();
            let mut session = session(0);
            let message = Msh {
                accept,
                ..report("A")
            };
            place.hand_in(&mut session, 0, message.frame());
            assert_eq!(session.awaits_sinks(), accept != "NE");
            if takes {
                place.sinks.handle_done(place.chart, Position::new(1));
            }
            let expected = if takes { taken } else { late };
            let codes = place.codes(&mut session, 5);
            assert_eq!(codes, Vec::from_iter(expected), "{accept} {takes}");
            assert!(session.is_idle());
            assert_eq!(events(&mut session).len(), 1);
        }
    }
}

#[test]
fn answers_keep_the_order_of_messages() {
    let mut place = Place::new();
    let mut session = session(0);
    for (now, id) in [(0, "A"), (3, "B"), (4, "C")] {
        place.hand_in(&mut session, now, report(id).frame());
    }
    let aside = Position::new(2);
    place.sinks.handle_set_aside(place.chart, aside);
    assert_eq!(
        place.codes(&mut session, 4),
        Vec::<String>::new(),
        "A is before it"
    );
    place.sinks.handle_done(place.chart, Position::new(1));
    let answers = place.answers(&mut session, 4);
    let answers: Vec<_> = answers.iter().map(|answer| msa(answer)).collect();
    assert_eq!(
        answers,
        [("CA", "A"), ("CE", "B")].map(|(code, id)| (code.into(), id.into()))
    );
    assert_eq!(session.poll_timeout(), Some(Duration::from_secs(9)));
}

#[test]
fn an_alert_does_not_wait_for_a_sink_of_observations() {
    let mut place = Place::new();
    let policy = AcceptPolicy::default().take_alerts();
    let mut session = consumer_with(policy, 0).acknowledging_after(WITHIN);
    let alert = Msh {
        message_type: "ORU^R40^ORU_R40",
        profile: "",
        ..report("A")
    };
    for control_id in ["A", "B"] {
        let alert = Msh {
            control_id,
            ..alert
        };
        place.hand_in(&mut session, 0, alert.frame());
        assert_eq!(place.codes(&mut session, 0), ["CA"]);
    }
    let board = place.sinks.add(Audience::Alerts, Position::START);
    place.sinks.handle_set_aside_before(board, []);
    let alert = Msh {
        control_id: "C",
        ..alert
    };
    place.hand_in(&mut session, 0, alert.frame());
    let next = session.next_awaited(&place.sinks);
    assert_eq!(next, Some((board, Position::new(3))));
    place.sinks.handle_done(board, Position::new(3));
    assert_eq!(place.codes(&mut session, 0), ["CA"]);
}

#[test]
fn a_driver_that_ends_withholds_nothing_beyond_its_end() {
    let mut place = Place::new();
    let mut session = session(0);
    place.hand_in(&mut session, 0, report("A").frame());
    session.handle_closing(Duration::from_secs(2));
    assert_eq!(session.poll_timeout(), Some(Duration::from_secs(2)));
    assert_eq!(place.codes(&mut session, 1), Vec::<String>::new());
    assert_eq!(place.codes(&mut session, 2), ["CE"]);
    place.hand_in(&mut session, 3, report("B").frame());
    assert_eq!(place.codes(&mut session, 3), ["CE"]);
}

#[test]
fn what_is_with_the_journal_is_not_held_by_the_session() {
    let mut place = Place::new();
    let mut session = session(0);
    place.hand_in(&mut session, 0, report("A").frame());
    session
        .handle_frame(second(0), report("B").frame())
        .unwrap();
    assert_eq!((session.in_flight(), session.stored_in_flight()), (2, 1));
}

#[test]
fn a_session_takes_no_more_than_may_be_in_flight_while_it_waits() {
    let mut place = Place::new();
    let mut session = session(0).with_max_in_flight(2);
    for id in ["A", "B"] {
        assert!(session.wants_frame());
        place.hand_in(&mut session, 0, report(id).frame());
    }
    assert!(!session.wants_frame());
    place.sinks.handle_done(place.chart, Position::new(1));
    assert_eq!(place.codes(&mut session, 0), ["CA"]);
    assert!(session.wants_frame());
}

/// What a sink has done with a position, for good or for now.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Has {
    Taken,
    Aside,
}

/// A message that was sent, and the answer that it is to get, once that is decided.
struct Sending {
    id: u8,
    arrived: u64,
    answer: Option<(&'static str, Option<&'static str>)>,
}

#[derive(Clone, Debug)]
enum Happening {
    /// One of a few messages comes on one of two connections.
    Sent {
        lane: usize,
        id: u8,
    },
    /// The sink takes, or does not take, what stands next.
    Step {
        takes: bool,
    },
    /// Somebody has released what was set aside first, and the sink took it.
    Released,
    Seconds(u64),
}

fn happening() -> impl Strategy<Value = Happening> {
    prop_oneof![
        4 => (0..2_usize, 0..6_u8).prop_map(|(lane, id)| Happening::Sent { lane, id }),
        3 => any::<bool>().prop_map(|takes| Happening::Step { takes }),
        1 => Just(Happening::Released),
        2 => (0..4_u64).prop_map(Happening::Seconds),
    ]
}

proptest! {
    /// Each message is stored once; each sending of it gets one answer, in order and in time,
    /// and a positive one exactly if the sink had it by then.
    #[test]
    fn whatever_happens_each_sending_gets_the_answer_that_is_true(
        happenings in proptest::collection::vec(happening(), 0..60)
    ) {
        let mut place = Place::new();
        let mut sessions = [session(0), session(1)];
        let mut positions: BTreeMap<u8, u64> = BTreeMap::new();
        let mut has: Vec<Has> = Vec::new();
        let mut open: [Vec<Sending>; 2] = Default::default();
        let mut now = 0;
        for happening in happenings {
            match happening {
                Happening::Sent { lane, id } => {
                    let frame = report(&id.to_string()).frame();
                    let stored = place.hand_in(&mut sessions[lane], now, frame);
                    let next = positions.len() as u64 + 1;
                    let is_new = !positions.contains_key(&id);
                    prop_assert_eq!(stored, usize::from(is_new));
                    positions.entry(id).or_insert(next);
                    open[lane].push(Sending { id, arrived: now, answer: None });
                }
                Happening::Step { takes } => {
                    let next = has.len() as u64 + 1;
                    if next <= positions.len() as u64 {
                        if !takes {
                            place.sinks.handle_set_aside(place.chart, Position::new(next));
                        }
                        place.sinks.handle_done(place.chart, Position::new(next));
                        has.push(if takes { Has::Taken } else { Has::Aside });
                    }
                }
                Happening::Released => {
                    if let Some(at) = has.iter().position(|it| *it == Has::Aside) {
                        has[at] = Has::Taken;
                        let position = Position::new(at as u64 + 1);
                        place.sinks.handle_released(place.chart, position);
                    }
                }
                Happening::Seconds(seconds) => now += seconds,
            }
            for (lane, session) in sessions.iter_mut().enumerate() {
                for sending in &mut open[lane] {
                    let is_late = sending.arrived + WITHIN.as_secs() <= now;
                    let at = positions[&sending.id] as usize - 1;
                    sending.answer = sending.answer.or(match has.get(at) {
                        Some(Has::Taken) => Some(("CA", None)),
                        Some(Has::Aside) => Some(("CE", Some("206"))),
                        None if is_late => Some(("CE", Some("207"))),
                        None => None,
                    });
                }
                for answer in place.answers(session, now) {
                    let sending = open[lane].remove(0);
                    let (code, echo) = msa(&answer);
                    prop_assert_eq!(echo, sending.id.to_string());
                    let because = err(&answer).map(|(_, code)| code);
                    prop_assert_eq!(Some((&*code, because.as_deref())), sending.answer);
                }
                let first = open[lane].first();
                prop_assert!(first.is_none_or(|it| it.answer.is_none()), "it is due");
                prop_assert_eq!(open[lane].len(), session.in_flight());
            }
        }
    }
}
