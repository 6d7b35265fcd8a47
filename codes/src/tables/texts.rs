//! Columns of texts of the generated tables.

use super::numbers::{U16s, U32s};

/// Texts laid end to end, found by number.
///
/// Half the size of an array of `&str`, and without relocations.
#[derive(Clone, Copy)]
pub(crate) struct Texts {
    text: &'static str,
    /// Where every [`RUN`](Self::RUN)th text starts.
    runs: U32s,
    /// Where each text starts, counted from the start of its run; and where the last one ends.
    starts: U16s,
}

impl Texts {
    /// How many texts count their start from the same place.
    pub(crate) const RUN: usize = 256;

    /// The column of the generated files `NAME.txt`, `NAME.runs.bin` and `NAME.starts.bin`.
    pub(crate) const fn new(
        text: &'static str,
        runs: &'static [u8],
        starts: &'static [u8],
    ) -> Self {
        Self {
            text,
            runs: U32s::new(runs),
            starts: U16s::new(starts),
        }
    }

    #[inline]
    pub(crate) fn get(self, row: usize) -> Option<&'static str> {
        self.text.get(self.start(row)?..self.start(row + 1)?)
    }

    /// Whether this text is that one.
    ///
    /// As much as the comparison with [`get`](Self::get) says, without asking whether the text begins and ends between characters.
    #[inline]
    pub(crate) fn is(self, row: usize, text: &str) -> bool {
        let (Some(start), Some(end)) = (self.start(row), self.start(row + 1)) else {
            return false;
        };
        self.text.as_bytes().get(start..end) == Some(text.as_bytes())
    }

    #[inline]
    fn start(self, row: usize) -> Option<usize> {
        let run = self.runs.get(row / Self::RUN)? as usize;
        Some(run + usize::from(self.starts.get(row)?))
    }
}

/// The column of texts that the generator wrote as `$name.txt`, `$name.runs.bin` and `$name.starts.bin`.
macro_rules! texts {
    ($name:literal) => {
        $crate::tables::texts::Texts::new(
            include_str!(concat!($name, ".txt")),
            include_bytes!(concat!($name, ".runs.bin")),
            include_bytes!(concat!($name, ".starts.bin")),
        )
    };
}

pub(crate) use texts;
