use alloc::boxed::Box;
use alloc::vec;

use super::notation::{Notation, constraint, path, predicate, text};
use crate::hl7::SegmentId;
use crate::profile::definition::{Check, Condition, Group, Node, Usage};

/// The statements about segments and data types.
pub(super) fn add(notation: &mut Notation) {
    if let Some(header) = notation.segment_mut(SegmentId::MSH) {
        header.constraints = vec![
            constraint(
                "MSH-2.delimiters",
                Some(path(&[(2, 1)])),
                text(path(&[(2, 1)]), "^~\\&"),
            ),
            constraint(
                "MSH-12.version",
                Some(path(&[(12, 1)])),
                text(path(&[(12, 1), (1, 1)]), "2.6"),
            ),
            constraint(
                "MSH-16.answer",
                None,
                Condition::List {
                    path: path(&[(16, 1)]),
                    texts: ["NE".into(), "AL".into()].into(),
                    at_least_once: false,
                },
            ),
            constraint(
                "MSH-21.profile",
                Some(path(&[(21, 1)])),
                Condition::Text {
                    path: path(&[(21, 0), (4, 1)]),
                    text: "iso".into(),
                    ignore_case: true,
                    at_least_once: true,
                },
            ),
        ];
    }
    if let Some(row) = notation.segment_mut(SegmentId::OBX) {
        let not_there = text(path(&[(11, 1)]), "X");
        let is_x = Condition::All(vec![Condition::Present(path(&[(11, 1)])), not_there]);
        let is_number = Condition::All(vec![
            Condition::Present(path(&[(2, 1)])),
            text(path(&[(2, 1)]), "NM"),
            Condition::Present(path(&[(5, 1)])),
        ]);
        row.predicates = vec![
            predicate(
                "OBX-2.needed",
                path(&[(2, 1)]),
                Condition::Not(Box::new(is_x)),
                Usage::Required,
                Usage::Optional,
            ),
            predicate(
                "OBX-5.value",
                path(&[(5, 1)]),
                Condition::Present(path(&[(2, 1)])),
                Usage::RequiredIfKnown,
                Usage::Forbidden,
            ),
            predicate(
                "OBX-6.unit",
                path(&[(6, 1)]),
                is_number,
                Usage::Required,
                Usage::Optional,
            ),
        ];
        let time = Condition::Present(path(&[(14, 1)]));
        let analysis = Condition::Present(path(&[(19, 1)]));
        row.constraints = vec![
            constraint(
                "OBX-19.time",
                Some(path(&[(14, 1)])),
                Condition::Implies(Box::new(analysis), Box::new(time)),
            ),
            constraint(
                "OBX-3.code",
                Some(path(&[(3, 1)])),
                Condition::Check(Check::CodeOfTerm),
            ),
            constraint(
                "OBX-6.unit",
                Some(path(&[(6, 1)])),
                Condition::Check(Check::UnitOfTerm),
            ),
        ];
    }
    if let Some(identifier) = notation.datatype_mut("EI") {
        identifier.predicates = vec![predicate(
            "EI-3.universal",
            path(&[(3, 1)]),
            Condition::Present(path(&[(4, 1)])),
            Usage::Required,
            Usage::Optional,
        )];
        identifier.constraints = vec![constraint(
            "EI-1.blank",
            None,
            Condition::Not(Box::new(text(path(&[(1, 1)]), "0"))),
        )];
    }
    of_times(notation);
}

/// A time has a zone: with what the library has for it.
#[cfg(feature = "igamt")]
fn of_times(notation: &mut Notation) {
    use crate::profile::definition::Pattern;
    if let Some((time, pattern)) = notation
        .datatype_mut("DTM")
        .zip(Pattern::new(r"\d{8}|\d{10,}(\.\d+)?[+-]\d{4}"))
    {
        time.constraints = vec![constraint(
            "DTM.zone",
            None,
            Condition::Pattern {
                path: path(&[]),
                pattern,
                at_least_once: false,
            },
        )];
    }
}

#[cfg(not(feature = "igamt"))]
fn of_times(_: &mut Notation) {}

/// An order has the number it has within its patient.
pub(super) fn of_order(order: &mut Group) {
    order.constraints = vec![constraint(
        "OBR-1.number",
        None,
        Condition::All(vec![
            Condition::Present(path(&[(1, 1), (1, 1)])),
            Condition::Numbered(path(&[(1, 1), (1, 1)])),
        ]),
    )];
    order.predicates = vec![predicate(
        "OBR-29.parent",
        path(&[(1, 1), (29, 1)]),
        text(path(&[(1, 1), (4, 1), (1, 1)]), "196616"),
        Usage::RequiredIfKnown,
        Usage::Optional,
    )];
}

/// A message has a row, or a patient.
pub(super) fn of_message(content: &mut Group) {
    content.constraints = vec![constraint(
        "message.content",
        None,
        Condition::Any(vec![
            Condition::Present(path(&[(2, 0), (2, 0), (2, 0), (1, 1), (3, 1), (1, 1)])),
            Condition::Present(path(&[(2, 0), (1, 1), (1, 1)])),
        ]),
    )];
}

/// The rows of an alert begin with its devices.
pub(super) fn of_alerts(content: &mut Group) {
    for node in &mut content.nodes {
        let Node::Group(result) = node else { continue };
        for node in &mut result.nodes {
            match node {
                Node::Group(order) if &*order.name == "ORDER_OBSERVATION" => {
                    order.constraints.push(constraint(
                        "devices",
                        None,
                        Condition::Check(Check::DevicesOfAlert),
                    ));
                }
                _ => {}
            }
        }
    }
}
