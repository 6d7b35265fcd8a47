//! The reader agrees with a slow, plain one about every part of every message.
//!
//! Lengths around those of a vector register and separators in each of their places matter most:
//! whatever scans many bytes at once must see the first, the last, and those that overlap.

#![allow(clippy::indexing_slicing, reason = "tests fail by panicking")]

use ihe_pcd::fuzzing::reference;
use ihe_pcd::hl7::Message;
use proptest::collection::vec;
use proptest::prelude::*;

const HEADER: &[u8] = b"MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R01^ORU_R01|17|P|2.6\r";

/// Longer than two blocks of 64 bytes and what stands around them.
const LONGEST: usize = 140;

#[test]
fn a_separator_is_found_at_every_place_of_a_line_of_every_length() {
    for separator in *b"|^~&" {
        for length in 1..=LONGEST {
            let mut message = HEADER.to_vec();
            for place in 0..length {
                let mut line = vec![b'x'; length];
                line[place] = separator;
                message.extend_from_slice(b"OBX|");
                message.extend_from_slice(&line);
                message.push(b'\r');
            }
            reference(&message);
        }
    }
}

#[test]
fn a_line_end_is_found_at_every_place_of_a_message_of_every_length() {
    for end in [&b"\r"[..], b"\n", b"\r\n", b"\r\r", b"\n\r", b"\r\n\r\n"] {
        for place in 0..LONGEST {
            let mut message = HEADER.to_vec();
            message.extend_from_slice(b"OBX|");
            message.resize(message.len() + place, b'x');
            message.extend_from_slice(end);
            message.extend_from_slice(b"NTE|1||");
            message.resize(message.len() + (LONGEST - place) % 67, b'y');
            reference(&message);
            message.extend_from_slice(end);
            reference(&message);
        }
    }
}

#[test]
fn a_header_of_every_length_ends_where_it_ends() {
    for length in 0..=LONGEST {
        for tail in [
            &b""[..],
            b"\r",
            b"\r\n",
            b"\rOBX",
            b"\rOBX|",
            b"\nobx|1",
            b"\x1C\r",
        ] {
            let mut message = b"MSH|^~\\&|".to_vec();
            message.resize(message.len() + length, b'x');
            message.extend_from_slice(tail);
            reference(&message);
        }
    }
}

#[test]
fn a_message_cut_anywhere_is_read_alike() {
    let mut message = b"\xEF\xBB\xBF\x0B\r\n".to_vec();
    message.extend_from_slice(HEADER);
    message.extend_from_slice(
        b"PID|1||A1^^^H&1.2.3&ISO^PI~\"\"^x\r\n\nOBX|1|NA|7^M^MDC|1.1.1.1|1^2^-3~4||\"\"|\n",
    );
    message.extend_from_slice(b"FHS|^~\\&|x\rOBX\r\x1C\x1C\r\n");
    for end in 0..=message.len() {
        reference(&message[..end]);
    }
    for begin in 0..message.len() {
        reference(&message[begin..]);
    }
}

/// The separators of a message: the field's, and two to five others.
fn delimiters() -> impl Strategy<Value = Vec<u8>> {
    let marks: Vec<u8> = (0..=127)
        .filter(|&mark: &u8| mark.is_ascii_punctuation() && mark != b'"')
        .collect();
    let any = (Just(marks).prop_shuffle(), 3_usize..=6)
        .prop_map(|(marks, count)| marks.into_iter().take(count).collect());
    prop_oneof![Just(b"|^~\\&".to_vec()), Just(b"|^~\\&#".to_vec()), any]
}

/// A length at, beside or between the ends of blocks.
fn length() -> impl Strategy<Value = usize> {
    let blocks = prop::sample::select(vec![8_usize, 16, 32, 48, 64, 96, 128, 192]);
    let beside = (blocks, 0_usize..6).prop_map(|(block, beside)| block + beside - 3);
    prop_oneof![2 => beside, 1 => 0_usize..200]
}

/// What a line is filled with; a number below the count of separators stands for one of them.
fn filling() -> impl Strategy<Value = u8> {
    prop_oneof![
        8 => Just(b'x'),
        4 => 0_u8..6,
        1 => Just(b'"'),
        1 => 0x80_u8..,
        1 => prop::sample::select(b" \t\x0B\x7F".to_vec()),
    ]
}

/// A line: an id, and as many bytes as its length asks for, the id counted.
fn line(separators: Vec<u8>) -> impl Strategy<Value = Vec<u8>> {
    let ids = prop::sample::select(vec![&b"OBX"[..], b"PID", b"NTE", b"FHS", b"BHS", b"ZZ9"]);
    let fillings = length().prop_flat_map(|length| vec(filling(), length.saturating_sub(4)));
    (ids, fillings).prop_map(move |(id, filling)| {
        let mut line = id.to_vec();
        line.push(separators[0]);
        line.extend(filling.iter().map(|&byte| match byte {
            0..6 => separators[usize::from(byte) % separators.len()],
            _ => byte,
        }));
        line
    })
}

fn line_end() -> impl Strategy<Value = &'static [u8]> {
    prop_oneof![
        6 => Just(&b"\r"[..]),
        1 => Just(&b"\n"[..]),
        1 => Just(&b"\r\n"[..]),
        1 => Just(&b"\r\r"[..]),
    ]
}

/// A message without damage.
fn message() -> impl Strategy<Value = Vec<u8>> {
    delimiters().prop_flat_map(|separators| {
        let begin = prop::sample::select(vec![&b""[..], b"", b"\x0B", b"\xEF\xBB\xBF", b" \r\n"]);
        let end = prop::sample::select(vec![&b""[..], b"", b"\x1C\r", b"\x1C", b"\r\n", b"\r"]);
        let header = line(separators.clone());
        let lines = vec((line(separators.clone()), line_end()), 0..8);
        (begin, header, line_end(), lines, end).prop_map(
            move |(begin, header, header_end, lines, end)| {
                let mut message = begin.to_vec();
                message.extend_from_slice(b"MSH");
                message.extend_from_slice(&separators);
                message.extend_from_slice(&header[3..]);
                message.extend_from_slice(header_end);
                for (line, end) in lines {
                    message.extend_from_slice(&line);
                    message.extend_from_slice(end);
                }
                message.extend_from_slice(end);
                message
            },
        )
    })
}

/// A place, what is done there, and with which byte.
fn damage() -> impl Strategy<Value = (prop::sample::Index, u8, u8)> {
    let byte = prop_oneof![
        prop::sample::select(b"\r\n|^~\\&\"MSHx \x0B\x1C".to_vec()),
        any::<u8>(),
    ];
    (any::<prop::sample::Index>(), 0_u8..4, byte)
}

fn damaged(mut message: Vec<u8>, damage: &[(prop::sample::Index, u8, u8)]) -> Vec<u8> {
    for (place, what, byte) in damage {
        let place = place.index(message.len().max(1));
        match what {
            _ if message.is_empty() => message.push(*byte),
            0 => message[place] = *byte,
            1 => message.insert(place, *byte),
            2 => drop(message.remove(place)),
            _ => message.truncate(place),
        }
    }
    message
}

proptest! {
    #[test]
    fn any_message_is_read_alike(message in message()) {
        prop_assert!(Message::parse(&message).is_ok());
        reference(&message);
    }

    #[test]
    fn a_damaged_message_is_read_alike(message in message(), damage in vec(damage(), 1..4)) {
        reference(&damaged(message, &damage));
    }
}
