//! Many connections at once.

use std::collections::BTreeMap;

use ihe_pcd::actor::{Consumer, Limits, VolatileReporter};
use ihe_pcd::model::Report;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::scaffold::site::{Site, next_answer, payload, report, soon};

const CONNECTIONS: usize = 20;
const MESSAGES: usize = 50;

type Seen = mpsc::UnboundedReceiver<String>;

async fn open() -> (Site, Seen) {
    open_with(Limits::default()).await
}

async fn open_with(limits: Limits) -> (Site, Seen) {
    let (seen, arrived) = mpsc::unbounded_channel();
    let site = Site::open(Consumer::danger_volatile().limits(limits).sink(
        move |report: &Report<'_>| {
            let id = report.header.control_id.as_str().to_owned();
            seen.send(id).unwrap();
            Ok(())
        },
    ))
    .await;
    (site, arrived)
}

/// Every message of every connection, once and in its order.
async fn check(site: Site, mut arrived: Seen) {
    let summary = site.close().await;
    let total = u64::try_from(CONNECTIONS * MESSAGES).unwrap();
    assert_eq!((summary.accepted, summary.delivered), (total, total));
    let mut by_connection: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    while let Some(id) = arrived.recv().await {
        let (connection, number) = id.split_once('-').unwrap();
        let numbers = by_connection.entry(connection.to_owned()).or_default();
        numbers.push(number.parse().unwrap());
    }
    assert_eq!(by_connection.len(), CONNECTIONS);
    for numbers in by_connection.into_values() {
        assert_eq!(numbers, (0..MESSAGES).collect::<Vec<_>>());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn reports_of_many_connections_arrive_in_order_and_none_is_lost() {
    report_from_everywhere(Limits::default()).await;
}

/// No frame fits into the budget, so they come one after the other.
#[tokio::test(flavor = "multi_thread")]
async fn a_budget_of_bytes_that_is_used_up_makes_senders_wait_and_loses_nothing() {
    report_from_everywhere(Limits::default().with_max_bytes_in_flight(1)).await;
}

async fn report_from_everywhere(limits: Limits) {
    let (site, arrived) = open_with(limits).await;
    let mut devices = JoinSet::new();
    for connection in 0..CONNECTIONS {
        let address = site.address.to_string();
        devices.spawn(async move {
            let reporter = VolatileReporter::to(address);
            let mut deliveries = Vec::new();
            for number in 0..MESSAGES {
                let report = report(format!("{connection}-{number}"), 72);
                deliveries.push(reporter.send(&report).await.unwrap());
            }
            for delivery in deliveries {
                soon(delivery).await.unwrap();
            }
        });
    }
    soon(devices.join_all()).await;
    check(site, arrived).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn frames_that_do_not_wait_for_answers_arrive_in_order_too() {
    let (site, arrived) = open().await;
    let mut devices = JoinSet::new();
    for connection in 0..CONNECTIONS {
        let mut device = site.device().await;
        devices.spawn(async move {
            for number in 0..MESSAGES {
                let frame = payload(&format!("{connection}-{number}"));
                device.write_frame(&frame).await.unwrap();
            }
            for number in 0..MESSAGES {
                let (code, id) = next_answer(&mut device).await.unwrap();
                assert_eq!((code, id), ("CA".into(), format!("{connection}-{number}")));
            }
        });
    }
    soon(devices.join_all()).await;
    check(site, arrived).await;
}
