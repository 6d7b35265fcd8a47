use core::fmt;

/// Why a step of an alert may not follow what was said of it before.
///
/// It names no value of a message.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Misstep {
    /// The message does not say what has happened, or in a word that nobody knows.
    UnknownPhase,
    /// A phase that follows others, of an alert that was not begun, or of which nobody knows it.
    NotBegun,
    /// It begins what has begun and is not over.
    BegunAlready,
    /// It is over: the same id begins anew, or goes on.
    Over,
    /// It was said to be a point in time, or one of which nothing more is said.
    SaidToBeAll,
    /// It pauses: it starts again or ends before anything else.
    Paused,
    /// The state is one that the phase cannot have, such as an end that is active.
    Contradiction,
    /// It escalates, and its priority is not higher than before.
    NotHigher,
    /// It de-escalates, and its priority is not lower than before.
    NotLower,
    /// It continues as before, and its priority is another.
    Changed,
}

impl Misstep {
    /// Every one of them.
    pub const ALL: [Self; 10] = [
        Self::UnknownPhase,
        Self::NotBegun,
        Self::BegunAlready,
        Self::Over,
        Self::SaidToBeAll,
        Self::Paused,
        Self::Contradiction,
        Self::NotHigher,
        Self::NotLower,
        Self::Changed,
    ];

    /// A word for programs, which stays: `unknown_phase`, `not_begun` and so on.
    pub const fn word(self) -> &'static str {
        match self {
            Self::UnknownPhase => "unknown_phase",
            Self::NotBegun => "not_begun",
            Self::BegunAlready => "begun_already",
            Self::Over => "over",
            Self::SaidToBeAll => "said_to_be_all",
            Self::Paused => "paused",
            Self::Contradiction => "contradiction",
            Self::NotHigher => "not_higher",
            Self::NotLower => "not_lower",
            Self::Changed => "changed",
        }
    }
}

impl fmt::Display for Misstep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::UnknownPhase => "it is not said what has happened to the alert",
            Self::NotBegun => "the alert was not begun, or it is not known",
            Self::BegunAlready => "the alert has begun already",
            Self::Over => "the alert is over",
            Self::SaidToBeAll => "nothing more was to be said of the alert",
            Self::Paused => "the alert pauses",
            Self::Contradiction => "the state of the alert contradicts its phase",
            Self::NotHigher => "the priority of the alert is not higher than before",
            Self::NotLower => "the priority of the alert is not lower than before",
            Self::Changed => "the alert is not as before",
        })
    }
}

impl core::error::Error for Misstep {}
