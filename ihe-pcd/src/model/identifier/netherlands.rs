//! The Netherlands: burgerservicenummer.
//!
//! OID: the information standards of Nictiz. CX-4.1 `NLMINBIZA` and CX-5 `NNNLD` are what Dutch senders of HL7 v2 write.

use super::digits::{check_digit, digits, remainder_by_11};
use super::{Checked, IdentifierSystem};

/// Burgerservicenummer (BSN): nine digits that pass the eleven test (elfproef).
///
/// A number that lost its leading zero has eight, and is a fault of length.
pub const BSN: IdentifierSystem =
    IdentifierSystem::new("burgerservicenummer", "2.16.840.1.113883.2.4.6.3", "NNNLD")
        .with_namespace_id("NLMINBIZA")
        .with_check(|id| {
            let digits: [u8; 9] = digits(id, &["#########"])?;
            check_digit(remainder_by_11(&digits, WEIGHTS) == 0)?;
            Ok(Checked::CheckDigits)
        });

/// The last digit is subtracted, which by 11 is ten times it added.
const WEIGHTS: [u8; 9] = [9, 8, 7, 6, 5, 4, 3, 2, 10];
