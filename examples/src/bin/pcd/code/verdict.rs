use ihe_pcd::codes::resolve::{Certainty, resolve};
use serde_json::json;

use super::{Answer, term};

/// What a sender means by a code and a reference id, and how sure that is.
pub(super) fn of_pair(code: &str, refid: &str) -> Answer {
    let resolution = resolve(code, refid);
    let deviations = resolution.deviations();
    let alternatives = resolution.alternatives();
    let line = json!({
        "certainty": certainty(resolution.certainty()),
        "term": resolution.term().map(term::brief),
        "deviations": deviations.iter().map(|one| one.to_string()).collect::<Vec<_>>(),
        "alternatives": alternatives.map(term::named).collect::<Vec<_>>(),
        "passes_nist": resolution.passes_nist(),
    });
    let refusal = resolution.term().is_none().then(|| {
        let reason = match resolution.certainty() {
            Certainty::Ambiguous => "several terms fit",
            Certainty::Conflict => "code and reference id contradict each other",
            Certainty::Private => "a code or name of the sender's own",
            _ => "nothing known fits",
        };
        format!("{code} {refid}: {reason}")
    });
    Answer {
        lines: vec![line],
        refusal,
    }
}

const fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Exact => "exact",
        Certainty::Certain => "certain",
        Certainty::Likely => "likely",
        Certainty::Ambiguous => "ambiguous",
        Certainty::Conflict => "conflict",
        Certainty::Private => "private",
        _ => "unknown",
    }
}
