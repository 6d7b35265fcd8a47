//! The data types of HL7 v2.6 chapter 2A that device messages use: one type per file, read from a view and written by the writer.
//!
//! For whoever needs the parts of a field by their names: the model above, tools, tests.
//! A type keeps the wire text of what it read, so that precision and spelling survive, and answers what that text means.
//!
//! - Times: [`Dtm`] keeps precision and [`Offset`]; it has an [`Instant`] only where the wire determines one.
//!   [`Dt`] is a day, [`Tm`] a time of day, [`Dr`] the time from one [`Dtm`] to another.
//! - Numbers: [`Nm`], [`Sn`], [`Nr`]; the digits are the precision, nothing is rounded.
//! - Waveforms: [`Na`], [`Ma`]; their samples as texts or, to compute with, as a [`Number`] of the machine.
//! - Codes and identifiers: [`Cwe`], [`Ei`], [`Hd`], [`Cx`].
//! - Persons and places: [`Xpn`], [`Xcn`], [`Xtn`], [`Pl`].
//! - Documents and images: [`Ed`].
//! - [`DeviceIdentity`]: what an [`Ei`] names a device by.
//! - [`Composite`]: a value whose type nobody knows, every part of it kept.
//!
//! ```
//! use ihe_pcd::datatype::{Cwe, Nm};
//! use ihe_pcd::hl7::{Message, SegmentId};
//!
//! let message = Message::parse(
//!     b"MSH|^~\\&|MONITOR\rOBX|1|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.3.1.1|98.0|262688^MDC_DIM_PERCENT^MDC\r",
//! )?;
//! let obx = message.segment(SegmentId::OBX).ok_or("no OBX")?;
//! let code = Cwe::read(obx.field(3).repetition(1))?;
//! assert_eq!(code.text, "MDC_PULS_OXIM_SAT_O2");
//! let value = Nm::parse(obx.field(5).text()?)?;
//! assert_eq!(value.text().as_str(), "98.0");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Components beyond those a type names are passed over, as HL7 v2.6 2.8.2 asks of a reader of later versions.
//! A part that is an explicit null (`""`) reads as empty;
//! whoever must act on a null asks [`Presence`](crate::hl7::Presence) of the view first.
//! What is read may describe a patient: `Debug` of these types shows lengths only, and none of them has `Display`
//! but [`Instant`], [`Offset`] and [`Tm`]: a time of day without its day says nothing of anybody.
//!
//! Not here: which parts a profile requires, what OBX-2 says a value is, the meaning of codes.

mod calendar;
mod composite;
mod cwe;
mod cx;
mod device_identity;
mod dr;
mod dt;
mod dtm;
mod ed;
mod ei;
mod error;
mod hd;
mod instant;
mod ma;
mod na;
mod nm;
mod nr;
mod number;
mod offset;
mod parts;
mod pl;
mod samples;
mod sn;
#[cfg(test)]
pub(crate) mod strategies;
mod tm;
mod xcn;
mod xpn;
mod xtn;

pub(crate) use parts::{Holds, is_whole, only_leaf};
pub use rust_decimal::Decimal;

pub use composite::{Composite, Leaf};
pub use cwe::Cwe;
pub use cx::Cx;
pub use device_identity::DeviceIdentity;
pub use dr::Dr;
pub use dt::Dt;
pub use dtm::{Dtm, DtmText, Precision};
pub use ed::{Ed, EdError};
pub use ei::Ei;
pub use error::DatatypeError;
pub use hd::Hd;
pub use instant::Instant;
pub use ma::{Ma, Sweeps};
pub use na::Na;
pub use nm::Nm;
pub use nr::Nr;
pub use number::Number;
pub use offset::Offset;
pub use pl::Pl;
pub use samples::{Numbers, Samples};
pub use sn::Sn;
pub use tm::Tm;
pub use xcn::Xcn;
pub use xpn::Xpn;
pub use xtn::Xtn;
