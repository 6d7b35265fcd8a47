//! OBR-1 and OBX-1. The framework counts OBX over the message (TF-2 B.8), the samples of the tool under each OBR.

use alloc::collections::BTreeSet;

use super::Rule;
use super::told::Told;
use crate::hl7::{Location, SegmentId};

/// What has been counted.
#[derive(Default)]
pub(super) struct Numbers {
    orders: u32,
    rows: u32,
    /// Under the current OBR.
    rows_of_order: u32,
    /// The numbers under the current OBR.
    seen: Seen,
}

/// Numbers that mostly follow one another.
#[derive(Default)]
struct Seen {
    /// The first one and those that followed it: the first and the last of them.
    run: Option<(u64, u64)>,
    others: BTreeSet<u64>,
}

impl Seen {
    /// Adds a number, and says whether it was not there.
    fn insert(&mut self, number: u64) -> bool {
        match &mut self.run {
            None => {
                self.run = Some((number, number));
                true
            }
            Some((first, last)) if (*first..=*last).contains(&number) => false,
            Some((_, last))
                if last.checked_add(1) == Some(number) && !self.others.contains(&number) =>
            {
                *last = number;
                true
            }
            Some(_) => self.others.insert(number),
        }
    }
}

impl Numbers {
    /// The next OBR: where it is.
    pub(super) fn order(&mut self, number: &[u8], told: &mut Told<'_>) -> Location {
        self.orders = self.orders.saturating_add(1);
        self.begin_rows();
        let at = Location::segment(SegmentId::OBR, self.orders);
        // One that is missing is told as such.
        let is_next = number.is_empty() || value(number) == Some(u64::from(self.orders));
        told.require(is_next, Rule::OrderNumber, at.field(1));
        at
    }

    /// The rows from here on belong together, without an OBR that says so.
    pub(super) fn begin_rows(&mut self) {
        self.rows_of_order = 0;
        self.seen = Seen::default();
    }

    /// The next OBX: where it is.
    pub(super) fn row(&mut self, number: &[u8], told: &mut Told<'_>) -> Location {
        self.rows = self.rows.saturating_add(1);
        self.rows_of_order = self.rows_of_order.saturating_add(1);
        let at = Location::segment(SegmentId::OBX, self.rows);
        if let Some(number) = value(number) {
            let is = |count: u32| number == u64::from(count);
            told.require(is(self.rows), Rule::RowNumber, at.field(1));
            told.require(is(self.rows_of_order), Rule::RowNumberOfOrder, at.field(1));
            told.require(self.seen.insert(number), Rule::RowNumberTwice, at.field(1));
        }
        at
    }

    /// The how manieth OBR the current one is; 0 before the first.
    pub(super) const fn current_order(&self) -> u32 {
        self.orders
    }
}

fn value(number: &[u8]) -> Option<u64> {
    let number = number.trim_ascii();
    if (1..10).contains(&number.len()) && number.iter().all(u8::is_ascii_digit) {
        let digits = number.iter().map(|digit| u64::from(digit & 0x0F));
        return Some(digits.fold(0, |sum, digit| sum.wrapping_mul(10).wrapping_add(digit)));
    }
    core::str::from_utf8(number).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_number_is_new_once(numbers in proptest::collection::vec(0_u64..8, 0..24)) {
            let mut seen = Seen::default();
            let mut known = BTreeSet::new();
            for number in numbers {
                prop_assert_eq!(seen.insert(number), known.insert(number));
            }
        }
    }
}
