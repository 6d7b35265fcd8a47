//! What workers have set aside, and what operators decide about it.

use std::path::Path;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use async_nats::jetstream::Context;
use futures_util::StreamExt as _;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{Failure, ObservationSink, Origin, async_trait};
use ihe_pcd_adapters::nats::{
    AsideOperator, AsideOutcome, Finding, NatsError, NatsSettings, NatsWorker, WorkerSettings,
};

use tokio::sync::Notify;

use crate::server::Server;
use crate::stream::Stored;
use crate::worker::{publish, worker_settings};
use crate::{holds, settings, soon, stream, which};

/// What a sink took: position, device and number, and whether that came out of order.
type Line = (u64, usize, usize, bool);

/// Refuses the reports of the second device until it is open.
#[derive(Debug, Default)]
struct Chart {
    is_open: AtomicBool,
    lines: Mutex<Vec<Line>>,
}

impl Chart {
    fn lines(&self) -> Vec<Line> {
        self.lines.lock().unwrap().clone()
    }

    fn opens(&self) {
        self.is_open.store(true, Ordering::Relaxed);
    }
}

#[async_trait]
impl ObservationSink for Chart {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let (device, number) = which(report);
        if device == 1 && !self.is_open.load(Ordering::Relaxed) {
            return Err(Failure::refuse("the chart has no line for it"));
        }
        let line = (
            origin.position.number(),
            device,
            number,
            origin.out_of_order,
        );
        self.lines.lock().unwrap().push(line);
        Ok(())
    }
}

fn named(name: &str) -> WorkerSettings {
    let mut worker = worker_settings();
    worker.name = name.to_owned();
    worker
}

/// Users with what the documentation says that they need, and one who cannot delete; whoever signs in as nobody may do everything.
fn users(folder: &Path) -> Vec<String> {
    const USERS: &str = r#"
        no_auth_user: site
        authorization: { users: [
            { user: site, password: site },
            { user: operator, password: "Torsk4711", permissions: {
                publish: ["$JS.API.STREAM.INFO.PCD", "$JS.API.STREAM.MSG.GET.PCD", "$JS.API.STREAM.MSG.DELETE.PCD", "pcd.decided.*.*"],
                subscribe: ["_INBOX.>"] } },
            { user: clumsy, password: "Torsk4711", permissions: {
                publish: ["$JS.API.STREAM.INFO.PCD", "$JS.API.STREAM.MSG.GET.PCD", "pcd.decided.*.*"],
                subscribe: ["_INBOX.>"] } },
            { user: worker, password: "Torsk4711", permissions: {
                publish: ["$JS.API.STREAM.INFO.PCD", "$JS.API.CONSUMER.*.PCD.>", "$JS.API.CONSUMER.MSG.NEXT.PCD.>", "$JS.ACK.PCD.>", "pcd.aside.*"],
                subscribe: ["_INBOX.>"] } },
        ] }
    "#;
    std::fs::write(folder.join("password"), "Torsk4711\n").unwrap();
    let path = folder.join("users.conf");
    std::fs::write(&path, USERS).unwrap();
    vec!["--config".to_owned(), path.display().to_string()]
}

/// A server with users and a stream, and a folder with their password.
struct Site {
    server: Server,
    context: Context,
    password: std::path::PathBuf,
}

impl Site {
    async fn start(test: &str) -> Option<Self> {
        let mut password = None;
        let options = |folder: &Path| {
            password = Some(folder.join("password"));
            users(folder)
        };
        let server = Server::start_with(test, options).await?;
        let context = stream::context(&server).await;
        let mut config = stream::config();
        // An operator who waits for an answer in vain outlasts it.
        config.duplicate_window = Duration::from_millis(100);
        context.create_stream(config).await.unwrap();
        Some(Self {
            context,
            password: password.unwrap(),
            server,
        })
    }

    fn settings(&self, user: &str) -> NatsSettings {
        let mut settings = settings(&self.server);
        settings.user = Some(user.to_owned());
        settings.password_file = Some(self.password.clone());
        settings
    }

    fn operator(&self) -> AsideOperator {
        let operator = AsideOperator::new(self.settings("operator")).unwrap();
        operator.of("chart").unwrap()
    }

    /// An operator who is cut off between the decision and the deletion.
    fn clumsy(&self) -> AsideOperator {
        let mut settings = self.settings("clumsy");
        settings.ack_timeout_ms = 500;
        AsideOperator::new(settings).unwrap()
    }

    /// Publishes reports; the stream's window is no matter here.
    async fn publish(&self, numbers: std::ops::Range<usize>) {
        let mut settings = settings(&self.server);
        settings.ack_timeout_ms = 50;
        crate::worker::publish_by(settings, 2, numbers).await;
    }

    /// Runs a worker until something holds.
    async fn work(&self, name: &str, chart: &Arc<Chart>, until: impl FnMut() -> bool) -> u64 {
        let sink = Arc::clone(chart);
        let worker = NatsWorker::new(self.settings("worker"), named(name), sink).unwrap();
        soon(worker.run(holds(until))).await.unwrap();
        worker.counts().aside
    }

    /// Lets a worker set aside what the second device says: two reports.
    async fn set_aside(&self, chart: &Arc<Chart>) {
        self.publish(0..2).await;
        let worker = NatsWorker::new(self.settings("worker"), named("chart"), Arc::clone(chart));
        let worker = worker.unwrap();
        let is_done = holds(|| worker.counts().aside == 2 && worker.counts().taken == 2);
        soon(worker.run(is_done)).await.unwrap();
    }

    /// What the stream holds under subjects that begin so.
    async fn under(&self, prefix: &str) -> Vec<Stored> {
        let mut all = stream::all(&self.context).await;
        all.retain(|it| it.subject.starts_with(prefix));
        all
    }
}

#[tokio::test]
async fn what_is_tried_again_reaches_its_worker_late_and_nobody_else() {
    let name = "what_is_tried_again_reaches_its_worker_late_and_nobody_else";
    let Some(site) = Site::start(name).await else {
        return;
    };
    let (chart, other) = (Arc::new(Chart::default()), Arc::new(Chart::default()));
    site.set_aside(&chart).await;
    let operator = site.operator();
    let listed = operator.list(0, 10).await.unwrap();
    assert_eq!(listed.len(), 2);
    let aside = &listed[0];
    assert_eq!(
        (aside.worker.as_str(), aside.reason.as_str()),
        ("chart", "refused")
    );
    assert_eq!(aside.why, "the chart has no line for it");
    assert_eq!(&*aside.origin.peer, "192.0.2.7:1024");
    assert!(
        aside.subject.starts_with("pcd.MONITOR1"),
        "{}",
        aside.subject
    );
    // In pages.
    assert_eq!(operator.list(0, 1).await.unwrap(), listed[..1]);
    assert_eq!(operator.list(aside.sequence, 9).await.unwrap(), listed[1..]);
    assert_eq!(
        site.operator()
            .of("other")
            .unwrap()
            .list(0, 9)
            .await
            .unwrap(),
        []
    );

    let shown = operator.show(aside.sequence).await.unwrap().unwrap();
    assert_eq!(shown.aside, *aside);
    assert!(shown.payload.starts_with(b"MSH|"));
    assert!(!format!("{shown:?}").contains("4711"));
    // A report that nobody has set aside is none of its business.
    assert_eq!(operator.show(1).await.unwrap(), None);
    assert_eq!(operator.retry(1, "night").await, Ok(AsideOutcome::NotAside));

    let outcome = operator.retry(aside.sequence, "night shift").await;
    assert_eq!(outcome, Ok(AsideOutcome::Done));
    assert_eq!(operator.list(0, 10).await.unwrap(), listed[1..]);
    chart.opens();
    other.opens();
    site.publish(2..3).await;
    site.work("chart", &chart, || chart.lines().len() == 5)
        .await;
    site.work("other", &other, || other.lines().len() == 6)
        .await;
    let late: Vec<Line> = chart.lines().into_iter().filter(|line| line.3).collect();
    assert_eq!(late, [(aside.first_sequence, 1, 0, true)]);
    assert!(!other.lines().iter().any(|line| line.3));
    let decided = site.under("pcd.decided.").await;
    assert_eq!(decided.len(), 1);
    assert_eq!(decided[0].headers["Ihe-Pcd-Decided-By"], "night shift");
}

/// Takes its time over what comes out of order.
#[derive(Debug, Default)]
struct Slow {
    chart: Chart,
    begun: Notify,
    goes_on: Notify,
}

#[async_trait]
impl ObservationSink for Slow {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        if origin.out_of_order {
            self.begun.notify_one();
            self.goes_on.notified().await;
        }
        self.chart.observe(report, origin).await
    }
}

#[tokio::test]
async fn a_report_that_comes_while_another_is_tried_again_stays_with_its_worker() {
    let name = "a_report_that_comes_while_another_is_tried_again_stays_with_its_worker";
    let Some(site) = Site::start(name).await else {
        return;
    };
    site.set_aside(&Arc::new(Chart::default())).await;
    let aside = site.operator().list(0, 1).await.unwrap().remove(0);
    let (slow, other) = (Arc::new(Slow::default()), Arc::new(Chart::default()));
    slow.chart.opens();
    other.opens();
    let worker = |sink| NatsWorker::new(site.settings("worker"), named("chart"), sink).unwrap();
    let sinks: [Arc<dyn ObservationSink>; 2] = [slow.clone(), other.clone()];
    let [one, two] = sinks.map(worker);
    let is_all = || slow.chart.lines().len() + other.lines().len() == 5;
    let one = one.run(holds(is_all));
    let is_busy = Notify::new();
    let two = async {
        soon(is_busy.notified()).await;
        two.run(holds(is_all)).await
    };
    let site_does = async {
        site.publish(2..3).await;
        soon(holds(|| slow.chart.lines().len() == 2)).await;
        let outcome = site.operator().retry(aside.sequence, "night shift").await;
        assert_eq!(outcome, Ok(AsideOutcome::Done));
        soon(slow.begun.notified()).await;
        is_busy.notify_one();
        let client = async_nats::connect(site.server.address()).await.unwrap();
        let mut said = client.subscribe("$JS.ACK.PCD.chart.>").await.unwrap();
        // It is the first worker that has asked for the next one.
        site.publish(3..4).await;
        // For longer than the server waits for a word about a report.
        let mut signs = 0;
        while signs < 6 {
            let said = soon(said.next()).await.unwrap();
            signs += usize::from(&*said.payload == b"+WPI");
        }
        slow.goes_on.notify_one();
    };
    let (one, two, ()) = soon(async { tokio::join!(one, two, site_does) }).await;
    one.unwrap();
    two.unwrap();
    let lines = slow.chart.lines();
    assert_eq!(lines[2], (aside.first_sequence, 1, 0, true));
    assert_eq!((lines[3].1, lines[3].2, lines[3].3), (0, 3, false));
}

#[tokio::test]
async fn what_is_given_up_is_gone_and_who_did_it_and_why_is_kept() {
    let name = "what_is_given_up_is_gone_and_who_did_it_and_why_is_kept";
    let Some(site) = Site::start(name).await else {
        return;
    };
    let chart = Arc::new(Chart::default());
    site.set_aside(&chart).await;
    let operator = site.operator();
    let listed = operator.list(0, 10).await.unwrap();
    let sequence = listed[0].sequence;
    let outcome = operator
        .drop(sequence, "night shift", "a test device")
        .await;
    assert_eq!(outcome, Ok(AsideOutcome::Done));
    // Whoever asks again finds nothing.
    let again = operator.retry(sequence, "day shift").await;
    assert_eq!(again, Ok(AsideOutcome::NotAside));
    assert_eq!(operator.list(0, 10).await.unwrap(), listed[1..]);
    chart.opens();
    site.publish(2..3).await;
    site.work("chart", &chart, || chart.lines().len() == 4)
        .await;
    assert!(!chart.lines().iter().any(|line| line.3));
    let decided = site.under("pcd.decided.").await;
    assert_eq!(decided.len(), 1);
    assert!(decided[0].payload.is_empty());
    let headers = &decided[0].headers;
    assert_eq!(headers["Ihe-Pcd-Decision"], "drop");
    assert_eq!(headers["Ihe-Pcd-Decided-By"], "night shift");
    assert_eq!(headers["Ihe-Pcd-Why"], "a test device");
    assert_eq!(headers["Ihe-Pcd-Reason"], "refused");
}

#[tokio::test]
async fn an_operator_who_is_cut_off_asks_again_and_nothing_is_tried_twice() {
    let name = "an_operator_who_is_cut_off_asks_again_and_nothing_is_tried_twice";
    let Some(site) = Site::start(name).await else {
        return;
    };
    let chart = Arc::new(Chart::default());
    site.set_aside(&chart).await;
    let operator = site.operator();
    let listed = operator.list(0, 10).await.unwrap();
    let (first, second) = (listed[0].sequence, listed[1].sequence);
    assert!(site.clumsy().retry(first, "night").await.is_err());
    assert!(site.clumsy().drop(second, "night", "a test").await.is_err());
    assert_eq!(operator.list(0, 10).await.unwrap(), listed);
    // The window of the stream is over: by that nothing would be known.
    assert_eq!(operator.retry(first, "day").await, Ok(AsideOutcome::Done));
    // Somebody has decided otherwise before, and that is finished.
    assert_eq!(
        operator.retry(second, "day").await,
        Ok(AsideOutcome::NotAside)
    );
    assert_eq!(operator.list(0, 10).await.unwrap(), []);
    let decided = site.under("pcd.decided.").await;
    let by: Vec<&str> = decided
        .iter()
        .map(|it| it.headers["Ihe-Pcd-Decided-By"].as_str())
        .collect();
    assert_eq!(by, ["night", "night"]);
    chart.opens();
    site.publish(2..3).await;
    site.work("chart", &chart, || chart.lines().len() == 5)
        .await;
    let late: Vec<Line> = chart.lines().into_iter().filter(|line| line.3).collect();
    assert_eq!(late, [(listed[0].first_sequence, 1, 0, true)]);
}

#[tokio::test]
async fn what_is_refused_again_is_set_aside_again() {
    let name = "what_is_refused_again_is_set_aside_again";
    let Some(site) = Site::start(name).await else {
        return;
    };
    let chart = Arc::new(Chart::default());
    site.set_aside(&chart).await;
    let operator = site.operator();
    let before = operator.list(0, 1).await.unwrap().remove(0);
    for _ in 0..3 {
        let last = operator.list(0, 10).await.unwrap();
        let last = last
            .iter()
            .find(|it| it.first_sequence == before.first_sequence);
        let outcome = operator.retry(last.unwrap().sequence, "night").await;
        assert_eq!(outcome, Ok(AsideOutcome::Done));
        let worker = NatsWorker::new(site.settings("worker"), named("chart"), Arc::clone(&chart));
        let worker = worker.unwrap();
        soon(worker.run(holds(|| worker.counts().aside == 1)))
            .await
            .unwrap();
    }
    let listed = operator.list(0, 10).await.unwrap();
    assert_eq!(listed.len(), 2);
    let again = &listed[1];
    assert_eq!(again.first_sequence, before.first_sequence);
    assert_eq!(again.subject, before.subject);
    assert!(again.sequence > before.sequence && again.origin.out_of_order);
    chart.opens();
    operator.retry(again.sequence, "night").await.unwrap();
    site.work("chart", &chart, || chart.lines().len() == 3)
        .await;
    assert_eq!(chart.lines()[2], (before.first_sequence, 1, 0, true));
}

#[tokio::test]
async fn where_nothing_can_be_deleted_nothing_is_decided() {
    let name = "where_nothing_can_be_deleted_nothing_is_decided";
    let Some(server) = Server::start(name).await else {
        return;
    };
    let context = stream::context(&server).await;
    let mut config = stream::config();
    config.deny_delete = true;
    context.create_stream(config).await.unwrap();
    publish(&server, 2, 0..1).await;
    let chart = Arc::new(Chart::default());
    let worker = NatsWorker::new(settings(&server), named("chart"), chart).unwrap();
    soon(worker.run(holds(|| worker.counts().aside == 1)))
        .await
        .unwrap();
    let operator = AsideOperator::new(settings(&server)).unwrap();
    let listed = operator.list(0, 10).await.unwrap();
    let refused = operator.retry(listed[0].sequence, "night").await;
    assert_eq!(refused, Err(NatsError::Unfit(Finding::DeniesDeletion)));
    let count = stream::count(&context).await;
    assert_eq!(count, 3, "two reports, and one that is set aside");
}
