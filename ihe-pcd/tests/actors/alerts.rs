//! A consumer that takes alerts beside reports.

use ihe_pcd::actor::Consumer;
use ihe_pcd::codes::mdc;
use ihe_pcd::datatype::{Ei, Instant, Pl};
use ihe_pcd::hl7::{Message, SegmentId};
use ihe_pcd::model::{AlertReport, FirstPhase, Report, Sender};
use ihe_pcd::session::{AcceptPolicy, ContentPolicy};
use tokio::sync::mpsc;

use crate::scaffold::site::{Site, next_answer, payload, soon};

/// A battery of an invented monitor that is empty.
pub(crate) fn alert(control_id: &'static str) -> Vec<u8> {
    let sender = Sender::named("PULSAR", "EAST");
    let id = sender.alert_id(control_id);
    let now = Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap();
    let device = mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS;
    let report = AlertReport::builder(sender, control_id, now)
        .unidentified_patient_at(Pl::default())
        .mds(device, Ei::eui_64("0123456789ABCDEF"))
        .vmd(mdc::DEV_ECG_VMD)
        .technical(mdc::EVT_BATT_DEPL, "Battery empty", device)
        .first(FirstPhase::Start, id)
        .build();
    report.write().unwrap().as_ref().to_vec()
}

#[tokio::test]
async fn an_alert_is_stored_and_acknowledged_and_no_sink_of_observations_is_shown_it() {
    let (seen, mut arrived) = mpsc::unbounded_channel();
    let consumer = Consumer::danger_volatile()
        .policy(AcceptPolicy::default().take_alerts())
        .sink(move |report: &Report<'_>| {
            let id = report.header.control_id.as_str().to_owned();
            seen.send(id).unwrap();
            Ok(())
        });
    let site = Site::open(consumer).await;
    let mut device = site.device().await;
    for message in [payload("1"), alert("2"), payload("3"), alert("4")] {
        device.write_frame(&message).await.unwrap();
        let frame = soon(device.read_frame()).await.unwrap().unwrap();
        let answer = Message::parse(frame.payload()).unwrap();
        let sent = Message::parse(&message).unwrap();
        let msa = answer.segment(SegmentId::MSA).unwrap();
        assert_eq!(msa.field(1).raw(), b"CA");
        assert_eq!(msa.field(2).raw(), sent.header().field(10).raw());
        // The event of the message that is answered.
        let event = |message: &Message<'_>| message.header().field(9).component(2).raw().to_vec();
        assert_eq!(event(&answer), event(&sent));
    }
    assert_eq!(soon(arrived.recv()).await.unwrap(), "1");
    assert_eq!(soon(arrived.recv()).await.unwrap(), "3");
    drop(device);
    let summary = site.close().await;
    assert!(arrived.recv().await.is_none());
    assert_eq!((summary.accepted, summary.refused), (4, 0));
    // Nothing is lost, and nothing is taken for a report.
    assert_eq!((summary.delivered, summary.undelivered), (2, 0));
    assert!(summary.drained);
}

#[tokio::test]
async fn an_alert_that_says_too_little_is_refused_where_that_is_demanded() {
    let policy = AcceptPolicy::default()
        .take_alerts()
        .with_content(ContentPolicy::default().refuse_unread());
    let site = Site::open(Consumer::danger_volatile().policy(policy)).await;
    let mut device = site.device().await;
    let whole = alert("1");
    let text = String::from_utf8(whole.clone()).unwrap();
    let phase = text.split('\r').find(|row| row.contains("PHASE")).unwrap();
    let without = text.replace(&format!("{phase}\r"), "");
    for (message, code) in [(whole, "CA"), (without.into_bytes(), "CE")] {
        device.write_frame(&message).await.unwrap();
        let (answered, _) = next_answer(&mut device).await.unwrap();
        assert_eq!(answered, code);
    }
    drop(device);
    let summary = site.close().await;
    assert_eq!((summary.accepted, summary.refused), (1, 1));
}
