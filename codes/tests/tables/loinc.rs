use ihe_pcd_codes::{LoincCode, MdcCode};

use crate::{
    data,
    generator::{
        loinc::{pairs, read},
        terms,
    },
};

#[test]
fn every_loinc_code_and_pair_answers_in_both_directions() {
    let terms = terms::read(&data()).unwrap();
    let codes = read(&data()).unwrap();
    let pairs = pairs(&data(), &terms, &codes).unwrap();
    for row in &codes {
        let code = LoincCode::parse(&row.text).unwrap();
        assert_eq!(code.number(), row.number);
        assert_eq!(code.to_string(), row.text);
        assert_eq!(code.display_name().unwrap_or_default(), row.display);
        let found: Vec<u32> = MdcCode::from_loinc(code)
            .map(|pair| pair.mdc.value())
            .collect();
        let expected: Vec<u32> = pairs
            .iter()
            .filter(|pair| pair.loinc == row.number)
            .map(|pair| pair.mdc)
            .collect();
        assert_eq!(found, expected);
        assert!(!found.is_empty(), "{} is in no pair", row.text);
    }
    for row in &pairs {
        let pair = MdcCode::new(row.mdc)
            .to_loinc()
            .find(|pair| pair.loinc.number() == row.loinc)
            .unwrap();
        assert_eq!(pair.sources().collect::<Vec<_>>().join(";"), row.sources);
    }
}
