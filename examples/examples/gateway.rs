//! A gateway: it takes reports of devices, and sends on what the next system wants of them.
//!
//! `cargo run -p ihe-pcd-examples --example gateway`
//!
//! It brings a monitor and the next system along, and ends by itself.

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;

use ihe_pcd::actor::{Consumer, Forwarder, VolatileReporter};
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei, Instant};
use ihe_pcd::model::{Identity, Report, Sender};
use ihe_pcd::plugin::{Filtered, TcpListener};
use ihe_pcd::session::filter::{Deadband, Filter, Selection};
use ihe_pcd_adapters::sqlite::SqliteStore;
use tokio::sync::oneshot;

/// Sends three saturations through a gateway that lets changes pass, and prints what the next system gets.
///
/// # Errors
///
/// When one of the three could not do its work.
#[tokio::main]
pub async fn main() -> Result<(), Box<dyn Error>> {
    // The next system: whatever consumer there is. This one stores in memory, for the example.
    let next_listener = TcpListener::bind("127.0.0.1:0").await?;
    let next_address = next_listener.local_addr()?.to_string();
    let next = Consumer::danger_volatile().sink(|report: &Report<'_>| {
        for row in report.observations() {
            let number = row.reading().value().and_then(|value| value.decimal());
            println!(
                "{} of {}: {}",
                row.code.text.as_str(),
                row.device_id().unwrap_or_default(),
                number.unwrap_or_default()
            );
        }
        Ok(())
    });
    let (stop_next, stopped) = oneshot::channel::<()>();
    let next = tokio::spawn(next.serve(next_listener, async { drop(stopped.await) }));

    // The gateway has a journal that lasts: what it acknowledged and could not send on yet is sent after a restart,
    // byte for byte the same, so that the next system stores it once.
    let folder = tempfile::tempdir()?;
    let journal = SqliteStore::open(folder.path().join("gateway.db"))?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();
    let forwarder = Forwarder::new(
        VolatileReporter::to(next_address),
        Sender::named("GATEWAY", "NORTH"),
    );
    // Saturations, and of them those that differ from the last one that the next system took.
    let wanted = Filter::new(Selection::All(vec![
        Selection::Metric(vec![mdc::PULS_OXIM_SAT_O2]),
        Selection::Changed(Deadband::default()),
    ]))?;
    let gateway = Consumer::new(journal).sink(Filtered::new(wanted, forwarder));
    let (stop_gateway, stopped) = oneshot::channel::<()>();
    let gateway = tokio::spawn(gateway.serve(listener, async { drop(stopped.await) }));

    // Somebody who reports: 97, 97 and 95 percent, and heart rates.
    let monitor = VolatileReporter::to(address);
    let noon = Instant::parse_rfc3339("2026-11-21T12:00:00Z")?;
    for (control_id, saturation) in [("1", 97), ("2", 97), ("3", 95)] {
        let report = Report::builder(Sender::named("MONITOR", "ICU"), control_id, noon)
            .patient(Identity::identified_by(Cx::new(
                "T-40017", "HOSPITAL", "MR",
            )))
            .mds(
                mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
                Ei::eui_64("02AC10FFFE0000A4"),
            )
            .metric(mdc::PULS_OXIM_SAT_O2, saturation, unit::PERCENT)
            .metric(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN)
            .build();
        monitor.send(&report).await?.await?;
    }
    monitor.close().await;

    // What is acknowledged is sent on before it ends.
    drop(stop_gateway);
    println!("gateway: {}", gateway.await??);
    drop(stop_next);
    println!("next: {}", next.await??);
    Ok(())
}
