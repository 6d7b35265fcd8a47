//! How long a code, a reference id or a row of the nomenclature takes to find,
//! beside a binary search and the hash map of `std` on the same rows.
//!
//! Hot asks for one term again and again; random asks for all of them, in an order without pattern.
//! Every figure is that of one lookup.

#![allow(missing_docs, reason = "criterion's macros write the functions")]

use std::{cmp::Ordering, collections::HashMap, hint::black_box};

use criterion::{
    BenchmarkGroup, Criterion, criterion_group, criterion_main, measurement::WallTime,
};
use ihe_pcd_codes::{MdcCode, Term, mdc, terms};

/// The rows with the preferred reference id of each code, in an order without pattern that is always the same.
fn shuffled() -> Vec<Term> {
    let mut rows: Vec<Term> = terms().filter(|term| term.is_preferred()).collect();
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    for last in (1..rows.len()).rev() {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        rows.swap(last, (state % (last as u64 + 1)) as usize);
    }
    rows
}

/// Texts in the order of the list, copied so that asking for one does not bring the table into the cache.
fn copied(rows: &[Term], case: fn(&str) -> String) -> Vec<&'static str> {
    let texts: Vec<String> = rows.iter().map(|term| case(term.refid())).collect();
    let all: &'static str = texts.concat().leak();
    let mut rest = all;
    let cut = texts.iter().map(|text| {
        let (first, behind) = rest.split_at(text.len());
        rest = behind;
        first
    });
    cut.collect()
}

/// One lookup after the other, of these keys in turn.
fn each<K: Copy, V>(
    group: &mut BenchmarkGroup<'_, WallTime>,
    name: &str,
    keys: &[K],
    find: impl Fn(K) -> V,
) {
    let mut keys = keys.iter().cycle();
    group.bench_function(name, |bencher| {
        bencher.iter(|| keys.next().map(|key| find(black_box(*key))));
    });
}

fn ignoring_case(left: &str, right: &str) -> Ordering {
    let [mut left, mut right] =
        [left.bytes(), right.bytes()].map(|bytes| bytes.map(|byte| byte.to_ascii_uppercase()));
    loop {
        match (left.next(), right.next()) {
            (Some(left), Some(right)) if left == right => {}
            (left, right) => return left.cmp(&right),
        }
    }
}

fn by_code(criterion: &mut Criterion) {
    let rows = shuffled();
    let random: Vec<MdcCode> = rows.iter().map(|term| term.code()).collect();
    let mut sorted: Vec<(MdcCode, &str)> = rows
        .iter()
        .map(|term| (term.code(), term.refid()))
        .collect();
    sorted.sort_unstable();
    let map: HashMap<MdcCode, &str> = sorted.iter().copied().collect();
    for (order, keys) in [("hot", &[mdc::ECG_HEART_RATE][..]), ("random", &random)] {
        let mut group = criterion.benchmark_group(format!("code/{order}"));
        each(&mut group, "row", keys, MdcCode::term);
        each(&mut group, "refid", keys, MdcCode::refid);
        each(&mut group, "refid, binary search", keys, |key| {
            let found = sorted.binary_search_by_key(&key, |(code, _)| *code);
            found
                .ok()
                .and_then(|place| sorted.get(place))
                .map(|row| row.1)
        });
        each(&mut group, "refid, HashMap", keys, |key| {
            map.get(&key).copied()
        });
    }
}

fn row(criterion: &mut Criterion) {
    let rows = shuffled();
    let hot: Vec<Term> = mdc::ECG_HEART_RATE.term().into_iter().collect();
    for (order, keys) in [("hot", &hot), ("random", &rows)] {
        let mut group = criterion.benchmark_group(format!("row/{order}"));
        each(&mut group, "refid", keys, Term::refid);
    }
}

fn by_refid(criterion: &mut Criterion) {
    let rows = shuffled();
    let exact = copied(&rows, str::to_owned);
    let lower = copied(&rows, str::to_ascii_lowercase);
    let mut sorted: Vec<(String, MdcCode)> = rows
        .iter()
        .map(|term| (term.refid().to_ascii_uppercase(), term.code()))
        .collect();
    sorted.sort_unstable();
    let map: HashMap<String, MdcCode> = sorted.iter().cloned().collect();
    let hot = ["MDC_ECG_HEART_RATE"];
    let keys = [
        ("hot", &hot[..]),
        ("random", &exact),
        ("random lower case", &lower),
    ];
    for (order, keys) in keys {
        let mut group = criterion.benchmark_group(format!("refid/{order}"));
        each(&mut group, "code", keys, MdcCode::from_refid_ignoring_case);
        if order != "random lower case" {
            each(&mut group, "code, exactly", keys, MdcCode::from_refid);
        }
        each(&mut group, "code, binary search", keys, |key| {
            let found = sorted.binary_search_by(|(refid, _)| ignoring_case(refid, key));
            found
                .ok()
                .and_then(|place| sorted.get(place))
                .map(|row| row.1)
        });
        each(&mut group, "code, HashMap", keys, |key| {
            map.get(&key.to_ascii_uppercase()).copied()
        });
    }
}

criterion_group!(benches, by_code, row, by_refid);
criterion_main!(benches);
