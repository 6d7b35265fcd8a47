use alloc::vec::Vec;

use super::super::element::Element;
use super::super::fields::{self, Known};
use super::super::part::{Part, View, is_blank};
use super::super::record::Record;
use super::parts::absent;
use super::{Spec, Walk, plain};
use crate::hl7::{Field, Location, Segment};
use crate::profile::definition::Usage;
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
        let count = plan.definition.fields.len();
        if structural && fields::has_more(segment, count, self.delimiters.field()) {
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
        // Only statements, and a type that follows from another field, ask for fields beside the one that is looked at.
        fields.clear();
        if plan.speaks {
            fields::find(segment, count, fields);
        }
        let context = Context {
            plan,
            segment,
            place,
            structural,
            sequence: instance.sequence,
            fields,
        };
        if !plan.speaks {
            self.fields(segment.fields(), &context, record);
            return;
        }
        self.fields(fields.iter().map(|known| known.field), &context, record);
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

    /// The fields that are there, and those that are missed, in their order.
    #[inline]
    fn fields(
        &mut self,
        views: impl Iterator<Item = Field<'m>>,
        context: &Context<'e, '_, 'm>,
        record: &mut Record,
    ) {
        let Context {
            plan,
            segment,
            structural,
            ..
        } = *context;
        let looks = structural && self.is_pcd;
        let is_divided = looks && plain::is_divided(segment.raw());
        let mut needed = match structural {
            true => plan.needed.as_slice(),
            false => &[],
        };
        for (number, (field, plain)) in (1_usize..).zip(views.zip(&plan.plain)) {
            if field.is_empty() {
                continue;
            }
            while let Some((&missing, rest)) = needed.split_first()
                && missing <= number
            {
                if missing < number {
                    self.field(None, missing, context, record);
                }
                needed = rest;
            }
            let raw = field.raw();
            let passes =
                looks && !(is_divided && plain::is_divided(raw)) && self.passes(plain, raw);
            if !passes {
                self.field(Some(field), number, context, record);
            }
        }
        for &missing in needed {
            self.field(None, missing, context, record);
        }
    }

    fn field(
        &mut self,
        field: Option<Field<'m>>,
        number: usize,
        context: &Context<'e, '_, 'm>,
        record: &mut Record,
    ) {
        let Context {
            plan,
            segment,
            place,
            structural,
            sequence,
            fields,
        } = *context;
        let at = number.saturating_sub(1);
        let Some((definition, rules)) = plan.definition.fields.get(at).zip(plan.rules.get(at))
        else {
            return;
        };
        let at = place.field(u32::try_from(number).unwrap_or(u32::MAX));
        let cardinality = definition.cardinality;
        let spec = &Spec {
            name: &definition.name,
            usage: definition.usage,
            length: definition.length,
            binding: definition.binding,
            rules,
            source: &plan.definition.source,
        };
        let literal = at.id().is_header() && number <= 2;
        let delimiters = self.delimiters;
        let is_there = |raw: &[u8]| literal || !is_blank(raw, delimiters);
        let absent = |record: &mut Record| {
            if structural {
                absent(at, spec, sequence, record);
            }
        };
        let Some(field) = field else {
            return absent(record);
        };
        let known = fields.get(number.saturating_sub(1)).copied();
        let known = known.unwrap_or_else(|| Known::of(field));
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
struct Context<'e, 'w, 'm> {
    plan: &'e SegmentPlan,
    segment: Segment<'m>,
    place: Location,
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
