//! TLS with certificates on both sides, as ITI-19 (Authenticate Node) asks.
//!
//! Written for those who open listeners and connections; a [`Connection`](crate::Connection) runs over what comes out.
//! It reads no configuration, opens no socket and has no clock for a handshake: put a timeout around
//! [`ServerTls::accept`] and [`ClientTls::connect`].
//!
//! # Who is trusted
//!
//! Only whom [`Trust`] names: by authorities, by a set of certificates known one by one, or by both.
//! The public list of web authorities is never used. A trusted certificate is not yet a trusted sender:
//! whether this device may report for that bed is the session's question,
//! and [`Certificate`](crate::Certificate) is what it is asked with.
//!
//! Every connection proves its certificate anew: sessions are not resumed.
//! So a certificate that was revoked or has expired since is not taken again, and [`ServerTls::reload`] holds at once.
//!
//! # What ITI-19 asks, and what it gets
//!
//! | ITI-19 (3.19.6) | here |
//! |---|---|
//! | both sides show a certificate | always; see [`ServerTls::danger_accept_clients_without_certificate`] |
//! | trust by authorities, by single certificates, or mixed | [`Trust`] |
//! | host names not looked at, unless the option is chosen | [`HostNameCheck`]; the common name never counts |
//! | TLS 1.2 at least | [`MinimumVersion`] |
//! | attributes and extensions that are not known are no reason to refuse | so it is, unless an extension is marked critical (RFC 5280 4.2 demands that refusal) |
//! | TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 and TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 | yes, and others: [`ServerTls::cipher_suites`] |
//! | TLS_DHE_RSA_WITH_AES_128_GCM_SHA256 and TLS_DHE_RSA_WITH_AES_256_GCM_SHA384 | **no**: the engine has no finite-field Diffie-Hellman; a peer that offers nothing else is refused |
//! | certificates in DER and in BER | DER; **BER is refused** |
//!
//! More that the engine (rustls with ring) refuses, and that old devices may have:
//!
//! - Certificates of X.509 version 1, but for authorities, where they are taken. A pinned one is refused by [`Trust`] itself.
//! - RSA keys below 2048 or above 8192 bits (4096 for the own one), RSA keys bound to PSS, DSA keys,
//!   and elliptic curves other than P-256, P-384 and Ed25519.
//!   Of a pinned certificate too: its handshakes fail, as a bad signature or because the peer has nothing to show.
//! - In a chain: signatures with SHA-1 or MD5; an authority's certificate used as that of a peer
//!   (what `openssl req -x509` makes by default);
//!   and a certificate whose extended key usage does not hold the role of the peer.
//!   All of these are fine for a certificate that is pinned.
//! - Private keys that are encrypted: store them decrypted, readable by this service only.
//!
//! The engine is not part of the interface: no type of it appears in a signature.

mod client;
mod error;
mod identity;
mod in_force;
mod options;
mod pem;
mod provider;
mod reading;
mod refusal;
mod server;
mod stream;
mod trust;
mod verifier;

pub use self::client::ClientTls;
pub use self::error::{TlsError, TlsErrorKind};
pub use self::identity::Identity;
pub use self::options::{HostNameCheck, MinimumVersion};
pub use self::pem::Pem;
pub use self::server::ServerTls;
pub use self::stream::TlsStream;
pub use self::trust::Trust;
