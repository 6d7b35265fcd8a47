use alloc::string::ToString;

use crate::hl7::Message;
use crate::profile::{Findings, Place, Profile, Severity, sample};

/// Holds a message against a profile that uses every feature of the language, and against one of the library.
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
