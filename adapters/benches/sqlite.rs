//! How many messages a second the SQLite store takes, with the rows of its observations (`store`) and without (`journal`),
//! beside a thread that commits whatever waits for it, in a table of two columns, and answers whoever waits (`grouped`),
//! and SQLite itself with as many messages in one transaction (`bare`);
//! and how many observations a second, in messages of ten and of fifty that come in batches: until they are durable (`durable`),
//! which is when they may be acknowledged, and until they are rows too (`rows`).
//!
//! `cargo bench -p ihe-pcd-adapters --features sqlite`, on the disk of the temporary folder.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "a bench fails by panicking"
)]

use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::Journal;
use ihe_pcd::session::Entry;
use ihe_pcd_adapters::sqlite::{SqliteStore, StoreOptions};
use rusqlite::{Connection, params};
use tokio::runtime::Runtime;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

/// How many calls there are at the same time, where observations are counted.
const CALLS: u64 = 16;

/// How many messages each of those calls brings.
const BATCH: u64 = 16;

/// A report of so many values.
fn frame(values: u64) -> Bytes {
    let mut frame = "MSH|^~\\&|GATEWAY|ICU|||20261121120000+0100||ORU^R01^ORU_R01|1|D|2.6|||AL|NE\
        |||||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\r\
        PID|||4711^^^HOSPITAL^PI\r\
        OBR|1||G1|182777000^monitoring of patient^SCT|||20261121120000+0100\r\
        OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||0011223344556677^^0011223344556677^EUI-64\r"
        .to_owned();
    for number in 1..=values {
        let row = number + 1;
        let code = "147842^MDC_ECG_HEART_RATE^MDC";
        let unit = "264864^MDC_DIM_BEAT_PER_MIN^MDC";
        write!(
            frame,
            "OBX|{row}|NM|{code}|1.0.0.{number}|72|{unit}|||||R\r"
        )
        .unwrap();
    }
    frame.into()
}

/// So many calls at the same time, each of so many messages.
async fn append(store: &Arc<SqliteStore>, calls: u64, batch: u64, frame: &Bytes) {
    let mut waiting = JoinSet::new();
    for _ in 0..calls {
        let store = Arc::clone(store);
        let entry = || Entry::new("peer", "sender", "1", Instant::UNIX_EPOCH, frame.clone());
        let entries = (0..batch).map(|_| entry()).collect();
        waiting.spawn(async move { store.append(entries).await.unwrap() });
    }
    waiting.join_all().await;
}

/// What is not less for anybody who commits for many: a queue, a thread, one transaction for what waits, and an answer to each.
struct Grouped(mpsc::Sender<(Bytes, oneshot::Sender<i64>)>);

impl Grouped {
    fn open(path: &Path) -> Self {
        let connection = bare(path);
        let (messages, mut queue) = mpsc::channel(1024);
        std::thread::spawn(move || {
            let mut answers = Vec::new();
            while let Some(first) = queue.blocking_recv() {
                let mut next: Option<(Bytes, oneshot::Sender<i64>)> = Some(first);
                let transaction = connection.unchecked_transaction().unwrap();
                while let Some((frame, answer)) = next {
                    insert(&transaction, &frame);
                    answers.push((transaction.last_insert_rowid(), answer));
                    next = queue.try_recv().ok();
                }
                transaction.commit().unwrap();
                for (position, answer) in answers.drain(..) {
                    answer.send(position).unwrap();
                }
            }
        });
        Self(messages)
    }

    async fn append(&self, frame: Bytes) -> i64 {
        let (answer, position) = oneshot::channel();
        self.0.send((frame, answer)).await.unwrap();
        position.await.unwrap()
    }
}

fn bare(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    let begin = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                 CREATE TABLE message (position INTEGER PRIMARY KEY, control_id TEXT, raw BLOB)";
    connection.execute_batch(begin).unwrap();
    connection
}

fn insert(connection: &Connection, frame: &[u8]) {
    let sql = "INSERT INTO message (control_id, raw) VALUES (?1, ?2)";
    let mut insert = connection.prepare_cached(sql).unwrap();
    insert.execute(params!["1", frame]).unwrap();
}

fn appends(criterion: &mut Criterion) {
    let runtime = Runtime::new().unwrap();
    let frame = frame(6);
    let mut group = criterion.benchmark_group("append");
    for calls in [1_u64, 16, 64] {
        group.throughput(Throughput::Elements(calls));
        // Each is opened once and then used, not opened anew for each sample.
        for (name, options) in [
            ("store", StoreOptions::default()),
            ("journal", StoreOptions::default().without_rows()),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("ward.db");
            let store = Arc::new(SqliteStore::open_with(path, options).unwrap());
            group.bench_function(BenchmarkId::new(name, calls), |bencher| {
                bencher.iter(|| runtime.block_on(append(&store, calls, 1, &frame)));
            });
        }
        let folder = tempfile::tempdir().unwrap();
        let grouped = Arc::new(Grouped::open(&folder.path().join("grouped.db")));
        group.bench_function(BenchmarkId::new("grouped", calls), |bencher| {
            let all = async || {
                let mut waiting = JoinSet::new();
                for _ in 0..calls {
                    let (grouped, frame) = (Arc::clone(&grouped), frame.clone());
                    waiting.spawn(async move { grouped.append(frame).await });
                }
                waiting.join_all().await;
            };
            bencher.iter(|| runtime.block_on(all()));
        });
        let connection = bare(&folder.path().join("bare.db"));
        group.bench_function(BenchmarkId::new("bare", calls), |bencher| {
            bencher.iter(|| {
                let transaction = connection.unchecked_transaction().unwrap();
                for _ in 0..calls {
                    insert(&transaction, &frame);
                }
                transaction.commit().unwrap();
            });
        });
    }
    group.finish();
}

fn observations(criterion: &mut Criterion) {
    let runtime = Runtime::new().unwrap();
    let mut group = criterion.benchmark_group("observations");
    for values in [10_u64, 50] {
        let frame = frame(values);
        group.throughput(Throughput::Elements(CALLS * BATCH * values));
        for name in ["durable", "rows"] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("ward.db");
            let store = Arc::new(SqliteStore::open(path).unwrap());
            group.bench_function(BenchmarkId::new(name, values), |bencher| {
                bencher.iter(|| {
                    runtime.block_on(async {
                        append(&store, CALLS, BATCH, &frame).await;
                        if name == "rows" {
                            store.flush().await.unwrap();
                        }
                    });
                });
            });
        }
    }
    group.finish();
}

criterion_group!(benches, appends, observations);
criterion_main!(benches);
