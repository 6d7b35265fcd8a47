use alloc::vec;
use alloc::vec::Vec;
use core::slice;

/// One part or more. Nearly every field, repetition and component has one, which needs no list.
#[derive(Clone, Eq, Hash, PartialEq)]
pub(super) enum Parts<T> {
    One(T),
    /// Two or more: one alone is always [`Parts::One`].
    Many(Vec<T>),
}

impl<T> Parts<T> {
    pub(super) fn as_slice(&self) -> &[T] {
        match self {
            Self::One(part) => slice::from_ref(part),
            Self::Many(parts) => parts,
        }
    }

    pub(super) fn into_vec(self) -> Vec<T> {
        match self {
            Self::One(part) => vec![part],
            Self::Many(parts) => parts,
        }
    }
}

/// None at all makes one part that is empty.
impl<T: Default> FromIterator<T> for Parts<T> {
    fn from_iter<I: IntoIterator<Item = T>>(parts: I) -> Self {
        let mut parts = parts.into_iter();
        let first = parts.next().unwrap_or_default();
        let Some(second) = parts.next() else {
            return Self::One(first);
        };
        let mut many = vec![first, second];
        many.extend(parts);
        Self::Many(many)
    }
}
