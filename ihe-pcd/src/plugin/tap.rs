use alloc::sync::Arc;
use core::fmt;

use ihe_pcd_mllp::{Deviation, FrameError, Peer};

use crate::session::{ConsumerEvent, Now, ReporterEvent};

/// Sees every frame and every decision, in both directions: the complete record of a wire.
///
/// For a site that must be able to say what came, what was answered, and why.
/// It sees content, patient data included, and goes where the site says; nothing else in this crate does.
/// What is told through `tracing` and `metrics` holds no content and is no replacement.
///
/// It is called in the middle of the work and must not block: whoever writes to a disk hands over to a task or a thread of its own,
/// and does not wait for it where that is behind.
///
/// It must not panic at anything: frames come as the peer has sent them, without a byte, as long as [`Config::max_frame`](ihe_pcd_mllp::Config::max_frame)
/// allows, and in no character set; names and errors are those of any transport.
/// A panic in it ends the connection at which it happened, and the tap is told what happens on the others, and on the next.
///
/// All connections of an actor have one tap, and tell it what happens at the same time, from several threads.
/// What is recorded is kept as it was, once, and for each connection in order. The actor drops its tap when it has ended:
/// what a tap has not brought out by then is brought out when it is dropped.
///
/// With the feature `testkit`, `plugin::testkit::tap` asks a tap for every promise.
///
/// A closure over `&TapRecord<'_>` is a tap too, and so is an `Arc` of a tap.
///
/// ```
/// use std::sync::mpsc;
///
/// use ihe_pcd::plugin::{Tap, TapRecord, Tapped};
///
/// /// Keeps the frames that came, for whoever reads the other end of the channel.
/// fn frames() -> (impl Tap, mpsc::Receiver<Vec<u8>>) {
///     let (keep, kept) = mpsc::sync_channel(1_000);
///     let tap = move |record: &TapRecord<'_>| {
///         if let Tapped::Received(frame) = record.what {
///             // A full channel is the reader's trouble, and not the wire's.
///             let _ = keep.try_send(frame.to_vec());
///         }
///     };
///     (tap, kept)
/// }
/// # drop(frames());
/// ```
pub trait Tap: Send + Sync + 'static {
    /// Takes note of one thing: called in the order in which they happen on one connection.
    fn record(&self, record: &TapRecord<'_>);
}

/// One thing that happened on a wire.
///
/// `Debug` shows no content.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TapRecord<'t> {
    /// When.
    pub at: Now,
    /// The other end.
    pub peer: &'t Peer,
    /// What.
    pub what: Tapped<'t>,
}

/// What happened on a wire.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Tapped<'t> {
    /// A connection is ready.
    Connected,
    /// A connection has ended.
    Disconnected,
    /// The payload of a frame that came whole.
    Received(&'t [u8]),
    /// The payload of a frame that was handed to the transport.
    Sent(&'t [u8]),
    /// Bytes that came and are in no frame that could be delivered.
    NotReceived(&'t FrameError),
    /// A deviation of the framing that was tolerated.
    Deviation(&'t Deviation),
    /// What a consumer decided about a frame.
    Consumer(&'t ConsumerEvent),
    /// What a reporter found out about a message or an answer.
    Reporter(&'t ReporterEvent),
    /// A connection failed, and why.
    Failed(&'t dyn fmt::Display),
}

impl<'t> TapRecord<'t> {
    /// A record of one thing.
    pub const fn new(at: Now, peer: &'t Peer, what: Tapped<'t>) -> Self {
        Self { at, peer, what }
    }
}

impl<F: Fn(&TapRecord<'_>) + Send + Sync + 'static> Tap for F {
    fn record(&self, record: &TapRecord<'_>) {
        self(record);
    }
}

impl<T: Tap + ?Sized> Tap for Arc<T> {
    fn record(&self, record: &TapRecord<'_>) {
        (**self).record(record);
    }
}

impl fmt::Debug for Tapped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connected => f.write_str("Connected"),
            Self::Disconnected => f.write_str("Disconnected"),
            Self::Received(frame) => write!(f, "Received({} bytes)", frame.len()),
            Self::Sent(frame) => write!(f, "Sent({} bytes)", frame.len()),
            Self::NotReceived(error) => f.debug_tuple("NotReceived").field(error).finish(),
            Self::Deviation(deviation) => f.debug_tuple("Deviation").field(deviation).finish(),
            Self::Consumer(event) => f.debug_tuple("Consumer").field(event).finish(),
            Self::Reporter(event) => f.debug_tuple("Reporter").field(event).finish(),
            Self::Failed(error) => write!(f, "Failed({error})"),
        }
    }
}
