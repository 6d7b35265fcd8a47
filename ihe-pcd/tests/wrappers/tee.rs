//! Several sinks side by side.

use std::time::Duration;

use ihe_pcd::plugin::{Delivery, ErrorKind, ObservationSink, Tee};
use ihe_pcd::session::gap::GapReason;
use tokio::time::timeout;

use super::bringer::Bringer;
use super::chart::{Answer, Chart, LATER, bring, kind, vitals};

#[tokio::test]
async fn what_one_has_taken_is_not_brought_to_it_again_while_another_is_asked_again() {
    let (a, b, c) = (
        Chart::new("a"),
        Chart::new("b").plan([LATER, LATER]),
        Chart::new("c"),
    );
    let sink = Tee::new("all").to(a.clone()).to(b.clone()).to(c.clone());
    for _ in 0..2 {
        let answer = bring(&sink, &vitals(72), 1).await;
        assert_eq!(kind(answer), Some(ErrorKind::RetryLater));
    }
    bring(&sink, &vitals(72), 1).await.unwrap();
    bring(&sink, &vitals(73), 2).await.unwrap();
    for chart in [a, b, c] {
        assert_eq!(chart.positions(), [1, 2]);
    }
}

#[tokio::test]
async fn a_sink_that_panics_or_refuses_keeps_the_report_from_no_other() {
    for answer in [Answer::Panic, Answer::Fail(ErrorKind::Refuse)] {
        let (a, b) = (Chart::new("a").plan([answer]), Chart::new("b"));
        let sink = Tee::new("all").to(a.clone()).to(b.clone());
        assert!(bring(&sink, &vitals(72), 1).await.is_err());
        assert_eq!(b.positions(), [1]);
    }
}

#[tokio::test]
async fn what_may_pass_is_asked_again_before_anything_is_set_aside() {
    let refusing = Chart::new("a").plan([Answer::Fail(ErrorKind::Refuse); 2]);
    let waiting = Chart::new("b").plan([LATER]);
    let sink = Tee::new("all").to(refusing).to(waiting.clone());
    let first = bring(&sink, &vitals(72), 1).await;
    assert_eq!(kind(first), Some(ErrorKind::RetryLater));
    let second = bring(&sink, &vitals(72), 1).await;
    assert_eq!(kind(second), Some(ErrorKind::Refuse));
    assert_eq!(waiting.positions(), [1]);
}

#[tokio::test]
async fn a_sink_that_is_not_required_holds_up_nobody_and_its_loss_is_told() {
    let (record, screen) = (Chart::new("record"), Chart::new("screen").plan([LATER]));
    let sink = Tee::new("ward").to(record.clone()).also_to(screen.clone());
    let mut bringer = Bringer::new(vec![vitals(72), vitals(73)]);
    bringer.begin(&sink).await;
    bringer.finish(&sink).await;
    assert_eq!(
        (record.positions(), screen.positions()),
        (vec![1, 2], vec![2])
    );
    let [loss] = &bringer.losses[..] else {
        panic!("{:?}", bringer.losses);
    };
    assert_eq!((loss.reason, loss.count), (GapReason::NotTaken, 1));
    assert_eq!(loss.mark.as_ref().unwrap().position.unwrap().number(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_forgets_nothing() {
    let (a, b) = (Chart::new("a"), Chart::new("b").plan([Answer::Hang]));
    let sink = Tee::new("all").to(a.clone()).to(b.clone());
    let message = vitals(72);
    let call = bring(&sink, &message, 1);
    assert!(timeout(Duration::from_secs(1), call).await.is_err());
    bring(&sink, &message, 1).await.unwrap();
    assert_eq!((a.positions(), b.positions()), (vec![1], vec![1]));
}

#[tokio::test]
async fn a_replay_comes_to_all_of_them() {
    let chart = Chart::new("chart");
    let sink = Tee::new("all")
        .to(chart.clone())
        .to(Chart::new("b").plan([LATER]));
    assert!(bring(&sink, &vitals(72), 1).await.is_err());
    let message = vitals(72);
    let report = ihe_pcd::model::Report::read(&message.message()).unwrap();
    let mut origin = super::chart::origin(1);
    origin.replayed = true;
    sink.observe(&report, &origin).await.unwrap();
    assert_eq!(chart.positions(), [1, 1]);
}

#[test]
fn it_is_once_if_all_of_them_are() {
    let once = || Chart::new("once").once();
    assert_eq!(
        Tee::new("all").to(once()).to(once()).delivery(),
        Delivery::Once
    );
    let mixed = Tee::new("all").to(once()).to(Chart::new("b"));
    assert_eq!(
        (mixed.delivery(), mixed.name()),
        (Delivery::AtLeastOnce, "all")
    );
}
