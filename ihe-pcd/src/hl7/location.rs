use core::fmt;
use core::num::NonZeroU32;
use core::str::FromStr;

use nom::bytes::complete::take;
use nom::character::complete::{char, u32 as number};
use nom::combinator::{all_consuming, map_opt, opt, verify};
use nom::sequence::{delimited, preceded};
use nom::{IResult, Parser};
use thiserror::Error;

use super::SegmentId;

/// A place in a message: `OBX[3]-5(2).1.2` is the second subcomponent of the first component
/// of the second repetition of field 5 of the third OBX.
///
/// Errors say where with it, ERR-2 is written from it (the parts of ERL, TF-2 B.3), and
/// [`Message::component_at`](super::Message::component_at) answers what stands there.
/// All numbers count from 1; a level that is not named is not printed.
///
/// ```
/// use ihe_pcd::hl7::{Location, SegmentId};
///
/// let place: Location = "OBX[3]-5.1".parse()?;
/// assert_eq!(place, Location::segment(SegmentId::OBX, 3).field(5).component(1));
/// assert_eq!(place.to_string(), "OBX[3]-5.1");
/// # Ok::<(), ihe_pcd::hl7::LocationError>(())
/// ```
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Location {
    id: SegmentId,
    ordinal: u32,
    field: Option<NonZeroU32>,
    repetition: Option<NonZeroU32>,
    component: Option<NonZeroU32>,
    subcomponent: Option<NonZeroU32>,
}

impl Location {
    /// The `ordinal`th segment with this id, from 1, counted over the whole message.
    pub const fn segment(id: SegmentId, ordinal: u32) -> Self {
        Self {
            id,
            ordinal,
            field: None,
            repetition: None,
            component: None,
            subcomponent: None,
        }
    }

    /// A field of the segment.
    #[must_use]
    pub const fn field(mut self, number: u32) -> Self {
        self.field = NonZeroU32::new(number);
        self
    }

    /// A repetition of the field.
    #[must_use]
    pub const fn repetition(mut self, number: u32) -> Self {
        self.repetition = NonZeroU32::new(number);
        self
    }

    /// A component of the field or repetition.
    #[must_use]
    pub const fn component(mut self, number: u32) -> Self {
        self.component = NonZeroU32::new(number);
        self
    }

    /// A subcomponent of the component.
    #[must_use]
    pub const fn subcomponent(mut self, number: u32) -> Self {
        self.subcomponent = NonZeroU32::new(number);
        self
    }

    /// The segment's id.
    pub const fn id(&self) -> SegmentId {
        self.id
    }

    /// Which of the segments with this id, from 1.
    pub const fn ordinal(&self) -> u32 {
        self.ordinal
    }

    /// The field, if one is named.
    pub fn field_number(&self) -> Option<u32> {
        self.field.map(NonZeroU32::get)
    }

    /// The repetition, if one is named.
    pub fn repetition_number(&self) -> Option<u32> {
        self.repetition.map(NonZeroU32::get)
    }

    /// The component, if one is named.
    pub fn component_number(&self) -> Option<u32> {
        self.component.map(NonZeroU32::get)
    }

    /// The subcomponent, if one is named.
    pub fn subcomponent_number(&self) -> Option<u32> {
        self.subcomponent.map(NonZeroU32::get)
    }
}

impl fmt::Display for Location {
    /// `[n]` is printed for segments that usually repeat (OBR, OBX, NTE, PRT, ERR) and wherever it is not 1.
    /// A subcomponent of no named component is printed as one of the first, as it is read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.id)?;
        if self.ordinal != 1 || self.id.repeats() {
            write!(f, "[{}]", self.ordinal)?;
        }
        let Some(field) = self.field else {
            return Ok(());
        };
        write!(f, "-{field}")?;
        if let Some(repetition) = self.repetition {
            write!(f, "({repetition})")?;
        }
        match (self.component, self.subcomponent) {
            (Some(component), None) => write!(f, ".{component}"),
            (component, Some(subcomponent)) => {
                let component = component.unwrap_or(NonZeroU32::MIN);
                write!(f, ".{component}.{subcomponent}")
            }
            (None, None) => Ok(()),
        }
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The text is not a place: `ID`, `ID[n]`, `ID[n]-f`, `ID[n]-f(r).c.s`, all numbers from 1.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("not a place in a message; write it like OBX[2]-5(1).1.2")]
pub struct LocationError;

impl FromStr for Location {
    type Err = LocationError;

    fn from_str(text: &str) -> Result<Self, LocationError> {
        all_consuming(location)
            .parse(text)
            .map(|(_, location)| location)
            .map_err(|_| LocationError)
    }
}

fn location(input: &str) -> IResult<&str, Location> {
    let (input, id) = map_opt(take(3_usize), |text: &str| {
        <[u8; 3]>::try_from(text.as_bytes())
            .ok()
            .and_then(SegmentId::new)
    })
    .parse(input)?;
    let (input, ordinal) = opt(delimited(char('['), from_one, char(']'))).parse(input)?;
    let (input, field) = opt(preceded(char('-'), from_one)).parse(input)?;
    let place = Location::segment(id, ordinal.unwrap_or(1));
    let Some(field) = field else {
        return Ok((input, place));
    };
    let (input, repetition) = opt(delimited(char('('), from_one, char(')'))).parse(input)?;
    let (input, component) = opt(preceded(char('.'), from_one)).parse(input)?;
    let (input, subcomponent) = match component {
        Some(_) => opt(preceded(char('.'), from_one)).parse(input)?,
        None => (input, None),
    };
    let place = place
        .field(field)
        .repetition(repetition.unwrap_or(0))
        .component(component.unwrap_or(0))
        .subcomponent(subcomponent.unwrap_or(0));
    Ok((input, place))
}

fn from_one(input: &str) -> IResult<&str, u32> {
    verify(number, |&number| number > 0).parse(input)
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn places_are_written_as_people_write_them() {
        for text in [
            "PID-3(2).4",
            "OBX[2]-5(1).1.2",
            "OBX[1]",
            "MSH-9",
            "PID[2]-3",
            "ZXY-1.1",
        ] {
            assert_eq!(text.parse::<Location>().unwrap().to_string(), text);
        }
        assert_eq!("OBX-5".parse::<Location>().unwrap().to_string(), "OBX[1]-5");
    }

    #[test]
    fn a_subcomponent_of_no_named_component_is_one_of_the_first() {
        let place = Location::segment(SegmentId::OBX, 3)
            .field(5)
            .subcomponent(2);
        assert_eq!(place.to_string(), "OBX[3]-5.1.2");
    }

    #[test]
    fn what_is_not_a_place_is_refused() {
        for text in [
            "",
            "OB",
            "obx-1",
            "OBX-",
            "OBX-0",
            "OBX[0]",
            "OBX[1",
            "OBX-1.",
            "OBX-1.2.3.4",
            "OBX-1(1",
            "OBX[99999999999]",
            "OBX-1 ",
        ] {
            assert_eq!(text.parse::<Location>(), Err(LocationError), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn parse_is_the_inverse_of_display(
            id in "[A-Z][A-Z0-9]{2}",
            ordinal in 1_u32..,
            field in 0_u32..1000, repetition in 0_u32..9, component in 0_u32..9, subcomponent in 0_u32..9,
        ) {
            let id = SegmentId::new(id.as_bytes().try_into().unwrap()).unwrap();
            let mut place = Location::segment(id, ordinal);
            if field > 0 {
                place = place.field(field).repetition(repetition).component(component);
                if component > 0 {
                    place = place.subcomponent(subcomponent);
                }
            }
            prop_assert_eq!(place.to_string().parse::<Location>(), Ok(place));
        }
    }
}
