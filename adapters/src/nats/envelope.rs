use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::Arc;

use async_nats::{HeaderMap, HeaderName, HeaderValue};
use ihe_pcd::datatype::Instant;
use ihe_pcd::model::{Interval, Report};
use ihe_pcd::plugin::Origin;
use ihe_pcd::session::Position;
use ihe_pcd::session::filter::Part;

use super::NatsSettings;

/// Where the report comes from: the name of the journal's owner, the position in it, when the device's message was received,
/// and the other end of its connection, between blanks. One header, for each costs as much as all that is in this one.
const ORIGIN: &str = "Ihe-Pcd-Origin";
/// What a position and a time take in it, with the blanks, at most.
const NUMBERS: usize = 20 + 30 + 3;
/// What of the message it is.
const PART: &str = "Ihe-Pcd-Part";
/// Set for a report that comes after reports that stand behind it.
const OUT_OF_ORDER: &str = "Ihe-Pcd-Out-Of-Order";
/// Set for a report that was asked for again.
const REPLAYED: &str = "Ihe-Pcd-Replayed";
/// The key by which the stream recognises what comes again.
pub(super) const KEY: &str = "Nats-Msg-Id";
/// The stream that is meant: another one that listens to the subject must not take it.
pub(super) const STREAM: &str = "Nats-Expected-Stream";

/// What a report is recognised by: whose journal, which position, received when, which part of the message.
///
/// The time is in it because a journal in memory counts from one again after a restart.
pub(super) fn key(source: &str, report: &Report<'_>, origin: &Origin) -> String {
    let received_at = origin.received_at;
    let mut key = format!(
        "{source}-{:x}-{:x}.{:x}",
        origin.position.number(),
        received_at.unix_seconds(),
        received_at.subsec_nanos()
    );
    let row = || {
        let key = report.observations().next().map(|row| row.key);
        key.unwrap_or_default()
    };
    // Writing into a string does not fail.
    let _ = match &origin.part {
        Part::Window(window) => {
            let end = window.end;
            write!(key, "-w{:x}.{:x}", end.unix_seconds(), end.subsec_nanos())
        }
        Part::Late => write!(key, "-l{:x}.{:x}", row().obr, row().obx),
        Part::Correction { .. } => write!(key, "-c{:x}.{:x}", row().obr, row().obx),
        _ => Ok(()),
    };
    key
}

/// The headers of a report.
pub(super) fn headers(settings: &NatsSettings, key: &str, origin: &Origin) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(const { HeaderName::from_static(KEY) }, key);
    headers.insert(const { HeaderName::from_static(STREAM) }, &*settings.stream);
    let (source, position) = (&settings.source, origin.position);
    let (received_at, peer) = (origin.received_at, one_line(&origin.peer));
    let mut words = String::with_capacity(source.len() + peer.len() + NUMBERS);
    // Writing into a string does not fail.
    let _ = write!(words, "{source} {position} {received_at} {peer}");
    headers.insert(const { HeaderName::from_static(ORIGIN) }, words);
    if let Some(part) = part_text(&origin.part) {
        headers.insert(PART, part);
    }
    if origin.out_of_order {
        mark_out_of_order(&mut headers);
    }
    if origin.replayed {
        headers.insert(REPLAYED, "1");
    }
    headers
}

/// How many bytes headers take on the wire, at most.
pub(super) fn wire_length(headers: &HeaderMap) -> usize {
    const FRAME: usize = "NATS/1.0\r\n\r\n".len();
    const LINE: usize = ": \r\n".len();
    let of = |(name, values): (&HeaderName, &Vec<HeaderValue>)| {
        let lengths = values.iter().map(|value| value.as_str().len());
        let name: &str = name.as_ref();
        lengths
            .map(|length| length + name.len() + LINE)
            .sum::<usize>()
    };
    headers.iter().map(of).sum::<usize>() + FRAME
}

/// The headers that say where a report comes from; they go with it wherever it goes.
pub(super) const OWN: [&str; 4] = [ORIGIN, PART, OUT_OF_ORDER, REPLAYED];

/// Marks a report as one that comes after reports that stand behind it.
pub(super) fn mark_out_of_order(headers: &mut HeaderMap) {
    headers.insert(OUT_OF_ORDER, "1");
}

/// Where a message of the stream comes from, for the sink of a worker.
///
/// Its position is that in the stream: those of several journals are not one order.
/// What somebody else has published comes from nobody, and was received when the stream took it.
pub(super) fn origin(headers: &HeaderMap, sequence: u64, published: Instant) -> Origin {
    let text = |name| headers.get(name).map(HeaderValue::as_str);
    let (received_at, peer) = text(ORIGIN)
        .and_then(received)
        .unwrap_or((published, "stream"));
    let mut origin = Origin::new(Position::new(sequence), Arc::<str>::from(peer), received_at);
    origin.part = text(PART).and_then(part).unwrap_or_default();
    origin.out_of_order = text(OUT_OF_ORDER).is_some();
    origin.replayed = text(REPLAYED).is_some();
    origin
}

/// When and from where a report was received: behind the journal and the position in it.
fn received(origin: &str) -> Option<(Instant, &str)> {
    let mut words = origin.splitn(4, ' ').skip(2);
    let received_at = Instant::parse_rfc3339(words.next()?).ok()?;
    // What is blank at the end of a header does not arrive.
    Some((received_at, words.next().unwrap_or_default()))
}

fn part_text(part: &Part) -> Option<String> {
    match part {
        Part::Window(window) => Some(format!("window {} {}", window.start, window.end)),
        Part::Late => Some("late".to_owned()),
        Part::Correction { .. } => Some("correction".to_owned()),
        _ => None,
    }
}

fn part(text: &str) -> Option<Part> {
    let mut words = text.split(' ');
    let mut instant = |_| Instant::parse_rfc3339(words.next()?).ok();
    match text.split(' ').next()? {
        "window" => {
            let (_, start, end) = (instant(0), instant(1)?, instant(2)?);
            Interval::new(start, end).map(Part::Window)
        }
        "late" => Some(Part::Late),
        "correction" => Some(Part::Correction { corrects: None }),
        _ => None,
    }
}

/// The same text without what ends a header.
pub(super) fn one_line(text: &str) -> Cow<'_, str> {
    let plain = |c: char| if c.is_control() { ' ' } else { c };
    match text.chars().any(char::is_control) {
        true => text.chars().map(plain).collect(),
        false => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use ihe_pcd::hl7::MessageBuf;
    use proptest::prelude::*;

    use super::*;

    const REPORT: &str = "MSH|^~\\&|MONITOR|ICU|||20261121120000+0100||ORU^R01^ORU_R01|1|D|2.6|||AL|NE\
        |||||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\rPID|||4711^^^HOSPITAL^PI\rOBR|1\r";

    fn settings() -> NatsSettings {
        NatsSettings::new(["tls://nats.example"], "PCD", "pcd", "ward")
    }

    fn instants() -> impl Strategy<Value = Instant> {
        let instant = |(seconds, nanos)| Instant::from_unix(seconds, nanos).unwrap();
        (0_i64..4_000_000_000, 0_u32..1_000_000_000).prop_map(instant)
    }

    fn parts() -> impl Strategy<Value = Part> {
        let window = |(start, length)| {
            let start = Instant::from_unix(start, 0).unwrap();
            let end = start.checked_add(core::time::Duration::from_secs(length));
            Part::Window(Interval::new(start, end.unwrap()).unwrap())
        };
        prop_oneof![
            Just(Part::Whole),
            Just(Part::Late),
            Just(Part::Correction { corrects: None }),
            (0_i64..4_000_000_000, 1_u64..10_000).prop_map(window),
        ]
    }

    proptest! {
        #[test]
        fn an_origin_is_read_back(
            position in any::<u64>(),
            sequence in any::<u64>(),
            received_at in instants(),
            part in parts(),
            peer in "[ -~]{0,40}",
            out_of_order in any::<bool>(),
            replayed in any::<bool>(),
        ) {
            let mut origin = Origin::new(Position::new(position), peer, received_at).of(part);
            origin.out_of_order = out_of_order;
            origin.replayed = replayed;
            let mut written = headers(&settings(), "key", &origin);
            // As it comes over the wire.
            let on_the_wire = written.get(ORIGIN).unwrap().as_str().trim().to_owned();
            written.insert(ORIGIN, on_the_wire);
            origin.peer = origin.peer.trim_end().into();
            let mut read = super::origin(&written, sequence, Instant::UNIX_EPOCH);
            prop_assert_eq!(read.position, Position::new(sequence));
            read.position = origin.position;
            prop_assert_eq!(read, origin);
        }

        #[test]
        fn no_two_reports_have_one_key(
            positions in (1_u64..4, 1_u64..4),
            times in (0_i64..3, 0_i64..3),
            parts in (parts(), parts()),
        ) {
            let message = MessageBuf::parse(REPORT).unwrap();
            let report = Report::read(&message.message()).unwrap();
            let of = |position, time, part: Part| {
                let at = Instant::from_unix(time, 0).unwrap();
                Origin::new(Position::new(position), "peer", at).of(part)
            };
            let one = of(positions.0, times.0, parts.0);
            let other = of(positions.1, times.1, parts.1);
            let is_same_end = |one: &Part, other: &Part| match (one, other) {
                (Part::Window(one), Part::Window(other)) => one.end == other.end,
                (one, other) => one == other,
            };
            let is_same = one.position == other.position
                && one.received_at == other.received_at
                && is_same_end(&one.part, &other.part);
            let keys = (key("ward", &report, &one), key("ward", &report, &other));
            prop_assert_eq!(keys.0 == keys.1, is_same);
            prop_assert_ne!(keys.0, key("other", &report, &one));
        }
    }

    #[test]
    fn a_name_of_a_peer_begins_no_other_header() {
        let origin = Origin::new(
            Position::new(1),
            "peer\r\nNats-Rollup: all",
            Instant::UNIX_EPOCH,
        );
        let headers = headers(&settings(), "key", &origin);
        assert!(headers.get("Nats-Rollup").is_none());
        assert!(!headers.get(ORIGIN).unwrap().as_str().contains(['\r', '\n']));
    }
}
