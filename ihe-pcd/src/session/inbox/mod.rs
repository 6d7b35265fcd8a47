//! What becomes of the entries of a journal on their way to one sink: taken, tried again, set aside, or lost.
//!
//! For whoever brings stored messages to sinks: the actors of this crate, simulations.
//! An [`Inbox`] has no journal, sink or clock: it says what is to be done next ([`Inbox::poll`]),
//! and is told what came of it (`handle_*`).
//!
//! - A sink that says *later* is asked again, for as long as it takes, and holds up nothing but itself.
//! - What a sink cannot handle, or panics over, is tried a few times ([`InboxPolicy::attempts`]); what it will not take, not again.
//!   Then the entry is set aside with the reason, durably, before anything behind it is marked as done.
//! - No more than [`InboxPolicy::most_aside`] entries are aside; then the sink waits, and nothing is dropped.
//! - What somebody has released is tried again between others, out of order.
//! - What is lost in the journal is passed over and told.
//!
//! Not here: how long to wait before the next try, and who is told.

mod aside;
mod outcome;
mod policy;
mod reader;
mod task;

pub use outcome::{Outcome, Ruling, Turn};
pub use policy::InboxPolicy;
pub use reader::Inbox;
pub use task::InboxTask;
