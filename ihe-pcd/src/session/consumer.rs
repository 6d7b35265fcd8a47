mod acknowledging;

use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::string::{String, ToString};
use alloc::sync::Arc;
use core::fmt;
use core::time::Duration;

use bytes::Bytes;
use ihe_pcd_mllp::{FrameError, FrameErrorKind, Peer};

use self::acknowledging::{Awaiting, Proof};
use super::answer::{Asker, Verdict};
use super::duplicate_window::Recognised;
use super::letterhead::Letterhead;
use super::trace::Trace;
use super::{
    AcceptPolicy, Arrival, Audience, ConsumerEvent, ControlIds, DropReason, DuplicateWindow, Entry,
    Now, OriginClaim, Precedence, Refusal, Stored, Ticket,
};
use crate::hl7::{Location, Message, ReadOptions, Verbatim};
use crate::model::{Acknowledgment, AcknowledgmentCode, Header, Transaction};

/// The receiving side of one connection: frames in, entries for the journal and acknowledgements out.
///
/// Every frame has one fate, and an event says which: it is stored, it is known already and answered again,
/// it is refused with the place and the rule, it is an acknowledgement, or it is dropped with a reason.
/// A frame that framing refuses whole (it is too long, say) is refused here too, and answered, if its header can be read.
/// Answers leave in the order of the frames, in whatever order the journal finishes.
/// A positive one is made from [`Stored`] and from nothing else; where a site wants more, sinks have to have taken the message too
/// ([`acknowledging_after`](Self::acknowledging_after)).
///
/// The driver stores what [`poll_store`](Self::poll_store) gives and reports back with
/// [`handle_stored`](Self::handle_stored) or [`handle_not_stored`](Self::handle_not_stored);
/// it reads no further frame while [`wants_frame`](Self::wants_frame) says no, and so makes the sender wait.
/// All sessions of a consumer share one [`DuplicateWindow`]; the driver lends it for a moment.
pub struct ConsumerSession {
    policy: Arc<AcceptPolicy>,
    peer: Peer,
    /// As the journal names it.
    peer_name: Arc<str>,
    ids: ControlIds,
    max_in_flight: usize,
    /// How long acknowledgements are withheld at most until sinks have taken what they are for; `None` if no sink is waited for.
    withholds: Option<Duration>,
    /// When nothing is withheld any more.
    closes_at: Option<Duration>,
    /// That of the last message that was taken.
    letterhead: Option<Box<Letterhead>>,
    /// The number of the first of `slots`.
    first: u64,
    slots: VecDeque<Slot>,
    to_store: VecDeque<Arrival>,
    events: VecDeque<ConsumerEvent>,
}

/// A frame that may still be answered.
enum Slot {
    /// The journal has it, or will.
    Storing(Box<Taken>),
    /// A duplicate of the frame with this number, which the journal has: they share their fate.
    Repeating(u64, Box<Taken>),
    /// The journal has it, and sinks are to have it too.
    Awaiting(Box<Awaiting>),
    /// What is to be sent for it, if anything.
    Settled(Option<Bytes>),
}

/// A message that was let in.
struct Taken {
    asker: Asker,
    trace: Trace,
    sender: Arc<str>,
    /// On the scale of [`Now::elapsed`].
    arrived: Duration,
    audience: Audience,
}

/// As many frames are in flight as may be: this one is given back.
///
/// `Debug` shows its length only.
pub struct Full(pub Bytes);

impl ConsumerSession {
    /// How many frames may be between their arrival and their answer, unless said otherwise.
    pub const MAX_IN_FLIGHT: usize = 32;

    /// A session with one peer, as the transport knows it; `ids` number its answers.
    ///
    /// No two sessions may share start and lane of `ids`: they tell the frames of one session from those of another.
    pub fn new(
        policy: impl Into<Arc<AcceptPolicy>>,
        peer: impl Into<Peer>,
        ids: ControlIds,
    ) -> Self {
        let peer = peer.into();
        Self {
            policy: policy.into(),
            peer_name: peer.to_string().into(),
            peer,
            ids,
            max_in_flight: Self::MAX_IN_FLIGHT,
            withholds: None,
            closes_at: None,
            letterhead: None,
            first: 0,
            // Mostly there is one, and a quiet session keeps the room.
            slots: VecDeque::with_capacity(1),
            to_store: VecDeque::with_capacity(1),
            events: VecDeque::with_capacity(1),
        }
    }

    /// Lets so many frames be between their arrival and their answer, at least one.
    #[must_use]
    pub fn with_max_in_flight(mut self, frames: usize) -> Self {
        self.max_in_flight = frames.max(1);
        self
    }

    /// The other end, as the transport knows it.
    pub const fn peer(&self) -> &Peer {
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
        match self.admit(&frame, now) {
            Admission::Taken {
                asker,
                sender,
                control_id,
                transaction,
            } => {
                let ticket = self.next_ticket();
                let trace = Trace::of(&self.peer, &sender, &control_id, &frame);
                let peer = Arc::clone(&self.peer_name);
                let taken = Taken {
                    asker,
                    trace,
                    sender: Arc::clone(&sender),
                    arrived: now.elapsed,
                    audience: Audience::of(transaction),
                };
                let entry = Entry::new(peer, sender, control_id, now.wall, frame)
                    .with_precedence(Precedence::of(transaction))
                    .with_trace(trace);
                self.slots.push_back(Slot::Storing(Box::new(taken)));
                self.to_store.push_back(Arrival::new(ticket, entry));
            }
            Admission::Refused(asker, refusal, claim) => {
                let answer = self.refuse(&asker, refusal, claim, now);
                self.slots.push_back(Slot::Settled(answer));
            }
            Admission::Acknowledgment(code) => {
                self.events
                    .push_back(ConsumerEvent::AcknowledgmentReceived { code });
            }
        }
        Ok(())
    }

    /// Takes note of a frame that could not be delivered.
    ///
    /// One that came to its end is refused and answered as any other message,
    /// if all of MSH stands in its [`beginning`](FrameError::beginning), its line end included.
    /// It is dropped and not answered
    /// - if it was cut: a sender that has moved on would take the answer for that to its next message;
    /// - if its header cannot be read;
    /// - if it is an acknowledgement;
    /// - if [`wants_frame`](Self::wants_frame) says no.
    pub fn handle_frame_error(&mut self, now: Now, mut error: FrameError) {
        let asker = match error.take_beginning() {
            Some(beginning) if self.wants_frame() => {
                self.asker_of_refused(&beginning, error.kind())
            }
            _ => None,
        };
        let Some((asker, at, claim)) = asker else {
            self.events.push_back(ConsumerEvent::Dropped {
                reason: DropReason::Frame(error),
            });
            return;
        };
        let refusal = Refusal::refused_frame(error.kind(), at);
        let answer = self.refuse(&asker, refusal, Some(claim), now);
        self.slots.push_back(Slot::Settled(answer));
    }

    /// Takes the proof that a frame is stored.
    ///
    /// A proof for a frame that is not waiting for one is a [`Misuse`](ConsumerEvent::Misuse) and answers nothing.
    pub fn handle_stored(&mut self, now: Now, stored: Stored, window: &mut DuplicateWindow) {
        let ticket = stored.ticket();
        let Some((slot, taken)) = self.waiting(ticket) else {
            self.events.push_back(ConsumerEvent::Misuse);
            return;
        };
        let position = stored.position();
        window.stored(&taken.trace, ticket, position);
        self.conclude(slot, taken, Proof::Now(stored), now);
        while let Some((slot, taken)) = self.repeating(ticket) {
            self.conclude(slot, taken, Proof::Before(position), now);
        }
    }

    /// Takes note that a frame could not be stored: the sender is told to repeat it.
    pub fn handle_not_stored(&mut self, now: Now, ticket: Ticket, window: &mut DuplicateWindow) {
        let Some((slot, taken)) = self.waiting(ticket) else {
            self.events.push_back(ConsumerEvent::Misuse);
            return;
        };
        window.forget(&taken.trace, ticket);
        let answer = self.refuse_taken(&taken, Refusal::not_stored(), now);
        self.settle(slot, answer);
        while let Some((slot, taken)) = self.repeating(ticket) {
            let answer = self.refuse_taken(&taken, Refusal::not_stored(), now);
            self.settle(slot, answer);
        }
    }

    /// Ends the session before the journal has answered for every frame: the window forgets these frames,
    /// so that a sender that repeats them is not told for ever that they are being stored.
    pub fn abandon(&mut self, window: &mut DuplicateWindow) {
        for (number, slot) in (self.first..).zip(&self.slots) {
            if let Slot::Storing(taken) = slot {
                window.forget(&taken.trace, self.ticket(number));
            }
        }
    }

    /// Whether [`poll_store`](Self::poll_store) has anything to look at.
    pub fn has_to_store(&self) -> bool {
        !self.to_store.is_empty()
    }

    /// The next frame to be stored, in the order of arrival.
    ///
    /// A duplicate is not among them: it is answered again.
    pub fn poll_store(&mut self, now: Now, window: &mut DuplicateWindow) -> Option<Arrival> {
        while let Some(arrival) = self.to_store.pop_front() {
            if self.is_to_be_stored(now, arrival.ticket(), window) {
                return Some(arrival);
            }
        }
        None
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

    fn admit(&mut self, frame: &Bytes, now: Now) -> Admission {
        let (message, error) = match Message::parse_with(frame, self.policy.read_options) {
            Ok(message) => (message, None),
            // To answer a broken message its header is enough, however it was reached.
            Err(error) => match Message::parse_header(frame, ReadOptions::default()) {
                Ok(message) => (message, Some(error)),
                Err(_) => {
                    let asker = self.asker(None, None);
                    return Admission::Refused(asker, Refusal::unreadable(error, None), None);
                }
            },
        };
        if error.is_none()
            && let Some(taken) = self.admit_as_before(&message)
        {
            return self.admit_content(taken, &message, now);
        }
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
            None => self.policy.admit(&self.peer, &header, &problems),
        };
        let echo = message.header().field(10).verbatim();
        let asker = self.asker(Some(&header), echo);
        match admitted {
            Ok(()) => {
                let sender = header.sender().into();
                let transaction = Transaction::of(&header);
                let letterhead = Letterhead::of(&message, &sender, transaction, &asker);
                self.letterhead = letterhead.map(Box::new);
                let taken = Admission::Taken {
                    asker,
                    sender,
                    control_id: header.control_id.into_cow().into_owned(),
                    transaction,
                };
                self.admit_content(taken, &message, now)
            }
            Err(refusal) => Admission::Refused(asker, refusal, Some(OriginClaim::of(&header))),
        }
    }

    /// Takes a message that says the same of itself as the last one that was taken.
    fn admit_as_before(&mut self, message: &Message<'_>) -> Option<Admission> {
        let letterhead = self.letterhead.as_deref()?;
        let control_id = letterhead.control_id(message)?;
        let ids = &mut self.ids;
        Some(Admission::Taken {
            asker: Asker::on(letterhead.terms(), control_id, || ids.next_characters()),
            sender: Arc::clone(letterhead.sender()),
            control_id: control_id.into(),
            transaction: letterhead.transaction(),
        })
    }

    /// Refuses a message whose header would let it in, if its content is not as demanded.
    fn admit_content(&self, admission: Admission, message: &Message<'_>, now: Now) -> Admission {
        let content = &self.policy.content;
        if content.demands_nothing() {
            return admission;
        }
        let judged = content.admit_message(message, &self.policy.rules, now.wall);
        match (judged, admission) {
            (
                Err(refusal),
                Admission::Taken {
                    asker,
                    sender,
                    control_id,
                    ..
                },
            ) => {
                let claim = Box::new(OriginClaim::new(sender, control_id));
                Admission::Refused(asker, refusal, Some(claim))
            }
            (_, admission) => admission,
        }
    }

    /// Who sent a message of which no more than the beginning is there, and the place that it was refused for, if that is known.
    fn asker_of_refused(
        &mut self,
        beginning: &[u8],
        kind: FrameErrorKind,
    ) -> Option<(Asker, Option<Location>, Box<OriginClaim>)> {
        let message = Message::parse_header(beginning, self.policy.read_options)
            .or_else(|_| Message::parse_header(beginning, ReadOptions::default()))
            .ok()?;
        let header = message.header();
        let end = header.offset().saturating_add(header.raw().len());
        // Half a header may lack the fields that say whether an answer is owed, and name half a control id.
        if !matches!(beginning.get(end), Some(b'\r' | b'\n')) {
            return None;
        }
        let (header, _) = Header::read(&message, &self.policy.rules);
        if Transaction::of(&header) == Transaction::Acknowledgment {
            return None;
        }
        let at = match kind {
            FrameErrorKind::FileSeparatorInPayload { position } => usize::try_from(position)
                .ok()
                .and_then(|position| message.location_at(position)),
            _ => None,
        };
        let echo = message.header().field(10).verbatim();
        Some((
            self.asker(Some(&header), echo),
            at,
            OriginClaim::of(&header),
        ))
    }

    fn asker(&mut self, header: Option<&Header<'_>>, echo: Option<Verbatim>) -> Asker {
        let ids = &mut self.ids;
        Asker::new(header, echo, &self.policy.identity, || {
            ids.next_characters()
        })
    }

    /// Whether the journal is to have a frame; one that it is not to have is settled.
    fn is_to_be_stored(&mut self, now: Now, ticket: Ticket, window: &mut DuplicateWindow) -> bool {
        let Some((slot, taken)) = self.waiting(ticket) else {
            return false;
        };
        let refuses = self.policy.refuse_reused_control_ids;
        let recognised = window.recognise(&taken.trace, ticket, !refuses);
        let settled = match recognised {
            Recognised::Reused if refuses => {
                let answer = self.refuse_taken(&taken, Refusal::reused_control_id(), now);
                Slot::Settled(answer)
            }
            Recognised::New | Recognised::Reused => {
                if recognised == Recognised::Reused {
                    self.events.push_back(ConsumerEvent::ControlIdReused);
                }
                Slot::Storing(taken)
            }
            Recognised::Stored(position) => {
                self.conclude(slot, taken, Proof::Before(position), now);
                return false;
            }
            Recognised::Storing(first) if first.session == ticket.session => {
                Slot::Repeating(first.number, taken)
            }
            // Another session waits for the journal: nothing can be promised yet, and nothing is stored twice.
            Recognised::Storing(_) => {
                let answer = self.refuse_taken(&taken, Refusal::being_stored(), now);
                Slot::Settled(answer)
            }
        };
        let stores = matches!(settled, Slot::Storing(_));
        if let Some(slot) = self.slots.get_mut(slot) {
            *slot = settled;
        }
        stores
    }

    fn next_ticket(&self) -> Ticket {
        let waiting = u64::try_from(self.slots.len()).unwrap_or(u64::MAX);
        self.ticket(self.first.wrapping_add(waiting))
    }

    const fn ticket(&self, number: u64) -> Ticket {
        Ticket {
            session: self.ids.origin(),
            number,
        }
    }

    /// The slot of a frame whose storing is awaited, and what was in it.
    fn waiting(&mut self, ticket: Ticket) -> Option<(usize, Box<Taken>)> {
        if ticket.session != self.ids.origin() {
            return None;
        }
        let at = usize::try_from(ticket.number.checked_sub(self.first)?).ok()?;
        let slot = self.slots.get_mut(at)?;
        match core::mem::replace(slot, Slot::Settled(None)) {
            Slot::Storing(taken) => Some((at, taken)),
            other => {
                *slot = other;
                None
            }
        }
    }

    /// The slot of a duplicate of a frame that has just been settled, and what was in it.
    fn repeating(&mut self, ticket: Ticket) -> Option<(usize, Box<Taken>)> {
        let repeats =
            |slot: &Slot| matches!(slot, Slot::Repeating(first, _) if *first == ticket.number);
        let at = self.slots.iter().position(repeats)?;
        let slot = self.slots.get_mut(at)?;
        match core::mem::replace(slot, Slot::Settled(None)) {
            Slot::Repeating(_, taken) => Some((at, taken)),
            _ => None,
        }
    }

    fn settle(&mut self, slot: usize, answer: Option<Bytes>) {
        if let Some(slot) = self.slots.get_mut(slot) {
            *slot = Slot::Settled(answer);
        }
    }

    /// Refuses a message that was let in.
    fn refuse_taken(&mut self, taken: &Taken, refusal: Refusal, now: Now) -> Option<Bytes> {
        let sender = Arc::clone(&taken.sender);
        let claim = OriginClaim::new(sender, taken.asker.control_id().unwrap_or_default());
        self.refuse(&taken.asker, refusal, Some(Box::new(claim)), now)
    }

    fn refuse(
        &mut self,
        asker: &Asker,
        refusal: Refusal,
        claim: Option<Box<OriginClaim>>,
        now: Now,
    ) -> Option<Bytes> {
        let (code, answer) = self.answer(asker, Verdict::Refused(&refusal), now);
        self.events.push_back(ConsumerEvent::Refused {
            refusal,
            code,
            claim,
        });
        answer
    }

    /// The answer that is owed, as code and as payload.
    fn answer(
        &mut self,
        asker: &Asker,
        verdict: Verdict<'_>,
        now: Now,
    ) -> (Option<AcknowledgmentCode>, Option<Bytes>) {
        match asker.answer(verdict, now) {
            Ok(answer) => answer.unzip(),
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
    Taken {
        asker: Asker,
        sender: Arc<str>,
        control_id: String,
        transaction: Transaction,
    },
    Refused(Asker, Refusal, Option<Box<OriginClaim>>),
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
