//! Requests and answers over sockets: this project's consumer, bare tokio, and the one other Rust crate with a server.
//!
//! - [`Request`] is a report whose control id is another one each time.
//! - [`Contender`] and [`Server`] are what is asked; [`ask_for`] asks over and over.
//! - [`serve_bare`] says what the machine can do.
//! - [`Histogram`] keeps times of waiting.
//!
//! Not here: a journal that lasts, TLS, and networks; all of it is loopback.

mod bare;
mod client;
mod contender;
mod fixed;
mod histogram;
#[cfg(feature = "agpl")]
mod hl7v2;
mod request;
mod seen;

pub use bare::{serve_bare, serve_wire};
pub use client::{Answer, Asked, Client, ask_for};
pub use contender::{Contender, Server};
pub use fixed::FixedAnswer;
pub use histogram::Histogram;
pub use request::{Id, Ids, Request};
pub use seen::Seen;
