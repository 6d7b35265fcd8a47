//! Parsing, reading and writing a PCD-01 message, at sizes that show whether the cost is linear;
//! and everything that is asked of a message of a bedside monitor with 200 rows, beside the bare parse of it.

#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei, Instant};
use ihe_pcd::hl7::Message;
use ihe_pcd::model::{Identity, Metric, Observation, Report, Sender, Unit, Value};

#[allow(dead_code, reason = "other benchmarks use the rest")]
mod shapes;

/// A report of one device with so many values.
fn report(values: u16) -> Report<'static> {
    let patient = Identity::identified_by(Cx::new("T-1", "HOSPITAL", "PI"));
    let device = Ei::eui_64("02DE300D00000001");
    let mut builder = Report::builder(Sender::named("GATEWAY", "ICU"), "1", Instant::UNIX_EPOCH)
        .patient(patient)
        .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, device)
        .vmd(mdc::DEV_METER_PRESS_BLD_VMD)
        .channel(mdc::DEV_METER_PRESS_BLD_CHAN);
    for value in 0..values {
        builder = builder.metric(mdc::PRESS_BLD_NONINV_SYS, i64::from(value), unit::MMHG);
    }
    builder.build()
}

/// Whether a row has all that is charted: what it is, a number, its unit, its time, where in the device it belongs.
fn is_charted(row: &Observation<'_>) -> bool {
    row.code.mdc().is_some()
        && row.reading().value().and_then(Value::decimal).is_some()
        && row.unit.as_ref().and_then(Unit::code).is_some()
        && row.time.as_ref().is_some_and(|time| time.instant.is_some())
        && row.path.is_some()
}

fn monitor(criterion: &mut Criterion) {
    let message = shapes::monitor(200);
    let mut group = criterion.benchmark_group("monitor of 200 rows");
    group.throughput(Throughput::Bytes(message.len().try_into().unwrap()));
    group.bench_function("parse", |bencher| {
        bencher.iter(|| Message::parse(black_box(&message)).unwrap());
    });
    group.bench_function("read", |bencher| {
        bencher.iter(|| {
            let message = Message::parse(black_box(&message)).unwrap();
            Report::read(&message).unwrap().observations().count()
        });
    });
    let charted = |message: &str| {
        let message = Message::parse(message).unwrap();
        let report = Report::read(&message).unwrap();
        report.observations().filter(|row| is_charted(row)).count()
    };
    assert_eq!(charted(&message), 197);
    group.bench_function("chart", |bencher| {
        bencher.iter(|| charted(black_box(&message)));
    });
    group.bench_function("build", |bencher| {
        bencher.iter(|| build(black_box(200)).write().unwrap());
    });
    group.finish();
}

/// A message like that of the monitor, from codes and numbers.
fn build(rows: u16) -> Report<'static> {
    let now = Instant::UNIX_EPOCH;
    let patient = Identity::identified_by(Cx::new("TEST0000042", "HARBOR", "PI"));
    let device = Ei::eui_64(shapes::DEVICE);
    let mut builder = Report::builder(Sender::named("WARD_GATEWAY", "WARD"), "CTL0000042", now)
        .patient(patient)
        .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, device)
        .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
        .channel(mdc::DEV_ANALY_SAT_O2_CHAN);
    for row in 3..rows {
        let (code, unit) = match row % 3 {
            0 => (mdc::ECG_HEART_RATE, unit::BEAT_PER_MIN),
            1 => (mdc::PULS_OXIM_SAT_O2, unit::PERCENT),
            _ => (mdc::PRESS_BLD_NONINV_SYS, unit::MMHG),
        };
        let metric = Metric::number(code, i64::from(row), unit).taken_at(now);
        builder = builder.observation(metric);
    }
    builder.build()
}

fn benches(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("report");
    for values in [12, 120, 1200] {
        let report = report(values);
        let message = report.write().unwrap();
        let bytes = message.as_ref();
        group.throughput(Throughput::Bytes(bytes.len().try_into().unwrap()));
        group.bench_with_input(
            BenchmarkId::new("parse", values),
            bytes,
            |bencher, bytes| {
                bencher.iter(|| Message::parse(black_box(bytes)).unwrap());
            },
        );
        group.bench_with_input(BenchmarkId::new("read", values), bytes, |bencher, bytes| {
            bencher.iter(|| {
                let message = Message::parse(black_box(bytes)).unwrap();
                Report::read(&message).unwrap().observations().count()
            });
        });
        group.bench_with_input(
            BenchmarkId::new("write", values),
            &report,
            |bencher, report| {
                bencher.iter(|| black_box(report).write().unwrap());
            },
        );
    }
    group.finish();
}

criterion_group!(all, benches, monitor);
criterion_main!(all);
