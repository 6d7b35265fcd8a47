use core::str;

use super::written::starts_with_ignoring_case;

/// The prefix of every reference id of the standard.
const PUBLIC: &str = "MDC_";

/// A name behind `MDC_`, without an allocation.
pub(super) struct Prefixed {
    bytes: [u8; Self::LONGEST],
    length: usize,
}

impl Prefixed {
    /// Longer than any reference id.
    const LONGEST: usize = 96;

    /// A name that lacks its prefix.
    ///
    /// Of several words: a single word (`TEMP`) is a text, no reference id.
    pub(super) fn new(name: &str) -> Self {
        if name.contains('_') && !starts_with_ignoring_case(name, PUBLIC) {
            Self::after_public(name)
        } else {
            Self::after_public("")
        }
    }

    pub(super) fn after_public(name: &str) -> Self {
        let mut bytes = [0; Self::LONGEST];
        let mut length = 0;
        if PUBLIC.len() + name.len() <= Self::LONGEST && !name.is_empty() {
            for (place, byte) in bytes.iter_mut().zip(PUBLIC.bytes().chain(name.bytes())) {
                *place = byte;
                length += 1;
            }
        }
        Self { bytes, length }
    }

    pub(super) fn name(&self) -> Option<&str> {
        let bytes = self.bytes.get(..self.length)?;
        str::from_utf8(bytes).ok().filter(|name| !name.is_empty())
    }
}
