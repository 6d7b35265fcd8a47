//! `pcd send` to consumers that share no code with it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod listening;
mod wire;

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::sync::mpsc;

use listening::{output, pcd, text};
use serde_json::{Value as Json, json};
use wire::{acknowledgment, consumer, field, report};

/// What `pcd send` prints a line at a time, what it complains of, and its exit code.
fn sent(address: &str, further: &[&str], files: &[&Path]) -> (Vec<Json>, String, Option<i32>) {
    let mut command = pcd(&["send", "--to", address]);
    command.args(further).args(files);
    let ended = output(&mut command);
    let stdout = text(&ended.stdout);
    let lines = stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    (lines.collect(), text(&ended.stderr), ended.status.code())
}

fn accept(message: &str) -> Option<String> {
    Some(acknowledgment("CA", message))
}

#[test]
fn every_message_of_every_file_is_sent_in_order_over_one_connection() {
    let folder = tempfile::tempdir().unwrap();
    let one = folder.path().join("one.hl7");
    let two = folder.path().join("two.hl7");
    let messages = ["1", "2", "3"].map(|id| report(id, "AL|NE"));
    fs::write(&one, messages[..2].concat()).unwrap();
    fs::write(&two, ["\x0B", &messages[2], "\x1C\r"].concat()).unwrap();
    let (address, received) = consumer(accept);
    let (lines, stderr, code) = sent(&address, &[], &[&one, &two]);
    let accepted = |id| json!({"control_id": id, "ack": "CA", "text": null});
    assert_eq!(lines, ["1", "2", "3"].map(accepted));
    assert_eq!((stderr.as_str(), code), ("", Some(0)));
    assert_eq!(received.join().unwrap(), messages);
}

#[test]
fn a_line_has_its_keys_in_their_order() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("message.hl7");
    fs::write(&file, report("1", "AL|NE")).unwrap();
    let (address, _) = consumer(accept);
    let ended = output(pcd(&["send", "--to", &address]).arg(file));
    let line = "{\"control_id\":\"1\",\"ack\":\"CA\",\"text\":null}\n";
    assert_eq!(text(&ended.stdout), line);
}

#[test]
fn what_cannot_be_sent_is_said_and_the_others_are_sent() {
    let folder = tempfile::tempdir().unwrap();
    let mixed = folder.path().join("mixed.hl7");
    let broken = report("2", "AL|NE").replace("\rPV1", "\rpv1");
    let nameless = report("", "AL|NE");
    let messages = [report("1", "AL|NE"), broken, nameless, report("4", "AL|NE")];
    fs::write(&mixed, messages.concat()).unwrap();
    let empty = folder.path().join("empty.hl7");
    fs::write(&empty, "").unwrap();
    let missing = folder.path().join("missing.hl7");
    let (address, received) = consumer(accept);
    let (lines, stderr, code) = sent(&address, &[], &[&missing, &mixed, &empty]);
    assert_eq!(code, Some(2));
    let ids: Vec<_> = lines
        .iter()
        .map(|line| line["control_id"].clone())
        .collect();
    assert_eq!(ids, ["1", "4"]);
    assert_eq!(received.join().unwrap().len(), 2);

    let complaints: Vec<_> = stderr.lines().collect();
    assert_eq!(complaints.len(), 4, "{stderr}");
    let begins = [
        format!("{}: ", missing.display()),
        format!("{}: message 2: segment 3 ", mixed.display()),
        format!("{}: message 3: MSH-10: ", mixed.display()),
        format!("{}: ", empty.display()),
    ];
    for (complaint, begin) in complaints.iter().zip(begins) {
        assert!(complaint.starts_with(&begin), "{complaint}");
        assert!(!complaint.contains("Bråten"), "{complaint}");
    }
}

#[test]
fn a_refusal_is_a_line_with_the_consumers_words_and_an_exit_code() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("messages.hl7");
    let messages = ["1", "2", "3", "4"].map(|id| report(id, "AL|NE"));
    fs::write(&file, messages.concat()).unwrap();
    let (address, received) = consumer(|message| {
        let answer = match field(message, "MSH", 9) {
            "1" => acknowledgment("CR", message) + "ERR||MSH^1^12^1^1|203^^HL70357|E||||too old\r",
            "2" => acknowledgment("AE", message) + "ERR|||207^^HL70357|E\r",
            "3" => acknowledgment("AR", message).replace("|3\r", "|3|try port B\r"),
            _ => acknowledgment("CA", message),
        };
        Some(answer)
    });
    let (lines, _, code) = sent(&address, &[], &[&file]);
    assert_eq!(code, Some(1));
    assert_eq!(
        lines,
        [
            json!({"control_id": "1", "ack": "CR", "text": "MSH-12(1).1: too old"}),
            json!({"control_id": "2", "ack": "AE", "text": "Application internal error"}),
            json!({"control_id": "3", "ack": "AR", "text": "try port B"}),
            json!({"control_id": "4", "ack": "CA", "text": null}),
        ]
    );
    assert_eq!(received.join().unwrap().len(), 4);
}

#[test]
fn a_message_that_asks_for_no_answer_is_sent_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("message.hl7");
    fs::write(&file, report("1", "NE|NE")).unwrap();
    let (address, received) = consumer(|_| None);
    let (lines, stderr, code) = sent(&address, &[], &[&file]);
    assert_eq!((stderr.as_str(), code), ("", Some(0)));
    let text = "sent; no answer is owed";
    assert_eq!(
        lines,
        [json!({"control_id": "1", "ack": null, "text": text})]
    );
    assert_eq!(received.join().unwrap(), [report("1", "NE|NE")]);
}

#[test]
fn silence_is_no_acknowledgement() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("message.hl7");
    fs::write(&file, report("1", "AL|NE")).unwrap();
    let (address, received) = consumer(|_| None);
    let (lines, _, code) = sent(&address, &["--ack-timeout", "0.2"], &[&file]);
    assert_eq!(code, Some(1));
    assert_eq!(lines[0]["ack"], Json::Null);
    assert_eq!(lines[0]["text"], "no answer within 200ms");
    assert_eq!(received.join().unwrap().len(), 1);
}

#[test]
fn who_closes_the_output_is_not_told_that_all_was_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("messages.hl7");
    fs::write(&file, [report("1", "AL|NE"), report("2", "AL|NE")].concat()).unwrap();
    let (closed, answering) = mpsc::channel::<()>();
    let (address, received) = consumer(move |message| {
        answering.recv().unwrap();
        accept(message)
    });
    let mut sending = pcd(&["send", "--to", &address])
        .arg(&file)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(sending.stdout.take());
    closed.send(()).unwrap();
    let ended = sending.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(1));
    assert_eq!(text(&ended.stderr), "");
    assert_eq!(received.join().unwrap().len(), 1);
}

#[test]
fn without_a_consumer_nothing_is_accepted() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("messages.hl7");
    fs::write(&file, [report("1", "AL|NE"), report("2", "AL|NE")].concat()).unwrap();
    // Nobody listens on the first port.
    let (lines, _, code) = sent("127.0.0.1:1", &[], &[&file]);
    assert_eq!(code, Some(1));
    assert_eq!(lines.len(), 2);
    for line in lines {
        assert_eq!(line["ack"], Json::Null);
        assert_eq!(line["text"], "not sent: no connection");
    }
    let (lines, stderr, code) = sent("nonsense", &[], &[&file]);
    assert_eq!((lines.len(), code), (0, Some(2)));
    assert!(stderr.starts_with("--to nonsense: "), "{stderr}");
}

#[test]
fn what_is_in_the_outbox_outlives_a_consumer_that_is_away_and_goes_out_later() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("messages.hl7");
    let messages = ["1", "2", "3"].map(|id| report(id, "AL|NE"));
    fs::write(&file, messages.concat()).unwrap();
    let outbox = folder.path().join("outbox.db");
    let outbox = outbox.to_str().unwrap();

    let away = ["--outbox", outbox, "--deadline", "0.1"];
    let (lines, stderr, code) = sent("127.0.0.1:1", &away, &[&file]);
    assert_eq!((lines.len(), code), (0, Some(1)));
    assert!(stderr.contains("3 messages are left in "), "{stderr}");

    let (address, received) = consumer(|message| match field(message, "MSH", 9) {
        "2" => Some(acknowledgment("CE", message) + "ERR|||101^^HL70357|E\r"),
        _ => accept(message),
    });
    let (lines, stderr, code) = sent(&address, &["--outbox", outbox], &[]);
    assert!(!stderr.contains("are left"), "{stderr}");
    assert_eq!(code, Some(1), "one was refused");
    let acks: Vec<_> = lines
        .iter()
        .map(|line| (line["control_id"].clone(), line["ack"].clone()))
        .collect();
    let expected = [("1", "CA"), ("2", "CE"), ("3", "CA")];
    assert_eq!(acks, expected.map(|(id, ack)| (json!(id), json!(ack))));
    assert_eq!(received.join().unwrap(), messages, "byte for byte");

    // Nothing is left, and what was refused is not sent again.
    let (lines, stderr, code) = sent("127.0.0.1:1", &["--outbox", outbox], &[]);
    assert_eq!((lines.len(), stderr.as_str(), code), (0, "", Some(0)));
}
