use crate::model::{Alert, AlertPhase, AlertPriority, AlertState};

/// What one message says of the life of an alert: facets 3, 4 and 6 (TF-2 B.8.5).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Step {
    /// What has just happened; `None` where the message does not say it, or in a word that nobody knows.
    pub phase: Option<AlertPhase>,
    /// Whether its condition is there; `None` likewise.
    pub state: Option<AlertState>,
    /// How urgent it is; `None` likewise.
    pub priority: Option<AlertPriority>,
}

impl Step {
    /// A step of this phase that says nothing else.
    pub const fn new(phase: AlertPhase) -> Self {
        Self {
            phase: Some(phase),
            state: None,
            priority: None,
        }
    }

    /// What a message says of an alert.
    pub fn of(alert: &Alert<'_>) -> Self {
        Self {
            phase: alert.phase().and_then(|it| it.known()),
            state: alert.state().and_then(|it| it.known()),
            priority: alert.priority().and_then(|it| it.known()),
        }
    }

    /// Whether it says that the alert is not there, or not any more.
    pub(super) const fn says_that_it_is_gone(self) -> bool {
        matches!(
            self.phase,
            Some(AlertPhase::End | AlertPhase::Reset | AlertPhase::Stop)
        ) || matches!(self.state, Some(AlertState::Inactive | AlertState::Off))
    }

    /// The same in this state.
    #[must_use]
    pub const fn with_state(mut self, state: AlertState) -> Self {
        self.state = Some(state);
        self
    }

    /// The same with this priority.
    #[must_use]
    pub const fn with_priority(mut self, priority: AlertPriority) -> Self {
        self.priority = Some(priority);
        self
    }
}
