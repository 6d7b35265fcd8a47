use alloc::string::String;

use super::parts::{self, flat_composite};
use crate::hl7::Text;

/// HD, the name of an authority or an application (HL7 v2.6 chapter 2A, HD).
///
/// Either the namespace alone, or the universal id and its type, which IHE PCD prefers (TF-2 C.6).
/// It stands as a field (MSH-3) or, in subcomponents, as a component (CX-4).
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Hd<'a> {
    /// HD-1: a name that a site agrees upon.
    pub namespace_id: Text<'a>,
    /// HD-2: an identifier that is unique in the world, of the kind HD-3 says.
    pub universal_id: Text<'a>,
    /// HD-3: the kind of HD-2, table 0301: `EUI-64`, `ISO`, `DNS`, `UUID` and others.
    pub universal_id_type: Text<'a>,
}

impl Hd<'_> {
    /// The parts as one line, `^` between them and trailing empty ones left out; nothing is escaped.
    pub fn to_line(&self) -> String {
        parts::line(&self.parts())
    }
}

flat_composite!(Hd {
    1 namespace_id,
    2 universal_id,
    3 universal_id_type,
});

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::strategies::{self, repetition, wire, written};
    use super::*;

    #[test]
    fn a_later_version_of_the_type_reads_the_same() {
        let message = wire("MONITOR^ACDE48234567ABCD^EUI-64^later^still later");
        let application = Hd::read(repetition(&message)).unwrap();
        assert_eq!(application.namespace_id, "MONITOR");
        assert_eq!(application.universal_id, "ACDE48234567ABCD");
        assert_eq!(application.universal_id_type, "EUI-64");
    }

    #[test]
    fn a_null_part_reads_as_empty() {
        let message = wire("\"\"^1.2.3^ISO");
        let authority = Hd::read(repetition(&message)).unwrap();
        assert_eq!(authority.namespace_id, "");
        assert_eq!(authority.universal_id, "1.2.3");
    }

    #[test]
    fn debug_shows_no_part_of_it() {
        let shown = alloc::format!("{:?}", Hd::read(repetition(&wire("Ward^Site^Kind"))));
        for part in ["Ward", "Site", "Kind"] {
            assert!(!shown.contains(part), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in strategies::hd()) {
            let message = written(|field| value.write(field));
            let read = Hd::read(repetition(&message)).unwrap();
            prop_assert_eq!(&read, &value);
            prop_assert_eq!(read.is_empty(), repetition(&message).is_empty());
            prop_assert_eq!(read.into_owned(), value);
        }

        #[test]
        fn what_is_written_into_a_component_is_read_back(value in strategies::hd()) {
            let message = written(|field| value.write_subcomponents(&mut field.component(4)));
            prop_assert_eq!(repetition(&message).components().count(), if value.is_empty() { 0 } else { 4 });
            prop_assert_eq!(Hd::read(repetition(&message).component(4)).unwrap(), value);
        }
    }
}
