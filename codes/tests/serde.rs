//! Codes in JSON: numbers and texts, checked when they are read.

#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use ihe_pcd_codes::{LoincCode, MdcCode, UnitCode, loinc, mdc, unit};
use proptest::prelude::*;
use serde_json::{from_str, to_string};

#[test]
fn mdc_codes_and_units_are_numbers_and_loinc_codes_are_texts() {
    assert_eq!(to_string(&mdc::ECG_HEART_RATE).unwrap(), "147842");
    assert_eq!(to_string(&unit::BEAT_PER_MIN).unwrap(), "264864");
    assert_eq!(to_string(&loinc::HEART_RATE).unwrap(), "\"8867-4\"");
}

#[test]
fn what_is_no_code_is_refused_by_its_rule_and_without_its_value() {
    let mdc = |text| from_str::<MdcCode>(text).unwrap_err().to_string();
    assert!(mdc("4294967296").starts_with("the code does not fit in 32 bits"));
    assert!(mdc("-147842").starts_with("the code is not made of decimal digits only"));
    for other in ["\"147842\"", "147842.0", "null", "[147842]"] {
        assert!(from_str::<MdcCode>(other).is_err());
    }
    let unit = from_str::<UnitCode>("147842").unwrap_err().to_string();
    assert!(unit.starts_with("the code is not in partition 4"));
    let loinc = from_str::<LoincCode>("\"8867-5\"").unwrap_err().to_string();
    assert!(loinc.starts_with("the check digit does not belong"));
    assert!(
        !mdc("-147842").contains("147842") && !unit.contains("147842") && !loinc.contains("8867")
    );
    assert!(from_str::<LoincCode>("8867").is_err());
}

proptest! {
    #[test]
    fn every_code_reads_what_it_writes(value: u32, term_code: u16, number in 1_u32..100_000_000) {
        let code = MdcCode::new(value);
        prop_assert_eq!(from_str::<MdcCode>(&to_string(&code).unwrap()).unwrap(), code);
        let unit = UnitCode::from_term_code(term_code);
        prop_assert_eq!(from_str::<UnitCode>(&to_string(&unit).unwrap()).unwrap(), unit);
        let code = (0..10).find_map(|check| LoincCode::parse(&format!("{number}-{check}")).ok()).unwrap();
        prop_assert_eq!(from_str::<LoincCode>(&to_string(&code).unwrap()).unwrap(), code);
    }
}
