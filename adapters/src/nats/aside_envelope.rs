//! The headers of what was set aside, and of what an operator has decided about it.

use async_nats::{HeaderMap, HeaderValue};

use super::envelope::{KEY, OWN, STREAM, mark_out_of_order, one_line};

/// Why a message was set aside: one word.
pub(super) const REASON: &str = "Ihe-Pcd-Reason";
/// What the sink of the worker said, which holds no content of a message; or why an operator gave it up.
pub(super) const WHY: &str = "Ihe-Pcd-Why";
/// The subject that a message had before it was set aside.
pub(super) const SUBJECT: &str = "Ihe-Pcd-Subject";
/// The position in the stream that it had.
pub(super) const SEQUENCE: &str = "Ihe-Pcd-Sequence";
/// The key that it had.
pub(super) const ASIDE_KEY: &str = "Ihe-Pcd-Key";
/// What an operator has decided: one word.
const DECISION: &str = "Ihe-Pcd-Decision";
/// Who has decided.
const DECIDED_BY: &str = "Ihe-Pcd-Decided-By";
/// The position in the stream of a message that its subject must not be behind: 0 for none at all.
const LAST_OF_SUBJECT: &str = "Nats-Expected-Last-Subject-Sequence";
/// How much is kept of what a sink or an operator said.
const LONGEST_WHY: usize = 500;
/// How much is kept of a name.
const LONGEST_NAME: usize = 100;

/// Why and from where a message was set aside.
pub(super) struct Aside<'a> {
    pub(super) worker: &'a str,
    pub(super) stream: &'a str,
    /// Where the message stands that the worker was given.
    pub(super) place: u64,
    pub(super) first: First<'a>,
    pub(super) reason: &'static str,
    pub(super) why: &'a str,
}

/// Where a report stood when it came into the stream, however often it was set aside since.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct First<'a> {
    pub(super) subject: &'a str,
    pub(super) sequence: u64,
    pub(super) key: Option<&'a str>,
}

impl<'a> First<'a> {
    /// As it is written on what was set aside, and on what is to be tried again.
    pub(super) fn read(headers: &'a HeaderMap) -> Option<Self> {
        Some(Self {
            subject: text(headers, SUBJECT)?,
            sequence: text(headers, SEQUENCE)?.parse().ok()?,
            key: text(headers, ASIDE_KEY),
        })
    }

    fn write(&self, headers: &mut HeaderMap) {
        headers.insert(SUBJECT, self.subject);
        headers.insert(SEQUENCE, self.sequence.to_string());
        if let Some(key) = self.key {
            headers.insert(ASIDE_KEY, key);
        }
    }
}

/// What an operator can decide of a message that was set aside.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Decision {
    Retry,
    Drop,
}

impl Decision {
    const fn word(self) -> &'static str {
        match self {
            Self::Retry => "retry",
            Self::Drop => "drop",
        }
    }

    pub(super) fn read(headers: &HeaderMap) -> Option<Self> {
        let word = text(headers, DECISION)?;
        let decisions = [Self::Retry, Self::Drop].into_iter();
        decisions.into_iter().find(|it| it.word() == word)
    }
}

/// What was decided, of which message, by whom and why.
pub(super) struct Decided<'a> {
    pub(super) decision: Decision,
    pub(super) worker: &'a str,
    pub(super) stream: &'a str,
    /// Where the message stands among those that were set aside.
    pub(super) sequence: u64,
    pub(super) who: &'a str,
    pub(super) why: Option<&'a str>,
}

/// The headers of a message that is set aside: its own that are ours, and why.
pub(super) fn aside(headers: &HeaderMap, aside: &Aside<'_>) -> HeaderMap {
    let mut written = own(headers);
    aside.first.write(&mut written);
    written.insert(KEY, format!("{}-{}-aside", aside.worker, aside.place));
    written.insert(STREAM, aside.stream);
    written.insert(REASON, aside.reason);
    written.insert(WHY, short(aside.why, LONGEST_WHY));
    written
}

/// The headers of a decision. Of one message the stream takes one only.
pub(super) fn decided(headers: &HeaderMap, decided: &Decided<'_>) -> HeaderMap {
    let mut written = own(headers);
    if let Some(first) = First::read(headers) {
        first.write(&mut written);
    }
    if decided.decision == Decision::Retry {
        mark_out_of_order(&mut written);
    }
    let word = decided.decision.word();
    let key = format!("{}-{}-{word}", decided.worker, decided.sequence);
    written.insert(KEY, key);
    written.insert(STREAM, decided.stream);
    written.insert(LAST_OF_SUBJECT, "0");
    written.insert(DECISION, word);
    written.insert(DECIDED_BY, short(decided.who, LONGEST_NAME));
    if let Some(reason) = headers.get(REASON) {
        written.insert(REASON, reason.clone());
    }
    if let Some(why) = decided.why {
        written.insert(WHY, short(why, LONGEST_WHY));
    }
    written
}

pub(super) fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name).map(HeaderValue::as_str)
}

fn own(headers: &HeaderMap) -> HeaderMap {
    let mut written = HeaderMap::new();
    for name in OWN {
        if let Some(value) = headers.get(name) {
            written.insert(name, value.clone());
        }
    }
    written
}

fn short(text: &str, most: usize) -> String {
    let text: String = text.chars().take(most).collect();
    one_line(&text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set_aside(headers: &HeaderMap, place: u64, first: First<'_>) -> HeaderMap {
        let note = Aside {
            worker: "chart",
            stream: "PCD",
            place,
            first,
            reason: "refused",
            why: "no line",
        };
        aside(headers, &note)
    }

    #[test]
    fn where_a_report_stood_first_stays_however_often_it_is_set_aside() {
        let mut headers = HeaderMap::new();
        headers.insert(KEY, "gateway-1");
        let first = First {
            subject: "pcd.monitor",
            sequence: 17,
            key: Some("gateway-1"),
        };
        let once = set_aside(&headers, 17, first);
        assert_eq!(First::read(&once), Some(first));
        let retried = decided(
            &once,
            &Decided {
                decision: Decision::Retry,
                worker: "chart",
                stream: "PCD",
                sequence: 20,
                who: "night\r\nshift",
                why: None,
            },
        );
        assert_eq!(Decision::read(&retried), Some(Decision::Retry));
        assert_eq!(text(&retried, DECIDED_BY), Some("night  shift"));
        assert_eq!(First::read(&retried), Some(first));
        let twice = set_aside(&retried, 21, First::read(&retried).unwrap());
        assert_eq!(First::read(&twice), Some(first));
        // It is another message of the stream, and no duplicate of the first.
        assert_ne!(text(&twice, KEY), text(&once, KEY));
        assert_eq!(Decision::read(&twice), None);
    }
}
