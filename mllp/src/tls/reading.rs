//! A certificate in DER becomes what we say about it.
//!
//! `x509-cert` and not `x509-parser`: it brings five crates instead of some fifteen, writes RFC 4514 itself,
//! and needs no second version of nom.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use core::time::Duration;

use ring::digest::{SHA256, digest};
use thiserror::Error;
use tokio_rustls::rustls::pki_types::{CertificateDer, UnixTime};
use x509_cert::certificate::{CertificateInner, Raw, TbsCertificateInner};
use x509_cert::der::asn1::{Any, ObjectIdentifier};
use x509_cert::der::{Decode, Tag, Tagged};

use crate::{Certificate, CertificateName, Fingerprint};

/// Subject alternative name, RFC 5280 4.2.1.6.
const ALTERNATIVE_NAMES: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.17");

/// What is needed of a certificate.
pub(super) struct Reading {
    pub(super) certificate: Certificate,
    pub(super) not_before: UnixTime,
    pub(super) not_after: UnixTime,
}

/// Which part of a certificate is not DER as X.509 says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub(super) enum ReadingError {
    #[error("not an X.509 certificate in DER")]
    Certificate,
    #[error("broken subject alternative names")]
    Names,
}

impl Reading {
    pub(super) fn of(der: &CertificateDer<'_>) -> Result<Self, ReadingError> {
        let parsed =
            CertificateInner::<Raw>::from_der(der).map_err(|_| ReadingError::Certificate)?;
        let contents = parsed.tbs_certificate();
        let validity = contents.validity();
        let time = |since_epoch: Duration| UnixTime::since_unix_epoch(since_epoch);
        Ok(Self {
            certificate: Certificate::new(
                printable(&format!("{}", contents.subject())),
                names(contents)?,
                fingerprint(der),
            ),
            not_before: time(validity.not_before.to_unix_duration()),
            not_after: time(validity.not_after.to_unix_duration()),
        })
    }
}

fn fingerprint(der: &[u8]) -> Fingerprint {
    let mut bytes = [0; 32];
    let digest = digest(&SHA256, der);
    for (byte, from) in bytes.iter_mut().zip(digest.as_ref()) {
        *byte = *from;
    }
    Fingerprint(bytes)
}

/// Escapes what x509-cert leaves: characters beyond ASCII that break a line or hide in it.
fn printable(subject: &str) -> String {
    let mut text = String::with_capacity(subject.len());
    for character in subject.chars() {
        if character.is_ascii() || character.escape_debug().len() == 1 {
            text.push(character);
        } else {
            let mut bytes = [0; 4];
            for byte in character.encode_utf8(&mut bytes).bytes() {
                text.push_str(&format!("\\{byte:02x}"));
            }
        }
    }
    text
}

/// The names are taken apart by hand, so that one of an unusual kind does not spoil the others.
fn names(contents: &TbsCertificateInner<Raw>) -> Result<Vec<CertificateName>, ReadingError> {
    let extensions = contents.extensions().into_iter().flatten();
    let mut names = Vec::new();
    for extension in extensions.filter(|extension| extension.extn_id == ALTERNATIVE_NAMES) {
        let entries = Vec::<Any>::from_der(extension.extn_value.as_bytes())
            .map_err(|_| ReadingError::Names)?;
        for entry in &entries {
            names.extend(name(entry)?);
        }
    }
    Ok(names)
}

fn name(entry: &Any) -> Result<Option<CertificateName>, ReadingError> {
    let Tag::ContextSpecific { number, .. } = entry.tag() else {
        return Err(ReadingError::Names);
    };
    let text = || {
        let text = core::str::from_utf8(entry.value()).ok();
        text.filter(|text| text.is_ascii())
            .map(String::from)
            .ok_or(ReadingError::Names)
    };
    Ok(match number.value() {
        1 => Some(CertificateName::Email(text()?)),
        2 => Some(CertificateName::Dns(text()?)),
        6 => Some(CertificateName::Uri(text()?)),
        7 => Some(CertificateName::Ip(address(entry.value())?)),
        _ => None,
    })
}

fn address(octets: &[u8]) -> Result<IpAddr, ReadingError> {
    let version_4 = <[u8; 4]>::try_from(octets).map(Ipv4Addr::from);
    let version_6 = <[u8; 16]>::try_from(octets).map(Ipv6Addr::from);
    let address = version_4.map(IpAddr::from);
    address
        .or_else(|_| version_6.map(IpAddr::from))
        .map_err(|_| ReadingError::Names)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::Index;
    use rcgen::{CertificateParams, KeyPair};

    use super::*;

    fn certificate(names: &[&str]) -> Vec<u8> {
        let names: Vec<_> = names.iter().map(|name| String::from(*name)).collect();
        let params = CertificateParams::new(names);
        let signed = params.and_then(|params| params.self_signed(&KeyPair::generate()?));
        signed.map_or_else(|_| Vec::new(), |signed| signed.der().to_vec())
    }

    #[test]
    fn nothing_that_a_peer_sends_for_a_certificate_makes_reading_panic() {
        let whole = certificate(&["pump.example", "192.0.2.7", "2001:db8::7"]);
        assert!(Reading::of(&CertificateDer::from(whole.as_slice())).is_ok());
        for length in 0..whole.len() {
            let cut = whole.get(..length).unwrap_or_default();
            assert!(Reading::of(&CertificateDer::from(cut)).is_err());
        }
        proptest!(|(changes in prop::collection::vec((any::<Index>(), any::<u8>()), 1..4))| {
            let mut changed = whole.clone();
            for (place, byte) in changes {
                *place.get_mut(&mut changed) = byte;
            }
            let _ = Reading::of(&CertificateDer::from(changed));
        });
    }

    #[test]
    fn a_subject_cannot_break_or_turn_a_line_of_a_log() {
        assert_eq!(printable("CN=Bjørn Åsen"), "CN=Bjørn Åsen");
        assert_eq!(printable("CN=a\u{2028}b"), "CN=a\\e2\\80\\a8b");
        assert_eq!(printable("CN=a\u{202E}b"), "CN=a\\e2\\80\\aeb");
        assert_eq!(printable("CN=a\u{85}b"), "CN=a\\c2\\85b");
    }
}
