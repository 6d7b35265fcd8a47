use super::Hd;
use super::parts::composite;
use crate::hl7::Text;

/// XCN, a person of the staff by identifier and name (HL7 v2.6 chapter 2A, XCN).
///
/// OBX-16, PRT-5; the identifier may be empty when it is not known (TF-2 B.8).
/// Further names, degrees and what comes after XCN-9 are passed over.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Xcn<'a> {
    /// XCN-1: the identifier.
    pub id: Text<'a>,
    /// XCN-2: the family name, the first subcomponent of FN.
    pub family: Text<'a>,
    /// XCN-3: the first given name.
    pub given: Text<'a>,
    /// XCN-9: who gave the identifier.
    pub assigning_authority: Hd<'a>,
}

composite!(Xcn {
    1 id,
    2 family,
    3 given,
    9 assigning_authority,
});

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::strategies::{self, raw, repetition, wire, written};
    use super::*;

    #[test]
    fn a_person_is_an_identifier_a_name_and_an_authority() {
        let message = wire("58796^Moe&van^Nina^T^Jr^Dr^^^NPI&2.16.840&ISO^L");
        let nurse = Xcn::read(repetition(&message)).unwrap();
        assert_eq!(nurse.id, "58796");
        assert_eq!(nurse.family, "Moe");
        assert_eq!(nurse.given, "Nina");
        assert_eq!(nurse.assigning_authority.universal_id, "2.16.840");
        let written = written(|field| nurse.write(field));
        assert_eq!(raw(&written), "58796^Moe^Nina^^^^^^NPI&2.16.840&ISO");
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
