//! What became of an alert (PCD-05), from the manager's sink to whoever has raised the alert, over real sockets.

#![cfg(feature = "tokio")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ihe_pcd::actor::{
    AlertManager, AlertReporter, AlertResponder, Consumer, Reporter, ServeError, Summary,
};
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei, Instant, Pl, Xcn};
use ihe_pcd::model::{
    AlertContent, AlertPriority, AlertReport, AlertStatus, AnswerStatus, Condition, FirstPhase,
    Identity, Metric, Report, ReportedAlert, Sender, SendingProfile,
};
use ihe_pcd::plugin::{
    AlertNotice, AlertSink, AlertStatusSink, Clock, Failure, Named, Origin, SystemClock,
    TcpListener, TcpTransport, VolatileJournal, async_trait,
};
use ihe_pcd::session::alert::{ChangeKind, RaisingRules};
use ihe_pcd::session::{AcceptPolicy, ContentPolicy, Now};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// Awaits what must happen.
async fn soon<T>(future: impl Future<Output = T>) -> T {
    let limit = Duration::from_secs(60);
    timeout(limit, future).await.expect("it never happened")
}

/// A consumer or a manager that runs.
struct Open {
    address: String,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<Result<Summary, ServeError>>,
}

impl Open {
    async fn new<S>(serve: impl FnOnce(TcpListener, oneshot::Receiver<()>) -> S) -> Self
    where
        S: Future<Output = Result<Summary, ServeError>> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (stop, stopped) = oneshot::channel();
        let serving = tokio::spawn(serve(listener, stopped));
        Self {
            address,
            stop,
            serving,
        }
    }

    async fn consumer(consumer: Consumer) -> Self {
        Self::new(|listener, stopped| consumer.serve(listener, async { drop(stopped.await) })).await
    }

    async fn reporter(&self) -> Reporter {
        let transport = TcpTransport::new(self.address.as_str());
        let reporter = Reporter::connect(transport, VolatileJournal::new(1_000));
        reporter.await.unwrap()
    }

    async fn close(self) -> Summary {
        drop(self.stop);
        soon(self.serving).await.unwrap().unwrap()
    }
}

fn monitor() -> Sender {
    Sender::named("MONITOR", "ICU")
}

fn manager() -> Sender {
    Sender::named("MANAGER", "ICU")
}

fn nurse() -> Xcn<'static> {
    Xcn {
        id: "77".into(),
        family: "Nurse".into(),
        ..Xcn::default()
    }
}

fn low() -> AlertContent {
    AlertContent::builder()
        .patient(Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")))
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
        .physiological(
            mdc::EVT_LO,
            "Low SpO2",
            Metric::number(mdc::PULS_OXIM_SAT_O2, 84, unit::PERCENT),
        )
        .priority(AlertPriority::High)
        .into()
}

/// A message about an alert whose reporter asks for this in MSH-16, and lists this.
fn report(msh_16: Condition, listed: &[AnswerStatus]) -> AlertReport<'static> {
    let mut profile = SendingProfile::REV_9;
    profile.application_acknowledgment = msh_16;
    AlertReport::builder(monitor(), "1", Instant::UNIX_EPOCH)
        .saying(low())
        .first(FirstPhase::Start, monitor().alert_id("A7"))
        .wanting(listed.iter().copied())
        .build_for(&profile)
        .unwrap()
}

fn reported(msh_16: Condition, listed: &[AnswerStatus]) -> ReportedAlert {
    let report = report(msh_16, listed);
    let (group, alert) = report.only_alert().unwrap();
    ReportedAlert::of(&report.header, group, alert).unwrap()
}

type Heard = mpsc::UnboundedReceiver<AlertStatus<'static>>;

/// Hands on what it hears.
fn listening() -> (impl AlertStatusSink, Heard) {
    let (told, heard) = mpsc::unbounded_channel();
    let sink = move |status: &AlertStatus<'_>| {
        told.send(status.clone().into_owned()).unwrap();
        Ok(())
    };
    (sink, heard)
}

fn said(status: &AlertStatus<'_>) -> AnswerStatus {
    let (said, _) = status.answers[0].statuses().next().unwrap();
    said.known().unwrap()
}

/// Tells that it has the alert, and then that somebody has accepted it.
struct NurseCall(AlertResponder);

#[async_trait]
impl AlertSink for NurseCall {
    async fn alert(&self, notice: &AlertNotice<'_>) -> Result<(), Failure> {
        let Some(alert) = notice.reported().filter(|_| notice.calls()) else {
            return Ok(());
        };
        let received = self.0.tell(&alert, AnswerStatus::Received, None).await;
        assert!(received.unwrap().is_some());
        let accepted = self.0.tell(&alert, AnswerStatus::Accepted, Some(nurse()));
        assert!(accepted.await.unwrap().is_some());
        Ok(())
    }
}

#[tokio::test]
async fn whoever_raises_an_alert_and_asks_hears_that_it_came_and_who_has_accepted_it() {
    let (sink, mut heard) = listening();
    let policy = AcceptPolicy::default().refuse_observations();
    let answers = Consumer::danger_volatile()
        .policy(policy)
        .alert_status_sink(sink);
    let answers = Open::consumer(answers).await;
    let responder = AlertResponder::new(answers.reporter().await, manager());
    let manager = AlertManager::new(VolatileJournal::new(1_000)).sink(NurseCall(responder));
    let manager =
        Open::new(|listener, stopped| manager.serve(listener, async { drop(stopped.await) })).await;

    let mut profile = SendingProfile::REV_9;
    profile.application_acknowledgment = Condition::Always;
    let rules = RaisingRules::default()
        .without_refresh()
        .with_profile(profile);
    let outbox = VolatileJournal::new(1_000);
    let reporter = Reporter::builder(TcpTransport::new(manager.address.as_str())).outbox(outbox);
    let alerts = AlertReporter::over(reporter, monitor()).rules(rules);
    let alerts = alerts.connect().await.unwrap();
    let other = alerts.raise(low()).await.unwrap();
    let alert = alerts.raise(low()).await.unwrap();

    assert_eq!(alerts.active().len(), 2);
    for raised in [&other, &alert] {
        for expected in [AnswerStatus::Received, AnswerStatus::Accepted] {
            let status = soon(heard.recv()).await.unwrap();
            assert_eq!(status.problems, []);
            assert_eq!(said(&status), expected);
            assert_eq!(alerts.about(&status).unwrap().id(), raised.id());
            assert!(status.control_id.is_some());
            assert_eq!(status.patient.status(), "identified");
            let (_, by) = status.answers[0].statuses().next().unwrap();
            let is_by_person = expected == AnswerStatus::Accepted;
            assert_eq!(by.persons, Vec::from_iter(is_by_person.then(nurse)));
        }
    }
    soon(alerts.close()).await;
    manager.close().await;
    assert_eq!(answers.close().await.accepted, 4);
}

#[tokio::test]
async fn who_does_not_ask_is_told_nothing_unless_everybody_is_to_be_told() {
    let (sink, mut heard) = listening();
    let answers = Open::consumer(Consumer::danger_volatile().alert_status_sink(sink)).await;
    let asking = AlertResponder::new(answers.reporter().await, manager());
    let always = AlertResponder::new(answers.reporter().await, manager())
        .always()
        .without_control_id();
    let silent = reported(Condition::Never, &[AnswerStatus::Read]);
    let one_only = reported(Condition::Always, &[AnswerStatus::Read]);
    for (responder, alert, status, is_told) in [
        (&asking, &silent, AnswerStatus::Read, false),
        (&asking, &one_only, AnswerStatus::Received, false),
        (&asking, &one_only, AnswerStatus::Read, true),
        (&always, &silent, AnswerStatus::Received, false),
        (&always, &silent, AnswerStatus::Read, true),
    ] {
        let told = responder.tell(alert, status, None).await.unwrap();
        assert_eq!(told.is_some(), is_told);
        if let Some(delivery) = told {
            assert!(soon(delivery).await.is_ok());
            let heard = soon(heard.recv()).await.unwrap();
            assert_eq!(said(&heard), AnswerStatus::Read);
            assert_eq!(heard.control_id.is_some(), std::ptr::eq(responder, &asking));
        }
    }
    for responder in [asking, always] {
        assert_eq!(soon(responder.close()).await.waiting, 0);
    }
    answers.close().await;
    assert!(heard.try_recv().is_err());
}

/// Shows the same time of day for ever, as one does that is set back.
#[derive(Debug)]
struct Stopped(SystemClock);

impl Clock for Stopped {
    fn now(&self) -> Now {
        Now {
            wall: Instant::UNIX_EPOCH,
            ..self.0.now()
        }
    }
}

#[tokio::test]
async fn each_status_that_is_told_has_an_id_of_its_own_whatever_the_clock_shows() {
    let (sink, mut heard) = listening();
    let answers = Open::consumer(Consumer::danger_volatile().alert_status_sink(sink)).await;
    let alert = reported(Condition::Always, &[]);
    let mut ids = Vec::new();
    for _ in 0..2 {
        // As after a restart.
        let reporter = Reporter::builder(TcpTransport::new(answers.address.as_str()))
            .outbox(VolatileJournal::new(1_000))
            .clock(Stopped(SystemClock::new()));
        let responder = AlertResponder::new(reporter.connect().await.unwrap(), manager());
        for _ in 0..2 {
            let told = responder.tell(&alert, AnswerStatus::Read, None).await;
            soon(told.unwrap().unwrap()).await.unwrap();
            let status = soon(heard.recv()).await.unwrap();
            ids.push(status.header.control_id);
        }
    }
    ids.sort_by(|one, other| one.as_str().cmp(other.as_str()));
    ids.dedup();
    assert_eq!(ids.len(), 4);
    answers.close().await;
}

#[tokio::test]
async fn a_status_is_refused_by_whoever_does_not_take_it() {
    let policy = AcceptPolicy::default().take_alerts();
    let answers = Open::consumer(Consumer::danger_volatile().policy(policy)).await;
    let responder = AlertResponder::new(answers.reporter().await, manager());
    let alert = reported(Condition::Always, &[]);
    let told = responder.tell(&alert, AnswerStatus::Read, None).await;
    assert!(soon(told.unwrap().unwrap()).await.is_err());
    assert_eq!(answers.close().await.accepted, 0);
}

/// Cannot take what comes the first time.
struct Hesitant<S> {
    calls: AtomicUsize,
    sink: S,
}

#[async_trait]
impl<S: AlertStatusSink> AlertStatusSink for Hesitant<S> {
    async fn status(&self, status: &AlertStatus<'_>, origin: &Origin) -> Result<(), Failure> {
        match self.calls.fetch_add(1, Ordering::Relaxed) {
            0 => Err(Failure::retry_later("not now")),
            1 => panic!("nor now"),
            _ => self.sink.status(status, origin).await,
        }
    }
}

#[tokio::test]
async fn each_sink_is_brought_what_is_for_it_and_a_status_comes_again_until_it_is_taken() {
    let (told, mut reports) = mpsc::unbounded_channel();
    let observations = move |report: &Report<'_>| {
        told.send(report.header.control_id.as_str().to_owned())
            .unwrap();
        Ok(())
    };
    let (told, mut changes) = mpsc::unbounded_channel();
    let alerts = move |notice: &AlertNotice<'_>| {
        told.send(notice.change.kind).unwrap();
        Ok(())
    };
    let (sink, mut heard) = listening();
    let calls = AtomicUsize::new(0);
    let hesitant = Arc::new(Hesitant { calls, sink });
    let journal = Arc::new(VolatileJournal::new(1_000));
    let consumer = Consumer::new(Arc::clone(&journal))
        .sink(observations)
        .alert_sink(alerts)
        .alert_status_sink(Arc::clone(&hesitant));
    let consumer = Open::consumer(consumer).await;

    let responder = AlertResponder::new(consumer.reporter().await, manager());
    let alert = reported(Condition::Always, &[]);
    let told = responder.tell(&alert, AnswerStatus::Read, None);
    soon(told.await.unwrap().unwrap()).await.unwrap();
    let reporter = consumer.reporter().await;
    let alert = report(Condition::Never, &[]).write().unwrap();
    soon(reporter.send_message(&alert).await.unwrap())
        .await
        .unwrap();
    let report = Report::builder(monitor(), "2", Instant::UNIX_EPOCH)
        .unidentified_patient_at(Pl::default())
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .metric(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN)
        .build();
    soon(reporter.send(&report).await.unwrap()).await.unwrap();

    let status = soon(heard.recv()).await.unwrap();
    assert_eq!(said(&status), AnswerStatus::Read);
    assert_eq!(soon(reports.recv()).await.unwrap(), "2");
    let summary = consumer.close().await;
    assert_eq!((summary.accepted, summary.undelivered), (3, 0));
    assert_eq!(hesitant.calls.load(Ordering::Relaxed), 3);
    assert!(heard.try_recv().is_err() && reports.try_recv().is_err());
    assert_eq!(changes.try_recv().unwrap(), ChangeKind::Said);
    assert!(changes.try_recv().is_err(), "a status is no alert");
}

#[tokio::test]
async fn whoever_demands_something_of_contents_takes_a_status_that_can_be_read() {
    let (sink, mut heard) = listening();
    let content = ContentPolicy::default().refuse_all();
    let consumer = Consumer::danger_volatile()
        .policy(AcceptPolicy::default().with_content(content))
        .alert_status_sink(sink);
    let consumer = Open::consumer(consumer).await;
    let responder = AlertResponder::new(consumer.reporter().await, manager());
    let alert = reported(Condition::Always, &[]);
    let told = responder.tell(&alert, AnswerStatus::Delivered, None);
    soon(told.await.unwrap().unwrap()).await.unwrap();
    let status = soon(heard.recv()).await.unwrap();
    assert_eq!(said(&status), AnswerStatus::Delivered);
    assert_eq!(consumer.close().await.refused, 0);
}

#[tokio::test]
async fn a_sink_of_statuses_has_a_name_of_its_own() {
    let (sink, _heard) = listening();
    let consumer = Consumer::danger_volatile()
        .sink(Named::new("alert statuses", |_: &Report<'_>| Ok(())))
        .alert_status_sink(sink);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let error = consumer.serve(listener, async {}).await.unwrap_err();
    assert!(matches!(error, ServeError::DuplicateSink { name } if name == "alert statuses"));
}
