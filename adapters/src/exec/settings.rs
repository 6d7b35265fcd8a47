use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;

/// Which program is run, and how.
///
/// ```
/// use ihe_pcd_adapters::exec::{ExecSettings, ExecSource};
///
/// let settings: ExecSettings = serde_json::from_str(
///     r#"{
///         "program": "python3",
///         "arguments": ["driver.py", "--port", "/dev/ttyUSB0"],
///         "environment": {"DRIVER_LICENCE": "s3cret"},
///         "limits": {"alive_within_ms": 20000}
///     }"#,
/// )?;
/// assert!(!format!("{settings:?}").contains("s3cret"));
/// let source = ExecSource::new(settings);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct ExecSettings {
    /// The program: a path, or a name that is looked up in `PATH`. No shell stands in between.
    pub program: PathBuf,
    /// Its arguments. Other users of the machine can see them: a secret belongs in the environment or in a file.
    #[serde(default)]
    pub arguments: Vec<Hidden>,
    /// What it finds in its environment, beside what it [inherits](Self::inherit).
    #[serde(default)]
    pub environment: BTreeMap<String, Hidden>,
    /// The variables of this program's environment that it gets too; `PATH`, and on Windows `SystemRoot`, unless others are named.
    #[serde(default = "inherited")]
    pub inherit: Vec<String>,
    /// The folder it is started in; this program's own if none is named.
    #[serde(default)]
    pub folder: Option<PathBuf>,
    /// The name in logs and, of a sink, in the journal's marks: two sinks of one consumer need two. `exec` if none is said.
    #[serde(default = "name")]
    pub name: String,
    /// How long and how much it may.
    #[serde(default)]
    pub limits: ExecLimits,
}

/// How long a child may take, and how much it may say.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct ExecLimits {
    /// Within how many milliseconds the child says hello.
    pub hello_within_ms: u64,
    /// Within how many milliseconds a sink answers a report, and either kind reads what it is sent.
    pub answer_within_ms: u64,
    /// Within how many milliseconds a source says something: a message, or that it is alive. 0 is any time.
    pub alive_within_ms: u64,
    /// How many milliseconds the child has to end when its input was closed, before it is killed.
    pub end_within_ms: u64,
    /// How many milliseconds a sink stays away after its child failed; twice as long after each further failure.
    pub restart_after_ms: u64,
    /// How many milliseconds it stays away at most.
    pub restart_after_at_most_ms: u64,
    /// How many bytes a line of the child may have.
    pub longest_line: usize,
    /// How many bytes the child may write to its standard error in a minute.
    pub most_stderr: u64,
}

/// A text that may be a secret: `Debug` does not show it.
#[derive(Clone, Default, Deserialize, Eq, PartialEq)]
#[serde(transparent)]
pub struct Hidden(String);

impl ExecSettings {
    /// The settings for a program, and else what is usual.
    pub fn new(program: impl Into<PathBuf>) -> Self {
        Self {
            program: program.into(),
            arguments: Vec::new(),
            environment: BTreeMap::new(),
            inherit: inherited(),
            folder: None,
            name: name(),
            limits: ExecLimits::default(),
        }
    }

    /// One more argument.
    #[must_use]
    pub fn argument(mut self, argument: impl Into<String>) -> Self {
        self.arguments.push(Hidden(argument.into()));
        self
    }

    /// One more variable of its environment.
    #[must_use]
    pub fn variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.environment.insert(name.into(), Hidden(value.into()));
        self
    }

    /// Its name in logs and marks.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Other limits.
    #[must_use]
    pub fn limits(mut self, limits: ExecLimits) -> Self {
        self.limits = limits;
        self
    }
}

impl Default for ExecLimits {
    fn default() -> Self {
        Self {
            hello_within_ms: 30_000,
            answer_within_ms: 30_000,
            alive_within_ms: 60_000,
            end_within_ms: 5_000,
            restart_after_ms: 500,
            restart_after_at_most_ms: 60_000,
            longest_line: 32 * 1024 * 1024,
            most_stderr: 16 * 1024 * 1024,
        }
    }
}

impl ExecLimits {
    pub(super) const fn hello_within(&self) -> Duration {
        Duration::from_millis(self.hello_within_ms)
    }

    pub(super) const fn answer_within(&self) -> Duration {
        Duration::from_millis(self.answer_within_ms)
    }

    /// `None` is any time.
    pub(super) const fn alive_within(&self) -> Option<Duration> {
        match self.alive_within_ms {
            0 => None,
            limit => Some(Duration::from_millis(limit)),
        }
    }

    pub(super) const fn end_within(&self) -> Duration {
        Duration::from_millis(self.end_within_ms)
    }

    /// How long to stay away after so many failures, from 1.
    pub(super) fn pause(&self, failures: u32) -> Duration {
        let doubled = 1_u64.checked_shl(failures.saturating_sub(1));
        let pause = self
            .restart_after_ms
            .saturating_mul(doubled.unwrap_or(u64::MAX));
        Duration::from_millis(pause.min(self.restart_after_at_most_ms))
    }
}

impl Hidden {
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Hidden {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Hidden {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(hidden)")
    }
}

fn inherited() -> Vec<String> {
    let names: &[&str] = if cfg!(windows) {
        &["PATH", "SystemRoot"]
    } else {
        &["PATH"]
    };
    names.iter().map(|&name| name.to_owned()).collect()
}

fn name() -> String {
    "exec".to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    #[test]
    fn no_argument_and_no_variable_is_shown() {
        let settings = ExecSettings::new("driver").argument("--key=abc123");
        let settings = settings.variable("TOKEN", "xyz789");
        let shown = format!("{settings:?}");
        assert!(shown.contains("TOKEN"), "{shown}");
        assert!(
            !shown.contains("abc123") && !shown.contains("xyz789"),
            "{shown}"
        );
    }

    #[test]
    fn a_setting_that_nobody_knows_is_refused() {
        let read = serde_json::from_str::<ExecSettings>;
        assert!(read(r#"{"program": "driver"}"#).is_ok());
        assert!(read(r#"{"program": "driver", "arguements": []}"#).is_err());
        assert!(read(r#"{"program": "driver", "limits": {"hello_in": 1}}"#).is_err());
    }

    #[test]
    fn a_pause_doubles_up_to_its_limit() {
        let limits = ExecLimits::default();
        let pauses = [1, 2, 3, 8, 64, u32::MAX].map(|failures| limits.pause(failures).as_millis());
        assert_eq!(pauses, [500, 1_000, 2_000, 60_000, 60_000, 60_000]);
    }
}
