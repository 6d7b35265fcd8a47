//! How long it takes to resolve a written pair of code and reference id.
//!
//! Random asks for the pairs of the nomenclature in an order without pattern, hot for one pair again and again.

#![allow(missing_docs, reason = "criterion's macros write the functions")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use ihe_pcd_codes::{resolve::resolve, terms};

fn hot(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("resolve/hot");
    for (name, code, refid) in [
        ("exact", "147842", "MDC_ECG_HEART_RATE"),
        ("lower case", "147842", "mdc_ecg_heart_rate"),
        ("code only", "147842", ""),
        ("name only", "", "MDC_ECG_HEART_RATE"),
        ("odd twin", "196671", "MDC_EVT_LO"),
        ("16-bit", "4262", "MDC_DEV_ECG_VMD"),
        ("older code", "68165", "MDC_ATTR_EVENT_PHASE"),
        ("conflict", "150021", "MDC_PULS_OXIM_SAT_O2"),
        ("private", "0", "MDCX_LS_ATTR_LOCATION"),
        ("unknown", "999999", "MDC_NOTHING"),
    ] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| resolve(black_box(code), black_box(refid)));
        });
    }
}

fn random(criterion: &mut Criterion) {
    let mut pairs: Vec<(String, String)> = terms()
        .map(|term| (term.code().to_string(), term.refid().to_owned()))
        .collect();
    // An order without pattern: by the digits of the code from the last to the first.
    pairs.sort_by_cached_key(|(code, _)| code.chars().rev().collect::<String>());
    let mut pairs = pairs.iter().cycle();
    criterion.bench_function("resolve/random/exact", |bencher| {
        bencher.iter(|| {
            pairs
                .next()
                .map(|(code, refid)| resolve(black_box(code), black_box(refid)))
        });
    });
}

criterion_group!(benches, hot, random);
criterion_main!(benches);
