//! What converting a value between two units takes.

#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use ihe_pcd_codes::{convert, unit};

fn conversion(c: &mut Criterion) {
    let pairs = [
        ("mmHg to kPa", unit::MMHG, unit::KILO_PASCAL),
        ("Cel to degF", unit::DEGC, unit::FAHR),
        (
            "ug/kg/min to mg/kg/h",
            unit::MICRO_G_PER_KG_PER_MIN,
            unit::MILLI_G_PER_KG_PER_HR,
        ),
        ("cmH2O to mmHg", unit::CM_H2O, unit::MMHG),
    ];
    for (name, from, to) in pairs {
        c.bench_function(&format!("convert {name}"), |b| {
            b.iter(|| convert(black_box(37.0), black_box(from), black_box(to)));
        });
        let conversion = from.conversion_to(to).unwrap();
        c.bench_function(&format!("apply {name}"), |b| {
            b.iter(|| black_box(conversion).apply(black_box(37.0)));
        });
    }
    #[cfg(feature = "ucum")]
    for text in ["mg/dL", "10*3/uL", "mm[Hg]", "(ug/kg)/min"] {
        c.bench_function(&format!("parse {text}"), |b| {
            b.iter(|| ihe_pcd_codes::ucum::parse(black_box(text)));
        });
    }
    #[cfg(feature = "ucum")]
    c.bench_function("units of mbar", |b| {
        let measure = ihe_pcd_codes::ucum::parse("mbar").unwrap();
        b.iter(|| black_box(measure).units().count());
    });
}

criterion_group!(benches, conversion);
criterion_main!(benches);
