//! Reports that are handed over together.

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::actor::Consumer;
use ihe_pcd::plugin::{Batched, ErrorKind, ObservationSink, VolatileJournal};
use ihe_pcd::session::Position;
use ihe_pcd::session::gap::GapReason;
use tokio::time::timeout;

use super::bringer::Bringer;
use super::chart::{Answer, Chart, LATER, Store, at, bring, kind, vitals};
use super::scaffold::clock::Virtual;
use super::scaffold::site::{next_answer, payload, soon};
use super::scaffold::ward::Ward;

const SECOND: Duration = Duration::from_secs(1);

fn batched(most: usize, store: &Chart) -> Batched<Store> {
    Batched::new(
        NonZeroUsize::new(most).unwrap(),
        SECOND,
        Store(store.clone()),
    )
}

#[tokio::test]
async fn a_batch_is_handed_over_when_it_is_full_and_the_mark_stays_before_what_waits() {
    let store = Chart::new("store");
    let sink = batched(3, &store);
    let mut bringer = Bringer::new((0..4).map(vitals).collect());
    bringer.begin(&sink).await;
    bringer.bring(&sink, 2).await;
    assert_eq!((store.calls(), bringer.mark), (0, 0));
    bringer.bring(&sink, 1).await;
    assert_eq!(
        (store.calls(), store.positions(), bringer.mark),
        (1, vec![1, 2, 3], 3)
    );
    bringer.bring(&sink, 1).await;
    assert_eq!((store.calls(), bringer.mark), (1, 3));
}

#[tokio::test]
async fn what_has_waited_long_enough_is_handed_over() {
    let store = Chart::new("store");
    let sink = batched(3, &store);
    let mut bringer = Bringer::new(vec![vitals(72)]);
    bringer.begin(&sink).await;
    bringer.bring(&sink, 1).await;
    let wake = bringer.settle(&sink, Some(at("12:00:00"))).await;
    assert_eq!(wake, Some(at("12:00:01")));
    // The clock was set back: it waits no longer than a second from then.
    let wake = bringer.settle(&sink, Some(at("11:00:00"))).await;
    assert_eq!(wake, Some(at("11:00:01")));
    assert_eq!(store.calls(), 0);
    bringer.settle(&sink, Some(at("11:00:01"))).await;
    assert_eq!((store.positions(), bringer.mark), (vec![1], 1));
}

#[tokio::test]
async fn while_the_store_is_down_the_batch_is_kept_and_nothing_more_is_taken() {
    let store = Chart::new("store").plan([LATER; 3]);
    let sink = batched(2, &store);
    bring(&sink, &vitals(70), 1).await.unwrap();
    bring(&sink, &vitals(71), 2).await.unwrap();
    for _ in 0..2 {
        let answer = bring(&sink, &vitals(72), 3).await;
        assert_eq!(kind(answer), Some(ErrorKind::RetryLater));
    }
    assert_eq!(
        sink.settle(None).await.unwrap().after,
        Some(Position::START)
    );
    bring(&sink, &vitals(72), 3).await.unwrap();
    assert_eq!(store.positions(), [1, 2]);
}

#[tokio::test]
async fn what_a_store_refuses_alone_is_passed_over_with_a_record_and_the_others_are_taken() {
    let refuse = Answer::Fail(ErrorKind::Refuse);
    // The batch, and the second of its reports.
    let store = Chart::new("store").plan([refuse, Answer::Take, refuse]);
    let sink = batched(3, &store);
    let mut bringer = Bringer::new((0..3).map(vitals).collect());
    bringer.begin(&sink).await;
    bringer.finish(&sink).await;
    assert_eq!(store.positions(), [1, 3]);
    let [loss] = &bringer.losses[..] else {
        panic!("{:?}", bringer.losses);
    };
    assert_eq!(loss.reason, GapReason::NotTaken);
    assert_eq!(loss.mark.as_ref().unwrap().position, Some(Position::new(2)));
}

#[tokio::test]
async fn a_store_that_panics_at_one_report_takes_the_others() {
    let store = Chart::new("store").plan([Answer::Panic, Answer::Panic]);
    let sink = batched(2, &store);
    let mut bringer = Bringer::new((0..2).map(vitals).collect());
    bringer.begin(&sink).await;
    bringer.finish(&sink).await;
    assert_eq!((store.positions(), bringer.losses.len()), (vec![2], 1));
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_loses_nothing_and_doubles_nothing() {
    let store = Chart::new("store").plan([Answer::Hang]);
    let sink = batched(2, &store);
    let last = vitals(71);
    bring(&sink, &vitals(70), 1).await.unwrap();
    let call = bring(&sink, &last, 2);
    assert!(timeout(SECOND, call).await.is_err());
    bring(&sink, &last, 2).await.unwrap();
    assert_eq!(store.positions(), [1, 2]);
}

#[tokio::test]
async fn a_report_out_of_order_is_brought_at_once_and_alone() {
    let store = Chart::new("store").plan([Answer::Fail(ErrorKind::Refuse)]);
    let sink = batched(3, &store);
    bring(&sink, &vitals(70), 9).await.unwrap();
    let message = vitals(71);
    let report = ihe_pcd::model::Report::read(&message.message()).unwrap();
    let mut origin = super::chart::origin(2);
    origin.out_of_order = true;
    let answer = sink.observe(&report, &origin).await;
    assert_eq!(kind(answer), Some(ErrorKind::Refuse), "it stays set aside");
    sink.observe(&report, &origin).await.unwrap();
    assert_eq!(store.positions(), [2]);
}

#[tokio::test(start_paused = true)]
async fn a_consumer_that_dies_with_a_batch_brings_it_again_and_hands_over_by_time() {
    let journal = Arc::new(VolatileJournal::new(100));
    let store = Chart::new("store");
    let consumer = |store: &Chart| {
        Consumer::new(Arc::clone(&journal))
            .clock(Virtual::new())
            .sink(batched(10, store))
    };
    let lost = Chart::new("store").plan([LATER; 1000]);
    let ward = Ward::open(consumer(&lost));
    let mut device = ward.device();
    for id in ["1", "2"] {
        device.write_frame(&payload(id)).await.unwrap();
        assert_eq!(next_answer(&mut device).await.unwrap().0, "CA");
    }
    drop(ward);
    let ward = Ward::open(consumer(&store));
    let taken = async {
        while store.positions().len() < 2 {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    soon(taken).await;
    assert_eq!((store.positions(), store.calls()), (vec![1, 2], 1));
    ward.close().await;
}
