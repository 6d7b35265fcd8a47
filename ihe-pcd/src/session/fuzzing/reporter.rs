use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::time::Duration;

use bytes::Bytes;

use super::reporter_model::{Answer, Effects, End, Known, Link, Model, Setup, Stage};
use super::{Choices, header, now};
use crate::hl7::MessageBuf;
use crate::model::Condition;
use crate::session::{DeliveryError, DeliveryKey, Outgoing, ReporterEvent, ReporterSession};

const ACK_TIMEOUT: Duration = Duration::from_secs(10);

/// Messages, answers right and wrong, time and the link, in any order, with any window and option.
///
/// # Panics
///
/// If anything but what the plain model says comes of a call: a message that does not end in exactly one of delivered
/// and failed, a success without an answer to it (or a write, or silence, where no answer is asked for),
/// a stray that is not told, a frame out of order.
pub fn reporter(data: &[u8]) {
    let mut choices = Choices(data.iter());
    let mut driver = Driver::new(&mut choices);
    while !choices.is_empty() {
        match choices.below(32) {
            0..=7 => driver.send(&mut choices),
            8..=14 => driver.transmit(&mut choices),
            15..=25 => driver.answer(&mut choices),
            26 => driver.noise(&mut choices),
            27 | 28 => driver.pass(&mut choices),
            29 => driver.disconnect(),
            30 => driver.connect(),
            // Most of the time there is a connection.
            _ if driver.model.link == Link::Up => driver.transmit(&mut choices),
            _ => driver.connect(),
        }
    }
    driver.disconnect();
    // What waits for an answer from elsewhere does so until its deadline.
    driver.pass_by(ACK_TIMEOUT);
    assert!(
        driver.model.messages.is_empty(),
        "every message has its end"
    );
    assert_eq!(driver.ended, driver.taken, "every message has its end");
    assert_eq!(driver.session.poll_timeout(), None);
}

struct Driver {
    session: ReporterSession,
    model: Model,
    keys: u64,
    ids: u64,
    /// The messages that were given to the transport, the last one last.
    transmitted: Option<DeliveryKey>,
    taken: BTreeSet<DeliveryKey>,
    ended: BTreeSet<DeliveryKey>,
}

impl Driver {
    fn new(choices: &mut Choices<'_>) -> Self {
        let window = choices.below(9);
        let (strict, elsewhere) = (choices.below(2) == 1, choices.below(2) == 1);
        let mut session = ReporterSession::new(ACK_TIMEOUT).with_window(window);
        if strict {
            session = session.with_strict_families();
        }
        if elsewhere {
            session = session.with_application_answers_elsewhere();
        }
        let setup = Setup {
            ack_timeout: ACK_TIMEOUT,
            window: window.max(1),
            strict,
            elsewhere,
        };
        let mut driver = Self {
            session,
            model: Model {
                setup,
                elapsed: Duration::ZERO,
                link: Link::Down,
                messages: alloc::collections::BTreeMap::new(),
            },
            keys: 0,
            ids: 0,
            transmitted: None,
            taken: BTreeSet::new(),
            ended: BTreeSet::new(),
        };
        driver.connect();
        driver
    }

    fn send(&mut self, choices: &mut Choices<'_>) {
        let id = if choices.below(8) == 0 {
            self.recent(choices)
        } else {
            self.ids = self.ids.saturating_add(1);
            self.ids.to_string()
        };
        let (accept, application) = match choices.below(3) {
            // The case with the most ways to go on.
            0 => (Some(Condition::Always), Some(Condition::Always)),
            _ => (choices.condition(), choices.condition()),
        };
        let text = header("ORU^R01", &id, "2.6", accept, application);
        let message = MessageBuf::parse(Bytes::from(text)).ok();
        let Some(message) = message.and_then(|message| Outgoing::new(&message).ok()) else {
            return;
        };
        self.keys = self.keys.saturating_add(1);
        let key = DeliveryKey(self.keys);
        let refusal = self.model.refusal(&id);
        let taken = self
            .session
            .handle_send(now(self.model.elapsed), key, message.clone());
        match taken {
            Ok(()) => assert_eq!(refusal, None, "it had to wait"),
            Err(busy) => {
                assert_eq!(Some(busy.reason), refusal);
                assert_eq!(busy.message, message, "it is given back");
            }
        }
        if refusal.is_none() {
            self.taken.insert(key);
            let known = Known {
                id,
                accept,
                application,
                stage: Stage::Waiting,
                deadline: self.model.elapsed.saturating_add(ACK_TIMEOUT),
                stored: false,
            };
            self.model.messages.insert(key, known);
        }
        self.check(Effects::default());
    }

    fn transmit(&mut self, choices: &mut Choices<'_>) {
        let expected = self.model.transmit();
        let transmitted = self.session.poll_transmit();
        assert_eq!(transmitted.map(|(key, _)| key), expected, "in order");
        assert_eq!(self.session.poll_transmit(), None, "one at a time");
        self.transmitted = expected.or(self.transmitted);
        let key = match choices.below(4) {
            // Handed over only in part, so far.
            0 => return self.check(Effects::default()),
            // Another one, perhaps: nothing comes of it, unless it is the one that is being sent.
            1 => DeliveryKey(self.keys),
            _ => self.transmitted.unwrap_or(DeliveryKey(0)),
        };
        self.session
            .handle_transmitted(now(self.model.elapsed), key);
        let effects = self.model.transmitted(key);
        self.check(effects);
    }

    fn answer(&mut self, choices: &mut Choices<'_>) {
        let id = self.recent(choices);
        let code = match choices.below(12) {
            0 => "CE",
            1 => "CR",
            2 => "AE",
            3 => "AR",
            4..=7 => "AA",
            _ => "CA",
        };
        let elsewhere = choices.below(4) == 0;
        let answer = format!("MSH|^~\\&|||||||ACK|9|P|2.6\rMSA|{code}|{id}\r");
        let now = now(self.model.elapsed);
        if elsewhere {
            self.session
                .handle_answer_from_elsewhere(now, answer.as_bytes());
        } else {
            self.session.handle_frame(now, answer.as_bytes());
        }
        let id = id.as_str();
        let effects = self.model.answer(Answer {
            code,
            id,
            elsewhere,
        });
        self.check(effects);
    }

    /// What is no answer at all, though it may name a message.
    fn noise(&mut self, choices: &mut Choices<'_>) {
        let id = self.recent(choices);
        let frame = match choices.below(6) {
            0 => String::new(),
            1 => id,
            2 => format!("MSH|^~\\&|||||||ACK|9|P|2.6\rMSA|OK|{id}\r"),
            3 => format!("MSH|^~\\&|||||||ACK|{id}|P|2.6\r"),
            4 => format!("MSH|^~\\&|||||||ACK|9|P|2.6\rMSA|CA|{id} \r"),
            _ => "MSH|^~\\&|||||||ACK|9|P|2.6\rMSA|AA|\r".to_string(),
        };
        let now = now(self.model.elapsed);
        if choices.below(2) == 0 {
            self.session.handle_frame(now, frame.as_bytes());
        } else {
            self.session
                .handle_answer_from_elsewhere(now, frame.as_bytes());
        }
        self.check(Effects {
            strays: 1,
            ..Effects::default()
        });
    }

    fn pass(&mut self, choices: &mut Choices<'_>) {
        let seconds = u64::try_from(choices.below(8)).unwrap_or_default();
        self.pass_by(Duration::from_secs(seconds));
    }

    fn pass_by(&mut self, time: Duration) {
        self.model.elapsed = self.model.elapsed.saturating_add(time);
        let first = self.model.messages.values().map(|it| it.deadline).min();
        assert_eq!(self.session.poll_timeout(), first);
        self.session.handle_timeout(now(self.model.elapsed));
        let (effects, close) = self.model.timeout();
        assert_eq!(self.session.poll_close(), close);
        assert!(!self.session.poll_close(), "asked once");
        self.check(effects);
    }

    fn connect(&mut self) {
        self.session.handle_connected();
        let effects = self.model.link_lost();
        self.model.link = Link::Up;
        self.check(effects);
    }

    fn disconnect(&mut self) {
        self.session.handle_disconnected();
        let effects = self.model.link_lost();
        self.check(effects);
    }

    /// A control id that may be on its way, settled, or never seen.
    fn recent(&self, choices: &mut Choices<'_>) -> String {
        let number = choices.below(16);
        if let Some(message) = self.model.messages.values().nth(number) {
            return message.id.clone();
        }
        let back = u64::try_from(choices.below(12)).unwrap_or_default();
        // Some more than were given: strangers.
        let last = self.ids.saturating_add(1);
        last.saturating_sub(back).to_string()
    }

    /// Holds the session to what the model says must have come of the call, and nothing else.
    fn check(&mut self, mut expected: Effects) {
        let mut effects = Effects::default();
        while let Some(event) = self.session.poll_event() {
            match event {
                ReporterEvent::Delivered { key, receipt } => {
                    let code = receipt.code.map(|code| code.table_0008());
                    let end = code.map_or(End::Unanswered, End::Answered);
                    effects.ends.push((key, end));
                }
                ReporterEvent::Failed { key, error } => effects.ends.push((key, end_of(error))),
                ReporterEvent::Stored { key } => effects.stored.push(key),
                ReporterEvent::UnexpectedFamily { key, counted, .. } => {
                    effects.unexpected.push((key, counted));
                }
                ReporterEvent::Stray(_) => effects.strays = effects.strays.saturating_add(1),
            }
        }
        let by_key = |ends: &mut Vec<(DeliveryKey, End)>| ends.sort_by_key(|(key, _)| *key);
        by_key(&mut effects.ends);
        by_key(&mut expected.ends);
        assert_eq!(effects, expected);
        for (key, _) in effects.ends {
            assert!(self.taken.contains(&key), "nothing else ends");
            assert!(self.ended.insert(key), "a message has one end");
        }
        assert_eq!(self.session.wants_message(), self.model.wants_message());
    }
}

fn end_of(error: DeliveryError) -> End {
    match error {
        DeliveryError::Refused { code, .. } => End::Refused(code.table_0008()),
        DeliveryError::Timeout { stored, .. } => End::Timeout { stored },
        DeliveryError::LinkLost { stored } => End::LinkLost { stored },
        DeliveryError::NotSent => End::NotSent,
    }
}
