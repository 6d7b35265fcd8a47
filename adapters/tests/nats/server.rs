use std::io::Write as _;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use crate::until;

/// A server of this machine, with its store in a temporary folder.
pub(crate) struct Server {
    program: PathBuf,
    port: u16,
    options: Vec<String>,
    folder: TempDir,
    child: Child,
}

impl Server {
    /// A server, or a word that there is none for this test.
    pub(crate) async fn start(test: &str) -> Option<Self> {
        Self::start_with(test, |_| Vec::new()).await
    }

    /// The same with options; they may name files in the folder.
    pub(crate) async fn start_with(
        test: &str,
        options: impl FnOnce(&Path) -> Vec<String>,
    ) -> Option<Self> {
        let Some(program) = program() else {
            // Not by a macro, whose words nobody sees of a test that passes.
            let _ = writeln!(
                std::io::stderr(),
                "skipped: {test}, because nats-server is not installed"
            );
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        let options = options(folder.path());
        // A port that was free a moment ago: a server that is started again needs the same one.
        let free = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = free.local_addr().unwrap().port();
        drop(free);
        let child = spawn(&program, port, folder.path(), &options);
        let server = Self {
            program,
            port,
            options,
            folder,
            child,
        };
        server.is_up().await;
        Some(server)
    }

    pub(crate) fn address(&self) -> String {
        format!("nats://127.0.0.1:{}", self.port)
    }

    /// As a crash of the process: nothing is finished.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Starts it on the same store.
    pub(crate) async fn start_again(&mut self) {
        let folder = self.folder.path();
        self.child = spawn(&self.program, self.port, folder, &self.options);
        self.is_up().await;
    }

    async fn is_up(&self) {
        let address = SocketAddr::from(([127, 0, 0, 1], self.port));
        until(async || TcpStream::connect(address).ok()).await;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Debian has it where only an administrator looks.
fn program() -> Option<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&folders).collect::<Vec<_>>();
    let more = ["/usr/sbin", "/usr/local/sbin"].map(PathBuf::from);
    let programs = folders.into_iter().chain(more);
    programs
        .map(|folder| folder.join("nats-server"))
        .find(|it| it.is_file())
}

fn spawn(program: &Path, port: u16, folder: &Path, options: &[String]) -> Child {
    Command::new(program)
        .args([
            "--addr",
            "127.0.0.1",
            "--port",
            &port.to_string(),
            "--jetstream",
        ])
        .arg("--store_dir")
        .arg(folder)
        .args(options)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}
