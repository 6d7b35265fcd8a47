//! The wires of this crate keep every promise.

use std::io;

use ihe_pcd::plugin::testkit;
use ihe_pcd::plugin::{Listeners, TcpListener, TcpTransport};

use crate::wires::patience;

async fn tcp() -> io::Result<(TcpTransport, TcpListener)> {
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .map_err(io::Error::other)?;
    let place = listener.local_addr()?.to_string();
    Ok((TcpTransport::new(place), listener))
}

/// A place of this machine at which nobody listens.
pub(crate) async fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    listener.local_addr().unwrap().to_string()
}

#[tokio::test]
async fn tcp_keeps_every_promise() {
    let refused = TcpTransport::new(nobody().await);
    let checked = testkit::transport(tcp, refused, &[], patience).await;
    checked.unwrap_or_else(|broken| panic!("{broken}"));
    let open = async || {
        tcp()
            .await
            .map(|(transport, listener)| (listener, transport))
    };
    let checked = testkit::listener(open, &[], patience).await;
    checked.unwrap_or_else(|broken| panic!("{broken}"));
}

#[tokio::test]
async fn several_listeners_as_one_keep_every_promise() {
    let open = async || {
        let (transport, listener) = tcp().await?;
        let (_, other) = tcp().await?;
        let listeners = Listeners::new().and(other).and(listener);
        Ok((listeners, transport))
    };
    let checked = testkit::listener(open, &[], patience).await;
    checked.unwrap_or_else(|broken| panic!("{broken}"));
}
