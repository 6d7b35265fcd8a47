use alloc::collections::VecDeque;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use bytes::Bytes;
use ihe_pcd_mllp::FrameError;

use super::{DeliveryError, DeliveryKey, Now, Outgoing, Receipt, ReporterEvent, Stray};
use crate::hl7::Message;
use crate::model::{
    Acknowledgment, AcknowledgmentCode, Condition, ErrorReport, Family, Outcome, Owed,
};

/// The sending side of one connection: messages in, frames out, and what became of each message.
///
/// One message is on its way at a time, and the next one follows when its fate is known.
/// An answer counts only if its MSA-2 is the MSH-10 of the message that waits for it; anything else is a [`Stray`].
/// After a timeout the connection must be closed ([`poll_close`](Self::poll_close)),
/// so that a late answer can never be taken for the answer to the next message.
///
/// | the message asks for | ends with |
/// |---|---|
/// | no answer at all (`NE` and `NE`) | its being sent |
/// | an answer to a refusal only (`ER`) | silence until the timeout |
/// | an accept answer (`AL` and `NE`) | `CA`, or `AA` with an event |
/// | an application answer, or both | `AA`; `CA` is a step |
/// | original mode (both empty) | `AA`, or `CA` with an event |
///
/// A refusal of either family ends it whatever it asks for.
#[derive(Debug)]
pub struct ReporterSession {
    ack_timeout: Duration,
    link: Link,
    outstanding: Option<Outstanding>,
    /// The message that was settled last on this connection, for telling a repeated answer from a stranger.
    settled: Option<(DeliveryKey, ControlId)>,
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

#[derive(Debug)]
struct Outstanding {
    key: DeliveryKey,
    control_id: ControlId,
    expected: Expected,
    /// Only a refusal would be answered: silence until the deadline says that the message was taken.
    refusal_only: bool,
    unsent: Option<Unsent>,
    began: Duration,
    deadline: Duration,
    stored: bool,
}

struct ControlId(String);

struct Unsent(Bytes);

/// What ends a message that is taken.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Expected {
    Silence,
    Accept,
    Application,
    /// An application answer, of which an accept answer is a part.
    Both,
    /// Original mode has no accept answers; whoever sends one means it.
    Original,
}

/// The session cannot take a message now: it is given back.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Busy(pub Outgoing);

impl ReporterSession {
    /// A session that waits so long for each answer; not connected yet.
    pub const fn new(ack_timeout: Duration) -> Self {
        Self {
            ack_timeout,
            link: Link::Down,
            outstanding: None,
            settled: None,
            close: false,
            events: VecDeque::new(),
        }
    }

    /// Whether a message may be handed in: connected, and none is on its way.
    pub const fn wants_message(&self) -> bool {
        matches!(self.link, Link::Up) && self.outstanding.is_none()
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

    /// Takes a message.
    ///
    /// # Errors
    ///
    /// [`Busy`] while [`wants_message`](Self::wants_message) says no; nothing has changed then.
    pub fn handle_send(
        &mut self,
        now: Now,
        key: DeliveryKey,
        message: Outgoing,
    ) -> Result<(), Busy> {
        if !self.wants_message() {
            return Err(Busy(message));
        }
        self.outstanding = Some(Outstanding {
            key,
            expected: Expected::of(message.accept, message.application),
            refusal_only: is_refusal_owed(message.accept, message.application),
            control_id: ControlId(message.control_id),
            unsent: Some(Unsent(message.bytes)),
            began: now.elapsed,
            deadline: now.elapsed.saturating_add(self.ack_timeout),
            stored: false,
        });
        Ok(())
    }

    /// Takes note that what [`poll_transmit`](Self::poll_transmit) gave last has been handed to the transport whole.
    pub fn handle_transmitted(&mut self, now: Now) {
        let ack_timeout = self.ack_timeout;
        let Some(outstanding) = &mut self.outstanding else {
            return;
        };
        if outstanding.unsent.is_some() {
            return;
        }
        outstanding.deadline = now.elapsed.saturating_add(ack_timeout);
        if outstanding.expected == Expected::Silence && !outstanding.refusal_only {
            self.succeed(None, None);
        }
    }

    /// Takes the payload of a frame that came.
    pub fn handle_frame(&mut self, now: Now, frame: &[u8]) {
        let message = match Message::parse(frame) {
            Ok(message) => message,
            Err(error) => return self.stray(Stray::Unreadable(error)),
        };
        let answer = match Acknowledgment::read(&message) {
            Ok(answer) => answer,
            Err(problem) => return self.stray(Stray::NoAcknowledgment(problem)),
        };
        let code = answer.code;
        let waiting = self
            .outstanding
            .as_ref()
            .filter(|it| it.unsent.is_none())
            .filter(|it| it.control_id.0 == *answer.control_id)
            .map(|it| (it.key, it.expected, it.began));
        let Some((key, expected, began)) = waiting else {
            return self.stray(match &self.settled {
                Some((key, control_id)) if control_id.0 == *answer.control_id => {
                    Stray::Settled { key: *key, code }
                }
                _ => Stray::OtherMessage { code },
            });
        };
        if !expected.asks_for(code) {
            self.events
                .push_back(ReporterEvent::UnexpectedFamily { key, code });
        }
        match code.outcome() {
            Outcome::Refused => {
                let errors: Vec<_> = answer
                    .errors
                    .into_iter()
                    .map(ErrorReport::into_owned)
                    .collect();
                let text = answer.text.into_owned();
                self.fail(DeliveryError::Refused { code, errors, text });
            }
            Outcome::Accepted if expected.ends_with(code) => {
                let round_trip = now.elapsed.saturating_sub(began);
                self.succeed(Some(code), Some(round_trip));
            }
            Outcome::Accepted => {
                // Only the first one gives more time: a peer that repeats itself must not hold the lane.
                if let Some(outstanding) = &mut self.outstanding
                    && !outstanding.stored
                {
                    outstanding.stored = true;
                    outstanding.deadline = now.elapsed.saturating_add(self.ack_timeout);
                }
                self.events.push_back(ReporterEvent::Stored { key });
            }
        }
    }

    /// Takes note of a frame that did not arrive whole.
    pub fn handle_frame_error(&mut self, error: FrameError) {
        self.stray(Stray::Frame(error));
    }

    /// Takes note that [`poll_timeout`](Self::poll_timeout) may have passed.
    pub fn handle_timeout(&mut self, now: Now) {
        let due = |it: &&Outstanding| now.elapsed >= it.deadline;
        let Some(outstanding) = self.outstanding.as_ref().filter(due) else {
            return;
        };
        if outstanding.expected == Expected::Silence && outstanding.unsent.is_none() {
            self.succeed(None, None);
        } else {
            let stored = outstanding.stored;
            self.link = Link::Closing;
            self.close = true;
            self.fail(DeliveryError::Timeout {
                limit: self.ack_timeout,
                stored,
            });
        }
    }

    /// The next payload to be sent.
    pub fn poll_transmit(&mut self) -> Option<Bytes> {
        let unsent = self.outstanding.as_mut()?.unsent.take()?;
        Some(unsent.0)
    }

    /// When to call [`handle_timeout`](Self::handle_timeout), on the scale of [`Now::elapsed`].
    pub fn poll_timeout(&self) -> Option<Duration> {
        self.outstanding.as_ref().map(|it| it.deadline)
    }

    /// Whether the connection must be closed now; asked once for each time.
    ///
    /// Then [`handle_disconnected`](Self::handle_disconnected) is called.
    pub fn poll_close(&mut self) -> bool {
        core::mem::take(&mut self.close)
    }

    /// The next event.
    pub fn poll_event(&mut self) -> Option<ReporterEvent> {
        self.events.pop_front()
    }

    fn lose_link(&mut self) {
        self.link = Link::Down;
        self.close = false;
        if let Some(outstanding) = &self.outstanding {
            let error = match outstanding.unsent {
                Some(_) => DeliveryError::NotSent,
                None => DeliveryError::LinkLost {
                    stored: outstanding.stored,
                },
            };
            self.fail(error);
        }
        // Answers of a former connection cannot come any more.
        self.settled = None;
    }

    fn succeed(&mut self, code: Option<AcknowledgmentCode>, round_trip: Option<Duration>) {
        if let Some(key) = self.settle() {
            let receipt = Receipt { code, round_trip };
            self.events
                .push_back(ReporterEvent::Delivered { key, receipt });
        }
    }

    fn fail(&mut self, error: DeliveryError) {
        if let Some(key) = self.settle() {
            self.events.push_back(ReporterEvent::Failed { key, error });
        }
    }

    fn settle(&mut self) -> Option<DeliveryKey> {
        let Outstanding {
            key, control_id, ..
        } = self.outstanding.take()?;
        self.settled = Some((key, control_id));
        Some(key)
    }

    fn stray(&mut self, stray: Stray) {
        self.events.push_back(ReporterEvent::Stray(stray));
    }
}

/// Whether a message that is refused is answered.
fn is_refusal_owed(accept: Option<Condition>, application: Option<Condition>) -> bool {
    Owed::new(accept, application, Outcome::Refused)
        .now
        .is_some()
}

impl Expected {
    fn of(accept: Option<Condition>, application: Option<Condition>) -> Self {
        if accept.is_none() && application.is_none() {
            return Self::Original;
        }
        let owed = Owed::new(accept, application, Outcome::Accepted);
        match (owed.now, owed.later) {
            (None, _) => Self::Silence,
            (Some(Family::Accept), None) => Self::Accept,
            (Some(Family::Accept), Some(_)) => Self::Both,
            (Some(Family::Application), _) => Self::Application,
        }
    }

    /// Whether this positive code ends the message.
    fn ends_with(self, code: AcknowledgmentCode) -> bool {
        match self {
            Self::Silence | Self::Accept | Self::Original => true,
            Self::Application | Self::Both => code.family() == Family::Application,
        }
    }

    /// Whether a code is of a family that was asked for.
    fn asks_for(self, code: AcknowledgmentCode) -> bool {
        match self {
            Self::Silence | Self::Accept => code.family() == Family::Accept,
            Self::Application | Self::Original => code.family() == Family::Application,
            Self::Both => true,
        }
    }
}

impl fmt::Debug for ControlId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl fmt::Debug for Unsent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}
