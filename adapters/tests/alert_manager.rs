//! The alert manager over a file that lasts: what stood stands again, whatever ended it.

#![cfg(feature = "sqlite")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use ihe_pcd::actor::{AlertManager, Alerts, ServeError, Summary};
use ihe_pcd::hl7::{Message, SegmentId};
use ihe_pcd::mllp::{Config, Connection};
use ihe_pcd::plugin::{AlertNotice, TcpListener};
use ihe_pcd::session::QuarantineReason;
use ihe_pcd::session::alert::{ChangeId, ChangeKind, CourseState, Standing};
use ihe_pcd_adapters::sqlite::{Operator, SqliteStore};
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// Whatever must happen.
async fn soon<T>(future: impl Future<Output = T>) -> T {
    let done = timeout(Duration::from_secs(60), future);
    done.await.expect("it never happened")
}

type Told = (ChangeId, ChangeKind, Standing, Option<CourseState>);

/// A manager that runs.
struct Station {
    alerts: Alerts,
    address: SocketAddr,
    heard: mpsc::UnboundedReceiver<Told>,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<Result<Summary, ServeError>>,
}

impl Station {
    /// As soon as the one that was killed has let go of the file.
    async fn open(path: &Path) -> Self {
        let opened = async {
            loop {
                match SqliteStore::open(path) {
                    Ok(store) => return store,
                    Err(_) => tokio::time::sleep(Duration::from_millis(5)).await,
                }
            }
        };
        let (told, heard) = mpsc::unbounded_channel();
        let manager =
            AlertManager::new(soon(opened).await).sink(move |notice: &AlertNotice<'_>| {
                let change = notice.change;
                let state = change.course.map(|course| course.state());
                let told_now = (change.id, change.kind, change.standing, state);
                // Nobody listens to one that is killed.
                told.send(told_now).ok();
                Ok(())
            });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        Self {
            alerts: manager.alerts(),
            address: listener.local_addr().unwrap(),
            heard,
            stop,
            serving: tokio::spawn(manager.serve(listener, async { drop(stopped.await) })),
        }
    }

    async fn device(&self) -> Connection<TcpStream> {
        let stream = TcpStream::connect(self.address).await.unwrap();
        Connection::new(stream, Config::default())
    }

    async fn told(&mut self) -> Told {
        soon(self.heard.recv()).await.unwrap()
    }

    async fn close(self) -> Summary {
        drop(self.stop);
        soon(self.serving).await.unwrap().unwrap()
    }

    /// As a crash: nothing is finished.
    async fn kill(self) {
        self.serving.abort();
        assert!(self.serving.await.unwrap_err().is_cancelled());
    }
}

async fn say(device: &mut Connection<TcpStream>, number: u32, id: &str, phase: &str, state: &str) {
    let text = format!(
        "MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R40^ORU_R40|{number}|P|2.6|||AL|NE\r\
        PV1||I|ICU^4^B\r\
        OBR|1|U{number}|U{number}|196616^MDC_EVT_ALARM^MDC|||20261121120000+0000||||||||||||||||||||||^{id}\r\
        OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X\r\
        OBX|2|ST|196670^MDC_EVT_LO^MDC|1.1.0.1.1|Low SpO2||||||F|||20261121120000+0000\r\
        OBX|3|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.0.1.2|84|262688^MDC_DIM_PERCENT^MDC|90-100||||F\r\
        OBX|4|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.1.3|{phase}||||||F\r\
        OBX|5|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.1.0.1.4|{state}||||||F\r\
        OBX|6|ST|68484^MDC_ATTR_ALARM_PRIORITY^MDC|1.1.0.1.6|PH||||||F\r\
        OBX|7|ST|68485^MDC_ATTR_ALERT_TYPE^MDC|1.1.0.1.7|SP||||||F\r"
    );
    device.write_frame(text.as_bytes()).await.unwrap();
    let frame = soon(device.read_frame()).await.unwrap().unwrap();
    let answer = Message::parse(frame.payload()).unwrap();
    assert_eq!(
        answer.segment(SegmentId::MSA).unwrap().field(1).raw(),
        b"CA"
    );
}

#[tokio::test]
async fn what_stood_stands_again_after_a_restart_and_after_a_crash() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ward.db");
    let mut station = Station::open(&path).await;
    let mut device = station.device().await;
    for (number, id, phase, state) in [
        (1, "A", "start", "active"),
        (2, "B", "start", "active"),
        (3, "A", "update", "latched"),
        (4, "B", "end", "inactive"),
        (5, "A", "continue", "latched"),
    ] {
        say(&mut device, number, id, phase, state).await;
        let (id, ..) = station.told().await;
        assert_eq!(id.to_string(), format!("{number}.0.{number}"));
    }
    drop(device);
    station.close().await;
    let aside = Operator::open(&path).unwrap().quarantined().unwrap();
    let kept: Vec<_> = aside
        .iter()
        .map(|aside| (aside.entry.position.number(), aside.entry.reason))
        .collect();
    let stands = QuarantineReason::Stands;
    assert_eq!(kept, [(1, stands), (3, stands)]);

    for is_first in [true, false] {
        let mut station = Station::open(&path).await;
        let (id, kind, standing, _) = station.told().await;
        assert_eq!(id.to_string(), "3.4294967295.5");
        assert_eq!(
            (kind, standing),
            (ChangeKind::Unconfirmed, Standing::Replay)
        );
        let alerts = station.alerts.standing();
        assert_eq!(alerts.len(), 1);
        assert_eq!(alerts[0].course.state(), CourseState::Latched);
        assert!(!alerts[0].is_confirmed());
        if is_first {
            station.kill().await;
            continue;
        }
        let mut device = station.device().await;
        say(&mut device, 6, "A", "reset", "inactive").await;
        assert_eq!(station.told().await.3, Some(CourseState::Over));
        drop(device);
        station.close().await;
    }
    let aside = Operator::open(&path).unwrap().quarantined().unwrap();
    assert!(aside.is_empty(), "nothing is kept for what is over");
}

/// Whatever was told when it was killed: what comes again has the same id, and nothing that stands is forgotten.
#[tokio::test]
async fn a_manager_that_is_killed_again_and_again_forgets_no_start_and_no_end() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ward.db");
    let mut said = Vec::new();
    let mut told: Vec<Told> = Vec::new();
    for round in 0..20_u32 {
        let mut station = Station::open(&path).await;
        let mut device = station.device().await;
        let (start, end) = (2 * round + 1, 2 * round + 2);
        say(&mut device, start, &format!("A{round}"), "start", "active").await;
        said.push(start);
        // Every second alert ends in the round after it began.
        if round % 2 == 1 {
            let before = format!("A{}", round - 1);
            say(&mut device, end, &before, "end", "inactive").await;
            said.push(end);
        }
        // How far its sink has come is chance.
        if round % 3 > 0 {
            told.push(station.told().await);
        }
        while let Ok(more) = station.heard.try_recv() {
            told.push(more);
        }
        station.kill().await;
    }
    let mut station = Station::open(&path).await;
    let mut device = station.device().await;
    say(&mut device, 999, "LAST", "start", "active").await;
    let last = loop {
        let more = station.told().await;
        let is_said = matches!(more.1, ChangeKind::Said);
        told.push(more);
        if is_said && usize::try_from(more.0.position.number()).unwrap() == said.len() + 1 {
            break more;
        }
    };
    assert_eq!(last.3, Some(CourseState::Active));
    let mut standing: Vec<_> = station
        .alerts
        .standing()
        .iter()
        .map(|alert| alert.began_in.number())
        .collect();
    standing.sort_unstable();
    // Ten that never ended, and the last.
    assert_eq!(standing.len(), 11, "{standing:?}");
    station.close().await;
}
