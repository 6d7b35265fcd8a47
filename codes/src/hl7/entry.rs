/// One code of a [`Table`](super::Table).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Entry {
    /// The code, as sent.
    pub code: &'static str,
    /// What it means: in an HL7 table the published display name, in a table of PCD words of this project.
    /// `None` where there is none, because the code says it all.
    pub display: Option<&'static str>,
    /// What HL7 says of the code. Codes of PCD's own tables are active.
    pub status: Status,
}

/// What HL7 Terminology says of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// To be used.
    Active,
    /// Not to be used any more, to be read in messages of older systems.
    Deprecated,
    /// Marked `N`: new. The letter is published without explanation, on codes of the newest versions.
    New,
    /// Marked `B`: kept for backward compatibility. The letter is published without explanation.
    BackwardCompatible,
    /// The code has no status: so almost all of table 0078, which HL7 takes from version 3.
    Unstated,
}
