//! Which sink gets which row.

use ihe_pcd::codes::mdc;
use ihe_pcd::plugin::{ErrorKind, RouteError, Routed};
use ihe_pcd::session::filter::{Deadband, Selection};
use proptest::prelude::*;

use super::chart::{Chart, LATER, PATIENT, bring, kind, vitals, wire};

fn rates() -> Selection {
    Selection::Metric(vec![mdc::ECG_HEART_RATE])
}

fn saturations() -> Selection {
    Selection::Metric(vec![mdc::PULS_OXIM_SAT_O2])
}

#[tokio::test]
async fn the_rows_of_a_report_are_split_and_each_keeps_its_device() {
    let (rate, rest) = (Chart::new("rate"), Chart::new("rest"));
    let sink = Routed::new("split")
        .route(rates(), rate.clone())
        .unwrap()
        .otherwise(rest.clone());
    bring(&sink, &vitals(72), 1).await.unwrap();
    assert_eq!(
        (rate.values(), rest.values()),
        (vec!["147842=72".to_owned()], vec!["150456=97".to_owned()])
    );
    assert_eq!((rate.taken()[0].devices, rest.taken()[0].devices), (1, 1));
}

#[tokio::test]
async fn the_first_route_that_wants_a_row_has_it() {
    let (first, second) = (Chart::new("first"), Chart::new("second"));
    let sink = Routed::new("units")
        .route(Selection::location("ICU"), first.clone())
        .unwrap()
        .route(rates(), second.clone())
        .unwrap();
    bring(&sink, &vitals(72), 1).await.unwrap();
    assert_eq!((first.values().len(), second.calls()), (2, 0));
}

#[tokio::test]
async fn a_report_with_a_row_without_a_route_is_refused_as_a_whole_with_the_place() {
    let rate = Chart::new("rate");
    let sink = Routed::new("rates").route(rates(), rate.clone()).unwrap();
    let refused = bring(&sink, &vitals(72), 1).await.unwrap_err();
    assert_eq!(refused.to_string(), "OBX[3]: no route");
    assert_eq!((refused.kind(), rate.calls()), (ErrorKind::Refuse, 0));
    let empty = bring(&sink, &wire(PATIENT, &[]), 2).await.unwrap_err();
    assert_eq!(empty.to_string(), "no route");
}

#[tokio::test]
async fn a_sink_that_has_its_rows_does_not_get_them_again() {
    let (rate, rest) = (Chart::new("rate"), Chart::new("rest").plan([LATER]));
    let sink = Routed::new("split")
        .route(rates(), rate.clone())
        .unwrap()
        .otherwise(rest.clone());
    assert_eq!(
        kind(bring(&sink, &vitals(72), 1).await),
        Some(ErrorKind::RetryLater)
    );
    bring(&sink, &vitals(72), 1).await.unwrap();
    assert_eq!((rate.positions(), rest.positions()), (vec![1], vec![1]));
}

#[test]
fn a_route_that_asks_for_changes_is_refused_when_it_is_made() {
    let changes = Selection::All(vec![rates(), Selection::Changed(Deadband::default()).not()]);
    let refused = Routed::new("changes")
        .route(changes, Chart::new("chart"))
        .unwrap_err();
    assert_eq!(refused, RouteError::Changes);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_row_goes_to_exactly_one_sink(rows in prop::collection::vec(0_usize..4, 0..12), has_default: bool) {
        const CODES: [&str; 4] = [
            "147842^MDC_ECG_HEART_RATE^MDC",
            "150456^MDC_PULS_OXIM_SAT_O2^MDC",
            "150344^MDC_TEMP^MDC",
            "151562^MDC_RESP_RATE^MDC",
        ];
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let charts = [Chart::new("rates"), Chart::new("saturations"), Chart::new("rest")];
            let mut sink = Routed::new("split")
                .route(rates(), charts[0].clone()).unwrap()
                .route(saturations(), charts[1].clone()).unwrap();
            if has_default {
                sink = sink.otherwise(charts[2].clone());
            }
            let lines: Vec<_> = rows.iter().enumerate().map(|(number, code)| format!("{}|{number}|", CODES[*code])).collect();
            let lines: Vec<_> = lines.iter().map(String::as_str).collect();
            let answer = bring(&sink, &wire(PATIENT, &lines), 1).await;
            let mut got: Vec<String> = charts.iter().flat_map(Chart::values).collect();
            got.sort();
            let mut expected: Vec<_> = rows.iter().enumerate()
                .map(|(number, code)| format!("{}={number}", &CODES[*code][..6])).collect();
            expected.sort();
            let is_routed = has_default || (!rows.is_empty() && rows.iter().all(|code| *code < 2));
            assert_eq!(answer.is_ok(), is_routed);
            assert_eq!(got, if is_routed { expected } else { Vec::new() });
        });
    }
}
