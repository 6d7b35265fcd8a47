use super::Hd;
use super::parts::composite;
use crate::hl7::Text;

/// XCN, a person of the staff by identifier and name (HL7 v2.6 chapter 2A, XCN).
///
/// OBX-16, PRT-5; the identifier may be empty when it is not known (TF-2 B.8).
/// Of the family name the first subcomponent is read; the others and what comes after XCN-14 are passed over.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Xcn<'a> {
    /// XCN-1: the identifier.
    pub id: Text<'a>,
    /// XCN-2: the family name, the first subcomponent of FN.
    pub family: Text<'a>,
    /// XCN-3: the first given name.
    pub given: Text<'a>,
    /// XCN-4: further given names or initials.
    pub further_given: Text<'a>,
    /// XCN-5: a suffix such as `Jr`.
    pub suffix: Text<'a>,
    /// XCN-6: a prefix such as `Dr`.
    pub prefix: Text<'a>,
    /// XCN-7: a degree such as `MD`.
    pub degree: Text<'a>,
    /// XCN-8: the table that the identifier is from.
    pub source_table: Text<'a>,
    /// XCN-9: who gave the identifier.
    pub assigning_authority: Hd<'a>,
    /// XCN-10: what kind of name it is, table 0200.
    pub name_type: Text<'a>,
    /// XCN-11: the check digit of the identifier.
    pub check_digit: Text<'a>,
    /// XCN-12: how the check digit is made, table 0061.
    pub check_digit_scheme: Text<'a>,
    /// XCN-13: what kind of identifier it is, table 0203.
    pub identifier_type: Text<'a>,
    /// XCN-14: where the identifier was given.
    pub assigning_facility: Hd<'a>,
}

composite!(Xcn {
    1 id,
    2 family,
    3 given,
    4 further_given,
    5 suffix,
    6 prefix,
    7 degree,
    8 source_table,
    9 assigning_authority,
    10 name_type,
    11 check_digit,
    12 check_digit_scheme,
    13 identifier_type,
    14 assigning_facility,
});

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::strategies::{self, raw, repetition, wire, written};
    use super::*;

    #[test]
    fn a_person_is_an_identifier_a_name_and_an_authority() {
        let message =
            wire("58796^Moe&van^Nina^T^Jr^Dr^MD^SRC^NPI&2.999&ISO^L^3^M10^EI^WARD&&^^more");
        let nurse = Xcn::read(repetition(&message)).unwrap();
        assert_eq!(nurse.id, "58796");
        assert_eq!(nurse.family, "Moe");
        assert_eq!(nurse.given, "Nina");
        assert_eq!(nurse.further_given, "T");
        assert_eq!(nurse.degree, "MD");
        assert_eq!(nurse.assigning_authority.universal_id, "2.999");
        assert_eq!(nurse.identifier_type, "EI");
        let written = written(|field| nurse.write(field));
        assert_eq!(
            raw(&written),
            "58796^Moe^Nina^T^Jr^Dr^MD^SRC^NPI&2.999&ISO^L^3^M10^EI^WARD"
        );
    }

    #[test]
    fn the_identifier_may_be_null_when_nobody_knows_it() {
        let nurse = wire("\"\"^Moe");
        let nurse = Xcn::read(repetition(&nurse)).unwrap().into_owned();
        assert_eq!(nurse.id, "");
        assert_eq!(nurse.family, "Moe");
    }

    #[test]
    fn debug_shows_no_part_of_it() {
        let shown = alloc::format!("{:?}", Xcn::read(repetition(&wire("58796^Moe^Nina"))));
        for part in ["58796", "Moe", "Nina"] {
            assert!(!shown.contains(part), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in strategies::xcn()) {
            let message = written(|field| value.write(field));
            let read = Xcn::read(repetition(&message)).unwrap();
            prop_assert_eq!(&read, &value);
            prop_assert_eq!(read.is_empty(), repetition(&message).is_empty());
            prop_assert_eq!(read.into_owned(), value);
        }
    }
}
