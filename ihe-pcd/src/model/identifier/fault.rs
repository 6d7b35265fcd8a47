use thiserror::Error;

/// Why an identifier is not built as its system builds them. It holds no digit of it, so it may be logged.
#[derive(Clone, Copy, Debug, Eq, Error, Hash, PartialEq)]
#[non_exhaustive]
pub enum IdentifierFault {
    /// It has another number of characters than those of the system.
    #[error("its length is not that of the system")]
    Length,
    /// A character that the system does not have at this place.
    #[error("character {position} is none that the system has there")]
    Character {
        /// Which character, from 1.
        position: u8,
    },
    /// Every digit is zero: it stands for a number that somebody did not know.
    #[error("every digit is zero")]
    Zeros,
    /// The check digits or the check character do not belong to the rest.
    #[error("the check digit does not belong to the rest")]
    CheckDigit,
}
