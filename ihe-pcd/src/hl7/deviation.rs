use super::Message;
use super::line::Lines;

/// Something in a message that its [`ReadOptions`](super::ReadOptions) tolerated.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Deviation {
    /// What it is.
    pub kind: DeviationKind,
    /// Where it begins, in bytes from the first one given.
    pub offset: usize,
}

/// The kinds of tolerated deviations.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum DeviationKind {
    /// Bytes before MSH.
    NoiseBeforeMessage,
    /// Bytes after the last segment.
    NoiseAfterMessage,
    /// A segment that ends in LF or CRLF.
    LineFeedSegmentEnd,
    /// A line without a byte.
    BlankLine,
}

/// The deviations of a message, found while iterating.
#[derive(Clone, Debug)]
pub struct Deviations<'a> {
    lines: Lines<'a>,
    lead: usize,
    trail: Option<usize>,
}

impl<'a> Deviations<'a> {
    pub(super) fn new(message: &Message<'a>) -> Self {
        let (lead, body) = message.body();
        let end = lead.saturating_add(body.len());
        Self {
            lines: Lines::new(body, lead),
            lead,
            trail: (end < message.bytes().len()).then_some(end),
        }
    }
}

impl Iterator for Deviations<'_> {
    type Item = Deviation;

    fn next(&mut self) -> Option<Deviation> {
        if core::mem::take(&mut self.lead) > 0 {
            return Some(Deviation {
                kind: DeviationKind::NoiseBeforeMessage,
                offset: 0,
            });
        }
        for line in self.lines.by_ref() {
            if line.bytes.is_empty() {
                return Some(Deviation {
                    kind: DeviationKind::BlankLine,
                    offset: line.offset,
                });
            }
            if line.line_feed {
                return Some(Deviation {
                    kind: DeviationKind::LineFeedSegmentEnd,
                    offset: line.offset.saturating_add(line.bytes.len()),
                });
            }
        }
        self.trail.take().map(|offset| Deviation {
            kind: DeviationKind::NoiseAfterMessage,
            offset,
        })
    }
}
