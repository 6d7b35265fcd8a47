//! A reporter with an outbox, a network, and a consumer with a journal, on disks that lose what was not synced.
//!
//! Devices hand over observations and alerts, some of which the consumer refuses, refuses at first or cannot store at first,
//! and some of which its sinks do not take. Processes crash, machines are cut off, processes are told to stop, and all start again.
//! Links are cut in one or both directions, held and lose packets. Disks are slow, fail, are full for a while, or fail at a sync,
//! after which nothing is written before the file is opened again. Each disk keeps what was synced; of the rest each write is kept or lost.
//! Then all of it ends, and an operator has tried again what the consumer takes by now.
//!
//! The ledger holds the run to this:
//!
//! - what `send` promised stands in the outbox by then, byte for byte, and nothing is sent that does not;
//! - it arrives, is in the journal of the consumer once, byte for byte, and is told as delivered, but for what is refused
//!   and for observations that gave way by the rule of the outbox, which is told;
//! - with a window of one, the messages of a lane are stored by the consumer in the order in which they stand in the outbox,
//!   but for what was set aside or gave way;
//! - with a wider window, a message that waits is overtaken by fewer of its lane than the window has places
//!   before it is sent for the first time since the start: by those that were on their way with it.
//!   What is sent again then has no place that it keeps;
//! - an observation is sent before an alert that waits only if it was on its way when the alert came,
//!   or if an alert in front of it is being sent again or set aside;
//! - what is delivered is not sent again by the same process;
//! - what the consumer acknowledged is in its journal then, and at the end;
//! - what it refuses is set aside at the reporter with CE 101 and stays, and what it takes later arrives late;
//! - a sink is shown what is stored in its order and passes nothing over, takes each report, and what it refuses is set aside for it;
//! - when nothing goes wrong any more, all of this has its end, and nothing is left in an outbox but what is set aside.
//!
//! Not here: entries that are damaged, the age limit, and a limit to what is set aside.

mod host;
mod ledger;
mod message;
pub(crate) mod plan;
mod run;
mod site;
mod tests;

pub(crate) use self::run::{run, run_lying};
