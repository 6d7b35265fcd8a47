//! Which answers the messages of a source ask for, and so when they count as delivered.

use ihe_pcd::model::{AcknowledgmentCode, Condition};

/// MSH-15 and MSH-16.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Asks {
    /// `AL` and `NE`: delivered when the consumer has it.
    Accept,
    /// `AL` and `AL`: delivered when an application has acted on it, which it says on a connection of its own.
    Both,
    /// `NE` and `NE`: delivered when it was sent, and nobody answers.
    Nothing,
}

impl Asks {
    pub(crate) const fn conditions(self) -> (Condition, Condition) {
        match self {
            Self::Accept => (Condition::Always, Condition::Never),
            Self::Both => (Condition::Always, Condition::Always),
            Self::Nothing => (Condition::Never, Condition::Never),
        }
    }

    /// The only code with which a message that asks for this is delivered.
    pub(crate) const fn success(self) -> Option<AcknowledgmentCode> {
        match self {
            Self::Accept => Some(AcknowledgmentCode::CommitAccept),
            Self::Both => Some(AcknowledgmentCode::ApplicationAccept),
            Self::Nothing => None,
        }
    }
}
