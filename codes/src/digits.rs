/// Four to eight bytes that should be digits, as one number: the first digit in the lowest byte, zeros before it.
#[derive(Clone, Copy)]
pub(crate) struct Digits(u64);

/// The digit zero in each byte.
const ZEROS: u64 = u64::from_le_bytes([b'0'; 8]);

impl Digits {
    /// The bytes of a text; `None` for one of another length.
    #[inline]
    pub(crate) fn of(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let missing = 8_u32.checked_sub(u32::try_from(bytes.len()).ok()?)?;
        // Where the two overlap they are the same.
        let first = u64::from(u32::from_le_bytes(*bytes.first_chunk()?));
        let last = u64::from(u32::from_le_bytes(*bytes.last_chunk()?));
        let before = (1_u64 << (8 * missing)) - 1;
        Some(Self(ZEROS & before | first << (8 * missing) | last << 32))
    }

    /// What they say; `None` where one of them is no digit.
    ///
    /// Neighbours are added up in three steps: to four numbers of two digits, two of four, and one of eight.
    #[inline]
    pub(crate) const fn number(self) -> Option<u32> {
        const HIGH: u64 = 0xF0F0_F0F0_F0F0_F0F0;
        const SIX: u64 = 0x0606_0606_0606_0606;
        // From `0` to `?`, and still so with six more: a digit.
        if self.0 & HIGH != ZEROS || (self.0 + SIX) & HIGH != ZEROS {
            return None;
        }
        let ones = self.0 & !HIGH;
        let twos = (ones * 10 + (ones >> 8)) & 0x00FF_00FF_00FF_00FF;
        let fours = (twos * 100 + (twos >> 16)) & 0x0000_FFFF_0000_FFFF;
        let all = fours * 10_000 + (fours >> 32);
        Some(all as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Option<u32> {
        Digits::of(text)?.number()
    }

    #[test]
    fn a_number_of_four_to_eight_digits_is_read_at_once() {
        for (text, value) in [
            ("0000", 0),
            ("4262", 4262),
            ("69798", 69_798),
            ("147842", 147_842),
            ("0150456", 150_456),
            ("99999999", 99_999_999),
            ("12345678", 12_345_678),
        ] {
            assert_eq!(number(text), Some(value), "{text}");
        }
        for length in [0, 1, 2, 3, 9, 10, 20] {
            assert!(Digits::of(&"12345678901234567890"[..length]).is_none());
        }
    }

    #[test]
    fn no_byte_but_a_digit_is_read_in_any_place() {
        for length in 4..=8 {
            for place in 0..length {
                for byte in 0..128_u8 {
                    let mut bytes = *b"12345678";
                    bytes[place] = byte;
                    let text = core::str::from_utf8(&bytes[..length]).unwrap();
                    // `parse` takes a sign.
                    let expected = byte.is_ascii_digit().then(|| text.parse().unwrap());
                    assert_eq!(number(text), expected, "{byte} at {place} of {length}");
                }
            }
        }
        for text in [
            "\u{e9}\u{e9}",
            "12\u{e9}34",
            "\u{10ffff}",
            "\u{ff11}\u{ff12}",
        ] {
            assert_eq!(Digits::of(text).map(Digits::number), Some(None), "{text}");
        }
    }
}
