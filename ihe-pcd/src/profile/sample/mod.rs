//! A profile that uses every feature of the language, in the shape of PCD-01 and PCD-04:
//! for the fuzzer and the tests, and in no other build. It is nobody's profile to conform to.

pub(super) mod notation;
mod statements;

use alloc::vec;

use self::notation::{Notation, cardinality, group};
use super::definition::{DynamicCase, DynamicType, MessageDefinition, Node, Usage};
use super::{Profile, Severity};
use crate::hl7::SegmentId;

/// The sample. With the standard library it is made once.
pub(crate) fn sample() -> Profile {
    #[cfg(feature = "std")]
    {
        static SAMPLE: std::sync::OnceLock<Profile> = std::sync::OnceLock::new();
        SAMPLE.get_or_init(make).clone()
    }
    #[cfg(not(feature = "std"))]
    make()
}

fn make() -> Profile {
    let mut notation = Notation::default();
    tables(&mut notation);
    datatypes(&mut notation);
    segments(&mut notation);
    statements::add(&mut notation);
    let reports = report(
        &notation,
        "PCD-01",
        "R01",
        "ORU_R01",
        "1.3.6.1.4.1.19376.1.6.1.1.1",
    );
    let others = report(
        &notation,
        "PCD-09",
        "R01",
        "ORU_R01",
        "1.3.6.1.4.1.19376.1.6.1.9.1",
    );
    let mut alerts = report(
        &notation,
        "PCD-04",
        "R40",
        "ORU_R40",
        "1.3.6.1.4.1.19376.1.6.1.4.1",
    );
    statements::of_alerts(&mut alerts.content);
    notation.definition.messages = vec![others, reports, alerts];
    Profile::new("sample", notation.definition)
}

fn tables(notation: &mut Notation) {
    let closed = Severity::Error;
    notation.table("0003", &["R01", "R40"], closed);
    notation.table("0085", &["F", "R", "X", "P", "C", "D"], closed);
    notation.table(
        "0125",
        &["NM", "ST", "CWE", "DTM", "SN", "NA"],
        Severity::Warning,
    );
    notation.table("0078", &["N", "L", "LL", "H", "HH", "A"], Severity::Warning);
    notation.table("0155", &["AL", "NE", "ER", "SU"], closed);
    notation.table(
        "0301",
        &["EUI-64", "ISO", "URN", "DNS", "UUID"],
        Severity::Warning,
    );
    notation.table("0396", &["MDC", "UCUM", "SCT", "LN"], Severity::Warning);
    notation.table("0200", &["L", "U"], closed);
}

fn datatypes(notation: &mut Notation) {
    for name in [
        "ST", "ID", "IS", "SI", "NM", "DT", "TM", "DTM", "TX", "varies",
    ] {
        notation.datatype(name, &[]);
    }
    notation.datatype(
        "HD",
        &[
            "RE IS#20 Namespace ID",
            "C ST#199 Universal ID",
            "C ID#6@0301 Universal ID Type",
        ],
    );
    notation.datatype(
        "EI",
        &[
            "R ST#199 Entity Identifier",
            "RE IS#20 Namespace ID",
            "C ST#199 Universal ID",
            "C ID#6@0301 Universal ID Type",
        ],
    );
    notation.datatype(
        "CX",
        &[
            "R ST#15 ID Number",
            "O ST Check Digit",
            "O ID Check Digit Scheme",
            "RE HD Assigning Authority",
            "R ID Identifier Type Code",
        ],
    );
    notation.datatype(
        "FN",
        &[
            "R ST#50 Surname",
            "O ST Own Surname Prefix",
            "O ST Own Surname",
        ],
    );
    notation.datatype(
        "XPN",
        &[
            "RE FN Family Name",
            "RE ST Given Name",
            "O ST Further Names",
            "O ST Suffix",
            "O ST Prefix",
            "X IS Degree",
            "R ID@0200 Name Type Code",
        ],
    );
    notation.datatype(
        "MSG",
        &[
            "R ID Message Code",
            "R ID@0003 Trigger Event",
            "R ID Message Structure",
        ],
    );
    notation.datatype("PT", &["R ID Processing ID", "O ID Processing Mode"]);
    notation.datatype("VID", &["R ID Version ID"]);
    notation.datatype(
        "PL",
        &[
            "RE IS Point of Care",
            "RE IS Room",
            "RE IS Bed",
            "RE HD Facility",
        ],
    );
    notation.datatype(
        "CWE",
        &[
            "R ST#40 Identifier",
            "R ST#199 Text",
            "RE ID@0396 Name of Coding System",
            "O ST Alternate Identifier",
            "O ST Alternate Text",
            "C ID Name of Alternate Coding System",
        ],
    );
    notation.datatype(
        "SN",
        &[
            "O ST Comparator",
            "RE NM Num1",
            "O ST Separator",
            "O NM Num2",
        ],
    );
    notation.datatype(
        "EIP",
        &[
            "O EI Placer Assigned Identifier",
            "O EI Filler Assigned Identifier",
        ],
    );
}

fn segments(notation: &mut Notation) {
    notation.segment(
        SegmentId::MSH,
        &[
            "R 1..1 ST#1 Field Separator",
            "R 1..1 ST#4 Encoding Characters",
            "R 1..1 HD Sending Application",
            "RE 0..1 HD Sending Facility",
            "RE 0..1 HD Receiving Application",
            "RE 0..1 HD Receiving Facility",
            "R 1..1 DTM Date/Time of Message",
            "X 0..0 ST Security",
            "R 1..1 MSG Message Type",
            "R 1..1 ST#199 Message Control ID",
            "R 1..1 PT Processing ID",
            "R 1..1 VID Version ID",
            "RE 0..1 NM Sequence Number",
            "X 0..0 ST Continuation Pointer",
            "R 1..1 ID#2@0155 Accept Acknowledgment Type",
            "R 1..1 ID#2@0155 Application Acknowledgment Type",
            "RE 0..1 ID#3 Country Code",
            "RE 0..1 ID#16 Character Set",
            "RE 0..1 CWE Principal Language",
            "X 0..0 ID Alternate Character Set",
            "R 1..* EI Message Profile Identifier",
        ],
    );
    notation.segment(
        SegmentId::PID,
        &[
            "O 0..1 SI#4 Set ID",
            "X 0..0 CX Patient ID",
            "R 1..6 CX Patient Identifier List",
            "X 0..0 CX Alternate Patient ID",
            "R 1..2 XPN Patient Name",
            "RE 0..1 XPN Mother's Maiden Name",
            "RE 0..1 DTM Date/Time of Birth",
            "RE 0..1 IS#1 Administrative Sex",
        ],
    );
    notation.segment(
        SegmentId::PV1,
        &[
            "O 0..1 SI#4 Set ID",
            "R 1..1 IS#1 Patient Class",
            "RE 0..1 PL Assigned Patient Location",
        ],
    );
    notation.segment(
        SegmentId::OBR,
        &[
            "R 1..1 SI#4 Set ID",
            "C 0..1 EI Placer Order Number",
            "R 1..1 EI Filler Order Number",
            "R 1..1 CWE Universal Service Identifier",
            "X 0..0 ID Priority",
            "X 0..0 DTM Requested Date/Time",
            "RE 0..1 DTM Observation Date/Time",
            "RE 0..1 DTM Observation End Date/Time",
            "O 0..1 ST Collection Volume",
            "O 0..* ST Collector Identifier",
            "O 0..1 ID Specimen Action Code",
            "X 0..0 CWE Danger Code",
            "O 0..1 ST Relevant Clinical Information",
            "X 0..0 DTM Specimen Received",
            "X 0..0 ST Specimen Source",
            "RE 0..* ST Ordering Provider",
            "O 0..2 ST Order Callback",
            "X 0..0 ST Placer Field 1",
            "X 0..0 ST Placer Field 2",
            "X 0..0 ST Filler Field 1",
            "X 0..0 ST Filler Field 2",
            "O 0..1 DTM Results Rpt",
            "X 0..0 ST Charge",
            "O 0..1 ID Diagnostic Serv",
            "O 0..1 ID Result Status",
            "O 0..1 ST Parent Result",
            "O 0..* ST Quantity/Timing",
            "O 0..* ST Result Copies",
            "C 0..1 EIP Parent",
        ],
    );
    notation.segment(
        SegmentId::NTE,
        &[
            "O 0..1 SI#4 Set ID",
            "X 0..0 ID Source",
            "RE 0..* TX Comment",
        ],
    );
    notation.segment(
        SegmentId::PRT,
        &[
            "C 0..1 EI Participation Instance ID",
            "R 1..1 ID Action Code",
            "O 0..1 CWE Action Reason",
            "R 1..1 CWE Participation",
        ],
    );
    notation.segment(
        SegmentId::OBX,
        &[
            "R 1..1 SI#4 Set ID",
            "C 0..1 ID#3@0125 Value Type",
            "R 1..1 CWE Observation Identifier",
            "R 1..1 ST#20 Observation Sub-ID",
            "C 0..1 varies Observation Value",
            "C 0..1 CWE Units",
            "RE 0..1 ST#60 References Range",
            "RE 0..* IS#5@0078 Abnormal Flags",
            "X 0..0 NM Probability",
            "O 0..1 ID#2 Nature of Abnormal Test",
            "R 1..1 ID#1@0085 Observation Result Status",
            "X 0..0 DTM Effective Date",
            "X 0..0 ST User Defined Access Checks",
            "RE 0..1 DTM Date/Time of the Observation",
            "RE 0..1 CWE Producer's ID",
            "RE 0..* ST Responsible Observer",
            "RE 0..* CWE Observation Method",
            "RE 0..1 EI Equipment Instance Identifier",
            "O 0..1 DTM Date/Time of the Analysis",
            "RE 0..* CWE Observation Site",
        ],
    );
    let cases = ["NM", "ST", "CWE", "DTM", "SN"].map(|name| DynamicCase {
        value: name.into(),
        second: None,
        datatype: notation.find(name),
    });
    let special = DynamicCase {
        value: "ST".into(),
        second: Some("68481".into()),
        datatype: notation.find("TX"),
    };
    if let Some(row) = notation.segment_mut(SegmentId::OBX) {
        row.dynamic = Some(DynamicType {
            field: 5,
            reference: 2,
            cases: cases.into_iter().chain([special]).collect(),
        });
    }
}

/// The structure of a report, in which an alert is an order.
fn report(
    notation: &Notation,
    name: &str,
    trigger: &str,
    structure: &str,
    claim: &str,
) -> MessageDefinition {
    let place = |id, usage, range| notation.place(id, usage, cardinality(range));
    let required = |id| place(id, Usage::Required, "1..1");
    let visit = group(
        "VISIT",
        Usage::RequiredIfKnown,
        "0..1",
        vec![required(SegmentId::PV1)],
    );
    let patient = group(
        "PATIENT",
        Usage::RequiredIfKnown,
        "0..1",
        vec![
            required(SegmentId::PID),
            place(SegmentId::NTE, Usage::Forbidden, "0..0"),
            Node::Group(visit),
        ],
    );
    let observation = group(
        "OBSERVATION",
        Usage::RequiredIfKnown,
        "0..*",
        vec![
            required(SegmentId::OBX),
            place(SegmentId::PRT, Usage::Optional, "0..2"),
            place(SegmentId::NTE, Usage::Optional, "0..*"),
        ],
    );
    let mut order = group(
        "ORDER_OBSERVATION",
        Usage::Required,
        "1..*",
        vec![required(SegmentId::OBR), Node::Group(observation)],
    );
    statements::of_order(&mut order);
    let result = group(
        "PATIENT_RESULT",
        Usage::Required,
        "1..*",
        vec![Node::Group(patient), Node::Group(order)],
    );
    let mut content = group(
        structure,
        Usage::Required,
        "1..1",
        vec![required(SegmentId::MSH), Node::Group(result)],
    );
    statements::of_message(&mut content);
    MessageDefinition {
        name: name.into(),
        code: "ORU".into(),
        trigger: trigger.into(),
        structure: structure.into(),
        claims: vec![claim.into()],
        claimed_only: false,
        content,
    }
}
