//! How many reports a second the sink publishes, beside the client alone with the same payloads and acknowledgements.
//!
//! `cargo bench -p ihe-pcd-adapters --features nats --bench nats`, with `nats-server` on this machine; without it, it says so.
//! All take turns in one run over one stream, so that whatever else the machine does meets all of them.
//! The sink gets reports as they were received (`received`), and reports that somebody has changed and that are written anew (`changed`).
//! The sink keeps the reports of each device in order, with one of them on its way; the client publishes once with as many on their way as may be
//! (`client`), and once with one of each device as well (`in order`).

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    reason = "a bench fails by panicking, and prints"
)]

use std::collections::VecDeque;
use std::fmt::Write;
use std::time::{Duration, Instant};

use async_nats::jetstream::message::PublishMessage;
use async_nats::jetstream::stream::{Config, DiscardPolicy, Stream};
use async_nats::jetstream::{self, Context};
use bytes::Bytes;
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{ObservationSink, Origin, Progress};
use ihe_pcd::session::Position;
use ihe_pcd_adapters::nats::{NatsSettings, NatsSink};

#[path = "../tests/nats/server.rs"]
#[allow(dead_code, unreachable_pub, reason = "the tests need the rest")]
mod server;

use server::Server;

/// How many messages may be on their way.
const IN_FLIGHT: usize = 256;

/// Asks again until there is an answer.
async fn until<T>(mut asked: impl AsyncFnMut() -> Option<T>) -> T {
    loop {
        if let Some(answer) = asked().await {
            return answer;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// A report of six values.
fn report(device: usize) -> MessageBuf {
    let mut text = format!(
        "MSH|^~\\&|MONITOR{device}|ICU|||20261121120000+0100||ORU^R01^ORU_R01|1|D|2.6|||AL|NE\
         |||||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\r\
         PID|||4711^^^HOSPITAL^PI\r\
         OBR|1||G1|182777000^monitoring of patient^SCT|||20261121120000+0100\r\
         OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||0011223344556677^^0011223344556677^EUI-64\r"
    );
    for number in 1..=6 {
        let row = number + 1;
        write!(
            text,
            "OBX|{row}|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.{number}|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R\r"
        )
        .unwrap();
    }
    MessageBuf::parse(text).unwrap()
}

/// Publishes with the client alone.
async fn with_client(
    context: &Context,
    payloads: &[Bytes],
    in_flight: usize,
    count: usize,
    run: usize,
) -> Duration {
    let subjects: Vec<String> = (0..payloads.len())
        .map(|it| format!("pcd.raw{it}"))
        .collect();
    let started = Instant::now();
    let mut waiting = VecDeque::new();
    for number in 0..count {
        let device = number % payloads.len();
        let message = PublishMessage::build()
            .payload(payloads[device].clone())
            .message_id(format!("raw-{run}-{number}"));
        let subject = subjects[device].clone();
        waiting.push_back(context.send_publish(subject, message).await.unwrap());
        if waiting.len() == in_flight {
            waiting.pop_front().unwrap().await.unwrap();
        }
    }
    for acknowledged in waiting {
        acknowledged.await.unwrap();
    }
    started.elapsed()
}

/// What the sink gets.
#[derive(Clone, Copy)]
enum Reports {
    Received,
    Changed,
}

/// Publishes with the sink, as a consumer brings it reports from its journal.
async fn with_sink(
    sink: &NatsSink,
    messages: &[MessageBuf],
    which: Reports,
    count: usize,
    run: usize,
) -> Duration {
    let frames: Vec<&Bytes> = messages.iter().map(MessageBuf::bytes).collect();
    let messages: Vec<_> = messages.iter().map(MessageBuf::message).collect();
    let reports: Vec<Report<'_>> = messages
        .iter()
        .map(|it| Report::read(it).unwrap())
        .collect();
    let now = ihe_pcd::datatype::Instant::UNIX_EPOCH;
    let started = Instant::now();
    for number in 0..count {
        let position = Position::new((run * count + number) as u64 + 1);
        let origin = Origin::new(position, "192.0.2.7:1024", now);
        let device = number % reports.len();
        let report = &reports[device];
        let taken = match which {
            Reports::Received => sink.observe_received(frames[device], report, &origin),
            Reports::Changed => sink.observe(report, &origin),
        };
        taken.await.unwrap();
    }
    sink.settle(Some(now)).await.unwrap();
    started.elapsed()
}

async fn compare(name: &str, server: &Server, devices: usize, count: usize, rounds: usize) {
    let client = until(async || async_nats::connect(server.address()).await.ok()).await;
    let context = jetstream::new(client);
    let stream: Stream = context
        .create_stream(Config {
            name: "PCD".to_owned(),
            subjects: vec!["pcd.>".to_owned()],
            discard: DiscardPolicy::New,
            ..Config::default()
        })
        .await
        .unwrap();
    let mut settings = NatsSettings::new([server.address()], "PCD", "pcd", "gateway");
    settings.danger_plaintext = true;
    settings.in_flight = IN_FLIGHT;
    let sink = NatsSink::new(settings).unwrap();
    let now = ihe_pcd::datatype::Instant::UNIX_EPOCH;
    sink.resume(&Progress::new(Position::START, None, now))
        .await;
    let messages: Vec<MessageBuf> = (0..devices).map(report).collect();
    let payloads: Vec<Bytes> = messages.iter().map(|it| it.bytes().clone()).collect();
    let mut shares = [const { Vec::new() }; 4];
    for run in 0..=rounds {
        let raw = with_client(&context, &payloads, IN_FLIGHT, count, 2 * run).await;
        let in_order = with_client(&context, &payloads, devices, count, 2 * run + 1).await;
        let received = with_sink(&sink, &messages, Reports::Received, count, 2 * run).await;
        let changed = with_sink(&sink, &messages, Reports::Changed, count, 2 * run + 1).await;
        let stored = stream.get_info().await.unwrap().state.messages;
        assert_eq!(stored, 4 * count as u64, "everything is stored");
        stream.purge().await.unwrap();
        // The first round is to get warm.
        if run > 0 {
            let rate = |time: Duration| count as f64 / time.as_secs_f64();
            println!(
                "{name}: client {:.0}/s, in order {:.0}/s, received {:.0}/s, changed {:.0}/s",
                rate(raw),
                rate(in_order),
                rate(received),
                rate(changed),
            );
            let pairs = [
                (received, raw),
                (received, in_order),
                (changed, raw),
                (changed, in_order),
            ];
            for (shares, (own, other)) in shares.iter_mut().zip(pairs) {
                shares.push(other.as_secs_f64() / own.as_secs_f64());
            }
        }
    }
    let compared = [
        "received at {} of the client",
        "received at {} of the client in order",
        "changed at {} of the client",
        "changed at {} of the client in order",
    ];
    for (what, mut shares) in compared.into_iter().zip(shares) {
        shares.sort_by(f64::total_cmp);
        let middle = 100.0 * shares[shares.len() / 2];
        let what = what.replace("{}", &format!("{middle:.0} %"));
        println!("{name}: {what} (median of {rounds})");
    }
    context.delete_stream("PCD").await.unwrap();
}

#[tokio::main]
async fn main() {
    // `cargo test` says nothing, and `cargo bench` says so.
    let is_test = !std::env::args().any(|argument| argument == "--bench");
    let Some(server) = Server::start("the benchmark of nats").await else {
        return;
    };
    let (count, rounds) = if is_test { (200, 1) } else { (20_000, 9) };
    compare("256 devices", &server, IN_FLIGHT, count, rounds).await;
    compare("64 devices", &server, 64, count, rounds).await;
    compare("one device", &server, 1, count / 4, rounds).await;
}
