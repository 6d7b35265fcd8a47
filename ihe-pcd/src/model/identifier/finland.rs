//! Finland: henkilötunnus.
//!
//! OID: the Finnish base profiles of HL7 Finland. How it is built: the Digital and Population Data Services Agency (DVV),
//! with the signs that a decree added in 2023.

use super::digits::{check_digit, digit};
use super::{Checked, IdentifierFault, IdentifierSystem};

/// Henkilötunnus (personal identity code): six digits, the sign of the century, three digits and a check character.
///
/// Temporary codes, whose three digits are 900 or more, pass as well.
pub const HENKILOTUNNUS: IdentifierSystem =
    IdentifierSystem::new("henkilötunnus", "1.2.246.21", "NNFIN").with_check(check);

/// The signs of births in the 1800s, the 1900s and the 2000s.
const CENTURIES: &str = "+-YXWVUABCDEF";

/// The check character of what the nine digits leave by 31.
const CHECK_CHARACTERS: &str = "0123456789ABCDEFHJKLMNPRSTUVWXY";

fn check(id: &str) -> Result<Checked, IdentifierFault> {
    if id.chars().count() != 11 {
        return Err(IdentifierFault::Length);
    }
    let mut number = 0_u32;
    let mut expected = None;
    for (position, character) in (1..).zip(id.chars()) {
        let known = |characters: &str| {
            let place = characters.chars().position(|known| known == character);
            place.ok_or(IdentifierFault::Character { position })
        };
        match position {
            7 => _ = known(CENTURIES)?,
            11 => expected = u32::try_from(known(CHECK_CHARACTERS)?).ok(),
            _ => number = number * 10 + u32::from(digit(character, position)?),
        }
    }
    if number == 0 {
        return Err(IdentifierFault::Zeros);
    }
    check_digit(expected == Some(number % 31))?;
    Ok(Checked::CheckDigits)
}
