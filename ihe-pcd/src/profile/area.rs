use core::fmt;
use core::str::FromStr;

use thiserror::Error;

use crate::hl7::{Location, SegmentId};

/// A part of every segment with an id, in every repetition: `OBX-3` is field 3 of each OBX, `PID` is all of each PID.
///
/// What is within it is in the area too: `OBX[2]-3.1` is in `OBX-3`, and in `OBX-3.1`.
///
/// ```
/// use ihe_pcd::profile::Area;
///
/// let identifier: Area = "OBX-3".parse()?;
/// assert!(identifier.holds(&"OBX[2]-3.1".parse().unwrap()));
/// assert!(!identifier.holds(&"OBX[2]-6.1".parse().unwrap()));
/// assert_eq!(identifier.to_string(), "OBX-3");
/// assert!("OBX[2]-3".parse::<Area>().is_err());
/// # Ok::<(), ihe_pcd::profile::NotAnArea>(())
/// ```
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Area {
    id: SegmentId,
    /// Field, component and subcomponent, from 1, as far as they are named.
    parts: [Option<u32>; 3],
}

impl Area {
    /// The part of every segment with its id that a place is in.
    pub fn around(place: &Location) -> Self {
        Self {
            id: place.id(),
            parts: [
                place.field_number(),
                place.component_number(),
                place.subcomponent_number(),
            ],
        }
    }

    /// Whether a place is in it.
    pub fn holds(&self, place: &Location) -> bool {
        let Self { id, parts } = Self::around(place);
        let mut pairs = self.parts.iter().zip(parts);
        self.id == id && pairs.all(|(named, part)| named.is_none() || *named == part)
    }

    /// How many numbers it has: of two areas that hold one place, the one with more is in the other.
    pub(super) fn depth(&self) -> usize {
        self.parts.iter().flatten().count()
    }
}

impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.id)?;
        for (separator, part) in ["-", ".", "."].iter().zip(self.parts) {
            if let Some(part) = part {
                write!(f, "{separator}{part}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The text is not an [`Area`].
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("not a part of every segment of an id; write it like OBX, OBX-3 or OBX-3.1")]
pub struct NotAnArea;

impl FromStr for Area {
    type Err = NotAnArea;

    fn from_str(text: &str) -> Result<Self, NotAnArea> {
        // One segment, or one repetition, is no area.
        if text.contains(['[', '(']) {
            return Err(NotAnArea);
        }
        let place: Location = text.parse().map_err(|_| NotAnArea)?;
        Ok(Self::around(&place))
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use super::*;

    fn area(text: &str) -> Area {
        text.parse().unwrap()
    }

    #[test]
    fn an_area_is_written_as_it_is_read() {
        for text in ["PID", "OBX-3", "OBX-3.1", "OBR-29.2.1"] {
            assert_eq!(area(text).to_string(), text);
        }
        for text in [
            "",
            "OBX-",
            "OBX-0",
            "OBX[1]-3",
            "OBX-3(1)",
            "CWE-2.usage",
            "message",
        ] {
            assert_eq!(text.parse::<Area>(), Err(NotAnArea), "{text}");
        }
    }

    #[test]
    fn an_area_holds_what_is_within_it_and_nothing_around_it() {
        let held = |text: &str, place: &str| area(text).holds(&place.parse().unwrap());
        for place in ["OBX[1]-3", "OBX[7]-3", "OBX[7]-3(2).1", "OBX[7]-3.2.1"] {
            assert!(held("OBX-3", place), "{place}");
            assert!(held("OBX", place), "{place}");
        }
        assert!(!held("OBX-3", "OBX[1]"));
        assert!(!held("OBX-3.2", "OBX[1]-3"));
        assert!(!held("OBX-3.2", "OBX[1]-3.1"));
        assert!(!held("OBX-3", "OBR-3"));
    }
}
