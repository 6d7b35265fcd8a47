use alloc::sync::Arc;
use alloc::vec::Vec;

use twox_hash::xxhash64::State;

use super::condition::Conditions;
use super::value_sets::ById;
use super::xml::{Element, Source};
use super::{IgamtError, IgamtFault, path, usage};
use crate::profile::Severity;
use crate::profile::definition::{Constraint, Predicate};

/// Predicates and constraints, by what they are about.
pub(super) struct Statements<'s> {
    datatypes: Contexts<'s>,
    segments: Contexts<'s>,
    groups: Contexts<'s>,
    messages: Contexts<'s>,
}

/// What is said of one thing.
#[derive(Clone, Default)]
pub(super) struct Said {
    pub predicates: Vec<Predicate>,
    pub constraints: Vec<Constraint>,
}

struct Contexts<'s> {
    by_id: ById<'s, Said>,
    by_name: ById<'s, Said>,
}

impl<'s> Statements<'s> {
    pub(super) fn read(source: &'s Source<'_>, origin: &Arc<str>) -> Result<Self, IgamtError> {
        let root = source.root("ConformanceContext")?;
        let mut statements = Self {
            datatypes: Contexts::new(),
            segments: Contexts::new(),
            groups: Contexts::new(),
            messages: Contexts::new(),
        };
        let mut conditions = Conditions::default();
        for part in root.children() {
            match part.name() {
                "MetaData" => {}
                "Predicates" | "Constraints" => {
                    for level in part.children() {
                        statements
                            .level(&level)?
                            .add(&level, origin, &mut conditions)?;
                    }
                }
                _ => return Err(part.fault(IgamtFault::NotSupported)),
            }
        }
        Ok(statements)
    }

    fn level(&mut self, level: &Element<'_, '_>) -> Result<&mut Contexts<'s>, IgamtError> {
        match level.name() {
            "Datatype" => Ok(&mut self.datatypes),
            "Segment" => Ok(&mut self.segments),
            "Group" => Ok(&mut self.groups),
            "Message" => Ok(&mut self.messages),
            _ => Err(level.fault(IgamtFault::NotSupported)),
        }
    }

    pub(super) fn of_datatype(&self, id: &str, name: &str) -> Said {
        self.datatypes.of(id, name)
    }

    pub(super) fn of_segment(&self, id: &str, name: &str) -> Said {
        self.segments.of(id, name)
    }

    pub(super) fn of_group(&self, id: &str, name: &str) -> Said {
        self.groups.of(id, name)
    }

    pub(super) fn of_message(&self, id: &str, name: &str) -> Said {
        self.messages.of(id, name)
    }
}

impl<'s> Contexts<'s> {
    fn new() -> Self {
        Self {
            by_id: ById::with_hasher(State::with_seed(0)),
            by_name: ById::with_hasher(State::with_seed(0)),
        }
    }

    fn of(&self, id: &str, name: &str) -> Said {
        let mut said = self.by_id.get(id).cloned().unwrap_or_default();
        if let Some(more) = self.by_name.get(name) {
            said.predicates.extend_from_slice(&more.predicates);
            said.constraints.extend_from_slice(&more.constraints);
        }
        said
    }

    fn add(
        &mut self,
        level: &Element<'s, '_>,
        origin: &Arc<str>,
        conditions: &mut Conditions<'s>,
    ) -> Result<(), IgamtError> {
        for context in level.children() {
            let said = match context.name() {
                "ByID" => self.by_id.entry(context.text("ID")?).or_default(),
                "ByName" => self.by_name.entry(context.text("Name")?).or_default(),
                _ => return Err(context.fault(IgamtFault::NotSupported)),
            };
            for statement in context.children() {
                match statement.name() {
                    "Predicate" => said
                        .predicates
                        .push(predicate(&statement, origin, conditions)?),
                    "Constraint" => said
                        .constraints
                        .push(constraint(&statement, origin, conditions)?),
                    _ => return Err(statement.fault(IgamtFault::NotSupported)),
                }
            }
        }
        Ok(())
    }
}

fn predicate<'s>(
    element: &Element<'s, '_>,
    origin: &Arc<str>,
    conditions: &mut Conditions<'s>,
) -> Result<Predicate, IgamtError> {
    let condition = element
        .child("Condition")?
        .ok_or_else(|| element.fault(IgamtFault::NoElement("Condition")))?;
    Ok(Predicate {
        rule: element.text("ID")?.into(),
        target: path::read(element, "Target")?,
        if_true: usage::usage(element, "TrueUsage")?,
        if_false: usage::usage(element, "FalseUsage")?,
        description: description(element)?,
        source: origin.clone(),
        condition: conditions.read(&condition.only()?)?,
    })
}

/// A constraint is found where it fails: what it says of its target is not used by NIST's engine either.
fn constraint<'s>(
    element: &Element<'s, '_>,
    origin: &Arc<str>,
    conditions: &mut Conditions<'s>,
) -> Result<Constraint, IgamtError> {
    let assertion = element
        .child("Assertion")?
        .ok_or_else(|| element.fault(IgamtFault::NoElement("Assertion")))?;
    Ok(Constraint {
        rule: element.text("ID")?.into(),
        severity: Severity::Error,
        target: None,
        description: description(element)?,
        source: origin.clone(),
        assertion: conditions.read(&assertion.only()?)?,
    })
}

fn description(element: &Element<'_, '_>) -> Result<Arc<str>, IgamtError> {
    let description = element.child("Description")?;
    Ok(description
        .map_or("", |description| description.content())
        .into())
}
