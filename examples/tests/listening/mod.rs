//! Programs that run, and a `pcd listen` with what it leaves behind.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses a part of it"
)]

use std::io::{BufRead, BufReader, Read};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, Row};
use tempfile::TempDir;

/// Nothing here takes this long: a test that would hang fails instead.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// `pcd` with arguments.
pub fn pcd(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pcd"));
    command.args(arguments);
    command
}

/// The output of a program that ends by itself.
pub fn output(command: &mut Command) -> Output {
    let child = spawn(command);
    let process = child.id();
    let (done, ended) = mpsc::channel();
    thread::spawn(move || done.send(child.wait_with_output()));
    ended
        .recv_timeout(PATIENCE)
        .unwrap_or_else(|_| {
            signal(process, "KILL");
            panic!("it does not end")
        })
        .unwrap()
}

/// What a program wrote.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn spawn(command: &mut Command) -> Child {
    command
        .env_remove("RUST_LOG")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// The lines of a stream as they come, until its end.
fn lines_of(stream: impl Read + Send + 'static) -> Receiver<String> {
    let (line, lines) = mpsc::channel();
    let stream = BufReader::new(stream);
    thread::spawn(move || stream.lines().try_for_each(|read| line.send(read.unwrap())));
    lines
}

fn signal(process: u32, name: &str) {
    let process = process.to_string();
    let kill = Command::new("kill").args(["-s", name, &process]).status();
    assert!(kill.unwrap().success());
}

/// A folder of its own, which goes when it is dropped, and the path of a store in it that is not there yet.
pub fn new_store() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("store.db");
    (folder, store)
}

/// A consumer on a free port.
pub struct Listening {
    child: Child,
    lines: Receiver<String>,
    complaints: Receiver<String>,
    address: String,
    store: PathBuf,
}

impl Listening {
    /// Starts it on a free port of the loopback and waits until it is ready.
    pub fn start(store: &Path) -> Self {
        Self::start_with(store, &["--bind", "127.0.0.1:0"])
    }

    pub fn start_with(store: &Path, arguments: &[&str]) -> Self {
        let store_argument = ["listen", "--store", store.to_str().unwrap()];
        let mut child = spawn(pcd(&store_argument).args(arguments));
        let lines = lines_of(child.stdout.take().unwrap());
        let complaints = lines_of(child.stderr.take().unwrap());
        let mut listening = Self {
            child,
            lines,
            complaints,
            address: String::new(),
            store: store.to_owned(),
        };
        let line = listening.lines.recv_timeout(PATIENCE).unwrap();
        let address = line.strip_prefix("listening on ");
        listening.address = address
            .unwrap_or_else(|| panic!("it says {line:?}"))
            .to_owned();
        listening
    }

    pub fn address(&self) -> &str {
        &self.address
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.set_write_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// Sends it a signal: `TERM`, `INT`.
    pub fn signal(&self, name: &str) {
        signal(self.child.id(), name);
    }

    /// Waits until it writes a line with these words to standard error.
    pub fn wait_for(&self, words: &str) {
        while !self
            .complaints
            .recv_timeout(PATIENCE)
            .unwrap()
            .contains(words)
        {}
    }

    /// The next line it writes to standard output, after that which says where it listens.
    pub fn line(&self) -> String {
        self.lines.recv_timeout(PATIENCE).unwrap()
    }

    /// Waits for its end: its exit code and what it wrote last to standard error.
    pub fn end(&mut self) -> (Option<i32>, String) {
        // Its standard output ends with it.
        let further = self.lines.recv_timeout(PATIENCE);
        assert_eq!(further, Err(RecvTimeoutError::Disconnected));
        let status = self.child.wait().unwrap();
        let stderr: String = self.complaints.iter().map(|line| line + "\n").collect();
        (status.code(), stderr)
    }

    /// Ends it in order, and answers what it wrote to standard error.
    pub fn drain(mut self) -> String {
        self.signal("TERM");
        let (code, stderr) = self.end();
        assert_eq!(code, Some(0), "{stderr}");
        stderr
    }

    /// The number that a query finds in the store.
    pub fn number(&self, query: &str) -> i64 {
        number(&self.store, query)
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        // Whatever ended the test ends the consumer too; after its end there is nothing to kill.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// What a query finds in a file, which may be open elsewhere.
pub fn rows<T>(
    store: &Path,
    query: &str,
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Vec<T> {
    let connection = Connection::open_with_flags(store, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    connection.busy_timeout(PATIENCE).unwrap();
    let mut statement = connection.prepare(query).unwrap();
    let rows = statement.query_map([], read).unwrap();
    rows.collect::<rusqlite::Result<_>>().unwrap()
}

/// The single number that a query finds in a file.
pub fn number(store: &Path, query: &str) -> i64 {
    let found: Vec<i64> = rows(store, query, |row| row.get(0));
    assert_eq!(found.len(), 1, "{query}");
    found[0]
}
