use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use super::{Area, Finding, Place, Severity};

/// The severities of rules that whoever uses a profile has changed.
#[derive(Clone, Debug, Default)]
pub(super) struct Adjusted(BTreeMap<Box<str>, Adjustment>);

/// What was changed of one rule.
#[derive(Clone, Debug, Default)]
struct Adjustment {
    /// Wherever nothing else is said; `None` where that was left as the profile has it.
    everywhere: Option<Option<Severity>>,
    within: BTreeMap<Area, Option<Severity>>,
}

impl Adjusted {
    /// Whether anything was changed of a rule.
    pub(super) fn knows(&self, rule: &str) -> bool {
        self.0.contains_key(rule)
    }

    pub(super) fn set(&mut self, rule: &str, severity: Option<Severity>) {
        self.of(rule).everywhere = Some(severity);
    }

    pub(super) fn set_within(&mut self, rule: &str, area: Area, severity: Option<Severity>) {
        self.of(rule).within.insert(area, severity);
    }

    fn of(&mut self, rule: &str) -> &mut Adjustment {
        self.0.entry(rule.into()).or_default()
    }

    /// How grave the finding is; `None` where its rule is off.
    pub(super) fn severity(&self, finding: &Finding) -> Option<Severity> {
        let adjusted = self.0.get(&*finding.rule);
        let adjusted = adjusted.and_then(|it| it.at(&finding.at).or(it.everywhere));
        adjusted.unwrap_or(Some(finding.severity))
    }
}

impl Adjustment {
    /// By the smallest area that holds the place.
    fn at(&self, place: &Place) -> Option<Option<Severity>> {
        let Place::At(place) = place else {
            return None;
        };
        let around = self.within.iter().filter(|(area, _)| area.holds(place));
        let smallest = around.max_by_key(|(area, _)| area.depth());
        smallest.map(|(_, severity)| *severity)
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
