use super::{AlertPhase, AlertState};

/// The phases that begin an alert, whose OBR-3 is its id (TF-2 B.7).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum FirstPhase {
    /// It has begun.
    Start,
    /// It has begun, and nothing more will be said of it.
    StartOnly,
    /// It is there, and when it began is not said.
    Present,
    /// It has no duration.
    TimePoint,
}

/// The phases of an alert that was begun before, which name it in OBR-29 (TF-2 B.7).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum LaterPhase {
    /// It is there as before.
    Continue,
    /// Something of it has changed.
    Update,
    /// Its priority is higher now.
    Escalate,
    /// Its priority is lower now.
    Deescalate,
    /// Its signals are paused or off.
    Inactivate,
    /// A person has confirmed it.
    Acknowledged,
    /// Its latched signals were cleared.
    Reset,
    /// It pauses.
    Stop,
    /// It is over.
    End,
}

impl FirstPhase {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Start, Self::StartOnly, Self::Present, Self::TimePoint];

    /// The phase that is said.
    pub const fn phase(self) -> AlertPhase {
        match self {
            Self::Start => AlertPhase::Start,
            Self::StartOnly => AlertPhase::StartOnly,
            Self::Present => AlertPhase::Present,
            Self::TimePoint => AlertPhase::TimePoint,
        }
    }
}

impl LaterPhase {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Continue,
        Self::Update,
        Self::Escalate,
        Self::Deescalate,
        Self::Inactivate,
        Self::Acknowledged,
        Self::Reset,
        Self::Stop,
        Self::End,
    ];

    /// The phase that is said.
    pub const fn phase(self) -> AlertPhase {
        match self {
            Self::Continue => AlertPhase::Continue,
            Self::Update => AlertPhase::Update,
            Self::Escalate => AlertPhase::Escalate,
            Self::Deescalate => AlertPhase::Deescalate,
            Self::Inactivate => AlertPhase::Inactivate,
            Self::Acknowledged => AlertPhase::Acknowledged,
            Self::Reset => AlertPhase::Reset,
            Self::Stop => AlertPhase::Stop,
            Self::End => AlertPhase::End,
        }
    }

    /// The state that is said with it, unless its signals are latched.
    pub const fn state(self) -> AlertState {
        match self {
            Self::Reset | Self::Stop | Self::End => AlertState::Inactive,
            _ => AlertState::Active,
        }
    }
}
