use alloc::sync::Arc;

use super::super::element::Element;
use super::super::record::Record;
use super::super::tree::Instance;
use super::{Count, Walk};
use crate::hl7::Location;
use crate::profile::definition::{Cardinality, Usage};
use crate::profile::plan::Kind;
use crate::profile::{Finding, FindingKind, Place, Sentence, Severity};

impl<'e, 'm> Walk<'e, 'm> {
    /// Usage and cardinality of a segment or a group at its place.
    pub(super) fn count_nodes(
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
}
