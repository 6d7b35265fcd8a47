//! What was handed to the reporters, what they sent, and what they say became of it.

use ihe_pcd::actor::{Closed, HandOverError};
use ihe_pcd::plugin::{TapRecord, Tapped};
use ihe_pcd::session::outbox::{Outbox, OutboxEvent, Undelivered};
use ihe_pcd::session::{Precedence, QuarantineReason, Receipt};

use super::{Hand, Ledger, Run, State};
use crate::disk::Seen;
use crate::durable::message::{message, named};
use crate::durable::plan::Kind;
use crate::random::Random;
use crate::report::{control_id, control_id_of};

impl Ledger {
    /// A reporter starts, and knows what is in its outbox.
    pub(crate) fn begin_reporter(&self, source: usize, random: &mut Random) {
        let again = self.plan.reporters[source].again;
        let mut state = self.state();
        let state = &mut *state;
        state.record.note(&format!("reporter {source} starts"));
        state.totals.reporters += 1;
        state.runs[source] = Run::default();
        for message in &mut state.messages[source] {
            message.known = !message.places.is_empty();
            if message.hand == Hand::UnderWay {
                state.totals.doubtful += 1;
                message.hand = after_doubt(again, random);
            }
        }
    }

    /// The next messages to hand over.
    pub(crate) fn next(&self, source: usize) -> Vec<u32> {
        let together = self.plan.reporters[source].together;
        let state = self.state();
        let messages = state.messages[source].iter().zip(0..);
        let waiting = messages.filter(|(message, _)| message.hand == Hand::Waits);
        waiting.take(together).map(|(_, number)| number).collect()
    }

    pub(crate) fn handing(&self, source: usize, number: u32) {
        let mut state = self.state();
        let id = control_id(source, number);
        state.record.note(&format!("hands over {id}"));
        let message = &mut state.messages[source][number as usize];
        message.hand = Hand::UnderWay;
        if !message.places.is_empty() {
            state.totals.handed_over_again += 1;
        }
    }

    /// `send` says that a message is stored.
    pub(crate) fn promised(&self, source: usize, number: u32) {
        let mut state = self.state();
        let id = control_id(source, number);
        state.record.note(&format!("promised {id}"));
        state.totals.promised += 1;
        let message = &mut state.messages[source][number as usize];
        message.hand = Hand::Over;
        (message.promised, message.known) = (true, true);
        if message.places.is_empty() {
            state
                .record
                .violate(format!("{id} was promised and is not stored"));
        }
    }

    /// `send` says that a message is not stored, as far as is known.
    pub(crate) fn not_promised(
        &self,
        source: usize,
        number: u32,
        error: &HandOverError,
        random: &mut Random,
    ) {
        let again = self.plan.reporters[source].again;
        let mut state = self.state();
        let id = control_id(source, number);
        state.record.note(&format!("not handed over {id}: {error}"));
        state.totals.not_handed_over += 1;
        state.messages[source][number as usize].hand = match error {
            HandOverError::Full => Hand::Waits,
            _ => after_doubt(again, random),
        };
    }

    /// What a hand-over promised has come to its end.
    pub(crate) fn ended(&self, source: usize, number: u32, outcome: &Result<Receipt, Undelivered>) {
        let mut state = self.state();
        let id = control_id(source, number);
        let message = &state.messages[source][number as usize];
        let wrong = match outcome {
            Ok(_) => !message.acknowledged,
            Err(Undelivered::Ended) => false,
            Err(Undelivered::Displaced) => message.is_alert(),
            Err(Undelivered::Refused(_)) => !message.refused,
            Err(_) => true,
        };
        if wrong {
            state
                .record
                .violate(format!("{id} is said to be {outcome:?}"));
        }
    }

    /// A reporter tells what became of a message.
    pub(crate) fn reporter_tells(&self, source: usize, event: &OutboxEvent) {
        let mut state = self.state();
        state
            .record
            .note(&format!("reporter {source} tells {event:?}"));
        let (position, id) = match event {
            OutboxEvent::Delivered {
                position,
                control_id,
                ..
            }
            | OutboxEvent::GivenUp {
                position,
                control_id,
                ..
            } => (*position, control_id),
            other => {
                return state
                    .record
                    .violate(format!("reporter {source} tells {other:?}"));
            }
        };
        let number = named(id).map_or(0, |(_, number)| number);
        state.runs[source].open_alerts.remove(&number);
        let Some(message) = state.message(id) else {
            return state.record.violate(format!("nobody handed over {id}"));
        };
        let is_alert = message.is_alert();
        let (acknowledged, refused) = (message.acknowledged, message.refused);
        let Some(place) = message.places.get_mut(&position) else {
            let what = format!("{id} does not stand at {position} of its outbox");
            return state.record.violate(what);
        };
        match event {
            OutboxEvent::Delivered { late, .. } => {
                place.delivered = true;
                let (late, was_aside) = (*late, place.was_aside);
                state.runs[source].delivered.insert(number);
                state.totals.delivered += 1;
                state.totals.delivered_late += u64::from(late);
                if !acknowledged {
                    state
                        .record
                        .violate(format!("{id} is delivered and not acknowledged"));
                }
                if late && !was_aside {
                    state
                        .record
                        .violate(format!("{id} is late and was not set aside"));
                }
            }
            OutboxEvent::GivenUp {
                why: Undelivered::Displaced,
                ..
            } => {
                place.displaced = true;
                state.totals.displaced += 1;
                if is_alert {
                    state
                        .record
                        .violate(format!("{id} is an alert, and gave way"));
                }
            }
            OutboxEvent::GivenUp { set_aside, .. } => {
                let is_aside = *set_aside && place.was_aside;
                if !refused {
                    state
                        .record
                        .violate(format!("{id} is given up and was not refused"));
                }
                if !is_aside {
                    state
                        .record
                        .violate(format!("{id} is given up and not set aside"));
                }
            }
            _ => {}
        }
    }

    /// A reporter has ended in an orderly way.
    pub(crate) fn end_reporter(&self, source: usize, closed: Closed) {
        let mut state = self.state();
        state
            .record
            .note(&format!("reporter {source} ends: {closed:?}"));
        state.totals.orderly_ends += 1;
    }

    /// Something happened on the disk of a reporter.
    pub(crate) fn outbox_saw(&self, source: usize, seen: &Seen<'_>) {
        let mut state = self.state();
        match seen {
            Seen::Stored(position, entry) => {
                let id = entry.control_id.clone();
                state.record.note(&format!("outbox has {id} at {position}"));
                let Some((_, number)) = named(&id) else {
                    return state.record.violate(format!("nobody handed over {id}"));
                };
                let of = &mut state.messages[source][number as usize];
                let is_same = *message(source, number, of.plan).bytes() == entry.frame;
                of.places.insert(*position, super::Place::default());
                if !is_same {
                    state
                        .record
                        .violate(format!("{id} is stored with other bytes"));
                }
            }
            Seen::SetAside(reader, aside) => {
                state.record.note(&format!("outbox sets aside {aside:?}"));
                state.totals.set_aside += 1;
                let mut of_source = state.messages[source].iter_mut();
                let message = of_source.find(|it| it.places.contains_key(&aside.position));
                let Some(message) = message else {
                    let what = format!("nothing stands at {} and it is set aside", aside.position);
                    return state.record.violate(what);
                };
                let is_own = *reader == Outbox::reader(message.plan.lane);
                if let Some(place) = message.places.get_mut(&aside.position) {
                    place.was_aside = true;
                    // Nobody may be left to tell it.
                    place.displaced |= aside.reason == QuarantineReason::Displaced;
                }
                if !is_own {
                    let what = format!("{} is set aside for {reader}", aside.position);
                    state.record.violate(what);
                }
            }
            _ => state.saw_trouble(&format!("reporter {source}"), seen),
        }
    }

    /// Something happened on the wire of a reporter.
    pub(crate) fn reporter_saw(&self, source: usize, record: &TapRecord<'_>) {
        let window = self.plan.reporters[source].window;
        let mut state = self.state();
        match record.what {
            Tapped::Sent(frame) => state.sent(source, window, &control_id_of(frame)),
            Tapped::Reporter(event) => {
                state
                    .record
                    .note(&format!("reporter {source} hears {event}"));
            }
            other => state.record.note(&format!("reporter {source} {other:?}")),
        }
    }
}

impl State {
    fn sent(&mut self, source: usize, window: usize, id: &str) {
        self.record.note(&format!("reporter {source} sent {id}"));
        self.totals.frames_sent += 1;
        let Some((_, number)) = named(id) else {
            return self.record.violate(format!("{id} was sent"));
        };
        let message = &self.messages[source][number as usize];
        let lane = message.plan.lane;
        let (only, is_overtaken) = (message.only_place(), message.is_overtaken());
        self.totals.repeats_sent += u64::from(message.acknowledged);
        if message.places.is_empty() {
            self.record
                .violate(format!("{id} was sent before it was stored"));
        }
        let run = &mut self.runs[source];
        if only.is_some() && !is_overtaken && run.delivered.contains(&number) {
            self.record
                .violate(format!("{id} was sent and is delivered"));
        }
        let is_first = run.sent.insert(number);
        if let Some((position, _)) = only
            && is_first
            && !is_overtaken
        {
            for (it, other) in self.messages[source].iter().zip(0..) {
                let stands_before = it.only_place().is_some_and(|(at, _)| at < position);
                let is_waiting = !it.has_ended() && !run.sent.contains(&other);
                if it.plan.lane != lane || !stands_before || !is_waiting {
                    continue;
                }
                let overtaken = run.overtaken.entry(other).or_default();
                *overtaken += 1;
                // Those that were on their way with it, and no others.
                if *overtaken >= window {
                    let other = control_id(source, other);
                    let what = format!("{id} was sent before {other}, the {overtaken}. to do so");
                    self.record.violate(what);
                }
            }
        }
        if lane == Precedence::Observation {
            self.check_alerts(source, window, id);
        } else {
            let run = &mut self.runs[source];
            run.open_alerts.insert(number);
            run.passed = 0;
        }
    }

    /// An observation went out: those that were on their way when an alert came are no more than the window.
    fn check_alerts(&mut self, source: usize, window: usize, id: &str) {
        let run = &mut self.runs[source];
        // One that is sent again, or is being set aside, holds up the alerts behind it, and nothing else.
        if !run.open_alerts.is_empty() {
            return;
        }
        let mut messages = self.messages[source].iter().zip(0..);
        let waiting = messages.find(|(message, number)| {
            let is_waiting = message.known && !message.has_ended();
            message.is_alert() && is_waiting && !run.sent.contains(number)
        });
        let Some((_, waiting)) = waiting else {
            run.passed = 0;
            return;
        };
        run.passed += 1;
        if run.passed > window {
            let alert = control_id(source, waiting);
            self.record
                .violate(format!("{id} was sent before the alert {alert}"));
        }
    }
}

fn after_doubt(again: u64, random: &mut Random) -> Hand {
    if random.percent(again) {
        Hand::Waits
    } else {
        Hand::Left
    }
}

/// Whether the consumer takes such a message in the end.
pub(super) fn is_taken(kind: Kind) -> bool {
    kind != Kind::Refused
}
