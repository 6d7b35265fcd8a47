//! HL7's own words as serde sees them: a segment id and a place are texts; and how a visitor refuses.
//!
//! No error shows what was read, which may be a patient's: visitors refuse what they do not expect in their own words.

use core::fmt;

use serde::de::{Error, Expected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Location, SegmentId};

/// The error of a visitor that was given something else, whatever it was.
pub(crate) fn refused<E: Error>(expected: &dyn Expected) -> E {
    E::custom(format_args!("expected {expected}"))
}

/// Asks for whatever stands there when the format says what it is, and by `typed` when it does not.
///
/// Asked for a list or a text, a deserializer that meets something else shows it in an error of its own.
pub(crate) fn ask<'de, D: Deserializer<'de>, V: Visitor<'de>>(
    deserializer: D,
    visitor: V,
    typed: impl FnOnce(D, V) -> Result<V::Value, D::Error>,
) -> Result<V::Value, D::Error> {
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(visitor)
    } else {
        typed(deserializer, visitor)
    }
}

/// Refuses values of these types; a visitor's own methods would show them.
macro_rules! refuse {
    ($($method:ident($type:ty)),+ $(,)?) => {
        $(
            fn $method<E: serde::de::Error>(self, _: $type) -> Result<Self::Value, E> {
                Err($crate::hl7::serialize::refused(&self))
            }
        )+
    };
}

/// Refuses everything with content but texts, lists and maps.
macro_rules! refuse_numbers_and_bytes {
    () => {
        $crate::hl7::serialize::refuse! {
            visit_bool(bool),
            visit_i64(i64),
            visit_i128(i128),
            visit_u64(u64),
            visit_u128(u128),
            visit_f64(f64),
            visit_bytes(&[u8]),
        }
    };
}

/// Takes a number of a format that has signed ones only, such as TOML, as `visit_u64` takes it.
macro_rules! take_signed {
    () => {
        fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Self::Value, E> {
            match u64::try_from(number) {
                Ok(number) => self.visit_u64(number),
                Err(_) => Err($crate::hl7::serialize::refused(&self)),
            }
        }
    };
}

pub(crate) use {refuse, refuse_numbers_and_bytes, take_signed};

impl Serialize for SegmentId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SegmentId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ask(deserializer, IdVisitor, D::deserialize_str)
    }
}

struct IdVisitor;

impl Visitor<'_> for IdVisitor {
    type Value = SegmentId;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a segment id of three capitals or digits")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<SegmentId, E> {
        let bytes = <[u8; 3]>::try_from(text.as_bytes());
        let id = bytes.ok().and_then(SegmentId::new);
        id.ok_or_else(|| refused(&self))
    }

    refuse_numbers_and_bytes!();
}

/// As its text: `OBX[3]-5.1`.
impl Serialize for Location {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Location {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ask(deserializer, LocationVisitor, D::deserialize_str)
    }
}

struct LocationVisitor;

impl Visitor<'_> for LocationVisitor {
    type Value = Location;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a place in a message, written like OBX[2]-5(1).1.2")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Location, E> {
        text.parse().map_err(|_| refused(&self))
    }

    refuse_numbers_and_bytes!();
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    #[test]
    fn a_place_is_its_text() {
        let place = Location::segment(SegmentId::OBX, 3).field(5).component(1);
        let json = serde_json::to_string(&place).unwrap();
        assert_eq!(json, "\"OBX[3]-5.1\"");
        assert_eq!(serde_json::from_str::<Location>(&json).unwrap(), place);
    }

    #[test]
    fn what_is_no_place_and_no_id_is_refused_without_showing_it() {
        for json in ["\"Nordmann\"", "72", "-72", "7.2", "true", "null", "[72]"] {
            let place = serde_json::from_str::<Location>(json)
                .unwrap_err()
                .to_string();
            let id = serde_json::from_str::<SegmentId>(json)
                .unwrap_err()
                .to_string();
            for shown in [place, id] {
                let shown = shown.replace("line 1 column", "");
                assert!(!shown.contains("Nord") && !shown.contains("72"), "{shown}");
            }
        }
        assert_eq!(serde_json::from_str::<SegmentId>("\"ZXY\"").unwrap(), "ZXY");
    }
}
