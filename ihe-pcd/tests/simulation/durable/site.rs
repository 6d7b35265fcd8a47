//! What the hosts of one run have in common; it outlives each of them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use super::host::{self, Sink};
use super::ledger::Ledger;
use super::plan::{Kind, Plan, Who};
use crate::disk::{Content, Disk};
use crate::host::{CONSUMER, Stop};
use crate::random::Random;
use crate::report::control_id;

#[derive(Clone)]
pub(crate) struct Site {
    pub(super) plan: Arc<Plan>,
    pub(super) ledger: Arc<Ledger>,
    pub(super) outboxes: Vec<Arc<Disk>>,
    pub(super) journal: Arc<Disk>,
    pub(super) sinks: Vec<Arc<Sink>>,
    pub(super) stops: Vec<Arc<Stop>>,
    pub(super) consumer_stop: Arc<Stop>,
    learned: Arc<AtomicBool>,
    lives: Arc<AtomicU64>,
}

impl Site {
    pub(super) fn new(plan: Plan) -> Self {
        let plan = Arc::new(plan);
        let ledger = Arc::new(Ledger::new(&plan));
        let outboxes = plan.reporters.iter().enumerate().map(|(number, reporter)| {
            let ledger = Arc::clone(&ledger);
            let seed = plan.seed.rotate_left(8 + number as u32);
            let disk = Disk::new(reporter.wear, seed, move |seen| {
                ledger.outbox_saw(number, seen);
            });
            Arc::new(disk)
        });
        let outboxes: Vec<_> = outboxes.collect();
        let journal = Arc::new(Disk::new(plan.wear, plan.seed, {
            let ledger = Arc::clone(&ledger);
            move |seen| ledger.journal_saw(seen)
        }));
        for (source, reporter) in plan.reporters.iter().enumerate() {
            for (message, number) in reporter.messages.iter().zip(0..) {
                if let Kind::NotNow(times) = message.kind {
                    journal.refuse_for_now(control_id(source, number), times);
                }
            }
        }
        let sinks = plan.sinks.iter().enumerate().map(|(number, trouble)| {
            let ledger = Arc::clone(&ledger);
            Arc::new(Sink::new(number, *trouble, ledger, plan.seed))
        });
        let site = Self {
            sinks: sinks.collect(),
            stops: outboxes.iter().map(|_| Arc::default()).collect(),
            outboxes,
            journal,
            consumer_stop: Arc::default(),
            learned: Arc::default(),
            lives: Arc::default(),
            ledger,
            plan,
        };
        if site.plan.lies {
            site.disks().for_each(|disk| disk.lie());
        }
        site
    }

    /// Registers the hosts with a simulation.
    pub(super) fn register(&self, sim: &mut turmoil::Sim<'_>) {
        let site = self.clone();
        sim.host(CONSUMER, move || host::consume(site.clone()));
        for number in 0..self.outboxes.len() {
            let site = self.clone();
            sim.host(reporter_name(number), move || {
                host::report(site.clone(), number)
            });
        }
    }

    pub(super) fn disk(&self, who: Who) -> &Disk {
        match who {
            Who::Reporter(number) => &self.outboxes[number],
            Who::Consumer => &self.journal,
        }
    }

    pub(super) fn disks(&self) -> impl Iterator<Item = &Arc<Disk>> {
        self.outboxes.iter().chain([&self.journal])
    }

    pub(super) fn stop(&self, who: Who) -> &Stop {
        match who {
            Who::Reporter(number) => &self.stops[number],
            Who::Consumer => &self.consumer_stop,
        }
    }

    /// Everybody, the consumer last.
    pub(super) fn everybody(&self) -> impl Iterator<Item = Who> + use<> {
        let reporters = (0..self.outboxes.len()).map(Who::Reporter);
        reporters.chain([Who::Consumer])
    }

    /// What is on the disks: of the reporters, and of the consumer.
    pub(super) fn contents(&self, now: Duration) -> (Vec<Content>, Content) {
        let outboxes = self.outboxes.iter().map(|disk| disk.content(now));
        (outboxes.collect(), self.journal.content(now))
    }

    /// The consumer takes from its next start on what it refused at first.
    pub(super) fn learn(&self) {
        self.learned.store(true, Ordering::Relaxed);
    }

    pub(super) fn has_learned(&self) -> bool {
        self.learned.load(Ordering::Relaxed)
    }

    /// Numbers for what one process decides until it ends.
    pub(super) fn random_of_life(&self) -> Random {
        let life = self.lives.fetch_add(1, Ordering::Relaxed);
        Random::for_purpose(self.plan.seed, 1_000 + life)
    }
}

pub(super) fn host_name(who: Who) -> String {
    match who {
        Who::Reporter(number) => reporter_name(number),
        Who::Consumer => CONSUMER.to_owned(),
    }
}

pub(super) fn reporter_name(number: usize) -> String {
    format!("reporter-{number}")
}
