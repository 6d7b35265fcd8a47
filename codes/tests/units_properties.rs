//! Conversions of every pair of units, and of any value.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::float_cmp,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::collections::BTreeMap;

use ihe_pcd_codes::{Conversion, Prefix, UnitCode};
use num_bigint::BigInt;
use proptest::prelude::*;

/// The units that measure something, by dimension.
fn commensurable() -> Vec<Vec<UnitCode>> {
    let mut units: BTreeMap<String, Vec<UnitCode>> = BTreeMap::new();
    for unit in (0..=u16::MAX).map(UnitCode::from_term_code) {
        if let Some(measure) = unit.measure() {
            let dimension = measure.dimension().to_string();
            units.entry(dimension).or_default().push(unit);
        }
    }
    units.into_values().collect()
}

fn pair() -> impl Strategy<Value = (UnitCode, UnitCode)> {
    let units = commensurable();
    (0..units.len())
        .prop_flat_map(move |row| {
            let row = units[row].clone();
            (prop::sample::select(row.clone()), prop::sample::select(row))
        })
        .boxed()
}

fn power(base: u32, exponent: i64) -> BigInt {
    BigInt::from(base).pow(u32::try_from(exponent.max(0)).unwrap())
}

/// How far the converted value is from the exact one, in units of its last place; without an offset.
fn distance(conversion: Conversion, value: f64) -> f64 {
    let result = conversion.apply(value);
    let (above, below) = (
        conversion.factor().numerator(),
        conversion.factor().denominator(),
    );
    let ten = i64::from(conversion.factor().power_of_ten());
    let (mantissa, exponent) = parts(value);
    let (found, place) = parts(result);
    // found * 2^place against mantissa * 2^exponent * above / below * 10^ten, both without fractions.
    let exact =
        BigInt::from(mantissa) * BigInt::from(above) * power(10, ten) * power(2, exponent - place);
    let one = BigInt::from(below) * power(10, -ten) * power(2, place - exponent);
    let off = BigInt::from(found) * &one - exact;
    // In thousandths, so that it fits.
    let thousandths: BigInt = off * 1000 / one;
    let thousandths: i64 = thousandths.try_into().unwrap();
    thousandths.abs() as f64 / 1000.0
}

/// A number as an integer of 53 bits and a power of two.
fn parts(value: f64) -> (i64, i64) {
    let bits = value.to_bits();
    let exponent = i64::try_from(bits >> 52 & 0x7FF).unwrap() - 1075;
    let mantissa = i64::try_from(bits & ((1 << 52) - 1) | 1 << 52).unwrap();
    (if value < 0.0 { -mantissa } else { mantissa }, exponent)
}

#[test]
fn every_pair_of_one_dimension_converts_there_and_back() {
    let mut pairs = 0;
    for units in commensurable() {
        let first = units[0];
        for unit in &units {
            let there = first.conversion_to(*unit).unwrap();
            let back = unit.conversion_to(first).unwrap();
            for value in [1.0, 37.0, -2.5] {
                let between = there.apply(value);
                let again = back.apply(between);
                // Each way rounds once: to the last place of its result, which is that of the value between if there is an offset.
                let between = match there.has_offset() {
                    true => back.of_differences().apply(between).abs(),
                    false => 0.0,
                };
                let allowed = (value.abs() + between) * 2.0 * f64::EPSILON;
                assert!((again - value).abs() <= allowed, "{first:?} {unit:?}");
            }
            assert!(there.is_exact() == back.is_exact());
            pairs += 1;
        }
    }
    assert!(pairs > 4300, "{pairs}");
}

#[test]
fn every_pair_of_different_dimensions_is_refused() {
    let units = commensurable();
    assert!(units.len() > 100);
    for (row, units_of_one) in units.iter().enumerate() {
        for units_of_other in &units[..row] {
            assert!(units_of_one[0].conversion_to(units_of_other[0]).is_err());
            assert!(units_of_other[0].conversion_to(units_of_one[0]).is_err());
        }
    }
}

#[test]
fn every_prefix_is_a_power_of_ten_of_its_base() {
    let mut prefixed = 0;
    for unit in (0..=u16::MAX).map(UnitCode::from_term_code) {
        let Some(prefix) = unit.prefix() else {
            continue;
        };
        assert_eq!(unit.term_code(), unit.base().term_code() + prefix.offset());
        let (Some(measure), Some(base)) = (unit.measure(), unit.base().measure()) else {
            continue;
        };
        prefixed += 1;
        let factor = measure.conversion_to(base).unwrap().factor();
        let expected = 10_f64.powi(i32::from(prefix.power_of_ten()));
        let found = unit.conversion_to(unit.base()).unwrap().apply(1.0);
        // A prefix below the line divides: MDC_DIM_PER_MILLI_SEC. That of MDC_DIM_PER_HECTO_SEC_SQ stands outside its power.
        assert!(
            (found / expected - 1.0).abs() < 1e-15 || (found * expected - 1.0).abs() < 1e-15,
            "{unit:?} {factor}"
        );
    }
    assert!(prefixed > 4000, "{prefixed}");
}

proptest! {
    #[test]
    fn a_converted_value_is_the_nearest_number((from, to) in pair(), value in -1e9..1e9_f64) {
        let conversion = from.conversion_to(to).unwrap();
        prop_assume!(conversion.is_exact() && !conversion.has_offset() && value != 0.0);
        prop_assert!(distance(conversion, value) <= 0.5, "{:?} to {:?}", from, to);
    }

    #[test]
    fn any_number_converts_without_a_panic((from, to) in pair(), bits in any::<u64>()) {
        let value = f64::from_bits(bits);
        let result = from.conversion_to(to).unwrap().apply(value);
        prop_assert!(result.is_nan() == value.is_nan());
    }

    #[test]
    fn two_steps_have_the_factor_of_one((from, to) in pair(), other in any::<prop::sample::Index>()) {
        let dimension = from.measure().unwrap().dimension();
        let units: Vec<UnitCode> = commensurable()
            .into_iter()
            .find(|units| units[0].measure().unwrap().dimension() == dimension)
            .unwrap();
        let between = units[other.index(units.len())];
        let one = from.conversion_to(to).unwrap();
        let (first, second) = (from.conversion_to(between).unwrap(), between.conversion_to(to).unwrap());
        let two = second.apply(first.apply(1.0)) - second.apply(first.apply(0.0));
        let one = one.apply(1.0) - one.apply(0.0);
        prop_assert!((two / one - 1.0).abs() < 1e-9, "{two} {one}");
    }

    #[test]
    fn a_prefix_goes_on_where_it_came_off(code in any::<u16>()) {
        let unit = UnitCode::from_term_code(code);
        match unit.prefix() {
            Some(prefix) => prop_assert_eq!(unit.base().with_prefix(prefix), Some(unit)),
            None => prop_assert_eq!(unit.base(), unit),
        }
        for prefix in Prefix::ALL {
            if let Some(prefixed) = unit.with_prefix(prefix) {
                prop_assert_eq!(prefixed.prefix(), Some(prefix));
                prop_assert_eq!(prefixed.base(), unit.base());
            }
        }
    }
}
