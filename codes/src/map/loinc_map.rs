use alloc::{
    boxed::Box,
    collections::{BTreeMap, btree_map::Entry},
    vec::Vec,
};
use core::fmt;

use crate::{
    LoincCode, LoincPair, MdcCode, loinc_pair,
    map::{
        Fault, Faults, Rule,
        csv::{self, Reader},
        fault::Place,
        header::{Header, Row},
        sorted,
    },
};

const LOINC_NUM: &str = "LOINC_NUM";
const LOINC_LONG_COMMON_NAME: &str = "LOINC_LONG_COMMON_NAME";
const IEEE_CF_CODE10: &str = "IEEE_CF_CODE10";
const IEEE_REFID: &str = "IEEE_REFID";
const EQUIVALENCE: &str = "EQUIVALENCE";

const COLUMNS: [&str; 5] = [
    LOINC_NUM,
    LOINC_LONG_COMMON_NAME,
    IEEE_CF_CODE10,
    IEEE_REFID,
    EQUIVALENCE,
];

/// MDC codes and LOINC codes, with the rows of the official LOINC/IEEE mapping table before the built-in pairs.
///
/// The table comes with every release of LOINC (`AccessoryFiles/LoincIeeeMedicalDeviceCodeMappingTable`);
/// this crate does not include it, and reads the user's own download, under the LOINC licence.
/// Of its columns `LOINC_NUM`, `LOINC_LONG_COMMON_NAME`, `IEEE_CF_CODE10`, `IEEE_REFID` and `EQUIVALENCE` are read, found by name;
/// blanks around a cell count for nothing, other columns are ignored.
///
/// Neither direction is a function, so both answer every candidate with where it comes from:
/// first the rows of the table, in its order, then the built-in pairs that the table does not have.
///
/// ```
/// use ihe_pcd_codes::{loinc, map::{LoincMap, Origin}, mdc};
///
/// let table = "\
/// LOINC_NUM,LOINC_LONG_COMMON_NAME,IEEE_CF_CODE10,IEEE_REFID,EQUIVALENCE
/// 8867-4,Heart rate,147842,MDC_ECG_HEART_RATE,equivalent
/// ";
/// let map = LoincMap::read(table)?;
///
/// let first = map.to_loinc(mdc::ECG_HEART_RATE).next().expect("the table has it");
/// assert_eq!(first.loinc, loinc::HEART_RATE);
/// assert!(matches!(first.origin, Origin::Table(row) if row.equivalence.as_str() == "equivalent"));
///
/// // What the table does not have is still answered by the publications.
/// let pulse = map.to_loinc(mdc::PULS_OXIM_PULS_RATE).next().expect("a guide has it");
/// assert!(matches!(pulse.origin, Origin::Publications(_)));
/// # Ok::<(), ihe_pcd_codes::map::Faults>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoincMap {
    /// In the order of the MDC codes, those of one code in the order of the table.
    rows: Vec<LoincRow>,
    /// Places in `rows`, in the order of the LOINC codes, those of one code in the order of the table.
    by_loinc: Vec<u32>,
}

/// A row of the official LOINC/IEEE mapping table.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LoincRow {
    /// The MDC side.
    pub mdc: MdcCode,
    /// The reference id as the table writes it. Empty if the table has none.
    pub refid: Box<str>,
    /// The LOINC side.
    pub loinc: LoincCode,
    /// The long common name of the LOINC code. Empty if the table has none.
    pub long_common_name: Box<str>,
    /// How the two stand to each other.
    pub equivalence: Equivalence,
    line: u32,
}

impl LoincRow {
    /// The line of the file that the row begins at, from 1.
    pub const fn line(&self) -> u32 {
        self.line
    }
}

impl fmt::Debug for LoincRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} {} {} (line {})",
            self.mdc,
            self.equivalence.as_str(),
            self.loinc,
            self.line
        )
    }
}

/// The equivalence of a row, as the table writes it.
///
/// Open: the text is kept, and [`Equivalence::is_equivalent`] is the only question this crate answers of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Equivalence(Box<str>);

impl Equivalence {
    /// The text of the table. Empty if the table has none.
    pub const fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the table calls the two codes equivalent or equal, whatever the ASCII case.
    ///
    /// Only then a code may be replaced by the other without a loss.
    pub fn is_equivalent(&self) -> bool {
        ["equivalent", "equal"]
            .iter()
            .any(|word| self.0.eq_ignore_ascii_case(word))
    }
}

/// A candidate for a translation between MDC and LOINC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LoincCandidate<'a> {
    /// The MDC side.
    pub mdc: MdcCode,
    /// The LOINC side.
    pub loinc: LoincCode,
    /// Who says so, and how the two stand to each other.
    pub origin: Origin<'a>,
}

/// Where a candidate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Origin<'a> {
    /// The official table, with the equivalence it states.
    Table(&'a LoincRow),
    /// Published guides, with the relation their pairs show.
    Publications(LoincPair),
}

impl<'a> From<&'a LoincRow> for LoincCandidate<'a> {
    fn from(row: &'a LoincRow) -> Self {
        Self {
            mdc: row.mdc,
            loinc: row.loinc,
            origin: Origin::Table(row),
        }
    }
}

impl From<LoincPair> for LoincCandidate<'_> {
    fn from(pair: LoincPair) -> Self {
        Self {
            mdc: pair.mdc,
            loinc: pair.loinc,
            origin: Origin::Publications(pair),
        }
    }
}

impl LoincMap {
    /// Reads the official table.
    ///
    /// # Errors
    ///
    /// Every fault of the file, up to [`Faults::MAX`]: a file that is no such table
    /// (empty, a web page, a column missing), a broken quotation, a code with a wrong check digit, a number too large,
    /// a reference id that belongs to another code (compared without ASCII case; what the list does not have is accepted), a row that is there twice.
    /// Then nothing is loaded.
    pub fn read(text: &str) -> Result<Self, Faults> {
        let (map, faults) = Self::read_leaving_out(text)?;
        faults.unless_any(map)
    }

    /// Reads the bytes of a file that holds the official table, in UTF-8.
    ///
    /// # Errors
    ///
    /// Those of [`LoincMap::read`], and bytes that are not UTF-8.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Faults> {
        Self::read(csv::text(bytes)?)
    }

    /// Reads the official table without the rows that have a fault, and says which these are.
    ///
    /// For a table of another year than the list of this crate:
    /// reference ids have moved to other codes over time, and the LOINC licence does not let its user correct the file.
    /// Somebody should look at the faults.
    ///
    /// # Errors
    ///
    /// What is wrong with the file as a whole: no such table, a broken quotation, no sound row.
    pub fn read_leaving_out(text: &str) -> Result<(Self, Faults), Faults> {
        let mut records =
            Reader::new(text)?.filter(|record| !matches!(record, Ok(row) if row.is_blank()));
        let Some(first) = records.next() else {
            return Err(Fault::new(Place::START, Rule::Empty).into());
        };
        let first = first?;
        let header = Header::read(&first, &COLUMNS, true)?;

        let mut rows = Vec::new();
        let mut faults = Faults::default();
        let mut lines = BTreeMap::new();
        for record in records {
            let record = match record {
                Ok(record) => record,
                Err(fault) => {
                    faults.push(fault);
                    return Err(faults);
                }
            };
            match header
                .row(&record)
                .and_then(|cells| row(&cells, &mut lines))
            {
                Ok(row) => rows.push(row),
                Err(fault) => faults.push(fault),
            }
        }
        if rows.is_empty() {
            if faults.is_empty() {
                faults.push(Fault::new(first.place, Rule::NoRows));
            }
            return Err(faults);
        }
        Ok((Self::new(rows), faults))
    }

    fn new(mut rows: Vec<LoincRow>) -> Self {
        rows.sort_by_key(|row| (row.mdc, row.line));
        let mut by_loinc: Vec<_> = (0_u32..)
            .zip(&rows)
            .map(|(at, row)| (row.loinc, row.line, at))
            .collect();
        by_loinc.sort_unstable();
        let by_loinc = by_loinc.into_iter().map(|(_, _, at)| at).collect();
        Self { rows, by_loinc }
    }

    /// The LOINC candidates of an MDC code: the rows of the table first, then the published pairs it does not have.
    pub fn to_loinc(&self, code: MdcCode) -> impl Iterator<Item = LoincCandidate<'_>> + Clone {
        let rows = sorted::run(&self.rows, |row| row.mdc.cmp(&code));
        let pairs =
            loinc_pair::of_mdc(code).filter(|pair| rows.iter().all(|row| row.loinc != pair.loinc));
        rows.iter().map(Into::into).chain(pairs.map(Into::into))
    }

    /// The MDC candidates of a LOINC code: the rows of the table first, then the published pairs it does not have.
    pub fn from_loinc(&self, code: LoincCode) -> impl Iterator<Item = LoincCandidate<'_>> + Clone {
        let places = sorted::run(&self.by_loinc, |&at| {
            self.row(at).map(|row| row.loinc).cmp(&Some(code))
        });
        let rows = places.iter().filter_map(|&at| self.row(at));
        let known = rows.clone();
        let pairs = loinc_pair::of_loinc(code)
            .filter(move |pair| known.clone().all(|row| row.mdc != pair.mdc));
        rows.map(Into::into).chain(pairs.map(Into::into))
    }

    /// The rows of the table, by MDC code.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &LoincRow> + Clone {
        self.rows.iter()
    }

    fn row(&self, at: u32) -> Option<&LoincRow> {
        self.rows.get(usize::try_from(at).ok()?)
    }
}

/// The lines of the rows so far, by what they say.
type Lines = BTreeMap<(MdcCode, LoincCode, Box<str>), u32>;

/// The row, unless it has a fault.
fn row(cells: &Row<'_, '_>, lines: &mut Lines) -> Result<LoincRow, Fault> {
    let text = |column| cells.text(column).trim();
    let loinc = LoincCode::parse(text(LOINC_NUM))
        .map_err(|error| cells.fault(LOINC_NUM, Rule::Loinc(error)))?;
    let mdc = MdcCode::parse(text(IEEE_CF_CODE10))
        .map_err(|error| cells.fault(IEEE_CF_CODE10, Rule::Code(error)))?;
    let refid: Box<str> = text(IEEE_REFID).into();
    if belongs_to_another(&refid, mdc) {
        return Err(cells.fault(IEEE_REFID, Rule::CodeAndRefidDisagree));
    }
    match lines.entry((mdc, loinc, refid.clone())) {
        Entry::Vacant(place) => place.insert(cells.line()),
        Entry::Occupied(place) => {
            let line = *place.get();
            return Err(cells.fault(LOINC_NUM, Rule::Duplicate { line }));
        }
    };
    Ok(LoincRow {
        mdc,
        refid,
        loinc,
        long_common_name: text(LOINC_LONG_COMMON_NAME).into(),
        equivalence: Equivalence(text(EQUIVALENCE).into()),
        line: cells.line(),
    })
}

/// Whether the list has this reference id, and not for this code.
pub(crate) fn belongs_to_another(refid: &str, code: MdcCode) -> bool {
    !code.matches_refid(refid) && MdcCode::from_refid_ignoring_case(refid).is_some()
}
