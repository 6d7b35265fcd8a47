use super::rule::Names;
use super::{Rule, Wanted};
use crate::profile::engine::Record;
use crate::profile::{Finding, Place, Sentence, Severity};

/// Takes what is found, and drops what is off.
pub(super) struct Told<'w> {
    wanted: &'w Wanted,
    record: &'w mut Record,
    /// The segment that is looked at, from 0: findings are in the order of the message.
    segment: u32,
}

impl<'w> Told<'w> {
    pub(super) const fn new(wanted: &'w Wanted, record: &'w mut Record) -> Self {
        Self {
            wanted,
            record,
            segment: 0,
        }
    }

    pub(super) const fn segment(&self) -> u32 {
        self.segment
    }

    /// The segment that is looked at from here on.
    pub(super) const fn look_at(&mut self, segment: u32) {
        self.segment = segment;
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
        let Some(Names { rule: name, source }) = self.wanted.names(rule) else {
            return;
        };
        let about = rule.about();
        self.record.add(self.segment, || Finding {
            severity,
            kind: about.kind,
            rule: name.clone(),
            at,
            message: Sentence::Told(about.words),
            source: source.clone(),
        });
    }
}
