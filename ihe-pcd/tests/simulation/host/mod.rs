//! What runs on the simulated hosts.

mod application;
mod consumer;
mod impostor;
mod rogue;
mod source;

use std::sync::Arc;

pub(crate) use self::consumer::Stop;
use crate::asks::Asks;
use crate::journal::SimJournal;
use crate::oracle::Oracle;
use crate::plan::Plan;
use crate::sink::SimSink;

pub(crate) const APPLICATION: &str = "application";
pub(crate) const CONSUMER: &str = "consumer";
pub(crate) const IMPOSTOR: &str = "impostor";
pub(crate) const ROGUE: &str = "rogue";

/// What the hosts of one run have in common; it outlives each of them.
#[derive(Clone)]
pub(crate) struct Site {
    pub(crate) plan: Arc<Plan>,
    pub(crate) oracle: Arc<Oracle>,
    pub(crate) journal: Arc<SimJournal>,
    pub(crate) sink: Option<Arc<SimSink>>,
    pub(crate) stop: Arc<Stop>,
}

impl Site {
    pub(crate) fn new(plan: Plan) -> Self {
        let oracle = Arc::new(Oracle::new(&plan));
        let journal = SimJournal::new(Arc::clone(&oracle), plan.journal, plan.damaged, plan.seed);
        let sink = plan
            .sink
            .map(|trouble| SimSink::new(Arc::clone(&oracle), trouble, plan.seed));
        Self {
            sink: sink.map(Arc::new),
            plan: Arc::new(plan),
            oracle,
            journal: Arc::new(journal),
            stop: Arc::default(),
        }
    }

    /// Registers the hosts with a simulation.
    pub(crate) fn register(&self, sim: &mut turmoil::Sim<'_>) {
        let site = self.clone();
        sim.host(CONSUMER, move || consumer::run(site.clone()));
        for number in 0..self.plan.sources.len() {
            let site = self.clone();
            sim.host(source_name(number), move || {
                source::run(site.clone(), number)
            });
        }
        if self.plan.sources.iter().any(|source| source.to_impostor) {
            let site = self.clone();
            sim.host(IMPOSTOR, move || impostor::run(site.clone()));
        }
        if self.plan.rogue {
            let site = self.clone();
            sim.host(ROGUE, move || rogue::run(site.clone()));
        }
        if self.plan.sources.iter().any(|it| it.asks == Asks::Both) {
            let site = self.clone();
            sim.host(APPLICATION, move || application::run(site.clone()));
        }
    }
}

pub(crate) fn source_name(number: usize) -> String {
    format!("source-{number}")
}
