//! Tables that are written as Rust source.

use super::File;

const FIRST_LINE: &str = "// Generated from codes/data by `cargo run -p ihe-pcd-codes --example generate`. Do not edit.\n";

pub(crate) fn file(name: &str, text: &str) -> File {
    File {
        name: name.to_owned(),
        content: format!("{FIRST_LINE}{text}").into_bytes(),
    }
}

pub(crate) fn table(
    doc: &str,
    name: &str,
    row: &str,
    rows: impl IntoIterator<Item = String>,
) -> String {
    let rows: Vec<String> = rows.into_iter().collect();
    let mut out = format!(
        "\n/// {doc}\npub(crate) static {name}: [{row}; {}] = [\n",
        rows.len()
    );
    for row in rows {
        out += &format!("    {row},\n");
    }
    out + "];\n"
}

/// The places of the rows, by key.
pub(crate) fn order<T, K: Ord>(rows: &[T], key: impl Fn(&T) -> K) -> Vec<usize> {
    let mut keyed: Vec<(K, usize)> = rows.iter().map(key).zip(0..).collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, place)| place).collect()
}
