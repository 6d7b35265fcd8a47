use ihe_pcd::codes::{rtm, terms};
use serde_json::Value as Json;

use super::{rosetta, term};

/// A line for each reference id that begins with `text`, whatever its case, by reference id and code.
///
/// An asterisk at the end says that it is a beginning; alone it stands for all.
pub(super) fn beginning_with(text: &str) -> Vec<Json> {
    let beginning = match text.strip_suffix('*') {
        Some(beginning) => beginning,
        None if text.is_empty() => return Vec::new(),
        None => text,
    };
    let begins = |refid: &str| {
        refid
            .get(..beginning.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(beginning))
    };
    let known = terms()
        .filter(|term| begins(term.refid()))
        .map(|term| ((term.refid(), term.code().value()), term::brief(term)));
    let provisional = rtm::metrics()
        .filter(|metric| metric.code().is_none())
        .filter_map(|metric| Some((metric, metric.refid().filter(|refid| begins(refid))?)))
        .map(|(metric, refid)| ((refid, 0), rosetta::provisional(metric)));
    let mut found: Vec<_> = known.chain(provisional).collect();
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, line)| line).collect()
}
