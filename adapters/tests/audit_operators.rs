//! What operators do in a store is told to whoever has to account for it, whoever had the store open then.

#![cfg(feature = "sqlite")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::actor::{Consumer, ServeError, Summary, VolatileReporter};
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei, Instant};
use ihe_pcd::model::{Identity, Report, Sender};
use ihe_pcd::plugin::{AuditEvent, Audited, Failure, Journal, Named, TcpListener};
use ihe_pcd::session::Position;
use ihe_pcd_adapters::sqlite::{Operator, Outcome, SqliteStore};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

/// How long a disk may be busy with others.
const PATIENCE: Duration = Duration::from_secs(120);

/// A consumer over the file, whose chart has a line for nothing, and what is told of it.
struct Gateway {
    address: String,
    told: mpsc::UnboundedReceiver<AuditEvent>,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<Result<Summary, ServeError>>,
}

/// What an operator did, as it is told: who, what, to which entry, of which sink, why.
type Deed = (String, &'static str, u64, String, Option<String>);

fn deed(event: &AuditEvent) -> Option<Deed> {
    let Audited::Operated {
        operator,
        deed,
        position,
        sink,
        why,
    } = &event.what
    else {
        return None;
    };
    Some((
        operator.as_deref()?.to_owned(),
        *deed,
        position.as_ref()?.number(),
        sink.as_deref()?.to_owned(),
        why.as_deref().map(str::to_owned),
    ))
}

async fn soon<T>(future: impl Future<Output = T>) -> T {
    let done = timeout(PATIENCE, future);
    done.await.expect("it never happened")
}

impl Gateway {
    async fn open(path: &Path) -> Self {
        let store = Arc::new(SqliteStore::open(path).unwrap());
        let (tell, told) = mpsc::unbounded_channel();
        let chart = |_: &Report<'_>| Err(Failure::refuse("the chart has no line for it"));
        let consumer = Consumer::new(store)
            .sink(Named::new("chart", chart))
            .audited_as("Ward 7")
            .audit_sink(move |event: &AuditEvent| {
                let _ = tell.send(event.clone());
                Ok(())
            });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = tokio::spawn(consumer.serve(listener, async { drop(stopped.await) }));
        Self {
            address,
            told,
            stop,
            serving,
        }
    }

    /// Takes three reports, and the chart refuses each.
    async fn take_three(&self, operator: &Operator) {
        let reporter = VolatileReporter::to(self.address.clone());
        for number in 1..=3 {
            let at = Instant::from_unix(1_795_608_000, 0).unwrap();
            let report = Report::builder(Sender::named("MONITOR", "ICU"), number.to_string(), at)
                .patient(Identity::identified_by(Cx::new("CANARY", "HOSPITAL", "PI")))
                .mds(
                    mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
                    Ei::eui_64("0123456789ABCDEF"),
                )
                .metric(mdc::TEMP, 37, unit::DEGC)
                .build();
            reporter.send(&report).await.unwrap().await.unwrap();
        }
        reporter.close().await;
        soon(async {
            while operator.quarantined().unwrap().len() < 3 {
                sleep(Duration::from_millis(5)).await;
            }
        })
        .await;
    }

    /// The next thing that an operator did.
    async fn next(&mut self) -> Deed {
        soon(async {
            loop {
                let event = self.told.recv().await.expect("there is one more");
                assert!(!format!("{event:?}").contains("CANARY"));
                if let Some(deed) = deed(&event) {
                    return deed;
                }
            }
        })
        .await
    }

    /// Ends it. What is left that operators did.
    async fn close(mut self) -> Vec<Deed> {
        drop(self.stop);
        soon(self.serving).await.unwrap().unwrap();
        let mut rest = Vec::new();
        let mut last = "";
        while let Some(event) = self.told.recv().await {
            rest.extend(deed(&event));
            last = event.what.word();
        }
        assert_eq!(last, "stopped");
        rest
    }
}

fn by(who: &str, what: &'static str, position: u64, why: Option<&str>) -> Deed {
    let why = why.map(str::to_owned);
    (who.to_owned(), what, position, "chart".to_owned(), why)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_operators_retry_and_drop_is_told_with_who_why_and_where_and_only_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ward.db");
    let mut gateway = Gateway::open(&path).await;
    let operator = Operator::open(&path).unwrap().patience(PATIENCE);
    gateway.take_three(&operator).await;
    let at = Position::new;
    let dropped = operator.drop("chart", at(1), "night shift", "seen on paper");
    assert_eq!(dropped.unwrap(), Outcome::Done);
    let expected = by("night shift", "dropped", 1, Some("seen on paper"));
    assert_eq!(gateway.next().await, expected);
    let retried = operator.retry("chart", at(2), "night shift").unwrap();
    assert_eq!(retried, Outcome::Done);
    assert_eq!(gateway.next().await, by("night shift", "retried", 2, None));
    // What was not done is nobody's deed.
    let nothing = operator.drop("chart", at(1), "day shift", "again");
    assert_eq!(nothing.unwrap(), Outcome::NotAside);
    let last = operator.drop("chart", at(3), "day shift", "a test device");
    assert_eq!(last.unwrap(), Outcome::Done);
    // It was done before the end, so it is told before the end.
    let expected = by("day shift", "dropped", 3, Some("a test device"));
    assert_eq!(gateway.close().await, [expected]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_done_while_nobody_served_is_told_by_the_next_who_does() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ward.db");
    let mut gateway = Gateway::open(&path).await;
    let operator = Operator::open(&path).unwrap().patience(PATIENCE);
    gateway.take_three(&operator).await;
    let at = Position::new;
    operator.drop("chart", at(1), "night shift", "x").unwrap();
    assert_eq!(gateway.next().await.2, 1);
    assert_eq!(gateway.close().await, []);

    let away = operator.drop("chart", at(2), "day shift", "nobody was there");
    assert_eq!(away.unwrap(), Outcome::Done);
    let mut gateway = Gateway::open(&path).await;
    let expected = by("day shift", "dropped", 2, Some("nobody was there"));
    assert_eq!(gateway.next().await, expected);
    assert_eq!(gateway.close().await, []);
    // No mark of it keeps a message.
    let store = SqliteStore::open(&path).unwrap();
    assert_eq!(store.delete(at(3)).await.unwrap(), 2);
    let readers = Operator::open(&path).unwrap();
    let readers = readers.status(Instant::UNIX_EPOCH).unwrap().readers;
    let names: Vec<_> = readers.iter().map(|reader| reader.name.as_str()).collect();
    assert!(!names.iter().any(|name| name.contains("told")), "{names:?}");
}
