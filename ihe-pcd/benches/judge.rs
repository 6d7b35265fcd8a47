//! Judging a message of a bedside monitor with twelve rows, and bigger ones that show whether the cost is linear:
//! by the rules of the framework, and by the profile of NIST where `$PCD_PROFILES` says where it is.

#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ihe_pcd::hl7::Message;
use ihe_pcd::profile::Profile;

#[allow(dead_code, reason = "other benchmarks use the rest")]
mod shapes;

fn judge(criterion: &mut Criterion, name: &str, profile: &Profile) {
    let mut group = criterion.benchmark_group(name);
    for rows in [12, 120, 1200] {
        let message = shapes::monitor(rows);
        group.throughput(Throughput::Bytes(message.len().try_into().unwrap()));
        group.bench_function(BenchmarkId::from_parameter(rows), |bencher| {
            let message = Message::parse(&message).unwrap();
            bencher.iter(|| black_box(profile).judge(black_box(message)));
        });
    }
    group.finish();
}

fn of_the_framework(criterion: &mut Criterion) {
    judge(criterion, "judge by the framework", &Profile::rev_9());
}

#[cfg(feature = "igamt")]
fn of_nist(criterion: &mut Criterion) {
    use ihe_pcd::profile::igamt::Igamt;

    let Some(folder) = std::env::var_os("PCD_PROFILES") else {
        return;
    };
    let folder = std::path::Path::new(&folder).join("Global");
    let text = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let (profile, constraints, value_sets) = (
        text("Profile.xml"),
        text("Constraints.xml"),
        text("ValueSets.xml"),
    );
    let files = Igamt {
        profile: &profile,
        constraints: &constraints,
        value_sets: &value_sets,
    };
    let profile = files.read().unwrap();
    judge(criterion, "judge by NIST's profile", &profile);
    criterion.bench_function("read NIST's profile", |bencher| {
        bencher.iter(|| black_box(files).read().unwrap());
    });
}

#[cfg(not(feature = "igamt"))]
fn of_nist(_: &mut Criterion) {}

criterion_group!(benches, of_the_framework, of_nist);
criterion_main!(benches);
