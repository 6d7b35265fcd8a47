//! Comma separated values as RFC 4180 has them, read strictly.
//!
//! For the loaders of this module, which give this reader the text and get cells with their places.
//! It is no general reader: it holds the whole text, and refuses what other readers repair.

use alloc::{borrow::Cow, vec::Vec};

use crate::map::{Fault, MAX_LENGTH, Rule, fault::Place};

/// One cell: its text without the quotation, and where it begins.
#[derive(Clone, Debug)]
pub(crate) struct Cell<'a> {
    pub(crate) text: Cow<'a, str>,
    pub(crate) place: Place,
}

/// One row, which may span several lines.
#[derive(Clone, Debug)]
pub(crate) struct Record<'a> {
    pub(crate) cells: Vec<Cell<'a>>,
    pub(crate) place: Place,
}

impl Record<'_> {
    /// Whether every cell is empty: a blank line, or what spreadsheets leave of a deleted row.
    pub(crate) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.text.is_empty())
    }
}

/// The records of a text.
///
/// After a fault nothing follows: where a quotation is broken, every cell behind it is a guess.
#[derive(Clone, Debug)]
pub(crate) struct Reader<'a> {
    rest: &'a str,
    place: Place,
    separator: char,
}

impl<'a> Reader<'a> {
    /// A reader of a whole file.
    ///
    /// The separator is the comma, semicolon or tab that stands most often in the first line that is no metadata.
    pub(crate) fn new(text: &'a str) -> Result<Self, Fault> {
        let rest = text.strip_prefix('\u{feff}').unwrap_or(text);
        let fault = |rule| Err(Fault::new(Place::START, rule));
        if text.len() > MAX_LENGTH {
            return fault(Rule::TooLong);
        }
        if rest.trim().is_empty() {
            return fault(Rule::Empty);
        }
        if rest.trim_start().starts_with('<') {
            return fault(Rule::WebPage);
        }
        Ok(Self {
            rest,
            place: Place::START,
            separator: separator(rest),
        })
    }

    /// The text up to the next `length` bytes, which is read then.
    fn advance(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self
            .rest
            .split_at_checked(length)
            .unwrap_or((self.rest, ""));
        self.rest = rest;
        self.place = self.place.behind(taken);
        taken
    }

    /// Reads `token` if it comes next.
    fn takes(&mut self, token: char) -> bool {
        let next = self.rest.starts_with(token);
        if next {
            self.advance(token.len_utf8());
        }
        next
    }

    /// Reads the end of a line if it comes next.
    fn takes_line_end(&mut self) -> bool {
        let length = match self.rest.as_bytes() {
            [b'\r', b'\n', ..] => 2,
            [b'\r' | b'\n', ..] => 1,
            _ => 0,
        };
        self.advance(length);
        length > 0
    }

    fn record(&mut self) -> Result<Record<'a>, Fault> {
        let place = self.place;
        let mut cells = Vec::new();
        loop {
            let begin = self.place;
            let text = if self.takes('"') {
                self.quoted(begin)?
            } else {
                Cow::Borrowed(self.plain()?)
            };
            cells.push(Cell { text, place: begin });
            if self.takes(self.separator) {
                continue;
            }
            if self.rest.is_empty() || self.takes_line_end() {
                return Ok(Record { cells, place });
            }
            return Err(Fault::new(self.place, Rule::TextBehindQuote));
        }
    }

    /// The cell up to the next separator or line end.
    fn plain(&mut self) -> Result<&'a str, Fault> {
        let separator = self.separator;
        let ends = |next: char| next == separator || matches!(next, '"' | '\r' | '\n') || bad(next);
        let length = self.rest.find(ends).unwrap_or(self.rest.len());
        let text = self.advance(length);
        match self.rest.chars().next() {
            Some('"') => Err(Fault::new(self.place, Rule::QuoteInText)),
            Some(next) if next != separator => self.not_bad(next).map(|()| text),
            _ => Ok(text),
        }
    }

    /// The cell up to the closing quote; the opening one, at `start`, is read.
    fn quoted(&mut self, start: Place) -> Result<Cow<'a, str>, Fault> {
        let mut cell = Cow::Borrowed("");
        loop {
            let Some(length) = self.rest.find(|next| next == '"' || bad(next)) else {
                return Err(Fault::new(start, Rule::UnclosedQuote));
            };
            cell += self.advance(length);
            if !self.takes('"') {
                self.rest
                    .chars()
                    .next()
                    .map_or(Ok(()), |next| self.not_bad(next))?;
            } else if self.takes('"') {
                cell += "\"";
            } else {
                return Ok(cell);
            }
        }
    }

    fn not_bad(&self, next: char) -> Result<(), Fault> {
        match next {
            '\u{fffd}' => Err(Fault::new(self.place, Rule::LostCharacter)),
            next if bad(next) => Err(Fault::new(self.place, Rule::ControlCharacter)),
            _ => Ok(()),
        }
    }
}

impl<'a> Iterator for Reader<'a> {
    type Item = Result<Record<'a>, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let record = self.record();
        if record.is_err() {
            self.rest = "";
        }
        Some(record)
    }
}

/// The text of a file, if it is UTF-8.
///
/// Line and character of the fault are those of the first byte that is not.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, Fault> {
    let fault = |rule| Err(Fault::new(Place::START, rule));
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => return fault(Rule::Utf16),
        [b'P', b'K', 3, 4, ..] => return fault(Rule::Workbook),
        _ if bytes.len() > MAX_LENGTH => return fault(Rule::TooLong),
        _ => {}
    }
    core::str::from_utf8(bytes).map_err(|error| {
        let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let good = core::str::from_utf8(good).unwrap_or_default();
        let good = good.strip_prefix('\u{feff}').unwrap_or(good);
        Fault::new(Place::START.behind(good), Rule::NotUtf8)
    })
}

/// Writes a cell, in quotes if any separator or a quotation would be seen in it.
pub(crate) fn write_cell(out: &mut impl core::fmt::Write, cell: &str) -> core::fmt::Result {
    if !cell.contains(['"', ',', ';', '\t', '\r', '\n']) {
        return out.write_str(cell);
    }
    out.write_char('"')?;
    for (count, part) in cell.split('"').enumerate() {
        if count > 0 {
            out.write_str("\"\"")?;
        }
        out.write_str(part)?;
    }
    out.write_char('"')
}

/// What no cell may hold.
fn bad(next: char) -> bool {
    next == '\u{fffd}' || (next.is_control() && !matches!(next, '\t' | '\r' | '\n'))
}

fn separator(text: &str) -> char {
    let header = text
        .split(['\r', '\n'])
        .find(|line| !line.is_empty() && !line.starts_with('#') && !line.starts_with("\"#"))
        .unwrap_or_default();
    let count = |separator: char| header.matches(separator).count();
    [',', ';', '\t']
        .into_iter()
        .rev()
        .max_by_key(|&separator| count(separator))
        .unwrap_or(',')
}

#[cfg(test)]
mod tests;
