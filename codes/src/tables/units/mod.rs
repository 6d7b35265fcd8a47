//! Units by code and by UCUM text.

use self::measures::{DIMENSIONS, SCALES};
use super::{
    numbers::U16s,
    texts::{Texts, texts},
};
use crate::Measure;

#[rustfmt::skip]
mod measures;

/// The term code of each UCUM spelling, ascending; of one code, the preferred spelling first.
static CODES: U16s = U16s::new(include_bytes!("codes.bin"));

/// The UCUM spellings.
static SPELLINGS: Texts = texts!("ucum");

/// Rows of spellings, by text with a leading solidus read as `1/`, codes of older lists last, then by rank and code.
static BY_UCUM: U16s = U16s::new(include_bytes!("by_ucum.bin"));

/// The term codes of the units that have a measure, ascending.
static MEASURED: U16s = U16s::new(include_bytes!("measured.bin"));

/// What they measure: places in the list of dimensions.
static MEASURED_DIMENSIONS: U16s = U16s::new(include_bytes!("dimensions.bin"));

/// How much of it: places in the list of scales.
static MEASURED_SCALES: U16s = U16s::new(include_bytes!("scales.bin"));

/// The UCUM spellings of a term code, the preferred one first.
pub(crate) fn spellings(
    code: u16,
) -> impl ExactSizeIterator<Item = &'static str> + DoubleEndedIterator + Clone {
    let start = CODES.lower_bound(code);
    let end = match code.checked_add(1) {
        Some(next) => CODES.lower_bound(next),
        None => CODES.len(),
    };
    (start..end).map(|row| SPELLINGS.get(row).unwrap_or_default())
}

/// The term codes with a UCUM spelling, the plainest first.
pub(crate) fn spelled(ucum: &str) -> impl Iterator<Item = u16> + Clone + use<> {
    let bound = |after_equal: bool| {
        let (mut start, mut end) = (0, BY_UCUM.len());
        while start < end {
            let middle = start.midpoint(end);
            let order = normal(row(middle).map_or("", |(_, text)| text)).cmp(normal(ucum));
            match order.is_lt() || (after_equal && order.is_eq()) {
                true => start = middle + 1,
                false => end = middle,
            }
        }
        start
    };
    (bound(false)..bound(true))
        .filter_map(row)
        .map(|(code, _)| code)
}

/// What the unit with a term code measures.
pub(crate) fn measure(code: u16) -> Option<Measure> {
    let row = MEASURED.lower_bound(code);
    match MEASURED.get(row) {
        Some(found) if found == code => {
            let (ratio, origin) = *SCALES.get(usize::from(MEASURED_SCALES.get(row)?))?;
            let dimension = *DIMENSIONS.get(usize::from(MEASURED_DIMENSIONS.get(row)?))?;
            Some(Measure {
                dimension,
                ratio,
                origin,
            })
        }
        _ => None,
    }
}

/// The term codes of the units with this measure, ascending.
#[cfg(feature = "ucum")]
pub(crate) fn measuring(measure: Measure) -> impl Iterator<Item = u16> + Clone {
    let dimension = DIMENSIONS
        .iter()
        .position(|known| *known == measure.dimension);
    let scale = SCALES
        .iter()
        .position(|known| *known == (measure.ratio, measure.origin));
    let places = MEASURED_DIMENSIONS.iter().zip(MEASURED_SCALES.iter());
    places
        .zip(MEASURED.iter())
        .filter(move |(place, _)| {
            Some(usize::from(place.0)) == dimension && Some(usize::from(place.1)) == scale
        })
        .map(|(_, code)| code)
}

/// The spelling at a place of the order by text.
fn row(place: usize) -> Option<(u16, &'static str)> {
    let row = usize::from(BY_UCUM.get(place)?);
    Some((CODES.get(row)?, SPELLINGS.get(row)?))
}

/// The bytes of a UCUM text, with the 1 that a leading solidus divides.
fn normal(ucum: &str) -> impl Iterator<Item = u8> {
    let one = ucum.starts_with('/').then_some(b'1');
    one.into_iter().chain(ucum.bytes())
}
