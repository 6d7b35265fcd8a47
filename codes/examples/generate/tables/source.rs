//! Reading the source tables of `codes/data`.

use std::{fs, path::Path};

/// What went wrong in which table.
///
/// A table that contradicts itself or another one stops the generator: a wrong code in a clinical message is worse than a failed build.
pub(crate) type Fault = String;

/// The rows of a table, each with exactly `N` columns.
pub(crate) fn rows<const N: usize>(data: &Path, name: &str) -> Result<Vec<[String; N]>, Fault> {
    let text = fs::read_to_string(data.join(name)).map_err(|error| format!("{name}: {error}"))?;
    if text.contains('\r') || !text.ends_with('\n') {
        return Err(format!("{name}: every line ends with a line feed"));
    }
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#'))
        .map(|(index, line)| {
            let columns: Vec<String> = line.split('\t').map(String::from).collect();
            columns
                .try_into()
                .map_err(|_| format!("{name}: line {} does not have {N} columns", index + 1))
        })
        .collect()
}

/// A decimal number.
pub(crate) fn number(text: &str) -> Result<u32, Fault> {
    text.parse()
        .map_err(|error| format!("{text} is not a number: {error}"))
}

/// A number that a column of 16 bits holds.
pub(crate) fn narrow(number: usize, what: &str) -> Result<u16, Fault> {
    u16::try_from(number).map_err(|_| format!("{what}: more than 16 bits can count"))
}
