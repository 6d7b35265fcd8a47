//! MSH: TF-2 B.1.

use super::kind::Kind;
use super::told::Told;
use super::{Rule, is_blank, times};
use crate::hl7::{Charset, Field, Location, Message, SegmentId};
use crate::model::MISPRINT;
use crate::profile::plan::MessagePlan;

pub(super) fn check(
    message: &Message<'_>,
    kind: Kind,
    structure: &MessagePlan,
    told: &mut Told<'_>,
) {
    let at = Location::segment(SegmentId::MSH, 1);
    let msh = message.header();
    let [
        separator,
        encoding,
        time,
        name,
        version,
        accept,
        application,
        charset,
        claim,
    ] = msh.fields_at([1, 2, 7, 9, 12, 15, 16, 18, 21]);
    told.require(separator.raw() == b"|", Rule::FieldSeparator, at.field(1));
    told.require(
        encoding.raw() == b"^~\\&",
        Rule::EncodingCharacters,
        at.field(2),
    );
    for (number, party) in (3..).zip(msh.fields_at([3, 4, 5, 6])) {
        let given = |part: usize| !is_blank(party.component(part).raw());
        let named = party.is_empty() || given(1) || given(2) && given(3);
        told.require(named, Rule::Named, at.field(number));
    }
    times::stated(time.raw(), Rule::MessageZone, at.field(7), told);
    let named = name.component(3).raw() == structure.structure.as_bytes();
    told.require(named, Rule::MessageType, at.field(9));
    let trigger = name.component(2).raw();
    let is_of_framework = matches!(trigger, b"R40" | b"R41" | b"R42");
    told.require(!is_of_framework, Rule::BaseEvent, at.field(9).component(2));
    told.require(
        version.component(1).raw() == b"2.6",
        Rule::Version,
        at.field(12).component(1),
    );
    characters(message, charset, at.field(18), told);
    let conditions = [accept.raw(), application.raw()];
    match kind {
        Kind::Acknowledgment => {
            let asks = conditions
                .iter()
                .any(|field| !matches!(*field, b"" | b"NE"));
            told.require(!asks, Rule::AnswerToAnswer, at.field(15));
            told.require(claim.is_empty(), Rule::ClaimInAnswer, at.field(21));
            told.require(!claim.is_empty(), Rule::ClaimOfAnswer, at.field(21));
        }
        // It may be asked for or not: its own definition says nothing.
        Kind::AssociationAnswer => {}
        _ => {
            answers(conditions, kind, at, told);
            claims(claim, structure, at.field(21), told);
        }
    }
}

/// MSH-15 and MSH-16.
fn answers([accept, application]: [&[u8]; 2], kind: Kind, at: Location, told: &mut Told<'_>) {
    told.require(accept == b"AL", Rule::AcceptAlways, at.field(15));
    let at_16 = at.field(16);
    match kind {
        Kind::Order | Kind::Association | Kind::AssociationReport => {
            let is_listed = matches!(application, b"AL" | b"NE" | b"ER");
            told.require(is_listed, Rule::ApplicationOfOrder, at_16);
        }
        Kind::OrderAnswer => {
            told.require(application == b"NE", Rule::ApplicationOfAnswer, at_16);
        }
        _ => told.require(application == b"NE", Rule::ApplicationNever, at_16),
    }
    // Home devices send reports.
    if matches!(kind, Kind::Report | Kind::Alert | Kind::AlertAnswer) {
        told.require(accept == b"NE", Rule::AcceptNever, at.field(15));
        told.require(application == b"AL", Rule::ApplicationAlways, at_16);
    }
}

/// MSH-18, which names the first character set only: one is used in a message.
fn characters(message: &Message<'_>, field: Field<'_>, at: Location, told: &mut Told<'_>) {
    let name = field.repetition(1).raw();
    let is_plain = matches!(name, b"" | b"ASCII");
    let declared = !is_plain || message.bytes().is_ascii();
    told.require(declared, Rule::CharacterSet, at);
    if !is_plain {
        let named = Charset::from_table_0211(name).table_0211();
        let as_listed = named.is_some_and(|listed| listed.as_bytes() == name);
        told.require(as_listed, Rule::CharacterSetName, at);
    }
}

fn claims(field: Field<'_>, structure: &MessagePlan, at: Location, told: &mut Told<'_>) {
    let mut foreign = None;
    let mut misprint = None;
    let mut claimed = false;
    for (number, claim) in (1..).zip(field.repetitions()) {
        let at = if number == 1 {
            at
        } else {
            at.repetition(number)
        };
        let id = claim.component(3).raw();
        if id.is_empty() {
            continue;
        }
        let is_ours = structure.claims.iter().any(|known| known.as_bytes() == id);
        // Of PCD-04 it is one of those that a consumer must know, and none to send.
        if id == MISPRINT.as_bytes() {
            misprint = misprint.or(Some(at));
        } else if is_ours {
            claimed = true;
            let iso = claim.component(4).raw() == b"ISO";
            told.require(iso, Rule::ClaimType, at.component(4));
        } else {
            foreign = foreign.or(Some(at));
        }
    }
    match (claimed, misprint, foreign) {
        (true, ..) => {}
        (_, Some(at), _) => told.add(Rule::ClaimMisprint, at.component(3)),
        (_, _, Some(at)) => told.add(Rule::ClaimForeign, at.component(3)),
        (_, None, None) => told.add(Rule::ClaimMissing, at),
    }
}
