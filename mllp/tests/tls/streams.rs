//! A stream that was cut is no stream that ended.

use std::io::ErrorKind;

use ihe_pcd_mllp::{Config, Connection, Peer, ReadError};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional, duplex};
use tokio::net::{TcpListener, TcpStream};

use crate::site::{Authority, Side, accept, client, connect, handshake, server};

async fn pair() -> (Side, Side) {
    let ward = Authority::new("ward");
    let consumer = server(&ward.device("consumer"), ward.trust());
    let pump = client(&ward.device("pump"), ward.trust());
    let (accepted, connected) = handshake(&consumer, &pump).await;
    (accepted.unwrap(), connected.unwrap())
}

#[tokio::test]
async fn a_stream_that_was_shut_down_ends() {
    let ((mut accepted, _), (mut connected, _)) = pair().await;
    accepted.write_all(b"last words").await.unwrap();
    accepted.shutdown().await.unwrap();
    drop(accepted);
    let mut text = Vec::new();
    connected.read_to_end(&mut text).await.unwrap();
    assert_eq!(text, b"last words");
}

#[tokio::test]
async fn a_stream_that_was_cut_between_two_records_is_an_error_after_what_came() {
    let ((mut accepted, _), (mut connected, _)) = pair().await;
    accepted.write_all(b"last words").await.unwrap();
    accepted.flush().await.unwrap();
    drop(accepted);
    let mut text = Vec::new();
    let error = connected.read_to_end(&mut text).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnexpectedEof);
    assert_eq!(text, b"last words");
}

#[tokio::test]
async fn a_stream_that_was_cut_inside_a_record_is_an_error() {
    let ward = Authority::new("ward");
    let consumer = server(&ward.device("consumer"), ward.trust());
    let pump = client(&ward.device("pump"), ward.trust());
    let (near, mut outer_near) = duplex(1 << 16);
    let (mut outer_far, far) = duplex(1 << 16);
    let (accepted, connected) = tokio::select! {
        sides = async { tokio::join!(accept(&consumer, near), connect(&pump, far)) } => sides,
        ended = copy_bidirectional(&mut outer_near, &mut outer_far) => panic!("{ended:?}"),
    };
    let ((mut accepted, _), (mut connected, _)) = (accepted.unwrap(), connected.unwrap());

    accepted.write_all(&[0x55; 100]).await.unwrap();
    accepted.flush().await.unwrap();
    let mut record = [0; 1000];
    let length = outer_near.read(&mut record).await.unwrap();
    assert!(length > 100);
    outer_far.write_all(&record[..length - 1]).await.unwrap();
    drop(outer_far);
    let error = connected.read(&mut [0]).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnexpectedEof);
}

#[tokio::test]
async fn a_connection_reports_a_cut_and_not_an_end_of_a_cut_stream() {
    for cut in [false, true] {
        let ((accepted, certificate), (connected, _)) = pair().await;
        let peer = Peer::default().with_certificate(certificate.unwrap());
        let mut consumer = Connection::new(accepted, Config::default()).with_peer(peer);
        let mut pump = Connection::new(connected, Config::default());
        pump.write_frame(b"MSH|^~\\&|PUMP\r").await.unwrap();
        let frame = consumer.read_frame().await.unwrap().unwrap();
        assert_eq!(frame.payload().as_ref(), b"MSH|^~\\&|PUMP\r");
        assert_eq!(consumer.peer().to_string(), "CN=pump");
        if !cut {
            pump.shutdown().await.unwrap();
        }
        drop(pump);
        match (cut, consumer.read_frame().await) {
            (false, Ok(None)) => {}
            (true, Err(ReadError::Io(error))) => {
                assert_eq!(error.kind(), ErrorKind::UnexpectedEof);
            }
            (_, other) => panic!("cut: {cut}, read: {other:?}"),
        }
    }
}

#[tokio::test]
async fn over_a_socket_each_side_reads_in_one_task_and_writes_in_another() {
    let ward = Authority::new("ward");
    let consumer = server(&ward.device("consumer"), ward.trust());
    let pump = client(&ward.device("pump"), ward.trust());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let consumer = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let (stream, _) = consumer.accept(stream).await.unwrap();
        let (mut reader, mut writer) = Connection::new(stream, Config::default()).split();
        while let Some(frame) = reader.read_frame().await.unwrap() {
            writer.write_frame(frame.payload()).await.unwrap();
        }
        writer.shutdown().await.unwrap();
    });

    let stream = TcpStream::connect(address).await.unwrap();
    let (stream, _) = pump.connect(stream).await.unwrap();
    assert_eq!(stream.get_ref().peer_addr().unwrap(), address);
    let (mut reader, mut writer) = Connection::new(stream, Config::default()).split();
    // More than the buffers of both sides hold at once.
    let payload = vec![b'x'; 300_000];
    let expected = payload.clone();
    let sender = tokio::spawn(async move {
        for _ in 0..10 {
            writer.write_frame(&payload).await.unwrap();
        }
        writer.shutdown().await.unwrap();
    });
    for _ in 0..10 {
        let frame = reader.read_frame().await.unwrap().unwrap();
        assert!(frame.payload().as_ref() == expected);
    }
    assert!(reader.read_frame().await.unwrap().is_none());
    sender.await.unwrap();
    consumer.await.unwrap();
}

#[tokio::test]
async fn a_handshake_that_the_other_side_leaves_fails() {
    let ward = Authority::new("ward");
    let consumer = server(&ward.device("consumer"), ward.trust());
    let (near, far) = duplex(1 << 16);
    drop(far);
    assert_eq!(
        accept(&consumer, near).await.err().unwrap().kind(),
        ErrorKind::UnexpectedEof
    );
}
