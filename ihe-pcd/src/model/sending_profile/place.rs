//! The rules that are lists: which parts must be there, how long they may be, and what their tables have.

use ihe_pcd_codes::hl7::{self, Table};

use crate::hl7::SegmentId;

/// A field (component 0), a component of each of its repetitions, or a subcomponent.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::model) struct Place {
    pub(super) segment: SegmentId,
    pub(super) field: u32,
    pub(super) component: u32,
    pub(super) subcomponent: u32,
}

impl Place {
    /// A code that HL7 or the framework has for this place: one of a table is nobody's secret. None of what is said of a patient.
    pub(super) fn known_code(self, code: &str) -> Option<&'static str> {
        let (_, tables) = KNOWN.iter().find(|(place, _)| *place == self)?;
        let mut entries = tables.iter().filter_map(|table| table.get(code));
        entries.next().map(|entry| entry.code)
    }
}

/// How many characters a part may have.
pub(in crate::model) type Length = (Place, usize);

const fn at(segment: SegmentId, field: u32, component: u32) -> Place {
    Place {
        segment,
        field,
        component,
        subcomponent: 0,
    }
}

const MSH: SegmentId = SegmentId::MSH;
const PID: SegmentId = SegmentId::PID;
const PV1: SegmentId = SegmentId::PV1;
const OBR: SegmentId = SegmentId::OBR;
const OBX: SegmentId = SegmentId::OBX;
const NTE: SegmentId = SegmentId::NTE;

/// Parts with usage R everywhere: TF-2 B.1, B.5 to B.8, A.1 and C. A component is required where its field is there.
pub(super) const REQUIRED: &[Place] = &[
    at(MSH, 3, 0),
    at(MSH, 7, 0),
    at(MSH, 9, 0),
    at(MSH, 9, 1),
    at(MSH, 9, 2),
    at(MSH, 9, 3),
    at(MSH, 10, 0),
    at(MSH, 11, 0),
    at(MSH, 11, 1),
    at(MSH, 12, 0),
    at(MSH, 12, 1),
    at(MSH, 15, 0),
    at(MSH, 16, 0),
    at(MSH, 21, 0),
    at(MSH, 21, 3),
    at(MSH, 21, 4),
    at(PID, 3, 1),
    at(PV1, 2, 0),
    at(PV1, 19, 1),
    at(OBR, 1, 0),
    at(OBR, 2, 1),
    at(OBR, 3, 0),
    at(OBR, 3, 1),
    at(OBR, 4, 0),
    at(OBR, 4, 2),
    at(OBX, 1, 0),
    at(OBX, 3, 0),
    at(OBX, 3, 2),
    at(OBX, 4, 0),
    at(OBX, 6, 2),
    at(OBX, 11, 0),
    at(OBX, 15, 2),
    at(OBX, 17, 2),
    at(OBX, 18, 1),
    at(OBX, 20, 2),
];

/// What a profile may require more.
pub(super) const PLACER: &[Place] = &[at(OBR, 2, 0)];
pub(super) const IDENTIFIER_AND_NAME: &[Place] = &[at(PID, 3, 0), at(PID, 5, 0)];
pub(super) const IDENTIFIER_AUTHORITY: &[Place] =
    &[at(PID, 3, 4), at(PID, 3, 5), at(PV1, 19, 4), at(PV1, 19, 5)];
pub(super) const APPLICATION_NAME: &[Place] =
    &[at(MSH, 3, 1), at(MSH, 4, 1), at(MSH, 5, 1), at(MSH, 6, 1)];
pub(super) const OBSERVER_ID: &[Place] = &[at(OBX, 16, 1)];
pub(super) const NAME_TYPE: &[Place] = &[at(PID, 5, 7)];

/// Ids, of which EI-1 alone is none (TF-2 B.7, C.5).
pub(super) const IDS: &[Place] = &[at(OBR, 2, 0), at(OBR, 3, 0)];

/// Ids whose kind a profile may restrict.
pub(super) const UNIVERSAL_ID_TYPES: &[Place] =
    &[at(MSH, 21, 4), at(OBR, 2, 4), at(OBR, 3, 4), at(OBX, 18, 4)];
pub(super) const FLAGS: &[Place] = &[at(OBX, 8, 0)];
pub(super) const VALUE_TYPES: &[Place] = &[at(OBX, 2, 0)];
/// Parts that a profile may forbid or restrict.
pub(super) const ACCEPT: &[Place] = &[at(MSH, 15, 0)];
pub(super) const APPLICATION: &[Place] = &[at(MSH, 16, 0)];
pub(super) const CONTROL_ID: Place = at(MSH, 10, 0);
pub(super) const ADMIT_TIME: Place = at(PV1, 44, 0);
pub(super) const SITES: Place = at(OBX, 20, 0);
pub(super) const COMMENT: Place = at(NTE, 3, 0);
pub(super) const BESIDE_COMMENT: [Place; 2] = [at(NTE, 2, 0), at(NTE, 4, 0)];

/// Times that state a zone (TF-2 C.4).
pub(super) const TIMES: &[Place] = &[
    at(MSH, 7, 0),
    at(OBR, 7, 0),
    at(OBR, 8, 0),
    at(OBX, 14, 0),
    at(OBX, 19, 0),
];

/// The tables of the framework: TF-2 B.1, B.5, B.6 and B.8.5.
pub(super) const TABLES: &[(Place, &[&str])] = &[
    (at(MSH, 9, 1), &["ORU"]),
    (at(MSH, 11, 1), &["P", "T", "D"]),
    (at(MSH, 12, 1), &["2.6"]),
    (at(PID, 8, 0), &["F", "M", "O", "A", "N", "U"]),
    (
        at(PV1, 2, 0),
        &["E", "I", "O", "P", "R", "B", "U", "C", "N"],
    ),
    (
        at(OBX, 11, 0),
        &["C", "D", "F", "P", "R", "S", "U", "W", "X"],
    ),
];

/// MSH-9 of a report (TF-2 B.1).
pub(super) const OBSERVATIONS: &[(Place, &[&str])] =
    &[(at(MSH, 9, 2), &["R01"]), (at(MSH, 9, 3), &["ORU_R01"])];

/// MSH-9 of an alert (TF-2 B.1).
pub(super) const ALERT: &[(Place, &[&str])] =
    &[(at(MSH, 9, 2), &["R40"]), (at(MSH, 9, 3), &["ORU_R40"])];

/// What may be told of a code that is refused: the tables that know the codes of a place. PID and PV1 tell about the patient.
const KNOWN: &[(Place, &[Table])] = &[
    (at(MSH, 9, 1), &[hl7::MESSAGE_TYPE]),
    (at(MSH, 9, 2), &[hl7::EVENT_TYPE]),
    (at(MSH, 9, 3), &[hl7::MESSAGE_STRUCTURE]),
    (at(MSH, 11, 1), &[hl7::PROCESSING_ID]),
    (at(MSH, 12, 1), &[hl7::VERSION_ID]),
    (at(MSH, 15, 0), &[hl7::ACKNOWLEDGMENT_CONDITIONS]),
    (at(MSH, 16, 0), &[hl7::ACKNOWLEDGMENT_CONDITIONS]),
    (at(MSH, 21, 4), &[hl7::UNIVERSAL_ID_TYPE]),
    (at(OBR, 2, 4), &[hl7::UNIVERSAL_ID_TYPE]),
    (at(OBR, 3, 4), &[hl7::UNIVERSAL_ID_TYPE]),
    (at(OBX, 2, 0), &[hl7::DATA_TYPES, hl7::PCD_VALUE_TYPE]),
    (
        at(OBX, 8, 0),
        &[
            hl7::ABNORMAL_FLAGS,
            hl7::ABNORMALITY,
            hl7::MEASUREMENT_STATUS_FLAGS,
            hl7::MISSING_OR_INVALID,
        ],
    ),
    (at(OBX, 11, 0), &[hl7::OBSERVATION_RESULT_STATUS]),
    (at(OBX, 18, 4), &[hl7::UNIVERSAL_ID_TYPE]),
];

/// How often a field may stand: TF-2 B.5.
pub(super) const REPETITIONS: &[(Place, usize)] = &[(at(PID, 3, 0), 6), (at(PID, 5, 0), 6)];

/// OBX-4 has at most 20 characters (TF-2 B.8).
pub(super) const LENGTHS: &[Length] = &[(at(OBX, 4, 0), 20)];

/// The lengths of the NIST message profile of 2018, of the parts that a report has.
pub(super) const NIST_LENGTHS: &[Length] = &[
    (at(MSH, 3, 1), 20),
    (at(MSH, 3, 3), 6),
    (at(MSH, 4, 1), 20),
    (at(MSH, 4, 3), 6),
    (at(MSH, 5, 1), 20),
    (at(MSH, 5, 3), 6),
    (at(MSH, 6, 1), 20),
    (at(MSH, 6, 3), 6),
    (at(PID, 3, 1), 15),
    (sub(PID, 3, 4, 1), 20),
    (sub(PID, 3, 4, 3), 6),
    (at(PID, 3, 5), 5),
    (at(PID, 5, 2), 30),
    (at(PID, 5, 3), 30),
    (at(PID, 5, 4), 20),
    (at(PID, 5, 5), 20),
    (at(PV1, 3, 1), 20),
    (at(PV1, 3, 2), 20),
    (at(PV1, 3, 3), 20),
    (sub(PV1, 3, 4, 1), 20),
    (at(PV1, 3, 5), 20),
    (at(PV1, 3, 6), 20),
    (at(PV1, 3, 7), 20),
    (at(PV1, 3, 8), 20),
    (at(PV1, 3, 9), 199),
    (at(PV1, 19, 1), 15),
    (sub(PV1, 19, 4, 1), 20),
    (at(PV1, 19, 5), 5),
    (at(OBR, 1, 0), 4),
    (at(OBR, 2, 1), 199),
    (at(OBR, 2, 2), 20),
    (at(OBR, 2, 3), 199),
    (at(OBR, 3, 1), 199),
    (at(OBR, 3, 2), 20),
    (at(OBR, 3, 3), 199),
    (at(OBR, 4, 1), 40),
    (at(OBR, 4, 2), 199),
    (at(OBR, 4, 3), 20),
    (at(OBX, 1, 0), 4),
    (at(OBX, 3, 1), 40),
    (at(OBX, 3, 2), 199),
    (at(OBX, 3, 3), 20),
    (at(OBX, 3, 4), 20),
    (at(OBX, 3, 5), 199),
    (at(OBX, 6, 1), 40),
    (at(OBX, 6, 2), 199),
    (at(OBX, 6, 4), 20),
    (at(OBX, 6, 5), 199),
    (at(OBX, 7, 0), 60),
    (at(OBX, 8, 0), 5),
    (at(OBX, 10, 0), 2),
    (at(OBX, 16, 1), 15),
    (at(OBX, 16, 3), 30),
    (at(OBX, 16, 4), 30),
    (at(OBX, 16, 5), 20),
    (at(OBX, 16, 6), 20),
    (at(OBX, 16, 7), 5),
    (at(OBX, 16, 8), 4),
    (at(OBX, 16, 10), 1),
    (at(OBX, 16, 11), 4),
    (at(OBX, 16, 12), 3),
    (at(OBX, 16, 13), 5),
    (at(OBX, 17, 1), 40),
    (at(OBX, 17, 2), 199),
    (at(OBX, 17, 3), 20),
    (at(OBX, 18, 1), 199),
    (at(OBX, 18, 2), 20),
    (at(OBX, 18, 3), 199),
    (at(OBX, 20, 1), 40),
    (at(OBX, 20, 2), 199),
    (at(OBX, 20, 3), 20),
    (at(NTE, 3, 0), 65_536),
];

const fn sub(segment: SegmentId, field: u32, component: u32, subcomponent: u32) -> Place {
    Place {
        segment,
        field,
        component,
        subcomponent,
    }
}
