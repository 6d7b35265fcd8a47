use core::fmt;
use core::iter::FusedIterator;

/// The bytes that pairs of hexadecimal digits stand for, decoded one by one without an allocation.
///
/// `Debug` shows their number only.
#[derive(Clone)]
pub struct HexBytes<'a>(core::slice::Iter<'a, [u8; 2]>);

impl<'a> HexBytes<'a> {
    /// `None` unless there is a pair of digits, and nothing but pairs of digits.
    pub(super) fn new(digits: &'a [u8]) -> Option<Self> {
        let (pairs, rest) = digits.as_chunks();
        let is_hexadecimal = digits.iter().all(u8::is_ascii_hexdigit);
        (!pairs.is_empty() && rest.is_empty() && is_hexadecimal).then(|| Self(pairs.iter()))
    }
}

impl Iterator for HexBytes<'_> {
    type Item = u8;

    fn next(&mut self) -> Option<u8> {
        let [high, low] = self.0.next()?;
        Some((value(*high) << 4) | value(*low))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for HexBytes<'_> {}

impl FusedIterator for HexBytes<'_> {}

impl fmt::Debug for HexBytes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HexBytes({})", self.len())
    }
}

/// The value of a hexadecimal digit.
const fn value(digit: u8) -> u8 {
    let low = digit & 0x0F;
    if digit.is_ascii_digit() {
        low
    } else {
        // `A` and `a` end in 1.
        low.wrapping_add(9)
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn every_byte_is_read_in_both_cases() {
        for byte in 0..=u8::MAX {
            for digits in [format!("{byte:02X}"), format!("{byte:02x}")] {
                let bytes: Vec<_> = HexBytes::new(digits.as_bytes()).unwrap().collect();
                assert_eq!(bytes, [byte]);
            }
        }
    }

    #[test]
    fn only_pairs_of_digits_are_bytes() {
        for digits in [&b""[..], b"0", b"0D0", b"0G", b"0D 0A", b"+1"] {
            assert!(HexBytes::new(digits).is_none());
        }
    }
}
