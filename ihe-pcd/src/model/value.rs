use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::ProblemKind;
use super::problem;
use crate::datatype::{Composite, Cwe, DatatypeError, Dtm, Na, Nm, Nr, Sn, only_leaf};
use crate::hl7::{Field, FieldWriter, Presence, Repetition, Seen, Text};

/// OBX-5, read by the type that OBX-2 names (TF-2 B.8, table C-1).
///
/// Numbers keep the digits of the wire: a trailing zero says how precise a value is (TF-2 B.8.5).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// No value is given: OBX-8 and OBX-11 may say why.
    Empty,
    /// An explicit null.
    Null,
    /// NM: a number.
    Number(Nm<'a>),
    /// SN: a number with a comparator, a ratio or a range.
    StructuredNumber(Sn<'a>),
    /// ST, TX, FT: text.
    Text(Text<'a>),
    /// CWE, CNE, CE, CF: a code.
    Coded(Cwe<'a>),
    /// DTM, TS: a point in time.
    Time(Dtm<'a>),
    /// DT, TM: a day, or a time of day, as written.
    DateOrTimeOfDay(Text<'a>),
    /// NA: an array of numbers, such as a piece of a waveform.
    NumberArray(Na<'a>),
    /// NR: a range of numbers.
    NumberRange(Nr<'a>),
    /// Several repetitions: equal parts of the time from OBR-7 to OBR-8, each value at the begin of its part (TF-2 B.7).
    Repeated(Vec<Self>),
    /// A type this library does not know, or a value that is not of its type: kept part by part.
    Other(Composite<'a>),
}

impl<'a> Value<'a> {
    /// The OBX-2 a value of this kind is sent with; `None` where the value does not tell.
    pub fn value_type(&self) -> Option<&'static str> {
        Some(match self {
            Self::Empty | Self::Null | Self::Other(_) | Self::DateOrTimeOfDay(_) => return None,
            Self::Number(_) => "NM",
            Self::StructuredNumber(_) => "SN",
            Self::Text(_) => "ST",
            Self::Coded(_) => "CWE",
            Self::Time(_) => "DTM",
            Self::NumberArray(_) => "NA",
            Self::NumberRange(_) => "NR",
            Self::Repeated(values) => return values.first().and_then(Self::value_type),
        })
    }

    /// The number, exactly, when the value is one and a decimal can hold it.
    pub fn decimal(&self) -> Option<Decimal> {
        match self {
            Self::Number(number) => number.decimal(),
            _ => None,
        }
    }

    /// Whether nothing is given: empty, and not null.
    pub const fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    /// Reads OBX-5. What is not of its type is kept as [`Value::Other`] and reported,
    /// with the repetition and the component where the error has them.
    pub(super) fn read(
        value_type: &str,
        seen: Seen<'a>,
        mut report: impl FnMut(Option<(u32, Option<u32>)>, ProblemKind),
    ) -> Self {
        let field = seen.field();
        match field.presence() {
            Presence::Absent | Presence::Empty => return Self::Empty,
            Presence::Null => return Self::Null,
            Presence::Value => {}
        }
        let kind = match Kind::of(value_type) {
            Ok(kind) => kind,
            Err(problem) => {
                if let Some(kind) = problem {
                    report(None, kind);
                }
                return Self::other(field, |kind| report(None, kind));
            }
        };
        if let Some(text) = seen.plain_text()
            && let Some(Ok(value)) = Self::read_text(kind, text.into())
        {
            return value;
        }
        let mut only = Self::Empty;
        let mut values = Vec::new();
        for (repetition, number) in field.repetitions().zip(1..) {
            match Self::read_one(kind, repetition) {
                // Nearly every value is the only one, and takes no allocation.
                Ok(value) if number == 1 => only = value,
                Ok(value) => {
                    if number == 2 {
                        values.push(core::mem::replace(&mut only, Self::Empty));
                    }
                    values.push(value);
                }
                Err(error) => {
                    let kind = problem::kind(error);
                    report(Some((number, error.component())), kind);
                    return Self::other(field, |other| {
                        if other != kind {
                            report(None, other);
                        }
                    });
                }
            }
        }
        // A trailing empty repetition says nothing (HL7 v2.6 2.5.3).
        while values.last().is_some_and(Self::is_empty) {
            values.pop();
        }
        if values.len() > 1 {
            return Self::Repeated(values);
        }
        values.pop().unwrap_or(only)
    }

    fn other(field: Field<'a>, report: impl FnOnce(ProblemKind)) -> Self {
        match Composite::read(field) {
            Ok(composite) if composite.is_empty() => Self::Empty,
            Ok(composite) => Self::Other(composite),
            Err(_) => {
                report(ProblemKind::CharacterSet);
                Self::Empty
            }
        }
    }

    /// An array whose samples are numbers or missing, every one of them.
    fn number_array(value: Repetition<'a>) -> Result<Na<'a>, DatatypeError> {
        let array = Na::read(value)?;
        match array.samples().flatten().find_map(Result::err) {
            Some(error) => Err(error),
            None => Ok(array),
        }
    }

    fn read_one(kind: Kind, value: Repetition<'a>) -> Result<Self, DatatypeError> {
        if value.is_null() {
            return Ok(Self::Null);
        }
        let value = match kind {
            Kind::StructuredNumber => Self::StructuredNumber(Sn::read(value)?),
            Kind::Coded => Self::Coded(Cwe::read(value)?),
            Kind::NumberArray => Self::NumberArray(Self::number_array(value)?),
            Kind::NumberRange => Self::NumberRange(Nr::read(value)?),
            // The second component of TS is passed over.
            Kind::Time => Dtm::read(value)?.map_or(Self::Empty, Self::Time),
            // Of a text whose separators were not escaped, reading one part would cut it.
            Kind::Number | Kind::Text | Kind::DateOrTimeOfDay => only_leaf(value)?
                .and_then(|text| Self::read_text(kind, text))
                .transpose()?
                .unwrap_or(Self::Empty),
        };
        Ok(if value.says_nothing() {
            Self::Empty
        } else {
            value
        })
    }

    /// Reads a text that is not empty and all of the value; `None` for a type of several parts.
    fn read_text(kind: Kind, text: Text<'a>) -> Option<Result<Self, DatatypeError>> {
        Some(match kind {
            Kind::Number => Nm::parse(text).map(Self::Number),
            Kind::Time => Dtm::parse(text).map(Self::Time),
            Kind::Text => Ok(Self::Text(text)),
            Kind::DateOrTimeOfDay => Ok(Self::DateOrTimeOfDay(text)),
            Kind::StructuredNumber | Kind::Coded | Kind::NumberArray | Kind::NumberRange => {
                return None;
            }
        })
    }

    /// Whether every part of it is empty.
    pub(super) fn says_nothing(&self) -> bool {
        match self {
            Self::StructuredNumber(number) => number.is_empty(),
            Self::Text(text) | Self::DateOrTimeOfDay(text) => text.is_empty(),
            Self::Coded(code) => code.is_empty(),
            Self::NumberRange(range) => range.is_empty(),
            // One missing sample would be written as a null, and a null says more than nothing.
            Self::NumberArray(array) => {
                array.len() <= 1 && array.samples().all(|sample| sample.is_none())
            }
            _ => false,
        }
    }

    /// Writes OBX-5.
    pub fn write(&self, field: &mut FieldWriter<'_>) {
        match self {
            Self::Empty => {}
            Self::Null => field.null(),
            Self::Number(number) => number.write(field),
            Self::StructuredNumber(number) => number.write(field),
            Self::Text(text) | Self::DateOrTimeOfDay(text) => field.text(text),
            Self::Coded(code) => code.write(field),
            Self::Time(time) => time.write(field),
            Self::NumberArray(array) => array.write(field),
            Self::NumberRange(range) => range.write(field),
            Self::Repeated(values) => {
                for (number, value) in (1..).zip(values) {
                    value.write(&mut field.repetition(number));
                }
            }
            Self::Other(composite) => composite.write(field),
        }
    }

    /// The same value without a borrow.
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Self::Empty => Value::Empty,
            Self::Null => Value::Null,
            Self::Number(number) => Value::Number(number.into_owned()),
            Self::StructuredNumber(number) => Value::StructuredNumber(number.into_owned()),
            Self::Text(text) => Value::Text(text.into_owned()),
            Self::DateOrTimeOfDay(text) => Value::DateOrTimeOfDay(text.into_owned()),
            Self::Coded(code) => Value::Coded(code.into_owned()),
            Self::Time(time) => Value::Time(time.into_owned()),
            Self::NumberArray(array) => Value::NumberArray(array.into_owned()),
            Self::NumberRange(range) => Value::NumberRange(range.into_owned()),
            Self::Repeated(values) => {
                Value::Repeated(values.into_iter().map(Value::into_owned).collect())
            }
            Self::Other(composite) => Value::Other(composite.into_owned()),
        }
    }
}

/// The types of OBX-2 that are read as what they are (TF-2 table C-1).
#[derive(Clone, Copy)]
enum Kind {
    Number,
    StructuredNumber,
    Text,
    Coded,
    Time,
    DateOrTimeOfDay,
    NumberArray,
    NumberRange,
}

impl Kind {
    /// The error is for values that are kept part by part: whether that is a problem.
    fn of(value_type: &str) -> Result<Self, Option<ProblemKind>> {
        Ok(match value_type {
            "NM" => Self::Number,
            "SN" => Self::StructuredNumber,
            "ST" | "TX" | "FT" => Self::Text,
            "CWE" | "CNE" | "CE" | "CF" => Self::Coded,
            "DTM" | "TS" => Self::Time,
            "DT" | "TM" => Self::DateOrTimeOfDay,
            "NA" => Self::NumberArray,
            "NR" => Self::NumberRange,
            "ED" | "XCN" | "XPN" | "PL" | "PN" | "DR" => return Err(None),
            "" => return Err(Some(ProblemKind::MissingValueType)),
            _ => return Err(Some(ProblemKind::UnknownValueType)),
        })
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Number(Nm::from(number))
    }
}

impl From<i32> for Value<'_> {
    fn from(number: i32) -> Self {
        Self::from(i64::from(number))
    }
}

impl From<Decimal> for Value<'_> {
    fn from(number: Decimal) -> Self {
        Self::Number(Nm::from_decimal(number))
    }
}

impl<'a> From<Nm<'a>> for Value<'a> {
    fn from(number: Nm<'a>) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<Sn<'a>> for Value<'a> {
    fn from(number: Sn<'a>) -> Self {
        Self::StructuredNumber(number)
    }
}

impl<'a> From<Cwe<'a>> for Value<'a> {
    fn from(code: Cwe<'a>) -> Self {
        Self::Coded(code)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Text::from(text))
    }
}
