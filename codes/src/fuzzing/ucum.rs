//! UCUM expressions, and what other ways of writing them must mean.

mod plain;

use alloc::{format, string::ToString};
use core::str;

use crate::{
    Measure, Ratio, UnitCode,
    measure::Dimension,
    ucum::{DEEPEST, LONGEST, UcumError, parse},
};

use self::plain::Plain;

/// Evaluates the bytes as a UCUM expression, and writes it in other ways.
///
/// # Panics
///
/// If a slow and plain evaluation finds another factor or dimension, accepts what is refused or refuses what is accepted,
/// if parentheses or annotations change a meaning, if a reciprocal is none, or if a conversion does not lead back.
pub fn ucum(data: &[u8]) {
    let Ok(text) = str::from_utf8(data) else {
        return;
    };
    let text = text.trim_end_matches('\n');
    let plain = plain::evaluate(text);
    match parse(text) {
        Ok(measure) => {
            let plain = plain.as_ref();
            assert!(plain.is_some(), "what is accepted has the grammar of UCUM");
            check_plain(measure, plain);
            check_units(text, measure);
            check_conversion(measure);
            check_writing(text, measure, plain.is_some_and(|plain| plain.is_alone));
        }
        Err(error) => check_error(text, error, plain.as_ref()),
    }
}

fn check_error(text: &str, error: UcumError, plain: Option<&Plain>) {
    let at = match error {
        UcumError::Empty => {
            assert!(text.is_empty(), "only nothing is empty");
            0
        }
        UcumError::TooLong => {
            assert!(text.len() > LONGEST, "what is short is read");
            0
        }
        UcumError::OutOfRange { at } => {
            let is_moderate = plain.is_some_and(|plain| plain.is_moderate);
            assert!(!is_moderate, "moderate factors are in range");
            at
        }
        UcumError::TooDeep { at }
        | UcumError::Unexpected { at }
        | UcumError::UnknownUnit { at }
        | UcumError::PrefixNotAllowed { at }
        | UcumError::NotProportional { at } => {
            assert!(plain.is_none(), "what has the grammar of UCUM is accepted");
            at
        }
    };
    assert!(text.is_char_boundary(at), "an error is in the text");
}

fn check_plain(measure: Measure, plain: Option<&Plain>) {
    let Some(plain) = plain else {
        return;
    };
    assert!(
        measure.dimension.powers.map(i32::from) == plain.powers,
        "the powers of a product are sums"
    );
    let (found, expected) = (plain::logarithm(measure.ratio), plain.logarithm);
    assert!(
        (found - expected).abs() <= 1e-9 * plain.weight.max(1.0),
        "the factor of a product is a product"
    );
}

fn check_units(text: &str, measure: Measure) {
    for unit in measure.units() {
        assert!(
            unit.measure() == Some(measure),
            "a unit of this measure has this measure"
        );
    }
    for unit in UnitCode::all_from_ucum(text) {
        let same = unit.measure().is_none_or(|of_table| of_table == measure);
        assert!(same, "the table and the grammar agree about a text");
    }
}

fn check_conversion(measure: Measure) {
    let same = measure.conversion_to(measure);
    assert!(
        same.is_ok_and(|same| same.factor() == Ratio::ONE && same.apply(37.5) == 37.5),
        "a unit converts to itself"
    );
    let written = measure.dimension().to_string();
    let base = match parse(&written) {
        Ok(base) => base,
        Err(error) => {
            let is_large = matches!(error, UcumError::TooLong | UcumError::OutOfRange { .. });
            assert!(is_large, "a dimension is written as a unit");
            return;
        }
    };
    assert!(
        base.dimension() == measure.dimension() && base.ratio() == Ratio::ONE,
        "a dimension is written as a unit that has it"
    );
    let (there, back) = (measure.conversion_to(base), base.conversion_to(measure));
    let (Ok(there), Ok(back)) = (there, back) else {
        // An offset in a unit that is far away from a kelvin: ZCel.
        assert!(
            measure.has_offset(),
            "a unit converts to the base units of its dimension and back"
        );
        return;
    };
    assert!(
        there.factor() == back.factor().reciprocal(),
        "there and back are reciprocal"
    );
    let value = there.apply(2.5);
    let again = back.apply(value);
    let is_inside = |value: f64| value.is_normal() && value.abs() < 1e300 && value.abs() > 1e-280;
    if !measure.has_offset() && is_inside(value) && is_inside(again) {
        assert!(
            (again / 2.5 - 1.0).abs() < 1e-14 * 128.0,
            "a value leads back"
        );
    }
}

/// Parentheses and annotations mean nothing, and a reciprocal of a reciprocal is the unit itself.
fn check_writing(text: &str, measure: Measure, is_alone: bool) {
    let annotated = format!("{text}{{x}}");
    if annotated.len() <= LONGEST && !text.ends_with(['}', ')']) {
        assert!(
            parse(&annotated) == Ok(measure),
            "an annotation means nothing"
        );
    }
    let in_parentheses = format!("({text})");
    let depth = plain::depth(text);
    if in_parentheses.len() + 6 > LONGEST || depth + 2 > DEEPEST {
        return;
    }
    if is_alone {
        let refused = parse(&in_parentheses) == Err(UcumError::NotProportional { at: 1 });
        assert!(refused, "what stands alone is no part of another unit");
        return;
    }
    assert!(
        parse(&in_parentheses) == Ok(measure),
        "parentheses around all mean nothing"
    );
    let reciprocal = parse(&format!("/{in_parentheses}"));
    assert!(
        reciprocal.is_ok_and(|reciprocal| {
            reciprocal.ratio() == measure.ratio().reciprocal()
                && reciprocal.dimension() == opposite(measure.dimension())
        }),
        "what is in range has a reciprocal with the opposite powers"
    );
    assert!(
        parse(&format!("1/(/{in_parentheses})")) == Ok(measure),
        "and that of the reciprocal is the unit"
    );
    let squared = format!("{in_parentheses}.{in_parentheses}");
    let divided = format!("{in_parentheses}/{in_parentheses}");
    if squared.len() <= LONGEST {
        match parse(&divided) {
            Ok(one) => assert!(
                one.ratio() == Ratio::ONE && one.dimension.powers == Dimension::NUMBER.powers,
                "a unit divided by itself is a number, or a quotient of like quantities"
            ),
            Err(error) => assert!(
                matches!(error, UcumError::OutOfRange { .. }),
                "only a power can be too large"
            ),
        }
        if let Ok(square) = parse(&squared) {
            let root = parse(&format!("{squared}/{in_parentheses}"));
            let range = matches!(root, Err(UcumError::OutOfRange { .. } | UcumError::TooLong));
            let ratio = root.is_ok_and(|root| root.ratio() == measure.ratio());
            assert!(range || ratio, "a square divided once is the unit");
            assert!(
                square.ratio().over(measure.ratio()) == Some(measure.ratio()),
                "a square is the unit times itself"
            );
        }
    }
}

fn opposite(dimension: Dimension) -> Dimension {
    Dimension {
        powers: dimension.powers.map(i8::wrapping_neg),
        ..dimension
    }
}
