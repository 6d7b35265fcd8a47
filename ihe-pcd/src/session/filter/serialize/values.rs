//! The single values of a selection and of a thinning: words, decimals, seconds.

use core::fmt;
use core::time::Duration;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Name;
use crate::hl7::serialize::{ask, refuse, refuse_numbers_and_bytes, refused, take_signed};
use crate::session::filter::{Deadband, ReadingKind, WindowLength};

impl Serialize for ReadingKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for ReadingKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const NAMES: [&str; 5] = {
            let [a, b, c, d, e] = ReadingKind::ALL;
            [a.name(), b.name(), c.name(), d.name(), e.name()]
        };
        let name = ask(deserializer, Name(&NAMES), D::deserialize_str)?;
        let kind = Self::ALL.into_iter().find(|kind| kind.name() == name);
        kind.ok_or_else(|| refused(&Name(&NAMES)))
    }
}

/// As a text, `"0.5"`: binary fractions are not what is written.
impl Serialize for Deadband {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.difference())
    }
}

impl<'de> Deserialize<'de> for Deadband {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ask(deserializer, DeadbandVisitor, D::deserialize_str)
    }
}

struct DeadbandVisitor;

impl Visitor<'_> for DeadbandVisitor {
    type Value = Deadband;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number of zero or more as a text, like \"0.5\"")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Deadband, E> {
        let difference = rust_decimal::Decimal::from_str_exact(text).ok();
        let deadband = difference.and_then(Deadband::new);
        deadband.ok_or_else(|| refused(&self))
    }

    refuse_numbers_and_bytes!();
}

/// In seconds.
impl Serialize for WindowLength {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(self.length().as_secs())
    }
}

impl<'de> Deserialize<'de> for WindowLength {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ask(deserializer, WindowLengthVisitor, D::deserialize_u64)
    }
}

struct WindowLengthVisitor;

impl Visitor<'_> for WindowLengthVisitor {
    type Value = WindowLength;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number of whole seconds from 1 to 3600")
    }

    fn visit_u64<E: Error>(self, seconds: u64) -> Result<WindowLength, E> {
        WindowLength::new(Duration::from_secs(seconds)).map_err(|_| refused(&self))
    }

    take_signed!();
    refuse! {
        visit_bool(bool),
        visit_str(&str),
        visit_i128(i128),
        visit_u128(u128),
        visit_f64(f64),
        visit_bytes(&[u8]),
    }
}
