//! Reports that are due when they are due, whether the ones before were answered or not.
//!
//! For whoever wants to know what becomes of a consumer that is asked for more than it can take:
//! a monitor that waits for its answers offers no more than is taken.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use ihe_pcd::actor::VolatileDelivery;
use ihe_pcd::session::{DeliveryError, Receipt};
use tokio::select;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};

use super::{Bedside, Pace, Tally};

/// What was offered while there was a load, and what became of it by then.
///
/// `offered` is the sum of what was taken, refused, lost, dropped and is waiting.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Load {
    /// Reports that were due.
    pub offered: u64,
    /// Reports that the consumer had accepted by the end of the load.
    pub taken: u64,
    /// Reports that the consumer had refused by then.
    pub refused: u64,
    /// Reports of which it was known by then that nobody knows what became of them, or that never went out.
    pub lost: u64,
    /// Reports that were not made: as many of the monitor waited for an answer as may.
    pub dropped: u64,
    /// Reports that waited for their answer at the end of the load.
    pub waiting: u64,
    /// How long there was a load.
    pub lasted: Duration,
}

/// Reports that wait for their answers, and since when.
type Waiting = VecDeque<(Instant, VolatileDelivery)>;

impl Bedside {
    /// Reports in its place among the monitors (from 0) when a report is due, until the pace ends or `stop` turns true,
    /// and closes the connection when everything is answered.
    ///
    /// Up to `most` reports wait for an answer; one that is due then is dropped. The queue of the reporter takes as many.
    pub async fn offer(
        mut self,
        place: u32,
        pace: Pace,
        most: usize,
        mut stop: watch::Receiver<bool>,
    ) -> Tally {
        let mut tally = Tally::default();
        let mut waiting = Waiting::new();
        let mut turn = 0;
        let mut dropped = 0;
        while let Some(due) = pace.due(place, turn) {
            select! {
                biased;
                // Whoever could say stop is gone: nobody waits for these reports any more.
                _ = stop.wait_for(|stop| *stop) => break,
                (sent, outcome) = first(&mut waiting), if !waiting.is_empty() => {
                    tally.settle(sent, &outcome);
                    continue;
                }
                () = sleep_until(due) => {}
            }
            turn += 1;
            if waiting.len() >= most {
                dropped += 1;
                continue;
            }
            let sent = Instant::now();
            let delivery = self.hand_over(&mut tally).await;
            waiting.extend(delivery.map(|delivery| (sent, delivery)));
        }
        let waiting_now = waiting.len() as u64;
        tally.load = Some(Load {
            offered: u64::from(turn),
            taken: tally.acked,
            refused: tally.refused,
            lost: u64::from(turn) - tally.acked - tally.refused - dropped - waiting_now,
            dropped,
            waiting: waiting_now,
            lasted: pace.start.elapsed(),
        });
        while !waiting.is_empty() {
            let (sent, outcome) = first(&mut waiting).await;
            tally.settle(sent, &outcome);
        }
        self.close().await;
        tally
    }
}

impl Tally {
    /// Counts what became of a report that was handed over at a time.
    pub(super) fn settle(&mut self, sent: Instant, outcome: &Result<Receipt, DeliveryError>) {
        match outcome {
            Err(DeliveryError::NotSent) => self.unsent += 1,
            _ => self.sent += 1,
        }
        match outcome {
            Ok(_) => {
                self.acked += 1;
                self.latencies.record(sent.elapsed());
            }
            Err(DeliveryError::Refused { .. }) => self.refused += 1,
            // The reporter has told by an event.
            Err(_) => {}
        }
    }
}

impl Load {
    /// Adds that of another monitor, at the same time.
    pub(super) fn merge(&mut self, other: &Self) {
        self.offered += other.offered;
        self.taken += other.taken;
        self.refused += other.refused;
        self.lost += other.lost;
        self.dropped += other.dropped;
        self.waiting += other.waiting;
        self.lasted = self.lasted.max(other.lasted);
    }
}

/// What became of the first of them, which is answered first on one connection; never, where there is none.
async fn first(waiting: &mut Waiting) -> (Instant, Result<Receipt, DeliveryError>) {
    poll_fn(|context| {
        let Some((sent, delivery)) = waiting.front_mut() else {
            return Poll::Pending;
        };
        let sent = *sent;
        let outcome = std::task::ready!(Pin::new(delivery).poll(context));
        waiting.pop_front();
        Poll::Ready((sent, outcome))
    })
    .await
}
