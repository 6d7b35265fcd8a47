//! Bytes in, frames out: the state machine that finds blocks in a stream.
//!
//! It reads no clock and no socket.
//! Whoever carries the bytes calls [`Decoder::handle_bytes`] (or reads into [`Decoder::buffer`]),
//! then [`Decoder::poll_event`] until it returns `None`, and [`Decoder::handle_end`] when the stream is over.
//!
//! Two laws hold for every stream and every [`Config`]:
//! however the bytes are divided among the calls, the same events come out;
//! and every byte is looked at a bounded number of times, so that the work grows with the stream and not with its square.

use alloc::collections::VecDeque;
use core::fmt;

use bytes::{Buf, BufMut, BytesMut};
use memchr::{memchr, memchr2};

use crate::block::{CARRIAGE_RETURN, END_BLOCK, LINE_FEED, START_BLOCK};
use crate::buffer::{LEAST_ROOM, READ_CHUNK, make_room, part_from};
use crate::{Config, Deviation, DeviationKind, Event, Frame, FrameError, FrameErrorKind, Totals};

/// Noise is reported at the latest after this many bytes, so that a stream of nothing else is seen.
const LONGEST_NOISE_REPORT: u64 = 64 * 1024;

/// Finds frames in a stream of bytes.
///
/// ```
/// use ihe_pcd_mllp::{Config, Decoder};
///
/// let mut decoder = Decoder::new(Config::default());
/// decoder.handle_bytes(b"\x0BMSH|on");
/// assert_eq!(decoder.poll_frame(), None);
/// decoder.handle_bytes(b"e\x1C\x0D\x0BMSH|two\x1C\x0D");
/// assert_eq!(decoder.poll_frame().unwrap()?.payload().as_ref(), b"MSH|one");
/// assert_eq!(decoder.poll_frame().unwrap()?.payload().as_ref(), b"MSH|two");
/// assert_eq!(decoder.poll_frame(), None);
/// # Ok::<(), ihe_pcd_mllp::FrameError>(())
/// ```
///
/// # Memory
///
/// After a poll that returned `None`, at most [`Config::max_frame`] bytes and one pending file separator are buffered.
/// Of a frame that is being skipped, [`FrameError::MAX_BEGINNING`] bytes at most are kept besides, until it ends.
/// Reading through [`buffer`](Self::buffer) keeps the buffer's capacity below `max_frame` plus 9 KiB, or at 64 KiB if that is more;
/// while it grows, the smaller predecessor exists beside it.
/// Frames already handed out are counted by whoever holds them.
pub struct Decoder {
    config: Config,
    buffer: BytesMut,
    /// Stream offset of the first byte in the buffer.
    offset: u64,
    /// How many bytes at the front of the buffer are known to be payload of the open frame.
    scanned: usize,
    state: State,
    open: Open,
    /// What the open frame is refused for: the rest of it is dropped as it comes, and this is reported when it ends.
    refused: Option<FrameError>,
    noise: Noise,
    ended: bool,
    events: VecDeque<Result<Event, FrameError>>,
    totals: Totals,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Outside any block.
    Between,
    /// Directly behind a complete trailer.
    AfterTrailer,
    /// The frame was delivered at its file separator; the carriage return may still come.
    AfterFileSeparator,
    /// Inside a block.
    Frame,
}

/// What is known about the open frame.
#[derive(Clone, Copy, Default)]
struct Open {
    offset: u64,
    length: u64,
    repeated_start_blocks: Tally,
    file_separators: Tally,
    start_blocks: Tally,
}

/// How often something occurred, and where first.
#[derive(Clone, Copy, Default)]
struct Tally {
    count: u64,
    first: u64,
}

impl Tally {
    const fn add(&mut self, offset: u64) {
        if self.count == 0 {
            self.first = offset;
        }
        self.count += 1;
    }
}

/// A run of bytes outside any block that was not reported yet.
#[derive(Clone, Copy, Default)]
struct Noise {
    offset: u64,
    length: u64,
}

/// The frame that has begun and not ended, as [`Decoder::open_frame`] shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenFrame {
    /// Position of its start block, in bytes since the connection began.
    pub offset: u64,
    /// Payload bytes received so far, those of a frame being skipped included.
    pub length: u64,
    /// The last byte received was a file separator: only the carriage return is missing.
    pub after_file_separator: bool,
    /// What it is refused for, if that is certain already: the rest is skipped, and the error comes when it ends.
    pub refused: Option<FrameErrorKind>,
}

impl Decoder {
    /// A decoder at the beginning of a stream.
    #[must_use]
    pub fn new(config: Config) -> Self {
        Self {
            config,
            buffer: BytesMut::new(),
            offset: 0,
            scanned: 0,
            state: State::Between,
            open: Open::default(),
            refused: None,
            noise: Noise::default(),
            ended: false,
            // Mostly there is one, and a quiet connection keeps the room.
            events: VecDeque::with_capacity(1),
            totals: Totals::default(),
        }
    }

    /// The limits and tolerances in force.
    #[must_use]
    pub const fn config(&self) -> &Config {
        &self.config
    }

    /// What was seen so far.
    #[must_use]
    pub const fn totals(&self) -> &Totals {
        &self.totals
    }

    /// How many bytes were received and not yet taken or dropped.
    #[must_use]
    pub fn buffered(&self) -> usize {
        self.buffer.len()
    }

    /// The frame that has begun and not ended, if any.
    /// Up to date after a poll that returned `None`.
    #[must_use]
    pub fn open_frame(&self) -> Option<OpenFrame> {
        (self.state == State::Frame).then(|| OpenFrame {
            offset: self.open.offset,
            length: self.open.length,
            after_file_separator: self.buffer.get(self.scanned) == Some(&END_BLOCK),
            refused: self.refused.as_ref().map(FrameError::kind),
        })
    }

    /// Takes the next bytes of the stream, of any number.
    pub fn handle_bytes(&mut self, bytes: &[u8]) {
        let wanted = bytes.len().max(LEAST_ROOM);
        make_room(&mut self.buffer, bytes.len(), wanted, self.config.max_frame);
        self.buffer.extend_from_slice(bytes);
    }

    /// Room to read the next bytes of the stream into; whatever is written to it is taken.
    ///
    /// Offers 1 KiB or more as long as the decoder was polled until it returned `None`.
    pub fn buffer(&mut self) -> impl BufMut {
        make_room(
            &mut self.buffer,
            LEAST_ROOM,
            READ_CHUNK,
            self.config.max_frame,
        );
        let room = self.buffer.capacity() - self.buffer.len();
        (&mut self.buffer).limit(room)
    }

    /// Gives back the buffer, if nothing is buffered: for a connection that may be quiet for long.
    ///
    /// Frames handed out keep what they are made of.
    pub fn release(&mut self) {
        if self.buffer.is_empty() {
            self.buffer = BytesMut::new();
        }
    }

    /// Lets go of the allocation that what is buffered stands in, which a long frame may have needed.
    #[cfg(feature = "tokio")]
    pub(crate) fn move_to_an_allocation_of_its_own(&mut self) {
        self.buffer = BytesMut::from(self.buffer.as_ref());
    }

    #[cfg(all(test, feature = "tokio"))]
    pub(crate) fn has_allocated(&mut self, capacity: usize) -> bool {
        self.buffer.try_reclaim(capacity)
    }

    /// Nothing came for a while: noise that has come so far is reported now, and not when something follows it.
    ///
    /// A peer that answers without framing would otherwise be met with silence.
    pub fn handle_pause(&mut self) {
        if self.state == State::Between {
            self.report_noise();
        }
    }

    /// Whether bytes outside any block have come that were not reported yet.
    /// Up to date after a poll that returned `None`.
    #[must_use]
    pub const fn has_unreported_noise(&self) -> bool {
        self.noise.length > 0
    }

    /// The stream is over: what is open will not be completed.
    ///
    /// Bytes handed in after the next `None` belong to a new stream, whose offsets go on counting.
    pub const fn handle_end(&mut self) {
        self.ended = true;
    }

    /// The next finding, or `None` if more bytes are needed.
    ///
    /// # Errors
    ///
    /// [`FrameError`] for a frame that could not be delivered; polling goes on after it.
    pub fn poll_event(&mut self) -> Option<Result<Event, FrameError>> {
        loop {
            if let Some(event) = self.events.pop_front() {
                return Some(event);
            }
            if self.step() {
                continue;
            }
            if !self.ended {
                return None;
            }
            self.ended = false;
            self.finish_stream();
        }
    }

    /// The next frame, or `None` if more bytes are needed.
    /// Deviations are passed over; they are counted in [`totals`](Self::totals).
    ///
    /// # Errors
    ///
    /// [`FrameError`] for a frame that could not be delivered; polling goes on after it.
    pub fn poll_frame(&mut self) -> Option<Result<Frame, FrameError>> {
        loop {
            match self.poll_event()? {
                Ok(Event::Frame(frame)) => return Some(Ok(frame)),
                Ok(Event::Deviation(_)) => {}
                Err(error) => return Some(Err(error)),
            }
        }
    }

    /// One step through the buffer; false if it cannot be made without more bytes.
    fn step(&mut self) -> bool {
        match self.state {
            State::Between => self.step_between(),
            State::AfterTrailer => self.step_after_trailer(),
            State::AfterFileSeparator => self.step_after_file_separator(),
            State::Frame => self.step_frame(),
        }
    }

    fn step_between(&mut self) -> bool {
        let reportable = LONGEST_NOISE_REPORT.saturating_sub(self.noise.length);
        let window = usize::try_from(reportable).unwrap_or(usize::MAX);
        let window = window.min(self.buffer.len());
        match memchr(START_BLOCK, self.buffer.get(..window).unwrap_or_default()) {
            Some(length) => {
                self.drop_noise(length);
                self.report_noise();
                self.open = Open {
                    offset: self.offset,
                    ..Open::default()
                };
                self.drop_framing(1);
                self.state = State::Frame;
                true
            }
            None => {
                self.drop_noise(window);
                if self.noise.length == LONGEST_NOISE_REPORT {
                    self.report_noise();
                }
                window > 0
            }
        }
    }

    fn step_after_trailer(&mut self) -> bool {
        let Some(&next) = self.buffer.first() else {
            return false;
        };
        if next == LINE_FEED && self.config.allow_line_feed_after_trailer {
            self.report(DeviationKind::LineFeedAfterTrailer, self.offset);
            self.drop_framing(1);
        }
        self.state = State::Between;
        true
    }

    fn step_after_file_separator(&mut self) -> bool {
        let Some(&next) = self.buffer.first() else {
            return false;
        };
        self.state = State::Between;
        if next == CARRIAGE_RETURN {
            self.drop_framing(1);
            self.state = State::AfterTrailer;
        } else if next == LINE_FEED && self.config.allow_line_feed_instead_of_carriage_return {
            self.report(DeviationKind::LineFeedInsteadOfCarriageReturn, self.offset);
            self.drop_framing(1);
        } else {
            self.report(DeviationKind::MissingCarriageReturn, self.offset);
        }
        true
    }

    fn step_frame(&mut self) -> bool {
        let unscanned = self.buffer.get(self.scanned..).unwrap_or_default();
        let ordinary = memchr2(START_BLOCK, END_BLOCK, unscanned).unwrap_or(unscanned.len());
        if ordinary > 0 {
            self.take_payload(ordinary);
            return true;
        }
        let next = unscanned.get(1).copied();
        match unscanned.first() {
            None => false,
            Some(&START_BLOCK) => {
                self.start_block_in_frame();
                true
            }
            Some(_) => self.file_separator_in_frame(next),
        }
    }

    fn start_block_in_frame(&mut self) {
        let here = self.offset + self.scanned as u64;
        if self.open.length == 0 && self.config.allow_repeated_start_block {
            self.open.repeated_start_blocks.add(here);
            self.drop_framing(1);
        } else if self.config.allow_start_block_in_payload {
            self.open.start_blocks.add(here);
            self.take_payload(1);
        } else {
            self.cut_frame(FrameErrorKind::CutByStartBlock {
                length: self.open.length,
            });
        }
    }

    fn file_separator_in_frame(&mut self, next: Option<u8>) -> bool {
        let config = &self.config;
        if config.end_frame_at_file_separator_without_waiting_for_carriage_return {
            self.finish_frame(1, None);
            self.state = State::AfterFileSeparator;
            return true;
        }
        let Some(next) = next else {
            return false;
        };
        if next == CARRIAGE_RETURN {
            self.finish_frame(2, None);
            self.state = State::AfterTrailer;
        } else if next == LINE_FEED && config.allow_line_feed_instead_of_carriage_return {
            self.finish_frame(2, Some(DeviationKind::LineFeedInsteadOfCarriageReturn));
        } else if next == START_BLOCK
            && config.allow_missing_carriage_return_before_next_block_or_end_of_stream
        {
            self.finish_frame(1, Some(DeviationKind::MissingCarriageReturn));
        } else {
            if config.allow_file_separator_in_payload {
                let here = self.offset + self.scanned as u64;
                self.open.file_separators.add(here);
            } else {
                let position = self.open.length;
                self.refuse_frame(FrameErrorKind::FileSeparatorInPayload { position });
            }
            self.take_payload(1);
        }
        true
    }

    /// The next `length` unscanned bytes are payload of the open frame.
    fn take_payload(&mut self, length: usize) {
        self.scanned += length;
        self.open.length += length as u64;
        if self.refused.is_some() {
            self.discard_payload();
        } else if self.scanned > self.config.max_frame {
            let limit = self.config.max_frame;
            self.refuse_frame(FrameErrorKind::TooLong { limit });
        }
    }

    /// Drops what is there of the open frame but its beginning, and what will come of it.
    ///
    /// It is reported when it ends: whoever answers earlier answers a peer that is still sending.
    fn refuse_frame(&mut self, kind: FrameErrorKind) {
        if self.refused.is_none() {
            // More than the limit may be there or not, depending on how the stream was divided.
            let kept = self.scanned.min(self.config.max_frame);
            let kept = kept.min(FrameError::MAX_BEGINNING);
            let beginning = self.buffer.get(..kept).unwrap_or_default();
            let error = FrameError::new(kind, self.open.offset);
            self.refused = Some(error.with_beginning(beginning));
        }
        let dropped = self.scanned;
        self.discard_payload();
        part_from(&mut self.buffer, dropped);
    }

    /// The open frame ends without a trailer.
    fn cut_frame(&mut self, kind: FrameErrorKind) {
        // Nobody is to answer it, whatever it was refused for.
        let kind = self.refused.take().map_or(kind, |error| error.kind());
        self.discard_payload();
        self.report_error(FrameError::new(kind, self.open.offset));
        self.state = State::Between;
    }

    /// The open frame ends with a trailer of so many bytes.
    fn finish_frame(&mut self, trailer: usize, deviation: Option<DeviationKind>) {
        let open = self.open;
        let refused = self.refused.take();
        if refused.is_none() {
            let Tally { count, first } = open.repeated_start_blocks;
            if count > 0 {
                self.report(DeviationKind::RepeatedStartBlock { count }, first);
            }
            let Tally { count, first } = open.start_blocks;
            if count > 0 {
                self.report(DeviationKind::StartBlockInPayload { count }, first);
            }
            let Tally { count, first } = open.file_separators;
            if count > 0 {
                self.report(DeviationKind::FileSeparatorInPayload { count }, first);
            }
        }
        if let Some(kind) = deviation {
            self.report(kind, self.offset + self.scanned as u64);
        }
        let length = self.scanned;
        if let Some(error) = refused {
            self.report_error(error);
        } else {
            let payload = self.buffer.split_to(length).freeze();
            self.offset += length as u64;
            self.totals.payload_bytes += length as u64;
            self.totals.frames += 1;
            self.scanned = 0;
            let frame = Frame::new(payload, open.offset);
            self.events.push_back(Ok(Event::Frame(frame)));
        }
        self.drop_framing(trailer);
        part_from(&mut self.buffer, length);
        self.state = State::Between;
    }

    /// Everything was scanned and nothing will follow.
    fn finish_stream(&mut self) {
        match self.state {
            State::Between => self.report_noise(),
            State::AfterTrailer => {}
            State::AfterFileSeparator => {
                self.report(DeviationKind::MissingCarriageReturn, self.offset);
            }
            State::Frame => {
                let pending = self.buffer.len() - self.scanned;
                if pending > 0
                    && self
                        .config
                        .allow_missing_carriage_return_before_next_block_or_end_of_stream
                {
                    self.finish_frame(pending, Some(DeviationKind::MissingCarriageReturn));
                } else {
                    self.scanned += pending;
                    self.open.length += pending as u64;
                    self.cut_frame(FrameErrorKind::CutByEndOfStream {
                        length: self.open.length,
                    });
                }
            }
        }
        self.state = State::Between;
    }

    fn discard_payload(&mut self) {
        self.totals.discarded_bytes += self.scanned as u64;
        self.drop_front(self.scanned);
        self.scanned = 0;
    }

    fn drop_framing(&mut self, length: usize) {
        self.totals.framing_bytes += length as u64;
        self.drop_front(length);
    }

    fn drop_noise(&mut self, length: usize) {
        if self.noise.length == 0 {
            self.noise.offset = self.offset;
        }
        self.noise.length += length as u64;
        self.totals.noise_bytes += length as u64;
        self.drop_front(length);
    }

    fn drop_front(&mut self, length: usize) {
        self.buffer.advance(length);
        self.offset += length as u64;
    }

    fn report_noise(&mut self) {
        let Noise { offset, length } = core::mem::take(&mut self.noise);
        if length == 0 {
            return;
        }
        if self.config.allow_noise_between_blocks {
            self.report(DeviationKind::Noise { length }, offset);
        } else {
            self.report_error(FrameError::new(FrameErrorKind::Noise { length }, offset));
        }
    }

    fn report(&mut self, kind: DeviationKind, offset: u64) {
        self.totals.deviations += 1;
        let deviation = Deviation::new(kind, offset);
        self.events.push_back(Ok(Event::Deviation(deviation)));
    }

    fn report_error(&mut self, error: FrameError) {
        self.totals.errors += 1;
        self.events.push_back(Err(error));
    }
}

impl fmt::Debug for Decoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decoder")
            .field("config", &self.config)
            .field("offset", &self.offset)
            .field("buffered", &self.buffer.len())
            .field("open_frame", &self.open_frame())
            .field("totals", &self.totals)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_byte_of_an_open_frame_is_scanned_twice() {
        let mut decoder = Decoder::new(Config::default());
        decoder.handle_bytes(b"\x0B");
        for received in 1..=10_000 {
            decoder.handle_bytes(b"x");
            assert_eq!(decoder.poll_event(), None);
            assert_eq!(decoder.scanned, received);
        }
    }
}
