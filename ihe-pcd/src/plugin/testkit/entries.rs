//! What is stored to see whether it comes back.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use bytes::Bytes;

use crate::datatype::Instant;
use crate::session::{Entry, Precedence, Trace};

/// A frame that is larger than any page or buffer: one byte more than 1 MiB.
const LARGE: usize = 1024 * 1024 + 1;

/// An entry that differs from those of other numbers in every field.
pub(super) fn entry(number: u64) -> Entry {
    let seconds = 1_790_000_000_i64.saturating_add_unsigned(number);
    let entry = Entry::new(
        format!("192.0.2.1:{number}"),
        format!("SENDER{number}|UNIT"),
        number.to_string(),
        Instant::from_unix(seconds, 250_000_000).unwrap_or(Instant::UNIX_EPOCH),
        format!("MSH|^~\\&|SENDER{number}|UNIT\r").into(),
    );
    let entry = entry.with_trace(trace(number));
    match number % 3 {
        2 => entry.with_precedence(Precedence::Alert),
        _ => entry,
    }
}

/// A trace that differs from those of other numbers in both of its halves.
fn trace(number: u64) -> Trace {
    let mut bytes = [0; Trace::LENGTH];
    let number = number.to_be_bytes().into_iter().cycle();
    for (byte, of_number) in bytes.iter_mut().zip(number) {
        // Never one of zeros.
        *byte = !of_number;
    }
    Trace::from_bytes(bytes)
}

/// The entries of a range of numbers.
pub(super) fn entries(numbers: core::ops::Range<u64>) -> Vec<Entry> {
    numbers.map(entry).collect()
}

/// Entries that are stored only by who stores bytes, each with a word for what is odd in it.
pub(super) fn odd() -> Vec<(&'static str, Entry)> {
    // Not those of any other entry here.
    let mut number = 5000_u64;
    let mut with = |what, change: &dyn Fn(&mut Entry)| {
        number = number.saturating_add(1);
        let mut entry = entry(number);
        change(&mut entry);
        (what, entry)
    };
    let every_byte = || (0..=u8::MAX).collect::<Vec<u8>>();
    let at = |seconds, nanoseconds| Instant::from_unix(seconds, nanoseconds);
    alloc::vec![
        with("an empty frame", &|entry| entry.frame = Bytes::new()),
        with("a frame of every byte", &|entry| entry.frame =
            every_byte().into()),
        with("a frame of one NUL", &|entry| entry.frame =
            Bytes::from_static(&[0])),
        with("a frame that ends in blanks and line ends", &|entry| {
            entry.frame = Bytes::from_static(b"MSH \r\n\t \n\n");
        }),
        with("a frame of 1 MiB and a byte", &|entry| {
            let frame: Vec<u8> = every_byte().into_iter().cycle().take(LARGE).collect();
            entry.frame = frame.into();
        }),
        with("empty names", &|entry| {
            (entry.peer, entry.sender) = ("".into(), "".into());
            entry.control_id = String::new();
        }),
        with("a NUL in every name", &|entry| {
            (entry.peer, entry.sender) = ("p\0q".into(), "s\0t".into());
            entry.control_id = "c\0d".into();
        }),
        with("names with blanks around them", &|entry| {
            (entry.peer, entry.sender) = (" p ".into(), " s\t".into());
            entry.control_id = "\r7\n".into();
        }),
        with("names of several alphabets", &|entry| {
            (entry.peer, entry.sender) = ("blåbær'\"\\%_".into(), "監視\u{1f49a}".into());
            entry.control_id = "e\u{301}\u{e9}".into();
        }),
        with("a control id of 300 characters", &|entry| entry
            .control_id =
            "7".repeat(300)),
        with("a control id that looks like a number", &|entry| entry
            .control_id =
            "007.0".into()),
        with("nanoseconds", &|entry| {
            entry.received_at = at(1_790_000_000, 123_456_789).unwrap_or(entry.received_at);
        }),
        with("a time before 1970", &|entry| {
            entry.received_at = at(-1, 1).unwrap_or(entry.received_at);
        }),
        with("an alert", &|entry| entry.precedence = Precedence::Alert),
        with("an observation", &|entry| entry.precedence =
            Precedence::Observation),
        with("no trace", &|entry| entry.trace = None),
        with("a trace of zeros", &|entry| {
            entry.trace = Some(Trace::from_bytes([0; Trace::LENGTH]));
        }),
        with("a trace of every other bit", &|entry| {
            entry.trace = Some(Trace::from_bytes([0xaa; Trace::LENGTH]));
        }),
        with("a time long after today", &|entry| {
            entry.received_at = at(7_000_000_000, 999_999_999).unwrap_or(entry.received_at);
        }),
    ]
}
