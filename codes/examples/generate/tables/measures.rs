//! What every unit measures, evaluated from its UCUM texts.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Debug,
    path::Path,
};

use super::{
    File, blob,
    measure::Measure,
    rust,
    source::{Fault, narrow, number, rows},
    terms, ucum,
    units::{self, UNITS},
};

pub(crate) fn files(data: &Path) -> Result<Vec<File>, Fault> {
    let measures = read(data)?;
    let mut dimensions = Vec::new();
    let mut scales = Vec::new();
    let mut rows: Vec<(u16, u16)> = Vec::new();
    for measure in measures.values() {
        let dimension = place(&mut dimensions, measure.dimension);
        let scale = place(&mut scales, (measure.ratio, measure.origin));
        rows.push((narrow(dimension, "dimensions")?, narrow(scale, "scales")?));
    }
    let out = String::from("\nuse crate::measure::{Dimension, Origin, Ratio};\n")
        + &rust::table(
            "The different dimensions.",
            "DIMENSIONS",
            "Dimension",
            dimensions.iter().map(ucum::dimension),
        )
        + &rust::table(
            "The different factors and starts of scales.",
            "SCALES",
            "(Ratio, Origin)",
            scales.iter().map(|(ratio, origin)| {
                format!("({}, {})", ucum::ratio(ratio), ucum::origin_text(origin))
            }),
        );
    let codes = measures
        .keys()
        .map(|code| narrow(*code as usize & 0xFFFF, "term codes"))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(vec![
        rust::file("units/measures.rs", &out),
        blob::u16s("units/measured", codes),
        blob::u16s("units/dimensions", rows.iter().map(|row| row.0)),
        blob::u16s("units/scales", rows.iter().map(|row| row.1)),
    ])
}

/// The measure of every unit that has one, by code.
pub(crate) fn read(data: &Path) -> Result<BTreeMap<u32, Measure>, Fault> {
    let mut apart: BTreeSet<u32> = BTreeSet::new();
    for [code, refid, reason] in rows(data, "units_apart.tsv")? {
        if reason.is_empty() || !apart.insert(number(&code)?) {
            return Err(format!("units_apart.tsv: {refid} has no reason or two"));
        }
    }
    let atoms = ucum::Atoms::read(data)?;
    let mut measures: BTreeMap<u32, Measure> = BTreeMap::new();
    let mut unused = apart.clone();
    for spelling in units::read(data, &terms::read(data)?)? {
        // A unit is kept apart with its prefixed ones.
        let unprefixed = spelling.code / 32 * 32;
        unused.remove(&unprefixed);
        let measure = atoms.evaluate(&spelling.ucum)?;
        if apart.contains(&unprefixed) {
            continue;
        }
        let known = measures.entry(spelling.code).or_insert(measure);
        if *known != measure {
            return Err(format!(
                "units.tsv: {} has UCUM texts of two measures: {known:?} and {} {measure:?}",
                spelling.code, spelling.ucum
            ));
        }
    }
    match unused.first() {
        Some(code) => Err(format!("units_apart.tsv: {code} has no UCUM text")),
        None if measures.keys().any(|code| code >> 16 != UNITS) => {
            Err(String::from("units.tsv: not a unit"))
        }
        None => Ok(measures),
    }
}

/// Where an item is in a list, to which it is added if it is new.
fn place<T: PartialEq + Debug>(list: &mut Vec<T>, item: T) -> usize {
    match list.iter().position(|known| *known == item) {
        Some(place) => place,
        None => {
            list.push(item);
            list.len() - 1
        }
    }
}
