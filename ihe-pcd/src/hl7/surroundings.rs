use super::{DeviationKind, ReadError, ReadOptions};

/// Begins a frame of MLLP. This room knows what a message may come wrapped in, and frames nothing itself.
pub(super) const START_BLOCK: u8 = 0x0B;

/// Ends a frame of MLLP.
pub(super) const END_BLOCK: u8 = 0x1C;

/// U+FEFF in UTF-8: some programs begin a file with it.
pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// What stands before MSH, piece by piece: what kind it is, and where its bytes begin and end.
#[derive(Clone)]
pub(super) struct Leading<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Leading<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// What is not taken yet.
    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }
}

impl Iterator for Leading<'_> {
    type Item = (DeviationKind, usize, usize);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.rest();
        let (kind, length) = match rest {
            [] => return None,
            [b'M', b'S', b'H', separator, ..] if separator.is_ascii_punctuation() => return None,
            // Without a separator it is the header only if there is no other.
            [b'M', b'S', b'H', ..] => (DeviationKind::BytesBeforeHeader, header(rest)?),
            [START_BLOCK, ..] => (DeviationKind::MllpStart, 1),
            _ if rest.starts_with(BYTE_ORDER_MARK) => {
                (DeviationKind::ByteOrderMark, BYTE_ORDER_MARK.len())
            }
            [byte, ..] if byte.is_ascii_whitespace() => {
                let blanks = rest.len().saturating_sub(rest.trim_ascii_start().len());
                (DeviationKind::BlanksBeforeHeader, blanks)
            }
            _ => (DeviationKind::BytesBeforeHeader, header(rest)?),
        };
        let begin = self.at;
        self.at = begin.saturating_add(length);
        Some((kind, begin, self.at))
    }
}

/// Where the first `MSH` with a separator after it begins.
fn header(bytes: &[u8]) -> Option<usize> {
    memchr::memmem::find_iter(bytes, b"MSH").find(|at| {
        bytes
            .get(at.saturating_add(3))
            .is_some_and(u8::is_ascii_punctuation)
    })
}

/// Finds the message in what surrounds it: where MSH begins, and where the last segment's terminator ends.
pub(super) fn trim(bytes: &[u8], options: ReadOptions) -> Result<(usize, usize), ReadError> {
    let mut leading = Leading::new(bytes);
    for (kind, offset, _) in leading.by_ref() {
        let allowed = match kind {
            DeviationKind::ByteOrderMark => options.allow_byte_order_mark,
            DeviationKind::MllpStart => options.allow_mllp_bytes_around_message,
            DeviationKind::BlanksBeforeHeader => options.allow_blanks_before_header,
            _ => options.allow_any_bytes_before_header,
        };
        match kind {
            _ if allowed => {}
            DeviationKind::BytesBeforeHeader => return Err(ReadError::NoHeader { offset }),
            _ => return Err(ReadError::Noise { offset }),
        }
    }
    let begin = leading.at;
    match leading.rest() {
        [] => Err(ReadError::Empty),
        [b'M', b'S', b'H', ..] => {
            let end = end_of_message(bytes);
            if end < bytes.len() && !options.allow_mllp_bytes_around_message {
                return Err(ReadError::Noise { offset: end });
            }
            Ok((begin, end))
        }
        _ => Err(ReadError::NoHeader { offset: begin }),
    }
}

/// Where the end of an MLLP frame begins; the end of the bytes when there is none.
///
/// Blanks and line ends after the end of a frame are a part of it.
fn end_of_message(bytes: &[u8]) -> usize {
    let framed = bytes.trim_ascii_end();
    if framed.last() != Some(&END_BLOCK) {
        return bytes.len();
    }
    framed
        .iter()
        .rposition(|&byte| byte != END_BLOCK)
        .map_or(0, |last| last.saturating_add(1))
}
