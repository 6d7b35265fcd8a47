use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::ops::Range;

use crate::hl7::{Message, Segment, SegmentId};

/// A segment and what stands between it and the next one, or the end:
/// its terminator, blank lines, the end of a frame.
#[derive(Clone)]
pub(super) struct Piece<'a> {
    id: SegmentId,
    raw: Cow<'a, [u8]>,
    gap: Cow<'a, [u8]>,
}

impl<'a> Piece<'a> {
    /// What stands before MSH, and the segments; together they are all bytes of the message.
    pub(super) fn split(message: Message<'a>) -> (&'a [u8], Vec<Self>) {
        let bytes = message.bytes();
        let mut segments = message.segments().peekable();
        let begin =
            |segment: Option<&Segment<'a>>| segment.map_or(bytes.len(), |segment| segment.offset());
        let lead = bytes.get(..begin(segments.peek())).unwrap_or_default();
        let mut pieces = Vec::new();
        while let Some(segment) = segments.next() {
            let end = segment.offset().saturating_add(segment.raw().len());
            let gap = bytes.get(end..begin(segments.peek())).unwrap_or_default();
            pieces.push(Self {
                id: segment.id(),
                raw: Cow::Borrowed(segment.raw()),
                gap: Cow::Borrowed(gap),
            });
        }
        (lead, pieces)
    }

    pub(super) fn id(&self) -> SegmentId {
        self.id
    }

    /// The bytes of the segment, without the terminator.
    pub(super) fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// Whether the bytes of the segment are no longer those of the message.
    #[cfg(test)]
    pub(super) fn is_copied(&self) -> bool {
        matches!(self.raw, Cow::Owned(_))
    }

    pub(super) fn len(&self) -> usize {
        self.raw.len().saturating_add(self.gap.len())
    }

    pub(super) fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.raw);
        out.extend_from_slice(&self.gap);
    }

    /// Puts `value` in the place of a range of the segment.
    pub(super) fn replace(&mut self, range: Range<usize>, value: &[u8]) {
        let before = self.raw.get(..range.start).unwrap_or_default();
        let after = self.raw.get(range.end..).unwrap_or_default();
        self.raw = Cow::Owned([before, value, after].concat());
    }

    pub(super) fn remove(&mut self, range: Range<usize>) {
        self.replace(range, b"");
    }

    /// What stands after the terminator.
    pub(super) fn after_terminator(&self) -> &[u8] {
        self.gap.get(terminator(&self.gap)..).unwrap_or_default()
    }

    pub(super) fn follow_with(&mut self, bytes: &[u8]) {
        if !bytes.is_empty() {
            self.gap.to_mut().extend_from_slice(bytes);
        }
    }

    /// A new segment to stand right after this one's terminator; it takes the rest of the gap over.
    pub(super) fn first_of_gap(&mut self, id: SegmentId) -> Self {
        let end = self.terminator_or_carriage_return();
        let gap = [&end, self.after_terminator()].concat();
        self.gap = Cow::Owned(end);
        Self::new(id, gap)
    }

    /// A new segment to stand after all of this one's gap.
    pub(super) fn last_of_gap(&mut self, id: SegmentId) -> Self {
        Self::new(id, self.terminator_or_carriage_return())
    }

    fn new(id: SegmentId, gap: Vec<u8>) -> Self {
        Self {
            id,
            raw: Cow::Owned(id.as_bytes().to_vec()),
            gap: Cow::Owned(gap),
        }
    }

    fn terminator_or_carriage_return(&self) -> Vec<u8> {
        match self.gap.get(..terminator(&self.gap)) {
            Some(end @ [_, ..]) => end.to_vec(),
            _ => Vec::from(b"\r"),
        }
    }
}

/// How many bytes at the begin of a gap end the segment before it.
fn terminator(gap: &[u8]) -> usize {
    match gap {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}
