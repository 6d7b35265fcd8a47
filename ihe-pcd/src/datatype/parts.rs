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

/// Parts numbered without a gap as one line.
pub(super) fn line(parts: &[(u32, &Text<'_>)]) -> String {
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
    fn read_component(component: Component<'a>) -> Result<Self, DatatypeError>;

    fn is_given(&self) -> bool;

    fn write_component(&self, component: &mut FieldWriter<'_>);
}

impl<'a> InComponent<'a> for Text<'a> {
    fn read_component(component: Component<'a>) -> Result<Self, DatatypeError> {
        if component.is_empty() {
            return Ok(Self::default());
        }
        Ok(component.value()?.unwrap_or_default())
    }

    fn is_given(&self) -> bool {
        !self.is_empty()
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
    };
}

pub(super) use composite;

/// Writes parts as components, in ascending order.
pub(super) fn write_components(field: &mut FieldWriter<'_>, parts: &[(u32, &Text<'_>)]) {
    for (number, text) in parts {
        field.component(*number).text(text);
    }
}

/// Writes parts as subcomponents, in ascending order.
pub(super) fn write_subcomponents(component: &mut FieldWriter<'_>, parts: &[(u32, &Text<'_>)]) {
    for (number, text) in parts {
        component.subcomponent(*number).text(text);
    }
}

/// The pattern of a part that a type passes over.
macro_rules! passed_over {
    ($number:literal) => {
        _
    };
}

pub(super) use passed_over;

/// The methods of a type whose parts are texts and nothing else, from the numbers of its parts from 1;
/// `_` stands before the number of one that is passed over.
macro_rules! flat_composite {
    ($name:ident { $($(_ $over:literal,)? $number:literal $part:ident,)* }) => {
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
                    let [$($(super::parts::passed_over!($over),)? $part),*] = texts;
                    return Ok(Self {
                        $($part: crate::hl7::Text::from($part),)*
                    });
                }
                let [$($(super::parts::passed_over!($over),)? $part),*] = part.first_texts();
                Ok(Self {
                    $($part: super::parts::at($number, $part)?,)*
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
                super::parts::write_components(field, &self.parts());
            }

            /// Writes the parts as subcomponents of the component that `component` stands at.
            pub fn write_subcomponents(&self, component: &mut crate::hl7::FieldWriter<'_>) {
                super::parts::write_subcomponents(component, &self.parts());
            }

            const fn parts(&self) -> [(u32, &crate::hl7::Text<'a>); [$($number),*].len()] {
                [$(($number, &self.$part)),*]
            }
        }

        impl<'a> super::parts::InComponent<'a> for $name<'a> {
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

            fn write_component(&self, component: &mut crate::hl7::FieldWriter<'_>) {
                self.write_subcomponents(component);
            }
        }
    };
}

pub(super) use flat_composite;
