use std::hint::black_box;

use crate::peers::{self, Peer};
use crate::sum::{Digest, Sum};

/// A peer ready to be measured: plain functions, each of them compiled for its peer.
#[derive(Clone, Copy)]
pub struct Entry {
    /// The crate and its version.
    pub name: &'static str,
    /// What its parsing does and what it leaves for later.
    pub parsing: &'static str,
    /// Whether it is this project's own.
    pub own: bool,
    /// Parses a message and drops what came of it; `false` when the peer refuses it.
    pub parse: fn(&str) -> bool,
    /// Parses a message and reads OBX-3.1, every component of OBX-5, and OBX-6.1 of every OBX;
    /// `None` when the peer refuses the message.
    pub read: fn(&str) -> Option<u64>,
    /// As `read`, with every byte in the sum.
    pub digest: fn(&str) -> Option<u64>,
    /// How many segments the peer finds.
    pub segments: fn(&str) -> Option<usize>,
}

impl Entry {
    fn of<P: Peer>() -> Self {
        Self {
            name: P::NAME,
            parsing: P::PARSING,
            own: P::OWN,
            parse: |text| {
                let message = P::parse(black_box(text));
                black_box(&message).is_some()
            },
            read: |text| {
                let message = P::parse(black_box(text))?;
                let mut sum = Sum::default();
                P::read(&message, |value| sum.add(value))?;
                Some(sum.value())
            },
            digest: |text| {
                let message = P::parse(text)?;
                let mut digest = Digest::new();
                P::read(&message, |value| digest.add(value))?;
                Some(digest.value())
            },
            segments: |text| P::parse(text).map(|message| P::segments(&message)),
        }
    }
}

/// Every peer of this build, this project's own first.
pub fn entries() -> Vec<Entry> {
    vec![
        Entry::of::<peers::IhePcdRaw>(),
        Entry::of::<peers::IhePcdText>(),
        Entry::of::<peers::Hl7V2>(),
        Entry::of::<peers::Mllp>(),
        Entry::of::<peers::Er7>(),
        Entry::of::<peers::Hl72>(),
        Entry::of::<peers::Hl7kit>(),
        Entry::of::<peers::Hl7Parser>(),
        Entry::of::<peers::RustHl7>(),
        Entry::of::<peers::Hl7Net>(),
        #[cfg(feature = "agpl")]
        Entry::of::<peers::Hl7v2>(),
    ]
}
