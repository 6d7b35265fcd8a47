//! `pcd run`, `pcd check-config` and `pcd describe`, and the configurations that are shipped.

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
use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use listening::{new_store, output, pcd, rows, text};
use wire::{exchange, field, report};

/// The configurations that are shipped.
fn shipped() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("configs");
    let files = fs::read_dir(folder).unwrap();
    let mut files: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

/// `pcd run` and where its listeners are.
struct Running {
    child: Child,
    places: Vec<String>,
}

impl Running {
    fn start(config: &Path, arguments: &[&str]) -> Self {
        let mut child = pcd(&["run", config.to_str().unwrap()])
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let lines = lines.map(Result::unwrap);
        let lines: Vec<_> = lines.take_while(|line| line != "running").collect();
        let place = |line: &String| line.split_once(": listening on ").unwrap().1.to_owned();
        Self {
            child,
            places: lines.iter().map(place).collect(),
        }
    }

    fn connect(&self, listener: usize) -> TcpStream {
        TcpStream::connect(&self.places[listener]).unwrap()
    }

    /// What it says when it has drained.
    fn drain(self) -> String {
        let process = self.child.id().to_string();
        let kill = Command::new("kill").args(["-s", "TERM", &process]).status();
        assert!(kill.unwrap().success());
        let ended = self.child.wait_with_output().unwrap();
        let said = text(&ended.stderr);
        assert_eq!(ended.status.code(), Some(0), "{said}");
        said
    }
}

fn written(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, text).unwrap();
    path
}

/// The lines of a folder of files; the file that is still written has another ending.
fn lines_of(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap();
    let files = files.map(|file| file.unwrap().path());
    let files = files.filter(|path| path.to_string_lossy().contains(".ndjson"));
    let texts = files.map(|file| fs::read_to_string(file).unwrap());
    texts
        .flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

#[test]
fn every_configuration_that_is_shipped_is_right_and_described() {
    assert!(shipped().len() >= 2);
    for config in shipped() {
        let config = config.to_str().unwrap();
        let checked = output(&mut pcd(&["check-config", config]));
        assert_eq!(checked.status.code(), Some(0), "{}", text(&checked.stderr));
        let described = output(&mut pcd(&["describe", config]));
        let described = text(&described.stdout);
        assert!(described.contains("```mermaid"), "{described}");
        assert!(!described.contains(".key"), "{described}");
    }
}

#[test]
fn what_is_wrong_with_a_configuration_is_told_with_file_and_line() {
    let folder = tempfile::tempdir().unwrap();
    let config = written(
        folder.path(),
        "ward.toml",
        "[journal]\nkind = \"sqlite\"\npth = 1\n",
    );
    let config = config.to_str().unwrap();
    for command in ["check-config", "run", "describe"] {
        let ended = output(&mut pcd(&[command, config]));
        assert_eq!(ended.status.code(), Some(2));
        let said = text(&ended.stderr);
        let place = format!("{config}:3:1: journal: unknown field `pth`, expected one of `path`");
        assert!(said.contains(&place), "{said}");
        assert_eq!(text(&ended.stdout), "");
    }
}

#[test]
fn a_pipeline_stores_answers_and_sends_on_and_a_sink_may_see_it_again() {
    let (folder, archive) = new_store();
    let next = written(
        folder.path(),
        "archive.toml",
        &format!(
            "[journal]\nkind = \"sqlite\"\npath = {archive:?}\n\
             [listeners.all]\nkind = \"mllp\"\nbind = \"127.0.0.1:0\"\n"
        ),
    );
    let archiving = Running::start(&next, &[]);
    let store = folder.path().join("gateway.db");
    let gateway = written(
        folder.path(),
        "gateway.toml",
        &format!(
            "[journal]\nkind = \"sqlite\"\npath = {store:?}\n\
             [listeners.one]\nkind = \"mllp\"\nbind = \"127.0.0.1:0\"\n\
             [listeners.two]\nkind = \"mllp\"\nbind = \"127.0.0.1:0\"\n\
             [sinks.archive]\nkind = \"mllp\"\nto = {:?}\n\
             sender = {{ application = \"GATEWAY\", facility = \"ICU\" }}\n",
            archiving.places[0]
        ),
    );
    let running = Running::start(&gateway, &[]);
    for (listener, id) in ["P-1", "P-2"].into_iter().enumerate() {
        let answer = exchange(&mut running.connect(listener), &report(id, "AL|NE"));
        assert_eq!(field(&answer, "MSA", 1), "CA");
    }
    let said = running.drain();
    assert!(said.contains("2 accepted, 0 repeated, 0 refused"), "{said}");

    // Everything again: the archive knows it by its control ids and stores nothing twice.
    let again = Running::start(&gateway, &["--replay", "archive=1"]);
    let said = again.drain();
    assert!(said.contains("2 delivered"), "{said}");
    let said = archiving.drain();
    assert!(said.contains("2 accepted, 2 repeated, 0 refused"), "{said}");
    let stored = rows(&archive, "SELECT count(*) FROM message", |row| {
        row.get::<_, i64>(0)
    });
    assert_eq!(stored, [2]);
}

#[test]
fn simulated_devices_are_stored_written_as_lines_and_accounted_for() {
    let (folder, store) = new_store();
    let [lines, audit] = ["lines", "audit"].map(|name| folder.path().join(name));
    fs::create_dir(&lines).unwrap();
    fs::create_dir(&audit).unwrap();
    let config = written(
        folder.path(),
        "trial.toml",
        &format!(
            "name = \"Trial\"\n[journal]\nkind = \"sqlite\"\npath = {store:?}\n\
             [audit_sinks.trail]\nkind = \"ndjson\"\nfolder = {audit:?}\n\
             [sources.pump]\nkind = \"simulator\"\ndevice = \"infusion-pump\"\nevery_ms = 1\nreports = 3\n\
             sender = {{ application = \"PUMP\", facility = \"TRIAL\" }}\n\
             [sinks.lines]\nkind = \"ndjson\"\nfolder = {lines:?}\n"
        ),
    );
    let running = Running::start(&config, &[]);
    let stored = || {
        rows(&store, "SELECT count(*) FROM message", |row| {
            row.get::<_, i64>(0)
        })
    };
    while stored() != [3] {
        std::thread::yield_now();
    }
    let said = running.drain();
    assert!(said.contains("3 accepted"), "{said}");
    assert_eq!(lines_of(&lines).len(), 3);
    let audited = lines_of(&audit);
    let of_word = |word: &str| {
        let word = format!("\"by\":\"Trial\",\"what\":\"{word}\"");
        audited.iter().filter(|line| line.contains(&word)).count()
    };
    let words = ["started", "stored", "forwarded", "stopped"];
    assert_eq!(words.map(of_word), [1, 3, 3, 1], "{audited:?}");
}
