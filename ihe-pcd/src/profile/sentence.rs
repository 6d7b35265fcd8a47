use alloc::sync::Arc;
use core::fmt;

use crate::hl7::SegmentId;

/// What is wrong, and what to do, in one sentence: `Display` says it.
///
/// It names parts, tables and types by what the profile calls them, and never holds what the message has there.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Sentence {
    /// A required part is missing.
    Missing(Arc<str>),
    /// A part is missing that should be there if it is known.
    MissingIfKnown(Arc<str>),
    /// A part is there that must not be.
    Forbidden(Arc<str>),
    /// A required part is missing, for the reason given.
    MissingBecause(Arc<str>, Arc<str>),
    /// A part is there that must not be, for the reason given.
    ForbiddenBecause(Arc<str>, Arc<str>),
    /// A part is there fewer times than that.
    TooFew(Arc<str>, u32),
    /// A part is there more times than that.
    TooMany(Arc<str>, u32),
    /// A part has fewer characters than that.
    TooShort(Arc<str>, u32),
    /// A part has more characters than that.
    TooLong(Arc<str>, u32),
    /// A part is not a text of its type.
    NotOfType(Arc<str>, Arc<str>),
    /// A part has a delimiter that should be escaped, or components that its type does not have.
    Unescaped(Arc<str>),
    /// A code is not in its table.
    NotInTable(Arc<str>, Arc<str>),
    /// OBX-2 names a type that the profile has no place for.
    UnknownValueType,
    /// The structure of the message has no place for the segment where it stands.
    NoPlaceFor(SegmentId),
    /// The profile has nothing on messages of this type.
    NoSuchMessage,
    /// What a statement says has to hold.
    Statement(Arc<str>),
    /// What a check of this library found.
    Told(&'static str),
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => write!(f, "{name} is missing; it is required"),
            Self::MissingIfKnown(name) => write!(f, "{name} is missing; send it if it is known"),
            Self::Forbidden(name) => write!(f, "{name} must not be there; leave it out"),
            Self::MissingBecause(name, reason) => {
                write!(f, "{name} is missing; it is required by this: {reason}")
            }
            Self::ForbiddenBecause(name, reason) => {
                write!(
                    f,
                    "{name} must not be there; leave it out by this: {reason}"
                )
            }
            Self::TooFew(name, min) => write!(f, "{name} must be there at least {min} times"),
            Self::TooMany(name, max) => write!(f, "{name} may be there at most {max} times"),
            Self::TooShort(name, min) => write!(f, "{name} must have at least {min} characters"),
            Self::TooLong(name, max) => write!(f, "{name} may have at most {max} characters"),
            Self::NotOfType(name, kind) => write!(f, "{name} is not a text of type {kind}"),
            Self::Unescaped(name) => {
                write!(
                    f,
                    "{name} has parts that its type does not have; escape delimiters"
                )
            }
            Self::NotInTable(name, table) => {
                write!(f, "{name} has a code that table {table} has not")
            }
            Self::UnknownValueType => {
                f.write_str("OBX-2 names a type that the profile does not take for this row")
            }
            Self::NoPlaceFor(id) => {
                write!(f, "{id} has no place here in the structure of the message")
            }
            Self::NoSuchMessage => f.write_str("the profile has nothing on messages of this type"),
            Self::Statement(text) => f.write_str(text),
            Self::Told(text) => f.write_str(text),
        }
    }
}
