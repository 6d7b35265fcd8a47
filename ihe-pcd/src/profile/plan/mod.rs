//! A [`Definition`] made ready for the judge: what a finding needs beside its place is made once, when a profile is loaded,
//! and the structure of each message is one list.

mod choice;
mod message;
mod plain;
mod primitive;
mod rules;

use alloc::collections::BTreeSet;
use alloc::sync::Arc;
use alloc::vec::Vec;

pub(super) use self::message::{Kind, MessagePlan};
use self::plain::Types;
pub(super) use self::plain::{Content, Plain, is_needed};
pub(super) use self::primitive::Primitive;
pub(super) use self::rules::{NodeRules, PartRules};
use super::definition::{
    Condition, Constraint, Datatype, DatatypeIndex, Definition, Predicate, SegmentDefinition,
    SegmentIndex, Table, TableIndex,
};

/// A whole profile, made ready.
#[derive(Debug)]
pub(super) struct Plan {
    pub messages: Vec<MessagePlan>,
    segments: Vec<SegmentPlan>,
    datatypes: Vec<DatatypePlan>,
    tables: Vec<Table>,
    pub as_nist: bool,
}

#[derive(Debug)]
pub(super) struct SegmentPlan {
    pub definition: SegmentDefinition,
    /// One for each field.
    pub rules: Vec<PartRules>,
    /// One for each field.
    pub plain: Vec<Plain>,
    /// The fields that are missed where they are not there, from 1.
    pub needed: Vec<usize>,
    /// Whether it has statements, or a field whose type follows from another.
    pub speaks: bool,
}

#[derive(Debug)]
pub(super) struct DatatypePlan {
    pub definition: Datatype,
    /// One for each component.
    pub rules: Vec<PartRules>,
    /// One for each component.
    pub plain: Vec<Plain>,
    /// The last component that is missed where it is not there, from 1; 0 for none.
    pub last_needed: usize,
    pub primitive: Primitive,
    /// What it says depends on the text alone: a text that passed once passes always.
    pub of_text_alone: bool,
    /// Whether it, or a type of its components, has statements.
    pub speaks: bool,
}

impl Plan {
    pub(super) fn new(definition: Definition) -> Self {
        let messages = definition
            .messages
            .into_iter()
            .map(|message| MessagePlan::new(message, &definition.segments))
            .collect();
        let speaking = speaking(&definition.datatypes);
        let types = Types::new(&definition.datatypes, &speaking, definition.as_nist);
        let segments = definition
            .segments
            .into_iter()
            .map(|definition| SegmentPlan::new(definition, &types))
            .collect();
        let seen: Vec<_> = definition
            .datatypes
            .iter()
            .map(|datatype| types.components(datatype))
            .zip(types.needed().iter().copied())
            .collect();
        let datatypes = definition
            .datatypes
            .into_iter()
            .zip(speaking)
            .zip(seen)
            .map(|((definition, speaks), (plain, last_needed))| {
                DatatypePlan::new(definition, speaks, plain, last_needed)
            })
            .collect();
        Self {
            messages,
            segments,
            datatypes,
            tables: definition.tables,
            as_nist: definition.as_nist,
        }
    }

    /// The names of all rules that a finding can have.
    pub(super) fn rule_names(&self) -> BTreeSet<Arc<str>> {
        let parts = self.segments.iter().flat_map(|segment| &segment.rules);
        let parts = parts.chain(self.datatypes.iter().flat_map(|datatype| &datatype.rules));
        let mut names: BTreeSet<_> = parts.flat_map(PartRules::names).cloned().collect();
        for segment in &self.segments {
            names.extend(said(
                &segment.definition.constraints,
                &segment.definition.predicates,
            ));
        }
        for datatype in &self.datatypes {
            names.extend(said(
                &datatype.definition.constraints,
                &datatype.definition.predicates,
            ));
        }
        for message in &self.messages {
            message.add_rule_names(&mut names);
        }
        // Those of the engine itself.
        names.extend(["components", "fields", "message", "structure"].map(Arc::from));
        names.remove("");
        names
    }

    pub(super) fn segment(&self, index: SegmentIndex) -> Option<&SegmentPlan> {
        self.segments.get(usize::from(index.0))
    }

    pub(super) fn datatype(&self, index: DatatypeIndex) -> Option<&DatatypePlan> {
        self.datatypes.get(usize::from(index.0))
    }

    pub(super) fn table(&self, index: TableIndex) -> Option<&Table> {
        self.tables.get(usize::from(index.0))
    }
}

impl SegmentPlan {
    fn new(definition: SegmentDefinition, types: &Types<'_>) -> Self {
        let needed = (1..).zip(&definition.fields);
        Self {
            rules: PartRules::of_fields(&definition),
            plain: types.fields(&definition),
            needed: needed
                .filter(|(_, field)| is_needed(field.usage))
                .map(|(number, _)| number)
                .collect(),
            speaks: definition.dynamic.is_some()
                || !definition.predicates.is_empty()
                || !definition.constraints.is_empty(),
            definition,
        }
    }
}

impl DatatypePlan {
    fn new(definition: Datatype, speaks: bool, plain: Vec<Plain>, last_needed: usize) -> Self {
        let of_text_alone = definition.components.is_empty()
            && definition.predicates.is_empty()
            && definition.constraints.iter().all(is_of_text_alone);
        Self {
            rules: PartRules::of_components(&definition),
            plain,
            last_needed,
            primitive: Primitive::named(&definition.name),
            of_text_alone,
            speaks,
            definition,
        }
    }
}

/// The names of statements.
fn said<'a>(
    constraints: &'a [Constraint],
    predicates: &'a [Predicate],
) -> impl Iterator<Item = Arc<str>> + 'a {
    let constraints = constraints.iter().map(|constraint| &constraint.rule);
    let predicates = predicates.iter().map(|predicate| &predicate.rule);
    constraints.chain(predicates).cloned()
}

fn is_of_text_alone(constraint: &Constraint) -> bool {
    condition_is_of_text_alone(&constraint.assertion)
}

fn condition_is_of_text_alone(condition: &Condition) -> bool {
    match condition {
        Condition::Present(path) | Condition::Text { path, .. } | Condition::List { path, .. } => {
            path.0.is_empty()
        }
        #[cfg(feature = "igamt")]
        Condition::Pattern { path, .. } => path.0.is_empty(),
        Condition::All(inner) | Condition::Any(inner) => {
            inner.iter().all(condition_is_of_text_alone)
        }
        Condition::Not(inner) => condition_is_of_text_alone(inner),
        Condition::Implies(one, other) => {
            condition_is_of_text_alone(one) && condition_is_of_text_alone(other)
        }
        Condition::Numbered(_) | Condition::Check(_) => false,
    }
}

/// Which types have statements, themselves or in the types of their components.
///
/// A component has components at most once more, so two rounds reach everything.
fn speaking(datatypes: &[Datatype]) -> Vec<bool> {
    let mut speaking: Vec<bool> = datatypes
        .iter()
        .map(|datatype| !datatype.constraints.is_empty() || !datatype.predicates.is_empty())
        .collect();
    for _ in 0..2 {
        let before = speaking.clone();
        for (speaks, datatype) in speaking.iter_mut().zip(datatypes) {
            *speaks |= datatype.components.iter().any(|component| {
                let index = usize::from(component.datatype.0);
                before.get(index).copied().unwrap_or_default()
            });
        }
    }
    speaking
}
