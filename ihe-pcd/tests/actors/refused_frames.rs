//! What the sender of a frame sees that framing refuses, over real sockets.

use std::io::{Read, Write};
use std::sync::Arc;

use ihe_pcd::actor::{Consumer, Limits, VolatileReporter};
use ihe_pcd::mllp::{self, Connection};
use ihe_pcd::session::Advice;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::scaffold::gated::GatedJournal;
use crate::scaffold::site::{Site, next_answer, payload, report, soon};

const MIB: usize = 1024 * 1024;

/// One that takes no frame longer than 8 KiB.
async fn limited(consumer: Consumer) -> Site {
    let mut config = mllp::Config::default();
    config.max_frame = 8 * 1024;
    Site::open(consumer.mllp(config)).await
}

/// A report with so many bytes more than it needs.
fn long(control_id: &str, bytes: usize) -> Vec<u8> {
    let note = format!("NTE|1||{}\r", "x".repeat(bytes));
    [payload(control_id), note.into_bytes()].concat()
}

fn answered(code: &str, control_id: &str) -> Option<(String, String)> {
    Some((code.to_owned(), control_id.to_owned()))
}

#[tokio::test]
async fn a_message_that_is_too_long_is_answered_and_the_next_one_is_stored() {
    let site = Site::open(Consumer::danger_volatile()).await;
    let mut device = site.device().await;
    device.write_frame(&long("1", 3 * MIB)).await.unwrap();
    assert_eq!(next_answer(&mut device).await, answered("CE", "1"));
    device.write_frame(&payload("2")).await.unwrap();
    assert_eq!(next_answer(&mut device).await, answered("CA", "2"));
    drop(device);
    let summary = site.close().await;
    let fates = (summary.accepted, summary.refused, summary.dropped);
    assert_eq!(fates, (1, 1, 0));
}

/// A sender that reads nothing before it has written everything, with nothing of ours in it.
#[tokio::test]
async fn a_sender_that_blocks_is_answered_once_it_has_sent_all() {
    let site = Site::open(Consumer::danger_volatile()).await;
    let address = site.address;
    let device = tokio::task::spawn_blocking(move || {
        let mut stream = std::net::TcpStream::connect(address).unwrap();
        let block = [b"\x0B", &long("1", 3 * MIB)[..], b"\x1C\r"].concat();
        for piece in block.chunks(70_001) {
            stream.write_all(piece).unwrap();
        }
        let mut answer = Vec::new();
        while !answer.ends_with(b"\x1C\r") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            answer.extend(byte);
        }
        String::from_utf8(answer).unwrap()
    });
    let answer = soon(device).await.unwrap();
    assert!(answer.contains("\rMSA|CE|1\rERR|||102^"), "{answer:?}");
    assert!(
        answer.contains("payload longer than the limit of 1048576 bytes"),
        "{answer:?}"
    );
    site.close().await;
}

/// It takes no answer to a message that is not sent whole.
#[tokio::test]
async fn a_reporter_learns_that_its_message_is_too_long_and_not_to_be_repeated() {
    let site = limited(Consumer::danger_volatile()).await;
    let reporter = VolatileReporter::to(site.address.to_string());
    let mut long = report("1", 72);
    let result = long.results[0].clone();
    long.results.extend(vec![result; 2_000]);
    let delivery = reporter.send(&long).await.unwrap();
    let error = soon(delivery).await.unwrap_err();
    assert_eq!(error.to_string(), "refused with CE: 102 (Data type error)");
    assert_eq!(error.advice(), Advice::DoNotRepeat);
    let delivery = reporter.send(&report("2", 72)).await.unwrap();
    assert!(soon(delivery).await.is_ok(), "the lane goes on");
    drop(reporter);
    site.close().await;
}

#[tokio::test]
async fn refused_frames_wait_for_those_before_them_as_any_other() {
    let journal = Arc::new(GatedJournal::new());
    let consumer = Consumer::new(Arc::clone(&journal));
    let limits = Limits::default().with_max_in_flight(3);
    let site = limited(consumer.limits(limits)).await;
    let mut device = site.device().await;
    device.write_frame(&payload("0")).await.unwrap();
    for id in 1..20 {
        let frame = long(&id.to_string(), 10_000);
        device.write_frame(&frame).await.unwrap();
    }
    device.write_frame(&payload("20")).await.unwrap();
    soon(journal.begun.acquire()).await.unwrap().forget();
    journal.gate.add_permits(2);
    assert_eq!(next_answer(&mut device).await, answered("CA", "0"));
    for id in 1..20 {
        let expected = answered("CE", &id.to_string());
        assert_eq!(next_answer(&mut device).await, expected);
    }
    assert_eq!(next_answer(&mut device).await, answered("CA", "20"));
    drop(device);
    let summary = site.close().await;
    assert_eq!((summary.accepted, summary.refused), (2, 19));
}

#[tokio::test]
async fn a_frame_that_is_too_long_and_cut_is_dropped_and_the_next_one_is_answered() {
    let site = limited(Consumer::danger_volatile()).await;
    let mut stream = TcpStream::connect(site.address).await.unwrap();
    let half = [b"\x0B", &long("1", 10_000)[..]].concat();
    stream.write_all(&half).await.unwrap();
    let mut device = Connection::new(stream, mllp::Config::default());
    device.write_frame(&payload("2")).await.unwrap();
    assert_eq!(next_answer(&mut device).await, answered("CA", "2"));
    drop(device);
    let summary = site.close().await;
    let fates = (summary.accepted, summary.refused, summary.dropped);
    assert_eq!(fates, (1, 0, 1));
}
