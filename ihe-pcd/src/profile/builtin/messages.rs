//! The structures of reports, events, alerts and acknowledgements: TF-2 3.1.4.1.1, 3.4.4.1.2, 3.5.4.1.3 and M.1.1.
//!
//! A transaction with segments of its own has a file of its own.

use super::row::{ANY, Node, O, R, RE, Structure, X, group, segment};
use crate::model::{Claim, Transaction};

/// Of PCD-01, which others have with another usage of the patient, or other rows.
macro_rules! report {
    ($patient:expr, $row:literal) => {
        &[
            segment("MSH", R),
            segment("SFT", X),
            segment("UAC", O),
            group(
                "PATIENT_RESULT",
                R,
                &[
                    group(
                        "PATIENT",
                        $patient,
                        &[
                            segment("PID", R),
                            segment("PD1", X),
                            segment("PRT", O).times(0, ANY),
                            segment("NTE", X),
                            segment("NK1", O).times(0, 3),
                            group("VISIT", RE, &[segment("PV1", R), segment("PV2", X)]),
                        ],
                    ),
                    group(
                        "ORDER_OBSERVATION",
                        R,
                        &[
                            segment("ORC", X),
                            segment("OBR", R),
                            segment("NTE", O),
                            segment("PRT", O).times(0, ANY),
                            group("TIMING_QTY", O, &[segment("TQ1", R), segment("TQ2", X)])
                                .times(0, ANY),
                            segment("CTD", X),
                            group(
                                "OBSERVATION",
                                O,
                                &[
                                    segment($row, R),
                                    segment("PRT", O).times(0, ANY),
                                    segment("NTE", O),
                                ],
                            )
                            .times(0, ANY),
                            segment("FT1", X),
                            segment("CTI", X),
                            segment("SPM", X),
                        ],
                    )
                    .times(1, ANY),
                ],
            )
            .times(1, ANY),
            segment("DSC", X),
        ]
    };
}

const REPORT: &[Node] = report!(RE, "OBX");

/// Of the transactions about equipment. Nothing says that they are about a patient.
pub(super) const OF_EQUIPMENT: &[Node] = report!(O, "OBX:equipment");

const ALERT: &[Node] = &[
    segment("MSH", R),
    segment("SFT", O).times(0, ANY),
    group(
        "ALERT",
        R,
        &[
            // A place alone is enough.
            group("PATIENT", O, &[segment("PID", O), segment("PV1", O)]),
            group(
                "ALERT_IDENTIFICATION",
                R,
                &[
                    segment("ORC", O),
                    segment("OBR:alert", R),
                    segment("PRT:alert", O).times(0, ANY),
                    group(
                        "ALERT_OBSERVATION",
                        R,
                        &[
                            segment("OBX:alert", R),
                            // Printed here in the grammar, and behind OBR in the text.
                            segment("PRT:alert", O).times(0, ANY),
                            segment("NTE:alert", O),
                        ],
                    )
                    .times(1, ANY),
                ],
            )
            .times(1, ANY),
        ],
    )
    .times(1, ANY),
];

const ALERT_STATUS: &[Node] = &[
    segment("MSH", R),
    segment("MSA", O),
    segment("ERR", O).times(0, ANY),
    segment("SFT", O).times(0, ANY),
    group(
        "ALERT",
        R,
        &[
            group("PATIENT", O, &[segment("PID", O), segment("PV1", O)]),
            group(
                "ALERT_IDENTIFICATION",
                R,
                &[
                    segment("ORC", O),
                    segment("OBR:alert", R),
                    segment("PRT:answer", O).times(0, ANY),
                    group(
                        "ALERT_OBSERVATION",
                        O,
                        &[segment("OBX:alert", R), segment("NTE:alert", O)],
                    )
                    .times(0, ANY),
                ],
            )
            .times(1, ANY),
        ],
    )
    .times(1, ANY),
];

const ACK: &[Node] = &[
    segment("MSH:ACK", R),
    segment("SFT", O).times(0, ANY),
    segment("UAC", O),
    segment("MSA", R),
    segment("ERR", O).times(0, ANY),
];

const fn acknowledgment(name: &'static str, trigger: &'static str) -> Structure {
    Structure {
        name,
        message_type: ["ACK", trigger, "ACK"],
        claims: &[],
        claimed_only: false,
        source: "TF-2 B.2, HL7 v2.6 2.13",
        nodes: ACK,
    }
}

pub(super) const MESSAGES: &[Structure] = &[
    Structure {
        name: "PCD-01",
        message_type: ["ORU", "R01", "ORU_R01"],
        claims: Transaction::Pcd01(Claim::Profile).oids(),
        claimed_only: false,
        source: "TF-2 3.1.4.1.1",
        nodes: REPORT,
    },
    // As PCD-01, but for its trigger and its claim.
    Structure {
        name: "PCD-10",
        message_type: ["ORU", "R42", "ORU_R01"],
        claims: Transaction::Pcd10.oids(),
        claimed_only: false,
        source: "TF-2 3.10, M.1.1",
        nodes: REPORT,
    },
    Structure {
        name: "PCD-04",
        message_type: ["ORU", "R40", "ORU_R40"],
        claims: Transaction::Pcd04.oids(),
        claimed_only: false,
        source: "TF-2 3.4.4.1.2",
        nodes: ALERT,
    },
    Structure {
        name: "PCD-05",
        message_type: ["ORA", "R41", "ORA_R41"],
        claims: Transaction::Pcd05.oids(),
        claimed_only: false,
        source: "TF-2 3.5.4.1.3, CP-150",
        nodes: ALERT_STATUS,
    },
    // As TF-2 B.1 has it.
    Structure {
        name: "PCD-05",
        message_type: ["ORU", "R41", "ORU_R41"],
        claims: Transaction::Pcd05.oids(),
        claimed_only: false,
        source: "TF-2 B.1, CP-150",
        nodes: ALERT_STATUS,
    },
    acknowledgment("ACK^R01", "R01"),
    acknowledgment("ACK^R40", "R40"),
    acknowledgment("ACK^R41", "R41"),
    acknowledgment("ACK^R42", "R42"),
    acknowledgment("ACK^O15", "O15"),
    acknowledgment("ACK^O16", "O16"),
    acknowledgment("ACK^Z66", "Z66"),
    acknowledgment("ACK^J66", "J66"),
];
