use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::profile::definition::{Cardinality, Datatype, Length, SegmentDefinition, Usage};

/// The names of the rules about one part, as findings have them: `OBX-4.usage`, `CWE-2.length`.
///
/// A name that no finding can need is empty.
#[derive(Debug)]
pub(in crate::profile) struct PartRules {
    pub usage: Arc<str>,
    pub cardinality: Arc<str>,
    pub length: Arc<str>,
    pub form: Arc<str>,
    pub table: Arc<str>,
}

impl PartRules {
    pub(super) const fn names(&self) -> [&Arc<str>; 5] {
        let Self {
            usage,
            cardinality,
            length,
            form,
            table,
        } = self;
        [usage, cardinality, length, form, table]
    }

    pub(super) fn of_fields(segment: &SegmentDefinition) -> Vec<Self> {
        let empty = Arc::from("");
        (1..)
            .zip(&segment.fields)
            .map(|(number, field): (u32, _)| {
                let names = Names {
                    whole: segment.id.as_str(),
                    number,
                    empty: &empty,
                };
                Self {
                    usage: names.usage(field.usage),
                    cardinality: names.cardinality(field.cardinality),
                    length: names.length(field.length),
                    form: names.name(true, "form"),
                    table: names.name(field.binding.is_some(), "table"),
                }
            })
            .collect()
    }

    pub(super) fn of_components(datatype: &Datatype) -> Vec<Self> {
        let empty = Arc::from("");
        (1..)
            .zip(&datatype.components)
            .map(|(number, component): (u32, _)| {
                let names = Names {
                    whole: &datatype.name,
                    number,
                    empty: &empty,
                };
                Self {
                    usage: names.usage(component.usage),
                    cardinality: empty.clone(),
                    length: names.length(component.length),
                    form: names.name(true, "form"),
                    table: names.name(component.binding.is_some(), "table"),
                }
            })
            .collect()
    }
}

/// The names of the rules about a segment or a group at its place: `PID.usage`, `PATIENT.cardinality`.
#[derive(Debug)]
pub(in crate::profile) struct NodeRules {
    pub usage: Arc<str>,
    pub cardinality: Arc<str>,
}

impl NodeRules {
    pub(super) fn of(name: &str) -> Self {
        Self {
            usage: format!("{name}.usage").into(),
            cardinality: format!("{name}.cardinality").into(),
        }
    }
}

struct Names<'a> {
    whole: &'a str,
    number: u32,
    empty: &'a Arc<str>,
}

impl Names<'_> {
    fn name(&self, needed: bool, word: &str) -> Arc<str> {
        if needed {
            format!("{}-{}.{word}", self.whole, self.number).into()
        } else {
            self.empty.clone()
        }
    }

    fn usage(&self, usage: Usage) -> Arc<str> {
        let silent = matches!(usage, Usage::Optional | Usage::Conditional);
        self.name(!silent, "usage")
    }

    fn cardinality(&self, cardinality: Cardinality) -> Arc<str> {
        let silent = cardinality.max == u32::MAX && cardinality.min <= 1;
        self.name(!silent, "cardinality")
    }

    fn length(&self, length: Length) -> Arc<str> {
        self.name(length != Length::ANY, "length")
    }
}
