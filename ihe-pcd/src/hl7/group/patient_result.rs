use super::super::{Location, Segment, SegmentId, Segments};
use super::OrderObservations;
use super::span::{Span, Spans, group};
use super::walk::{Level, State};

group! {
    /// A PATIENT_RESULT: a patient and the orders on it. In an ORU_R40, an ALERT.
    ///
    /// `Debug` shows its length only.
    PatientResult;
    /// The PATIENT_RESULT groups of a message, in order.
    PatientResults at Level::PatientResult, begun by |_| true
}

impl<'a> PatientResult<'a> {
    /// PID; `None` when the group was begun by another segment.
    pub fn patient(self) -> Option<Segment<'a>> {
        Some(self.first).filter(|first| first.id() == SegmentId::PID)
    }

    /// PV1, when it stands before the first order.
    pub fn visit(self) -> Option<Segment<'a>> {
        self.head().find(|segment| segment.id() == SegmentId::PV1)
    }

    /// The NTE of the patient: those before the first order.
    pub fn notes(self) -> impl Iterator<Item = Segment<'a>> + Clone {
        self.head().filter(|segment| segment.id() == SegmentId::NTE)
    }

    /// The PRT of the patient or the visit: those before the first order.
    pub fn participations(self) -> impl Iterator<Item = Segment<'a>> + Clone {
        self.head().filter(|segment| segment.id() == SegmentId::PRT)
    }

    /// The ORDER_OBSERVATION groups, in order.
    pub fn order_observations(self) -> OrderObservations<'a> {
        OrderObservations::of(self.span, State::Ungrouped)
    }

    /// The segments before the first order: PID and what belongs to it.
    pub fn own_segments(self) -> impl Iterator<Item = Segment<'a>> + Clone {
        self.head()
    }

    /// The place of PID in the message.
    pub fn location(self) -> Option<Location> {
        self.patient()?;
        let ordinal = self.span.before().pid.saturating_add(1);
        Some(Location::segment(SegmentId::PID, ordinal))
    }

    fn head(self) -> impl Iterator<Item = Segment<'a>> + Clone {
        self.span.head(State::Ungrouped, Level::PatientResult)
    }
}
