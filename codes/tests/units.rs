//! What a unit is: prefix, dimension, conversion; by hand.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::float_cmp,
    missing_docs,
    reason = "tests fail by panicking"
)]

use ihe_pcd_codes::{ConvertError, Dimension, Prefix, UnitCode, convert, unit};

fn dimension(unit: UnitCode) -> String {
    unit.measure().unwrap().dimension().to_string()
}

#[test]
fn a_prefix_is_an_offset_of_the_code() {
    assert_eq!(unit::MILLI_L_PER_HR.prefix(), Some(Prefix::Milli));
    assert_eq!(unit::MILLI_L_PER_HR.base(), unit::L_PER_HR);
    assert_eq!(
        unit::L_PER_HR.with_prefix(Prefix::Milli),
        Some(unit::MILLI_L_PER_HR)
    );
    assert_eq!(
        unit::MILLI_VOLT.with_prefix(Prefix::Micro),
        Some(unit::MICRO_VOLT)
    );
    assert_eq!((unit::VOLT.prefix(), unit::VOLT.base()), (None, unit::VOLT));
}

#[test]
fn a_unit_without_prefixed_siblings_gets_none() {
    assert_eq!(unit::PERCENT.with_prefix(Prefix::Kilo), None);
    assert_eq!(unit::DEGC.with_prefix(Prefix::Milli), None);
    // The codes of two operators look like decaunits and hectounits.
    let operator = UnitCode::from_term_code(1);
    assert_eq!(operator.refid(), Some("MDC_DIM_MULT"));
    assert_eq!((operator.prefix(), operator.base()), (None, operator));
    assert_eq!(unit::NOS.with_prefix(Prefix::Deca), None);
    let unknown = UnitCode::from_term_code(0xFFF2);
    assert_eq!((unknown.prefix(), unknown.base()), (None, unknown));
    assert_eq!(
        UnitCode::from_term_code(u16::MAX).with_prefix(Prefix::Yocto),
        None
    );
}

#[test]
fn values_are_converted_as_by_hand() {
    for (value, from, to, expected) in [
        (37.0, unit::DEGC, unit::FAHR, 98.6),
        (98.6, unit::FAHR, unit::DEGC, 37.0),
        (-40.0, unit::FAHR, unit::DEGC, -40.0),
        (0.0, unit::DEGC, unit::KELVIN, 273.15),
        (300.0, unit::KELVIN, unit::DEGC, 26.85),
        (120.0, unit::MMHG, unit::KILO_PASCAL, 15.998_64),
        (15.998_64, unit::KILO_PASCAL, unit::MMHG, 120.0),
        (10.0, unit::CM_H2O, unit::MMHG, 980_665.0 / 133_322.0),
        (
            133_322.0,
            unit::MMHG,
            unit::CM_H2O,
            133_322.0 * 133_322.0 / 98_066.5,
        ),
        (100.0, unit::MILLI_G_PER_DL, unit::G_PER_L, 1.0),
        (60.0, unit::PER_MIN, unit::HZ, 1.0),
        (72.0, unit::BEAT_PER_MIN, unit::PER_SEC, 1.2),
        (
            5.0,
            unit::MICRO_G_PER_KG_PER_MIN,
            unit::MILLI_G_PER_KG_PER_HR,
            0.3,
        ),
        (1500.0, unit::L, unit::CUBIC_M, 1.5),
        (1.0, unit::LB, unit::KILO_G, 0.453_592_37),
        (1.0, unit::INCH, unit::MILLI_M, 25.4),
        (21.0, unit::PERCENT, unit::DIMLESS, 0.21),
        (1.0, unit::HR, unit::SEC, 3600.0),
        (1.0, unit::AMP_HR, unit::COULOMB, 3600.0),
        (1.0, unit::MILLI_BAR, unit::HECTO_PASCAL, 1.0),
        (1.0, unit::BYTE, unit::BIT, 8.0),
        (5.0, unit::DEGC, unit::DEGC, 5.0),
    ] {
        let name = || format!("{from:?} to {to:?}");
        assert_eq!(convert(value, from, to).unwrap(), expected, "{}", name());
    }
}

#[test]
fn every_anchor_measures_what_its_name_says() {
    // 264864, 266016, 262688
    assert_eq!(dimension(unit::BEAT_PER_MIN), "1/s");
    assert_eq!(dimension(unit::MMHG), "g/m/s2");
    assert_eq!(dimension(unit::PERCENT), "1");
    assert!(unit::PERCENT.measure().unwrap().dimension().is_number());
    assert_eq!(dimension(unit::MILLI_G_PER_DL), "g/m3");
    assert_eq!(
        unit::BEAT_PER_MIN.measure().unwrap().ratio().to_string(),
        "1/60"
    );
    assert_eq!(
        unit::PERCENT.measure().unwrap().ratio().to_string(),
        "1/100"
    );
}

#[test]
fn units_that_need_more_than_a_factor_do_not_convert() {
    for (from, to) in [
        // A mole of what? An equivalent of which charge? An osmole of how many particles?
        (unit::MILLI_MOLE_PER_L, unit::MILLI_G_PER_DL),
        (unit::MILLI_MOLE_PER_L, unit::MILLI_EQUIV_PER_L),
        (unit::MOLE_PER_L, unit::OSM_PER_L),
        (unit::MOLE, unit::DIMLESS),
        // Units of activity are those of one substance each.
        (unit::INTL_UNIT, unit::ARB_UNIT),
        (unit::INTL_UNIT, unit::DIMLESS),
        // A drop is as large as the drip chamber makes it.
        (unit::DROPS_PER_MIN, unit::MILLI_L_PER_HR),
        // A dose per body mass is no frequency, a flow per body surface no speed, an index no percentage.
        (unit::MICRO_G_PER_KG_PER_MIN, unit::PER_MIN),
        (unit::L_PER_MIN_PER_M_SQ, unit::M_PER_SEC),
        (unit::MILLI_MOLE_PER_MOLE, unit::PERCENT),
        (unit::MILLI_G_PER_KG, unit::MILLI_L_PER_DL),
        // Logarithms.
        (unit::PH, unit::DIMLESS),
        (unit::DECIBEL, unit::DIMLESS),
        (unit::DECIBEL, unit::DECIBEL_10_NANO_VOLT),
        (unit::ANG_DEG, unit::DIMLESS),
        (unit::BEAT, unit::PERCENT),
    ] {
        let error = from.conversion_to(to).unwrap_err();
        assert!(
            matches!(
                error,
                ConvertError::Dimensions { .. } | ConvertError::NoMeasure { .. }
            ),
            "{from:?} to {to:?}"
        );
    }
}

#[test]
fn a_refusal_names_both_dimensions_and_no_value() {
    let error = convert(123.456, unit::MILLI_MOLE_PER_L, unit::MILLI_G_PER_DL).unwrap_err();
    assert_eq!(
        error.to_string(),
        "a unit of dimension mol/m3 does not convert to g/m3"
    );
    let error = convert(123.456, unit::NOS, unit::PERCENT).unwrap_err();
    assert_eq!(
        error.to_string(),
        "no dimension is known of unit 262144^MDC_DIM_NOS^MDC"
    );
}

#[test]
fn an_unknown_unit_converts_to_itself_and_to_nothing_else() {
    let private = UnitCode::from_term_code(0xF123);
    assert_eq!(convert(4.2, private, private), Ok(4.2));
    assert_eq!(convert(4.2, unit::NOS, unit::NOS), Ok(4.2));
    assert_eq!(
        private.conversion_to(unit::PERCENT),
        Err(ConvertError::NoMeasure { unit: private })
    );
}

#[test]
fn pi_is_flagged_where_it_remains() {
    let angle = unit::ANG_DEG.conversion_to(unit::ANG_RAD).unwrap();
    assert!(!angle.is_exact());
    assert_eq!(angle.factor().power_of_pi(), 1);
    assert_eq!(angle.apply(180.0), core::f64::consts::PI);
    let turns = unit::ROTATIONS_PER_MIN
        .conversion_to(unit::RAD_PER_SEC)
        .unwrap();
    assert!(!turns.is_exact());
    assert!((turns.apply(60.0) - core::f64::consts::TAU).abs() < 1e-15);
}

#[test]
fn a_difference_of_temperatures_has_a_factor_and_a_temperature_an_offset() {
    let conversion = unit::DEGC.conversion_to(unit::FAHR).unwrap();
    assert!(conversion.has_offset() && conversion.is_exact());
    assert_eq!(conversion.factor().to_string(), "9/5");
    assert!(unit::DEGC.measure().unwrap().has_offset());
    assert!(!unit::KELVIN.measure().unwrap().has_offset());
}

#[test]
fn what_is_no_finite_number_stays_so() {
    let conversion = unit::MMHG.conversion_to(unit::KILO_PASCAL).unwrap();
    assert!(conversion.apply(f64::NAN).is_nan());
    assert_eq!(conversion.apply(f64::INFINITY), f64::INFINITY);
    assert_eq!(conversion.apply(0.0), 0.0);
    assert_eq!(conversion.apply(-120.0), -15.998_64);
    let up = unit::G
        .with_prefix(Prefix::Yotta)
        .unwrap()
        .conversion_to(unit::G.with_prefix(Prefix::Yocto).unwrap())
        .unwrap();
    assert_eq!(up.apply(1.0), 1e48);
    assert_eq!(up.apply(1e300), f64::INFINITY);
}

#[test]
fn a_dimension_is_written_in_base_units() {
    assert_eq!(dimension(unit::L_PER_MIN_PER_M_SQ), "m3/m2/s");
    assert_eq!(dimension(unit::OHM), "g.m2/s/C2");
    assert_eq!(format!("{:?}", Dimension::NUMBER), "1");
}

#[test]
fn a_difference_of_temperatures_is_no_temperature() {
    for (difference, from, to, expected) in [
        (0.5, unit::DEGC, unit::FAHR, 0.9),
        (0.9, unit::FAHR, unit::DEGC, 0.5),
        (-1.5, unit::DEGC, unit::KELVIN, -1.5),
        (0.0, unit::FAHR, unit::KELVIN, 0.0),
        (9.0, unit::FAHR, unit::FAHR, 9.0),
        (120.0, unit::MMHG, unit::KILO_PASCAL, 15.998_64),
    ] {
        let conversion = from.conversion_to(to).unwrap();
        assert_eq!(
            conversion.of_differences().apply(difference),
            expected,
            "{from:?} to {to:?}"
        );
    }
}

#[test]
fn a_quotient_or_product_with_percent_is_no_quantity_without_it() {
    let kilo_pascal_per_percent =
        UnitCode::from_refid_ignoring_case("MDC_DIM_KILO_PA_PER_PERCENT").unwrap();
    for (from, to) in [
        // A loss of saturation times seconds is no time.
        (unit::O2_SAT_PERCENT_SEC, unit::SEC),
        (unit::O2_SAT_PERCENT_SEC, unit::MIN),
        (unit::CM_H2O_PER_PERCENT, unit::CM_H2O),
        (unit::CM_H2O_PER_PERCENT, unit::MMHG),
        (unit::MM_HG_PER_PERCENT, unit::MMHG),
        (unit::PA_PER_PERCENT, unit::PASCAL),
        (kilo_pascal_per_percent, unit::KILO_PASCAL),
        (unit::VOL_PERCENT_PER_L, unit::PER_L),
    ] {
        assert_eq!(
            convert(1.0, from, to),
            Err(ConvertError::NoMeasure { unit: from })
        );
        assert_eq!(
            convert(1.0, to, from),
            Err(ConvertError::NoMeasure { unit: from })
        );
        assert_eq!(convert(1.0, from, from), Ok(1.0));
    }
}

#[test]
fn the_unit_of_a_ucum_text_is_one_of_today() {
    // The body mass index, and a resistance: older lists have another code for each.
    for (ucum, today, older) in [
        ("kg/m2", unit::KILO_G_PER_M_SQ, 264_096),
        ("dyn.s/cm5", unit::DYNE_SEC_PER_CM_5, 266_272),
    ] {
        let units = UnitCode::all_from_ucum(ucum).map(UnitCode::value);
        assert!(units.eq([today.value(), older]), "{ucum}");
    }
    for unit in (0..=u16::MAX).map(UnitCode::from_term_code) {
        for spelling in unit.ucum_spellings() {
            let refids = || UnitCode::all_from_ucum(spelling).map(UnitCode::refid);
            assert!(
                refids().is_sorted_by_key(|refid| refid.is_none()),
                "{spelling}"
            );
        }
    }
}
