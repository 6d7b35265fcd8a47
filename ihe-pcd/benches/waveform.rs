//! Reading the samples of one field, at sizes that show whether the cost is linear.

#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use std::fmt::Write;
use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ihe_pcd::datatype::{Decimal, Na};
use ihe_pcd::hl7::{Message, SegmentId};
use ihe_pcd::model::{Report, Sample};
use ihe_pcd::session::waveform::WaveformJoiner;

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

/// The rows around an array: where it stands, its rate, what a count is, its range and the marker of invalid samples.
fn report(samples: u32) -> String {
    let array = message(samples, false).replace("MSH|^~\\&|MONITOR\r", "");
    let array = array.trim_end();
    format!(
        "MSH|^~\\&|MONITOR|ICU|||||ORU^R01^ORU_R01|1|P|2.6\r\
         PID|||4711^^^HOSPITAL^PI\r\
         OBR|1||G1|69121^MDC_OBS_WAVE_CTS^MDC|||20261121120000.0000+0000\r\
         {array}||||||R\r\
         OBX|2|NM|0^MDC_ATTR_SAMP_RATE^MDC|1.1.1.1.1|500|264608^MDC_DIM_PER_SEC^MDC|||||R\r\
         OBX|3|NR|68323^MDC_ATTR_DATA_RANGE^MDC|1.1.1.1.2|-2048^2047||||||R\r\
         OBX|4|NM|262196^MDC_EVT_INOP^MDC|1.1.1.1.3|32767||||||R\r"
    )
}

/// The same samples as of a block whose invalid ones are told: as `Na` alone in `waveform/i32`.
fn blocks(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("waveform");
    for samples in [1_000, 100_000] {
        let text = report(samples);
        let message = Message::parse(&text).unwrap();
        let bytes = message.segments().find(|one| one.id() == SegmentId::OBX);
        let bytes = bytes.unwrap().field(5).raw().len();
        let read = Report::read(&message).unwrap();
        let wave = read.waveforms().next().unwrap();
        let id = |what: &str| BenchmarkId::new(what, format!("whole/{samples}"));
        group.throughput(Throughput::Bytes(bytes.try_into().unwrap()));
        group.bench_function(id("block_i64"), |bencher| {
            bencher.iter(|| {
                let samples = black_box(&wave).samples::<i64>().unwrap();
                samples.filter_map(Sample::value).sum::<i64>()
            });
        });
        group.bench_function(id("block_decimal"), |bencher| {
            bencher.iter(|| {
                let samples = black_box(&wave).samples::<Decimal>().unwrap();
                samples.filter_map(Sample::value).max()
            });
        });
        group.bench_function(id("report"), |bencher| {
            bencher.iter(|| {
                Report::read(black_box(&message))
                    .unwrap()
                    .waveforms()
                    .count()
            });
        });
        group.bench_function(id("join"), |bencher| {
            bencher.iter(|| WaveformJoiner::new().join(black_box(&read)).len());
        });
    }
    group.finish();
}

criterion_group!(all, benches, blocks);
criterion_main!(all);
