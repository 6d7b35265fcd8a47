//! MSA and ERR: TF-2 B.2 and B.3.

use super::Rule;
use super::kind::Kind;
use super::told::Told;
use crate::hl7::{Location, Segment, SegmentId};

/// What an acknowledgement has said so far.
pub(super) struct Acknowledgment {
    kind: Kind,
    accepts: bool,
    refuses: bool,
    errors: u32,
}

impl Acknowledgment {
    pub(super) const fn new(kind: Kind) -> Self {
        Self {
            kind,
            accepts: false,
            refuses: false,
            errors: 0,
        }
    }

    pub(super) fn code(&mut self, msa: &Segment<'_>, told: &mut Told<'_>) {
        let code = msa.field(1).raw();
        self.accepts = matches!(code, b"CA" | b"AA");
        self.refuses = matches!(code, b"CE" | b"CR" | b"AE" | b"AR");
        let at = Location::segment(SegmentId::MSA, 1).field(1);
        let is_of_application = code.starts_with(b"A");
        let is_of_acceptance = code.starts_with(b"C");
        match self.kind {
            Kind::OrderAnswer => told.require(!is_of_acceptance, Rule::OrderAnswerCode, at),
            // That of the application; and the other one, if it has a superfluous claim.
            Kind::AssociationAnswer => {}
            _ => {
                told.require(!is_of_application, Rule::AcceptCode, at);
                told.require(!is_of_acceptance, Rule::ApplicationCode, at);
            }
        }
    }

    pub(super) fn error(&mut self, err: &Segment<'_>, told: &mut Told<'_>) {
        self.errors = self.errors.saturating_add(1);
        let is_grave = matches!(err.field(4).raw(), b"E" | b"F");
        let at = Location::segment(SegmentId::ERR, self.errors).field(4);
        told.require(!(self.accepts && is_grave), Rule::ErrorInAcceptance, at);
    }

    pub(super) fn finish(self, told: &mut Told<'_>) {
        let says_why = !self.refuses || self.errors > 0;
        told.require(
            says_why,
            Rule::NoReason,
            Location::segment(SegmentId::ERR, 1),
        );
    }
}
