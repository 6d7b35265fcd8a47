//! Where the applications log.

use std::io::{self, IsTerminal};

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
        .init();
}
