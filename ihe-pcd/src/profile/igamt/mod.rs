//! Profiles that a site brings, in the format of NIST's IGAMT: `Profile.xml`, `Constraints.xml` and `ValueSets.xml`,
//! as the test tools of NIST use them.
//!
//! Only texts are read here; where the files lie is the caller's business.
//! What the reader does not know it refuses, with file, line and element: a rule that is left out without a word
//! would pass messages that it should not.
//! Statements about ids that the profile does not have, and value sets that nothing is bound to, say nothing, as in NIST's engine.
//!
//! Not read: slices, co-constraints, order-indifferent contexts, and of the expressions `SimpleValue`, `PathValue`,
//! `ComplexPathValue`, `NumberList`, `ValueSet`, `isNULL` and `IZSetID`.

mod condition;
mod datatypes;
mod error;
mod messages;
mod path;
mod segments;
mod statements;
mod usage;
mod value_sets;
mod xml;

pub use self::error::{IgamtError, IgamtFault, IgamtFile};

use alloc::sync::Arc;

use self::datatypes::Datatypes;
use self::segments::Segments;
use self::statements::Statements;
use self::value_sets::ValueSets;
use self::xml::Source;
use super::Profile;
use super::definition::Definition;

/// The texts of the three files.
///
/// ```
/// use ihe_pcd::profile::igamt::{Igamt, IgamtFile};
///
/// let cut = Igamt {
///     profile: "<ConformanceProfile>",
///     constraints: "<ConformanceContext/>",
///     value_sets: "<ValueSetLibrary/>",
/// };
/// let refusal = cut.read().unwrap_err();
/// assert_eq!((refusal.file, refusal.line), (IgamtFile::Profile, 1));
/// ```
#[derive(Clone, Copy)]
pub struct Igamt<'a> {
    /// `Profile.xml`: messages, segments and data types.
    pub profile: &'a str,
    /// `Constraints.xml`: predicates and conformance statements.
    pub constraints: &'a str,
    /// `ValueSets.xml`: tables.
    pub value_sets: &'a str,
}

impl Igamt<'_> {
    /// How large each file may be, in bytes.
    pub const MOST_BYTES: usize = 64 << 20;

    /// Reads a profile; its name is what its `MetaData` says.
    ///
    /// # Errors
    ///
    /// [`IgamtError`], with file, line and element, for what is no XML, is cut, names what does not exist,
    /// goes round in a circle, is larger than it may be, or is not supported.
    pub fn read(&self) -> Result<Profile, IgamtError> {
        let value_sets = Source::parse(IgamtFile::ValueSets, self.value_sets)?;
        let constraints = Source::parse(IgamtFile::Constraints, self.constraints)?;
        let profile = Source::parse(IgamtFile::Profile, self.profile)?;

        let root = profile.root("ConformanceProfile")?;
        let name = match root.child("MetaData")? {
            Some(metadata) => metadata.text("Name")?,
            None => "",
        };
        let origin: Arc<str> = name.into();
        let tables = ValueSets::read(&value_sets)?;
        let statements = Statements::read(&constraints, &origin)?;
        let datatypes = Datatypes::read(&root, &tables, &statements, &origin)?;
        let segments = Segments::read(&root, &tables, &datatypes, &statements, &origin)?;
        let messages = messages::read(&root, &segments, &statements, &origin)?;
        let definition = Definition {
            messages,
            segments: segments.into_definitions(),
            datatypes: datatypes.into_definitions(),
            tables: tables.into_tables(),
            as_nist: true,
        };
        Ok(Profile::new(name, definition))
    }
}

impl core::fmt::Debug for Igamt<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Igamt")
            .field("profile", &self.profile.len())
            .field("constraints", &self.constraints.len())
            .field("value_sets", &self.value_sets.len())
            .finish()
    }
}

#[cfg(test)]
mod tests;
