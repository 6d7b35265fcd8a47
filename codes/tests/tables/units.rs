use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use ihe_pcd_codes::{MdcCode, UnitCode};

use crate::{
    data,
    generator::{
        terms,
        units::{Spelling, read},
    },
};

fn source() -> Vec<Spelling> {
    read(&data(), &terms::read(&data()).unwrap()).unwrap()
}

#[test]
fn every_unit_answers_with_its_corrected_ucum_texts() {
    let mut by_code: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for spelling in source() {
        by_code
            .entry(spelling.code)
            .or_default()
            .push(spelling.ucum);
    }
    for (code, texts) in by_code {
        let unit = UnitCode::from_mdc(MdcCode::new(code)).unwrap();
        assert!(unit.ucum_spellings().eq(texts.iter().map(String::as_str)));
        assert_eq!(unit.ucum(), Some(texts[0].as_str()));
        for text in texts {
            let found: Vec<UnitCode> = UnitCode::all_from_ucum(&text).collect();
            let distinct: BTreeSet<&UnitCode> = found.iter().collect();
            assert!(distinct.contains(&unit), "{text}");
            assert_eq!(distinct.len(), found.len(), "{text} names a unit twice");
        }
    }
}

#[test]
fn no_unit_knows_the_published_text_that_a_correction_replaces() {
    let read = |name: &str| fs::read_to_string(data().join(name)).unwrap();
    let rows = |text: &str| -> Vec<Vec<String>> {
        text.lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| line.split('\t').map(String::from).collect())
            .collect()
    };
    let units = rows(&read("units.tsv"));
    let corrections = rows(&read("ucum_overrides.tsv"));
    assert!(corrections.len() > 60);
    for row in corrections {
        let [refid, published, corrected, _] = row.try_into().unwrap();
        let unit = units
            .iter()
            .find(|row| row[1] == refid && row[3] == published)
            .map(|row| UnitCode::parse(&row[0]).unwrap())
            .unwrap();
        assert!(
            unit.ucum_spellings().all(|known| known != published),
            "{refid}"
        );
        if !corrected.is_empty() {
            assert!(
                unit.ucum_spellings().any(|known| known == corrected),
                "{refid}"
            );
        }
    }
}
