use super::Hd;
use super::parts::composite;
use crate::hl7::Text;

/// CX, the identifier of a patient, a visit or an account (HL7 v2.6 chapter 2A, CX).
///
/// PID-3, PV1-19. CX-4 and CX-5 are given when they are known (TF-2 B.5).
/// Check digits (CX-2, CX-3) and what comes after CX-5 are passed over.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Cx<'a> {
    /// CX-1: the identifier.
    pub id: Text<'a>,
    /// CX-4: who gave it.
    pub assigning_authority: Hd<'a>,
    /// CX-5: what kind of identifier it is, table 0203: `MR`, `PI`, `VN` and others.
    pub identifier_type: Text<'a>,
}

impl<'a> Cx<'a> {
    /// An identifier, the name of the authority that assigned it, and its kind (HL7 table 0203).
    pub fn new(
        id: impl Into<Text<'a>>,
        authority: impl Into<Text<'a>>,
        kind: impl Into<Text<'a>>,
    ) -> Self {
        Self {
            id: id.into(),
            assigning_authority: Hd {
                namespace_id: authority.into(),
                ..Hd::default()
            },
            identifier_type: kind.into(),
        }
    }
}

composite!(Cx {
    1 id,
    4 assigning_authority,
    5 identifier_type,
});

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::DatatypeError;
    use super::super::strategies::{self, raw, repetition, wire, written};
    use super::*;

    #[test]
    fn an_identifier_has_its_authority_in_subcomponents() {
        let field = "HO2026001^7^M10^Hospital&1.2.3.4&ISO^PI^later";
        let message = wire(field);
        let patient = Cx::read(repetition(&message)).unwrap();
        assert_eq!(patient.id, "HO2026001");
        assert_eq!(patient.assigning_authority.namespace_id, "Hospital");
        assert_eq!(patient.assigning_authority.universal_id, "1.2.3.4");
        assert_eq!(patient.assigning_authority.universal_id_type, "ISO");
        assert_eq!(patient.identifier_type, "PI");
        let written = written(|field| patient.write(field));
        assert_eq!(raw(&written), "HO2026001^^^Hospital&1.2.3.4&ISO^PI");
    }

    #[test]
    fn bytes_outside_the_character_set_are_an_error_at_their_component() {
        let bytes = b"MSH|^~\\&|MONITOR\rOBX|||||1^^^\xC3\x85&2|end\r".to_vec();
        let message = crate::hl7::MessageBuf::parse(bytes).unwrap();
        let error = Cx::read(repetition(&message)).unwrap_err();
        assert!(matches!(error, DatatypeError::Text { .. }));
        assert_eq!(error.component(), Some(4));
    }

    #[test]
    fn debug_shows_no_part_of_it() {
        let shown = alloc::format!(
            "{:?}",
            Cx::read(repetition(&wire("19610301^^^Ward&Oid^MR")))
        );
        for part in ["1961", "Ward", "Oid", "MR"] {
            assert!(!shown.contains(part), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in strategies::cx()) {
            let message = written(|field| value.write(field));
            let read = Cx::read(repetition(&message)).unwrap();
            prop_assert_eq!(&read, &value);
            prop_assert_eq!(read.is_empty(), repetition(&message).is_empty());
            prop_assert_eq!(read.into_owned(), value);
        }
    }
}
