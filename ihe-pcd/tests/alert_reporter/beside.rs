//! Alerts over the connection of a reporter of observations, and in its journal.

use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::actor::{AlertReporter, Reporter};
use ihe_pcd::hl7::{Message, SegmentId};
use ihe_pcd::mllp::{Config, Connection};
use ihe_pcd::plugin::{ErrorKind, Journal, TcpTransport, VolatileJournal};
use ihe_pcd::session::Position;
use ihe_pcd::session::alert::RaisedAlerts;
use tokio::net::{TcpListener, TcpStream};

use super::workbench::{low, sender};
use crate::scaffold::site::{report, soon};

/// How many observations wait before the alert.
const QUEUED: u64 = 50;

/// The other side, which accepts and answers when the test says so.
struct Peer(TcpListener);

impl Peer {
    async fn open() -> Self {
        Self(TcpListener::bind("127.0.0.1:0").await.unwrap())
    }

    async fn reporter(&self, journal: &Arc<VolatileJournal>, ack_timeout: Duration) -> Reporter {
        let address = self.0.local_addr().unwrap().to_string();
        Reporter::builder(TcpTransport::new(address))
            .ack_timeout(ack_timeout)
            .back_off(Duration::ZERO, Duration::ZERO)
            .outbox(Arc::clone(journal))
            .connect()
            .await
            .unwrap()
    }

    async fn accept(&self) -> Connection<TcpStream> {
        let (stream, _) = soon(self.0.accept()).await.unwrap();
        Connection::new(stream, Config::default())
    }
}

/// MSH-9.2 and MSH-10 of what comes next.
async fn next(peer: &mut Connection<TcpStream>) -> (String, String) {
    let frame = soon(peer.read_frame()).await.unwrap().unwrap();
    let message = Message::parse(frame.payload()).unwrap();
    let header = message.segment(SegmentId::MSH).unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let event = header.field(9).component(2).raw();
    (text(event), text(header.field(10).raw()))
}

async fn accept(peer: &mut Connection<TcpStream>, control_id: &str) {
    let answer = format!("MSH|^~\\&|||||||ACK|A{control_id}|P|2.6\rMSA|CA|{control_id}\r");
    peer.write_frame(answer.as_bytes()).await.unwrap();
}

#[tokio::test]
async fn an_alert_is_the_next_to_go_when_the_peer_has_not_answered_the_observation_before_it() {
    let journal = Arc::new(VolatileJournal::new(1_000));
    let peer = Peer::open().await;
    let reporter = peer.reporter(&journal, Duration::from_millis(300)).await;
    let alerts = AlertReporter::beside(&reporter, sender());
    let alerts = alerts.connect().await.unwrap();
    let mut observations = Vec::new();
    for id in 1..=QUEUED {
        let sent = reporter.send(&report(id.to_string(), 72)).await;
        observations.push(sent.unwrap());
    }
    let mut stalled = peer.accept().await;
    let first = next(&mut stalled).await;
    assert_eq!(first.0, "R01");
    let alert = alerts.raise(low(84)).await.unwrap();

    // The one on its way gets no answer, and its connection ends: then the alert goes before all that wait.
    let mut line = peer.accept().await;
    let (event, id) = next(&mut line).await;
    assert_eq!(event, "R40", "the alert overtakes {QUEUED} observations");
    accept(&mut line, &id).await;
    for number in 1..=QUEUED {
        let (event, id) = next(&mut line).await;
        assert_eq!((event.as_str(), id.as_str()), ("R01", &*number.to_string()));
        accept(&mut line, &id).await;
    }
    for observation in observations {
        soon(observation).await.unwrap();
    }
    drop((stalled, alert));
    soon(alerts.close()).await;
    soon(reporter.close()).await;
}

#[tokio::test]
async fn what_stands_is_known_after_a_restart_and_holds_no_observation_back() {
    let journal = Arc::new(VolatileJournal::new(1_000));
    let peer = Peer::open().await;
    let timeout = Duration::from_secs(30);
    let reporter = peer.reporter(&journal, timeout).await;
    let alerts = AlertReporter::beside(&reporter, sender());
    let alerts = alerts.connect().await.unwrap();
    let second = AlertReporter::beside(&reporter, sender()).connect().await;
    assert_eq!(
        second.unwrap_err().kind(),
        ErrorKind::Misuse,
        "one at a time"
    );
    let answering = async {
        let mut line = peer.accept().await;
        for _ in 0..3 {
            let (_, id) = next(&mut line).await;
            accept(&mut line, &id).await;
        }
        line
    };
    let sending = async {
        let alert = alerts.raise(low(84)).await.unwrap();
        for id in ["1", "2"] {
            let sent = reporter.send(&report(id, 72)).await.unwrap();
            soon(sent).await.unwrap();
        }
        alert.id().clone()
    };
    let (line, id) = tokio::join!(answering, sending);
    soon(alerts.close()).await;
    let marked = journal.marked(RaisedAlerts::READER).await.unwrap();
    assert_eq!(marked, Position::new(3), "it holds back nothing of others");
    soon(reporter.close()).await;
    drop(line);

    let reporter = peer.reporter(&journal, timeout).await;
    let alerts = AlertReporter::beside(&reporter, sender());
    let alerts = alerts.connect().await.unwrap();
    assert_eq!(alerts.active().len(), 1);
    let known = alerts.get(&id).unwrap();
    let answering = async {
        let mut line = peer.accept().await;
        let (event, id) = next(&mut line).await;
        accept(&mut line, &id).await;
        (event, line)
    };
    let ended = known.end().await.unwrap();
    let (ended, (event, line)) = tokio::join!(soon(ended.delivery), answering);
    ended.unwrap();
    assert_eq!(event, "R40");
    drop(line);
    // Another one may follow where the first has closed, and a reporter that goes on sends what it left.
    soon(alerts.close()).await;
    let again = AlertReporter::beside(&reporter, sender()).connect().await;
    assert!(again.unwrap().active().is_empty());
    soon(reporter.close()).await;
}

#[tokio::test]
async fn when_the_reporter_has_ended_nothing_is_raised_any_more() {
    let journal = Arc::new(VolatileJournal::new(100));
    let peer = Peer::open().await;
    let reporter = peer.reporter(&journal, Duration::from_secs(30)).await;
    let alerts = AlertReporter::beside(&reporter, sender());
    let alerts = alerts.connect().await.unwrap();
    soon(reporter.close()).await;
    assert!(soon(alerts.raise(low(84))).await.is_err());
    soon(alerts.close()).await;
}
