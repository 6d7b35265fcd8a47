use alloc::vec::Vec;
use core::ops::ControlFlow;

use super::element::Element;
use super::evaluate::Outcome;
use super::part::View;
use super::record::Record;
use super::scene::Scene;
use super::value::is_null;
use crate::profile::definition::{Constraint, Predicate, Usage};
use crate::profile::{Finding, FindingKind, Place, Sentence, Severity};

impl<'m> Scene<'_, 'm> {
    /// Holds an element against its statements.
    pub(super) fn constraints(
        &self,
        constraints: &[Constraint],
        element: Element<'m>,
        sequence: u32,
        record: &mut Record,
    ) {
        let mut complaints = Vec::new();
        for constraint in constraints {
            complaints.clear();
            let Outcome::Fails(failed) =
                self.evaluate(&constraint.assertion, element, &mut complaints)
            else {
                continue;
            };
            let place = || match &constraint.target {
                Some(target) => self.place(self.nearest(element, &target.0)),
                None => self.place(failed),
            };
            let finding = |at: Place, message: Sentence| Finding {
                severity: constraint.severity,
                kind: FindingKind::Constraint,
                rule: constraint.rule.clone(),
                at,
                message,
                source: constraint.source.clone(),
            };
            if complaints.is_empty() {
                let message = Sentence::Statement(constraint.description.clone());
                record.add(sequence, || finding(place(), message));
            }
            for complaint in complaints.drain(..) {
                record.add(sequence, || {
                    let at = complaint.at.map_or_else(place, Place::At);
                    finding(at, complaint.sentence)
                });
            }
        }
    }

    /// Holds parts of an element against the usage that their predicates give them.
    ///
    /// Where what a part belongs to is missing, nothing is asked.
    pub(super) fn predicates(
        &self,
        predicates: &[Predicate],
        element: Element<'m>,
        sequence: u32,
        record: &mut Record,
    ) {
        let mut complaints = Vec::new();
        for predicate in predicates {
            complaints.clear();
            let usage = match self.evaluate(&predicate.condition, element, &mut complaints) {
                Outcome::Holds => predicate.if_true,
                Outcome::Fails(_) => predicate.if_false,
                Outcome::Unknown => continue,
            };
            match usage {
                Usage::Required => {
                    self.missing(predicate, Severity::Error, element, sequence, record);
                }
                Usage::RequiredIfKnown => {
                    self.missing(predicate, Severity::Information, element, sequence, record);
                }
                Usage::Forbidden => {
                    let name = self.name_at(element, &predicate.target.0);
                    let _ = self.visit(element, &predicate.target.0, |found| {
                        let message =
                            Sentence::ForbiddenBecause(name.clone(), predicate.description.clone());
                        record.add(sequence, || {
                            predicate.finding(Severity::Error, self.place(found), message)
                        });
                        ControlFlow::Continue(())
                    });
                }
                Usage::Conditional | Usage::Optional => {}
            }
        }
    }

    /// The findings for a part that is there in none of what it belongs to.
    fn missing(
        &self,
        predicate: &Predicate,
        severity: Severity,
        element: Element<'m>,
        sequence: u32,
        record: &mut Record,
    ) {
        if self.first(element, &predicate.target.0).is_some() {
            return;
        }
        let Some((last, parents)) = predicate.target.0.split_last() else {
            return;
        };
        let _ = self.visit(element, parents, |parent| {
            if matches!(parent, Element::Part(part) if is_null(part.view) && matches!(part.view, View::Repetition(_)))
            {
                return ControlFlow::Continue(());
            }
            record.add(sequence, || {
                let name = self.name_beneath(parent, *last);
                let description = predicate.description.clone();
                let message = match severity {
                    Severity::Information => Sentence::MissingIfKnown(name),
                    Severity::Warning | Severity::Error => {
                        Sentence::MissingBecause(name, description)
                    }
                };
                predicate.finding(severity, self.place_beneath(parent, *last), message)
            });
            ControlFlow::Continue(())
        });
    }
}

impl Predicate {
    fn finding(&self, severity: Severity, at: Place, message: Sentence) -> Finding {
        Finding {
            severity,
            kind: FindingKind::Predicate,
            rule: self.rule.clone(),
            at,
            message,
            source: self.source.clone(),
        }
    }
}
