//! Senders that believed the wrong answer, sent for ever, or hung; in virtual time.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::actor::VolatileReporter;
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::mllp::encode;
use ihe_pcd::plugin::{TapRecord, Tapped};
use ihe_pcd::session::{Advice, DeliveryError};
use tokio::io::AsyncWriteExt;
use tokio::time::{self, Instant};

use crate::scaffold::far::{AA, CA, Nowhere, TIMEOUT, code, next_id, reporter, send, take_block};
use crate::scaffold::site::{acknowledgment, soon};
use crate::scaffold::ward::settle;

#[tokio::test(start_paused = true)]
async fn mirth_1441_a_late_acknowledgement_is_not_credited_to_the_next_message() {
    let (builder, mut far) = reporter();
    let reporter = builder.connect();
    let first = send(&reporter, "1").await;
    let mut slow = far.accept().await;
    assert_eq!(next_id(&mut slow).await, "1");
    let error = soon(first).await.unwrap_err();
    assert!(matches!(error, DeliveryError::Timeout { .. }));
    assert_eq!(error.advice(), Advice::Repeat, "its fate is not known");

    let second = send(&reporter, "2").await;
    let mut next = far.accept().await;
    assert_eq!(next_id(&mut next).await, "2");
    for connection in [&mut slow, &mut next] {
        drop(connection.write_frame(&acknowledgment("CA", "1")).await);
    }
    let error = soon(second).await.unwrap_err();
    assert!(matches!(error, DeliveryError::Timeout { .. }));
}

#[tokio::test(start_paused = true)]
async fn mirth_2070_ipf_363_after_a_timeout_the_connection_is_closed() {
    let (builder, mut far) = reporter();
    let reporter = builder.connect();
    let first = send(&reporter, "1").await;
    let mut slow = far.accept().await;
    assert_eq!(next_id(&mut slow).await, "1");
    assert!(soon(first).await.is_err());
    assert!(matches!(soon(slow.read_frame()).await, Ok(None)), "closed");
    let second = send(&reporter, "2").await;
    let mut next = far.accept().await;
    assert_eq!(next_id(&mut next).await, "2", "on another connection");
    drop(second);
}

#[tokio::test(start_paused = true)]
async fn mirth_1314_a_timeout_sends_nothing_again_by_itself() {
    let (builder, mut far) = reporter();
    let reporter = builder.connect();
    let first = send(&reporter, "1").await;
    let mut slow = far.accept().await;
    assert_eq!(next_id(&mut slow).await, "1");
    assert!(soon(first).await.is_err());
    time::sleep(Duration::from_secs(3_600)).await;
    assert_eq!(far.attempts().len(), 1, "no second attempt");
    let second = send(&reporter, "2").await;
    let mut next = far.accept().await;
    assert_eq!(next_id(&mut next).await, "2");
    drop(second);
}

#[tokio::test(start_paused = true)]
async fn mirth_734_and_637_a_timeout_is_told_apart_from_a_refusal_and_says_to_repeat() {
    let (builder, mut far) = reporter();
    let reporter = builder.connect();
    let first = send(&reporter, "1").await;
    let mut consumer = far.accept().await;
    assert_eq!(next_id(&mut consumer).await, "1");
    let error = soon(first).await.unwrap_err();
    assert_eq!(error.advice(), Advice::Repeat);
    let second = send(&reporter, "2").await;
    let mut consumer = far.accept().await;
    assert_eq!(next_id(&mut consumer).await, "2");
    let refusal = acknowledgment("CR", "2");
    consumer.write_frame(&refusal).await.unwrap();
    let error = soon(second).await.unwrap_err();
    assert!(matches!(error, DeliveryError::Refused { .. }));
    assert_ne!(error.advice(), Advice::Repeat);
}

#[tokio::test(start_paused = true)]
async fn mirth_579_the_time_for_an_answer_is_the_one_that_was_set() {
    let (builder, mut far) = reporter();
    let reporter = builder.ack_timeout(Duration::from_secs(4)).connect();
    let begin = Instant::now();
    let delivery = send(&reporter, "1").await;
    let _silent = far.accept().await;
    assert!(soon(delivery).await.is_err());
    assert_eq!(begin.elapsed().as_secs(), 4);
}

#[tokio::test(start_paused = true)]
async fn python_hl7_44_an_acknowledgement_in_pieces_is_read_whole() {
    let (builder, mut far) = reporter();
    let reporter = builder.connect();
    let delivery = send(&reporter, "1").await;
    let mut consumer = far.raw().await;
    take_block(&mut consumer).await;
    for byte in encode(&acknowledgment("CA", "1")).unwrap() {
        consumer.write_u8(byte).await.unwrap();
        settle().await;
    }
    assert_eq!(code(delivery).await, CA);
}

#[tokio::test(start_paused = true)]
async fn elixir_mllp_62_an_acknowledgement_whose_trailer_comes_later_counts() {
    let (builder, mut far) = reporter();
    let reporter = builder.connect();
    let delivery = send(&reporter, "1").await;
    let mut consumer = far.raw().await;
    take_block(&mut consumer).await;
    let block = encode(&acknowledgment("CA", "1")).unwrap();
    let (message, trailer) = block.split_at(block.len() - 2);
    consumer.write_all(message).await.unwrap();
    time::sleep(Duration::from_secs(2)).await;
    consumer.write_all(trailer).await.unwrap();
    assert_eq!(code(delivery).await, CA);
}

#[tokio::test(start_paused = true)]
async fn python_hl7_an_answer_to_another_message_is_no_success_and_the_right_one_still_counts() {
    let (builder, mut far) = reporter();
    let reporter = builder.connect();
    let delivery = send(&reporter, "1").await;
    let mut consumer = far.accept().await;
    assert_eq!(next_id(&mut consumer).await, "1");
    let wrong = acknowledgment("CA", "other");
    consumer.write_frame(&wrong).await.unwrap();
    settle().await;
    let right = acknowledgment("CR", "1");
    consumer.write_frame(&right).await.unwrap();
    let error = soon(delivery).await.unwrap_err();
    assert!(matches!(error, DeliveryError::Refused { .. }));
}

#[tokio::test(start_paused = true)]
async fn mirth_2986_a_malformed_acknowledgement_is_no_success() {
    for malformed in ["fail", "MSA", "MSA|CA|1\r", "MSH|^~\\&|A\rMSA\r", ""] {
        let (builder, mut far) = reporter();
        let reporter = builder.connect();
        let delivery = send(&reporter, "1").await;
        let mut consumer = far.accept().await;
        assert_eq!(next_id(&mut consumer).await, "1");
        consumer.write_frame(malformed.as_bytes()).await.unwrap();
        let error = soon(delivery).await.unwrap_err();
        assert!(matches!(error, DeliveryError::Timeout { .. }));
    }
}

#[tokio::test(start_paused = true)]
async fn medplum_noise_before_an_acknowledgement_does_not_hide_it() {
    let (builder, mut far) = reporter();
    let reporter = builder.connect();
    let delivery = send(&reporter, "1").await;
    let mut consumer = far.raw().await;
    take_block(&mut consumer).await;
    consumer.write_all(b"\r\nready>\r\n").await.unwrap();
    let block = encode(&acknowledgment("CA", "1")).unwrap();
    consumer.write_all(&block).await.unwrap();
    assert_eq!(code(delivery).await, CA);
}

#[tokio::test(start_paused = true)]
async fn medplum_7115_a_commit_accept_does_not_end_a_message_that_asks_for_more() {
    let (builder, mut far) = reporter();
    let reporter = builder.connect();
    let text = "MSH|^~\\&|A|B|||20261121||ORU^R01|1|P|2.6|||AL|AL\r";
    let message = MessageBuf::parse(text.to_owned()).unwrap();
    let delivery = soon(reporter.send_message(&message)).await.unwrap();
    let mut consumer = far.accept().await;
    assert_eq!(next_id(&mut consumer).await, "1");
    for answer in [("CA", "1"), ("AA", "other")] {
        let answer = acknowledgment(answer.0, answer.1);
        consumer.write_frame(&answer).await.unwrap();
    }
    let mut delivery = std::pin::pin!(delivery);
    let early = time::timeout(Duration::from_secs(1), &mut delivery).await;
    assert!(early.is_err(), "not yet");
    let last = acknowledgment("AA", "1");
    consumer.write_frame(&last).await.unwrap();
    let receipt = soon(delivery).await.unwrap();
    assert_eq!(receipt.code, AA);
}

#[tokio::test(start_paused = true)]
async fn medplum_8113_a_consumer_that_only_knows_aa_is_understood() {
    let (builder, mut far) = reporter();
    let reporter = builder.connect();
    let delivery = send(&reporter, "1").await;
    let mut consumer = far.accept().await;
    assert_eq!(next_id(&mut consumer).await, "1");
    let answer = acknowledgment("AA", "1");
    consumer.write_frame(&answer).await.unwrap();
    assert_eq!(code(delivery).await, AA);
}

#[tokio::test(start_paused = true)]
async fn mirth_1682_the_message_after_a_full_queue_is_delivered_too_and_in_its_place() {
    const MESSAGES: usize = 2_003;
    let (builder, mut far) = reporter();
    let reporter = builder.queue(1_000).ack_timeout(TIMEOUT * 1_000).connect();
    let sending = async {
        let mut deliveries = Vec::new();
        for number in 0..MESSAGES {
            deliveries.push(send(&reporter, &number.to_string()).await);
        }
        deliveries
    };
    let consuming = async {
        let mut consumer = far.accept().await;
        // The queue fills up first.
        time::sleep(TIMEOUT).await;
        for number in 0..MESSAGES {
            let id = next_id(&mut consumer).await;
            assert_eq!(id, number.to_string());
            let answer = acknowledgment("CA", &id);
            consumer.write_frame(&answer).await.unwrap();
        }
    };
    let (deliveries, ()) = tokio::join!(sending, consuming);
    for delivery in deliveries {
        assert_eq!(code(delivery).await, CA);
    }
}

#[tokio::test(start_paused = true)]
async fn elixir_mllp_18_a_consumer_that_is_gone_is_tried_ever_more_rarely() {
    let (first, longest) = (Duration::from_millis(100), Duration::from_secs(60));
    let (builder, far) = reporter();
    far.die();
    let reporter = builder.back_off(first, longest).seed(1).connect();
    for number in 0..200 {
        let delivery = send(&reporter, &number.to_string()).await;
        let fate = time::timeout(Duration::from_secs(3_600), delivery).await;
        assert_eq!(fate.unwrap(), Err(DeliveryError::NotSent));
    }
    let attempts = far.attempts();
    let pause = |range: std::ops::Range<usize>| {
        let (begin, end) = (attempts[range.start], attempts[range.end]);
        (end - begin) / u32::try_from(range.len()).unwrap()
    };
    // On average half of a limit that doubles: a tenth of a second at first, a minute at last.
    assert!(pause(0..4) < Duration::from_secs(1), "{:?}", pause(0..4));
    let last = pause(100..199);
    assert!((20..40).contains(&last.as_secs()), "{last:?}");
}

#[tokio::test(start_paused = true)]
async fn mirth_2901_a_consumer_that_neither_answers_nor_refuses_hangs_nobody() {
    let reporter = VolatileReporter::builder(Nowhere)
        .connect_timeout(Duration::from_secs(5))
        .connect();
    let begin = Instant::now();
    let delivery = send(&reporter, "1").await;
    assert_eq!(soon(delivery).await, Err(DeliveryError::NotSent));
    assert_eq!(begin.elapsed().as_secs(), 5);
}

#[tokio::test(start_paused = true)]
async fn mirth_1153_an_answer_without_framing_is_told_and_is_no_mere_timeout() {
    let told = Arc::<Mutex<Vec<String>>>::default();
    let (builder, mut far) = reporter();
    let reporter = builder
        .tap({
            let told = Arc::clone(&told);
            move |record: &TapRecord<'_>| {
                if let Tapped::Deviation(deviation) = record.what {
                    told.lock().unwrap().push(deviation.to_string());
                }
            }
        })
        .connect();
    let delivery = send(&reporter, "1").await;
    let mut consumer = far.raw().await;
    take_block(&mut consumer).await;
    // The consumer answers, without a start block and a trailer, and keeps the connection open.
    let answer = acknowledgment("CA", "1");
    consumer.write_all(&answer).await.unwrap();
    let error = soon(delivery).await.unwrap_err();
    assert!(matches!(error, DeliveryError::Timeout { .. }));
    settle().await;
    let expected = format!(
        "{} bytes outside any block at stream offset 0",
        answer.len()
    );
    assert_eq!(*told.lock().unwrap(), [expected]);
}
