use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::server::Server;

/// A way to the server on which what the server says can be lost.
pub(crate) struct Wire {
    port: u16,
    is_mute: Arc<AtomicBool>,
    lost: Arc<AtomicUsize>,
}

impl Wire {
    pub(crate) async fn to(server: &Server) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let far = server.address().replace("nats://", "");
        let is_mute = Arc::new(AtomicBool::new(false));
        let lost = Arc::new(AtomicUsize::new(0));
        let (mute, losing) = (Arc::clone(&is_mute), Arc::clone(&lost));
        tokio::spawn(async move {
            while let Ok((near, _)) = listener.accept().await {
                let Ok(far) = TcpStream::connect(far.as_str()).await else {
                    continue; // the server is away
                };
                let (mut from_near, mut to_near) = near.into_split();
                let (mut from_far, mut to_far) = far.into_split();
                tokio::spawn(async move { tokio::io::copy(&mut from_near, &mut to_far).await });
                let (mute, lost) = (Arc::clone(&mute), Arc::clone(&losing));
                tokio::spawn(async move {
                    let mut buffer = [0; 4_096];
                    while let Ok(length @ 1..) = from_far.read(&mut buffer).await {
                        if mute.load(Ordering::Relaxed) {
                            let acknowledged =
                                buffer[..length].windows(6).filter(|it| it == b"\"seq\":");
                            lost.fetch_add(acknowledged.count(), Ordering::Relaxed);
                            continue;
                        }
                        if to_near.write_all(&buffer[..length]).await.is_err() {
                            return;
                        }
                    }
                });
            }
        });
        Self {
            port,
            is_mute,
            lost,
        }
    }

    pub(crate) fn address(&self) -> String {
        format!("nats://127.0.0.1:{}", self.port)
    }

    /// How many acknowledgements were lost on it.
    pub(crate) fn lost(&self) -> usize {
        self.lost.load(Ordering::Relaxed)
    }

    pub(crate) fn mute(&self, is_mute: bool) {
        self.is_mute.store(is_mute, Ordering::Relaxed);
    }
}
