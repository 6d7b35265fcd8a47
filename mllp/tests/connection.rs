//! Patience, cancellation and the ways a connection ends, in virtual time.
#![cfg(feature = "tokio")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests fail by panicking")]

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use ihe_pcd_mllp::{
    Config, Connection, DeviationKind, Event, FrameErrorKind, FrameReader, FrameWriter, Peer,
    ReadError, Timeouts, WriteError,
};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt, BufWriter, DuplexStream, ReadBuf, duplex};
use tokio::time::{Instant, sleep, timeout};

const SECOND: Duration = Duration::from_secs(1);

fn pair() -> (DuplexStream, Connection<DuplexStream>) {
    let (far, near) = duplex(64 * 1024);
    (far, Connection::new(near, Config::default()))
}

async fn payload(connection: &mut Connection<DuplexStream>) -> Vec<u8> {
    let frame = connection.read_frame().await.unwrap().unwrap();
    frame.into_payload().to_vec()
}

fn idle(limit: Duration) -> Timeouts {
    let mut timeouts = Timeouts::default();
    timeouts.idle = Some(limit);
    timeouts
}

#[tokio::test]
async fn a_clean_end_is_none_and_stays_none() {
    let (mut far, mut connection) = pair();
    far.write_all(b"\x0Bone\x1C\r").await.unwrap();
    drop(far);
    assert_eq!(payload(&mut connection).await, b"one");
    assert!(connection.read_frame().await.unwrap().is_none());
    assert!(connection.read_frame().await.unwrap().is_none());
}

#[tokio::test]
async fn an_end_inside_a_frame_is_an_error_once_and_then_none() {
    let (mut far, mut connection) = pair();
    far.write_all(b"\x0Bone\x1C\r\x0Bhal").await.unwrap();
    drop(far);
    assert_eq!(payload(&mut connection).await, b"one");
    let error = connection.read_frame().await.unwrap_err();
    assert!(!error.is_fatal());
    let ReadError::Frame(error) = error else {
        panic!("{error:?}")
    };
    assert_eq!(error.kind(), FrameErrorKind::CutByEndOfStream { length: 3 });
    assert_eq!(error.offset(), 6);
    assert!(connection.read_frame().await.unwrap().is_none());
}

#[tokio::test]
async fn reading_goes_on_after_a_frame_error() {
    let (mut far, near) = duplex(1024);
    let mut config = Config::default();
    config.max_frame = 3;
    let mut connection = Connection::new(near, config);
    far.write_all(b"\x0Btoo long\x1C\r\x0Bone\x1C\r")
        .await
        .unwrap();
    let error = connection.read_frame().await.unwrap_err();
    assert!(matches!(
        error,
        ReadError::Frame(error) if error.kind() == FrameErrorKind::TooLong { limit: 3 }
    ));
    assert_eq!(payload(&mut connection).await, b"one");
}

#[tokio::test]
async fn deviations_are_events_and_are_counted_where_frames_are_read() {
    let stream = b"??\x0Bone\x1C\r??\x0Btwo\x1C\r";
    let (mut far, mut connection) = pair();
    far.write_all(stream).await.unwrap();
    let Some(Event::Deviation(noise)) = connection.read_event().await.unwrap() else {
        panic!("noise is an event")
    };
    assert_eq!(noise.kind(), DeviationKind::Noise { length: 2 });
    assert_eq!(payload(&mut connection).await, b"one");
    assert_eq!(payload(&mut connection).await, b"two");
    assert_eq!(connection.totals().noise_bytes, 4);
    assert_eq!(connection.totals().deviations, 2);
}

#[tokio::test(start_paused = true)]
async fn half_a_frame_and_silence_is_cut_by_the_frame_timeout() {
    let (mut far, mut connection) = pair();
    far.write_all(b"\x0Bone\x1C\r\x0Bhal").await.unwrap();
    assert_eq!(payload(&mut connection).await, b"one");
    let start = Instant::now();
    let error = connection.read_frame().await.unwrap_err();
    assert!(error.is_fatal());
    assert!(matches!(
        error,
        ReadError::FrameTimeout {
            offset: 6,
            length: 3,
            after_file_separator: false,
            ..
        }
    ));
    assert!(start.elapsed() >= 30 * SECOND);
    assert!(start.elapsed() < 31 * SECOND);
    assert!(connection.read_frame().await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn a_frame_that_comes_one_byte_at_a_time_for_ever_is_cut_too() {
    let (mut far, mut connection) = pair();
    let dripping = tokio::spawn(async move {
        far.write_all(b"\x0B").await.unwrap();
        while far.write_all(b"x").await.is_ok() {
            sleep(SECOND).await;
        }
    });
    let start = Instant::now();
    let error = connection.read_frame().await.unwrap_err();
    assert!(matches!(error, ReadError::FrameTimeout { .. }));
    assert!(start.elapsed() < 31 * SECOND);
    drop(connection);
    dripping.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn repeated_start_blocks_do_not_renew_the_patience() {
    let (mut far, mut connection) = pair();
    tokio::spawn(async move {
        while far.write_all(b"\x0B").await.is_ok() {
            sleep(SECOND).await;
        }
    });
    let start = Instant::now();
    let error = connection.read_frame().await.unwrap_err();
    assert!(matches!(error, ReadError::FrameTimeout { .. }));
    assert!(start.elapsed() < 31 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn each_frame_has_its_own_patience() {
    let (mut far, mut connection) = pair();
    tokio::spawn(async move {
        for _ in 0..10 {
            far.write_all(b"\x0Bon").await.unwrap();
            sleep(20 * SECOND).await;
            far.write_all(b"e\x1C\r").await.unwrap();
        }
    });
    for _ in 0..10 {
        assert_eq!(payload(&mut connection).await, b"one");
    }
}

#[tokio::test(start_paused = true)]
async fn cancelled_waiting_counts_as_waiting() {
    let (mut far, mut connection) = pair();
    far.write_all(b"\x0Bhal").await.unwrap();
    for _ in 0..29 {
        assert!(timeout(SECOND, connection.read_frame()).await.is_err());
    }
    let error = timeout(2 * SECOND, connection.read_frame()).await;
    assert!(matches!(
        error.unwrap().unwrap_err(),
        ReadError::FrameTimeout { .. }
    ));
}

#[tokio::test(start_paused = true)]
async fn time_in_which_nobody_was_reading_is_not_held_against_the_peer() {
    let (mut far, mut connection) = pair();
    far.write_all(b"\x0Bhal").await.unwrap();
    assert!(timeout(SECOND, connection.read_frame()).await.is_err());
    sleep(3600 * SECOND).await;
    tokio::spawn(async move {
        sleep(SECOND).await;
        far.write_all(b"f\x1C\r").await.unwrap();
    });
    assert_eq!(payload(&mut connection).await, b"half");
}

#[tokio::test(start_paused = true)]
async fn a_frame_that_only_lacks_its_carriage_return_is_named_so() {
    let (mut far, mut connection) = pair();
    far.write_all(b"\x0Bone\x1C").await.unwrap();
    let error = connection.read_frame().await.unwrap_err();
    assert!(matches!(
        error,
        ReadError::FrameTimeout {
            after_file_separator: true,
            ..
        }
    ));
    assert!(error.to_string().contains("carriage return"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_quiet_connection_is_not_cut() {
    let (mut far, mut connection) = pair();
    tokio::spawn(async move {
        sleep(24 * 3600 * SECOND).await;
        far.write_all(b"\x0Bone\x1C\r").await.unwrap();
    });
    assert_eq!(payload(&mut connection).await, b"one");
}

#[tokio::test(start_paused = true)]
async fn a_quiet_connection_is_cut_by_an_idle_timeout_if_one_is_set() {
    let (mut far, connection) = pair();
    let mut connection = connection.with_timeouts(idle(60 * SECOND));
    let start = Instant::now();
    tokio::spawn(async move {
        sleep(50 * SECOND).await;
        far.write_all(b"\x0Bone\x1C\r").await.unwrap();
        // Noise is no sign of life.
        while far.write_all(b"?").await.is_ok() {
            sleep(SECOND).await;
        }
    });
    assert_eq!(payload(&mut connection).await, b"one");
    let error = connection.read_frame().await.unwrap_err();
    assert!(error.is_fatal());
    assert!(matches!(error, ReadError::IdleTimeout { limit } if limit == 60 * SECOND));
    assert!(start.elapsed() >= 110 * SECOND);
    assert!(start.elapsed() < 112 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_read_loses_nothing() {
    let (mut far, mut connection) = pair();
    for byte in b"\x0Bone\x1C\r" {
        let early = timeout(Duration::from_millis(1), connection.read_frame()).await;
        assert!(early.is_err());
        far.write_all(&[*byte]).await.unwrap();
    }
    assert_eq!(payload(&mut connection).await, b"one");
}

#[tokio::test]
async fn written_frames_are_whole_blocks() {
    let (mut far, mut connection) = pair();
    connection.write_frame(b"one").await.unwrap();
    connection.write_frame(b"").await.unwrap();
    connection.shutdown().await.unwrap();
    let mut received = Vec::new();
    far.read_to_end(&mut received).await.unwrap();
    assert_eq!(received, b"\x0Bone\x1C\r\x0B\x1C\r");
}

#[tokio::test]
async fn a_payload_that_breaks_the_framing_is_refused_and_the_connection_goes_on() {
    let (mut far, mut connection) = pair();
    let error = connection.write_frame(b"o\x1Ce").await.unwrap_err();
    assert!(matches!(error, WriteError::Encode(_)));
    connection.write_frame(b"one").await.unwrap();
    drop(connection);
    let mut received = Vec::new();
    far.read_to_end(&mut received).await.unwrap();
    assert_eq!(received, b"\x0Bone\x1C\r");
}

#[tokio::test(start_paused = true)]
async fn a_peer_that_does_not_read_is_cut_by_the_write_timeout() {
    let (_far, near) = duplex(16);
    let mut connection = Connection::new(near, Config::default());
    let start = Instant::now();
    let error = connection.write_frame(&[b'x'; 100]).await.unwrap_err();
    assert!(matches!(error, WriteError::Timeout { limit } if limit == 30 * SECOND));
    assert!(start.elapsed() < 31 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_write_leaves_the_framing_whole() {
    let (mut far, near) = duplex(16);
    let mut connection = Connection::new(near, Config::default());
    let first = [b'1'; 100];
    assert!(
        timeout(SECOND, connection.write_frame(&first))
            .await
            .is_err()
    );
    let reading = tokio::spawn(async move {
        let mut received = Vec::new();
        far.read_to_end(&mut received).await.unwrap();
        received
    });
    connection.write_frame(b"two").await.unwrap();
    drop(connection);
    let expected = [b"\x0B", first.as_slice(), b"\x1C\r\x0Btwo\x1C\r"].concat();
    assert_eq!(reading.await.unwrap(), expected);
}

#[tokio::test(start_paused = true)]
async fn no_more_than_one_dropped_write_is_kept() {
    let (mut far, near) = duplex(16);
    let mut connection = Connection::new(near, Config::default());
    let first = [b'1'; 100];
    for payload in [first.as_slice(), b"two", b"three"] {
        let write = connection.write_frame(payload);
        assert!(timeout(SECOND, write).await.is_err());
    }
    let reading = tokio::spawn(async move {
        let mut received = Vec::new();
        far.read_to_end(&mut received).await.unwrap();
        received
    });
    connection.shutdown().await.unwrap();
    let expected = [b"\x0B", first.as_slice(), b"\x1C\r"].concat();
    assert_eq!(reading.await.unwrap(), expected);
}

#[tokio::test]
async fn a_written_frame_does_not_stay_in_a_buffer() {
    let (mut far, near) = duplex(64);
    let mut writer = FrameWriter::new(BufWriter::new(near));
    writer.write_frame(b"one").await.unwrap();
    let mut received = [0; 6];
    far.read_exact(&mut received).await.unwrap();
    assert_eq!(&received, b"\x0Bone\x1C\r");
}

#[tokio::test]
async fn a_session_reads_while_it_writes() {
    let (near, far) = duplex(64);
    let (mut reader, mut writer) = Connection::new(near, Config::default()).split();
    let (mut far_reader, mut far_writer) = Connection::new(far, Config::default()).split();
    let echo = tokio::spawn(async move {
        while let Some(frame) = far_reader.read_frame().await.unwrap() {
            far_writer.write_frame(frame.payload()).await.unwrap();
        }
    });
    // More than both directions can hold: without reading meanwhile, writing would never end.
    let writing = tokio::spawn(async move {
        for number in 0..100_u32 {
            writer
                .write_frame(number.to_string().as_bytes())
                .await
                .unwrap();
        }
        writer.shutdown().await.unwrap();
    });
    for number in 0..100_u32 {
        let frame = reader.read_frame().await.unwrap().unwrap();
        assert_eq!(frame.payload().as_ref(), number.to_string().as_bytes());
    }
    writing.await.unwrap();
    echo.await.unwrap();
    assert!(reader.read_frame().await.unwrap().is_none());
}

#[tokio::test]
async fn splitting_loses_nothing_that_was_received() {
    let (mut far, mut connection) = pair();
    far.write_all(b"\x0Bone\x1C\r\x0Btwo\x1C\r\x0Bthr")
        .await
        .unwrap();
    assert_eq!(payload(&mut connection).await, b"one");
    let (mut reader, _writer) = connection.split();
    far.write_all(b"ee\x1C\r").await.unwrap();
    for expected in ["two", "three"] {
        let frame = reader.read_frame().await.unwrap().unwrap();
        assert_eq!(frame.payload().as_ref(), expected.as_bytes());
    }
}

/// Gives some bytes, then fails.
struct Failing(Option<&'static [u8]>);

impl AsyncRead for Failing {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Poll::Ready(match self.0.take() {
            Some(bytes) => {
                buffer.put_slice(bytes);
                Ok(())
            }
            None => Err(io::ErrorKind::ConnectionReset.into()),
        })
    }
}

#[tokio::test]
async fn a_failing_transport_is_named_and_then_the_frame_it_cut() {
    let mut reader = FrameReader::new(Failing(Some(b"\x0Bone\x1C\r\x0Bhal")), Config::default());
    assert!(reader.read_frame().await.unwrap().is_some());
    let error = reader.read_frame().await.unwrap_err();
    assert!(error.is_fatal());
    assert!(matches!(
        error,
        ReadError::Io(error) if error.kind() == io::ErrorKind::ConnectionReset
    ));
    let error = reader.read_frame().await.unwrap_err();
    assert!(matches!(
        error,
        ReadError::Frame(error) if error.kind() == (FrameErrorKind::CutByEndOfStream { length: 3 })
    ));
    assert!(reader.read_frame().await.unwrap().is_none());
}

#[tokio::test]
async fn writing_to_a_closed_connection_is_an_error() {
    let (far, near) = duplex(16);
    drop(far);
    let mut writer = FrameWriter::new(near);
    let error = writer.write_frame(b"one").await.unwrap_err();
    assert!(matches!(error, WriteError::Io(_)));
}

#[tokio::test]
async fn the_peer_is_who_it_was_said_to_be() {
    let (_far, connection) = pair();
    assert_eq!(connection.peer(), &Peer::default());
    let address: std::net::SocketAddr = "192.0.2.1:2575".parse().unwrap();
    let connection = connection.with_peer(address);
    assert_eq!(connection.peer().address, Some(address));
    assert_eq!(connection.peer().to_string(), "192.0.2.1:2575");
    let (reader, _writer) = connection.split();
    assert_eq!(reader.peer(), &Peer::at(address));
}

#[tokio::test]
async fn the_debug_form_shows_no_content() {
    let (mut far, mut connection) = pair();
    far.write_all(b"\x0BSECRET\x1C\r\x0BSECRET").await.unwrap();
    let frame = connection.read_frame().await.unwrap().unwrap();
    let mut printed = format!("{frame:?} {connection:?}");
    printed += &format!("{:?}", connection.split());
    assert!(printed.contains("length: 6"), "{printed}");
    assert!(!printed.contains("SECRET"), "{printed}");
}

#[tokio::test(start_paused = true)]
async fn noise_between_the_frames_of_a_quiet_device_is_told_and_cuts_nothing() {
    let (mut peer, far) = duplex(1024);
    let mut connection = Connection::new(far, Config::default());
    for _ in 0..24 {
        peer.write_all(b"\x0BMSH|\x1C\r\r\n\r\n").await.unwrap();
        assert!(connection.read_frame().await.unwrap().is_some());
        let noise = connection.read_event().await.unwrap();
        assert!(matches!(noise, Some(Event::Deviation(_))));
        let hour = sleep(Duration::from_secs(3600));
        tokio::select! {
            read = connection.read_event() => panic!("{read:?}"),
            () = hour => {}
        }
    }
}
