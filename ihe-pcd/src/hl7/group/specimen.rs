use super::super::{Segment, Segments};
use super::Observations;
use super::span::{Span, Spans, group};
use super::walk::{Level, State};

group! {
    /// A SPECIMEN: one SPM and the OBX that describe it. IHE PCD forbids it in PCD-01 (TF-2 3.1.4.1.1).
    ///
    /// `Debug` shows its length only.
    Specimen;
    /// The SPECIMEN groups of an ORDER_OBSERVATION, in order.
    Specimens at Level::Observation, begun by |state| state == State::Specimen
}

impl<'a> Specimen<'a> {
    /// SPM, the specimen: the first segment of the group.
    pub fn specimen(self) -> Segment<'a> {
        self.first
    }

    /// The observations on the specimen itself, in order.
    pub fn observations(self) -> Observations<'a> {
        Observations::of_specimen(self.span)
    }

    /// The segments before the first observation: SPM and what belongs to it.
    pub fn own_segments(self) -> impl Iterator<Item = Segment<'a>> + Clone {
        self.span.head(State::Order, Level::Observation)
    }
}
