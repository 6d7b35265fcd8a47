//! A reporter that ends at any moment, and what came at the other side.

use std::collections::BTreeMap;
use std::time::Duration;

use tokio::time::sleep;

use crate::chart::{CA, Chart, Does};
use crate::{alert, observation, open, reporter, soon};

/// How often the reporter is dropped.
const CRASHES: u64 = 50;

/// Numbers that look as if nobody had chosen them (splitmix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % limit
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whenever_it_ends_nothing_that_was_handed_over_is_lost_or_out_of_order() {
    for window in [1, 4] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("outbox.db");
        let mut numbers = Numbers(window as u64);
        let mut whims = Numbers(99);
        let chart = Chart::open(move |_, _| match whims.below(12) {
            0 => Does::Closes,
            1 => Does::Answers("CE", "ERR|||207^^HL70357|E\r"),
            _ => CA,
        })
        .await;
        let mut handed_over = BTreeMap::new();
        let mut next = 0;
        for crash in 0..CRASHES {
            let reporter = reporter(&chart.address).window(window);
            let reporter = reporter.outbox(open(&path).await).connect();
            let reporter = reporter.await.unwrap();
            let pause = Duration::from_millis(numbers.below(25));
            let sending = async {
                for _ in 0..numbers.below(12) {
                    next += 1;
                    let id = next.to_string();
                    let message = match next % 7 {
                        0 => alert(&id),
                        _ => observation(&id),
                    };
                    // It may be stored without anybody knowing: then it is sent, and is no loss if not.
                    drop(reporter.send_message(&message).await.unwrap());
                    handed_over.insert(next, message.bytes().to_vec());
                }
            };
            if crash % 2 == 0 {
                sending.await;
                sleep(pause).await;
            } else {
                tokio::select! {
                    () = sending => {}
                    () = sleep(pause) => {}
                }
            }
            drop(reporter);
        }
        let last = reporter(&chart.address).outbox(open(&path).await);
        let last = last.drain_deadline(Duration::from_secs(60)).connect();
        let closed = soon(last.await.unwrap().close()).await;
        assert_eq!((closed.waiting, closed.set_aside), (0, 0));

        let accepted = chart.accepted();
        for (number, bytes) in &handed_over {
            let id = number.to_string();
            assert!(accepted.contains(&id), "{id} is lost");
            let ledger = chart.ledger.lock().unwrap();
            let mut sendings = ledger.iter().filter(|(of, _, _)| *of == id);
            assert!(sendings.all(|(_, came, _)| came == bytes), "{id} changed");
        }
        if window == 1 {
            for is_alert in [false, true] {
                let ids = chart.first_of_each().into_iter();
                let ids = ids.map(|id| id.parse::<u64>().unwrap());
                let lane: Vec<_> = ids.filter(|id| (id % 7 == 0) == is_alert).collect();
                assert!(lane.is_sorted(), "out of order: {lane:?}");
            }
        }
        assert!(handed_over.len() > 50, "it did something");
    }
}
