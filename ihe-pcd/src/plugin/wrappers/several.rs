use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use crate::datatype::Instant;
use crate::model::{Key, Report};
use crate::plugin::contain::contain;
use crate::plugin::{Delivery, ErrorKind, Failure, Held, ObservationSink, Origin, Progress, bring};
use crate::session::Position;
use crate::session::filter::Part;
use crate::session::gap::{Extent, GapMark, GapReason, GapScope, Loss, Losses};

/// How many reports are remembered that some sinks have taken and others not yet. One that is forgotten is brought to all of them again.
const REMEMBERED: usize = 64;

/// Sinks behind one name: what one has taken is not brought to it again while another is asked again.
pub(super) struct Several {
    sinks: Vec<One>,
    state: Mutex<State>,
}

struct One {
    sink: Box<dyn ObservationSink>,
    is_required: bool,
}

#[derive(Default)]
struct State {
    begun: VecDeque<Begun>,
    losses: Losses,
}

/// A report that some of the sinks may have taken.
struct Begun {
    brought: Brought,
    taken: Vec<usize>,
}

/// Which report is brought.
#[derive(Clone, Debug, PartialEq)]
struct Brought {
    position: Position,
    part: Part,
    key: Option<Key>,
    received_at: Instant,
    peer: Arc<str>,
    replayed: bool,
}

/// A report for one of the sinks.
pub(super) struct Share<'s, 'a> {
    pub(super) sink: usize,
    pub(super) report: Cow<'s, Report<'a>>,
    /// The message, where the report is as it was received.
    pub(super) message: Option<&'s Bytes>,
}

impl Several {
    pub(super) fn new() -> Self {
        Self {
            sinks: Vec::new(),
            state: Mutex::default(),
        }
    }

    /// Adds a sink; answers its number.
    pub(super) fn add(&mut self, sink: impl ObservationSink, is_required: bool) -> usize {
        let sink = Box::new(sink);
        self.sinks.push(One { sink, is_required });
        self.sinks.len().saturating_sub(1)
    }

    pub(super) fn len(&self) -> usize {
        self.sinks.len()
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.sinks.iter().map(|one| one.sink.name())
    }

    /// Brings each sink its share, unless it has it; an error if one that is required has not taken its own.
    pub(super) async fn deliver(
        &self,
        name: &str,
        shares: &[Share<'_, '_>],
        report: &Report<'_>,
        origin: &Origin,
    ) -> Result<(), Failure> {
        let brought = Brought::of(report, origin);
        let mut failed: Option<Failure> = None;
        let mut without: Vec<&str> = Vec::new();
        for share in shares {
            let Some(one) = self.sinks.get(share.sink) else {
                continue;
            };
            if self.state().has_taken(&brought, share.sink) {
                continue;
            }
            let asked = bring(&*one.sink, share.message, &share.report, origin);
            let asked = contain(asked).await;
            match asked.unwrap_or_else(|panicked| Err(panicked.into())) {
                Ok(()) => self.state().take(&brought, share.sink),
                Err(failure) if one.is_required => {
                    failed = Some(match failed {
                        Some(before) if urgency(&before) >= urgency(&failure) => before,
                        _ => failure,
                    });
                }
                Err(_) => without.push(one.sink.name()),
            }
        }
        match failed {
            Some(failure) => Err(failure),
            None => {
                let mut state = self.state();
                state.begun.retain(|begun| begun.brought != brought);
                for sink in without {
                    state.losses.add(not_taken(name, sink, report, origin));
                }
                Ok(())
            }
        }
    }

    /// Asks all of them; what stays so is told before what may pass.
    pub(super) async fn preflight(&self) -> Result<(), Failure> {
        let mut failed = Ok(());
        for one in &self.sinks {
            match one.sink.preflight().await {
                Err(failure) if failure.kind() == ErrorKind::Misuse => return Err(failure),
                Err(failure) => failed = Err(failure),
                Ok(()) => {}
            }
        }
        failed
    }

    pub(super) fn delivery(&self) -> Delivery {
        let is_once = |one: &One| one.sink.delivery() == Delivery::Once;
        match !self.sinks.is_empty() && self.sinks.iter().all(is_once) {
            true => Delivery::Once,
            false => Delivery::AtLeastOnce,
        }
    }

    pub(super) async fn resume(&self, from: &Progress) {
        // What a sink held back is gone, and comes again: to that one too.
        *self.state() = State::default();
        for one in &self.sinks {
            one.sink.resume(from).await;
        }
    }

    pub(super) async fn settle(&self, now: Option<Instant>) -> Result<Held, Failure> {
        let mut failed = None;
        let mut held = Held::default();
        for one in &self.sinks {
            match contain(one.sink.settle(now)).await {
                Ok(Ok(its)) => {
                    // They are told once; the next of the sinks may fail.
                    self.state().losses.extend(its.losses.iter().cloned());
                    held = held.and(Held {
                        losses: Vec::new(),
                        ..its
                    });
                }
                Ok(Err(failure)) => drop(failed.get_or_insert(failure)),
                Err(panicked) => drop(failed.get_or_insert(panicked.into())),
            }
        }
        match failed {
            Some(failure) => Err(failure),
            None => {
                held.losses = self.state().losses.take();
                Ok(held)
            }
        }
    }

    /// It is held for no longer than a look, and is in order after a panic.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn has_taken(&self, brought: &Brought, sink: usize) -> bool {
        let mut begun = self.begun.iter();
        begun.any(|begun| begun.taken.contains(&sink) && begun.brought == *brought)
    }

    fn take(&mut self, brought: &Brought, sink: usize) {
        let begun = self.begun.iter_mut();
        let mut begun = begun.filter(|begun| begun.brought == *brought);
        if let Some(begun) = begun.next() {
            begun.taken.push(sink);
            return;
        }
        if self.begun.len() >= REMEMBERED {
            self.begun.pop_front();
        }
        self.begun.push_back(Begun {
            brought: brought.clone(),
            taken: alloc::vec![sink],
        });
    }
}

impl Brought {
    fn of(report: &Report<'_>, origin: &Origin) -> Self {
        Self {
            position: origin.position,
            part: origin.part.clone(),
            key: report.observations().next().map(|row| row.key),
            received_at: origin.received_at,
            peer: Arc::clone(&origin.peer),
            replayed: origin.replayed,
        }
    }
}

/// What is told first: what may pass is asked again before anything is set aside.
fn urgency(failure: &Failure) -> u8 {
    match failure.kind() {
        ErrorKind::RetryLater => 2,
        ErrorKind::Poison => 1,
        ErrorKind::Refuse | ErrorKind::Misuse => 0,
    }
}

/// A report that a sink did not take which is not required.
fn not_taken(name: &str, sink: &str, report: &Report<'_>, origin: &Origin) -> Loss {
    let header = &report.header;
    let of: String = alloc::format!("{name}, {sink}");
    let scope = GapScope::sink(&of, &header.sender());
    let mark = GapMark::stored(origin.position, &header.control_id);
    Loss::new(scope, GapReason::NotTaken, Extent::At(origin.received_at)).with_mark(mark)
}
