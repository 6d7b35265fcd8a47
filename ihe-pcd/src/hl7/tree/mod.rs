//! A message as an owned tree of decoded text.
//!
//! For whoever keeps, compares or hands on whole messages in a form that other programs read, JSON above all.
//! It holds everything a message says and nothing of how its bytes said it:
//! separators, escapes and the character set are gone.
//! Lines that are no segments, where the reader was told to pass over them, are in no tree:
//! [`Message::deviations`](crate::hl7::Message::deviations) lists them.
//!
//! [`Tree`] > [`SegmentTree`] > [`FieldTree`] > [`RepetitionTree`] > [`ComponentTree`] > [`Leaf`];
//! each level holds at least one of the next (a segment may hold no field at all),
//! and the position of a part is its number in the standard, less one.
//! In a header segment the first field is the separator itself and the second the other separators, as in [`Segment`](crate::hl7::Segment).
//! Absent, empty, null and value stay apart: what is absent has no place in the tree,
//! what is empty is a [`Leaf`] of no text, and a null is [`Leaf::Null`].
//!
//! # As JSON
//!
//! With the feature `serde` a tree is serialized and deserialized:
//! field 3, repetition 1, component 2, subcomponent 1 of the first segment is
//! `[0].fields[2][0][1][0]`, always at this depth, whether or not there are others beside it.
//! A text is a string, empty is `""`, HL7's null is `null`.
//!
//! ```json
//! [
//!   {"id": "MSH", "fields": [[[["|"]]], [[["^~\\&"]]], [[["MONITOR"], ["00A0"], ["EUI-64"]]]]},
//!   {"id": "NTE", "fields": [[[["1"]]], [[[""]]], [[[null]]]]}
//! ]
//! ```
//!
//! What is deserialized is as deep as the types and takes memory in proportion to its length.
//! An empty list stands for one empty part.
//! Ids, the one MSH and the shape are checked; no error shows what was read.
//!
//! Not here: what the fields mean; see [`model`](crate::model). A message that is to be changed and sent on
//! byte by byte needs no tree.

mod error;
mod node;
mod parts;
mod read;
#[cfg(feature = "serde")]
mod serialize;
mod write;

#[cfg(test)]
mod tests;

pub use error::TreeError;
pub use node::{ComponentTree, FieldTree, Leaf, RepetitionTree, SegmentTree, Tree};
