//! From a pump's socket to the hospital's store, by the file of the hospital.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use std::sync::Arc;

use ihe_pcd::actor::Consumer;
use ihe_pcd::model::Report;
use ihe_pcd::pipeline::{Plan, Registry};
use ihe_pcd::plugin::TcpListener;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::{mpsc, oneshot};

/// The file that is shipped, with places of this test.
fn config(store: &str, pump: &str, record: &str) -> String {
    let shipped = include_str!("../ward.toml");
    let config = shipped
        .replace("\"pumps.db\"", &format!("{store:?}"))
        .replace("127.0.0.1:7007", pump)
        .replace("127.0.0.1:2575", record);
    assert_ne!(config, shipped);
    config
}

#[tokio::test]
async fn what_a_pump_says_comes_to_the_record_in_codes_of_the_standard_though_the_pump_pauses() {
    let folder = tempfile::tempdir().unwrap();
    let pump = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let record = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let config = config(
        folder.path().join("pumps.db").to_str().unwrap(),
        &pump.local_addr().unwrap().to_string(),
        &record.local_addr().unwrap().to_string(),
    );

    let (charted, mut chart) = mpsc::unbounded_channel();
    let (stop_record, stopped) = oneshot::channel::<()>();
    let sink = move |report: &Report<'_>| {
        let rows = report.observations().map(|row| {
            let code = row.code.text.to_string();
            let unit = row.unit.as_ref().and_then(|unit| unit.ucum());
            (code, row.value_as_sent().decimal(), unit.map(str::to_owned))
        });
        charted.send(rows.collect::<Vec<_>>()).unwrap();
        Ok(())
    };
    let consumer = Consumer::danger_volatile().sink(sink);
    let consumer = tokio::spawn(consumer.serve(record, async { drop(stopped.await) }));

    let registry = ihe_pcd_adapters::registered(Registry::standard());
    let registry = acme_pump::register(registry);
    let plan = Plan::read("ward.toml", &config, &registry).unwrap();
    let described = plan.describe();
    assert!(described.contains("lines of ACME"), "{described}");
    let pipeline = plan.open().await.unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let pipeline = tokio::spawn(pipeline.run(async { drop(stopped.await) }));

    for volume in ["12.25", "12.50"] {
        // It is switched off after each line.
        let (mut line, _) = pump.accept().await.unwrap();
        let mut asked = [0; 2];
        line.read_exact(&mut asked).await.unwrap();
        let said = format!("SN=00A037FFFE000007 RATE=5.0 VOL={volume}\n");
        line.write_all(said.as_bytes()).await.unwrap();
        let rows = chart.recv().await.unwrap();
        let texts: Vec<_> = rows.iter().map(|(code, _, _)| code.as_str()).collect();
        assert_eq!(texts, ["MDC_FLOW_FLUID_PUMP", "MDC_VOL_FLUID_DELIV"]);
        assert_eq!(rows[1].1.unwrap().to_string(), volume);
        assert_eq!(rows[1].2.as_deref(), Some("mL"));
    }
    drop(stop);
    let summary = pipeline.await.unwrap().unwrap();
    assert_eq!((summary.accepted, summary.delivered), (2, 2));
    drop(stop_record);
    assert_eq!(consumer.await.unwrap().unwrap().accepted, 2);
}

#[test]
fn the_file_that_is_shipped_is_right() {
    let registry = ihe_pcd_adapters::registered(Registry::standard());
    let registry = Arc::new(acme_pump::register(registry));
    Plan::read("ward.toml", include_str!("../ward.toml"), &registry).unwrap();
}
