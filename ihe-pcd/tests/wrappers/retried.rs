//! Immediate tries.

use std::num::NonZeroU32;
use std::time::Duration;

use ihe_pcd::plugin::{ErrorKind, Retried};
use tokio::time::{self, timeout};

use super::chart::{Answer, Chart, LATER, bring, kind, vitals};

fn tries(count: u32) -> NonZeroU32 {
    NonZeroU32::new(count).unwrap()
}

#[tokio::test(start_paused = true)]
async fn what_passes_soon_is_not_told() {
    let chart = Chart::new("chart").plan([LATER, LATER, LATER]);
    let sink = Retried::new(chart.clone());
    bring(&sink, &vitals(72), 1).await.unwrap();
    assert_eq!((chart.calls(), chart.positions()), (4, vec![1]));
}

#[tokio::test(start_paused = true)]
async fn what_lasts_is_told_after_the_last_try() {
    let chart = Chart::new("chart").plan([LATER; 10]);
    let sink = Retried::new(chart.clone()).tries(tries(3));
    let begin = time::Instant::now();
    let answer = bring(&sink, &vitals(72), 1).await;
    assert_eq!(
        (kind(answer), chart.calls()),
        (Some(ErrorKind::RetryLater), 3)
    );
    assert!(begin.elapsed() <= Duration::from_millis(10 + 20 + 2));
}

#[tokio::test(start_paused = true)]
async fn only_what_may_pass_is_tried_again() {
    for other in [ErrorKind::Refuse, ErrorKind::Poison, ErrorKind::Misuse] {
        let chart = Chart::new("chart").plan([Answer::Fail(other)]);
        let answer = bring(&Retried::new(chart.clone()), &vitals(72), 1).await;
        assert_eq!((kind(answer), chart.calls()), (Some(other), 1));
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_in_a_pause_is_brought_again_and_taken_once() {
    let chart = Chart::new("chart").plan([LATER, LATER]);
    let hour = Duration::from_secs(3600);
    let sink = Retried::new(chart.clone()).pauses(hour, hour);
    let message = vitals(72);
    let call = bring(&sink, &message, 1);
    assert!(timeout(Duration::from_micros(1), call).await.is_err());
    bring(&sink, &message, 1).await.unwrap();
    assert_eq!(chart.positions(), [1]);
}
