//! Reading the samples of one field, at sizes that show whether the cost is linear.

#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use std::fmt::Write;
use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ihe_pcd::datatype::Na;
use ihe_pcd::hl7::{Message, SegmentId};

/// A message whose OBX-5 holds so many samples, of whole numbers or of two decimals.
fn message(samples: u32, decimals: bool) -> String {
    let mut message =
        String::from("MSH|^~\\&|MONITOR\rOBX|1|NA|131329^MDC_ECG_ELEC_POTL_I^MDC|1.1.1.1|0");
    for sample in 1..samples {
        let value = i64::from(sample) * 7919 % 4096 - 2048;
        if decimals {
            let (sign, value) = (if value < 0 { "-" } else { "" }, value.abs());
            write!(message, "^{sign}{}.{:02}", value / 100, value % 100).unwrap();
        } else {
            write!(message, "^{value}").unwrap();
        }
    }
    message.push('\r');
    message
}

fn benches(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("waveform");
    for (name, samples, decimals) in [
        ("whole", 1_000, false),
        ("whole", 10_000, false),
        ("whole", 100_000, false),
        ("decimals", 100_000, true),
    ] {
        let message = message(samples, decimals);
        let message = Message::parse(&message).unwrap();
        let field = message.segment(SegmentId::OBX).unwrap().field(5);
        let id = |what: &str| BenchmarkId::new(what, format!("{name}/{samples}"));
        group.throughput(Throughput::Bytes(field.raw().len().try_into().unwrap()));
        group.bench_function(id("read"), |bencher| {
            bencher.iter(|| Na::read(black_box(field).repetition(1)).unwrap().len());
        });
        let wave = Na::read(field.repetition(1)).unwrap();
        group.bench_function(id("samples"), |bencher| {
            bencher.iter(|| {
                black_box(&wave)
                    .samples()
                    .flatten()
                    .filter(Result::is_ok)
                    .count()
            });
        });
        group.bench_function(id("f64"), |bencher| {
            bencher.iter(|| {
                let numbers = black_box(&wave).numbers::<f64>().flatten();
                numbers.map(Result::unwrap).sum::<f64>()
            });
        });
        if !decimals {
            group.bench_function(id("i32"), |bencher| {
                bencher.iter(|| {
                    let numbers = black_box(&wave).numbers::<i32>().flatten();
                    numbers.map(Result::unwrap).map(i64::from).sum::<i64>()
                });
            });
        }
    }
    group.finish();
}

criterion_group!(all, benches);
criterion_main!(all);
