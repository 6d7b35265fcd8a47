//! PCD-03: orders of infusions and what a pump server answers, TF-2 3.3.4, 3.3.5 and B.9.

use super::change::{Change, each, times, usage};
use super::observation::OBX;
use super::row::{ANY, C, Node, O, R, RE, Row, Rows, Structure, VARIES, X, f, group, segment};
use super::tables::YES_NO;
use crate::model::Transaction;

pub(super) const SOURCE: &str = "TF-2 3.3.4.4.9";

const ORC: &[Row] = &[
    f("Order Control", R, "ID"),
    f("Placer Order Number", R, "EI"),
    f("Filler Order Number", X, VARIES),
    f("Placer Group Number", RE, "EI"),
    f("Order Status", RE, "ID"),
    f("Response Flag", RE, "ID"),
    f("Quantity/Timing", X, VARIES),
    f("Parent", RE, "EIP"),
    f("Date/Time of Transaction", R, "DTM"),
    f("Entered By", RE, VARIES).times(0, ANY),
    f("Verified By", RE, VARIES).times(0, ANY),
    f("Ordering Provider", RE, VARIES).times(0, ANY),
    f("Enterer's Location", RE, "PL"),
    f("Call Back Phone Number", RE, VARIES).times(0, 2),
    f("Order Effective Date/Time", RE, "DTM"),
    f("Order Control Code Reason", RE, "CWE"),
    f("Entering Organization", RE, "CWE"),
    f("Entering Device", RE, "CWE"),
    f("Action By", R, "XCN:ORC-19"),
    f("Advanced Beneficiary Notice Code", RE, "CWE"),
    f("Ordering Facility Name", RE, VARIES).times(0, ANY),
    f("Ordering Facility Address", RE, VARIES).times(0, ANY),
    f("Ordering Facility Phone Number", RE, VARIES).times(0, ANY),
    f("Ordering Provider Address", RE, VARIES).times(0, ANY),
    f("Order Status Modifier", RE, "CWE"),
    f("Advanced Beneficiary Notice Override Reason", RE, "CWE"),
    f("Filler's Expected Availability Date/Time", RE, "DTM"),
    f("Confidentiality Code", RE, "CWE"),
    f("Order Type", RE, "CWE"),
    f("Enterer Authorization Mode", RE, VARIES),
    // Behind the table of the framework; of HL7 v2.6.
    f("Parent Universal Service Identifier", O, VARIES),
];

// Where the table has CE the rule stands among the checks.
const RXG: &[Row] = &[
    f("Give Sub-ID Counter", R, "NM"),
    f("Dispense Sub-ID Counter", RE, "NM"),
    f("Quantity/Timing", X, VARIES),
    f("Give Code", R, "CWE:RXG-4"),
    f("Give Amount - Minimum", C, "NM"),
    f("Give Amount - Maximum", RE, "NM"),
    f("Give Units", C, "CWE"),
    f("Give Dosage Form", RE, "CWE"),
    f("Administration Notes", RE, "CWE").times(0, ANY),
    f("Substitution Status", RE, "ID"),
    f("Dispense-To Location", RE, VARIES),
    f("Needs Human Review", RE, "ID").table(&YES_NO),
    f(
        "Pharmacy/Treatment Supplier's Special Administration Instructions",
        RE,
        "CWE",
    )
    .times(0, ANY),
    f("Give Per (Time Unit)", RE, "ST"),
    f("Give Rate Amount", C, "ST").most(6),
    f("Give Rate Units", C, "CWE"),
    f("Give Strength", RE, "NM"),
    f("Give Strength Units", RE, "CWE"),
    f("Substance Lot Number", RE, "ST").times(0, ANY),
    f("Substance Expiration Date", RE, "DTM").times(0, ANY),
    f("Substance Manufacturer Name", RE, "CWE").times(0, ANY),
    f("Indication", RE, "CWE").times(0, ANY),
    f("Give Drug Strength Volume", RE, "NM"),
    f("Give Drug Strength Volume Units", RE, "CWE"),
    f("Give Barcode Identifier", RE, "CWE"),
    f("Pharmacy Order Type", RE, "ID"),
    f("Dispense to Pharmacy", X, VARIES),
    f("Dispense to Pharmacy Address", X, VARIES),
    f("Deliver-to Patient Location", X, VARIES),
    f("Deliver-to Address", X, VARIES),
];

const TQ1: &[Row] = &[
    f("Set ID - TQ1", O, "SI"),
    f("Quantity", X, VARIES),
    f("Repeat Pattern", X, VARIES),
    f("Explicit Time", X, VARIES),
    f("Relative Time and Units", X, VARIES),
    f("Service Duration", X, VARIES),
    f("Start date/time", X, VARIES),
    f("End date/time", X, VARIES),
    f("Priority", X, VARIES),
    f("Condition text", X, VARIES),
    f("Text instruction", X, VARIES),
    f("Conjunction", X, VARIES),
    f("Occurrence duration", R, "CQ:TQ1-13").times(1, 3),
    f("Total occurrences", X, VARIES),
];

const RXR: &[Row] = &[
    f("Route", R, "CWE"),
    f("Administration Site", RE, "CWE"),
    f("Administration Device", RE, "CWE"),
    f("Administration Method", C, "CWE"),
    f("Routing Instruction", RE, "CWE"),
    f("Administration Site Modifier", RE, "CWE"),
];

const fn forbidden(name: &'static str) -> Rows {
    Rows {
        name,
        source: "TF-2 3.3.4.2",
        rows: &[],
    }
}

pub(super) const SEGMENTS: &[Rows] = &[
    Rows {
        name: "ORC:order",
        source: "TF-2 B.9",
        rows: ORC,
    },
    // Where an answer has it: the number of the order, and what else it repeats.
    Rows {
        name: "ORC:answer",
        source: "TF-2 B.9.2",
        rows: ORC,
    },
    Rows {
        name: "RXG",
        source: "TF-2 3.3.4.4.5",
        rows: RXG,
    },
    Rows {
        name: "TQ1:order",
        source: "TF-2 3.3.4.4.7",
        rows: TQ1,
    },
    Rows {
        name: "RXR",
        source: "TF-2 3.3.4.4.8",
        rows: RXR,
    },
    Rows {
        name: "OBX:order",
        source: "TF-2 B.8",
        rows: OBX,
    },
    forbidden("RXG:answer"),
    forbidden("RXR:answer"),
    forbidden("AL1"),
    forbidden("RXO"),
    forbidden("RXE"),
    forbidden("RXC"),
];

pub(super) const CHANGES: &[Change] = &[
    usage("OBX:order-4", RE),
    usage("OBX:order-7", RE),
    usage("OBX:order-8", RE),
    times("OBX:order-8", 0, 1),
    usage("OBX:order-10", RE),
    times("OBX:order-10", 0, 1),
    usage("OBX:order-11", RE),
    usage("OBX:order-14", RE),
    usage("OBX:order-15", RE),
    usage("OBX:order-16", RE),
    times("OBX:order-16", 0, 1),
    usage("OBX:order-17", RE),
    times("OBX:order-17", 0, 1),
    usage("OBX:order-18", C),
    times("OBX:order-18", 0, 1),
    usage("OBX:order-19", RE),
    usage("OBX:order-21", X),
    usage("OBX:order-22", X),
    usage("OBX:order-23", X),
    usage("OBX:order-24", X),
    usage("OBX:order-25", X),
    each("ORC:answer", O),
    usage("ORC:answer-2", R),
];

const ORDER: &[Node] = &[
    segment("MSH", R),
    segment("SFT", X),
    segment("UAC", O),
    segment("NTE", X),
    group(
        "PATIENT",
        O,
        &[
            segment("PID", R),
            segment("NTE", X),
            segment("AL1", X),
            group("PATIENT_VISIT", O, &[segment("PV1", R), segment("PV2", X)]),
        ],
    ),
    group(
        "ORDER",
        R,
        &[
            segment("ORC:order", R),
            group("TIMING", X, &[segment("TQ1", R), segment("TQ2", X)]),
            group("ORDER_DETAIL", X, &[segment("RXO", R)]),
            group("ENCODING", X, &[segment("RXE", R)]),
            group(
                "GIVE",
                R,
                &[
                    segment("RXG", R),
                    group(
                        "TIMING_GIVE",
                        O,
                        &[segment("TQ1:order", R), segment("TQ2", X)],
                    ),
                    segment("RXR", R),
                    segment("RXC", X),
                    group(
                        "OBSERVATION",
                        R,
                        &[segment("OBX:order", R), segment("NTE", X)],
                    )
                    .times(1, ANY),
                ],
            )
            .times(1, ANY),
        ],
    )
    .times(1, ANY),
];

const ANSWER: &[Node] = &[
    segment("MSH", R),
    segment("MSA", R),
    segment("ERR", C),
    segment("SFT", X),
    segment("UAC", O),
    segment("NTE", X),
    group(
        "RESPONSE",
        O,
        &[
            group("PATIENT", O, &[segment("PID", O), segment("NTE", X)]),
            group(
                "ORDER",
                O,
                &[
                    segment("ORC:answer", O),
                    group("TIMING", X, &[segment("TQ1", R), segment("TQ2", O)]).times(0, ANY),
                    group(
                        "GIVE",
                        X,
                        &[
                            segment("RXG:answer", R),
                            group("TIMING_GIVE", O, &[segment("TQ1", R), segment("TQ2", O)])
                                .times(0, ANY),
                            segment("RXR:answer", O).times(0, ANY),
                            segment("RXC", O).times(0, ANY),
                        ],
                    ),
                ],
            )
            .times(0, ANY),
        ],
    ),
];

/// The ids of an order, and those of its answer.
const CLAIMS: ([&str; 2], [&str; 1]) = match Transaction::Pcd03.oids() {
    [order, answer, of_tool] => ([*order, *of_tool], [*answer]),
    _ => panic!("an order has two ids, and its answer has one"),
};

pub(super) const MESSAGES: &[Structure] = &[
    Structure {
        name: "PCD-03",
        message_type: ["RGV", "O15", "RGV_O15"],
        claims: &CLAIMS.0,
        claimed_only: false,
        source: "TF-2 3.3.4.2",
        nodes: ORDER,
    },
    Structure {
        name: "PCD-03",
        message_type: ["RRG", "O16", "RRG_O16"],
        claims: &CLAIMS.1,
        claimed_only: false,
        source: "TF-2 3.3.5",
        nodes: ANSWER,
    },
];
