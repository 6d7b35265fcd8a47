use alloc::{collections::BTreeSet, vec::Vec};
use core::fmt;

use crate::{
    MdcCode,
    map::{
        Changes, Entry, Fault, Faults, LocalCode, Lookup, Mapping, MdcTerm, Rule, conflicts,
        csv::{self, Reader, Record},
        fault::Place,
        header::{Header, Row},
        lookup,
        metadata::Metadata,
        read_entry::{self, COLUMNS},
        sorted,
    },
};

/// The map of a site: from vendor codes to MDC, and from MDC to local codes, units and precisions.
///
/// The [module documentation](crate::map#the-code-map) explains the file.
/// `Display` writes it, with commas and CR LF; reading that gives an equal map.
///
/// A map never changes by itself, and is cheap to share in an `Arc`.
///
/// ```
/// use ihe_pcd_codes::{map::{CodeMap, Lookup}, mdc};
///
/// let map = CodeMap::read("\
/// #code-map;v1
/// #name;ICU monitors
/// #version;v3 of 2026-11-22
/// #source;Interface manual of the vendor (rev. C)
/// vendor_system;vendor_code;vendor_text;mapping;mdc_code;mdc_refid;unit;local_code;local_text;local_unit;decimals;note
/// 99ACME;HR;Heart rate;standard;147842;MDC_ECG_HEART_RATE;MDC_DIM_BEAT_PER_MIN;301;Pulse;/min;0;
/// 99ACME;BEEP;Speaker volume;nothing;;;;;;;;nobody needs it
/// ")?;
///
/// let rate = map.to_mdc("99ACME", "HR").mapped().expect("one row has it");
/// assert_eq!(rate.target.code, mdc::ECG_HEART_RATE);
/// let local = map.to_local(mdc::ECG_HEART_RATE).mapped().expect("one row has it");
/// assert_eq!((&*local.target.code, local.target.decimals), ("301", Some(0)));
///
/// assert!(matches!(map.to_mdc("99ACME", "BEEP"), Lookup::Nothing(_)));
/// assert!(matches!(map.to_mdc("99ACME", "RR"), Lookup::NotMapped));
/// # Ok::<(), ihe_pcd_codes::map::Faults>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeMap {
    metadata: Metadata,
    /// In the order of the file.
    entries: Vec<Entry>,
    /// Places of the entries with a vendor's side, in the order of system and code.
    by_vendor: Vec<u32>,
    /// Places of the entries that say what becomes of an MDC code, each answer once, in the order of the code.
    by_mdc: Vec<u32>,
}

impl CodeMap {
    /// Reads a code map.
    ///
    /// # Errors
    ///
    /// Every fault of the file, up to [`Faults::MAX`]; [`Rule`] lists them. Then nothing is loaded.
    pub fn read(text: &str) -> Result<Self, Faults> {
        Self::read_named(text, None)
    }

    /// Reads the bytes of a file that holds a code map, in UTF-8.
    ///
    /// # Errors
    ///
    /// Those of [`CodeMap::read`], and bytes that are not UTF-8.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Faults> {
        Self::read(csv::text(bytes)?)
    }

    /// Replaces the map by a newer one of the same name, and says what is different.
    ///
    /// # Errors
    ///
    /// Those of [`CodeMap::read`], and [`Rule::AnotherMap`]. Then the map stays as it is.
    ///
    /// ```
    /// # use ihe_pcd_codes::map::CodeMap;
    /// # let text = "#code-map,v1\n#name,ICU\n#version,v1\n#source,manual\n\
    /// # vendor_system,vendor_code,vendor_text,mapping,mdc_code,mdc_refid,unit,local_code,local_text,local_unit,decimals,note\n\
    /// # 99ACME,HR,,standard,147842,MDC_ECG_HEART_RATE,,,,,,\n";
    /// let mut map = CodeMap::read(text)?;
    /// let newer = text.replace("#version,v1", "#version,v2").replace(",HR,", ",FC,");
    /// let changes = map.reload(&newer)?;
    /// assert_eq!((changes.added.len(), changes.removed.len()), (1, 1));
    ///
    /// // Half a file changes nothing.
    /// assert!(map.reload("#code-map,v1\n#name,ICU\n").is_err());
    /// assert_eq!(map.version(), "v2");
    /// # Ok::<(), ihe_pcd_codes::map::Faults>(())
    /// ```
    pub fn reload(&mut self, text: &str) -> Result<Changes, Faults> {
        let newer = Self::read_named(text, Some(self.name()))?;
        let changes = Changes::between(self, &newer);
        *self = newer;
        Ok(changes)
    }

    fn read_named(text: &str, wanted: Option<&str>) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let mut records = Vec::new();
        for record in Reader::new(text)? {
            match record {
                Ok(record) if record.is_blank() => {}
                Ok(record) => records.push(record),
                Err(fault) => faults.push(fault),
            }
        }
        let broken = !faults.is_empty();
        let may_begin = records.first().map_or(broken, Metadata::begins);
        if !may_begin {
            faults.push(Fault::new(Place::START, Rule::NotACodeMap));
            return Err(faults.sorted());
        }
        let heads = records
            .iter()
            .take_while(|record| Metadata::is_in(record))
            .count();
        let (heads, table) = records.split_at_checked(heads).unwrap_or_default();
        if broken && table.is_empty() {
            // What is missing may stand behind the broken quotation.
            return Err(faults);
        }
        let metadata = Metadata::read(heads, wanted)
            .map_err(|found| faults.append(found))
            .ok();
        let entries = entries(table, heads, broken, &mut faults);
        match (metadata, entries) {
            (Some(metadata), Some(entries)) if faults.is_empty() => {
                Ok(Self::new(metadata, entries))
            }
            _ => Err(faults.sorted()),
        }
    }

    fn new(metadata: Metadata, entries: Vec<Entry>) -> Self {
        let places = || (0_u32..).zip(&entries);
        let mut by_vendor: Vec<_> = places()
            .filter_map(|(at, entry)| entry.vendor_key().map(|key| (key, at)))
            .collect();
        by_vendor.sort_unstable();
        let by_vendor = by_vendor.into_iter().map(|(_, at)| at).collect();

        let mut answers = BTreeSet::new();
        let mut by_mdc: Vec<_> = places()
            .filter_map(|(at, entry)| {
                let code = entry.answered_code()?;
                answers
                    .insert((code, &entry.unit, &entry.local))
                    .then_some((code, at))
            })
            .collect();
        by_mdc.sort_unstable();
        let by_mdc = by_mdc.into_iter().map(|(_, at)| at).collect();
        Self {
            metadata,
            entries,
            by_vendor,
            by_mdc,
        }
    }

    /// What the map is for.
    pub fn name(&self) -> &str {
        &self.metadata.name
    }

    /// The version of the map.
    pub fn version(&self) -> &str {
        &self.metadata.version
    }

    /// Where the map comes from.
    pub fn source(&self) -> &str {
        &self.metadata.source
    }

    /// The rows, in the order of the file.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = &Entry> + DoubleEndedIterator + Clone {
        self.entries.iter()
    }

    /// The MDC code of a vendor's code; both texts are compared exactly.
    pub fn to_mdc(&self, system: &str, code: &str) -> Lookup<'_, MdcTerm> {
        let places = sorted::run(&self.by_vendor, |&at| {
            let entry = lookup::entry(&self.entries, at);
            entry.and_then(Entry::vendor_key).cmp(&Some((system, code)))
        });
        lookup::mdc(&self.entries, places)
    }

    /// The local code of an MDC code.
    ///
    /// Code 0 is never mapped: without its reference id it names no term.
    pub fn to_local(&self, code: MdcCode) -> Lookup<'_, LocalCode> {
        let places = sorted::run(&self.by_mdc, |&at| {
            let entry = lookup::entry(&self.entries, at);
            entry.and_then(Entry::answered_code).cmp(&Some(code))
        });
        lookup::local(&self.entries, places)
    }
}

impl Entry {
    /// The coding system and the code of the vendor.
    pub(crate) fn vendor_key(&self) -> Option<(&str, &str)> {
        let vendor = self.vendor.as_ref()?;
        Some((&vendor.system, &vendor.code))
    }

    /// The MDC code of which the row says what becomes of it.
    pub(crate) fn answered_code(&self) -> Option<MdcCode> {
        let mdc = self.mdc.as_ref()?;
        (self.local.is_some() || self.mapping == Mapping::Nothing).then_some(mdc.code)
    }
}

impl fmt::Display for CodeMap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.metadata.write(f)?;
        for (count, column) in COLUMNS.iter().enumerate() {
            f.write_str(if count > 0 { "," } else { "" })?;
            f.write_str(column)?;
        }
        f.write_str("\r\n")?;
        self.entries.iter().try_for_each(|entry| entry.write(f))
    }
}

/// The rows of the table below the metadata; `None` if the header has faults.
///
/// What stands behind a `broken` quotation is unknown, so a missing row is no fault then.
fn entries(
    table: &[Record<'_>],
    heads: &[Record<'_>],
    broken: bool,
    faults: &mut Faults,
) -> Option<Vec<Entry>> {
    let Some((first, records)) = table.split_first() else {
        let place = heads.last().map_or(Place::START, |record| record.place);
        faults.push(Fault::new(place, Rule::NoRows));
        return None;
    };
    let header = Header::read(first, &COLUMNS, false)
        .map_err(|found| faults.append(found))
        .ok()?;
    if records.is_empty() && !broken {
        faults.push(Fault::new(first.place, Rule::NoRows));
    }
    let mut rows: Vec<(Row<'_, '_>, Entry)> = Vec::new();
    for record in records {
        match header.row(record) {
            Ok(row) => rows.extend(read_entry::read(&row, faults).map(|entry| (row, entry))),
            Err(fault) => faults.push(fault),
        }
    }
    conflicts::find(&rows, faults);
    Some(rows.into_iter().map(|(_, entry)| entry).collect())
}
