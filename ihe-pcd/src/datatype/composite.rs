use alloc::vec::Vec;

use crate::hl7::{Field, FieldWriter, Presence, Text};

use super::DatatypeError;

/// A value of any type, every part of it: repetitions of components of subcomponents.
///
/// For values whose type is not known, so that nothing of them is lost between reading and writing.
/// Only leaves that say something are kept, in the order of the wire;
/// empty ones are the gaps between their numbers, and trailing empty ones say nothing (HL7 v2.6 2.5.3).
/// So two values are equal exactly when they mean the same on the wire.
///
/// ```
/// use ihe_pcd::datatype::Composite;
/// use ihe_pcd::hl7::{Message, SegmentId};
///
/// let message = Message::parse(b"MSH|^~\\&|MONITOR\rOBX|1|ZZ|||a^b&c~\"\"\r")?;
/// let obx = message.segment(SegmentId::OBX).ok_or("no OBX")?;
/// let value = Composite::read(obx.field(5))?;
/// assert_eq!(value.text(1, 2, 2).map(|text| text.as_str()), Some("c"));
/// assert!(value.leaf(2, 1, 1).is_some_and(|leaf| leaf.is_null()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Composite<'a> {
    leaves: Vec<(Place, Leaf<'a>)>,
}

/// The numbers of a leaf; their order is the order of the wire.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
struct Place {
    repetition: u32,
    component: u32,
    subcomponent: u32,
}

/// What the smallest part of a value says, if it says something.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Leaf<'a> {
    /// `""`: whoever holds a value is to delete it (HL7 v2.6 2.5.3).
    Null,
    /// A text that is not empty.
    Value(Text<'a>),
}

impl<'a> Leaf<'a> {
    /// The text; `None` for a null.
    pub const fn text(&self) -> Option<&Text<'a>> {
        match self {
            Self::Null => None,
            Self::Value(text) => Some(text),
        }
    }

    /// Whether it is an explicit null.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The same leaf without a borrow.
    pub fn into_owned(self) -> Leaf<'static> {
        match self {
            Self::Null => Leaf::Null,
            Self::Value(text) => Leaf::Value(text.into_owned()),
        }
    }
}

impl<'a> Composite<'a> {
    /// No part says anything.
    pub(crate) const EMPTY: Self = Self { leaves: Vec::new() };

    /// Reads all parts of a field.
    ///
    /// # Errors
    ///
    /// [`DatatypeError::Text`], with the component (of whichever repetition).
    pub fn read(field: Field<'a>) -> Result<Self, DatatypeError> {
        let mut leaves = Vec::new();
        for (repetition, view) in (1..).zip(field.repetitions()) {
            for (component, view) in (1..).zip(view.components()) {
                for (subcomponent, view) in (1..).zip(view.subcomponents()) {
                    let leaf = match view.presence() {
                        Presence::Absent | Presence::Empty => continue,
                        Presence::Null => Leaf::Null,
                        Presence::Value => {
                            let text = view.text().map_err(|error| {
                                DatatypeError::from(error).at_component(component)
                            })?;
                            Leaf::Value(text)
                        }
                    };
                    let place = Place {
                        repetition,
                        component,
                        subcomponent,
                    };
                    leaves.push((place, leaf));
                }
            }
        }
        Ok(Self { leaves })
    }

    /// The same value with this leaf at repetition, component and subcomponent, each from 1;
    /// a leaf that was there is replaced, an empty text or a number 0 changes nothing.
    #[must_use]
    pub fn with(
        mut self,
        repetition: u32,
        component: u32,
        subcomponent: u32,
        leaf: Leaf<'a>,
    ) -> Self {
        let place = Place {
            repetition,
            component,
            subcomponent,
        };
        let numbered = repetition > 0 && component > 0 && subcomponent > 0;
        if !numbered || leaf.text().is_some_and(|text| text.is_empty()) {
            return self;
        }
        match self.find(place) {
            Ok(index) => {
                if let Some((_, old)) = self.leaves.get_mut(index) {
                    *old = leaf;
                }
            }
            Err(index) => self.leaves.insert(index, (place, leaf)),
        }
        self
    }

    /// Whether no part says anything.
    pub const fn is_empty(&self) -> bool {
        self.leaves.is_empty()
    }

    /// The leaf at repetition, component and subcomponent, each from 1; `None` when nothing is given there.
    pub fn leaf(&self, repetition: u32, component: u32, subcomponent: u32) -> Option<&Leaf<'a>> {
        let index = self.find(Place {
            repetition,
            component,
            subcomponent,
        });
        self.leaves.get(index.ok()?).map(|(_, leaf)| leaf)
    }

    /// The text at repetition, component and subcomponent, each from 1; `None` when nothing or a null is given there.
    pub fn text(&self, repetition: u32, component: u32, subcomponent: u32) -> Option<&Text<'a>> {
        self.leaf(repetition, component, subcomponent)
            .and_then(Leaf::text)
    }

    /// All leaves that say something, each with the numbers of its repetition, component and subcomponent.
    pub fn leaves(&self) -> impl Iterator<Item = ([u32; 3], &Leaf<'a>)> {
        self.leaves.iter().map(|(place, leaf)| {
            let numbers = [place.repetition, place.component, place.subcomponent];
            (numbers, leaf)
        })
    }

    /// The same value without a borrow.
    pub fn into_owned(self) -> Composite<'static> {
        let leaves = self.leaves.into_iter();
        Composite {
            leaves: leaves
                .map(|(place, leaf)| (place, leaf.into_owned()))
                .collect(),
        }
    }

    /// Writes all parts.
    pub fn write(&self, field: &mut FieldWriter<'_>) {
        for (place, leaf) in &self.leaves {
            let mut repetition = field.repetition(place.repetition);
            let mut component = repetition.component(place.component);
            let mut part = component.subcomponent(place.subcomponent);
            match leaf {
                Leaf::Null => part.null(),
                Leaf::Value(text) => part.text(text),
            }
        }
    }

    fn find(&self, place: Place) -> Result<usize, usize> {
        self.leaves
            .binary_search_by_key(&place, |&(place, _)| place)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::strategies::{self, field, raw, wire, written};
    use super::*;

    #[test]
    fn every_leaf_is_kept_with_its_numbers() {
        let message = wire("a^b&\"\"~~^c\\S\\d");
        let value = Composite::read(field(&message)).unwrap();
        let leaves: Vec<_> = value
            .leaves()
            .map(|(numbers, leaf)| (numbers, leaf.text().map(|text| text.as_str())))
            .collect();
        let expected = [
            ([1, 1, 1], Some("a")),
            ([1, 2, 1], Some("b")),
            ([1, 2, 2], None),
            ([3, 2, 1], Some("c^d")),
        ];
        assert_eq!(leaves, expected);
        assert_eq!(raw(&written(|out| value.write(out))), raw(&message));
    }

    #[test]
    fn trailing_empty_parts_say_nothing_and_leading_ones_count() {
        let read = |raw: &str| Composite::read(field(&wire(raw))).unwrap().into_owned();
        assert_eq!(read("a^&&~"), read("a"));
        assert_eq!(read("~^&"), read(""));
        assert!(read("~^&").is_empty());
        assert_ne!(read("^a"), read("a"));
        assert_ne!(read("~a"), read("a"));
        assert_ne!(read("\"\""), read(""));
    }

    #[test]
    fn a_null_stays_a_null_and_two_quotes_stay_text() {
        let quotes = Leaf::Value(Text::from("\"\""));
        let value = Composite::default()
            .with(1, 1, 1, Leaf::Null)
            .with(1, 2, 1, quotes);
        let message = written(|out| value.write(out));
        assert_eq!(raw(&message), "\"\"^\\X22\\\\X22\\");
        assert_eq!(Composite::read(field(&message)).unwrap(), value);
    }

    #[test]
    fn a_leaf_is_placed_in_order_and_replaced() {
        let leaf = |text| Leaf::Value(Text::from(text));
        let value = Composite::default()
            .with(2, 1, 1, leaf("later"))
            .with(1, 3, 1, leaf("old"))
            .with(1, 3, 1, leaf("new"))
            .with(1, 4, 1, leaf(""))
            .with(0, 1, 1, leaf("nowhere"));
        assert_eq!(raw(&written(|out| value.write(out))), "^^new~later");
        assert_eq!(value.text(1, 3, 1).unwrap().as_str(), "new");
        assert_eq!(value.leaf(1, 4, 1), None);
    }

    #[test]
    fn debug_shows_no_part_of_it() {
        let shown = alloc::format!(
            "{:?}",
            Composite::read(field(&wire("Berg^Anna&Maria~8765")))
        );
        for part in ["Berg", "Anna", "Maria", "8765"] {
            assert!(!shown.contains(part), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in strategies::composite()) {
            let message = written(|out| value.write(out));
            let read = Composite::read(field(&message)).unwrap();
            prop_assert_eq!(&read, &value);
            prop_assert_eq!(read.into_owned(), value);
        }

        #[test]
        fn any_field_is_the_same_after_writing(raw in "[ab\"^&~\\\\FSX0]{0,24}") {
            let message = wire(&raw);
            match Composite::read(field(&message)) {
                Ok(value) => {
                    let again = written(|out| value.write(out));
                    prop_assert_eq!(Composite::read(field(&again)).unwrap(), value);
                }
                // An escape may name bytes that are no text: `\XFF\` in UTF-8.
                Err(error) => {
                    let is_text = matches!(error, DatatypeError::Text { .. });
                    prop_assert!(is_text && raw.contains('X'));
                }
            }
        }
    }
}
