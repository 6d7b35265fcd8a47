use std::io;

use ihe_pcd::hl7::WriteError;
use ihe_pcd::plugin::{ErrorKind, PluginError};
use thiserror::Error;

use super::Finding;

/// What can go wrong with a stream. It holds numbers and words of its own, never what a message says or what the server wrote.
#[derive(Clone, Debug, Error, PartialEq)]
#[non_exhaustive]
pub enum NatsError {
    /// The settings break a rule.
    #[error("the settings are wrong: {0}")]
    Settings(&'static str),
    /// A file that the settings name cannot be read.
    #[error("{what} cannot be read: {kind}")]
    File {
        /// What it should hold.
        what: &'static str,
        /// Why.
        kind: io::ErrorKind,
    },
    /// No server could be connected with.
    #[error("no connection: {0}")]
    Connect(&'static str),
    /// There was a connection, and there is none now.
    #[error("the server is not connected")]
    NotConnected,
    /// The server did not answer a question about the stream or the consumer.
    #[error("the server did not answer (code {code})")]
    Unanswered {
        /// The server's error code; 0 where it said nothing.
        code: u64,
    },
    /// The stream cannot play the role it is asked for.
    #[error("the stream does not do: {0}")]
    Unfit(Finding),
    /// The server did not acknowledge what was published: it may be in the stream or not.
    #[error("the server has not acknowledged")]
    NotAcknowledged,
    /// The server refused what was published, and may take it later.
    #[error("the server has refused (code {code})")]
    Refused {
        /// The server's error code.
        code: u64,
    },
    /// A message is larger than the server or the stream takes.
    #[error("a message of {bytes} bytes is larger than is taken ({most})")]
    TooLarge {
        /// Its size with headers.
        bytes: usize,
        /// The largest that is taken; 0 where that is not known.
        most: usize,
    },
    /// A report cannot be written as a message.
    #[error("the report cannot be written: {0}")]
    Write(WriteError),
    /// The server has a consumer of this name that is set otherwise, and order or delivery would suffer.
    #[error("the consumer of this name is set otherwise: {0}")]
    OtherConsumer(&'static str),
    /// The consumer was deleted while it was read from: with it went how far it had come.
    #[error("the consumer was deleted")]
    ConsumerDeleted,
    /// The sink behind a worker holds reports back, and a worker cannot have them come again.
    #[error("a sink that holds reports back stands before the stream, not behind a worker")]
    HoldsBack,
}

impl NatsError {
    /// Whether asking again changes nothing.
    pub(super) const fn is_lasting(&self) -> bool {
        matches!(
            self,
            Self::Settings(_) | Self::OtherConsumer(_) | Self::ConsumerDeleted | Self::HoldsBack
        )
    }

    /// Whether it speaks of what was published, and the server would say so of the same again.
    pub(super) const fn is_of_the_message(&self) -> bool {
        matches!(self, Self::TooLarge { .. } | Self::Write(_))
    }
}

impl PluginError for NatsError {
    fn kind(&self) -> ErrorKind {
        match self {
            Self::TooLarge { .. } => ErrorKind::Refuse,
            Self::Write(_) => ErrorKind::Poison,
            Self::Settings(_) | Self::OtherConsumer(_) | Self::HoldsBack => ErrorKind::Misuse,
            // Whatever is wrong with a server or a stream can be repaired while everything waits in the journal.
            Self::File { .. }
            | Self::Connect(_)
            | Self::NotConnected
            | Self::Unanswered { .. }
            | Self::Unfit(_)
            | Self::NotAcknowledged
            | Self::Refused { .. }
            | Self::ConsumerDeleted => ErrorKind::RetryLater,
        }
    }
}
