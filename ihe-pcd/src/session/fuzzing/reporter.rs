use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use core::time::Duration;

use bytes::Bytes;

use super::{Choices, header, now};
use crate::hl7::MessageBuf;
use crate::model::{Outcome, Owed};
use crate::session::{DeliveryKey, Outgoing, ReporterEvent, ReporterSession};

const ACK_TIMEOUT: Duration = Duration::from_secs(10);

/// Messages, answers right and wrong, time and the link, in any order.
///
/// # Panics
///
/// If a message does not end in exactly one of delivered and failed, or if it counts as delivered
/// without an answer to it that came on its own connection, unless it asked for none.
pub fn reporter(data: &[u8]) {
    let mut choices = Choices(data.iter());
    let mut driver = Driver {
        session: ReporterSession::new(ACK_TIMEOUT),
        elapsed: Duration::ZERO,
        sent: 0,
        link: 0,
        waiting: BTreeMap::new(),
        silent: false,
        positive: None,
    };
    while !choices.is_empty() {
        match choices.below(8) {
            0 | 1 => driver.send(&mut choices),
            2 => driver.transmit(),
            3 | 4 => driver.answer(&mut choices),
            5 => driver.pass(&mut choices),
            6 => driver.session.handle_disconnected(),
            _ => {
                driver.link = driver.link.wrapping_add(1);
                driver.session.handle_connected();
            }
        }
        driver.check();
    }
    driver.session.handle_disconnected();
    driver.check();
    assert!(driver.waiting.is_empty(), "every message has its end");
}

struct Driver {
    session: ReporterSession,
    elapsed: Duration,
    sent: u64,
    link: u64,
    /// The messages without an end: control id, and the connection they were given to.
    waiting: BTreeMap<DeliveryKey, (String, u64)>,
    /// Whether a success of the message that was taken last is not answered.
    silent: bool,
    /// The last positive answer that was handed in: to which control id, on which connection.
    positive: Option<(String, u64)>,
}

impl Driver {
    fn send(&mut self, choices: &mut Choices<'_>) {
        self.sent = self.sent.saturating_add(1);
        let id = self.sent.to_string();
        let (accept, application) = (choices.condition(), choices.condition());
        let text = header("ORU^R01", &id, "2.6", accept, application);
        let message = MessageBuf::parse(Bytes::from(text)).ok();
        let Some(message) = message.and_then(|message| Outgoing::new(&message).ok()) else {
            return;
        };
        let wanted = self.session.wants_message();
        let key = DeliveryKey(self.sent);
        let taken = self.session.handle_send(now(self.elapsed), key, message);
        assert_eq!(
            taken.is_ok(),
            wanted,
            "a message is taken when it is wanted"
        );
        if wanted {
            self.waiting.insert(key, (id, self.link));
            let owed = Owed::new(accept, application, Outcome::Accepted);
            self.silent = owed.now.is_none();
        }
    }

    fn transmit(&mut self) {
        if self.session.poll_transmit().is_some() {
            assert!(!self.waiting.is_empty(), "what is sent has no end yet");
        }
        self.session.handle_transmitted(now(self.elapsed));
    }

    fn answer(&mut self, choices: &mut Choices<'_>) {
        let back = u64::try_from(choices.below(4)).unwrap_or_default();
        let id = self.sent.saturating_sub(back).to_string();
        let code = match choices.below(8) {
            0 => "CE",
            1 => "AR",
            2 => "??",
            3 | 4 => "AA",
            _ => "CA",
        };
        let answer = format!("MSH|^~\\&|||||||ACK|9|P|2.6\rMSA|{code}|{id}\r");
        if matches!(code, "CA" | "AA") {
            self.positive = Some((id, self.link));
        }
        self.session
            .handle_frame(now(self.elapsed), answer.as_bytes());
    }

    fn pass(&mut self, choices: &mut Choices<'_>) {
        let seconds = u64::try_from(choices.below(16)).unwrap_or_default();
        self.elapsed = self.elapsed.saturating_add(Duration::from_secs(seconds));
        let due = self
            .session
            .poll_timeout()
            .is_some_and(|deadline| deadline <= self.elapsed);
        self.session.handle_timeout(now(self.elapsed));
        let closed = self.session.poll_close();
        assert!(due || !closed, "nothing but a timeout closes");
        assert!(!due || closed || self.silent, "a missing answer closes");
        assert!(!closed || !self.session.wants_message());
    }

    fn check(&mut self) {
        while let Some(event) = self.session.poll_event() {
            match event {
                ReporterEvent::Delivered { key, receipt } => {
                    let message = self.waiting.remove(&key);
                    assert!(message.is_some(), "a message has one end");
                    assert!(
                        match receipt.code {
                            Some(_) => message == self.positive,
                            None => self.silent,
                        },
                        "delivered only by its own answer, on its own connection"
                    );
                }
                ReporterEvent::Failed { key, .. } => {
                    assert!(self.waiting.remove(&key).is_some(), "a message has one end");
                }
                _ => {}
            }
        }
        assert!(self.waiting.len() <= 1, "one message is on its way");
    }
}
