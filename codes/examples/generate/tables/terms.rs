//! The nomenclature: every code with its reference ids.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::{
    File, blob, hash, rust,
    source::{Fault, narrow, number, rows},
};

/// The two sets of rows a program can have: without and with the feature `full`.
const SETS: [&str; 2] = ["core", "full"];

/// What a term can name, as `TermKind` lists it.
const KINDS: [(&str, &str); 8] = [
    ("attribute", "Attribute"),
    ("body-site", "BodySite"),
    ("device", "Device"),
    ("enumeration", "Enumeration"),
    ("event", "Event"),
    ("metric", "Metric"),
    ("other", "Other"),
    ("unit", "Unit"),
];

/// How far a row has come, as `TermStatus` lists it; the place is the number in the table.
const STATUSES: [&str; 6] = [
    "",
    "accepted",
    "provisional",
    "deprecated",
    "withdrawn",
    "older",
];

/// The columns of a set: file, type, what it holds.
const COLUMNS: [(&str, &str, &str); 16] = [
    (
        "partition_slots",
        "U16s",
        "By partition, its place among the partitions there are.",
    ),
    (
        "pages",
        "U16s",
        "By place of the partition and the high byte of the term code, the page: 256 codes.",
    ),
    (
        "words",
        "U64s",
        "Four for each page: a bit for each code there is.",
    ),
    (
        "word_rows",
        "U16s",
        "For each of those words, the row of its first code.",
    ),
    (
        "row_text",
        "U16s",
        "By row, the number of its reference id.",
    ),
    (
        "more_rows",
        "U16s",
        "For each row that is not the preferred one of its code, that one.",
    ),
    (
        "status_rows",
        "U16s",
        "The rows that are not simply published.",
    ),
    ("status", "U16s", "What each of those is."),
    (
        "status_runs",
        "U64s",
        "A bit for each 64 rows: whether any of them is not simply published.",
    ),
    (
        "text_code",
        "U16s",
        "By number of the reference id, the term code to be sent with it.",
    ),
    (
        "more_codes_text",
        "U16s",
        "For each further code of a reference id, the number of that.",
    ),
    ("more_codes", "U32s", "Those codes."),
    (
        "case_twins",
        "U16s",
        "Reference ids that have a further one behind them which differs in case only.",
    ),
    ("next_case_twins", "U16s", "The number of that one."),
    (
        "seeds",
        "U16s",
        "By bucket of the hash, the seed that keeps its reference ids apart.",
    ),
    (
        "slots",
        "U16s",
        "By hash under that seed, the number of the reference id.",
    ),
];

/// One reference id of one code.
#[derive(Clone, Debug)]
pub(crate) struct Term {
    pub(crate) code: u32,
    /// 1 for the reference id to be sent with the code.
    pub(crate) rank: u32,
    pub(crate) refid: String,
    /// 1 for the code to be sent with the reference id.
    pub(crate) refid_rank: u32,
    /// The place in `STATUSES`.
    pub(crate) status: u16,
    /// Whether the row is there without the feature `full`.
    pub(crate) core: bool,
}

/// The rows, by code and then rank.
pub(crate) fn read(data: &Path) -> Result<Vec<Term>, Fault> {
    let mut terms: Vec<Term> = Vec::new();
    for [code, refid, refid_rank, status, set] in rows(data, "terms.tsv")? {
        let code = number(&code)?;
        let rank = match terms.last() {
            Some(last) if last.code > code => {
                return Err(format!("terms.tsv: {code} is out of order"));
            }
            Some(last) if last.code == code => last.rank + 1,
            _ => 1,
        };
        terms.push(Term {
            code,
            rank,
            refid_rank: match refid_rank.as_str() {
                "" => 1,
                rank => number(rank)?,
            },
            status: STATUSES
                .iter()
                .position(|known| *known == status)
                .ok_or_else(|| format!("terms.tsv: {code} has no known status"))
                .and_then(|place| narrow(place, "statuses"))?,
            core: match set.as_str() {
                "core" => true,
                "" => false,
                _ => return Err(format!("terms.tsv: {code} is in no known set")),
            },
            refid,
        });
    }
    check(&terms)?;
    Ok(terms)
}

/// The ranks of a reference id have no gap, and what shares a code or a reference id with a core row is core too, whatever its case.
fn check(terms: &[Term]) -> Result<(), Fault> {
    let mut by_refid: BTreeMap<&str, Vec<&Term>> = BTreeMap::new();
    let mut by_folded: BTreeMap<String, Vec<&Term>> = BTreeMap::new();
    let mut by_code: BTreeMap<u32, Vec<&Term>> = BTreeMap::new();
    for term in terms {
        if !term.refid.is_ascii() || term.refid.is_empty() {
            return Err(format!("terms.tsv: {} has no reference id", term.code));
        }
        by_refid.entry(&term.refid).or_default().push(term);
        let folded = term.refid.to_ascii_uppercase();
        by_folded.entry(folded).or_default().push(term);
        by_code.entry(term.code).or_default().push(term);
    }
    for (refid, same) in &by_refid {
        let ranks: BTreeSet<u32> = same.iter().map(|term| term.refid_rank).collect();
        if !(1..=same.len()).eq(ranks.iter().map(|rank| *rank as usize)) {
            return Err(format!("terms.tsv: {refid} has a gap in its refid ranks"));
        }
    }
    for same in by_folded.values().chain(by_code.values()) {
        if let [first, rest @ ..] = same.as_slice()
            && rest.iter().any(|term| term.core != first.core)
        {
            return Err(format!("terms.tsv: {} is core only in part", first.code));
        }
    }
    Ok(())
}

pub(crate) fn files(data: &Path) -> Result<Vec<File>, Fault> {
    let all = read(data)?;
    let core = all.iter().filter(|term| term.core).collect();
    let mut files = vec![kinds_file(data)?];
    for (set, terms) in SETS.into_iter().zip([core, all.iter().collect()]) {
        files.extend(Rows::new(terms)?.files(set)?);
    }
    Ok(files)
}

/// From which code on terms are of which kind.
pub(crate) fn kinds(data: &Path) -> Result<Vec<(u32, String)>, Fault> {
    let mut runs: Vec<(u32, String)> = Vec::new();
    for [first, kind] in rows(data, "kinds.tsv")? {
        let first = number(&first)?;
        if runs.last().is_some_and(|(last, _)| *last >= first) {
            return Err(format!("kinds.tsv: {first} is out of order"));
        }
        if !KINDS.iter().any(|(name, _)| *name == kind) {
            return Err(format!("kinds.tsv: {first} has no known kind"));
        }
        runs.push((first, kind));
    }
    Ok(runs)
}

fn kinds_file(data: &Path) -> Result<File, Fault> {
    let runs = kinds(data)?;
    let rows = runs.iter().filter_map(|(first, kind)| {
        let (_, variant) = KINDS.iter().find(|(name, _)| name == kind)?;
        Some(format!("({first}, TermKind::{variant})"))
    });
    let text = String::from("\nuse crate::TermKind;\n")
        + &rust::table(
            "The first code of each run of terms of one kind.",
            "KINDS",
            "(u32, TermKind)",
            rows,
        );
    Ok(rust::file("terms/kinds.rs", &text))
}

/// The rows of one set, numbered: first one for each code with its preferred reference id, by code; then the others.
struct Rows<'t> {
    rows: Vec<&'t Term>,
    /// How many of the rows are preferred, which is how many codes there are.
    codes: usize,
    /// The reference ids, by the code to be sent with each.
    texts: Vec<&'t Term>,
    /// The number of each reference id in `texts`.
    text: BTreeMap<&'t str, u16>,
}

impl<'t> Rows<'t> {
    fn new(mut rows: Vec<&'t Term>) -> Result<Self, Fault> {
        rows.sort_by_key(|term| (term.rank != 1, term.code, term.rank));
        let codes = rows.iter().filter(|term| term.rank == 1).count();
        let mut texts: Vec<&Term> = rows.clone();
        texts.retain(|term| term.refid_rank == 1);
        texts.sort_by_key(|term| (term.code, term.rank));
        let text = texts
            .iter()
            .enumerate()
            .map(|(place, term)| Ok((term.refid.as_str(), narrow(place, "reference ids")?)))
            .collect::<Result<_, Fault>>()?;
        narrow(rows.len(), "rows")?;
        Ok(Self {
            rows,
            codes,
            texts,
            text,
        })
    }

    fn files(&self, set: &str) -> Result<Vec<File>, Fault> {
        let name = |table: &str| format!("terms/{set}/{table}");
        let mut files = vec![
            rust::file(&name("rows.rs"), &self.declarations()),
            blob::u16s(&name("row_text"), self.numbers(&self.rows)),
            blob::u16s(&name("text_code"), self.texts.iter().map(|t| t.code as u16)),
        ];
        files.extend(blob::texts(
            &name("refids"),
            self.texts.iter().map(|term| term.refid.as_str()),
        )?);
        files.extend(self.pages(&name)?);
        files.extend(self.more(&name)?);
        files.extend(self.slots(&name)?);
        Ok(files)
    }

    /// The Rust source that names the columns.
    fn declarations(&self) -> String {
        let mut out = String::from(
            "\nuse crate::tables::{numbers::{U16s, U32s, U64s}, texts::{Texts, texts}};\n",
        );
        for (name, column, doc) in COLUMNS {
            let constant = name.replace('.', "_").to_ascii_uppercase();
            out += &format!(
                "\n/// {doc}\npub(crate) static {constant}: {column} = {column}::new(include_bytes!(\"{name}.bin\"));\n"
            );
        }
        out += "\n/// The reference ids, by the code to be sent with each.\npub(crate) static REFIDS: Texts = texts!(\"refids\");\n";
        let lengths = self.texts.iter().map(|term| term.refid.len());
        out += &format!(
            "\n/// The length of the longest reference id.\npub(crate) const LONGEST: usize = {};\n",
            lengths.max().unwrap_or_default()
        );
        let mut partitions: Vec<u32> = self.texts.iter().map(|term| term.code >> 16).collect();
        partitions.dedup();
        let firsts = partitions.iter().map(|partition| {
            let before = |term: &&Term| term.code >> 16 < *partition;
            format!("({partition}, {})", self.texts.partition_point(before))
        });
        out + &rust::table(
            "Each partition, and the number of the first reference id whose code is in it.",
            "PARTITIONS",
            "(u16, u16)",
            firsts,
        )
    }

    /// The numbers of the reference ids of these rows.
    fn numbers(&self, rows: &[&Term]) -> Vec<u16> {
        let number = |term: &&Term| self.text.get(term.refid.as_str()).copied();
        rows.iter().filter_map(number).collect()
    }

    /// Where the codes are: partition, then page, then a bit for each code; and the row of the first of 64 codes.
    fn pages(&self, name: &impl Fn(&str) -> String) -> Result<Vec<File>, Fault> {
        let mut partitions: Vec<u32> = self.texts.iter().map(|term| term.code >> 16).collect();
        partitions.dedup();
        let last = partitions.last().copied().unwrap_or_default();
        let slots = (0..=last).map(|partition| {
            let slot = partitions.iter().position(|known| *known == partition);
            slot.map_or(Ok(u16::MAX), |slot| narrow(slot, "partitions"))
        });
        let slots = slots.collect::<Result<Vec<u16>, Fault>>()?;

        let mut directory = vec![u16::MAX; partitions.len() * 256];
        let mut words: Vec<u64> = Vec::new();
        let mut ranks: Vec<u16> = Vec::new();
        for (row, term) in self.rows.iter().take(self.codes).enumerate() {
            let slot = usize::from(*slots.get((term.code >> 16) as usize).unwrap_or(&0));
            let page = directory.get_mut(slot * 256 + (term.code as usize >> 8) % 256);
            let page = page.ok_or("terms: a code without a page")?;
            if *page == u16::MAX {
                *page = narrow(words.len() / 4, "pages")?;
                words.extend([0; 4]);
                ranks.extend([narrow(row, "rows")?; 4]);
            }
            let word = usize::from(*page) * 4 + (term.code as usize >> 6) % 4;
            if let Some(word) = words.get_mut(word) {
                *word |= 1 << (term.code % 64);
            }
            for rank in ranks.iter_mut().skip(word + 1) {
                *rank += 1;
            }
        }

        Ok(vec![
            blob::u16s(&name("partition_slots"), slots),
            blob::u16s(&name("pages"), directory),
            blob::u64s(&name("words"), words),
            blob::u16s(&name("word_rows"), ranks),
        ])
    }

    /// What is not one to one, and what is not published.
    fn more(&self, name: &impl Fn(&str) -> String) -> Result<Vec<File>, Fault> {
        // The rows behind the preferred ones, by code.
        let more_rows = self.rows.get(self.codes..).unwrap_or_default();
        let preferred = more_rows.iter().map(|term| {
            let before = |row: &&Term| row.rank == 1 && row.code < term.code;
            narrow(self.rows.partition_point(before), "rows")
        });
        let preferred = preferred.collect::<Result<Vec<u16>, Fault>>()?;

        let mut more_codes: Vec<&Term> = self.rows.clone();
        more_codes.retain(|term| term.refid_rank != 1);
        more_codes.sort_by_key(|term| (self.text.get(term.refid.as_str()), term.refid_rank));

        // Reference ids that differ in case only, each with the next of them.
        let mut folded: BTreeMap<String, u16> = BTreeMap::new();
        let mut twins: Vec<(u16, u16)> = Vec::new();
        for (term, number) in self.texts.iter().zip(0..) {
            if let Some(before) = folded.insert(term.refid.to_ascii_uppercase(), number) {
                twins.push((before, number));
            }
        }
        twins.sort_unstable();

        let unpublished: Vec<(u16, u16)> = (0..)
            .zip(&self.rows)
            .filter(|(_, term)| term.status != 0)
            .map(|(row, term)| (row, term.status))
            .collect();
        let mut runs = vec![0_u64; self.rows.len().div_ceil(64 * 64)];
        for (row, _) in &unpublished {
            if let Some(run) = runs.get_mut(usize::from(row >> 12)) {
                *run |= 1 << (row >> 6 & 63);
            }
        }
        Ok(vec![
            blob::u16s(&name("more_rows"), preferred),
            blob::u16s(&name("more_codes_text"), self.numbers(&more_codes)),
            blob::u32s(&name("more_codes"), more_codes.iter().map(|t| t.code)),
            blob::u16s(&name("case_twins"), twins.iter().map(|twin| twin.0)),
            blob::u16s(&name("next_case_twins"), twins.iter().map(|twin| twin.1)),
            blob::u16s(&name("status_rows"), unpublished.iter().map(|row| row.0)),
            blob::u16s(&name("status"), unpublished.iter().map(|row| row.1)),
            blob::u64s(&name("status_runs"), runs),
        ])
    }

    /// The slots in which reference ids are found by their hash: a seed for each bucket of about four keeps them apart.
    fn slots(&self, name: &impl Fn(&str) -> String) -> Result<Vec<File>, Fault> {
        let mut seen = BTreeSet::new();
        let mut keys: Vec<(u64, u16)> = Vec::new();
        for (term, number) in self.texts.iter().zip(0..) {
            if seen.insert(term.refid.to_ascii_uppercase()) {
                keys.push((hash::of(&term.refid), number));
            }
        }
        let mut seeds = vec![0; keys.len().div_ceil(4)];
        let mut slots = vec![u16::MAX; keys.len() + keys.len() / 32 + 1];
        let mut buckets: Vec<Vec<(u64, u16)>> = vec![Vec::new(); seeds.len()];
        for key in keys {
            let bucket = buckets.get_mut(hash::bucket(key.0, seeds.len()));
            bucket.ok_or("terms: a hash without a bucket")?.push(key);
        }
        let mut largest_first: Vec<usize> = (0..buckets.len()).collect();
        largest_first.sort_by_key(|bucket| usize::MAX - buckets.get(*bucket).map_or(0, Vec::len));
        for number in largest_first {
            let bucket = buckets.get(number).map_or(&[][..], Vec::as_slice);
            let seed = (0..=u16::MAX).find(|seed| {
                let places: BTreeSet<usize> = bucket
                    .iter()
                    .map(|(hash, _)| hash::slot(*hash, *seed, slots.len()))
                    .collect();
                places.len() == bucket.len()
                    && places
                        .iter()
                        .all(|place| slots.get(*place) == Some(&u16::MAX))
            });
            let seed = seed.ok_or("terms: no seed keeps a bucket apart")?;
            for (hash, text) in bucket {
                let place = hash::slot(*hash, seed, slots.len());
                if let Some(slot) = slots.get_mut(place) {
                    *slot = *text;
                }
            }
            if let Some(place) = seeds.get_mut(number) {
                *place = seed;
            }
        }
        Ok(vec![
            blob::u16s(&name("seeds"), seeds),
            blob::u16s(&name("slots"), slots),
        ])
    }
}
