//! Whatever the public builder builds reads back equal, and passes what the tools check of a PCD-01 message.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod any_plan;
mod beside;
mod checker;
mod devices;
mod judged;
mod orders;
mod plan;
mod profiles;
mod refusals;
mod round_trip;
mod values;
mod wire;

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei, Instant, Xpn};
use ihe_pcd::model::{Identity, Report, ReportBuilder, Sender, WithDevice, WithPatient};

use wire::Wire;

/// So many minutes after noon.
fn minute(minute: i64) -> Instant {
    let noon = Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap();
    Instant::from_unix(noon.unix_seconds() + 60 * minute, 0).unwrap()
}

/// A patient that every profile takes.
fn identity() -> Identity<'static> {
    Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")).named(Xpn {
        family: "Nordmann".into(),
        given: "Kari".into(),
        name_type: "L".into(),
        ..Xpn::default()
    })
}

fn about_a_patient() -> ReportBuilder<WithPatient> {
    let sender = Sender::named("GATEWAY", "ICU").with_eui_64("0123456789ABCDEF");
    Report::builder(sender, "1", minute(0)).patient(identity())
}

/// A monitor.
fn monitor() -> ReportBuilder<WithDevice> {
    about_a_patient().mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, eui(1))
}

fn eui(number: u8) -> Ei<'static> {
    Ei::eui_64(format!("02DE300D000000{number:02X}"))
}

fn heart_rate(value: i64) -> ihe_pcd::model::Metric {
    ihe_pcd::model::Metric::number(mdc::ECG_HEART_RATE, value, unit::BEAT_PER_MIN)
}

/// What is written of a report.
fn written(report: &Report<'_>) -> Wire {
    let message = report.write().unwrap();
    Wire::new(core::str::from_utf8(message.as_ref()).unwrap())
}

/// OBX-4 and OBX-3.2 of each row, and `OBR` where an order begins.
fn tree(report: &Report<'_>) -> Vec<String> {
    let wire = written(report);
    let rows = wire.segments().filter_map(|segment| match segment.id() {
        "OBR" => Some("OBR".to_owned()),
        "OBX" => Some(format!("{} {}", segment.field(4), segment.part(3, 2))),
        _ => None,
    });
    rows.collect()
}

/// The value of a field in each row that is not a device row.
fn of_metrics(report: &Report<'_>, field: usize) -> Vec<String> {
    let wire = written(report);
    let rows = wire
        .segments()
        .filter(|segment| segment.id() == "OBX" && !segment.field(4).ends_with(".0"));
    rows.map(|row| row.field(field).to_owned()).collect()
}

/// The report as it is read again, which must be what was built.
fn assert_reads_back_equal(report: &Report<'_>) {
    let message = report.write().unwrap();
    let read = Report::read(&message.message()).unwrap();
    assert_eq!(read.problems, []);
    assert_eq!(&read, report);
}
