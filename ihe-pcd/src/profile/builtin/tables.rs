//! Tables of codes: those that are published are taken from there, and only what a rule wants otherwise is written here.
//!
//! Others stand among the [`rules`](crate::profile::rules), as they say less or more than a table: 0003 and 0354 (MSH-9), 0104 (MSH-12),
//! 0190 (PID-11), 0211 (MSH-18), 0326 (PV1-51) and 0078 (OBX-8). Coding systems (0396) are not looked up, as sites name their own,
//! nor moods (0725), which no transaction uses.

use ihe_pcd_codes::hl7;

use super::row::Codes;
use crate::model::SendingProfile;

pub(super) const SEX: Codes =
    Codes::of("HL7 0001 (TF-2 B.5)", hl7::ADMINISTRATIVE_SEX).without(&["X"]);

pub(super) const PATIENT_CLASS: Codes = Codes::of("HL7 0004 (TF-2 B.6)", hl7::PATIENT_CLASS);

pub(super) const ACKNOWLEDGMENT: Codes = Codes::of("HL7 0008 (TF-2 B.2)", hl7::ACKNOWLEDGMENT_CODE);

pub(super) const ABNORMAL_TESTING: Codes =
    Codes::of("HL7 0080", hl7::NATURE_OF_ABNORMAL_TESTING).open();

pub(super) const RESULT_STATUS: Codes = Codes::of("HL7 0085 (TF-2 B.8.5)", hl7::PCD_RESULT_STATUS);

/// The text beneath has `N` beside those of its list.
pub(super) const STATUS_OF_IMPLANT: Codes = Codes::listed(
    "HL7 0085 (TF-2 3.9.4.1.2.5)",
    &["F", "N", "P", "R", "S", "X"],
);

/// `D` is not in the table, but in the text on who validates it.
pub(super) const STATUS_OF_ASSOCIATION: Codes = Codes::listed(
    "HL7 0085 (PCIM A.1.2.5, A.1.2.6)",
    &["C", "D", "F", "R", "W"],
);

pub(super) const QUERY_PRIORITY: Codes = Codes::listed("HL7 0091 (PCIM A.2.4)", &["I"]);

pub(super) const PROCESSING: Codes =
    Codes::of("HL7 0103 (TF-2 B.1)", hl7::PROCESSING_ID).without(&["N", "V"]);

pub(super) const STATUS_OF_REPORT: Codes =
    Codes::listed("HL7 0123 (TF-2 3.9.4.1.2.4)", &["C", "F", "P", "R"]);

pub(super) const VALUE_TYPE: Codes = Codes::of("HL7 0125 (TF-2 table C-1)", hl7::PCD_VALUE_TYPE);

pub(super) const VALUE_TYPE_OF_TOOL: Codes =
    Codes::listed("NIST 0125_PCD", SendingProfile::NIST_2018.value_types);

/// By the types of terms, and those of a report.
pub(super) const VALUE_TYPE_OF_IMPLANT: Codes = Codes::listed(
    "HL7 0125 (TF-2 3.9.4.1.2.5)",
    &["CNE", "CWE", "DTM", "ED", "NM", "RP", "SN", "ST"],
);

/// A place is a `PL`, which table C-1 does not have.
pub(super) const VALUE_TYPE_OF_EQUIPMENT: Codes = Codes::of(
    "HL7 0125 (TF-2 table C-1, NIST samples)",
    hl7::PCD_VALUE_TYPE,
)
.with(&["PL"]);

pub(super) const VALUE_TYPE_OF_ASSOCIATION: Codes =
    Codes::listed("HL7 0125 (PCIM A.1.2.5)", &["CWE"]);

pub(super) const YES_NO: Codes = Codes::listed("HL7 0136", &["N", "Y"]);

pub(super) const ACKNOWLEDGMENT_CONDITION: Codes =
    Codes::of("HL7 0155 (TF-2 B.1)", hl7::ACKNOWLEDGMENT_CONDITIONS);

pub(super) const NAME_TYPE: Codes = Codes::of("HL7 0200", hl7::NAME_TYPE)
    .without(&["..."])
    .open();

pub(super) const IDENTIFIER_TYPE: Codes = Codes::of("HL7 0203", hl7::IDENTIFIER_TYPE).open();

pub(super) const PROCESSING_MODE: Codes = Codes::of("HL7 0207", hl7::PROCESSING_MODE)
    .without(&["Not present", "not present"])
    .open();

/// With the names that TF-2 C.5 and the tool have for two of them.
pub(super) const UNIVERSAL_ID_TYPE: Codes =
    Codes::of("HL7 0301 (TF-2 C.6)", hl7::UNIVERSAL_ID_TYPE)
        .without(&["L,M,N"])
        .with(&["EUI-64", "URN"])
        .open();

pub(super) const ERROR_CODE: Codes =
    Codes::of("HL7 0357 (TF-2 B.3)", hl7::MESSAGE_ERROR_CONDITION_CODES)
        .without(&["198", "199"])
        .open();

pub(super) const RESPONSE_MODALITY: Codes = Codes::listed("HL7 0394 (PCIM A.2.4)", &["R"]);

pub(super) const ERROR_SEVERITY: Codes = Codes::of("HL7 0516 (TF-2 B.3)", hl7::ERROR_SEVERITY);

pub(super) const ACTION: Codes = Codes::listed("HL7 0287 (TF-2 B.10.3)", &["AD"]).open();

pub(super) const UNCHANGED: Codes = Codes::listed("HL7 0287 (PCIM A.1.2.6)", &["UC"]);

pub(super) const RECIPIENT: Codes = Codes::listed("HL7 0912 (TF-2 B.10.3)", &["AR"]).open();

/// CP-153 has `AAP`, TF-2 B.10.3 has `AR`.
pub(super) const ANSWERER: Codes =
    Codes::listed("HL7 0912 (CP-153, TF-2 B.10.3)", &["AAP", "AR"]).open();

pub(super) const PARTICIPANT: Codes =
    Codes::listed("HL7 0912 (PCIM A.1.2.6)", &["AUT", "EQUIP", "RO"]);

pub(super) const OF_PARTICIPATION: Codes =
    Codes::listed("name of table 0912 (PCIM A.1.2.6)", &["HL70912"]);

#[cfg(test)]
mod tests {
    use alloc::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_list_is_a_second_copy_of_a_published_table() {
        for codes in [
            STATUS_OF_IMPLANT,
            STATUS_OF_ASSOCIATION,
            STATUS_OF_REPORT,
            VALUE_TYPE_OF_TOOL,
            VALUE_TYPE_OF_IMPLANT,
            YES_NO,
            ACTION,
            RECIPIENT,
            ANSWERER,
            PARTICIPANT,
        ] {
            let listed: BTreeSet<_> = codes.all().collect();
            for table in hl7::tables() {
                let published: BTreeSet<_> = table.entries().map(|entry| entry.code).collect();
                assert_ne!(listed, published, "{}", codes.name);
            }
        }
    }

    #[test]
    fn a_code_that_is_left_out_is_in_its_published_table_and_one_that_is_added_is_not() {
        for codes in [
            SEX,
            PATIENT_CLASS,
            ACKNOWLEDGMENT,
            ABNORMAL_TESTING,
            RESULT_STATUS,
            PROCESSING,
            VALUE_TYPE_OF_EQUIPMENT,
            ACKNOWLEDGMENT_CONDITION,
            NAME_TYPE,
            IDENTIFIER_TYPE,
            PROCESSING_MODE,
            UNIVERSAL_ID_TYPE,
            ERROR_CODE,
            ERROR_SEVERITY,
        ] {
            let table = codes.table.unwrap();
            assert!(codes.without.iter().all(|code| table.get(code).is_some()));
            assert!(codes.codes.iter().all(|code| table.get(code).is_none()));
            assert!(codes.all().count() > 2, "{}", codes.name);
        }
    }

    #[test]
    fn the_types_of_values_that_are_judged_are_those_that_are_built() {
        let judged: BTreeSet<_> = VALUE_TYPE.all().collect();
        let built = SendingProfile::REV_9.value_types.iter().copied();
        assert_eq!(judged, built.collect());
    }
}
