//! A device: it raises an alert, changes it, and ends it.
//!
//! `cargo run -p ihe-pcd-examples --example raise_alert`
//!
//! It brings a manager along, so that somebody answers, and ends by itself.

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;
use std::future::pending;

use ihe_pcd::actor::{AlertReporter, Consumer};
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei};
use ihe_pcd::model::{AlertContent, AlertPriority, Identity, Limits, Metric, Sender};
use ihe_pcd::plugin::{TcpListener, TcpTransport, VolatileJournal};
use ihe_pcd::session::AcceptPolicy;

/// Raises, updates and ends an alert, and prints what becomes of it.
///
/// # Errors
///
/// When the alert was not stored, or its end not delivered.
#[tokio::main]
pub async fn main() -> Result<(), Box<dyn Error>> {
    // Whoever wants alerts to survive the process gives it a store on disk instead.
    let journal = VolatileJournal::new(1_000);
    let transport = TcpTransport::new(manager().await?);
    let alerts =
        AlertReporter::connect(transport, journal, Sender::named("EXAMPLE", "ICU")).await?;

    let saturation = Metric::number(mdc::PULS_OXIM_SAT_O2, 84, unit::PERCENT);
    let low = AlertContent::builder()
        .patient(Identity::identified_by(Cx::new("4711", "HOSPITAL", "MR")))
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
        .physiological(
            mdc::EVT_LO,
            "Low SpO2",
            saturation.limits(Limits::between(90, 100)),
        )
        .priority(AlertPriority::High);
    // Here it is stored. From now on it stands, whatever becomes of its handle, until somebody ends it.
    let mut alert = alerts.raise(low).await?;
    println!("{} alert stands", alerts.active().len());
    alert
        .update(|low| low.priority(AlertPriority::Medium))
        .await?;
    // An error of this gives the handle back.
    let ended = alert.end().await?;
    // Here the manager has acknowledged all three messages.
    ended.delivery.await?;
    println!("{} alerts stand", alerts.active().len());
    alerts.close().await;
    Ok(())
}

/// A manager for the example, which ends with the program; it keeps nothing.
async fn manager() -> Result<String, Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();
    let policy = AcceptPolicy::default().take_alerts();
    let manager = Consumer::danger_volatile().policy(policy);
    tokio::spawn(manager.serve(listener, pending()));
    Ok(address)
}
