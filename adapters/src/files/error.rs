use std::io;

use ihe_pcd::plugin::{ErrorKind, PluginError};
use thiserror::Error;

/// What can go wrong with files. It holds no name of a file and nothing of what is in one.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum FilesError {
    /// The operating system refused something.
    #[error("{doing}: {kind}")]
    System {
        /// What was being done.
        doing: &'static str,
        /// Why.
        kind: io::ErrorKind,
    },
    /// Another sink, in this process or another, writes into the folder.
    #[error("another sink writes into the folder")]
    InUse,
    /// The report cannot be written as a message.
    #[error("the report cannot be written as a message")]
    Unwritable,
    /// The work was stopped, because the runtime ends.
    #[error("the runtime ends")]
    Ended,
}

impl FilesError {
    /// The error of the system while something was done.
    pub(super) fn of(doing: &'static str) -> impl Fn(io::Error) -> Self {
        move |error| Self::System {
            doing,
            kind: error.kind(),
        }
    }
}

impl PluginError for FilesError {
    /// A folder that is missing, full or closed is so for every report: none is set aside for it.
    fn kind(&self) -> ErrorKind {
        match self {
            Self::System { .. } | Self::InUse | Self::Ended => ErrorKind::RetryLater,
            Self::Unwritable => ErrorKind::Poison,
        }
    }
}
