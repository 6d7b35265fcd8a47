//! A message goes with its report for as long as nobody has changed the report.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::codes::mdc;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{Filtered, Named, ObservationSink, RateLimited, Retried, Routed, Tee};
use ihe_pcd::session::filter::{Filter, Observed, Selection};

use super::chart::{origin, vitals};
use super::scaffold::copyist::Copyist;

/// Whether the message comes through a wrapper as it was.
async fn comes_through<S: ObservationSink>(wrapped: impl FnOnce(Copyist) -> S) -> bool {
    let (copyist, mut copies) = Copyist::new();
    let sink = wrapped(copyist);
    let message = vitals(72);
    let report = Report::read(&message.message()).unwrap();
    let origin = origin(1);
    let taken = sink.observe_received(message.bytes(), &report, &origin);
    taken.await.unwrap();
    let (_, copy) = copies.try_recv().unwrap();
    assert!(copies.try_recv().is_err(), "once");
    copy.is_some_and(|copy| copy == message.bytes())
}

#[tokio::test]
async fn what_changes_no_report_passes_its_message_on() {
    assert!(comes_through(|sink| sink).await);
    assert!(comes_through(Arc::new).await);
    assert!(comes_through(|sink| Named::new("other", sink)).await);
    assert!(comes_through(Retried::new).await);
    assert!(comes_through(|sink| Tee::new("both").to(sink)).await);
    let often = |sink| RateLimited::new(NonZeroU32::MAX, Duration::from_secs(1), sink);
    assert!(comes_through(often).await);
    let routed = |sink| {
        Routed::new("routes")
            .route(Selection::EVERYTHING, sink)
            .unwrap()
    };
    assert!(comes_through(routed).await);
    let all = |sink| Retried::new(Tee::new("both").to(Named::new("other", sink)));
    assert!(comes_through(all).await);
}

#[tokio::test]
async fn what_may_change_a_report_passes_no_message_on_though_it_lets_everything_pass() {
    let everything = |_: &Observed<'_, '_>| true;
    assert!(!comes_through(|sink| Filtered::by(everything, sink)).await);
    let filter = Filter::new(Selection::EVERYTHING).unwrap();
    assert!(!comes_through(|sink| Filtered::new(filter, sink)).await);
}

#[tokio::test]
async fn of_a_report_that_several_routes_share_none_gets_the_message() {
    let (rest, mut copies) = Copyist::new();
    let heart_rates = Selection::Metric(vec![mdc::ECG_HEART_RATE]);
    let routed = |sink| {
        let routed = Routed::new("routes").route(heart_rates, sink);
        routed.unwrap().otherwise(rest)
    };
    assert!(!comes_through(routed).await);
    assert_eq!(copies.try_recv().unwrap().1, None);
}
