use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::string::String;
use core::fmt;

use bytes::Bytes;
use ihe_pcd_mllp::FrameError;

use super::answer::{Verdict, answer, owed};
use super::{
    AcceptPolicy, Arrival, ConsumerEvent, ControlIds, DropReason, Entry, Now, Refusal, Stored,
    Ticket,
};
use crate::hl7::{Message, ReadOptions, Verbatim};
use crate::model::{Acknowledgment, AcknowledgmentCode, Family, Header, Transaction};

/// The receiving side of one connection: frames in, entries for the journal and acknowledgements out.
///
/// Every frame has one of three fates, and an event says which:
/// it is stored, it is refused with the place and the rule, or it is dropped with a reason.
/// Answers leave in the order of the frames, in whatever order the journal finishes.
/// A positive one is made from [`Stored`] and from nothing else.
///
/// The driver stores what [`poll_store`](Self::poll_store) gives and reports back with
/// [`handle_stored`](Self::handle_stored) or [`handle_not_stored`](Self::handle_not_stored);
/// it reads no further frame while [`wants_frame`](Self::wants_frame) says no, and so makes the sender wait.
pub struct ConsumerSession {
    policy: AcceptPolicy,
    peer: String,
    ids: ControlIds,
    max_in_flight: usize,
    /// The number of the first of `slots`.
    first: u64,
    slots: VecDeque<Slot>,
    to_store: VecDeque<Arrival>,
    events: VecDeque<ConsumerEvent>,
}

/// A frame that may still be answered.
enum Slot {
    /// The journal has it, or will.
    Storing(Box<Asker>),
    /// What is to be sent for it, if anything.
    Settled(Option<Bytes>),
}

/// Who is to be answered: MSH, and MSH-10 as it came.
struct Asker {
    header: Header<'static>,
    echo: Option<Verbatim>,
}

/// As many frames are in flight as may be: this one is given back.
///
/// `Debug` shows its length only.
pub struct Full(pub Bytes);

impl ConsumerSession {
    /// How many frames may be between their arrival and their answer, unless said otherwise.
    pub const MAX_IN_FLIGHT: usize = 32;

    /// A session with one peer, named as the transport names it; `ids` number its answers.
    ///
    /// No two sessions may share start and lane of `ids`: they tell the frames of one session from those of another.
    pub fn new(policy: AcceptPolicy, peer: impl Into<String>, ids: ControlIds) -> Self {
        Self {
            policy,
            peer: peer.into(),
            ids,
            max_in_flight: Self::MAX_IN_FLIGHT,
            first: 0,
            slots: VecDeque::new(),
            to_store: VecDeque::new(),
            events: VecDeque::new(),
        }
    }

    /// Lets so many frames be between their arrival and their answer, at least one.
    #[must_use]
    pub fn with_max_in_flight(mut self, frames: usize) -> Self {
        self.max_in_flight = frames.max(1);
        self
    }

    /// The other end, as the transport names it.
    pub fn peer(&self) -> &str {
        &self.peer
    }

    /// Whether another frame may come.
    pub fn wants_frame(&self) -> bool {
        self.slots.len() < self.max_in_flight
    }

    /// How many frames are between their arrival and their answer.
    pub fn in_flight(&self) -> usize {
        self.slots.len()
    }

    /// Whether every frame has been answered and every answer has been taken.
    pub fn is_idle(&self) -> bool {
        self.slots.is_empty()
    }

    /// Takes the payload of a frame.
    ///
    /// # Errors
    ///
    /// [`Full`] while [`wants_frame`](Self::wants_frame) says no; nothing has changed then.
    pub fn handle_frame(&mut self, now: Now, frame: Bytes) -> Result<(), Full> {
        if !self.wants_frame() {
            return Err(Full(frame));
        }
        if frame.is_empty() {
            self.events.push_back(ConsumerEvent::Dropped {
                reason: DropReason::EmptyFrame,
            });
            return Ok(());
        }
        match self.admit(&frame) {
            Admission::Taken(asker) => {
                let ticket = self.next_ticket();
                let entry = Entry::new(
                    self.peer.clone(),
                    asker.header.sender(),
                    asker.header.control_id.as_str(),
                    now.wall,
                    frame,
                );
                self.slots.push_back(Slot::Storing(asker));
                self.to_store.push_back(Arrival::new(ticket, entry));
            }
            Admission::Refused(asker, refusal) => {
                let answer = self.refuse(asker.as_deref(), refusal, now);
                self.slots.push_back(Slot::Settled(answer));
            }
            Admission::Acknowledgment(code) => {
                self.events
                    .push_back(ConsumerEvent::AcknowledgmentReceived { code });
            }
        }
        Ok(())
    }

    /// Takes note of a frame that did not arrive whole: nothing of it can be answered.
    pub fn handle_frame_error(&mut self, error: FrameError) {
        self.events.push_back(ConsumerEvent::Dropped {
            reason: DropReason::Frame(error),
        });
    }

    /// Takes the proof that a frame is stored.
    ///
    /// A proof for a frame that is not waiting for one is a [`Misuse`](ConsumerEvent::Misuse) and answers nothing.
    pub fn handle_stored(&mut self, now: Now, stored: Stored) {
        let Some((slot, asker)) = self.waiting(stored.ticket()) else {
            self.events.push_back(ConsumerEvent::Misuse);
            return;
        };
        let verdict = Verdict::Accepted(&stored);
        let owed = owed(Some(&asker.header), verdict);
        let (code, answer) = self.answer(Some(&asker), verdict, now);
        self.events.push_back(ConsumerEvent::Accepted {
            position: stored.position(),
            code,
            application_answer_owed: owed.later == Some(Family::Application),
        });
        self.settle(slot, answer);
    }

    /// Takes note that a frame could not be stored: the sender is told to repeat it.
    pub fn handle_not_stored(&mut self, now: Now, ticket: Ticket) {
        let Some((slot, asker)) = self.waiting(ticket) else {
            self.events.push_back(ConsumerEvent::Misuse);
            return;
        };
        let answer = self.refuse(Some(&asker), Refusal::not_stored(), now);
        self.settle(slot, answer);
    }

    /// The next frame to be stored, in the order of arrival.
    pub fn poll_store(&mut self) -> Option<Arrival> {
        self.to_store.pop_front()
    }

    /// The next payload to be sent: never before every frame that came earlier is settled.
    pub fn poll_answer(&mut self) -> Option<Bytes> {
        while let Some(Slot::Settled(answer)) = self.slots.front_mut() {
            let answer = answer.take();
            self.slots.pop_front();
            self.first = self.first.wrapping_add(1);
            if answer.is_some() {
                return answer;
            }
        }
        None
    }

    /// The next event.
    pub fn poll_event(&mut self) -> Option<ConsumerEvent> {
        self.events.pop_front()
    }

    fn admit(&self, frame: &Bytes) -> Admission {
        let (message, error) = match Message::parse_with(frame, self.policy.read_options) {
            Ok(message) => (message, None),
            // To answer a broken message its header is enough, however it was reached.
            Err(error) => match Message::parse_header(frame, ReadOptions::default()) {
                Ok(message) => (message, Some(error)),
                Err(_) => return Admission::Refused(None, Refusal::unreadable(error, None)),
            },
        };
        let (header, problems) = Header::read(&message, &self.policy.rules);
        if Transaction::of(&header) == Transaction::Acknowledgment {
            let code = Acknowledgment::read(&message).ok().map(|it| it.code);
            return Admission::Acknowledgment(code);
        }
        let admitted = match error {
            Some(error) => {
                let at = message.location_at(error.offset());
                Err(Refusal::unreadable(error, at))
            }
            None => self.policy.admit(&header, &problems),
        };
        let asker = Box::new(Asker {
            header: header.into_owned(),
            echo: message.header().field(10).verbatim(),
        });
        match admitted {
            Ok(()) => Admission::Taken(asker),
            Err(refusal) => Admission::Refused(Some(asker), refusal),
        }
    }

    fn next_ticket(&self) -> Ticket {
        let waiting = u64::try_from(self.slots.len()).unwrap_or(u64::MAX);
        Ticket {
            session: self.ids.origin(),
            number: self.first.wrapping_add(waiting),
        }
    }

    /// The slot of a frame whose storing is awaited, and who is to be answered.
    fn waiting(&mut self, ticket: Ticket) -> Option<(usize, Box<Asker>)> {
        if ticket.session != self.ids.origin() {
            return None;
        }
        let at = usize::try_from(ticket.number.checked_sub(self.first)?).ok()?;
        let slot = self.slots.get_mut(at)?;
        match core::mem::replace(slot, Slot::Settled(None)) {
            Slot::Storing(asker) => Some((at, asker)),
            settled @ Slot::Settled(_) => {
                *slot = settled;
                None
            }
        }
    }

    fn settle(&mut self, slot: usize, answer: Option<Bytes>) {
        if let Some(slot) = self.slots.get_mut(slot) {
            *slot = Slot::Settled(answer);
        }
    }

    fn refuse(&mut self, asker: Option<&Asker>, refusal: Refusal, now: Now) -> Option<Bytes> {
        let (code, answer) = self.answer(asker, Verdict::Refused(&refusal), now);
        self.events
            .push_back(ConsumerEvent::Refused { refusal, code });
        answer
    }

    /// The answer that is owed, as code and as payload.
    fn answer(
        &mut self,
        asker: Option<&Asker>,
        verdict: Verdict<'_>,
        now: Now,
    ) -> (Option<AcknowledgmentCode>, Option<Bytes>) {
        let header = asker.map(|asker| &asker.header);
        let echo = asker.and_then(|asker| asker.echo.as_ref());
        if owed(header, verdict).now.is_none() {
            return (None, None);
        }
        let id = self.ids.next_id();
        let Some(mut answer) = answer(header, echo, verdict, &self.policy.identity, id, now) else {
            return (None, None);
        };
        let written = answer.write().or_else(|_| {
            // All else came in this character set and fits into it again: the own name does not.
            answer.header.sending_application = AcceptPolicy::default_identity();
            answer.write()
        });
        match written {
            Ok(message) => (Some(answer.code), Some(message.into_bytes())),
            Err(error) => {
                self.events
                    .push_back(ConsumerEvent::AnswerNotWritten { error });
                (None, None)
            }
        }
    }
}

/// What a frame is to a consumer.
enum Admission {
    Taken(Box<Asker>),
    Refused(Option<Box<Asker>>, Refusal),
    Acknowledgment(Option<AcknowledgmentCode>),
}

impl fmt::Debug for ConsumerSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConsumerSession")
            .field("peer", &self.peer)
            .field("in_flight", &self.slots.len())
            .field("to_store", &self.to_store.len())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Full {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Full({} bytes)", self.0.len())
    }
}
