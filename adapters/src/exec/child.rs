use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{ChildStderr, ChildStdin, ChildStdout, Command};
use tokio::select;
use tokio::sync::Notify;
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout};

use super::lines::Lines;
use super::words::Role;
use super::{ExecError, ExecLimits, ExecSettings, events};

/// How long a process that was killed has to be gone.
const GONE_WITHIN: Duration = Duration::from_secs(5);

/// A child that said hello. When it is dropped, it is killed with everything that it has started.
pub(super) struct Child {
    name: String,
    limits: ExecLimits,
    process: tokio::process::Child,
    stdin: Option<ChildStdin>,
    lines: Lines<ChildStdout>,
    stderr: JoinHandle<()>,
    flooded: Arc<Notify>,
}

impl Child {
    /// Starts the program, says hello and waits for its hello.
    pub(super) async fn start(
        settings: &ExecSettings,
        role: Role,
        hello: &str,
    ) -> Result<Self, ExecError> {
        let mut child = Self::spawn(settings)?;
        let limit = settings.limits.hello_within();
        let greeting = async {
            child.write(hello).await?;
            child.line().await
        };
        let line = timeout(limit, greeting).await;
        let checked = match line {
            Ok(Ok(line)) => role.check(&line),
            Ok(Err(error)) => Err(error),
            Err(_) => Err(ExecError::NoHello {
                limit_ms: settings.limits.hello_within_ms,
            }),
        };
        match checked {
            Ok(()) => {
                events::started(&child.name);
                Ok(child)
            }
            Err(error) => {
                child.fail(error).await;
                Err(error)
            }
        }
    }

    fn spawn(settings: &ExecSettings) -> Result<Self, ExecError> {
        let mut command = Command::new(&settings.program);
        command
            .args(settings.arguments.iter().map(|argument| argument.as_str()))
            .env_clear()
            .envs(inherited(&settings.inherit))
            .envs(
                settings
                    .environment
                    .iter()
                    .map(|(name, value)| (name, value.as_str())),
            )
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true);
        if let Some(folder) = &settings.folder {
            command.current_dir(folder);
        }
        // A group of its own: what it starts can be ended with it, and no key that is pressed at our terminal reaches it.
        #[cfg(unix)]
        command.process_group(0);
        let mut process = command.spawn().map_err(|error| ExecError::start(&error))?;
        let (Some(stdin), Some(stdout), Some(stderr)) = (
            process.stdin.take(),
            process.stdout.take(),
            process.stderr.take(),
        ) else {
            return Err(ExecError::Ended);
        };
        let flooded = Arc::new(Notify::new());
        let (name, most) = (settings.name.clone(), settings.limits.most_stderr);
        let stderr = tokio::spawn(count(stderr, name, most, Arc::clone(&flooded)));
        Ok(Self {
            name: settings.name.clone(),
            limits: settings.limits.clone(),
            process,
            stdin: Some(stdin),
            lines: Lines::new(stdout, settings.limits.longest_line),
            stderr,
            flooded,
        })
    }

    /// The number of its last line, from 1.
    pub(super) const fn line_number(&self) -> u64 {
        self.lines.given()
    }

    /// Sends it a line, which it must read in time.
    ///
    /// If the future is dropped, a part of the line is sent: nothing more can be.
    pub(super) async fn say(&mut self, line: &str) -> Result<(), ExecError> {
        let limit_ms = self.limits.answer_within_ms;
        let said = timeout(self.limits.answer_within(), self.write(line)).await;
        said.unwrap_or(Err(ExecError::Silent { limit_ms }))
    }

    /// Its next line, however long it takes. Cancel safe.
    pub(super) async fn line(&mut self) -> Result<Bytes, ExecError> {
        select! {
            biased;
            () = self.flooded.notified() => Err(ExecError::Flood { of: "standard error" }),
            line = self.lines.next() => line,
        }
    }

    async fn write(&mut self, line: &str) -> Result<(), ExecError> {
        let Some(stdin) = &mut self.stdin else {
            return Err(ExecError::Ended);
        };
        let written = stdin.write_all(line.as_bytes()).await;
        written.map_err(|error| ExecError::pipe(&error))?;
        stdin.flush().await.map_err(|error| ExecError::pipe(&error))
    }

    /// Closes its input, and kills it if it does not end in time.
    pub(super) async fn end(mut self) {
        self.stdin = None;
        // The end of its output is its end: whatever it does later, it does not do for us.
        let in_time = timeout(self.limits.end_within(), self.lines.drain()).await;
        self.kill().await;
        events::ended(&self.name, in_time.is_err());
    }

    /// Ends it at once, for this reason.
    pub(super) async fn fail(mut self, error: ExecError) {
        events::failed(&self.name, error);
        self.kill().await;
    }

    /// Kills it and its group, and waits until it is gone.
    async fn kill(&mut self) {
        self.kill_group();
        let _ = self.process.start_kill();
        // If it is not gone by then, the runtime goes on waiting for it.
        let _ = timeout(GONE_WITHIN, self.process.wait()).await;
    }

    /// While nobody has waited for the process, its number is its own and that of its group, even if it has ended.
    fn kill_group(&self) {
        #[cfg(unix)]
        if let Some(group) = self.process.id()
            && let Ok(group) = i32::try_from(group)
            && let Some(group) = rustix::process::Pid::from_raw(group)
        {
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        }
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        self.kill_group();
        self.stderr.abort();
    }
}

/// Reads what a child writes to its standard error, so that it never waits for us, and counts it.
async fn count(mut stderr: ChildStderr, name: String, most: u64, flooded: Arc<Notify>) {
    const MINUTE: Duration = Duration::from_secs(60);
    let mut chunk = vec![0; 8 * 1024];
    let (mut lines, mut bytes) = (0_u64, 0_u64);
    let mut minute = Instant::now();
    loop {
        let tell_at = minute + MINUTE;
        let read = select! {
            read = stderr.read(&mut chunk) => read,
            () = tokio::time::sleep_until(tell_at), if bytes > 0 => {
                events::stderr(&name, lines, bytes);
                (lines, bytes) = (0, 0);
                minute = Instant::now();
                continue;
            }
        };
        let Ok(read @ 1..) = read else {
            break;
        };
        if bytes == 0 {
            minute = Instant::now();
        }
        let read = chunk.get(..read).unwrap_or_default();
        lines = lines.saturating_add(read.iter().filter(|&&byte| byte == b'\n').count() as u64);
        bytes = bytes.saturating_add(read.len() as u64);
        if bytes > most {
            flooded.notify_one();
        }
    }
    if bytes > 0 {
        events::stderr(&name, lines, bytes);
    }
}

fn inherited(names: &[String]) -> impl Iterator<Item = (&String, std::ffi::OsString)> {
    names
        .iter()
        .filter_map(|name| Some((name, std::env::var_os(name)?)))
}
