//! Converts values between units: exactly, or with the word that it is not.
//!
//! `cargo run -p ihe-pcd-examples --example convert_units`
//!
//! The feature `ucum` of `ihe-pcd` is on for it: it reads UCUM texts that the nomenclature has no code for.

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;

use ihe_pcd::codes::{Conversion, ConvertError, DecimalError, ucum, unit};
use rust_decimal::Decimal;

/// Converts a pressure, a temperature and a UCUM text, and is refused a concentration.
///
/// # Errors
///
/// None: the units and texts are written here.
pub fn main() -> Result<(), Box<dyn Error>> {
    // Made once for many values. The factor is a quotient of integers, so nothing is lost on the way.
    let to_kilopascal = unit::MMHG.conversion_to(unit::KILO_PASCAL)?;
    assert_eq!(to_kilopascal.factor().to_string(), "66661/500000");
    let systolic = to_kilopascal.apply_decimal(Decimal::from(120))?;
    assert_eq!(systolic.to_string(), "15.99864");

    // Temperatures have an offset too.
    let fever = ihe_pcd::codes::convert(39.5, unit::DEGC, unit::FAHR)?;
    assert!((fever - 103.1).abs() < 1e-12);

    // The way back has no end in decimals. Who can live with the nearest number asks for that.
    let to_millimetres: Conversion = unit::KILO_PASCAL.conversion_to(unit::MMHG)?;
    let exact = to_millimetres.apply_decimal(Decimal::from(16));
    assert_eq!(exact, Err(DecimalError::Endless));
    let nearest = to_millimetres.apply(16.0);

    // How much a mole weighs is not in the unit.
    let refused = unit::MILLI_MOLE_PER_L.conversion_to(unit::MILLI_G_PER_DL);
    assert!(matches!(refused, Err(ConvertError::Dimensions { .. })));

    // A text that no table has is still the same pressure.
    let written = ucum::parse("10*-3.bar")?;
    assert!(written.units().any(|known| known == unit::MILLI_BAR));

    println!("120 mm[Hg] are {systolic} kPa, 16 kPa are about {nearest:.1} mm[Hg]");
    Ok(())
}
