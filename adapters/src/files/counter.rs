use std::fmt::Display;
use std::io;

use bytes::Bytes;
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::plugin::{Outlet, OutletError};
use tokio::select;

/// How many complaints about one file are written down; the others are counted.
const MOST_COMPLAINTS: usize = 100;

/// Hands over the messages of one file, and writes down what is wrong with them.
pub(super) struct Counter<'o> {
    outlet: &'o dyn Outlet,
    messages: u64,
    complaints: Vec<String>,
    further_complaints: u64,
}

/// Why a file is not read to its end.
pub(super) enum Stop {
    /// The source is to end.
    Stopping,
    /// Nothing more is taken.
    Closed(OutletError),
    /// The file cannot be read.
    Unread(io::Error),
}

impl<'o> Counter<'o> {
    pub(super) const fn new(outlet: &'o dyn Outlet) -> Self {
        Self {
            outlet,
            messages: 0,
            complaints: Vec::new(),
            further_complaints: 0,
        }
    }

    /// How many messages the file had up to here.
    pub(super) const fn messages(&self) -> u64 {
        self.messages
    }

    /// How many things are wrong with the file: it has been read to its end.
    pub(super) fn complaints(&mut self) -> u64 {
        if self.messages == 0 && self.complaints.is_empty() {
            self.complain("the file", "there is no message");
        }
        (self.complaints.len() as u64).saturating_add(self.further_complaints)
    }

    /// Hands over a message that begins at a place of the file.
    pub(super) async fn message(
        &mut self,
        place: impl Display + Send,
        bytes: impl Into<Bytes> + Send,
    ) -> Result<(), Stop> {
        self.messages = self.messages.saturating_add(1);
        let message = match MessageBuf::parse(without_frame(bytes.into())) {
            Ok(message) => message,
            Err(error) => {
                self.complain(place, error);
                return Ok(());
            }
        };
        let outcome = select! {
            biased;
            () = self.outlet.stopping() => return Err(Stop::Stopping),
            outcome = self.outlet.hand_over_message(&message) => outcome,
        };
        match outcome {
            Ok(()) => Ok(()),
            Err(error) if error.is_of_the_message() => {
                self.complain(place, error);
                Ok(())
            }
            Err(error) => Err(Stop::Closed(error)),
        }
    }

    /// Writes down that something is not taken, and by which rule.
    pub(super) fn complain(&mut self, place: impl Display, rule: impl Display) {
        if self.complaints.len() < MOST_COMPLAINTS {
            self.complaints.push(format!("{place}: {rule}"));
        } else {
            self.further_complaints = self.further_complaints.saturating_add(1);
        }
    }

    /// What stands beside a file that is refused.
    pub(super) fn why(&self) -> String {
        let mut why = self.complaints.join("\n");
        if self.further_complaints > 0 {
            why.push_str(&format!("\nand {} more", self.further_complaints));
        }
        why.push('\n');
        why
    }
}

/// A message without the bytes of an MLLP block around it, and with no more than one line end behind it.
fn without_frame(bytes: Bytes) -> Bytes {
    const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";
    let mut rest: &[u8] = &bytes;
    while let Some(inner) = rest
        .strip_prefix(b"\x0B")
        .or_else(|| rest.strip_prefix(BYTE_ORDER_MARK))
    {
        rest = inner;
    }
    let is_end = |byte: &u8| matches!(byte, b'\r' | b'\n' | 0x1C);
    let end = rest
        .iter()
        .rposition(|byte| !is_end(byte))
        .map_or(0, |last| last.saturating_add(1));
    let line_end = match rest.get(end..) {
        Some([b'\r', b'\n', ..]) => 2,
        Some([b'\r' | b'\n', ..]) => 1,
        _ => 0,
    };
    let message = rest.get(..end.saturating_add(line_end)).unwrap_or(rest);
    bytes.slice_ref(message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_of_a_block_are_no_part_of_the_message() {
        let inner = |bytes: &'static [u8]| without_frame(Bytes::from_static(bytes));
        assert_eq!(inner(b"\x0BMSH|\rPID|\r\x1C\r\n").as_ref(), b"MSH|\rPID|\r");
        assert_eq!(
            inner(b"\xEF\xBB\xBFMSH|\r\nPID|\r\n\r\n").as_ref(),
            b"MSH|\r\nPID|\r\n"
        );
        assert_eq!(inner(b"MSH|\rPID|\x1C\r").as_ref(), b"MSH|\rPID|");
        assert_eq!(inner(b"MSH|").as_ref(), b"MSH|");
        assert_eq!(inner(b"\x0B\x1C\r").as_ref(), b"");
    }
}
