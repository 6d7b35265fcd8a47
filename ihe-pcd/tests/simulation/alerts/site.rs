//! What the hosts of one run have in common; it outlives each of them.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::host::{self, Sink};
use super::ledger::Ledger;
use super::plan::{Broken, Plan};
use crate::disk::Disk;
use crate::durable::plan::Who;
use crate::host::Stop;
use crate::random::Random;

pub(crate) const MANAGER: &str = "manager";

#[derive(Clone)]
pub(crate) struct Site {
    pub(super) plan: Arc<Plan>,
    pub(super) ledger: Arc<Ledger>,
    pub(super) outboxes: Vec<Arc<Disk>>,
    pub(super) journal: Arc<Disk>,
    pub(super) sink: Arc<Sink>,
    pub(super) stops: Vec<Arc<Stop>>,
    pub(super) manager_stop: Arc<Stop>,
    lives: Arc<AtomicU64>,
}

impl Site {
    pub(super) fn new(plan: Plan) -> Self {
        let plan = Arc::new(plan);
        let ledger = Arc::new(Ledger::new(&plan));
        let outboxes = plan.sources.iter().enumerate().map(|(number, source)| {
            let ledger = Arc::clone(&ledger);
            let seed = plan.seed.rotate_left(8 + number as u32);
            let disk = Disk::new(source.wear, seed, move |seen| {
                ledger.outbox_saw(number, seen);
            });
            Arc::new(disk)
        });
        let outboxes: Vec<_> = outboxes.collect();
        let journal = Arc::new(Disk::new(plan.wear, plan.seed, {
            let ledger = Arc::clone(&ledger);
            move |seen| ledger.journal_saw(seen)
        }));
        let sink = Sink::new(plan.sink, Arc::clone(&ledger), plan.seed);
        let site = Self {
            sink: Arc::new(sink),
            stops: outboxes.iter().map(|_| Arc::default()).collect(),
            outboxes,
            journal,
            manager_stop: Arc::default(),
            lives: Arc::default(),
            ledger,
            plan,
        };
        match site.plan.broken {
            Broken::Nothing => {}
            Broken::Lies => site.disks().for_each(|disk| disk.lie()),
            Broken::Holds => site.disks().for_each(|disk| disk.forget_aside()),
        }
        site
    }

    /// Registers the hosts with a simulation.
    pub(super) fn register(&self, sim: &mut turmoil::Sim<'_>) {
        let site = self.clone();
        sim.host(MANAGER, move || host::manage(site.clone()));
        for number in 0..self.outboxes.len() {
            let site = self.clone();
            sim.host(host_name(Who::Reporter(number)), move || {
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
            Who::Consumer => &self.manager_stop,
        }
    }

    /// Everybody, the manager last.
    pub(super) fn everybody(&self) -> impl Iterator<Item = Who> + use<> {
        let reporters = (0..self.outboxes.len()).map(Who::Reporter);
        reporters.chain([Who::Consumer])
    }

    /// Numbers for what one process decides until it ends.
    pub(super) fn random_of_life(&self) -> Random {
        let life = self.lives.fetch_add(1, Ordering::Relaxed);
        Random::for_purpose(self.plan.seed, 2_000 + life)
    }
}

pub(super) fn host_name(who: Who) -> String {
    match who {
        Who::Reporter(number) => format!("reporter-{number}"),
        Who::Consumer => MANAGER.to_owned(),
    }
}
