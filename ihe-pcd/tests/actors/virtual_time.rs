//! What a reporter makes of consumers that are late, slow, gone or confused: over memory, in virtual time.

use std::time::Duration;

use ihe_pcd::actor::{VolatileDelivery, VolatileReporter};
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::mllp::{BackOff, Connection, Incoming};
use ihe_pcd::session::DeliveryError;
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};
use tokio::time;

use crate::scaffold::far::{AA, CA, TIMEOUT, code, reporter, reporter_over, send, take_block};
use crate::scaffold::site::{acknowledgment, soon};
use crate::scaffold::ward::wires;

/// A message with these values of MSH-15 and MSH-16.
async fn send_asking(reporter: &VolatileReporter, id: &str, asks: &str) -> VolatileDelivery {
    let text = format!("MSH|^~\\&|A|B|||20261121||ORU^R01|{id}|P|2.6|||{asks}\r");
    let message = MessageBuf::parse(text).unwrap();
    soon(reporter.send_message(&message)).await.unwrap()
}

async fn expect_frames(far: &mut Connection<DuplexStream>, count: usize) {
    for _ in 0..count {
        assert!(soon(far.read_frame()).await.unwrap().is_some());
    }
}

/// Answers as one piece of bytes, framed.
fn framed(answers: &[(&str, &str)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (code, id) in answers {
        bytes.push(0x0B);
        bytes.extend(acknowledgment(code, id));
        bytes.extend([0x1C, 0x0D]);
    }
    bytes
}

#[tokio::test(start_paused = true)]
async fn a_late_acknowledgement_is_not_a_success_for_the_next_message() {
    let (builder, mut far) = reporter();
    let reporter = builder.connect();
    let start = time::Instant::now();
    let first = send(&reporter, "1").await;
    let second = send(&reporter, "2").await;
    let mut silent = far.accept().await;
    expect_frames(&mut silent, 1).await;
    let error = soon(first).await.unwrap_err();
    assert!(matches!(
        error,
        DeliveryError::Timeout { stored: false, .. }
    ));
    assert_eq!(start.elapsed().as_secs(), TIMEOUT.as_secs());
    let mut next = far.accept().await;
    expect_frames(&mut next, 1).await;
    drop(silent.write_frame(&acknowledgment("CA", "1")).await);
    next.write_frame(&acknowledgment("CA", "1")).await.unwrap();
    let error = soon(second).await.unwrap_err();
    assert!(matches!(
        error,
        DeliveryError::Timeout { stored: false, .. }
    ));
}

#[tokio::test(start_paused = true)]
async fn a_window_is_on_its_way_at_once_and_answers_come_in_any_order() {
    let (builder, mut far) = reporter();
    let reporter = builder.window(4).connect();
    let mut deliveries = Vec::new();
    for id in ["1", "2", "3", "4", "5"] {
        deliveries.push(send(&reporter, id).await);
    }
    let mut consumer = far.accept().await;
    expect_frames(&mut consumer, 4).await;
    let fifth = time::timeout(Duration::from_secs(1), consumer.read_frame());
    assert!(fifth.await.is_err(), "the window is full");
    for (code, id) in [("CA", "3"), ("CR", "1"), ("CA", "4")] {
        let answer = acknowledgment(code, id);
        consumer.write_frame(&answer).await.unwrap();
    }
    expect_frames(&mut consumer, 1).await;
    let answer = acknowledgment("CA", "5");
    consumer.write_frame(&answer).await.unwrap();
    let [first, second, third, fourth, fifth] = deliveries.try_into().unwrap();
    assert_eq!(code(fifth).await, CA);
    assert_eq!(code(third).await, CA);
    assert_eq!(code(fourth).await, CA);
    assert!(matches!(
        soon(first).await,
        Err(DeliveryError::Refused { .. })
    ));
    let error = soon(second).await.unwrap_err();
    assert!(matches!(error, DeliveryError::Timeout { .. }));
}

#[tokio::test(start_paused = true)]
async fn one_timeout_takes_the_rest_of_the_window_with_the_connection() {
    let (builder, mut far) = reporter();
    let reporter = builder.window(3).connect();
    let first = send(&reporter, "1").await;
    let mut consumer = far.accept().await;
    expect_frames(&mut consumer, 1).await;
    time::sleep(Duration::from_secs(1)).await;
    let second = send(&reporter, "2").await;
    expect_frames(&mut consumer, 1).await;
    let error = soon(first).await.unwrap_err();
    assert!(matches!(error, DeliveryError::Timeout { .. }));
    let lost = DeliveryError::LinkLost { stored: false };
    assert_eq!(soon(second).await, Err(lost));
    assert!(matches!(consumer.read_frame().await, Ok(None)), "closed");
}

#[tokio::test(start_paused = true)]
async fn a_repeated_answer_is_not_credited_to_the_next_message() {
    for window in [1, 4] {
        let (builder, mut far) = reporter();
        let reporter = builder.window(window).connect();
        let first = send(&reporter, "1").await;
        let second = send(&reporter, "2").await;
        let mut consumer = far.accept().await;
        expect_frames(&mut consumer, 1).await;
        for _ in 0..3 {
            let answer = acknowledgment("CA", "1");
            consumer.write_frame(&answer).await.unwrap();
        }
        assert_eq!(code(first).await, CA);
        expect_frames(&mut consumer, 1).await;
        let answer = acknowledgment("CA", "1");
        consumer.write_frame(&answer).await.unwrap();
        let error = soon(second).await.unwrap_err();
        assert!(matches!(error, DeliveryError::Timeout { .. }));
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_may_come_byte_by_byte() {
    let (builder, mut far) = reporter();
    let reporter = builder.connect();
    let delivery = send(&reporter, "1").await;
    let mut consumer = far.raw().await;
    take_block(&mut consumer).await;
    for byte in framed(&[("CA", "1")]) {
        consumer.write_all(&[byte]).await.unwrap();
        time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(code(delivery).await, CA);
}

#[tokio::test(start_paused = true)]
async fn several_answers_may_come_at_once() {
    let (builder, mut far) = reporter();
    let reporter = builder.window(3).connect();
    let mut deliveries = Vec::new();
    for id in ["1", "2", "3"] {
        deliveries.push(send(&reporter, id).await);
    }
    // The raw end: the answers go out in one write, whatever has come in until then.
    let mut consumer = far.raw().await;
    let mut ends = 0;
    while ends < 3 {
        ends += usize::from(consumer.read_u8().await.unwrap() == 0x1C);
    }
    consumer.read_u8().await.unwrap();
    let answers = framed(&[
        ("CA", "2"),
        ("CA", "2"),
        ("CA", "9"),
        ("AA", "3"),
        ("CA", "1"),
    ]);
    consumer.write_all(&answers).await.unwrap();
    let [first, second, third] = deliveries.try_into().unwrap();
    assert_eq!(code(first).await, CA);
    assert_eq!(code(second).await, CA);
    assert_eq!(code(third).await, AA);
}

#[tokio::test(start_paused = true)]
async fn what_asks_for_no_answer_ends_with_the_write() {
    for window in [1, 4] {
        let (builder, mut far) = reporter();
        let reporter = builder.window(window).connect();
        let start = time::Instant::now();
        for id in ["1", "2", "3"] {
            let delivery = send_asking(&reporter, id, "NE|NE").await;
            let receipt = soon(delivery).await.unwrap();
            assert_eq!((receipt.code, receipt.round_trip), (None, None));
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
        let mut consumer = far.accept().await;
        expect_frames(&mut consumer, 3).await;
    }
}

#[tokio::test(start_paused = true)]
async fn what_asks_for_no_answer_is_not_delivered_before_all_of_it_is_written() {
    let (builder, mut far) = reporter_over(16);
    let reporter = builder.connect();
    let delivery = send_asking(&reporter, "1", "NE|NE").await;
    let mut consumer = far.raw().await;
    let mut some = [0; 8];
    consumer.read_exact(&mut some).await.unwrap();
    drop(consumer);
    let lost = DeliveryError::LinkLost { stored: false };
    assert_eq!(soon(delivery).await, Err(lost));
}

#[tokio::test(start_paused = true)]
async fn the_same_control_id_waits_for_the_end_of_the_first() {
    let (builder, mut far) = reporter();
    let reporter = builder.window(4).connect();
    let first = send(&reporter, "1").await;
    let again = send(&reporter, "1").await;
    let mut consumer = far.accept().await;
    expect_frames(&mut consumer, 1).await;
    let second = time::timeout(Duration::from_secs(1), consumer.read_frame());
    assert!(second.await.is_err(), "an answer could be to either");
    let answer = acknowledgment("CE", "1");
    consumer.write_frame(&answer).await.unwrap();
    assert!(soon(first).await.is_err());
    expect_frames(&mut consumer, 1).await;
    let answer = acknowledgment("CA", "1");
    consumer.write_frame(&answer).await.unwrap();
    assert_eq!(code(again).await, CA);
}

#[tokio::test(start_paused = true)]
async fn a_consumer_that_answers_before_it_reads_on_blocks_nobody() {
    let (builder, mut far) = reporter_over(64);
    let reporter = builder.window(4).connect();
    let mut deliveries = Vec::new();
    for id in ["1", "2", "3", "4"] {
        deliveries.push(send(&reporter, id).await);
    }
    let mut consumer = far.accept().await;
    for id in ["1", "2", "3", "4"] {
        expect_frames(&mut consumer, 1).await;
        // Far more than the connection holds.
        for _ in 0..20 {
            let answer = acknowledgment("CA", id);
            soon(consumer.write_frame(&answer)).await.unwrap();
        }
    }
    for delivery in deliveries {
        assert_eq!(code(delivery).await, CA);
    }
}

/// Each attempt to connect after the first, and how long after the one before it began.
fn pauses(attempts: &[time::Instant]) -> Vec<Duration> {
    let pairs = attempts.iter().zip(attempts.iter().skip(1));
    pairs.map(|(before, after)| *after - *before).collect()
}

/// Timers are exact to a millisecond.
fn assert_close(found: &[Duration], expected: &[Duration]) {
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        let late = found.checked_sub(*expected);
        let exact = late.is_some_and(|late| late <= Duration::from_millis(2));
        assert!(exact, "{found:?} instead of {expected:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_dead_consumer_is_tried_ever_more_rarely_and_found_again_when_it_lives() {
    let (first, longest, seed) = (Duration::from_millis(200), Duration::from_secs(3), 42);
    let (builder, mut far) = reporter();
    let reporter = builder.back_off(first, longest).seed(seed).connect();
    far.die();
    let mut expected = BackOff::new(first, longest, seed);
    for number in 0..12 {
        let delivery = send(&reporter, &number.to_string()).await;
        assert_eq!(soon(delivery).await, Err(DeliveryError::NotSent));
    }
    let mut due: Vec<_> = (0..11).map(|_| expected.handle_failure()).collect();
    assert_close(&pauses(&far.attempts()), &due);

    far.live();
    let delivery = send(&reporter, "alive").await;
    let mut consumer = far.accept().await;
    due.push(expected.handle_failure());
    assert_close(&pauses(&far.attempts()), &due);
    expect_frames(&mut consumer, 1).await;
    // The pause counted against nothing else: there is the whole time for an answer.
    time::sleep(TIMEOUT - Duration::from_millis(10)).await;
    let answer = acknowledgment("CA", "alive");
    consumer.write_frame(&answer).await.unwrap();
    assert_eq!(code(delivery).await, CA);

    // It has answered: when it goes away, it is tried again at once.
    consumer.shutdown().await.unwrap();
    // The reporter has seen the end when it has closed its side.
    assert!(matches!(soon(consumer.read_frame()).await, Ok(None)));
    let gone = time::Instant::now();
    let delivery = send(&reporter, "again").await;
    let mut consumer = far.accept().await;
    expect_frames(&mut consumer, 1).await;
    let answer = acknowledgment("CA", "again");
    consumer.write_frame(&answer).await.unwrap();
    assert_eq!(code(delivery).await, CA);
    assert_eq!(gone.elapsed(), Duration::ZERO);

    // And the next failure is the first again.
    far.die();
    consumer.shutdown().await.unwrap();
    assert!(matches!(soon(consumer.read_frame()).await, Ok(None)));
    for id in ["dead", "still dead"] {
        let delivery = send(&reporter, id).await;
        assert_eq!(soon(delivery).await, Err(DeliveryError::NotSent));
    }
    expected.handle_success();
    let last = pauses(&far.attempts()).split_off(due.len() + 2);
    assert_close(&last, &[expected.handle_failure()]);
}

#[tokio::test(start_paused = true)]
async fn a_connection_on_which_nothing_was_acknowledged_is_a_failure() {
    let (first, longest, seed) = (Duration::from_secs(1), Duration::from_secs(60), 7);
    let (builder, mut far) = reporter();
    let reporter = builder.back_off(first, longest).seed(seed).connect();
    let mut expected = BackOff::new(first, longest, seed);
    for number in 0..6 {
        let delivery = send(&reporter, &number.to_string()).await;
        let mut consumer = far.accept().await;
        expect_frames(&mut consumer, 1).await;
        // An answer to something else proves nothing.
        let answer = acknowledgment("CA", "other");
        consumer.write_frame(&answer).await.unwrap();
        drop(consumer);
        let lost = DeliveryError::LinkLost { stored: false };
        assert_eq!(soon(delivery).await, Err(lost));
    }
    let due: Vec<_> = (0..5).map(|_| expected.handle_failure()).collect();
    assert_close(&pauses(&far.attempts()), &due);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_proves_that_the_consumer_lives() {
    let (builder, mut far) = reporter();
    let reporter = builder.connect();
    let start = time::Instant::now();
    for id in ["1", "2", "3"] {
        let delivery = send(&reporter, id).await;
        let mut consumer = far.accept().await;
        expect_frames(&mut consumer, 1).await;
        let answer = acknowledgment("CR", id);
        consumer.write_frame(&answer).await.unwrap();
        assert!(soon(delivery).await.is_err());
        consumer.shutdown().await.unwrap();
        assert!(matches!(soon(consumer.read_frame()).await, Ok(None)));
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_reporter_that_is_closed_does_not_pause_for_a_dead_consumer() {
    let hour = Duration::from_secs(3_600);
    let (builder, far) = reporter();
    far.die();
    let reporter = builder.back_off(hour, hour).connect();
    let mut deliveries = Vec::new();
    for number in 0..10 {
        deliveries.push(send(&reporter, &number.to_string()).await);
    }
    let start = time::Instant::now();
    // The first has failed, and the second waits.
    assert!(soon(&mut deliveries[0]).await.is_err());
    let deliveries = deliveries.split_off(1);
    reporter.close().await;
    assert_eq!(start.elapsed(), Duration::ZERO);
    for delivery in deliveries {
        assert_eq!(soon(delivery).await, Err(DeliveryError::NotSent));
    }
    assert!(far.attempts().len() <= 2, "not one for each message");
}

#[tokio::test(start_paused = true)]
async fn an_application_answer_comes_on_a_connection_of_its_own_and_is_not_acknowledged() {
    let (calls, listener) = wires();
    let (builder, mut far) = reporter();
    let reporter = builder.window(2).application_answers(listener).connect();
    let both = send_asking(&reporter, "1", "AL|AL").await;
    let accept_only = send_asking(&reporter, "2", "AL|NE").await;
    let mut consumer = far.accept().await;
    expect_frames(&mut consumer, 2).await;
    let answer = acknowledgment("CA", "1");
    consumer.write_frame(&answer).await.unwrap();
    consumer.shutdown().await.unwrap();
    let lost = DeliveryError::LinkLost { stored: false };
    assert_eq!(soon(accept_only).await, Err(lost));

    let (near, mut call) = duplex(64 * 1024);
    calls.send(Incoming::ready(near, "memory")).unwrap();
    time::sleep(TIMEOUT / 2).await;
    let answers = framed(&[("CA", "1"), ("AA", "2"), ("AA", "1"), ("AE", "1")]);
    call.write_all(&answers).await.unwrap();
    assert_eq!(code(both).await, AA);
    reporter.close().await;
    let mut said = Vec::new();
    soon(call.read_to_end(&mut said)).await.unwrap();
    assert!(said.is_empty(), "answers are not acknowledged");
}

#[tokio::test(start_paused = true)]
async fn with_strict_families_the_wrong_family_is_no_success() {
    let (builder, mut far) = reporter();
    let reporter = builder.strict_families().connect();
    let first = send(&reporter, "1").await;
    let mut consumer = far.accept().await;
    expect_frames(&mut consumer, 1).await;
    let answer = acknowledgment("AA", "1");
    consumer.write_frame(&answer).await.unwrap();
    let error = soon(first).await.unwrap_err();
    assert!(matches!(error, DeliveryError::Timeout { .. }));
}
