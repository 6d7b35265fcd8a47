//! Sinks that bring reports to other sinks: which has to be there before which.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::document::Reading;
use super::fault::Misplaced;
use super::plan::PlannedSink;

/// Orders sinks so that each stands behind those that it needs, and notes names of nothing, names that two have, and circles.
pub(super) fn ordered(
    reading: &mut Reading<'_>,
    sinks: Vec<(PlannedSink, Range<usize>)>,
) -> Vec<PlannedSink> {
    let known: Vec<_> = sinks
        .iter()
        .map(|(sink, _)| format!("{:?}", sink.sink.name))
        .collect();
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    for (sink, span) in &sinks {
        let name = &sink.sink.name;
        for needed in &sink.sink.prepared.needs.sinks {
            let what = if !sinks.iter().any(|(it, _)| it.sink.name == *needed) {
                format!("there is no sink {needed:?}; known: {}", known.join(", "))
            } else if let Some(other) = owners.insert(needed.clone(), name.clone()) {
                format!("{other:?} has the sink {needed:?}, and only one can have it")
            } else {
                continue;
            };
            reading.note(&at(name), Misplaced::new(span.clone(), what));
        }
    }
    let (mut ordered, mut waiting) = (Vec::new(), sinks);
    let mut there: BTreeSet<String> = BTreeSet::new();
    loop {
        let is_ready = |sink: &PlannedSink| {
            let needed = &sink.sink.prepared.needs.sinks;
            // What is not there at all has been noted.
            needed
                .iter()
                .all(|it| there.contains(it) || !owners.contains_key(it))
        };
        let (ready, rest): (Vec<_>, Vec<_>) =
            waiting.into_iter().partition(|(sink, _)| is_ready(sink));
        if ready.is_empty() {
            for (sink, span) in rest {
                let what = "it leads to itself".to_owned();
                reading.note(&at(&sink.sink.name), Misplaced::new(span, what));
            }
            return ordered;
        }
        for (mut sink, _) in ready {
            there.insert(sink.sink.name.clone());
            sink.owner = owners.get(&sink.sink.name).cloned();
            ordered.push(sink);
        }
        waiting = rest;
    }
}

fn at(name: &str) -> String {
    format!("sinks.{name}")
}
