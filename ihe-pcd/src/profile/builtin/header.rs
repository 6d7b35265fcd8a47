//! MSH: TF-2 table B.1-1.

use super::row::{O, R, RE, Row, Rows, VARIES, X, f};
use super::tables::ACKNOWLEDGMENT_CONDITION;

const MSH: &[Row] = &[
    f("Field Separator", R, "ST"),
    f("Encoding Characters", R, "ST"),
    f("Sending Application", R, "HD"),
    f("Sending Facility", RE, "HD"),
    f("Receiving Application", RE, "HD"),
    f("Receiving Facility", RE, "HD"),
    f("Date/Time of Message", R, "DTM"),
    f("Security", X, VARIES),
    f("Message Type", R, "MSG"),
    f("Message Control ID", R, "ST").most(199),
    f("Processing ID", R, "PT"),
    f("Version ID", R, "VID"),
    // RE in the table, but the protocol of sequence numbers is not used.
    f("Sequence Number", O, "NM"),
    f("Continuation Pointer", X, VARIES),
    f("Accept Acknowledgment Type", R, "ID").table(&ACKNOWLEDGMENT_CONDITION),
    f("Application Acknowledgment Type", R, "ID").table(&ACKNOWLEDGMENT_CONDITION),
    f("Country Code", RE, "ID").most(3),
    // RE in the table; the text asks for it where the message is not plain ASCII.
    f("Character Set", O, "ID"),
    // RE in the table; English where it is empty.
    f("Principal Language Of Message", O, "CWE:any"),
    f("Alternate Character Set Handling Scheme", X, VARIES),
    // Required by the text, and a rule of its own.
    f("Message Profile Identifier", O, "EI:MSH-21").times(0, super::row::ANY),
    f("Sending Responsible Organization", X, VARIES),
    f("Receiving Responsible Organization", X, VARIES),
    f("Sending Network Address", X, VARIES),
    f("Receiving Network Address", X, VARIES),
];

pub(super) const SEGMENTS: &[Rows] = &[
    Rows {
        name: "MSH",
        source: "TF-2 B.1",
        rows: MSH,
    },
    Rows {
        name: "MSH:ACK",
        source: "TF-2 B.1",
        rows: MSH,
    },
];
