use super::Severity;

/// One requirement of the sources, and what this library does about it: a row of the table that conformance statements are made from.
///
/// ```
/// use ihe_pcd::profile::{Requirement, Severity};
///
/// let distinct = Requirement::all().find(|it| it.rule == "OBX-4.distinct").unwrap();
/// assert_eq!(distinct.source, "TF-2 B.8.3");
/// assert_eq!(distinct.severity("rev9"), Some(Severity::Warning));
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Requirement {
    /// Its number in the table: `R046`.
    pub id: &'static str,
    /// Where it stands: `TF-2 B.8.3`.
    pub source: &'static str,
    /// What it asks, in our words.
    pub words: &'static str,
    /// The rule of the judge, as a finding has it; `*.usage` is every rule with that ending.
    pub rule: &'static str,
    /// What the builder does: the [`SendingRule`](crate::model::SendingRule) by which a profile refuses it,
    /// `cannot be built`, `built if said`, `built otherwise`, or `not built` for transactions that it does not build.
    pub builder: &'static str,
    /// How a consumer refuses a message that breaks it, `none` where it does not: `MSA-1 CE, ERR-2 OBX-4, ERR-3 102 by refuse(DuplicatePath)`.
    /// What stands behind `by` is what of its [`ContentPolicy`](crate::session::ContentPolicy) demands that; without it every consumer refuses.
    /// Several answers have `; ` between them. In original mode, and from the application, `CE` is `AE` and `CR` is `AR`.
    pub acknowledgment: &'static str,
    severities: [&'static str; 4],
    tests: &'static str,
}

/// Written by hand, and held against the code by tests.
const TABLE: &str = include_str!("../../requirements.tsv");

/// The profiles in the order of the columns.
const PROFILES: [&str; 4] = ["rev9", "nist-2018", "gazelle", "continua"];

impl Requirement {
    /// All of them, in the order of a message.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.lines().skip(1).filter_map(Self::of_line)
    }

    /// How grave a finding of it is under a profile of the library; `None` where it is off, and for other profiles.
    pub fn severity(&self, profile: &str) -> Option<Severity> {
        let column = PROFILES.iter().position(|name| *name == profile)?;
        self.severities.get(column)?.parse().ok()
    }

    /// The names of the tests that show it kept and broken.
    pub fn tests(&self) -> impl Iterator<Item = &'static str> {
        self.tests.split(", ")
    }

    fn of_line(line: &'static str) -> Option<Self> {
        let mut cells = line.split('\t');
        let mut cell = || cells.next();
        Some(Self {
            id: cell()?,
            source: cell()?,
            words: cell()?,
            rule: cell()?,
            builder: cell()?,
            acknowledgment: cell()?,
            severities: [cell()?, cell()?, cell()?, cell()?],
            tests: cell()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Profile;

    #[test]
    fn every_line_is_a_requirement_with_tests() {
        assert_eq!(Requirement::all().count(), TABLE.lines().count() - 1);
        assert!(Requirement::all().all(|it| it.tests().all(|test| !test.is_empty())));
    }

    #[test]
    fn the_columns_are_the_profiles_in_their_order() {
        assert_eq!(Profile::names(), PROFILES);
        let head: &str = TABLE.lines().next().unwrap();
        assert!(head.contains("rev9\tnist-2018\tgazelle\tcontinua\ttests"));
    }
}
