//! What comes out of a stream: frames, deviations and errors, each decision of the configuration on its own.
#![allow(clippy::panic, clippy::unwrap_used, reason = "tests fail by panicking")]

use ihe_pcd_mllp::{Blame, Config, Decoder, DeviationKind, Event, FrameError, FrameErrorKind};

/// One event in a form that a table can hold.
#[derive(Debug, PartialEq)]
enum Seen {
    Frame(u64, Vec<u8>),
    Deviation(u64, DeviationKind),
    Error(u64, FrameErrorKind),
}

use Seen::{Deviation, Error, Frame};

fn frame(offset: u64, payload: &[u8]) -> Seen {
    Frame(offset, payload.to_vec())
}

fn seen(event: Result<Event, FrameError>) -> Seen {
    match event {
        Ok(Event::Frame(frame)) => Frame(frame.offset(), frame.payload().to_vec()),
        Ok(Event::Deviation(deviation)) => Deviation(deviation.offset(), deviation.kind()),
        Ok(_) => panic!("an event that this test does not know"),
        Err(error) => Error(error.offset(), error.kind()),
    }
}

fn drain(decoder: &mut Decoder) -> Vec<Seen> {
    core::iter::from_fn(|| decoder.poll_event())
        .map(seen)
        .collect()
}

/// Everything up to the last byte, and what its end adds.
fn decode(config: Config, stream: &[u8]) -> (Vec<Seen>, Vec<Seen>) {
    let mut decoder = Decoder::new(config);
    decoder.handle_bytes(stream);
    let before = drain(&mut decoder);
    decoder.handle_end();
    (before, drain(&mut decoder))
}

fn with(change: impl FnOnce(&mut Config)) -> Config {
    let mut config = Config::default();
    change(&mut config);
    config
}

fn limited(max_frame: usize) -> Config {
    with(|config| config.max_frame = max_frame)
}

fn strict(max_frame: usize) -> Config {
    let mut config = Config::strict();
    config.max_frame = max_frame;
    config
}

#[test]
fn two_blocks_in_one_read_are_two_frames_in_order() {
    let (events, end) = decode(Config::strict(), b"\x0Bone\x1C\r\x0Btwo\x1C\r");
    assert_eq!(events, [frame(0, b"one"), frame(6, b"two")]);
    assert_eq!(end, []);
}

#[test]
fn a_block_without_payload_is_an_empty_frame() {
    let (events, _) = decode(Config::strict(), b"\x0B\x1C\r\x0Bone\x1C\r");
    assert_eq!(events, [frame(0, b""), frame(3, b"one")]);
}

#[test]
fn a_frame_waits_for_the_carriage_return() {
    let mut decoder = Decoder::new(Config::default());
    decoder.handle_bytes(b"\x0Bone\x1C");
    assert_eq!(decoder.poll_event(), None);
    let open = decoder.open_frame().unwrap();
    assert!(open.after_file_separator);
    assert_eq!((open.offset, open.length), (0, 3));
    decoder.handle_bytes(b"\r");
    assert_eq!(drain(&mut decoder), [frame(0, b"one")]);
    assert_eq!(decoder.open_frame(), None);
}

#[test]
fn noise_is_counted_and_does_not_hide_the_frame() {
    let (events, end) = decode(
        Config::default(),
        b"log line\r\n\x0Bone\x1C\r??\x0Btwo\x1C\r!",
    );
    assert_eq!(
        events,
        [
            Deviation(0, DeviationKind::Noise { length: 10 }),
            frame(10, b"one"),
            Deviation(16, DeviationKind::Noise { length: 2 }),
            frame(18, b"two"),
        ]
    );
    assert_eq!(end, [Deviation(24, DeviationKind::Noise { length: 1 })]);
}

#[test]
fn noise_is_an_error_where_it_is_not_allowed_and_the_frame_still_comes() {
    let config = with(|config| config.allow_noise_between_blocks = false);
    let (events, _) = decode(config, b"??\x0Bone\x1C\r");
    assert_eq!(
        events,
        [
            Error(0, FrameErrorKind::Noise { length: 2 }),
            frame(2, b"one")
        ]
    );
}

#[test]
fn endless_noise_is_reported_before_it_ends() {
    let stream = vec![b'?'; 100_000];
    let (events, end) = decode(Config::default(), &stream);
    assert_eq!(
        events,
        [Deviation(0, DeviationKind::Noise { length: 65_536 })]
    );
    assert_eq!(
        end,
        [Deviation(65_536, DeviationKind::Noise { length: 34_464 })]
    );
}

#[test]
fn a_line_feed_after_the_trailer_is_said_and_costs_nothing() {
    let stream = b"\x0Bone\x1C\r\n\x0Btwo\x1C\r\n";
    let (events, _) = decode(Config::default(), stream);
    assert_eq!(
        events,
        [
            frame(0, b"one"),
            Deviation(6, DeviationKind::LineFeedAfterTrailer),
            frame(7, b"two"),
            Deviation(13, DeviationKind::LineFeedAfterTrailer),
        ]
    );
    let config = with(|config| config.allow_line_feed_after_trailer = false);
    let (events, _) = decode(config, stream);
    assert_eq!(
        events,
        [
            frame(0, b"one"),
            Deviation(6, DeviationKind::Noise { length: 1 }),
            frame(7, b"two"),
        ]
    );
}

#[test]
fn only_one_line_feed_belongs_to_the_trailer() {
    let (_, end) = decode(Config::default(), b"\x0Bone\x1C\r\n\n");
    assert_eq!(end, [Deviation(7, DeviationKind::Noise { length: 1 })]);
}

#[test]
fn a_missing_carriage_return_ends_the_frame_at_the_next_block_or_at_the_end() {
    let stream = b"\x0Bone\x1C\x0Btwo\x1C";
    let (events, end) = decode(Config::default(), stream);
    assert_eq!(
        events,
        [
            Deviation(4, DeviationKind::MissingCarriageReturn),
            frame(0, b"one"),
        ]
    );
    assert_eq!(
        end,
        [
            Deviation(9, DeviationKind::MissingCarriageReturn),
            frame(5, b"two"),
        ]
    );
}

#[test]
fn a_missing_carriage_return_cuts_the_frame_where_it_is_not_allowed() {
    let config = with(|config| {
        config.allow_missing_carriage_return_before_next_block_or_end_of_stream = false;
    });
    let (events, end) = decode(config, b"\x0Bone\x1C\x0Btwo\x1C");
    assert_eq!(
        events,
        [Error(0, FrameErrorKind::CutByStartBlock { length: 4 })]
    );
    assert_eq!(
        end,
        [Error(5, FrameErrorKind::CutByEndOfStream { length: 4 })]
    );
}

#[test]
fn a_line_feed_instead_of_the_carriage_return_is_a_trailer_only_if_allowed() {
    let stream = b"\x0Bone\x1C\n\x0Btwo\x1C\r";
    let config = with(|config| config.allow_line_feed_instead_of_carriage_return = true);
    let (events, _) = decode(config, stream);
    assert_eq!(
        events,
        [
            Deviation(4, DeviationKind::LineFeedInsteadOfCarriageReturn),
            frame(0, b"one"),
            frame(6, b"two"),
        ]
    );
    let (events, _) = decode(Config::default(), stream);
    assert_eq!(
        events,
        [
            Error(0, FrameErrorKind::CutByStartBlock { length: 5 }),
            frame(6, b"two"),
        ]
    );
}

#[test]
fn a_lone_file_separator_does_not_end_the_frame() {
    let stream = b"\x0Ba\x1Cb\x1C\x1C\r";
    let (events, _) = decode(Config::default(), stream);
    assert_eq!(
        events,
        [
            Deviation(2, DeviationKind::FileSeparatorInPayload { count: 2 }),
            frame(0, b"a\x1Cb\x1C"),
        ]
    );
}

#[test]
fn a_lone_file_separator_refuses_the_frame_where_it_is_not_allowed() {
    let config = with(|config| config.allow_file_separator_in_payload = false);
    let (events, _) = decode(config, b"\x0Ba\x1Cb\x1Cc\x1C\r\x0Btwo\x1C\r");
    assert_eq!(
        events,
        [
            Error(0, FrameErrorKind::FileSeparatorInPayload { position: 1 }),
            frame(8, b"two"),
        ]
    );
}

#[test]
fn a_file_separator_ends_the_frame_at_once_if_so_configured() {
    let config = with(|config| {
        config.end_frame_at_file_separator_without_waiting_for_carriage_return = true;
    });
    let (events, end) = decode(config, b"\x0Bone\x1C\x0Btwo\x1C\r\x0Ba\x1Cb\x0Bend\x1C");
    assert_eq!(
        events,
        [
            frame(0, b"one"),
            Deviation(5, DeviationKind::MissingCarriageReturn),
            frame(5, b"two"),
            frame(11, b"a"),
            Deviation(14, DeviationKind::MissingCarriageReturn),
            Deviation(14, DeviationKind::Noise { length: 1 }),
            frame(15, b"end"),
        ]
    );
    assert_eq!(end, [Deviation(20, DeviationKind::MissingCarriageReturn)]);
}

#[test]
fn a_line_feed_completes_a_frame_that_ended_at_once_if_so_configured() {
    let config = with(|config| {
        config.end_frame_at_file_separator_without_waiting_for_carriage_return = true;
        config.allow_line_feed_instead_of_carriage_return = true;
    });
    let (events, end) = decode(config, b"\x0Bone\x1C\n");
    assert_eq!(
        events,
        [
            frame(0, b"one"),
            Deviation(5, DeviationKind::LineFeedInsteadOfCarriageReturn),
        ]
    );
    assert_eq!(end, []);
}

#[test]
fn a_new_block_cuts_the_half_frame_and_never_mixes_two_messages() {
    let (events, _) = decode(Config::default(), b"\x0Bhalf\x0Bwhole\x1C\r");
    assert_eq!(
        events,
        [
            Error(0, FrameErrorKind::CutByStartBlock { length: 4 }),
            frame(5, b"whole"),
        ]
    );
}

#[test]
fn a_start_block_is_payload_only_if_so_configured() {
    let config = with(|config| config.allow_start_block_in_payload = true);
    let (events, _) = decode(config, b"\x0Ba\x0Bb\x0Bc\x1C\r");
    assert_eq!(
        events,
        [
            Deviation(2, DeviationKind::StartBlockInPayload { count: 2 }),
            frame(0, b"a\x0Bb\x0Bc"),
        ]
    );
}

#[test]
fn doubled_framing_gives_the_frame_once() {
    let stream = b"\x0B\x0Bone\x1C\r\x1C\r\x0Btwo\x1C\r";
    let (events, _) = decode(Config::default(), stream);
    assert_eq!(
        events,
        [
            Deviation(1, DeviationKind::RepeatedStartBlock { count: 1 }),
            frame(0, b"one"),
            Deviation(7, DeviationKind::Noise { length: 2 }),
            frame(9, b"two"),
        ]
    );
    let config = with(|config| config.allow_repeated_start_block = false);
    let (events, _) = decode(config, stream);
    assert_eq!(
        events[..2],
        [
            Error(0, FrameErrorKind::CutByStartBlock { length: 0 }),
            frame(1, b"one"),
        ]
    );
}

#[test]
fn a_frame_of_exactly_the_limit_is_delivered() {
    let (events, _) = decode(limited(3), b"\x0Bone\x1C\r");
    assert_eq!(events, [frame(0, b"one")]);
}

#[test]
fn a_frame_over_the_limit_is_one_error_and_the_next_frame_comes() {
    let stream = b"\x0Bfour\x1Cstill the same\x1C\r\x0Bone\x1C\r";
    let (events, _) = decode(limited(3), stream);
    assert_eq!(
        events,
        [
            Error(0, FrameErrorKind::TooLong { limit: 3 }),
            frame(22, b"one"),
        ]
    );
}

#[test]
fn a_frame_over_the_limit_is_known_and_not_kept_before_it_ends() {
    let mut decoder = Decoder::new(limited(3));
    decoder.handle_bytes(b"\x0Bone");
    assert_eq!(decoder.poll_event(), None);
    assert_eq!(decoder.open_frame().unwrap().refused, None);
    decoder.handle_bytes(b"?");
    let too_long = FrameErrorKind::TooLong { limit: 3 };
    for _ in 0..1000 {
        decoder.handle_bytes(&[b'x'; 1000]);
        assert_eq!(decoder.poll_event(), None);
        assert_eq!(decoder.buffered(), 0);
        assert_eq!(decoder.open_frame().unwrap().refused, Some(too_long));
    }
    assert_eq!(decoder.open_frame().unwrap().length, 1_000_004);
    assert_eq!(decoder.totals().discarded_bytes, 1_000_004);
    decoder.handle_bytes(b"\x1C\r\x0Bone\x1C\r");
    assert_eq!(
        drain(&mut decoder),
        [Error(0, too_long), frame(1_000_007, b"one")]
    );
}

/// The beginnings of the frames in a stream that were refused; `None` for what nobody waits for.
fn beginnings(config: Config, stream: &[u8]) -> Vec<Option<Vec<u8>>> {
    let mut decoder = Decoder::new(config);
    decoder.handle_bytes(stream);
    decoder.handle_end();
    let mut beginnings = Vec::new();
    while let Some(event) = decoder.poll_event() {
        let beginning = event.err().map(|mut error| error.take_beginning());
        beginnings.extend(beginning.map(|bytes| bytes.map(Vec::from)));
    }
    beginnings
}

#[test]
fn a_frame_that_is_refused_whole_shows_how_it_began() {
    let one = |beginning: &[u8]| [Some(beginning.to_vec())];
    assert_eq!(beginnings(strict(3), b"\x0Bfour\x1C\r"), one(b"fou"));
    assert_eq!(beginnings(strict(0), b"\x0Bfour\x1C\r"), one(b""));
    // What it was refused for first counts.
    let twice = b"\x0Bab\x1Ccdefgh\x1C\r";
    assert_eq!(beginnings(strict(4), twice), one(b"ab"));
    let long = [b"\x0B", [b'x'; 5_000].as_slice(), b"\x1C\r"].concat();
    assert_eq!(
        beginnings(strict(4_999), &long),
        one(&[b'x'; FrameError::MAX_BEGINNING])
    );
}

#[test]
fn what_was_cut_shows_no_beginning_though_it_was_refused_before() {
    for end in [b"".as_slice(), b"\x1C", b"\x0B\x1C\r"] {
        let stream = [b"\x0Bfour".as_slice(), end].concat();
        assert_eq!(beginnings(strict(3), &stream), [None], "{end:?}");
    }
    assert_eq!(beginnings(Config::strict(), b"??"), [None]);
}

#[test]
fn a_beginning_is_given_once() {
    let mut decoder = Decoder::new(limited(3));
    decoder.handle_bytes(b"\x0Bfour\x1C\r");
    let mut error = decoder.poll_frame().unwrap().unwrap_err();
    assert_eq!(error.beginning(), Some(&b"fou"[..]));
    assert_eq!(error.take_beginning().as_deref(), Some(&b"fou"[..]));
    assert_eq!(error.beginning(), None);
    assert_eq!(error.kind(), FrameErrorKind::TooLong { limit: 3 });
}

#[test]
fn a_new_block_ends_the_skipping_too() {
    let (events, _) = decode(limited(3), b"\x0Bfour, cut\x0Bone\x1C\r");
    assert_eq!(
        events,
        [
            Error(0, FrameErrorKind::TooLong { limit: 3 }),
            frame(10, b"one"),
        ]
    );
}

#[test]
fn the_end_of_the_stream_reports_the_cut_frame_once() {
    let mut decoder = Decoder::new(Config::default());
    decoder.handle_bytes(b"\x0Bone\x1C\r\x0Bhal");
    assert_eq!(drain(&mut decoder), [frame(0, b"one")]);
    decoder.handle_end();
    assert_eq!(
        drain(&mut decoder),
        [Error(6, FrameErrorKind::CutByEndOfStream { length: 3 })]
    );
    assert_eq!(decoder.poll_event(), None);
}

#[test]
fn a_decoder_takes_another_stream_after_the_end() {
    let mut decoder = Decoder::new(Config::default());
    decoder.handle_bytes(b"\x0Bhal");
    decoder.handle_end();
    assert_eq!(drain(&mut decoder).len(), 1);
    decoder.handle_bytes(b"f\x1C\r\x0Bone\x1C\r");
    assert_eq!(
        drain(&mut decoder),
        [
            Deviation(4, DeviationKind::Noise { length: 3 }),
            frame(7, b"one"),
        ]
    );
}

#[test]
fn the_end_is_not_seen_before_what_came_before_it() {
    let mut decoder = Decoder::new(Config::default());
    decoder.handle_bytes(b"\x0Bone\x1C\r\x0Btwo\x1C\r");
    decoder.handle_end();
    assert_eq!(drain(&mut decoder), [frame(0, b"one"), frame(6, b"two")]);
}

#[test]
fn every_byte_is_in_the_totals() {
    let mut decoder = Decoder::new(limited(3));
    decoder.handle_bytes(b"??\x0Bone\x1C\r\n\x0Btoo long\x1C\r\x0B12\x1C");
    assert_eq!(drain(&mut decoder).len(), 4);
    let totals = decoder.totals();
    assert_eq!(totals.frames, 1);
    assert_eq!(totals.noise_bytes, 2);
    assert_eq!(totals.payload_bytes, 3);
    assert_eq!(totals.discarded_bytes, 8);
    assert_eq!(totals.framing_bytes, 3 + 1 + 3 + 1);
    assert_eq!(totals.deviations, 2);
    assert_eq!(totals.errors, 1);
    assert_eq!(decoder.buffered(), 3);
}

#[test]
fn errors_say_whose_fault_it_was() {
    let blames = [
        (FrameErrorKind::CutByStartBlock { length: 1 }, Blame::Peer),
        (
            FrameErrorKind::FileSeparatorInPayload { position: 1 },
            Blame::Peer,
        ),
        (FrameErrorKind::Noise { length: 1 }, Blame::Peer),
        (FrameErrorKind::CutByEndOfStream { length: 1 }, Blame::Link),
        (FrameErrorKind::TooLong { limit: 1 }, Blame::Limit),
    ];
    for (kind, blame) in blames {
        assert_eq!(kind.blame(), blame);
    }
}

#[test]
fn nothing_printed_shows_content() {
    let mut config = limited(12);
    config.allow_noise_between_blocks = false;
    config.allow_file_separator_in_payload = false;
    let mut decoder = Decoder::new(config);
    decoder.handle_bytes(b"SECRET\x0BSECRET\x1C\r\x0BSECRET\x0BSECRET\x1CSECRET\x1C\r");
    decoder.handle_bytes(b"\x0BSECRETSECRETSECRET\x1C\r\x0BSECRET");
    decoder.handle_end();
    let mut printed = format!("{decoder:?}");
    let mut events = 0;
    while let Some(event) = decoder.poll_event() {
        events += 1;
        printed += &format!("{event:?}{decoder:?}");
        match event {
            Ok(Event::Deviation(deviation)) => printed += &deviation.to_string(),
            Ok(_) => {}
            Err(error) => printed += &error.to_string(),
        }
    }
    assert_eq!(events, 6);
    assert!(!printed.contains("SECRET"), "{printed}");
    assert!(!printed.contains("83, 69, 67"), "{printed}");
}
