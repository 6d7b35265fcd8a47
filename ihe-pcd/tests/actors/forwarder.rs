//! A gateway: what one consumer takes is filtered, and sent on to the next.

use std::sync::Arc;

use async_trait::async_trait;
use ihe_pcd::actor::{Consumer, Forwarder, VolatileReporter};
use ihe_pcd::codes::mdc;
use ihe_pcd::datatype::Instant;
use ihe_pcd::hl7::Message;
use ihe_pcd::mllp::{Config, Connection};
use ihe_pcd::model::{ProcessingId, Report, Sender, SiteRules};
use ihe_pcd::plugin::{Failure, Filtered, ObservationSink, Origin};
use ihe_pcd::session::filter::{Deadband, Filter, Selection};
use ihe_pcd::session::gap::{Gap, GapChange, GapReason};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, mpsc};

use crate::scaffold::clock::Virtual;
use crate::scaffold::site::{Site, acknowledgment, next_answer, payload, report, soon};

/// A consumer that is not ours, and answers as it is told.
struct Next {
    listener: TcpListener,
    connection: Option<Connection<TcpStream>>,
}

impl Next {
    async fn open() -> (Self, String) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let next = Self {
            listener,
            connection: None,
        };
        (next, address)
    }

    /// The next message, answered with this code and these further segments.
    async fn answer(&mut self, code: &str, further: &str) -> String {
        loop {
            if self.connection.is_none() {
                let (stream, _) = soon(self.listener.accept()).await.unwrap();
                self.connection = Some(Connection::new(stream, Config::default()));
            }
            let connection = self.connection.as_mut().unwrap();
            let Some(frame) = soon(connection.read_frame()).await.unwrap() else {
                self.connection = None;
                continue;
            };
            let text = String::from_utf8(frame.payload().to_vec()).unwrap();
            let control_id = text.split('|').nth(9).unwrap();
            let mut answer = acknowledgment(code, control_id);
            answer.extend_from_slice(further.as_bytes());
            connection.write_frame(&answer).await.unwrap();
            return text;
        }
    }
}

const OUR_TROUBLE: &str = "ERR|||207^Application internal error^HL70357|E\r";
const BROKEN: &str = "ERR||OBX^1^5|102^Data type error^HL70357|E\r";

fn forwarder(address: String) -> Forwarder {
    Forwarder::new(
        VolatileReporter::to(address),
        Sender::named("GATEWAY", "NORTH"),
    )
    .receiver(Sender::named("RECORD", "NORTH"))
}

async fn send(site: &Site, reports: impl IntoIterator<Item = Report<'static>>) {
    let reporter = VolatileReporter::to(site.address.to_string());
    for report in reports {
        let delivery = reporter.send(&report).await.unwrap();
        soon(delivery).await.unwrap();
    }
    soon(reporter.close()).await;
}

fn heart_rate(text: &str) -> String {
    let message = Message::parse(text).unwrap();
    let report = Report::read_with(&message, &SiteRules::default()).unwrap();
    let row = report.observations().next().unwrap();
    row.value_as_sent().decimal().unwrap().to_string()
}

#[tokio::test]
async fn a_report_goes_on_as_it_came_under_the_name_of_the_gateway() {
    let (next, mut arrived) = mpsc::unbounded_channel();
    let record = Site::open(
        Consumer::danger_volatile().sink(move |report: &Report<'_>| {
            next.send(report.clone().into_owned()).unwrap();
            Ok(())
        }),
    )
    .await;
    let gateway = Consumer::danger_volatile().sink(forwarder(record.address.to_string()));
    let gateway = Site::open(gateway).await;

    let mut training = report("D2", 73);
    training.header.processing_id = ProcessingId::new("D".into());
    let sent = report("D1", 72);
    send(&gateway, [sent.clone(), training]).await;

    let first = soon(arrived.recv()).await.unwrap();
    assert_eq!(first.header.sender(), "GATEWAY|NORTH");
    assert_eq!(first.header.receiving_application.namespace_id, "RECORD");
    let second_of_receipt = first.header.time.as_ref().unwrap().instant.unwrap();
    assert_eq!(
        first.header.control_id.as_str(),
        format!("F1-{:X}", second_of_receipt.unix_seconds())
    );
    let rows = |report: &Report<'_>| {
        report
            .results
            .clone()
            .into_iter()
            .map(|it| it.into_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        rows(&first),
        rows(&sent),
        "patient, OBR-3, devices, times and values"
    );

    let second = soon(arrived.recv()).await.unwrap();
    assert!(second.header.control_id.starts_with("F2-"));
    assert_eq!(second.header.processing_id.as_str(), "D");
    gateway.close().await;
    assert_eq!(record.close().await.accepted, 2);
}

#[tokio::test]
async fn what_the_next_consumer_could_not_store_comes_again_byte_for_byte() {
    let (mut next, address) = Next::open().await;
    let gateway = Site::open(Consumer::danger_volatile().sink(forwarder(address))).await;
    send(&gateway, [report("D1", 72), report("D2", 73)]).await;
    let first = next.answer("CE", OUR_TROUBLE).await;
    let again = next.answer("CA", "").await;
    assert_eq!(first, again);
    assert_eq!(heart_rate(&next.answer("CA", "").await), "73");
    assert_eq!(gateway.close().await.delivered, 2);
}

#[tokio::test]
async fn what_the_next_consumer_refuses_holds_up_nothing() {
    let (mut next, address) = Next::open().await;
    let gateway = Site::open(Consumer::danger_volatile().sink(forwarder(address))).await;
    send(&gateway, [report("D1", 72), report("D2", 73)]).await;
    next.answer("CE", BROKEN).await;
    assert_eq!(heart_rate(&next.answer("CA", "").await), "73");
    let summary = gateway.close().await;
    assert_eq!((summary.delivered, summary.undelivered), (1, 1));
}

#[tokio::test]
async fn a_change_that_could_not_be_delivered_is_still_a_change() {
    let (mut next, address) = Next::open().await;
    let changes = Filter::new(Selection::Changed(Deadband::default())).unwrap();
    let sink = Filtered::new(changes, forwarder(address));
    let gateway = Site::open(Consumer::danger_volatile().sink(sink)).await;
    send(
        &gateway,
        [report("D1", 72), report("D2", 72), report("D3", 73)],
    )
    .await;
    assert_eq!(heart_rate(&next.answer("CE", OUR_TROUBLE).await), "72");
    assert_eq!(heart_rate(&next.answer("CA", "").await), "72");
    // The second says nothing new.
    assert_eq!(heart_rate(&next.answer("CA", "").await), "73");
    assert_eq!(gateway.close().await.delivered, 3);
}

#[tokio::test]
async fn a_change_that_was_refused_is_as_if_it_had_never_been() {
    let (mut next, address) = Next::open().await;
    let changes = Filter::new(Selection::Changed(Deadband::default())).unwrap();
    let sink = Filtered::new(changes, forwarder(address));
    let gateway = Site::open(Consumer::danger_volatile().sink(sink)).await;
    send(
        &gateway,
        [report("D1", 72), report("D2", 73), report("D3", 72)],
    )
    .await;
    assert_eq!(heart_rate(&next.answer("CA", "").await), "72");
    assert_eq!(heart_rate(&next.answer("CE", BROKEN).await), "73");
    // The record has 72, and so the third is no change to it.
    let summary = gateway.close().await;
    assert_eq!((summary.delivered, summary.undelivered), (2, 1));
}

#[tokio::test]
async fn what_is_not_wanted_does_not_go_on() {
    let (mut next, address) = Next::open().await;
    let wanted = Filter::new(Selection::Metric(vec![mdc::PULS_OXIM_SAT_O2])).unwrap();
    let sink = Filtered::new(wanted, forwarder(address));
    let gateway = Site::open(Consumer::danger_volatile().sink(sink)).await;
    let mut saturation = report("D2", 97);
    for order in &mut saturation.results[0].orders {
        for row in &mut order.rows {
            if let ihe_pcd::model::Row::Observation(row) = row {
                row.code = ihe_pcd::datatype::Cwe::from_mdc(mdc::PULS_OXIM_SAT_O2);
            }
        }
    }
    send(&gateway, [report("D1", 72), saturation]).await;
    assert_eq!(heart_rate(&next.answer("CA", "").await), "97");
    assert_eq!(gateway.close().await.delivered, 2);
}

/// A report with a note that belongs to nothing.
fn broken(control_id: &str) -> Vec<u8> {
    let whole = String::from_utf8(payload(control_id)).unwrap();
    let (header, rest) = whole.split_once('\r').unwrap();
    format!("{header}\rNTE|1||nobody's\r{rest}").into_bytes()
}

async fn send_payload(site: &Site, payload: &[u8]) {
    let mut device = site.device().await;
    device.write_frame(payload).await.unwrap();
    assert_eq!(next_answer(&mut device).await.unwrap().0, "CA");
}

#[tokio::test]
async fn what_could_be_read_goes_on() {
    let (mut next, address) = Next::open().await;
    let gateway = Site::open(Consumer::danger_volatile().sink(forwarder(address))).await;
    send_payload(&gateway, &broken("D1")).await;
    let sent_on = next.answer("CA", "").await;
    assert_eq!(heart_rate(&sent_on), "72");
    assert!(!sent_on.contains("nobody's"));
    assert_eq!(gateway.close().await.delivered, 1);
}

#[tokio::test]
async fn a_report_that_was_not_read_whole_is_kept_back_if_only_whole_ones_go_on() {
    let (mut next, address) = Next::open().await;
    let (seen, mut gaps) = mpsc::unbounded_channel();
    let consumer = Consumer::danger_volatile()
        .sink(forwarder(address).whole_only())
        .gap_sink(move |gap: &Gap, _: GapChange| {
            let _ = seen.send((gap.reason, gap.count));
            Ok(())
        });
    let gateway = Site::open(consumer).await;
    send_payload(&gateway, &broken("D1")).await;
    send_payload(&gateway, &payload("D2")).await;
    assert_eq!(heart_rate(&next.answer("CA", "").await), "72");
    assert_eq!(soon(gaps.recv()).await, Some((GapReason::NotTaken, 1)));
    let summary = gateway.close().await;
    assert_eq!((summary.delivered, summary.undelivered), (1, 1));
}

#[tokio::test]
async fn a_gateway_without_a_memory_takes_no_name_of_a_message_twice() {
    let (mut next, address) = Next::open().await;
    let mut names = Vec::new();
    for (second, rate) in [(1, 72), (2, 73)] {
        let clock = Virtual::from(Instant::from_unix(second, 0).unwrap());
        let consumer = Consumer::danger_volatile().clock(clock);
        let gateway = Site::open(consumer.sink(forwarder(address.clone()))).await;
        send(&gateway, [report("D", rate)]).await;
        let sent_on = next.answer("CA", "").await;
        names.push(sent_on.split('|').nth(9).unwrap().to_owned());
        gateway.close().await;
    }
    assert_ne!(names[0], names[1]);
}

/// Says when it is asked, and takes nothing before it may.
struct Gate {
    asked: mpsc::UnboundedSender<String>,
    open: Semaphore,
}

#[async_trait]
impl ObservationSink for Gate {
    async fn observe(&self, report: &Report<'_>, _: &Origin) -> Result<(), Failure> {
        let row = report.observations().next().unwrap();
        let value = row.value_as_sent().decimal().unwrap().to_string();
        let _ = self.asked.send(value);
        self.open.acquire().await.unwrap().forget();
        Ok(())
    }
}

#[tokio::test]
async fn a_change_is_one_also_where_two_consumers_share_a_filter() {
    let changes = Filter::new(Selection::Changed(Deadband::default())).unwrap();
    let (asked, mut seen) = mpsc::unbounded_channel();
    let open = Semaphore::new(1);
    let shared = Arc::new(Filtered::new(changes, Gate { asked, open }));
    let one = Site::open(Consumer::danger_volatile().sink(Arc::clone(&shared))).await;
    let other = Site::open(Consumer::danger_volatile().sink(Arc::clone(&shared))).await;
    send(&one, [report("D1", 72)]).await;
    assert_eq!(soon(seen.recv()).await.unwrap(), "72");
    send(&one, [report("D2", 73)]).await;
    assert_eq!(soon(seen.recv()).await.unwrap(), "73");
    // While that is on its way, the other consumer has what the sink had before.
    send(&other, [report("D3", 72)]).await;
    other.settle().await;
    shared.sink().open.add_permits(2);
    assert_eq!(soon(seen.recv()).await.unwrap(), "72");
    one.close().await;
    other.close().await;
}
