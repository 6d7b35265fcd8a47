use alloc::string::String;
use core::fmt;
use core::time::Duration;

use bytes::Bytes;

use super::expected::{Ending, Expected};
use super::{DeliveryError, DeliveryKey, Outgoing};

/// A message that was taken and has no end yet.
#[derive(Debug)]
pub(super) struct Outstanding {
    pub(super) key: DeliveryKey,
    pub(super) control_id: ControlId,
    pub(super) expected: Expected,
    pub(super) stage: Stage,
    pub(super) began: Duration,
    pub(super) deadline: Duration,
    /// The consumer has said that it has the message, and not yet that it acted on it.
    pub(super) stored: bool,
}

/// How far a message is on its way out.
pub(super) enum Stage {
    Unsent(Bytes),
    /// The transport has it, perhaps in part.
    Sending,
    Sent,
    /// Sent on a connection that is gone: the application answer comes from elsewhere.
    Detached,
}

/// MSH-10 of a message. `Debug` shows its length only.
pub(super) struct ControlId(String);

impl Outstanding {
    pub(super) fn new(
        key: DeliveryKey,
        message: Outgoing,
        began: Duration,
        deadline: Duration,
    ) -> Self {
        Self {
            key,
            control_id: ControlId(message.control_id),
            expected: Expected::new(message.accept, message.application),
            stage: Stage::Unsent(message.bytes),
            began,
            deadline,
            stored: false,
        }
    }

    /// Whether the transport has all of it.
    pub(super) const fn is_sent(&self) -> bool {
        matches!(self.stage, Stage::Sent | Stage::Detached)
    }

    pub(super) const fn is_detached(&self) -> bool {
        matches!(self.stage, Stage::Detached)
    }

    /// Whether only the application answer is missing.
    pub(super) fn waits_for_application_only(&self) -> bool {
        self.stored && self.expected.ending() == Ending::Both
    }

    /// Whether silence until now says that it was taken.
    pub(super) fn ends_with_silence(&self) -> bool {
        self.is_sent() && self.expected.ending() == Ending::Silence
    }

    /// What is known of it when its connection ends.
    pub(super) const fn lost(&self) -> DeliveryError {
        match self.stage {
            Stage::Unsent(_) => DeliveryError::NotSent,
            _ => DeliveryError::LinkLost {
                stored: self.stored,
            },
        }
    }
}

impl ControlId {
    pub(super) fn is(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl fmt::Debug for ControlId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl fmt::Debug for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsent(bytes) => write!(f, "Unsent({} bytes)", bytes.len()),
            Self::Sending => f.write_str("Sending"),
            Self::Sent => f.write_str("Sent"),
            Self::Detached => f.write_str("Detached"),
        }
    }
}
