//! What a consumer answers to frames that framing refuses.

use bytes::Bytes;
use ihe_pcd::mllp::{Config, Decoder, FrameError, FrameErrorKind};
use ihe_pcd::session::{
    AcceptPolicy, ConsumerEvent, ConsumerSession, DropReason, ReporterEvent, ReporterSession, Stray,
};

use crate::pair::{ACK_TIMEOUT, at, consumer, consumer_with};
use crate::wire::{Msh, acknowledgment, err, msa, report};

/// What is wrong with the first block of a stream that ends behind it.
fn framing_error(config: Config, stream: &[u8]) -> FrameError {
    let mut decoder = Decoder::new(config);
    decoder.handle_bytes(stream);
    decoder.handle_end();
    decoder.poll_frame().unwrap().unwrap_err()
}

fn block(payload: &[u8]) -> Vec<u8> {
    [b"\x0B", payload, b"\x1C\r"].concat()
}

/// A payload that came whole and is longer than so many bytes.
fn too_long(payload: &[u8], limit: usize) -> FrameError {
    let mut config = Config::default();
    config.max_frame = limit;
    framing_error(config, &block(payload))
}

/// The answer to a refused frame, and the one event about it.
fn ask(error: FrameError) -> (Option<Bytes>, ConsumerEvent) {
    ask_of(&mut consumer(), error)
}

fn ask_of(consumer: &mut ConsumerSession, error: FrameError) -> (Option<Bytes>, ConsumerEvent) {
    consumer.handle_frame_error(at(core::time::Duration::ZERO), error);
    let answer = consumer.poll_answer();
    assert!(consumer.poll_answer().is_none() && consumer.is_idle());
    let event = consumer.poll_event().unwrap();
    assert_eq!(consumer.poll_event(), None);
    (answer, event)
}

fn is_dropped(error: FrameError) -> bool {
    let kind = error.kind();
    let (answer, event) = ask(error);
    let dropped = match event {
        ConsumerEvent::Dropped { reason } => {
            let DropReason::Frame(error) = reason else {
                panic!("{reason}")
            };
            assert_eq!(error.beginning(), None, "events hold no content");
            assert_eq!(error.kind(), kind);
            true
        }
        _ => false,
    };
    assert_eq!(dropped, answer.is_none());
    dropped
}

#[test]
fn a_message_that_is_too_long_is_refused_with_the_limit() {
    let text = report("A1").text();
    let (answer, event) = ask(too_long(text.as_bytes(), 200));
    let answer = answer.unwrap();
    assert_eq!(msa(&answer), ("CE".into(), "A1".into()));
    let text = String::from_utf8(answer.to_vec()).unwrap();
    let err = text.split('\r').nth(2).unwrap();
    assert_eq!(
        err,
        "ERR|||102^Data type error^HL70357|E||||frame refused: payload longer than the limit of 200 bytes"
    );
    assert!(text.starts_with("MSH|^~\\&|CHART|WEST|PULSAR^0123456789ABCDEF^EUI-64|EAST|"));
    assert_eq!(
        event.to_string(),
        "message refused (CE): 102, frame refused: payload longer than the limit of 200 bytes"
    );
}

#[test]
fn a_file_separator_that_is_not_allowed_is_refused_with_its_place() {
    let text = report("A1").text();
    let (before, behind) = text.split_at(text.rfind("|72|").unwrap());
    let payload = format!("{before}\x1C{behind}");
    let error = framing_error(Config::strict(), &block(payload.as_bytes()));
    let position = before.len() as u64;
    assert_eq!(
        error.kind(),
        FrameErrorKind::FileSeparatorInPayload { position }
    );
    let (answer, _) = ask(error);
    let answer = answer.unwrap();
    assert_eq!(msa(&answer), ("CE".into(), "A1".into()));
    assert_eq!(err(&answer), Some(("OBX^1".into(), "102".into())));
    // Where it stands behind what is kept, only its byte is known.
    let long = format!("{text}OBX|2|TX|||{}\x1C|\r", "x".repeat(5_000));
    let (answer, _) = ask(framing_error(Config::strict(), &block(long.as_bytes())));
    assert_eq!(err(&answer.unwrap()), Some((String::new(), "102".into())));
}

#[test]
fn both_fields_decide_whether_a_refused_frame_is_answered() {
    let table = [
        ("", "", Some("AE")),
        ("AL", "NE", Some("CE")),
        ("NE", "AL", Some("AE")),
        ("ER", "NE", Some("CE")),
        ("NE", "ER", Some("AE")),
        ("SU", "NE", None),
        ("NE", "NE", None),
    ];
    for (accept, application, code) in table {
        let message = Msh {
            accept,
            application,
            ..Msh::default()
        };
        let (answer, event) = ask(too_long(message.text().as_bytes(), 200));
        let given = answer.map(|answer| msa(&answer).0);
        assert_eq!(given.as_deref(), code, "{accept}/{application}");
        let ConsumerEvent::Refused { code: told, .. } = &event else {
            panic!("{event}")
        };
        assert_eq!(told.map(|code| code.table_0008()), code);
        assert_eq!(code.is_none(), event.to_string().contains("no answer owed"));
    }
}

#[test]
fn a_header_counts_with_its_line_end_and_not_before() {
    let text = report("A1").text();
    let header = text.find('\r').unwrap();
    for limit in 0..text.len() {
        let dropped = is_dropped(too_long(text.as_bytes(), limit));
        assert_eq!(dropped, limit <= header, "{limit}");
    }
    // A separator that ends what is kept is no line end.
    let separator = text.replacen('\r', "\x1C|\r", 1);
    assert!(is_dropped(too_long(separator.as_bytes(), header + 1)));
    // One that ends in a line feed is as good as elsewhere, and so is one behind blanks.
    let text = format!("\r\n {}", text.replace('\r', "\n"));
    assert!(!is_dropped(too_long(text.as_bytes(), 250)));
}

#[test]
fn a_header_that_is_longer_than_what_is_kept_is_not_answered() {
    for (length, dropped) in [(3_000, false), (5_000, true)] {
        let name = "x".repeat(length);
        let text = report("A1").text().replacen("PULSAR", &name, 1);
        assert_eq!(is_dropped(too_long(text.as_bytes(), length + 250)), dropped);
    }
}

#[test]
fn what_nobody_waits_for_is_not_answered() {
    let text = report("A1").text();
    let mut config = Config::default();
    config.max_frame = 200;
    for end in [&b""[..], b"\x0BMSH|"] {
        let stream = [b"\x0B", text.as_bytes(), end].concat();
        let error = framing_error(config.clone(), &stream);
        assert_eq!(error.kind(), FrameErrorKind::TooLong { limit: 200 });
        assert!(is_dropped(error));
    }
    let acknowledgment = [&acknowledgment("CA", "A1")[..], &[b'x'; 200]].concat();
    assert!(is_dropped(too_long(&acknowledgment, 200)));
    assert!(is_dropped(too_long(&[b'x'; 201], 200)));
}

#[test]
fn a_refused_frame_is_answered_in_its_turn() {
    let mut consumer = consumer();
    let now = at(core::time::Duration::ZERO);
    consumer.handle_frame(now, report("A1").frame()).unwrap();
    let long = report("A2").text();
    consumer.handle_frame_error(now, too_long(long.as_bytes(), 200));
    assert_eq!(consumer.in_flight(), 2);
    assert_eq!(consumer.poll_answer(), None, "the journal has the first");
    let window = &mut ihe_pcd::session::DuplicateWindow::default();
    let ticket = consumer.poll_store(now, window).unwrap().ticket();
    consumer.handle_not_stored(now, ticket, window);
    let answers: Vec<_> = core::iter::from_fn(|| consumer.poll_answer()).collect();
    let about: Vec<_> = answers.iter().map(|answer| msa(answer).1).collect();
    assert_eq!(about, ["A1", "A2"]);
}

#[test]
fn refused_frames_that_nobody_takes_the_answers_of_are_dropped_beyond_the_limit() {
    let mut consumer = consumer().with_max_in_flight(2);
    let text = report("A1").text();
    for _ in 0..5 {
        let now = at(core::time::Duration::ZERO);
        consumer.handle_frame_error(now, too_long(text.as_bytes(), 200));
    }
    assert_eq!(consumer.in_flight(), 2);
    let events: Vec<_> = core::iter::from_fn(|| consumer.poll_event()).collect();
    let refused = |event: &ConsumerEvent| matches!(event, ConsumerEvent::Refused { .. });
    let dropped = |event: &ConsumerEvent| matches!(event, ConsumerEvent::Dropped { .. });
    assert!(events[..2].iter().all(refused) && events[2..].iter().all(dropped));
    assert_eq!(events.len(), 5);
}

#[test]
fn nothing_of_a_refused_frame_is_in_events_and_answers() {
    let canary = "Kanarifugl";
    let header = format!(
        "MSH|^~\\&|{canary}|{canary}|{canary}|{canary}|{canary}||{canary}|{canary}|{canary}|{canary}\r"
    );
    for begin in [header.as_str(), canary] {
        let long = format!("{begin}PID|||{canary}\r");
        let strict = format!("{begin}PID|||{canary}\x1C{canary}\r");
        let policy = AcceptPolicy::default();
        for error in [
            too_long(long.as_bytes(), begin.len()),
            framing_error(Config::strict(), &block(strict.as_bytes())),
        ] {
            assert!(!format!("{error} {error:?}").contains(canary));
            let (answer, event) = ask_of(&mut consumer_with(policy.clone(), 0), error);
            assert!(!format!("{event} {event:?}").contains(canary));
            let answer = answer.unwrap_or_default();
            let err = answer.windows(4).position(|it| it == b"ERR|");
            let err = &answer[err.unwrap_or(answer.len())..];
            assert!(!String::from_utf8_lossy(err).contains(canary));
        }
    }
}

#[test]
fn an_answer_that_is_too_long_is_a_stray_without_content() {
    let mut reporter = ReporterSession::new(ACK_TIMEOUT);
    reporter.handle_frame_error(too_long(&acknowledgment("CA", "A1"), 20));
    let Some(ReporterEvent::Stray(Stray::Frame(error))) = reporter.poll_event() else {
        panic!("no stray")
    };
    assert_eq!(error.kind(), FrameErrorKind::TooLong { limit: 20 });
    assert_eq!(error.beginning(), None);
}
