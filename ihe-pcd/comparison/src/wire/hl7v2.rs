use std::io;
use std::net::SocketAddr;

use hl7v2::transport::network::{MessageHandler, MllpServer};
use hl7v2::{AckCode, Error, Message, ack};

/// Accepts every message, as the crate's own acknowledgement says it.
struct Accept;

impl MessageHandler for Accept {
    async fn handle_message(&self, message: Message) -> Result<Option<Message>, Error> {
        ack(&message, AckCode::AA).map(Some)
    }
}

/// Begins to serve at this address, for as long as the runtime lives.
pub(super) async fn start(at: SocketAddr) -> io::Result<()> {
    let mut server = MllpServer::with_default_config();
    server.bind(at).await?;
    tokio::spawn(async move { server.run(Accept).await });
    Ok(())
}
