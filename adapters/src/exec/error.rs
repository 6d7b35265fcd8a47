use std::io;

use ihe_pcd::plugin::{ErrorKind, PluginError};
use thiserror::Error;

/// What can go wrong with a child. It holds numbers and rules, never what the child said, its arguments or its environment.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum ExecError {
    /// The program could not be started.
    #[error("the program cannot be started: {kind}")]
    Start {
        /// Why.
        kind: io::ErrorKind,
    },
    /// It said no hello in time.
    #[error("no hello within {limit_ms} ms")]
    NoHello {
        /// The time allowed.
        limit_ms: u64,
    },
    /// It speaks another version of the protocol.
    #[error("it speaks version {found} of the protocol, this program speaks {known}")]
    Version {
        /// The version it speaks.
        found: u64,
        /// The version spoken here.
        known: u64,
    },
    /// It is a source where a sink is wanted, or the other way round.
    #[error("line 1: `role` is not `{wanted}`")]
    Role {
        /// The role wanted.
        wanted: &'static str,
    },
    /// It took longer than allowed to answer, to read or to say that it is alive.
    #[error("it was silent, or read nothing, for {limit_ms} ms")]
    Silent {
        /// The time allowed.
        limit_ms: u64,
    },
    /// It ended, or closed its output.
    #[error("it ended")]
    Ended,
    /// The pipe to or from it failed.
    #[error("its pipe failed: {kind}")]
    Pipe {
        /// Why.
        kind: io::ErrorKind,
    },
    /// A line that the protocol does not have.
    #[error("line {line}: {rule}")]
    NotInProtocol {
        /// Which line of its output, from 1.
        line: u64,
        /// What a line must be there.
        rule: &'static str,
    },
    /// A line that is longer than allowed.
    #[error("line {line}: longer than {limit} bytes")]
    LineTooLong {
        /// Which line of its output, from 1.
        line: u64,
        /// The bytes allowed.
        limit: usize,
    },
    /// It says more than allowed beside messages and answers.
    #[error("it says more than it may: {of}")]
    Flood {
        /// What it says.
        of: &'static str,
    },
    /// It ended, or broke the protocol, while it had a report.
    #[error("it ended or broke the protocol while it had the report")]
    BrokeOver,
    /// It asks for the report again, later.
    #[error("the program asks for the report again, later")]
    Later,
    /// It does not take the report.
    #[error("the program does not take the report")]
    Refused,
    /// It cannot handle the report.
    #[error("the program cannot handle the report")]
    Poison,
    /// The report cannot be written as a message.
    #[error("the report cannot be written as a message")]
    Unwritable,
    /// The sink has been closed.
    #[error("the sink is closed")]
    Closed,
}

impl ExecError {
    pub(super) fn start(error: &io::Error) -> Self {
        Self::Start { kind: error.kind() }
    }

    pub(super) fn pipe(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Ended,
            kind => Self::Pipe { kind },
        }
    }
}

impl PluginError for ExecError {
    /// A child that cannot be started, or that ended, may be there again: whatever is wrong with the program
    /// is wrong for every report, and none is set aside for it.
    fn kind(&self) -> ErrorKind {
        match self {
            Self::Refused => ErrorKind::Refuse,
            Self::BrokeOver | Self::Poison | Self::Unwritable => ErrorKind::Poison,
            _ => ErrorKind::RetryLater,
        }
    }
}
