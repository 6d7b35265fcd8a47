use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt};

use super::ExecError;

/// How much is read at once.
const CHUNK: usize = 8 * 1024;

/// The lines of a stream, none longer than a limit.
pub(super) struct Lines<R> {
    source: R,
    buffer: BytesMut,
    /// How much of the buffer is known to hold no line end.
    searched: usize,
    longest: usize,
    /// How many lines were given.
    given: u64,
}

impl<R: AsyncRead + Unpin> Lines<R> {
    pub(super) fn new(source: R, longest: usize) -> Self {
        Self {
            source,
            buffer: BytesMut::new(),
            searched: 0,
            longest,
            given: 0,
        }
    }

    /// How many lines were given: the number of the last one.
    pub(super) const fn given(&self) -> u64 {
        self.given
    }

    /// The next line, without its end; a last line without an end is none.
    ///
    /// Cancel safe: if the future is dropped, nothing that was read is lost.
    pub(super) async fn next(&mut self) -> Result<Bytes, ExecError> {
        loop {
            let rest = self.buffer.get(self.searched..).unwrap_or_default();
            let found = rest.iter().position(|&byte| byte == b'\n');
            let length = self.searched.saturating_add(found.unwrap_or(rest.len()));
            if length > self.longest {
                return Err(ExecError::LineTooLong {
                    line: self.given.saturating_add(1),
                    limit: self.longest,
                });
            }
            if found.is_some() {
                let mut line = self.buffer.split_to(length.saturating_add(1));
                line.truncate(length);
                if line.last() == Some(&b'\r') {
                    line.truncate(length.saturating_sub(1));
                }
                self.searched = 0;
                self.given = self.given.saturating_add(1);
                return Ok(line.freeze());
            }
            self.searched = length;
            self.buffer.reserve(CHUNK);
            let read = self.source.read_buf(&mut self.buffer).await;
            if read.map_err(|error| ExecError::pipe(&error))? == 0 {
                return Err(ExecError::Ended);
            }
        }
    }

    /// Reads and drops everything up to the end of the stream.
    pub(super) async fn drain(&mut self) {
        loop {
            self.buffer.clear();
            self.buffer.reserve(CHUNK);
            match self.source.read_buf(&mut self.buffer).await {
                Ok(0) | Err(_) => return,
                Ok(_) => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    #[tokio::test]
    async fn lines_are_found_however_they_are_divided() {
        let source: &[u8] = b"one\ntwo\r\n\nthree";
        let mut lines = Lines::new(source, 4);
        assert_eq!(lines.next().await.unwrap().as_ref(), b"one");
        assert_eq!(lines.next().await.unwrap().as_ref(), b"two");
        assert_eq!(lines.next().await.unwrap().as_ref(), b"");
        let (line, limit) = (4, 4);
        let too_long = ExecError::LineTooLong { line, limit };
        assert_eq!(lines.next().await.unwrap_err(), too_long);
    }

    #[tokio::test]
    async fn a_line_that_never_ends_is_told_before_it_fills_the_memory() {
        let mut lines = Lines::new(tokio::io::repeat(b'x'), 100_000);
        assert!(matches!(
            lines.next().await.unwrap_err(),
            ExecError::LineTooLong { .. }
        ));
        assert!(lines.buffer.capacity() < 300_000);
    }

    #[tokio::test]
    async fn a_last_line_without_an_end_is_none() {
        let mut lines = Lines::new(&b"{\"taken\": 1}"[..], 100);
        assert_eq!(lines.next().await.unwrap_err(), ExecError::Ended);
    }
}
