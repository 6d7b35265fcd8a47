use bytes::{Buf, BufMut, Bytes, BytesMut};
use ihe_pcd_mllp::{Config, Decoder};
use memchr::memchr;
use tokio_util::codec::Decoder as _;

use super::Framer;

/// What can be done with few lines and no tolerance: a `memchr` that goes on where it stopped, and no copy of a frame.
///
/// It has no limit and drops noise without a word. Nobody should use it; it says what the machine can do.
#[derive(Default)]
pub struct Reference {
    buffer: BytesMut,
    scanned: usize,
}

impl Framer for Reference {
    const NAME: &str = "reference";
    const HOW: &str =
        "memchr that goes on where it stopped, frames as `Bytes`; no limit, no errors";
    type Frame = Bytes;

    fn push(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    fn next(&mut self) -> Option<Bytes> {
        loop {
            let unscanned = self.buffer.get(self.scanned..)?;
            let Some(found) = memchr(0x1C, unscanned) else {
                self.scanned = self.buffer.len();
                return None;
            };
            let end = self.scanned + found;
            let next = *self.buffer.get(end + 1)?;
            if next == b'\r' {
                let mut frame = self.buffer.split_to(end + 2).freeze();
                frame.truncate(end);
                self.scanned = 0;
                let start = memchr(0x0B, &frame)?;
                frame.advance(start + 1);
                return Some(frame);
            }
            self.scanned = end + 1;
        }
    }
}

/// This project, given the bytes of each read.
pub struct Own(Decoder);

impl Default for Own {
    fn default() -> Self {
        Self(Decoder::new(Config::default()))
    }
}

impl Framer for Own {
    const NAME: &str = "ihe-pcd-mllp, given";
    const HOW: &str = "`handle_bytes`; searches start and end blocks, goes on where it stopped, frames as `Bytes`";
    const OWN: bool = true;
    type Frame = Bytes;

    fn push(&mut self, bytes: &[u8]) {
        self.0.handle_bytes(bytes);
    }

    fn next(&mut self) -> Option<Bytes> {
        Some(self.0.poll_frame()?.ok()?.into_payload())
    }
}

/// This project, reading into the room it offers, as its connection does.
#[derive(Default)]
pub struct OwnBuffer {
    own: Own,
    unread: BytesMut,
}

impl Framer for OwnBuffer {
    const NAME: &str = "ihe-pcd-mllp, read";
    const HOW: &str =
        "`buffer`, as its connection reads from a socket: as much at once as it has room for";
    const OWN: bool = true;
    type Frame = Bytes;

    fn push(&mut self, bytes: &[u8]) {
        let taken = self.take(bytes);
        self.unread
            .extend_from_slice(bytes.get(taken..).unwrap_or_default());
    }

    fn next(&mut self) -> Option<Bytes> {
        loop {
            if let Some(frame) = self.own.next() {
                return Some(frame);
            }
            if self.unread.is_empty() {
                return None;
            }
            let unread = core::mem::take(&mut self.unread);
            let taken = self.take(&unread);
            self.unread = unread;
            self.unread.advance(taken);
        }
    }
}

impl OwnBuffer {
    /// What a read of the socket would bring of these bytes.
    fn take(&mut self, bytes: &[u8]) -> usize {
        let mut room = self.own.0.buffer();
        let taken = bytes.len().min(room.remaining_mut());
        room.put_slice(bytes.get(..taken).unwrap_or_default());
        taken
    }
}

/// The crate hl7-mllp-codec of wokket.
#[derive(Default)]
pub struct Hl7MllpCodec {
    codec: hl7_mllp_codec::MllpCodec,
    buffer: BytesMut,
}

impl Framer for Hl7MllpCodec {
    const NAME: &str = "hl7-mllp-codec 0.4.0";
    const HOW: &str =
        "searches the end from the back of what is there, anew at each read; one frame at a time";
    type Frame = BytesMut;

    fn push(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    fn next(&mut self) -> Option<BytesMut> {
        self.codec.decode(&mut self.buffer).ok()?
    }
}

/// The crate mllp of crateworks.
#[derive(Default)]
pub struct Mllp(mllp::Decoder);

impl Framer for Mllp {
    const NAME: &str = "mllp 0.3.0";
    const HOW: &str = "searches from the front of the frame at each read; frames as `Vec`";
    type Frame = Vec<u8>;

    fn push(&mut self, bytes: &[u8]) {
        self.0.push(bytes);
    }

    fn next(&mut self) -> Option<Vec<u8>> {
        self.0.next_frame()?.ok()
    }
}

/// The crate hl7-mllp of Zluidr.
#[derive(Default)]
pub struct Hl7Mllp(hl7_mllp::MllpFramer);

impl Framer for Hl7Mllp {
    const NAME: &str = "hl7-mllp 0.2.0";
    const HOW: &str =
        "searches from the front of the frame at each read; frames as `Vec`, with their framing";
    const FRAMED: bool = true;
    type Frame = Vec<u8>;

    fn push(&mut self, bytes: &[u8]) {
        self.0.push(bytes);
    }

    fn next(&mut self) -> Option<Vec<u8>> {
        self.0.next_frame()
    }
}

/// The crate hl7-2-mllp of Joel Parker Henderson.
#[derive(Default)]
pub struct Hl72Mllp(hl7_2_mllp::Framer);

impl Framer for Hl72Mllp {
    const NAME: &str = "hl7-2-mllp 0.2.1";
    const HOW: &str = "searches from the front of the frame at each read; frames as `Vec`";
    type Frame = Vec<u8>;

    fn push(&mut self, bytes: &[u8]) {
        self.0.push(bytes);
    }

    fn next(&mut self) -> Option<Vec<u8>> {
        self.0.next_frame().ok()?
    }
}

/// The codec of hl7v2, of EffortlessMetrics.
#[cfg(feature = "agpl")]
pub struct Hl7v2 {
    codec: hl7v2::transport::network::MllpCodec,
    buffer: BytesMut,
}

#[cfg(feature = "agpl")]
impl Default for Hl7v2 {
    fn default() -> Self {
        Self {
            codec: hl7v2::transport::network::MllpCodec::new(),
            buffer: BytesMut::new(),
        }
    }
}

#[cfg(feature = "agpl")]
impl Framer for Hl7v2 {
    const NAME: &str = "hl7v2 1.5.0";
    const HOW: &str = "searches from the front of the frame at each read; frames as `BytesMut`";
    type Frame = BytesMut;

    fn push(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    fn next(&mut self) -> Option<BytesMut> {
        self.codec.decode(&mut self.buffer).ok()?
    }
}
