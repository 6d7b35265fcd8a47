use std::io;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use memchr::{memchr, memmem};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use super::request::{Id, Ids, Request};

/// The longest answer that is waited for.
const LONGEST_ANSWER: usize = 1024;

/// A sender that sends one request and waits for its answer: tokio and no library for HL7.
pub struct Client<S> {
    stream: S,
    request: Request,
    id: Id,
    answer: Vec<u8>,
}

/// What an answer says.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Answer {
    /// `AA` with the control id of the request.
    Accepted,
    /// Another code with the control id of the request.
    Refused,
    /// Something else: an answer to another request, or none.
    Foreign,
}

impl Client<TcpStream> {
    /// A sender over plain TCP, without delay for small packets.
    ///
    /// # Errors
    ///
    /// When there is no connection.
    pub async fn connect(to: SocketAddr) -> io::Result<Self> {
        let stream = TcpStream::connect(to).await?;
        stream.set_nodelay(true)?;
        Ok(Self::new(stream))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Client<S> {
    /// A sender over an open stream.
    pub fn new(stream: S) -> Self {
        Self {
            stream,
            request: Request::default(),
            id: Id::default(),
            answer: Vec::with_capacity(LONGEST_ANSWER),
        }
    }

    /// Sends a request and reads one block.
    ///
    /// # Errors
    ///
    /// When the connection fails or ends, or a kilobyte has come and no end of a block.
    pub async fn ask(&mut self, ids: &Ids) -> io::Result<Answer> {
        let (block, id) = self.request.next(ids);
        self.id = id;
        self.stream.write_all(block).await?;
        self.answer.clear();
        let mut scanned = 0;
        loop {
            if self.stream.read_buf(&mut self.answer).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            while let Some(found) = self
                .answer
                .get(scanned..)
                .and_then(|rest| memchr(0x1C, rest))
            {
                match self.answer.get(scanned + found + 1) {
                    Some(b'\r') => return Ok(judge(&self.answer, &id)),
                    Some(_) => scanned += found + 1,
                    None => break,
                }
            }
            if self.answer.len() >= LONGEST_ANSWER {
                return Err(io::ErrorKind::InvalidData.into());
            }
        }
    }

    /// The block that was read last, and the control id it should name.
    pub fn last(&self) -> (&[u8], Id) {
        (&self.answer, self.id)
    }
}

/// Compares MSA-1 and MSA-2 with what is awaited.
fn judge(answer: &[u8], id: &Id) -> Answer {
    let Some(at) = memmem::find(answer, b"\rMSA|") else {
        return Answer::Foreign;
    };
    let code = answer.get(at + 5..at + 8);
    let rest = answer.get(at + 8..).unwrap_or_default();
    let ends = |rest: &[u8]| matches!(rest.first(), Some(b'|' | b'\r' | 0x1C));
    match rest.strip_prefix(id.as_slice()) {
        Some(rest) if ends(rest) && code == Some(b"AA|") => Answer::Accepted,
        Some(rest) if ends(rest) => Answer::Refused,
        _ => Answer::Foreign,
    }
}

/// What came of many requests.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked {
    /// Answered with `AA` and the right MSA-2.
    pub accepted: u64,
    /// Answered with the right MSA-2 and another code.
    pub refused: u64,
    /// Answered with something else.
    pub foreign: u64,
    /// From the first request to the last answer.
    pub taken: Duration,
}

/// Asks over so many connections at once for so long, each waiting for an answer before the next request.
///
/// Connecting and the first request of each connection are not counted.
///
/// # Errors
///
/// When a connection fails or ends.
pub async fn ask_for(to: SocketAddr, connections: usize, time: Duration) -> io::Result<Asked> {
    let ids = std::sync::Arc::new(Ids::new());
    let mut clients = Vec::with_capacity(connections);
    for _ in 0..connections {
        let mut client = Client::connect(to).await?;
        client.ask(&ids).await?;
        clients.push(client);
    }
    let begin = Instant::now();
    let mut asking = JoinSet::new();
    for mut client in clients {
        let ids = std::sync::Arc::clone(&ids);
        asking.spawn(async move {
            let mut asked = Asked::default();
            while begin.elapsed() < time {
                match client.ask(&ids).await? {
                    Answer::Accepted => asked.accepted += 1,
                    Answer::Refused => asked.refused += 1,
                    Answer::Foreign => asked.foreign += 1,
                }
            }
            Ok::<_, io::Error>(asked)
        });
    }
    let mut sum = Asked::default();
    while let Some(ended) = asking.join_next().await {
        let asked = ended.map_err(io::Error::other)??;
        sum.accepted += asked.accepted;
        sum.refused += asked.refused;
        sum.foreign += asked.foreign;
    }
    sum.taken = begin.elapsed();
    Ok(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_to_another_request_is_not_ones_own() {
        let table: [(&[u8], Answer); 5] = [
            (b"MSH|x\rMSA|AA|0123456789\r", Answer::Accepted),
            (b"MSH|x\rMSA|AA|0123456789|text\r", Answer::Accepted),
            (b"MSH|x\rMSA|AR|0123456789\r", Answer::Refused),
            (b"MSH|x\rMSA|AA|01234567890\r", Answer::Foreign),
            (b"MSH|0123456789\r", Answer::Foreign),
        ];
        for (answer, meaning) in table {
            assert_eq!(judge(answer, b"0123456789"), meaning);
        }
    }
}
