//! Consumers that said yes before they had it, or to the wrong thing, or lost what they had.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use ihe_pcd::actor::Consumer;
use ihe_pcd::hl7::{Message, SegmentId};
use ihe_pcd::mllp::Peer;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{Named, TapRecord, Tapped};
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};
use tokio::sync::mpsc;
use tokio::time::Instant;

use crate::scaffold::gated::{GatedJournal, GatedSink};
use crate::scaffold::site::{Site, next_answer, payload, soon};
use crate::scaffold::ward::{Counted, Ward, settle};

fn ca(id: &str) -> Option<(String, String)> {
    Some(("CA".into(), id.into()))
}

#[tokio::test]
async fn medplum_9346_ca_waits_for_the_journal() {
    let journal = Arc::new(GatedJournal::new());
    let site = Site::open(Consumer::new(Arc::clone(&journal))).await;
    let mut device = site.device().await;
    device.write_frame(&payload("1")).await.unwrap();
    soon(journal.begun.acquire()).await.unwrap().forget();
    site.settle().await;
    tokio::select! {
        biased;
        _ = device.read_frame() => panic!("acknowledged and not stored"),
        () = std::future::ready(()) => {}
    }
    journal.gate.add_permits(1);
    assert_eq!(next_answer(&mut device).await, ca("1"));
    drop(device);
    site.close().await;
}

#[tokio::test]
async fn mirth_2027_what_could_not_be_stored_gets_no_positive_acknowledgement() {
    let site = Site::open(Consumer::new(GatedJournal::failing())).await;
    let mut device = site.device().await;
    for id in ["1", "2", "3"] {
        device.write_frame(&payload(id)).await.unwrap();
        let (code, about) = next_answer(&mut device).await.unwrap();
        assert_eq!((code.as_str(), about.as_str()), ("CE", id));
    }
    drop(device);
    assert_eq!(site.close().await.accepted, 0);
}

#[tokio::test]
async fn mirth_1314_a_message_that_is_sent_again_is_stored_once_and_answered_each_time() {
    let site = Site::open(Consumer::danger_volatile()).await;
    for _ in 0..5 {
        // As after a timeout: on a new connection.
        let mut device = site.device().await;
        device.write_frame(&payload("1")).await.unwrap();
        assert_eq!(next_answer(&mut device).await, ca("1"));
    }
    let summary = site.close().await;
    assert_eq!((summary.accepted, summary.repeated), (1, 4));
}

#[tokio::test]
async fn node_hl7_a_repeated_control_id_gets_one_answer_each_time() {
    let site = Site::open(Consumer::danger_volatile()).await;
    let mut device = site.device().await;
    for id in ["1", "1", "2"] {
        device.write_frame(&payload(id)).await.unwrap();
    }
    for id in ["1", "1", "2"] {
        assert_eq!(next_answer(&mut device).await, ca(id));
    }
    device.shutdown().await.unwrap();
    assert_eq!(next_answer(&mut device).await, None, "no third answer");
    site.close().await;
}

#[tokio::test]
async fn hapi_messages_in_one_write_are_answered_in_their_order() {
    let site = Site::open(Consumer::danger_volatile()).await;
    let mut socket = tokio::net::TcpStream::connect(site.address).await.unwrap();
    let ids: Vec<_> = (0..20).map(|number| number.to_string()).collect();
    let mut stream = Vec::new();
    for id in &ids {
        stream.extend(ihe_pcd::mllp::encode(&payload(id)).unwrap());
    }
    socket.write_all(&stream).await.unwrap();
    let mut device = ihe_pcd::mllp::Connection::new(socket, ihe_pcd::mllp::Config::default());
    for id in &ids {
        assert_eq!(next_answer(&mut device).await, ca(id));
    }
    drop(device);
    assert_eq!(site.close().await.accepted, 20);
}

#[tokio::test]
async fn hl7apy_37_messages_one_after_the_other_on_one_connection_are_all_answered() {
    let site = Site::open(Consumer::danger_volatile()).await;
    let mut device = site.device().await;
    for id in ["1", "2", "3"] {
        device.write_frame(&payload(id)).await.unwrap();
        assert_eq!(next_answer(&mut device).await, ca(id));
    }
    drop(device);
    assert_eq!(site.close().await.connections, 1);
}

#[tokio::test]
async fn hl7v2_an_acknowledgement_has_its_own_control_id_and_the_trigger_of_the_message() {
    let site = Site::open(Consumer::danger_volatile()).await;
    let mut device = site.device().await;
    device.write_frame(&payload("1")).await.unwrap();
    let frame = soon(device.read_frame()).await.unwrap().unwrap();
    let answer = Message::parse(frame.payload()).unwrap();
    let header = answer.segment(SegmentId::MSH).unwrap();
    assert_ne!(header.field(10).text().unwrap().as_str(), "1");
    let text = String::from_utf8(frame.payload().to_vec()).unwrap();
    assert!(text.contains("|ACK^R01^ACK|"), "{text}");
    drop(device);
    site.close().await;
}

#[tokio::test]
async fn mirth_504_an_acknowledgement_ends_each_segment_with_a_carriage_return() {
    let site = Site::open(Consumer::danger_volatile()).await;
    let mut device = site.device().await;
    device.write_frame(&payload("1")).await.unwrap();
    let frame = soon(device.read_frame()).await.unwrap().unwrap();
    assert!(frame.payload().ends_with(b"\r"));
    drop(device);
    site.close().await;
}

#[tokio::test(start_paused = true)]
async fn mirth_1227_and_1869_an_acknowledgement_waits_for_no_timeout_and_no_end_of_the_stream() {
    let ward = Ward::open(Consumer::danger_volatile());
    let mut device = ward.device();
    let begin = Instant::now();
    device.write_frame(&payload("1")).await.unwrap();
    assert_eq!(next_answer(&mut device).await, ca("1"));
    assert!(begin.elapsed().is_zero());
    drop(device);
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn mllp_http_4_a_device_that_reports_once_an_hour_for_a_day_is_never_cut() {
    let ward = Ward::open(Consumer::danger_volatile());
    let mut device = ward.device();
    for hour in 0..24 {
        let id = hour.to_string();
        device.write_frame(&payload(&id)).await.unwrap();
        assert_eq!(next_answer(&mut device).await, ca(&id));
        tokio::time::sleep(std::time::Duration::from_secs(3_600)).await;
    }
    drop(device);
    let summary = ward.close().await;
    assert_eq!((summary.connections, summary.accepted), (1, 24));
}

#[tokio::test(start_paused = true)]
async fn mirth_1990_a_peer_that_closed_costs_no_cpu_while_the_journal_takes_its_time() {
    let journal = Arc::new(GatedJournal::new());
    let ward = Ward::open(Consumer::new(Arc::clone(&journal)));
    let (mut device, inner) = duplex(64 * 1024);
    let reads = Arc::<AtomicUsize>::default();
    let counted = Counted {
        inner,
        reads: Arc::clone(&reads),
    };
    ward.plug(counted, Peer::named("closing"));
    let block = ihe_pcd::mllp::encode(&payload("1")).unwrap();
    device.write_all(&block).await.unwrap();
    device.shutdown().await.unwrap();
    soon(journal.begun.acquire()).await.unwrap().forget();
    tokio::time::sleep(std::time::Duration::from_secs(3_600)).await;
    let polled = reads.load(Ordering::Relaxed);
    assert!(polled <= 6, "{polled} reads in an hour");
    journal.gate.add_permits(1);
    let mut answer = Vec::new();
    soon(device.read_to_end(&mut answer)).await.unwrap();
    assert!(answer.ends_with(b"\x1C\r"), "and it still gets its answer");
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn mirth_1664_a_sink_that_is_down_holds_up_neither_answers_nor_other_sinks() {
    let down = Arc::new(GatedSink::default());
    let (seen, mut arrived) = mpsc::unbounded_channel();
    let up = move |report: &Report<'_>| {
        seen.send(report.header.control_id.as_str().to_owned())
            .unwrap();
        Ok(())
    };
    let ward = Ward::open(
        Consumer::danger_volatile()
            .sink(Named::new("down", Arc::clone(&down)))
            .sink(Named::new("up", up)),
    );
    let mut device = ward.device();
    for number in 0..100 {
        let id = number.to_string();
        device.write_frame(&payload(&id)).await.unwrap();
        assert_eq!(next_answer(&mut device).await, ca(&id));
        assert_eq!(soon(arrived.recv()).await, Some(id));
    }
    settle().await;
    assert_eq!(down.begun.available_permits(), 1, "it has the first one");
    // It comes back: it gets what it missed, each once.
    down.gate.add_permits(100);
    drop(device);
    let summary = ward.close().await;
    assert_eq!((summary.delivered, summary.undelivered), (200, 0));
}

#[tokio::test(start_paused = true)]
async fn mirth_2367_an_answer_that_cannot_be_sent_any_more_is_told() {
    let journal = Arc::new(GatedJournal::new());
    let failed = Arc::<AtomicUsize>::default();
    let consumer = Consumer::new(Arc::clone(&journal)).tap({
        let failed = Arc::clone(&failed);
        move |record: &TapRecord<'_>| {
            let failure = matches!(record.what, Tapped::Failed(_));
            failed.fetch_add(usize::from(failure), Ordering::Relaxed);
        }
    });
    let ward = Ward::open(consumer);
    let mut device = ward.device();
    device.write_frame(&payload("1")).await.unwrap();
    soon(journal.begun.acquire()).await.unwrap().forget();
    drop(device);
    settle().await;
    assert_eq!(failed.load(Ordering::Relaxed), 0);
    journal.gate.add_permits(1);
    settle().await;
    assert!(failed.load(Ordering::Relaxed) > 0);
    assert_eq!(ward.close().await.accepted, 1, "and it is stored");
}
