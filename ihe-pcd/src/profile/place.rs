use alloc::sync::Arc;
use core::fmt;

use crate::hl7::Location;

/// Where a finding is: a part of a segment, a group of segments, or the message as a whole.
///
/// `Display` is `OBX[4]-6.2` for a part, `PATIENT_RESULT[1]` for a group, and `message`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Place {
    /// A segment or a part of one, where it is or would be.
    At(Location),
    /// A group of segments by the name that the profile gives it, and the how manieth it is, from 1, in the message.
    Group {
        /// The name, as `ORDER_OBSERVATION`.
        name: Arc<str>,
        /// From 1, over the whole message.
        ordinal: u32,
    },
    /// The message.
    Message,
}

impl From<Location> for Place {
    fn from(location: Location) -> Self {
        Self::At(location)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(location) => write!(f, "{location}"),
            Self::Group { name, ordinal } => write!(f, "{name}[{ordinal}]"),
            Self::Message => f.write_str("message"),
        }
    }
}
