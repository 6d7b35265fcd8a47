//! What is written down of a run, and what was found wrong with it.

use std::time::Duration;

/// The lines of a run, each with its time.
#[derive(Debug, Default)]
pub(crate) struct Record {
    log: Vec<String>,
    violations: Vec<String>,
    /// What happens while everything is taken down is no part of the run.
    is_sealed: bool,
    elapsed: Duration,
}

impl Record {
    /// Says how late it is where no host is running.
    pub(crate) const fn set_elapsed(&mut self, elapsed: Duration) {
        self.elapsed = elapsed;
    }

    pub(crate) fn note(&mut self, line: &str) {
        if !self.is_sealed {
            let at = turmoil::sim_elapsed().unwrap_or(self.elapsed);
            self.log.push(format!("{:>10.3} {line}", at.as_secs_f64()));
        }
    }

    pub(crate) fn violate(&mut self, what: String) {
        if !self.is_sealed {
            self.note(&format!("VIOLATION {what}"));
            self.violations.push(what);
        }
    }

    pub(crate) const fn has_violation(&self) -> bool {
        !self.violations.is_empty()
    }

    /// Nothing that happens from here on is recorded.
    pub(crate) const fn seal(&mut self) {
        self.is_sealed = true;
    }

    /// The lines, and what was violated.
    pub(crate) fn take(&mut self) -> (Vec<String>, Vec<String>) {
        let log = std::mem::take(&mut self.log);
        (log, std::mem::take(&mut self.violations))
    }
}
