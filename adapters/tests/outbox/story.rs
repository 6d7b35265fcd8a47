//! NACK HEAD: what is refused for good, what the consumer cannot take now, and what follows them.

use ihe_pcd::plugin::Journal;
use ihe_pcd::session::outbox::Undelivered;
use ihe_pcd::session::{Position, QuarantineReason, QuarantineState};

use crate::chart::{CA, Chart, Does};
use crate::{observation, open, reporter, soon};

const MISSING: Does = Does::Answers(
    "CE",
    "ERR||OBX^1^3^1^1|101^Required field missing^HL70357|E||||Bråten has no code\r",
);
const BUSY: Does = Does::Answers("CE", "ERR|||207^Application internal error^HL70357|E\r");
const UNKNOWN: Does = Does::Answers("CR", "ERR||MSH^1^9^1^2|200^Unsupported^HL70357|E\r");

#[tokio::test]
async fn a_message_that_is_always_refused_is_set_aside_and_holds_up_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("outbox.db");
    let chart = Chart::open(|id, times| match (id, times) {
        ("3", _) => MISSING,
        ("5", 0 | 1) => BUSY,
        ("7", _) => UNKNOWN,
        _ => CA,
    })
    .await;
    let reporter = reporter(&chart.address).outbox(open(&path).await);
    let reporter = reporter.connect().await.unwrap();
    let mut deliveries = Vec::new();
    for id in 1..=10 {
        let message = observation(&id.to_string());
        deliveries.push(soon(reporter.send_message(&message)).await.unwrap());
    }
    for (number, delivery) in (1..).zip(deliveries) {
        let outcome = soon(delivery).await;
        match number {
            3 | 7 => assert!(matches!(outcome, Err(Undelivered::Refused(_)))),
            _ => assert!(outcome.is_ok(), "{number}: {outcome:?}"),
        }
    }
    let closed = soon(reporter.close()).await;
    assert_eq!((closed.waiting, closed.set_aside), (0, 2));
    let order = ["1", "2", "4", "5", "6", "8", "9", "10"];
    assert_eq!(chart.accepted(), order);

    let store = open(&path).await;
    let aside = store.quarantined("outbox", Position::START, 10).await;
    let aside = aside.unwrap();
    let said: Vec<_> = aside
        .iter()
        .map(|it| (it.position.number(), it.reason, it.detail.as_str()))
        .collect();
    let refused = QuarantineReason::Refused;
    assert_eq!(
        said,
        [
            (3, refused, "CE 101 at OBX[1]-3(1).1"),
            (7, refused, "CR 200 at MSH-9(1).2"),
        ]
    );
    assert!(aside.iter().all(|it| it.state == QuarantineState::Held));
    assert_eq!(store.marked("outbox").await.unwrap(), Position::new(10));
}
