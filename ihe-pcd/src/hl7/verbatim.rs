use alloc::vec::Vec;
use core::fmt;

/// The bytes of a field as it came, to be echoed: what a sender compares with its own must not be spelt anew.
///
/// It can be made from a field only, so it can add no field and no segment. `Debug` shows its length.
#[derive(Clone, Eq, Hash, PartialEq)]
pub struct Verbatim(Vec<u8>);

impl Verbatim {
    pub(super) fn new(field: &[u8]) -> Self {
        Self(field.into())
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Verbatim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Verbatim({} bytes)", self.0.len())
    }
}
