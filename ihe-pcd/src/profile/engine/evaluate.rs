use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::ops::ControlFlow;

use super::element::Element;
use super::record::Complaint;
use super::scene::Scene;
use crate::profile::check;
use crate::profile::definition::{Condition, Path};

/// What became of a condition.
pub(in crate::profile) enum Outcome<'m> {
    Holds,
    /// It does not hold, because of this element.
    Fails(Element<'m>),
    /// The path leads nowhere, or to what has parts of its own: nothing can be said.
    Unknown,
}

impl<'m> Scene<'_, 'm> {
    /// Whether a condition holds of an element.
    ///
    /// What checks complain about is added to `complaints`.
    pub(in crate::profile) fn evaluate(
        &self,
        condition: &Condition,
        element: Element<'m>,
        complaints: &mut Vec<Complaint>,
    ) -> Outcome<'m> {
        match condition {
            Condition::Present(path) => self.present(element, path),
            Condition::Text {
                path,
                text,
                ignore_case,
                at_least_once,
            } => self.compare(element, path, *at_least_once, Some(text), |found| {
                found == &**text || *ignore_case && found.eq_ignore_ascii_case(text)
            }),
            Condition::List {
                path,
                texts,
                at_least_once,
            } => self.compare(element, path, *at_least_once, None, |found| {
                texts.iter().any(|text| found == &**text)
            }),
            #[cfg(feature = "igamt")]
            Condition::Pattern {
                path,
                pattern,
                at_least_once,
            } => self.compare(element, path, *at_least_once, None, |found| {
                pattern.matches(found)
            }),
            Condition::Numbered(path) => self.numbered(element, path),
            Condition::All(conditions) => {
                for condition in conditions {
                    match self.evaluate(condition, element, complaints) {
                        Outcome::Holds => {}
                        other => return other,
                    }
                }
                Outcome::Holds
            }
            Condition::Any(conditions) => {
                let mut failed = Outcome::Fails(element);
                for condition in conditions {
                    match self.evaluate(condition, element, complaints) {
                        Outcome::Fails(at) => failed = Outcome::Fails(at),
                        other => return other,
                    }
                }
                failed
            }
            Condition::Not(inner) => match self.evaluate(inner, element, complaints) {
                Outcome::Fails(_) => Outcome::Holds,
                Outcome::Unknown => Outcome::Unknown,
                Outcome::Holds => Outcome::Fails(match &**inner {
                    Condition::Present(path) => self.nearest(element, &path.0),
                    _ => element,
                }),
            },
            Condition::Implies(one, other) => match self.evaluate(one, element, complaints) {
                Outcome::Holds => self.evaluate(other, element, complaints),
                Outcome::Fails(_) => Outcome::Holds,
                Outcome::Unknown => Outcome::Unknown,
            },
            Condition::Check(which) => {
                let before = complaints.len();
                check::run(*which, self, element, complaints);
                if complaints.len() > before {
                    Outcome::Fails(element)
                } else {
                    Outcome::Holds
                }
            }
        }
    }

    fn present(&self, element: Element<'m>, path: &Path) -> Outcome<'m> {
        let mut is_there = false;
        let visited = self.visit(element, &path.0, |_| {
            is_there = true;
            ControlFlow::Break(())
        });
        match visited {
            Err(_) => Outcome::Unknown,
            Ok(()) if is_there => Outcome::Holds,
            Ok(()) => Outcome::Fails(self.nearest(element, &path.0)),
        }
    }

    /// Compares each text at a path; the last one that is not admitted makes it fail.
    fn compare(
        &self,
        element: Element<'m>,
        path: &Path,
        at_least_once: bool,
        verbatim: Option<&str>,
        admits: impl Fn(&str) -> bool,
    ) -> Outcome<'m> {
        let mut failed = None;
        let mut is_known = true;
        let mut passed = false;
        let visited = self.visit(element, &path.0, |found| {
            // What is written as it is wanted needs no decoding.
            let is_verbatim = matches!((verbatim, found), (Some(text), Element::Part(part))
                if part.view.raw() == text.as_bytes() && !self.has_components(&part));
            if is_verbatim {
                passed = true;
                return ControlFlow::Continue(());
            }
            match self.text_of(found) {
                Some(text) if admits(&text) => passed = true,
                Some(_) => failed = Some(found),
                None => {
                    is_known = false;
                    return ControlFlow::Break(());
                }
            }
            ControlFlow::Continue(())
        });
        match failed {
            _ if visited.is_err() || !is_known => Outcome::Unknown,
            Some(_) if at_least_once && passed => Outcome::Holds,
            Some(failed) => Outcome::Fails(failed),
            None => Outcome::Holds,
        }
    }

    fn numbered(&self, element: Element<'m>, path: &Path) -> Outcome<'m> {
        let mut found = None;
        let mut more = false;
        let visited = self.visit(element, &path.0, |part| {
            more = found.is_some();
            found = Some(part);
            if more {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        let Some(part) = found.filter(|_| visited.is_ok() && !more) else {
            return Outcome::Unknown;
        };
        match self.text_of(part) {
            None => Outcome::Unknown,
            Some(text) if is_number(&text, self.instance(element)) => Outcome::Holds,
            Some(_) => Outcome::Fails(part),
        }
    }

    /// The text of a part that has no parts of its own.
    fn text_of(&self, element: Element<'m>) -> Option<Cow<'m, str>> {
        match element {
            Element::Part(part) if !self.has_components(&part) => part.view.text(),
            Element::Part(_) | Element::Instance(_) => None,
        }
    }
}

/// Whether a text is a number as it is written without leading zeros.
fn is_number(text: &str, number: u32) -> bool {
    !text.starts_with(['0', '+']) && text.parse() == Ok(number)
}
