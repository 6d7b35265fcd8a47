use std::io;

use ihe_pcd::actor::Consumer;
use ihe_pcd::plugin::TcpListener;
use memchr::memmem;
use tokio::sync::oneshot;

use super::client::{Answer, Client};
use super::request::{ID_LENGTH, Ids, Request};

/// An answer that was written before, for servers that read nothing: the control id is copied to its place.
#[derive(Clone)]
pub struct FixedAnswer {
    block: Vec<u8>,
    /// Where MSA-2 is in it.
    id_at: usize,
    request_length: usize,
    /// Where MSH-10 is in a request.
    request_id_at: usize,
}

impl FixedAnswer {
    /// An answer of this project's consumer, which is asked once: so both are of one length.
    ///
    /// # Errors
    ///
    /// When the consumer cannot be asked.
    pub async fn of_consumer() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .map_err(io::Error::other)?;
        let to = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let consumer = Consumer::danger_volatile();
        let serving = tokio::spawn(consumer.serve(listener, async {
            let _ = stopped.await;
        }));
        let mut client = Client::connect(to).await?;
        if client.ask(&Ids::new()).await? != Answer::Accepted {
            return Err(io::Error::other("the consumer did not accept the request"));
        }
        let (block, id) = client.last();
        let request = Request::default();
        let answer = Self {
            block: block.to_vec(),
            id_at: memmem::find(block, &id).unwrap_or_default(),
            request_length: request.block().len(),
            request_id_at: request.id_at(),
        };
        drop(client);
        let _ = stop.send(());
        let _ = serving.await;
        Ok(answer)
    }

    /// How long a request is, as a block.
    pub const fn request_length(&self) -> usize {
        self.request_length
    }

    /// How long it is, as a block.
    pub fn length(&self) -> usize {
        self.block.len()
    }

    /// The answer to a request, both as blocks.
    pub fn to_block(&mut self, request: &[u8]) -> &[u8] {
        self.name(request.get(self.request_id_at..));
        &self.block
    }

    /// The answer to a request, both without start block and trailer.
    pub fn to_payload(&mut self, request: &[u8]) -> &[u8] {
        self.name(request.get(self.request_id_at.saturating_sub(1)..));
        let end = self.block.len().saturating_sub(2);
        self.block.get(1..end).unwrap_or_default()
    }

    /// Copies a control id from the front of what is given.
    fn name(&mut self, request: Option<&[u8]>) {
        let id = request.and_then(|request| request.get(..ID_LENGTH));
        let place = self.block.get_mut(self.id_at..self.id_at + ID_LENGTH);
        if let (Some(id), Some(place)) = (id, place) {
            place.copy_from_slice(id);
        }
    }
}
