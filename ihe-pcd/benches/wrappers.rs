//! What three wrappers around a sink cost for each report, beside reading it.

#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use std::hint::black_box;
use std::num::NonZeroU32;
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use ihe_pcd::codes::mdc;
use ihe_pcd::datatype::{Cwe, Ei, Instant as When, Pl};
use ihe_pcd::hl7::Message;
use ihe_pcd::model::{Report, Unit};
use ihe_pcd::plugin::{
    Associated, Association, CodeMapping, Filtered, Mapped, ObservationSink, Origin, RateLimited,
    Retried, Routed,
};
use ihe_pcd::session::Position;
use ihe_pcd::session::filter::{Filter, Selection};

/// A report of a monitor with eight numbers.
fn message() -> String {
    let mut text = String::from(
        "MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R01^ORU_R01|1|P|2.6|||AL|NE|||||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\r\
        PID|||4711^^^HOSPITAL^PI||Test^Kari^^^^^L\r\
        PV1||I|ICU^4^2\r\
        OBR|1|G1|G1|182777000^monitoring of patient^SCT|||20261121120000+0000\r\
        OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||0123456789ABCDEF^^0123456789ABCDEF^EUI-64\r",
    );
    for number in 2..10 {
        text += &format!(
            "OBX|{number}|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.{number}|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|60-120||||R\r"
        );
    }
    text
}

fn null(report: &Report<'_>) -> Result<(), ihe_pcd::plugin::Failure> {
    black_box(report);
    Ok(())
}

fn bring(criterion: &mut Criterion, name: &str, sink: &impl ObservationSink) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let text = message();
    let message = Message::parse(&text).unwrap();
    let report = Report::read(&message).unwrap();
    let origin = Origin::new(Position::new(1), "192.0.2.1:1", When::UNIX_EPOCH);
    criterion.bench_function(name, |bencher| {
        bencher.iter_custom(|reports| {
            runtime.block_on(async {
                let begin = Instant::now();
                for _ in 0..reports {
                    sink.observe(black_box(&report), &origin).await.unwrap();
                }
                begin.elapsed()
            })
        });
    });
}

fn wrappers(criterion: &mut Criterion) {
    let text = message();
    let message = Message::parse(&text).unwrap();
    criterion.bench_function("wrappers/read", |bencher| {
        bencher.iter(|| Report::read(black_box(&message)).unwrap());
    });
    bring(criterion, "wrappers/none", &null);
    let wanted = Selection::Metric(vec![mdc::ECG_HEART_RATE]);
    let routed = Routed::new("routed").route(wanted, null).unwrap();
    let often = NonZeroU32::new(1_000_000_000).unwrap();
    let limited = RateLimited::new(often, Duration::from_secs(1), routed);
    let retried = Retried::new(limited);
    bring(criterion, "wrappers/retried, limited, routed", &retried);
    let nobody = |_: &[Ei<'_>], _: Option<&Pl<'_>>, _: When| Ok(Association::Unidentified);
    let as_it_is = |_: &Cwe<'_>, _: Option<&Unit<'_>>| CodeMapping::AsItIs;
    let everything = Filter::new(Selection::EVERYTHING).unwrap();
    let changing = Filtered::new(
        everything,
        Mapped::new(as_it_is, Associated::new(nobody, null)),
    );
    bring(
        criterion,
        "wrappers/filtered, mapped, associated",
        &changing,
    );
}

criterion_group!(benches, wrappers);
criterion_main!(benches);
