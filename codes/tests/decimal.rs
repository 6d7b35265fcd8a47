//! Conversion of decimal numbers: exactly or not at all.

#![cfg(feature = "decimal")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

use ihe_pcd_codes::{DecimalError, Prefix, UnitCode, unit};
use proptest::prelude::*;
use rust_decimal::Decimal;

/// The gram with a prefix that has no constant.
fn gram(prefix: Prefix) -> UnitCode {
    unit::G.with_prefix(prefix).unwrap()
}

fn converted(value: &str, from: UnitCode, to: UnitCode) -> Result<String, DecimalError> {
    from.conversion_to(to)
        .unwrap()
        .apply_decimal(value.parse().unwrap())
        .map(|value| value.to_string())
}

#[test]
fn a_decimal_result_is_exact() {
    for (value, from, to, expected) in [
        ("37.0", unit::DEGC, unit::FAHR, "98.6"),
        ("98.6", unit::FAHR, unit::DEGC, "37"),
        ("310.15", unit::KELVIN, unit::DEGC, "37.00"),
        ("-40", unit::FAHR, unit::DEGC, "-40"),
        ("0", unit::DEGC, unit::FAHR, "32"),
        ("120", unit::MMHG, unit::KILO_PASCAL, "15.99864"),
        ("100", unit::MILLI_G_PER_DL, unit::G_PER_L, "1"),
        ("72", unit::BEAT_PER_MIN, unit::HZ, "1.2"),
        ("0.1", unit::L, unit::CUBIC_M, "0.0001"),
        ("1.50", unit::MILLI_L, unit::MILLI_L, "1.50"),
        ("0", unit::MMHG, unit::CM_H2O, "0"),
    ] {
        let found: Decimal = converted(value, from, to).unwrap().parse().unwrap();
        assert_eq!(found, expected.parse().unwrap(), "{from:?} to {to:?}");
    }
}

#[test]
fn what_is_no_decimal_number_is_an_error_and_no_rounded_one() {
    assert_eq!(
        converted("1", unit::KILO_PASCAL, unit::MMHG),
        Err(DecimalError::Endless)
    );
    assert_eq!(
        converted("100", unit::FAHR, unit::DEGC),
        Err(DecimalError::Endless)
    );
    assert_eq!(
        converted("180", unit::ANG_DEG, unit::ANG_RAD),
        Err(DecimalError::Irrational)
    );
    assert_eq!(
        converted("1", gram(Prefix::Yotta), gram(Prefix::Yocto)),
        Err(DecimalError::OutOfRange)
    );
    assert_eq!(
        converted("1", gram(Prefix::Yocto), gram(Prefix::Yotta)),
        Err(DecimalError::OutOfRange)
    );
    assert_eq!(
        converted("79228162514264337593543950335", unit::G, unit::MILLI_G),
        Err(DecimalError::OutOfRange)
    );
    assert_eq!(
        converted("0.0000000000000000000000000001", unit::DEGC, unit::FAHR),
        Err(DecimalError::OutOfRange)
    );
}

proptest! {
    #[test]
    fn what_goes_there_comes_back(mantissa in -10_000_000_i64..10_000_000, scale in 0..6_u32) {
        let value = Decimal::new(mantissa, scale);
        for (from, to) in [
            (unit::DEGC, unit::FAHR),
            (unit::MMHG, unit::KILO_PASCAL),
            (unit::CM_H2O, unit::MMHG),
            (unit::MICRO_G_PER_KG_PER_MIN, unit::MILLI_G_PER_KG_PER_HR),
            (unit::LB, unit::KILO_G),
            (unit::PER_MIN, unit::PER_SEC),
        ] {
            let there = from.conversion_to(to).unwrap();
            let back = to.conversion_to(from).unwrap();
            if let Ok(converted) = there.apply_decimal(value) {
                prop_assert_eq!(back.apply_decimal(converted), Ok(value));
            }
        }
    }

    #[test]
    fn no_decimal_number_panics(
        low in any::<u32>(), middle in any::<u32>(), high in any::<u32>(), negative in any::<bool>(), scale in 0..29_u32,
        from in any::<u16>(), to in any::<u16>(),
    ) {
        let value = Decimal::from_parts(low, middle, high, negative, scale);
        for (from, to) in [
            (UnitCode::from_term_code(from), UnitCode::from_term_code(to)),
            (unit::FAHR, unit::DEGC),
            (unit::MMHG, unit::CM_H2O),
            (gram(Prefix::Yotta), unit::LB),
        ] {
            if let Ok(conversion) = from.conversion_to(to) {
                let _ = conversion.apply_decimal(value);
            }
        }
    }

    #[test]
    fn the_number_of_bits_and_the_decimal_number_agree(mantissa in -10_000_000_i64..10_000_000, scale in 0..6_u32) {
        use rust_decimal::prelude::ToPrimitive as _;
        let value = Decimal::new(mantissa, scale);
        let conversion = unit::DEGC.conversion_to(unit::FAHR).unwrap();
        let exact = conversion.apply_decimal(value).unwrap().to_f64().unwrap();
        let near = conversion.apply(value.to_f64().unwrap());
        prop_assert!((exact - near).abs() <= exact.abs() * 1e-12 + 1e-12);
    }
}

#[test]
fn a_difference_of_temperatures_is_converted_without_the_offset() {
    let conversion = unit::FAHR.conversion_to(unit::DEGC).unwrap();
    let rise: Decimal = "1.8".parse().unwrap();
    let converted = conversion.of_differences().apply_decimal(rise);
    assert_eq!(converted, Ok(Decimal::ONE));
    assert!(!conversion.of_differences().has_offset());
    let proportional = unit::MMHG.conversion_to(unit::KILO_PASCAL).unwrap();
    assert_eq!(proportional.of_differences(), proportional);
}
