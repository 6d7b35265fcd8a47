/// A character set whose characters are not read here.
///
/// A message in one of the Chinese or Shift JIS sets is split where a second byte of a character looks like a separator,
/// the ISO 2022 ones hide characters in 7-bit bytes, and UTF-16 and UTF-32 hold no separator that is one byte.
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub(super) enum Unsupported {
    JisX0201,
    JisX0202,
    JisX0208,
    JisX0212,
    Jas2020,
    ShiftJis,
    Gb18030,
    Cns11643,
    Big5,
    Unicode,
    Utf16,
    Utf32,
    Unknown,
}

impl Unsupported {
    /// Whether this byte, where it stands alone, is the ASCII character in this set too.
    pub(super) const fn is_ascii_at(self, byte: u8) -> bool {
        match byte {
            // ESC, SO and SI switch to another set (ISO 2022).
            0x1B | 0x0E | 0x0F | 0x80.. => false,
            // A yen sign and an overline.
            b'\\' | b'~' => !matches!(self, Self::JisX0201 | Self::ShiftJis),
            // Half of a character of 16 bits.
            0 => !matches!(self, Self::Unicode | Self::Utf16 | Self::Utf32),
            _ => true,
        }
    }
}
