//! Parsing, reading and writing a PCD-01 message, at sizes that show whether the cost is linear.

#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei, Instant};
use ihe_pcd::hl7::Message;
use ihe_pcd::model::{Identity, Report, Sender};

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

criterion_group!(all, benches);
criterion_main!(all);
