/// The form of a text.
#[derive(Clone, Debug)]
pub(in crate::profile) enum Form {
    /// The form of OBX-4: four numbers, and one facet at most where `facet` says so.
    Path { facet: bool },
    /// What a regular expression says of the whole text.
    #[cfg(feature = "igamt")]
    Pattern(super::Pattern),
}
