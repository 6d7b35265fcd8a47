//! Data types as the framework constrains them: TF-2 C, HL7 v2.6 chapter 2.A where it says nothing.

use super::row::{C, O, R, RE, Row, Rows, VARIES, f};
use super::tables::{
    ANSWERER, ERROR_CODE, IDENTIFIER_TYPE, NAME_TYPE, OF_PARTICIPATION, PARTICIPANT, PROCESSING,
    PROCESSING_MODE, RECIPIENT, RESPONSE_MODALITY, UNIVERSAL_ID_TYPE,
};

const fn text(name: &'static str) -> Rows {
    Rows {
        name,
        source: "HL7 v2.6 2.A",
        rows: &[],
    }
}

const fn of(name: &'static str, source: &'static str, rows: &'static [Row]) -> Rows {
    Rows { name, source, rows }
}

/// A coded value whose first three components are as given.
macro_rules! coded {
    ($identifier:expr, $text:expr, $system:expr) => {
        &[
            $identifier,
            $text,
            $system,
            f("Alternate Identifier", O, "ST"),
            f("Alternate Text", O, "ST"),
            f("Name of Alternate Coding System", O, "ID"),
            f("Coding System Version ID", O, "ST"),
            f("Alternate Coding System Version ID", O, "ST"),
            f("Original Text", O, "ST"),
        ]
    };
}

const IDENTIFIER: Row = f("Identifier", O, "ST");

const TEXT: Row = f("Text", O, "ST");

const SYSTEM: Row = f("Name of Coding System", O, "ID");

/// A type stands behind those of its components.
pub(super) const TYPES: &[Rows] = &[
    text(VARIES),
    text("ST"),
    text("IS"),
    text("ID"),
    text("SI"),
    text("NM"),
    text("DT"),
    text("DTM"),
    of(
        "HD",
        "TF-2 C.6",
        &[
            f("Namespace ID", O, "IS"),
            f("Universal ID", O, "ST"),
            f("Universal ID Type", O, "ID").table(&UNIVERSAL_ID_TYPE),
        ],
    ),
    of(
        "EI",
        "TF-2 C.5",
        &[
            f("Entity Identifier", R, "ST"),
            f("Namespace ID", O, "IS"),
            f("Universal ID", O, "ST"),
            f("Universal ID Type", O, "ID"),
        ],
    ),
    // Of a profile, whose names are for people: TF-2 B.1.
    of(
        "EI:MSH-21",
        "TF-2 B.1",
        &[
            f("Entity Identifier", O, "ST"),
            f("Namespace ID", O, "IS"),
            f("Universal ID", O, "ST"),
            f("Universal ID Type", O, "ID"),
        ],
    ),
    of(
        "EIP",
        "TF-2 B.7, CP-151",
        &[
            f("Placer Assigned Identifier", O, "EI"),
            f("Filler Assigned Identifier", O, "EI"),
        ],
    ),
    of(
        "CWE",
        "TF-2 C.2",
        &[
            f("Identifier", O, "ST"),
            f("Text", R, "ST"),
            f("Name of Coding System", O, "ID"),
            f("Alternate Identifier", O, "ST"),
            f("Alternate Text", O, "ST"),
            f("Name of Alternate Coding System", O, "ID"),
            f("Coding System Version ID", C, "ST"),
            f("Alternate Coding System Version ID", C, "ST"),
            f("Original Text", O, "ST"),
        ],
    ),
    // Where the framework asks for no text.
    of(
        "CWE:any",
        "HL7 v2.6 2.A.13",
        coded!(IDENTIFIER, TEXT, SYSTEM),
    ),
    of(
        "MSG",
        "TF-2 B.1",
        &[
            f("Message Code", R, "ID"),
            f("Trigger Event", R, "ID"),
            f("Message Structure", R, "ID"),
        ],
    ),
    of(
        "PT",
        "TF-2 B.1",
        &[
            f("Processing ID", R, "ID").table(&PROCESSING),
            f("Processing Mode", O, "ID").table(&PROCESSING_MODE),
        ],
    ),
    of(
        "VID",
        "TF-2 B.1",
        &[
            f("Version ID", R, "ID"),
            f("Internationalization Code", O, VARIES),
            f("International Version ID", O, VARIES),
        ],
    ),
    of(
        "CX",
        "TF-2 B.5",
        &[
            f("ID Number", R, "ST"),
            f("Identifier Check Digit", O, "ST"),
            f("Check Digit Scheme", O, "ID"),
            f("Assigning Authority", RE, "HD"),
            f("Identifier Type Code", RE, "ID").table(&IDENTIFIER_TYPE),
            f("Assigning Facility", O, "HD"),
            f("Effective Date", O, "DT"),
            f("Expiration Date", O, "DT"),
            f("Assigning Jurisdiction", O, "CWE:any"),
            f("Assigning Agency or Department", O, "CWE:any"),
        ],
    ),
    of(
        "XPN",
        "TF-2 B.5",
        &[
            f("Family Name", O, VARIES),
            f("Given Name", O, "ST"),
            f("Second and Further Given Names", O, "ST"),
            f("Suffix", O, "ST"),
            f("Prefix", O, "ST"),
            f("Degree", O, "IS"),
            f("Name Type Code", RE, "ID").table(&NAME_TYPE),
            f("Name Representation Code", O, "ID"),
            f("Name Context", O, "CWE:any"),
            f("Name Validity Range", O, VARIES),
            f("Name Assembly Order", O, "ID"),
            f("Effective Date", O, "DTM"),
            f("Expiration Date", O, "DTM"),
            f("Professional Suffix", O, "ST"),
        ],
    ),
    of(
        "XCN:OBX-16",
        "TF-2 B.8",
        &[
            f("ID Number", O, "ST"),
            f("Family Name", RE, VARIES),
            f("Given Name", RE, "ST"),
            f("Second and Further Given Names", O, "ST"),
            f("Suffix", O, "ST"),
            f("Prefix", O, "ST"),
            f("Degree", O, "IS"),
            f("Source Table", O, "IS"),
            f("Assigning Authority", O, "HD"),
            f("Name Type Code", O, "ID"),
            f("Identifier Check Digit", O, "ST"),
            f("Check Digit Scheme", O, "ID"),
            f("Identifier Type Code", O, "ID"),
            f("Assigning Facility", O, "HD"),
            f("Name Representation Code", O, "ID"),
            f("Name Context", O, "CWE:any"),
            f("Name Validity Range", O, VARIES),
            f("Name Assembly Order", O, "ID"),
            f("Effective Date", O, "DTM"),
            f("Expiration Date", O, "DTM"),
            f("Professional Suffix", O, "ST"),
            f("Assigning Jurisdiction", O, "CWE:any"),
            f("Assigning Agency or Department", O, "CWE:any"),
        ],
    ),
    of(
        "XTN:PID-13",
        "HL7 v2.6 2.A.89",
        &[
            f("Telephone Number", O, "ST"),
            f("Telecommunication Use Code", O, "ID"),
            f("Telecommunication Equipment Type", O, "ID"),
            f("Communication Address", O, "ST"),
            f("Country Code", O, "ST"),
            f("Area/City Code", O, "ST"),
            f("Local Number", O, "ST"),
            f("Extension", O, "ST"),
            f("Any Text", O, "ST"),
            f("Extension Prefix", O, "ST"),
            f("Speed Dial Code", O, "ST"),
            f("Unformatted Telephone number", O, "ST"),
        ],
    ),
    of(
        "PL",
        "TF-2 C.7",
        &[
            f("Point of Care", RE, "IS"),
            f("Room", RE, "IS"),
            f("Bed", RE, "IS"),
            f("Facility", RE, "HD"),
            f("Location Status", O, "IS"),
            f("Person Location Type", C, "IS"),
            f("Building", O, "IS"),
            f("Floor", O, "IS"),
            f("Location Description", O, "ST"),
            f("Comprehensive Location Identifier", O, VARIES),
            f("Assigning Authority for Location", O, "HD"),
        ],
    ),
    of(
        "ERL",
        "TF-2 B.3",
        &[
            f("Segment ID", R, "ST"),
            f("Segment Sequence", R, "NM"),
            f("Field Position", O, "NM"),
            f("Field Repetition", O, "NM"),
            f("Component Number", O, "NM"),
            f("Sub-Component Number", O, "NM"),
        ],
    ),
    of(
        "CWE:ERR-3",
        "TF-2 B.3",
        coded!(f("Identifier", R, "ST").table(&ERROR_CODE), TEXT, SYSTEM),
    ),
    of(
        "CWE:recipient",
        "TF-2 B.7.1.1, B.10.3",
        coded!(f("Identifier", R, "ST").table(&RECIPIENT), TEXT, SYSTEM),
    ),
    of(
        "CWE:answerer",
        "CP-153, TF-2 B.10.3",
        coded!(f("Identifier", R, "ST").table(&ANSWERER), TEXT, SYSTEM),
    ),
    of(
        "CWE:participant",
        "PCIM A.1.2.6",
        coded!(
            f("Identifier", R, "ST").table(&PARTICIPANT),
            f("Text", R, "ST"),
            f("Name of Coding System", R, "ID").table(&OF_PARTICIPATION)
        ),
    ),
    of(
        "CWE:RXG-4",
        "TF-2 3.3.4.4.5",
        coded!(f("Identifier", R, "ST"), f("Text", R, "ST"), SYSTEM),
    ),
    of(
        "CNE:RCP-3",
        "PCIM A.2.4",
        coded!(
            f("Identifier", R, "ST").table(&RESPONSE_MODALITY),
            TEXT,
            SYSTEM
        ),
    ),
    of(
        "CQ:TQ1-13",
        "TF-2 3.3.4.4.7",
        &[f("Quantity", R, "NM"), f("Units", R, "CWE")],
    ),
    of(
        "QSC",
        "HL7 v2.6 2.A.63",
        &[
            f("Segment Field Name", R, "ST"),
            f("Relational Operator", R, "ID"),
            f("Value", R, "ST"),
            f("Relational Conjunction", O, "ID"),
        ],
    ),
    of(
        "XCN:ORC-19",
        "TF-2 B.9",
        &[
            f("ID Number", R, "ST"),
            f("Family Name", O, VARIES),
            f("Given Name", O, "ST"),
            f("Second and Further Given Names", O, "ST"),
            f("Suffix", O, "ST"),
            f("Prefix", O, "ST"),
            f("Degree", O, "IS"),
            f("Source Table", O, "IS"),
            f("Assigning Authority", O, "HD"),
            f("Name Type Code", O, "ID"),
            f("Identifier Check Digit", O, "ST"),
            f("Check Digit Scheme", O, "ID"),
            f("Identifier Type Code", O, "ID"),
            f("Assigning Facility", O, "HD"),
            f("Name Representation Code", O, "ID"),
            f("Name Context", O, "CWE:any"),
            f("Name Validity Range", O, VARIES),
            f("Name Assembly Order", O, "ID"),
            f("Effective Date", O, "DTM"),
            f("Expiration Date", O, "DTM"),
            f("Professional Suffix", O, "ST"),
            f("Assigning Jurisdiction", O, "CWE:any"),
            f("Assigning Agency or Department", O, "CWE:any"),
        ],
    ),
];
