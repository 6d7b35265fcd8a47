use super::{DeliveryKey, Outgoing};

/// The session cannot take a message now: it is given back.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Busy {
    /// What must happen before it is taken.
    pub reason: BusyReason,
    /// The message.
    pub message: Outgoing,
}

/// What a message waits for.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum BusyReason {
    /// A connection.
    NotConnected,
    /// The end of any message on its way.
    WindowFull,
    /// The end of this one: it has the same control id, so an answer could be to either.
    ControlIdOnItsWay {
        /// The message on its way.
        key: DeliveryKey,
    },
}
