//! The same over real TCP sockets.
//!
//! Where a test has to know that everything sent so far was read and was not enough,
//! it waits in paused time: the clock only moves on when no task has anything left to do.
#![cfg(feature = "tokio")]
#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::time::Duration;

use ihe_pcd_mllp::{Config, Connection, ReadError};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

const SECOND: Duration = Duration::from_secs(1);

async fn pair() -> (TcpStream, Connection<TcpStream>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let device = TcpStream::connect(listener.local_addr().unwrap())
        .await
        .unwrap();
    device.set_nodelay(true).unwrap();
    let (stream, address) = listener.accept().await.unwrap();
    let consumer = Connection::new(stream, Config::default()).with_peer(address);
    (device, consumer)
}

async fn payload(connection: &mut Connection<TcpStream>) -> Vec<u8> {
    let frame = connection.read_frame().await.unwrap().unwrap();
    frame.into_payload().to_vec()
}

#[tokio::test]
async fn the_peer_has_the_address_of_the_socket() {
    let (device, consumer) = pair().await;
    assert_eq!(consumer.peer().address, device.local_addr().ok());
}

#[tokio::test]
async fn two_frames_in_one_write_are_both_read_in_order() {
    let (mut device, mut consumer) = pair().await;
    device
        .write_all(b"\x0Bone\x1C\r\x0Btwo\x1C\r")
        .await
        .unwrap();
    assert_eq!(payload(&mut consumer).await, b"one");
    assert_eq!(payload(&mut consumer).await, b"two");
}

#[tokio::test(start_paused = true)]
async fn one_byte_per_write_is_a_frame() {
    let (mut device, mut consumer) = pair().await;
    for byte in b"\x0Bone\x1C\r" {
        assert!(timeout(SECOND, consumer.read_frame()).await.is_err());
        device.write_all(&[*byte]).await.unwrap();
    }
    assert_eq!(payload(&mut consumer).await, b"one");
}

#[tokio::test]
async fn noise_between_frames_is_passed_over_and_counted() {
    let (mut device, mut consumer) = pair().await;
    device
        .write_all(b"hello\r\n\x0Bone\x1C\r\n\r\n\x0Btwo\x1C\r")
        .await
        .unwrap();
    assert_eq!(payload(&mut consumer).await, b"one");
    assert_eq!(payload(&mut consumer).await, b"two");
    assert_eq!(consumer.totals().noise_bytes, 9);
}

#[tokio::test(start_paused = true)]
async fn file_separator_and_carriage_return_in_separate_packets_end_one_frame() {
    let (mut device, mut consumer) = pair().await;
    device.write_all(b"\x0Bone\x1C").await.unwrap();
    assert!(timeout(SECOND, consumer.read_frame()).await.is_err());
    device.write_all(b"\r").await.unwrap();
    assert_eq!(payload(&mut consumer).await, b"one");
    device.write_all(b"\x0Btwo\x1C\r").await.unwrap();
    assert_eq!(payload(&mut consumer).await, b"two");
    assert_eq!(consumer.totals().deviations, 0);
}

#[tokio::test(start_paused = true)]
async fn half_a_frame_and_silence_is_cut_by_the_frame_timeout() {
    let (mut device, mut consumer) = pair().await;
    device.write_all(b"\x0Bhalf").await.unwrap();
    let error = consumer.read_frame().await.unwrap_err();
    assert!(matches!(
        error,
        ReadError::FrameTimeout {
            offset: 0,
            length: 4,
            ..
        }
    ));
}

#[tokio::test(start_paused = true)]
async fn a_quiet_connection_is_not_cut() {
    let (mut device, mut consumer) = pair().await;
    device.write_all(b"\x0Bone\x1C\r\n").await.unwrap();
    assert_eq!(payload(&mut consumer).await, b"one");
    tokio::spawn(async move {
        sleep(3600 * SECOND).await;
        device.write_all(b"\x0Btwo\x1C\r").await.unwrap();
    });
    assert_eq!(payload(&mut consumer).await, b"two");
}

#[tokio::test]
async fn a_megabyte_there_and_back() {
    let (device, mut consumer) = pair().await;
    let mut device = Connection::new(device, Config::default());
    let sent = vec![b'x'; Config::DEFAULT_MAX_FRAME];
    let echo = tokio::spawn(async move {
        let frame = consumer.read_frame().await.unwrap().unwrap();
        consumer.write_frame(frame.payload()).await.unwrap();
    });
    device.write_frame(&sent).await.unwrap();
    let frame = device.read_frame().await.unwrap().unwrap();
    assert!(frame.payload() == &sent);
    echo.await.unwrap();
}
