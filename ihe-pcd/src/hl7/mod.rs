//! HL7 v2 as it is on the wire: borrowed views that accept, and a writer that cannot be tricked.
//!
//! For whoever needs the bytes of a message: readers, tools, and the rooms above.
//! A view judges nothing but the shape: it finds segments, fields, repetitions, components and subcomponents,
//! and leaves what they mean to [`datatype`](crate::datatype) and [`model`](crate::model).
//!
//! Reading:
//!
//! - [`Message`] is to [`MessageBuf`] what `&str` is to `String`: `Copy`, borrowed, no allocation.
//! - [`Segment`], [`Field`], [`Repetition`], [`Component`] and [`Subcomponent`] are total:
//!   asking for what is not there answers with an absent part, never with a panic,
//!   and [absent, empty, null and value](Presence) stay apart.
//! - [`ReadOptions`] say which deviations from the standard are tolerated,
//!   and [`Deviations`] list what was: no byte is passed over in silence.
//! - [`Location`] names a place (`OBX[3]-5.1`) in every error and answers queries.
//!
//! Text:
//!
//! - [`Text`] is decoded text whose `Debug` shows its length only, [`ShortText`] the same of codes and numbers,
//!   [`Charset`] what they are decoded from.
//! - [`Pieces`] are what a leaf is made of before it becomes text: escaped separators and bytes, highlighting, layout.
//!
//! Writing and changing:
//!
//! - [`Writer`] writes messages; whatever string goes into a field comes back identical.
//! - [`Editor`] changes a message and leaves the rest of it as it is, byte for byte.
//! - [`Verbatim`] is a field of one message that is echoed in another as it was spelt.
//!
//! Many messages, and whole ones in other shapes:
//!
//! - [`messages`] and [`file_parts`] find the messages and batches of a file in memory,
//!   [`FileDecoder`] those of a stream, and `FileReader` (feature `std`) those of anything that can be read.
//! - [`group`] gives the segments of a report as the groups the standard puts them in, still borrowed.
//! - [`tree`] is a message as an owned tree of decoded text, to be kept, compared or turned into JSON (feature `serde`).
//!
//! Offsets are bytes from the first one given: `usize` in a message, which lies in memory, `u64` in a file or stream.
//!
//! # Example
//!
//! ```
//! use ihe_pcd::hl7::Message;
//!
//! let message = Message::parse(
//!     b"MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R01^ORU_R01|1|P|2.6\rOBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72\r",
//! )?;
//! for obx in message.segments().filter(|segment| segment.id() == "OBX") {
//!     let [code, value] = obx.fields_at([3, 5]);
//!     assert_eq!(code.component(2).text()?.as_str(), "MDC_ECG_HEART_RATE");
//!     assert_eq!(value.raw(), b"72");
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Not here: conformance (what a profile requires), typed values, acknowledgements.

#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

mod batch;
mod buffer;
mod charset;
mod code;
mod delimiter;
mod deviation;
mod edit;
mod error;
mod escape;
mod field;
mod glance;
pub mod group;
mod line;
mod locate;
mod location;
mod message;
mod options;
mod presence;
mod scan;
mod segment;
mod segment_id;
#[cfg(feature = "serde")]
pub(crate) mod serialize;
mod short_text;
mod surroundings;
mod text;
mod texts;
pub mod tree;
mod verbatim;
mod whole_number;
mod write;

pub use batch::{
    FileDecoder, FileError, FileFinding, FileFindingKind, FilePart, FileParts, FileSegment,
    FileTrailer, Messages, file_parts, messages,
};
#[cfg(feature = "std")]
pub use batch::{FileReadError, FileReader};
pub use buffer::MessageBuf;
pub use charset::Charset;
pub use delimiter::Delimiters;
pub use deviation::{Deviation, DeviationKind, Deviations};
pub use edit::Editor;
pub use error::{EditError, ReadError, TextError, WriteError};
pub use escape::{Formatting, HexBytes, Piece, PieceKind, Pieces};
pub use field::{
    Component, Components, Field, Part, Repetition, Repetitions, Subcomponent, Subcomponents,
};
pub(crate) use glance::{Glance, Seen};
pub use location::{Location, LocationError};
pub use message::{Message, Segments, Survey};
pub use options::{CharsetRule, ReadOptions};
pub use presence::Presence;
pub use segment::{Fields, Segment};
pub use segment_id::{SegmentCounter, SegmentId};
pub use short_text::ShortText;
pub use text::Text;
pub use texts::Texts;
pub use verbatim::Verbatim;
pub(crate) use whole_number::WholeNumber;
pub use write::{FieldWriter, SegmentWriter, Writer};
