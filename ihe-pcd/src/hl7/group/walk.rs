use super::super::{Segment, SegmentId, Segments};
use super::span::Span;

/// How deep a group is in the message.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Level {
    Message,
    PatientResult,
    OrderObservation,
    /// OBSERVATION and SPECIMEN, which stand side by side.
    Observation,
    SpecimenObservation,
}

/// The innermost group that is open after a segment.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum State {
    Ungrouped,
    Patient,
    /// An order whose OBR may still come.
    Unrequested,
    Order,
    Observation,
    Specimen,
    SpecimenObservation,
}

impl State {
    pub(super) const fn level(self) -> Level {
        match self {
            Self::Ungrouped => Level::Message,
            Self::Patient => Level::PatientResult,
            Self::Unrequested | Self::Order => Level::OrderObservation,
            Self::Observation | Self::Specimen => Level::Observation,
            Self::SpecimenObservation => Level::SpecimenObservation,
        }
    }

    /// Where a segment leads, and the level of the outermost group that it begins.
    fn after(self, id: SegmentId) -> (Self, Option<Level>) {
        let level = self.level();
        // What is not open yet is opened on the way.
        let within = |opened: Level| {
            let outermost = match level {
                Level::Message => Level::PatientResult,
                Level::PatientResult => Level::OrderObservation,
                _ => opened,
            };
            Some(outermost.min(opened))
        };
        let is_open = level >= Level::OrderObservation;
        match id.as_bytes() {
            b"PID" => (Self::Patient, Some(Level::PatientResult)),
            b"PD1" | b"NK1" | b"PV1" | b"PV2" if level == Level::Message => {
                (Self::Patient, Some(Level::PatientResult))
            }
            b"ORC" => (Self::Unrequested, within(Level::OrderObservation)),
            b"OBR" if self == Self::Unrequested => (Self::Order, None),
            b"OBR" => (Self::Order, within(Level::OrderObservation)),
            b"OBX" => match self {
                Self::Specimen | Self::SpecimenObservation => {
                    (Self::SpecimenObservation, Some(Level::SpecimenObservation))
                }
                _ => (Self::Observation, within(Level::Observation)),
            },
            b"SPM" => (Self::Specimen, within(Level::Observation)),
            b"TQ1" | b"TQ2" | b"CTD" | b"FT1" | b"CTI" if !is_open => {
                (Self::Unrequested, within(Level::OrderObservation))
            }
            b"FT1" | b"CTI" if level > Level::OrderObservation => (Self::Order, None),
            b"DSC" => (Self::Ungrouped, None),
            _ => (self, None),
        }
    }
}

/// How many segments of the kinds that begin groups came before: the ordinals of their places.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Ordinals {
    pub(super) pid: u32,
    pub(super) obr: u32,
    pub(super) obx: u32,
}

impl Ordinals {
    fn count(&mut self, id: SegmentId) {
        let count = match id {
            SegmentId::PID => &mut self.pid,
            SegmentId::OBR => &mut self.obr,
            SegmentId::OBX => &mut self.obx,
            _ => return,
        };
        *count = count.saturating_add(1);
    }
}

/// A segment and what it did to the groups.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step<'a> {
    pub(super) segment: Segment<'a>,
    /// The innermost group that it stands in.
    pub(super) state: State,
    /// The outermost group that it begins.
    pub(super) begins: Option<Level>,
    /// What came before it.
    pub(super) before: Ordinals,
}

/// Segments in order, with the groups that they open and close.
#[derive(Clone, Debug)]
pub(super) struct Walk<'a> {
    segments: Segments<'a>,
    state: State,
    ordinals: Ordinals,
}

impl<'a> Walk<'a> {
    pub(super) fn of(span: Span<'a>, state: State) -> Self {
        Self {
            segments: span.segments(),
            state,
            ordinals: span.before(),
        }
    }
}

impl<'a> Iterator for Walk<'a> {
    type Item = Step<'a>;

    fn next(&mut self) -> Option<Step<'a>> {
        let segment = self.segments.next()?;
        #[cfg(test)]
        super::tests::count_step();
        let before = self.ordinals;
        self.ordinals.count(segment.id());
        let (state, begins) = self.state.after(segment.id());
        self.state = state;
        Some(Step {
            segment,
            state,
            begins,
            before,
        })
    }
}
