use crate::datatype::Offset;

/// What a site knows about its senders that their messages do not say.
///
/// The default knows nothing: a time without a zone then has no instant.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct SiteRules {
    /// The offset of times that state none, if the site vouches for it.
    ///
    /// Times read with it are marked [`Zone::Assumed`](super::Zone::Assumed).
    pub assumed_offset: Option<Offset>,
}

impl SiteRules {
    /// Reads times without a zone at this offset from UTC.
    #[must_use]
    pub const fn assume_offset(mut self, offset: Offset) -> Self {
        self.assumed_offset = Some(offset);
        self
    }
}
