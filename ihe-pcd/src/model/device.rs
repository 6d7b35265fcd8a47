use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use super::details::detailed;
use super::{Containment, Details, Key, Limits, Timestamp, Unit};
use crate::datatype::{Cwe, Ei};

/// A device row: an OBX whose path ends in zeros describes a device, a virtual device or a channel (TF-2 B.8.3).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Device<'a> {
    /// Where the row stands.
    pub key: Key,
    /// OBX-4.
    pub path: Containment,
    /// OBX-3: what kind of device it is.
    pub code: Cwe<'a>,
    /// OBX-6: the unit of the range.
    pub unit: Option<Unit<'a>>,
    /// OBX-7: the measurement range of the device (TF-2 B.8.5).
    pub range: Limits<'a>,
    /// OBX-18: which one it is, the most specific first; devices inside it inherit it (TF-2 B.8.6).
    pub ids: Vec<Ei<'a>>,
    /// OBX-14: the time of everything in it that states none (TF-2 B.8.3).
    pub time: Option<Timestamp>,
    /// OBX-10, -15, -16 and -19, and the NTE and PRT behind the row; nearly every row has none.
    pub details: Option<Box<Details<'a>>>,
}

impl<'a> Device<'a> {
    /// The same row without a borrow.
    pub fn into_owned(self) -> Device<'static> {
        Device {
            key: self.key,
            path: self.path,
            code: self.code.into_owned(),
            unit: self.unit.map(Unit::into_owned),
            range: self.range.into_owned(),
            ids: self.ids.into_iter().map(Ei::into_owned).collect(),
            time: self.time,
            details: self.details.map(|details| Box::new(details.into_owned())),
        }
    }

    /// The first id as one line: the components of OBX-18 between `^`.
    pub fn id(&self) -> Option<String> {
        self.ids.first().map(Ei::to_line)
    }
}

detailed!(Device);
