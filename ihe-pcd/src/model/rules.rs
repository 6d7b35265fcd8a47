use super::identifier::IdentifierSystems;
use crate::datatype::Offset;

/// What a site knows about its senders that their messages do not say.
///
/// The default knows nothing: a time without a zone then has no instant. It reads 16 384 rows of a message,
/// and checks the identifiers of the [systems](super::identifier) published here.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct SiteRules {
    /// The offset of times that state none, if the site vouches for it.
    ///
    /// Times read with it are marked [`Zone::Assumed`](super::Zone::Assumed).
    pub assumed_offset: Option<Offset>,
    /// How many OBX, and as many OBR and PID, of one message are read at most; the first one beyond is a problem.
    ///
    /// It bounds what reading a hostile message costs: a row of four bytes becomes about 700 bytes.
    pub max_rows: usize,
    /// The systems whose identifiers in PID-3 are checked; one that fails is a warning.
    pub identifier_systems: IdentifierSystems,
}

impl SiteRules {
    /// Reads times without a zone at this offset from UTC.
    #[must_use]
    pub const fn assume_offset(mut self, offset: Offset) -> Self {
        self.assumed_offset = Some(offset);
        self
    }

    /// Reads at most so many rows of one message.
    #[must_use]
    pub const fn read_rows(mut self, max_rows: usize) -> Self {
        self.max_rows = max_rows;
        self
    }

    /// Checks identifiers of these systems.
    #[must_use]
    pub const fn recognise_identifiers(mut self, systems: IdentifierSystems) -> Self {
        self.identifier_systems = systems;
        self
    }
}

impl Default for SiteRules {
    fn default() -> Self {
        Self {
            assumed_offset: None,
            max_rows: 16_384,
            identifier_systems: IdentifierSystems::default(),
        }
    }
}
