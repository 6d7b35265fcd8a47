//! A map is what its file says, whoever wrote the file; and one fault in a good file is found where it is.

#![cfg(feature = "alloc")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use std::sync::LazyLock;

use ihe_pcd_codes::{
    LoincCode, MdcCode, ParseCodeError, ParseLoincError, Term, fuzzing,
    map::{CodeMap, Faults, LoincMap, Lookup, Rule},
    rtm, terms,
};
use proptest::{prelude::*, sample::select};

const COLUMNS: [&str; 12] = [
    "vendor_system",
    "vendor_code",
    "vendor_text",
    "mapping",
    "mdc_code",
    "mdc_refid",
    "unit",
    "local_code",
    "local_text",
    "local_unit",
    "decimals",
    "note",
];
const VENDOR_CODE: usize = 1;
const MAPPING: usize = 3;
const MDC_CODE: usize = 4;
const MDC_REFID: usize = 5;
const UNIT: usize = 6;
const DECIMALS: usize = 10;

/// Every term whose code names it.
static TERMS: LazyLock<Vec<Term>> =
    LazyLock::new(|| terms().filter(|term| term.code().value() != 0).collect());

/// One row: its cells in the order of [`COLUMNS`].
type Cells = Vec<String>;

/// How a program writes a file.
#[derive(Clone, Debug)]
struct Style {
    separator: char,
    line_end: &'static str,
    mark: bool,
    /// Quotes around every cell, or only where they are needed.
    quoted: bool,
    /// Columns are written from the last to the first.
    backwards: bool,
}

impl Style {
    fn cell(&self, cell: &str) -> String {
        let needs = cell.contains([self.separator, '"', '\r', '\n']);
        match self.quoted || needs {
            true => format!("\"{}\"", cell.replace('"', "\"\"")),
            false => cell.to_owned(),
        }
    }

    fn row(&self, cells: &[String]) -> String {
        let mut cells: Vec<_> = cells.iter().map(|cell| self.cell(cell)).collect();
        if self.backwards {
            cells.reverse();
        }
        cells.join(&self.separator.to_string()) + self.line_end
    }

    /// The file, and the line each row begins at.
    fn file(&self, rows: &[Cells]) -> (String, Vec<u32>) {
        let mut text = String::from(if self.mark { "\u{feff}" } else { "" });
        let metadata = [
            ("#code-map", "v1"),
            ("#name", "a, \"b\"; c"),
            ("#version", "v1"),
            ("#source", "s"),
        ];
        for (name, value) in metadata {
            text += &format!(
                "{name}{}{}{}",
                self.separator,
                self.cell(value),
                self.line_end
            );
        }
        text += &self.row(&COLUMNS.map(String::from));
        let mut lines = Vec::new();
        for row in rows {
            lines.push(line_count(&text));
            text += &self.row(row);
        }
        (text, lines)
    }
}

/// The line that the next character would be on.
fn line_count(text: &str) -> u32 {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    u32::try_from(unified.matches('\n').count()).unwrap() + 1
}

fn style() -> impl Strategy<Value = Style> {
    (
        select(&[',', ';', '\t'][..]),
        select(&["\n", "\r\n", "\r"][..]),
        any::<bool>(),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(separator, line_end, mark, quoted, backwards)| Style {
            separator,
            line_end,
            mark,
            quoted,
            backwards,
        })
}

/// Text for people: anything that a cell may hold.
fn text() -> impl Strategy<Value = String> {
    "[ -~æøåµ°\n,;\"\t]{0,12}"
}

/// Text that is compared.
fn code() -> impl Strategy<Value = String> {
    "[!-~æ,;\"#]{1,6}"
}

/// A row that is right by itself; `number` makes its codes differ from those of other rows.
fn row(number: usize) -> impl Strategy<Value = Cells> {
    let term = (0..TERMS.len()).prop_map(move |at| {
        // Rows of one map take their terms from different places, so that their codes differ.
        TERMS[(at / 100 * 100 + number).min(TERMS.len() - 1)]
    });
    let unit = select(&["", "MDC_DIM_BEAT_PER_MIN", "264864", "/min", "%", "mm[Hg]"][..]);
    let decimals = proptest::option::of(0_u8..10);
    let kind = 0..4_u8;
    (
        code(),
        text(),
        term,
        unit,
        (code(), text(), code()),
        decimals,
        text(),
        kind,
        any::<bool>(),
    )
        .prop_map(
            move |(
                system,
                vendor_text,
                term,
                unit,
                (local, local_text, local_unit),
                decimals,
                note,
                kind,
                both,
            )| {
                let vendor = [system, format!("V{number}"), vendor_text];
                // What a metric with a list may be measured in is tested by hand.
                let unit = match rtm::allowed_units(term.code()).next() {
                    Some(_) => "",
                    None => unit,
                };
                let mdc = |mapping: &str| {
                    [
                        mapping.to_owned(),
                        term.code().to_string(),
                        term.refid().to_owned(),
                        unit.to_owned(),
                    ]
                };
                let decimals = decimals.map_or(String::new(), |decimals| decimals.to_string());
                // A spelling of its own, which is not UCUM by accident.
                let local_unit = format!("?{local_unit}");
                let local = [format!("{local}{number}"), local_text, local_unit, decimals];
                let none = || [const { String::new() }; 4];
                let no_vendor = || [const { String::new() }; 3];
                let (vendor, mdc, local) = match kind {
                    0 => (
                        vendor,
                        [
                            "nothing".into(),
                            String::new(),
                            String::new(),
                            String::new(),
                        ],
                        none(),
                    ),
                    1 => (no_vendor(), mdc("standard"), local),
                    2 => (vendor, mdc("private"), if both { local } else { none() }),
                    _ => (vendor, mdc("standard"), if both { local } else { none() }),
                };
                vendor
                    .into_iter()
                    .chain(mdc)
                    .chain(local)
                    .chain([note])
                    .collect()
            },
        )
}

fn rows() -> impl Strategy<Value = Vec<Cells>> {
    (1_usize..8)
        .prop_flat_map(|count| (0..count).map(row).collect::<Vec<_>>())
        .prop_filter("codes of different rows differ", |rows| {
            let mut codes: Vec<_> = rows
                .iter()
                .map(|row| &row[MDC_CODE])
                .filter(|code| !code.is_empty())
                .collect();
            codes.sort();
            codes.windows(2).all(|two| two[0] != two[1])
        })
}

/// A cell of a good row that is made bad, and the rule that says so.
fn fault() -> impl Strategy<Value = (usize, &'static str, Rule)> {
    select(
        &[
            (VENDOR_CODE, " V", Rule::SurroundingBlank),
            (VENDOR_CODE, "V\rV", Rule::LineBreak),
            (MAPPING, "Standard", Rule::UnknownMapping),
            (MAPPING, "", Rule::UnknownMapping),
            (MDC_CODE, "14784Z", Rule::Code(ParseCodeError::NotDecimal)),
            (MDC_CODE, "4294967296", Rule::Code(ParseCodeError::TooLarge)),
            (MDC_REFID, "MDC_ECG_HEART_RATE_", Rule::CodeAndRefidDisagree),
            (UNIT, "MDC_DIM_FURLONG", Rule::UnknownUnit),
            (UNIT, "147842", Rule::Code(ParseCodeError::NotAUnit)),
            (DECIMALS, "10", Rule::Decimals),
        ][..],
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_map_is_what_its_file_says(style in style(), rows in rows()) {
        let (text, _) = style.file(&rows);
        let map = CodeMap::read(&text).unwrap();
        prop_assert_eq!(map.name(), "a, \"b\"; c");
        prop_assert_eq!(map.entries().len(), rows.len());
        for (entry, row) in map.entries().zip(&rows) {
            let vendor = entry.vendor.as_ref().map_or(["", "", ""], |own| [&own.system, &own.code, &own.text]);
            prop_assert_eq!(&vendor[..], &row[..MAPPING]);
            prop_assert_eq!(entry.mapping.as_str(), &row[MAPPING]);
            prop_assert_eq!(entry.mdc.as_ref().map_or(String::new(), |mdc| mdc.code.to_string()), &row[MDC_CODE][..]);
            let local = entry.local.as_ref().map_or(["", "", ""], |own| [&own.code, &own.text, &own.unit]);
            prop_assert_eq!(&local[..], &row[7..DECIMALS]);
            prop_assert_eq!(&*entry.note, &row[11]);
            if entry.vendor.is_some() {
                prop_assert!(!matches!(map.to_mdc(&row[0], &row[VENDOR_CODE]), Lookup::NotMapped));
            }
        }
        prop_assert_eq!(CodeMap::read(&map.to_string()), Ok(map));
    }

    #[test]
    fn one_fault_in_a_good_file_is_found_at_its_line_and_column(
        style in style(), mut rows in rows(), at: prop::sample::Index, (column, cell, rule) in fault(),
    ) {
        // The fault belongs to a row where the cell counts.
        let counts = |row: &Cells| row[MAPPING] == "standard" && !row[VENDOR_CODE].is_empty();
        let all = 0..rows.len();
        let found = all.clone().chain(all).skip(at.index(rows.len())).find(|&at| counts(&rows[at]));
        prop_assume!(found.is_some());
        let at = found.unwrap();
        let row = &mut rows[at];
        row[column] = cell.to_owned();
        row[7] = "L".to_owned();
        let (text, lines) = style.file(&rows);
        let faults = CodeMap::read(&text).unwrap_err();
        let found: Vec<_> = faults.iter().map(|fault| (fault.line(), fault.column(), fault.rule())).collect();
        // The cell begins behind those of its row that hold line breaks.
        let before = if style.backwards { &rows[at][column + 1..] } else { &rows[at][..column] };
        let line = lines[at] + before.iter().map(|cell| line_count(cell) - 1).sum::<u32>();
        prop_assert_eq!(found, [(line, Some(COLUMNS[column]), rule)]);
    }

    #[test]
    fn a_repeated_row_is_found_with_the_line_it_repeats(style in style(), mut rows in rows(), at: prop::sample::Index) {
        let at = at.index(rows.len());
        rows.push(rows[at].clone());
        let (text, lines) = style.file(&rows);
        let faults = CodeMap::read(&text).unwrap_err();
        let found: Vec<_> = faults.iter().map(|fault| fault.rule()).collect();
        prop_assert_eq!(found, [Rule::Duplicate { line: lines[at] }]);
    }

    #[test]
    fn a_lost_or_surplus_cell_is_found(style in style(), rows in rows(), at: prop::sample::Index, surplus: bool) {
        let at = at.index(rows.len());
        let mut broken = rows.clone();
        let rule = if surplus {
            broken[at].push("x".to_owned());
            Rule::TooManyCells
        } else {
            broken[at].pop();
            Rule::TooFewCells
        };
        let (text, lines) = style.file(&broken);
        let faults = CodeMap::read(&text).unwrap_err();
        let found: Vec<_> = faults.iter().map(|fault| fault.rule()).collect();
        prop_assert_eq!(&found[..], &[rule]);
        prop_assert!(faults.iter().all(|fault| fault.line() >= lines[at]));
    }

    #[test]
    fn a_file_that_ends_too_early_loads_nothing_or_whole_rows(style in style(), rows in rows(), at: prop::sample::Index) {
        let (text, _) = style.file(&rows);
        let end = text.char_indices().map(|(end, _)| end).nth(at.index(text.chars().count())).unwrap();
        let whole = CodeMap::read(&text).unwrap();
        if let Ok(map) = CodeMap::read(&text[..end]) {
            let same = map.entries().zip(whole.entries()).filter(|(left, right)| left == right).count();
            prop_assert!(same + 1 >= map.entries().len());
        }
    }

    #[test]
    fn no_text_makes_a_reader_panic(text in ".{0,60}") {
        fuzzing::code_map(text.as_bytes());
    }

    #[test]
    fn no_cut_or_changed_file_makes_a_reader_panic(
        style in style(), rows in rows(), at: prop::sample::Index, bytes in prop::collection::vec(select(&b"\",;\t\r\n#0\xff\xef"[..]), 0..4), lost in 0_usize..4,
    ) {
        let mut file = style.file(&rows).0.into_bytes();
        let at = at.index(file.len());
        let end = (at + lost).min(file.len());
        file.splice(at..end, bytes);
        fuzzing::code_map(&file);
    }

    #[test]
    fn a_table_is_found_both_ways_and_one_fault_in_it_is_found(
        pairs in prop::collection::btree_set((1_u32..100_000, 1_u32..0x1_0000), 1..20), at: prop::sample::Index,
    ) {
        let loinc = |number: u32| (0..10).find_map(|check| LoincCode::parse(&format!("{number}-{check}")).ok()).unwrap();
        let file = |bad: Option<usize>| {
            let mut text = String::from("LOINC_NUM,LOINC_LONG_COMMON_NAME,IEEE_CF_CODE10,IEEE_REFID,EQUIVALENCE\n");
            for (at, (number, code)) in pairs.iter().enumerate() {
                let check = u8::from(bad == Some(at)) + loinc(*number).check_digit();
                text += &format!("{number}-{},\"a\nb\",{code},,equivalent\n", check % 10);
            }
            text
        };
        let map = LoincMap::read(&file(None)).unwrap();
        prop_assert_eq!(map.rows().len(), pairs.len());
        for (number, code) in &pairs {
            let (code, loinc) = (MdcCode::new(*code), loinc(*number));
            prop_assert!(map.to_loinc(code).any(|one| one.loinc == loinc));
            prop_assert!(map.from_loinc(loinc).any(|one| one.mdc == code));
        }
        let bad = at.index(pairs.len());
        let check = |faults: &Faults| -> Vec<_> { faults.iter().map(|fault| (fault.line(), fault.column(), fault.rule())).collect() };
        let line = 2 + 2 * u32::try_from(bad).unwrap();
        let expected = [(line, Some("LOINC_NUM"), Rule::Loinc(ParseLoincError::WrongCheckDigit))];
        prop_assert_eq!(check(&LoincMap::read(&file(Some(bad))).unwrap_err()), expected);
    }
}
