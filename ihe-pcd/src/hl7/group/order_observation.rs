use super::super::{Location, Segment, SegmentId, Segments};
use super::span::{Span, Spans, group};
use super::walk::{Level, State};
use super::{Observations, Specimens};

group! {
    /// An ORDER_OBSERVATION: an order and its observations. In an ORU_R40, an ALERT_IDENTIFICATION.
    ///
    /// `Debug` shows its length only.
    OrderObservation;
    /// The ORDER_OBSERVATION groups of a PATIENT_RESULT, in order.
    OrderObservations at Level::OrderObservation, begun by |_| true
}

impl<'a> OrderObservation<'a> {
    /// ORC, the common order segment.
    pub fn order(self) -> Option<Segment<'a>> {
        self.head().find(|segment| segment.id() == "ORC")
    }

    /// OBR, the observation request; `None` when the group was begun by another segment and none followed.
    pub fn request(self) -> Option<Segment<'a>> {
        self.head().find(|segment| segment.id() == SegmentId::OBR)
    }

    /// The TQ1 of the order, one for each TIMING_QTY group: those before the first observation.
    pub fn timings(self) -> impl Iterator<Item = Segment<'a>> + Clone {
        self.head().filter(|segment| segment.id() == "TQ1")
    }

    /// The NTE of the order: those before the first observation.
    pub fn notes(self) -> impl Iterator<Item = Segment<'a>> + Clone {
        self.head().filter(|segment| segment.id() == SegmentId::NTE)
    }

    /// The PRT of the order: those before the first observation.
    pub fn participations(self) -> impl Iterator<Item = Segment<'a>> + Clone {
        self.head().filter(|segment| segment.id() == SegmentId::PRT)
    }

    /// The OBSERVATION groups, in order.
    ///
    /// An OBX after SPM is not among them: it describes the specimen, and [`specimens`](Self::specimens) has it.
    pub fn observations(self) -> Observations<'a> {
        Observations::of(self.span, State::Patient)
    }

    /// The SPECIMEN groups, in order.
    pub fn specimens(self) -> Specimens<'a> {
        Specimens::of(self.span, State::Patient)
    }

    /// The segments that stand in no observation and no specimen:
    /// those before the first, and FT1 and CTI with what follows them.
    pub fn own_segments(self) -> impl Iterator<Item = Segment<'a>> + Clone {
        self.span.own(State::Patient, Level::OrderObservation)
    }

    /// The place of OBR in the message.
    pub fn location(self) -> Option<Location> {
        self.request()?;
        let ordinal = self.span.before().obr.saturating_add(1);
        Some(Location::segment(SegmentId::OBR, ordinal))
    }

    fn head(self) -> impl Iterator<Item = Segment<'a>> + Clone {
        self.span.head(State::Patient, Level::OrderObservation)
    }
}
