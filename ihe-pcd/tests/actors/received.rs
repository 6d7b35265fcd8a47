//! Which messages a consumer brings to its sinks with their reports.

use bytes::Bytes;
use ihe_pcd::actor::{Consumer, VolatileReporter};
use ihe_pcd::hl7::{Charset, CharsetRule, MessageBuf};
use ihe_pcd::model::SiteRules;
use ihe_pcd::plugin::{Filtered, Named};
use ihe_pcd::session::AcceptPolicy;
use ihe_pcd::session::filter::Observed;

use crate::scaffold::copyist::Copyist;
use crate::scaffold::site::{Site, payload, soon};

/// What the sink of a consumer has of a message with these bytes.
async fn copy(consumer: Consumer, bytes: &[u8]) -> Option<Bytes> {
    let (copyist, mut copies) = Copyist::new();
    let site = Site::open(consumer.sink(copyist)).await;
    let reporter = VolatileReporter::to(site.address.to_string());
    let message = MessageBuf::parse(bytes.to_vec()).unwrap();
    soon(reporter.send_message(&message).await.unwrap())
        .await
        .unwrap();
    let (id, copy) = soon(copies.recv()).await.unwrap();
    assert_eq!(id, "1");
    soon(reporter.close()).await;
    site.close().await;
    copy
}

/// A message with a segment and a field that no report holds.
fn message() -> Vec<u8> {
    let mut bytes = payload("1");
    bytes.extend_from_slice(b"ZXX|1|what only this vendor knows\r");
    bytes
}

#[tokio::test]
async fn a_sink_gets_the_message_byte_for_byte_with_what_no_report_holds() {
    let bytes = message();
    let copy = copy(Consumer::danger_volatile(), &bytes).await;
    assert_eq!(copy.as_deref(), Some(&*bytes));
}

#[tokio::test]
async fn a_message_that_others_would_read_otherwise_is_not_brought() {
    let plain = message();
    let line_feeds: Vec<u8> = plain
        .iter()
        .map(|byte| if *byte == b'\r' { b'\n' } else { *byte })
        .collect();
    let tolerated = copy(Consumer::danger_volatile(), &line_feeds).await;
    assert_eq!(tolerated, None, "it does not keep to the standard");
    let consumer = |policy| Consumer::danger_volatile().policy(policy);
    let mut policy = AcceptPolicy::default();
    policy.rules = SiteRules::default().take_no_result_for_unverified();
    let changed = copy(consumer(policy), &plain).await;
    assert_eq!(changed, None, "the site changes values");
    let mut policy = AcceptPolicy::default();
    policy.rules = SiteRules::default().read_rows(100);
    let cut = copy(consumer(policy), &plain).await;
    assert_eq!(cut, None, "the site leaves rows out");
    let mut policy = AcceptPolicy::default();
    policy.read_options.charset = CharsetRule::Always(Charset::UTF_8);
    let known = copy(consumer(policy), &plain).await;
    assert_eq!(known, None, "the site knows the character set");
}

#[tokio::test]
async fn one_sink_gets_the_message_and_another_what_a_filter_left_of_it() {
    let (copyist, mut copies) = Copyist::new();
    let filtered = Filtered::by(|_: &Observed<'_, '_>| true, copyist.clone());
    let consumer = Consumer::danger_volatile()
        .sink(Named::new("archive", copyist))
        .sink(Named::new("filtered", filtered));
    let site = Site::open(consumer).await;
    let reporter = VolatileReporter::to(site.address.to_string());
    let message = MessageBuf::parse(message()).unwrap();
    soon(reporter.send_message(&message).await.unwrap())
        .await
        .unwrap();
    let mut got = Vec::new();
    for _ in 0..2 {
        got.push(soon(copies.recv()).await.unwrap().1.is_some());
    }
    got.sort_unstable();
    assert_eq!(got, [false, true]);
    soon(reporter.close()).await;
    site.close().await;
}
