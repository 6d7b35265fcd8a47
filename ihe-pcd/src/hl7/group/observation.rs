use super::super::{Location, Segment, SegmentId, Segments};
use super::span::{Span, Spans, group};
use super::walk::{Level, State};

group! {
    /// An OBSERVATION: one OBX and what belongs to it.
    ///
    /// `Debug` shows its length only.
    Observation;
    /// The OBSERVATION groups of an ORDER_OBSERVATION, or of a SPECIMEN, in order.
    Observations at Level::Observation, begun by |state| state == State::Observation
}

impl<'a> Observations<'a> {
    pub(super) fn of_specimen(span: Span<'a>) -> Self {
        let kind = |state| state == State::SpecimenObservation;
        Self(Spans::of(
            span,
            State::Order,
            Level::SpecimenObservation,
            kind,
        ))
    }
}

impl<'a> Observation<'a> {
    /// OBX, the observation result: the first segment of the group.
    pub fn result(self) -> Segment<'a> {
        self.first
    }

    /// The NTE of the observation.
    pub fn notes(self) -> impl Iterator<Item = Segment<'a>> + Clone {
        self.segments()
            .filter(|segment| segment.id() == SegmentId::NTE)
    }

    /// The PRT of the observation.
    pub fn participations(self) -> impl Iterator<Item = Segment<'a>> + Clone {
        self.segments()
            .filter(|segment| segment.id() == SegmentId::PRT)
    }

    /// The place of OBX in the message.
    pub fn location(self) -> Location {
        let ordinal = self.span.before().obx.saturating_add(1);
        Location::segment(SegmentId::OBX, ordinal)
    }
}
