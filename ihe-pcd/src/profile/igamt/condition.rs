use alloc::boxed::Box;
use alloc::vec::Vec;

use super::value_sets::ById;
use super::xml::Element;
use super::{IgamtError, IgamtFault, path};
use crate::profile::definition::{Check, Condition, Pattern};

/// How deep expressions may be nested.
const MOST_LEVELS: usize = 48;

/// How many different regular expressions a profile may have.
const MOST_PATTERNS: usize = 2048;

/// The reader of expressions. It makes each regular expression once.
pub(super) struct Conditions<'s> {
    patterns: ById<'s, Pattern>,
}

impl Default for Conditions<'_> {
    fn default() -> Self {
        Self {
            patterns: ById::with_hasher(twox_hash::xxhash64::State::with_seed(0)),
        }
    }
}

impl<'s> Conditions<'s> {
    pub(super) fn read(&mut self, element: &Element<'s, '_>) -> Result<Condition, IgamtError> {
        self.level(element, MOST_LEVELS)
    }

    fn level(&mut self, element: &Element<'s, '_>, levels: usize) -> Result<Condition, IgamtError> {
        let Some(levels) = levels.checked_sub(1) else {
            return Err(element.fault(IgamtFault::TooDeep));
        };
        // What a missing part makes of a comparison: it holds, and nothing else is supported.
        if !matches!(
            element.attribute("NotPresentBehavior"),
            None | Some("" | "PASS")
        ) {
            return Err(element.fault(IgamtFault::Attribute("NotPresentBehavior")));
        }
        match element.name() {
            "Presence" => Ok(Condition::Present(path::read(element, "Path")?)),
            "PlainText" => Ok(Condition::Text {
                path: path::read(element, "Path")?,
                text: element.text("Text")?.into(),
                ignore_case: element.flag("IgnoreCase")?,
                at_least_once: element.flag("AtLeastOnce")?,
            }),
            "StringList" => Ok(Condition::List {
                path: path::read(element, "Path")?,
                texts: element.text("CSV")?.split(',').map(Box::from).collect(),
                at_least_once: element.flag("AtLeastOnce")?,
            }),
            "Format" => Ok(Condition::Pattern {
                path: path::read(element, "Path")?,
                pattern: self.pattern(element)?,
                at_least_once: element.flag("AtLeastOnce")?,
            }),
            "SetID" => Ok(Condition::Numbered(path::read(element, "Path")?)),
            "AND" | "FORALL" => Ok(Condition::All(self.several(element, levels)?)),
            "OR" | "EXIST" => Ok(Condition::Any(self.several(element, levels)?)),
            "NOT" => {
                let inner = self.level(&element.only()?, levels)?;
                Ok(Condition::Not(inner.into()))
            }
            "IMPLY" => {
                let (one, other) = self.two(element, levels)?;
                Ok(Condition::Implies(one.into(), other.into()))
            }
            "XOR" => {
                let (one, other) = self.two(element, levels)?;
                let both = Condition::All([one.clone(), other.clone()].into());
                let either = Condition::Any([one, other].into());
                Ok(Condition::All([either, Condition::Not(both.into())].into()))
            }
            "Plugin" => Ok(Condition::Check(plugin(element)?)),
            _ => Err(element.fault(IgamtFault::NotSupported)),
        }
    }

    fn several(
        &mut self,
        element: &Element<'s, '_>,
        levels: usize,
    ) -> Result<Vec<Condition>, IgamtError> {
        let conditions: Vec<_> = element
            .children()
            .map(|child| self.level(&child, levels))
            .collect::<Result<_, _>>()?;
        if conditions.is_empty() {
            return Err(element.fault(IgamtFault::NoElement("an expression")));
        }
        Ok(conditions)
    }

    fn two(
        &mut self,
        element: &Element<'s, '_>,
        levels: usize,
    ) -> Result<(Condition, Condition), IgamtError> {
        let conditions = self.several(element, levels)?;
        match <[Condition; 2]>::try_from(conditions) {
            Ok([one, other]) => Ok((one, other)),
            Err(_) => Err(element.fault(IgamtFault::NoElement("two expressions"))),
        }
    }

    fn pattern(&mut self, element: &Element<'s, '_>) -> Result<Pattern, IgamtError> {
        let expression = element.text("Regex")?;
        if let Some(known) = self.patterns.get(expression) {
            return Ok(known.clone());
        }
        if self.patterns.len() >= MOST_PATTERNS {
            return Err(element.fault(IgamtFault::TooMany));
        }
        let pattern = Pattern::new(expression)
            .ok_or_else(|| element.fault(IgamtFault::Attribute("Regex")))?;
        self.patterns.insert(expression, pattern.clone());
        Ok(pattern)
    }
}

/// The plug-ins of NIST's tool for PCD, by the names of their classes.
fn plugin(element: &Element<'_, '_>) -> Result<Check, IgamtError> {
    match element.text("QualifiedClassName")? {
        "gov.nist.hit.pcd.custom.OBX_3" => Ok(Check::CodeOfTerm),
        "gov.nist.hit.pcd.custom.OBX_UnitCheck" => Ok(Check::UnitOfTerm),
        "gov.nist.hit.pcd.custom.ALERT_OBSERVATION_OBR" => Ok(Check::DevicesOfAlert),
        _ => Err(element.fault(IgamtFault::Plugin)),
    }
}
