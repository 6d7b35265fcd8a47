use core::fmt;
use core::iter::FusedIterator;

use super::{FileParts, file_parts};

/// The messages of a file: each begins at a line that begins with `MSH` and a punctuation mark.
///
/// Batch and file segments (FHS, BHS, BTS, FTS) belong to no message and are passed over,
/// and so is what they count; [`file_parts`] gives and checks them.
/// Blank lines around messages are passed over.
/// Bytes that belong to no message are given as an item of their own, so that nothing is lost:
/// it does not parse, and the error says where.
///
/// ```
/// let file = b"FHS|^~\\&\rMSH|^~\\&|A\rPID|1\rMSH|^~\\&|B\rFTS|1\r";
/// let lengths: Vec<_> = ihe_pcd::hl7::messages(file).map(<[u8]>::len).collect();
/// assert_eq!(lengths, [17, 11]);
/// ```
pub fn messages<T: AsRef<[u8]> + ?Sized>(file: &T) -> Messages<'_> {
    Messages {
        parts: file_parts(file),
    }
}

/// The messages of a file, as bytes that [`Message::parse`](crate::hl7::Message::parse) reads.
#[derive(Clone)]
pub struct Messages<'a> {
    parts: FileParts<'a>,
}

impl<'a> Iterator for Messages<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        self.parts.by_ref().find_map(|part| part.into_message())
    }
}

impl FusedIterator for Messages<'_> {}

impl fmt::Debug for Messages<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Messages").field(&self.parts).finish()
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
