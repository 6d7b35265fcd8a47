//! The law of the decoder: however a stream is divided, the same events come out.
//! Checked against itself, and against a reading of the rules that sees the whole stream at once.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

use ihe_pcd_mllp::fuzzing::events_of;
use ihe_pcd_mllp::{Config, DeviationKind, Event, FrameError, FrameErrorKind, encode, fuzzing};
use proptest::prelude::*;

#[derive(Debug, PartialEq)]
enum Seen {
    Frame(u64, Vec<u8>),
    Deviation(u64, DeviationKind),
    /// With the beginning, where there is one.
    Error(u64, FrameErrorKind, Option<Vec<u8>>),
}

fn seen(event: &Result<Event, FrameError>) -> Seen {
    match event {
        Ok(Event::Frame(frame)) => Seen::Frame(frame.offset(), frame.payload().to_vec()),
        Ok(Event::Deviation(deviation)) => Seen::Deviation(deviation.offset(), deviation.kind()),
        Ok(_) => panic!("an event that this test does not know"),
        Err(error) => {
            let beginning = error.beginning().map(<[u8]>::to_vec);
            Seen::Error(error.offset(), error.kind(), beginning)
        }
    }
}

/// The rules once more, as plainly as they can be said about a stream that is all there.
fn reference(config: &Config, stream: &[u8]) -> Vec<Seen> {
    let at_once = config.end_frame_at_file_separator_without_waiting_for_carriage_return;
    let bare = config.allow_missing_carriage_return_before_next_block_or_end_of_stream;
    let line_feed = config.allow_line_feed_instead_of_carriage_return;
    let mut events = Vec::new();
    let mut at = 0;
    loop {
        let noise = stream[at..].iter().take_while(|&&b| b != 0x0B).count();
        for start in (0..noise).step_by(65_536) {
            let length = (noise - start).min(65_536) as u64;
            let offset = (at + start) as u64;
            events.push(if config.allow_noise_between_blocks {
                Seen::Deviation(offset, DeviationKind::Noise { length })
            } else {
                Seen::Error(offset, FrameErrorKind::Noise { length }, None)
            });
        }
        at += noise;
        if at == stream.len() {
            return events;
        }
        let start = at as u64;
        at += 1;
        let mut inside = Vec::new();
        let repeated = stream[at..].iter().take_while(|&&b| b == 0x0B).count();
        if config.allow_repeated_start_block && repeated > 0 {
            let count = repeated as u64;
            inside.push(Seen::Deviation(
                start + 1,
                DeviationKind::RepeatedStartBlock { count },
            ));
            at += repeated;
        }
        let payload = at;
        let mut separators = Vec::new();
        let mut starts = Vec::new();
        let mut refused = None;
        // How the frame ends: the length of its trailer, and the deviation in it.
        let end = loop {
            let length = (at - payload) as u64;
            if at - payload > config.max_frame && refused.is_none() {
                let limit = config.max_frame;
                refused = Some(FrameErrorKind::TooLong { limit });
            }
            match (stream.get(at), stream.get(at + 1)) {
                (None, _) => break Err(FrameErrorKind::CutByEndOfStream { length }),
                (Some(0x0B), _) if config.allow_start_block_in_payload => starts.push(at),
                (Some(0x0B), _) => break Err(FrameErrorKind::CutByStartBlock { length }),
                (Some(0x1C), Some(0x0D)) => break Ok((2, None)),
                (Some(0x1C), Some(0x0A)) if line_feed => {
                    break Ok((2, Some(DeviationKind::LineFeedInsteadOfCarriageReturn)));
                }
                (Some(0x1C), _) if at_once => {
                    break Ok((1, Some(DeviationKind::MissingCarriageReturn)));
                }
                (Some(0x1C), None | Some(0x0B)) if bare => {
                    break Ok((1, Some(DeviationKind::MissingCarriageReturn)));
                }
                (Some(0x1C), None) => {
                    let length = length + 1;
                    at += 1;
                    break Err(FrameErrorKind::CutByEndOfStream { length });
                }
                (Some(0x1C), _) if config.allow_file_separator_in_payload => separators.push(at),
                (Some(0x1C), _) => {
                    let position = length;
                    refused.get_or_insert(FrameErrorKind::FileSeparatorInPayload { position });
                }
                _ => {}
            }
            at += 1;
        };
        let (trailer, deviation) = match end {
            Ok(end) => end,
            Err(cut) => {
                events.push(Seen::Error(start, refused.unwrap_or(cut), None));
                continue;
            }
        };
        let length = stream[payload..at].len();
        let outcome = match refused {
            Some(kind) => {
                let known = match kind {
                    FrameErrorKind::FileSeparatorInPayload { position } => position as usize,
                    _ => config.max_frame,
                };
                let known = known.min(FrameError::MAX_BEGINNING);
                let beginning = stream[payload..payload + known].to_vec();
                Seen::Error(start, kind, Some(beginning))
            }
            None => {
                if let Some(first) = starts.first() {
                    let count = starts.len() as u64;
                    let kind = DeviationKind::StartBlockInPayload { count };
                    inside.push(Seen::Deviation(*first as u64, kind));
                }
                if let Some(first) = separators.first() {
                    let count = separators.len() as u64;
                    let kind = DeviationKind::FileSeparatorInPayload { count };
                    inside.push(Seen::Deviation(*first as u64, kind));
                }
                events.append(&mut inside);
                Seen::Frame(start, stream[payload..payload + length].to_vec())
            }
        };
        if at_once {
            // The frame or its refusal went out at the file separator, before its trailer could be judged.
            events.push(outcome);
            let offset = at as u64 + 1;
            events.extend(deviation.map(|kind| Seen::Deviation(offset, kind)));
        } else {
            events.extend(deviation.map(|kind| Seen::Deviation(at as u64, kind)));
            events.push(outcome);
        }
        at += trailer;
        let complete = trailer == 2 && deviation.is_none();
        if complete && config.allow_line_feed_after_trailer && stream.get(at) == Some(&0x0A) {
            events.push(Seen::Deviation(
                at as u64,
                DeviationKind::LineFeedAfterTrailer,
            ));
            at += 1;
        }
    }
}

fn assert_as_reference(config: &Config, stream: &[u8], pieces: &[&[u8]]) {
    let events: Vec<_> = events_of(config, pieces).iter().map(seen).collect();
    assert_eq!(events, reference(config, stream), "{config:?} {stream:?}");
}

/// Streams in which the bytes that matter are frequent.
fn streams() -> impl Strategy<Value = Vec<u8>> {
    let byte = prop_oneof![
        3 => Just(0x0B),
        3 => Just(0x1C),
        3 => Just(0x0D),
        2 => Just(0x0A),
        3 => Just(b'x'),
        1 => any::<u8>(),
    ];
    prop::collection::vec(byte, 0..60)
}

/// Streams mostly as they should be: blocks with noise, cuts and line feeds between them.
fn plausible_streams() -> impl Strategy<Value = Vec<u8>> {
    let text = || prop::collection::vec(0x20..0x7F_u8, 0..40);
    let part = prop_oneof![
        6 => text().prop_map(|text| encode(&text).unwrap_or_default().to_vec()),
        1 => text(),
        1 => text().prop_map(|text| [b"\x0B", text.as_slice()].concat()),
        1 => text().prop_map(|text| [b"\x0B", text.as_slice(), b"\x1C"].concat()),
        1 => text().prop_map(|text| [b"\x0B", text.as_slice(), b"\x1C\r\n"].concat()),
        1 => text().prop_map(|text| [b"\x0B", text.as_slice(), b"\x1Cx\x1C\r"].concat()),
    ];
    prop::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
}

fn configs() -> impl Strategy<Value = Config> {
    let limit = prop_oneof![0..12_u8, Just(u8::MAX)];
    prop_oneof![
        (any::<u8>(), limit).prop_map(|(bits, limit)| fuzzing::config(bits, limit)),
        Just(Config::default()),
        Just(Config::strict()),
    ]
}

proptest! {
    #[test]
    fn any_pieces_of_any_stream_give_what_the_rules_say(
        config in configs(),
        stream in prop_oneof![streams(), plausible_streams()],
        mut cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
    ) {
        cuts.sort_by_key(|cut| cut.index(stream.len() + 1));
        let mut pieces = Vec::new();
        let mut start = 0;
        for cut in cuts {
            let end = cut.index(stream.len() + 1);
            pieces.push(&stream[start..end]);
            start = end;
        }
        pieces.push(&stream[start..]);
        assert_as_reference(&config, &stream, &pieces);
    }

    #[test]
    fn one_cut_anywhere_and_byte_by_byte_change_nothing(
        config in configs(),
        stream in prop_oneof![streams(), plausible_streams()],
    ) {
        for cut in 0..=stream.len() {
            let (left, right) = stream.split_at(cut);
            assert_as_reference(&config, &stream, &[left, right]);
        }
        let single: Vec<_> = stream.chunks(1).collect();
        assert_as_reference(&config, &stream, &single);
    }

    #[test]
    fn what_was_encoded_is_decoded_under_any_tolerances(
        bits in any::<u8>(),
        payloads in prop::collection::vec(
            prop::collection::vec(any::<u8>().prop_filter("framing", |b| !matches!(b, 0x0B | 0x1C)), 0..80),
            0..5,
        ),
    ) {
        let config = fuzzing::config(bits, 80);
        let mut stream = Vec::new();
        for payload in &payloads {
            stream.extend(encode(payload).map_err(|error| TestCaseError::fail(error.to_string()))?);
        }
        let frames: Vec<_> = events_of(&config, &[&stream])
            .into_iter()
            .map(|event| match event {
                Ok(Event::Frame(frame)) => Ok(frame.into_payload().to_vec()),
                other => Err(TestCaseError::fail(format!("{other:?}"))),
            })
            .collect::<Result<_, _>>()?;
        prop_assert_eq!(frames, payloads);
    }
}

/// All streams of up to five bytes over the five bytes that matter, under every tolerance: nothing is left to chance.
#[test]
fn every_short_stream_gives_what_the_rules_say() {
    const BYTES: [u8; 5] = [0x0B, 0x1C, 0x0D, 0x0A, b'x'];
    for length in 0..=5_u32 {
        for number in 0..5_usize.pow(length) {
            let stream: Vec<u8> = (0..length)
                .map(|place| BYTES[number / 5_usize.pow(place) % 5])
                .collect();
            for bits in 0..=u8::MAX {
                let config = fuzzing::config(bits, 1);
                let expected = reference(&config, &stream);
                let single: Vec<_> = stream.chunks(1).collect();
                for pieces in [&[stream.as_slice()][..], &single] {
                    let events: Vec<_> = events_of(&config, pieces).iter().map(seen).collect();
                    assert_eq!(events, expected, "{config:?} {stream:?}");
                }
            }
        }
    }
}

/// Longer than any chunk of the buffer, so that growing and reclaiming happen under way.
#[test]
fn long_frames_survive_any_read_size() {
    let mut stream = b"noise".to_vec();
    for length in [0, 1, 1_000, 8_191, 8_192, 20_000, 300_000, 5] {
        let payload: Vec<u8> = (0..length).map(|n| b'a' + (n % 26) as u8).collect();
        stream.extend(encode(&payload).unwrap_or_default());
    }
    stream.extend(b"\x0B");
    stream.extend([b'y'; 20_000]);
    stream.extend(b"\x1Cy\x1C\r");
    for (max_frame, strict) in [
        (usize::MAX, false),
        (300_000, false),
        (300_000, true),
        (100_000, false),
        (FrameError::MAX_BEGINNING, false),
        (10, false),
    ] {
        let mut config = if strict {
            Config::strict()
        } else {
            Config::default()
        };
        config.max_frame = max_frame;
        let expected = reference(&config, &stream);
        for size in [3, 536, 1_460, 4_096, 8_193, 65_536, stream.len()] {
            let pieces: Vec<_> = stream.chunks(size).collect();
            let events: Vec<_> = events_of(&config, &pieces).iter().map(seen).collect();
            assert!(events == expected, "{max_frame} {strict} {size}");
        }
    }
}
