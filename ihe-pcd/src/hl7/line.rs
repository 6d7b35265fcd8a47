use super::{ReadError, ReadOptions};

/// One line of a message and how it ended.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) offset: usize,
    pub(super) line_feed: bool,
}

/// Lines that end in CR, LF or CRLF.
#[derive(Clone)]
pub(super) struct Lines<'a> {
    rest: &'a [u8],
    offset: usize,
}

impl core::fmt::Debug for Lines<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Lines({} bytes left)", self.rest.len())
    }
}

impl<'a> Lines<'a> {
    pub(super) const fn new(rest: &'a [u8], offset: usize) -> Self {
        Self { rest, offset }
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        let offset = self.offset;
        let end = memchr::memchr2(b'\r', b'\n', self.rest).unwrap_or(self.rest.len());
        let (bytes, ending) = self.rest.split_at_checked(end)?;
        let (length, line_feed) = match ending {
            [b'\r', b'\n', ..] => (2, true),
            [b'\n', ..] => (1, true),
            [] => (0, false),
            _ => (1, false),
        };
        self.rest = ending.get(length..).unwrap_or_default();
        self.offset = offset.saturating_add(end).saturating_add(length);
        Some(Line {
            bytes,
            offset,
            line_feed,
        })
    }
}

/// Splits what surrounds a message from the message: how many bytes lead, and the message.
///
/// The message begins with `MSH` and ends with its last segment's terminator.
pub(super) fn trim(bytes: &[u8], options: ReadOptions) -> Result<(usize, &[u8]), ReadError> {
    const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";
    const END_BLOCK: u8 = 0x1C;
    let without_mark = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    let body = without_mark.trim_ascii_start();
    let body = body.strip_prefix(b"\x0B").unwrap_or(body);
    let body = body.trim_ascii_start();
    let lead = bytes.len().saturating_sub(body.len());
    if body.is_empty() {
        return Err(ReadError::Empty);
    }
    if lead > 0 && !options.allow_noise_around_message {
        return Err(ReadError::Noise { offset: 0 });
    }
    if !body.starts_with(b"MSH") {
        return Err(ReadError::NoHeader { offset: lead });
    }
    // Line ends after the end of a frame are a part of what surrounds the message.
    let framed = body.trim_ascii_end();
    let end = match framed.iter().rposition(|&byte| byte != END_BLOCK) {
        Some(last) if framed.last() == Some(&END_BLOCK) => last.saturating_add(1),
        _ => body.len(),
    };
    if end < body.len() && !options.allow_noise_around_message {
        return Err(ReadError::Noise {
            offset: lead.saturating_add(end),
        });
    }
    Ok((lead, body.get(..end).unwrap_or(body)))
}
