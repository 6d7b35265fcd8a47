//! PCD-09: what implanted cardiac devices observed, TF-2 3.9.4.1.2.

use super::change::{Change, table, times, usage};
use super::observation::OBX;
use super::order::OBR;
use super::patient::{PID, PV1};
use super::row::{ANY, C, Node, O, R, RE, Row, Rows, Structure, VARIES, X, f, group, segment};
use super::tables::{STATUS_OF_IMPLANT, STATUS_OF_REPORT, VALUE_TYPE_OF_IMPLANT};
use crate::model::Transaction;

pub(super) const SOURCE: &str = "TF-2 3.9.4.1.2";

const NTE: &[Row] = &[
    f("Set ID - NTE", O, "SI"),
    f("Source of Comment", O, "ID"),
    f("Comment", O, VARIES).times(0, ANY),
    f("Comment Type", O, VARIES),
    f("Entered By", O, VARIES),
    f("Entered Date/Time", O, "DTM"),
    f("Effective Start Date", O, "DTM"),
    f("Expiration Date", O, "DTM"),
];

/// The common segments; [`CHANGES`] says what is otherwise.
pub(super) const SEGMENTS: &[Rows] = &[
    Rows {
        name: "PID:implant",
        source: "TF-2 B.5",
        rows: PID,
    },
    Rows {
        name: "PV1:implant",
        source: "TF-2 B.6",
        rows: PV1,
    },
    Rows {
        name: "OBR:implant",
        source: "TF-2 B.7",
        rows: OBR,
    },
    Rows {
        name: "OBX:implant",
        source: "TF-2 B.8",
        rows: OBX,
    },
    Rows {
        name: "NTE:implant",
        source: "TF-2 3.9.4.1.2.8",
        rows: NTE,
    },
];

pub(super) const CHANGES: &[Change] = &[
    usage("PID:implant-1", O),
    times("PID:implant-1", 0, 1),
    usage("PID:implant-3", R),
    times("PID:implant-3", 1, ANY),
    usage("PID:implant-3.4", R),
    usage("PID:implant-3.5", O),
    usage("PID:implant-5", RE),
    times("PID:implant-5", 0, ANY),
    usage("PID:implant-5.7", O),
    times("PID:implant-11", 0, ANY),
    usage("PV1:implant-1", O),
    times("PV1:implant-1", 0, 1),
    usage("PV1:implant-3", O),
    usage("PV1:implant-7", O),
    usage("PV1:implant-19", O),
    usage("PV1:implant-44", O),
    usage("PV1:implant-51", O),
    usage("OBR:implant-1", O),
    usage("OBR:implant-2", O),
    usage("OBR:implant-4.1", R),
    usage("OBR:implant-4.2", O),
    usage("OBR:implant-7", C),
    usage("OBR:implant-8", O),
    usage("OBR:implant-10", O),
    usage("OBR:implant-22", C),
    usage("OBR:implant-25", C),
    table("OBR:implant-25", &STATUS_OF_REPORT),
    usage("OBX:implant-2", R),
    table("OBX:implant-2", &VALUE_TYPE_OF_IMPLANT),
    usage("OBX:implant-3.1", R),
    usage("OBX:implant-3.2", O),
    usage("OBX:implant-3.3", R),
    usage("OBX:implant-4", RE),
    usage("OBX:implant-5", RE),
    usage("OBX:implant-6", RE),
    usage("OBX:implant-6.1", RE),
    usage("OBX:implant-6.2", O),
    usage("OBX:implant-8", O),
    table("OBX:implant-11", &STATUS_OF_IMPLANT),
    usage("OBX:implant-14", RE),
    usage("OBX:implant-17.1", R),
    usage("OBX:implant-18.1", O),
    usage("OBX:implant-20", O),
];

const NODES: &[Node] = &[
    segment("MSH", R),
    segment("SFT", O),
    segment("UAC", O),
    group(
        "PATIENT_RESULT",
        R,
        &[
            group(
                "PATIENT",
                R,
                &[
                    segment("PID:implant", R),
                    group("VISIT", O, &[segment("PV1:implant", R)]),
                ],
            ),
            group(
                "ORDER_OBSERVATION",
                R,
                &[
                    segment("OBR:implant", R),
                    segment("NTE:implant", O).times(0, ANY),
                    group(
                        "OBSERVATION",
                        O,
                        &[
                            segment("OBX:implant", R),
                            segment("NTE:implant", O).times(0, ANY),
                        ],
                    )
                    .times(0, ANY),
                ],
            )
            .times(1, ANY),
        ],
    ),
    segment("DSC", X),
];

pub(super) const MESSAGES: &[Structure] = &[Structure {
    name: "PCD-09",
    message_type: ["ORU", "R01", "ORU_R01"],
    claims: Transaction::Pcd09.oids(),
    claimed_only: true,
    source: "TF-2 3.9.4.1.2",
    nodes: NODES,
}];
