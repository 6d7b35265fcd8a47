//! France: the health identity INS by the NIR.
//!
//! OID: the French base profiles (FR Core) of HL7 France; its name and kind in CX-4.1 and CX-5 are those that French senders
//! of HL7 v2 write. How it is built: decree 82-103 of 1982 and the description of the NIR by INSEE.

use super::digits::{check_digit, digit};
use super::{Checked, IdentifierFault, IdentifierSystem};

/// INS-NIR: the thirteen characters of the NIR and two digits of a key.
///
/// The place of birth may have a letter, `2A` or `2B` for Corsica.
pub const INS_NIR: IdentifierSystem =
    IdentifierSystem::new("INS-NIR", "1.2.250.1.213.1.4.8", "INS")
        .with_namespace_id("ASIP-SANTE-INS-NIR")
        .with_check(check);

fn check(id: &str) -> Result<Checked, IdentifierFault> {
    if id.chars().count() != 15 {
        return Err(IdentifierFault::Length);
    }
    let (mut number, mut key) = (0_u64, 0_u64);
    for (position, character) in (1..).zip(id.chars()) {
        // The key takes 2A for 19, and 2B for 18.
        let corsican = position == 7 && number % 10 == 2;
        match character {
            'A' if corsican => number = number * 10 - 1,
            'B' if corsican => number = number * 10 - 2,
            _ => {
                let digit = u64::from(digit(character, position)?);
                let part = if position <= 13 {
                    &mut number
                } else {
                    &mut key
                };
                *part = *part * 10 + digit;
            }
        }
    }
    if number == 0 && key == 0 {
        return Err(IdentifierFault::Zeros);
    }
    check_digit(key == 97 - number % 97)?;
    Ok(Checked::CheckDigits)
}
