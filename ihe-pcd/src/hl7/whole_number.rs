//! Whole numbers as text, without the formatting machinery: a report has some of them in each row.

/// The most digits of a number of 64 bits, and a sign.
const LONGEST: usize = 21;

/// A whole number in decimal digits.
#[derive(Clone, Copy)]
pub(crate) struct WholeNumber {
    bytes: [u8; LONGEST],
    begin: usize,
}

impl WholeNumber {
    /// The digits of a number, behind a `-` if it is negative.
    pub(crate) fn of(number: i64) -> Self {
        let mut digits = Self {
            bytes: [b'-'; LONGEST],
            begin: LONGEST,
        };
        let mut rest = number.unsigned_abs();
        for digit in digits.bytes.iter_mut().rev() {
            *digit = b'0'.wrapping_add((rest % 10) as u8);
            rest /= 10;
            digits.begin = digits.begin.saturating_sub(1);
            if rest == 0 {
                break;
            }
        }
        if number < 0 {
            digits.begin = digits.begin.saturating_sub(1);
        }
        digits
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(self.begin..).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_least_and_the_greatest_numbers_have_room() {
        for number in [i64::MIN, i64::MAX, 0, -1, 9, 10] {
            assert_eq!(
                WholeNumber::of(number).as_bytes(),
                number.to_string().as_bytes()
            );
        }
    }

    proptest! {
        #[test]
        fn the_digits_are_those_of_display(number: i64) {
            let spelt = WholeNumber::of(number);
            let display = number.to_string();
            prop_assert_eq!(spelt.as_bytes(), display.as_bytes());
        }
    }
}
