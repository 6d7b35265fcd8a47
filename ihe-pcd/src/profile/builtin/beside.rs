//! Segments beside the rows: notes, participations, timing; and those that must not be there, of which no field is listed.

use super::row::{ANY, C, O, R, Row, Rows, VARIES, f};
use super::tables::{ACTION, UNCHANGED};

const NTE: &[Row] = &[
    f("Set ID - NTE", R, "SI"),
    f("Source of Comment", O, "ID"),
    f("Comment", O, VARIES).times(0, ANY),
    f("Comment Type", O, VARIES),
    f("Entered By", O, VARIES),
    f("Entered Date/Time", O, "DTM"),
    f("Effective Start Date", O, "DTM"),
    f("Expiration Date", O, "DTM"),
];

macro_rules! participation {
    ($action:expr, $participation:expr) => {
        &[
            f("Participation Instance ID", C, VARIES),
            $action,
            f("Action Reason", O, VARIES),
            $participation,
            f("Participation Person", C, VARIES).times(0, ANY),
            f("Participation Person Provider Type", C, VARIES),
            f("Participant Organization Unit Type", C, VARIES),
            f("Participation Organization", C, VARIES).times(0, ANY),
            f("Participant Location", C, VARIES).times(0, ANY),
            f("Participation Device", C, VARIES).times(0, ANY),
            f("Participation Begin Date/Time", O, "DTM"),
            f("Participation End Date/Time", O, "DTM"),
            f("Participation Qualitative Duration", O, VARIES),
            f("Participation Address", C, VARIES).times(0, ANY),
            f("Participant Telecommunication Address", O, VARIES).times(0, ANY),
            f("Participant Device Identifier", O, VARIES),
            f("Participant Device Manufacture Date", O, "DTM"),
            f("Participant Device Expiry Date", O, "DTM"),
            f("Participant Device Lot Number", O, "ST"),
            f("Participant Device Serial Number", O, "ST"),
            f("Participant Device Donation Identification", O, VARIES),
            f("Participation Device Type", C, VARIES),
        ]
    };
}

const PRT: &[Row] = participation!(f("Action Code", R, "ID"), f("Participation", R, VARIES));

const RECIPIENT_OF_ALERT: &[Row] = participation!(
    f("Action Code", R, "ID").table(&ACTION),
    f("Participation", R, "CWE:recipient")
);

const ANSWER_TO_ALERT: &[Row] = participation!(
    f("Action Code", R, "ID").table(&ACTION),
    f("Participation", R, "CWE:answerer")
);

const PARTICIPANT: &[Row] = participation!(
    f("Action Code", R, "ID").table(&UNCHANGED),
    f("Participation", R, "CWE:participant")
);

const fn forbidden(name: &'static str) -> Rows {
    Rows {
        name,
        source: "TF-2 3.1.4.1.1",
        rows: &[],
    }
}

pub(super) const SEGMENTS: &[Rows] = &[
    Rows {
        name: "NTE",
        source: "TF-2 B.4",
        rows: NTE,
    },
    Rows {
        name: "NTE:alert",
        source: "TF-2 B.4",
        rows: NTE,
    },
    Rows {
        name: "PRT",
        source: "TF-2 B.10",
        rows: PRT,
    },
    Rows {
        name: "PRT:alert",
        source: "TF-2 B.7.1.1, B.10.3",
        rows: RECIPIENT_OF_ALERT,
    },
    Rows {
        name: "PRT:answer",
        source: "CP-153, TF-2 B.10.3",
        rows: ANSWER_TO_ALERT,
    },
    Rows {
        name: "PRT:association",
        source: "PCIM A.1.2.6",
        rows: PARTICIPANT,
    },
    // Nothing is asked of their fields.
    forbidden("UAC"),
    forbidden("ORC"),
    forbidden("TQ1"),
    forbidden("SFT"),
    forbidden("PD1"),
    forbidden("PV2"),
    forbidden("TQ2"),
    forbidden("CTD"),
    forbidden("FT1"),
    forbidden("CTI"),
    forbidden("SPM"),
    forbidden("DSC"),
];
