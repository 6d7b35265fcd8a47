//! The short name of a certificate that cannot be mistaken for another.

use core::fmt;
use core::str::FromStr;

use thiserror::Error;

const LENGTH: usize = 32;

/// The SHA-256 digest of a certificate in its DER form.
///
/// It is written as 64 lower-case hexadecimal digits.
/// Read are also upper-case digits, and pairs of digits with a colon between each two,
/// which is what `openssl x509 -fingerprint -sha256` prints.
///
/// ```
/// use ihe_pcd_mllp::Fingerprint;
///
/// let fingerprint = Fingerprint([0xAB; 32]);
/// assert_eq!(fingerprint.to_string(), "ab".repeat(32));
/// let printed_by_openssl = ["AB"; 32].join(":");
/// assert_eq!(printed_by_openssl.parse(), Ok(fingerprint));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(pub [u8; LENGTH]);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprint({self})")
    }
}

impl FromStr for Fingerprint {
    type Err = FingerprintError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let with_colons = text.contains(':');
        let mut rest = text.bytes();
        let mut digest = [0; LENGTH];
        for (index, byte) in digest.iter_mut().enumerate() {
            if with_colons && index > 0 && rest.next() != Some(b':') {
                return Err(FingerprintError::at(text, rest.len()));
            }
            for _ in 0..2 {
                let digit = rest
                    .next()
                    .and_then(|digit| char::from(digit).to_digit(16))
                    .and_then(|digit| u8::try_from(digit).ok())
                    .ok_or_else(|| FingerprintError::at(text, rest.len()))?;
                *byte = (*byte << 4) | digit;
            }
        }
        match rest.next() {
            None => Ok(Self(digest)),
            Some(_) => Err(FingerprintError::at(text, rest.len())),
        }
    }
}

/// A text that is no [`Fingerprint`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error(
    "no SHA-256 fingerprint: 64 hexadecimal digits, with or without a colon between each two pairs, are broken at byte {position}"
)]
pub struct FingerprintError {
    position: usize,
}

impl FingerprintError {
    /// For a text of which `rest` bytes were not looked at.
    fn at(text: &str, rest: usize) -> Self {
        Self {
            position: text.len().saturating_sub(rest).saturating_sub(1),
        }
    }

    /// The first byte that does not fit, counted from zero.
    #[must_use]
    pub const fn position(&self) -> usize {
        self.position
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::{String, ToString};
    use alloc::vec::Vec;

    use proptest::prelude::*;

    use super::*;

    fn with_colons(fingerprint: Fingerprint) -> String {
        let pairs: Vec<_> = fingerprint
            .0
            .iter()
            .map(|byte| alloc::format!("{byte:02X}"))
            .collect();
        pairs.join(":")
    }

    #[test]
    fn other_lengths_and_other_separators_are_refused() {
        let good = Fingerprint([0x5A; LENGTH]);
        let plain = good.to_string();
        let colons = with_colons(good);
        for (text, position) in [
            (String::new(), 0),
            (plain.replacen('5', "g", 1), 0),
            (alloc::format!("{plain}0"), 64),
            (alloc::format!("{colons}:"), 95),
            (colons.replacen(':', "", 1), 2),
            (colons.replacen(':', "-", 1), 2),
            (alloc::format!(":{plain}"), 0),
        ] {
            let error = text.parse::<Fingerprint>().err();
            assert_eq!(
                error.map(|error| error.position()),
                Some(position),
                "{text}"
            );
        }
        assert!(
            plain
                .get(1..)
                .is_some_and(|short| short.parse::<Fingerprint>().is_err())
        );
    }

    proptest! {
        #[test]
        fn a_fingerprint_is_read_as_it_was_written(digest: [u8; LENGTH]) {
            let fingerprint = Fingerprint(digest);
            prop_assert_eq!(fingerprint.to_string().parse(), Ok(fingerprint));
            prop_assert_eq!(with_colons(fingerprint).parse(), Ok(fingerprint));
        }

        #[test]
        fn any_text_is_read_or_refused(text: String) {
            let _ = text.parse::<Fingerprint>();
        }
    }
}
