//! Where the two are known to differ, with the reason.

use std::collections::BTreeSet;

const LISTED: &str = include_str!("differences.tsv");

/// The lines of the list without their reasons.
pub(crate) fn listed() -> BTreeSet<String> {
    let lines = LISTED.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let (difference, reason) = line.rsplit_once('\t').expect("a reason");
            assert!(reason.len() > 10, "no reason: {line}");
            difference.to_owned()
        })
        .collect()
}
