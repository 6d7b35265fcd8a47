//! Streams that a task reads.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};

use ihe_pcd::actor::AsyncFileReader;
use ihe_pcd::hl7::{FilePart, FileReadError};
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

#[tokio::test]
async fn a_message_is_given_when_the_next_one_begins() {
    let (near, mut far) = duplex(16);
    let mut reader = AsyncFileReader::new(near);
    let writer = tokio::spawn(async move {
        far.write_all(b"FHS|^~\\&\rMSH|^~\\&|1\rPID|1\rMSH|^~\\&|2\r")
            .await
            .unwrap();
        far
    });
    assert!(matches!(
        reader.next().await,
        Some(Ok(FilePart::FileHeader(_)))
    ));
    let Some(Ok(FilePart::Message { bytes, .. })) = reader.next().await else {
        panic!("a message");
    };
    assert_eq!(bytes, "MSH|^~\\&|1\rPID|1\r");
    drop(writer.await.unwrap());
    let Some(Ok(FilePart::Message { bytes, .. })) = reader.next().await else {
        panic!("a message");
    };
    assert_eq!(bytes, "MSH|^~\\&|2\r");
    assert!(matches!(
        reader.next().await,
        Some(Ok(FilePart::Finding(_)))
    ));
    assert!(reader.next().await.is_none());
    assert!(reader.next().await.is_none());
}

#[tokio::test]
async fn a_future_that_is_dropped_loses_nothing() {
    let file = b"MSH|^~\\&|1\rPID|1\rMSH|^~\\&|2\r";
    let (near, mut far) = duplex(64);
    let mut reader = AsyncFileReader::new(near);
    let mut given = Vec::new();
    for byte in file {
        far.write_all(&[*byte]).await.unwrap();
        // Polled once and dropped, whether it was ready or not.
        let mut next = pin!(reader.next());
        if let std::task::Poll::Ready(part) =
            next.as_mut().poll(&mut Context::from_waker(Waker::noop()))
        {
            given.push(part.unwrap().unwrap().into_message().unwrap());
        }
    }
    drop(far);
    while let Some(part) = reader.next().await {
        given.push(part.unwrap().into_message().unwrap());
    }
    assert_eq!(given, ["MSH|^~\\&|1\rPID|1\r", "MSH|^~\\&|2\r"]);
}

#[tokio::test]
async fn a_failing_source_is_the_last_item() {
    let source = failing_source();
    let mut reader = AsyncFileReader::new(source);
    assert!(matches!(
        reader.next().await,
        Some(Ok(FilePart::Message { .. }))
    ));
    assert!(matches!(
        reader.next().await,
        Some(Err(FileReadError::Source { offset: 11, .. }))
    ));
    assert!(reader.next().await.is_none());
}

/// One message and a half, and then an error.
fn failing_source() -> impl tokio::io::AsyncRead + Unpin {
    struct Fails;
    impl tokio::io::AsyncRead for Fails {
        fn poll_read(
            self: std::pin::Pin<&mut Self>,
            _: &mut Context<'_>,
            _: &mut tokio::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>> {
            std::task::Poll::Ready(Err(std::io::ErrorKind::ConnectionReset.into()))
        }
    }
    (&b"MSH|^~\\&|1\rMSH|^~\\&|2"[..]).chain(Fails)
}
