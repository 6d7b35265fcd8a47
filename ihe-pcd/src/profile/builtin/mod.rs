//! The profiles that come with the library, as tables that read like those of the framework: for [`Profile`](super::Profile).
//!
//! `rev9` is the framework: a file for each family of segments, [`types`] and [`tables`] for what they share,
//! [`messages`] for the structures; [`infusion`], [`implant`], [`equipment`] and [`association`] for transactions
//! with segments of their own, or common ones that are otherwise there. The other profiles are what they want otherwise ([`change`]).
//! What no table can say is not here but in [`rules`](super::rules).
//!
//! A table says what its source says, and nothing where that is silent. A transaction that a tool has no profile of
//! is the framework's under that tool's name too: NIST has neither PCD-05 nor those of PCIM, and Gazelle has PCD-01 alone.

mod acknowledgment;
mod assemble;
mod association;
mod beside;
mod change;
mod equipment;
mod gazelle;
mod header;
mod implant;
mod infusion;
mod messages;
mod nist_2018;
mod observation;
mod order;
mod patient;
mod profiles;
mod row;
mod tables;
mod types;

pub use self::profiles::UnknownProfile;

use self::assemble::Assembly;
use self::change::{Change, apply};
use super::definition::Definition;

/// A profile that comes with the library.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Builtin {
    Rev9,
    Nist2018,
    Gazelle,
    Continua,
}

impl Builtin {
    /// All of them, in the order of the columns of the table of rules.
    pub(super) const ALL: [Self; 4] = [Self::Rev9, Self::Nist2018, Self::Gazelle, Self::Continua];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Rev9 => "rev9",
            Self::Nist2018 => "nist-2018",
            Self::Gazelle => "gazelle",
            Self::Continua => "continua",
        }
    }

    /// What it wants otherwise than the framework, and whose wish that is.
    ///
    /// Uploads of home devices are validated with the message profile of Gazelle.
    const fn changes(self) -> (&'static [Change], &'static str) {
        match self {
            Self::Rev9 => (&[], ""),
            Self::Nist2018 => (nist_2018::CHANGES, nist_2018::SOURCE),
            Self::Gazelle | Self::Continua => (gazelle::CHANGES, gazelle::SOURCE),
        }
    }

    pub(super) fn definition(self) -> Definition {
        let mut assembly = framework();
        let (changes, source) = self.changes();
        // The places are there: a test says so.
        let _ = apply(&mut assembly, changes, source);
        assembly.definition
    }
}

fn framework() -> Assembly {
    let segments = [
        header::SEGMENTS,
        patient::SEGMENTS,
        order::SEGMENTS,
        observation::SEGMENTS,
        beside::SEGMENTS,
        acknowledgment::SEGMENTS,
        infusion::SEGMENTS,
        implant::SEGMENTS,
        equipment::SEGMENTS,
        association::SEGMENTS,
    ];
    let messages = [
        messages::MESSAGES,
        infusion::MESSAGES,
        implant::MESSAGES,
        equipment::MESSAGES,
        association::MESSAGES,
    ];
    let mut assembly = Assembly::of(types::TYPES, &segments, &messages);
    for (changes, source) in OF_TRANSACTIONS {
        // The places are there: a test says so.
        let _ = apply(&mut assembly, changes, source);
    }
    assembly
}

/// What transactions want otherwise than the common segments.
const OF_TRANSACTIONS: [(&[Change], &str); 4] = [
    (infusion::CHANGES, infusion::SOURCE),
    (implant::CHANGES, implant::SOURCE),
    (equipment::CHANGES, equipment::SOURCE),
    (association::CHANGES, association::SOURCE),
];

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn every_place_that_is_changed_is_there() {
        for (changes, source) in OF_TRANSACTIONS {
            let lost: Vec<_> = apply(&mut framework(), changes, source).collect();
            assert!(lost.is_empty(), "{source}: {lost:?}");
        }
        for profile in Builtin::ALL {
            let (changes, source) = profile.changes();
            let lost: Vec<_> = apply(&mut framework(), changes, source).collect();
            assert!(lost.is_empty(), "{profile:?}: {lost:?}");
        }
    }

    #[test]
    fn every_segment_and_type_that_is_named_has_rows() {
        // In a debug build a name without rows is a failed assertion.
        let definition = Builtin::Rev9.definition();
        assert_eq!(definition.messages.len(), 23);
        assert!(definition.segments.len() > 45);
    }
}
