use core::fmt;

use super::scan::{Control, Positions};

/// One line of a message and how it ended.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) bytes: &'a [u8],
    /// Where it begins, in bytes from the first one given.
    pub(super) offset: usize,
    pub(super) ending: Ending,
    /// Where in it the first control byte is.
    pub(super) control: Option<usize>,
}

impl Line<'_> {
    /// Where its bytes end and its ending begins.
    pub(super) const fn end(&self) -> usize {
        self.offset.saturating_add(self.bytes.len())
    }

    /// Whether it holds nothing but blanks and tabs.
    pub(super) fn is_blank(&self) -> bool {
        self.bytes.iter().all(|byte| matches!(byte, b' ' | b'\t'))
    }
}

/// What ends a line.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Ending {
    /// CR, as the standard says (HL7 v2.6 2.5.1).
    CarriageReturn,
    /// LF.
    LineFeed,
    /// CR and LF.
    Both,
    /// The end of the message.
    None,
}

impl Ending {
    pub(super) const fn len(self) -> usize {
        match self {
            Self::CarriageReturn | Self::LineFeed => 1,
            Self::Both => 2,
            Self::None => 0,
        }
    }

    pub(super) const fn has_line_feed(self) -> bool {
        matches!(self, Self::LineFeed | Self::Both)
    }
}

/// Lines that end in CR, LF or CRLF: one scan that meets every control byte.
#[derive(Clone)]
pub(super) struct Lines<'a> {
    bytes: &'a [u8],
    controls: Positions<'a, Control>,
    begin: usize,
    offset: usize,
}

impl<'a> Lines<'a> {
    /// The lines of bytes that begin at `offset` of the bytes first given.
    #[inline]
    pub(super) fn new(bytes: &'a [u8], offset: usize) -> Self {
        Self {
            bytes,
            controls: Positions::new(bytes, Control),
            begin: 0,
            offset,
        }
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    #[inline]
    fn next(&mut self) -> Option<Line<'a>> {
        let begin = self.begin;
        let mut control = None;
        let (end, ending) = loop {
            let Some(at) = self.controls.next() else {
                if begin >= self.bytes.len() {
                    return None;
                }
                break (self.bytes.len(), Ending::None);
            };
            match self.bytes.get(at..).unwrap_or_default() {
                [b'\r', b'\n', ..] => {
                    self.controls.next();
                    break (at, Ending::Both);
                }
                [b'\r', ..] => break (at, Ending::CarriageReturn),
                [b'\n', ..] => break (at, Ending::LineFeed),
                _ => control = control.or(Some(at.saturating_sub(begin))),
            }
        };
        self.begin = end.saturating_add(ending.len());
        Some(Line {
            bytes: self.bytes.get(begin..end).unwrap_or_default(),
            offset: self.offset.saturating_add(begin),
            ending,
            control,
        })
    }
}

impl fmt::Debug for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let left = self.bytes.len().saturating_sub(self.begin);
        write!(f, "Lines({left} bytes left)")
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn each_way_to_end_a_line_is_known_and_control_bytes_are_noted() {
        let lines: Vec<_> = Lines::new(b"ab\rc\x0B\0d\n\r\n\r\re", 10)
            .map(|line| (line.bytes, line.offset, line.ending, line.control))
            .collect();
        assert_eq!(
            lines,
            [
                (&b"ab"[..], 10, Ending::CarriageReturn, None),
                (b"c\x0B\0d", 13, Ending::LineFeed, Some(1)),
                (b"", 18, Ending::Both, None),
                (b"", 20, Ending::CarriageReturn, None),
                (b"", 21, Ending::CarriageReturn, None),
                (b"e", 22, Ending::None, None),
            ]
        );
    }
}
