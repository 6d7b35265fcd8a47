//! A chart that wants one value a minute, from a monitor that sends one every few seconds.
//!
//! `cargo run -p ihe-pcd-examples --example thin_reports`
//!
//! It brings a monitor along, and ends by itself after some seconds.

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;
use std::time::Duration;

use ihe_pcd::actor::{Consumer, VolatileReporter};
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei};
use ihe_pcd::model::{Identity, Report, Sender};
use ihe_pcd::plugin::{Clock, SystemClock, TcpListener, Windowed};
use ihe_pcd::session::filter::{ThinningSettings, WindowLength};
use ihe_pcd::session::gap::{Gap, GapChange};
use ihe_pcd_adapters::sqlite::SqliteStore;
use tokio::sync::oneshot;

/// Sends a heart rate every 200 ms, and prints what a chart of one value a second gets of it.
///
/// # Errors
///
/// When the consumer or the monitor could not do its work.
#[tokio::main]
pub async fn main() -> Result<(), Box<dyn Error>> {
    // The chart. With a `Forwarder` in its place this is a gateway.
    let chart = |report: &Report<'_>| {
        for row in report.observations() {
            let number = row.reading().value().and_then(|value| value.decimal());
            let time = row.time.as_ref().and_then(|time| time.instant);
            if let (Some(number), Some(time)) = (number, time) {
                println!("{time}: {number}");
            }
        }
        Ok(())
    };

    // A second here, so that the example ends soon; a minute or an hour elsewhere. What comes later than the wait is told as late.
    let mut settings = ThinningSettings::new(WindowLength::new(Duration::from_secs(1))?);
    settings.wait = Duration::from_millis(500);

    // What waits for the end of its window is in the journal, and nowhere else.
    let folder = tempfile::tempdir()?;
    let journal = SqliteStore::open(folder.path().join("ward.db"))?;
    let consumer = Consumer::new(journal)
        .sink(Windowed::new(settings, chart)?)
        .gap_sink(|gap: &Gap, change: GapChange| {
            // How many values gave way, and which seconds had none.
            println!(
                "{} {change}: {} {}",
                gap.reason,
                gap.count,
                gap.reason.unit()
            );
            Ok(())
        });
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let monitor = VolatileReporter::to(listener.local_addr()?.to_string());
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(consumer.serve(listener, async { drop(stopped.await) }));

    let clock = SystemClock::new();
    for number in 0..12 {
        let now = clock.now().wall;
        let report = Report::builder(Sender::named("MONITOR", "ICU"), number.to_string(), now)
            .patient(Identity::identified_by(Cx::new(
                "T-40017", "HOSPITAL", "MR",
            )))
            .mds(
                mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
                Ei::eui_64("02AC10FFFE0000A4"),
            )
            .metric(mdc::ECG_HEART_RATE, 72 + number % 5, unit::BEAT_PER_MIN)
            .build();
        monitor.send(&report).await?.await?;
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    monitor.close().await;

    // Windows end by time too.
    tokio::time::sleep(Duration::from_secs(2)).await;
    drop(stop);
    println!("{}", serving.await??);
    Ok(())
}
