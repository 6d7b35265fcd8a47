use alloc::boxed::Box;

use crate::{
    MdcCode, ParseCodeError, UnitCode,
    map::{
        Entry, Faults, LocalCode, MappedUnit, Mapping, MdcTerm, Rule, VendorCode, dimension,
        header::Row, loinc_map::belongs_to_another,
    },
};

const VENDOR_SYSTEM: &str = "vendor_system";
pub(crate) const VENDOR_CODE: &str = "vendor_code";
const VENDOR_TEXT: &str = "vendor_text";
const MAPPING: &str = "mapping";
pub(crate) const MDC_CODE: &str = "mdc_code";
const MDC_REFID: &str = "mdc_refid";
const UNIT: &str = "unit";
pub(crate) const LOCAL_CODE: &str = "local_code";
const LOCAL_TEXT: &str = "local_text";
const LOCAL_UNIT: &str = "local_unit";
const DECIMALS: &str = "decimals";
const NOTE: &str = "note";

/// The columns of a code map, in the order they are written in.
pub(crate) const COLUMNS: [&str; 12] = [
    VENDOR_SYSTEM,
    VENDOR_CODE,
    VENDOR_TEXT,
    MAPPING,
    MDC_CODE,
    MDC_REFID,
    UNIT,
    LOCAL_CODE,
    LOCAL_TEXT,
    LOCAL_UNIT,
    DECIMALS,
    NOTE,
];

/// Reads a row by itself; `None` if it has faults.
pub(crate) fn read(row: &Row<'_, '_>, faults: &mut Faults) -> Option<Entry> {
    let before = faults.count();
    let entry = Cells { row, faults }.entry();
    entry.filter(|_| faults.count() == before)
}

/// The cells of a row, and where their faults go.
struct Cells<'r, 'a, 'f> {
    row: &'r Row<'r, 'a>,
    faults: &'f mut Faults,
}

impl<'r> Cells<'r, '_, '_> {
    fn entry(mut self) -> Option<Entry> {
        let vendor = self.vendor();
        let local = self.local();
        let mapping = Mapping::from_text(self.row.text(MAPPING));
        let Some(mapping) = mapping else {
            self.fault(MAPPING, Rule::UnknownMapping);
            return None;
        };
        if mapping == Mapping::Nothing {
            let with_vendor = [MDC_CODE, MDC_REFID];
            let always = [UNIT, LOCAL_CODE, LOCAL_TEXT, LOCAL_UNIT, DECIMALS];
            let with_vendor = with_vendor.into_iter().filter(|_| vendor.is_some());
            for column in with_vendor.chain(always) {
                if !self.row.text(column).is_empty() {
                    self.fault(column, Rule::ValueNotAllowed);
                }
            }
        }
        let unit = self.unit(mapping);
        let mdc = if mapping == Mapping::Nothing && vendor.is_some() {
            None
        } else {
            Some(self.mdc(mapping)?)
        };
        if let Some(mdc) = &mdc {
            let proposed = mdc
                .refid
                .as_deref()
                .is_some_and(|refid| refid.starts_with("MDCX_"));
            if mdc.code.value() == 0 && !(proposed && vendor.is_some() && local.is_none()) {
                self.fault(MDC_CODE, Rule::ZeroCode);
            }
        }
        if mapping != Mapping::Nothing && vendor.is_none() && local.is_none() {
            self.fault(MAPPING, Rule::MapsNothing);
        }
        if let Some(unit) = &unit {
            if mapping == Mapping::Standard
                && let Some(mdc) = &mdc
                && dimension::is_foreign_to_metric(unit, mdc.code)
            {
                self.fault(UNIT, Rule::UnitOfAnotherDimension);
            }
            if let Some(local) = &local
                && dimension::is_foreign_to_local(unit, &local.unit)
            {
                self.fault(LOCAL_UNIT, Rule::UnitOfAnotherDimension);
            }
        }
        Some(Entry {
            vendor,
            mapping,
            mdc,
            unit,
            local,
            note: self.row.text(NOTE).into(),
        })
    }

    fn vendor(&mut self) -> Option<VendorCode> {
        let system: Box<str> = self.code(VENDOR_SYSTEM).into();
        let code: Box<str> = self.code(VENDOR_CODE).into();
        let text: Box<str> = self.row.text(VENDOR_TEXT).into();
        if code.is_empty() {
            if !system.is_empty() || !text.is_empty() {
                self.fault(VENDOR_CODE, Rule::MissingValue);
            }
            return None;
        }
        Some(VendorCode { system, code, text })
    }

    fn local(&mut self) -> Option<LocalCode> {
        let code: Box<str> = self.code(LOCAL_CODE).into();
        let text: Box<str> = self.row.text(LOCAL_TEXT).into();
        let unit: Box<str> = self.code(LOCAL_UNIT).into();
        let decimals = match self.row.text(DECIMALS).as_bytes() {
            [] => None,
            [digit @ b'0'..=b'9'] => Some(digit - b'0'),
            _ => {
                self.fault(DECIMALS, Rule::Decimals);
                None
            }
        };
        if code.is_empty() {
            if !text.is_empty() || !unit.is_empty() || decimals.is_some() {
                self.fault(LOCAL_CODE, Rule::MissingValue);
            }
            return None;
        }
        Some(LocalCode {
            code,
            text,
            unit,
            decimals,
        })
    }

    fn mdc(&mut self, mapping: Mapping) -> Option<MdcTerm> {
        let code = match MdcCode::parse(self.row.text(MDC_CODE)) {
            Ok(code) => code,
            Err(error) => {
                self.fault(
                    MDC_CODE,
                    match error {
                        ParseCodeError::Empty => Rule::MissingValue,
                        error => Rule::Code(error),
                    },
                );
                return None;
            }
        };
        let refid = self.code(MDC_REFID);
        if mapping == Mapping::Standard {
            if refid.is_empty() {
                self.fault(MDC_REFID, Rule::MissingValue);
            }
            if code.refid().is_none() && code.value() != 0 {
                self.fault(MDC_CODE, Rule::UnknownCode);
            } else if !refid.is_empty() && !code.matches_refid(refid) {
                self.fault(MDC_REFID, Rule::CodeAndRefidDisagree);
            }
        } else if belongs_to_another(refid, code) {
            self.fault(MDC_REFID, Rule::CodeAndRefidDisagree);
        }
        let refid = Some(refid).filter(|refid| !refid.is_empty());
        Some(MdcTerm {
            code,
            refid: refid.map(Into::into),
        })
    }

    fn unit(&mut self, mapping: Mapping) -> Option<MappedUnit> {
        let text = self.code(UNIT);
        if text.is_empty() {
            return None;
        }
        let ucum = || MappedUnit::Ucum(text.into());
        if UnitCode::all_from_ucum(text).next().is_some() {
            return Some(ucum());
        }
        let private = mapping == Mapping::Private;
        // No UCUM unit begins with MDC, and the list has those that are numbers.
        let unit = if text.starts_with("MDC") {
            UnitCode::from_refid(text)
                .map(MappedUnit::Mdc)
                .ok_or(Rule::UnknownUnit)
        } else if text.bytes().all(|byte| byte.is_ascii_digit()) {
            match UnitCode::parse(text) {
                Ok(unit) if private || unit.refid().is_some() => Ok(MappedUnit::Mdc(unit)),
                Ok(_) => Err(Rule::UnknownUnit),
                Err(error) => Err(Rule::Code(error)),
            }
        } else if private {
            Ok(ucum())
        } else {
            Err(Rule::UnknownUnit)
        };
        unit.map_err(|rule| self.fault(UNIT, rule)).ok()
    }

    /// The text of a cell that is compared and not only shown.
    fn code(&mut self, column: &'static str) -> &'r str {
        let text = self.row.text(column);
        if text.trim() != text {
            self.fault(column, Rule::SurroundingBlank);
        } else if text.contains(['\r', '\n']) {
            self.fault(column, Rule::LineBreak);
        }
        text
    }

    fn fault(&mut self, column: &'static str, rule: Rule) {
        self.faults.push(self.row.fault(column, rule));
    }
}
