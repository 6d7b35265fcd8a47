use alloc::sync::Arc;
use alloc::vec::Vec;

use ihe_pcd_codes::map::{CodeMap, LocalCode, Lookup, MappedUnit, Match, MdcTerm};
use ihe_pcd_codes::{Conversion, UnitCode};

use super::{CodeMapper, CodeMapping, MappedCode};
use crate::datatype::Cwe;
use crate::hl7::{ShortText, Text};
use crate::model::Unit;

/// The file of a site as a [`CodeMapper`]: the way in, from vendor codes to those of ISO/IEEE 11073, or the way out, to local ones.
///
/// # The way in
///
/// The code of either triplet is looked up by its system and code. A row with an MDC code that the map does not have stays as it is.
/// The MDC code goes into the first triplet, and the vendor's into the second one, if that is free.
///
/// A unit that the map names holds: a row without a unit gets it, one that states the same in another spelling (MDC, UCUM, or a code
/// of the vendor that the map maps to a unit) gets it too, and a value in another unit is converted if that is exact.
///
/// # The way out
///
/// The local code goes into the first triplet, and the MDC code into the second one. OBX-6 is the local spelling of the unit;
/// the value is converted if that is exact, and one of other decimals than the local system takes is not fitted by rounding.
/// A local unit in a spelling that is neither a reference id nor UCUM needs the column `unit` to be understood.
///
/// ```
/// use ihe_pcd::codes::map::CodeMap;
/// use ihe_pcd::datatype::Cwe;
/// use ihe_pcd::plugin::{CodeMapper, CodeMapping, SiteCodes};
///
/// let map = CodeMap::read("\
/// #code-map,v1
/// #name,ICU monitors
/// #version,v1
/// #source,Interface manual of the vendor (rev. C)
/// vendor_system,vendor_code,vendor_text,mapping,mdc_code,mdc_refid,unit,local_code,local_text,local_unit,decimals,note
/// 99ACME,HR,Heart rate,standard,147842,MDC_ECG_HEART_RATE,MDC_DIM_BEAT_PER_MIN,301,Pulse,/min,0,
/// ")?;
/// let way_in = SiteCodes::to_mdc(map);
/// let CodeMapping::To(mapped) = way_in.map(&Cwe::new("HR", "", "99ACME"), None) else { panic!() };
/// assert_eq!(mapped.code.text, "MDC_ECG_HEART_RATE");
/// assert_eq!(mapped.unit.unwrap().ucum(), Some("/min"));
/// # Ok::<(), ihe_pcd::codes::map::Faults>(())
/// ```
#[derive(Clone, Debug)]
pub struct SiteCodes {
    map: Arc<CodeMap>,
    way: Way,
}

#[derive(Clone, Debug)]
enum Way {
    In,
    /// The coding system that local codes are written with.
    Out(Text<'static>),
}

impl SiteCodes {
    /// From vendor codes to those of ISO/IEEE 11073.
    pub fn to_mdc(map: impl Into<Arc<CodeMap>>) -> Self {
        Self {
            map: map.into(),
            way: Way::In,
        }
    }

    /// From codes of ISO/IEEE 11073 to local ones, whose coding system (CWE-3) has this name.
    pub fn to_local(map: impl Into<Arc<CodeMap>>, system: impl Into<Text<'static>>) -> Self {
        Self {
            map: map.into(),
            way: Way::Out(system.into()),
        }
    }

    /// The map.
    pub fn code_map(&self) -> &CodeMap {
        &self.map
    }

    fn map_in(&self, code: &Cwe<'_>, unit: Option<&Unit<'_>>) -> CodeMapping {
        for (system, identifier) in triplets(code) {
            return match self.map.to_mdc(system, identifier) {
                Lookup::Mapped(found) => self.term(code, unit, found),
                Lookup::Several(mut found) => {
                    let readings = self.readings(unit);
                    let is_of = |found: &Match<'_, MdcTerm>| is_one_of(found, &readings);
                    match found.find(is_of) {
                        Some(found) => self.term(code, unit, found),
                        None => CodeMapping::OtherUnit,
                    }
                }
                Lookup::Nothing(_) => CodeMapping::Nothing,
                _ => continue,
            };
        }
        match code.mdc() {
            Some(_) => CodeMapping::AsItIs,
            None => CodeMapping::NotMapped,
        }
    }

    fn term(
        &self,
        code: &Cwe<'_>,
        unit: Option<&Unit<'_>>,
        found: Match<'_, MdcTerm>,
    ) -> CodeMapping {
        let mut mapped = code.clone().into_owned();
        if mapped.alternate_identifier.is_empty() && mapped.alternate_text.is_empty() {
            second_is_first(&mut mapped);
        }
        let term = found.target;
        mapped.identifier = ShortText::displayed(&term.code);
        let refid = term.refid.as_deref().or_else(|| term.code.refid());
        mapped.text = Text::from(refid.unwrap_or_default()).into_owned();
        mapped.coding_system = Text::borrowed("MDC");
        mapped.coding_system_version = Text::default();
        let mapped = MappedCode::new(mapped);
        let readings = self.readings(unit);
        let Some(named) = &found.entry.unit else {
            // The map does not say which, so it is the one that is stated.
            let own = unit.filter(|unit| unit.code().is_none() && unit.ucum().is_none());
            return match (own, readings.as_slice()) {
                (Some(_), &[only]) => mapped.in_unit(Unit::new(only)).into(),
                _ => mapped.into(),
            };
        };
        if unit.is_none() || readings.iter().any(|&unit| named.is(unit)) {
            return mapped.in_unit(written(named)).into();
        }
        match conversion(&readings, &codes(named)) {
            Some((conversion, _)) => mapped.converted(conversion, written(named)).into(),
            None => CodeMapping::OtherUnit,
        }
    }

    fn map_out(
        &self,
        code: &Cwe<'_>,
        unit: Option<&Unit<'_>>,
        system: &Text<'static>,
    ) -> CodeMapping {
        let Some(mdc) = code.mdc() else {
            return CodeMapping::NotMapped;
        };
        let readings = self.readings(unit);
        let found = match self.map.to_local(mdc) {
            Lookup::Mapped(found) => found,
            Lookup::Several(mut found) => match found.find(|found| is_one_of(found, &readings)) {
                Some(found) => found,
                None => return CodeMapping::OtherUnit,
            },
            Lookup::Nothing(_) => return CodeMapping::Nothing,
            _ => return CodeMapping::NotMapped,
        };
        let local = found.target;
        let mut mapped = code.clone().into_owned();
        let of_mdc = Cwe::from_mdc(mdc);
        mapped.alternate_identifier = Text::from(of_mdc.identifier.as_str()).into_owned();
        mapped.alternate_text = of_mdc.text;
        mapped.alternate_coding_system = of_mdc.coding_system;
        mapped.alternate_coding_system_version = Text::default();
        mapped.identifier = ShortText::from(Text::from(&*local.code).into_owned());
        mapped.text = Text::from(&*local.text).into_owned();
        mapped.coding_system = system.clone();
        mapped.coding_system_version = Text::default();
        let mut mapped = MappedCode::new(mapped);
        mapped.decimals = local.decimals;
        self.local_unit(mapped, unit, &readings, found)
    }

    /// The local code with the unit that the local system takes.
    fn local_unit(
        &self,
        mapped: MappedCode,
        unit: Option<&Unit<'_>>,
        readings: &[UnitCode],
        found: Match<'_, LocalCode>,
    ) -> CodeMapping {
        let spelling = &*found.target.unit;
        let named = found.entry.unit.as_ref();
        let targets = match spelled(spelling) {
            targets if targets.is_empty() => named.map(codes).unwrap_or_default(),
            targets => targets,
        };
        if spelling.is_empty() && named.is_none() {
            return mapped.into();
        }
        if unit.is_none() {
            return CodeMapping::OtherUnit;
        }
        let same = readings.iter().find(|unit| targets.contains(unit));
        let write = |code: UnitCode| match spelling {
            "" => Unit::new(code),
            spelling => local(spelling, code),
        };
        if let Some(&same) = same {
            return mapped.in_unit(write(same)).into();
        }
        match conversion(readings, &targets) {
            Some((conversion, to)) => mapped.converted(conversion, write(to)).into(),
            None => CodeMapping::OtherUnit,
        }
    }

    /// The units that OBX-6 may be: an MDC code, a UCUM text, or a code of the vendor that the map maps to a unit.
    fn readings(&self, unit: Option<&Unit<'_>>) -> Vec<UnitCode> {
        let Some(unit) = unit else {
            return Vec::new();
        };
        if let Some(code) = unit.code() {
            return alloc::vec![code];
        }
        for (system, identifier) in triplets(&unit.0) {
            let term = self.map.to_mdc(system, identifier).mapped();
            if let Some(unit) = term.and_then(|term| UnitCode::from_mdc(term.target.code)) {
                return alloc::vec![unit];
            }
        }
        match unit.ucum() {
            Some(ucum) => UnitCode::all_from_ucum(ucum).collect(),
            None if unit.0.coding_system.is_empty() => spelled(&unit.0.identifier),
            None => Vec::new(),
        }
    }
}

/// System and code of each triplet that has a code.
fn triplets<'c>(code: &'c Cwe<'_>) -> impl Iterator<Item = (&'c str, &'c str)> {
    let triplets: [(&str, &str); 2] = [
        (&code.coding_system, &code.identifier),
        (&code.alternate_coding_system, &code.alternate_identifier),
    ];
    triplets.into_iter().filter(|(_, code)| !code.is_empty())
}

/// Puts the first triplet into the second one.
fn second_is_first(code: &mut Cwe<'static>) {
    code.alternate_identifier = Text::from(code.identifier.as_str()).into_owned();
    code.alternate_text = core::mem::take(&mut code.text);
    code.alternate_coding_system = core::mem::take(&mut code.coding_system);
    code.alternate_coding_system_version = core::mem::take(&mut code.coding_system_version);
}

/// Whether a row of the map is for one of these units.
fn is_one_of<T>(found: &Match<'_, T>, readings: &[UnitCode]) -> bool {
    let named = found.entry.unit.as_ref();
    named.is_some_and(|named| readings.iter().any(|&unit| named.is(unit)))
}

/// The units that a unit of the map may be.
fn codes(named: &MappedUnit) -> Vec<UnitCode> {
    match named {
        MappedUnit::Mdc(code) => alloc::vec![*code],
        MappedUnit::Ucum(ucum) => UnitCode::all_from_ucum(ucum).collect(),
        _ => Vec::new(),
    }
}

/// The units that have this reference id or UCUM text. A single letter is none: `C` is the coulomb in UCUM, and degrees Celsius to many.
fn spelled(text: &str) -> Vec<UnitCode> {
    let is_letter = matches!(text.as_bytes(), [letter] if letter.is_ascii_alphabetic());
    match UnitCode::from_refid(text) {
        Some(unit) => alloc::vec![unit],
        None if is_letter => Vec::new(),
        None => UnitCode::all_from_ucum(text).collect(),
    }
}

/// How a value of one of these units becomes one of another, exactly.
fn conversion(from: &[UnitCode], to: &[UnitCode]) -> Option<(Conversion, UnitCode)> {
    from.iter().find_map(|from| {
        let mut conversions = to.iter().filter_map(|to| {
            let conversion = from.conversion_to(*to).ok()?;
            conversion.is_exact().then_some((conversion, *to))
        });
        conversions.next()
    })
}

/// A unit of the map as OBX-6.
fn written(named: &MappedUnit) -> Unit<'static> {
    match named {
        MappedUnit::Mdc(code) => Unit::new(*code),
        MappedUnit::Ucum(ucum) => {
            let ucum = Text::from(&**ucum).into_owned();
            Unit(Cwe::new(ucum.clone(), ucum, "UCUM"))
        }
        _ => Unit(Cwe::default()),
    }
}

/// A unit in the spelling of the local system, with the MDC code beside it.
fn local(spelling: &str, code: UnitCode) -> Unit<'static> {
    let mut unit = Cwe::from_mdc(code.mdc());
    second_is_first(&mut unit);
    unit.identifier = ShortText::from(Text::from(spelling).into_owned());
    Unit(unit)
}

impl CodeMapper for SiteCodes {
    fn map(&self, code: &Cwe<'_>, unit: Option<&Unit<'_>>) -> CodeMapping {
        match &self.way {
            Way::In => self.map_in(code, unit),
            Way::Out(system) => self.map_out(code, unit, system),
        }
    }
}
