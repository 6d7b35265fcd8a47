//! What a tap is told to see what becomes of it.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use ihe_pcd_mllp::{Config, Decoder, Deviation, Event, FrameError, Peer};

use crate::datatype::Instant;
use crate::hl7::Text;
use crate::model::AcknowledgmentCode;
use crate::plugin::{Tap, TapRecord, Tapped};
use crate::session::{
    ConsumerEvent, DeliveryError, DeliveryKey, DropReason, Now, Position, ReporterEvent,
};

/// How many connections there are at a time.
const CONNECTIONS: usize = 8;

/// How many records each of them has between its beginning and its end.
const TALK: usize = 90;

/// More than any queue holds.
const MANY: usize = 20_000;

/// One thing that happens, without a borrow.
#[derive(Clone)]
pub(super) struct Happening {
    number: usize,
    connection: usize,
    peer: Peer,
    what: What,
}

#[derive(Clone)]
enum What {
    Connected,
    Disconnected,
    Received(Vec<u8>),
    Sent(Vec<u8>),
    NotReceived(FrameError),
    Deviation(Deviation),
    Consumer(ConsumerEvent),
    Reporter(ReporterEvent),
    Failed(String),
}

impl Happening {
    fn new(number: usize, connection: usize, what: What) -> Self {
        let peer = match connection % 2 {
            0 => Peer::at(([192, 0, 2, 7], 40_000).into()),
            _ => Peer::named(format!("/dev/ttyS{connection}")),
        };
        Self {
            number,
            connection,
            peer,
            what,
        }
    }

    fn by(self, peer: Peer) -> Self {
        Self { peer, ..self }
    }

    /// When it happens: each in a second of its own.
    pub(super) fn at(&self) -> Instant {
        let noon = Instant::from_unix(1_795_608_000, 0).unwrap_or(Instant::UNIX_EPOCH);
        noon.checked_add(self.elapsed()).unwrap_or(noon)
    }

    fn elapsed(&self) -> Duration {
        Duration::from_secs(u64::try_from(self.number).unwrap_or(u64::MAX))
    }

    pub(super) const fn connection(&self) -> usize {
        self.connection
    }

    pub(super) fn frame(&self) -> Option<&[u8]> {
        match &self.what {
            What::Received(frame) | What::Sent(frame) => Some(frame),
            _ => None,
        }
    }

    /// Tells it to a tap.
    pub(super) fn tell(&self, tap: &dyn Tap) {
        let now = Now {
            elapsed: self.elapsed(),
            wall: self.at(),
        };
        let tell = |what: Tapped<'_>| tap.record(&TapRecord::new(now, &self.peer, what));
        match &self.what {
            What::Connected => tell(Tapped::Connected),
            What::Disconnected => tell(Tapped::Disconnected),
            What::Received(frame) => tell(Tapped::Received(frame)),
            What::Sent(frame) => tell(Tapped::Sent(frame)),
            What::NotReceived(error) => tell(Tapped::NotReceived(error)),
            What::Deviation(deviation) => tell(Tapped::Deviation(deviation)),
            What::Consumer(event) => tell(Tapped::Consumer(event)),
            What::Reporter(event) => tell(Tapped::Reporter(event)),
            What::Failed(error) => tell(Tapped::Failed(error as &dyn fmt::Display)),
        }
    }
}

/// Happenings of one connection from a number on.
fn of(connection: usize, first: usize, what: impl IntoIterator<Item = What>) -> Vec<Happening> {
    let what = (first..).zip(what);
    what.map(|(number, what)| Happening::new(number, connection, what))
        .collect()
}

/// A connection on which everything happens that can.
pub(super) fn plain(first: usize) -> Vec<Happening> {
    let key = DeliveryKey(7);
    let (errors, deviations) = framing();
    let mut all = alloc::vec![
        What::Connected,
        What::Received(message(1)),
        What::Consumer(accepted(1)),
        What::Sent(answer(1)),
        What::Received(message(1)),
        What::Consumer(ConsumerEvent::Repeated {
            position: Position::new(1),
            code: Some(AcknowledgmentCode::CommitAccept),
        }),
        What::Consumer(ConsumerEvent::ControlIdReused),
        What::Sent(message(2)),
        What::Reporter(ReporterEvent::Stored { key }),
        What::Reporter(ReporterEvent::Failed {
            key,
            error: DeliveryError::LinkLost { stored: true },
        }),
    ];
    all.extend(errors.into_iter().map(What::NotReceived));
    all.extend(deviations.into_iter().map(What::Deviation));
    all.push(What::Failed("connection reset by peer".into()));
    all.push(What::Disconnected);
    of(0, first, all)
}

/// A decision, as one is made about every frame.
pub(super) fn decisions(number: usize) -> Happening {
    let number = number.saturating_add(1);
    Happening::new(number, 0, What::Consumer(accepted(number)))
}

/// Records with what nobody has in mind, each with a word for it, two seconds apart.
pub(super) fn odd() -> Vec<(&'static str, Happening)> {
    let mut every_byte: Vec<u8> = (0..=u8::MAX).collect();
    every_byte.extend(*b"\xff\xfe\xc3\x28\xed\xa0\x80");
    let quoted = DeliveryError::Refused {
        code: AcknowledgmentCode::CommitReject,
        errors: Vec::new(),
        text: Text::from("no \"PID\"\r\n"),
    };
    let odd = [
        ("a frame without a byte", What::Received(Vec::new())),
        ("an answer without a byte", What::Sent(Vec::new())),
        (
            "a frame that is no UTF-8",
            What::Received(every_byte.clone()),
        ),
        ("an answer that is no UTF-8", What::Sent(every_byte)),
        ("a frame of zeros", What::Received(alloc::vec![0; 1_000])),
        (
            "a frame of line ends",
            What::Received(b"\r\n".repeat(1_000)),
        ),
        (
            "a frame of 8 MiB",
            What::Received(alloc::vec![b'x'; 8 << 20]),
        ),
        ("an answer of 8 MiB", What::Sent(alloc::vec![0xE5; 8 << 20])),
        (
            "markup in a frame",
            What::Received(b"{\"at\":\"x\"}\n]]>'; DROP TABLE wire; --%s%n".to_vec()),
        ),
        (
            "a dropped frame",
            What::Consumer(ConsumerEvent::Dropped {
                reason: DropReason::EmptyFrame,
            }),
        ),
        (
            "a position beyond all",
            What::Consumer(ConsumerEvent::Accepted {
                position: Position::new(u64::MAX),
                code: None,
                application_answer_owed: true,
            }),
        ),
        (
            "a refusal that quotes",
            What::Reporter(ReporterEvent::Failed {
                key: DeliveryKey(u64::MAX),
                error: quoted,
            }),
        ),
        ("an error without a word", What::Failed(String::new())),
        (
            "an error of many lines",
            What::Failed("one\r\ntwo\0\u{1b}[31m\u{2028}three".repeat(10_000)),
        ),
        ("the end of what never began", What::Disconnected),
        ("a connection that begins", What::Connected),
        ("one that begins again", What::Connected),
    ];
    let peers = [
        ("a peer without a name", Peer::default()),
        ("a peer whose name is empty", Peer::named("")),
        (
            "a peer with an odd name",
            Peer::named("../../ward \"7\"\r\n\0\u{202e}\u{1f6cf}"),
        ),
        ("a peer with a long name", Peer::named("x".repeat(100_000))),
        (
            "a peer of IPv6",
            Peer::at((core::net::Ipv6Addr::LOCALHOST, 0).into()),
        ),
    ];
    let peers = peers.map(|(word, peer)| (word, What::Received(message(0)), Some(peer)));
    let odd = odd.map(|(word, what)| (word, what, None));
    let all = (0_usize..).zip(odd.into_iter().chain(peers));
    all.map(|(number, (word, what, peer))| {
        let happening = Happening::new(number.saturating_mul(2), 0, what);
        match peer {
            Some(peer) => (word, happening.by(peer)),
            None => (word, happening),
        }
    })
    .collect()
}

/// Connections that begin, talk and end: the records of each in each of these rounds.
pub(super) fn rounds() -> [Vec<Vec<Happening>>; 3] {
    let first = |connection: usize| connection.saturating_mul(1_000);
    let each = |round: fn(usize, usize) -> Vec<Happening>| {
        let connections = 0..CONNECTIONS;
        connections
            .map(|connection| round(connection, first(connection)))
            .collect()
    };
    [
        each(|connection, first| of(connection, first, [What::Connected])),
        each(|connection, first| {
            let talk = (0..TALK).map(|number| match number % 3 {
                0 => What::Received(message(first.saturating_add(number))),
                1 => What::Consumer(accepted(number)),
                _ => What::Sent(answer(first.saturating_add(number))),
            });
            of(connection, first.saturating_add(1), talk)
        }),
        each(|connection, first| of(connection, first.saturating_add(999), [What::Disconnected])),
    ]
}

/// Frames, one after the other, on one connection.
pub(super) fn flood() -> Vec<Happening> {
    of(
        0,
        0,
        (0..MANY).map(|number| What::Received(message(number))),
    )
}

fn accepted(number: usize) -> ConsumerEvent {
    ConsumerEvent::Accepted {
        position: Position::new(u64::try_from(number).unwrap_or(u64::MAX)),
        code: Some(AcknowledgmentCode::CommitAccept),
        application_answer_owed: false,
    }
}

fn message(number: usize) -> Vec<u8> {
    let text = format!(
        "MSH|^~\\&|TESTKIT|UNIT|||20261121120000+0000||ORU^R01^ORU_R01|T{number}|P|2.6\rPID|||T-1^^^HOSPITAL^PI||B\u{e5}b\u{e6}r^Kari\r"
    );
    text.into_bytes()
}

fn answer(number: usize) -> Vec<u8> {
    let text = format!(
        "MSH|^~\\&|CHART|UNIT|||20261121120000+0000||ACK^R01^ACK|A{number}|P|2.6\rMSA|CA|T{number}\r"
    );
    text.into_bytes()
}

/// What framing finds in a stream that breaks each rule of it.
fn framing() -> (Vec<FrameError>, Vec<Deviation>) {
    let mut decoder = Decoder::new(Config::default());
    decoder.handle_bytes(b"noise\x0b\x0bone\x1c\r\n\x0btwo\x0bthree\x1c\n\x0bf\x1cour\x1c\r");
    let (mut errors, mut deviations) = (Vec::new(), Vec::new());
    while let Some(event) = decoder.poll_event() {
        match event {
            Ok(Event::Deviation(deviation)) => deviations.push(deviation),
            Ok(_) => {}
            Err(error) => errors.push(error),
        }
    }
    (errors, deviations)
}
