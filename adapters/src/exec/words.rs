//! What the lines of the protocol say.

use bytes::Bytes;
use ihe_pcd::model::Sender;
use serde::Deserialize;
use serde_json::json;

use super::ExecError;
use crate::report_line;

/// The version that is spoken here.
pub(super) const VERSION: u64 = 1;

/// What a child is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Role {
    Source,
    Sink,
}

/// What a source says.
pub(super) enum FromSource {
    /// A message, under a number of its own.
    Message { id: u64, bytes: Vec<u8> },
    /// It has nothing to say.
    Alive,
    /// There is nothing more.
    Done,
}

/// What a sink answers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Answer {
    Taken,
    RetryLater,
    Refuse,
    Poison,
}

#[derive(Deserialize)]
struct Hello {
    #[serde(rename = "ihe-pcd-exec")]
    version: u64,
    role: String,
}

#[derive(Deserialize)]
struct SourceLine {
    id: Option<u64>,
    message: Option<String>,
    message_base64: Option<String>,
    alive: Option<bool>,
    done: Option<bool>,
}

#[derive(Deserialize)]
struct SinkLine {
    taken: Option<u64>,
    retry_later: Option<u64>,
    refuse: Option<u64>,
    poison: Option<u64>,
}

impl Role {
    const fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Sink => "sink",
        }
    }

    /// Whether the first line of a child is the hello of this role.
    pub(super) fn check(self, line: &Bytes) -> Result<(), ExecError> {
        let hello: Hello = serde_json::from_slice(line).map_err(|_| ExecError::NotInProtocol {
            line: 1,
            rule: "the first line is the hello",
        })?;
        if hello.version != VERSION {
            return Err(ExecError::Version {
                found: hello.version,
                known: VERSION,
            });
        }
        if hello.role != self.name() {
            return Err(ExecError::Role {
                wanted: self.name(),
            });
        }
        Ok(())
    }
}

/// Our first line to a source.
pub(super) fn hello_to_source(
    sender: &Sender,
    alive_within_ms: u64,
    longest_line: usize,
) -> String {
    report_line::line(&json!({
        "ihe-pcd-exec": VERSION,
        "role": Role::Source.name(),
        "application": sender.application.to_line(),
        "facility": sender.facility.to_line(),
        "alive_within_ms": alive_within_ms,
        "longest_line": longest_line,
    }))
}

/// Our first line to a sink.
pub(super) fn hello_to_sink(answer_within_ms: u64, longest_line: usize) -> String {
    report_line::line(&json!({
        "ihe-pcd-exec": VERSION,
        "role": Role::Sink.name(),
        "answer_within_ms": answer_within_ms,
        "longest_line": longest_line,
    }))
}

/// The answer to a message that is stored.
pub(super) fn stored(id: u64) -> String {
    report_line::line(&json!({ "stored": id }))
}

/// The answer to a message that is not taken.
pub(super) fn refused(id: u64, why: &str) -> String {
    report_line::line(&json!({ "refused": id, "why": why }))
}

/// What a line of a source says.
pub(super) fn from_source(line: &Bytes, number: u64) -> Result<FromSource, ExecError> {
    let fault = |rule| ExecError::NotInProtocol { line: number, rule };
    let said: SourceLine = serde_json::from_slice(line)
        .map_err(|_| fault("no JSON object, or members of other types"))?;
    match said {
        SourceLine {
            id: Some(id),
            message,
            message_base64,
            alive: None,
            done: None,
        } => match report_line::message(message, message_base64) {
            Some(bytes) => Ok(FromSource::Message { id, bytes }),
            None => Err(fault("`message` as text, or `message_base64` in Base64")),
        },
        SourceLine {
            id: None,
            message: None,
            message_base64: None,
            alive: Some(true),
            done: None,
        } => Ok(FromSource::Alive),
        SourceLine {
            id: None,
            message: None,
            message_base64: None,
            alive: None,
            done: Some(true),
        } => Ok(FromSource::Done),
        _ => Err(fault("one of `id` with a message, `alive`, `done`")),
    }
}

/// What a line of a sink answers to a report.
pub(super) fn from_sink(line: &Bytes, number: u64, report: u64) -> Result<Answer, ExecError> {
    let fault = |rule| ExecError::NotInProtocol { line: number, rule };
    let said: SinkLine = serde_json::from_slice(line)
        .map_err(|_| fault("no JSON object, or members of other types"))?;
    let (of, answer) = match said {
        SinkLine {
            taken: Some(of),
            retry_later: None,
            refuse: None,
            poison: None,
        } => (of, Answer::Taken),
        SinkLine {
            taken: None,
            retry_later: Some(of),
            refuse: None,
            poison: None,
        } => (of, Answer::RetryLater),
        SinkLine {
            taken: None,
            retry_later: None,
            refuse: Some(of),
            poison: None,
        } => (of, Answer::Refuse),
        SinkLine {
            taken: None,
            retry_later: None,
            refuse: None,
            poison: Some(of),
        } => (of, Answer::Poison),
        _ => return Err(fault("one of `taken`, `retry_later`, `refuse`, `poison`")),
    };
    if of == report {
        Ok(answer)
    } else {
        Err(fault("the number of the report that was sent last"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(line: &'static str) -> Option<FromSource> {
        from_source(&Bytes::from_static(line.as_bytes()), 2).ok()
    }

    fn sink(line: &'static str) -> Option<Answer> {
        from_sink(&Bytes::from_static(line.as_bytes()), 2, 7).ok()
    }

    #[test]
    fn a_message_is_text_or_base64_and_never_both() {
        let bytes = |line| match source(line) {
            Some(FromSource::Message { id: 3, bytes }) => Some(bytes),
            _ => None,
        };
        let text = bytes(r#"{"id": 3, "message": "MSH|\rPID|\u00d8", "later": 1}"#);
        assert_eq!(text.as_deref(), Some("MSH|\rPID|Ø".as_bytes()));
        let latin_1 = bytes(r#"{"id": 3, "message_base64": "TVNIfNg="}"#);
        assert_eq!(latin_1.as_deref(), Some(&b"MSH|\xD8"[..]));
        assert!(bytes(r#"{"id": 3, "message": "MSH|", "message_base64": "TVNIfA=="}"#).is_none());
        assert!(bytes(r#"{"id": 3, "message_base64": "TVNIfA"}"#).is_none());
        assert!(bytes(r#"{"id": 3}"#).is_none());
        assert!(bytes(r#"{"id": -3, "message": "MSH|"}"#).is_none());
    }

    #[test]
    fn a_line_says_one_thing() {
        assert!(matches!(
            source(r#"{"alive": true}"#),
            Some(FromSource::Alive)
        ));
        assert!(matches!(
            source(r#"{"done": true}"#),
            Some(FromSource::Done)
        ));
        for line in [
            "",
            "{}",
            "[]",
            "hello",
            r#"{"alive": true, "done": true}"#,
            r#"{"alive": false}"#,
        ] {
            assert!(source(line).is_none(), "{line}");
        }
        assert_eq!(sink(r#"{"taken": 7}"#), Some(Answer::Taken));
        assert_eq!(
            sink(r#"{"refuse": 7, "why": "no bed"}"#),
            Some(Answer::Refuse)
        );
        for line in ["", "{}", r#"{"taken": 6}"#, r#"{"taken": 7, "poison": 7}"#] {
            assert!(sink(line).is_none(), "{line}");
        }
    }

    #[test]
    fn another_version_and_another_role_are_told_apart_from_nonsense() {
        let check = |line: &'static str| Role::Sink.check(&Bytes::from_static(line.as_bytes()));
        assert_eq!(
            check(r#"{"ihe-pcd-exec": 1, "role": "sink", "name": "x"}"#),
            Ok(())
        );
        let (found, known) = (2, 1);
        let version = check(r#"{"ihe-pcd-exec": 2, "role": "sink"}"#);
        assert_eq!(version, Err(ExecError::Version { found, known }));
        let role = check(r#"{"ihe-pcd-exec": 1, "role": "source"}"#);
        assert_eq!(role, Err(ExecError::Role { wanted: "sink" }));
        assert!(matches!(
            check("hello"),
            Err(ExecError::NotInProtocol { line: 1, .. })
        ));
    }
}
