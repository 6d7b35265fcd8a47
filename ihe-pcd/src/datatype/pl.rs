use super::parts::composite;
use super::{Ei, Hd};
use crate::hl7::Text;

/// PL, where a patient or a device is (HL7 v2.6 chapter 2A, PL).
///
/// PV1-3, PRT-9. IHE PCD uses all eleven components where they are known;
/// the facility is needed when a site has several (TF-2 C.7).
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Pl<'a> {
    /// PL-1: the ward or unit.
    pub point_of_care: Text<'a>,
    /// PL-2: the room.
    pub room: Text<'a>,
    /// PL-3: the bed.
    pub bed: Text<'a>,
    /// PL-4: the facility.
    pub facility: Hd<'a>,
    /// PL-5: the state of the place, table 0306.
    pub location_status: Text<'a>,
    /// PL-6: what kind of place it is, table 0305.
    pub person_location_type: Text<'a>,
    /// PL-7: the building.
    pub building: Text<'a>,
    /// PL-8: the floor.
    pub floor: Text<'a>,
    /// PL-9: the place in words.
    pub description: Text<'a>,
    /// PL-10: one identifier for the whole place.
    pub comprehensive_identifier: Ei<'a>,
    /// PL-11: who named the place.
    pub assigning_authority: Hd<'a>,
}

composite!(Pl {
    1 point_of_care,
    2 room,
    3 bed,
    4 facility,
    5 location_status,
    6 person_location_type,
    7 building,
    8 floor,
    9 description,
    10 comprehensive_identifier,
    11 assigning_authority,
});

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::strategies::{self, raw, repetition, wire, written};
    use super::*;

    #[test]
    fn a_place_is_read_part_by_part() {
        let field = "ICU^Room 4^2^North&1.2.3&ISO^O^N^Main^3^by the window^P7&&1.2.4&ISO^Estate";
        let message = wire(field);
        let place = Pl::read(repetition(&message)).unwrap();
        assert_eq!(place.point_of_care, "ICU");
        assert_eq!(place.room, "Room 4");
        assert_eq!(place.bed, "2");
        assert_eq!(place.facility.universal_id, "1.2.3");
        assert_eq!(place.location_status, "O");
        assert_eq!(place.person_location_type, "N");
        assert_eq!(place.building, "Main");
        assert_eq!(place.floor, "3");
        assert_eq!(place.description, "by the window");
        assert_eq!(place.comprehensive_identifier.entity_identifier, "P7");
        assert_eq!(place.assigning_authority.namespace_id, "Estate");
        assert_eq!(raw(&written(|out| place.write(out))), field);
    }

    #[test]
    fn debug_shows_no_part_of_it() {
        let shown = alloc::format!(
            "{:?}",
            Pl::read(repetition(&wire("Ward^Room^Corner^House")))
        );
        for part in ["Ward", "Room", "Corner", "House"] {
            assert!(!shown.contains(part), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in strategies::pl()) {
            let message = written(|field| value.write(field));
            let read = Pl::read(repetition(&message)).unwrap();
            prop_assert_eq!(&read, &value);
            prop_assert_eq!(read.is_empty(), repetition(&message).is_empty());
            prop_assert_eq!(read.into_owned(), value);
        }
    }
}
