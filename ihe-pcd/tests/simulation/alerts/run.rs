//! One run: everything that follows from one seed.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::PoisonError;
use std::time::{Duration, SystemTime};

use turmoil::Sim;

use super::ledger::Totals;
use super::plan::{Broken, Plan};
use super::site::{MANAGER, Site, host_name};
use crate::durable::plan::{Fault, Who};
use crate::outcome::{ALONE, Outcome, align_task_ids};

/// So long after the last fault everything has come to its end: in virtual time, and far more than it takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// So often it is looked whether everything has come to its end: at no moment of those at which something is said again.
const EVERY: Duration = Duration::from_millis(70);

/// Runs a seed to its end, whatever happens in it.
pub(crate) fn run(seed: u64) -> Outcome<Totals> {
    run_plan(Plan::draw(seed))
}

/// The same with disks that answer before they have synced.
pub(crate) fn run_lying(seed: u64) -> Outcome<Totals> {
    run_plan(Plan::draw(seed).lying())
}

/// The same with journals that hold nothing of what stands.
pub(crate) fn run_forgetting(seed: u64) -> Outcome<Totals> {
    run_plan(Plan::draw(seed).forgetting())
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

/// Runs on until everything has come to its end, then without the sources, and with one more start of the manager.
fn settle(site: &Site, sim: &mut Sim<'_>) {
    let ledger = &site.ledger;
    until(site, sim, || ledger.first_unsettled().is_none());
    if ledger.has_violation() {
        return;
    }
    ledger.check_settled();
    ledger.begin_silence();
    site.stops.iter().for_each(|stop| stop.for_good());
    let has_ended = || site.stops.iter().all(|stop| stop.has_ended());
    if !until(site, sim, has_ended) {
        ledger.violate("a reporter has not stopped".into());
    }
    if !until(site, sim, || ledger.is_all_unconfirmed(false)) {
        ledger.violate("what stands is not told to be unconfirmed".into());
    }
    if ledger.has_violation() {
        return;
    }
    ledger.check_losses();
    crash(site, sim, Who::Consumer);
    start(sim, Who::Consumer);
    if !until(site, sim, || ledger.is_all_unconfirmed(true)) {
        ledger.violate("what stands is not told to be unconfirmed after a restart".into());
    }
    ledger.check_losses();
    site.manager_stop.for_good();
    if !until(site, sim, || site.manager_stop.has_ended()) {
        ledger.violate("the manager has not stopped".into());
    }
}

/// Runs on until something is so; answers whether it came to be.
fn until(site: &Site, sim: &mut Sim<'_>, is_so: impl Fn() -> bool) -> bool {
    let deadline = sim.elapsed() + PATIENCE;
    let mut look_at = sim.elapsed();
    while !site.ledger.has_violation() {
        let now = sim.elapsed();
        if now >= look_at {
            look_at = now + EVERY;
            if is_so() {
                return true;
            }
        }
        if now > deadline {
            return false;
        }
        step(site, sim);
    }
    // What was found already is enough.
    true
}

fn step(site: &Site, sim: &mut Sim<'_>) {
    if let Err(error) = sim.step() {
        site.ledger.violate(format!("a host failed: {error}"));
    }
    site.ledger.set_elapsed(sim.elapsed());
}

fn apply(site: &Site, sim: &mut Sim<'_>, fault: Fault) {
    site.ledger.note(&format!("{fault:?}"));
    let reporter = |source| host_name(Who::Reporter(source));
    match fault {
        Fault::Partition(source) => sim.partition(reporter(source), MANAGER),
        Fault::PartitionTowardsConsumer(source) => sim.partition_oneway(reporter(source), MANAGER),
        Fault::PartitionFromConsumer(source) => sim.partition_oneway(MANAGER, reporter(source)),
        Fault::Repair(source) => sim.repair(reporter(source), MANAGER),
        Fault::Hold(source) => sim.hold(reporter(source), MANAGER),
        Fault::Release(source) => sim.release(reporter(source), MANAGER),
        Fault::Crash(who) => crash(site, sim, who),
        Fault::Cut(who) => {
            let reporters = 0..site.outboxes.len();
            let links = reporters.filter(|it| who == Who::Consumer || who == Who::Reporter(*it));
            let links: Vec<_> = links.map(reporter).collect();
            for link in &links {
                sim.partition(link.as_str(), MANAGER);
            }
            crash(site, sim, who);
            for link in &links {
                sim.repair(link.as_str(), MANAGER);
            }
        }
        Fault::Start(who) => start(sim, who),
        Fault::Stop(who) => site.stop(who).once(),
        Fault::Begin(who, ailment) => site.disk(who).begin(ailment),
        Fault::End(who, ailment) => site.disk(who).end(ailment),
        // Nothing is refused here.
        Fault::TryAgain(_) | Fault::Learn => {}
    }
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
        sim.release(host_name(Who::Reporter(number)), MANAGER);
        sim.repair(host_name(Who::Reporter(number)), MANAGER);
    }
    site.disks().for_each(|disk| disk.calm());
    for who in site.everybody() {
        // A file is opened again after a start.
        if site.disk(who).is_latched() || site.plan.broken != Broken::Nothing {
            crash(site, sim, who);
        }
        start(sim, who);
    }
    site.ledger.begin_calm();
}
