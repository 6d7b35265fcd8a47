use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

use crate::model::Condition;
use crate::session::{BusyReason, DeliveryKey};

/// What the documentation of the sending side says, written down once more and plainly.
///
/// Each method says what must have happened after the call of the same name.
pub(super) struct Model {
    pub(super) setup: Setup,
    pub(super) elapsed: Duration,
    pub(super) link: Link,
    /// Messages without an end.
    pub(super) messages: BTreeMap<DeliveryKey, Known>,
}

pub(super) struct Setup {
    pub(super) ack_timeout: Duration,
    pub(super) window: usize,
    pub(super) strict: bool,
    pub(super) elsewhere: bool,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Link {
    Down,
    Up,
    Closing,
}

pub(super) struct Known {
    pub(super) id: String,
    pub(super) accept: Option<Condition>,
    pub(super) application: Option<Condition>,
    pub(super) stage: Stage,
    pub(super) deadline: Duration,
    pub(super) stored: bool,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Stage {
    Waiting,
    Sending,
    Sent,
    /// Sent, and its connection is gone.
    Alone,
}

/// How a message ended.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum End {
    Answered(&'static str),
    Unanswered,
    Refused(&'static str),
    Timeout { stored: bool },
    LinkLost { stored: bool },
    NotSent,
}

/// What one call must bring about, and nothing else.
#[derive(Debug, Default, Eq, PartialEq)]
pub(super) struct Effects {
    pub(super) ends: Vec<(DeliveryKey, End)>,
    pub(super) stored: Vec<DeliveryKey>,
    /// Answers of a family that was not asked for, and whether they ended their message.
    pub(super) unexpected: Vec<(DeliveryKey, bool)>,
    pub(super) strays: usize,
}

/// An answer that can be read.
#[derive(Clone, Copy)]
pub(super) struct Answer<'a> {
    pub(super) code: &'static str,
    pub(super) id: &'a str,
    pub(super) elsewhere: bool,
}

impl Known {
    fn is_original(&self) -> bool {
        self.accept.is_none() && self.application.is_none()
    }

    /// Whether each family is asked for if the message is taken.
    fn positive(&self) -> (bool, bool) {
        let holds = |it| matches!(it, Some(Condition::Always | Condition::OnSuccess));
        (
            holds(self.accept),
            self.is_original() || holds(self.application),
        )
    }

    /// Whether each family is asked for if the message is refused.
    fn negative(&self) -> (bool, bool) {
        let holds = |it| matches!(it, Some(Condition::Always | Condition::OnError));
        (
            holds(self.accept),
            self.is_original() || holds(self.application),
        )
    }

    fn is_settled_by_silence(&self) -> bool {
        self.positive() == (false, false) && self.negative() != (false, false)
    }

    fn asks_for(&self, code: &str) -> bool {
        match code {
            "CA" => self.positive().0,
            "AA" => self.positive().1,
            "CE" | "CR" => self.negative().0,
            _ => self.negative().1,
        }
    }

    fn is_ended_by(&self, code: &str) -> bool {
        code == "AA" || self.is_original() || !self.positive().1
    }
}

impl Model {
    pub(super) fn wants_message(&self) -> bool {
        self.link == Link::Up && self.messages.len() < self.setup.window
    }

    /// Why a message is not taken.
    pub(super) fn refusal(&self, id: &str) -> Option<BusyReason> {
        if self.link != Link::Up {
            return Some(BusyReason::NotConnected);
        }
        if self.messages.len() >= self.setup.window {
            return Some(BusyReason::WindowFull);
        }
        let mut same = self.messages.iter().filter(|(_, it)| it.id == id);
        same.next()
            .map(|(&key, _)| BusyReason::ControlIdOnItsWay { key })
    }

    /// Which message is transmitted next.
    pub(super) fn transmit(&mut self) -> Option<DeliveryKey> {
        let sending = |it: &Known| it.stage == Stage::Sending;
        if self.link != Link::Up || self.messages.values().any(sending) {
            return None;
        }
        let mut waiting = self.messages.iter_mut();
        let (&key, message) = waiting.find(|(_, it)| it.stage == Stage::Waiting)?;
        message.stage = Stage::Sending;
        Some(key)
    }

    pub(super) fn transmitted(&mut self, key: DeliveryKey) -> Effects {
        let mut effects = Effects::default();
        let deadline = self.elapsed.saturating_add(self.setup.ack_timeout);
        if let Some(message) = self.messages.get_mut(&key)
            && message.stage == Stage::Sending
        {
            message.stage = Stage::Sent;
            message.deadline = deadline;
            if message.positive() == (false, false) && message.negative() == (false, false) {
                self.end(&mut effects, key, End::Unanswered);
            }
        }
        effects
    }

    pub(super) fn answer(&mut self, answer: Answer<'_>) -> Effects {
        let Answer { code, id, .. } = answer;
        let mut effects = Effects::default();
        let deadline = self.elapsed.saturating_add(self.setup.ack_timeout);
        let counts = self.counts(answer);
        let strict = self.setup.strict;
        let Some((&key, message)) = self
            .messages
            .iter_mut()
            .find(|(_, message)| message.id == id && counts)
        else {
            effects.strays = 1;
            return effects;
        };
        let asked = message.asks_for(code);
        if !matches!(code, "CA" | "AA") {
            self.end(&mut effects, key, End::Refused(code));
        } else if strict && !asked {
            // Waiting goes on.
        } else if message.is_ended_by(code) {
            self.end(&mut effects, key, End::Answered(code));
        } else if message.stored {
            effects.strays = 1;
        } else {
            message.stored = true;
            message.deadline = deadline;
            effects.stored.push(key);
        }
        if !asked {
            let counted = !effects.ends.is_empty();
            effects.unexpected.push((key, counted));
        }
        effects
    }

    fn counts(&self, answer: Answer<'_>) -> bool {
        let application = matches!(answer.code, "AA" | "AE" | "AR");
        let mut messages = self.messages.values();
        messages.any(|message| {
            message.id == answer.id
                && match (answer.elsewhere, message.stage) {
                    (_, Stage::Waiting | Stage::Sending) => false,
                    (true, _) => {
                        let asked = message.application;
                        application && asked.is_some_and(|it| it != Condition::Never)
                    }
                    (false, Stage::Sent) => self.link == Link::Up,
                    (false, Stage::Alone) => self.link == Link::Up && application,
                }
        })
    }

    /// Answers whether the connection must be closed.
    pub(super) fn timeout(&mut self) -> (Effects, bool) {
        let mut effects = Effects::default();
        let mut close = false;
        let due = |(_, it): &(&DeliveryKey, &Known)| it.deadline <= self.elapsed;
        let due: Vec<_> = self
            .messages
            .iter()
            .filter(due)
            .map(|(&key, _)| key)
            .collect();
        for key in due {
            let Some(message) = self.messages.get(&key) else {
                continue;
            };
            if message.is_settled_by_silence() && message.stage == Stage::Sent {
                self.end(&mut effects, key, End::Unanswered);
                continue;
            }
            close |= !self.outlives(message);
            let stored = message.stored;
            self.end(&mut effects, key, End::Timeout { stored });
        }
        if close {
            self.cut(&mut effects);
            self.link = Link::Closing;
        }
        (effects, close)
    }

    pub(super) fn link_lost(&mut self) -> Effects {
        let mut effects = Effects::default();
        self.cut(&mut effects);
        self.link = Link::Down;
        effects
    }

    fn cut(&mut self, effects: &mut Effects) {
        let keys: Vec<_> = self.messages.keys().copied().collect();
        for key in keys {
            let Some(message) = self.messages.get(&key) else {
                continue;
            };
            let stored = message.stored;
            let end = match message.stage {
                _ if self.outlives(message) => None,
                Stage::Waiting => Some(End::NotSent),
                _ => Some(End::LinkLost { stored }),
            };
            match end {
                Some(end) => self.end(effects, key, end),
                None => {
                    if let Some(message) = self.messages.get_mut(&key) {
                        message.stage = Stage::Alone;
                    }
                }
            }
        }
    }

    /// Both answers were asked for, one has come, and the other comes on a connection of its own.
    fn outlives(&self, message: &Known) -> bool {
        self.setup.elsewhere && message.stored && message.positive() == (true, true)
    }

    fn end(&mut self, effects: &mut Effects, key: DeliveryKey, end: End) {
        self.messages.remove(&key);
        effects.ends.push((key, end));
    }
}
