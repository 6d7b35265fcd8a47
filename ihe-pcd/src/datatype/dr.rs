use crate::hl7::{FieldWriter, Part, Text};

use super::parts::Holds;
use super::{DatatypeError, Dtm, parts};

/// DR, the time from one point to another (HL7 v2.6 chapter 2A, DR); a missing end is open.
///
/// Nobody promises that the end is after the start, and with precision or offset missing it may not even be known:
/// whoever computes with both compares their [`instant`](Dtm::instant)s.
///
/// ```
/// use ihe_pcd::datatype::Dr;
/// use ihe_pcd::hl7::{Message, SegmentId};
///
/// let message = Message::parse(b"MSH|^~\\&|PUMP\rOBX|1|DR|||20261121080000+0100^\r")?;
/// let obx = message.segment(SegmentId::OBX).ok_or("no OBX")?;
/// let since = Dr::read(obx.field(5).repetition(1))?;
/// assert_eq!(since.start.and_then(|time| time.hour()), Some(8));
/// assert_eq!(since.end, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct Dr {
    /// DR-1: when it begins.
    pub start: Option<Dtm>,
    /// DR-2: when it ends.
    pub end: Option<Dtm>,
}

impl Dr {
    /// Reads the two parts.
    ///
    /// # Errors
    ///
    /// [`DatatypeError::NotATime`] at either component, and [`DatatypeError::Text`].
    pub fn read<'a>(part: impl Part<'a>) -> Result<Self, DatatypeError> {
        let [start, end] = part.first_texts();
        Ok(Self {
            start: time(parts::at(1, start)?, 1)?,
            end: time(parts::at(2, end)?, 2)?,
        })
    }

    /// Whether neither end is given.
    pub const fn is_empty(&self) -> bool {
        self.start.is_none() && self.end.is_none()
    }

    /// Writes the parts as components.
    pub fn write(&self, field: &mut FieldWriter<'_>) {
        if let Some(time) = &self.start {
            time.write(&mut field.component(1));
        }
        if let Some(time) = &self.end {
            time.write(&mut field.component(2));
        }
    }
}

impl Holds for Dr {
    fn held(&self, number: u32) -> usize {
        usize::from(matches!(number, 1 | 2))
    }

    fn text_len(&self) -> usize {
        let ends = self.start.iter().chain(&self.end);
        ends.fold(0, |length, end| length.saturating_add(end.text().len()))
    }
}

fn time(text: Text<'_>, component: u32) -> Result<Option<Dtm>, DatatypeError> {
    if text.is_empty() {
        return Ok(None);
    }
    Dtm::parse(&text)
        .map(Some)
        .map_err(|error| error.at_component(component))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::strategies::{self, raw, repetition, wire, written};
    use super::*;

    #[test]
    fn either_end_may_be_open() {
        for field in ["20261121^20261122", "20261121", "^20261122"] {
            let message = wire(field);
            let range = Dr::read(repetition(&message)).unwrap();
            assert_eq!(range.start.is_some(), field.starts_with('2'), "{field}");
            assert_eq!(range.end.is_some(), field.contains('^'), "{field}");
            assert_eq!(raw(&written(|out| range.write(out))), field);
        }
        for nothing in ["", "^", "\"\"^"] {
            assert!(Dr::read(repetition(&wire(nothing))).unwrap().is_empty());
        }
    }

    #[test]
    fn what_is_no_time_is_named() {
        for (field, component) in [("yesterday^2026", 1), ("2026^202", 2)] {
            assert_eq!(
                Dr::read(repetition(&wire(field))),
                Err(DatatypeError::NotATime {
                    component: Some(component)
                }),
                "{field}"
            );
        }
    }

    #[test]
    fn debug_shows_no_digit_of_it() {
        let shown = alloc::format!("{:?}", Dr::read(repetition(&wire("19610301^19620401"))));
        assert!(!shown.contains("196"), "{shown}");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in strategies::dr()) {
            let message = written(|field| value.write(field));
            let read = Dr::read(repetition(&message)).unwrap();
            prop_assert_eq!(read, value);
            prop_assert_eq!(read.is_empty(), repetition(&message).is_empty());
        }
    }
}
