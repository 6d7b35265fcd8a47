use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::time::Duration;

use bytes::Bytes;
use ihe_pcd_mllp::FrameError;

use super::expected::Ending;
use super::outstanding::{ControlId, Outstanding, Stage};
use super::{Busy, BusyReason, DeliveryError, DeliveryKey, Now, Outgoing};
use super::{Receipt, ReporterEvent, Stray};
use crate::hl7::Message;
use crate::model::{Acknowledgment, AcknowledgmentCode, ErrorReport, Family, Outcome};

/// The sending side of one connection: messages in, frames out, and what became of each message.
///
/// Up to a [window](Self::with_window) of messages is on its way at a time, one unless told otherwise.
/// They are transmitted in the order in which they were taken, and each ends for itself.
/// An answer counts only if its MSA-2 is the MSH-10 of a message that has been transmitted whole and has no end yet;
/// anything else is a [`Stray`].
/// After a timeout the connection must be closed ([`poll_close`](Self::poll_close)),
/// so that a late answer can never be taken for the answer to a later message.
/// The other messages on it end with what is known of them: lost with the connection, or not sent.
///
/// | the message asks for | ends with | with [strict families](Self::with_strict_families) |
/// |---|---|---|
/// | no answer at all (`NE` and `NE`) | its being sent | the same |
/// | an answer to a refusal only (`ER`) | silence until the timeout; `CA` and `AA` with an event | silence until the timeout |
/// | an accept answer (`AL` and `NE`) | `CA`, or `AA` with an event | `CA` |
/// | an application answer (`NE` and `AL`) | `AA`; `CA` is a step, with an event | `AA` |
/// | both (`AL` and `AL`) | `AA`; `CA` is a step | the same |
/// | original mode (both empty) | `AA`, or `CA` with an event | `AA` |
///
/// A refusal of either family ends a message whatever it asks for, with strict families too:
/// the consumer says that it did not take it, and waiting on would only say so later.
///
/// An application answer may come [on a connection of its own](Self::handle_answer_from_elsewhere).
/// When that is [the rule](Self::with_application_answers_elsewhere),
/// a message that asks for both and got its `CA` outlives its connection:
///
/// | a message that asks for both, and | without the rule | with the rule |
/// |---|---|---|
/// | its connection is lost before `CA` | fails: connection lost | the same |
/// | its connection is lost after `CA` | fails: connection lost, stored | waits for the application answer |
/// | no application answer comes in time after `CA` | fails: timeout, stored; the connection is closed | fails: timeout, stored; the connection stays |
/// | `AA` comes from elsewhere, after `CA` or before | is delivered | the same |
/// | `AE` or `AR` comes from elsewhere | fails: refused | the same |
/// | `CA`, `CE` or `CR` comes from elsewhere | a stray | the same |
///
/// From elsewhere, an answer to a message that did not ask for an application answer in MSH-16 is a stray too.
///
/// ```
/// use core::time::Duration;
/// use ihe_pcd::datatype::Instant;
/// use ihe_pcd::hl7::MessageBuf;
/// use ihe_pcd::session::{DeliveryKey, Now, Outgoing, ReporterEvent, ReporterSession, Stray};
///
/// let message = MessageBuf::parse("MSH|^~\\&|PULSAR|EAST|||20261121||ORU^R01|17|P|2.6|||AL|NE\r")?;
/// let now = Now { elapsed: Duration::ZERO, wall: Instant::UNIX_EPOCH };
/// let mut session = ReporterSession::new(Duration::from_secs(10)).with_window(4);
/// session.handle_connected();
/// assert!(session.handle_send(now, DeliveryKey(1), Outgoing::new(&message)?).is_ok());
/// while let Some((key, _frame)) = session.poll_transmit() {
///     session.handle_transmitted(now, key); // when the transport has it whole
/// }
///
/// session.handle_frame(now, b"MSH|^~\\&|||||||ACK|1|P|2.6\rMSA|CA|16\r");
/// assert!(matches!(session.poll_event(), Some(ReporterEvent::Stray(Stray::OtherMessage { .. }))));
/// session.handle_frame(now, b"MSH|^~\\&|||||||ACK|2|P|2.6\rMSA|CA|17\r");
/// assert!(matches!(session.poll_event(), Some(ReporterEvent::Delivered { key: DeliveryKey(1), .. })));
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct ReporterSession {
    ack_timeout: Duration,
    window: usize,
    strict_families: bool,
    answers_elsewhere: bool,
    link: Link,
    /// In the order in which they were taken; no two share a control id.
    outstanding: VecDeque<Outstanding>,
    /// The messages that were settled last, for telling a late or repeated answer from a stranger.
    settled: VecDeque<(DeliveryKey, ControlId)>,
    close: bool,
    events: VecDeque<ReporterEvent>,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Link {
    Down,
    Up,
    /// To be closed: nothing is sent on it and no answer on it counts.
    Closing,
}

/// Where an answer came.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Road {
    Connection,
    Elsewhere,
}

impl ReporterSession {
    /// The widest window.
    pub const MAX_WINDOW: usize = 64;

    /// So many more settled messages are remembered than the window has places.
    const REMEMBERED: usize = 16;

    /// A session that waits so long for each answer; not connected yet.
    pub const fn new(ack_timeout: Duration) -> Self {
        Self {
            ack_timeout,
            window: 1,
            strict_families: false,
            answers_elsewhere: false,
            link: Link::Down,
            outstanding: VecDeque::new(),
            settled: VecDeque::new(),
            close: false,
            events: VecDeque::new(),
        }
    }

    /// Lets so many messages be on their way at once: at least one, at most [`MAX_WINDOW`](Self::MAX_WINDOW).
    ///
    /// With more than one, a message that failed may have been overtaken by those after it;
    /// where the order counts even then, the window is one, and what failed is repeated before the next is sent.
    /// Some consumers look at the first frame of a packet only: ask before widening it.
    #[must_use]
    pub const fn with_window(mut self, messages: usize) -> Self {
        self.window = match messages {
            0 => 1,
            1..=Self::MAX_WINDOW => messages,
            _ => Self::MAX_WINDOW,
        };
        self
    }

    /// Lets a positive answer count only if it is of a family that the message asked for.
    ///
    /// Another one is an event, and waiting goes on until the timeout.
    /// Without this it counts, with an event, since many consumers know only one family.
    #[must_use]
    pub const fn with_strict_families(mut self) -> Self {
        self.strict_families = true;
        self
    }

    /// Says that application answers come on connections of their own, where accept answers were asked for too
    /// (HL7 v2.6 2.9.3: `AL` and `AL`).
    ///
    /// Each is waited for as long as for any answer, from the accept answer on,
    /// and its message keeps its place in the window meanwhile.
    #[must_use]
    pub const fn with_application_answers_elsewhere(mut self) -> Self {
        self.answers_elsewhere = true;
        self
    }

    /// Whether a message may be handed in: connected, and the window has a place.
    pub fn wants_message(&self) -> bool {
        self.link == Link::Up && self.outstanding.len() < self.window
    }

    /// Takes note of a new connection.
    pub fn handle_connected(&mut self) {
        self.lose_link();
        self.link = Link::Up;
    }

    /// Takes note that the connection is gone.
    pub fn handle_disconnected(&mut self) {
        self.lose_link();
    }

    /// Takes a message. No two messages on their way may have the same key.
    ///
    /// The same control id may come again when its message is settled, as when a message is repeated.
    ///
    /// # Errors
    ///
    /// [`Busy`] while [`wants_message`](Self::wants_message) says no, and for a message whose control id is that
    /// of one on its way, since an answer could be to either; nothing has changed then.
    pub fn handle_send(
        &mut self,
        now: Now,
        key: DeliveryKey,
        message: Outgoing,
    ) -> Result<(), Busy> {
        let reason = if self.link != Link::Up {
            BusyReason::NotConnected
        } else if self.outstanding.len() >= self.window {
            BusyReason::WindowFull
        } else if let Some(other) = self.waiting_for(&message.control_id) {
            BusyReason::ControlIdOnItsWay { key: other.key }
        } else {
            let deadline = now.elapsed.saturating_add(self.ack_timeout);
            let outstanding = Outstanding::new(key, message, now.elapsed, deadline);
            self.outstanding.push_back(outstanding);
            return Ok(());
        };
        Err(Busy { reason, message })
    }

    /// Takes note that what [`poll_transmit`](Self::poll_transmit) gave for this message
    /// has been handed to the transport whole.
    ///
    /// From then on its answer counts and is waited for. Of a message that is not being transmitted it changes nothing.
    pub fn handle_transmitted(&mut self, now: Now, key: DeliveryKey) {
        let deadline = now.elapsed.saturating_add(self.ack_timeout);
        let being_sent = |it: &Outstanding| it.key == key && matches!(it.stage, Stage::Sending);
        let Some(at) = self.outstanding.iter().position(being_sent) else {
            return;
        };
        if let Some(outstanding) = self.outstanding.get_mut(at) {
            outstanding.stage = Stage::Sent;
            outstanding.deadline = deadline;
            if outstanding.expected.ending() == Ending::Sending {
                self.succeed(at, None, None);
            }
        }
    }

    /// Takes the payload of a frame that came on the connection.
    pub fn handle_frame(&mut self, now: Now, frame: &[u8]) {
        self.handle_answer(now, frame, Road::Connection);
    }

    /// Takes the payload of a frame that came on a connection which the consumer made, to deliver its answers.
    ///
    /// Only application answers count there, to messages that asked for one in MSH-16;
    /// it does not matter whether the session is connected. What comes there is never acknowledged.
    pub fn handle_answer_from_elsewhere(&mut self, now: Now, frame: &[u8]) {
        self.handle_answer(now, frame, Road::Elsewhere);
    }

    /// Takes note of a frame that could not be delivered: what was in it answers nothing.
    pub fn handle_frame_error(&mut self, mut error: FrameError) {
        drop(error.take_beginning());
        self.stray(Stray::Frame(error));
    }

    /// Takes note that [`poll_timeout`](Self::poll_timeout) may have passed.
    pub fn handle_timeout(&mut self, now: Now) {
        let due = |it: &Outstanding| now.elapsed >= it.deadline;
        let mut closing = false;
        while let Some(at) = self.outstanding.iter().position(due) {
            let Some(outstanding) = self.outstanding.get(at) else {
                break;
            };
            if outstanding.ends_with_silence() {
                self.succeed(at, None, None);
                continue;
            }
            closing |= !self.outlives_link(outstanding);
            let error = DeliveryError::Timeout {
                limit: self.ack_timeout,
                stored: outstanding.stored,
            };
            self.fail(at, error);
        }
        if closing {
            self.end_link();
            self.link = Link::Closing;
            self.close = true;
        }
    }

    /// The next payload to be sent, and whose it is.
    ///
    /// None while one is being sent, until [`handle_transmitted`](Self::handle_transmitted) or the end of the connection.
    pub fn poll_transmit(&mut self) -> Option<(DeliveryKey, Bytes)> {
        if self.link != Link::Up {
            return None;
        }
        let on_its_way = |it: &&mut Outstanding| !it.is_sent();
        let next = self.outstanding.iter_mut().find(on_its_way)?;
        match core::mem::replace(&mut next.stage, Stage::Sending) {
            Stage::Unsent(bytes) => Some((next.key, bytes)),
            _ => None,
        }
    }

    /// When to call [`handle_timeout`](Self::handle_timeout), on the scale of [`Now::elapsed`].
    pub fn poll_timeout(&self) -> Option<Duration> {
        self.outstanding.iter().map(|it| it.deadline).min()
    }

    /// Whether the connection must be closed now; asked once for each time.
    ///
    /// Then [`handle_disconnected`](Self::handle_disconnected) is called.
    pub const fn poll_close(&mut self) -> bool {
        core::mem::replace(&mut self.close, false)
    }

    /// The next event.
    pub fn poll_event(&mut self) -> Option<ReporterEvent> {
        self.events.pop_front()
    }

    fn handle_answer(&mut self, now: Now, frame: &[u8], road: Road) {
        let message = match Message::parse(frame) {
            Ok(message) => message,
            Err(error) => return self.stray(Stray::Unreadable(error)),
        };
        let answer = match Acknowledgment::read(&message) {
            Ok(answer) => answer,
            Err(problem) => return self.stray(Stray::NoAcknowledgment(problem)),
        };
        let code = answer.code;
        let asked = |it: &Outstanding| it.control_id.is(&answer.control_id);
        let at = self.outstanding.iter().position(asked);
        let Some((at, outstanding)) = at.and_then(|at| Some((at, self.outstanding.get(at)?)))
        else {
            return self.stray(self.who_is(&answer.control_id, code));
        };
        let (key, expected) = (outstanding.key, outstanding.expected);
        if !outstanding.is_sent() {
            return self.stray(Stray::Early { key, code });
        }
        if !self.counts_there(outstanding, code, road) {
            return self.stray(Stray::Misplaced { key, code });
        }
        let round_trip = now.elapsed.saturating_sub(outstanding.began);
        let taken = expected.asks_for(code) || !self.strict_families;
        let ends = code.outcome() == Outcome::Refused || (taken && expected.ends_with(code));
        if !expected.asks_for(code) {
            self.events.push_back(ReporterEvent::UnexpectedFamily {
                key,
                code,
                counted: ends,
            });
        }
        match code.outcome() {
            Outcome::Refused => {
                let errors: Vec<_> = answer
                    .errors
                    .into_iter()
                    .map(ErrorReport::into_owned)
                    .collect();
                let text = answer.text.into_owned();
                self.fail(at, DeliveryError::Refused { code, errors, text });
            }
            Outcome::Accepted if ends => self.succeed(at, Some(code), Some(round_trip)),
            Outcome::Accepted if taken => self.step(now, at, key, code),
            Outcome::Accepted => {}
        }
    }

    /// An accept answer, where the application answer is yet to come.
    fn step(&mut self, now: Now, at: usize, key: DeliveryKey, code: AcknowledgmentCode) {
        let Some(outstanding) = self.outstanding.get_mut(at) else {
            return;
        };
        if outstanding.stored {
            // Only the first one gives more time: a peer that repeats itself must not hold the lane.
            return self.stray(Stray::Repeated { key, code });
        }
        outstanding.stored = true;
        outstanding.deadline = now.elapsed.saturating_add(self.ack_timeout);
        self.events.push_back(ReporterEvent::Stored { key });
    }

    /// Whether an answer with this code to a message may come where it came.
    fn counts_there(&self, message: &Outstanding, code: AcknowledgmentCode, road: Road) -> bool {
        let application = code.family() == Family::Application;
        match road {
            Road::Elsewhere => application && message.expected.may_come_from_elsewhere(),
            Road::Connection if self.link != Link::Up => false,
            // Its own connection is gone; what this one says of storage is about another sending.
            Road::Connection => application || !message.is_detached(),
        }
    }

    /// What an answer is that no message on its way waits for.
    fn who_is(&self, control_id: &str, code: AcknowledgmentCode) -> Stray {
        // The last one first: an id that came twice means the later message.
        let mut settled = self.settled.iter().rev();
        match settled.find(|(_, it)| it.is(control_id)) {
            Some(&(key, _)) => Stray::Settled { key, code },
            None => Stray::OtherMessage { code },
        }
    }

    fn waiting_for(&self, control_id: &str) -> Option<&Outstanding> {
        self.outstanding
            .iter()
            .find(|it| it.control_id.is(control_id))
    }

    fn outlives_link(&self, message: &Outstanding) -> bool {
        self.answers_elsewhere && message.waits_for_application_only()
    }

    fn lose_link(&mut self) {
        self.end_link();
        self.link = Link::Down;
        self.close = false;
    }

    /// Ends every message that cannot go on without the connection.
    fn end_link(&mut self) {
        let mut at = 0;
        while let Some(outstanding) = self.outstanding.get(at) {
            if self.outlives_link(outstanding) {
                if let Some(outstanding) = self.outstanding.get_mut(at) {
                    outstanding.stage = Stage::Detached;
                }
                at = at.saturating_add(1);
            } else {
                let error = outstanding.lost();
                self.fail(at, error);
            }
        }
    }

    fn succeed(
        &mut self,
        at: usize,
        code: Option<AcknowledgmentCode>,
        round_trip: Option<Duration>,
    ) {
        if let Some(key) = self.settle(at) {
            let receipt = Receipt { code, round_trip };
            self.events
                .push_back(ReporterEvent::Delivered { key, receipt });
        }
    }

    fn fail(&mut self, at: usize, error: DeliveryError) {
        if let Some(key) = self.settle(at) {
            self.events.push_back(ReporterEvent::Failed { key, error });
        }
    }

    fn settle(&mut self, at: usize) -> Option<DeliveryKey> {
        let Outstanding {
            key, control_id, ..
        } = self.outstanding.remove(at)?;
        if self.settled.len() >= self.window.saturating_add(Self::REMEMBERED) {
            self.settled.pop_front();
        }
        self.settled.push_back((key, control_id));
        Some(key)
    }

    fn stray(&mut self, stray: Stray) {
        self.events.push_back(ReporterEvent::Stray(stray));
    }
}
