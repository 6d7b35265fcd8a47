use alloc::format;
use alloc::vec::Vec;

use bytes::Bytes;

use crate::hl7::{FileDecoder, FileError, FileFindingKind, FilePart, file_parts};

/// Finds the parts of a file in memory, in a stream, and slowly; the first byte says how the stream is divided.
///
/// # Panics
///
/// If the three disagree, if a byte is lost, if a count is wrong, or if the stream holds more than it may.
pub fn batch(data: &[u8]) {
    let Some((&seed, file)) = data.split_first() else {
        return;
    };
    let parts: Vec<_> = file_parts(file).collect();
    check_places(file, &parts);
    check_counts(&parts);
    let unlimited = streamed(file, seed, file.len());
    let same = parts.iter().map(|part| Ok(*part));
    assert!(
        unlimited.iter().map(borrowed).eq(same),
        "a stream gives the parts of the file"
    );
    check_limit(&parts, file, seed);
}

/// A part, as [`naively`] finds it: a message (`M`), an envelope segment (its id) or stray bytes (`?`).
type Naive = (&'static str, usize, usize);

/// What a reader without state would find.
fn naively(file: &[u8]) -> Vec<Naive> {
    let rest = |at: usize| file.get(at..).unwrap_or_default();
    let mut found = Vec::new();
    let mut at = 0;
    loop {
        let mut begin = at;
        loop {
            if let Some(length) = mark(rest(at)) {
                begin = at;
                at += length;
            } else if let Some(0x09 | 0x0A | 0x0C | 0x0D | 0x1C | 0x20) = file.get(at) {
                at += 1;
                begin = at;
            } else {
                break;
            }
        }
        if at >= file.len() {
            return found;
        }
        let kind = begins(rest(at)).unwrap_or("?");
        if kind != "M" {
            begin = at;
        }
        let ends_line = |at: usize| matches!(file.get(at), Some(0x0A | 0x0D | 0x1C));
        let end = if matches!(kind, "M" | "?") {
            (at + 1..file.len()).find(|&line| ends_line(line - 1) && line_begins(rest(line)))
        } else {
            (at..file.len()).find(|&at| ends_line(at))
        };
        at = end.unwrap_or(file.len());
        found.push((kind, begin, at));
    }
}

fn mark(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [0x0B, ..] => Some(1),
        [0xEF, 0xBB, 0xBF, ..] => Some(3),
        _ => None,
    }
}

/// A message or envelope segment begins at this line, behind no more than four marks.
fn line_begins(line: &[u8]) -> bool {
    let mut rest = line;
    for _ in 0..4 {
        let length = mark(rest).unwrap_or_default();
        rest = rest.get(length..).unwrap_or_default();
    }
    begins(rest).is_some()
}

fn begins(bytes: &[u8]) -> Option<&'static str> {
    let next = bytes.get(3).copied();
    let id = ["FHS", "BHS", "BTS", "FTS"]
        .into_iter()
        .find(|id| bytes.starts_with(id.as_bytes()));
    match (id, next) {
        (None, Some(next)) => {
            (bytes.starts_with(b"MSH") && next.is_ascii_punctuation()).then_some("M")
        }
        (_, None) => id,
        (_, Some(next)) => id.filter(|_| {
            next.is_ascii_punctuation() || matches!(next, 0x09 | 0x0A | 0x0C | 0x0D | 0x1C | 0x20)
        }),
    }
}

fn kind<B>(part: &FilePart<B>) -> Option<&'static str> {
    match part {
        FilePart::FileHeader(_) => Some("FHS"),
        FilePart::BatchHeader(_) => Some("BHS"),
        FilePart::Message { .. } => Some("M"),
        FilePart::BatchTrailer(_) => Some("BTS"),
        FilePart::FileTrailer(_) => Some("FTS"),
        FilePart::Stray { .. } => Some("?"),
        FilePart::Finding(_) => None,
    }
}

fn check_places(file: &[u8], parts: &[FilePart<&[u8]>]) {
    let expected = naively(file);
    let mut expected = expected.iter();
    let mut passed = 0;
    for part in parts {
        assert!(format!("{part:?}").len() < 128, "Debug shows no content");
        let Some(bytes) = part.into_bytes() else {
            continue;
        };
        let begin = usize::try_from(part.offset()).unwrap_or(usize::MAX);
        let end = begin + bytes.len();
        let naive = expected.next().copied();
        assert_eq!(naive, kind(part).map(|kind| (kind, begin, end)));
        assert_eq!(file.get(begin..end), Some(bytes));
        assert!(!bytes.is_empty(), "a part has bytes");
        check_between(file.get(passed..begin));
        passed = end;
    }
    assert_eq!(expected.next(), None);
    check_between(file.get(passed..));
}

fn check_between(bytes: Option<&[u8]>) {
    let mut rest = bytes.unwrap_or(b"parts do not overlap");
    while let Some((first, tail)) = rest.split_first() {
        let length = mark(rest).unwrap_or(1);
        assert!(
            length == 3 || *first == 0x0B || *first == 0x1C || first.is_ascii_whitespace(),
            "only blanks and marks belong to no part"
        );
        rest = tail.get(length - 1..).unwrap_or_default();
    }
}

/// Counts again, with the whole file in view.
fn check_counts(parts: &[FilePart<&[u8]>]) {
    let mut before = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let mut findings = parts.iter().skip(at + 1);
        let disagrees = findings
            .by_ref()
            .map_while(|next| match next {
                FilePart::Finding(finding) => Some(finding),
                _ => None,
            })
            .any(|finding| {
                finding.offset == part.offset()
                    && matches!(finding.kind, FileFindingKind::OtherCount { .. })
            });
        let (trailer, counted) = match part {
            FilePart::BatchTrailer(trailer) => (trailer, messages(&before)),
            FilePart::FileTrailer(trailer) => (trailer, batches(&before)),
            FilePart::Finding(_) | FilePart::Stray { .. } => continue,
            part => {
                before.extend(kind(part));
                continue;
            }
        };
        assert_eq!(trailer.counted(), counted);
        let other = trailer.stated().is_some_and(|stated| stated != counted);
        assert_eq!(disagrees, other, "a count that disagrees is a finding");
        before.extend(kind(part));
    }
}

/// The messages behind the last envelope segment.
fn messages(before: &[&str]) -> u64 {
    before.iter().rev().take_while(|kind| **kind == "M").count() as u64
}

/// The runs of BHS, messages and BTS, each optional, behind the last FHS or FTS.
fn batches(before: &[&str]) -> u64 {
    let mut count = 0;
    let mut last = "FHS";
    for &kind in before {
        match (last, kind) {
            (_, "FHS" | "FTS") => count = 0,
            (_, "BHS") | ("FHS" | "FTS" | "BTS", _) => count += 1,
            _ => {}
        }
        last = kind;
    }
    count
}

/// With a limit, what is longer is said to be dropped, and nothing else changes but what it declared or stated.
fn check_limit(parts: &[FilePart<&[u8]>], file: &[u8], seed: u8) {
    let limit = usize::from(seed);
    let mut limited = streamed(file, seed, limit)
        .into_iter()
        .filter(|part| !matches!(part, Ok(FilePart::Finding(_))));
    for part in parts {
        let Some(bytes) = part.into_bytes() else {
            continue;
        };
        match limited.next() {
            Some(Ok(given)) => {
                assert!(bytes.len() <= limit);
                assert_eq!(given.offset(), part.offset());
                assert_eq!(kind(&given), kind(part));
                assert_eq!(given.into_bytes().as_deref(), Some(bytes));
            }
            Some(Err(FileError::TooLong { offset, length, .. })) => {
                assert!(bytes.len() > limit);
                assert_eq!((offset, length), (part.offset(), bytes.len() as u64));
            }
            None => assert!(bytes.is_empty(), "a part is missing"),
        }
    }
    assert!(limited.next().is_none());
}

/// The parts of a stream that comes in pieces.
fn streamed(file: &[u8], seed: u8, limit: usize) -> Vec<Result<FilePart<Bytes>, FileError>> {
    let mut decoder = FileDecoder::with_limit(limit);
    let mut parts = Vec::new();
    let mut rest = file;
    let mut piece = usize::from(seed);
    while !rest.is_empty() {
        piece = (piece * 5 + 3) % 37;
        let (now, later) = rest.split_at(piece.min(rest.len()));
        rest = later;
        decoder.handle_bytes(now);
        while let Some(part) = decoder.poll_part() {
            parts.push(part);
        }
        assert!(decoder.buffered() <= limit + 16, "no more is held");
    }
    decoder.handle_end();
    while let Some(part) = decoder.poll_part() {
        parts.push(part);
    }
    assert_eq!(decoder.buffered(), 0, "nothing is left");
    assert_eq!(decoder.offset(), file.len() as u64);
    parts
}

fn borrowed(part: &Result<FilePart<Bytes>, FileError>) -> Result<FilePart<&[u8]>, FileError> {
    part.as_ref()
        .map(FilePart::as_slice)
        .map_err(|error| *error)
}
