//! A system that has no file descriptors left. Alone in its process, for the limit is that of a process.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "tests fail by panicking"
)]

use std::time::Duration;

use ihe_pcd_mllp::{Client, Server, ServerEvent, TcpListener, TcpTransport};
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

/// Fewer than a process of tests has open by itself and needs at once, and quickly used up.
const DESCRIPTORS: u64 = 64;

#[tokio::test]
async fn a_server_without_file_descriptors_goes_on_when_there_are_some_again() {
    let (_, hard) = rlimit::Resource::NOFILE.get().unwrap();
    rlimit::Resource::NOFILE.set(DESCRIPTORS, hard).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let (failed, mut failures) = mpsc::unbounded_channel();
    let server = Server::new().on_event(move |event| {
        if let ServerEvent::AcceptFailed { error } = event {
            // When nobody wants to know any more, the test is over.
            let _ = failed.send(error.raw_os_error());
        }
    });
    let serving = tokio::spawn(server.serve(
        listener,
        async { drop(stopped.await) },
        |mut connection, _draining| async move {
            while let Ok(Some(frame)) = connection.read_frame().await {
                connection.write_frame(frame.payload()).await.unwrap();
            }
        },
    ));
    // Each connection costs two descriptors of this process, until one side of one of them cannot be had.
    let mut flood = Vec::new();
    let error = timeout(Duration::from_secs(60), async {
        loop {
            match TcpStream::connect(address).await {
                Ok(stream) => flood.push(stream),
                // The client has none either: leaving one to it lets the server run into the limit.
                Err(_) => drop(flood.pop()),
            }
            if let Ok(error) = failures.try_recv() {
                break error;
            }
            tokio::task::yield_now().await;
        }
    })
    .await
    .expect("the descriptors never ran out");
    assert_eq!(error, Some(24), "EMFILE");
    drop(flood);
    let client = Client::new(TcpTransport::new(address.to_string()));
    let mut device = timeout(Duration::from_secs(60), client.connect())
        .await
        .unwrap()
        .unwrap();
    device.write_frame(b"MSH|").await.unwrap();
    let answer = timeout(Duration::from_secs(60), device.read_frame())
        .await
        .unwrap();
    assert_eq!(answer.unwrap().unwrap().payload(), "MSH|");
    drop((device, stop));
    assert!(serving.await.unwrap());
}
