#![no_std]
#![cfg_attr(feature = "tokio", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "tokio"),
    doc = "MLLP framing without sockets: bytes in, frames out, and back."
)]

extern crate alloc;
#[cfg(feature = "tokio")]
extern crate std;

mod back_off;
mod block;
mod buffer;
mod certificate;
#[cfg(feature = "tokio")]
mod client;
mod config;
#[cfg(feature = "tokio")]
mod connection;
mod decoder;
mod deviation;
mod encoder;
mod error;
mod event;
mod fingerprint;
mod frame;
#[doc(hidden)]
pub mod fuzzing;
#[cfg(feature = "tokio")]
mod listeners;
mod peer;
#[cfg(feature = "tokio")]
mod server;
#[cfg(feature = "tokio")]
mod tcp;
#[cfg(feature = "tls")]
pub mod tls;
mod totals;
#[cfg(feature = "tokio")]
mod transport;

pub use crate::back_off::BackOff;
pub use crate::block::{CARRIAGE_RETURN, END_BLOCK, START_BLOCK};
pub use crate::certificate::{Certificate, CertificateName};
#[cfg(feature = "tokio")]
pub use crate::client::Client;
pub use crate::config::Config;
#[cfg(feature = "tokio")]
pub use crate::connection::{
    Budget, Connection, FrameReader, FrameWriter, ReadError, Timeouts, WriteError,
};
pub use crate::decoder::{Decoder, OpenFrame};
pub use crate::deviation::{Deviation, DeviationKind};
pub use crate::encoder::{Encoder, encode};
pub use crate::error::{Blame, EncodeError, FrameError, FrameErrorKind};
pub use crate::event::Event;
pub use crate::fingerprint::{Fingerprint, FingerprintError};
pub use crate::frame::Frame;
#[cfg(feature = "tokio")]
pub use crate::listeners::Listeners;
pub use crate::peer::Peer;
#[cfg(feature = "tokio")]
pub use crate::server::{Draining, Server, ServerEvent, ServerLimits, TurnedAway};
#[cfg(feature = "tokio")]
pub use crate::tcp::{BindError, SocketOptions, TcpListener, TcpTransport};
pub use crate::totals::Totals;
#[cfg(feature = "tokio")]
pub use crate::transport::{Incoming, Link, Listener, Stream, Transport};
/// The crate whose `Bytes` payloads are made of.
pub use bytes;
