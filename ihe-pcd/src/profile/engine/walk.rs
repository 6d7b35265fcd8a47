use alloc::sync::Arc;
use alloc::vec::Vec;

use super::element::Element;
use super::fields::{self, Known};
use super::part::{Part, View, Views, is_blank};
use super::record::Record;
use super::scene::{Scene, beneath};
use super::tree::{Instance, Tree};
use super::value;
use crate::hl7::{Delimiters, Location, Segment};
use crate::profile::definition::{Binding, Cardinality, DatatypeIndex, Length, Usage};
use crate::profile::plan::{
    DatatypePlan, Kind, MessagePlan, PartRules, Plan, Primitive, SegmentPlan,
};
use crate::profile::{Finding, FindingKind, Place, Sentence, Severity};

/// What the profile asks of one part.
pub(super) struct Spec<'e> {
    pub name: &'e Arc<str>,
    pub usage: Usage,
    pub length: Length,
    pub binding: Option<Binding>,
    pub rules: &'e PartRules,
    pub source: &'e Arc<str>,
}

/// Goes through the whole message, from the outside in.
pub(super) struct Walk<'e, 'm> {
    pub plan: &'e Plan,
    pub structure: &'e MessagePlan,
    pub tree: &'e Tree<'m>,
    pub delimiters: Delimiters,
    /// Texts that passed all that their type says, for they come again: the times of the rows.
    passed: [Option<(DatatypeIndex, &'m [u8])>; 4],
    next_passed: usize,
}

/// How many times a part is there.
enum Count {
    /// So few that it is a finding, or fine; nothing is looked at further.
    Done,
    /// It is there, and what is in it is looked at.
    Further,
}

impl<'e, 'm> Walk<'e, 'm> {
    pub(super) const fn new(
        plan: &'e Plan,
        structure: &'e MessagePlan,
        tree: &'e Tree<'m>,
        delimiters: Delimiters,
    ) -> Self {
        Self {
            plan,
            structure,
            tree,
            delimiters,
            passed: [None; 4],
            next_passed: 0,
        }
    }

    pub(super) fn whole(mut self, record: &mut Record) {
        let mut fields = Vec::with_capacity(32);
        self.group(Tree::WHOLE, true, &mut fields, record);
    }

    const fn scene<'s>(&'s self, current: Option<(usize, &'s [Known<'m>])>) -> Scene<'s, 'm> {
        Scene {
            plan: self.plan,
            structure: self.structure,
            tree: self.tree,
            delimiters: self.delimiters,
            current,
        }
    }

    fn group(
        &mut self,
        index: usize,
        structural: bool,
        fields: &mut Vec<Known<'m>>,
        record: &mut Record,
    ) {
        let Some((group, node)) = self
            .tree
            .get(index)
            .and_then(|group| Some((group, self.structure.node(group.node)?)))
        else {
            return;
        };
        if let Kind::Group {
            predicates,
            constraints,
            ..
        } = &node.kind
            && !(predicates.is_empty() && constraints.is_empty())
        {
            let scene = self.scene(None);
            let element = Element::Instance(index);
            scene.predicates(predicates, element, group.sequence, record);
            scene.constraints(constraints, element, group.sequence, record);
        }
        let mut children = self.tree.children(index).peekable();
        for &child in self.structure.children(group.node) {
            let Some(node) = self.structure.node(child) else {
                continue;
            };
            let position = node.position;
            let of_child = |found: &(usize, &Instance<'m>)| found.1.position == position;
            let mut ahead = children.clone().take_while(of_child);
            let last = ahead.clone().last();
            let count = last.map_or(0, |(_, last)| last.instance);
            let further = !structural
                || match self.count_nodes(child, index, count, &mut ahead, record) {
                    Count::Further => true,
                    Count::Done => false,
                };
            let structural = structural && further;
            while let Some((found, instance)) = children.next_if(of_child) {
                match instance.segment {
                    Some(_) => self.segment(found, structural, fields, record),
                    None => self.group(found, structural, fields, record),
                }
            }
        }
    }

    /// Usage and cardinality of a segment or a group at its place.
    fn count_nodes(
        &self,
        child: usize,
        group: usize,
        count: u32,
        found: &mut (impl Iterator<Item = (usize, &'e Instance<'m>)> + Clone),
        record: &mut Record,
    ) -> Count
    where
        'm: 'e,
    {
        let Some((node, group)) = self.structure.node(child).zip(self.tree.get(group)) else {
            return Count::Done;
        };
        let scene = self.scene(None);
        let finding = |severity, kind, rule: &Arc<str>, at, message| Finding {
            severity,
            kind,
            rule: rule.clone(),
            at,
            message,
            source: node.source.clone(),
        };
        if count == 0 {
            let (severity, message) = match node.usage {
                Usage::Required => (Severity::Error, Sentence::Missing(node.name.clone())),
                Usage::RequiredIfKnown => (
                    Severity::Information,
                    Sentence::MissingIfKnown(node.name.clone()),
                ),
                Usage::Conditional | Usage::Optional | Usage::Forbidden => return Count::Done,
            };
            record.add(group.sequence, || {
                let at = match &node.kind {
                    Kind::Segment { id, .. } => Place::At(Location::segment(*id, 1)),
                    Kind::Group { .. } => Place::Group {
                        name: node.name.clone(),
                        ordinal: 1,
                    },
                };
                finding(severity, FindingKind::Usage, &node.rules.usage, at, message)
            });
            return Count::Done;
        }
        if node.usage == Usage::Forbidden {
            for (index, instance) in found {
                record.add(instance.sequence, || {
                    let at = scene.place(Element::Instance(index));
                    let message = Sentence::Forbidden(node.name.clone());
                    finding(
                        Severity::Error,
                        FindingKind::Usage,
                        &node.rules.usage,
                        at,
                        message,
                    )
                });
            }
            return Count::Done;
        }
        let Cardinality { min, max } = node.cardinality;
        for (index, instance) in found {
            let message = if instance.instance > max {
                Sentence::TooMany(node.name.clone(), max)
            } else if count < min && instance.instance == count {
                Sentence::TooFew(node.name.clone(), min)
            } else {
                continue;
            };
            record.add(instance.sequence, || {
                let at = scene.place(Element::Instance(index));
                finding(
                    Severity::Error,
                    FindingKind::Cardinality,
                    &node.rules.cardinality,
                    at,
                    message,
                )
            });
        }
        Count::Further
    }

    fn segment(
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

    fn part(
        &mut self,
        part: &Part<'m>,
        spec: &Spec<'e>,
        structural: bool,
        sequence: u32,
        record: &mut Record,
    ) {
        let datatype = part
            .datatype
            .and_then(|index| Some((index, self.plan.datatype(index)?)));
        let Some((index, datatype)) = datatype else {
            if structural {
                record.add(sequence, || Finding {
                    severity: Severity::Error,
                    kind: FindingKind::ValueType,
                    rule: spec.rules.form.clone(),
                    at: Place::At(part.at),
                    message: Sentence::UnknownValueType,
                    source: spec.source.clone(),
                });
            }
            return;
        };
        if !structural && !datatype.speaks {
            return;
        }
        if structural {
            self.code(part, spec, datatype, sequence, record);
        }
        if datatype.definition.components.is_empty() {
            self.text(part, spec, (index, datatype), structural, sequence, record);
            return;
        }
        let is_null_field = matches!(part.view, View::Repetition(_)) && value::is_null(part.view);
        if !is_null_field {
            self.components(part, datatype, structural, sequence, record);
        }
        self.statements(part, datatype, sequence, record);
    }

    /// What the type itself says of a part.
    fn statements(
        &self,
        part: &Part<'m>,
        datatype: &DatatypePlan,
        sequence: u32,
        record: &mut Record,
    ) {
        let definition = &datatype.definition;
        if definition.predicates.is_empty() && definition.constraints.is_empty() {
            return;
        }
        let scene = self.scene(None);
        let element = Element::Part(*part);
        scene.predicates(&definition.predicates, element, sequence, record);
        scene.constraints(&definition.constraints, element, sequence, record);
    }

    fn text(
        &mut self,
        part: &Part<'m>,
        spec: &Spec<'e>,
        (index, datatype): (DatatypeIndex, &'e DatatypePlan),
        structural: bool,
        sequence: u32,
        record: &mut Record,
    ) {
        let skipped = spec.usage == Usage::Optional && self.plan.as_nist
            || part.at.id().is_header() && matches!(part.at.field_number(), Some(1 | 2));
        let is_null_field = matches!(part.view, View::Repetition(_)) && value::is_null(part.view);
        let looked_at = structural && !skipped && !is_null_field;
        let raw = part.view.raw();
        if looked_at && let Some(finding) = value::length(part, spec) {
            record.add(sequence, || finding);
        }
        let remembered = datatype.of_text_alone
            && looked_at
            && (datatype.speaks
                || !matches!(datatype.primitive, Primitive::Text | Primitive::Varies));
        if remembered && self.passed.contains(&Some((index, raw))) {
            return;
        }
        let before = record.len();
        if looked_at
            && let Some(finding) = value::form(
                part,
                datatype.primitive,
                &datatype.definition.name,
                spec,
                self.delimiters,
            )
        {
            record.add(sequence, || finding);
        }
        // What is deleted has no text to say something of; NIST's engine takes the quotes for one.
        if datatype.speaks && (self.plan.as_nist || !is_null_field) {
            self.statements(part, datatype, sequence, record);
        }
        if remembered && record.len() == before {
            if let Some(place) = self.passed.get_mut(self.next_passed) {
                *place = Some((index, raw));
            }
            self.next_passed = self.next_passed.wrapping_add(1) % self.passed.len();
        }
    }

    fn components(
        &mut self,
        part: &Part<'m>,
        datatype: &'e DatatypePlan,
        structural: bool,
        sequence: u32,
        record: &mut Record,
    ) {
        let definition = &datatype.definition;
        let mut views = Views::of(part.view);
        for (number, (component, rules)) in
            (1_u32..).zip(definition.components.iter().zip(&datatype.rules))
        {
            let spec = Spec {
                name: &component.name,
                usage: component.usage,
                length: component.length,
                binding: component.binding,
                rules,
                source: &definition.source,
            };
            let view = views
                .next()
                .filter(|view| !is_blank(view.raw(), self.delimiters));
            let Some(view) = view else {
                if structural && !matches!(spec.usage, Usage::Optional | Usage::Conditional) {
                    absent(beneath(part.at, number), &spec, sequence, record);
                }
                continue;
            };
            let at = beneath(part.at, number);
            let child = Part {
                view,
                at,
                datatype: Some(component.datatype),
            };
            let mut looked_at = structural;
            if structural && spec.usage == Usage::Forbidden {
                self.forbidden(at, &spec, sequence, record);
                looked_at = false;
            }
            match view {
                // What a subcomponent is made of cannot be told apart.
                View::Subcomponent(_) if self.has_components(component.datatype) => {}
                _ => self.part(&child, &spec, looked_at, sequence, record),
            }
        }
        if structural && views.any(|view| !is_blank(view.raw(), self.delimiters)) {
            record.add(sequence, || Finding {
                severity: Severity::Warning,
                kind: FindingKind::Format,
                rule: "components".into(),
                at: Place::At(part.at),
                message: Sentence::Unescaped(definition.name.clone()),
                source: definition.source.clone(),
            });
        }
    }

    fn has_components(&self, index: DatatypeIndex) -> bool {
        let datatype = self.plan.datatype(index);
        datatype.is_some_and(|datatype| !datatype.definition.components.is_empty())
    }

    fn code(
        &self,
        part: &Part<'m>,
        spec: &Spec<'e>,
        datatype: &DatatypePlan,
        sequence: u32,
        record: &mut Record,
    ) {
        let Some(binding) = spec.binding else {
            return;
        };
        let Some(table) = self.plan.table(binding.table) else {
            return;
        };
        if self.plan.as_nist && spec.usage == Usage::Optional {
            return;
        }
        let has_components = !datatype.definition.components.is_empty();
        let mut severity = table.outside;
        let coded = match (binding.component, has_components) {
            (Some(number), true) => {
                let is_coded = matches!(&*datatype.definition.name, "CE" | "CWE" | "CNE");
                if self.plan.as_nist && !is_coded {
                    return;
                }
                let Some(view) = part.view.child(number.into()) else {
                    return;
                };
                // Which table a code is of is said two components further. Without that, it may be of another one.
                let system = part.view.child(usize::from(number).saturating_add(2));
                if is_coded && system.is_none_or(|view| is_blank(view.raw(), self.delimiters)) {
                    severity = severity.min(Severity::Warning);
                }
                Part {
                    view,
                    at: beneath(part.at, number.into()),
                    datatype: None,
                }
            }
            (None, true) => return,
            (_, false) => *part,
        };
        if is_blank(coded.view.raw(), self.delimiters) {
            return;
        }
        if let Some(finding) = value::code(&coded, table, spec, severity) {
            record.add(sequence, || finding);
        }
    }

    fn forbidden(&self, at: Location, spec: &Spec<'_>, sequence: u32, record: &mut Record) {
        record.add(sequence, || {
            let message = Sentence::Forbidden(spec.name.clone());
            usage_finding(Severity::Error, at, spec, message)
        });
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

fn usage_finding(severity: Severity, at: Location, spec: &Spec<'_>, message: Sentence) -> Finding {
    Finding {
        severity,
        kind: FindingKind::Usage,
        rule: spec.rules.usage.clone(),
        at: Place::At(at),
        message,
        source: spec.source.clone(),
    }
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

/// The finding for a part that is not there, if the profile asks for it.
fn absent(at: Location, spec: &Spec<'_>, sequence: u32, record: &mut Record) {
    let (severity, message) = match spec.usage {
        Usage::Required => (Severity::Error, Sentence::Missing(spec.name.clone())),
        Usage::RequiredIfKnown => (
            Severity::Information,
            Sentence::MissingIfKnown(spec.name.clone()),
        ),
        Usage::Conditional | Usage::Optional | Usage::Forbidden => return,
    };
    record.add(sequence, || usage_finding(severity, at, spec, message));
}
