//! Peers that fall silent, close, do not read, or are gone; in virtual time.

use std::io;
use std::time::Duration;

use ihe_pcd_mllp::{
    Client, Config, Connection, DeviationKind, Event, Link, ReadError, Server, Timeouts, Transport,
    WriteError,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};
use tokio::time::{Instant, sleep};

use crate::wire::{Counted, Counts, SECOND, soon, wires};

#[tokio::test(start_paused = true)]
async fn mirth_1990_a_peer_that_closes_costs_no_cpu() {
    let (mut device, inner) = duplex(1024);
    let counts = Counts::default();
    let counted = Counted {
        inner,
        counts: counts.clone(),
    };
    let mut connection = Connection::new(counted, Config::default());
    device.write_all(b"\x0BMSH|\x1C\r").await.unwrap();
    assert!(connection.read_frame().await.unwrap().is_some());
    drop(device);
    assert!(connection.read_frame().await.unwrap().is_none());
    let reads = counts.reads();
    assert!(reads <= 4, "{reads} reads for a frame and an end");
    // As a careless loop around it would.
    for _ in 0..1_000 {
        assert!(connection.read_frame().await.unwrap().is_none());
    }
    assert_eq!(counts.reads(), reads, "an end is not read again");
}

#[tokio::test(start_paused = true)]
async fn mirth_1990_a_connection_whose_peer_closed_is_gone_from_the_server() {
    let (listener, plugs) = wires();
    let counts = Counts::default();
    let serving = Server::new().serve(
        listener,
        sleep(3600 * SECOND),
        |mut connection, _| async move { while let Ok(Some(_)) = connection.read_frame().await {} },
    );
    let closing = async {
        let (mut device, inner) = duplex(1024);
        plugs.plug(Counted {
            inner,
            counts: counts.clone(),
        });
        device.write_all(b"\x0BMSH|\x1C\r").await.unwrap();
        device.shutdown().await.unwrap();
        // Seen by the device when the server has dropped its side.
        assert_eq!(device.read(&mut [0; 1]).await.unwrap(), 0);
        assert_eq!(counts.alive(), 0);
        counts.reads()
    };
    let (drained, reads) = soon(async { tokio::join!(serving, closing) }).await;
    assert!(drained);
    assert!(reads <= 4, "{reads} reads for a frame and an end");
    assert_eq!(counts.reads(), reads);
}

#[tokio::test(start_paused = true)]
async fn hl7v2_half_a_frame_and_silence_is_cut() {
    let (mut device, near) = duplex(1024);
    let mut connection = Connection::new(near, Config::default());
    device.write_all(b"\x0BMSH|").await.unwrap();
    let begin = Instant::now();
    let error = soon(connection.read_frame()).await.unwrap_err();
    assert!(matches!(error, ReadError::FrameTimeout { length: 4, .. }));
    assert!(begin.elapsed() < 31 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn hl7v2_a_peer_that_takes_no_answer_is_cut() {
    let (_device, near) = duplex(16);
    let mut connection = Connection::new(near, Config::default());
    let error = soon(connection.write_frame(&[b'x'; 1024])).await;
    assert!(matches!(error, Err(WriteError::Timeout { .. })));
}

#[tokio::test(start_paused = true)]
async fn medplum_8122_a_frame_without_trailer_is_told_with_its_place_and_its_length() {
    let (mut device, near) = duplex(1024);
    let mut connection = Connection::new(near, Config::default());
    device
        .write_all(b"\x0BMSH|one\x1C\r\x0BMSH|two")
        .await
        .unwrap();
    assert!(connection.read_frame().await.unwrap().is_some());
    let error = soon(connection.read_frame()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "frame at stream offset 10 not complete within 30s, 7 bytes received"
    );
}

#[tokio::test(start_paused = true)]
async fn medplum_8122_bytes_outside_any_block_are_told_when_the_stream_ends() {
    let (mut device, near) = duplex(1024);
    let mut connection = Connection::new(near, Config::default());
    device.write_all(b"MSH|^~\\&|no framing\r").await.unwrap();
    drop(device);
    let event = soon(connection.read_event()).await.unwrap().unwrap();
    let Event::Deviation(deviation) = event else {
        panic!("{event:?}")
    };
    assert_eq!(deviation.kind(), DeviationKind::Noise { length: 20 });
    assert!(soon(connection.read_event()).await.unwrap().is_none());
}

#[tokio::test(start_paused = true)]
async fn medplum_8122_bytes_without_framing_are_told_while_the_connection_stays_open_and_then_it_is_cut()
 {
    let (mut peer, far) = duplex(1024);
    let mut connection = Connection::new(far, Config::default());
    let begin = Instant::now();
    peer.write_all(b"GET / HTTP/1.1\r\n\r\n").await.unwrap();
    let noise = connection.read_event().await.unwrap();
    assert!(
        matches!(&noise, Some(Event::Deviation(noise)) if noise.to_string().starts_with("18 bytes")),
        "{noise:?}"
    );
    assert_eq!(begin.elapsed().as_secs(), 1);
    // More of the same gains no time.
    peer.write_all(b"Host: x\r\n\r\n").await.unwrap();
    connection.read_event().await.unwrap();
    let cut = connection.read_event().await.unwrap_err();
    assert!(
        matches!(cut, ReadError::NoFraming { length: 29, .. }),
        "{cut}"
    );
    assert_eq!(begin.elapsed().as_secs(), 30);
}

#[tokio::test(start_paused = true)]
async fn mllp_http_4_a_connection_that_is_quiet_for_a_day_is_no_error() {
    let (mut device, near) = duplex(1024);
    let mut connection = Connection::new(near, Config::default());
    let speaking = async {
        sleep(24 * 3600 * SECOND).await;
        device.write_all(b"\x0BMSH|\x1C\r").await.unwrap();
    };
    let (read, ()) = tokio::join!(connection.read_frame(), speaking);
    assert!(read.unwrap().is_some());
}

#[tokio::test(start_paused = true)]
async fn txhl7_11_a_silent_connection_is_ended_by_an_idle_timeout_when_asked() {
    let mut timeouts = Timeouts::default();
    timeouts.idle = Some(90 * SECOND);
    let (listener, plugs) = wires();
    let serving = Server::new().with_timeouts(timeouts).serve(
        listener,
        sleep(3600 * SECOND),
        |mut connection, _| async move {
            let error = connection.read_frame().await.unwrap_err();
            assert!(matches!(error, ReadError::IdleTimeout { .. }));
        },
    );
    let silent = async {
        let begin = Instant::now();
        let mut device = plugs.device();
        assert!(device.read_frame().await.unwrap().is_none());
        begin.elapsed()
    };
    let (_, after) = soon(async { tokio::join!(serving, silent) }).await;
    assert!((90..92).contains(&after.as_secs()), "{after:?}");
}

/// An address that neither answers nor refuses.
#[derive(Debug)]
struct Nowhere;

#[async_trait::async_trait]
impl Transport for Nowhere {
    async fn connect(&self) -> io::Result<Link> {
        std::future::pending().await
    }
}

#[tokio::test(start_paused = true)]
async fn hapi_89_and_126_connecting_to_an_address_that_does_not_answer_ends() {
    let begin = Instant::now();
    let error = soon(Client::new(Nowhere).connect()).await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    assert!(begin.elapsed() <= 11 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn mirth_2901_the_time_for_connecting_is_the_one_that_was_set() {
    let mut timeouts = Timeouts::default();
    timeouts.establish = Duration::from_millis(700);
    let begin = Instant::now();
    let client = Client::new(Nowhere).with_timeouts(timeouts);
    assert!(soon(client.connect()).await.is_err());
    let after = begin.elapsed().as_millis();
    assert!((700..710).contains(&after), "{after} ms");
}
