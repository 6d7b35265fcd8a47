//! A device: it builds a report of two values, sends it, and waits until the consumer has it.
//!
//! `cargo run -p ihe-pcd-examples --example send_report`
//!
//! It brings a consumer along, so that somebody answers, and ends by itself.

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;

use ihe_pcd::actor::{Consumer, VolatileReporter};
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei};
use ihe_pcd::model::{AcknowledgmentCode, Identity, Report, Sender};
use ihe_pcd::plugin::TcpListener;
use ihe_pcd::plugin::{Clock, SystemClock};
use ihe_pcd::session::ControlIds;

/// Sends a report and prints how it was acknowledged.
///
/// # Errors
///
/// When the report was not delivered.
#[tokio::main]
pub async fn main() -> Result<(), Box<dyn Error>> {
    let address = consumer().await?;

    // Control ids must be unique among all messages that this device will ever send:
    // this maker derives them from the time at which it was started.
    let now = SystemClock::new().now().wall;
    let mut ids = ControlIds::new(now, 0);

    // Who reports, about whom, with what device, and what it measures.
    let report = Report::builder(Sender::named("EXAMPLE", "WARD 7"), ids.next_id(), now)
        .patient(Identity::identified_by(Cx::new("4711", "HOSPITAL", "MR")))
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .metric(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN)
        .metric(mdc::PULS_OXIM_SAT_O2, 97, unit::PERCENT)
        .build();

    let reporter = VolatileReporter::to(address);
    // Here the reporter has taken the message over; it is in memory, and in the queue behind earlier ones.
    let delivery = reporter.send(&report).await?;
    // Here the consumer has answered. An error says whether sending the report again makes sense.
    let receipt = delivery.await?;

    let code = receipt.code.map_or("none", AcknowledgmentCode::table_0008);
    println!("acknowledged with {code}");
    reporter.close().await;
    Ok(())
}

/// A consumer for the example, which ends with the program; it keeps nothing.
async fn consumer() -> Result<String, Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();
    tokio::spawn(Consumer::danger_volatile().serve(listener, std::future::pending()));
    Ok(address)
}
