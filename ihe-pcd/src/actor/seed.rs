use core::hash::{BuildHasher, Hasher};
use std::collections::hash_map::RandomState;

/// A number that nobody chose, for pauses that must differ from process to process.
pub(super) fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}
