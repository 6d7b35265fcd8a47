//! What is made of an entry by whoever brings it, so that the thread that commits for everybody has less to do.

use ihe_pcd::session::{Entry, Trace};

use super::digest::{self, Begun};
use super::observations;

/// For so many bytes of one call digests are made on the caller's thread, where others may wait for their turn.
/// Those of the rest are left to the thread that commits.
const MOST: usize = 256 * 1024;

/// An entry, and what its columns hold beside it.
#[derive(Debug)]
pub(super) struct Prepared {
    pub(super) entry: Entry,
    pub(super) received_at: String,
    /// Where it was stored, once it is.
    pub(super) position: i64,
    /// All of its digest but the position.
    digest: Option<Begun>,
}

impl Prepared {
    /// The entries of one call.
    pub(super) fn all(entries: Vec<Entry>) -> Vec<Self> {
        let mut left = MOST;
        let entries = entries.into_iter().map(|entry| {
            let received_at = observations::instant(entry.received_at);
            let rest = left.checked_sub(entry.frame.len());
            let digest = rest.map(|_| begin(&entry, &received_at));
            left = rest.unwrap_or(left);
            Self {
                entry,
                received_at,
                position: 0,
                digest,
            }
        });
        entries.collect()
    }

    /// The digest of the entry at a position.
    pub(super) fn digest_at(&self, position: i64) -> digest::Digest {
        match &self.digest {
            Some(begun) => begun.clone().at(position),
            None => begin(&self.entry, &self.received_at).at(position),
        }
    }
}

fn begin(entry: &Entry, received_at: &str) -> Begun {
    let texts = [
        entry.control_id.as_bytes(),
        entry.sender.as_bytes(),
        entry.peer.as_bytes(),
        received_at.as_bytes(),
        entry.precedence.word().as_bytes(),
    ];
    let trace = entry.trace.map(Trace::to_bytes);
    let trace = trace.as_ref().map_or(&[][..], |trace| trace);
    Begun::of(texts, trace, &entry.frame)
}

#[cfg(test)]
mod tests {
    use ihe_pcd::datatype::Instant;

    use super::*;

    #[test]
    fn a_digest_is_the_same_whoever_makes_it() {
        let entries = [0, 1, MOST, MOST - 1].map(|length| {
            let frame = vec![b'x'; length].into();
            let entry = Entry::new("peer", "sender", "17", Instant::UNIX_EPOCH, frame);
            entry.with_trace(Trace::from_bytes([7; Trace::LENGTH]))
        });
        let all = Prepared::all(entries.to_vec());
        let is_left = all.iter().map(|prepared| prepared.digest.is_none());
        assert_eq!(is_left.collect::<Vec<_>>(), [false, false, true, false]);
        for prepared in all {
            let of_all = begin(&prepared.entry, &prepared.received_at).at(4711);
            assert_eq!(prepared.digest_at(4711), of_all);
            assert_ne!(prepared.digest_at(4712), of_all);
        }
    }
}
