use crate::hl7::{FieldWriter, Part};

use super::parts::Holds;
use super::{DatatypeError, Nm, parts};

/// NR, the lowest and the highest value of something (HL7 v2.6 chapter 2A, NR); a missing end is open.
///
/// Waveform senders say the data range of their samples with it.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Nr<'a> {
    /// NR-1: the lowest value.
    pub low: Option<Nm<'a>>,
    /// NR-2: the highest value.
    pub high: Option<Nm<'a>>,
}

impl<'a> Nr<'a> {
    /// Reads the two parts.
    ///
    /// # Errors
    ///
    /// [`DatatypeError::NotANumber`] at either component,
    /// [`DatatypeError::NotARange`] at component 2 when the low value is above the high one
    /// (of numbers that fit a [`Decimal`](super::Decimal)), and [`DatatypeError::Text`].
    pub fn read(part: impl Part<'a>) -> Result<Self, DatatypeError> {
        let [low, high] = part.first_texts();
        let range = Self {
            low: Nm::in_part(parts::at(1, low)?, 1)?,
            high: Nm::in_part(parts::at(2, high)?, 2)?,
        };
        let low = range.low.as_ref().and_then(Nm::decimal);
        let high = range.high.as_ref().and_then(Nm::decimal);
        if low.zip(high).is_some_and(|(low, high)| low > high) {
            return Err(DatatypeError::NotARange { component: Some(2) });
        }
        Ok(range)
    }

    /// Whether neither end is given.
    pub const fn is_empty(&self) -> bool {
        self.low.is_none() && self.high.is_none()
    }

    /// The same range without a borrow.
    pub fn into_owned(self) -> Nr<'static> {
        Nr {
            low: self.low.map(Nm::into_owned),
            high: self.high.map(Nm::into_owned),
        }
    }

    /// Writes the parts as components.
    pub fn write(&self, field: &mut FieldWriter<'_>) {
        if let Some(low) = &self.low {
            low.write(&mut field.component(1));
        }
        if let Some(high) = &self.high {
            high.write(&mut field.component(2));
        }
    }
}

impl Holds for Nr<'_> {
    fn held(&self, number: u32) -> usize {
        usize::from(matches!(number, 1 | 2))
    }

    fn text_len(&self) -> usize {
        let ends = self.low.iter().chain(&self.high);
        ends.fold(0, |length, end| length.saturating_add(end.text().len()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::strategies::{self, raw, repetition, wire, written};
    use super::*;

    #[test]
    fn either_end_may_be_open() {
        let message = wire("-2048^2047");
        let range = Nr::read(repetition(&message)).unwrap();
        assert_eq!(range.low, Some(Nm::from(-2048)));
        assert_eq!(range.high, Some(Nm::from(2047)));
        let above = Nr {
            low: None,
            high: Some(Nm::from(9)),
        };
        assert_eq!(raw(&written(|field| above.write(field))), "^9");
        assert!(Nr::read(repetition(&wire(""))).unwrap().is_empty());
    }

    #[test]
    fn what_is_no_range_is_refused_with_its_component() {
        let read = |field: &str| Nr::read(repetition(&wire(field))).map(|_| ());
        let component = Some(2);
        assert_eq!(read("10^9.99"), Err(DatatypeError::NotARange { component }));
        assert_eq!(read("10^10.0"), Ok(()));
        assert_eq!(read("0^up"), Err(DatatypeError::NotANumber { component }));
        let component = Some(1);
        assert_eq!(read("90-160"), Err(DatatypeError::NotANumber { component }));
    }

    #[test]
    fn debug_shows_no_digit_of_it() {
        let shown = alloc::format!("{:?}", Nr::read(repetition(&wire("567^890"))));
        assert!(!shown.contains("567") && !shown.contains("890"), "{shown}");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in strategies::nr()) {
            let message = written(|field| value.write(field));
            let read = Nr::read(repetition(&message)).unwrap();
            prop_assert_eq!(&read, &value);
            prop_assert_eq!(read.is_empty(), repetition(&message).is_empty());
            prop_assert_eq!(read.into_owned(), value);
        }
    }
}
