//! What is counted and measured: numbers and codes, and no content.
#![cfg(feature = "metrics")]

use std::collections::BTreeMap;

use ihe_pcd::actor::{Consumer, VolatileReporter};
use ihe_pcd::mllp::Config;
use ihe_pcd::plugin::AuditEvent;
use metrics_util::debugging::{DebugValue, DebuggingRecorder};

use crate::scaffold::site::{Site, next_answer, payload, report, soon};

/// Each series by its name and labels; of a histogram how many values it has.
fn series(recorder: &metrics_util::debugging::Snapshotter) -> BTreeMap<String, f64> {
    let metrics = recorder.snapshot().into_vec();
    metrics
        .into_iter()
        .map(|(key, _, _, value)| {
            let labels = key.key().labels();
            let labels: Vec<_> = labels
                .map(|it| format!("{}={}", it.key(), it.value()))
                .collect();
            let value = match value {
                DebugValue::Counter(count) => count as f64,
                DebugValue::Gauge(value) => value.into_inner(),
                DebugValue::Histogram(values) => values.len() as f64,
            };
            (format!("{} {}", key.key().name(), labels.join(",")), value)
        })
        .collect()
}

// The recorder is that of this thread, and so is everything that is recorded.
#[tokio::test(flavor = "current_thread")]
async fn frames_answers_connections_and_deliveries_are_counted() {
    let recorder = DebuggingRecorder::new();
    let snapshots = recorder.snapshotter();
    let _recording = metrics::set_default_local_recorder(&recorder);
    let mut config = Config::default();
    config.max_frame = 2_000;
    let audit = |_: &AuditEvent| Ok(());
    let consumer = Consumer::danger_volatile().mllp(config);
    let site = Site::open(consumer.audit_sink(audit)).await;
    let mut device = site.device().await;
    let too_long = [&payload("3")[..], &[b'x'; 2_000]].concat();
    for frame in [&payload("1")[..], &payload("1"), b"hello", &too_long] {
        device.write_frame(frame).await.unwrap();
        next_answer(&mut device).await.unwrap();
    }
    let reporter = VolatileReporter::to(site.address.to_string());
    let delivery = reporter.send(&report("2", 72)).await.unwrap();
    soon(delivery).await.unwrap();
    drop(device);
    soon(reporter.close()).await;
    site.close().await;
    let series = series(&snapshots);
    for (name, value) in [
        ("ihe_pcd_consumer_connections_total outcome=served", 2.0),
        ("ihe_pcd_consumer_open_connections ", 0.0),
        ("ihe_pcd_consumer_frames_total outcome=accepted", 2.0),
        ("ihe_pcd_consumer_frames_total outcome=repeated", 1.0),
        ("ihe_pcd_consumer_frames_total outcome=refused", 2.0),
        ("ihe_pcd_consumer_refusals_total code=100", 1.0),
        ("ihe_pcd_consumer_refusals_total code=102", 1.0),
        ("ihe_pcd_consumer_answer_seconds ", 5.0),
        ("ihe_pcd_consumer_store_seconds ", 2.0),
        // The begin, two connections and their ends, two that are stored, two that are refused, and the end.
        ("ihe_pcd_audit_events_total outcome=taken", 10.0),
        ("ihe_pcd_reporter_messages_total outcome=delivered", 1.0),
        ("ihe_pcd_reporter_round_trip_seconds ", 1.0),
    ] {
        assert_eq!(series.get(name), Some(&value), "{name} in {series:#?}");
    }
    let names = series.keys().cloned().collect::<String>();
    assert!(
        !names.contains("Testesen") && !names.contains("MONITOR"),
        "{names}"
    );
}
