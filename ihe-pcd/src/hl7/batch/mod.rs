//! Files and streams of many messages, in batches or one after the other.
//!
//! For importers, archives and tools that take messages from somewhere else than a connection.
//!
//! A file is `[FHS] { [BHS] { [MSH ...] } [BTS] } [FTS]` (HL7 v2.6 2.10.3), and every bracket is meant:
//! most files hold messages and nothing else.
//!
//! - [`messages`] gives the messages of a file in memory, and nothing of what is around them.
//! - [`file_parts`] gives every part of a file in memory, and checks what the trailers count.
//! - [`FileDecoder`] finds the same parts in a stream, in bounded memory and without touching a socket or a file.
//! - `FileReader` (feature `std`) reads them from anything that is `std::io::Read`.
//!
//! # What is a part
//!
//! A line ends in CR or LF, or in the end byte of an MLLP block (0x1C).
//! A part begins at a line that begins with `MSH` and a punctuation mark,
//! or with `FHS`, `BHS`, `BTS` or `FTS` and a punctuation mark, a blank, or nothing.
//! A byte order mark and MLLP start bytes (0x0B), up to four together, may stand before it on that line;
//! where no part is open (at the begin, and after an envelope segment) so may any number of them, and blanks.
//!
//! A message goes from there to the line at which the next part begins,
//! so that line ends and blank lines behind it are its own, and so is the one mark or start byte directly before it.
//! An envelope segment is its line without the line end.
//! What is no message and no envelope segment is a stray part, up to the next one that is.
//! Between these only white space, byte order marks and the bytes of MLLP blocks are passed over:
//! every other byte of a file is in one part.
//!
//! Not here: whether a message can be read ([`Message::parse`](super::Message::parse) says so),
//! and acknowledgements of batches.

#![deny(clippy::arithmetic_side_effects)]

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
