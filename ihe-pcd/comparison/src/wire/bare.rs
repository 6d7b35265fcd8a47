use std::io;

use ihe_pcd_mllp::{Config, Connection, ReadError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::fixed::FixedAnswer;

/// Serves until the future is dropped, and does no more than the wire takes:
/// counts the bytes of a request whose length is known, and sends the fixed answer.
///
/// It holds one buffer for a request and one for an answer for each connection.
/// It has no limits and no timeouts, and reads nothing: it says what the machine can do.
pub async fn serve_bare(listener: TcpListener, answer: FixedAnswer) {
    loop {
        if let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve_one(stream, answer.clone()));
        }
    }
}

async fn serve_one(mut stream: TcpStream, mut answer: FixedAnswer) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let length = answer.request_length();
    // A buffer that a request fills to its end would be read once more, to see whether there is more.
    let mut request = Vec::with_capacity(length + 1);
    loop {
        request.clear();
        while request.len() < length {
            if stream.read_buf(&mut request).await? == 0 {
                return Ok(());
            }
        }
        stream.write_all(answer.to_block(&request)).await?;
    }
}

/// Serves until the future is dropped: this project's MLLP connection, with all its limits and timeouts,
/// and the fixed answer. What a consumer costs beyond it is reading, storing and acknowledging.
pub async fn serve_wire(listener: TcpListener, answer: FixedAnswer) {
    loop {
        if let Ok((stream, _)) = listener.accept().await {
            let mut answer = answer.clone();
            tokio::spawn(async move {
                stream.set_nodelay(true).map_err(ReadError::Io)?;
                let mut connection = Connection::new(stream, Config::default());
                while let Some(frame) = connection.read_frame().await? {
                    let payload = answer.to_payload(frame.payload());
                    if connection.write_frame(payload).await.is_err() {
                        break;
                    }
                }
                Ok::<_, ReadError>(())
            });
        }
    }
}
