use alloc::string::String;

use super::parts::{self, flat_composite};
use crate::hl7::Text;

/// EI, the identifier of a thing and the authority that gave it (HL7 v2.6 chapter 2A, EI).
///
/// Orders (OBR-2, OBR-3), devices (OBX-18) and profiles (MSH-21) are named by it.
/// A device is best named by its EUI-64, in EI-1 for old receivers and in EI-3 (TF-2 C.5):
/// `0123456789ABCDEF^^0123456789ABCDEF^EUI-64`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Ei<'a> {
    /// EI-1: the identifier.
    pub entity_identifier: Text<'a>,
    /// EI-2: the authority, by a name that a site agrees upon.
    pub namespace_id: Text<'a>,
    /// EI-3: the authority, by an identifier that is unique in the world, of the kind EI-4 says.
    pub universal_id: Text<'a>,
    /// EI-4: the kind of EI-3, table 0301: `EUI-64`, `ISO`, `URN` and others.
    pub universal_id_type: Text<'a>,
}

impl<'a> Ei<'a> {
    /// An EUI-64 of sixteen hexadecimal digits, in the form the framework prefers for devices (TF-2 C.5):
    /// in EI-1 for old receivers, and in EI-3 with its type.
    pub fn eui_64(digits: impl Into<Text<'a>>) -> Self {
        let digits = digits.into();
        Self {
            entity_identifier: digits.clone(),
            universal_id: digits,
            universal_id_type: Text::from("EUI-64"),
            ..Self::default()
        }
    }

    /// The parts as one line, `^` between them and trailing empty ones left out; nothing is escaped.
    pub fn to_line(&self) -> String {
        parts::line(&self.parts())
    }
}

flat_composite!(Ei {
    1 entity_identifier,
    2 namespace_id,
    3 universal_id,
    4 universal_id_type,
});

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::strategies::{self, raw, repetition, wire, written};
    use super::*;

    #[test]
    fn a_device_is_named_by_its_eui_64() {
        let message = wire("0123456789ABCDEF^^0123456789ABCDEF^EUI-64");
        let device = Ei::read(repetition(&message)).unwrap();
        assert_eq!(device.entity_identifier, "0123456789ABCDEF");
        assert_eq!(device.namespace_id, "");
        assert_eq!(device.universal_id, device.entity_identifier);
        assert_eq!(device.universal_id_type, "EUI-64");
        let written = written(|field| device.write(field));
        assert_eq!(raw(&written), raw(&message));
    }

    #[test]
    fn it_is_read_from_a_component_as_from_a_field() {
        let message = wire("^order 7&&132233FFFE445566&EUI-64");
        let parent = Ei::read(repetition(&message).component(2)).unwrap();
        assert_eq!(parent.entity_identifier, "order 7");
        assert_eq!(parent.universal_id_type, "EUI-64");
    }

    #[test]
    fn debug_shows_no_part_of_it() {
        let shown = alloc::format!(
            "{:?}",
            Ei::read(repetition(&wire("Serial^Model^Maker^Kind")))
        );
        for part in ["Serial", "Model", "Maker", "Kind"] {
            assert!(!shown.contains(part), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in strategies::ei()) {
            let message = written(|field| value.write(field));
            let read = Ei::read(repetition(&message)).unwrap();
            prop_assert_eq!(&read, &value);
            prop_assert_eq!(read.is_empty(), repetition(&message).is_empty());
            prop_assert_eq!(read.into_owned(), value);
        }

        #[test]
        fn what_is_written_into_a_component_is_read_back(value in strategies::ei()) {
            let message = written(|field| value.write_subcomponents(&mut field.component(4)));
            prop_assert_eq!(repetition(&message).components().count(), if value.is_empty() { 0 } else { 4 });
            prop_assert_eq!(Ei::read(repetition(&message).component(4)).unwrap(), value);
        }
    }
}
