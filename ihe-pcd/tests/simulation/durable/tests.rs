//! What a run found, by itself.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::actor::{Consumer, Reporter};
use ihe_pcd::plugin::{TapRecord, Tapped, VolatileJournal};
use ihe_pcd::session::Precedence;

use super::message::message;
use super::plan::{Kind, MessagePlan};
use crate::host::CONSUMER;
use crate::network::{SimClock, SimListener, SimTransport};
use crate::report::control_id_of;

#[test]
fn what_waits_for_a_connection_goes_out_in_its_order_when_there_is_one() {
    let sent = Arc::new(Mutex::new(Vec::new()));
    let mut sim = turmoil::Builder::new().build();
    sim.host(CONSUMER, || async {
        // Until now nobody was there to connect to.
        tokio::time::sleep(Duration::from_secs(3)).await;
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
        let plan = MessagePlan {
            kind: Kind::Fine,
            lane: Precedence::Observation,
        };
        let mut deliveries = Vec::new();
        for number in 0..6 {
            deliveries.push(reporter.send_message(&message(0, number, plan)).await?);
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
