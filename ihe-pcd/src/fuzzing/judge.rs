use alloc::string::ToString;

use crate::hl7::Message;
#[cfg(any(test, fuzzing))]
use crate::profile::sample;
use crate::profile::{Findings, Place, Profile, Severity};

/// Holds a message against one of the profiles of the library,
/// and in a fuzzer against one that uses every feature of the language.
///
/// # Panics
///
/// If a finding is at a place that the message cannot have, if findings are not in the order of the message,
/// or if a second judgement says something else.
pub fn judge(data: &[u8]) {
    let Ok(message) = Message::parse(data) else {
        return;
    };
    let names = Profile::names();
    let built_in = names.get(data.len() % names.len());
    if let Some(profile) = built_in.and_then(|name| Profile::named(name).ok()) {
        holds(&profile, message);
    }
    #[cfg(any(test, fuzzing))]
    holds(&sample(), message);
}

fn holds(profile: &Profile, message: Message<'_>) {
    let findings = profile.judge(message);
    assert!(findings.len() <= Findings::MOST, "findings are bounded");
    assert_eq!(
        findings,
        profile.judge(message),
        "a judgement is repeatable"
    );
    for finding in &findings {
        assert!(!finding.to_string().is_empty(), "a finding says something");
        assert!(!finding.rule.is_empty(), "a finding has a rule");
        let Place::At(at) = &finding.at else {
            continue;
        };
        assert_eq!(at.to_string().parse(), Ok(*at), "a finding has its place");
        // What is missing is nowhere, as a field of a segment that is not there; what is wrong is there.
        let is_there = message.segment_at(*at).is_some() || message.segment(at.id()).is_none();
        let may_miss = finding.severity == Severity::Information || at.field_number().is_none();
        assert!(is_there || may_miss, "a finding is in the message");
    }
}

#[cfg(all(test, feature = "std"))]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::judge;

    /// Here and not with the other replays: the profile that uses every feature is in no library that a test is linked with.
    #[test]
    fn what_the_fuzzer_found_is_replayed_with_the_profile_that_it_was_found_with() {
        for target in ["judge", "parse", "report"] {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus");
            let files = fs::read_dir(folder.join(target)).unwrap();
            let contents: Vec<_> = files
                .map(|file| fs::read(file.unwrap().path()).unwrap())
                .collect();
            assert!(contents.len() >= 10, "the corpus of {target} was not found");
            contents.iter().for_each(|bytes| judge(bytes));
        }
    }
}
