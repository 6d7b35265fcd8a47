//! What a run found, by itself.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::actor::{Consumer, Limits, Reporter};
use ihe_pcd::mllp::{Config, Connection};
use ihe_pcd::plugin::{TapRecord, Tapped, VolatileJournal};
use ihe_pcd::session::{Position, Precedence};
use tokio::time::sleep;

use super::message::message;
use super::plan::{Kind, MessagePlan};
use crate::disk::{Disk, DiskJournal, Wear};
use crate::host::CONSUMER;
use crate::network::{SimClock, SimListener, SimTransport};
use crate::report::control_id_of;

const FINE: MessagePlan = MessagePlan {
    kind: Kind::Fine,
    lane: Precedence::Observation,
};

#[test]
fn what_waits_for_a_connection_goes_out_in_its_order_when_there_is_one() {
    let sent = Arc::new(Mutex::new(Vec::new()));
    let mut sim = turmoil::Builder::new().build();
    sim.host(CONSUMER, || async {
        // Until now nobody was there to connect to.
        sleep(Duration::from_secs(3)).await;
        let listener = SimListener::bind(100_000).await?;
        let consumer = Consumer::danger_volatile().clock(SimClock::new());
        consumer.serve(listener, std::future::pending()).await?;
        Ok(())
    });
    let seen = Arc::clone(&sent);
    sim.client("reporter", async move {
        let transport = SimTransport {
            host: CONSUMER.into(),
            piece: 100_000,
        };
        let tap = move |record: &TapRecord<'_>| {
            if let Tapped::Sent(frame) = record.what {
                seen.lock().unwrap().push(control_id_of(frame));
            }
        };
        let reporter = Reporter::builder(transport)
            .outbox(VolatileJournal::new(100))
            .window(4)
            .back_off(Duration::from_millis(50), Duration::from_millis(500))
            .seed(1)
            .clock(SimClock::new())
            .tap(tap)
            .connect()
            .await?;
        let mut deliveries = Vec::new();
        for number in 0..6 {
            deliveries.push(reporter.send_message(&message(0, number, FINE)).await?);
        }
        for delivery in deliveries {
            delivery.await?;
        }
        Ok(())
    });
    sim.run().unwrap();
    let expected: Vec<_> = (0..6).map(|number| format!("S0-{number:04}")).collect();
    assert_eq!(*sent.lock().unwrap(), expected);
}

/// A consumer that could not drain leaves an append behind, which the next one over the same open journal has to wait for.
#[test]
fn a_message_that_the_consumer_before_was_storing_is_stored_once() {
    let wear = Wear {
        slow: 100,
        longest: Duration::from_secs(2),
        ..Wear::default()
    };
    // With this seed the first sync ends after the second consumer has begun.
    let disk = Arc::new(Disk::new(wear, 2, |_| {}));
    let mut sim = turmoil::Builder::new().build();
    let journal = Arc::new(DiskJournal::open(&disk));
    sim.host(CONSUMER, move || {
        let journal = Arc::clone(&journal);
        async move {
            let limits = Limits::default().with_drain_deadline(Duration::from_millis(100));
            for stop in [500, 60_000] {
                let listener = SimListener::bind(100_000).await?;
                let consumer = Consumer::new(Arc::clone(&journal)).limits(limits);
                let stop = sleep(Duration::from_millis(stop));
                consumer
                    .clock(SimClock::new())
                    .serve(listener, stop)
                    .await?;
            }
            Ok(())
        }
    });
    sim.client("reporter", async {
        let message = message(0, 0, FINE);
        for _ in 0..2 {
            let transport = SimTransport {
                host: CONSUMER.into(),
                piece: 100_000,
            };
            let mut wire = Connection::new(transport.stream().await?, Config::default());
            wire.write_frame(message.bytes()).await?;
            // The first connection ends without an answer.
            drop(wire.read_frame().await);
            sleep(Duration::from_millis(300)).await;
        }
        sleep(Duration::from_secs(5)).await;
        Ok(())
    });
    sim.run().unwrap();
    let stored = disk.content(sim.elapsed());
    let positions: Vec<_> = stored.entries.keys().copied().collect();
    assert_eq!(positions, [Position::new(1)]);
}
