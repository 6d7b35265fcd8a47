//! Not too many at once.

use std::num::NonZeroU32;
use std::time::Duration;

use ihe_pcd::plugin::RateLimited;
use proptest::prelude::*;
use tokio::time::{self, sleep, timeout};

use super::chart::{Chart, bring, vitals};

fn count(count: u32) -> NonZeroU32 {
    NonZeroU32::new(count).unwrap()
}

const SECOND: Duration = Duration::from_secs(1);

fn milliseconds(chart: &Chart, begin: time::Instant) -> Vec<u128> {
    let taken = chart.taken();
    taken
        .iter()
        .map(|taken| (taken.at - begin).as_millis())
        .collect()
}

#[tokio::test(start_paused = true)]
async fn reports_come_evenly() {
    let chart = Chart::new("chart");
    let sink = RateLimited::new(count(4), SECOND, chart.clone());
    let begin = time::Instant::now();
    for position in 1..=5 {
        bring(&sink, &vitals(72), position).await.unwrap();
    }
    assert_eq!(milliseconds(&chart, begin), [0, 250, 500, 750, 1000]);
}

#[tokio::test(start_paused = true)]
async fn after_a_pause_a_burst_comes_at_once() {
    let chart = Chart::new("chart");
    let sink = RateLimited::new(count(4), SECOND, chart.clone()).burst(count(3));
    let begin = time::Instant::now();
    for position in 1..=4 {
        bring(&sink, &vitals(72), position).await.unwrap();
    }
    sleep(Duration::from_secs(60)).await;
    let later = time::Instant::now();
    for position in 5..=8 {
        bring(&sink, &vitals(72), position).await.unwrap();
    }
    assert_eq!(milliseconds(&chart, begin)[..4], [0, 0, 0, 250]);
    let again = chart.taken()[4..]
        .iter()
        .map(|taken| (taken.at - later).as_millis())
        .collect::<Vec<_>>();
    assert_eq!(again, [0, 0, 0, 250]);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_while_it_waits_is_not_counted() {
    let chart = Chart::new("chart");
    let sink = RateLimited::new(count(1), SECOND, chart.clone());
    let begin = time::Instant::now();
    let message = vitals(72);
    bring(&sink, &message, 1).await.unwrap();
    for _ in 0..5 {
        let call = bring(&sink, &message, 2);
        assert!(timeout(Duration::from_millis(100), call).await.is_err());
    }
    bring(&sink, &message, 2).await.unwrap();
    assert_eq!(milliseconds(&chart, begin), [0, 1000]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn in_no_interval_there_are_more_than_the_rate_and_the_burst_less_one(
        rate in 1_u32..6, burst in 1_u32..5, pauses in prop::collection::vec(0_u64..900, 1..40),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time().start_paused(true).build().unwrap();
        let at = runtime.block_on(async {
            let chart = Chart::new("chart");
            let sink = RateLimited::new(count(rate), SECOND, chart.clone()).burst(count(burst));
            let begin = time::Instant::now();
            let message = vitals(72);
            for (position, pause) in (1..).zip(pauses) {
                sleep(Duration::from_millis(pause)).await;
                bring(&sink, &message, position).await.unwrap();
            }
            let taken = chart.taken();
            taken.iter().map(|taken| taken.at - begin).collect::<Vec<_>>()
        });
        for (index, from) in at.iter().enumerate() {
            // Timers are exact to a millisecond.
            let until = *from + SECOND - Duration::from_millis(1);
            let within = at[index..].iter().filter(|at| **at < until).count();
            prop_assert!(within <= (rate + burst - 1) as usize, "{within} from {from:?}: {at:?}");
        }
    }
}
