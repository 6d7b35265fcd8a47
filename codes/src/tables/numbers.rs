//! Columns of numbers of the generated tables.

use core::ops::Range;

/// A column of 16-bit numbers, written little-endian.
#[derive(Clone, Copy)]
pub(crate) struct U16s(&'static [[u8; 2]]);

impl U16s {
    /// The column of a generated file.
    pub(crate) const fn new(bytes: &'static [u8]) -> Self {
        Self(bytes.as_chunks().0)
    }

    pub(crate) const fn len(self) -> usize {
        self.0.len()
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = u16> + Clone {
        self.0.iter().copied().map(u16::from_le_bytes)
    }

    #[inline]
    pub(crate) fn get(self, row: usize) -> Option<u16> {
        self.0.get(row).copied().map(u16::from_le_bytes)
    }

    /// These rows of the column; none where it has not all of them.
    pub(crate) fn rows(self, rows: Range<usize>) -> Self {
        Self(self.0.get(rows).unwrap_or_default())
    }

    /// The first row whose number is not below `bound`, in an ascending column.
    pub(crate) fn lower_bound(self, bound: u16) -> usize {
        self.0
            .partition_point(|&bytes| u16::from_le_bytes(bytes) < bound)
    }
}

/// A column of 32-bit numbers, written little-endian.
#[derive(Clone, Copy)]
pub(crate) struct U32s(&'static [[u8; 4]]);

impl U32s {
    /// The column of a generated file.
    pub(crate) const fn new(bytes: &'static [u8]) -> Self {
        Self(bytes.as_chunks().0)
    }

    #[inline]
    pub(crate) fn get(self, row: usize) -> Option<u32> {
        self.0.get(row).copied().map(u32::from_le_bytes)
    }

    pub(crate) const fn len(self) -> usize {
        self.0.len()
    }

    /// The first row whose number is not below `bound`, in an ascending column.
    pub(crate) fn lower_bound(self, bound: u32) -> usize {
        self.0
            .partition_point(|&bytes| u32::from_le_bytes(bytes) < bound)
    }
}

/// A column of 64-bit numbers, written little-endian.
#[derive(Clone, Copy)]
pub(crate) struct U64s(&'static [[u8; 8]]);

impl U64s {
    /// The column of a generated file.
    pub(crate) const fn new(bytes: &'static [u8]) -> Self {
        Self(bytes.as_chunks().0)
    }

    #[inline]
    pub(crate) fn get(self, row: usize) -> Option<u64> {
        self.0.get(row).copied().map(u64::from_le_bytes)
    }
}
