//! The shape of a tree in JSON and the like: lists of lists down to a text or null.

use alloc::string::String;
use alloc::vec::Vec;
use core::convert::Infallible;
use core::{fmt, iter};

use serde::de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{ComponentTree, FieldTree, Leaf, RepetitionTree, SegmentTree, Tree};
use crate::hl7::SegmentId;
use crate::hl7::serialize::{ask, refuse, refuse_numbers_and_bytes, refused};

/// A level that is a list of the next, made from what it collects to by an expression that may fail.
macro_rules! list {
    ($name:ident of $child:ident as $parts:ident, $expected:literal, $make:expr) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq(self.$parts())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct List;

                impl<'de> Visitor<'de> for List {
                    type Value = $name;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expected)
                    }

                    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<$name, A::Error> {
                        // No room is made for a length that is only announced.
                        let parts = iter::from_fn(|| list.next_element::<$child>().transpose());
                        $make(parts.collect::<Result<_, _>>()?).map_err(Error::custom)
                    }

                    refuse! { visit_str(&str) }
                    refuse_numbers_and_bytes!();
                }

                ask(deserializer, List, D::deserialize_seq)
            }
        }
    };
}

list!(Tree of SegmentTree as segments, "a list of segments", Tree::new);
list!(FieldTree of RepetitionTree as repetitions, "a list of repetitions", Ok::<_, Infallible>);
list!(RepetitionTree of ComponentTree as components, "a list of components", Ok::<_, Infallible>);
list!(ComponentTree of Leaf as subcomponents, "a list of subcomponents", Ok::<_, Infallible>);

const ID: &str = "id";
const FIELDS: &str = "fields";

impl Serialize for SegmentTree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut segment = serializer.serialize_struct("Segment", 2)?;
        segment.serialize_field(ID, &self.id())?;
        segment.serialize_field(FIELDS, self.fields())?;
        segment.end()
    }
}

impl<'de> Deserialize<'de> for SegmentTree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ask(deserializer, SegmentVisitor, |deserializer, visitor| {
            deserializer.deserialize_struct("Segment", &[ID, FIELDS], visitor)
        })
    }
}

struct SegmentVisitor;

impl<'de> Visitor<'de> for SegmentVisitor {
    type Value = SegmentTree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a segment with `id` and `fields`, each once")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<SegmentTree, A::Error> {
        let mut id: Option<SegmentId> = None;
        let mut fields: Option<Fields> = None;
        while let Some(key) = map.next_key()? {
            match key {
                Key::Id if id.is_none() => id = Some(map.next_value()?),
                Key::Fields if fields.is_none() => fields = Some(map.next_value()?),
                _ => return Err(refused(&self)),
            }
        }
        match (id, fields) {
            (Some(id), Some(Fields(fields))) => Ok(SegmentTree::new(id, fields)),
            _ => Err(refused(&self)),
        }
    }

    /// Formats that name no fields give them in order.
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<SegmentTree, A::Error> {
        let id = list.next_element()?;
        let fields = list.next_element()?;
        let more: Option<IgnoredAny> = list.next_element()?;
        match (id, fields, more) {
            (Some(id), Some(Fields(fields)), None) => Ok(SegmentTree::new(id, fields)),
            _ => Err(refused(&self)),
        }
    }

    refuse! { visit_str(&str) }
    refuse_numbers_and_bytes!();
}

enum Key {
    Id,
    Fields,
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(KeyVisitor)
    }
}

struct KeyVisitor;

impl Visitor<'_> for KeyVisitor {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("`id` or `fields`")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<Key, E> {
        match key {
            ID => Ok(Key::Id),
            FIELDS => Ok(Key::Fields),
            _ => Err(refused(&self)),
        }
    }

    refuse_numbers_and_bytes!();
}

/// The fields of a segment, of which there may be none.
struct Fields(Vec<FieldTree>);

impl Fields {
    fn fields(&self) -> &[FieldTree] {
        &self.0
    }
}

impl FromIterator<FieldTree> for Fields {
    fn from_iter<I: IntoIterator<Item = FieldTree>>(fields: I) -> Self {
        Self(fields.into_iter().collect())
    }
}

list!(Fields of FieldTree as fields, "a list of fields", Ok::<_, Infallible>);

impl Serialize for Leaf {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_some(text),
        }
    }
}

impl<'de> Deserialize<'de> for Leaf {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ask(deserializer, LeafVisitor, D::deserialize_option)
    }
}

struct LeafVisitor;

impl<'de> Visitor<'de> for LeafVisitor {
    type Value = Leaf;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text or null")
    }

    fn visit_none<E: Error>(self) -> Result<Leaf, E> {
        Ok(Leaf::Null)
    }

    fn visit_unit<E: Error>(self) -> Result<Leaf, E> {
        Ok(Leaf::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Leaf, D::Error> {
        ask(deserializer, self, D::deserialize_string)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Leaf, E> {
        Ok(Leaf::from(text))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Leaf, E> {
        Ok(Leaf::from(text))
    }

    refuse_numbers_and_bytes!();
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use proptest::prelude::*;

    use super::super::tests::tree;
    use super::*;
    use crate::hl7::Message;

    #[test]
    fn in_json_every_leaf_stands_at_the_same_depth() {
        let message = Message::parse("MSH|^~\\&|A^B\rNTE|1||\"\"|a&b~\rZZZ\r").unwrap();
        let json = serde_json::to_string(&Tree::read(&message).unwrap()).unwrap();
        assert_eq!(
            json,
            concat!(
                r#"[{"id":"MSH","fields":[[[["|"]]],[[["^~\\&"]]],[[["A"],["B"]]]]},"#,
                r#"{"id":"NTE","fields":[[[["1"]]],[[[""]]],[[[null]]],[[["a","b"]],[[""]]]]},"#,
                r#"{"id":"ZZZ","fields":[]}]"#
            )
        );
    }

    #[test]
    fn an_empty_list_is_one_empty_part() {
        let short = r#"[{"fields":[[],[[]],[[[]]]],"id":"MSH"}]"#;
        let long = r#"[{"id":"MSH","fields":[[[[""]]],[[[""]]],[[[""]]]]}]"#;
        let read = |json| serde_json::from_str::<Tree>(json).unwrap();
        assert_eq!(read(short), read(long));
    }

    #[test]
    fn what_is_no_tree_is_refused_without_showing_it() {
        for json in [
            r#""Nordmann""#,
            r#"["Nordmann"]"#,
            r#"[{"id":"Nordmann","fields":[]}]"#,
            r#"[{"id":"MSH","Nordmann":[]}]"#,
            r#"[{"id":"MSH","id":"Nordmann","fields":[]}]"#,
            r#"[{"id":"MSH","fields":"Nordmann"}]"#,
            r#"[{"id":"MSH","fields":["Nordmann"]}]"#,
            r#"[{"id":"MSH","fields":[["Nordmann"]]}]"#,
            r#"[{"id":"MSH","fields":[[["Nordmann"]]]}]"#,
            r#"[{"id":"MSH","fields":[[[[["Nordmann"]]]]]}]"#,
            r#"[{"id":"MSH","fields":[[[[{"Nordmann":1}]]]]}]"#,
            r#"[{"id":"MSH","fields":[[[[777]]]]}]"#,
            r#"[{"id":"MSH","fields":[[[[-777]]]]}]"#,
            r#"[{"id":"MSH","fields":[[[777.5]]]}]"#,
            r#"[{"id":"MSH","fields":[[[[true]]]]}]"#,
            r#"[{"id":"MSH"}]"#,
            r#"[{"fields":[]}]"#,
            r#"[["MSH",[],"Nordmann"]]"#,
            r#"[]"#,
            r#"[{"id":"PID","fields":[[[["Nordmann"]]]]}]"#,
            r#"[{"id":"MSH","fields":[]},{"id":"MSH","fields":[[[["Nordmann"]]]]}]"#,
            r#"{"id":"MSH","fields":[]}"#,
            "777",
            "null",
        ] {
            let error = serde_json::from_str::<Tree>(json).unwrap_err().to_string();
            assert!(!error.contains("Nord") && !error.contains("777"), "{error}");
            assert!(!error.contains("true"), "{error}");
        }
    }

    #[test]
    fn depth_beyond_the_types_is_refused_and_not_descended_into() {
        let json = ["[".repeat(1_000_000), "]".repeat(1_000_000)].concat();
        assert!(serde_json::from_str::<Tree>(&json).is_err());
    }

    proptest! {
        #[test]
        fn deserializing_is_the_inverse_of_serializing(tree in tree()) {
            let json = serde_json::to_string(&tree).unwrap();
            prop_assert_eq!(serde_json::from_str::<Tree>(&json).unwrap(), tree.clone());
            let value = serde_json::to_value(&tree).unwrap();
            prop_assert_eq!(serde_json::from_value::<Tree>(value).unwrap(), tree);
        }
    }
}
