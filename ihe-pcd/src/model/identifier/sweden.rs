//! Sweden: personnummer and samordningsnummer.
//!
//! OIDs: type `PersonIdType` of the national interface specifications (RIV-TA), which write twelve digits.
//! How they are built: SKV 704 of the tax administration.
//! Ten digits, and the separator before the last four, are read too; the separator and the century are not part of the check.

use core::ops::RangeInclusive;

use super::digits::{check_digit, digits, is_luhn};
use super::{Checked, IdentifierFault, IdentifierSystem};

/// Personnummer: date of birth, three digits and a Luhn check digit.
pub const PERSONNUMMER: IdentifierSystem =
    IdentifierSystem::new("personnummer", "1.2.752.129.2.1.3.1", "NNSWE")
        .with_check(|id| check(id, 0..=3));

/// Samordningsnummer, of persons who are not registered as residents: as a personnummer, with 60 added to the day.
pub const SAMORDNINGSNUMMER: IdentifierSystem =
    IdentifierSystem::new("samordningsnummer", "1.2.752.129.2.1.3.3", "NNSWE")
        .with_check(|id| check(id, 6..=9));

const FORMS: [&str; 4] = ["############", "########±####", "##########", "######±####"];

fn check(id: &str, tens_of_the_day: RangeInclusive<u8>) -> Result<Checked, IdentifierFault> {
    let digits: [u8; 10] = digits(id, &FORMS)?;
    let [_, _, _, _, tens, ..] = digits;
    if !tens_of_the_day.contains(&tens) {
        let century = if id.chars().count() > 11 { 2 } else { 0 };
        return Err(IdentifierFault::Character {
            position: 5 + century,
        });
    }
    check_digit(is_luhn(&digits))?;
    Ok(Checked::CheckDigits)
}
