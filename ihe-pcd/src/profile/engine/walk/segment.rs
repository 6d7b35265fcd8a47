use alloc::vec::Vec;

use super::super::element::Element;
use super::super::fields::{self, Known};
use super::super::part::{Part, View, is_blank};
use super::super::record::Record;
use super::parts::absent;
use super::{Spec, Walk};
use crate::hl7::{Location, Segment};
use crate::profile::definition::{Cardinality, Usage};
use crate::profile::plan::SegmentPlan;
use crate::profile::{Finding, FindingKind, Place, Sentence, Severity};

impl<'e, 'm> Walk<'e, 'm> {
    pub(super) fn segment(
        &mut self,
        index: usize,
        structural: bool,
        fields: &mut Vec<Known<'m>>,
        record: &mut Record,
    ) {
        let Some((instance, segment)) = self
            .tree
            .get(index)
            .and_then(|instance| Some((instance, instance.segment?)))
        else {
            return;
        };
        let Some(plan) = self.structure.segment(instance.node, self.plan) else {
            return;
        };
        let place = Location::segment(segment.id(), instance.ordinal);
        let has_more = fields::find(segment, plan.definition.fields.len(), fields);
        if structural && has_more {
            record.add(instance.sequence, || Finding {
                severity: Severity::Warning,
                kind: FindingKind::Structure,
                rule: "fields".into(),
                at: Place::At(place),
                message: Sentence::Told(
                    "it has fields behind the last one that the profile knows; leave them out",
                ),
                source: plan.definition.source.clone(),
            });
        }
        for (number, (definition, rules)) in
            (1_u32..).zip(plan.definition.fields.iter().zip(&plan.rules))
        {
            let at = usize::try_from(number.saturating_sub(1)).unwrap_or(usize::MAX);
            let known = fields.get(at).copied();
            let known = known.filter(|known| !known.field.is_empty());
            let silent = matches!(
                definition.usage,
                Usage::Optional | Usage::Conditional | Usage::Forbidden
            );
            if known.is_none() && (silent || !structural) {
                continue;
            }
            let spec = Spec {
                name: &definition.name,
                usage: definition.usage,
                length: definition.length,
                binding: definition.binding,
                rules,
                source: &plan.definition.source,
            };
            self.field(
                known,
                place.field(number),
                &spec,
                definition.cardinality,
                Context {
                    plan,
                    segment,
                    structural,
                    sequence: instance.sequence,
                    fields,
                },
                record,
            );
        }
        let element = Element::Instance(index);
        let scene = self.scene(Some((index, fields)));
        scene.predicates(
            &plan.definition.predicates,
            element,
            instance.sequence,
            record,
        );
        scene.constraints(
            &plan.definition.constraints,
            element,
            instance.sequence,
            record,
        );
    }

    fn field(
        &mut self,
        known: Option<Known<'m>>,
        at: Location,
        spec: &Spec<'e>,
        cardinality: Cardinality,
        context: Context<'_, 'm>,
        record: &mut Record,
    ) {
        let Context {
            plan,
            segment,
            structural,
            sequence,
            fields,
        } = context;
        let number = usize::try_from(at.field_number().unwrap_or_default()).unwrap_or(usize::MAX);
        let literal = at.id().is_header() && number <= 2;
        let delimiters = self.delimiters;
        let is_there = |raw: &[u8]| literal || !is_blank(raw, delimiters);
        let absent = |record: &mut Record| {
            if structural {
                absent(at, spec, sequence, record);
            }
        };
        let Some(known) = known else {
            return absent(record);
        };
        let mut structural = structural;
        let mut datatype = None;
        let mut highest = (0, at);
        let more = (!known.is_single).then(|| known.field.repetitions().skip(1));
        let views = core::iter::once(known.first).chain(more.into_iter().flatten());
        for (repetition, view) in (1_u32..).zip(views) {
            if !is_there(view.raw()) {
                continue;
            }
            let at = at.repetition(if repetition > 1 { repetition } else { 0 });
            highest = (repetition, at);
            if structural && spec.usage == Usage::Forbidden {
                self.forbidden(at, spec, sequence, record);
            } else if structural && repetition > cardinality.max {
                let message = Sentence::TooMany(spec.name.clone(), cardinality.max);
                record.add(sequence, || cardinality_finding(at, spec, message));
            }
            let datatype = *datatype.get_or_insert_with(|| {
                self.scene(None).datatype_of(plan, number, |number| {
                    let at = number.checked_sub(1);
                    let found = at.and_then(|at| fields.get(at));
                    found.map_or_else(|| segment.field(0), |known| known.field)
                })
            });
            let part = Part {
                view: View::Repetition(view),
                at,
                datatype,
            };
            let looked_at = structural && spec.usage != Usage::Forbidden;
            self.part(&part, spec, looked_at, sequence, record);
        }
        structural &= spec.usage != Usage::Forbidden;
        let (repetition, highest) = highest;
        if repetition == 0 {
            return absent(record);
        }
        let at = highest;
        if structural && repetition < cardinality.min {
            let message = Sentence::TooFew(spec.name.clone(), cardinality.min);
            record.add(sequence, || cardinality_finding(at, spec, message));
        }
    }
}

/// The segment that a field stands in.
struct Context<'w, 'm> {
    plan: &'w SegmentPlan,
    segment: Segment<'m>,
    structural: bool,
    sequence: u32,
    fields: &'w [Known<'m>],
}

fn cardinality_finding(at: Location, spec: &Spec<'_>, message: Sentence) -> Finding {
    Finding {
        severity: Severity::Error,
        kind: FindingKind::Cardinality,
        rule: spec.rules.cardinality.clone(),
        at: Place::At(at),
        message,
        source: spec.source.clone(),
    }
}
