use memchr::memchr3;

use crate::hl7::SegmentId;
use crate::hl7::surroundings::{BYTE_ORDER_MARK, END_BLOCK, START_BLOCK};

/// So many marks may stand between the begin of a line and that of a part:
/// a bound on what has to be looked at before a line is known.
const MOST_MARKS: usize = 4;

/// What a part is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    Message,
    /// FHS, BHS, BTS or FTS.
    Envelope(SegmentId),
    Stray,
}

impl Kind {
    /// The segment it begins with, if it is known.
    pub(super) const fn id(self) -> Option<SegmentId> {
        match self {
            Self::Message => Some(SegmentId::MSH),
            Self::Envelope(id) => Some(id),
            Self::Stray => None,
        }
    }
}

/// A part that is complete, as a range of the bytes scanned.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Found {
    pub(super) kind: Kind,
    pub(super) begin: usize,
    pub(super) end: usize,
}

/// A part that has begun.
#[derive(Clone, Copy)]
struct Open {
    kind: Kind,
    begin: usize,
}

/// Finds where parts begin and end, and remembers how far it has looked.
///
/// It holds places in the caller's bytes and not the bytes:
/// they may grow at the back at any time, and what was dropped at the front is said with [`shift`](Self::shift).
#[derive(Clone, Default)]
pub(super) struct Scanner {
    open: Option<Open>,
    /// What is before needs no second look.
    scanned: usize,
    /// A line of the open part begins at `scanned`.
    at_line: bool,
}

impl Scanner {
    /// The next part, or `None` when more bytes are needed, or, if these are all, when there is no other.
    pub(super) fn next(&mut self, bytes: &[u8], ended: bool) -> Option<Found> {
        let open = match self.open {
            Some(open) => open,
            None => {
                let open = self.begin_part(bytes, ended)?;
                self.open = Some(open);
                open
            }
        };
        let end = match open.kind {
            Kind::Envelope(_) => self.end_of_line(bytes),
            Kind::Message | Kind::Stray => self.next_begin(bytes, ended),
        };
        if end.is_none() && !ended {
            return None;
        }
        self.open = None;
        self.at_line = false;
        let end = end.unwrap_or(bytes.len());
        self.scanned = end;
        Some(Found {
            kind: open.kind,
            begin: open.begin,
            end,
        })
    }

    /// How many bytes at the front belong to no part.
    pub(super) fn passed_over(&self) -> usize {
        self.open.map_or(self.scanned, |open| open.begin)
    }

    /// The part that has begun: what it is, and how far it goes at least.
    pub(super) fn open(&self) -> Option<(Kind, usize)> {
        self.open.map(|open| (open.kind, self.scanned))
    }

    /// So many bytes at the front are no longer there.
    pub(super) fn shift(&mut self, dropped: usize) {
        self.scanned = self.scanned.saturating_sub(dropped);
        if let Some(open) = &mut self.open {
            open.begin = open.begin.saturating_sub(dropped);
        }
    }

    /// Passes over what belongs to no part.
    fn begin_part(&mut self, bytes: &[u8], ended: bool) -> Option<Open> {
        loop {
            let here = self.scanned;
            let rest = bytes.get(here..)?;
            let first = rest.first()?;
            let (kind, begin, id) = match LineBegin::read(rest, ended) {
                LineBegin::Unknown => return None,
                LineBegin::Message { begin, id } => (Kind::Message, begin, id),
                LineBegin::Envelope { id, begin } => (Kind::Envelope(id), begin, begin),
                LineBegin::Other => match mark(rest) {
                    0 if first.is_ascii_whitespace() || *first == END_BLOCK => {
                        self.scanned = here.saturating_add(1);
                        continue;
                    }
                    0 => {
                        return Some(Open {
                            kind: Kind::Stray,
                            begin: here,
                        });
                    }
                    length => {
                        self.scanned = here.saturating_add(length);
                        continue;
                    }
                },
            };
            self.scanned = here.saturating_add(id).saturating_add(3);
            return Some(Open {
                kind,
                begin: here.saturating_add(begin),
            });
        }
    }

    /// Where the line ends.
    fn end_of_line(&mut self, bytes: &[u8]) -> Option<usize> {
        let rest = bytes.get(self.scanned..).unwrap_or_default();
        let length = memchr3(b'\r', b'\n', END_BLOCK, rest);
        self.scanned = self.scanned.saturating_add(length.unwrap_or(rest.len()));
        length.map(|_| self.scanned)
    }

    /// The line at which another part begins.
    fn next_begin(&mut self, bytes: &[u8], ended: bool) -> Option<usize> {
        loop {
            if self.at_line {
                let rest = bytes.get(self.scanned..).unwrap_or_default();
                match LineBegin::read(rest, ended) {
                    LineBegin::Unknown => return None,
                    LineBegin::Message { .. } | LineBegin::Envelope { .. } => {
                        return Some(self.scanned);
                    }
                    LineBegin::Other => self.at_line = false,
                }
            }
            self.end_of_line(bytes)?;
            self.scanned = self.scanned.saturating_add(1);
            self.at_line = true;
        }
    }
}

/// What a line begins; places are counted from its first byte.
enum LineBegin {
    /// More bytes are needed to say.
    Unknown,
    /// A message; the mark directly before its segment id belongs to it.
    Message {
        begin: usize,
        id: usize,
    },
    Envelope {
        id: SegmentId,
        begin: usize,
    },
    Other,
}

impl LineBegin {
    /// Never unknown if these are all bytes.
    fn read(line: &[u8], ended: bool) -> Self {
        // Most lines are told by their first byte.
        if let Some(first) = line.first()
            && !matches!(*first, b'M' | b'B' | b'F' | START_BLOCK | 0xEF)
        {
            return Self::Other;
        }
        let mut last_mark = 0;
        let mut at = 0;
        for _ in 0..MOST_MARKS {
            match mark(line.get(at..).unwrap_or_default()) {
                0 => break,
                length => {
                    last_mark = at;
                    at = at.saturating_add(length);
                }
            }
        }
        let rest = line.get(at..).unwrap_or_default();
        let mut ids = SegmentId::NEVER_WITHIN_A_MESSAGE.into_iter();
        let Some((id, rest)) = rest.split_first_chunk::<3>() else {
            let begun =
                BYTE_ORDER_MARK.starts_with(rest) || ids.any(|id| id.as_bytes().starts_with(rest));
            return if begun && !ended {
                Self::Unknown
            } else {
                Self::Other
            };
        };
        let Some(id) = ids.find(|known| known.as_bytes() == id) else {
            return Self::Other;
        };
        let is_message = id == SegmentId::MSH;
        match rest.first() {
            None if !ended => Self::Unknown,
            Some(next) if is_message && next.is_ascii_punctuation() => Self::Message {
                begin: last_mark,
                id: at,
            },
            _ if is_message => Self::Other,
            Some(next)
                if !next.is_ascii_punctuation()
                    && !next.is_ascii_whitespace()
                    && *next != END_BLOCK =>
            {
                Self::Other
            }
            _ => Self::Envelope { id, begin: at },
        }
    }
}

/// The length of the mark that may stand before a part: a byte order mark or an MLLP start byte.
fn mark(bytes: &[u8]) -> usize {
    match bytes {
        [START_BLOCK, ..] => 1,
        _ if bytes.starts_with(BYTE_ORDER_MARK) => BYTE_ORDER_MARK.len(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    /// More is never looked at again.
    const SECOND_LOOK: usize = MOST_MARKS * BYTE_ORDER_MARK.len() + 3;

    #[test]
    fn what_was_scanned_is_not_scanned_again() {
        let lines: [&[u8]; 8] = [
            b"x\r",
            b"\r",
            b"\x0B",
            b"\xEF\xBB\xBF",
            b"\x0BM",
            b"MSH",
            b"BTSX",
            b"\xEF\xBB",
        ];
        for line in lines {
            for begin in [&b""[..], b"MSH|", b"stray", b"BHS|"] {
                let mut scanner = Scanner::default();
                let mut bytes = begin.to_vec();
                for _ in 0..100 {
                    bytes.extend_from_slice(line);
                    while let Some(found) = scanner.next(&bytes, false) {
                        assert!(found.begin < found.end);
                    }
                    assert!(bytes.len() - scanner.scanned <= SECOND_LOOK, "{line:?}");
                }
            }
        }
    }

    #[test]
    fn a_line_is_known_at_the_latest_when_its_separator_is() {
        let parts: Vec<_> = {
            let mut scanner = Scanner::default();
            let bytes = b"MSH|1\r\x0BMSHX\rBTS|\rstray";
            core::iter::from_fn(|| scanner.next(bytes, true)).collect()
        };
        let kinds: Vec<_> = parts.iter().map(|found| found.kind).collect();
        assert_eq!(
            kinds,
            [Kind::Message, Kind::Envelope(SegmentId::BTS), Kind::Stray]
        );
        assert_eq!(parts.iter().map(|found| found.end).max(), Some(22));
    }
}
