//! A receiving system: it takes reports over MLLP and hands what devices observed to a closure.
//!
//! `cargo run -p ihe-pcd-examples --example run_consumer`
//!
//! It brings a simulated monitor along, so that something arrives, and ends by itself.

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;

use ihe_pcd::actor::{Consumer, VolatileReporter};
use ihe_pcd::datatype::Instant;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::TcpListener;
use ihe_pcd_examples::simulator::Monitor;
use tokio::sync::oneshot;

/// Runs a consumer for as long as one report takes, and prints what the report says.
///
/// # Errors
///
/// When the consumer or the monitor could not do its work.
#[tokio::main]
pub async fn main() -> Result<(), Box<dyn Error>> {
    // Plain MLLP has no encryption and knows nobody: keep it on loopback or on a network that is protected otherwise.
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();

    // The closure sees each report after it was stored and acknowledged, in the order of storing.
    // This consumer stores in memory, for the example; a real one keeps what it has acknowledged:
    //     Consumer::new(ihe_pcd_adapters::sqlite::SqliteStore::open("reports.db")?)
    let consumer = Consumer::danger_volatile().sink(|report: &Report<'_>| {
        println!("report {}", report.header.control_id.as_str());
        for row in report.observations() {
            // As it was sent: the monitor below makes its values up, and says so, so a chart would get none of them.
            let number = row.value_as_sent().decimal().unwrap_or_default();
            let unit = row
                .unit
                .as_ref()
                .and_then(|unit| unit.ucum())
                .unwrap_or_default();
            println!("  {} = {number} {unit}", row.code.text.as_str());
        }
        Ok(())
    });

    // It serves until the second argument is ready; here when somebody says stop.
    // A service gives it the signal that ends the service.
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(consumer.serve(listener, async { drop(stopped.await) }));

    // Somebody who reports.
    let noon = Instant::parse_rfc3339("2026-11-21T12:00:00Z")?;
    let reporter = VolatileReporter::to(address);
    reporter
        .send(&Monitor::new(1).report(noon, "1"))
        .await?
        .await?;
    reporter.close().await;

    // It finishes what it has begun, the closure too, and says what it did.
    drop(stop);
    let summary = serving.await??;
    println!("{summary}");
    Ok(())
}
