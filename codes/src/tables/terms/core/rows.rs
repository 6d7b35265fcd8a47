// Generated from codes/data by `cargo run -p ihe-pcd-codes --example generate`. Do not edit.

use crate::tables::{numbers::{U16s, U32s, U64s}, texts::{Texts, texts}};

/// By partition, its place among the partitions there are.
pub(crate) static PARTITION_SLOTS: U16s = U16s::new(include_bytes!("partition_slots.bin"));

/// By place of the partition and the high byte of the term code, the page: 256 codes.
pub(crate) static PAGES: U16s = U16s::new(include_bytes!("pages.bin"));

/// Four for each page: a bit for each code there is.
pub(crate) static WORDS: U64s = U64s::new(include_bytes!("words.bin"));

/// For each of those words, the row of its first code.
pub(crate) static WORD_ROWS: U16s = U16s::new(include_bytes!("word_rows.bin"));

/// By row, the number of its reference id.
pub(crate) static ROW_TEXT: U16s = U16s::new(include_bytes!("row_text.bin"));

/// For each row that is not the preferred one of its code, that one.
pub(crate) static MORE_ROWS: U16s = U16s::new(include_bytes!("more_rows.bin"));

/// The rows that are not simply published.
pub(crate) static STATUS_ROWS: U16s = U16s::new(include_bytes!("status_rows.bin"));

/// What each of those is.
pub(crate) static STATUS: U16s = U16s::new(include_bytes!("status.bin"));

/// A bit for each 64 rows: whether any of them is not simply published.
pub(crate) static STATUS_RUNS: U64s = U64s::new(include_bytes!("status_runs.bin"));

/// By number of the reference id, the term code to be sent with it.
pub(crate) static TEXT_CODE: U16s = U16s::new(include_bytes!("text_code.bin"));

/// For each further code of a reference id, the number of that.
pub(crate) static MORE_CODES_TEXT: U16s = U16s::new(include_bytes!("more_codes_text.bin"));

/// Those codes.
pub(crate) static MORE_CODES: U32s = U32s::new(include_bytes!("more_codes.bin"));

/// Reference ids that have a further one behind them which differs in case only.
pub(crate) static CASE_TWINS: U16s = U16s::new(include_bytes!("case_twins.bin"));

/// The number of that one.
pub(crate) static NEXT_CASE_TWINS: U16s = U16s::new(include_bytes!("next_case_twins.bin"));

/// By bucket of the hash, the seed that keeps its reference ids apart.
pub(crate) static SEEDS: U16s = U16s::new(include_bytes!("seeds.bin"));

/// By hash under that seed, the number of the reference id.
pub(crate) static SLOTS: U16s = U16s::new(include_bytes!("slots.bin"));

/// The reference ids, by the code to be sent with each.
pub(crate) static REFIDS: Texts = texts!("refids");

/// The length of the longest reference id.
pub(crate) const LONGEST: usize = 75;

/// Each partition, and the number of the first reference id whose code is in it.
pub(crate) static PARTITIONS: [(u16, u16); 10] = [
    (1, 0),
    (2, 1458),
    (3, 4564),
    (4, 6286),
    (7, 12695),
    (8, 12861),
    (11, 13058),
    (128, 13070),
    (255, 13121),
    (258, 13144),
];
