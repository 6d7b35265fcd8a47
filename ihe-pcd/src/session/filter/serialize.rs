//! A selection as serde sees it: a map of one entry, whose name is the kind of the selection.
//!
//! An error lists the names that are known and shows nothing of what was read: a selection may name a patient.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use ihe_pcd_codes::MdcCode;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{LocationSelection, PatientSelection, Selection, SelectionError};
use crate::hl7::Text;
use crate::hl7::serialize::{ask, refuse, refuse_numbers_and_bytes, refused, take_signed};

mod settings;
mod values;

const ALL: &str = "all";
const ANY: &str = "any";
const NOT: &str = "not";
const DEVICE: &str = "device";
const DEVICE_KIND: &str = "device_kind";
const METRIC: &str = "metric";
const PATIENT: &str = "patient";
const LOCATION: &str = "location";
const READING: &str = "reading";
const CHANGED: &str = "changed";

/// Every name.
const NAMES: &[&str] = &[
    ALL,
    ANY,
    NOT,
    DEVICE,
    DEVICE_KIND,
    METRIC,
    PATIENT,
    LOCATION,
    READING,
    CHANGED,
];

const PATIENT_PARTS: &[&str] = &["identifier", "authority"];
const LOCATION_PARTS: &[&str] = &["facility", "unit", "room", "bed"];

impl Serialize for Selection {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match self {
            Self::All(parts) => map.serialize_entry(ALL, parts),
            Self::Any(parts) => map.serialize_entry(ANY, parts),
            Self::Not(part) => map.serialize_entry(NOT, part),
            Self::Device(id) => map.serialize_entry(DEVICE, id.as_str()),
            Self::DeviceKind(kinds) => map.serialize_entry(DEVICE_KIND, kinds),
            Self::Metric(codes) => map.serialize_entry(METRIC, codes),
            Self::Patient(PatientSelection {
                identifier,
                authority,
            }) => map.serialize_entry(
                PATIENT,
                &Parts(PATIENT_PARTS, &[Some(identifier), Some(authority)]),
            ),
            Self::Location(place) => {
                let parts = [&place.facility, &place.unit, &place.room, &place.bed];
                map.serialize_entry(LOCATION, &Parts(LOCATION_PARTS, &parts.map(Option::as_ref)))
            }
            Self::Reading(kinds) => map.serialize_entry(READING, kinds),
            Self::Changed(deadband) => map.serialize_entry(CHANGED, deadband),
        }?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Selection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Depth(1).deserialize(deserializer)
    }
}

/// How deep a selection stands in others.
#[derive(Clone, Copy)]
struct Depth(usize);

impl<'de> DeserializeSeed<'de> for Depth {
    type Value = Selection;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Selection, D::Error> {
        if self.0 > Selection::MAX_DEPTH {
            return Err(D::Error::custom(SelectionError::TooDeep));
        }
        ask(deserializer, self, D::deserialize_map)
    }
}

impl<'de> Visitor<'de> for Depth {
    type Value = Selection;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a selection: a map of one entry, named ")?;
        names(NAMES, f)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Selection, A::Error> {
        let Some(name) = map.next_key_seed(Name(NAMES))? else {
            return Err(refused(&self));
        };
        let inner = Self(self.0.saturating_add(1));
        let selection = match name {
            ALL => Selection::All(map.next_value_seed(ListOf(inner))?),
            ANY => Selection::Any(map.next_value_seed(ListOf(inner))?),
            NOT => Selection::Not(Box::new(map.next_value_seed(inner)?)),
            DEVICE => Selection::Device(Text::from(map.next_value_seed(AnyText)?)),
            DEVICE_KIND => Selection::DeviceKind(map.next_value_seed(ListOf(Code))?),
            METRIC => Selection::Metric(map.next_value_seed(ListOf(Code))?),
            PATIENT => {
                let parts = map.next_value_seed(PartsOf(PATIENT_PARTS))?;
                let Ok([Some(identifier), Some(authority)]) = <[_; 2]>::try_from(parts) else {
                    return Err(refused(&PartsOf(PATIENT_PARTS)));
                };
                Selection::Patient(PatientSelection {
                    identifier,
                    authority,
                })
            }
            LOCATION => {
                let parts = map.next_value_seed(PartsOf(LOCATION_PARTS))?;
                let Ok([facility, unit, room, bed]) = <[_; 4]>::try_from(parts) else {
                    return Err(refused(&PartsOf(LOCATION_PARTS)));
                };
                Selection::Location(LocationSelection {
                    facility,
                    unit,
                    room,
                    bed,
                })
            }
            READING => Selection::Reading(map.next_value_seed(ListOf(Of(PhantomData)))?),
            _ => Selection::Changed(map.next_value()?),
        };
        match map.next_key_seed(Name(NAMES))? {
            None => Ok(selection),
            Some(_) => Err(refused(&self)),
        }
    }

    refuse! { visit_str(&str) }
    refuse_numbers_and_bytes!();
}

/// Names, with commas between.
fn names(names: &[&str], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (at, name) in names.iter().enumerate() {
        let separator = if at == 0 { "" } else { ", " };
        write!(f, "{separator}`{name}`")?;
    }
    Ok(())
}

/// One of some names.
#[derive(Clone, Copy)]
struct Name(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for Name {
    type Value = &'static str;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name {
    type Value = &'static str;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one of ")?;
        names(self.0, f)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        let mut known = self.0.iter();
        let name = known.find(|name| **name == text);
        name.copied().ok_or_else(|| refused(&self))
    }

    refuse_numbers_and_bytes!();
}

/// A list of what a seed reads.
struct ListOf<Seed>(Seed);

impl<'de, Seed: DeserializeSeed<'de> + Copy> DeserializeSeed<'de> for ListOf<Seed> {
    type Value = Vec<Seed::Value>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        ask(deserializer, self, D::deserialize_seq)
    }
}

impl<'de, Seed: DeserializeSeed<'de> + Copy> Visitor<'de> for ListOf<Seed> {
    type Value = Vec<Seed::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of at most {}", Selection::MAX_PARTS)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut parts = Vec::new();
        while let Some(part) = list.next_element_seed(self.0)? {
            if parts.len() >= Selection::MAX_PARTS {
                return Err(refused(&self));
            }
            parts.push(part);
        }
        Ok(parts)
    }

    refuse! { visit_str(&str) }
    refuse_numbers_and_bytes!();
}

/// A code of the nomenclature: its number, or its reference id.
#[derive(Clone, Copy)]
struct Code;

impl<'de> DeserializeSeed<'de> for Code {
    type Value = MdcCode;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<MdcCode, D::Error> {
        ask(deserializer, self, D::deserialize_u32)
    }
}

impl Visitor<'_> for Code {
    type Value = MdcCode;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "an MDC code as a number, or a reference id that the nomenclature of this build has",
        )
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<MdcCode, E> {
        let number = u32::try_from(number);
        number.map(MdcCode::new).map_err(|_| refused(&self))
    }

    fn visit_str<E: Error>(self, refid: &str) -> Result<MdcCode, E> {
        MdcCode::from_refid(refid).ok_or_else(|| refused(&self))
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

/// A text.
#[derive(Clone, Copy)]
struct AnyText;

impl<'de> DeserializeSeed<'de> for AnyText {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        ask(deserializer, self, D::deserialize_str)
    }
}

impl Visitor<'_> for AnyText {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
        Ok(String::from(text))
    }

    refuse_numbers_and_bytes!();
}

/// Texts by their names, those that are there.
struct Parts<'t>(&'static [&'static str], &'t [Option<&'t Text<'static>>]);

impl Serialize for Parts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let parts = self.0.iter().zip(self.1);
        let given = parts.filter_map(|(name, part)| Some((name, part.as_ref()?.as_str())));
        let mut map = serializer.serialize_map(Some(given.clone().count()))?;
        for (name, part) in given {
            map.serialize_entry(name, part)?;
        }
        map.end()
    }
}

/// Texts by these names, each at most once, and at least one.
#[derive(Clone, Copy)]
struct PartsOf(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for PartsOf {
    type Value = Vec<Option<Text<'static>>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        ask(deserializer, self, D::deserialize_map)
    }
}

impl<'de> Visitor<'de> for PartsOf {
    type Value = Vec<Option<Text<'static>>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map of texts that has ")?;
        names(self.0, f)?;
        f.write_str(if self.0 == PATIENT_PARTS {
            ", each once"
        } else {
            " or some of them, each once"
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut parts: Self::Value = self.0.iter().map(|_| None).collect();
        while let Some(name) = map.next_key_seed(Name(self.0))? {
            let place = self.0.iter().position(|known| *known == name);
            match place.and_then(|place| parts.get_mut(place)) {
                Some(part) if part.is_none() => {
                    *part = Some(Text::from(map.next_value_seed(AnyText)?));
                }
                _ => return Err(refused(&self)),
            }
        }
        if parts.iter().all(Option::is_none) {
            return Err(refused(&self));
        }
        Ok(parts)
    }

    refuse! { visit_str(&str) }
    refuse_numbers_and_bytes!();
}

/// What reads itself, as a seed.
struct Of<T>(PhantomData<T>);

impl<T> Clone for Of<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Of<T> {}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Of<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}
