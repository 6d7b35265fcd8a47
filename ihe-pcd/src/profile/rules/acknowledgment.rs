//! MSA and ERR: TF-2 B.2 and B.3.

use super::told::Told;
use super::{ERR, MSA, Rule};
use crate::hl7::{Location, Segment};

/// What an acknowledgement has said so far.
#[derive(Default)]
pub(super) struct Acknowledgment {
    accepts: bool,
    refuses: bool,
    errors: u32,
}

impl Acknowledgment {
    pub(super) fn code(&mut self, msa: &Segment<'_>, told: &mut Told<'_>) {
        let code = msa.field(1).raw();
        self.accepts = matches!(code, b"CA" | b"AA");
        self.refuses = matches!(code, b"CE" | b"CR" | b"AE" | b"AR");
        let at = Location::segment(MSA, 1).field(1);
        told.require(!code.starts_with(b"A"), Rule::AcceptCode, at);
        told.require(!code.starts_with(b"C"), Rule::ApplicationCode, at);
    }

    pub(super) fn error(&mut self, err: &Segment<'_>, told: &mut Told<'_>) {
        self.errors = self.errors.saturating_add(1);
        let is_grave = matches!(err.field(4).raw(), b"E" | b"F");
        let at = Location::segment(ERR, self.errors).field(4);
        told.require(!(self.accepts && is_grave), Rule::ErrorInAcceptance, at);
    }

    pub(super) fn finish(self, told: &mut Told<'_>) {
        let says_why = !self.refuses || self.errors > 0;
        told.require(says_why, Rule::NoReason, Location::segment(ERR, 1));
    }
}
