//! Which answer a consumer gives.

use bytes::Bytes;
use ihe_pcd::datatype::Hd;
use ihe_pcd::hl7::{Message, ReadOptions, SegmentId};
use ihe_pcd::plugin::VolatileJournal;
use ihe_pcd::session::{AcceptPolicy, ConsumerEvent, DropReason, DuplicateWindow};

use crate::pair::{at, consumer_with, prove};
use crate::wire::{Msh, acknowledgment, err, msa, report};

/// The answer to one frame, and the events about it.
fn ask(policy: AcceptPolicy, frame: impl Into<Bytes>) -> (Option<Bytes>, Vec<ConsumerEvent>) {
    let window = &mut DuplicateWindow::default();
    let mut consumer = consumer_with(policy, 0);
    let journal = VolatileJournal::new(8);
    let now = at(core::time::Duration::ZERO);
    consumer.handle_frame(now, frame.into()).unwrap();
    while let Some(arrival) = consumer.poll_store(now, window) {
        consumer.handle_stored(now, prove(&journal, arrival), window);
    }
    let answer = consumer.poll_answer();
    assert!(consumer.poll_answer().is_none());
    assert!(consumer.is_idle());
    let events = core::iter::from_fn(|| consumer.poll_event()).collect();
    (answer, events)
}

fn answer(frame: impl Into<Bytes>) -> Bytes {
    ask(AcceptPolicy::default(), frame).0.unwrap()
}

/// MSA-1, MSA-2, ERR-2 and ERR-3 of the answer to a frame.
fn verdict(frame: impl Into<Bytes>) -> (String, String, String, String) {
    let answer = answer(frame);
    let (code, control_id) = msa(&answer);
    let (place, rule) = err(&answer).unwrap_or_default();
    (code, control_id, place, rule)
}

fn line(code: &str, control_id: &str, place: &str, rule: &str) -> (String, String, String, String) {
    let [code, control_id, place, rule] = [code, control_id, place, rule].map(str::to_owned);
    (code, control_id, place, rule)
}

#[test]
fn both_fields_decide_family_and_whether_an_answer_is_owed() {
    let none = None;
    let table = [
        ("", "", Some("AA"), Some("AR")),
        ("AL", "NE", Some("CA"), Some("CR")),
        ("AL", "", Some("CA"), Some("CR")),
        ("NE", "AL", Some("AA"), Some("AR")),
        ("", "AL", Some("AA"), Some("AR")),
        ("AL", "AL", Some("CA"), Some("CR")),
        ("ER", "NE", none, Some("CR")),
        ("SU", "NE", Some("CA"), none),
        ("NE", "NE", none, none),
        ("NE", "", none, none),
        ("NE", "ER", none, Some("AR")),
        ("NE", "SU", Some("AA"), none),
        ("ER", "AL", Some("AA"), Some("CR")),
        ("XX", "NE", Some("CA"), Some("CR")),
    ];
    for (accept, application, accepted, refused) in table {
        for (version, code) in [("2.6", accepted), ("2.3", refused)] {
            let message = Msh {
                accept,
                application,
                version,
                ..Msh::default()
            };
            let (answer, events) = ask(AcceptPolicy::default(), message.frame());
            let given = answer.as_ref().map(|answer| msa(answer).0);
            assert_eq!(given.as_deref(), code, "{accept}/{application} {version}");
            let told = match &events[..] {
                [ConsumerEvent::Accepted { code, .. } | ConsumerEvent::Refused { code, .. }] => {
                    *code
                }
                _ => panic!("one event for each frame"),
            };
            assert_eq!(told.map(|code| code.table_0008()), code);
        }
    }
}

#[test]
fn a_positive_answer_is_addressed_to_its_sender() {
    let answer = answer(report("A\\T\\1").frame());
    let text = String::from_utf8(answer.to_vec()).unwrap();
    let own_id = Message::parse(&answer).unwrap().header().field(10).raw();
    let own_id = str::from_utf8(own_id).unwrap();
    assert_eq!(own_id.len(), 20);
    assert_eq!(
        text,
        format!(
            "MSH|^~\\&|CHART|WEST|PULSAR^0123456789ABCDEF^EUI-64|EAST|20261121120000+0000||ACK^R01^ACK\
             |{own_id}|P|2.6|||NE|NE||UNICODE UTF-8\rMSA|CA|A\\T\\1\r"
        )
    );
}

#[test]
fn what_is_not_supported_is_rejected_at_its_field() {
    let header = Msh::default();
    let table = [
        (
            Msh {
                message_type: "ORU^R40^ORU_R40",
                ..header
            },
            "MSH^1^9",
            "200",
        ),
        (
            Msh {
                message_type: "ORU^R42^ORU_R01",
                ..header
            },
            "MSH^1^9",
            "200",
        ),
        (
            Msh {
                message_type: "ADT^A01",
                version: "2.3",
                ..header
            },
            "MSH^1^9",
            "200",
        ),
        (
            Msh {
                profile: "X^^1.2.3^ISO",
                ..header
            },
            "MSH^1^21^1^3",
            "200",
        ),
        (
            Msh {
                profile: "X~Y^^1.2.3",
                ..header
            },
            "MSH^1^21^2^3",
            "200",
        ),
        (
            Msh {
                processing_id: "X",
                ..header
            },
            "MSH^1^11^^1",
            "202",
        ),
        (
            Msh {
                version: "2.5",
                ..header
            },
            "MSH^1^12^^1",
            "203",
        ),
        (
            Msh {
                version: "2.6.1",
                ..header
            },
            "MSH^1^12^^1",
            "203",
        ),
    ];
    for (message, place, rule) in table {
        assert_eq!(verdict(message.frame()), line("CR", "A1", place, rule));
    }
}

#[test]
fn what_is_wrong_otherwise_is_an_error_at_its_place() {
    let header = Msh::default();
    let table = [
        (
            Msh {
                message_type: "",
                ..header
            },
            "A1",
            "MSH^1^9",
            "101",
        ),
        (
            Msh {
                control_id: "",
                ..header
            },
            "",
            "MSH^1^10",
            "101",
        ),
        (
            Msh {
                control_id: "\"\"",
                ..header
            },
            "",
            "MSH^1^10",
            "101",
        ),
        (
            Msh {
                processing_id: "",
                ..header
            },
            "A1",
            "MSH^1^11",
            "101",
        ),
        (
            Msh {
                version: "",
                ..header
            },
            "A1",
            "MSH^1^12",
            "101",
        ),
        (
            Msh {
                control_id: "Å1",
                charset: "",
                ..header
            },
            "Å1",
            "MSH^1^10",
            "102",
        ),
        (
            Msh {
                profile: "X^Å^1.2.3^ISO",
                charset: "",
                ..header
            },
            "A1",
            "MSH^1^21^1",
            "102",
        ),
    ];
    for (message, control_id, place, rule) in table {
        let (code, id, at, err) = verdict(message.frame());
        // A type problem names the component too where it knows it.
        assert!(at == place || at.starts_with(&format!("{place}^")), "{at}");
        assert_eq!((&*code, &*id, &*err), ("CE", control_id, rule), "{place}");
    }
}

#[test]
fn a_message_that_is_broken_further_down_is_answered_by_its_header() {
    let text = report("A1").text();
    let junk = format!("{text}this is no segment\r");
    assert_eq!(verdict(junk), line("CE", "A1", "", "100"));
    let two = format!("{text}{text}");
    assert_eq!(verdict(two), line("CE", "A1", "MSH^2", "100"));
    let policy = AcceptPolicy::default().with_read_options(ReadOptions::STRICT);
    for noisy in [text.replace('\r', "\n"), format!("  {text}")] {
        let (answer, _) = ask(policy.clone(), noisy);
        assert_eq!(msa(&answer.unwrap()), ("CE".into(), "A1".into()));
    }
}

#[test]
fn without_a_header_the_original_mode_answers_and_echoes_nothing() {
    for frame in ["hello", "PID|||4711\r", "MSH", "MSH|AB|x\r"] {
        let answer = answer(frame);
        assert_eq!(msa(&answer), ("AE".into(), String::new()), "{frame}");
        let (place, rule) = err(&answer).unwrap();
        assert!(place.starts_with("MSH^1"), "{place}");
        assert_eq!(rule, "100");
        let message = Message::parse(&answer).unwrap();
        let header = message.header();
        assert_eq!(header.field(3).raw(), b"ihe-pcd");
        assert_eq!(header.field(11).raw(), b"P");
    }
}

#[test]
fn an_acknowledgement_is_never_answered() {
    let broken = [&acknowledgment("CA", "A1")[..], b"no segment\r"].concat();
    let without_msa = &b"MSH|^~\\&|A|B|||20261121||ACK|1|P|2.6\r"[..];
    let refused = &b"MSH|^~\\&|A|B|||20261121||ACK||P|2.3|||AL|AL\rMSA|AE|\r"[..];
    for frame in [
        acknowledgment("CA", "A1"),
        broken.into(),
        without_msa.into(),
        refused.into(),
    ] {
        let (answer, events) = ask(AcceptPolicy::default(), frame);
        assert_eq!(answer, None);
        assert!(matches!(
            events[..],
            [ConsumerEvent::AcknowledgmentReceived { .. }]
        ));
    }
}

#[test]
fn an_empty_frame_is_dropped_and_told() {
    let (answer, events) = ask(AcceptPolicy::default(), "");
    assert_eq!(answer, None);
    assert_eq!(
        events,
        [ConsumerEvent::Dropped {
            reason: DropReason::EmptyFrame
        }]
    );
}

#[test]
fn the_policy_of_a_site_widens_and_narrows() {
    let policy = AcceptPolicy::default()
        .accept_version("2.5.1")
        .with_processing_ids(["P"]);
    let older = Msh {
        version: "2.5.1",
        ..Msh::default()
    };
    let (answer, _) = ask(policy.clone(), older.frame());
    assert_eq!(msa(&answer.unwrap()).0, "CA");
    let training = Msh {
        processing_id: "T",
        ..Msh::default()
    };
    let (answer, _) = ask(policy, training.frame());
    assert_eq!(msa(&answer.unwrap()).0, "CR");
}

#[test]
fn the_answer_is_in_the_character_set_of_the_message() {
    let mut frame = report("A1")
        .text()
        .replace("UNICODE UTF-8", "8859/1")
        .into_bytes();
    let at = frame.windows(4).position(|it| it == b"EAST").unwrap();
    frame[at] = b'\xC6';
    let answer = answer(frame);
    let message = Message::parse(&answer).unwrap();
    assert_eq!(message.header().field(6).raw(), b"\xC6AST");
    assert_eq!(message.header().field(18).raw(), b"8859/1");

    let unknown = report("A1").text().replace("UNICODE UTF-8", "ISO IR87");
    let answer = self::answer(unknown);
    assert_eq!(msa(&answer), ("CA".into(), "A1".into()));
    let message = Message::parse(&answer).unwrap();
    assert_eq!(message.header().field(18).raw(), b"");
}

#[test]
fn an_own_name_that_the_character_set_cannot_hold_does_not_cost_the_answer() {
    let policy = AcceptPolicy::default().with_identity(Hd {
        namespace_id: "Kurve Ærlig".into(),
        ..Hd::default()
    });
    let unaddressed = Msh {
        receiver: "|",
        ..Msh::default()
    };
    let name = |frame: String| {
        let (answer, _) = ask(policy.clone(), frame);
        let answer = answer.unwrap();
        let message = Message::parse(&answer).unwrap();
        let name = message.header().field(3).text().unwrap();
        name.as_str().to_owned()
    };
    assert_eq!(name(unaddressed.text()), "Kurve Ærlig");
    let ascii = Msh {
        charset: "",
        ..unaddressed
    };
    assert_eq!(name(ascii.text()), "ihe-pcd");
}

#[test]
fn nothing_of_a_message_is_in_events_and_refusals() {
    let canary = "Kanarifugl";
    let poisoned = format!(
        "MSH|^~\\&|{canary}|{canary}|{canary}|{canary}|{canary}||ORU^R01|{canary}|{canary}|{canary}|||{canary}|{canary}\r\
         PID|||{canary}||{canary}\r"
    );
    for frame in [
        poisoned.clone(),
        format!("{poisoned}{canary}\r"),
        canary.to_owned(),
    ] {
        let (answer, events) = ask(AcceptPolicy::default(), frame);
        for event in &events {
            assert!(!format!("{event} {event:?}").contains(canary));
        }
        let answer = answer.unwrap();
        let message = Message::parse(&answer).unwrap();
        let err = message.segment(SegmentId::ERR).unwrap();
        assert!(!String::from_utf8_lossy(err.raw()).contains(canary));
    }
}

#[test]
fn the_control_id_is_echoed_byte_for_byte() {
    for id in [
        "a\\b",
        "\\X41\\",
        "\\H\\x\\N\\",
        "a\tb",
        "a^b",
        "a~b",
        "a&b",
        "17",
    ] {
        let text = format!("MSH|^~\\&|A|B|||20261121||ORU^R01^ORU_R01|{id}|P|2.6|||AL|NE\rOBX|1\r");
        let answer = answer(text);
        let mut lines = answer.split(|&byte| byte == b'\r');
        let msa = lines.find(|line| line.starts_with(b"MSA")).unwrap();
        let echoed = msa.split(|&byte| byte == b'|').nth(2).unwrap();
        assert_eq!(echoed, id.as_bytes(), "{id}");
    }
    let mut broken = b"MSH|^~\\&|A|B|||20261121||ORU^R01^ORU_R01|id\xE5|P|2.6|||AL|NE\r".to_vec();
    broken.extend_from_slice(b"OBX|1\r");
    let answer = answer(broken);
    let found = answer.windows(11).any(|bytes| bytes == b"MSA|CE|id\xE5\r");
    assert!(found, "also when it cannot be decoded");
}

#[test]
fn what_asks_for_an_answer_in_unreadable_words_is_answered() {
    for (accept, application) in [("AL\u{FF}", "NE"), ("NE", "\u{FF}"), ("ZZ", "NE")] {
        let text = format!(
            "MSH|^~\\&|A|B|||20261121||ORU^R01^ORU_R01|1|P|2.6|||{accept}|{application}\rOBX|1\r"
        );
        assert!(
            ask(AcceptPolicy::default(), text).0.is_some(),
            "{accept} {application}"
        );
    }
}

#[test]
fn an_answer_has_a_processing_id_that_there_is() {
    let header = Msh::default();
    for (asked, answered) in [("P", "P"), ("T", "T"), ("D", "D"), ("X", "P")] {
        let processing_id = asked;
        let answer = answer(
            Msh {
                processing_id,
                ..header
            }
            .frame(),
        );
        let text = String::from_utf8(answer.to_vec()).unwrap();
        assert_eq!(text.split('|').nth(10), Some(answered), "{asked}");
    }
}
