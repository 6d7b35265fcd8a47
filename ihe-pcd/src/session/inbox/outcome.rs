use alloc::string::String;

use crate::session::QuarantineReason;

/// What came of showing an entry to a sink.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Outcome {
    /// The sink has it.
    Taken,
    /// The sink takes nothing now: the same again later.
    Later,
    /// The sink does not have it.
    Failed {
        /// Why.
        reason: QuarantineReason,
        /// Codes, places and rules that say more, never a value of the message.
        detail: String,
    },
}

/// What follows from an [`Outcome`].
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Ruling {
    /// The next one.
    Next,
    /// The same again, after a pause.
    Again,
    /// It is to be set aside, which comes next of all.
    SetAside,
    /// It is passed over, and kept for nobody.
    PassOver,
    /// It would be set aside, and as many are as may be: the same again, after a pause.
    Full,
}

/// How an entry comes to a sink.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Turn {
    /// After all that stand before it.
    InOrder,
    /// The same, and not for the first time: everything from somewhere on was asked for again.
    Replayed,
    /// After some that stand behind it: it had been set aside, and was released.
    OutOfOrder,
}
