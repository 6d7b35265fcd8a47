//! The HL7 layer: parsing, reading and writing messages of the shapes that devices send,
//! and whether cost grows linearly with each thing that can be many.
//!
//! `parse` is [`Message::parse`]: every byte is visited and every segment is checked.
//! `read` is `parse` and then OBX-3.1, every component of OBX-5, and OBX-6.1 of every OBX,
//! as bytes of the wire (`raw`) or as text with character set and escapes resolved (`text`).
//! The comparison with other crates is a program of its own, in `comparison`.

#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

mod shapes;

use std::hint::black_box;

use criterion::measurement::WallTime;
use criterion::{
    BenchmarkGroup, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main,
};
use ihe_pcd::datatype::{Cwe, Dtm, Ei, Nm};
use ihe_pcd::hl7::{Charset, Message, MessageBuf, SegmentId, Writer};

use shapes::growing::GROWING;
use shapes::{BEGIN, DEVICE, METRICS, SYSTEMS, TIME};

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

/// An OBX before it is written.
struct Observation {
    number: Nm<'static>,
    value_type: &'static str,
    code: Cwe<'static>,
    sub_id: String,
    value: Option<Nm<'static>>,
    unit: Cwe<'static>,
    status: &'static str,
    time: Option<Dtm<'static>>,
    equipment: Option<Ei<'static>>,
}

/// The typed parts of `shapes::monitor`.
fn observations(count: usize) -> Vec<Observation> {
    let systems = SYSTEMS.iter().map(|&((code, name), place)| Observation {
        number: Nm::from(0),
        value_type: "",
        code: Cwe::new(code, name, "MDC"),
        sub_id: place.to_owned(),
        value: None,
        unit: Cwe::default(),
        status: "X",
        time: None,
        equipment: None,
    });
    let metrics = METRICS.iter().cycle().map(|metric| Observation {
        number: Nm::from(0),
        value_type: "NM",
        code: Cwe::new(metric.code.0, metric.code.1, "MDC"),
        sub_id: format!("{}.{}", metric.channel, metric.code.0),
        value: Some(Nm::parse(metric.value).unwrap()),
        unit: Cwe::new(metric.unit.0, metric.unit.1, "MDC"),
        status: "R",
        time: Some(Dtm::parse(TIME).unwrap()),
        equipment: None,
    });
    let mut observations: Vec<_> = systems.chain(metrics).take(count).collect();
    for (number, observation) in (1..).zip(&mut observations) {
        observation.number = Nm::from(number);
    }
    if let Some(device) = observations.first_mut() {
        device.equipment = Some(Ei::eui_64(DEVICE));
    }
    observations
}

/// The message of `shapes::monitor`, from typed parts.
fn write(observations: &[Observation]) -> MessageBuf {
    let time = Dtm::parse(TIME).unwrap();
    let gateway = |identifier: &'static str| Ei {
        entity_identifier: identifier.into(),
        namespace_id: "WARD_GATEWAY".into(),
        universal_id: DEVICE.into(),
        universal_id_type: "EUI-64".into(),
    };
    let mut writer = Writer::new(Charset::UTF_8);
    let mut msh = writer.header();
    Cwe::new("WARD_GATEWAY", DEVICE, "EUI-64").write(&mut msh.field(3));
    msh.field(4).text("WARD");
    msh.field(5).text("HUB_INTAKE");
    msh.field(6).text("HARBOR");
    time.write(&mut msh.field(7));
    Cwe::new("ORU", "R01", "ORU_R01").write(&mut msh.field(9));
    msh.field(10).text("CTL0000042");
    msh.field(11).text("P");
    msh.field(12).text("2.6");
    msh.field(15).text("NE");
    msh.field(16).text("AL");
    msh.field(17).text("NOR");
    Cwe::new("en", "English", "ISO639").write(&mut msh.field(19));
    Ei {
        entity_identifier: "IHE_PCD_001".into(),
        namespace_id: "IHE PCD".into(),
        universal_id: "1.3.6.1.4.1.19376.1.6.1.1.1".into(),
        universal_id_type: "ISO".into(),
    }
    .write(&mut msh.field(21));

    let mut pid = writer.segment(SegmentId::PID);
    pid.field(3).component(1).text("TEST0000042");
    Ei {
        namespace_id: "2.16.840.1.113883.19.4.6.1".into(),
        universal_id: "ISO".into(),
        ..Ei::default()
    }
    .write_subcomponents(&mut pid.field(3).component(4));
    pid.field(3).component(5).text("PI");
    for (number, part) in [(1, "Example"), (2, "Erin"), (7, "L")] {
        pid.field(5).component(number).text(part);
    }
    pid.field(7).text("19700101");
    pid.field(8).text("F");

    let mut pv1 = writer.segment(SegmentId::PV1);
    pv1.field(2).text("I");
    Cwe::new("ICU", "BED&7", "SOUTH 2").write(&mut pv1.field(3));

    let mut obr = writer.segment(SegmentId::OBR);
    obr.field(1).text("1");
    gateway("ORD7").write(&mut obr.field(2));
    gateway("FIL7").write(&mut obr.field(3));
    Cwe::new("182777000", "monitoring of patient", "SCT").write(&mut obr.field(4));
    Dtm::parse(BEGIN).unwrap().write(&mut obr.field(7));
    time.write(&mut obr.field(8));

    for observation in observations {
        let mut obx = writer.segment(SegmentId::OBX);
        observation.number.write(&mut obx.field(1));
        obx.field(2).text(observation.value_type);
        observation.code.write(&mut obx.field(3));
        obx.field(4).text(&observation.sub_id);
        if let Some(value) = &observation.value {
            value.write(&mut obx.field(5));
        }
        observation.unit.write(&mut obx.field(6));
        obx.field(11).text(observation.status);
        if let Some(time) = &observation.time {
            time.write(&mut obx.field(14));
        }
        if let Some(equipment) = &observation.equipment {
            equipment.write(&mut obx.field(18));
        }
    }
    writer.finish().unwrap()
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
    let observations = observations(WRITTEN);
    let written = shapes::monitor(WRITTEN);
    assert_eq!(write(&observations).as_ref(), written.as_bytes());

    let mut group = criterion.benchmark_group("hl7");
    group.throughput(Throughput::Bytes(written.len().try_into().unwrap()));
    group.bench_function("write/b", |bencher| {
        bencher.iter(|| write(black_box(&observations)));
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

criterion_group!(all, reading, writing, growing);
criterion_main!(all);
