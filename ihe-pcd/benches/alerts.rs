//! What an alert manager does with one message when a hundred thousand alerts stand: reading it, and keeping the set.

#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};
use ihe_pcd::datatype::Instant;
use ihe_pcd::hl7::Message;
use ihe_pcd::model::AlertReport;
use ihe_pcd::session::alert::{ActiveAlerts, AlertWatch, Said};
use ihe_pcd::session::{Now, Position};

const STANDING: u64 = 100_000;

fn message(id: u64, phase: &str) -> String {
    format!(
        "MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R40^ORU_R40|{id}|P|2.6\r\
        PV1||I|ICU^4^B\r\
        OBR|1|U{id}{phase}|U{id}{phase}|196616^MDC_EVT_ALARM^MDC|||20261121120000+0000||||||||||||||||||||||^A{id}&MONITOR&00A037EB2175780F&EUI-64\r\
        OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X\r\
        OBX|2|ST|196670^MDC_EVT_LO^MDC|1.1.0.1.1|Low SpO2||||||F|||20261121120000+0000\r\
        OBX|3|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.0.1.2|84|262688^MDC_DIM_PERCENT^MDC|90-100||||F\r\
        OBX|4|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.1.3|{phase}||||||F\r\
        OBX|5|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.1.0.1.4|active||||||F\r\
        OBX|6|ST|68484^MDC_ATTR_ALARM_PRIORITY^MDC|1.1.0.1.6|PH||||||F\r\
        OBX|7|ST|68485^MDC_ATTR_ALERT_TYPE^MDC|1.1.0.1.7|SP||||||F\r"
    )
}

/// Takes one message into the set.
fn take(alerts: &mut ActiveAlerts, sender: &Arc<str>, number: u64, text: &str) {
    let message = Message::parse(text).unwrap();
    let report = AlertReport::read(&message).unwrap();
    say(alerts, sender, number, &report);
}

fn say(alerts: &mut ActiveAlerts, sender: &Arc<str>, number: u64, report: &AlertReport<'_>) {
    let now = Now {
        elapsed: Duration::from_millis(number),
        wall: Instant::UNIX_EPOCH,
    };
    let said = Said {
        position: Position::new(number),
        ordinal: 0,
        sender,
        alert: report.alerts().next().unwrap(),
        received_at: now.wall,
        is_replay: false,
    };
    alerts.handle_said(now, black_box(said)).unwrap();
    black_box(alerts.poll_change());
}

fn alerts(criterion: &mut Criterion) {
    let sender: Arc<str> = "MONITOR|ICU".into();
    let watch = AlertWatch::default().with_confirmed_within(Duration::from_secs(30));
    let mut alerts = ActiveAlerts::new(watch);
    for number in 0..STANDING {
        take(&mut alerts, &sender, number, &message(number, "start"));
    }
    let mut number = STANDING;
    let texts: Vec<_> = (0..1000).map(|id| message(id * 97, "continue")).collect();
    let mut texts = texts.iter().cycle();
    criterion.bench_function("alert read and kept among 100 000", |bencher| {
        bencher.iter(|| {
            number += 1;
            take(&mut alerts, &sender, number, texts.next().unwrap());
        });
    });
    let text = message(4711, "continue");
    let message = Message::parse(&text).unwrap();
    let report = AlertReport::read(&message).unwrap();
    criterion.bench_function("alert kept among 100 000", |bencher| {
        bencher.iter(|| {
            number += 1;
            say(&mut alerts, &sender, number, &report);
        });
    });
}

criterion_group!(benches, alerts);
criterion_main!(benches);
