use core::fmt;

use bytes::BytesMut;

use crate::hl7::escape::Sink;

/// The bytes under construction at the end of a buffer; `Debug` shows how many.
///
/// The buffer is kept longer than what is written and overwritten from `length` on:
/// a short copy into bytes that are there costs less than asking for room at each.
pub(super) struct Output {
    buffer: BytesMut,
    length: usize,
}

/// Room is made in steps of at least so many bytes.
const STEP: usize = 1024;

/// What a short run of bytes is written in, whole, to be written over behind its end.
pub(super) const BLOCK: usize = 16;

impl Output {
    pub(super) fn new(buffer: BytesMut) -> Self {
        Self {
            length: buffer.len(),
            buffer,
        }
    }

    /// The buffer, with what is written and no more.
    pub(super) fn into_buffer(mut self) -> BytesMut {
        self.buffer.truncate(self.length);
        self.buffer
    }

    pub(super) const fn len(&self) -> usize {
        self.length
    }

    /// What is written from `begin` on.
    pub(super) fn written(&self, begin: usize) -> &[u8] {
        self.buffer.get(begin..self.length).unwrap_or_default()
    }

    pub(super) fn truncate(&mut self, length: usize) {
        self.length = self.length.min(length);
    }

    /// Writes a few bytes, at most [`BLOCK`] of them.
    #[inline]
    pub(super) fn put_short<const N: usize>(&mut self, bytes: [u8; N]) {
        if let Some(to) = self.room(N).first_chunk_mut() {
            *to = bytes;
        }
        self.length = self.length.saturating_add(N);
    }

    /// Writes `byte` so many times.
    #[inline]
    pub(super) fn repeat(&mut self, byte: u8, count: usize) {
        let room = self.room(count);
        match room.first_chunk_mut() {
            Some(to) if count <= BLOCK => *to = [byte; BLOCK],
            _ => room.fill(byte),
        }
        self.length = self.length.saturating_add(count);
    }

    #[inline]
    pub(super) fn extend(&mut self, bytes: &[u8]) {
        copy(self.room(bytes.len()), bytes);
        self.length = self.length.saturating_add(bytes.len());
    }

    /// Writes pieces with a byte between each two.
    #[inline]
    pub(super) fn join(&mut self, pieces: &[&[u8]], between: u8) {
        let mut end = self.length;
        let length = pieces.iter().fold(pieces.len(), |length, piece| {
            length.saturating_add(piece.len())
        });
        let mut room = self.room(length);
        for piece in pieces {
            copy(room, piece);
            let behind = room.get_mut(piece.len()..).unwrap_or_default();
            if let Some((place, rest)) = behind.split_first_mut() {
                *place = between;
                room = rest;
            } else {
                return;
            }
            end = end.saturating_add(piece.len()).saturating_add(1);
        }
        // Behind the last one there is none.
        self.length = end.saturating_sub(usize::from(!pieces.is_empty()));
    }

    /// Writes another byte between pieces that were joined from `begin` on.
    #[inline]
    pub(super) fn rejoin(&mut self, begin: usize, pieces: &[&[u8]], between: u8) {
        let Some((_, but_last)) = pieces.split_last() else {
            return;
        };
        let mut place = begin;
        for piece in but_last {
            place = place.saturating_add(piece.len());
            if let Some(joint) = self.buffer.get_mut(place) {
                *joint = between;
            }
            place = place.saturating_add(1);
        }
    }

    /// The next `count` bytes and [`BLOCK`] more, which are written over when their turn comes.
    #[inline]
    fn room(&mut self, count: usize) -> &mut [u8] {
        let begin = self.length;
        let end = begin.saturating_add(count).saturating_add(BLOCK);
        if end > self.buffer.len() {
            self.grow(end);
        }
        self.buffer.get_mut(begin..end).unwrap_or_default()
    }

    /// As much again as is there, so that all growing together costs no more than the writing;
    /// no more than the buffer has room for, as long as that is enough.
    #[cold]
    fn grow(&mut self, end: usize) {
        let wanted = end.saturating_add(self.length.max(STEP));
        let there = self.buffer.capacity();
        let length = if end <= there {
            wanted.min(there)
        } else {
            wanted
        };
        self.buffer.resize(length, 0);
    }
}

impl Sink for Output {
    #[inline]
    fn put(&mut self, bytes: &[u8]) {
        self.extend(bytes);
    }
}

impl fmt::Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.length)
    }
}

/// Copies `from` to the begin of `to`, which is longer by a block.
///
/// Most pieces of a message are shorter than two blocks; two copies of fixed length that overlap are a short one.
#[inline]
fn copy(to: &mut [u8], from: &[u8]) {
    let Some(to) = to.get_mut(..from.len()) else {
        return;
    };
    match (to, from) {
        (to, from) if from.len() > 2 * BLOCK => to.copy_from_slice(from),
        (to, from) if from.len() >= BLOCK => ends::<BLOCK>(to, from),
        (to, from) if from.len() >= 8 => ends::<8>(to, from),
        (to, from) if from.len() >= 4 => ends::<4>(to, from),
        (to, from) if from.len() >= 2 => ends::<2>(to, from),
        ([to], [from]) => *to = *from,
        _ => {}
    }
}

/// Copies the first and the last `N` bytes.
#[inline]
fn ends<const N: usize>(to: &mut [u8], from: &[u8]) {
    if let (Some(to), Some(from)) = (to.first_chunk_mut::<N>(), from.first_chunk::<N>()) {
        *to = *from;
    }
    if let (Some(to), Some(from)) = (to.last_chunk_mut::<N>(), from.last_chunk::<N>()) {
        *to = *from;
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn pieces_of_every_length_stand_one_after_another() {
        let piece: Vec<u8> = (0..=255).collect();
        let mut output = Output::new(BytesMut::from(&b"before"[..]));
        let mut expected = b"before".to_vec();
        for length in 0..=200 {
            output.extend(&piece[..length]);
            output.repeat(b'|', length % 20);
            expected.extend_from_slice(&piece[..length]);
            expected.extend_from_slice(&b"||||||||||||||||||||"[..length % 20]);
        }
        assert_eq!(output.len(), expected.len());
        assert_eq!(output.written(6), &expected[6..]);
        assert_eq!(output.into_buffer(), expected);
    }

    #[test]
    fn joined_pieces_have_a_byte_between_and_none_behind() {
        let mut output = Output::new(BytesMut::new());
        output.extend(b">");
        let pieces: [&[u8]; 5] = [
            b"1",
            b"",
            b"a piece of more than two blocks of bytes",
            b"22",
            b"3",
        ];
        output.join(&pieces, b'0');
        output.extend(b"<");
        let joined = b">100a piece of more than two blocks of bytes02203<";
        assert_eq!(output.written(0), joined);
        output.rejoin(1, &pieces, b'^');
        assert_eq!(
            output.written(0),
            b">1^^a piece of more than two blocks of bytes^22^3<"
        );
        output.truncate(0);
        output.join(&[], b'^');
        output.rejoin(0, &[], b'^');
        assert_eq!(output.into_buffer(), &b""[..]);
    }

    #[test]
    fn a_buffer_with_room_enough_stays_where_it_is() {
        for length in [1, 1000, 5000] {
            let buffer = BytesMut::with_capacity(length + BLOCK);
            let (begin, capacity) = (buffer.as_ptr(), buffer.capacity());
            let mut output = Output::new(buffer);
            for _ in 0..length {
                output.put_short(*b"x");
            }
            let buffer = output.into_buffer();
            assert_eq!(buffer.len(), length);
            assert_eq!((buffer.as_ptr(), buffer.capacity()), (begin, capacity));
        }
    }

    #[test]
    fn what_was_taken_back_is_written_over() {
        let mut output = Output::new(BytesMut::new());
        output.extend(b"0123456789");
        output.truncate(4);
        output.put_short(*b"x");
        assert_eq!(output.into_buffer(), &b"0123x"[..]);
    }
}
