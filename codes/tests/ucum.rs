//! UCUM expressions: by hand, of every unit, against another reader of UCUM, and with noise.

#![cfg(feature = "ucum")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::collections::HashMap;

use ihe_pcd_codes::{
    Prefix, UnitCode,
    ucum::{self, UcumError},
    unit,
};
use proptest::prelude::*;

fn units() -> impl Iterator<Item = UnitCode> {
    (0..=u16::MAX).map(UnitCode::from_term_code)
}

fn ratio(text: &str) -> String {
    ucum::parse(text).unwrap().ratio().to_string()
}

fn dimension(text: &str) -> String {
    ucum::parse(text).unwrap().dimension().to_string()
}

#[test]
fn expressions_are_read_from_the_left() {
    assert_eq!(dimension("mg/dL"), "g/m3");
    assert_eq!(ratio("mg/dL"), "10");
    assert_eq!(ratio("10*3/uL"), "10^12");
    assert_eq!(ratio("10*-9"), "1/1000000000");
    assert_eq!(ratio("m2/(2.s)"), "1/2");
    assert_eq!(dimension("m/s/kg.m"), dimension("m.m/(s.kg)"));
    assert_eq!(ucum::parse("kg.m.s-2"), ucum::parse("N"));
    assert_eq!(ucum::parse("{beats}/min"), ucum::parse("/min"));
    assert_eq!(ucum::parse("mL{packed}"), ucum::parse("mL"));
    assert_eq!(ucum::parse("s+2"), ucum::parse("s2"));
}

#[test]
fn a_leading_solidus_divides_by_one_unit() {
    assert_eq!(ucum::parse("/min/L"), ucum::parse("1/min/L"));
    assert_eq!(ucum::parse("/min/L"), ucum::parse("(1/min)/L"));
    assert_ne!(ucum::parse("/min/L"), ucum::parse("/(min/L)"));
    assert_eq!(ucum::parse("/(min/L)"), ucum::parse("L/min"));
    let rates: Vec<UnitCode> = ucum::parse("/min/L").unwrap().units().collect();
    assert!(rates.contains(&unit::BREATHS_PER_MIN_PER_L));
    assert!(!rates.contains(&unit::L_PER_MIN));
}

#[test]
fn the_units_of_an_expression_are_found_whatever_its_spelling() {
    let found = |text: &str| -> Vec<UnitCode> { ucum::parse(text).unwrap().units().collect() };
    assert!(found("hPa").contains(&unit::MILLI_BAR));
    assert!(found("ug/L").contains(&unit::NANO_G_PER_ML));
    assert!(found("m[Hg].10*-3").contains(&unit::MMHG));
    assert!(!found("mm[Hg]").contains(&unit::CM_H2O));
    assert!(found("[degF]") == [unit::FAHR]);
}

#[test]
fn a_free_expression_converts_to_a_unit_and_back() {
    let torr = ucum::parse("[in_i'Hg]").unwrap();
    let mmhg = unit::MMHG.measure().unwrap();
    let there = torr.conversion_to(mmhg).unwrap();
    assert_eq!(there.factor().to_string(), "127/5");
    assert!((mmhg.conversion_to(torr).unwrap().apply(25.4) - 1.0).abs() < f64::EPSILON);
    assert!(
        torr.conversion_to(unit::PERCENT.measure().unwrap())
            .is_err()
    );
    assert!(ucum::parse("mCel").unwrap().has_offset());
}

#[test]
fn what_is_no_ucum_is_refused_with_its_place() {
    for (text, error) in [
        ("", UcumError::Empty),
        ("mm Hg", UcumError::UnknownUnit { at: 0 }),
        ("furlong", UcumError::UnknownUnit { at: 0 }),
        ("mg/furlong", UcumError::UnknownUnit { at: 3 }),
        ("k[arb'U]", UcumError::PrefixNotAllowed { at: 0 }),
        ("Cel/min", UcumError::NotProportional { at: 0 }),
        ("g.Cel", UcumError::NotProportional { at: 2 }),
        ("dB2", UcumError::NotProportional { at: 0 }),
        ("m//s", UcumError::Unexpected { at: 2 }),
        ("m/", UcumError::Unexpected { at: 2 }),
        ("(m", UcumError::Unexpected { at: 2 }),
        ("m)", UcumError::Unexpected { at: 1 }),
        ("m{a b}", UcumError::Unexpected { at: 3 }),
        ("{delta}Cel", UcumError::Unexpected { at: 7 }),
        ("m{", UcumError::Unexpected { at: 2 }),
        ("0", UcumError::OutOfRange { at: 1 }),
        ("m200", UcumError::OutOfRange { at: 4 }),
        ("((((((((( m", UcumError::TooDeep { at: 8 }),
        ("2m", UcumError::Unexpected { at: 1 }),
    ] {
        assert_eq!(ucum::parse(text), Err(error), "{text}");
    }
    assert_eq!(ucum::parse(&"m".repeat(257)), Err(UcumError::TooLong));
}

#[test]
fn every_unit_is_among_the_units_of_each_of_its_texts() {
    let mut texts = 0;
    for unit in units() {
        let Some(measure) = unit.measure() else {
            continue;
        };
        for text in unit.ucum_spellings() {
            texts += 1;
            assert_eq!(ucum::parse(text), Ok(measure), "{unit:?} {text}");
        }
        assert!(measure.units().any(|same| same == unit), "{unit:?}");
        assert_eq!(
            ucum::parse(&measure.dimension().to_string()).map(|base| base.dimension()),
            Ok(measure.dimension()),
            "{unit:?}: a dimension is written as a unit that has it"
        );
    }
    assert!(texts > 4400, "{texts}");
}

// Two other readers of UCUM were tried on all 4,459 texts of the tables.
// Both accept every one.
// octofhir-ucum computes with 28 decimal digits, reads `/min/L` as this does, and compares arbitrary units of the same kind:
// it is the yardstick here.
// ucum-units computes in `f64` (37 degrees Celsius become 98.59999999999994 Fahrenheit), reads `/min/L` as 1/(min/L)
// and converts no arbitrary unit, not even `m[iU]/kg` to `[iU]/kg`: it stands for the other reading.
// Both call a mole, an osmole and an equivalent a number and cancel quotients, so their dimensions are fewer than ours, never more.

#[test]
fn another_reader_of_ucum_accepts_every_text_and_finds_the_same_factors() {
    let mut compared = 0;
    let mut firsts: HashMap<String, (&str, UnitCode)> = HashMap::new();
    for unit in units() {
        for text in unit.ucum_spellings() {
            assert!(octofhir_ucum::validate(text).is_ok(), "{text}");
        }
        let (Some(measure), Some(text)) = (unit.measure(), unit.ucum()) else {
            continue;
        };
        let dimension = measure.dimension().to_string();
        let (first_text, first) = *firsts.entry(dimension).or_insert((text, unit));
        let ours = unit.conversion_to(first).unwrap().apply(3.0);
        let theirs = octofhir_ucum::convert(3.0, text, first_text).unwrap();
        compared += 1;
        assert!(
            (theirs / ours - 1.0).abs() < 1e-15,
            "{text} to {first_text}: {theirs} {ours}"
        );
    }
    assert!(compared > 4300, "{compared}");
}

#[test]
fn another_reader_of_ucum_defines_every_symbol_alike() {
    let table = include_str!("../data/ucum_atoms.tsv");
    for row in table.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = row.split('\t').collect();
        let (symbol, metric) = (columns[0], columns[1] == "yes");
        let theirs = octofhir_ucum::find_unit(symbol)
            .unwrap_or_else(|| panic!("{symbol} is no symbol of UCUM"));
        // The base units of UCUM take prefixes, and are not marked.
        assert_eq!(theirs.is_metric || theirs.is_base, metric, "{symbol}");
        if columns[2] == "linear" {
            let ours = ucum::parse(symbol).unwrap();
            let base = ours.dimension().to_string();
            let factor = ours.conversion_to(ucum::parse(&base).unwrap()).unwrap();
            let theirs = octofhir_ucum::convert(1.0, symbol, &base).unwrap();
            assert!((theirs / factor.apply(1.0) - 1.0).abs() < 1e-15, "{symbol}");
        }
    }
}

#[test]
fn a_leading_solidus_is_read_in_the_other_way_by_others() {
    assert!(octofhir_ucum::convert(1.0, "/min/L", "1/min/L").is_ok());
    assert!(::ucum::convert(1.0, "/min/L", "1/min/L").is_err());
    assert!(::ucum::convert(1.0, "/min/L", "L/min").is_ok());
    // So no unit is sent with a text that has two readings.
    for unit in units() {
        let ambiguous = |text: &str| text.starts_with('/') && text.matches('/').count() > 1;
        assert!(!unit.ucum_spellings().any(ambiguous), "{unit:?}");
    }
}

#[test]
fn no_prefixed_symbol_has_two_readings() {
    let table = include_str!("../data/ucum_atoms.tsv");
    let symbols: Vec<(&str, bool)> = table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let mut columns = line.split('\t');
            (columns.next().unwrap(), columns.next() == Some("yes"))
        })
        .collect();
    let mut read: HashMap<String, &str> = HashMap::new();
    for prefix in Prefix::ALL {
        for (symbol, _) in symbols.iter().filter(|(_, metric)| *metric) {
            let text = format!("{}{symbol}", prefix.ucum());
            // The symbol of a unit goes before the same letters with a prefix: cd, Pa, min.
            if !symbols.iter().any(|(other, _)| *other == text) {
                let first = *read.entry(text.clone()).or_insert(symbol);
                assert_eq!(first, *symbol, "{text}");
            }
        }
    }
}

#[test]
fn what_is_in_range_has_a_reciprocal_in_range() {
    let refused = |text: &str| matches!(ucum::parse(text), Err(UcumError::OutOfRange { .. }));
    // Seconds to the power of -128, at once, on the way, and at the end.
    for text in ["Pa64", "s.Pa64.s", "Pa63/s2"] {
        assert!(refused(text), "{text}");
        assert!(refused(&format!("1/({text})")), "{text}");
    }
    let lowest = ucum::parse("Pa63/s").unwrap();
    assert_eq!(ucum::parse("1/(1/(Pa63/s))"), Ok(lowest));
}

proptest! {
    #[test]
    fn noise_is_refused_or_read_but_never_panics(text in ".{0,300}") {
        let _ = ucum::parse(&text);
    }

    #[test]
    fn noise_of_the_grammar_never_panics(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "/", ".", "(", ")", "{a}", "{", "}", "m", "kg", "10*", "10^", "-", "+", "9", "99", "127", "128",
                "18446744073709551616", "Ym", "ym", "[lb_av]", "[pi]", "Cel", "dB", "[in_i]", "eV", "[", "]", "%", "\u{e9}",
            ]),
            0..40,
        )
    ) {
        let _ = ucum::parse(&parts.concat());
    }

    #[test]
    fn a_product_and_its_quotient_are_inverse(left in 0..4000_usize, right in 0..4000_usize) {
        let texts: Vec<&str> = units()
            .filter(|unit| unit.measure().is_some_and(|measure| !measure.has_offset()))
            .filter_map(UnitCode::ucum)
            .filter(|text| !text.contains('B') && !text.starts_with('/') && *text != "[pH]")
            .collect();
        let (left, right) = (texts[left % texts.len()], texts[right % texts.len()]);
        // Where a factor leaves the exact range, both say so.
        let quotient = ucum::parse(&format!("({left})/({right})"));
        let inverse = ucum::parse(&format!("1/(({right})/({left}))"));
        prop_assert!(quotient == inverse || quotient.is_err() && inverse.is_err(), "{} {}", left, right);
    }
}
