use super::super::element::Element;
use super::super::part::{Part, View, Views, is_blank};
use super::super::record::Record;
use super::super::scene::beneath;
use super::super::value;
use super::{Spec, Walk};
use crate::hl7::Location;
use crate::profile::definition::{DatatypeIndex, Usage};
use crate::profile::plan::{DatatypePlan, Primitive};
use crate::profile::{Finding, FindingKind, Place, Sentence, Severity};

impl<'e, 'm> Walk<'e, 'm> {
    pub(super) fn part(
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
    pub(super) fn statements(
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

    pub(super) fn text(
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

    pub(super) fn components(
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

    pub(super) fn has_components(&self, index: DatatypeIndex) -> bool {
        let datatype = self.plan.datatype(index);
        datatype.is_some_and(|datatype| !datatype.definition.components.is_empty())
    }

    pub(super) fn code(
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

    pub(super) fn forbidden(
        &self,
        at: Location,
        spec: &Spec<'_>,
        sequence: u32,
        record: &mut Record,
    ) {
        record.add(sequence, || {
            let message = Sentence::Forbidden(spec.name.clone());
            usage_finding(Severity::Error, at, spec, message)
        });
    }
}

/// The finding for a part that is not there, if the profile asks for it.
pub(super) fn absent(at: Location, spec: &Spec<'_>, sequence: u32, record: &mut Record) {
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
