//! Wrappers in wrappers: nothing is lost, whatever fails and whenever the program ends.

use std::collections::BTreeSet;
use std::num::{NonZeroU32, NonZeroUsize};
use std::time::Duration;

use ihe_pcd::codes::mdc;
use ihe_pcd::datatype::{Cwe, Ei, Instant, Pl};
use ihe_pcd::model::{Report, Unit};
use ihe_pcd::plugin::{
    Associated, Association, Batched, CodeMapping, ErrorKind, Filtered, Held, Mapped,
    ObservationSink, Progress, RateLimited, Retried, Routed, Tee, Windowed,
};
use ihe_pcd::session::Position;
use ihe_pcd::session::filter::{Filter, Selection, ThinningSettings, WindowLength};
use proptest::prelude::*;

use super::bringer::Bringer;
use super::chart::{Answer, Chart, LATER, Store, at, origin, vitals};

fn count(count: u32) -> NonZeroU32 {
    NonZeroU32::new(count).unwrap()
}

/// Everything at once, around a chart and a store.
fn all(chart: &Chart, store: &Chart, batch: usize) -> impl ObservationSink + use<> {
    let as_it_is = |_: &Cwe<'_>, _: Option<&Unit<'_>>| CodeMapping::AsItIs;
    let everything = Filter::new(Selection::EVERYTHING).unwrap();
    let batched = Batched::new(
        NonZeroUsize::new(batch).unwrap(),
        Duration::from_secs(1),
        Store(store.clone()),
    );
    let routed = Routed::new("routed")
        .route(Selection::Metric(vec![mdc::ECG_HEART_RATE]), chart.clone())
        .unwrap()
        .otherwise(batched);
    let limited = RateLimited::new(count(1000), Duration::from_secs(1), routed);
    let tee = Tee::new("all").to(Retried::new(limited).tries(count(2)));
    Filtered::new(everything, Mapped::new(as_it_is, tee))
}

#[derive(Clone, Debug)]
enum Step {
    Bring(usize),
    Settle,
    Crash,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        4 => (1_usize..6).prop_map(Step::Bring),
        1 => Just(Step::Settle),
        1 => Just(Step::Crash),
    ];
    prop::collection::vec(step, 0..20)
}

fn answers() -> impl Strategy<Value = Vec<Answer>> {
    let answer = prop_oneof![
        4 => Just(Answer::Take),
        2 => Just(LATER),
        1 => Just(Answer::Panic),
        1 => Just(Answer::Fail(ErrorKind::Refuse)),
    ];
    prop::collection::vec(answer, 0..20)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_report_is_taken_or_set_aside_or_told_as_lost_and_the_first_time_in_order(
        steps in steps(), of_chart in answers(), of_store in answers(), batch in 1_usize..5,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let chart = Chart::new("chart").plan(of_chart);
            let store = Chart::new("store").plan(of_store);
            let mut bringer = Bringer::new((0..12).map(vitals).collect());
            let mut sink = all(&chart, &store, batch);
            bringer.begin(&sink).await;
            for step in steps {
                match step {
                    Step::Bring(calls) => bringer.bring(&sink, calls).await,
                    Step::Settle => drop(bringer.settle(&sink, Some(at("12:00:00"))).await),
                    Step::Crash => {
                        sink = all(&chart, &store, batch);
                        bringer.begin(&sink).await;
                    }
                }
            }
            bringer.finish(&sink).await;
            let lost: BTreeSet<u64> = bringer.losses.iter()
                .filter_map(|loss| loss.mark.as_ref()?.position)
                .map(Position::number).collect();
            let losses = bringer.losses.iter().map(|loss| loss.count).sum::<u64>();
            for (name, sheet) in [("chart", &chart), ("store", &store)] {
                let mut first = Vec::new();
                for position in sheet.positions() {
                    if !first.contains(&position) {
                        first.push(position);
                    }
                }
                // One that was told as lost may be taken after a crash, behind those that had passed it.
                let in_order = first.iter().filter(|position| !lost.contains(position));
                let is_known = losses == lost.len() as u64;
                assert!(!is_known || in_order.is_sorted(), "{name}: {first:?}");
                let missing = (1..=12).filter(|position| {
                    !first.contains(position) && !bringer.aside.contains(position) && !lost.contains(position)
                });
                let missing = missing.count() as u64;
                // One record counts several and has the last position.
                assert!(missing == 0 || losses > lost.len() as u64, "{name}: {first:?}");
            }
            if bringer.losses.is_empty() && bringer.aside.is_empty() {
                let all: BTreeSet<u64> = (1..=12).collect();
                assert_eq!(chart.positions().into_iter().collect::<BTreeSet<_>>(), all);
                assert_eq!(store.positions().into_iter().collect::<BTreeSet<_>>(), all);
            }
        });
    }
}

#[tokio::test]
async fn every_wrapper_passes_on_that_it_begins_and_that_it_is_asked() {
    let chart = Chart::new("chart");
    let everything = || Filter::new(Selection::EVERYTHING).unwrap();
    let as_it_is = |_: &Cwe<'_>, _: Option<&Unit<'_>>| CodeMapping::AsItIs;
    let nobody = |_: &[Ei<'_>], _: Option<&Pl<'_>>, _: Instant| Ok(Association::Unidentified);
    let minute = WindowLength::new(Duration::from_secs(60)).unwrap();
    let sink = Retried::new(RateLimited::new(
        count(9),
        Duration::from_secs(1),
        Mapped::new(
            as_it_is,
            Associated::new(
                nobody,
                Filtered::new(
                    everything(),
                    Windowed::new(ThinningSettings::new(minute), chart.clone()).unwrap(),
                ),
            ),
        ),
    ));
    assert_eq!(sink.name(), "chart");
    let sink = Tee::new("tee").to(Routed::new("routed").otherwise(sink));
    sink.resume(&Progress::new(Position::START, None, at("12:00:00")))
        .await;
    sink.settle(None).await.unwrap();
    assert_eq!(chart.resumed_and_settled(), (1, 1));
}

/// A value a minute, in batches: what waits in the batch was given out of its window, and must come again.
#[tokio::test]
async fn windows_that_wait_in_a_batch_are_made_again_after_a_crash() {
    let minute = WindowLength::new(Duration::from_secs(60)).unwrap();
    let store = Chart::new("store");
    let windowed = || {
        let store = Batched::new(
            NonZeroUsize::new(3).unwrap(),
            Duration::from_secs(60),
            Store(store.clone()),
        );
        Windowed::new(ThinningSettings::new(minute), store).unwrap()
    };
    let messages = [vitals(72), vitals(80)];
    let mut begin = Progress::new(Position::START, None, at("12:00:00"));
    for run in 0..2 {
        let sink = windowed();
        sink.resume(&begin).await;
        for (position, message) in (1..).zip(&messages) {
            let report = Report::read(&message.message()).unwrap();
            sink.observe(&report, &origin(position)).await.unwrap();
        }
        let held = sink.settle(Some(at("12:01:00"))).await.unwrap();
        assert_eq!(store.calls(), 0, "one report waits");
        assert_eq!(
            (held.after, held.given_until),
            (Some(Position::START), None)
        );
        begin = Progress::new(held.after.unwrap(), held.given_until, at("12:01:01"));
        if run == 1 {
            sink.settle(Some(at("12:03:00"))).await.unwrap();
        }
    }
    assert_eq!(store.values().len(), 2);
}

#[test]
fn a_time_that_is_remembered_passes_no_sink_that_holds_something_back() {
    let mut windowed = Held::default();
    windowed.after = Some(Position::new(7));
    windowed.given_until = Some(at("12:00:00"));
    windowed.wake_at = Some(at("12:01:00"));
    let mut batched = Held::default();
    batched.after = Some(Position::new(9));
    batched.wake_at = Some(at("12:00:30"));
    let both = windowed.clone().and(batched);
    assert_eq!(
        (both.after, both.given_until),
        (Some(Position::new(7)), None)
    );
    assert_eq!(both.wake_at, Some(at("12:00:30")));
    // A sink that holds nothing back has no say.
    assert_eq!(windowed.clone().and(Held::default()), windowed);
}
