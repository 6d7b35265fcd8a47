use core::array;

use super::Unit;
use super::row::is_mismatch;
use crate::datatype::Cwe;
use crate::hl7::Seen;

/// The units of a message, so that one that comes again is neither taken apart nor looked up again: rows have few of them.
///
/// A unit whose code and reference id do not belong together is not kept: that is told of each row that has it.
pub(super) struct RepeatedUnits<'a> {
    known: [Known<'a>; MOST],
    /// Which of them is given up next.
    next: usize,
}

struct Known<'a> {
    /// The first bytes of the field.
    code: u64,
    /// OBX-6; empty where none is kept.
    field: &'a [u8],
    unit: Cwe<'a>,
}

/// How many different units are kept.
const MOST: usize = 16;

impl<'a> RepeatedUnits<'a> {
    pub(super) fn new() -> Self {
        Self {
            known: array::from_fn(|_| Known {
                code: 0,
                field: &[],
                unit: Cwe::EMPTY,
            }),
            next: 0,
        }
    }

    /// The unit of a field, if the same field was [kept](Self::keep).
    #[inline]
    pub(super) fn get(&self, field: Seen<'a>) -> Option<Unit<'a>> {
        let field = field.field().raw();
        let code = code(field)?;
        let mut known = self.known.iter();
        let known = known.find(|known| known.code == code && known.field == field)?;
        Some(Unit(known.unit.clone()))
    }

    /// Keeps what was read from a field that is not kept yet, instead of the unit that was kept first.
    #[inline(never)]
    pub(super) fn keep(&mut self, field: Seen<'a>, unit: &Unit<'a>) {
        let field = field.field().raw();
        let Some(code) = code(field).filter(|_| !is_mismatch(&unit.0)) else {
            return;
        };
        if let Some(known) = self.known.get_mut(self.next) {
            let unit = unit.0.clone();
            *known = Known { code, field, unit };
        }
        self.next = self.next.saturating_add(1) % MOST;
    }
}

/// The first eight bytes, which hold the code; a unit that is shorter is not kept.
#[inline]
fn code(field: &[u8]) -> Option<u64> {
    field.first_chunk().copied().map(u64::from_le_bytes)
}
