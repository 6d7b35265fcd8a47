//! A session that knows its sender takes and answers every message as one that does not.

use core::time::Duration;

use bytes::Bytes;
use ihe_pcd::session::{AcceptPolicy, ConsumerSession, Entry, Precedence};
use proptest::prelude::*;
use proptest::sample::select;

use crate::pair::{at, consumer_with};
use crate::site::Site;

const LONG_SENDER: &[u8] = &{
    let mut name = [b'M'; 2_000];
    name[1_999] = b'|';
    name
};

/// What came of one message: what was stored, what was answered but for MSH-10, and what was told.
#[derive(Debug, PartialEq)]
struct Fate {
    stored: Vec<Entry>,
    answers: Vec<Vec<u8>>,
    events: String,
}

impl Site {
    fn take(&mut self, session: &mut ConsumerSession, message: &[u8]) -> Fate {
        let now = at(Duration::ZERO);
        let frame = Bytes::copy_from_slice(message);
        session.handle_frame(now, frame).unwrap();
        let stored = self.store(session);
        Fate {
            stored,
            answers: core::iter::from_fn(|| session.poll_answer())
                .map(|answer| without_control_id(&answer))
                .collect(),
            events: format!(
                "{:?}",
                core::iter::from_fn(|| session.poll_event()).collect::<Vec<_>>()
            ),
        }
    }
}

/// An answer without its MSH-10, which no two answers share.
fn without_control_id(answer: &[u8]) -> Vec<u8> {
    let mut fields: Vec<_> = answer.split(|byte| *byte == b'|').collect();
    assert_eq!(fields[9].len(), 20);
    fields[9] = b"";
    fields.join(&b'|')
}

/// One that is mostly the first of these.
fn mostly(usual: &'static [u8], others: &[&'static [u8]]) -> impl Strategy<Value = &'static [u8]> {
    prop_oneof![9 => Just(usual), 1 => select(others.to_vec())]
}

prop_compose! {
    fn message()(
        start in mostly(b"MSH|^~\\&|", &[b"MSH|^~\\&#|", b"MSH|^~|", b"MSH$^~\\&$", b"\nMSH|^~\\&|", b"MSH|"]),
        sender in mostly(b"MON^0012210000000001^EUI-64|ICU", &[b"MON|ICU", LONG_SENDER, b"MON2^0012210000000001^EUI-64|ICU", b"|", b"\xC5|", b"M\\F\\N|I"]),
        receiver in mostly(b"EHR|SITE", &[b"|", b"EHR|", b"\xC3\xA5|"]),
        time in select(vec![
            &b"20261121120000+0100"[..], b"20261121120001+0100", b"20261121120002", b"", b"yesterday",
            b"\"\"", b"2026~2027", b"20261121120003+0100^S", b"\\F\\", b"\xFF",
        ]),
        security in mostly(b"", &[b"S", b"ORU"]),
        what in mostly(b"ORU^R01^ORU_R01", &[b"ORU^R40^ORU_R40", b"ACK^R01^ACK", b"ORU^R01", b"", b"\xFF"]),
        id in prop_oneof![
            4 => select(vec![&b"A"[..], b"B", b"a-1_2.3:4"]).prop_map(<[u8]>::to_vec),
            2 => "[0-9A-Z]{1,20}".prop_map(String::into_bytes),
            2 => select(vec![
                &b""[..], b"\"\"", b"A^B", b"A~B", b"A&B", b"A\\F\\B", b"A\\X41\\", b"A B", b" A", b"A ",
                b"\xC3\xA5", b"\xE5", b"\x1B(B", b"A#", b"A$B", b"\\", b"A\tB", b"\"",
            ]).prop_map(<[u8]>::to_vec),
        ],
        rest in mostly(
            b"|P|2.6|||AL|NE||UNICODE UTF-8|||IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO",
            &[
                b"|P|2.6|||NE|NE", b"|P|2.6|||AL|AL", b"|P|2.6|||||", b"|P|2.6|||ER|NE", b"|P|2.6|||SU|SU", b"|P|2.6|||ZZ|NE",
                b"|X|2.6|||AL|NE", b"|P|2.3|||AL|NE", b"|P|2.6|||AL|NE||8859/1", b"|P|2.6|||AL|NE||GB 18030-2000",
                b"|P|2.6|||AL|NE|||||1^2^3^4", b"|P|2.6", b"||", b"|", b"",
            ],
        ),
        body in mostly(b"\rPID|||1\rOBR|1\r", &[b"\r", b"", b"\rPID|||2\rOBR|1\r", b"\r?\r", b"\rMSH|^~\\&|\r", b"\n\n"]),
    ) -> Vec<u8> {
        let fields = [sender, receiver, time, security, what, &id].join(&b'|');
        [start, &fields, rest, body].concat()
    }
}

proptest! {
    #[test]
    fn what_a_session_knows_of_its_sender_changes_no_fate(
        messages in prop::collection::vec(message(), 1..30),
        repeated in any::<bool>(),
        takes_alerts in any::<bool>(),
    ) {
        let policy = || match takes_alerts {
            true => AcceptPolicy::default().take_alerts(),
            false => AcceptPolicy::default(),
        };
        let (mut known, mut unknown) = (Site::new(), Site::new());
        let mut acquainted = consumer_with(policy(), 0);
        for (message, lane) in messages.iter().zip(1..) {
            for _ in 0..=u8::from(repeated) {
                let mut stranger = consumer_with(policy(), lane);
                prop_assert_eq!(
                    known.take(&mut acquainted, message),
                    unknown.take(&mut stranger, message),
                    "{}", message.escape_ascii()
                );
            }
        }
    }
}

/// The fates of two messages that come to one session.
fn fates_of(first: &str, second: &str) -> [Fate; 2] {
    let mut site = Site::new();
    let mut session = consumer_with(AcceptPolicy::default(), 0);
    [first, second].map(|it| site.take(&mut session, it.as_bytes()))
}

#[test]
fn each_message_of_a_sender_is_answered_by_its_own_control_id() {
    let message = |id| {
        format!("MSH|^~\\&|MON|ICU|EHR|SITE|20261121120000||ORU^R01^ORU_R01|{id}|P|2.6|||AL|NE\r")
    };
    let [first, second] = fates_of(&message("A1"), &message("A22"));
    for (fate, id) in [(first, "A1"), (second, "A22")] {
        assert_eq!(fate.stored[0].control_id, id);
        assert_eq!(&*fate.stored[0].sender, "MON|ICU");
        let expected = format!(
            "MSH|^~\\&|EHR|SITE|MON|ICU|20261121120000+0000||ACK^R01^ACK||P|2.6|||NE|NE\rMSA|CA|{id}\r"
        );
        assert_eq!(fate.answers, [expected.into_bytes()]);
    }
}

#[test]
fn a_sender_that_changes_what_it_says_of_itself_is_judged_anew() {
    let message = |version, accept| {
        format!("MSH|^~\\&|MON|ICU|||||ORU^R01^ORU_R01|1|P|{version}|||{accept}|NE\r")
    };
    let [taken, refused] = fates_of(&message("2.6", "AL"), &message("2.3", "AL"));
    assert_eq!((taken.stored.len(), refused.stored.len()), (1, 0));
    let [answered, silent] = fates_of(&message("2.6", "AL"), &message("2.6", "NE"));
    assert_eq!((answered.answers.len(), silent.answers.len()), (1, 0));
}

#[test]
fn every_alert_goes_before_observations_and_no_observation_does() {
    let message = |trigger: &str, id: u8| {
        format!(
            "MSH|^~\\&|MON|ICU|EHR|SITE|20261121120000||ORU^{trigger}^ORU_{trigger}|{id}|P|2.6|||AL|NE\r"
        )
    };
    let mut site = Site::new();
    let mut session = consumer_with(AcceptPolicy::default().take_alerts(), 0);
    for (trigger, precedence) in [("R01", Precedence::Observation), ("R40", Precedence::Alert)] {
        for id in 1..=3 {
            let fate = site.take(&mut session, message(trigger, id).as_bytes());
            assert_eq!(fate.stored[0].precedence, precedence);
        }
    }
}
