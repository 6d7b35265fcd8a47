//! MSH: TF-2 B.1.

use super::Rule;
use super::told::Told;
use super::{is_blank, times};
use crate::hl7::{Charset, Field, Location, Message, Segment, SegmentId};
use crate::model::{Claim, MISPRINT, Transaction};

/// The transactions that rules are checked of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    /// PCD-01.
    Report,
    /// PCD-04.
    Alert,
    /// PCD-05.
    AlertAnswer,
    /// ACK, of whatever trigger.
    Acknowledgment,
}

impl Kind {
    pub(super) fn of(msh: &Segment<'_>) -> Option<Self> {
        let name = msh.field(9);
        match (name.component(1).raw(), name.component(2).raw()) {
            (b"ACK", _) => Some(Self::Acknowledgment),
            (b"ORU", b"R01") => Some(Self::Report),
            (b"ORU", b"R40") => Some(Self::Alert),
            (b"ORU" | b"ORA", b"R41") => Some(Self::AlertAnswer),
            _ => None,
        }
    }

    /// MSH-9.3, by MSH-9.1.
    fn structure(self, code: &[u8]) -> &'static [u8] {
        match self {
            Self::Report => b"ORU_R01",
            Self::Alert => b"ORU_R40",
            Self::AlertAnswer if code == b"ORA" => b"ORA_R41",
            Self::AlertAnswer => b"ORU_R41",
            Self::Acknowledgment => b"ACK",
        }
    }

    /// The ids of the transaction, of both families.
    const fn claims(self) -> &'static [&'static str] {
        match self {
            Self::Report => Transaction::Pcd01(Claim::Profile).oids(),
            Self::Alert => Transaction::Pcd04.oids(),
            Self::AlertAnswer => Transaction::Pcd05.oids(),
            Self::Acknowledgment => Transaction::Acknowledgment.oids(),
        }
    }
}

pub(super) fn check(message: &Message<'_>, kind: Kind, told: &mut Told<'_>) {
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
    let [code, trigger, structure] = [1, 2, 3].map(|number| name.component(number).raw());
    let named = structure == kind.structure(code) && !trigger.is_empty();
    told.require(named, Rule::MessageType, at.field(9));
    let is_of_framework = matches!(trigger, b"R40" | b"R41" | b"R42");
    told.require(!is_of_framework, Rule::BaseEvent, at.field(9).component(2));
    told.require(
        version.component(1).raw() == b"2.6",
        Rule::Version,
        at.field(12).component(1),
    );
    characters(message, charset, at.field(18), told);
    if kind == Kind::Acknowledgment {
        let asks = [accept, application]
            .iter()
            .any(|field| !matches!(field.raw(), b"" | b"NE"));
        told.require(!asks, Rule::AnswerToAnswer, at.field(15));
        told.require(claim.is_empty(), Rule::ClaimInAnswer, at.field(21));
        told.require(!claim.is_empty(), Rule::ClaimOfAnswer, at.field(21));
        return;
    }
    let (accept, application) = (accept.raw(), application.raw());
    told.require(accept == b"AL", Rule::AcceptAlways, at.field(15));
    told.require(accept == b"NE", Rule::AcceptNever, at.field(15));
    told.require(application == b"NE", Rule::ApplicationNever, at.field(16));
    told.require(application == b"AL", Rule::ApplicationAlways, at.field(16));
    claims(claim, kind, at.field(21), told);
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

fn claims(field: Field<'_>, kind: Kind, at: Location, told: &mut Told<'_>) {
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
        let is_ours = |known: &&str| known.as_bytes() == id;
        // Of PCD-04 it is one of those that a consumer must know, and none to send.
        if id == MISPRINT.as_bytes() {
            misprint = misprint.or(Some(at));
        } else if kind.claims().iter().any(is_ours) {
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
