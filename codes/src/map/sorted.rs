//! Search in what a map has sorted.

use core::cmp::Ordering;

/// The items that `order` calls equal, of a slice sorted by that order.
///
/// Meant for short runs: a code has few rows.
pub(crate) fn run<T>(sorted: &[T], order: impl Fn(&T) -> Ordering) -> &[T] {
    let start = sorted.partition_point(|item| order(item).is_lt());
    let tail = sorted.get(start..).unwrap_or_default();
    let length = tail.iter().take_while(|item| order(item).is_eq()).count();
    tail.get(..length).unwrap_or_default()
}
