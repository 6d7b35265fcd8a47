use core::fmt;

/// What kind of rule a finding is about.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum FindingKind {
    /// A required part is missing, or one that must not be there is there (R, RE, X).
    Usage,
    /// The same where a predicate decides the usage (C).
    Predicate,
    /// A part is there too few or too many times.
    Cardinality,
    /// A part is shorter or longer than the profile allows.
    Length,
    /// A text is not of its data type: no number, no time, a component too many, a delimiter that is not escaped.
    Format,
    /// A code that its table does not have.
    ValueSet,
    /// A statement of the profile does not hold.
    Constraint,
    /// A segment stands where the structure of the message has no place for it.
    Structure,
    /// OBX-2 names a type that the profile does not know for OBX-5.
    ValueType,
    /// The message is of a transaction that the profile knows nothing of.
    NoSuchMessage,
}

impl FindingKind {
    /// A stable word for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Usage => "usage",
            Self::Predicate => "predicate",
            Self::Cardinality => "cardinality",
            Self::Length => "length",
            Self::Format => "format",
            Self::ValueSet => "value-set",
            Self::Constraint => "constraint",
            Self::Structure => "structure",
            Self::ValueType => "value-type",
            Self::NoSuchMessage => "no-such-message",
        }
    }
}

impl fmt::Display for FindingKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
