//! The digest of a row, by which an entry is known to be as it was stored.

use std::fmt;

use rusqlite::types::ValueRef;
use sha2::{Digest as _, Sha256};

/// A SHA-256.
pub(super) type Digest = [u8; 32];

/// The digest of a message, of which only its position is not known yet:
/// MSH-10, sender, peer, time of receipt, precedence, trace and frame, as they stand in the columns.
///
/// Each is preceded by its length, so that nothing can move from one column to the next.
#[derive(Clone)]
pub(super) struct Begun(Sha256);

impl Begun {
    pub(super) fn of(texts: [&[u8]; 5], trace: &[u8], frame: &[u8]) -> Self {
        let mut digest = Sha256::new();
        for text in texts {
            update(&mut digest, text);
        }
        update(&mut digest, trace);
        update(&mut digest, frame);
        Self(digest)
    }

    /// The digest at a position.
    pub(super) fn at(mut self, position: i64) -> Digest {
        self.0.update(position.to_be_bytes());
        self.0.finalize().into()
    }
}

impl fmt::Debug for Begun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Begun").finish_non_exhaustive()
    }
}

/// The digest of what the store notes beside the messages; the first part says what it is.
///
/// Each part is preceded by its length.
pub(super) fn of_note<const N: usize>(parts: [&[u8]; N]) -> Digest {
    let mut digest = Sha256::new();
    for part in parts {
        update(&mut digest, part);
    }
    digest.finalize().into()
}

fn update(digest: &mut Sha256, bytes: &[u8]) {
    // A length never exceeds what 64 bits hold.
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    digest.update(length.to_be_bytes());
    digest.update(bytes);
}

/// What a row of the table `message` holds, if it is as it was stored.
#[derive(Debug)]
pub(super) struct Intact<'r> {
    pub(super) control_id: &'r str,
    pub(super) sender: &'r str,
    pub(super) peer: &'r str,
    pub(super) received_at: &'r str,
    pub(super) precedence: &'r str,
    pub(super) trace: Option<&'r [u8]>,
    pub(super) raw: &'r [u8],
}

/// The entries after a position that the journal has not deleted, with the columns that [`check`] reads.
pub(super) const ENTRIES_AFTER: &str = "SELECT position, control_id, sender, peer, received_at, precedence, trace, digest, raw FROM message \
     WHERE position > ?1 AND (raw IS NOT NULL OR digest IS NOT 'deleted') ORDER BY position";

/// The same entries, by position and precedence.
pub(super) const PRECEDENCES_AFTER: &str = "SELECT position, precedence FROM message \
     WHERE position > ?1 AND (raw IS NOT NULL OR digest IS NOT 'deleted') ORDER BY position";

/// Reads a row of [`ENTRIES_AFTER`]; nothing if it is not what its digest says.
pub(super) fn check<'r>(position: i64, row: &'r rusqlite::Row<'_>) -> Option<Intact<'r>> {
    // The type of a column is a part of what was stored: a blob is no text.
    let text = |column: usize| match row.get_ref(column) {
        Ok(ValueRef::Text(text)) => Some(text),
        _ => None,
    };
    let blob = |column: usize| match row.get_ref(column) {
        Ok(ValueRef::Blob(blob)) => Some(blob),
        _ => None,
    };
    let texts = [text(1)?, text(2)?, text(3)?, text(4)?, text(5)?];
    let trace = match row.get_ref(6) {
        Ok(ValueRef::Null) => None,
        _ => Some(blob(6)?),
    };
    let (digest, raw) = (blob(7)?, blob(8)?);
    if digest != Begun::of(texts, trace.unwrap_or_default(), raw).at(position) {
        return None;
    }
    let [control_id, sender, peer, received_at, precedence] = texts;
    let utf8 = |text| core::str::from_utf8(text).ok();
    Some(Intact {
        control_id: utf8(control_id)?,
        sender: utf8(sender)?,
        peer: utf8(peer)?,
        received_at: utf8(received_at)?,
        precedence: utf8(precedence)?,
        trace,
        raw,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_moves_from_one_column_to_the_next() {
        let digests = [
            Begun::of([b"ab", b"", b"", b"", b""], b"", b"").at(1),
            Begun::of([b"a", b"b", b"", b"", b""], b"", b"").at(1),
            Begun::of([b"", b"", b"", b"", b"ab"], b"", b"").at(1),
            Begun::of([b"", b"", b"", b"", b"a"], b"b", b"").at(1),
            Begun::of([b"", b"", b"", b"", b""], b"ab", b"").at(1),
            Begun::of([b"", b"", b"", b"", b""], b"", b"ab").at(1),
            Begun::of([b"", b"", b"", b"", b""], b"a", b"b").at(1),
            Begun::of([b"ab", b"", b"", b"", b""], b"", b"").at(2),
        ];
        for (index, one) in digests.iter().enumerate() {
            assert!(!digests[..index].contains(one));
        }
    }
}
