use core::fmt;

/// The messages of a file: each begins at a line that begins with `MSH` and a separator.
///
/// Batch and file segments (FHS, BHS, BTS, FTS) between messages belong to no message and are passed over;
/// their counts are not checked here.
/// Blank lines around messages are passed over.
/// Bytes before the first MSH are given as a first item of their own, so that nothing is lost:
/// it does not parse, and the error says where.
///
/// ```
/// let file = b"FHS|^~\\&\rMSH|^~\\&|A\rPID|1\rMSH|^~\\&|B\rFTS|1\r";
/// let lengths: Vec<_> = ihe_pcd::hl7::messages(file).map(<[u8]>::len).collect();
/// assert_eq!(lengths, [17, 11]);
/// ```
pub fn messages(file: &[u8]) -> Messages<'_> {
    Messages {
        rest: without_envelope(file),
    }
}

/// The messages of a file, as bytes that [`Message::parse`](super::Message::parse) reads.
#[derive(Clone)]
pub struct Messages<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Messages<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        if self.rest.is_empty() {
            return None;
        }
        let mut end = self.rest.len();
        for begin in line_begins(self.rest) {
            let line = self.rest.get(begin..).unwrap_or_default();
            if begins_message(line) || begins_envelope(line) {
                end = begin;
                break;
            }
        }
        let (message, rest) = self.rest.split_at_checked(end)?;
        self.rest = without_envelope(rest);
        Some(message)
    }
}

impl fmt::Debug for Messages<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Messages({} bytes left)", self.rest.len())
    }
}

/// Where lines begin, the first one left out.
fn line_begins(bytes: &[u8]) -> impl Iterator<Item = usize> {
    memchr::memchr2_iter(b'\r', b'\n', bytes).map(|end| end.saturating_add(1))
}

fn begins_message(line: &[u8]) -> bool {
    let line = line.strip_prefix(b"\x0B").unwrap_or(line);
    line.starts_with(b"MSH") && line.get(3).is_some_and(u8::is_ascii_punctuation)
}

fn begins_envelope(line: &[u8]) -> bool {
    [b"FHS", b"BHS", b"BTS", b"FTS"]
        .iter()
        .any(|id| line.starts_with(*id))
        && line
            .get(3)
            .is_none_or(|byte| byte.is_ascii_punctuation() || byte.is_ascii_whitespace())
}

/// Skips blank lines and batch and file segments at the begin.
fn without_envelope(mut bytes: &[u8]) -> &[u8] {
    loop {
        let line = bytes.trim_ascii_start();
        if !begins_envelope(line) {
            return line;
        }
        bytes = line_begins(line)
            .next()
            .and_then(|begin| line.get(begin..))
            .unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn each_message_of_a_file_is_found_whatever_ends_its_lines() {
        for end in ["\r", "\n", "\r\n"] {
            let file = ["MSH|^~\\&|A", "PID|1", "MSH#^~\\&#B", "OBX#1", ""].join(end);
            let found: Vec<_> = messages(file.as_bytes()).collect();
            assert_eq!(found.len(), 2, "{end:?}");
            assert!(found[0].starts_with(b"MSH|") && found[1].starts_with(b"MSH#"));
        }
    }

    #[test]
    fn what_stands_before_the_first_message_is_not_lost() {
        let found: Vec<_> = messages(b"noise\rMSH|^~\\&|A\r").collect();
        assert_eq!(found, [&b"noise\r"[..], b"MSH|^~\\&|A\r"]);
    }

    #[test]
    fn blank_lines_and_envelopes_are_no_messages_whatever_ends_their_lines() {
        for end in ["\r", "\n", "\r\n"] {
            let file = [
                "",
                "FHS|^~\\&",
                "BHS|^~\\&",
                "",
                "MSH|^~\\&|A",
                "BTS|1",
                "FTS|1",
                "",
            ]
            .join(end);
            let found: Vec<_> = messages(file.as_bytes()).collect();
            assert_eq!(found.len(), 1, "{end:?}");
            assert!(found[0].starts_with(b"MSH|"));
        }
    }

    #[test]
    fn an_empty_file_holds_no_message() {
        assert_eq!(messages(b"").count(), 0);
        assert_eq!(messages(b" \r\n").count(), 0);
    }
}
