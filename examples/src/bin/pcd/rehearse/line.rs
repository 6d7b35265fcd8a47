//! The line to a consumer: blocks out, answers in, within a time.
//!
//! Some consumers close after each answer: a message whose connection ends before the answer is sent once more,
//! on a connection of its own. After silence the connection is given up, so that a late answer is none to the next message.

use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::mllp::{Client, Connection, ReadError, START_BLOCK, Stream, TcpTransport, Transport};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::{Instant, timeout, timeout_at};

use super::secured::{Handshakes, Secured};
use super::{Args, Fault};

/// More answers than these to one message are not waited for.
const MOST_ANSWERS: usize = 4;

/// How much is read behind a block that was cut.
const MOST_BEHIND_A_CUT: u64 = 64 * 1024;

/// What came for a message.
#[derive(Debug, Default)]
pub(super) struct Answers {
    pub(super) came: Vec<Vec<u8>>,
    /// Why no more came, in words.
    pub(super) ended: String,
    pub(super) was_sent: bool,
    /// Whether the consumer closed the connection.
    pub(super) was_closed: bool,
}

impl Answers {
    fn none(was_sent: bool, ended: impl Into<String>) -> Self {
        Self {
            came: Vec::new(),
            ended: ended.into(),
            was_sent,
            was_closed: false,
        }
    }
}

/// The line to one consumer, with the connection that is open, if one is.
pub(super) struct Line {
    transport: Arc<dyn Transport>,
    /// Under TLS: what the handshakes found.
    handshakes: Option<Arc<Handshakes>>,
    client: Client,
    open: Option<Connection<Box<dyn Stream>>>,
    answer_within: Duration,
}

impl Line {
    /// The line to the peer; nothing is connected yet.
    pub(super) async fn open(args: &Args) -> Result<Self, Fault> {
        if let Err(error) = tokio::net::lookup_host(&args.peer).await {
            return Err(Fault::Usage(format!("--peer {}: {error}", args.peer)));
        }
        let tls = args.tls.client(args.tls_name.as_deref());
        let tls = tls.map_err(|error| Fault::Usage(error.to_string()))?;
        let wire = TcpTransport::new(&args.peer);
        let handshakes = tls.is_some().then(|| Handshakes::with(&[]));
        let transport: Arc<dyn Transport> = match (tls, &handshakes) {
            (Some(tls), Some(handshakes)) => {
                Arc::new(Secured::new(wire, tls, Arc::clone(handshakes)))
            }
            _ => Arc::new(wire),
        };
        Ok(Self {
            client: Client::new(Arc::clone(&transport)),
            transport,
            handshakes,
            open: None,
            answer_within: args.ack_timeout,
        })
    }

    /// Under TLS: what its handshakes found.
    pub(super) fn handshakes(&self) -> Option<&Handshakes> {
        self.handshakes.as_deref()
    }

    /// Sends a message and waits for one answer.
    pub(super) async fn exchange(&mut self, message: &[u8]) -> Answers {
        self.exchange_until(&[message], |_| true).await
    }

    /// Sends two messages at once, and waits until the answer that is looked for has come.
    pub(super) async fn exchange_both(
        &mut self,
        first: &[u8],
        second: &[u8],
        is_last: impl Fn(&[u8]) -> bool,
    ) -> Answers {
        self.exchange_until(&[first, second], is_last).await
    }

    /// Begins a block, ends the connection in it, and reads what the consumer still says.
    pub(super) async fn cut(&mut self, half: &[u8]) -> Answers {
        self.close().await;
        let link = timeout(self.answer_within, self.transport.connect()).await;
        let Ok(Ok(link)) = link else {
            return Answers::none(false, "no connection");
        };
        let mut stream = link.stream;
        let mut block = vec![START_BLOCK];
        block.extend_from_slice(half);
        let sent = async {
            stream.write_all(&block).await?;
            stream.shutdown().await
        };
        if sent.await.is_err() {
            return Answers::none(false, "the connection ended before the half was sent");
        }
        let mut behind = Vec::new();
        let mut rest = stream.take(MOST_BEHIND_A_CUT);
        let read = timeout(self.answer_within, rest.read_to_end(&mut behind)).await;
        let ended = match read {
            Ok(_) => "no answer, and the connection was closed",
            Err(_) => "no answer, and the connection stayed open",
        };
        let came = unframed(&behind).map(<[u8]>::to_vec);
        Answers {
            came: came.into_iter().collect(),
            ..Answers::none(true, ended)
        }
    }

    /// Ends the connection in order.
    pub(super) async fn close(&mut self) {
        if let Some(mut connection) = self.open.take() {
            // It is gone either way.
            drop(connection.shutdown().await);
        }
    }

    async fn exchange_until(
        &mut self,
        messages: &[&[u8]],
        is_last: impl Fn(&[u8]) -> bool,
    ) -> Answers {
        let was_open = self.open.is_some();
        match self.attempt(messages, &is_last).await {
            // An end that may have come before the message.
            Err(_) if was_open => self.attempt(messages, &is_last).await,
            outcome => outcome,
        }
        .unwrap_or_else(|answers| answers)
    }

    /// An error is a connection that ended before anything came.
    async fn attempt(
        &mut self,
        messages: &[&[u8]],
        is_last: &impl Fn(&[u8]) -> bool,
    ) -> Result<Answers, Answers> {
        let mut connection = match self.open.take() {
            Some(connection) => connection,
            None => match self.client.connect().await {
                Ok(connection) => connection,
                Err(error) => {
                    let reason = format!("no connection: {}", error.kind());
                    return Err(Answers::none(false, reason));
                }
            },
        };
        for (place, message) in messages.iter().enumerate() {
            if connection.write_frame(message).await.is_err() {
                // Those before it went out, and after one of them it was closed.
                let was_sent = place > 0;
                return Err(Answers {
                    was_closed: true,
                    ..Answers::none(was_sent, "the connection ended before all was sent")
                });
            }
        }
        let mut answers = Answers::none(true, "");
        let deadline = Instant::now() + self.answer_within;
        while answers.came.len() < MOST_ANSWERS {
            match timeout_at(deadline, connection.read_frame()).await {
                Ok(Ok(Some(frame))) if frame.payload().is_empty() => {}
                Ok(Ok(Some(frame))) => {
                    let answer = frame.payload().to_vec();
                    let ends = is_last(&answer);
                    answers.came.push(answer);
                    if ends {
                        self.open = Some(connection);
                        return Ok(answers);
                    }
                }
                Ok(Err(error)) if !matches!(error, ReadError::Io(_)) => {
                    answers.ended = error.to_string();
                    return Ok(answers);
                }
                // In order, or with a reset because it had not read all.
                Ok(Ok(None) | Err(_)) => {
                    answers.ended = "no answer before the connection was closed".to_owned();
                    answers.was_closed = true;
                    return if answers.came.is_empty() {
                        Err(answers)
                    } else {
                        Ok(answers)
                    };
                }
                Err(_) => {
                    answers.ended = format!("no answer within {:?}", self.answer_within);
                    return Ok(answers);
                }
            }
        }
        answers.ended = "other answers than that which was waited for".to_owned();
        Ok(answers)
    }
}

/// The payload of the block that bytes begin with; everything of them where there is no block.
fn unframed(bytes: &[u8]) -> Option<&[u8]> {
    if bytes.is_empty() {
        return None;
    }
    let block = bytes.strip_prefix(&[START_BLOCK]).unwrap_or(bytes);
    block.split(|byte| *byte == ihe_pcd::mllp::END_BLOCK).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_behind_a_cut_is_the_first_block() {
        let table: [(&[u8], Option<&[u8]>); 4] = [
            (b"", None),
            (b"\x0BMSH|\x1C\r", Some(b"MSH|")),
            (b"\x0BMSH|1\x1C\r\x0BMSH|2\x1C\r", Some(b"MSH|1")),
            (b"HTTP/1.1 400", Some(b"HTTP/1.1 400")),
        ];
        for (bytes, payload) in table {
            assert_eq!(unframed(bytes), payload);
        }
    }
}
