//! Whom we believe.

use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use std::collections::HashSet;

use tokio_rustls::rustls::pki_types::TrustAnchor;
use webpki::{
    CertRevocationList, EndEntityCert, OwnedCertRevocationList, anchor_from_trusted_cert,
};

use super::reading::Reading;
use super::{Pem, TlsError, TlsErrorKind};

const AUTHORITIES: &str = "authorities";
const PINNED: &str = "pinned certificates";
const REVOCATION_LISTS: &str = "revocation lists";

/// The certificates that are believed, of peers or of authorities.
///
/// There is no empty one, and none that believes the public authorities of the web.
///
/// ```no_run
/// # fn main() -> Result<(), ihe_pcd_mllp::tls::TlsError> {
/// use ihe_pcd_mllp::tls::{Pem, Trust};
///
/// let trust = Trust::in_authorities(&Pem::read("/etc/ward/authority.pem")?)?
///     .and_revocation_lists(&Pem::read("/etc/ward/revoked.pem")?)?
///     .and_pinned(&Pem::read("/etc/ward/old-monitors.pem")?)?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Trust {
    pub(super) authorities: Vec<TrustAnchor<'static>>,
    pub(super) pinned: HashSet<Vec<u8>>,
    pub(super) lists: Vec<Arc<CertRevocationList<'static>>>,
    pub(super) lists_may_be_stale: bool,
}

impl Trust {
    /// Believes whatever one of these authorities has signed, directly or over certificates the peer sends along.
    ///
    /// # Errors
    ///
    /// If there is no certificate, or one that cannot be used.
    pub fn in_authorities(certificates: &Pem) -> Result<Self, TlsError> {
        Self::empty().and_authorities(certificates)
    }

    /// Believes exactly these certificates, byte for byte, self-signed or not.
    ///
    /// A peer that shows one of them needs no chain, no name and no usage;
    /// only the validity period and, of course, the private key are checked.
    /// What is pinned cannot be revoked by a list: take it out and reload.
    ///
    /// # Errors
    ///
    /// If there is no certificate, or one that cannot be used.
    pub fn in_pinned(certificates: &Pem) -> Result<Self, TlsError> {
        Self::empty().and_pinned(certificates)
    }

    /// Believes nobody. Not public: the functions that begin with it fail unless they add to it.
    fn empty() -> Self {
        Self {
            authorities: Vec::new(),
            pinned: HashSet::new(),
            lists: Vec::new(),
            lists_may_be_stale: false,
        }
    }

    /// Believes these authorities too; see [`in_authorities`](Self::in_authorities).
    ///
    /// # Errors
    ///
    /// If there is no certificate, or one that cannot be used.
    pub fn and_authorities(mut self, certificates: &Pem) -> Result<Self, TlsError> {
        for (index, der) in certificates.certificates(AUTHORITIES)?.iter().enumerate() {
            let anchor = anchor_from_trusted_cert(der)
                .map_err(|error| certificates.error(AUTHORITIES, unusable(index, error)))?;
            self.authorities.push(anchor.to_owned());
        }
        Ok(self)
    }

    /// Believes these certificates too; see [`in_pinned`](Self::in_pinned).
    ///
    /// # Errors
    ///
    /// If there is no certificate, or one that cannot be used.
    pub fn and_pinned(mut self, certificates: &Pem) -> Result<Self, TlsError> {
        for (index, der) in certificates.certificates(PINNED)?.iter().enumerate() {
            EndEntityCert::try_from(der)
                .map_err(|error| certificates.error(PINNED, unusable(index, error)))?;
            Reading::of(der).map_err(|error| certificates.error(PINNED, unusable(index, error)))?;
            self.pinned.insert(der.to_vec());
        }
        Ok(self)
    }

    /// Refuses what these lists revoke, of the certificates that authorities have signed.
    ///
    /// From then on each certificate of a chain, but for the authority's own, must be covered
    /// by the list of whoever signed it, and a list past its `nextUpdate` covers nothing:
    /// what cannot be checked is refused. Give the list of every authority and of every intermediate one.
    ///
    /// # Errors
    ///
    /// If there is no list, one that cannot be used, or a second one of the same authority.
    pub fn and_revocation_lists(mut self, lists: &Pem) -> Result<Self, TlsError> {
        let refused = |kind| lists.error(REVOCATION_LISTS, kind);
        for (index, der) in lists.revocation_lists(REVOCATION_LISTS)?.iter().enumerate() {
            let number = index.saturating_add(1);
            let list = OwnedCertRevocationList::from_der(der).map_err(|error| {
                let reason = error.to_string();
                refused(TlsErrorKind::UnusableRevocationList { number, reason })
            })?;
            let list = CertRevocationList::from(list);
            if self.lists.iter().any(|known| same_scope(known, &list)) {
                return Err(refused(TlsErrorKind::SecondRevocationList { number }));
            }
            self.lists.push(Arc::new(list));
        }
        Ok(self)
    }

    /// Goes on with revocation lists past their `nextUpdate`.
    ///
    /// Then a certificate revoked since is still believed.
    /// For a site where values that stop coming are the greater harm than that.
    #[must_use]
    pub const fn danger_accept_stale_revocation_lists(mut self) -> Self {
        self.lists_may_be_stale = true;
        self
    }

    /// What can only be judged when all parts are there.
    pub(super) fn check(&self) -> Result<(), TlsError> {
        if self.authorities.is_empty() && !self.lists.is_empty() {
            return Err(TlsError::new(
                REVOCATION_LISTS,
                TlsErrorKind::RevocationListsWithoutAuthorities,
            ));
        }
        Ok(())
    }
}

fn unusable(index: usize, reason: impl fmt::Display) -> TlsErrorKind {
    TlsErrorKind::UnusableCertificate {
        number: index.saturating_add(1),
        reason: reason.to_string(),
    }
}

fn same_scope(one: &CertRevocationList<'_>, other: &CertRevocationList<'_>) -> bool {
    one.issuer() == other.issuer()
        && one.issuing_distribution_point() == other.issuing_distribution_point()
}

impl fmt::Debug for Trust {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Trust")
            .field("authorities", &self.authorities.len())
            .field("pinned", &self.pinned.len())
            .field("revocation_lists", &self.lists.len())
            .field("revocation_lists_may_be_stale", &self.lists_may_be_stale)
            .finish()
    }
}
