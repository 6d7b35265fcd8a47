//! Frames over any tokio stream.
//!
//! Written for authors of sessions, which decide what a frame means and how it is answered.
//! The rules are the decoder's and the encoder's; this adds patience and its end.
//! The functions with timeouts need a tokio runtime with its timer enabled.

mod budget;
mod error;
mod patience;
mod reader;
mod timeouts;
mod writer;

use core::fmt;

use tokio::io::{AsyncRead, AsyncWrite, ReadHalf, WriteHalf, split};

use self::reader::Receiving;
use self::writer::Outgoing;
use crate::{Config, Event, Frame, Peer, Totals};

pub use self::budget::Budget;
pub use self::error::{ReadError, WriteError};
pub use self::reader::FrameReader;
pub use self::timeouts::Timeouts;
pub use self::writer::FrameWriter;

/// A stream that carries frames in both directions.
///
/// ```
/// use ihe_pcd_mllp::{Config, Connection};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let (near, far) = tokio::io::duplex(1024);
/// let mut device = Connection::new(near, Config::default());
/// let mut consumer = Connection::new(far, Config::default());
/// device.write_frame(b"MSH|").await?;
/// let frame = consumer.read_frame().await?.ok_or("closed")?;
/// assert_eq!(frame.payload().as_ref(), b"MSH|");
/// # Ok(())
/// # }
/// ```
pub struct Connection<S> {
    stream: S,
    receiving: Receiving,
    outgoing: Outgoing,
}

impl<S> Connection<S> {
    /// A connection over an open stream, with the default [`Timeouts`] and an unknown [`Peer`].
    #[must_use]
    pub fn new(stream: S, config: Config) -> Self {
        Self {
            stream,
            receiving: Receiving::new(config),
            outgoing: Outgoing::new(),
        }
    }

    /// Replaces the timeouts.
    #[must_use]
    pub const fn with_timeouts(mut self, timeouts: Timeouts) -> Self {
        self.receiving.timeouts = timeouts;
        self.outgoing.timeouts = timeouts;
        self
    }

    /// Holds arriving frames within a budget that it shares with other connections.
    #[must_use]
    pub fn with_budget(mut self, budget: Budget) -> Self {
        self.receiving.budget = Some(budget);
        self
    }

    /// Says who is at the other end.
    #[must_use]
    pub fn with_peer(mut self, peer: impl Into<Peer>) -> Self {
        self.receiving.peer = peer.into();
        self
    }

    /// Who is at the other end.
    #[must_use]
    pub const fn peer(&self) -> &Peer {
        &self.receiving.peer
    }

    /// What was received so far.
    #[must_use]
    pub const fn totals(&self) -> &Totals {
        self.receiving.totals()
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Connection<S> {
    /// The next frame; see [`FrameReader::read_frame`].
    ///
    /// # Errors
    ///
    /// As [`FrameReader::read_frame`].
    pub async fn read_frame(&mut self) -> Result<Option<Frame>, ReadError> {
        self.receiving.read_frame(&mut self.stream).await
    }

    /// The next frame or deviation; see [`FrameReader::read_event`].
    ///
    /// # Errors
    ///
    /// As [`FrameReader::read_event`].
    pub async fn read_event(&mut self) -> Result<Option<Event>, ReadError> {
        self.receiving.read_event(&mut self.stream).await
    }

    /// Sends one payload as one block; see [`FrameWriter::write_frame`].
    ///
    /// # Errors
    ///
    /// As [`FrameWriter::write_frame`].
    pub async fn write_frame(&mut self, payload: &[u8]) -> Result<(), WriteError> {
        self.outgoing.write_frame(&mut self.stream, payload).await
    }

    /// Sends what is unsent and closes the direction to the peer; see [`FrameWriter::shutdown`].
    ///
    /// # Errors
    ///
    /// As [`FrameWriter::shutdown`].
    pub async fn shutdown(&mut self) -> Result<(), WriteError> {
        self.outgoing.shutdown(&mut self.stream).await
    }

    /// Two halves, so that one task reads while another writes.
    /// Nothing that was received or is still to be sent is lost.
    ///
    /// For a stream that can be divided without a lock between the halves (a TCP stream),
    /// [`FrameReader::new`] and [`FrameWriter::new`] take the parts directly.
    #[must_use]
    pub fn split(self) -> (FrameReader<ReadHalf<S>>, FrameWriter<WriteHalf<S>>) {
        let (read, write) = split(self.stream);
        (
            FrameReader::from_parts(read, self.receiving),
            FrameWriter::from_parts(write, self.outgoing),
        )
    }
}

impl<S> fmt::Debug for Connection<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("receiving", &self.receiving)
            .field("outgoing", &self.outgoing)
            .finish_non_exhaustive()
    }
}
