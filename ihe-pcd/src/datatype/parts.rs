//! Reading and writing the numbered parts of a composite type.

use alloc::string::String;

use crate::hl7::{Component, FieldWriter, Repetition, Text};

use super::DatatypeError;

/// A value that was read from part `number`; a failure names the part.
#[inline]
pub(super) fn at<T, E: Into<DatatypeError>>(
    number: u32,
    read: Result<T, E>,
) -> Result<T, DatatypeError> {
    read.map_err(|error| error.into().at_component(number))
}

/// Components by their ascending numbers, found in one scan.
pub(super) fn components<'a, const N: usize>(
    repetition: Repetition<'a>,
    numbers: [usize; N],
) -> [Component<'a>; N] {
    let absent = repetition.component(0);
    let mut components = repetition.components();
    let mut before = 0_usize;
    numbers.map(|number| {
        let skipped = number.saturating_sub(before).saturating_sub(1);
        before = number;
        components.nth(skipped).unwrap_or(absent)
    })
}

/// The text of a value that has one part; `None` when it is absent, empty or null.
///
/// A further part that says something is an error: passing over it would change the value.
pub(crate) fn only_leaf(value: Repetition<'_>) -> Result<Option<Text<'_>>, DatatypeError> {
    match value.plain_text() {
        Some("" | "\"\"") => return Ok(None),
        Some(text) => return Ok(Some(Text::from(text))),
        None => {}
    }
    for (number, component) in (1_u32..).zip(value.components()) {
        let first = usize::from(number == 1);
        let mut surplus = component.subcomponents().skip(first);
        if surplus.any(|part| !part.is_empty()) {
            let component = Some(number);
            return Err(DatatypeError::TooManyParts { component });
        }
    }
    Ok(value.value()?)
}

/// A composite type that knows how much of a value it holds.
pub(crate) trait Holds {
    /// How many subcomponents of component `number` it holds, from the first; none of a component that it passes over.
    fn held(&self, number: u32) -> usize;

    /// How many bytes of text it holds.
    fn text_len(&self) -> usize;
}

/// Whether writing what was read into `value` says all that the repetition says: `false` where a part is a null.
///
/// # Errors
///
/// [`DatatypeError::TooManyParts`] at a part that says something and is passed over.
pub(crate) fn is_whole(
    value: &impl Holds,
    repetition: Repetition<'_>,
) -> Result<bool, DatatypeError> {
    let mut whole = true;
    for (number, component) in (1_u32..).zip(repetition.components()) {
        let held = value.held(number);
        for (index, part) in component.subcomponents().enumerate() {
            if index >= held && !part.is_empty() {
                let component = Some(number);
                return Err(DatatypeError::TooManyParts { component });
            }
            whole &= !part.is_null();
        }
    }
    Ok(whole)
}

/// Parts numbered without a gap as one line.
pub(super) fn line(parts: &[(u32, &str)]) -> String {
    let length = parts.iter().map(|(_, text)| text.len() + 1).sum();
    let mut line = String::with_capacity(length);
    for (_, text) in parts {
        line.push_str(text);
        line.push('^');
    }
    line.truncate(line.trim_end_matches('^').len());
    line
}

/// What stands in a component: a text, or a type whose parts are subcomponents there.
pub(super) trait InComponent<'a>: Sized {
    /// How many subcomponents it is.
    const PARTS: usize;

    /// The same, of a value whose type has no name at hand.
    fn parts_in_component(&self) -> usize {
        Self::PARTS
    }

    fn read_component(component: Component<'a>) -> Result<Self, DatatypeError>;

    fn is_given(&self) -> bool;

    fn bytes_of_text(&self) -> usize;

    fn write_component(&self, component: &mut FieldWriter<'_>);
}

impl<'a> InComponent<'a> for Text<'a> {
    const PARTS: usize = 1;

    fn read_component(component: Component<'a>) -> Result<Self, DatatypeError> {
        if component.is_empty() {
            return Ok(Self::default());
        }
        Ok(component.value()?.unwrap_or_default())
    }

    fn is_given(&self) -> bool {
        !self.is_empty()
    }

    fn bytes_of_text(&self) -> usize {
        self.len()
    }

    fn write_component(&self, component: &mut FieldWriter<'_>) {
        component.text(self);
    }
}

/// The methods of a type that stands in components only, from the numbers of its parts.
macro_rules! composite {
    ($name:ident { $($number:literal $part:ident,)* }) => {
        impl<'a> $name<'a> {
            /// Reads its parts; further ones are passed over.
            ///
            /// # Errors
            ///
            /// [`DatatypeError::Text`](crate::datatype::DatatypeError::Text), with the number of the component.
            pub fn read(
                repetition: crate::hl7::Repetition<'a>,
            ) -> Result<Self, crate::datatype::DatatypeError> {
                let [$($part),*] = super::parts::components(repetition, [$($number),*]);
                Ok(Self {
                    $($part: super::parts::at(
                        $number,
                        super::parts::InComponent::read_component($part),
                    )?,)*
                })
            }

            /// Whether no part is given.
            pub fn is_empty(&self) -> bool {
                !($(super::parts::InComponent::is_given(&self.$part))||*)
            }

            /// The same value without a borrow.
            pub fn into_owned(self) -> $name<'static> {
                $name {
                    $($part: self.$part.into_owned(),)*
                }
            }

            /// Writes the parts as components.
            pub fn write(&self, field: &mut crate::hl7::FieldWriter<'_>) {
                $(super::parts::InComponent::write_component(&self.$part, &mut field.component($number));)*
            }
        }

        impl super::parts::Holds for $name<'_> {
            fn held(&self, number: u32) -> usize {
                match number {
                    $($number => super::parts::InComponent::parts_in_component(&self.$part),)*
                    _ => 0,
                }
            }

            fn text_len(&self) -> usize {
                [$(super::parts::InComponent::bytes_of_text(&self.$part)),*]
                    .into_iter()
                    .fold(0, usize::saturating_add)
            }
        }
    };
}

pub(super) use composite;

/// Writes parts as components, in ascending order.
pub(super) fn write_components(field: &mut FieldWriter<'_>, parts: &[(u32, &str)]) {
    for (number, text) in parts {
        field.component(*number).text(text);
    }
}

/// Writes parts as subcomponents, in ascending order.
pub(super) fn write_subcomponents(component: &mut FieldWriter<'_>, parts: &[(u32, &str)]) {
    for (number, text) in parts {
        component.subcomponent(*number).text(text);
    }
}

/// The methods of a type whose parts are texts and nothing else, from the numbers of its parts: 1, 2, 3 and so on.
macro_rules! flat_composite {
    ($name:ident { $($number:literal $part:ident,)* }) => {
        impl<'a> $name<'a> {
            /// Reads its parts; further ones belong to later versions and are passed over.
            ///
            /// # Errors
            ///
            /// [`DatatypeError::Text`](crate::datatype::DatatypeError::Text), with the number of the part.
            pub fn read(
                part: impl crate::hl7::Part<'a>,
            ) -> Result<Self, crate::datatype::DatatypeError> {
                if let Some(texts) = part.plain_texts() {
                    let [$($part),*] = texts;
                    return Ok(Self {
                        $($part: $part.into(),)*
                    });
                }
                let [$($part),*] = part.first_texts();
                Ok(Self {
                    $($part: super::parts::at($number, $part)?.into(),)*
                })
            }

            /// Whether no part is given.
            #[inline]
            pub fn is_empty(&self) -> bool {
                $(self.$part.is_empty())&&*
            }

            /// The same value without a borrow.
            pub fn into_owned(self) -> $name<'static> {
                $name {
                    $($part: self.$part.into_owned(),)*
                }
            }

            /// Writes the parts as components.
            pub fn write(&self, field: &mut crate::hl7::FieldWriter<'_>) {
                if !field.components([$(self.$part.as_bytes()),*]) {
                    super::parts::write_components(field, &self.parts());
                }
            }

            /// Writes the parts as subcomponents of the component that `component` stands at.
            pub fn write_subcomponents(&self, component: &mut crate::hl7::FieldWriter<'_>) {
                super::parts::write_subcomponents(component, &self.parts());
            }

            fn parts(&self) -> [(u32, &str); [$($number),*].len()] {
                [$(($number, self.$part.as_str())),*]
            }
        }

        impl super::parts::Holds for $name<'_> {
            fn held(&self, number: u32) -> usize {
                usize::from([$($number),*].contains(&number))
            }

            fn text_len(&self) -> usize {
                let parts = self.parts().into_iter();
                parts.fold(0, |length, (_, text)| length.saturating_add(text.len()))
            }
        }

        impl<'a> super::parts::InComponent<'a> for $name<'a> {
            const PARTS: usize = [$($number),*].len();

            fn read_component(
                component: crate::hl7::Component<'a>,
            ) -> Result<Self, crate::datatype::DatatypeError> {
                // Most components of a composite are not there.
                if component.is_empty() {
                    return Ok(Self::default());
                }
                Self::read(component)
            }

            fn is_given(&self) -> bool {
                !self.is_empty()
            }

            fn bytes_of_text(&self) -> usize {
                super::parts::Holds::text_len(self)
            }

            fn write_component(&self, component: &mut crate::hl7::FieldWriter<'_>) {
                self.write_subcomponents(component);
            }
        }
    };
}

pub(super) use flat_composite;
