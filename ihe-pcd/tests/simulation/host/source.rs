//! The host of a device: it sends its messages in order, and each again until it is delivered or given up.

use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::actor::VolatileReporter;
use ihe_pcd::mllp::Timeouts;
use ihe_pcd::plugin::TapRecord;
use tokio::task::JoinSet;

use super::{CONSUMER, IMPOSTOR, Site};
use crate::asks::Asks;
use crate::network::{SimClock, SimListener, SimTransport};
use crate::random::Random;
use crate::report::message;

pub(super) async fn run(site: Site, number: usize) -> turmoil::Result {
    let oracle = Arc::clone(&site.oracle);
    oracle.begin_source(number);
    let plan = &site.plan.sources[number];
    let mut random = Random::for_purpose(site.plan.seed, 100 + number as u64);
    let reporter = connect(&site, number).await?;
    loop {
        let batch = oracle.unsettled(number);
        if batch.is_empty() {
            break;
        }
        let mut deliveries = JoinSet::new();
        for message_number in batch {
            oracle.handing(number, message_number);
            let message = message(number, message_number, plan.asks);
            let delivery = reporter.send_message(&message).await?;
            deliveries.spawn(async move { (message_number, delivery.await) });
        }
        let mut failed = false;
        while let Some(ended) = deliveries.join_next().await {
            match ended? {
                (message, Ok(receipt)) => oracle.delivered(number, message, &receipt),
                (message, Err(error)) => {
                    failed = true;
                    oracle.failed(number, message, &error);
                }
            }
        }
        let longest = if failed {
            Duration::from_millis(100)
        } else {
            plan.pause
        };
        let pause = random.between(0, longest.as_millis() as u64);
        tokio::time::sleep(Duration::from_millis(pause)).await;
    }
    reporter.close().await;
    Ok(())
}

async fn connect(site: &Site, number: usize) -> std::io::Result<VolatileReporter> {
    let plan = &site.plan;
    let oracle = Arc::clone(&site.oracle);
    let host = if plan.sources[number].to_impostor {
        IMPOSTOR
    } else {
        CONSUMER
    };
    let transport = SimTransport {
        host: host.into(),
        piece: plan.piece,
    };
    let mut timeouts = Timeouts::default();
    timeouts.establish = Duration::from_secs(1);
    timeouts.frame = Duration::from_secs(1);
    timeouts.write = Duration::from_secs(1);
    let builder = VolatileReporter::builder(transport)
        .ack_timeout(plan.ack_timeout)
        .timeouts(timeouts)
        .window(plan.sources[number].window)
        .back_off(Duration::from_millis(50), Duration::from_secs(1))
        .seed(plan.seed ^ number as u64)
        .clock(SimClock::new())
        .tap(move |record: &TapRecord<'_>| oracle.source_saw(number, record));
    Ok(match plan.sources[number].asks {
        Asks::Both => {
            let listener = SimListener::bind(plan.piece).await?;
            builder.application_answers(listener).connect()
        }
        Asks::Accept | Asks::Nothing => builder.connect(),
    })
}
