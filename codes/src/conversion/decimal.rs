use rust_decimal::Decimal;

use super::{Conversion, DecimalError, fraction::common_divisor};

impl Conversion {
    /// The converted value, exactly.
    ///
    /// ```
    /// use ihe_pcd_codes::{DecimalError, unit};
    /// use rust_decimal::Decimal;
    ///
    /// let conversion = unit::MMHG.conversion_to(unit::KILO_PASCAL)?;
    /// assert_eq!(conversion.apply_decimal(Decimal::from(120)), Ok(Decimal::new(1_599_864, 5)));
    ///
    /// let back = unit::KILO_PASCAL.conversion_to(unit::MMHG)?;
    /// assert_eq!(back.apply_decimal(Decimal::from(16)), Err(DecimalError::Endless));
    /// # Ok::<(), ihe_pcd_codes::ConvertError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the exact result is no decimal number of at most 28 digits. Nothing is rounded.
    pub fn apply_decimal(self, value: Decimal) -> Result<Decimal, DecimalError> {
        if self == Self::IDENTITY {
            return Ok(value);
        }
        if !self.is_exact() {
            return Err(DecimalError::Irrational);
        }
        self.exact(value)
    }

    fn exact(self, value: Decimal) -> Result<Decimal, DecimalError> {
        let too_large = DecimalError::OutOfRange;
        let scale = value.scale();
        // Shortened first, so that the product fits.
        let divisor = i128::try_from(self.divisor).map_err(|_| too_large)?;
        let (mantissa, divisor) = match self.addend == 0 {
            true => {
                let common = common_divisor(value.mantissa(), divisor);
                (value.mantissa() / common, divisor / common)
            }
            false => (value.mantissa(), divisor),
        };
        let addend = 10_i128
            .checked_pow(scale)
            .and_then(|ten| match self.addend {
                0 => Some(0),
                addend => addend.checked_mul(ten),
            })
            .ok_or(too_large)?;
        let sum = mantissa
            .checked_mul(i128::from(self.multiplier))
            .and_then(|product| product.checked_add(addend))
            .ok_or(too_large)?;
        if sum == 0 {
            return Ok(Decimal::ZERO);
        }
        let common = common_divisor(sum, divisor);
        let (sum, divisor) = (sum / common, divisor / common);

        // What remains is sum / divisor * 2^two * 5^five, and ends if the divisor has no other factors.
        let scale = i32::try_from(scale).map_err(|_| too_large)?;
        let (sum, two_above) = strip(sum, 2);
        let (sum, five_above) = strip(sum, 5);
        let (divisor, two_below) = strip(divisor, 2);
        let (divisor, five_below) = strip(divisor, 5);
        if divisor != 1 {
            return Err(DecimalError::Endless);
        }
        let two = i32::from(self.two) + two_above - two_below - scale;
        let five = i32::from(self.five) + five_above - five_below - scale;
        let digits = (-two).max(-five).max(0);
        let power = |base: i128, power: i32| base.checked_pow(u32::try_from(power).ok()?);
        let mantissa = power(2, two + digits)
            .zip(power(5, five + digits))
            .and_then(|(two, five)| sum.checked_mul(two)?.checked_mul(five))
            .ok_or(too_large)?;
        let digits = u32::try_from(digits).map_err(|_| too_large)?;
        Decimal::try_from_i128_with_scale(mantissa, digits).map_err(|_| too_large)
    }
}

/// The number without its factors `prime`, and how many it had.
fn strip(mut number: i128, prime: i128) -> (i128, i32) {
    let mut count = 0;
    while number != 0 && number % prime == 0 {
        number /= prime;
        count += 1;
    }
    (number, count)
}
