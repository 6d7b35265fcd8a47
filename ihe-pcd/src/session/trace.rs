use ihe_pcd_mllp::Peer;
use sha2::{Digest as _, Sha256};
use twox_hash::XxHash3_128;

/// What a message is recognised by when it comes again: who sent it under which control id, and a digest of its bytes.
///
/// A journal keeps it with the message, so that a repetition is recognised after a restart too.
/// It says nothing about what is in the message.
///
/// ```
/// use ihe_pcd::session::Trace;
///
/// let trace = Trace::from_bytes([7; Trace::LENGTH]);
/// assert_eq!(trace.to_bytes(), [7; 32]);
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Trace {
    pub(super) key: Key,
    /// XXH3 of the bytes: no two messages of one sender share one by chance.
    /// Whoever makes two that do has sent both, in his own name, and loses one of them.
    digest: u128,
}

/// Half of a SHA-256: nobody can make a key that is another sender's.
type Half = [u8; 16];

/// Peer, MSH-3, MSH-4 and MSH-10.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(super) struct Key(Half);

impl Trace {
    /// How many bytes it has.
    pub const LENGTH: usize = 32;

    pub(super) fn of(peer: &Peer, sender: &str, control_id: &str, frame: &[u8]) -> Self {
        let mut key = Sha256::new();
        identify(peer, &mut key);
        for part in [sender, control_id] {
            // With its length, so that no two divisions of the same bytes are one key.
            update_length(&mut key, part);
            key.update(part);
        }
        Self {
            key: Key(half(key)),
            digest: XxHash3_128::oneshot(frame),
        }
    }

    /// It as bytes, the same on every machine.
    pub fn to_bytes(self) -> [u8; Self::LENGTH] {
        let mut bytes = [0; Self::LENGTH];
        let (Key(key), digest) = (self.key, self.digest.to_le_bytes());
        for (to, from) in bytes.iter_mut().zip(key.into_iter().chain(digest)) {
            *to = from;
        }
        bytes
    }

    /// It from its [bytes](Self::to_bytes).
    pub const fn from_bytes(bytes: [u8; Self::LENGTH]) -> Self {
        let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, digest @ ..] = bytes;
        Self {
            key: Key([a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p]),
            digest: u128::from_le_bytes(digest),
        }
    }
}

impl Key {
    /// A key is a digest already: its first bytes are the hash.
    pub(super) fn hash(self) -> u64 {
        let Self([a, b, c, d, e, f, g, h, ..]) = self;
        u64::from_le_bytes([a, b, c, d, e, f, g, h])
    }
}

/// The certificate, or else the address, or else the name: never more than one of them.
fn identify(peer: &Peer, key: &mut Sha256) {
    if let Some(certificate) = &peer.certificate {
        key.update(b"certificate");
        key.update(certificate.fingerprint.0);
    } else if let Some(address) = peer.address {
        key.update(b"address");
        match address.ip().to_canonical() {
            core::net::IpAddr::V4(address) => key.update(address.octets()),
            core::net::IpAddr::V6(address) => key.update(address.octets()),
        }
    } else if let Some(name) = peer.name() {
        key.update(b"name");
        update_length(key, name);
        key.update(name);
    }
}

/// In 8 bytes on every machine.
fn update_length(key: &mut Sha256, text: &str) {
    let length = u64::try_from(text.len()).unwrap_or(u64::MAX);
    key.update(length.to_le_bytes());
}

fn half(hash: Sha256) -> Half {
    let mut half = Half::default();
    for (to, from) in half.iter_mut().zip(hash.finalize()) {
        *to = from;
    }
    half
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::String;

    use super::*;

    #[test]
    fn its_bytes_bring_it_back() {
        let trace = Trace::of(&Peer::named("p"), "s", "1", b"bytes");
        assert_eq!(Trace::from_bytes(trace.to_bytes()), trace);
    }

    #[test]
    fn its_bytes_are_the_same_on_every_machine() {
        let trace = Trace::of(&Peer::named("p"), "s", "1", b"bytes");
        let text: String = (trace.to_bytes().iter())
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(
            text,
            "a2cc02b908006842f0056ea7361b6c1a125b1230c2713898ee237d14ad4cf695"
        );
    }
}
