//! Where the applications log.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};

use tracing_subscriber::EnvFilter;

/// Logs to standard error from here on: what `RUST_LOG` asks for, or else warnings and errors.
///
/// # Panics
///
/// When it is called twice.
pub fn to_standard_error() {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        // It would say so on standard error, and panic where that is what cannot be written: a full disk.
        .log_internal_errors(false)
        .init();
}

/// Writes a line to standard error. Where that takes nothing, as a file on a full disk, the program goes on without it.
pub fn line(words: impl Display) {
    let _ = writeln!(io::stderr().lock(), "{words}");
}
