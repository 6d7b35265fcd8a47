//! England, Wales and the Isle of Man: the NHS number.
//!
//! OID: the NHS; CX-4.1 `NHS` and CX-5 `NH` (national health plan identifier) are those of its guides for HL7 v2.
//! How it is built: NHS Data Model and Dictionary, NHS NUMBER.

use super::digits::{check_digit, digits, remainder_by_11};
use super::{Checked, IdentifierSystem};

/// NHS number: ten digits, the last a check digit.
pub const NHS_NUMBER: IdentifierSystem =
    IdentifierSystem::new("NHS number", "2.16.840.1.113883.2.1.4.1", "NH")
        .with_namespace_id("NHS")
        .with_check(|id| {
            let digits: [u8; 10] = digits(id, &["##########"])?;
            check_digit(remainder_by_11(&digits, WEIGHTS) == 0)?;
            Ok(Checked::CheckDigits)
        });

const WEIGHTS: [u8; 10] = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
