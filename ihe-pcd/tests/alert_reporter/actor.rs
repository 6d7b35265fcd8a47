//! The actor over real sockets, to a consumer that takes alerts.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::actor::{AlertReporter, AlertSaid, Consumer, HandOverError, RaiseError, Reporter};
use ihe_pcd::codes::mdc;
use ihe_pcd::datatype::Ei;
use ihe_pcd::mllp::Link;
use ihe_pcd::model::AlertPhase::{Continue, Deescalate, End, Start, TimePoint, Update};
use ihe_pcd::model::{AlertPriority, AlertState, FirstPhase};
use ihe_pcd::plugin::{
    Journal, TapRecord, Tapped, TcpListener, TcpTransport, Transport, VolatileJournal, async_trait,
};
use ihe_pcd::session::alert::{Misstep, NotSaid, RaisedAlerts, RaisingRules, Watchdog};
use ihe_pcd::session::{AcceptPolicy, Position};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::workbench::{Line, low, sender};
use crate::scaffold::asked::{AskedJournal, Call};

/// Awaits what must happen.
async fn soon<T>(future: impl Future<Output = T>) -> T {
    let limit = Duration::from_secs(60);
    timeout(limit, future).await.expect("it never happened")
}

/// A consumer that takes alerts, and what came to it.
struct Manager {
    address: String,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<()>,
    frames: mpsc::UnboundedReceiver<Vec<u8>>,
}

impl Manager {
    async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let (seen, frames) = mpsc::unbounded_channel();
        let consumer = Consumer::danger_volatile()
            .policy(AcceptPolicy::default().take_alerts())
            .tap(move |record: &TapRecord<'_>| {
                if let Tapped::Received(frame) = record.what {
                    drop(seen.send(frame.to_vec()));
                }
            });
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = consumer.serve(listener, async { drop(stopped.await) });
        let serving = tokio::spawn(async { drop(serving.await) });
        Self {
            address,
            stop,
            serving,
            frames,
        }
    }

    async fn next(&mut self) -> Line {
        let frame = soon(self.frames.recv()).await.unwrap();
        Line::of(&frame)
    }

    async fn close(self) {
        drop(self.stop);
        soon(self.serving).await.unwrap();
    }

    async fn reporter(&self, journal: impl Journal, rules: RaisingRules) -> AlertReporter {
        let transport = TcpTransport::new(self.address.as_str());
        connect(transport, journal, rules).await
    }
}

async fn connect(
    transport: impl Transport,
    journal: impl Journal,
    rules: RaisingRules,
) -> AlertReporter {
    let reporter = Reporter::builder(transport)
        .outbox(journal)
        .back_off(Duration::ZERO, Duration::ZERO);
    let reporter = AlertReporter::over(reporter, sender()).rules(rules);
    reporter.connect().await.unwrap()
}

fn journal() -> Arc<VolatileJournal> {
    Arc::new(VolatileJournal::new(10_000))
}

fn quiet() -> RaisingRules {
    RaisingRules::default().without_refresh()
}

/// Waits until a restart would know as much.
async fn settled(journal: &impl Journal) {
    loop {
        let end = journal.end().await.unwrap();
        if journal.marked(RaisedAlerts::READER).await.unwrap() == end {
            return;
        }
        tokio::task::yield_now().await;
    }
}

async fn held(journal: &impl Journal) -> usize {
    let all = journal.quarantined(RaisedAlerts::READER, Position::START, 1_000);
    all.await.unwrap().len()
}

#[tokio::test]
async fn an_alert_is_raised_changed_and_ended_and_the_manager_hears_each_once() {
    let mut manager = Manager::open().await;
    let journal = journal();
    let alerts = manager.reporter(Arc::clone(&journal), quiet()).await;
    let mut alert = alerts.raise(low(84)).await.unwrap();
    assert_eq!(alerts.active().len(), 1);
    let less = alert.update(|low| low.priority(AlertPriority::Low)).await;
    let AlertSaid::Stored(delivery) = less.unwrap() else {
        panic!("it is sent");
    };
    assert!(soon(delivery).await.unwrap().code.is_some());
    let again = alert.update(|low| low.priority(AlertPriority::Low)).await;
    assert!(matches!(again.unwrap(), AlertSaid::AsBefore));
    let misstep = alert.resume().await.unwrap_err();
    assert!(matches!(
        misstep,
        RaiseError::NotSaid(NotSaid::Misstep(Misstep::BegunAlready))
    ));
    let id = alert.id().clone();
    let ended = alert.end().await.unwrap();
    assert!(soon(ended.delivery).await.is_ok());
    assert!(alerts.get(&id).is_none());
    let told = alerts.tell(FirstPhase::TimePoint, low(70)).await.unwrap();
    assert!(soon(told).await.is_ok());
    for phase in [Start, Deescalate, End, TimePoint] {
        assert_eq!(manager.next().await.phase, phase);
    }
    soon(settled(&journal)).await;
    assert_eq!(held(&journal).await, 0);
    let closed = soon(alerts.close()).await;
    assert_eq!((closed.waiting, closed.set_aside), (0, 0));
    manager.close().await;
}

#[tokio::test]
async fn after_a_crash_an_alert_is_known_and_silent_until_its_source_ends_it() {
    let mut manager = Manager::open().await;
    let journal = journal();
    let rules = RaisingRules::default()
        .with_refresh(Duration::from_millis(1))
        .with_pace(Duration::ZERO);
    let alerts = manager.reporter(Arc::clone(&journal), rules.clone()).await;
    let mut alert = alerts.raise(low(84)).await.unwrap();
    drop(alert.update(|_| low(83)).await.unwrap());
    while manager.next().await.phase != Continue {}
    let id = alert.id().clone();
    // As in a crash: nobody says anything any more.
    drop((alert, alerts));

    let alerts = manager.reporter(Arc::clone(&journal), rules).await;
    assert_eq!(alerts.restored().alerts, 1);
    let first = alerts.active().pop().unwrap();
    assert_eq!(*first.id(), id);
    let known = first.alert().unwrap();
    assert!(!known.is_confirmed && known.since.is_some());
    // Of another one it is said again and again that it stands, and of this one nothing.
    let second = alerts.raise(low(70)).await.unwrap();
    let mut of_second = 0;
    let mut is_restarted = false;
    while of_second < 20 {
        let line = manager.next().await;
        is_restarted |= line.id == *second.id();
        of_second += usize::from(line.id == *second.id());
        assert!(!is_restarted || line.id == *second.id(), "it is silent");
    }
    drop(first.end().await.unwrap());
    drop(second.end().await.unwrap());
    let mut ends = Vec::new();
    while ends.len() < 2 {
        let line = manager.next().await;
        if line.phase == End {
            ends.push(line.id);
        } else {
            assert_ne!(line.id, id, "it was silent");
        }
    }
    assert_eq!(ends[0], id);
    soon(alerts.close()).await;
    assert_eq!(held(&journal).await, 0);
}

#[tokio::test]
async fn a_raise_that_was_cancelled_is_found_among_the_active() {
    let manager = Manager::open().await;
    let alerts = manager.reporter(journal(), quiet()).await;
    {
        let raise = alerts.raise(low(84));
        tokio::select! {
            biased;
            _ = raise => panic!("it takes a while"),
            () = std::future::ready(()) => {}
        }
    }
    let found = soon(async {
        loop {
            if let Some(alert) = alerts.active().pop() {
                return alert;
            }
            tokio::task::yield_now().await;
        }
    });
    found.await.end().await.unwrap();
    assert!(alerts.active().is_empty());
}

#[tokio::test]
async fn a_full_disk_loses_neither_the_handle_nor_the_alert() {
    let mut manager = Manager::open().await;
    let is_full = Arc::new(AtomicBool::new(false));
    let full = Arc::clone(&is_full);
    let disk = AskedJournal::new(1_000, move |call| {
        call == Call::Read || !full.load(Ordering::SeqCst)
    });
    let disk = Arc::new(disk);
    let alerts = manager.reporter(Arc::clone(&disk), quiet()).await;
    let mut alert = alerts.raise(low(84)).await.unwrap();
    is_full.store(true, Ordering::SeqCst);
    let refused = alerts.raise(low(70)).await.unwrap_err();
    assert!(matches!(
        refused,
        RaiseError::HandOver(HandOverError::Journal(_))
    ));
    assert!(alert.update(|_| low(83)).await.is_err());
    let error = alert.end().await.unwrap_err();
    let mut alert = error.alert;
    assert_eq!(alerts.active().len(), 1);
    is_full.store(false, Ordering::SeqCst);
    drop(alert.update(|_| low(82)).await.unwrap());
    alert.end().await.unwrap();
    for phase in [Start, Update, End] {
        assert_eq!(manager.next().await.phase, phase);
    }
    soon(settled(&disk)).await;
    assert_eq!(held(&disk).await, 0);
}

/// Connects to wherever the manager is.
#[derive(Clone, Debug)]
struct Moving(Arc<Mutex<String>>);

#[async_trait]
impl Transport for Moving {
    async fn connect(&self) -> io::Result<Link> {
        let address = self.0.lock().unwrap().clone();
        TcpTransport::new(address).connect().await
    }
}

#[tokio::test]
async fn a_manager_that_comes_back_hears_what_stands_and_not_what_is_over() {
    let mut manager = Manager::open().await;
    let place = Moving(Arc::new(Mutex::new(manager.address.clone())));
    let rules = quiet().with_again_after(Duration::ZERO);
    let alerts = connect(place.clone(), journal(), rules).await;
    let mut raised = Vec::new();
    for value in [80, 81, 82] {
        raised.push(alerts.raise(low(value)).await.unwrap());
    }
    let ended = raised.pop().unwrap().end().await.unwrap();
    assert!(soon(ended.delivery).await.is_ok());
    let mut first = Vec::new();
    for _ in 0..4 {
        first.push(manager.next().await);
    }
    let mut other = Manager::open().await;
    *place.0.lock().unwrap() = other.address.clone();
    manager.close().await;
    for _ in 0..2 {
        let line = other.next().await;
        let before = first.iter().find(|it| it.id == line.id).unwrap();
        assert_ne!(line.control_id, before.control_id);
        let control_id = line.control_id.clone();
        assert_eq!(
            Line {
                control_id,
                ..before.clone()
            },
            line,
            "the same again"
        );
        assert!(raised.iter().any(|alert| *alert.id() == line.id));
    }
    assert_eq!(soon(alerts.close()).await.waiting, 0);
    assert!(other.frames.try_recv().is_err());
}

#[tokio::test]
async fn a_reporter_that_is_closed_says_so_and_its_alerts_stand() {
    let mut manager = Manager::open().await;
    let journal = journal();
    let watchdog = Watchdog::new(
        Duration::from_secs(3600),
        mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
        Ei::eui_64("0123456789ABCDEF"),
        mdc::DEV_ANALY_SAT_O2_VMD,
    );
    let rules = quiet().with_watchdog(watchdog);
    let alerts = manager.reporter(Arc::clone(&journal), rules.clone()).await;
    let alive = manager.next().await;
    assert!(alive.is_watchdog && alive.step.state == Some(AlertState::Active));
    let alert = alerts.raise(low(84)).await.unwrap();
    assert_eq!(soon(alerts.close()).await.waiting, 0);
    assert_eq!(manager.next().await.phase, Start);
    let last = manager.next().await;
    assert!(last.is_watchdog && last.step.state == Some(AlertState::Inactive));
    let error = alert.end().await.unwrap_err();
    assert!(matches!(error.why, RaiseError::HandOver(_)));

    let alerts = manager.reporter(journal, rules).await;
    assert_eq!(alerts.active().len(), 1, "it stands");
}

#[tokio::test]
async fn many_are_raised_at_once_and_all_are_known_after_a_crash() {
    let manager = Manager::open().await;
    let journal = journal();
    let alerts = Arc::new(manager.reporter(Arc::clone(&journal), quiet()).await);
    let mut raising = tokio::task::JoinSet::new();
    for value in 0..50 {
        let alerts = Arc::clone(&alerts);
        raising.spawn(async move {
            let alert = alerts.raise(low(value)).await.unwrap();
            if value % 2 == 0 {
                alert.end().await.unwrap();
                None
            } else {
                Some(alert.id().clone())
            }
        });
    }
    let mut ids: Vec<_> = soon(raising.join_all())
        .await
        .into_iter()
        .flatten()
        .collect();
    ids.sort();
    drop(alerts);
    let alerts = manager.reporter(journal, quiet()).await;
    let active: Vec<_> = alerts
        .active()
        .iter()
        .map(|alert| alert.id().clone())
        .collect();
    assert_eq!(active, ids);
}
