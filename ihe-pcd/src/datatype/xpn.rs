use super::parts::flat_composite;
use crate::hl7::Text;

/// XPN, the name of a person (HL7 v2.6 chapter 2A, XPN).
///
/// PID-5, PID-6. A patient whose name is not known is `^^^^^^U` ([`Xpn::unknown`], TF-2 B.5).
/// Of the family name the first subcomponent is read; the others and what comes after XPN-8 are passed over.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Xpn<'a> {
    /// XPN-1: the family name, the first subcomponent of FN.
    pub family: Text<'a>,
    /// XPN-2: the first given name.
    pub given: Text<'a>,
    /// XPN-3: further given names or initials.
    pub further_given: Text<'a>,
    /// XPN-4: a suffix such as `Jr`.
    pub suffix: Text<'a>,
    /// XPN-5: a prefix such as `Dr`.
    pub prefix: Text<'a>,
    /// XPN-6: a degree such as `MD`.
    pub degree: Text<'a>,
    /// XPN-7: what kind of name it is, table 0200: `L` legal, `U` unspecified and others.
    pub name_type: Text<'a>,
    /// XPN-8: how it is spelled, table 4000: `A` alphabetic, `I` ideographic, `P` phonetic.
    pub name_representation: Text<'a>,
}

impl<'a> Xpn<'a> {
    /// The name of a patient whose name is not known: name type `U` and nothing else (TF-2 B.5).
    pub fn unknown() -> Self {
        Self {
            name_type: Text::from("U"),
            ..Self::default()
        }
    }
}

flat_composite!(Xpn {
    1 family,
    2 given,
    3 further_given,
    4 suffix,
    5 prefix,
    6 degree,
    7 name_type,
    8 name_representation,
});

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::strategies::{self, raw, repetition, wire, written};
    use super::*;

    #[test]
    fn the_family_name_is_the_first_subcomponent_of_fn() {
        let message = wire("Berg&van den&Berg^Anna^M^Jr^Dr^MD^L^A^^still more");
        let name = Xpn::read(repetition(&message)).unwrap();
        assert_eq!(name.family, "Berg");
        assert_eq!(name.given, "Anna");
        assert_eq!(name.further_given, "M");
        assert_eq!(name.suffix, "Jr");
        assert_eq!(name.prefix, "Dr");
        assert_eq!(name.degree, "MD");
        assert_eq!(name.name_type, "L");
        assert_eq!(name.name_representation, "A");
    }

    #[test]
    fn an_unknown_name_is_a_name_type_alone() {
        let message = written(|field| Xpn::unknown().write(field));
        assert_eq!(raw(&message), "^^^^^^U");
        assert!(!Xpn::unknown().is_empty());
    }

    #[test]
    fn debug_shows_no_part_of_it() {
        let shown = alloc::format!(
            "{:?}",
            Xpn::read(repetition(&wire("Berg^Anna^Maria^Jr^Dr^Doktorgrad^L")))
        );
        for part in ["Berg", "Anna", "Maria", "Jr", "Dr", "Doktorgrad"] {
            assert!(!shown.contains(part), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in strategies::xpn()) {
            let message = written(|field| value.write(field));
            let read = Xpn::read(repetition(&message)).unwrap();
            prop_assert_eq!(&read, &value);
            prop_assert_eq!(read.is_empty(), repetition(&message).is_empty());
            prop_assert_eq!(read.into_owned(), value);
        }
    }
}
