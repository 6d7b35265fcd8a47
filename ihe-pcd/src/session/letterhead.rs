use alloc::boxed::Box;
use alloc::sync::Arc;

use memchr::{memchr, memchr_iter};

use super::answer::{Asker, Terms};
use crate::hl7::{Delimiters, Message};
use crate::model::Transaction;

/// The MSH of a message that was taken, but for MSH-7 and MSH-10, and what came of judging it.
///
/// A sender writes the same MSH above each of its messages, with another time and another control id.
/// Nothing else of MSH decides whether a message is taken, who sent it, and how it is answered:
/// so MSH is read and judged once, and compared from then on.
pub(super) struct Letterhead {
    /// MSH up to MSH-7, then from behind MSH-7 to MSH-10, then from behind MSH-10.
    msh: Box<[u8]>,
    time_at: usize,
    control_id_at: usize,
    sender: Arc<str>,
    transaction: Transaction,
    terms: Terms,
}

impl Letterhead {
    /// The letterhead of a message that was taken; `None` where it would not be recognised,
    /// and where it is longer than any device's: every connection keeps one.
    pub(super) fn of(
        message: &Message<'_>,
        sender: &Arc<str>,
        transaction: Transaction,
        asker: &Asker,
    ) -> Option<Self> {
        if message.delimiters() != Delimiters::PCD {
            return None;
        }
        let raw = message.header().raw();
        if raw.len() > LONGEST {
            return None;
        }
        let mut separators = memchr_iter(SEPARATOR, raw);
        // `MSH|^~\&|3|4|5|6|7|8|9|10|`
        let before_time = separators.nth(5)?;
        let behind_time = separators.next()?;
        let before_id = separators.nth(1)?;
        let behind_id = separators.next()?;
        let parts = [
            raw.get(..=before_time)?,
            raw.get(behind_time..=before_id)?,
            raw.get(behind_id..)?,
        ];
        let [to_time, to_id, _] = parts;
        Some(Self {
            time_at: to_time.len(),
            control_id_at: to_time.len().saturating_add(to_id.len()),
            msh: parts.concat().into(),
            sender: Arc::clone(sender),
            transaction,
            terms: asker.terms()?.clone(),
        })
    }

    /// MSH-10 of a message under this letterhead; `None` for one under another,
    /// and for a control id that may have to be decoded.
    pub(super) fn control_id<'m>(&self, message: &Message<'m>) -> Option<&'m str> {
        let (to_time, rest) = self.msh.split_at_checked(self.time_at)?;
        let to_id = self.control_id_at.checked_sub(self.time_at)?;
        let (to_id, behind_id) = rest.split_at_checked(to_id)?;

        let rest = message.header().raw().strip_prefix(to_time)?;
        let rest = rest.get(memchr(SEPARATOR, rest)?..)?.strip_prefix(to_id)?;
        let (control_id, rest) = rest.split_at_checked(memchr(SEPARATOR, rest)?)?;
        if rest != behind_id || control_id.is_empty() || !control_id.iter().all(is_plain) {
            return None;
        }
        core::str::from_utf8(control_id).ok()
    }

    /// What its messages are.
    pub(super) const fn transaction(&self) -> Transaction {
        self.transaction
    }

    /// MSH-3 and MSH-4, as [`Header::sender`](crate::model::Header::sender) writes them.
    pub(super) const fn sender(&self) -> &Arc<str> {
        &self.sender
    }

    /// How its messages are answered.
    pub(super) const fn terms(&self) -> &Terms {
        &self.terms
    }
}

const SEPARATOR: u8 = b'|';

/// In bytes, MSH-7 and MSH-10 counted.
const LONGEST: usize = 1024;

/// Whether a byte stands for itself in every character set and separates nothing.
const fn is_plain(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':')
}
