//! Reads NTE and PRT to the segment that they stand behind: TF-2 3.1.4.1.1.

use alloc::vec::Vec;

use super::circumstances::Circumstances;
use super::problem::Problems;
use super::{Note, Participation, PatientResult, ProblemKind, Row};
use crate::datatype::DatatypeError;
use crate::hl7::{Field, Location, Repetition, Segment, SegmentId};

/// The segment that an NTE or PRT belongs to: the last of those that are read, if none of another kind came after it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Behind {
    /// One that is not read, or none.
    Nothing,
    Patient,
    /// PV1, where neither may stand: it is taken for the patient's.
    Visit,
    Order,
    Row,
}

/// How many NTE and PRT of a message are still read, and how many repetitions beyond the first
/// of their fields and of those with persons (OBR-10, OBX-16).
#[derive(Debug)]
pub(super) struct Room {
    left: usize,
    is_told: bool,
}

impl Room {
    pub(super) const fn new(most: usize) -> Self {
        Self {
            left: most,
            is_told: false,
        }
    }

    /// Whether one more is read; where the first is not, that is a problem.
    fn take(&mut self, at: Location, problems: &mut Problems) -> bool {
        if let Some(left) = self.left.checked_sub(1) {
            self.left = left;
            return true;
        }
        if !self.is_told {
            self.is_told = true;
            problems.add(at, ProblemKind::TooManyNotes);
        }
        false
    }

    /// As [`take`](Self::take), of the repetition with this number: the first is free.
    pub(super) fn repetition(
        &mut self,
        number: u32,
        at: Location,
        problems: &mut Problems,
    ) -> bool {
        number == 1 || self.take(at, problems)
    }

    /// The repetitions of a field that say something, as far as there is room.
    pub(super) fn list<'a, T>(
        &mut self,
        field: Field<'a>,
        at: Location,
        problems: &mut Problems,
        read: impl Fn(Repetition<'a>) -> Result<T, DatatypeError>,
        is_empty: impl Fn(&T) -> bool,
    ) -> Vec<T> {
        let mut list = Vec::new();
        if field.is_empty() {
            return list;
        }
        for (number, repetition) in (1..).zip(field.repetitions()) {
            let at = at.repetition(number);
            if !self.repetition(number, at, problems) {
                break;
            }
            let value = problems.value(at, read(repetition));
            if let Some(value) = value.filter(|value| !is_empty(value)) {
                push(&mut list, value);
            }
        }
        list
    }
}

/// Reads an NTE or PRT to the end of what it belongs to.
pub(super) fn beside<'a>(
    segment: &Segment<'a>,
    at: Location,
    behind: Behind,
    results: &mut [PatientResult<'a>],
    room: &mut Room,
    reading: &Circumstances<'_>,
    problems: &mut Problems,
) {
    if matches!(behind, Behind::Nothing | Behind::Visit) {
        problems.add(at, ProblemKind::SegmentOutOfPlace);
    }
    if behind == Behind::Nothing || !room.take(at, problems) {
        return;
    }
    let Some((notes, participations)) = lists(behind, results) else {
        return;
    };
    if segment.id() == SegmentId::NTE {
        push(notes, Note::read(segment, at, room, problems));
    } else {
        let participation = Participation::read(segment, at, room, reading, problems);
        push(participations, participation);
    }
}

type Lists<'r, 'a> = (&'r mut Vec<Note<'a>>, &'r mut Vec<Participation<'a>>);

fn lists<'r, 'a>(behind: Behind, results: &'r mut [PatientResult<'a>]) -> Option<Lists<'r, 'a>> {
    let result = results.last_mut()?;
    if matches!(behind, Behind::Patient | Behind::Visit) {
        return Some((&mut result.notes, &mut result.participations));
    }
    let order = result.orders.last_mut()?;
    if behind == Behind::Order {
        return Some((&mut order.notes, &mut order.participations));
    }
    let details = match order.rows.last_mut()? {
        Row::Device(device) => &mut device.details,
        Row::Observation(observation) => &mut observation.details,
    };
    let details = details.get_or_insert_default();
    Some((&mut details.notes, &mut details.participations))
}

/// Adds the first one without room for more: there are seldom two.
pub(super) fn push<T>(to: &mut Vec<T>, value: T) {
    if to.is_empty() {
        to.reserve_exact(1);
    }
    to.push(value);
}
