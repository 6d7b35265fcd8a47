use alloc::collections::{BTreeMap, btree_map};

use crate::{
    MdcCode, UnitCode,
    map::{
        Entry, Faults, LocalCode, MappedUnit, Mapping, MdcTerm, Rule,
        header::Row,
        read_entry::{LOCAL_CODE, MDC_CODE, VENDOR_CODE},
    },
};

/// What an earlier row says, and the line it begins at.
type Earlier<K, V> = BTreeMap<K, (V, u32)>;

/// A unit, however it is written: `mm[Hg]` and `MDC_DIM_MMHG`, `/min` and `1/min` are the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum UnitKey<'e> {
    /// The only unit of the list that is meant.
    One(UnitCode),
    /// All units that have one UCUM text, by the first of them.
    Several(UnitCode),
    /// A text that the list does not have.
    Text(&'e str),
}

impl<'e> UnitKey<'e> {
    fn of(unit: &'e MappedUnit) -> Self {
        let ucum = match unit {
            MappedUnit::Mdc(unit) => return Self::One(*unit),
            MappedUnit::Ucum(ucum) => ucum,
        };
        let mut units = UnitCode::all_from_ucum(ucum).filter(|unit| unit.refid().is_some());
        match (units.next(), units.next()) {
            (Some(only), None) => Self::One(only),
            (Some(first), Some(_)) => Self::Several(first),
            (None, _) => Self::Text(ucum),
        }
    }
}

/// The rows so far, by what they speak of.
#[derive(Default)]
struct Said<'e> {
    /// Whether a vendor code is mapped to something.
    vendor: Earlier<(&'e str, &'e str), bool>,
    /// What a vendor code is mapped to, per unit.
    to_mdc: Earlier<(&'e str, &'e str, Option<UnitKey<'e>>), Option<&'e MdcTerm>>,
    /// Whether an MDC code is mapped to something.
    mdc: Earlier<MdcCode, bool>,
    /// What an MDC code is mapped to, per unit.
    to_local: Earlier<(MdcCode, Option<UnitKey<'e>>), Option<&'e LocalCode>>,
    /// Rows without a vendor code.
    alone: Earlier<(MdcCode, Option<UnitKey<'e>>), ()>,
}

/// Finds the rows that repeat or contradict an earlier one.
pub(crate) fn find(rows: &[(Row<'_, '_>, Entry)], faults: &mut Faults) {
    let mut said = Said::default();
    for (row, entry) in rows {
        if let Some((column, rule)) = said.conflict(entry, row.line()) {
            faults.push(row.fault(column, rule));
        }
    }
}

impl<'e> Said<'e> {
    fn conflict(&mut self, entry: &'e Entry, line: u32) -> Option<(&'static str, Rule)> {
        let something = entry.mapping != Mapping::Nothing;
        let unit = entry.unit.as_ref().map(UnitKey::of);
        if let Some((system, code)) = entry.vendor_key() {
            let earlier = say(&mut self.vendor, (system, code), something, line);
            if let Some((_, line)) = earlier.filter(|(earlier, _)| *earlier != something) {
                return Some((VENDOR_CODE, Rule::Contradiction { line }));
            }
            let mdc = entry.mdc.as_ref();
            if let Some((earlier, line)) = say(&mut self.to_mdc, (system, code, unit), mdc, line) {
                let same = mdc.map(|term| term.code) == earlier.map(|term| term.code)
                    && mdc.is_none_or(|term| term.code.value() != 0 || Some(term) == earlier);
                return Some((VENDOR_CODE, repeated(same, line)));
            }
        }
        let code = entry.answered_code()?;
        let earlier = say(&mut self.mdc, code, something, line);
        if let Some((_, line)) = earlier.filter(|(earlier, _)| *earlier != something) {
            return Some((MDC_CODE, Rule::Contradiction { line }));
        }
        let local = entry.local.as_ref();
        let earlier = say(&mut self.to_local, (code, unit), local, line);
        if let Some((_, line)) = earlier.filter(|(earlier, _)| *earlier != local) {
            return Some((LOCAL_CODE, Rule::Contradiction { line }));
        }
        if entry.vendor.is_none()
            && let Some((_, line)) = say(&mut self.alone, (code, unit), (), line)
        {
            return Some((MDC_CODE, Rule::Duplicate { line }));
        }
        None
    }
}

/// What an earlier row says of `key`; if none does, this one is remembered.
fn say<K: Ord, V: Copy>(
    earlier: &mut Earlier<K, V>,
    key: K,
    value: V,
    line: u32,
) -> Option<(V, u32)> {
    match earlier.entry(key) {
        btree_map::Entry::Occupied(place) => Some(*place.get()),
        btree_map::Entry::Vacant(place) => {
            place.insert((value, line));
            None
        }
    }
}

fn repeated(same: bool, line: u32) -> Rule {
    if same {
        Rule::Duplicate { line }
    } else {
        Rule::Contradiction { line }
    }
}
