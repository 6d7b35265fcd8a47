use crate::hl7::{FieldWriter, Part, Text};

use super::{DatatypeError, parts};

/// XPN, the name of a person (HL7 v2.6 chapter 2A, XPN).
///
/// PID-5, PID-6. A patient whose name is not known is `^^^^^^U` ([`Xpn::unknown`], TF-2 B.5).
/// The degree (XPN-6) and what comes after XPN-7 are passed over.
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
    /// XPN-7: what kind of name it is, table 0200: `L` legal, `U` unspecified and others.
    pub name_type: Text<'a>,
}

impl<'a> Xpn<'a> {
    /// The name of a patient whose name is not known: name type `U` and nothing else (TF-2 B.5).
    pub fn unknown() -> Self {
        Self {
            name_type: Text::from("U"),
            ..Self::default()
        }
    }

    /// Reads components 1 to 5 and 7.
    ///
    /// # Errors
    ///
    /// [`DatatypeError::Text`].
    pub fn read(part: impl Part<'a>) -> Result<Self, DatatypeError> {
        Ok(Self {
            family: parts::text(&part, 1)?,
            given: parts::text(&part, 2)?,
            further_given: parts::text(&part, 3)?,
            suffix: parts::text(&part, 4)?,
            prefix: parts::text(&part, 5)?,
            name_type: parts::text(&part, 7)?,
        })
    }

    /// Whether no part is given.
    pub fn is_empty(&self) -> bool {
        self.parts().iter().all(|(_, text)| text.is_empty())
    }

    /// The same name without a borrow.
    pub fn into_owned(self) -> Xpn<'static> {
        Xpn {
            family: self.family.into_owned(),
            given: self.given.into_owned(),
            further_given: self.further_given.into_owned(),
            suffix: self.suffix.into_owned(),
            prefix: self.prefix.into_owned(),
            name_type: self.name_type.into_owned(),
        }
    }

    /// Writes the parts as components.
    pub fn write(&self, field: &mut FieldWriter<'_>) {
        parts::write_components(field, &self.parts());
    }

    const fn parts(&self) -> [(u32, &Text<'a>); 6] {
        [
            (1, &self.family),
            (2, &self.given),
            (3, &self.further_given),
            (4, &self.suffix),
            (5, &self.prefix),
            (7, &self.name_type),
        ]
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::strategies::{self, raw, repetition, wire, written};
    use super::*;

    #[test]
    fn the_family_name_is_the_first_subcomponent_of_fn() {
        let message = wire("Berg&van den&Berg^Anna^M^Jr^Dr^^L^A");
        let name = Xpn::read(repetition(&message)).unwrap();
        assert_eq!(name.family, "Berg");
        assert_eq!(name.given, "Anna");
        assert_eq!(name.further_given, "M");
        assert_eq!(name.suffix, "Jr");
        assert_eq!(name.prefix, "Dr");
        assert_eq!(name.name_type, "L");
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
            Xpn::read(repetition(&wire("Berg^Anna^Maria^Jr^Dr^^L")))
        );
        for part in ["Berg", "Anna", "Maria", "Jr", "Dr"] {
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
