mod read;

use alloc::boxed::Box;
use alloc::vec::Vec;

use rust_decimal::Decimal;

use crate::datatype::{Composite, Cwe, Dr, Dt, Dtm, Ed, Na, Nm, Nr, Pl, Sn, Tm, Xcn, Xpn};
use crate::hl7::{FieldWriter, Text};

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
    Time(Dtm),
    /// DT: a day, or the month or year it is in.
    Date(Dt<'a>),
    /// TM: a time of day.
    TimeOfDay(Tm<'a>),
    /// DR: from one point in time to another.
    TimeRange(Dr),
    /// NA: an array of numbers, such as a piece of a waveform.
    NumberArray(Na<'a>),
    /// NR: a range of numbers.
    NumberRange(Nr<'a>),
    /// ED: a document or an image.
    EncapsulatedData(Ed<'a>),
    /// XPN, PN: the name of a person.
    PersonName(Xpn<'a>),
    /// XCN: a person of the staff. On the heap, as it is rare and large.
    Person(Box<Xcn<'a>>),
    /// PL: where somebody or something is. On the heap, as it is rare and large.
    PersonLocation(Box<Pl<'a>>),
    /// Several repetitions: equal parts of the time from OBR-7 to OBR-8, each value at the begin of its part (TF-2 B.7).
    Repeated(Vec<Self>),
    /// A type that is not said or not known, text with separators in it that are not escaped, or a value that says more
    /// than the type here holds, such as a null in one part of a name: kept part by part.
    Other(Composite<'a>),
    /// Not a value of its type, as `seventy` is no number: kept part by part, for whoever shows messages.
    Malformed(Composite<'a>),
}

impl<'a> Value<'a> {
    /// The OBX-2 a value of this kind is sent with; `None` where the value does not tell.
    ///
    /// Where several types are read alike it is the one of HL7 v2.6:
    /// a message that was read keeps its own, [`Observation::value_type`](super::Observation::value_type).
    pub fn value_type(&self) -> Option<&'static str> {
        Some(match self {
            Self::Empty | Self::Null | Self::Other(_) | Self::Malformed(_) => return None,
            Self::Number(_) => "NM",
            Self::StructuredNumber(_) => "SN",
            Self::Text(_) => "ST",
            Self::Coded(_) => "CWE",
            Self::Time(_) => "DTM",
            Self::Date(_) => "DT",
            Self::TimeOfDay(_) => "TM",
            Self::TimeRange(_) => "DR",
            Self::EncapsulatedData(_) => "ED",
            Self::PersonName(_) => "XPN",
            Self::Person(_) => "XCN",
            Self::PersonLocation(_) => "PL",
            Self::NumberArray(_) => "NA",
            Self::NumberRange(_) => "NR",
            Self::Repeated(values) => return values.first().and_then(Self::value_type),
        })
    }

    /// The number, exactly, when the value is one and a decimal can hold it; it is never rounded.
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

    /// Whether a value is given: not where there is nothing but nulls and empty repetitions.
    pub(super) fn is_given(&self) -> bool {
        match self {
            Self::Empty | Self::Null => false,
            Self::Repeated(values) => values.iter().any(Self::is_given),
            Self::Other(composite) => composite.leaves().any(|(_, leaf)| !leaf.is_null()),
            _ => true,
        }
    }

    /// Writes OBX-5.
    pub fn write(&self, field: &mut FieldWriter<'_>) {
        match self {
            Self::Empty => {}
            Self::Null => field.null(),
            Self::Number(number) => number.write(field),
            Self::StructuredNumber(number) => number.write(field),
            Self::Text(text) => field.text(text),
            Self::Coded(code) => code.write(field),
            Self::Time(time) => time.write(field),
            Self::Date(date) => date.write(field),
            Self::TimeOfDay(time) => time.write(field),
            Self::TimeRange(range) => range.write(field),
            Self::EncapsulatedData(data) => data.write(field),
            Self::PersonName(name) => name.write(field),
            Self::Person(person) => person.write(field),
            Self::PersonLocation(place) => place.write(field),
            Self::NumberArray(array) => array.write(field),
            Self::NumberRange(range) => range.write(field),
            Self::Repeated(values) => {
                for (number, value) in (1..).zip(values) {
                    value.write(&mut field.repetition(number));
                }
            }
            Self::Other(composite) | Self::Malformed(composite) => composite.write(field),
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
            Self::Coded(code) => Value::Coded(code.into_owned()),
            Self::Time(time) => Value::Time(time),
            Self::Date(date) => Value::Date(date.into_owned()),
            Self::TimeOfDay(time) => Value::TimeOfDay(time.into_owned()),
            Self::TimeRange(range) => Value::TimeRange(range),
            Self::EncapsulatedData(data) => Value::EncapsulatedData(data.into_owned()),
            Self::PersonName(name) => Value::PersonName(name.into_owned()),
            Self::Person(person) => Value::Person(Box::new((*person).into_owned())),
            Self::PersonLocation(place) => Value::PersonLocation(Box::new((*place).into_owned())),
            Self::NumberArray(array) => Value::NumberArray(array.into_owned()),
            Self::NumberRange(range) => Value::NumberRange(range.into_owned()),
            Self::Repeated(values) => {
                Value::Repeated(values.into_iter().map(Value::into_owned).collect())
            }
            Self::Other(composite) => Value::Other(composite.into_owned()),
            Self::Malformed(composite) => Value::Malformed(composite.into_owned()),
        }
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

impl<'a> From<Dtm> for Value<'a> {
    fn from(time: Dtm) -> Self {
        Self::Time(time)
    }
}

impl<'a> From<Tm<'a>> for Value<'a> {
    fn from(time: Tm<'a>) -> Self {
        Self::TimeOfDay(time)
    }
}

impl<'a> From<Dt<'a>> for Value<'a> {
    fn from(date: Dt<'a>) -> Self {
        Self::Date(date)
    }
}

impl<'a> From<Ed<'a>> for Value<'a> {
    fn from(data: Ed<'a>) -> Self {
        Self::EncapsulatedData(data)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Text::from(text))
    }
}
