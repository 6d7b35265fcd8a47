//! No patient data in an error, a log line, `Debug` output or an acknowledgement.
//!
//! Messages with a canary in every field go through all of `pcd` with everything logged;
//! whatever the processes say on standard error, and whatever the consumer answers, is searched for it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

#[path = "canary/messages.rs"]
mod messages;
#[path = "canary/wire.rs"]
mod wire;

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::time::Duration;

use ihe_pcd::codes::mdc;
use ihe_pcd::datatype::Instant;
use ihe_pcd::hl7::{self, Message, MessageBuf, ReadOptions, SegmentId};
use ihe_pcd::model::{Acknowledgment, Header, ObservationMessage, Report, SiteRules, Transaction};
use ihe_pcd::plugin::Origin;
use ihe_pcd::session::{
    AcceptPolicy, ConsumerSession, ControlIds, DuplicateWindow, Entry, Now, Outgoing, Position,
    ReporterSession,
};
use messages::{CANARY, CONTROL_ID, NUMBER};

/// Fails where a canary is said, as text or as the bytes of it.
fn assert_silent(said: &str, who: &str) {
    let bytes: Vec<_> = CANARY.bytes().take(4).collect();
    let decimal = format!("{bytes:?}");
    let hexadecimal: String = bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    let wanted = [
        CANARY,
        NUMBER,
        "18870503",
        decimal.trim_matches(['[', ']']),
        &hexadecimal,
    ];
    let wanted = wanted.map(str::to_lowercase);
    for (number, line) in said.lines().enumerate() {
        let lower = line.to_lowercase();
        for canary in &wanted {
            assert!(
                !lower.contains(canary),
                "{who} says {canary}: line {number}: {line}"
            );
        }
    }
}

fn pcd(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pcd"));
    command
        .args(arguments)
        .env("RUST_LOG", "trace")
        .env("RUST_BACKTRACE", "1")
        .stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Output {
    pcd(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// `pcd listen` with everything it says kept.
struct Consumer {
    child: Child,
    address: String,
    said: std::path::PathBuf,
}

impl Consumer {
    fn start(folder: &Path) -> Self {
        // A file never fills up, as a pipe that nobody empties does.
        let said = folder.join("listen.txt");
        let store = folder.join("store.db");
        let mut child = pcd(&["listen", "--bind", "127.0.0.1:0", "--store"])
            .arg(store)
            .stdout(Stdio::piped())
            .stderr(File::create(&said).unwrap())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let address = line
            .trim()
            .strip_prefix("listening on ")
            .unwrap_or_else(|| panic!("not ready: {line:?}"));
        Self {
            address: address.to_owned(),
            child,
            said,
        }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        stream
    }

    fn drain(mut self) -> (ExitStatus, String) {
        let id = self.child.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-TERM", &id])
                .status()
                .unwrap()
                .success()
        );
        let status = self.child.wait().unwrap();
        (status, fs::read_to_string(&self.said).unwrap())
    }
}

impl Drop for Consumer {
    fn drop(&mut self) {
        // Whatever ended the test ends the consumer too; after a drain there is nothing left to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn framed(payload: &[u8]) -> Vec<u8> {
    [b"\x0B", payload, b"\x1C\r"].concat()
}

/// Everything the consumer answers until it closes the connection, after `bytes` and the end of the stream.
fn answers(consumer: &Consumer, bytes: &[u8]) -> Vec<u8> {
    let mut stream = consumer.connect();
    stream.write_all(bytes).unwrap();
    stream.shutdown(Shutdown::Write).unwrap();
    let mut answers = Vec::new();
    stream.read_to_end(&mut answers).unwrap();
    answers
}

#[test]
fn no_log_line_no_error_and_no_acknowledgement_names_a_patient() {
    let folder = tempfile::tempdir().unwrap();
    let consumer = Consumer::start(folder.path());
    let mut answered = 0;
    for (name, message) in messages::all() {
        let path = folder.path().join(name).with_extension("hl7");
        fs::write(&path, &message).unwrap();
        let path = path.to_str().unwrap();

        let read = run(&["read", path]);
        assert_silent(&text(&read.stderr), &format!("pcd read {name}"));

        let value = format!("PID[7]-5={CANARY}");
        for edits in [&["MSH-10=1"][..], &[value.as_str()], &[CANARY]] {
            let edited = run(&[&["edit", path], edits].concat());
            assert_silent(&text(&edited.stderr), &format!("pcd edit {name}"));
        }

        let sent = run(&[
            "send",
            "--to",
            &consumer.address,
            "--ack-timeout",
            "1",
            path,
        ]);
        assert_silent(&text(&sent.stderr), &format!("pcd send {name}"));
        assert_silent(&text(&sent.stdout), &format!("pcd send {name}, answer"));

        let answers = answers(&consumer, &framed(&message));
        answered += answers.iter().filter(|byte| **byte == 0x0B).count();
        assert_silent(&text(&answers), &format!("acknowledgement of {name}"));
    }
    assert!(answered > 10, "only {answered} answers were searched");
    // Frames that do not arrive whole, and bytes that are in none.
    let (_, whole) = messages::all().swap_remove(0);
    let unframed = answers(&consumer, &whole);
    let cut_off = answers(&consumer, &framed(&whole)[..whole.len()]);
    let twice = answers(
        &consumer,
        &[&b"\x0B"[..], &whole[..999], &framed(&whole)].concat(),
    );
    let too_long = [whole.clone(), vec![b'A'; 2 << 20]].concat();
    let too_long = answers_of_who_may_hang_up(&consumer, &framed(&too_long));
    for answers in [unframed, cut_off, twice, too_long] {
        assert_silent(&text(&answers), "acknowledgement of a broken frame");
    }

    let (status, said) = consumer.drain();
    assert!(status.success(), "{said}");
    assert_silent(&said, "pcd listen");
    // The silence is not that of nobody: frames were stored and refused, and that was said.
    for word in ["DEBUG", "stored", "refused", "dropped"] {
        assert!(said.contains(word), "no {word} in what pcd listen says");
    }
    let whole = run(&["read", folder.path().join("whole.hl7").to_str().unwrap()]);
    assert!(text(&whole.stdout).contains(CANARY), "nothing was read");
}

/// The same for bytes that may be too many: the consumer may close before all are written.
fn answers_of_who_may_hang_up(consumer: &Consumer, bytes: &[u8]) -> Vec<u8> {
    let mut stream = consumer.connect();
    let _ = stream.write_all(bytes);
    let _ = stream.shutdown(Shutdown::Write);
    let mut answers = Vec::new();
    let _ = stream.read_to_end(&mut answers);
    answers
}

#[test]
fn a_reporter_says_nothing_of_what_a_receiver_answers() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("whole.hl7");
    fs::write(&path, &messages::all()[0].1).unwrap();
    let header = "MSH|^~\\&|ARKIV|||20261121120000+0100||ACK^R01^ACK|1|P|2.6";
    for answer in [
        format!(
            "{header}\rMSA|CE|{CONTROL_ID}|{CANARY}\rERR||PID^1^{CANARY}|{CANARY}|E||{CANARY}|{CANARY}|\r"
        ),
        format!("{header}\rMSA|{CANARY}|{CONTROL_ID}\r"),
        format!("{header}\rMSA|CA|{CANARY}\r"),
        format!("{header}\r{CANARY}\r"),
        format!("{header}\rPID|||{CANARY}\r"),
        CANARY.to_owned(),
    ] {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let receiver = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut byte = [0];
            while stream.read_exact(&mut byte).is_ok() && byte != [0x1C] {}
            let noise = CANARY.as_bytes();
            let answer = [noise, &framed(answer.as_bytes()), noise].concat();
            stream.write_all(&answer).unwrap();
            // Until the sender has had enough.
            let _ = stream.read_to_end(&mut Vec::new());
        });
        let path = path.to_str().unwrap();
        let sent = run(&["send", "--to", &address, "--ack-timeout", "1", path]);
        receiver.join().unwrap();
        assert_eq!(sent.status.code(), Some(1));
        assert_silent(&text(&sent.stderr), "pcd send");
    }
}

#[test]
fn debug_output_names_no_patient() {
    let mut said = String::new();
    for (_, bytes) in messages::all() {
        let mut say =
            |value: &dyn std::fmt::Debug| write!(said, "{value:?}\n{value:#?}\n").unwrap();
        say(&hl7::messages(&bytes));
        let buffer = MessageBuf::parse(bytes.clone());
        say(&buffer);
        say(&Message::parse_with(&bytes, ReadOptions::STRICT));
        say(&Message::parse(&bytes));
        if let Ok(buffer) = &buffer {
            say(&Outgoing::new(buffer));
        }
        let Ok(message) = Message::parse_header(&bytes, ReadOptions::default()) else {
            continue;
        };
        say(&message.deviations());
        for segment in message.segments() {
            say(&segment);
            for field in segment.fields() {
                say(&field);
                say(&field.text());
                for repetition in field.repetitions() {
                    say(&(repetition, repetition.components()));
                    say(&(
                        repetition.component(1),
                        repetition.component(1).subcomponent(1),
                    ));
                }
            }
        }
        let rules = SiteRules::default();
        let (header, problems) = Header::read(&message, &rules);
        say(&(
            &header.control_id,
            &header.time,
            &problems,
            Transaction::of(&header),
        ));
        say(&header);
        say(&Acknowledgment::read(&message));
        say(&ObservationMessage::read_with(&message, &rules));
        let report = Report::read(&message);
        say(&report);
        if let Ok(report) = report {
            say(&report.clone().into_owned());
            say(&report.write());
            for problem in &report.problems {
                say(&problem.to_string());
            }
        }
    }
    assert_silent(&said, "Debug");
    assert!(said.contains("OBX"), "nothing was said");
}

#[test]
fn debug_output_of_a_session_names_no_patient() {
    let window = &mut DuplicateWindow::default();
    let wall = Instant::parse_rfc3339("2026-11-21T11:00:00Z").unwrap();
    let now = Now {
        elapsed: Duration::ZERO,
        wall,
    };
    let mut said = String::new();
    let mut consumer = ConsumerSession::new(
        AcceptPolicy::default(),
        "127.0.0.1:1",
        ControlIds::new(wall, 1),
    );
    let mut reporter = ReporterSession::new(Duration::from_secs(1));
    for (_, bytes) in messages::all() {
        let mut say =
            |value: &dyn std::fmt::Debug| write!(said, "{value:?}\n{value:#?}\n").unwrap();
        reporter.handle_connected();
        reporter.handle_frame(now, &bytes);
        while let Some(event) = reporter.poll_event() {
            say(&event);
        }
        say(&reporter);
        say(&consumer.handle_frame(now, bytes.into()));
        say(&consumer);
        while let Some(arrival) = consumer.poll_store(now, window) {
            say(&arrival);
            consumer.handle_not_stored(now, arrival.ticket(), window);
        }
        while let Some(answer) = consumer.poll_answer() {
            assert_silent(&text(&answer), "acknowledgement");
        }
        while let Some(event) = consumer.poll_event() {
            say(&event);
            say(&event.to_string());
        }
    }
    assert_silent(&said, "a session");
    let frame = messages::all().swap_remove(0).1;
    let entry = Entry::new("127.0.0.1:1", "MONITOR", CONTROL_ID, wall, frame.into());
    let origin = Origin::new(Position::new(1), "127.0.0.1:1", wall);
    assert_silent(&format!("{entry:?} {entry:#?} {origin:?}"), "an entry");
}

#[test]
fn the_messages_hold_what_is_searched_for() {
    let all = messages::all();
    let message = Message::parse(&all[0].1).unwrap();
    let report = Report::read(&message).unwrap();
    assert_eq!(report.observations().count(), 12);
    assert_eq!(report.devices().count(), 1);
    assert!(
        report
            .observations()
            .all(|row| row.code != mdc::ECG_HEART_RATE)
    );
    for number in (2..=39).filter(|number| *number != 7) {
        let pid = message.segment(SegmentId::PID).unwrap();
        let field = pid.field(number);
        assert!(field.text().unwrap().starts_with(CANARY), "PID-{number}");
    }
}
