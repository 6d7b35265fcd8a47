//! Search in the generated tables.

use core::cmp::Ordering;

/// The items that `order` calls equal, of a slice sorted by that order.
///
/// Meant for short runs: a code has few reference ids, a UCUM text few units.
pub(crate) fn run<T>(sorted: &[T], order: impl Fn(&T) -> Ordering) -> &[T] {
    let start = sorted.partition_point(|item| order(item).is_lt());
    let tail = sorted.get(start..).unwrap_or_default();
    let length = tail.iter().take_while(|item| order(item).is_eq()).count();
    tail.get(..length).unwrap_or_default()
}

/// The row an index entry points to.
pub(crate) fn row<T: Copy>(table: &[T], place: u32) -> Option<T> {
    table.get(usize::try_from(place).ok()?).copied()
}
