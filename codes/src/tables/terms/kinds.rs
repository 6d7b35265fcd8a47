// Generated from codes/data by `cargo run -p ihe-pcd-codes --example generate`. Do not edit.

use crate::TermKind;

/// The first code of each run of terms of one kind.
pub(crate) static KINDS: [(u32, TermKind); 28] = [
    (65537, TermKind::Other),
    (67585, TermKind::Attribute),
    (68610, TermKind::Other),
    (69624, TermKind::Device),
    (131072, TermKind::Enumeration),
    (131328, TermKind::Metric),
    (196608, TermKind::Event),
    (262144, TermKind::Unit),
    (393729, TermKind::Other),
    (458752, TermKind::BodySite),
    (477184, TermKind::Enumeration),
    (524289, TermKind::Other),
    (528384, TermKind::Device),
    (531968, TermKind::Other),
    (531969, TermKind::Attribute),
    (531979, TermKind::Other),
    (532352, TermKind::Attribute),
    (532481, TermKind::Other),
    (655616, TermKind::Metric),
    (720897, TermKind::Metric),
    (753665, TermKind::Enumeration),
    (8408608, TermKind::Metric),
    (8454244, TermKind::Metric),
    (8519681, TermKind::Metric),
    (16711680, TermKind::Other),
    (16777217, TermKind::Other),
    (16927604, TermKind::Metric),
    (33707016, TermKind::Metric),
];
