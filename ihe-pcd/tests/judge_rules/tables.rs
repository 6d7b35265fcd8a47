//! What tables say of fields, asked of each field: usage, cardinality, length and table.

use std::collections::BTreeSet;

use ihe_pcd::profile::Profile;

use crate::cases::{judged, profile};
use crate::messages;
use crate::wire::with_field;

const MESSAGES: [fn() -> String; 14] = [
    messages::report,
    messages::alert,
    messages::alert_status,
    messages::acknowledgment,
    messages::refusal,
    messages::infusion,
    messages::infusion_answer,
    messages::implant,
    messages::maintenance,
    messages::place,
    messages::association,
    messages::association_answer,
    messages::subscription,
    messages::cancellation,
];

/// The segments whose fields are asked.
const SEGMENTS: [&str; 15] = [
    "MSH", "PID", "PV1", "ORC", "OBR", "OBX", "PRT", "RXG", "RXR", "TQ1", "QPD", "QID", "RCP",
    "MSA", "ERR",
];

/// Without MSH-1, MSH-2 and MSH-9 there is no message of any transaction.
const OF_ANY_MESSAGE: [&str; 3] = ["MSH-1.", "MSH-2.", "MSH-9."];

/// The segment, field and word of a rule like `OBX-4.usage`.
fn of_field(rule: &str) -> Option<(&str, usize, &str)> {
    let (place, word) = rule.rsplit_once('.')?;
    let (segment, field) = place.split_once('-')?;
    let is_segment = SEGMENTS.contains(&segment);
    let field = field.parse().ok().filter(|_| is_segment)?;
    let is_table = ["usage", "cardinality", "length", "table"].contains(&word);
    let is_any = OF_ANY_MESSAGE.iter().any(|any| rule.starts_with(any));
    (is_table && !is_any).then_some((segment, field, word))
}

/// The rules of that word that no message breaks, whatever its field is set to.
fn unbroken(profile: &Profile) -> (usize, BTreeSet<String>) {
    let rules: Vec<_> = profile.rules().map(|rule| rule.to_string()).collect();
    let mut asked = 0;
    let mut unbroken = BTreeSet::new();
    for rule in &rules {
        let Some((segment, field, word)) = of_field(rule) else {
            continue;
        };
        let texts = match word {
            // One of them breaks R and RE, the other X.
            "usage" => ["".to_owned(), "x".to_owned()],
            "cardinality" => [["x"; 50].join("~"), String::new()],
            "length" => ["A".repeat(70_000), "AAAA^".repeat(9)],
            _ => ["ZZZ".to_owned(), "ZZZ^ZZZ".to_owned()],
        };
        asked += 1;
        let is_broken = MESSAGES.iter().any(|message| {
            let texts = texts.iter();
            let changed = texts.filter_map(|text| with_field(&message(), segment, field, text));
            let mut found = changed.flat_map(|text| judged(profile, &text));
            found.any(|(_, found, _)| found == *rule)
        });
        if !is_broken {
            unbroken.insert(rule.clone());
        }
    }
    (asked, unbroken)
}

#[test]
fn what_the_tables_say_of_each_field_is_found_where_it_is_broken() {
    for name in Profile::names() {
        let (asked, unbroken) = unbroken(&profile(name));
        assert!(asked > 150, "{name}: {asked}");
        assert!(unbroken.is_empty(), "{name}: {unbroken:?}");
    }
}
