use crate::hl7::{FieldWriter, Repetition, Text};

use super::{DatatypeError, Ei, Hd, parts};

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

impl<'a> Pl<'a> {
    /// Reads the eleven parts.
    ///
    /// # Errors
    ///
    /// [`DatatypeError::Text`].
    pub fn read(repetition: Repetition<'a>) -> Result<Self, DatatypeError> {
        let authority = |number: u32, index: usize| {
            Hd::read(repetition.component(index)).map_err(|error| error.at_component(number))
        };
        Ok(Self {
            point_of_care: parts::text(&repetition, 1)?,
            room: parts::text(&repetition, 2)?,
            bed: parts::text(&repetition, 3)?,
            facility: authority(4, 4)?,
            location_status: parts::text(&repetition, 5)?,
            person_location_type: parts::text(&repetition, 6)?,
            building: parts::text(&repetition, 7)?,
            floor: parts::text(&repetition, 8)?,
            description: parts::text(&repetition, 9)?,
            comprehensive_identifier: Ei::read(repetition.component(10))
                .map_err(|error| error.at_component(10))?,
            assigning_authority: authority(11, 11)?,
        })
    }

    /// Whether no part is given.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The same place without a borrow.
    pub fn into_owned(self) -> Pl<'static> {
        Pl {
            point_of_care: self.point_of_care.into_owned(),
            room: self.room.into_owned(),
            bed: self.bed.into_owned(),
            facility: self.facility.into_owned(),
            location_status: self.location_status.into_owned(),
            person_location_type: self.person_location_type.into_owned(),
            building: self.building.into_owned(),
            floor: self.floor.into_owned(),
            description: self.description.into_owned(),
            comprehensive_identifier: self.comprehensive_identifier.into_owned(),
            assigning_authority: self.assigning_authority.into_owned(),
        }
    }

    /// Writes the parts as components.
    pub fn write(&self, field: &mut FieldWriter<'_>) {
        parts::write_components(
            field,
            &[(1, &self.point_of_care), (2, &self.room), (3, &self.bed)],
        );
        self.facility.write_subcomponents(&mut field.component(4));
        parts::write_components(
            field,
            &[
                (5, &self.location_status),
                (6, &self.person_location_type),
                (7, &self.building),
                (8, &self.floor),
                (9, &self.description),
            ],
        );
        self.comprehensive_identifier
            .write_subcomponents(&mut field.component(10));
        self.assigning_authority
            .write_subcomponents(&mut field.component(11));
    }
}

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
