use crate::hl7::{FieldWriter, Part, Text};

use super::parts::Holds;
use super::{DatatypeError, Nm, parts};

/// SN, a number with a comparator, or two numbers and what stands between them (HL7 v2.6 chapter 2A, SN).
///
/// IHE PCD writes results such as "above 300" (`>^300`) and ratios such as I:E (`^1^:^2`) with it (TF-2 B.8).
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Sn<'a> {
    /// SN-1: `>`, `<`, `>=`, `<=`, `=` or `<>`; empty means `=`.
    pub comparator: Text<'a>,
    /// SN-2: the first number.
    pub num1: Option<Nm<'a>>,
    /// SN-3: a separator (`-`, `+`, `/`, `.`, `:`) before the second number, or a suffix (`+` in 2+) without one.
    pub separator_or_suffix: Text<'a>,
    /// SN-4: the second number.
    pub num2: Option<Nm<'a>>,
}

impl<'a> Sn<'a> {
    /// Reads the four parts.
    ///
    /// # Errors
    ///
    /// [`DatatypeError::NotANumber`] at component 2 or 4, and
    /// [`DatatypeError::Text`].
    pub fn read(part: impl Part<'a>) -> Result<Self, DatatypeError> {
        let [comparator, num1, separator_or_suffix, num2] = part.first_texts();
        Ok(Self {
            comparator: parts::at(1, comparator)?,
            num1: Nm::in_part(parts::at(2, num1)?, 2)?,
            separator_or_suffix: parts::at(3, separator_or_suffix)?,
            num2: Nm::in_part(parts::at(4, num2)?, 4)?,
        })
    }

    /// Whether no part is given.
    pub fn is_empty(&self) -> bool {
        self.comparator.is_empty()
            && self.num1.is_none()
            && self.separator_or_suffix.is_empty()
            && self.num2.is_none()
    }

    /// The same value without a borrow.
    pub fn into_owned(self) -> Sn<'static> {
        Sn {
            comparator: self.comparator.into_owned(),
            num1: self.num1.map(Nm::into_owned),
            separator_or_suffix: self.separator_or_suffix.into_owned(),
            num2: self.num2.map(Nm::into_owned),
        }
    }

    /// Writes the parts as components.
    pub fn write(&self, field: &mut FieldWriter<'_>) {
        field.component(1).text(&self.comparator);
        if let Some(number) = &self.num1 {
            number.write(&mut field.component(2));
        }
        field.component(3).text(&self.separator_or_suffix);
        if let Some(number) = &self.num2 {
            number.write(&mut field.component(4));
        }
    }
}

impl Holds for Sn<'_> {
    fn held(&self, number: u32) -> usize {
        usize::from(matches!(number, 1..=4))
    }

    fn text_len(&self) -> usize {
        let texts = [&self.comparator, &self.separator_or_suffix].map(|text| text.len());
        let numbers = self.num1.iter().chain(&self.num2);
        let lengths = texts
            .into_iter()
            .chain(numbers.map(|number| number.text().len()));
        lengths.fold(0, usize::saturating_add)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::strategies::{self, raw, repetition, wire, written};
    use super::*;

    #[test]
    fn a_comparator_or_a_ratio_is_read_part_by_part() {
        let message = wire(">^300");
        let above = Sn::read(repetition(&message)).unwrap();
        assert_eq!(above.comparator, ">");
        assert_eq!(above.num1, Some(Nm::from(300)));
        assert_eq!(above.num2, None);

        let ratio = Sn {
            num1: Some(Nm::from(1)),
            separator_or_suffix: Text::from(":"),
            num2: Some(Nm::from(2)),
            ..Sn::default()
        };
        assert_eq!(raw(&written(|field| ratio.write(field))), "^1^:^2");
    }

    #[test]
    fn a_part_that_is_no_number_is_named() {
        let read = |field: &str| Sn::read(repetition(&wire(field))).map(|_| ());
        for (field, component) in [(">^high", 2), (">300", 0), ("^1^:^x", 4), ("^1 ^:^2", 2)] {
            let expected = match component {
                0 => Ok(()),
                _ => Err(DatatypeError::NotANumber {
                    component: Some(component),
                }),
            };
            assert_eq!(read(field), expected, "{field}");
        }
    }

    #[test]
    fn debug_shows_no_part_of_it() {
        let shown = alloc::format!("{:?}", Sn::read(repetition(&wire("<>^987^/^654"))));
        for part in ["<>", "987", "/", "654"] {
            assert!(!shown.contains(part), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in strategies::sn()) {
            let message = written(|field| value.write(field));
            let read = Sn::read(repetition(&message)).unwrap();
            prop_assert_eq!(&read, &value);
            prop_assert_eq!(read.is_empty(), repetition(&message).is_empty());
            prop_assert_eq!(read.into_owned(), value);
        }
    }
}
