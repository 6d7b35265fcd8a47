//! Sources with a reporter of alerts, a network, and a manager of alerts, on disks that lose what was not synced.
//!
//! A source raises alerts, changes, latches, pauses and resumes them, and ends them. Sometimes it does not wait for the answer.
//! Its memory outlives its reporter: after a restart of that it looks what the reporter has, and speaks of each alert after a while.
//! Processes crash, machines are cut off, processes are told to stop, and all start again. Links are cut in one or both directions,
//! held and lose packets. Disks are slow, fail, are full for a while, or fail at a sync; the sink takes its time, and is busy now and then.
//! Then all of it ends, the sources say what there is, and are gone for good; at last the manager is started once more.
//!
//! The ledger holds the run to this:
//!
//! - what `raise` and `end` promised stands in the outbox by then; what was in doubt is there or not, and what a reporter has
//!   at its start, with state and priority, is what stands in the outbox;
//! - nothing disappears from a reporter that its source has not ended, and nothing comes back that it has;
//! - after a start nothing is said of an alert of which its source has not spoken since, and nothing after its end;
//! - each message of the outbox arrives in the journal of the manager once, byte for byte and in order, and is told to the sink,
//!   as the change of one id, those of an alert in order and none passed over; a mark stands behind nothing that is not told;
//! - when the sink is told what a message says, what stands in the list, with state and priority, is exactly what the messages
//!   up to this one say; at any other time everything is in it that has begun and of which no end has come;
//! - nothing is offered as live a second time under a new id: neither what a message says, nor, as long as nothing new was heard,
//!   that an alert is unconfirmed;
//! - when nothing goes wrong any more, source, reporter and manager have the same alerts in the same state;
//! - when the sources are gone, each alert that stands is told as unconfirmed, with one loss a reporter, and stays,
//!   after a restart of the manager too, where that is told as a replay.
//!
//! Not here: a wider window, messages that are refused, the end by an operator, several sinks, and entries that are damaged.

mod host;
mod ledger;
mod line;
mod plan;
mod run;
mod site;
mod source;

pub(crate) use self::run::{run, run_forgetting, run_lying};
