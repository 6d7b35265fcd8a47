//! What a profile says, as data: for the judge that holds messages against it, and for whatever makes profiles
//! (the built-in ones, the reader of profiles that a site brings).
//!
//! Segments, data types and tables are listed once and referred to by index, as profiles share most of them.
//! Nothing here looks at a message.

#![cfg_attr(
    not(feature = "igamt"),
    allow(
        dead_code,
        unused_imports,
        unreachable_pub,
        reason = "the built-in profiles say less than one that a site brings can say"
    )
)]

mod check;
mod condition;
mod constraint;
mod datatype;
mod message;
mod path;
#[cfg(feature = "igamt")]
mod pattern;
mod segment;
mod table;
mod usage;

use alloc::vec::Vec;

pub(super) use self::check::Check;
pub(super) use self::condition::Condition;
pub(super) use self::constraint::{Constraint, Predicate};
pub(super) use self::datatype::{Component, Datatype};
pub(super) use self::message::{Group, MessageDefinition, Node, SegmentUse};
pub(super) use self::path::{Path, Step};
#[cfg(feature = "igamt")]
pub(super) use self::pattern::Pattern;
pub(super) use self::segment::{DynamicCase, DynamicType, Field, SegmentDefinition};
pub(super) use self::table::{Binding, Table};
pub(super) use self::usage::{Cardinality, Length, Usage};

/// Everything that a profile says.
#[derive(Clone, Debug, Default)]
pub(super) struct Definition {
    pub messages: Vec<MessageDefinition>,
    pub segments: Vec<SegmentDefinition>,
    pub datatypes: Vec<Datatype>,
    pub tables: Vec<Table>,
    /// As NIST's engine judges: length, form and code of parts whose usage is optional are not looked at,
    /// and of the tables for a component only those of coded types (CE, CWE, CNE).
    pub as_nist: bool,
}

/// Where a segment stands in [`Definition::segments`].
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct SegmentIndex(pub u16);

/// Where a data type stands in [`Definition::datatypes`].
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct DatatypeIndex(pub u16);

/// Where a table stands in [`Definition::tables`].
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct TableIndex(pub u16);
