use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

use crate::datatype::Ei;

/// The id of an alert, by which its messages are told from those of another: the key of an alert among those of its sender (TF-2 B.7, CP-151).
///
/// Two ids are the same if their parts are, whether they were written as components (OBR-3) or as subcomponents (OBR-29.2).
/// Blanks around a part say nothing, `EUI64` is `EUI-64`, and an EUI-64 is the same in small letters; everything else counts.
/// An id that names no authority is unique within its sender only: [`is_qualified`](Self::is_qualified).
///
/// `Debug` shows its lengths only; [`to_line`](Self::to_line) is its text.
///
/// ```
/// use ihe_pcd::datatype::Ei;
/// use ihe_pcd::model::AlertId;
///
/// let id = |parts: [&'static str; 4]| {
///     let mut ei = Ei::default();
///     [ei.entity_identifier, ei.namespace_id, ei.universal_id, ei.universal_id_type] = parts.map(Into::into);
///     AlertId::new(ei)
/// };
/// let started = id(["A7", "MONITOR", "00A037EB2175780F", "EUI-64"]);
/// assert_eq!(id(["A7", "MONITOR", "00a037eb2175780f", "EUI64"]), started);
/// assert_ne!(id(["A7", "", "", ""]), started);
/// assert_eq!(started.to_line(), "A7^MONITOR^00A037EB2175780F^EUI-64");
/// ```
#[derive(Clone)]
pub struct AlertId<'a>(Ei<'a>);

impl<'a> AlertId<'a> {
    /// The id with these parts.
    pub const fn new(parts: Ei<'a>) -> Self {
        Self(parts)
    }

    /// The parts as they were written.
    pub const fn parts(&self) -> &Ei<'a> {
        &self.0
    }

    /// Whether it says who gave it, by a name or by a universal id: without that another sender may have the same.
    pub fn is_qualified(&self) -> bool {
        let is_given = |part: &str| !part.trim().is_empty();
        is_given(&self.0.namespace_id) || is_given(&self.0.universal_id)
    }

    /// The parts as one line, `^` between them; equal ids may have different lines.
    pub fn to_line(&self) -> String {
        self.0.to_line()
    }

    /// Its parts as bytes that two ids share exactly when they are equal: for keys, not for people.
    pub fn to_key(&self) -> Vec<u8> {
        self.compared().collect()
    }

    /// The same id without a borrow.
    pub fn into_owned(self) -> AlertId<'static> {
        AlertId(self.0.into_owned())
    }

    /// What counts of it, and where each part ends: no text has the byte 0xFF.
    fn compared(&self) -> impl Iterator<Item = u8> {
        let ei = &self.0;
        let is_eui_64 = universal_type(&ei.universal_id_type).eq(*b"EUI64");
        let plain = |part: &'_ str| part.trim().as_bytes().to_vec();
        let mut universal = plain(&ei.universal_id);
        if is_eui_64 {
            universal.make_ascii_uppercase();
        }
        let mut kind = plain(&ei.universal_id_type);
        if is_eui_64 {
            kind = b"EUI64".to_vec();
        }
        [
            plain(&ei.entity_identifier),
            plain(&ei.namespace_id),
            universal,
            kind,
        ]
        .into_iter()
        .flat_map(|part| part.into_iter().chain([0xFF]))
    }
}

/// EI-4 without its hyphen and in capital letters: `EUI64`.
fn universal_type(text: &str) -> impl Iterator<Item = u8> {
    let letters = text.trim().bytes().filter(|byte| *byte != b'-');
    letters.map(|byte| byte.to_ascii_uppercase())
}

impl PartialEq for AlertId<'_> {
    fn eq(&self, other: &Self) -> bool {
        // Nearly always both were written alike.
        self.0 == other.0 || self.compared().eq(other.compared())
    }
}

impl Eq for AlertId<'_> {}

impl PartialOrd for AlertId<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for AlertId<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.compared().cmp(other.compared())
    }
}

impl Hash for AlertId<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.compared().for_each(|byte| state.write_u8(byte));
    }
}

impl fmt::Debug for AlertId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AlertId").field(&self.0).finish()
    }
}

impl<'a> From<Ei<'a>> for AlertId<'a> {
    fn from(parts: Ei<'a>) -> Self {
        Self(parts)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::hl7::Text;

    fn id(parts: &[String; 4]) -> AlertId<'_> {
        let [id, namespace, universal, kind] =
            parts.each_ref().map(|part| Text::from(part.as_str()));
        AlertId::new(Ei {
            entity_identifier: id,
            namespace_id: namespace,
            universal_id: universal,
            universal_id_type: kind,
        })
    }

    #[derive(Default)]
    struct Bytes(u64);

    impl Hasher for Bytes {
        fn finish(&self) -> u64 {
            self.0
        }

        fn write(&mut self, bytes: &[u8]) {
            for byte in bytes {
                self.0 = self.0.wrapping_mul(31).wrapping_add(u64::from(*byte));
            }
        }
    }

    fn hash(id: &AlertId<'_>) -> u64 {
        let mut bytes = Bytes::default();
        id.hash(&mut bytes);
        bytes.finish()
    }

    fn parts() -> impl Strategy<Value = [String; 4]> {
        [
            "[ab ]{0,2}",
            "[ab]{0,1}",
            "[aA]{0,2}",
            "(EUI-?64|eui64|ISO)?",
        ]
    }

    proptest! {
        #[test]
        fn equality_order_and_hash_say_the_same(one in parts(), other in parts()) {
            let (one, other) = (id(&one), id(&other));
            prop_assert_eq!(one == other, one.cmp(&other) == Ordering::Equal);
            prop_assert_eq!(one == other, other == one);
            if one == other {
                prop_assert_eq!(hash(&one), hash(&other));
            }
        }

        #[test]
        fn a_part_does_not_flow_into_the_next(text in "[ab]{1,4}", cut in 0_usize..4) {
            let cut = cut.min(text.len());
            let (head, tail) = text.split_at(cut);
            let whole = [text.clone(), String::new(), String::new(), String::new()];
            let cut = [head.to_owned(), tail.to_owned(), String::new(), String::new()];
            prop_assert_eq!(id(&whole) == id(&cut), tail.is_empty());
        }
    }

    #[test]
    fn debug_shows_no_part_of_it() {
        let parts = ["Serial", "Maker", "Universal", "ISO"].map(String::from);
        let shown = alloc::format!("{:?}", id(&parts));
        for part in parts {
            assert!(!shown.contains(&part), "{shown}");
        }
    }
}
