use alloc::string::String;
use core::fmt;

use super::Position;
use crate::datatype::Instant;

/// An entry that a reader of a journal has set aside, so that those behind it go on.
///
/// It is kept until it is done with: an operator has it tried again, or drops it.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Quarantined {
    /// Where the entry stands.
    pub position: Position,
    /// Why it was set aside.
    pub reason: QuarantineReason,
    /// Codes, places and rules that say more, never a value of the message; empty if there is nothing to add.
    pub detail: String,
    /// How often it was tried.
    pub attempts: u32,
    /// When it was set aside, the last time.
    pub since: Instant,
    /// What is to become of it.
    pub state: QuarantineState,
}

impl Quarantined {
    /// An entry that is held from now on.
    pub fn new(
        position: Position,
        reason: QuarantineReason,
        detail: impl Into<String>,
        attempts: u32,
        since: Instant,
    ) -> Self {
        Self {
            position,
            reason,
            detail: detail.into(),
            attempts,
            since,
            state: QuarantineState::Held,
        }
    }
}

/// What is to become of an entry that was set aside.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum QuarantineState {
    /// It stays where it is until somebody decides.
    #[default]
    Held,
    /// It is to be tried again, after what has overtaken it.
    Released,
}

/// Why an entry was set aside.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum QuarantineReason {
    /// It cannot be read as what it is to be handled as.
    Unreadable,
    /// The sink will not take it; others may.
    NotTaken,
    /// The sink says that it can never be handled.
    Poison,
    /// The sink says that the call or its configuration is wrong.
    Misuse,
    /// The sink panicked over it.
    Panicked,
    /// The consumer it was sent to refused it, and would again.
    Refused,
    /// It has waited for longer than it may.
    Expired,
    /// It gave way to later ones: as many wait as may.
    Displaced,
    /// The alert that it is about stands.
    Stands,
}

impl QuarantineReason {
    /// Every reason.
    pub const ALL: [Self; 9] = [
        Self::Unreadable,
        Self::NotTaken,
        Self::Poison,
        Self::Misuse,
        Self::Panicked,
        Self::Refused,
        Self::Expired,
        Self::Displaced,
        Self::Stands,
    ];

    /// A word for programs, which stays: `unreadable`, `not_taken` and so on.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::NotTaken => "not_taken",
            Self::Poison => "poison",
            Self::Misuse => "misuse",
            Self::Panicked => "panicked",
            Self::Refused => "refused",
            Self::Expired => "expired",
            Self::Displaced => "displaced",
            Self::Stands => "stands",
        }
    }

    /// The reason with this [`word`](Self::word).
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.word() == word)
    }
}

impl fmt::Display for QuarantineReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_is_found_by_its_word() {
        for reason in QuarantineReason::ALL {
            assert_eq!(QuarantineReason::from_word(reason.word()), Some(reason));
        }
        assert_eq!(QuarantineReason::from_word(""), None);
    }
}
