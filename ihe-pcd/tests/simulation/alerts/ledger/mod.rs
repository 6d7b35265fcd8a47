//! What really happened, kept outside of the simulated hosts, and the promises it is held to.
//!
//! It knows what the sources said and were promised, what stood on the disks, what the lists showed and what the sink took.
//! What the library counts itself decides nothing here.

mod end;
mod list;
mod outbox;
mod sink;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use ihe_pcd::actor::Closed;
use ihe_pcd::session::Position;
use ihe_pcd::session::alert::{AlertKey, ChangeId};

use super::line::{Course, Line};
use super::plan::Plan;
use crate::disk::Seen;
use crate::outcome::Count;
use crate::record::Record;

/// Sees everything that the actors, the disks and the sink do, in one order.
pub(crate) struct Ledger {
    plan: Arc<Plan>,
    state: Mutex<State>,
}

/// A source, and which of its alerts.
type Name = (usize, u32);

struct State {
    record: Record,
    is_calm: bool,
    alerts: BTreeMap<Name, Alert>,
    names: BTreeMap<AlertKey, Name>,
    sources: Vec<Source>,
    /// Everything that ever stood in an outbox, by control id: whose it is, and where.
    lines: BTreeMap<String, (usize, Position, Line)>,
    manager: Manager,
    totals: Totals,
}

/// An alert that a source has raised, or tried to.
struct Alert {
    hand: Hand,
    /// What the outbox has said of it so far, and the last message of it there.
    said: Option<Line>,
    /// What the journal of the manager says of it.
    journal: Vec<(Position, Course)>,
    /// What the sink has taken of that.
    taken: BTreeSet<Position>,
    /// The sink has taken that it is unconfirmed, and nothing that was said since; in which life of the manager.
    unconfirmed: Option<u64>,
    /// It was offered as unconfirmed, as something to hurry for, and nothing new was heard since.
    offered: Option<ChangeId>,
}

/// What its source knows of an alert.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Hand {
    /// It is not known whether it is raised.
    Raising,
    Stands,
    /// It is over, and not known to be said so.
    Ending,
    Over,
    NotRaised,
}

#[derive(Default)]
struct Source {
    raised: u32,
    /// Of which alerts it has spoken since its reporter was started.
    spoken: BTreeSet<u32>,
    /// What its reporter has, as it said last.
    has: BTreeMap<u32, (Course, bool)>,
    is_done: bool,
    /// Up to where the messages of its outbox have arrived.
    arrived: Position,
    /// The loss of it that was offered, as something to hurry for, since something new was heard of it.
    offered_lost: Option<ChangeId>,
    /// The losses of it that were told since it was gone for good.
    lost: BTreeSet<ChangeId>,
}

#[derive(Default)]
struct Manager {
    life: u64,
    /// The messages in its journal, by position.
    journal: BTreeMap<Position, String>,
    /// Up to where the sink has taken them, as the journal knows it.
    mark: Position,
    /// Up to where the list of this life has heard them.
    followed: Position,
    /// What it showed last in this life: where each alert stands, and whether that is confirmed.
    shows: BTreeMap<Name, (Course, bool)>,
    /// The highest position that the sink was ever offered.
    offered: Position,
    is_silent: bool,
}

/// What became of a call that did not succeed.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// Nothing is stored.
    No(String),
    /// Nobody knows.
    Doubt(String),
}

/// How much happened.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Totals {
    pub(crate) reporters: u64,
    pub(crate) managers: u64,
    pub(crate) starts_that_failed: u64,
    pub(crate) orderly_ends: u64,
    /// Calls of `raise` and of `end`, and those of which it was not known what came of them.
    pub(crate) raises: u64,
    pub(crate) raised: u64,
    pub(crate) raises_in_doubt: u64,
    pub(crate) found_to_be_raised: u64,
    pub(crate) ends: u64,
    pub(crate) ended: u64,
    pub(crate) ends_in_doubt: u64,
    pub(crate) found_to_be_over: u64,
    /// What was said otherwise, and what of it was to wait.
    pub(crate) sayings: u64,
    pub(crate) sayings_that_wait: u64,
    /// Alerts that a reporter had at its start.
    pub(crate) restored: u64,
    /// Messages in the outboxes, those that nobody asked for, and those of them that say the same again.
    pub(crate) messages: u64,
    pub(crate) continued: u64,
    pub(crate) said_again: u64,
    pub(crate) watchdogs: u64,
    pub(crate) arrived: u64,
    pub(crate) told: u64,
    pub(crate) told_again: u64,
    pub(crate) told_unconfirmed: u64,
    pub(crate) told_lost: u64,
    pub(crate) kept_unanswered: u64,
    pub(crate) lost_unanswered: u64,
    pub(crate) failed_writes: u64,
    pub(crate) failed_syncs: u64,
    pub(crate) stand_at_the_end: u64,
}

impl Count for Totals {
    fn add(&mut self, other: &Self) {
        self.reporters += other.reporters;
        self.managers += other.managers;
        self.starts_that_failed += other.starts_that_failed;
        self.orderly_ends += other.orderly_ends;
        self.raises += other.raises;
        self.raised += other.raised;
        self.raises_in_doubt += other.raises_in_doubt;
        self.found_to_be_raised += other.found_to_be_raised;
        self.ends += other.ends;
        self.ended += other.ended;
        self.ends_in_doubt += other.ends_in_doubt;
        self.found_to_be_over += other.found_to_be_over;
        self.sayings += other.sayings;
        self.sayings_that_wait += other.sayings_that_wait;
        self.restored += other.restored;
        self.messages += other.messages;
        self.continued += other.continued;
        self.said_again += other.said_again;
        self.watchdogs += other.watchdogs;
        self.arrived += other.arrived;
        self.told += other.told;
        self.told_again += other.told_again;
        self.told_unconfirmed += other.told_unconfirmed;
        self.told_lost += other.told_lost;
        self.kept_unanswered += other.kept_unanswered;
        self.lost_unanswered += other.lost_unanswered;
        self.failed_writes += other.failed_writes;
        self.failed_syncs += other.failed_syncs;
        self.stand_at_the_end += other.stand_at_the_end;
    }
}

impl Ledger {
    pub(crate) fn new(plan: &Arc<Plan>) -> Self {
        let state = State {
            record: Record::default(),
            is_calm: false,
            alerts: BTreeMap::new(),
            names: BTreeMap::new(),
            sources: plan.sources.iter().map(|_| Source::default()).collect(),
            lines: BTreeMap::new(),
            manager: Manager::default(),
            totals: Totals::default(),
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

    /// A process has not begun, for its journal did not say how far it came.
    pub(crate) fn not_begun(&self, who: &str, why: &dyn std::fmt::Display) {
        let mut state = self.state();
        state.record.note(&format!("{who} does not begin: {why}"));
        state.totals.starts_that_failed += 1;
    }

    pub(crate) fn end_reporter(&self, source: usize, closed: Closed) {
        let mut state = self.state();
        state
            .record
            .note(&format!("reporter {source} ends: {closed:?}"));
        state.totals.orderly_ends += 1;
        if closed.set_aside > 0 {
            let line = format!("reporter {source} has set something aside");
            state.record.violate(line);
        }
    }
}

impl std::fmt::Display for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::No(why) => write!(f, "it is not: {why}"),
            Self::Doubt(why) => write!(f, "nobody knows: {why}"),
        }
    }
}

impl State {
    /// Which alert it is; that it is known is one of the promises.
    fn name(&mut self, key: &AlertKey) -> Option<Name> {
        let name = self.names.get(key).copied();
        if name.is_none() {
            self.record.violate("nobody knows this alert".into());
        }
        name
    }

    /// What of a disk means the same on each of them.
    fn saw_trouble(&mut self, whose: &str, seen: &Seen<'_>) {
        let line = match seen {
            Seen::Trouble(what) => {
                let what: String = what.chars().take(60).collect();
                match what.split(' ').next() {
                    Some("kept") => self.totals.kept_unanswered += 1,
                    Some("lost") => self.totals.lost_unanswered += 1,
                    Some("fails") => self.totals.failed_writes += 1,
                    _ => self.totals.failed_syncs += 1,
                }
                what
            }
            Seen::Marked(reader, position) => format!("{reader:?} is marked at {position}"),
            Seen::Deleted(up_to, count) => format!("{count} deleted up to {up_to}"),
            Seen::SetAside(reader, aside) => {
                format!("{reader:?} holds {} {:?}", aside.position, aside.detail)
            }
            Seen::Released(reader, position) => format!("{reader:?} released {position}"),
            Seen::Stored(..) => return,
        };
        self.record.note(&format!("disk of {whose}: {line}"));
    }
}

impl Alert {
    const fn new() -> Self {
        Self {
            hand: Hand::Raising,
            said: None,
            journal: Vec::new(),
            taken: BTreeSet::new(),
            unconfirmed: None,
            offered: None,
        }
    }

    /// Where it stands by what its outbox says.
    fn course(&self) -> Option<Course> {
        self.said.as_ref().map(|line| line.course)
    }

    /// Where it stands by what the journal of the manager says up to a position.
    fn heard(&self, up_to: Position) -> Option<Course> {
        let heard = self.journal.iter().rev().find(|(at, _)| *at <= up_to);
        heard.map(|(_, course)| *course)
    }
}

impl std::fmt::Debug for Ledger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ledger")
    }
}
