//! Rows in another unit: exactly, or not at all.

use ihe_pcd::codes::{UnitCode, unit};
use ihe_pcd::datatype::Decimal;
use ihe_pcd::model::{InconvertibleKind, Observation, Report, Unit};
use proptest::prelude::*;

use super::chart::{PATIENT, SYSTOLIC, wire};

fn row(value: &str, limits: &str) -> Observation<'static> {
    let message = wire(PATIENT, &[&format!("{SYSTOLIC}|{value}||{limits}")]);
    let report = Report::read(&message.message()).unwrap();
    report.observations().next().unwrap().clone().into_owned()
}

fn converted(
    row: Observation<'static>,
    from: UnitCode,
    to: UnitCode,
) -> Result<Observation<'static>, InconvertibleKind> {
    let conversion = from.conversion_to(to).unwrap();
    row.converted(conversion, Unit::new(to))
        .map_err(|why| why.kind)
}

#[test]
fn what_has_no_exact_result_is_refused_and_not_rounded() {
    let answer = converted(row("16", ""), unit::KILO_PASCAL, unit::MMHG);
    assert_eq!(answer.unwrap_err(), InconvertibleKind::Inexact);
}

#[test]
fn a_value_that_may_be_a_difference_of_temperatures_is_not_converted() {
    let answer = converted(row("37", ""), unit::DEGC, unit::FAHR);
    assert_eq!(answer.unwrap_err(), InconvertibleKind::Offset);
}

#[test]
fn a_text_is_not_converted_and_neither_are_limits_that_say_more_than_two_numbers() {
    let answer = converted(row("high", ""), unit::MMHG, unit::KILO_PASCAL);
    assert_eq!(answer.unwrap_err(), InconvertibleKind::NotANumber);
    for limits in [">=90", "normal", "90 - 160"] {
        let answer = converted(row("120", limits), unit::MMHG, unit::KILO_PASCAL);
        assert_eq!(answer.unwrap_err(), InconvertibleKind::Limits, "{limits}");
    }
}

#[test]
fn decimals_that_are_zero_are_left_out_and_others_are_a_refusal() {
    let fitted = |value, most| {
        row(value, "")
            .with_decimals(most)
            .map(|row| row.value_as_sent().decimal().unwrap().to_string())
    };
    assert_eq!(fitted("36.50", 1).unwrap(), "36.5");
    assert_eq!(fitted("120.00", 1).unwrap(), "120.0");
    assert_eq!(fitted("36", 3).unwrap(), "36");
    let refused = fitted("36.55", 1).unwrap_err();
    assert_eq!(refused.kind, InconvertibleKind::Decimals);
    assert_eq!(
        refused.to_string(),
        "OBX[2]-5: it has more decimals than are taken"
    );
}

proptest! {
    #[test]
    fn what_is_converted_and_converted_back_is_what_it_was(
        value in -1_000_000_i64..1_000_000, scale in 0_u32..4,
        limits in prop::option::of((0_i64..500, 0_i64..500)),
    ) {
        let value = Decimal::new(value, scale);
        let limits = limits.map(|(one, other)| format!("{}-{}", one.min(other), one.max(other)));
        let before = row(&value.to_string(), &limits.unwrap_or_default());
        let there = converted(before.clone(), unit::KILO_G, unit::G).unwrap();
        prop_assert_eq!(there.value_as_sent().decimal(), Some(value * Decimal::from(1000)));
        let back = converted(there, unit::G, unit::KILO_G).unwrap();
        prop_assert_eq!(back.value_as_sent().decimal(), before.value_as_sent().decimal());
        prop_assert_eq!(back.limits.low(), before.limits.low());
        prop_assert_eq!(back.limits.high(), before.limits.high());
        prop_assert_eq!(back.key, before.key);
    }
}
