//! Reads OBX-5 by the type that OBX-2 names: TF-2 table C-1.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::Value;
use crate::datatype::{
    Composite, Cwe, DatatypeError, Dr, Dt, Dtm, Ed, Holds, Leaf, Na, Nm, Nr, Pl, Sn, Tm, Xcn, Xpn,
    is_whole, only_leaf,
};
use crate::hl7::{Field, Presence, Repetition, Seen, Text};
use crate::model::{ProblemKind, problem};

impl<'a> Value<'a> {
    /// Reads OBX-5. What is not of its type is kept as [`Value::Malformed`] and reported,
    /// with the repetition and the component where the error has them.
    pub(in crate::model) fn read(
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
                report(None, problem);
                return Self::other(field, |kind| report(None, kind));
            }
        };
        if let Some(text) = seen.plain_text()
            && let Some(Ok(value)) = Self::read_text(kind, text.into())
        {
            if value.is_number_beyond_decimal() {
                report(Some((1, None)), ProblemKind::NumberBeyondDecimal);
            }
            return value;
        }
        let mut only = Self::Empty;
        let mut values = Vec::new();
        for (repetition, number) in field.repetitions().zip(1..) {
            let beyond_decimal = |component| {
                report(Some((number, component)), ProblemKind::NumberBeyondDecimal);
            };
            match Self::read_one(kind, repetition, beyond_decimal) {
                // Nearly every value is the only one, and takes no allocation.
                Ok(Some(value)) if number == 1 => only = value,
                Ok(None) => return Self::other(field, |kind| report(None, kind)),
                Ok(Some(value)) => {
                    if number == 2 {
                        values.push(core::mem::replace(&mut only, Self::Empty));
                    }
                    values.push(value);
                }
                Err(error) => {
                    let told = problem::kind(error);
                    report(Some((number, error.component())), told);
                    let kept = Self::other(field, |other| {
                        if other != told {
                            report(None, other);
                        }
                    });
                    return match kept {
                        Self::Other(composite) if !kind.stands_in_parts(error) => {
                            Self::Malformed(composite)
                        }
                        kept => kept,
                    };
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
            Ok(composite) if is_null(&composite) => Self::Null,
            Ok(composite) => Self::Other(composite),
            Err(_) => {
                report(ProblemKind::CharacterSet);
                Self::Empty
            }
        }
    }

    /// An array whose samples are numbers or missing, every one of them.
    fn number_array(
        value: Repetition<'a>,
        beyond_decimal: impl FnOnce(Option<u32>),
    ) -> Result<Na<'a>, DatatypeError> {
        let array = Na::read(value)?;
        let mut beyond = None;
        for (number, sample) in (1..).zip(array.samples()) {
            let Some(sample) = sample else {
                continue;
            };
            if !sample?.is_decimal() && beyond.is_none() {
                beyond = Some(number);
            }
        }
        if beyond.is_some() {
            beyond_decimal(beyond);
        }
        Ok(array)
    }

    /// `None` of a value with a null in one of its parts, which its type would not keep.
    fn read_one(
        kind: Kind,
        value: Repetition<'a>,
        mut beyond_decimal: impl FnMut(Option<u32>),
    ) -> Result<Option<Self>, DatatypeError> {
        if Self::is_null(kind, value) {
            return Ok(Some(Self::Null));
        }
        let read = match kind {
            Kind::StructuredNumber => {
                let number = Sn::read(value)?;
                tell([(2, &number.num1), (4, &number.num2)], beyond_decimal);
                Self::StructuredNumber(number)
            }
            Kind::NumberRange => {
                let range = Nr::read(value)?;
                tell([(1, &range.low), (2, &range.high)], beyond_decimal);
                Self::NumberRange(range)
            }
            Kind::Coded => Self::Coded(Cwe::read(value)?),
            Kind::NumberArray => Self::NumberArray(Self::number_array(value, beyond_decimal)?),
            // The second component of TS is passed over.
            Kind::Time => Dtm::read(value)?.map_or(Self::Empty, Self::Time),
            Kind::TimeRange => return whole(Dr::read(value)?, value, Self::TimeRange),
            Kind::EncapsulatedData => {
                return whole(Ed::read(value)?, value, Self::EncapsulatedData);
            }
            Kind::PersonName => return whole(Xpn::read(value)?, value, Self::PersonName),
            Kind::Person => {
                return whole(Xcn::read(value)?, value, |xcn| Self::Person(Box::new(xcn)));
            }
            Kind::PersonLocation => {
                let boxed = |pl| Self::PersonLocation(Box::new(pl));
                return whole(Pl::read(value)?, value, boxed);
            }
            // Of a text whose separators were not escaped, reading one part would cut it.
            Kind::Number | Kind::Text | Kind::Date | Kind::TimeOfDay => {
                let read = only_leaf(value)?.and_then(|text| Self::read_text(kind, text));
                let read = read.transpose()?.unwrap_or(Self::Empty);
                if read.is_number_beyond_decimal() {
                    beyond_decimal(None);
                }
                read
            }
        };
        Ok(Some(if read.says_nothing() {
            Self::Empty
        } else {
            read
        }))
    }

    /// Whether all it says is an explicit null: empty parts may stand behind it, unless they are samples.
    fn is_null(kind: Kind, value: Repetition<'a>) -> bool {
        value.is_null()
            || !matches!(kind, Kind::NumberArray)
                && value.raw().starts_with(b"\"\"")
                && value.component(1).subcomponent(1).is_null()
                && matches!(only_leaf(value), Ok(None))
    }

    fn is_number_beyond_decimal(&self) -> bool {
        matches!(self, Self::Number(number) if !number.is_decimal())
    }

    /// Reads a text that is not empty and all of the value; `None` for a type of several parts.
    fn read_text(kind: Kind, text: Text<'a>) -> Option<Result<Self, DatatypeError>> {
        Some(match kind {
            Kind::Number => Nm::parse(text).map(Self::Number),
            Kind::Time => Dtm::parse(&text).map(Self::Time),
            Kind::Text => Ok(Self::Text(text)),
            Kind::Date => Dt::parse(text).map(Self::Date),
            Kind::TimeOfDay => Tm::parse(text).map(Self::TimeOfDay),
            Kind::StructuredNumber
            | Kind::Coded
            | Kind::NumberArray
            | Kind::NumberRange
            | Kind::TimeRange
            | Kind::EncapsulatedData
            | Kind::PersonName
            | Kind::Person
            | Kind::PersonLocation => return None,
        })
    }

    /// Whether every part of it is empty.
    pub(in crate::model) fn says_nothing(&self) -> bool {
        match self {
            Self::StructuredNumber(number) => number.is_empty(),
            Self::Text(text) => text.is_empty(),
            Self::Coded(code) => code.is_empty(),
            Self::NumberRange(range) => range.is_empty(),
            Self::TimeRange(range) => range.is_empty(),
            Self::EncapsulatedData(data) => data.is_empty(),
            Self::PersonName(name) => name.is_empty(),
            Self::Person(person) => person.is_empty(),
            Self::PersonLocation(place) => place.is_empty(),
            // One missing sample would be written as a null, and a null says more than nothing.
            Self::NumberArray(array) => {
                array.len() <= 1 && array.samples().all(|sample| sample.is_none())
            }
            _ => false,
        }
    }
}

/// Whether all it says is one null, so that it is written as the null of the whole field.
fn is_null(composite: &Composite<'_>) -> bool {
    let mut leaves = composite.leaves();
    matches!(leaves.next(), Some(([1, 1, 1], Leaf::Null))) && leaves.next().is_none()
}

/// A value, if its type keeps all that was sent.
fn whole<'a, T: Holds>(
    read: T,
    sent: Repetition<'a>,
    value: impl FnOnce(T) -> Value<'a>,
) -> Result<Option<Value<'a>>, DatatypeError> {
    let is_whole = is_whole(&read, sent)?;
    let value = Some(value(read)).filter(|_| is_whole);
    Ok(value.map(|value| {
        if value.says_nothing() {
            Value::Empty
        } else {
            value
        }
    }))
}

/// Tells of the numbers in these components that no decimal holds.
fn tell(numbers: [(u32, &Option<Nm<'_>>); 2], mut beyond_decimal: impl FnMut(Option<u32>)) {
    for (component, number) in numbers {
        if number.as_ref().is_some_and(|number| !number.is_decimal()) {
            beyond_decimal(Some(component));
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
    Date,
    TimeOfDay,
    TimeRange,
    NumberArray,
    NumberRange,
    EncapsulatedData,
    PersonName,
    Person,
    PersonLocation,
}

impl Kind {
    /// Whether a value that could not be read as one of its type still says what it says, part by part.
    const fn stands_in_parts(self, error: DatatypeError) -> bool {
        let is_in_parts = matches!(
            self,
            Self::EncapsulatedData | Self::PersonName | Self::Person | Self::PersonLocation
        );
        let is_only_longer = matches!(error, DatatypeError::TooManyParts { .. });
        matches!(self, Self::Text) || is_in_parts && is_only_longer
    }

    fn of(value_type: &str) -> Result<Self, ProblemKind> {
        Ok(match value_type {
            "NM" => Self::Number,
            "SN" => Self::StructuredNumber,
            "ST" | "TX" | "FT" => Self::Text,
            "CWE" | "CNE" | "CE" | "CF" => Self::Coded,
            "DTM" | "TS" => Self::Time,
            "DT" => Self::Date,
            "TM" => Self::TimeOfDay,
            "DR" => Self::TimeRange,
            "NA" => Self::NumberArray,
            "NR" => Self::NumberRange,
            "ED" => Self::EncapsulatedData,
            "XPN" | "PN" => Self::PersonName,
            "XCN" => Self::Person,
            "PL" => Self::PersonLocation,
            "" => return Err(ProblemKind::MissingValueType),
            _ => return Err(ProblemKind::UnknownValueType),
        })
    }
}
