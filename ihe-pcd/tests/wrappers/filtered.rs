//! A filter of a vendor before a sink.

use ihe_pcd::codes::mdc;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{ErrorKind, Failure, Filtered, ObservationFilter, Origin};
use ihe_pcd::session::filter::Observed;

use super::chart::{Chart, bring, kind, vitals};

#[tokio::test]
async fn a_closure_over_a_row_says_what_goes_on() {
    let chart = Chart::new("chart");
    let rates = |row: &Observed<'_, '_>| row.observation.code == mdc::ECG_HEART_RATE;
    let sink = Filtered::by(rates, chart.clone());
    bring(&sink, &vitals(72), 1).await.unwrap();
    assert_eq!(chart.values(), ["147842=72"]);
    assert_eq!(chart.taken()[0].devices, 1, "its device stays");
}

#[tokio::test]
async fn a_sink_hears_nothing_of_a_report_of_which_nothing_passes() {
    let chart = Chart::new("chart");
    let sink = Filtered::by(|_: &Observed<'_, '_>| false, chart.clone());
    bring(&sink, &vitals(72), 1).await.unwrap();
    assert_eq!(chart.calls(), 0);
}

/// Judges nothing that is out of order.
struct InOrder;

impl ObservationFilter for InOrder {
    fn pass<'r>(&self, report: Report<'r>, origin: &Origin) -> Result<Option<Report<'r>>, Failure> {
        match origin.position.number() {
            7 => Err(Failure::refuse("seven is not judged")),
            _ => Ok(Some(report)),
        }
    }
}

#[tokio::test]
async fn what_a_filter_cannot_judge_is_answered_as_if_the_sink_had() {
    let chart = Chart::new("chart");
    let filter: std::sync::Arc<dyn ObservationFilter> = std::sync::Arc::new(InOrder);
    let sink = Filtered::by(filter, chart.clone());
    bring(&sink, &vitals(72), 6).await.unwrap();
    let answer = bring(&sink, &vitals(72), 7).await;
    assert_eq!(kind(answer), Some(ErrorKind::Refuse));
    assert_eq!(chart.positions(), [6]);
}
