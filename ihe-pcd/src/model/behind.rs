//! Reads NTE and PRT to the segment that they stand behind: TF-2 3.1.4.1.1.

use alloc::vec::Vec;

use super::circumstances::Circumstances;
use super::problem::Problems;
use super::room::{Room, push};
use super::{Note, Participation, PatientResult, ProblemKind, Row};
use crate::hl7::{Location, Segment, SegmentId};

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

/// Reads an NTE or PRT to the end of what it belongs to.
pub(super) fn read_behind<'a>(
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
