//! Every message of any mixture is accepted, or counted in exactly one record: over the session itself.

use std::collections::BTreeMap;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use ihe_pcd::mllp::{Config, Decoder};
use ihe_pcd::plugin::{Storing, VolatileJournal};
use ihe_pcd::session::gap::{GapId, GapLedger, GapReason, GapScope, Loss};
use ihe_pcd::session::{AcceptPolicy, ConsumerEvent, ConsumerSession, ControlIds, DuplicateWindow};
use proptest::prelude::*;

use crate::{HOUR, SECOND, at};

/// What a message is, and so what must become of it.
#[derive(Clone, Copy, Debug)]
enum Kind {
    Report,
    /// Its sender is asked to send it again.
    NotStored,
    /// A message type that is not supported.
    Alert,
    /// The header is there, the rest is not a message.
    Broken,
    Garbage,
    /// A frame that does not come to its end.
    Cut,
    /// Not a message, and nothing is lost.
    Empty,
    Acknowledgment,
}

const KINDS: [Kind; 8] = [
    Kind::Report,
    Kind::NotStored,
    Kind::Alert,
    Kind::Broken,
    Kind::Garbage,
    Kind::Cut,
    Kind::Empty,
    Kind::Acknowledgment,
];

fn payload(kind: Kind, sender: u8, number: usize) -> Vec<u8> {
    let (code, rest) = match kind {
        Kind::Report | Kind::NotStored | Kind::Cut => ("ORU^R01^ORU_R01", "OBR|1||A\r"),
        Kind::Alert => ("ORU^R40^ORU_R40", "OBR|1||A\r"),
        Kind::Broken => ("ORU^R01^ORU_R01", "~~~|\r"),
        Kind::Acknowledgment => ("ACK", "MSA|CA|1\r"),
        Kind::Garbage => return b"hello".to_vec(),
        Kind::Empty => return Vec::new(),
    };
    format!("MSH|^~\\&|S{sender}|EAST|||20261121120000+0000||{code}|{number}|P|2.6|||AL|NE\r{rest}")
        .into_bytes()
}

/// The events of one message that came, whatever becomes of it.
fn play(
    session: &mut ConsumerSession,
    window: &mut DuplicateWindow,
    journal: &VolatileJournal,
    kind: Kind,
    bytes: Vec<u8>,
) -> Vec<ConsumerEvent> {
    let now = at(SECOND);
    if let Kind::Cut = kind {
        let mut decoder = Decoder::new(Config::default());
        decoder.handle_bytes(&[b"\x0B", &bytes[..]].concat());
        decoder.handle_end();
        let error = decoder.poll_frame().unwrap().unwrap_err();
        session.handle_frame_error(now, error);
    } else {
        session.handle_frame(now, Bytes::from(bytes)).unwrap();
    }
    while let Some(arrival) = session.poll_store(now, window) {
        if let Kind::NotStored = kind {
            session.handle_not_stored(now, arrival.ticket(), window);
            continue;
        }
        let mut storing = pin!(Storing::new(journal, [arrival]));
        let mut context = Context::from_waker(Waker::noop());
        let Poll::Ready(answered) = storing.as_mut().poll(&mut context) else {
            panic!("memory does not wait")
        };
        for stored in answered {
            session.handle_stored(now, stored.unwrap(), window);
        }
    }
    while session.poll_answer().is_some() {}
    std::iter::from_fn(|| session.poll_event()).collect()
}

proptest! {
    #[test]
    fn each_message_is_accepted_or_in_exactly_one_record(
        messages in prop::collection::vec((prop::sample::select(&KINDS[..]), 0..6_u8), 0..200),
        most in 1_usize..8,
        waits in prop::collection::vec(0..90_u32, 1..20),
        asks in 1_usize..10,
    ) {
        let ids = ControlIds::new(at(SECOND).wall, 0);
        let mut session = ConsumerSession::new(AcceptPolicy::default(), "ward", ids);
        let peer = session.peer().clone();
        let mut window = DuplicateWindow::default();
        let journal = VolatileJournal::new(1_000);
        let mut ledger = GapLedger::new(1).with_most(most);
        let mut records: BTreeMap<GapId, _> = BTreeMap::new();
        let mut expected: BTreeMap<GapReason, u64> = BTreeMap::new();
        let mut of_sender: BTreeMap<(GapReason, String), u64> = BTreeMap::new();
        let (mut accepted, mut must_be_accepted) = (0, 0);
        let mut elapsed = SECOND;
        let mut ended = Vec::new();
        for ((number, &(kind, sender)), wait) in messages.iter().enumerate().zip(waits.iter().cycle()) {
            elapsed += *wait * SECOND;
            let now = at(elapsed);
            let reason = match kind {
                Kind::Report => { must_be_accepted += 1; None }
                Kind::NotStored => Some(GapReason::NotStored),
                Kind::Alert | Kind::Broken | Kind::Garbage => Some(GapReason::Refused),
                Kind::Cut => Some(GapReason::Dropped),
                Kind::Empty | Kind::Acknowledgment => None,
            };
            if let Some(reason) = reason {
                *expected.entry(reason).or_default() += 1;
                if !matches!(kind, Kind::Garbage | Kind::Cut) {
                    *of_sender.entry((reason, format!("S{sender}|EAST"))).or_default() += 1;
                }
            }
            for event in play(&mut session, &mut window, &journal, kind, payload(kind, sender, number)) {
                accepted += usize::from(matches!(event, ConsumerEvent::Accepted { .. }));
                if let Some(loss) = Loss::of_consumer(&event, &peer, now.wall) {
                    ledger.note(loss, now);
                }
            }
            if number % asks == 0 {
                while let Some((_, gap)) = ledger.poll(now) {
                    ended.extend(gap.ended.map(|_| gap.id));
                    records.insert(gap.id, gap);
                }
            }
            prop_assert!(ledger.len() <= 3 * (most + 2));
        }
        let now = at(elapsed + HOUR);
        ledger.finish(now);
        while let Some((_, gap)) = ledger.poll(now) {
            ended.extend(gap.ended.map(|_| gap.id));
            records.insert(gap.id, gap);
        }
        prop_assert_eq!(accepted, must_be_accepted);
        let mut counted: BTreeMap<GapReason, u64> = BTreeMap::new();
        for gap in records.values() {
            *counted.entry(gap.reason).or_default() += gap.count;
        }
        prop_assert_eq!(counted, expected);
        // What is not among others is its sender's and nobody else's.
        if most >= 7 {
            let mut counted: BTreeMap<_, u64> = BTreeMap::new();
            for gap in records.values() {
                if let GapScope::Sender(name) = &gap.scope {
                    *counted.entry((gap.reason, name.to_string())).or_default() += gap.count;
                }
            }
            let has_others = records.values().any(|gap| gap.scope == GapScope::Others);
            prop_assert!(has_others || counted == of_sender);
        }
        prop_assert!(ledger.is_empty());
        ended.sort_unstable();
        let ids: Vec<_> = records.keys().copied().collect();
        prop_assert_eq!(ended, ids, "each record ends once");
    }
}

#[test]
fn bytes_outside_any_frame_are_told_as_such_also_where_they_are_not_allowed() {
    let mut decoder = Decoder::new(Config::strict());
    decoder.handle_bytes(b"hello\x0BMSH|\x1C\r");
    let error = decoder.poll_frame().unwrap().unwrap_err();
    let ids = ControlIds::new(at(SECOND).wall, 0);
    let mut session = ConsumerSession::new(AcceptPolicy::default(), "ward", ids);
    session.handle_frame_error(at(SECOND), error);
    let event = session.poll_event().unwrap();
    let loss = Loss::of_consumer(&event, session.peer(), at(SECOND).wall).unwrap();
    assert_eq!(loss.reason, GapReason::Unframed);
}
