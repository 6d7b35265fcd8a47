//! DEV-51 and DEV-52, a patient and a device that belong together, and DEV-19, the wish to be told of it: PCIM Appendix A.

use super::change::{Change, table, times, usage};
use super::observation::OBX;
use super::order::OBR;
use super::patient::PID;
use super::row::{ANY, C, Node, O, R, Row, Rows, Structure, VARIES, X, f, group, segment};
use super::tables::{QUERY_PRIORITY, STATUS_OF_ASSOCIATION, VALUE_TYPE_OF_ASSOCIATION};
use crate::model::Transaction;

pub(super) const SOURCE: &str = "PCIM A.1.2";

/// Each of the ten names of parameters may be asked of twice.
const QPD: &[Row] = &[
    f("Message Query Name", R, "CWE:any"),
    f("Query Tag", R, "ST").most(32),
    PARAMETER,
    PARAMETER,
    PARAMETER,
    PARAMETER,
    PARAMETER,
    PARAMETER,
    PARAMETER,
    PARAMETER,
    PARAMETER,
    PARAMETER,
    PARAMETER,
    PARAMETER,
    PARAMETER,
    PARAMETER,
    PARAMETER,
    PARAMETER,
    PARAMETER,
    PARAMETER,
    PARAMETER,
    PARAMETER,
];

const PARAMETER: Row = f("Query Parameters", O, "QSC");

const RCP: &[Row] = &[
    f("Query Priority", R, "ID").table(&QUERY_PRIORITY),
    f("Quantity Limited Request", X, VARIES),
    f("Response Modality", R, "CNE:RCP-3"),
    f("Execution and Delivery Time", O, "DTM"),
    f("Modify Indicator", O, "ID"),
    f("Sort-by Field", O, VARIES).times(0, ANY),
    f("Segment group inclusion", O, "ID").times(0, ANY),
];

const QID: &[Row] = &[
    f("Query Tag", R, "ST").most(32),
    f("Message Query Name", R, "CWE:any"),
];

/// The common segments; [`CHANGES`] says what is otherwise.
pub(super) const SEGMENTS: &[Rows] = &[
    Rows {
        name: "PID:association",
        source: "TF-2 B.5",
        rows: PID,
    },
    Rows {
        name: "OBR:association",
        source: "TF-2 B.7",
        rows: OBR,
    },
    Rows {
        name: "OBX:association",
        source: "TF-2 B.8",
        rows: OBX,
    },
    Rows {
        name: "QPD",
        source: "PCIM A.2.3.2",
        rows: QPD,
    },
    Rows {
        name: "RCP",
        source: "PCIM A.2.4",
        rows: RCP,
    },
    Rows {
        name: "QID",
        source: "PCIM A.2.5",
        rows: QID,
    },
];

pub(super) const CHANGES: &[Change] = &[
    usage("PID:association-1", O),
    times("PID:association-1", 0, 1),
    usage("PID:association-3", R),
    times("PID:association-3", 1, ANY),
    usage("PID:association-5", O),
    times("PID:association-5", 0, ANY),
    usage("OBR:association-1", O),
    usage("OBR:association-7", C),
    usage("OBR:association-8", C),
    usage("OBR:association-29", C),
    usage("OBX:association-2", R),
    table("OBX:association-2", &VALUE_TYPE_OF_ASSOCIATION),
    // R in the table, and empty in the examples.
    usage("OBX:association-4", O),
    usage("OBX:association-5", R),
    times("OBX:association-5", 1, 1),
    table("OBX:association-11", &STATUS_OF_ASSOCIATION),
];

const ASSOCIATION: &[Node] = &[
    segment("MSH", R),
    segment("SFT", X),
    segment("UAC", O),
    group(
        "PATIENT_RESULT",
        R,
        &[
            group(
                "PATIENT",
                R,
                &[
                    segment("PID:association", R),
                    group("VISIT", R, &[segment("PV1", R)]),
                ],
            ),
            group(
                "ORDER_OBSERVATION",
                R,
                &[
                    segment("OBR:association", R),
                    segment("OBX:association", R),
                    segment("PRT:association", R).times(2, 3),
                ],
            ),
        ],
    ),
];

/// What becomes of an assertion.
const ANSWER: &[Node] = &[
    segment("MSH", R),
    segment("MSA", R),
    segment("ERR", C).times(0, ANY),
    segment("SFT", X),
    segment("UAC", O),
    segment("NTE", X),
];

const SUBSCRIPTION: &[Node] = &[
    segment("MSH", R),
    segment("SFT", O).times(0, ANY),
    segment("UAC", O),
    segment("QPD", R),
    segment("RCP", R),
];

const CANCELLATION: &[Node] = &[
    segment("MSH", R),
    segment("SFT", O).times(0, ANY),
    segment("UAC", O),
    segment("QID", R),
];

const fn association(name: &'static str, claims: &'static [&'static str]) -> Structure {
    Structure {
        name,
        message_type: ["ORU", "R01", "ORU_R01"],
        claims,
        claimed_only: true,
        source: "PCIM A.1.1",
        nodes: ASSOCIATION,
    }
}

pub(super) const MESSAGES: &[Structure] = &[
    association("DEV-51", Transaction::Dev51.oids()),
    association("DEV-52", Transaction::Dev52.oids()),
    // The accept acknowledgement is an ACK like any other, and claims nothing.
    Structure {
        name: "DEV-51",
        message_type: ["ACK", "R01", "ACK"],
        claims: Transaction::Dev51.oids(),
        claimed_only: true,
        source: "PCIM A.1.3",
        nodes: ANSWER,
    },
    Structure {
        name: "DEV-19",
        message_type: ["QSB", "Z66", "QSB_Q16"],
        claims: Transaction::Dev19.oids(),
        claimed_only: true,
        source: "PCIM A.2.3",
        nodes: SUBSCRIPTION,
    },
    Structure {
        name: "DEV-19",
        message_type: ["QSX", "J66", "QSX_J01"],
        claims: Transaction::Dev19.oids(),
        claimed_only: true,
        source: "PCIM A.2.5",
        nodes: CANCELLATION,
    },
];
