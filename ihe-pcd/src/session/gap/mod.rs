//! What is not there and should be: silences, refusals, drops, and everything else that leaves a hole in the data, as records.
//!
//! For whoever must tell a quiet patient from a broken cable. A hole that nobody recorded looks like a time in which nothing happened.
//!
//! - [`Attendance`] knows how often each device is heard of, and says who is silent for longer.
//! - [`Loss`] says of each happening elsewhere in this crate whether something is lost with it, and of whom.
//! - [`GapLedger`] makes [`Gap`] records of silences and losses: few, with counts, in bounded memory.
//!
//! The actors do all this and bring the records to a [`GapSink`](crate::plugin::GapSink). Nothing here has a clock.
//!
//! Values that a [`Thinning`](super::filter::Thinning) leaves out because it was asked to are counted too: whoever looks at what is left must know that it is not all.
//!
//! Not here: rows that a [`Filter`](super::filter::Filter) leaves out because it was asked to.

mod attendance;
mod expectation;
mod ledger;
mod loss;
mod losses;
mod reason;
mod record;
mod rhythm;
mod scope;
#[cfg(feature = "serde")]
mod serialize;

pub use attendance::{Attendance, AttendanceEvent, Silence};
pub use expectation::{Basis, Expectation, ExpectationError, Expected};
pub use ledger::GapLedger;
pub use loss::{Extent, Loss};
pub use losses::Losses;
pub use reason::{GapReason, GapUnit};
pub use record::{Gap, GapChange, GapId, GapMark};
pub use scope::{GapName, GapScope};
