use crate::{ConvertError, MdcCode, UnitCode, map::MappedUnit, rtm};

/// Whether a value in this unit can be no value of the metric: the Rosetta list has units, and all are of another dimension.
///
/// A unit that is merely not listed passes, and so does one of which no dimension is known.
pub(crate) fn is_foreign_to_metric(unit: &MappedUnit, metric: MdcCode) -> bool {
    all(rtm::allowed_units(metric), |allowed| {
        all(units(unit), |unit| are_apart(unit, allowed.unit))
    })
}

/// Whether no value in the unit of a row becomes one in the unit of the local system.
///
/// A local system has its own spellings. What is no reference id and no UCUM text passes,
/// and so does a single letter: `C` is the coulomb in UCUM, and degrees Celsius to many.
pub(crate) fn is_foreign_to_local(unit: &MappedUnit, local: &str) -> bool {
    let is_letter = matches!(local.as_bytes(), [letter] if letter.is_ascii_alphabetic());
    let by_refid = UnitCode::from_refid(local);
    let by_ucum = UnitCode::all_from_ucum(local).filter(|_| !is_letter);
    all(by_refid.into_iter().chain(by_ucum), |local| {
        all(units(unit), |unit| are_apart(unit, local))
    })
}

/// The units of the list that a unit of a map stands for.
fn units(unit: &MappedUnit) -> impl Iterator<Item = UnitCode> {
    let (code, ucum) = match unit {
        MappedUnit::Mdc(code) => (Some(*code), None),
        MappedUnit::Ucum(ucum) => (None, Some(ucum)),
    };
    let of_ucum = ucum
        .into_iter()
        .flat_map(|ucum| UnitCode::all_from_ucum(ucum));
    code.into_iter().chain(of_ucum)
}

fn are_apart(from: UnitCode, to: UnitCode) -> bool {
    matches!(from.conversion_to(to), Err(ConvertError::Dimensions { .. }))
}

/// Whether there is an item, and each is so.
fn all<T>(mut items: impl Iterator<Item = T>, is_so: impl Fn(T) -> bool) -> bool {
    items.next().is_some_and(&is_so) && items.all(is_so)
}
