//! Columns of numbers and texts, as `src/tables/{numbers,texts}.rs` read them.

use super::{File, source::Fault};

/// How many texts count their start from the same place.
const RUN: usize = 256;

/// A column of 16-bit numbers: `NAME.bin`.
pub(crate) fn u16s(name: &str, numbers: impl IntoIterator<Item = u16>) -> File {
    File {
        name: format!("{name}.bin"),
        content: numbers.into_iter().flat_map(u16::to_le_bytes).collect(),
    }
}

/// A column of 32-bit numbers: `NAME.bin`.
pub(crate) fn u32s(name: &str, numbers: impl IntoIterator<Item = u32>) -> File {
    File {
        name: format!("{name}.bin"),
        content: numbers.into_iter().flat_map(u32::to_le_bytes).collect(),
    }
}

/// A column of 64-bit numbers: `NAME.bin`.
pub(crate) fn u64s(name: &str, numbers: impl IntoIterator<Item = u64>) -> File {
    File {
        name: format!("{name}.bin"),
        content: numbers.into_iter().flat_map(u64::to_le_bytes).collect(),
    }
}

/// A column of texts: `NAME.txt`, `NAME.runs.bin` and `NAME.starts.bin`.
pub(crate) fn texts<'t>(
    name: &str,
    texts: impl IntoIterator<Item = &'t str>,
) -> Result<[File; 3], Fault> {
    let mut all = String::new();
    let (mut runs, mut starts) = (Vec::new(), Vec::new());
    let mut run = 0;
    let mut start = |place: usize, row: usize| -> Result<(), Fault> {
        if row.is_multiple_of(RUN) {
            run = place;
            runs.push(u32::try_from(place).map_err(|_| format!("{name}: too many texts"))?);
        }
        starts.push(u16::try_from(place - run).map_err(|_| format!("{name}: texts too long"))?);
        Ok(())
    };
    let mut count = 0;
    for text in texts {
        start(all.len(), count)?;
        all += text;
        count += 1;
    }
    start(all.len(), count)?;
    Ok([
        File {
            name: format!("{name}.txt"),
            content: all.into_bytes(),
        },
        u32s(&format!("{name}.runs"), runs),
        u16s(&format!("{name}.starts"), starts),
    ])
}
