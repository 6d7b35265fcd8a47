use super::parts::flat_composite;
use crate::hl7::Text;

/// XTN, a telephone number or another address by which someone is reached (HL7 v2.6 chapter 2A, XTN).
///
/// PRT-15: how the recipient of an alert is reached; the carrier is then in XTN-4,
/// a pager number in XTN-7 and a string to dial in XTN-12 (TF-2 B.10.3).
/// What comes after XTN-12 belongs to later versions and is passed over.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Xtn<'a> {
    /// XTN-1: the number in one text, for old receivers.
    pub telephone_number: Text<'a>,
    /// XTN-2: what it is used for, table 0201: `PRN`, `WPN` and others.
    pub use_code: Text<'a>,
    /// XTN-3: what kind of equipment answers, table 0202: `PH`, `BP`, `Internet` and others.
    pub equipment_type: Text<'a>,
    /// XTN-4: an address that is no number; in alerts the carrier of messages.
    pub communication_address: Text<'a>,
    /// XTN-5
    pub country_code: Text<'a>,
    /// XTN-6
    pub area_code: Text<'a>,
    /// XTN-7: the number within the area; in alerts the number of a pager.
    pub local_number: Text<'a>,
    /// XTN-8
    pub extension: Text<'a>,
    /// XTN-9: a comment.
    pub any_text: Text<'a>,
    /// XTN-10: what is dialled before the extension.
    pub extension_prefix: Text<'a>,
    /// XTN-11
    pub speed_dial_code: Text<'a>,
    /// XTN-12: the number as it is dialled, in no certain form.
    pub unformatted_number: Text<'a>,
}

flat_composite!(Xtn {
    1 telephone_number,
    2 use_code,
    3 equipment_type,
    4 communication_address,
    5 country_code,
    6 area_code,
    7 local_number,
    8 extension,
    9 any_text,
    10 extension_prefix,
    11 speed_dial_code,
    12 unformatted_number,
});

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::strategies::{self, raw, repetition, wire, written};
    use super::*;

    #[test]
    fn a_number_is_read_part_by_part() {
        let field = "T1^WPN^PH^mail@example.test^47^55^123^9^ring twice^0^77^+47 55 123";
        let message = wire(field);
        let number = Xtn::read(repetition(&message)).unwrap();
        assert_eq!(number.telephone_number, "T1");
        assert_eq!(number.use_code, "WPN");
        assert_eq!(number.equipment_type, "PH");
        assert_eq!(number.communication_address, "mail@example.test");
        assert_eq!(number.country_code, "47");
        assert_eq!(number.area_code, "55");
        assert_eq!(number.local_number, "123");
        assert_eq!(number.extension, "9");
        assert_eq!(number.any_text, "ring twice");
        assert_eq!(number.extension_prefix, "0");
        assert_eq!(number.speed_dial_code, "77");
        assert_eq!(number.unformatted_number, "+47 55 123");
        assert_eq!(raw(&written(|out| number.write(out))), field);
    }

    #[test]
    fn debug_shows_no_part_of_it() {
        let shown = alloc::format!("{:?}", Xtn::read(repetition(&wire("5512^WPN^PH^kari"))));
        for part in ["5512", "WPN", "kari"] {
            assert!(!shown.contains(part), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in strategies::xtn()) {
            let message = written(|field| value.write(field));
            let read = Xtn::read(repetition(&message)).unwrap();
            prop_assert_eq!(&read, &value);
            prop_assert_eq!(read.is_empty(), repetition(&message).is_empty());
            prop_assert_eq!(read.into_owned(), value);
        }
    }
}
