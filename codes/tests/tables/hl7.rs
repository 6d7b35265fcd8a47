use std::collections::BTreeSet;

use ihe_pcd_codes::hl7::{self, Status, Table};

use crate::{data, generator::hl7::read};

#[test]
fn every_code_is_answered_by_its_table() {
    let source = read(&data()).unwrap();
    assert!(
        hl7::tables()
            .map(Table::name)
            .eq(source.iter().map(|table| table.name.as_str()))
    );
    let mut count = 0;
    for (table, source) in hl7::tables().zip(&source) {
        assert_eq!(table.reference(), source.reference);
        assert_eq!(table.number(), source.reference.parse().ok());
        assert_eq!(table.entries().len(), source.entries.len());
        for (entry, source) in table.entries().zip(&source.entries) {
            assert_eq!(entry.code, source.code);
            assert_eq!(entry.display.unwrap_or_default(), source.display);
            let status = [
                Status::Active,
                Status::Deprecated,
                Status::New,
                Status::BackwardCompatible,
                Status::Unstated,
            ];
            assert_eq!(entry.status, status[usize::from(source.status)]);
            assert_eq!(table.get(&source.code), Some(entry));
            count += 1;
        }
    }
    assert_eq!(count, 1_803 + 142);
}

#[test]
fn no_table_answers_for_the_codes_of_another() {
    let source = read(&data()).unwrap();
    let all: BTreeSet<&str> = source
        .iter()
        .flat_map(|table| &table.entries)
        .map(|entry| entry.code.as_str())
        .collect();
    for (table, source) in hl7::tables().zip(&source) {
        let own: BTreeSet<&str> = source
            .entries
            .iter()
            .map(|entry| entry.code.as_str())
            .collect();
        for code in &all {
            assert_eq!(
                table.get(code).is_some(),
                own.contains(code),
                "{table:?} {code}"
            );
        }
    }
}
