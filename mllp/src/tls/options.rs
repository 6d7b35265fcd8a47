//! What a site may choose.

use alloc::string::String;

/// Whether a client compares the name of the host with the certificate it shows.
///
/// ITI-19 leaves it off unless the option is chosen: devices are often known by address only.
/// What protects then is that only certificates named by [`Trust`](super::Trust) are taken at all,
/// and anyone who holds one of them can take the place of the host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum HostNameCheck {
    /// The certificate may hold any name. No name is sent to the host either.
    #[default]
    Off,
    /// The certificate must hold this host name as a `dNSName` (RFC 6125), be it pinned or signed by an authority.
    /// The common name does not count. The name is sent to the host (server name indication).
    Dns(String),
}

/// The oldest version of TLS that is spoken. The newest is always TLS 1.3.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum MinimumVersion {
    /// What ITI-19 asks at least.
    #[default]
    Tls12,
    /// For a site whose devices all speak it. ITI-19 then no longer holds for peers that do not.
    Tls13,
}
