use ihe_pcd::plugin::{AuditEvent, Audited};
use serde::Serialize;

use crate::report_line::line;

/// The members of the line of an event, in their order; those that an event does not have are left out.
#[derive(Debug, Default, Serialize)]
struct AuditLine<'e> {
    at: String,
    by: &'e str,
    what: &'e str,
    #[serde(skip_serializing_if = "Option::is_none")]
    peer: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    transaction: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sender: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    operator: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deed: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    position: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sink: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<u64>,
}

/// An event as a line, with its end.
pub(super) fn line_of(event: &AuditEvent) -> String {
    let mut members = AuditLine {
        at: event.at.to_string(),
        by: &event.by,
        what: event.what.word(),
        ..AuditLine::default()
    };
    match &event.what {
        Audited::Connected { peer } | Audited::Disconnected { peer } => members.peer = Some(peer),
        Audited::Refused { peer, why } => {
            members.peer = Some(peer);
            members.why = Some(why);
        }
        Audited::Stored {
            transaction,
            sender,
            position,
        } => {
            members.transaction = Some(transaction.name());
            members.sender = Some(sender);
            members.position = Some(position.number());
        }
        Audited::Forwarded { to, position } => {
            members.to = Some(to);
            members.position = Some(position.number());
        }
        Audited::Operated {
            operator,
            deed,
            position,
            sink,
            why,
        } => {
            members.operator = operator.as_deref();
            members.sink = sink.as_deref();
            members.why = why.as_deref();
            members.deed = Some(deed);
            members.position = position.map(|position| position.number());
        }
        Audited::Missed { count } => members.count = Some(*count),
        // What it is says the word.
        _ => {}
    }
    line(&members)
}

#[cfg(test)]
mod tests {
    use ihe_pcd::datatype::Instant;
    use ihe_pcd::model::Transaction;
    use ihe_pcd::session::Position;

    use super::*;

    #[test]
    fn every_event_is_a_line_with_what_it_has() {
        let position = Position::new(17);
        for (what, members) in [
            (Audited::Started, r#""what":"started""#),
            (Audited::Stopped, r#""what":"stopped""#),
            (
                Audited::Connected {
                    peer: "10.0.0.7:1 (CN=pump-7)".into(),
                },
                r#""what":"connected","peer":"10.0.0.7:1 (CN=pump-7)""#,
            ),
            (
                Audited::Disconnected { peer: "a".into() },
                r#""what":"disconnected","peer":"a""#,
            ),
            (
                Audited::Refused {
                    peer: "a".into(),
                    why: "the handshake failed",
                },
                r#""what":"refused","peer":"a","why":"the handshake failed""#,
            ),
            (
                Audited::Stored {
                    transaction: Transaction::Pcd04,
                    sender: "PUMP\n|\"ICU\"".into(),
                    position,
                },
                r#""what":"stored","transaction":"PCD-04","sender":"PUMP\n|\"ICU\"","position":17"#,
            ),
            (
                Audited::Forwarded {
                    to: "chart".into(),
                    position,
                },
                r#""what":"forwarded","to":"chart","position":17"#,
            ),
            (
                Audited::Operated {
                    operator: Some("night shift".into()),
                    deed: "ended",
                    position: Some(position),
                    sink: None,
                    why: None,
                },
                r#""what":"operated","operator":"night shift","deed":"ended","position":17"#,
            ),
            (
                Audited::Operated {
                    operator: Some("night shift".into()),
                    deed: "dropped",
                    position: Some(position),
                    sink: Some("chart".into()),
                    why: Some("seen on paper".into()),
                },
                r#""what":"operated","why":"seen on paper","operator":"night shift","deed":"dropped","position":17,"sink":"chart""#,
            ),
            (
                Audited::Operated {
                    operator: None,
                    deed: "replayed",
                    position: None,
                    sink: None,
                    why: None,
                },
                r#""what":"operated","deed":"replayed""#,
            ),
            (Audited::Missed { count: 3 }, r#""what":"missed","count":3"#),
        ] {
            let line = line_of(&AuditEvent::new(Instant::UNIX_EPOCH, "ward 7", what));
            let expected =
                format!("{{\"at\":\"1970-01-01T00:00:00Z\",\"by\":\"ward 7\",{members}}}\n");
            assert_eq!(line, expected);
        }
    }
}
