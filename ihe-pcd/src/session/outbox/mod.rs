//! Store and forward: what waits for a consumer in a journal, in which order it goes, and what becomes of what does not arrive.
//!
//! For whoever drives a journal and a connection with it, as [`actor::Reporter`](crate::actor) does.
//! An [`Outbox`] decides and does nothing itself: it is told what happened (`handle_*`), and says what is to be done
//! ([`Outbox::poll_action`]) and what there is to tell ([`Outbox::poll_event`]).
//!
//! Alerts and observations are two lanes over one journal, each a reader with a mark of its own:
//!
//! - A lane sends in the order of storing. An alert goes before every observation that is not on its way yet;
//!   one that found no connection goes first on the next one.
//! - What the consumer has ends there. What may be sent again is sent again after a pause, and nothing of its lane before it.
//! - What would be refused again is set aside with code and place, and the lane goes on. When as many are set aside as may be,
//!   the lane stops: nothing is dropped silently.
//! - A mark never passes what is neither delivered nor given up. What was not marked is sent again after a restart,
//!   byte for byte, so that a consumer which knows [duplicates](super::DuplicateWindow) has it once.
//! - As many wait as [`OutboxLimits`] says, and no longer than it says.
//!
//! Not here: the protocol of one connection ([`ReporterSession`](super::ReporterSession)).

mod action;
mod core;
mod event;
mod intake;
mod lane;
mod limits;
mod poll;
mod quarantine;
#[cfg(test)]
mod tests;

pub use self::core::Outbox;
pub use action::OutboxAction;
pub use event::{OutboxEvent, Undelivered};
pub use intake::Offer;
pub use limits::{OutboxLimits, WhenFull};
