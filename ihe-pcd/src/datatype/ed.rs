use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use base64::alphabet;
use base64::engine::{DecodePaddingMode, Engine, GeneralPurpose, GeneralPurposeConfig};
use thiserror::Error;

use super::Hd;
use super::parts::composite;
use crate::hl7::Text;

/// ED, a document or an image inside a message (HL7 v2.6 chapter 2A, ED).
///
/// The data are kept as they are spelled on the wire; [`decode`](Self::decode) answers the bytes.
///
/// ```
/// use ihe_pcd::datatype::Ed;
///
/// let report = Ed::base64("application", "pdf", b"%PDF-1.7");
/// assert_eq!(report.data, "JVBERi0xLjc=");
/// assert_eq!(report.decode()?.as_ref(), b"%PDF-1.7");
/// # Ok::<(), ihe_pcd::datatype::EdError>(())
/// ```
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Ed<'a> {
    /// ED-1: the application that made the data.
    pub source_application: Hd<'a>,
    /// ED-2: the kind of data, table 0834: a type of MIME such as `application`, `image`, `text`.
    pub type_of_data: Text<'a>,
    /// ED-3: the kind more closely, table 0291: `PDF`, `JPEG`.
    pub data_subtype: Text<'a>,
    /// ED-4: how the data are spelled, table 0299: `A` as text, `Hex` or `Base64`.
    pub encoding: Text<'a>,
    /// ED-5: the data as they are spelled.
    pub data: Text<'a>,
}

/// Why the data of an [`Ed`] are not what its encoding says; never the data.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum EdError {
    /// ED-4 is empty or not in table 0299.
    #[error("the encoding is none of A, Hex and Base64")]
    UnknownEncoding,
    /// Something that is no pair of hexadecimal digits.
    #[error("the data are not pairs of hexadecimal digits")]
    NotHex,
    /// Something that is not Base64 (RFC 4648, section 4).
    #[error("the data are not Base64")]
    NotBase64,
}

/// What is written is padded; what is read may leave the padding out.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

impl<'a> Ed<'a> {
    /// Bytes of this type and subtype, spelled in Base64.
    pub fn base64(
        type_of_data: impl Into<Text<'a>>,
        data_subtype: impl Into<Text<'a>>,
        bytes: &[u8],
    ) -> Self {
        Self {
            source_application: Hd::default(),
            type_of_data: type_of_data.into(),
            data_subtype: data_subtype.into(),
            encoding: Text::from("Base64"),
            data: Text::from(BASE64.encode(bytes)),
        }
    }

    /// Bytes of this type and subtype, spelled in hexadecimal digits.
    pub fn hex(
        type_of_data: impl Into<Text<'a>>,
        data_subtype: impl Into<Text<'a>>,
        bytes: &[u8],
    ) -> Self {
        let nibbles = bytes.iter().flat_map(|byte| [byte >> 4, byte & 0xF]);
        let digits: String = nibbles
            .filter_map(|nibble| char::from_digit(u32::from(nibble), 16))
            .map(|digit| digit.to_ascii_uppercase())
            .collect();
        Self {
            encoding: Text::from("Hex"),
            data: Text::from(digits),
            ..Self::base64(type_of_data, data_subtype, &[])
        }
    }

    /// The bytes that the data stand for: never more than the data are long.
    ///
    /// The encoding is read in any case of its letters; blanks and ends of lines within Hex and Base64 say nothing.
    /// Text (`A`) is answered in UTF-8, whatever character set the message was in.
    ///
    /// # Errors
    ///
    /// [`EdError`]; nothing of data that are spelled wrongly is answered.
    pub fn decode(&self) -> Result<Cow<'_, [u8]>, EdError> {
        let is = |encoding: &str| self.encoding.eq_ignore_ascii_case(encoding);
        let data = self.data.as_str();
        if is("A") {
            Ok(Cow::Borrowed(data.as_bytes()))
        } else if is("Base64") {
            let decoded = BASE64.decode(without_blanks(data).as_ref());
            decoded.map(Cow::Owned).map_err(|_| EdError::NotBase64)
        } else if is("Hex") {
            let decoded = hex(&without_blanks(data));
            decoded.map(Cow::Owned).ok_or(EdError::NotHex)
        } else {
            Err(EdError::UnknownEncoding)
        }
    }
}

composite!(Ed {
    1 source_application,
    2 type_of_data,
    3 data_subtype,
    4 encoding,
    5 data,
});

fn without_blanks(data: &str) -> Cow<'_, [u8]> {
    let bytes = data.as_bytes();
    if bytes.iter().any(u8::is_ascii_whitespace) {
        let kept = bytes.iter().copied();
        Cow::Owned(kept.filter(|byte| !byte.is_ascii_whitespace()).collect())
    } else {
        Cow::Borrowed(bytes)
    }
}

fn hex(digits: &[u8]) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).map(|digit| digit & 0xF);
    let (pairs, []) = digits.as_chunks::<2>() else {
        return None;
    };
    let bytes = pairs
        .iter()
        .map(|[high, low]| u8::try_from(digit(*high)? << 4 | digit(*low)?).ok());
    bytes.collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::strategies::{self, raw, repetition, wire, written};
    use super::*;

    fn decoded(encoding: &'static str, data: &'static str) -> Result<Vec<u8>, EdError> {
        let ed = Ed {
            encoding: Text::from(encoding),
            data: Text::from(data),
            ..Ed::default()
        };
        ed.decode().map(Cow::into_owned)
    }

    #[test]
    fn the_five_parts_are_read_and_written() {
        let field = "PACS&2.999.1&ISO^image^PNG^Hex^DEADBEEF";
        let message = wire(field);
        let image = Ed::read(repetition(&message)).unwrap();
        assert_eq!(image.source_application.universal_id, "2.999.1");
        assert_eq!(image.type_of_data, "image");
        assert_eq!(image.data_subtype, "PNG");
        assert_eq!(image.decode().unwrap().as_ref(), [0xDE, 0xAD, 0xBE, 0xEF]);
        assert_eq!(raw(&written(|out| image.write(out))), field);
    }

    #[test]
    fn text_is_its_own_bytes_and_borrowed() {
        let message = wire("^text^plain^A^K\\T\\R");
        let note = Ed::read(repetition(&message)).unwrap();
        assert_eq!(note.decode(), Ok(Cow::Borrowed(b"K&R".as_slice())));
    }

    #[test]
    fn spelling_says_nothing_where_it_cannot_be_mistaken() {
        for data in ["Zm9vYg==", "Zm9vYg", "Zm9v\r\nYg==\r\n", " Zm 9v Yg"] {
            assert_eq!(decoded("base64", data).unwrap(), b"foob", "{data}");
        }
        for data in ["666F6F62", "666f6f62", "66 6f\r\n6F 62"] {
            assert_eq!(decoded("HEX", data).unwrap(), b"foob", "{data}");
        }
        assert_eq!(decoded("Hex", ""), Ok(Vec::new()));
    }

    #[test]
    fn data_that_are_spelled_wrongly_are_an_error_and_not_a_part_of_them() {
        for data in [
            "Zm9vY",
            "Zm9v*g==",
            "Zm9vYh==",
            "Zm9vYg==Zm9v",
            "Zm9vYg===",
            "Zm-_",
        ] {
            assert_eq!(decoded("Base64", data), Err(EdError::NotBase64), "{data}");
        }
        for data in ["6", "66F", "6G", "+6", "6-", "é"] {
            assert_eq!(decoded("Hex", data), Err(EdError::NotHex), "{data}");
        }
        for encoding in ["", "Base 64", "B64", "AA"] {
            assert_eq!(
                decoded(encoding, "00"),
                Err(EdError::UnknownEncoding),
                "{encoding}"
            );
        }
    }

    #[test]
    fn debug_shows_no_part_of_it() {
        let shown = alloc::format!(
            "{:?}",
            Ed::read(repetition(&wire(
                "Kilde&Navn^Slag^Under^Base64^SGVtbWVsaWc="
            )))
        );
        for part in ["Kilde", "Navn", "Slag", "Under", "SGVt"] {
            assert!(!shown.contains(part), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in strategies::ed()) {
            let message = written(|field| value.write(field));
            let read = Ed::read(repetition(&message)).unwrap();
            prop_assert_eq!(&read, &value);
            prop_assert_eq!(read.is_empty(), repetition(&message).is_empty());
            prop_assert_eq!(read.into_owned(), value);
        }

        #[test]
        fn bytes_come_back_from_the_wire(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            for ed in [Ed::base64("a", "b", &bytes), Ed::hex("a", "b", &bytes)] {
                let message = written(|field| ed.write(field));
                let read = Ed::read(repetition(&message)).unwrap();
                let decoded = read.decode();
                prop_assert_eq!(decoded.as_deref(), Ok(bytes.as_slice()));
            }
        }

        #[test]
        fn decoded_is_never_longer_than_spelled(encoding in "A|Hex|Base64", data in "[A-Fa-z0-9+/= \r\n]{0,40}") {
            let ed = Ed { encoding: Text::from(encoding), data: Text::from(data), ..Ed::default() };
            if let Ok(decoded) = ed.decode() {
                prop_assert!(decoded.len() <= ed.data.len());
            }
        }
    }
}
