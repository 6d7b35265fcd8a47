//! A consumer that starts again knows what it has stored.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use ihe_pcd::actor::{Consumer, Limits};
use ihe_pcd::mllp::Connection;
use ihe_pcd::plugin::{Journal, TapRecord, Tapped, VolatileJournal};
use ihe_pcd::session::{ConsumerEvent, Position};
use tokio::io::DuplexStream;

use crate::scaffold::site::{next_answer, payload, report};
use crate::scaffold::ward::Ward;

fn consumer(journal: &Arc<VolatileJournal>, warnings: &Arc<AtomicUsize>) -> Consumer {
    let warnings = Arc::clone(warnings);
    Consumer::new(Arc::clone(journal)).tap(move |record: &TapRecord<'_>| {
        if let Tapped::Consumer(ConsumerEvent::ControlIdReused) = record.what {
            warnings.fetch_add(1, Ordering::Relaxed);
        }
    })
}

async fn answers(
    device: &mut Connection<DuplexStream>,
    frames: &[Vec<u8>],
) -> Vec<(String, String)> {
    let mut answers = Vec::new();
    for frame in frames {
        device.write_frame(frame).await.unwrap();
        answers.push(next_answer(device).await.unwrap());
    }
    answers
}

async fn rows(journal: &VolatileJournal) -> usize {
    let all = journal.read(Position::START, usize::MAX).await;
    all.unwrap().len()
}

#[tokio::test(start_paused = true)]
async fn a_message_that_comes_again_after_a_restart_is_answered_again_and_stored_once() {
    let journal = Arc::new(VolatileJournal::new(100));
    let warnings = Arc::default();
    let frames = [payload("1"), payload("2")];
    let mut said = Vec::new();
    for _ in 0..3 {
        let ward = Ward::open(consumer(&journal, &warnings));
        // From another port than before.
        let mut device = ward.device_at(&format!("192.0.2.7:{}", 1_000 + said.len()));
        said.push(answers(&mut device, &frames).await);
        drop(device);
        ward.close().await;
    }
    assert_eq!(said[0], said[1]);
    assert_eq!(said[0], said[2]);
    assert_eq!(said[0][0], ("CA".into(), "1".into()));
    assert_eq!(rows(&journal).await, 2);
    // Whoever remembers nothing stores it again.
    let limits = Limits::default().with_duplicate_window(0);
    let ward = Ward::open(consumer(&journal, &warnings).limits(limits));
    let mut device = ward.device_at("192.0.2.7:2000");
    answers(&mut device, &frames).await;
    drop(device);
    ward.close().await;
    assert_eq!(rows(&journal).await, 4);
}

#[tokio::test(start_paused = true)]
async fn a_device_whose_counter_begins_anew_loses_nothing_and_repeats_nothing() {
    let journal = Arc::new(VolatileJournal::new(10_000));
    let warnings: Arc<AtomicUsize> = Arc::default();
    let content = |heart_rate| {
        (1..=500).map(move |id: u32| {
            let report = report(id.to_string(), heart_rate);
            report.write().unwrap().as_ref().to_vec()
        })
    };
    let before: Vec<_> = content(72).collect();
    let after: Vec<_> = content(73).collect();
    let last = &after[490..];

    let ward = Ward::open(consumer(&journal, &warnings));
    let mut device = ward.device();
    answers(&mut device, &before).await;
    drop(device);
    let mut device = ward.device_at("192.0.2.1:2");
    let first = answers(&mut device, &after).await;
    assert_eq!(warnings.load(Ordering::Relaxed), 500);
    assert_eq!(answers(&mut device, last).await, first[490..]);
    drop(device);
    let summary = ward.close().await;
    assert_eq!((summary.accepted, summary.refused), (1_000, 0));
    assert_eq!(summary.repeated, 10);
    assert_eq!(rows(&journal).await, 1_000);

    let ward = Ward::open(consumer(&journal, &warnings));
    let mut device = ward.device_at("192.0.2.1:3");
    assert_eq!(answers(&mut device, last).await, first[490..]);
    drop(device);
    let summary = ward.close().await;
    assert_eq!((summary.accepted, summary.repeated), (0, 10));
    assert_eq!(rows(&journal).await, 1_000);
    assert_eq!(warnings.load(Ordering::Relaxed), 500);
}
