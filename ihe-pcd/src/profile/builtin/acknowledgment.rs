//! MSA and ERR: TF-2 tables B.2-1 and B.3-1.

use super::row::{ANY, C, O, R, RE, Row, Rows, VARIES, X, f};
use super::tables::{ACKNOWLEDGMENT, ERROR_SEVERITY};

const MSA: &[Row] = &[
    f("Acknowledgment Code", R, "ID").table(&ACKNOWLEDGMENT),
    f("Message Control ID", R, "ST").most(199),
    f("Text Message", X, VARIES),
    f("Expected Sequence Number", O, "NM"),
    f("Delayed Acknowledgment Type", X, VARIES),
    f("Error Condition", X, VARIES),
    f("Message Waiting Number", O, "NM"),
    f("Message Waiting Priority", O, "ID"),
];

const ERR: &[Row] = &[
    f("Error Code and Location", X, VARIES),
    f("Error Location", O, "ERL").times(0, ANY),
    f("HL7 Error Code", R, "CWE:ERR-3"),
    f("Severity", R, "ID").table(&ERROR_SEVERITY),
    f("Application Error Code", RE, "CWE:any"),
    f("Application Error Parameter", C, "ST").times(0, 10),
    f("Diagnostic Information", O, VARIES),
    f("User Message", O, VARIES),
    f("Inform Person Indicator", O, VARIES).times(0, ANY),
    f("Override Type", O, VARIES),
    f("Override Reason Code", O, VARIES).times(0, ANY),
    f("Help Desk Contact Point", O, VARIES).times(0, ANY),
];

pub(super) const SEGMENTS: &[Rows] = &[
    Rows {
        name: "MSA",
        source: "TF-2 B.2",
        rows: MSA,
    },
    Rows {
        name: "ERR",
        source: "TF-2 B.3",
        rows: ERR,
    },
];
