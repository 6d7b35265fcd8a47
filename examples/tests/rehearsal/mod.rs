//! Rehearsals that run and end, with what they leave behind, and the consumers they are held with.

#![allow(dead_code, unreachable_pub, reason = "as the other parts of tests")]

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Stdio};
use std::thread;

use serde_json::Value as Json;
use tempfile::TempDir;

use crate::listening::{PATIENCE, output, pcd, text};
use crate::wire::{acknowledgment, field, send};

/// How a rehearsal ended.
pub struct Ended {
    pub steps: Vec<Json>,
    /// The line about the whole.
    pub whole: Json,
    pub code: Option<i32>,
    pub stderr: String,
    pub evidence: PathBuf,
    _folder: TempDir,
}

impl Ended {
    pub fn of(
        stdout: &str,
        stderr: String,
        code: Option<i32>,
        evidence: PathBuf,
        folder: TempDir,
    ) -> Self {
        let mut steps: Vec<Json> = stdout
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        let whole = steps.pop().unwrap_or_else(|| panic!("{stderr}"));
        Self {
            steps,
            whole,
            code,
            stderr,
            evidence,
            _folder: folder,
        }
    }

    /// The steps that did not go as expected, each with what came.
    pub fn otherwise(&self) -> Vec<String> {
        let otherwise = self.steps.iter().filter(|step| step["as_expected"] != true);
        otherwise
            .map(|step| format!("{}: {}", word(step, "step"), word(step, "came")))
            .collect()
    }

    pub fn came(&self, name: &str) -> &str {
        let step = self.steps.iter().find(|step| step["step"] == name);
        word(step.unwrap_or_else(|| panic!("no step {name}")), "came")
    }

    pub fn file(&self, name: &str) -> String {
        fs::read_to_string(self.evidence.join(name)).unwrap()
    }

    pub fn findings(&self) -> Vec<Json> {
        let findings = self.file("findings.ndjson");
        let lines = findings.lines();
        lines
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// The errors under the framework: file, place and rule.
    pub fn framework_errors(&self) -> Vec<String> {
        let errors = self
            .findings()
            .into_iter()
            .filter(|finding| finding["profile"] == "rev9" && finding["severity"] == "error");
        errors
            .map(|it| {
                format!(
                    "{} {} {}",
                    word(&it, "file"),
                    word(&it, "at"),
                    word(&it, "rule")
                )
            })
            .collect()
    }

    pub fn messages(&self, folder: &str) -> Vec<String> {
        let files = fs::read_dir(self.evidence.join(folder)).unwrap();
        let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
        files.sort();
        files
            .iter()
            .map(|file| fs::read_to_string(file).unwrap())
            .collect()
    }
}

pub fn word<'a>(line: &'a Json, key: &str) -> &'a str {
    line[key].as_str().unwrap()
}

pub fn new_evidence() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let evidence = folder.path().join("evidence");
    (folder, evidence)
}

/// Rehearses with a consumer.
pub fn with_consumer(address: &str, ack_timeout: &str) -> Ended {
    with_consumer_by(address, &["--ack-timeout", ack_timeout])
}

/// The same with these options.
pub fn with_consumer_by(address: &str, options: &[&str]) -> Ended {
    with_peer_by("dec-doc", address, options)
}

/// Rehearses with a peer that listens.
pub fn with_peer(test: &str, address: &str, ack_timeout: &str) -> Ended {
    with_peer_by(test, address, &["--ack-timeout", ack_timeout])
}

/// The same with these options.
pub fn with_peer_by(test: &str, address: &str, options: &[&str]) -> Ended {
    let (folder, evidence) = new_evidence();
    let mut command = pcd(&["rehearse", test, "--peer", address]);
    command.args(options).arg("--evidence").arg(&evidence);
    let ended = output(&mut command);
    Ended::of(
        &text(&ended.stdout),
        text(&ended.stderr),
        ended.status.code(),
        evidence,
        folder,
    )
}

/// A rehearsal that waits for a reporter.
pub struct Rehearsing {
    child: Child,
    stdout: BufReader<ChildStdout>,
    pub address: String,
    pub evidence: PathBuf,
    folder: TempDir,
}

impl Rehearsing {
    pub fn start(further: &[&str]) -> Self {
        Self::start_test("dec-dor", further)
    }

    pub fn start_test(test: &str, further: &[&str]) -> Self {
        let (folder, evidence) = new_evidence();
        let mut command = pcd(&["rehearse", test, "--listen", "127.0.0.1:0"]);
        command.args(further).arg("--evidence").arg(&evidence);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        let address = line.trim_end().strip_prefix("listening on ");
        let address = address.unwrap_or_else(|| panic!("it says {line:?}"));
        Self {
            address: address.to_owned(),
            child,
            stdout,
            evidence,
            folder,
        }
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    pub fn end(mut self) -> Ended {
        let mut stdout = String::new();
        self.stdout.read_to_string(&mut stdout).unwrap();
        let ended = self.child.wait_with_output().unwrap();
        let code = ended.status.code();
        Ended::of(
            &stdout,
            text(&ended.stderr),
            code,
            self.evidence,
            self.folder,
        )
    }
}

/// A consumer on any number of connections, each of which ends after so many answers.
pub fn consumer_with(
    answer: impl Fn(&str) -> Option<String> + Clone + Send + 'static,
    answers_a_connection: usize,
) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let answer = answer.clone();
            thread::spawn(move || {
                let mut incoming = BufReader::new(stream.try_clone().unwrap());
                for _ in 0..answers_a_connection {
                    let Some(message) = block(&mut incoming) else {
                        return;
                    };
                    if let Some(answer) = answer(&message) {
                        send(&mut stream, &answer);
                    }
                }
            });
        }
    });
    address
}

/// The payload of the next whole block.
pub fn block(incoming: &mut impl BufRead) -> Option<String> {
    let mut bytes = Vec::new();
    incoming.read_until(b'\x1C', &mut bytes).ok()?;
    incoming.read_until(b'\r', &mut Vec::new()).ok()?;
    let payload = bytes.strip_suffix(b"\x1C")?.strip_prefix(b"\x0B")?;
    Some(String::from_utf8(payload.to_vec()).unwrap())
}

/// What a consumer has to answer to each message of the rehearsal.
pub fn rightly(message: &str) -> Option<String> {
    let refusal = |code, error, at| {
        let err = format!("ERR||{at}|{error}^^HL70357|E\r");
        Some(acknowledgment(code, message) + &err)
    };
    if field(message, "MSH", 14) == "NE" {
        return None;
    }
    if !field(message, "MSH", 8).starts_with("ORU") {
        return refusal("CR", 200, "MSH^1^9");
    }
    if field(message, "MSH", 11) != "2.6" {
        return refusal("CR", 203, "MSH^1^12");
    }
    if field(message, "MSH", 10) == "X" {
        return refusal("CR", 202, "MSH^1^11");
    }
    let is_segment = |line: &str| line.get(..3).is_some_and(|id| id.to_uppercase() == id);
    if !message.trim_end().split('\r').all(is_segment) {
        return refusal("CE", 100, "");
    }
    Some(acknowledgment("CA", message))
}
