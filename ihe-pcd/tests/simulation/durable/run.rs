//! One run: everything that follows from one seed.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::PoisonError;
use std::time::{Duration, SystemTime};

use turmoil::Sim;

use super::ledger::Totals;
use super::plan::{Fault, Plan, Who};
use super::site::{Site, host_name, reporter_name};
use crate::host::CONSUMER;
use crate::outcome::{ALONE, Outcome, align_task_ids};

/// So long after the last fault everything has come to its end: in virtual time, and far more than it takes.
const PATIENCE: Duration = Duration::from_secs(120);

/// So often it is looked whether everything has come to its end.
const EVERY: Duration = Duration::from_millis(200);

/// So often an operator has tried again what the consumer refused at first.
const OPERATOR: Duration = Duration::from_secs(5);

/// Runs a seed to its end, whatever happens in it.
pub(crate) fn run(seed: u64) -> Outcome<Totals> {
    run_plan(Plan::draw(seed))
}

/// The same with disks that answer before they have synced.
pub(crate) fn run_lying(seed: u64) -> Outcome<Totals> {
    run_plan(Plan::draw(seed).lying())
}

fn run_plan(plan: Plan) -> Outcome<Totals> {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    align_task_ids();
    let seed = plan.seed;
    let site = Site::new(plan);
    let mut elapsed = Duration::ZERO;
    let ran = catch_unwind(AssertUnwindSafe(|| simulate(&site, &mut elapsed)));
    if ran.is_err() {
        site.ledger.violate("panicked".into());
    }
    let (log, violations, totals) = site.ledger.take();
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
    site.ledger.note(&format!("{plan:?}"));
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
    while sim.elapsed() < plan.calm_at && !site.ledger.has_violation() {
        while let Some((_, fault)) = faults.next_if(|(at, _)| *at <= sim.elapsed()) {
            apply(site, &mut sim, *fault);
        }
        step(site, &mut sim);
    }
    calm(site, &mut sim);
    settle(site, &mut sim);
    *elapsed = sim.elapsed();
    // What falls with the simulation belongs to no run.
    site.ledger.end();
}

/// Runs on until everything has come to its end, and then until everybody has stopped.
fn settle(site: &Site, sim: &mut Sim<'_>) {
    let deadline = sim.elapsed() + PATIENCE;
    let (mut look_at, mut operate_at) = (sim.elapsed(), sim.elapsed());
    let mut is_stopping = false;
    while !site.ledger.has_violation() {
        let now = sim.elapsed();
        if now >= operate_at && !is_stopping {
            operate_at = now + OPERATOR;
            // What waits for a place that nobody makes is not what this is about.
            site.outboxes
                .iter()
                .for_each(|disk| disk.release_aside("CR 202"));
        }
        if now >= look_at && !is_stopping {
            look_at = now + EVERY;
            let (outboxes, journal) = site.contents(now);
            if site.ledger.first_unsettled(&outboxes, &journal).is_none() || now > deadline {
                site.stops.iter().for_each(|stop| stop.for_good());
                is_stopping = true;
            }
        }
        let mut everybody = site.everybody();
        if is_stopping && site.stops.iter().all(|stop| stop.has_ended()) {
            site.consumer_stop.for_good();
        }
        if is_stopping && everybody.all(|who| site.stop(who).has_ended()) {
            let (outboxes, journal) = site.contents(now);
            return site.ledger.check_end(&outboxes, &journal, PATIENCE);
        }
        if now > deadline + PATIENCE {
            site.ledger.violate("somebody has not stopped".into());
        }
        step(site, sim);
    }
}

fn step(site: &Site, sim: &mut Sim<'_>) {
    if let Err(error) = sim.step() {
        site.ledger.violate(format!("a host failed: {error}"));
    }
    site.ledger.set_elapsed(sim.elapsed());
}

fn apply(site: &Site, sim: &mut Sim<'_>, fault: Fault) {
    site.ledger.note(&format!("{fault:?}"));
    match fault {
        Fault::Partition(source) => sim.partition(reporter_name(source), CONSUMER),
        Fault::PartitionTowardsConsumer(source) => {
            sim.partition_oneway(reporter_name(source), CONSUMER);
        }
        Fault::PartitionFromConsumer(source) => {
            sim.partition_oneway(CONSUMER, reporter_name(source));
        }
        Fault::Repair(source) => sim.repair(reporter_name(source), CONSUMER),
        Fault::Hold(source) => sim.hold(reporter_name(source), CONSUMER),
        Fault::Release(source) => sim.release(reporter_name(source), CONSUMER),
        Fault::Crash(who) => crash(site, sim, who),
        Fault::Cut(who) => {
            let others = others(site, who);
            for (one, other) in &others {
                sim.partition(one.as_str(), other.as_str());
            }
            crash(site, sim, who);
            for (one, other) in &others {
                sim.repair(one.as_str(), other.as_str());
            }
        }
        Fault::Start(who) => start(sim, who),
        Fault::Stop(who) => site.stop(who).once(),
        Fault::Begin(who, ailment) => site.disk(who).begin(ailment),
        Fault::End(who, ailment) => site.disk(who).end(ailment),
        Fault::TryAgain(source) => site.outboxes[source].release_aside(""),
        Fault::Learn => site.learn(),
    }
}

/// The links of a host.
fn others(site: &Site, who: Who) -> Vec<(String, String)> {
    let reporters = 0..site.outboxes.len();
    let links = reporters.filter(|number| who == Who::Consumer || who == Who::Reporter(*number));
    links
        .map(|number| (reporter_name(number), CONSUMER.to_owned()))
        .collect()
}

fn crash(site: &Site, sim: &mut Sim<'_>, who: Who) {
    sim.crash(host_name(who));
    site.disk(who).crash(sim.elapsed());
}

/// Two crashes may fall together: what runs is left alone.
fn start(sim: &mut Sim<'_>, who: Who) {
    if !sim.is_host_running(host_name(who)) {
        sim.bounce(host_name(who));
    }
}

fn calm(site: &Site, sim: &mut Sim<'_>) {
    sim.set_fail_rate(0.0);
    // An answer that takes longer than anybody waits for it would never be one.
    sim.set_max_message_latency(site.plan.latency.0);
    for number in 0..site.outboxes.len() {
        sim.release(reporter_name(number), CONSUMER);
        sim.repair(reporter_name(number), CONSUMER);
    }
    site.disks().for_each(|disk| disk.calm());
    site.learn();
    for who in site.everybody() {
        // A file is opened again, and the consumer takes what it has learned to take, after a start.
        if site.disk(who).is_latched() || who == Who::Consumer || site.plan.lies {
            crash(site, sim, who);
        }
        start(sim, who);
    }
    site.ledger.begin_calm();
}
