//! What `pcd listen` says of what is not there.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod listening;
mod wire;

use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::sync::mpsc;
use std::thread;

use listening::{Listening, PATIENCE, new_store, output, pcd, text};
use serde_json::Value;
use wire::{alert, exchange, field, report};

fn next(consumer: &Listening) -> Value {
    serde_json::from_str(&consumer.line()).unwrap()
}

#[test]
fn a_refused_message_is_a_line_of_json_at_once() {
    let (_folder, store) = new_store();
    let arguments = ["--bind", "127.0.0.1:0", "--gaps"];
    let consumer = Listening::start_with(&store, &arguments);
    let answer = exchange(&mut consumer.connect(), &alert("G-1"));
    assert_eq!(field(&answer, "MSA", 1), "CR");
    let line = next(&consumer);
    assert_eq!(line["change"], "begun");
    assert_eq!(line["reason"], "refused");
    assert_eq!(line["scope"], "sender");
    assert_eq!(line["first_control_id"], "G-1");
    consumer.signal("TERM");
    let last = next(&consumer);
    assert_eq!(
        (&last["change"], &last["id"]),
        (&"ended".into(), &line["id"])
    );
}

#[test]
fn a_device_that_stops_is_a_line_and_so_is_its_return() {
    let (_folder, store) = new_store();
    let expected = ["--expect-every", "1", "--tolerance", "100"];
    let arguments = [&["--bind", "127.0.0.1:0", "--gaps"][..], &expected].concat();
    let consumer = Listening::start_with(&store, &arguments);
    let answer = exchange(&mut consumer.connect(), &report("G-2", "AL|NE"));
    assert_eq!(field(&answer, "MSA", 1), "CA");
    let line = next(&consumer);
    assert_eq!(
        (&line["change"], &line["reason"]),
        (&"begun".into(), &"silent".into())
    );
    assert_eq!(line["device"], "4C1F9A0000B20001^^4C1F9A0000B20001^EUI-64");
    assert_eq!(
        (&line["expected_seconds"], &line["basis"]),
        (&1.0.into(), &"stated".into())
    );
    exchange(&mut consumer.connect(), &report("G-3", "AL|NE"));
    let back = next(&consumer);
    assert_eq!(
        (&back["change"], &back["id"]),
        (&"ended".into(), &line["id"])
    );
    assert!(back["ended"].is_string());
}

#[test]
fn nobody_waits_for_whoever_reads_the_lines() {
    let (_folder, store) = new_store();
    let arguments = ["listen", "--bind", "127.0.0.1:0", "--gaps", "--store"];
    let mut child = pcd(&arguments)
        .arg(&store)
        .env("TOKIO_WORKER_THREADS", "1")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    lines.read_line(&mut first).unwrap();
    let address = first.trim_end().rsplit(' ').next().unwrap().to_owned();
    // More lines than a pipe takes, and nobody reads them.
    let (done, answered) = mpsc::channel();
    thread::spawn(move || {
        let mut device = std::net::TcpStream::connect(address).unwrap();
        for number in 0..600 {
            let id = number.to_string();
            let text = alert(&id);
            let sender = text.split('|').nth(2).unwrap();
            let other = text.replacen(sender, &format!("{sender}{number}"), 1);
            let answer = exchange(&mut device, &other);
            assert_eq!(field(&answer, "MSA", 1), "CR");
        }
        done.send(()).unwrap();
    });
    let answered = answered.recv_timeout(PATIENCE);
    child.kill().unwrap();
    child.wait().unwrap();
    answered.expect("every message is answered");
}

#[test]
fn an_interval_that_cannot_be_is_refused() {
    let (_folder, store) = new_store();
    for wrong in ["0.5", "86401", "often"] {
        let store = store.to_str().unwrap();
        let arguments = [
            "listen",
            "--bind",
            "127.0.0.1:0",
            "--store",
            store,
            "--expect-every",
            wrong,
        ];
        let ended = output(&mut pcd(&arguments));
        assert_eq!(
            ended.status.code(),
            Some(2),
            "{wrong}: {}",
            text(&ended.stderr)
        );
    }
}
