//! Text and value are inverse, for every value there is.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use ihe_pcd_codes::{LoincCode, MdcCode, ParseLoincError, UnitCode};
use proptest::prelude::*;

proptest! {
    #[test]
    fn an_mdc_code_reads_what_it_writes(value: u32) {
        let code = MdcCode::new(value);
        prop_assert_eq!(MdcCode::parse(&code.to_string()), Ok(code));
        prop_assert_eq!(MdcCode::from_parts(code.partition(), code.term_code()), code);
        prop_assert_eq!(u32::from(code), value);
    }

    #[test]
    fn a_unit_code_reads_what_it_writes(term_code: u16) {
        let unit = UnitCode::from_term_code(term_code);
        prop_assert_eq!(UnitCode::parse(&unit.to_string()), Ok(unit));
        prop_assert_eq!(UnitCode::try_from(MdcCode::from(unit)), Ok(unit));
        prop_assert_eq!(unit.value() >> 16, 4);
    }

    #[test]
    fn a_number_has_exactly_one_check_digit(number in 1u32..100_000_000) {
        let codes: Vec<LoincCode> = (0..10)
            .filter_map(|check| LoincCode::parse(&format!("{number}-{check}")).ok())
            .collect();
        prop_assert_eq!(codes.len(), 1);
        let code = *codes.first().unwrap();
        prop_assert_eq!(code.number(), number);
        prop_assert_eq!(LoincCode::parse(&code.to_string()), Ok(code));
    }

    #[test]
    fn a_loinc_code_with_one_wrong_digit_is_refused(number in 10u32..10_000_000, place in 0u32..7, change in 1u32..10) {
        let power = 10u32.pow(place);
        prop_assume!(power < number);
        let digit = number / power % 10;
        let wrong = number - digit * power + (digit + change) % 10 * power;
        prop_assume!(wrong.to_string().len() == number.to_string().len());
        let check = (0..10).find(|check| LoincCode::parse(&format!("{number}-{check}")).is_ok()).unwrap();
        prop_assert_eq!(LoincCode::parse(&format!("{wrong}-{check}")), Err(ParseLoincError::WrongCheckDigit));
    }

    #[test]
    fn no_text_is_read_as_something_else(text in ".{0,14}") {
        if let Ok(code) = MdcCode::parse(&text) {
            let written = code.to_string();
            prop_assert_eq!(written.as_str(), match text.trim_start_matches('0') { "" => "0", digits => digits });
        }
        if let Ok(code) = LoincCode::parse(&text) {
            prop_assert_eq!(code.to_string(), text.as_str());
        }
        for unit in UnitCode::all_from_ucum(&text) {
            let one = |text: &str| match text.strip_prefix('/') { Some(rest) => format!("1/{rest}"), None => text.to_owned() };
            prop_assert!(unit.ucum_spellings().any(|known| one(known) == one(&text)));
        }
        for code in MdcCode::all_from_refid(&text) {
            prop_assert!(code.refids().any(|known| known == text));
        }
    }
}
