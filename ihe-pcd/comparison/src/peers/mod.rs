//! One file for each crate: how a user of it would parse a message and read the values, in the fastest way it offers.
//!
//! The text of a value is read as it stands on the wire, because not every peer decodes; only [`IhePcdText`] does more.
//! A value that is empty or absent counts for nothing, because the peers answer differently for it.

mod er7;
mod hl7_2;
mod hl7_net;
mod hl7_parser;
mod hl7_v2;
mod hl7kit;
#[cfg(feature = "agpl")]
mod hl7v2;
mod ihe_pcd;
mod mllp;
mod rust_hl7;

pub use er7::Er7;
pub use hl7_2::Hl72;
pub use hl7_net::Hl7Net;
pub use hl7_parser::Hl7Parser;
pub use hl7_v2::Hl7V2;
pub use hl7kit::Hl7kit;
#[cfg(feature = "agpl")]
pub use hl7v2::Hl7v2;
pub use ihe_pcd::{IhePcdRaw, IhePcdText};
pub use mllp::Mllp;
pub use rust_hl7::RustHl7;

/// What is asked of a crate that reads HL7 v2.
///
/// The message is given as `str`, so that those that need one do not have to check it first.
pub trait Peer {
    /// The crate and its version.
    const NAME: &str;
    /// What its parsing does and what it leaves for later.
    const PARSING: &str;
    /// Whether it is this project's own.
    const OWN: bool = false;
    /// What its parsing answers.
    type Message<'m>;

    /// Parses a message; `None` when it is refused.
    fn parse(text: &str) -> Option<Self::Message<'_>>;

    /// How many segments the message has.
    fn segments(message: &Self::Message<'_>) -> usize;

    /// Visits OBX-3.1, every component of OBX-5, and OBX-6.1, of one OBX after the other;
    /// `None` when the peer refuses something on the way.
    fn read(message: &Self::Message<'_>, visit: impl FnMut(&[u8])) -> Option<()>;
}
