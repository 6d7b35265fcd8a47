use alloc::boxed::Box;
use core::fmt;

use thiserror::Error;

/// One of the three files.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum IgamtFile {
    /// `Profile.xml`.
    Profile,
    /// `Constraints.xml`.
    Constraints,
    /// `ValueSets.xml`.
    ValueSets,
}

impl IgamtFile {
    /// The name it mostly has.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Profile => "Profile.xml",
            Self::Constraints => "Constraints.xml",
            Self::ValueSets => "ValueSets.xml",
        }
    }
}

impl fmt::Display for IgamtFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Why a profile is refused, and where.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[error("{file}, line {line}, <{element}>: {fault}")]
#[non_exhaustive]
pub struct IgamtError {
    /// The file.
    pub file: IgamtFile,
    /// From 1.
    pub line: u32,
    /// The name of the element; empty where there is none, as the text is no XML.
    pub element: Box<str>,
    /// What is wrong with it.
    pub fault: IgamtFault,
}

/// What is wrong with an element of a profile.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum IgamtFault {
    /// The text is no XML, or it is cut, or it has a document type.
    #[error("this is no well-formed XML, or it declares a document type")]
    Xml,
    /// The file is larger than it may be.
    #[error("the file is larger than it may be")]
    TooLarge,
    /// Elements are nested deeper than they may be, or types go round in a circle.
    #[error("this is nested too deeply, or refers to itself")]
    TooDeep,
    /// There are more elements of this kind than there may be.
    #[error("there are more of these than there may be")]
    TooMany,
    /// An attribute is missing.
    #[error("the attribute {0} is missing")]
    NoAttribute(&'static str),
    /// An attribute does not say what it should.
    #[error("the attribute {0} cannot be read")]
    Attribute(&'static str),
    /// An element that should be within this one is missing.
    #[error("an element is missing: {0}")]
    NoElement(&'static str),
    /// What the attribute names does not exist.
    #[error("what the attribute {0} names does not exist")]
    Unknown(&'static str),
    /// The same id twice.
    #[error("the id is there twice")]
    Twice,
    /// The reader does not know this element here.
    #[error("this is not supported here")]
    NotSupported,
    /// A plug-in that the reader has no check for.
    #[error("there is no check for this plug-in")]
    Plugin,
}
