//! OBX: TF-2 table B.8-1.

use super::row::{ANY, C, O, R, RE, Row, Rows, VARIES, X, f};
use super::tables::{ABNORMAL_TESTING, RESULT_STATUS, VALUE_TYPE};

// Where the table has C or CE the rule stands among the checks.
pub(super) const OBX: &[Row] = &[
    f("Set ID - OBX", R, "SI"),
    f("Value Type", C, "ID").table(&VALUE_TYPE),
    f("Observation Identifier", R, "CWE"),
    f("Observation Sub-ID", R, "ST").most(20),
    f("Observation Value", C, VARIES).times(0, ANY),
    f("Units", C, "CWE"),
    f("References Range", C, "ST"),
    // 0..1 in the table, and any number by its text.
    f("Abnormal Flags", C, "IS").times(0, ANY),
    f("Probability", X, VARIES),
    f("Nature of Abnormal Test", C, "ID")
        .times(0, ANY)
        .table(&ABNORMAL_TESTING),
    f("Observation Result Status", R, "ID").table(&RESULT_STATUS),
    f("Effective Date of Reference Range", X, VARIES),
    f("User Defined Access Checks", X, VARIES),
    // Present to mark a value that is episodic.
    f("Date/Time of the Observation", O, "DTM"),
    f("Producer's ID", O, "CWE"),
    f("Responsible Observer", O, "XCN:OBX-16").times(0, ANY),
    f("Observation Method", O, "CWE").times(0, ANY),
    f("Equipment Instance Identifier", O, "EI").times(0, ANY),
    f("Date/Time of the Analysis", C, "DTM"),
    f("Observation Site", RE, "CWE").times(0, ANY),
    f("Observation Instance Identifier", O, VARIES),
    f("Mood Code", O, VARIES),
    f("Performing Organization Name", O, VARIES),
    f("Performing Organization Address", O, VARIES),
    f("Performing Organization Medical Director", O, VARIES),
];

pub(super) const SEGMENTS: &[Rows] = &[
    Rows {
        name: "OBX",
        source: "TF-2 B.8",
        rows: OBX,
    },
    Rows {
        name: "OBX:alert",
        source: "TF-2 B.8, B.8.5",
        rows: OBX,
    },
];
