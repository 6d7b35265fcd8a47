//! A nurses' station: it takes alerts over MLLP and prints the list of those that stand whenever it changes.
//!
//! `cargo run -p ihe-pcd-examples --example print_alerts`
//!
//! It brings a monitor along that raises an alert, makes it worse and ends it, and ends by itself.

#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;
use std::time::Duration;

use ihe_pcd::actor::{AlertManager, Alerts, VolatileReporter};
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei, Pl};
use ihe_pcd::model::{
    AlertPriority, AlertReport, AlertReportBuilder, FirstPhase, Identity, LaterPhase, Limits,
    Metric, Sender, WithEvent,
};
use ihe_pcd::plugin::{AlertNotice, Clock as _, SystemClock, TcpListener, VolatileJournal};
use ihe_pcd::session::alert::{ActiveAlert, AlertWatch, ChangeKind};
use tokio::sync::{mpsc, oneshot};

/// Runs a station for as long as one alert takes.
///
/// # Errors
///
/// When the station or the monitor could not do its work.
#[tokio::main]
pub async fn main() -> Result<(), Box<dyn Error>> {
    // Plain MLLP has no encryption and knows nobody: keep it on loopback or on a network that is protected otherwise.
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?.to_string();

    // The closure is told every change after it was stored and acknowledged: here a pager would be called.
    // This station stores in memory, for the example; a real one knows after a restart what stands:
    //     AlertManager::new(ihe_pcd_adapters::sqlite::SqliteStore::open("alerts.db")?)
    let (changed, mut changes) = mpsc::unbounded_channel();
    let manager = AlertManager::new(VolatileJournal::new(1_000))
        // The monitors here say something of each alert every ten seconds.
        .watch(AlertWatch::default().with_confirmed_within(Duration::from_secs(25)))
        .sink(move |notice: &AlertNotice<'_>| {
            if notice.calls() {
                let event = notice.said().and_then(|alert| alert.event());
                let text = event.and_then(|event| event.text.as_ref());
                println!("CALL: {}", text.map_or("an alert", |text| text.as_str()));
            }
            if notice.change.kind == ChangeKind::LostReporter {
                println!("CALL: a monitor cannot be heard any more");
            }
            // Nobody may want to see the list any more.
            let _ = changed.send(());
            Ok(())
        });
    let alerts = manager.alerts();
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(manager.serve(listener, async { drop(stopped.await) }));

    // Somebody who has an alert: it starts, gets worse, and is over.
    let monitor = Sender::named("MONITOR", "ICU");
    let id = monitor.alert_id("A7");
    let reporter = VolatileReporter::to(address);
    let said = [
        low_saturation(&monitor, "1")
            .priority(AlertPriority::Medium)
            .first(FirstPhase::Start, id.clone())
            .build(),
        low_saturation(&monitor, "2")
            .priority(AlertPriority::High)
            .later(LaterPhase::Escalate, id.clone())
            .build(),
        low_saturation(&monitor, "3")
            .later(LaterPhase::End, id)
            .build(),
    ];
    for report in said {
        reporter.send_message(&report.write()?).await?.await?;
        changes.recv().await;
        print_list(&alerts);
    }
    reporter.close().await;

    drop(stop);
    println!("{}", serving.await??);
    Ok(())
}

fn low_saturation(monitor: &Sender, control_id: &'static str) -> AlertReportBuilder<WithEvent> {
    let now = SystemClock::new().now().wall;
    let saturation = Metric::number(mdc::PULS_OXIM_SAT_O2, 84, unit::PERCENT);
    let limits = Limits::between(90, 100);
    let bed = Pl {
        point_of_care: "ICU".into(),
        bed: "4".into(),
        ..Pl::default()
    };
    let patient = Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI"));
    AlertReport::builder(monitor.clone(), control_id, now)
        .patient_at(patient, bed)
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
        .physiological(mdc::EVT_LO, "Low SpO2", saturation.limits(limits))
}

fn print_list(alerts: &Alerts) {
    let standing = alerts.standing();
    println!("{} alerts stand", standing.len());
    for alert in &standing {
        println!("  {}", line(alert));
    }
}

fn line(alert: &ActiveAlert) -> String {
    let priority = alert.course.priority();
    let priority = priority.map_or("?", |priority| priority.word());
    let state = alert.course.state().word();
    let since = alert.since.map_or_else(String::new, |at| at.to_string());
    let doubt = match alert.is_confirmed() {
        true => "",
        false => ", not heard of any more",
    };
    let (place, event) = (&alert.location, &alert.event);
    format!("{priority} {event} at {place}, {state} since {since}{doubt}")
}
