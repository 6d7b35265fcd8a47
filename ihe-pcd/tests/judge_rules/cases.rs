//! What one change breaks: each case is a test, and a line of one table.

use std::sync::LazyLock;

use ihe_pcd::hl7::Message;
use ihe_pcd::profile::{Profile, Severity};

use crate::wire::{Edit, edited};

/// A message with one change, and the finding that it has.
pub(crate) struct Case {
    pub test: &'static str,
    pub message: fn() -> String,
    pub profile: &'static str,
    pub edits: &'static [Edit],
    pub severity: Severity,
    pub rule: &'static str,
    pub at: &'static str,
    /// A rule that is off under the profile is turned on.
    pub turned_on: bool,
}

/// A finding: severity, rule and place.
pub(crate) type Found = (Severity, String, String);

pub(crate) fn profile(name: &str) -> Profile {
    static PROFILES: LazyLock<[Profile; 4]> =
        LazyLock::new(|| Profile::names().map(|name| Profile::named(name).unwrap()));
    let found = PROFILES.iter().find(|profile| profile.name() == name);
    found.unwrap().clone()
}

pub(crate) fn judged(profile: &Profile, text: &str) -> Vec<Found> {
    let message = Message::parse(text).unwrap();
    let findings = profile.judge(message);
    let found = findings.iter().map(|finding| {
        (
            finding.severity,
            finding.rule.to_string(),
            finding.at.to_string(),
        )
    });
    found.collect()
}

impl Case {
    pub(crate) fn text(&self) -> String {
        edited(&(self.message)(), self.edits)
    }

    pub(crate) fn profile(&self) -> Profile {
        let profile = profile(self.profile);
        match self.turned_on {
            true => profile.with_severity(self.rule, self.severity).unwrap(),
            false => profile,
        }
    }

    pub(crate) fn wanted(&self) -> Found {
        (self.severity, self.rule.to_owned(), self.at.to_owned())
    }

    /// The message before the change does not have the finding, and after it does.
    pub(crate) fn check(&self) {
        let profile = self.profile();
        let before = judged(&profile, &(self.message)());
        assert!(!before.contains(&self.wanted()), "before the change");
        let after = judged(&profile, &self.text());
        assert!(
            after.contains(&self.wanted()),
            "{:?} is not in {after:#?}",
            self.wanted()
        );
    }
}

/// Nothing of the rule is found in the message with these changes.
pub(crate) fn keeps(message: fn() -> String, profile_name: &str, edits: &[Edit], rules: &[&str]) {
    let found = judged(&profile(profile_name), &edited(&message(), edits));
    for rule in rules {
        let told: Vec<_> = found.iter().filter(|(_, name, _)| name == rule).collect();
        assert!(told.is_empty(), "{told:?}");
    }
}

/// Cases that are tests of their own, and the list of them.
macro_rules! breaks {
    ($($test:ident: $message:ident $profile:literal [$($edit:expr),*] => $severity:ident $rule:literal $at:literal $($on:ident)?;)*) => {
        pub(crate) const CASES: &[$crate::cases::Case] = &[$($crate::cases::Case {
            test: stringify!($test),
            message: $crate::messages::$message,
            profile: $profile,
            edits: &[$($edit),*],
            severity: ihe_pcd::profile::Severity::$severity,
            rule: $rule,
            at: $at,
            turned_on: $crate::cases::turned_on!($($on)?),
        }),*];

        $(
            #[test]
            fn $test() {
                let case = CASES.iter().find(|case| case.test == stringify!($test));
                case.unwrap().check();
            }
        )*
    };
}

macro_rules! turned_on {
    () => {
        false
    };
    (on) => {
        true
    };
}

/// Changes that break nothing of the rules named.
macro_rules! keeps {
    ($($test:ident: $message:ident $profile:literal [$($edit:expr),*] => $($rule:literal),+;)*) => {
        $(
            #[test]
            fn $test() {
                $crate::cases::keeps(
                    $crate::messages::$message,
                    $profile,
                    &[$($edit),*],
                    &[$($rule),+],
                );
            }
        )*
    };
}

pub(crate) use keeps as keeps_rules;
pub(crate) use {breaks, turned_on};
