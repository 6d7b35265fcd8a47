//! hyper #3782 wired a limit to the parameter of another: so each limit of a consumer is shown by its effect,
//! while all others have values of their own. In virtual time.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ihe_pcd::actor::{Consumer, Limits};
use ihe_pcd::plugin::{TapRecord, Tapped};
use tokio::time::{Instant, timeout};

use crate::scaffold::gated::GatedJournal;
use crate::scaffold::site::{next_answer, payload, soon};
use crate::scaffold::ward::{Ward, settle};

const DRAIN: Duration = Duration::from_secs(7);

fn limits() -> Limits {
    Limits::default()
        .with_max_connections(5)
        .with_max_connections_per_address(3)
        .with_max_in_flight(4)
        .with_max_bytes_in_flight(1024 * 1024)
        .with_max_bytes_arriving(2 * 1024 * 1024)
        .with_duplicate_window(2)
        .with_drain_deadline(DRAIN)
}

/// A consumer whose journal stores nothing until it is let; and how many frames it has read.
fn gated(limits: Limits) -> (Ward, Arc<GatedJournal>, Arc<AtomicUsize>) {
    let journal = Arc::new(GatedJournal::new());
    let read = Arc::<AtomicUsize>::default();
    let consumer = Consumer::new(Arc::clone(&journal)).limits(limits).tap({
        let read = Arc::clone(&read);
        move |record: &TapRecord<'_>| {
            let frame = matches!(record.what, Tapped::Received(_));
            read.fetch_add(usize::from(frame), Ordering::Relaxed);
        }
    });
    (Ward::open(consumer), journal, read)
}

/// How many of so many devices are let in.
async fn let_in(addresses: impl Iterator<Item = String>) -> usize {
    let ward = Ward::open(Consumer::danger_volatile().limits(limits()));
    let mut devices: Vec<_> = addresses.map(|address| ward.device_at(&address)).collect();
    let mut kept = 0;
    for device in &mut devices {
        let read = timeout(Duration::from_secs(1), device.read_frame()).await;
        kept += usize::from(read.is_err());
    }
    kept
}

#[tokio::test(start_paused = true)]
async fn hyper_3782_max_connections_of_a_consumer_has_its_effect() {
    assert_eq!(
        let_in((1..=9).map(|host| format!("192.0.2.{host}:1"))).await,
        5
    );
}

#[tokio::test(start_paused = true)]
async fn hyper_3782_max_connections_per_address_of_a_consumer_has_its_effect() {
    assert_eq!(
        let_in((1..=9).map(|port| format!("192.0.2.1:{port}"))).await,
        3
    );
}

#[tokio::test(start_paused = true)]
async fn hyper_3782_max_in_flight_has_its_effect() {
    let (ward, journal, read) = gated(limits());
    let mut device = ward.device();
    for id in 0..9 {
        device.write_frame(&payload(&id.to_string())).await.unwrap();
    }
    settle().await;
    assert_eq!(read.load(Ordering::Relaxed), 4);
    journal.gate.add_permits(100);
    for _ in 0..9 {
        assert!(next_answer(&mut device).await.is_some());
    }
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn hyper_3782_max_bytes_in_flight_has_its_effect() {
    let (ward, journal, read) = gated(limits().with_max_bytes_in_flight(1));
    let mut first = ward.device();
    for id in ["1", "2", "3"] {
        first.write_frame(&payload(id)).await.unwrap();
    }
    settle().await;
    assert_eq!(read.load(Ordering::Relaxed), 1);
    // Another connection waits for what the first one holds.
    let mut second = ward.device();
    second.write_frame(&payload("4")).await.unwrap();
    settle().await;
    assert_eq!(read.load(Ordering::Relaxed), 1);
    journal.gate.add_permits(100);
    for _ in 0..3 {
        assert!(next_answer(&mut first).await.is_some());
    }
    assert!(next_answer(&mut second).await.is_some());
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn hyper_3782_max_bytes_in_flight_also_holds_for_connections_that_were_open_before() {
    let (ward, journal, read) = gated(limits().with_max_bytes_in_flight(1));
    let mut devices = [ward.device(), ward.device(), ward.device()];
    settle().await;
    for (at, device) in devices.iter_mut().enumerate() {
        device.write_frame(&payload(&at.to_string())).await.unwrap();
        settle().await;
    }
    assert_eq!(read.load(Ordering::Relaxed), 1);
    journal.gate.add_permits(100);
    for device in &mut devices {
        assert!(next_answer(device).await.is_some());
    }
    ward.close().await;
}

#[tokio::test(start_paused = true)]
async fn hyper_3782_max_bytes_arriving_of_a_consumer_has_its_effect() {
    let (ward, _journal, read) = gated(limits());
    // Two long frames that do not end take all the room, and a third one goes on without.
    let (mut block, mut short) = (vec![0x0B], vec![0x0B]);
    block.resize(700 * 1024, b'x');
    short.extend(payload("1"));
    let mut halves = Vec::new();
    for host in 1..=4 {
        let (near, far) = tokio::io::duplex(1024 * 1024);
        let address = std::net::SocketAddr::from(([192, 0, 2, host], 1));
        ward.plug(far, ihe_pcd::mllp::Peer::at(address));
        halves.push(near);
    }
    for near in &mut halves {
        tokio::io::AsyncWriteExt::write_all(near, &block)
            .await
            .unwrap();
        settle().await;
    }
    let last = &mut halves[3];
    tokio::io::AsyncWriteExt::write_all(last, b"\x1C\r")
        .await
        .unwrap();
    settle().await;
    assert_eq!(read.load(Ordering::Relaxed), 0, "it waits for room");
    // A frame as short as most needs none.
    let mut device = ward.device_at("192.0.2.9:1");
    device.write_frame(&payload("1")).await.unwrap();
    settle().await;
    assert_eq!(read.load(Ordering::Relaxed), 1);
    // The halves are given up after the time for a frame.
    tokio::time::sleep(Duration::from_secs(31)).await;
    assert_eq!(read.load(Ordering::Relaxed), 2);
}

#[tokio::test(start_paused = true)]
async fn hyper_3782_the_duplicate_window_has_its_effect() {
    let ward = Ward::open(Consumer::danger_volatile().limits(limits()));
    let mut device = ward.device();
    // It holds two: the third makes it forget the first.
    for id in ["1", "2", "2", "3", "1"] {
        device.write_frame(&payload(id)).await.unwrap();
        assert!(next_answer(&mut device).await.is_some());
    }
    drop(device);
    let summary = ward.close().await;
    assert_eq!((summary.accepted, summary.repeated), (4, 1));
}

#[tokio::test(start_paused = true)]
async fn hyper_3782_the_deadline_for_draining_of_a_consumer_has_its_effect() {
    let (ward, journal, _read) = gated(limits());
    let mut device = ward.device();
    device.write_frame(&payload("1")).await.unwrap();
    soon(journal.begun.acquire()).await.unwrap().forget();
    let begin = Instant::now();
    let summary = ward.close().await;
    assert!(!summary.drained);
    assert_eq!(begin.elapsed().as_secs(), DRAIN.as_secs());
}
