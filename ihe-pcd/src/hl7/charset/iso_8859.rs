use alloc::string::String;

use encoding_rs::{EncoderResult, Encoding};

use super::ascii_prefix;

/// A part of ISO 8859: the upper half of 8 bits above ASCII and the C1 controls.
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub(super) enum Part {
    One,
    Two,
    Three,
    Four,
    Five,
    Six,
    Seven,
    Eight,
    Nine,
    Ten,
    Thirteen,
    Fourteen,
    Fifteen,
}

/// Where part 9 differs from part 1.
const TURKISH: [(u8, char); 6] = [
    (0xD0, 'Ğ'),
    (0xDD, 'İ'),
    (0xDE, 'Ş'),
    (0xF0, 'ğ'),
    (0xFD, 'ı'),
    (0xFE, 'ş'),
];

impl Part {
    /// The characters, or the place of the first byte that is none.
    pub(super) fn decode(self, bytes: &[u8]) -> Result<String, usize> {
        let encoding = match self.table() {
            Table::Latin1 => return Ok(encoding_rs::mem::decode_latin1(bytes).into_owned()),
            Table::Latin5 => return Ok(bytes.iter().map(|&byte| latin_5(byte)).collect()),
            Table::Encoding(encoding) => encoding,
        };
        let decode = |bytes| encoding.decode_without_bom_handling_and_without_replacement(bytes);
        match decode(bytes) {
            Some(text) => Ok(text.into_owned()),
            None => Err(bytes
                .chunks(1)
                .position(|byte| decode(byte).is_none())
                .unwrap_or(ascii_prefix(bytes))),
        }
    }

    /// The byte of a character beyond ASCII.
    pub(super) fn encode(self, character: char) -> Option<u8> {
        let encoding = match self.table() {
            Table::Latin1 => return u8::try_from(character).ok(),
            Table::Latin5 => return from_latin_5(character),
            Table::Encoding(encoding) => encoding,
        };
        let [byte] = encode_with(encoding, character)?;
        Some(byte)
    }

    /// The byte that ends `ESC - F`, which designates this part as the right half (ISO 2375).
    pub(super) const fn final_byte(self) -> u8 {
        match self {
            Self::One => b'A',
            Self::Two => b'B',
            Self::Three => b'C',
            Self::Four => b'D',
            Self::Five => b'L',
            Self::Six => b'G',
            Self::Seven => b'F',
            Self::Eight => b'H',
            Self::Nine => b'M',
            Self::Ten => b'V',
            Self::Thirteen => b'Y',
            Self::Fourteen => b'_',
            Self::Fifteen => b'b',
        }
    }

    /// Parts 1 and 9 are read here: the encodings of these names on the web are windows-1252 and windows-1254.
    const fn table(self) -> Table {
        Table::Encoding(match self {
            Self::One => return Table::Latin1,
            Self::Nine => return Table::Latin5,
            Self::Two => encoding_rs::ISO_8859_2,
            Self::Three => encoding_rs::ISO_8859_3,
            Self::Four => encoding_rs::ISO_8859_4,
            Self::Five => encoding_rs::ISO_8859_5,
            Self::Six => encoding_rs::ISO_8859_6,
            Self::Seven => encoding_rs::ISO_8859_7,
            Self::Eight => encoding_rs::ISO_8859_8,
            Self::Ten => encoding_rs::ISO_8859_10,
            Self::Thirteen => encoding_rs::ISO_8859_13,
            Self::Fourteen => encoding_rs::ISO_8859_14,
            Self::Fifteen => encoding_rs::ISO_8859_15,
        })
    }
}

enum Table {
    Latin1,
    Latin5,
    Encoding(&'static Encoding),
}

fn latin_5(byte: u8) -> char {
    let turkish = TURKISH.iter().find(|&&(own, _)| own == byte);
    turkish.map_or(char::from(byte), |&(_, character)| character)
}

fn from_latin_5(character: char) -> Option<u8> {
    if let Some(&(byte, _)) = TURKISH.iter().find(|&&(_, own)| own == character) {
        return Some(byte);
    }
    let byte = u8::try_from(character).ok()?;
    (latin_5(byte) == character).then_some(byte)
}

/// The `N` bytes of a character, `None` when it has none or another number of them.
pub(super) fn encode_with<const N: usize>(
    encoding: &'static Encoding,
    character: char,
) -> Option<[u8; N]> {
    let mut text = [0; 4];
    let text: &str = character.encode_utf8(&mut text);
    let mut bytes = [0; 8];
    let (result, _, written) = encoding
        .new_encoder()
        .encode_from_utf8_without_replacement(text, &mut bytes, true);
    if result != EncoderResult::InputEmpty {
        return None;
    }
    <[u8; N]>::try_from(bytes.get(..written)?).ok()
}
