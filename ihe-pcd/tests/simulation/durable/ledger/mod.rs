//! What really happened, kept outside of the simulated hosts, and the promises it is held to.
//!
//! It knows what was handed over and promised, what stood on the disks, what went over the wires and what the sinks took.
//! What the library counts itself decides nothing here.

mod consumer;
mod end;
mod reporter;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use ihe_pcd::session::{Position, Precedence};

use self::consumer::Serving;
pub(crate) use self::consumer::sink_name;
use super::message::named;
use super::plan::{Kind, MessagePlan, Plan};
use crate::disk::Seen;
use crate::outcome::Count;
use crate::record::Record;

/// Sees everything that the actors, the disks and the network do, in one order.
pub(crate) struct Ledger {
    plan: Arc<Plan>,
    state: Mutex<State>,
}

struct State {
    record: Record,
    is_calm: bool,
    /// Of each reporter.
    messages: Vec<Vec<Message>>,
    runs: Vec<Run>,
    serving: Serving,
    totals: Totals,
}

/// What became of a message.
struct Message {
    plan: MessagePlan,
    hand: Hand,
    /// `send` has answered that it is stored.
    promised: bool,
    /// Its reporter knows that it waits.
    known: bool,
    /// Where it stands in the outbox; more than once where it was handed over again.
    places: BTreeMap<Position, Place>,
    /// Where it stands in the journal of the consumer.
    arrived: Option<Position>,
    /// The consumer has said that it has it.
    acknowledged: bool,
    /// The consumer has said that it does not take it.
    refused: bool,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Hand {
    Waits,
    UnderWay,
    Over,
    /// It is not known whether it is stored, and whoever had it does not try again.
    Left,
}

/// One entry of an outbox.
#[derive(Clone, Copy, Debug, Default)]
struct Place {
    delivered: bool,
    /// It gave way to others.
    displaced: bool,
    /// It was set aside once.
    was_aside: bool,
}

/// A reporter from one start to the next.
#[derive(Default)]
struct Run {
    sent: BTreeSet<u32>,
    /// How many messages went out before one that stands before them and was not sent yet.
    overtaken: BTreeMap<u32, usize>,
    delivered: BTreeSet<u32>,
    /// Alerts that were sent, and of which it was not told since what became of them.
    open_alerts: BTreeSet<u32>,
    /// So many observations went out while an alert waited.
    passed: usize,
}

/// How much happened.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Totals {
    pub(crate) messages: u64,
    /// Those of which `send` said that they are stored.
    pub(crate) promised: u64,
    pub(crate) not_handed_over: u64,
    /// Messages of which nobody knew whether they are stored.
    pub(crate) doubtful: u64,
    pub(crate) handed_over_again: u64,
    pub(crate) arrived: u64,
    pub(crate) frames_sent: u64,
    /// Frames of messages that the consumer had already.
    pub(crate) repeats_sent: u64,
    pub(crate) delivered: u64,
    pub(crate) delivered_late: u64,
    pub(crate) set_aside: u64,
    pub(crate) displaced: u64,
    pub(crate) answered_207: u64,
    pub(crate) refused: u64,
    pub(crate) taken_by_sinks: u64,
    pub(crate) shown_again: u64,
    pub(crate) set_aside_by_sinks: u64,
    pub(crate) kept_unanswered: u64,
    pub(crate) lost_unanswered: u64,
    pub(crate) failed_writes: u64,
    pub(crate) failed_syncs: u64,
    pub(crate) reporters: u64,
    pub(crate) consumers: u64,
    pub(crate) starts_that_failed: u64,
    pub(crate) orderly_ends: u64,
}

impl Count for Totals {
    fn add(&mut self, other: &Self) {
        self.messages += other.messages;
        self.promised += other.promised;
        self.not_handed_over += other.not_handed_over;
        self.doubtful += other.doubtful;
        self.handed_over_again += other.handed_over_again;
        self.arrived += other.arrived;
        self.frames_sent += other.frames_sent;
        self.repeats_sent += other.repeats_sent;
        self.delivered += other.delivered;
        self.delivered_late += other.delivered_late;
        self.set_aside += other.set_aside;
        self.displaced += other.displaced;
        self.answered_207 += other.answered_207;
        self.refused += other.refused;
        self.taken_by_sinks += other.taken_by_sinks;
        self.shown_again += other.shown_again;
        self.set_aside_by_sinks += other.set_aside_by_sinks;
        self.kept_unanswered += other.kept_unanswered;
        self.lost_unanswered += other.lost_unanswered;
        self.failed_writes += other.failed_writes;
        self.failed_syncs += other.failed_syncs;
        self.reporters += other.reporters;
        self.consumers += other.consumers;
        self.starts_that_failed += other.starts_that_failed;
        self.orderly_ends += other.orderly_ends;
    }
}

impl Ledger {
    pub(crate) fn new(plan: &Arc<Plan>) -> Self {
        let of = |plan: &MessagePlan| Message {
            plan: *plan,
            hand: Hand::Waits,
            promised: false,
            known: false,
            places: BTreeMap::new(),
            arrived: None,
            acknowledged: false,
            refused: false,
        };
        let reporters = plan.reporters.iter();
        let messages: Vec<Vec<_>> = reporters
            .map(|reporter| reporter.messages.iter().map(of).collect())
            .collect();
        let totals = Totals {
            messages: messages.iter().map(|of| of.len() as u64).sum(),
            ..Totals::default()
        };
        let state = State {
            record: Record::default(),
            is_calm: false,
            runs: messages.iter().map(|_| Run::default()).collect(),
            messages,
            serving: Serving::new(plan.sinks.len()),
            totals,
        };
        Self {
            plan: Arc::clone(plan),
            state: Mutex::new(state),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    pub(crate) fn note(&self, line: &str) {
        self.state().record.note(line);
    }

    pub(crate) fn violate(&self, what: String) {
        self.state().record.violate(what);
    }

    pub(crate) fn has_violation(&self) -> bool {
        self.state().record.has_violation()
    }

    pub(crate) fn set_elapsed(&self, elapsed: Duration) {
        self.state().record.set_elapsed(elapsed);
    }

    pub(crate) fn begin_calm(&self) {
        let mut state = self.state();
        state.is_calm = true;
        state.record.note("calm");
    }

    pub(crate) fn is_calm(&self) -> bool {
        self.state().is_calm
    }

    /// Nothing that happens from here on is recorded.
    pub(crate) fn end(&self) {
        self.state().record.seal();
    }

    /// The lines, what was violated, and how much happened.
    pub(crate) fn take(&self) -> (Vec<String>, Vec<String>, Totals) {
        let mut state = self.state();
        state.record.seal();
        let (log, violations) = state.record.take();
        (log, violations, state.totals)
    }

    /// What a message is, by its control id.
    pub(crate) fn kind(&self, control_id: &str) -> Option<Kind> {
        let (source, number) = named(control_id)?;
        let state = self.state();
        let message = state.messages.get(source)?.get(number as usize)?;
        Some(message.plan.kind)
    }

    /// A process has not begun, for its journal did not say how far it came.
    pub(crate) fn not_begun(&self, who: &str, why: &dyn std::fmt::Display) {
        let mut state = self.state();
        state.record.note(&format!("{who} does not begin: {why}"));
        state.totals.starts_that_failed += 1;
    }
}

impl State {
    fn message(&mut self, control_id: &str) -> Option<&mut Message> {
        let (source, number) = named(control_id)?;
        self.messages.get_mut(source)?.get_mut(number as usize)
    }

    /// What of a disk means the same on each of them.
    fn saw_trouble(&mut self, whose: &str, seen: &Seen<'_>) {
        match seen {
            Seen::Trouble(what) => {
                self.record.note(&format!("disk of {whose}: {what}"));
                match what.split(' ').next() {
                    Some("kept") => self.totals.kept_unanswered += 1,
                    Some("lost") => self.totals.lost_unanswered += 1,
                    Some("fails") => self.totals.failed_writes += 1,
                    _ => self.totals.failed_syncs += 1,
                }
            }
            Seen::Marked(reader, position) => {
                let line = format!("disk of {whose}: {reader:?} is marked at {position}");
                self.record.note(&line);
            }
            Seen::Deleted(up_to, count) => {
                let line = format!("disk of {whose}: {count} deleted up to {up_to}");
                self.record.note(&line);
            }
            Seen::Released(reader, position) => {
                let line = format!("disk of {whose}: {reader:?} released {position}");
                self.record.note(&line);
            }
            Seen::Stored(..) | Seen::SetAside(..) => {}
        }
    }
}

impl Message {
    fn is_alert(&self) -> bool {
        self.plan.lane == Precedence::Alert
    }

    /// Where it came into the outbox first.
    fn first_place(&self) -> Option<Position> {
        self.places.keys().next().copied()
    }

    /// Where it stands, if it stands there once only.
    fn only_place(&self) -> Option<(Position, Place)> {
        let mut places = self.places.iter();
        let (position, place) = places.next()?;
        places.next().is_none().then_some((*position, *place))
    }

    /// Whether others have overtaken it, and may.
    fn is_overtaken(&self) -> bool {
        self.places
            .values()
            .any(|place| place.was_aside || place.displaced)
    }

    /// Whether its reporter has nothing more to do for it.
    fn has_ended(&self) -> bool {
        let has_ended = |place: &Place| place.delivered || place.displaced || place.was_aside;
        self.places.values().all(has_ended)
    }
}

impl std::fmt::Debug for Ledger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ledger")
    }
}
