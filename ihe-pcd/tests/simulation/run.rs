//! One run: everything that follows from one seed.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::PoisonError;
use std::time::{Duration, SystemTime};

use turmoil::Sim;

use crate::asks::Asks;
use crate::host::{APPLICATION, CONSUMER, IMPOSTOR, Site, source_name};
use crate::oracle::Totals;
use crate::outcome::{ALONE, Outcome, align_task_ids};
use crate::plan::{Fault, Plan};

/// So long after the last fault everything is delivered: in virtual time, and far more than it takes.
const PATIENCE: Duration = Duration::from_secs(120);

/// Runs a seed to its end, whatever happens in it.
pub(crate) fn run(seed: u64) -> Outcome<Totals> {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    align_task_ids();
    let plan = Plan::draw(seed);
    let site = Site::new(plan);
    let mut elapsed = Duration::ZERO;
    let ran = catch_unwind(AssertUnwindSafe(|| simulate(&site, &mut elapsed)));
    if ran.is_err() {
        site.oracle.violate("panicked".into());
    }
    let (log, violations, totals) = site.oracle.seal();
    Outcome {
        seed,
        violations,
        log,
        totals,
        elapsed,
    }
}

fn simulate(site: &Site, elapsed: &mut Duration) {
    let plan = &site.plan;
    site.oracle.note(&format!("{plan:?}"));
    let mut builder = turmoil::Builder::new();
    builder
        .epoch(SystemTime::UNIX_EPOCH)
        .rng_seed(plan.seed)
        .simulation_duration(Duration::from_secs(3_600))
        .tick_duration(plan.tick)
        .min_message_latency(plan.latency.0)
        .max_message_latency(plan.latency.1)
        .fail_rate(plan.loss as f64 / 1_000.0)
        .repair_rate(0.2)
        .tcp_capacity(plan.capacity)
        .enable_random_order();
    let mut sim = builder.build();
    site.register(&mut sim);

    let mut faults = plan.faults.iter().peekable();
    while sim.elapsed() < plan.calm_at && !site.oracle.has_violation() {
        while let Some((_, fault)) = faults.next_if(|(at, _)| *at <= sim.elapsed()) {
            apply(site, &mut sim, *fault);
        }
        step(site, &mut sim);
    }
    calm(site, &mut sim);
    let deadline = sim.elapsed() + PATIENCE;
    let mut stopping = false;
    while !site.stop.has_ended() && !site.oracle.has_violation() {
        let unsettled = site.oracle.first_unsettled();
        let unsettled = unsettled.or_else(|| site.oracle.first_not_taken());
        if unsettled.is_none() && !stopping {
            stopping = true;
            site.stop.for_good();
        }
        if sim.elapsed() > deadline {
            site.oracle.violate(match unsettled {
                Some(id) => format!("{id} is not settled {PATIENCE:?} after the last fault"),
                None => format!("the consumer has not stopped {PATIENCE:?} after the last fault"),
            });
        }
        step(site, &mut sim);
    }
    *elapsed = sim.elapsed();
    // What falls with the simulation belongs to no run: `seal` ends the record before it is dropped.
    site.oracle.end();
}

fn step(site: &Site, sim: &mut Sim<'_>) {
    if let Err(error) = sim.step() {
        site.oracle.violate(format!("a host failed: {error}"));
    }
    site.oracle.set_elapsed(sim.elapsed());
}

fn apply(site: &Site, sim: &mut Sim<'_>, fault: Fault) {
    site.oracle.note(&format!("{fault:?}"));
    let other = |number: usize| {
        if site.plan.sources[number].to_impostor {
            IMPOSTOR
        } else {
            CONSUMER
        }
    };
    let has_application = |source: usize| site.plan.sources[source].asks == Asks::Both;
    match fault {
        // The cable of a source: it hears nothing of the application either.
        Fault::Partition(source) if has_application(source) => {
            sim.partition(source_name(source), other(source));
            sim.partition(source_name(source), APPLICATION);
        }
        Fault::Repair(source) if has_application(source) => {
            sim.repair(source_name(source), other(source));
            sim.repair(source_name(source), APPLICATION);
        }
        Fault::Hold(source) if has_application(source) => {
            sim.hold(source_name(source), other(source));
            sim.hold(source_name(source), APPLICATION);
        }
        Fault::Release(source) if has_application(source) => {
            sim.release(source_name(source), other(source));
            sim.release(source_name(source), APPLICATION);
        }
        Fault::Partition(source) => sim.partition(source_name(source), other(source)),
        Fault::PartitionTowardsConsumer(source) => {
            sim.partition_oneway(source_name(source), other(source));
        }
        Fault::PartitionFromConsumer(source) => {
            sim.partition_oneway(other(source), source_name(source));
        }
        Fault::Repair(source) => sim.repair(source_name(source), other(source)),
        Fault::Hold(source) => sim.hold(source_name(source), other(source)),
        Fault::Release(source) => sim.release(source_name(source), other(source)),
        Fault::CrashConsumer => sim.crash(CONSUMER),
        Fault::CutConsumer => {
            let sources = 0..site.plan.sources.len();
            for source in sources.clone() {
                sim.partition(source_name(source), CONSUMER);
            }
            sim.crash(CONSUMER);
            for source in sources {
                sim.repair(source_name(source), CONSUMER);
            }
        }
        Fault::StartConsumer => start(sim, CONSUMER),
        Fault::StopConsumer => site.stop.once(),
        Fault::CrashSource(source) => sim.crash(source_name(source)),
        Fault::StartSource(source) => start(sim, &source_name(source)),
    }
}

/// Two crashes may fall together: what runs is left alone.
fn start(sim: &mut Sim<'_>, host: &str) {
    if !sim.is_host_running(host) {
        sim.bounce(host);
    }
}

fn calm(site: &Site, sim: &mut Sim<'_>) {
    sim.set_fail_rate(0.0);
    // An answer that takes longer than anybody waits for it would never be one.
    sim.set_max_message_latency(site.plan.latency.0);
    for source in 0..site.plan.sources.len() {
        let other = if site.plan.sources[source].to_impostor {
            IMPOSTOR
        } else {
            CONSUMER
        };
        sim.release(source_name(source), other);
        if site.plan.sources[source].asks == Asks::Both {
            sim.release(source_name(source), APPLICATION);
        }
        start(sim, &source_name(source));
    }
    start(sim, CONSUMER);
    site.oracle.begin_calm();
}
