//! The digits of an identifier, and what is computed of them.

use super::IdentifierFault;

/// The last `N` digits of an identifier that has one of these forms.
///
/// In a form `#` is a digit, `±` a hyphen or a plus sign, and any other character itself. Forms differ in length.
pub(super) fn digits<const N: usize>(id: &str, forms: &[&str]) -> Result<[u8; N], IdentifierFault> {
    let length = id.chars().count();
    let form = forms.iter().find(|form| form.chars().count() == length);
    let form = form.ok_or(IdentifierFault::Length)?;
    let mut digits = [0; N];
    for (position, (expected, character)) in (1..).zip(form.chars().zip(id.chars())) {
        match expected {
            '#' => {
                digits.rotate_left(1);
                if let Some(last) = digits.last_mut() {
                    *last = digit(character, position)?;
                }
            }
            '±' if matches!(character, '-' | '+') => {}
            _ if expected == character => {}
            _ => return Err(IdentifierFault::Character { position }),
        }
    }
    if digits == [0; N] {
        return Err(IdentifierFault::Zeros);
    }
    Ok(digits)
}

/// The value of a character that should be a digit.
pub(super) fn digit(character: char, position: u8) -> Result<u8, IdentifierFault> {
    character
        .to_digit(10)
        .and_then(|digit| u8::try_from(digit).ok())
        .ok_or(IdentifierFault::Character { position })
}

/// What is left by 11 of the digits times their weights.
pub(super) fn remainder_by_11<const N: usize>(digits: &[u8], weights: [u8; N]) -> u32 {
    let products = digits.iter().zip(weights);
    let sum: u32 = products
        .map(|(digit, weight)| u32::from(*digit) * u32::from(weight))
        .sum();
    sum % 11
}

/// Whether the last digit is the Luhn check digit of the others (ISO/IEC 7812-1).
pub(super) fn is_luhn(digits: &[u8]) -> bool {
    let doubled = [false, true].into_iter().cycle();
    let sum: u32 = digits
        .iter()
        .rev()
        .zip(doubled)
        .map(|(digit, doubled)| match (u32::from(*digit), doubled) {
            (digit, false) => digit,
            (digit @ 0..=4, true) => digit * 2,
            (digit, true) => digit * 2 - 9,
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Nothing, or the fault of a check digit that does not belong.
pub(super) const fn check_digit(belongs: bool) -> Result<(), IdentifierFault> {
    if belongs {
        Ok(())
    } else {
        Err(IdentifierFault::CheckDigit)
    }
}
