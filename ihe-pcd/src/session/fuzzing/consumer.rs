use alloc::collections::VecDeque;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::time::Duration;

use bytes::Bytes;

use super::{Choices, header, now};
use crate::datatype::Instant;
use crate::hl7::Message;
use crate::model::{Acknowledgment, Condition, Outcome, Owed};
use crate::session::{
    AcceptPolicy, ConsumerEvent, ConsumerSession, ControlIds, Position, Stored, Ticket,
};

/// Frames, outcomes of the journal and polling, in any order.
///
/// # Panics
///
/// If a frame that is not stored gets a positive answer, if a frame that is owed an answer does not get exactly one,
/// if answers leave in another order than frames came, or if a frame has no fate or two.
pub fn consumer(data: &[u8]) {
    let mut choices = Choices(data.iter());
    let mut driver = Driver::new(choices.below(8).saturating_add(1));
    while !choices.is_empty() {
        match choices.below(7) {
            0..=2 => driver.frame(&mut choices),
            3 => driver.take_entry(),
            4 => driver.settle(&mut choices),
            5 => driver.misuse(&mut choices),
            _ => driver.take_answers(),
        }
    }
    driver.finish();
}

struct Driver {
    session: ConsumerSession,
    /// Frames that are not settled, or whose answer is not out.
    open: VecDeque<Frame>,
    frames: usize,
    positions: u64,
    spent: Vec<Ticket>,
}

struct Frame {
    id: String,
    accept: Option<Condition>,
    application: Option<Condition>,
    ticket: Option<Ticket>,
    outcome: Option<Outcome>,
}

impl Frame {
    fn is_owed(&self) -> bool {
        self.outcome.is_some_and(|outcome| {
            Owed::new(self.accept, self.application, outcome)
                .now
                .is_some()
        })
    }
}

impl Driver {
    fn new(max_in_flight: usize) -> Self {
        let ids = ControlIds::new(Instant::UNIX_EPOCH, 7);
        Self {
            session: ConsumerSession::new(AcceptPolicy::default(), "fuzz", ids)
                .with_max_in_flight(max_in_flight),
            open: VecDeque::new(),
            frames: 0,
            positions: 0,
            spent: Vec::new(),
        }
    }

    fn frame(&mut self, choices: &mut Choices<'_>) {
        let id = self.frames.to_string();
        let (accept, application) = (choices.condition(), choices.condition());
        let (kind, version, tail, outcome) = match choices.below(7) {
            0 => ("ACK", "2.6", "MSA|CA|1\r", None),
            1 => ("ORU^R40", "2.6", "", Some(Outcome::Refused)),
            2 => ("ORU^R01", "2.3", "", Some(Outcome::Refused)),
            3 => ("ORU^R01", "2.6", "junk\r", Some(Outcome::Refused)),
            _ => ("ORU^R01", "2.6", "", Some(Outcome::Accepted)),
        };
        let mut frame = header(kind, &id, version, accept, application);
        frame.push_str(tail);
        let wanted = self.session.wants_frame();
        let taken = self
            .session
            .handle_frame(now(Duration::ZERO), Bytes::from(frame));
        assert_eq!(taken.is_ok(), wanted, "a frame is taken when it is wanted");
        if !wanted {
            return;
        }
        self.frames = self.frames.saturating_add(1);
        match outcome {
            None => {
                self.expect(|event| matches!(event, ConsumerEvent::AcknowledgmentReceived { .. }));
            }
            Some(Outcome::Refused) => {
                self.expect(|event| matches!(event, ConsumerEvent::Refused { .. }));
            }
            Some(Outcome::Accepted) => {}
        }
        if let Some(outcome) = outcome {
            self.open.push_back(Frame {
                id,
                accept,
                application,
                ticket: None,
                outcome: Some(outcome).filter(|outcome| *outcome == Outcome::Refused),
            });
        }
    }

    fn take_entry(&mut self) {
        let next = self
            .open
            .iter_mut()
            .find(|frame| frame.outcome.is_none() && frame.ticket.is_none());
        match (self.session.poll_store(), next) {
            (Some(arrival), Some(frame)) => {
                assert_eq!(
                    arrival.entry().control_id,
                    frame.id,
                    "entries keep the order of frames"
                );
                frame.ticket = Some(arrival.ticket());
            }
            (entry, frame) => {
                assert!(
                    entry.is_none() && frame.is_none(),
                    "each accepted frame is stored once"
                );
            }
        }
    }

    fn settle(&mut self, choices: &mut Choices<'_>) {
        let outcome = match choices.below(3) {
            0 => Outcome::Refused,
            _ => Outcome::Accepted,
        };
        let mut waiting: Vec<_> = self
            .open
            .iter_mut()
            .filter(|frame| frame.ticket.is_some() && frame.outcome.is_none())
            .collect();
        let at = choices.below(waiting.len());
        let Some(frame) = waiting.get_mut(at) else {
            return;
        };
        frame.outcome = Some(outcome);
        if let Some(ticket) = frame.ticket {
            self.spent.push(ticket);
            self.report(ticket, outcome);
            match outcome {
                Outcome::Accepted => {
                    self.expect(|event| matches!(event, ConsumerEvent::Accepted { .. }));
                }
                Outcome::Refused => {
                    self.expect(|event| matches!(event, ConsumerEvent::Refused { .. }));
                }
            }
        }
    }

    /// Reports a frame that is settled already, or one of another session.
    fn misuse(&mut self, choices: &mut Choices<'_>) {
        let at = choices.below(self.spent.len());
        let foreign = Ticket {
            session: (0, 8),
            number: 0,
        };
        let ticket = self.spent.get(at).copied().unwrap_or(foreign);
        self.report(ticket, Outcome::Accepted);
        self.expect(|event| *event == ConsumerEvent::Misuse);
    }

    fn report(&mut self, ticket: Ticket, outcome: Outcome) {
        let now = now(Duration::ZERO);
        match outcome {
            Outcome::Accepted => {
                self.positions = self.positions.saturating_add(1);
                let position = Position::new(self.positions);
                self.session
                    .handle_stored(now, Stored::new(ticket, position));
            }
            Outcome::Refused => self.session.handle_not_stored(now, ticket),
        }
    }

    fn take_answers(&mut self) {
        loop {
            while let Some(frame) = self.open.front()
                && frame.outcome.is_some()
                && !frame.is_owed()
            {
                self.open.pop_front();
            }
            let Some(answer) = self.session.poll_answer() else {
                break;
            };
            let frame = self.open.pop_front();
            let message = Message::parse(&answer);
            let read = message.as_ref().ok().map(Acknowledgment::read);
            let Some((frame, Ok(acknowledgment))) = frame.zip(read) else {
                assert!(answer.is_empty(), "every answer is owed and readable");
                continue;
            };
            assert_eq!(
                *acknowledgment.control_id, *frame.id,
                "in the order of frames"
            );
            let outcome = acknowledgment.code.outcome();
            assert_eq!(Some(outcome), frame.outcome, "positive only if stored");
            let owed = Owed::new(frame.accept, frame.application, outcome).now;
            assert_eq!(Some(acknowledgment.code.family()), owed);
        }
        let next = self.open.front();
        assert!(
            next.is_none_or(|frame| frame.outcome.is_none()),
            "what is settled and owed is answered"
        );
    }

    /// Each operation tells one event at most, and this one told this.
    fn expect(&mut self, expected: impl Fn(&ConsumerEvent) -> bool) {
        let event = self.session.poll_event();
        assert!(event.as_ref().is_some_and(expected), "{event:?}");
        assert!(self.session.poll_event().is_none(), "one event a frame");
    }

    fn finish(mut self) {
        while self.open.iter().any(|frame| frame.outcome.is_none()) {
            self.take_entry();
            self.settle(&mut Choices([].iter()));
        }
        self.take_answers();
        assert!(
            self.session.is_idle() && self.open.is_empty(),
            "nothing is left"
        );
    }
}
