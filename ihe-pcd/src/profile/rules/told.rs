use alloc::sync::Arc;
use alloc::vec::Vec;

use super::{Rule, Wanted};
use crate::profile::{Finding, Place, Sentence, Severity};

/// Takes what checks find, and drops what is off.
pub(super) struct Told<'w> {
    wanted: &'w Wanted,
    findings: &'w mut Vec<Finding>,
    /// The texts of rules that were told already: many rows break the same one.
    texts: Vec<(Rule, Texts)>,
}

#[derive(Clone)]
struct Texts {
    rule: Arc<str>,
    source: Arc<str>,
    words: Arc<str>,
}

impl<'w> Told<'w> {
    pub(super) fn new(wanted: &'w Wanted, findings: &'w mut Vec<Finding>) -> Self {
        Self {
            wanted,
            findings,
            texts: Vec::new(),
        }
    }

    /// Whether it is of any use to look.
    #[inline]
    pub(super) fn wants(&self, rule: Rule) -> bool {
        self.wanted.severity(rule).is_some()
    }

    #[inline]
    pub(super) fn add(&mut self, rule: Rule, at: impl Into<Place>) {
        if let Some(severity) = self.wanted.severity(rule) {
            self.push(rule, severity, at.into());
        }
    }

    /// Tells it where the condition does not hold.
    #[inline]
    pub(super) fn require(&mut self, holds: bool, rule: Rule, at: impl Into<Place>) {
        if !holds {
            self.add(rule, at);
        }
    }

    #[cold]
    fn push(&mut self, rule: Rule, severity: Severity, at: Place) {
        let Texts {
            rule: name,
            source,
            words,
        } = self.texts_of(rule);
        self.findings.push(Finding {
            severity,
            kind: rule.about().kind,
            rule: name,
            at,
            message: Sentence::Statement(words),
            source,
        });
    }

    fn texts_of(&mut self, rule: Rule) -> Texts {
        if let Some((_, texts)) = self.texts.iter().find(|(known, _)| *known == rule) {
            return texts.clone();
        }
        let about = rule.about();
        let texts = Texts {
            rule: Arc::from(about.name),
            source: Arc::from(about.source),
            words: Arc::from(about.words),
        };
        self.texts.push((rule, texts.clone()));
        texts
    }
}
