//! Parts in which nothing can be wrong as far as their bytes show: most parts of most messages, which need no walk.

use alloc::vec::Vec;

use super::Primitive;
use crate::profile::definition::{
    Binding, Cardinality, Component, Datatype, DatatypeIndex, Field, Length, SegmentDefinition,
    TableIndex, Usage,
};

/// What a part has to be for nothing to be found in it.
///
/// It is asked where the delimiters are those of IHE PCD and neither a repetition nor a subcomponent is divided off.
/// What it does not let pass is walked, and may still be right.
#[derive(Clone, Copy, Debug)]
pub(in crate::profile) struct Plain {
    /// Where it is blank, something is found.
    pub needed: bool,
    /// In bytes.
    pub most: usize,
    pub content: Content,
}

#[derive(Clone, Copy, Debug)]
pub(in crate::profile) enum Content {
    /// It has to be walked.
    Unknown,
    /// Whatever stands there is right.
    Any,
    /// A text that is not divided into components.
    Undivided,
    /// A text of this form.
    Form(Primitive),
    /// One of these codes, not divided into components.
    Code(TableIndex),
    /// Components as this type has them.
    Components(DatatypeIndex),
}

/// What is to be known of all types to say of one part what has to be seen of it.
pub(super) struct Types<'d> {
    datatypes: &'d [Datatype],
    /// Of each type, whether it has statements.
    speaking: &'d [bool],
    /// Of each type, the last component that is needed, from 1; 0 where none is.
    needed: Vec<usize>,
    as_nist: bool,
}

/// What the profile asks of a part.
#[derive(Clone, Copy)]
struct Asked {
    usage: Usage,
    length: Length,
    datatype: DatatypeIndex,
    binding: Option<Binding>,
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum Level {
    Repetition,
    Component,
    Subcomponent,
}

impl<'d> Types<'d> {
    pub(super) fn new(datatypes: &'d [Datatype], speaking: &'d [bool], as_nist: bool) -> Self {
        let last = |datatype: &Datatype| {
            let components = datatype.components.iter();
            let needed = components.map(|component| is_needed(component.usage));
            (1..)
                .zip(needed)
                .filter(|(_, needed)| *needed)
                .last()
                .map_or(0, |(number, _)| number)
        };
        Self {
            datatypes,
            speaking,
            needed: datatypes.iter().map(last).collect(),
            as_nist,
        }
    }

    /// The last component of each type that is needed, from 1; 0 where none is.
    pub(super) fn needed(&self) -> &[usize] {
        &self.needed
    }

    /// One for each field.
    pub(super) fn fields(&self, segment: &SegmentDefinition) -> Vec<Plain> {
        let dynamic = segment.dynamic.as_ref();
        let dynamic = dynamic.map(|dynamic| usize::from(dynamic.field));
        (1..)
            .zip(&segment.fields)
            .map(|(number, field)| {
                // Delimiters stand there as themselves.
                let is_literal = segment.id.is_header() && number <= 2;
                if is_literal || dynamic == Some(number) {
                    return Plain::walked(field.usage);
                }
                self.field(field)
            })
            .collect()
    }

    fn field(&self, field: &Field) -> Plain {
        let Cardinality { min, max } = field.cardinality;
        if min > 1 || max == 0 {
            return Plain::walked(field.usage);
        }
        let asked = Asked {
            usage: field.usage,
            length: field.length,
            datatype: field.datatype,
            binding: field.binding,
        };
        self.part(asked, Level::Repetition)
    }

    /// One for each component.
    pub(super) fn components(&self, datatype: &Datatype) -> Vec<Plain> {
        let components = datatype.components.iter();
        components
            .map(|component| self.part(Asked::of(component), Level::Component))
            .collect()
    }

    fn part(&self, asked: Asked, level: Level) -> Plain {
        let walked = Plain::walked(asked.usage);
        let index = usize::from(asked.datatype.0);
        let found = self.datatypes.get(index).zip(self.speaking.get(index));
        let Some((datatype, false)) = found.map(|(datatype, speaks)| (datatype, *speaks)) else {
            return walked;
        };
        if asked.usage == Usage::Forbidden {
            return walked;
        }
        if datatype.components.is_empty() {
            return self.leaf(asked, Primitive::named(&datatype.name), level);
        }
        let looks_up = asked.binding.is_some_and(|it| it.component.is_some());
        match level {
            _ if looks_up && level != Level::Subcomponent => walked,
            Level::Repetition => Plain {
                content: Content::Components(asked.datatype),
                ..walked
            },
            // Where it is not divided it is its first subcomponent.
            Level::Component => match datatype.components.first() {
                Some(first) if self.needed.get(index).is_some_and(|last| *last <= 1) => {
                    let first = self.part(Asked::of(first), Level::Subcomponent);
                    Plain {
                        needed: first.needed || walked.needed,
                        ..first
                    }
                }
                _ => walked,
            },
            Level::Subcomponent => Plain {
                content: Content::Any,
                ..walked
            },
        }
    }

    /// A part that has no parts of its own.
    fn leaf(&self, asked: Asked, primitive: Primitive, level: Level) -> Plain {
        let plain = Plain::walked(asked.usage);
        if self.as_nist && asked.usage == Usage::Optional {
            return Plain {
                content: Content::Any,
                ..plain
            };
        }
        if asked.length.min > 1 {
            return plain;
        }
        let content = match (asked.binding, primitive) {
            (Some(binding), Primitive::Text) => Content::Code(binding.table),
            (Some(_), _) => Content::Unknown,
            (None, Primitive::Varies) => Content::Any,
            (None, Primitive::Text) if level != Level::Repetition => Content::Any,
            (None, Primitive::Text) => Content::Undivided,
            (None, form) => Content::Form(form),
        };
        Plain {
            most: usize::try_from(asked.length.max).unwrap_or(usize::MAX),
            content,
            ..plain
        }
    }
}

impl Plain {
    const fn walked(usage: Usage) -> Self {
        Self {
            needed: is_needed(usage),
            most: usize::MAX,
            content: Content::Unknown,
        }
    }
}

impl Asked {
    const fn of(component: &Component) -> Self {
        Self {
            usage: component.usage,
            length: component.length,
            datatype: component.datatype,
            binding: component.binding,
        }
    }
}

/// Whether something is found where a part with this usage is missing.
pub(in crate::profile) const fn is_needed(usage: Usage) -> bool {
    matches!(usage, Usage::Required | Usage::RequiredIfKnown)
}
