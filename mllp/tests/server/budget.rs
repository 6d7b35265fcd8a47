//! Frames that are still arriving share a bounded room.

use std::time::Duration;

use ihe_pcd_mllp::{Budget, Config, Connection, ReadError, encode};
use tokio::io::{AsyncWriteExt, DuplexStream, duplex};
use tokio::time::Instant;

use crate::site::soon;

const MAX_FRAME: usize = 100 * 1024;
/// Longer than what is free, shorter than the largest.
const LONG: usize = 50 * 1024;

fn connect(budget: &Budget) -> (DuplexStream, Connection<DuplexStream>) {
    let (near, far) = duplex(1024 * 1024);
    let mut config = Config::default();
    config.max_frame = MAX_FRAME;
    let connection = Connection::new(far, config).with_budget(budget.clone());
    (near, connection)
}

fn payload(length: usize) -> Vec<u8> {
    vec![b'x'; length]
}

#[tokio::test(start_paused = true)]
async fn short_frames_pass_while_a_long_one_holds_all_the_room() {
    let budget = Budget::new(MAX_FRAME);
    let (mut slow, mut held) = connect(&budget);
    slow.write_all(&encode(&payload(LONG)).unwrap()[..LONG - 10])
        .await
        .unwrap();
    let holding = tokio::spawn(async move { held.read_frame().await });
    tokio::task::yield_now().await;
    let (mut quick, mut passing) = connect(&budget);
    for length in [0, 1, 1800, Budget::FREE - 100] {
        quick
            .write_all(&encode(&payload(length)).unwrap())
            .await
            .unwrap();
        let frame = soon(passing.read_frame()).await.unwrap().unwrap();
        assert_eq!(frame.payload().len(), length);
    }
    assert!(!holding.is_finished());
    drop(slow);
    assert!(matches!(holding.await.unwrap(), Err(ReadError::Frame(_))));
}

#[tokio::test(start_paused = true)]
async fn a_long_frame_waits_for_the_room_and_the_one_that_never_ends_loses_it_in_time() {
    let budget = Budget::new(MAX_FRAME);
    let (mut slow, mut held) = connect(&budget);
    slow.write_all(&encode(&payload(LONG)).unwrap()[..LONG - 10])
        .await
        .unwrap();
    let holding = tokio::spawn(async move { (held.read_frame().await, held) });
    tokio::task::yield_now().await;
    // One goes on without room, and no other.
    let (mut overdrawn, mut overdraft) = connect(&budget);
    overdrawn
        .write_all(&encode(&payload(LONG)).unwrap()[..LONG - 10])
        .await
        .unwrap();
    let overdrawing = tokio::spawn(async move { overdraft.read_frame().await });
    tokio::task::yield_now().await;
    let (mut other, mut waiting) = connect(&budget);
    other
        .write_all(&encode(&payload(LONG)).unwrap())
        .await
        .unwrap();
    let begin = Instant::now();
    let waited = tokio::spawn(async move { waiting.read_frame().await });
    let (cut, connection) = holding.await.unwrap();
    assert!(
        matches!(cut, Err(ReadError::FrameTimeout { .. })),
        "{cut:?}"
    );
    assert_eq!(begin.elapsed(), Duration::from_secs(30));
    // Its owner closes it, and the room is free.
    drop(connection);
    let frame = soon(waited).await.unwrap().unwrap().unwrap();
    assert_eq!(frame.payload().len(), LONG);
    assert_eq!(begin.elapsed(), Duration::from_secs(30));
    assert!(matches!(
        overdrawing.await.unwrap(),
        Err(ReadError::FrameTimeout { .. })
    ));
}

#[tokio::test(start_paused = true)]
async fn many_long_frames_in_little_room_all_arrive_whatever_the_order_of_their_bytes() {
    // Less than any two of them need.
    let budget = Budget::new(MAX_FRAME);
    let mut writers = Vec::new();
    let mut readers = Vec::new();
    for _ in 0..20 {
        let (writer, mut reader) = connect(&budget);
        writers.push(writer);
        readers.push(tokio::spawn(async move {
            let mut lengths = Vec::new();
            while let Some(frame) = reader.read_frame().await.unwrap() {
                lengths.push(frame.payload().len());
            }
            lengths
        }));
    }
    let block = encode(&payload(LONG)).unwrap();
    let twice = [&block[..], &block[..]].concat();
    for piece in twice.chunks(7_000) {
        for writer in &mut writers {
            writer.write_all(piece).await.unwrap();
            tokio::task::yield_now().await;
        }
    }
    drop(writers);
    for reader in readers {
        assert_eq!(soon(reader).await.unwrap(), [LONG, LONG]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_frame_that_is_too_long_gives_its_room_back_before_it_ends() {
    let budget = Budget::new(MAX_FRAME);
    let (mut hostile, mut skipping) = connect(&budget);
    hostile.write_all(b"\x0B").await.unwrap();
    let skipping = tokio::spawn(async move {
        let error = skipping.read_frame().await.unwrap_err();
        assert!(!error.is_fatal(), "{error}");
        skipping.read_frame().await
    });
    // It is read as far as the room that the other end has for it.
    hostile.write_all(&payload(3 * MAX_FRAME)).await.unwrap();
    let (mut other, mut passing) = connect(&budget);
    other
        .write_all(&encode(&payload(LONG)).unwrap())
        .await
        .unwrap();
    let begin = Instant::now();
    assert!(soon(passing.read_frame()).await.unwrap().is_some());
    assert!(begin.elapsed().is_zero());
    hostile.write_all(b"\x1C\x0D").await.unwrap();
    hostile.write_all(&encode(b"next").unwrap()).await.unwrap();
    assert_eq!(
        soon(skipping).await.unwrap().unwrap().unwrap().payload(),
        "next"
    );
}
