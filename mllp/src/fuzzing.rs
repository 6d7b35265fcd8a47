//! Bodies of the fuzz targets, kept here so that an ordinary test can replay a corpus.

use alloc::vec::Vec;

use bytes::BufMut;

use crate::{Config, Decoder, DeviationKind, Event, FrameError};

type Events = Vec<Result<Event, FrameError>>;

/// Checks the laws of the decoder on one input.
///
/// The input is: one byte of tolerances, one byte of frame limit, one byte with the number of piece lengths (modulo 8),
/// the piece lengths, and the stream.
///
/// # Panics
///
/// If the events depend on how the stream was divided, if a bound was exceeded or if a byte was lost.
pub fn frame(data: &[u8]) {
    let [tolerances, limit, pieces, rest @ ..] = data else {
        return;
    };
    let Some((lengths, stream)) = rest.split_at_checked(usize::from(pieces % 8)) else {
        return;
    };
    let config = config(*tolerances, *limit);
    let whole = events_of(&config, &[stream]);
    let single: Vec<&[u8]> = stream.chunks(1).collect();
    assert_eq!(whole, events_of(&config, &single), "byte by byte");
    if !lengths.is_empty() {
        assert_eq!(
            whole,
            events_of(&config, &divided(stream, lengths)),
            "in pieces"
        );
    }
}

/// One tolerance per bit, from the least significant: in the order of the fields of [`Config`].
#[must_use]
pub fn config(tolerances: u8, max_frame: u8) -> Config {
    let bit = |n: u32| tolerances & (1 << n) != 0;
    Config {
        max_frame: usize::from(max_frame),
        allow_noise_between_blocks: bit(0),
        allow_repeated_start_block: bit(1),
        allow_line_feed_after_trailer: bit(2),
        allow_line_feed_instead_of_carriage_return: bit(3),
        allow_missing_carriage_return_before_next_block_or_end_of_stream: bit(4),
        allow_file_separator_in_payload: bit(5),
        allow_start_block_in_payload: bit(6),
        end_frame_at_file_separator_without_waiting_for_carriage_return: bit(7),
    }
}

/// Everything that comes out of a stream handed in as these pieces, the bounds checked on the way.
///
/// # Panics
///
/// If a bound was exceeded or a byte was lost.
pub fn events_of(config: &Config, pieces: &[&[u8]]) -> Events {
    let mut decoder = Decoder::new(config.clone());
    let mut events = Vec::new();
    let mut received = 0;
    for (index, piece) in pieces.iter().enumerate() {
        if index % 2 == 0 {
            decoder.handle_bytes(piece);
        } else {
            let mut left = *piece;
            while !left.is_empty() {
                let mut buffer = decoder.buffer();
                let room = buffer.remaining_mut().min(left.len());
                assert!(room > 0, "no room after polling");
                let (now, later) = left.split_at(room);
                buffer.put_slice(now);
                left = later;
                drop(buffer);
                drain(&mut decoder, &mut events);
            }
        }
        received += piece.len();
        drain(&mut decoder, &mut events);
        assert!(decoder.buffered() <= config.max_frame.saturating_add(1));
        account(&decoder, received);
    }
    decoder.handle_end();
    drain(&mut decoder, &mut events);
    assert_eq!(decoder.buffered(), 0);
    assert_eq!(decoder.open_frame(), None);
    account(&decoder, received);
    check_totals(&decoder, &events);
    events
}

fn drain(decoder: &mut Decoder, events: &mut Events) {
    while let Some(event) = decoder.poll_event() {
        let max_frame = decoder.config().max_frame;
        match &event {
            Ok(Event::Frame(frame)) => assert!(frame.payload().len() <= max_frame),
            Ok(Event::Deviation(_)) => {}
            Err(error) => {
                let kept = error.beginning().map_or(0, <[u8]>::len);
                assert!(kept <= max_frame.min(FrameError::MAX_BEGINNING));
            }
        }
        events.push(event);
    }
}

fn account(decoder: &Decoder, received: usize) {
    let totals = decoder.totals();
    let seen = totals.payload_bytes
        + totals.framing_bytes
        + totals.noise_bytes
        + totals.discarded_bytes
        + decoder.buffered() as u64;
    assert_eq!(seen, received as u64, "a byte was lost or counted twice");
}

fn check_totals(decoder: &Decoder, events: &Events) {
    let totals = decoder.totals();
    let mut frames = 0;
    let mut payload = 0;
    let mut noise = 0;
    let mut errors = 0;
    for event in events {
        match event {
            Ok(Event::Frame(frame)) => {
                frames += 1;
                payload += frame.payload().len() as u64;
            }
            Ok(Event::Deviation(deviation)) => {
                if let DeviationKind::Noise { length } = deviation.kind() {
                    noise += length;
                }
            }
            Err(error) => {
                errors += 1;
                if let crate::FrameErrorKind::Noise { length } = error.kind() {
                    noise += length;
                }
            }
        }
    }
    assert_eq!(totals.frames, frames);
    assert_eq!(totals.payload_bytes, payload);
    assert_eq!(totals.noise_bytes, noise, "noise that was not reported");
    assert_eq!(totals.errors, errors);
    assert_eq!(
        totals.deviations + totals.errors + totals.frames,
        events.len() as u64
    );
}

/// The stream in pieces of these lengths, taken in turn; a length of zero gives an empty piece.
fn divided<'a>(mut stream: &'a [u8], lengths: &[u8]) -> Vec<&'a [u8]> {
    let mut pieces = Vec::new();
    let mut lengths = lengths.iter().cycle();
    let mut empty = 0;
    while !stream.is_empty() {
        let length = lengths.next().map_or(1, |&length| usize::from(length));
        // A round of empty pieces only would never end.
        empty = if length == 0 { empty + 1 } else { 0 };
        let length = if empty > 8 { 1 } else { length };
        let (piece, rest) = stream.split_at(length.min(stream.len()));
        pieces.push(piece);
        stream = rest;
    }
    pieces
}
