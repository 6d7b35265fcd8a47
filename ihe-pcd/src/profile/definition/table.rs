use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::TableIndex;

/// The codes that a part may have.
#[derive(Clone, Debug)]
pub(in crate::profile) struct Table {
    pub name: Arc<str>,
    /// In the order of the bytes.
    pub codes: Vec<Box<str>>,
    /// Other codes may be right too.
    pub open: bool,
}

/// A part's code is looked up in a table.
#[derive(Clone, Copy, Debug)]
pub(in crate::profile) struct Binding {
    pub table: TableIndex,
    /// The component that is looked up, from 1; `None` for the part itself.
    pub component: Option<u16>,
}
