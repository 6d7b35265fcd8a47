/// Whether a part has to be there (HL7 v2.6 chapter 2.B.7.5).
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(in crate::profile) enum Usage {
    /// R: always.
    Required,
    /// RE: if it is known.
    RequiredIfKnown,
    /// C: a [`Predicate`](super::Predicate) decides; without one that fits it is optional.
    Conditional,
    /// O, and whatever else asks nothing.
    #[default]
    Optional,
    /// X: never.
    Forbidden,
}

/// How often a part may be there.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::profile) struct Cardinality {
    pub min: u32,
    /// `u32::MAX` for any number.
    pub max: u32,
}

impl Cardinality {
    pub(in crate::profile) const ANY: Self = Self {
        min: 0,
        max: u32::MAX,
    };
}

/// How many characters a part may have.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::profile) struct Length {
    pub min: u32,
    /// `u32::MAX` for any number.
    pub max: u32,
}

impl Length {
    pub(in crate::profile) const ANY: Self = Self {
        min: 0,
        max: u32::MAX,
    };
}
