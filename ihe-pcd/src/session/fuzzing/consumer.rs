use alloc::collections::{BTreeMap, VecDeque};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::time::Duration;

use bytes::Bytes;
use ihe_pcd_mllp::{Config, Decoder, FrameError};

use super::{Choices, header, now};
use crate::datatype::Instant;
use crate::hl7::Message;
use crate::model::{Acknowledgment, Condition, Outcome, Owed};
use crate::session::{
    AcceptPolicy, ConsumerEvent, ConsumerSession, ControlIds, DuplicateWindow, Position, Stored,
    Ticket,
};

/// Frames, frames that come again, frames that framing refuses, outcomes of the journal and polling,
/// in any order, against a plain model.
///
/// # Panics
///
/// If a frame that is not stored gets a positive answer, if a frame that is owed an answer does not get exactly one,
/// if answers leave in another order than frames came, if a frame has no fate or two,
/// or if a duplicate is stored twice and what is none is not stored.
pub fn consumer(data: &[u8]) {
    let mut choices = Choices(data.iter());
    let mut driver = Driver::new(choices.below(8).saturating_add(1));
    while !choices.is_empty() {
        match choices.below(10) {
            0..=2 => driver.frame(&mut choices),
            3 => driver.frame_again(&mut choices),
            4 | 5 => driver.take_entry(),
            6 => driver.settle(&mut choices),
            7 => driver.misuse(&mut choices),
            8 => driver.frame_error(&mut choices),
            _ => driver.take_answers(),
        }
    }
    driver.finish();
}

struct Driver {
    session: ConsumerSession,
    window: DuplicateWindow,
    /// Frames that are not settled, or whose answer is not out.
    open: VecDeque<Frame>,
    /// What the window should know of a control id.
    known: BTreeMap<String, Known>,
    /// Acceptable frames that came, to come again.
    past: Vec<Frame>,
    frames: usize,
    positions: u64,
    spent: Vec<Ticket>,
    expected: VecDeque<Told>,
}

#[derive(Clone)]
struct Frame {
    number: usize,
    id: String,
    accept: Option<Condition>,
    application: Option<Condition>,
    bytes: Bytes,
    state: State,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Arrived,
    Asked(Ticket),
    /// It shares the fate of the frame with this number.
    Repeats(usize),
    Settled(Outcome),
}

struct Known {
    frame: usize,
    bytes: Bytes,
    stored: bool,
}

/// The kinds of events.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Told {
    Accepted,
    Acknowledgment,
    Dropped,
    Misuse,
    Refused,
    Repeated,
    Reused,
    Other,
}

impl Told {
    const fn of(event: &ConsumerEvent) -> Self {
        match event {
            ConsumerEvent::Accepted { .. } => Self::Accepted,
            ConsumerEvent::AcknowledgmentReceived { .. } => Self::Acknowledgment,
            ConsumerEvent::Dropped { .. } => Self::Dropped,
            ConsumerEvent::Misuse => Self::Misuse,
            ConsumerEvent::Refused { .. } => Self::Refused,
            ConsumerEvent::Repeated { .. } => Self::Repeated,
            ConsumerEvent::ControlIdReused => Self::Reused,
            _ => Self::Other,
        }
    }
}

impl Frame {
    const fn outcome(&self) -> Option<Outcome> {
        match self.state {
            State::Settled(outcome) => Some(outcome),
            _ => None,
        }
    }

    fn is_owed(&self) -> bool {
        self.outcome().is_some_and(|outcome| {
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
            window: DuplicateWindow::default(),
            open: VecDeque::new(),
            known: BTreeMap::new(),
            past: Vec::new(),
            frames: 0,
            positions: 0,
            spent: Vec::new(),
            expected: VecDeque::new(),
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
        let mut text = header(kind, &id, version, accept, application);
        text.push_str(tail);
        let bytes = Bytes::from(text);
        if !self.hand_in(&bytes) {
            return;
        }
        self.expected.extend(match outcome {
            None => Some(Told::Acknowledgment),
            Some(Outcome::Refused) => Some(Told::Refused),
            Some(Outcome::Accepted) => None,
        });
        self.check_events();
        let state = match outcome {
            None => return,
            Some(Outcome::Refused) => State::Settled(Outcome::Refused),
            Some(Outcome::Accepted) => State::Arrived,
        };
        let frame = Frame {
            number: self.frames,
            id,
            accept,
            application,
            bytes,
            state,
        };
        if state == State::Arrived {
            self.past.push(frame.clone());
        }
        self.open.push_back(frame);
    }

    /// A former frame comes again, or other bytes under its control id.
    fn frame_again(&mut self, choices: &mut Choices<'_>) {
        let at = choices.below(self.past.len());
        let Some(mut frame) = self.past.get(at).cloned() else {
            return;
        };
        if choices.below(3) == 0 {
            frame.bytes = Bytes::from([&frame.bytes, b"NTE|1\r".as_slice()].concat());
        }
        if !self.hand_in(&frame.bytes) {
            return;
        }
        self.check_events();
        frame.number = self.frames;
        self.open.push_back(frame);
    }

    /// A frame that framing refuses: answered only where its header is there and an answer is owed.
    fn frame_error(&mut self, choices: &mut Choices<'_>) {
        let id = self.frames.to_string();
        let (accept, application) = (choices.condition(), choices.condition());
        let header = |kind| header(kind, &id, "2.6", accept, application);
        let (error, is_answerable) = match choices.below(7) {
            0 => (
                framing_error(&header("ACK"), "MSA|CA|1\x1C|\r", "\x1C\r"),
                false,
            ),
            1 => (framing_error(&header("ORU^R01"), "PID|\x1C", "\x0B"), false),
            2 => (framing_error("", "\x1C", "\x1C\r"), false),
            3 => {
                let header = header("ORU^R01");
                (framing_error(header.trim_end(), "\r", "\x1C\r"), false)
            }
            4 => (framing_error(&header("ORU^R01"), "PID|", ""), false),
            5 => (framing_error(&header("ORU^R01"), "PID|", "\x1C\r"), true),
            _ => (
                framing_error(&header("ORU^R01"), "PID|\x1C|", "\x1C\r"),
                true,
            ),
        };
        assert!(error.is_some(), "framing refuses each of these");
        let Some(error) = error else {
            return;
        };
        let is_answered = is_answerable && self.session.wants_frame();
        self.session.handle_frame_error(now(Duration::ZERO), error);
        self.expected.push_back(if is_answered {
            Told::Refused
        } else {
            Told::Dropped
        });
        self.check_events();
        if is_answered {
            self.frames = self.frames.saturating_add(1);
            self.open.push_back(Frame {
                number: self.frames,
                id,
                accept,
                application,
                bytes: Bytes::new(),
                state: State::Settled(Outcome::Refused),
            });
        }
    }

    fn hand_in(&mut self, bytes: &Bytes) -> bool {
        let wanted = self.session.wants_frame();
        let taken = self
            .session
            .handle_frame(now(Duration::ZERO), bytes.clone());
        assert_eq!(taken.is_ok(), wanted, "a frame is taken when it is wanted");
        self.frames = self.frames.saturating_add(usize::from(wanted));
        wanted
    }

    fn take_entry(&mut self) {
        let arrival = self
            .session
            .poll_store(now(Duration::ZERO), &mut self.window);
        let mut stores = None;
        for frame in &mut self.open {
            if frame.state != State::Arrived {
                continue;
            }
            match self.known.get(&frame.id) {
                Some(known) if known.bytes == frame.bytes && known.stored => {
                    frame.state = State::Settled(Outcome::Accepted);
                    self.expected.push_back(Told::Repeated);
                    continue;
                }
                Some(known) if known.bytes == frame.bytes => {
                    frame.state = State::Repeats(known.frame);
                    continue;
                }
                Some(_) => self.expected.push_back(Told::Reused),
                None => {}
            }
            let known = Known {
                frame: frame.number,
                bytes: frame.bytes.clone(),
                stored: false,
            };
            self.known.insert(frame.id.clone(), known);
            stores = Some(frame);
            break;
        }
        match (arrival, stores) {
            (Some(arrival), Some(frame)) => {
                assert_eq!(
                    arrival.entry().frame,
                    frame.bytes,
                    "entries keep the order of frames"
                );
                frame.state = State::Asked(arrival.ticket());
            }
            (arrival, frame) => {
                assert!(
                    arrival.is_none() && frame.is_none(),
                    "each frame that is no duplicate is stored once"
                );
            }
        }
        self.check_events();
    }

    fn settle(&mut self, choices: &mut Choices<'_>) {
        let outcome = match choices.below(3) {
            0 => Outcome::Refused,
            _ => Outcome::Accepted,
        };
        let waiting: Vec<_> = self
            .open
            .iter()
            .filter_map(|frame| match frame.state {
                State::Asked(ticket) => Some((frame.number, ticket)),
                _ => None,
            })
            .collect();
        let Some(&(number, ticket)) = waiting.get(choices.below(waiting.len())) else {
            return;
        };
        for frame in &mut self.open {
            let first = frame.number == number;
            if !first && frame.state != State::Repeats(number) {
                continue;
            }
            frame.state = State::Settled(outcome);
            self.expected.push_back(match outcome {
                Outcome::Refused => Told::Refused,
                Outcome::Accepted if first => Told::Accepted,
                Outcome::Accepted => Told::Repeated,
            });
            if first && let Some(known) = self.known.get_mut(&frame.id) {
                // The control id may have been taken by other bytes since.
                if known.frame == number {
                    known.stored = outcome == Outcome::Accepted;
                    if outcome == Outcome::Refused {
                        self.known.remove(&frame.id);
                    }
                }
            }
        }
        self.spent.push(ticket);
        self.report(ticket, outcome);
        self.check_events();
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
        self.expected.push_back(Told::Misuse);
        self.check_events();
    }

    fn report(&mut self, ticket: Ticket, outcome: Outcome) {
        let now = now(Duration::ZERO);
        match outcome {
            Outcome::Accepted => {
                self.positions = self.positions.saturating_add(1);
                let position = Position::new(self.positions);
                let stored = Stored::new(ticket, position);
                self.session.handle_stored(now, stored, &mut self.window);
            }
            Outcome::Refused => {
                self.session
                    .handle_not_stored(now, ticket, &mut self.window);
            }
        }
    }

    fn take_answers(&mut self) {
        loop {
            while let Some(frame) = self.open.front()
                && frame.outcome().is_some()
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
            assert_eq!(Some(outcome), frame.outcome(), "positive only if stored");
            let owed = Owed::new(frame.accept, frame.application, outcome).now;
            assert_eq!(Some(acknowledgment.code.family()), owed);
        }
        let next = self.open.front();
        assert!(
            next.is_none_or(|frame| frame.outcome().is_none()),
            "what is settled and owed is answered"
        );
    }

    /// What was told is what was expected, and nothing more.
    fn check_events(&mut self) {
        while let Some(event) = self.session.poll_event() {
            assert_eq!(self.expected.pop_front(), Some(Told::of(&event)));
        }
        assert!(self.expected.is_empty(), "{:?} not told", self.expected);
    }

    fn finish(mut self) {
        while self.open.iter().any(|frame| frame.outcome().is_none()) {
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

/// What framing finds wrong with a block whose payload is both, and is too long or holds a file separator from the second on.
fn framing_error(beginning: &str, rest: &str, end: &str) -> Option<FrameError> {
    let mut config = Config::strict();
    config.max_frame = beginning.len();
    if rest.contains('\x1C') {
        config.max_frame = Config::DEFAULT_MAX_FRAME;
    }
    let mut decoder = Decoder::new(config);
    for part in ["\x0B", beginning, rest, end] {
        decoder.handle_bytes(part.as_bytes());
    }
    decoder.handle_end();
    decoder.poll_frame()?.err()
}
