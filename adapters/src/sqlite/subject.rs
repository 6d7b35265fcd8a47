//! Whom rows are about: the columns that all rows of a patient in a message share.

use ihe_pcd::datatype::Hd;
use ihe_pcd::hl7::{Location, Message, SegmentCounter, SegmentId};
use ihe_pcd::model::{Patient, Visit};

use super::columns::{Problems, wire};

/// What is the same for all rows of a patient in a message.
pub(super) struct SubjectColumns {
    pub(super) processing_id: Option<String>,
    pub(super) patient_status: &'static str,
    pub(super) patient_id: Option<String>,
    pub(super) patient_authority: Option<String>,
    pub(super) location: Option<String>,
}

/// Which PID and which PV1 of a message a patient is read from; 0 where there is none.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Place {
    pid: u32,
    pv1: u32,
}

impl Place {
    /// The places of all patients, in the order of the report: each PID begins one,
    /// and what stands before the first PID is about nobody (TF-2 3.1.4.1.1).
    pub(super) fn all(message: &Message<'_>) -> Vec<Self> {
        let mut places = Vec::new();
        let mut counter = SegmentCounter::new();
        for segment in message.segments() {
            let id = segment.id();
            let number = counter.count(id);
            if !matches!(
                id,
                SegmentId::PID | SegmentId::PV1 | SegmentId::OBR | SegmentId::OBX
            ) {
                continue;
            }
            if id == SegmentId::PID || places.is_empty() {
                places.push(Self::default());
            }
            if let Some(place) = places.last_mut() {
                match id {
                    SegmentId::PID => place.pid = number,
                    SegmentId::PV1 if place.pv1 == 0 => place.pv1 = number,
                    _ => {}
                }
            }
        }
        places
    }

    const fn patient(self) -> Location {
        Location::segment(SegmentId::PID, self.pid)
    }

    const fn visit(self) -> Location {
        Location::segment(SegmentId::PV1, self.pv1)
    }
}

impl SubjectColumns {
    pub(super) fn read(
        patient: &Patient<'_>,
        visit: Option<&Visit<'_>>,
        place: Place,
        processing_id: Option<String>,
        problems: &mut Problems,
    ) -> Self {
        let identifiers = patient.identity().map(|identity| &identity.identifiers);
        let first = identifiers
            .and_then(|identifiers| identifiers.iter().find(|id| !id.id.trim().is_empty()));
        let identifier = place.patient().field(3);
        let location = visit.and_then(|visit| visit.location.as_ref());
        Self {
            processing_id,
            patient_status: Patient::status(patient),
            patient_id: first.and_then(|id| problems.column(identifier.component(1), &id.id)),
            patient_authority: first.and_then(|id| {
                let written = authority(&id.assigning_authority);
                problems.written(identifier.component(4), written)
            }),
            location: location.and_then(|location| {
                let written = wire(|field| location.write(field));
                problems.written(place.visit().field(3), written)
            }),
        }
    }
}

fn authority(authority: &Hd<'_>) -> Option<String> {
    wire(|field| authority.write(field))
}

#[cfg(test)]
mod tests {
    use ihe_pcd::model::{Report, SiteRules};

    use super::*;

    fn places(segments: &[&str]) -> Vec<(u32, u32)> {
        let header =
            "MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6|||||||||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO";
        let text = [&[header], segments].concat().join("\r");
        let message = Message::parse(text.as_bytes()).unwrap();
        let places = Place::all(&message);
        let report = Report::read_with(&message, &SiteRules::default()).unwrap();
        assert_eq!(report.results.len(), places.len());
        let (pid, pv1) = (|place: &Place| place.pid, |place: &Place| place.pv1);
        for (result, place) in report.results.iter().zip(&places) {
            assert_eq!(result.visit.is_some(), pv1(place) != 0);
        }
        places
            .iter()
            .map(|place| (pid(place), pv1(place)))
            .collect()
    }

    #[test]
    fn each_patient_of_a_report_has_its_place() {
        let none: [(u32, u32); 0] = [];
        assert_eq!(places(&["NTE|1"]), none);
        assert_eq!(places(&["PID|1", "PV1||I", "OBR|1", "OBX|1"]), [(1, 1)]);
        assert_eq!(
            places(&[
                "OBR|1", "OBX|1", "PID|1", "OBR|1", "PID|1", "PV1||I", "PV1||I", "PID|1", "PV1||I"
            ]),
            [(0, 0), (1, 0), (2, 1), (3, 3)]
        );
    }
}
