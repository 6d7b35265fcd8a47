//! The newtypes for serde: MDC codes and units are numbers, LOINC codes are texts.
//!
//! Reading refuses what is no such code, by its rule and without its value.

use core::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, Visitor},
};

use crate::{LoincCode, MdcCode, ParseCodeError, UnitCode};

impl Serialize for MdcCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.value())
    }
}

impl<'de> Deserialize<'de> for MdcCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_u32(CodeVisitor)
    }
}

impl Serialize for UnitCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.mdc().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for UnitCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::try_from(MdcCode::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

impl Serialize for LoincCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for LoincCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(LoincVisitor)
    }
}

/// Takes a number of any width.
struct CodeVisitor;

impl Visitor<'_> for CodeVisitor {
    type Value = MdcCode;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an MDC code as a number")
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        u32::try_from(value)
            .map(MdcCode::new)
            .map_err(|_| E::custom(ParseCodeError::TooLarge))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        match u64::try_from(value) {
            Ok(value) => self.visit_u64(value),
            Err(_) => Err(E::custom(ParseCodeError::NotDecimal)),
        }
    }
}

/// Takes a text.
struct LoincVisitor;

impl Visitor<'_> for LoincVisitor {
    type Value = LoincCode;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a LOINC code as a text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        LoincCode::parse(text).map_err(E::custom)
    }
}
