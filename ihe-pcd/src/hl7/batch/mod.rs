//! Files and streams of many messages, in batches or one after the other.
//!
//! For importers, archives and tools that take messages from somewhere else than a connection.
//!
//! - [`messages`] gives the messages of a file in memory, and nothing of what is around them.
//! - [`file_parts`] gives every part of a file in memory, and checks what the trailers count.
//! - [`FileDecoder`] finds the same parts in a stream, in bounded memory and without touching a socket or a file.
//! - `FileReader` (feature `std`) reads them from anything that is `std::io::Read`.
//!
//! What is a part of a file is said at [`FilePart`].
//!
//! Not here: whether a message can be read ([`Message::parse`](super::Message::parse) says so),
//! and acknowledgements of batches.

mod decoder;
mod error;
mod finding;
mod messages;
mod part;
mod parts;
#[cfg(feature = "std")]
mod reader;
mod room;
mod scanner;
mod structure;

pub use decoder::FileDecoder;
pub use error::FileError;
pub use finding::{FileFinding, FileFindingKind};
pub use messages::{Messages, messages};
pub use part::{FilePart, FileSegment, FileTrailer};
pub use parts::{FileParts, file_parts};
#[cfg(feature = "std")]
pub use reader::{FileReadError, FileReader};
