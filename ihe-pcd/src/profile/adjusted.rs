use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use super::{Finding, Severity};

/// The severities of rules that whoever uses a profile has changed.
#[derive(Clone, Debug, Default)]
pub(super) struct Adjusted(BTreeMap<Box<str>, Option<Severity>>);

impl Adjusted {
    pub(super) fn set(&mut self, rule: &str, severity: Option<Severity>) {
        self.0.insert(rule.into(), severity);
    }

    /// How grave the finding is; `None` where its rule is off.
    pub(super) fn severity(&self, finding: &Finding) -> Option<Severity> {
        let adjusted = self.0.get(&*finding.rule).copied();
        adjusted.unwrap_or(Some(finding.severity))
    }
}

/// No rule of the profile has that name.
///
/// `Display` names the rules whose names are most like it.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct UnknownRule {
    /// The name that no rule has.
    pub name: Box<str>,
    /// Rules whose names are like it, the most alike first.
    pub similar: Vec<Arc<str>>,
}

/// How many similar rules are named.
const SIMILAR: usize = 5;

impl UnknownRule {
    pub(super) fn new(name: &str, known: impl Iterator<Item = Arc<str>>) -> Self {
        let mut similar: Vec<_> = known.map(|rule| (distance(name, &rule), rule)).collect();
        similar.sort();
        similar.truncate(SIMILAR);
        Self {
            name: name.into(),
            similar: similar.into_iter().map(|(_, rule)| rule).collect(),
        }
    }
}

impl fmt::Display for UnknownRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no rule is called {}; similar ones are", self.name)?;
        for (number, rule) in self.similar.iter().enumerate() {
            let separator = if number == 0 { " " } else { ", " };
            write!(f, "{separator}{rule}")?;
        }
        Ok(())
    }
}

impl core::error::Error for UnknownRule {}

/// How many characters have to be put in, taken out or changed, of the first 64; the case does not count.
fn distance(one: &str, other: &str) -> usize {
    let letters = |text: &str| -> Vec<char> {
        let letters = text.chars().take(64);
        letters.map(|letter| letter.to_ascii_lowercase()).collect()
    };
    let (one, other) = (letters(one), letters(other));
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, letter) in (1..).zip(&one) {
        let mut diagonal = line;
        core::mem::swap(&mut diagonal, row.first_mut().unwrap_or(&mut 0));
        let mut left = line;
        for (cell, found) in row.iter_mut().skip(1).zip(&other) {
            let changed = diagonal.saturating_add(usize::from(letter != found));
            diagonal = *cell;
            left = changed.min(left.min(diagonal).saturating_add(1));
            *cell = left;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn a_distance_counts_what_has_to_be_changed() {
        assert_eq!(distance("OBX-4.form", "OBX-4.form"), 0);
        assert_eq!(distance("obx-4.from", "OBX-4.form"), 2);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", ""), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
