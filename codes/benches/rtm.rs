//! Asking the Rosetta rules: one pair over and over, and pairs in no order.
#![allow(missing_docs, reason = "criterion's macros make public items")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use ihe_pcd_codes::{MdcCode, UnitCode, hl7, mdc, rtm, unit};

/// Every metric that has a code with each unit it may have and as many it may not, in no order.
fn pairs() -> Vec<(MdcCode, UnitCode)> {
    let metrics = rtm::metrics().filter_map(|metric| Some((metric.code()?, metric)));
    let listed = metrics.flat_map(|(code, metric)| {
        metric
            .allowed_units()
            .flat_map(move |entry| [(code, entry.unit), (code, unit::MILLI_VOLT)])
    });
    let mut pairs: Vec<(u32, MdcCode, UnitCode)> = (0_u32..)
        .zip(listed)
        .map(|(place, (metric, unit))| (place.wrapping_mul(0x9E37_79B9), metric, unit))
        .collect();
    pairs.sort_unstable();
    pairs
        .into_iter()
        .map(|(_, metric, unit)| (metric, unit))
        .collect()
}

fn allows(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("rtm::allows");
    for (name, metric, unit) in [
        (
            "hot, one unit listed",
            mdc::ECG_HEART_RATE,
            unit::BEAT_PER_MIN,
        ),
        ("hot, not listed among 190", mdc::RATE_DOSE, unit::MMHG),
        ("hot, no list", mdc::DEV_PUMP_INFUS_MDS, unit::PERCENT),
    ] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| rtm::allows(black_box(metric), black_box(unit)));
        });
    }
    let pairs = pairs();
    let mut next = pairs.iter().cycle();
    group.bench_function("random", |bencher| {
        bencher.iter(|| next.next().map(|&(metric, unit)| rtm::allows(metric, unit)));
    });
    group.finish();
}

fn tables(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("hl7::Table::get");
    for (name, table, code) in [
        ("hot, 52 codes", hl7::ABNORMAL_FLAGS, "HH"),
        ("hot, 384 codes", hl7::EVENT_TYPE, "R01"),
    ] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| black_box(table).get(black_box(code)));
        });
    }
    group.finish();
}

criterion_group!(benches, allows, tables);
criterion_main!(benches);
