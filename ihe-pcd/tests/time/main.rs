//! When something was observed: zones, summer time, intervals, and the clocks of devices.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod clocks;
mod intervals;
mod receipt;
#[cfg(feature = "time-zones")]
mod zones;

use ihe_pcd::datatype::Instant;
use ihe_pcd::hl7::Message;
use ihe_pcd::model::{Problem, Report, SiteRules, Timestamp};

/// The names of GATEWAY|ICU and what follows of MSH; rows follow.
fn message(rows: &[&str]) -> String {
    let header = "MSH|^~\\&|GATEWAY|ICU|||20261121120000+0000||ORU^R01^ORU_R01|1|P|2.6|||||||||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO";
    let mut text = header.to_owned();
    for row in rows {
        text.push('\r');
        text.push_str(row);
    }
    text
}

/// A heart rate whose OBX-14 is this.
fn observed(time: &str) -> String {
    message(&["OBR|1", &heart_rate(time)])
}

fn heart_rate(time: &str) -> String {
    format!(
        "OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R|||{time}"
    )
}

fn at(text: &str) -> Instant {
    Instant::parse_rfc3339(text).unwrap()
}

fn read_at(text: &str, rules: &SiteRules, received_at: &str) -> Report<'static> {
    let message = Message::parse(text).unwrap();
    let report = Report::read_at(&message, rules, at(received_at)).unwrap();
    assert_eq!(report.received_at, Some(at(received_at)));
    report.into_owned()
}

fn read(text: &str, rules: &SiteRules) -> Report<'static> {
    let message = Message::parse(text).unwrap();
    Report::read_with(&message, rules).unwrap().into_owned()
}

/// `instant zone`
fn shown(time: Option<&Timestamp>) -> String {
    let time = time.unwrap();
    let instant = time.instant.map_or("-".to_owned(), |it| it.to_string());
    format!("{instant} {}", time.zone.name())
}

/// The time of the first observation.
fn time_of(report: &Report<'_>) -> String {
    shown(report.observations().next().unwrap().time.as_ref())
}

/// `place kind` of each.
fn problems(report: &Report<'_>) -> Vec<String> {
    let shown = |problem: &Problem| format!("{} {}", problem.at, problem.kind.name());
    report.problems.iter().map(shown).collect()
}
