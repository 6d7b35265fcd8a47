//! The settings of a thinning as serde sees them: a map of numbers.

use core::fmt;
use core::time::Duration;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::de::{DeserializeSeed, Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Name, names};
use crate::hl7::serialize::{ask, refuse, refuse_numbers_and_bytes, refused, take_signed};
use crate::session::filter::{ThinningSettings, WindowLength};

const WINDOW: &str = "window";
const WAIT: &str = "wait";
const MAX_SERIES: &str = "max_series";
const REMEMBERED: &str = "remembered";
const PATIENCE: &str = "patience";

/// Every name.
const NAMES: &[&str] = &[WINDOW, WAIT, MAX_SERIES, REMEMBERED, PATIENCE];

const NANOSECONDS: u32 = 1_000_000_000;

impl Serialize for ThinningSettings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(NAMES.len()))?;
        map.serialize_entry(WINDOW, &self.window)?;
        map.serialize_entry(WAIT, &Seconds(self.wait))?;
        map.serialize_entry(MAX_SERIES, &self.max_series)?;
        map.serialize_entry(REMEMBERED, &self.remembered.max(1))?;
        map.serialize_entry(PATIENCE, &self.patience)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for ThinningSettings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ask(deserializer, SettingsVisitor, D::deserialize_map)
    }
}

struct SettingsVisitor;

impl<'de> Visitor<'de> for SettingsVisitor {
    type Value = ThinningSettings;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the settings of a thinning: a map with `window`, and each at most once of ")?;
        names(NAMES, f)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ThinningSettings, A::Error> {
        let (mut window, mut wait) = (None, None);
        let (mut max_series, mut remembered, mut patience) = (None, None, None);
        while let Some(name) = map.next_key_seed(Name(NAMES))? {
            let is_first = match name {
                WINDOW => window.replace(map.next_value::<WindowLength>()?).is_none(),
                WAIT => wait.replace(map.next_value::<Seconds>()?.0).is_none(),
                MAX_SERIES => max_series
                    .replace(map.next_value_seed(AtLeast(0))?)
                    .is_none(),
                REMEMBERED => remembered
                    .replace(map.next_value_seed(AtLeast(1))?)
                    .is_none(),
                _ => patience.replace(map.next_value_seed(AtLeast(0))?).is_none(),
            };
            if !is_first {
                return Err(refused(&self));
            }
        }
        let mut settings = ThinningSettings::new(window.ok_or_else(|| refused(&self))?);
        let count = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        settings.wait = wait.unwrap_or(settings.wait);
        settings.max_series = max_series.map_or(settings.max_series, count);
        settings.remembered = remembered.map_or(settings.remembered, count);
        settings.patience = patience.unwrap_or(settings.patience);
        // What it says of a wait that is too long, and nothing else can be wrong.
        settings.thinning().map_err(A::Error::custom)?;
        Ok(settings)
    }

    refuse! { visit_str(&str) }
    refuse_numbers_and_bytes!();
}

/// A time in seconds: a number, or a text where it has a part of a second, as binary fractions are not what is written.
struct Seconds(Duration);

impl Serialize for Seconds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            return self.0.serialize(serializer);
        }
        let (whole, nanoseconds) = (self.0.as_secs(), self.0.subsec_nanos());
        if nanoseconds == 0 {
            return serializer.serialize_u64(whole);
        }
        let part = Decimal::new(nanoseconds.into(), 9);
        serializer.collect_str(&(Decimal::from(whole) + part).normalize())
    }
}

impl<'de> Deserialize<'de> for Seconds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if !deserializer.is_human_readable() {
            return Duration::deserialize(deserializer).map(Self);
        }
        deserializer.deserialize_any(SecondsVisitor)
    }
}

struct SecondsVisitor;

impl Visitor<'_> for SecondsVisitor {
    type Value = Seconds;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a number of whole seconds, or a decimal number of them as a text, like \"0.5\"",
        )
    }

    fn visit_u64<E: Error>(self, seconds: u64) -> Result<Seconds, E> {
        Ok(Seconds(Duration::from_secs(seconds)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Seconds, E> {
        let seconds = Decimal::from_str_exact(text).ok();
        let nanoseconds = seconds.and_then(|it| it.checked_mul(NANOSECONDS.into()));
        let whole = nanoseconds.filter(Decimal::is_integer);
        let nanoseconds = whole.and_then(|it| it.to_u64());
        let duration = nanoseconds.map(Duration::from_nanos);
        duration.map(Seconds).ok_or_else(|| refused(&self))
    }

    take_signed!();
    refuse! {
        visit_bool(bool),
        visit_i128(i128),
        visit_u128(u128),
        visit_f64(f64),
        visit_bytes(&[u8]),
    }
}

/// A number from this one on.
#[derive(Clone, Copy)]
struct AtLeast(u32);

impl<'de> DeserializeSeed<'de> for AtLeast {
    type Value = u32;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<u32, D::Error> {
        ask(deserializer, self, D::deserialize_u64)
    }
}

impl Visitor<'_> for AtLeast {
    type Value = u32;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a whole number from {} to {}", self.0, u32::MAX)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<u32, E> {
        let number = u32::try_from(number).ok();
        let number = number.filter(|number| *number >= self.0);
        number.ok_or_else(|| refused(&self))
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
