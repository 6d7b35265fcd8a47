//! `pcd rehearse` with our own programs, and with peers that share no code with it, over real sockets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

mod listening;
mod rehearsal;
mod wire;

use std::collections::HashSet;
use std::fs;
use std::io::{BufReader, Read};
use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use listening::{Listening, new_store, output, pcd, text};
use rehearsal::{Rehearsing, block, consumer_with, new_evidence, rightly, with_consumer, word};
use wire::{acknowledgment, exchange, field, receive, report, send};

#[test]
fn our_own_consumer_does_what_a_consumer_has_to() {
    let (_store_folder, store) = new_store();
    let consumer = Listening::start(&store);
    let ended = with_consumer(consumer.address(), "10");
    assert_eq!(ended.otherwise(), Vec::<String>::new());
    assert_eq!(ended.framework_errors(), Vec::<String>::new());
    assert_eq!(ended.code, Some(0));
    // One of those sent was cut, five refused, and one came twice.
    assert_eq!(ended.messages("sent").len(), 13);
    assert_eq!(consumer.number("SELECT count(*) FROM message"), 7);
    consumer.drain();
}

#[test]
fn a_consumer_that_answers_rightly_passes_and_the_evidence_is_complete() {
    let ended = with_consumer(&consumer_with(rightly, usize::MAX), "10");
    assert_eq!(ended.otherwise(), Vec::<String>::new());
    assert_eq!(ended.framework_errors(), Vec::<String>::new());
    assert_eq!((ended.code, ended.stderr.as_str()), (Some(0), ""));
    assert_eq!(ended.whole["as_expected"], true);

    let sent = ended.messages("sent");
    assert_eq!(sent.len(), 13);
    assert_eq!(sent[0], sent[3]);
    assert_eq!(field(&sent[0], "MSH", 9), field(&sent[4], "MSH", 9));
    assert_ne!(sent[0], sent[4]);
    // The half of one.
    assert!(sent[9].len() * 3 < sent[0].len() * 2);
    assert!(sent.iter().all(|message| field(message, "MSH", 10) != "P"));
    assert_eq!(ended.messages("received").len(), 11);
    for finding in ended.findings() {
        for key in [
            "file", "severity", "rule", "at", "message", "source", "profile",
        ] {
            assert!(!word(&finding, key).is_empty());
        }
    }
    let summary = ended.file("summary.md");
    assert!(summary.contains("| version 2.3 | CR with 203"), "{summary}");
    assert!(summary.contains("| rev9 | 0 |"), "{summary}");
    assert!(summary.contains(env!("CARGO_PKG_VERSION")), "{summary}");
    let statement = ended.file("statement.md");
    assert!(
        statement.contains("Device Observation Consumer"),
        "{statement}"
    );
    assert!(statement.contains("ARKIV"), "{statement}");
}

#[cfg(unix)]
#[test]
fn evidence_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;

    let ended = with_consumer(&consumer_with(rightly, usize::MAX), "10");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for folder in ["", "sent", "received"] {
        assert_eq!(mode(&ended.evidence.join(folder)), 0o700, "{folder}");
    }
    for file in [
        "sent/001.hl7",
        "received/001.hl7",
        "findings.ndjson",
        "summary.md",
        "statement.md",
    ] {
        assert_eq!(mode(&ended.evidence.join(file)), 0o600, "{file}");
    }
}

#[test]
fn a_consumer_may_close_after_each_answer() {
    let ended = with_consumer(&consumer_with(rightly, 1), "10");
    assert_eq!(ended.otherwise(), Vec::<String>::new());
    assert_eq!(ended.code, Some(0));
}

#[test]
fn a_wrong_control_id_is_named_with_its_step() {
    let wrongly = |message: &str| {
        let id = field(message, "MSH", 9).to_owned();
        rightly(message).map(|answer| answer.replace(&format!("|CA|{id}"), "|CA|other"))
    };
    let ended = with_consumer(&consumer_with(wrongly, usize::MAX), "0.5");
    assert_eq!(ended.code, Some(1));
    let otherwise = ended.otherwise();
    let first = "correct report, rev9: CA, but MSA-2 is not the MSH-10 that was sent";
    assert_eq!(otherwise[0], first);
    // The refusals were right.
    assert_eq!(ended.came("version 2.3"), "CR, 203 at MSH-12");
    assert!(!otherwise.iter().any(|step| step.starts_with("version")));
    let summary = ended.file("summary.md");
    assert!(
        summary.contains("MSA-2 is not the MSH-10 that was sent | otherwise |"),
        "{summary}"
    );
}

#[test]
fn a_duplicate_is_to_be_answered_as_the_first_time() {
    let seen = Arc::new(Mutex::new(HashSet::new()));
    let wrongly = move |message: &str| {
        let is_first = seen.lock().unwrap().insert(message.to_owned());
        let answer = rightly(message)?;
        Some(if is_first {
            answer
        } else {
            answer.replace("|CA|", "|CE|")
        })
    };
    let ended = with_consumer(&consumer_with(wrongly, usize::MAX), "10");
    assert_eq!(ended.otherwise(), ["the same bytes again: CE"]);

    let refuses = |message: &str| rightly(message).map(|answer| answer.replace("|CA|", "|CE|"));
    let ended = with_consumer(&consumer_with(refuses, usize::MAX), "10");
    assert_eq!(ended.came("the same bytes again"), "CE");
    let otherwise = ended.otherwise();
    assert!(
        !otherwise.iter().any(|step| step.starts_with("the same")),
        "{otherwise:?}"
    );
}

#[test]
fn an_application_acknowledgement_is_not_the_accept_acknowledgement_that_is_owed() {
    let wrongly = |message: &str| rightly(message).map(|answer| answer.replace("|CA|", "|AA|"));
    let ended = with_consumer(&consumer_with(wrongly, usize::MAX), "10");
    assert_eq!(ended.code, Some(1));
    let first = "correct report, rev9: AA, of the other family: MSH-15 AL owes CA, CE or CR";
    assert_eq!(ended.otherwise()[0], first);
}

#[test]
fn silence_is_named_and_no_step_is_skipped_for_it() {
    let ended = with_consumer(&consumer_with(|_| None, usize::MAX), "0.1");
    assert_eq!(ended.code, Some(1));
    assert_eq!(ended.steps.len(), 13);
    assert_eq!(
        ended.otherwise()[0],
        "correct report, rev9: no answer within 100ms"
    );
    // What wants no answer got none.
    assert_eq!(ended.otherwise().len(), 11);
    assert!(
        ended
            .file("statement.md")
            .contains("it sent nothing that could be read")
    );
}

#[test]
fn a_connection_that_was_silent_is_given_up_so_that_no_late_answer_is_taken_for_another() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let silent = thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        // Nobody else is let in.
        drop(listener);
        let mut incoming = BufReader::new(stream);
        [block(&mut incoming), block(&mut incoming)].map(|message| message.is_some())
    });
    let ended = with_consumer(&address, "0.2");
    assert_eq!(silent.join().unwrap(), [true, false]);
    assert_eq!(
        ended.otherwise()[0],
        "correct report, rev9: no answer within 200ms"
    );
    assert!(
        ended.otherwise()[1].contains("no connection"),
        "{:?}",
        ended.otherwise()
    );
}

#[test]
fn taking_what_must_be_refused_is_not_as_expected() {
    let takes_all = |message: &str| Some(acknowledgment("CA", message));
    let ended = with_consumer(&consumer_with(takes_all, usize::MAX), "10");
    assert_eq!(
        ended.otherwise(),
        [
            "version 2.3: CA",
            "unknown message type: CA",
            "processing id X: CA",
            "a broken segment half way: CA",
            "no answer wanted (NE, NE): CA",
        ]
    );
}

#[test]
fn without_a_consumer_every_step_says_so() {
    // Nobody listens on the first port.
    let ended = with_consumer("127.0.0.1:1", "1");
    assert_eq!(ended.code, Some(1));
    assert_eq!(ended.otherwise().len(), 13);
    assert!(
        ended.otherwise()[0].contains("no connection"),
        "{:?}",
        ended.otherwise()
    );
}

#[test]
fn a_folder_with_something_in_it_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("kept"), "as it was").unwrap();
    let mut command = pcd(&["rehearse", "dec-doc", "--peer", "127.0.0.1:1"]);
    let ended = output(command.arg("--evidence").arg(folder.path()));
    assert_eq!(ended.status.code(), Some(2));
    assert!(
        text(&ended.stderr).contains("not empty"),
        "{}",
        text(&ended.stderr)
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn bad_usage_is_told_before_there_is_a_folder() {
    let (_folder, evidence) = new_evidence();
    for arguments in [
        &["dec-doc", "--peer", "nonsense"][..],
        &["dec-dor", "--peer", "no such host"],
        &["dec-dor", "--peer", "127.0.0.1", "--listen", "nonsense"],
        &["dec-dor", "--peer", "127.0.0.1", "--listen", "0.0.0.0:0"],
        &["dec-dor"],
        &["acm-xx", "--peer", "127.0.0.1:1"],
    ] {
        let mut command = pcd(&["rehearse"]);
        let ended = output(command.args(arguments).arg("--evidence").arg(&evidence));
        assert_eq!(ended.status.code(), Some(2), "{arguments:?}");
        assert!(!text(&ended.stderr).is_empty());
        assert!(!evidence.exists(), "{arguments:?}");
    }
}

#[test]
fn our_own_reporter_does_what_a_reporter_has_to() {
    let rehearsing = Rehearsing::start(&["--peer", "127.0.0.1", "--messages", "3"]);
    let mut simulate = pcd(&["simulate", "--to", &rehearsing.address, "--devices", "1"]);
    output(simulate.args(["--rate", "3", "--duration", "2"]));
    let ended = rehearsing.end();
    assert_eq!(ended.otherwise(), Vec::<String>::new());
    assert_eq!(ended.framework_errors(), Vec::<String>::new());
    assert_eq!((ended.code, ended.stderr.as_str()), (Some(0), ""));
    assert_eq!(ended.messages("received").len(), 3);
    assert_eq!(ended.came("message 1"), "stored, answered CA");
    let statement = ended.file("statement.md");
    assert!(
        statement.contains("Device Observation Reporter"),
        "{statement}"
    );
    assert!(statement.contains("SIMULATOR"), "{statement}");
}

#[test]
fn messages_of_files_are_received_as_they_were_sent() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("message.hl7");
    fs::write(&file, report("1", "AL|NE")).unwrap();
    let rehearsing = Rehearsing::start(&["--peer", "127.0.0.1:9"]);
    let sent = output(pcd(&["send", "--to", &rehearsing.address]).arg(&file));
    assert_eq!(sent.status.code(), Some(0), "{}", text(&sent.stderr));
    let ended = rehearsing.end();
    assert_eq!(ended.otherwise(), Vec::<String>::new());
    assert_eq!(ended.messages("received"), [report("1", "AL|NE")]);
    assert!(!ended.file("summary.md").contains("Bråten"));
    assert!(!ended.file("statement.md").contains("Bråten"));
}

#[test]
fn what_is_acknowledged_is_kept_by_then() {
    let rehearsing = Rehearsing::start(&["--peer", "127.0.0.1", "--messages", "2"]);
    let mut device = rehearsing.connect();
    for (id, file) in [("1", "received/001.hl7"), ("2", "received/002.hl7")] {
        let message = report(id, "AL|NE");
        let answer = exchange(&mut device, &message);
        assert_eq!(field(&answer, "MSA", 1), "CA");
        let kept = fs::read_to_string(rehearsing.evidence.join(file)).unwrap();
        assert_eq!(kept, message);
    }
    assert_eq!(rehearsing.end().code, Some(0));
}

#[test]
fn a_message_that_comes_again_is_acknowledged_and_a_reused_control_id_is_told() {
    let rehearsing = Rehearsing::start(&["--peer", "127.0.0.1", "--messages", "3"]);
    let mut device = rehearsing.connect();
    let message = report("1", "AL|NE");
    let other = message.replace("|71|", "|72|");
    for message in [&message, &message, &other] {
        assert_eq!(field(&exchange(&mut device, message), "MSA", 1), "CA");
    }
    let ended = rehearsing.end();
    assert_eq!(ended.came("message 2"), "stored before, answered CA");
    assert_eq!(
        ended.otherwise(),
        ["message 3: MSH-10 of another message (TF-2 B.1: unique)"]
    );
}

#[test]
fn a_message_that_breaks_the_framework_is_stored_and_the_rehearsal_fails() {
    let rehearsing = Rehearsing::start(&["--peer", "127.0.0.1"]);
    let broken = report("1", "AL|NE").replace("|>90||||R", "|>90");
    exchange(&mut rehearsing.connect(), &broken);
    let ended = rehearsing.end();
    assert_eq!(ended.otherwise(), Vec::<String>::new());
    assert_eq!(ended.code, Some(1));
    assert_eq!(
        ended.framework_errors(),
        ["received/001.hl7 OBX[3]-11 OBX-11.usage"]
    );
}

#[test]
fn a_reporter_that_repeats_what_was_not_answered_and_takes_a_refusal_passes() {
    let rehearsing = Rehearsing::start(&["--peer", "127.0.0.1", "--provoke"]);
    let message = report("1", "AL|NE");
    // It gives up the connection that was silent.
    let mut silent = rehearsing.connect();
    silent
        .set_read_timeout(Some(Duration::from_millis(800)))
        .unwrap();
    send(&mut silent, &message);
    assert!(silent.read(&mut [0]).is_err());
    drop(silent);
    let mut device = rehearsing.connect();
    let refused = exchange(&mut device, &message);
    assert_eq!(field(&refused, "MSA", 1), "CE");
    assert_eq!(field(&refused, "MSA", 2), "1");
    let taken = exchange(&mut device, &message);
    assert_eq!(field(&taken, "MSA", 1), "CA");
    let ended = rehearsing.end();
    assert_eq!(ended.otherwise(), Vec::<String>::new());
    assert_eq!(ended.messages("received").len(), 3);
}

#[test]
fn a_reporter_that_does_not_wait_and_forgets_what_was_not_answered_fails() {
    let rehearsing = Rehearsing::start(&["--peer", "127.0.0.1", "--provoke"]);
    let mut device = rehearsing.connect();
    for id in ["1", "2", "3"] {
        send(&mut device, &report(id, "AL|NE"));
    }
    let refused = receive(&mut device).unwrap();
    assert_eq!(
        (field(&refused, "MSA", 1), field(&refused, "MSA", 2)),
        ("CE", "2")
    );
    let taken = receive(&mut device).unwrap();
    assert_eq!(
        (field(&taken, "MSA", 1), field(&taken, "MSA", 2)),
        ("CA", "3")
    );
    let ended = rehearsing.end();
    assert_eq!(ended.code, Some(1));
    assert_eq!(
        ended.otherwise(),
        [
            "waits for the answer: another block on the same connection",
            "sends again what was not answered: another message",
        ]
    );
}

#[test]
fn what_is_no_message_is_not_as_expected_even_where_it_was_provoked() {
    let rehearsing = Rehearsing::start(&["--peer", "127.0.0.1", "--provoke"]);
    let mut silent = rehearsing.connect();
    silent
        .set_read_timeout(Some(Duration::from_millis(800)))
        .unwrap();
    send(&mut silent, "nonsense");
    assert!(silent.read(&mut [0]).is_err());
    drop(silent);
    let mut device = rehearsing.connect();
    send(&mut device, "nonsense");
    send(&mut device, &report("1", "AL|NE"));
    // The end comes after the last answer.
    while receive(&mut device).is_some() {}
    let ended = rehearsing.end();
    assert_eq!(ended.otherwise(), Vec::<String>::new());
    assert_eq!(ended.code, Some(1));
    assert!(ended.file("summary.md").contains("2 of them unreadable"));
}

#[test]
fn what_is_no_report_is_refused_kept_and_told() {
    let rehearsing = Rehearsing::start(&["--peer", "127.0.0.1"]);
    let alert = wire::alert("1");
    let refused = exchange(&mut rehearsing.connect(), &alert);
    assert_eq!(field(&refused, "MSA", 1), "CR");
    let ended = rehearsing.end();
    assert_eq!(ended.code, Some(1));
    assert_eq!(
        ended.otherwise(),
        ["message 1: refused, answered CR: MSH-9: 200, message type not supported"]
    );
    assert_eq!(ended.messages("received"), [alert]);
}

#[test]
fn whoever_connects_from_elsewhere_is_refused_and_told() {
    // An address for documentation: nobody has it.
    let rehearsing = Rehearsing::start(&["--peer", "192.0.2.1", "--seconds", "1"]);
    let mut stranger = rehearsing.connect();
    assert_eq!(receive(&mut stranger), None);
    let ended = rehearsing.end();
    assert_eq!(ended.code, Some(1));
    assert!(ended.stderr.contains("was refused"), "{}", ended.stderr);
    assert_eq!(ended.came("connections from elsewhere, refused"), "1");
    assert_eq!(ended.messages("received"), Vec::<String>::new());
}
