//! What a session does with messages that are stored and not yet to be acknowledged.

use alloc::boxed::Box;
use core::time::Duration;

use bytes::Bytes;

use super::{ConsumerSession, Slot, Taken};
use crate::session::answer::Verdict;
use crate::session::{
    ConsumerEvent, DuplicateWindow, Now, Position, Refusal, RequiredSink, RequiredSinks, Stored,
    Uptake,
};

/// A message that the journal has.
pub(super) struct Awaiting {
    taken: Box<Taken>,
    proof: Proof,
}

/// What says that a message is stored.
pub(super) enum Proof {
    /// It is, and here is the proof.
    Now(Stored),
    /// It was before, at this position: whoever says so had the proof.
    Before(Position),
}

impl ConsumerSession {
    /// Acknowledges a message positively only when the [`RequiredSinks`] have it too that it is for,
    /// and withholds the acknowledgement so long after its arrival at most: then its sender is told to send it again (207).
    ///
    /// What waits is the answer that is owed on this connection, `CA` as well as `AA`: PCD-01 and PCD-04 ask for `CA` alone (TF-2 B.1).
    /// A message that comes again while it waits, on this connection or another one, waits as the first did, and is not stored again.
    /// One that a sink will not take is answered with 206, which asks nobody to send it again, and never positively before it was taken.
    /// No answer that nobody asked for is waited for.
    ///
    /// The driver tells what sinks have done with [`handle_sinks`](Self::handle_sinks),
    /// and when time is up with [`handle_timeout`](Self::handle_timeout).
    #[must_use]
    pub const fn acknowledging_after(mut self, within: Duration) -> Self {
        self.withholds = Some(within);
        self
    }

    /// Whether a message is stored and waits for sinks.
    pub fn awaits_sinks(&self) -> bool {
        self.awaiting().next().is_some()
    }

    /// How many frames, from the first on, are with the journal already: nothing of them is held here.
    pub fn stored_in_flight(&self) -> usize {
        let is_stored = |slot: &&Slot| matches!(slot, Slot::Awaiting(_) | Slot::Settled(_));
        self.slots.iter().take_while(is_stored).count()
    }

    /// The sink that the first of the messages waits for, and where that message stands:
    /// before the sink is there, none but [`handle_timeout`](Self::handle_timeout) lets anything be answered.
    pub fn next_awaited(&self, sinks: &RequiredSinks) -> Option<(RequiredSink, Position)> {
        let first = self.awaiting().next()?;
        let position = first.proof.position();
        match sinks.uptake(first.taken.audience, position) {
            Uptake::Awaited(sink) => Some((sink, position)),
            _ => None,
        }
    }

    /// Answers what waits for sinks, as far as these have said anything of it.
    pub fn handle_sinks(&mut self, now: Now, sinks: &RequiredSinks, window: &mut DuplicateWindow) {
        for number in 0..self.slots.len() {
            let Some(Slot::Awaiting(awaiting)) = self.slots.get(number) else {
                continue;
            };
            let position = awaiting.proof.position();
            let uptake = sinks.uptake(awaiting.taken.audience, position);
            let refusal = match uptake {
                Uptake::Awaited(_) => continue,
                Uptake::Taken => None,
                Uptake::SetAside => Some(Refusal::set_aside()),
                Uptake::Lost => {
                    window.forget_stored(&awaiting.taken.trace, position);
                    Some(Refusal::lost())
                }
            };
            self.end_awaiting(number, refusal, now);
        }
    }

    /// When to call [`handle_timeout`](Self::handle_timeout), on the scale of [`Now::elapsed`].
    pub fn poll_timeout(&self) -> Option<Duration> {
        let first = self.awaiting().next()?;
        Some(self.due(first))
    }

    /// Withholds no acknowledgement for longer than it may be: sends the senders their messages back.
    pub fn handle_timeout(&mut self, now: Now) {
        for number in 0..self.slots.len() {
            if let Some(Slot::Awaiting(awaiting)) = self.slots.get(number)
                && self.due(awaiting) <= now.elapsed
            {
                self.end_awaiting(number, Some(Refusal::not_yet_taken()), now);
            }
        }
    }

    /// Withholds no acknowledgement beyond this time, on the scale of [`Now::elapsed`], whatever else was said: the driver ends.
    pub fn handle_closing(&mut self, at: Duration) {
        self.closes_at = Some(at);
    }

    /// A message is stored: it is acknowledged, or waits for that.
    pub(super) fn conclude(&mut self, slot: usize, taken: Box<Taken>, proof: Proof, now: Now) {
        let concluded = match self.withholds {
            Some(_) if taken.asker.may_owe() => Slot::Awaiting(Box::new(Awaiting { taken, proof })),
            _ => Slot::Settled(self.acknowledge(&taken, &proof, now)),
        };
        if let Some(slot) = self.slots.get_mut(slot) {
            *slot = concluded;
        }
    }

    /// The positive answer, if one is owed.
    fn acknowledge(&mut self, taken: &Taken, proof: &Proof, now: Now) -> Option<Bytes> {
        let asker = &taken.asker;
        let position = proof.position();
        match proof {
            Proof::Now(stored) => {
                let (code, answer) = self.answer(asker, Verdict::Accepted(stored), now);
                self.events.push_back(ConsumerEvent::Accepted {
                    position,
                    code,
                    application_answer_owed: asker.owes_application_later(),
                });
                answer
            }
            Proof::Before(_) => {
                let (code, answer) = self.answer(asker, Verdict::Repeated(position), now);
                self.events
                    .push_back(ConsumerEvent::Repeated { position, code });
                answer
            }
        }
    }

    /// Answers a message that has waited: positively, or with why not.
    fn end_awaiting(&mut self, number: usize, refusal: Option<Refusal>, now: Now) {
        let Some(slot) = self.slots.get_mut(number) else {
            return;
        };
        let ended = core::mem::replace(slot, Slot::Settled(None));
        let Slot::Awaiting(ended) = ended else {
            *slot = ended;
            return;
        };
        let answer = match refusal {
            None => self.acknowledge(&ended.taken, &ended.proof, now),
            Some(refusal) => {
                let verdict = Verdict::Refused(&refusal);
                let (code, answer) = self.answer(&ended.taken.asker, verdict, now);
                self.events.push_back(ConsumerEvent::Withheld {
                    position: ended.proof.position(),
                    refusal,
                    code,
                });
                answer
            }
        };
        self.settle(number, answer);
    }

    fn awaiting(&self) -> impl Iterator<Item = &Awaiting> {
        self.slots.iter().filter_map(|slot| match slot {
            Slot::Awaiting(awaiting) => Some(&**awaiting),
            _ => None,
        })
    }

    fn due(&self, awaiting: &Awaiting) -> Duration {
        let within = self.withholds.unwrap_or_default();
        let due = awaiting.taken.arrived.saturating_add(within);
        self.closes_at.map_or(due, |at| at.min(due))
    }
}

impl Proof {
    const fn position(&self) -> Position {
        match self {
            Self::Now(stored) => stored.position(),
            Self::Before(position) => *position,
        }
    }
}
