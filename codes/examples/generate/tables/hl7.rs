//! Tables of codes: those of HL7 Version 2 that PCD uses, and PCD's own.

use std::path::Path;

use super::{
    File, blob,
    rust::{self, order},
    source::{Fault, narrow, number, rows},
};

/// What HL7 says of a code, as `hl7::Status` lists it; the place is the number in the table.
const STATUSES: [&str; 5] = ["active", "deprecated", "N", "B", ""];

/// One table.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    pub(crate) constant: String,
    pub(crate) name: String,
    /// The number of an HL7 table (`0078`), the reference of a table of PCD (`B.8.5-4`).
    pub(crate) reference: String,
    /// Where a message uses it.
    pub(crate) place: String,
    pub(crate) entries: Vec<Entry>,
}

/// One code of a table.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) code: String,
    pub(crate) display: String,
    pub(crate) status: u16,
}

pub(crate) fn files(data: &Path) -> Result<Vec<File>, Fault> {
    let tables = read(data)?;
    let mut starts = vec![0];
    let mut by_code = Vec::new();
    let mut count = 0;
    for table in &tables {
        for place in order(&table.entries, |entry| entry.code.clone()) {
            by_code.push(narrow(count + place, "hl7")?);
        }
        count += table.entries.len();
        starts.push(narrow(count, "hl7")?);
    }
    let entries = || tables.iter().flat_map(|table| &table.entries);
    let mut files = vec![
        blob::u16s("hl7/starts", starts),
        blob::u16s("hl7/by_code", by_code),
        blob::u16s("hl7/status", entries().map(|entry| entry.status)),
        rust::file("constants/hl7.rs", &constants(&tables)?),
    ];
    let names = tables.iter().map(|table| table.name.as_str());
    files.extend(blob::texts("hl7/names", names)?);
    let references = tables.iter().map(|table| table.reference.as_str());
    files.extend(blob::texts("hl7/references", references)?);
    files.extend(blob::texts(
        "hl7/codes",
        entries().map(|entry| entry.code.as_str()),
    )?);
    files.extend(blob::texts(
        "hl7/displays",
        entries().map(|entry| entry.display.as_str()),
    )?);
    Ok(files)
}

/// The tables of HL7 by number, then those of PCD.
pub(crate) fn read(data: &Path) -> Result<Vec<Table>, Fault> {
    let mut tables: Vec<Table> = Vec::new();
    for [reference, constant, name, place] in rows(data, "hl7_tables.tsv")? {
        number(&reference)?;
        if tables
            .last()
            .is_some_and(|last| last.reference >= reference)
        {
            return Err(format!("hl7_tables.tsv: {reference} is out of order"));
        }
        let entries = Vec::new();
        tables.push(Table {
            constant,
            name,
            reference,
            place,
            entries,
        });
    }
    for [reference, code, display, status] in rows(data, "hl7_codes.tsv")? {
        let known = STATUSES.iter().position(|known| *known == status);
        let status = known
            .ok_or_else(|| format!("hl7_codes.tsv: {reference} {code} has an unknown status"))?;
        let status = narrow(status, "hl7_codes.tsv")?;
        let table = tables.iter_mut().find(|table| table.reference == reference);
        add(
            table,
            &reference,
            Entry {
                code,
                display,
                status,
            },
        )?;
    }
    for [constant, name, reference, place] in rows(data, "pcd_tables.tsv")? {
        let entries = Vec::new();
        tables.push(Table {
            constant,
            name,
            reference,
            place,
            entries,
        });
    }
    for [constant, code, display] in rows(data, "pcd_codes.tsv")? {
        let table = tables.iter_mut().find(|table| table.constant == constant);
        add(
            table,
            &constant,
            Entry {
                code,
                display,
                status: 0,
            },
        )?;
    }
    match tables.iter().find(|table| table.entries.is_empty()) {
        Some(table) => Err(format!("{} has no codes", table.constant)),
        None => Ok(tables),
    }
}

fn add(table: Option<&mut Table>, name: &str, entry: Entry) -> Result<(), Fault> {
    let table = table.ok_or_else(|| format!("no list of tables has {name}"))?;
    if table.entries.iter().any(|known| known.code == entry.code) {
        return Err(format!("{name} has {} twice", entry.code));
    }
    table.entries.push(entry);
    Ok(())
}

fn constants(tables: &[Table]) -> Result<String, Fault> {
    let mut out = String::from("\nuse crate::hl7::Table;\n");
    for (place, table) in tables.iter().enumerate() {
        let place = narrow(place, "hl7")?;
        let source = match number(&table.reference) {
            Ok(_) => format!("HL7 table {}", table.reference),
            Err(_) => format!("IHE PCD TF-2 Table {}", table.reference),
        };
        out += &format!(
            "\n/// {}: {source}, in {}.\npub const {}: Table = Table::numbered({place});\n",
            table.name,
            place_in_code(&table.place),
            table.constant
        );
    }
    Ok(out)
}

/// Names of terms are code.
fn place_in_code(place: &str) -> String {
    let words: Vec<String> = place
        .split(' ')
        .map(|word| match word.contains('_') {
            true => format!("`{word}`"),
            false => word.to_owned(),
        })
        .collect();
    words.join(" ")
}
