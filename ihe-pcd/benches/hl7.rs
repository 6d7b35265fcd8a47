//! The HL7 layer: parsing, reading and writing messages of the shapes that devices send,
//! and whether cost grows linearly with each thing that can be many.
//!
//! `parse` is [`Message::parse`]: every byte is visited and every segment is checked.
//! `read` is `parse` and then OBX-3.1, every component of OBX-5, and OBX-6.1 of every OBX,
//! as bytes of the wire (`raw`) or as text with character set and escapes resolved (`text`).
//! The comparison with other crates is a program of its own, in `comparison`.

#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

mod shapes;
mod typed;

use std::hint::black_box;
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{
    BenchmarkGroup, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main,
};
use ihe_pcd::hl7::{Message, SegmentId};

use shapes::growing::GROWING;

/// How many OBX the message has that is written.
const WRITTEN: usize = 200;

/// What is expected of a shape: a benchmark of something else than it says would be worse than none.
struct Shape {
    name: &'static str,
    message: String,
    bytes: usize,
    segments: usize,
    values: usize,
}

/// Short, long, and one long value.
fn shapes() -> [Shape; 3] {
    [
        Shape {
            name: "a",
            message: shapes::monitor(12),
            bytes: 1_800,
            segments: 16,
            values: 12 + 9 + 9,
        },
        Shape {
            name: "b",
            message: shapes::monitor(WRITTEN),
            bytes: 23_900,
            segments: 204,
            values: 200 + 197 + 197,
        },
        Shape {
            name: "c",
            message: shapes::waveform(10_390),
            bytes: 50_700,
            segments: 6,
            values: 2 + 10_391 + 2,
        },
    ]
}

/// Fails when a shape is not what it says.
fn check(shape: &Shape) {
    let message = Message::parse(&shape.message).unwrap();
    let name = shape.name;
    assert_eq!(
        message.segments().count(),
        shape.segments,
        "segments of {name}"
    );
    assert_eq!(
        read_raw(&shape.message).values,
        shape.values,
        "values of {name}"
    );
    assert_eq!(
        read_text(&shape.message),
        read_raw(&shape.message),
        "text of {name}"
    );
    let off = shape.message.len().abs_diff(shape.bytes);
    assert!(
        off * 50 < shape.bytes,
        "{name} is not within 2 % of its size"
    );
}

/// What was read, so that nothing of it can be left out.
#[derive(Debug, Default, Eq, PartialEq)]
struct Tally {
    values: usize,
    bytes: usize,
}

impl Tally {
    fn add(&mut self, value: &[u8]) {
        self.values += usize::from(!value.is_empty());
        self.bytes += value.len();
    }
}

fn read_raw(bytes: &str) -> Tally {
    let message = Message::parse(bytes).unwrap();
    let mut tally = Tally::default();
    for obx in message
        .segments()
        .filter(|segment| segment.id() == SegmentId::OBX)
    {
        let [code, value, unit] = obx.fields_at([3, 5, 6]);
        tally.add(code.component(1).raw());
        for component in value.repetitions().flat_map(|value| value.components()) {
            tally.add(component.raw());
        }
        tally.add(unit.component(1).raw());
    }
    tally
}

fn read_text(bytes: &str) -> Tally {
    let message = Message::parse(bytes).unwrap();
    let mut tally = Tally::default();
    for obx in message
        .segments()
        .filter(|segment| segment.id() == SegmentId::OBX)
    {
        let [code, value, unit] = obx.fields_at([3, 5, 6]);
        tally.add(code.component(1).text().unwrap().as_bytes());
        for component in value.repetitions().flat_map(|value| value.components()) {
            tally.add(component.text().unwrap().as_bytes());
        }
        tally.add(unit.component(1).text().unwrap().as_bytes());
    }
    tally
}

/// Every subcomponent of every segment after MSH, as bytes of the wire.
fn walk_raw(bytes: &str) -> Tally {
    let message = Message::parse(bytes).unwrap();
    let mut tally = Tally::default();
    for segment in message.segments().skip(1) {
        for repetition in segment.fields().flat_map(|field| field.repetitions()) {
            for component in repetition.components() {
                for subcomponent in component.subcomponents() {
                    tally.add(subcomponent.raw());
                }
            }
        }
    }
    tally
}

/// The same, decoded.
fn walk_text(bytes: &str) -> Tally {
    let message = Message::parse(bytes).unwrap();
    let mut tally = Tally::default();
    for segment in message.segments().skip(1) {
        for repetition in segment.fields().flat_map(|field| field.repetitions()) {
            for component in repetition.components() {
                for subcomponent in component.subcomponents() {
                    tally.add(subcomponent.text().unwrap().as_bytes());
                }
            }
        }
    }
    tally
}

fn measure<T>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    id: BenchmarkId,
    message: &str,
    operation: impl Fn(&str) -> T,
) {
    group.throughput(Throughput::Bytes(message.len().try_into().unwrap()));
    group.bench_with_input(id, message, |bencher, message| {
        bencher.iter(|| black_box(operation(black_box(message))));
    });
}

fn reading(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("hl7");
    for shape in shapes() {
        check(&shape);
        let id = |operation| BenchmarkId::new(operation, shape.name);
        measure(&mut group, id("parse"), &shape.message, |bytes| {
            Message::parse(bytes).is_ok()
        });
        measure(&mut group, id("read raw"), &shape.message, read_raw);
        measure(&mut group, id("read text"), &shape.message, read_text);
    }
    group.finish();
}

fn writing(criterion: &mut Criterion) {
    let observations = typed::observations(WRITTEN);
    let written = shapes::monitor(WRITTEN);
    assert_eq!(typed::write(&observations).as_ref(), written.as_bytes());

    let mut group = criterion.benchmark_group("hl7");
    group.throughput(Throughput::Bytes(written.len().try_into().unwrap()));
    group.bench_function("write/b", |bencher| {
        bencher.iter(|| typed::write(black_box(&observations)));
    });
    group.finish();
}

/// The throughput of the three sizes of one thing is the same, or the cost is not linear.
fn growing(criterion: &mut Criterion) {
    for growing in GROWING {
        let mut group = criterion.benchmark_group(format!("growing {}", growing.name));
        for size in [1, 10, 100] {
            let message = growing.message(size);
            assert_eq!(walk_raw(&message).values, growing.values(size));
            assert_eq!(walk_text(&message).values, growing.values(size));
            let id = |operation| BenchmarkId::new(operation, size);
            measure(&mut group, id("parse"), &message, |bytes| {
                Message::parse(bytes).is_ok()
            });
            measure(&mut group, id("read raw"), &message, walk_raw);
            measure(&mut group, id("read text"), &message, walk_text);
        }
        group.finish();
    }
}

criterion_group! {
    name = all;
    // There are many of them, and each is steady from its first milliseconds on.
    config = Criterion::default()
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2));
    targets = reading, writing, growing
}
criterion_main!(all);
