//! What a reporter makes of its consumer.

use std::time::Duration;

use ihe_pcd::actor::{SendError, VolatileReporter};
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::mllp::{Config, Connection};
use ihe_pcd::model::AcknowledgmentCode;
use ihe_pcd::plugin::TcpTransport;
use ihe_pcd::session::{Advice, DeliveryError, OutgoingError};
use tokio::net::{TcpListener, TcpStream};

use crate::scaffold::far::Nowhere;
use crate::scaffold::site::{acknowledgment, report, soon};

/// A consumer that says what the test wants.
async fn fake() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    (listener, address)
}

async fn accept(listener: &TcpListener) -> Connection<TcpStream> {
    let (stream, _) = soon(listener.accept()).await.unwrap();
    Connection::new(stream, Config::default())
}

#[tokio::test]
async fn silence_is_a_timeout_and_a_late_answer_is_not_credited() {
    let (listener, address) = fake().await;
    let reporter = VolatileReporter::builder(TcpTransport::new(address))
        .ack_timeout(Duration::from_millis(100))
        .connect();
    let first = reporter.send(&report("1", 72)).await.unwrap();
    let mut silent = accept(&listener).await;
    assert!(soon(silent.read_frame()).await.unwrap().is_some());
    let error = soon(first).await.unwrap_err();
    assert!(matches!(
        error,
        DeliveryError::Timeout { stored: false, .. }
    ));
    assert_eq!(error.advice(), Advice::Repeat);

    let second = reporter.send(&report("2", 72)).await.unwrap();
    let mut next = accept(&listener).await;
    assert!(soon(next.read_frame()).await.unwrap().is_some());
    // On the closed connection, and on the new one: neither answers the second message.
    for connection in [&mut silent, &mut next] {
        drop(connection.write_frame(&acknowledgment("CA", "1")).await);
    }
    let error = soon(second).await.unwrap_err();
    assert!(matches!(error, DeliveryError::Timeout { .. }));
}

#[tokio::test]
async fn a_consumer_that_never_stops_talking_holds_up_no_timeout() {
    let (listener, address) = fake().await;
    let reporter = VolatileReporter::builder(TcpTransport::new(address))
        .ack_timeout(Duration::from_millis(100))
        .connect();
    let delivery = reporter.send(&report("1", 72)).await.unwrap();
    let mut consumer = accept(&listener).await;
    // Until the reporter closes the connection: if it never does, `soon` ends the test.
    let talk = async {
        while consumer
            .write_frame(&acknowledgment("CA", "other"))
            .await
            .is_ok()
        {}
    };
    let (outcome, ()) = soon(async { tokio::join!(delivery, talk) }).await;
    assert!(matches!(outcome, Err(DeliveryError::Timeout { .. })));
}

#[tokio::test]
async fn a_lost_connection_fails_one_message_and_is_made_anew_for_the_next() {
    let (listener, address) = fake().await;
    let reporter = VolatileReporter::to(address);
    let first = reporter.send(&report("1", 72)).await.unwrap();
    let mut consumer = accept(&listener).await;
    assert!(soon(consumer.read_frame()).await.unwrap().is_some());
    drop(consumer);
    let error = soon(first).await.unwrap_err();
    assert_eq!(error, DeliveryError::LinkLost { stored: false });

    let second = reporter.send(&report("2", 72)).await.unwrap();
    let mut consumer = accept(&listener).await;
    assert!(soon(consumer.read_frame()).await.unwrap().is_some());
    consumer
        .write_frame(&acknowledgment("CA", "2"))
        .await
        .unwrap();
    let receipt = soon(second).await.unwrap();
    assert_eq!(receipt.code, Some(AcknowledgmentCode::CommitAccept));
    assert!(receipt.round_trip.is_some());
}

#[tokio::test]
async fn a_connection_that_ends_between_messages_costs_none() {
    let (listener, address) = fake().await;
    let reporter = VolatileReporter::to(address);
    for id in ["1", "2", "3"] {
        let delivery = reporter.send(&report(id, 72)).await.unwrap();
        let mut consumer = accept(&listener).await;
        assert!(soon(consumer.read_frame()).await.unwrap().is_some());
        let answer = acknowledgment("CA", id);
        consumer.write_frame(&answer).await.unwrap();
        soon(delivery).await.unwrap();
        consumer.shutdown().await.unwrap();
        // The reporter has seen the end when it has closed its side.
        assert!(matches!(soon(consumer.read_frame()).await, Ok(None)));
    }
}

#[tokio::test]
async fn without_a_consumer_nothing_is_sent_and_that_is_said() {
    let (listener, address) = fake().await;
    drop(listener);
    let reporter = VolatileReporter::to(address);
    let delivery = reporter.send(&report("1", 72)).await.unwrap();
    assert_eq!(soon(delivery).await, Err(DeliveryError::NotSent));
}

#[tokio::test]
async fn connecting_has_its_own_limit_and_the_queue_its_bound() {
    let reporter = VolatileReporter::builder(Nowhere)
        .connect_timeout(Duration::from_millis(20))
        .queue(1)
        .connect();
    let delivery = reporter.send(&report("1", 72)).await.unwrap();
    assert_eq!(soon(delivery).await, Err(DeliveryError::NotSent));

    let stuck = VolatileReporter::builder(Nowhere).queue(1).connect();
    let first = stuck.send(&report("1", 72)).await.unwrap();
    let second = stuck.send(&report("2", 72)).await.unwrap();
    let third = report("3", 72);
    let third = tokio::time::timeout(Duration::from_millis(20), async {
        // One is being sent, one waits in the queue, or is about to be.
        loop {
            drop(stuck.send(&third).await);
        }
    });
    assert!(third.await.is_err(), "the queue is full");
    drop((first, second));
}

#[tokio::test]
async fn a_message_that_could_not_be_told_from_another_is_not_taken() {
    let reporter = VolatileReporter::to("127.0.0.1:1");
    let message = |text: &str| MessageBuf::parse(text.to_owned()).unwrap();
    let nameless = message("MSH|^~\\&|A|B|||20261121||ORU^R01||P|2.6\r");
    assert!(matches!(
        reporter.send_message(&nameless).await,
        Err(SendError::Message(OutgoingError::MissingControlId))
    ));
    let unframed = "MSH|^~\\&|A|B|||20261121||ORU^R01|1|P|2.6\rNTE|1||\x0B\r";
    let offset = unframed.find('\x0B').unwrap();
    let error = reporter.send_message(&message(unframed)).await.unwrap_err();
    assert_eq!(error, SendError::Message(OutgoingError::Framing { offset }));
}

#[tokio::test]
async fn a_dropped_delivery_and_a_dropped_reporter_lose_nothing_taken_over() {
    let (listener, address) = fake().await;
    let reporter = VolatileReporter::to(address);
    drop(reporter.send(&report("1", 72)).await.unwrap());
    let second = reporter.send(&report("2", 72)).await.unwrap();
    drop(reporter);
    let mut consumer = accept(&listener).await;
    for id in ["1", "2"] {
        assert!(soon(consumer.read_frame()).await.unwrap().is_some());
        let answer = acknowledgment("CA", id);
        consumer.write_frame(&answer).await.unwrap();
    }
    soon(second).await.unwrap();
    assert!(matches!(soon(consumer.read_frame()).await, Ok(None)));
}
