//! Tables of codes.

use super::row::Codes;
use crate::model::SendingProfile;
use crate::profile::Severity::{Error, Warning};

pub(super) const SEX: Codes = Codes {
    name: "HL7 0001 (TF-2 B.5)",
    codes: &["A", "F", "M", "N", "O", "U"],
    outside: Error,
};

pub(super) const PATIENT_CLASS: Codes = Codes {
    name: "HL7 0004 (TF-2 B.6)",
    codes: &["B", "C", "E", "I", "N", "O", "P", "R", "U"],
    outside: Error,
};

pub(super) const ACKNOWLEDGMENT: Codes = Codes {
    name: "HL7 0008 (TF-2 B.2)",
    codes: &["AA", "AE", "AR", "CA", "CE", "CR"],
    outside: Error,
};

pub(super) const RESULT_STATUS: Codes = Codes {
    name: "HL7 0085 (TF-2 B.8.5)",
    codes: &["C", "D", "F", "P", "R", "S", "U", "W", "X"],
    outside: Error,
};

pub(super) const PROCESSING: Codes = Codes {
    name: "HL7 0103 (TF-2 B.1)",
    codes: &["D", "P", "T"],
    outside: Error,
};

pub(super) const VALUE_TYPE: Codes = Codes {
    name: "HL7 0125 (TF-2 table C-1)",
    codes: SendingProfile::REV_9.value_types,
    outside: Error,
};

pub(super) const VALUE_TYPE_OF_TOOL: Codes = Codes {
    name: "NIST 0125_PCD",
    codes: SendingProfile::NIST_2018.value_types,
    outside: Error,
};

pub(super) const YES_NO: Codes = Codes {
    name: "HL7 0136",
    codes: &["N", "Y"],
    outside: Error,
};

pub(super) const ACKNOWLEDGMENT_CONDITION: Codes = Codes {
    name: "HL7 0155 (TF-2 B.1)",
    codes: &["AL", "ER", "NE", "SU"],
    outside: Error,
};

pub(super) const ERROR_CODE: Codes = Codes {
    name: "HL7 0357 (TF-2 B.3)",
    codes: &[
        "0", "100", "101", "102", "103", "104", "200", "201", "202", "203", "204", "205", "206",
        "207",
    ],
    outside: Warning,
};

pub(super) const ERROR_SEVERITY: Codes = Codes {
    name: "HL7 0516 (TF-2 B.3)",
    codes: &["E", "F", "I", "W"],
    outside: Error,
};

pub(super) const ACTION: Codes = Codes {
    name: "HL7 0287 (TF-2 B.10.3)",
    codes: &["AD"],
    outside: Warning,
};

pub(super) const RECIPIENT: Codes = Codes {
    name: "HL7 0912 (TF-2 B.10.3)",
    codes: &["AR"],
    outside: Warning,
};

/// CP-153 has `AAP`, TF-2 B.10.3 has `AR`.
pub(super) const ANSWERER: Codes = Codes {
    name: "HL7 0912 (CP-153, TF-2 B.10.3)",
    codes: &["AAP", "AR"],
    outside: Warning,
};
