//! The rules of the protocol as state machines: what is answered, when a message counts as delivered, what happens when nothing comes.
//!
//! For whoever carries bytes to them: the actors of this crate, simulations, firmware with a network stack of its own.
//! A session has no socket, clock, thread or randomness. It is told what happened and what time it is (`handle_*`)
//! and asked what is to be done (`poll_*`); after each `handle_*` the driver polls until nothing more is answered.
//!
//! - [`ConsumerSession`] is the receiving side of one connection, [`ReporterSession`] the sending side: mirror images.
//! - [`Stored`] is the only road to a positive acknowledgement.
//! - [`RequiredSinks`] are those that a site wants to have a message before it is acknowledged.
//! - [`DuplicateWindow`] recognises messages that come again.
//! - [`Quarantined`] is what was set aside so that the rest goes on, and [`Precedence`] says what goes first.
//! - [`AcceptPolicy`] decides which messages are taken, and [`Refusal`] says why one is not.
//! - [`ContentPolicy`] decides whether that depends on more than the header: on what could not be read, or on the patient.
//! - [`ControlIds`] numbers messages so that no number comes twice.
//! - [`inbox`] says what becomes of stored messages on their way to a sink.
//! - [`outbox`] keeps what waits for a consumer, in order, and what becomes of what does not arrive.
//! - [`gap`] records what is not there and should be: silences, refusals, drops.
//! - [`alert`] is the life of alerts, and the set of those that stand.
//! - [`filter`] stands between a consumer and a reporter: which observations go on, and one value for each interval.
//! - [`waveform`] says of blocks of samples whether they follow one another without a gap.
//!
//! Not here: what a message says ([`model`](crate::model)), sockets and time ([`actor`](crate::actor)).

pub mod alert;
mod answer;
mod busy;
mod consumer;
mod consumer_event;
mod content_policy;
mod delivery;
mod duplicate_window;
mod entry;
mod expected;
pub mod filter;
#[doc(hidden)]
pub mod fuzzing;
pub mod gap;
pub mod inbox;
mod letterhead;
mod now;
pub mod outbox;
mod outgoing;
mod outstanding;
mod policy;
mod precedence;
mod quarantine;
mod refusal;
mod reporter;
mod reporter_event;
mod required_sinks;
mod sender_allow_list;
mod trace;
pub mod waveform;

pub use crate::model::ControlIds;
pub use busy::{Busy, BusyReason};
pub use consumer::{ConsumerSession, Full};
pub use consumer_event::{ConsumerEvent, DropReason, OriginClaim};
pub use content_policy::{ContentPolicy, PatientDemand};
pub use delivery::{Advice, DeliveryError, DeliveryKey, Receipt};
pub use duplicate_window::DuplicateWindow;
pub(crate) use entry::Pending;
pub use entry::{Arrival, Entry, Position, Stored, Ticket};
pub use now::Now;
pub use outgoing::{Outgoing, OutgoingError};
pub use policy::AcceptPolicy;
pub use precedence::Precedence;
pub use quarantine::{QuarantineReason, QuarantineState, Quarantined};
pub use refusal::{Refusal, RefusalKind};
pub use reporter::ReporterSession;
pub use reporter_event::{ReporterEvent, Stray};
pub use required_sinks::{Audience, RequiredSink, RequiredSinks, Uptake};
pub use sender_allow_list::{CertificateRule, SenderAllowList};
pub use trace::Trace;
