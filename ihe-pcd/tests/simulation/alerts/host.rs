//! What runs on the simulated hosts: a source with its reporter, and a manager with a journal and a sink.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd::actor::{AlertManager, AlertReporter, Alerts, Limits, Reporter};
use ihe_pcd::codes::mdc;
use ihe_pcd::datatype::Ei;
use ihe_pcd::mllp::Timeouts;
use ihe_pcd::plugin::{AlertNotice, AlertSink, Failure};
use ihe_pcd::session::alert::{AlertWatch, RaisingRules, Watchdog};
use tokio::select;
use tokio::time::sleep;

use super::ledger::Ledger;
use super::line::sender;
use super::plan::SourcePlan;
use super::site::{MANAGER, Site};
use super::source::speak;
use crate::disk::DiskJournal;
use crate::network::{SimClock, SimListener, SimTransport};
use crate::random::Random;
use crate::trouble::{Busy, Trouble};

/// So long a process waits before it is started again by its system.
const RESTART: Duration = Duration::from_millis(50);

/// So often it is looked what is in the list of the manager.
const LOOK: Duration = Duration::from_millis(40);

/// A source, whatever becomes of its process meanwhile.
pub(super) async fn report(site: Site, number: usize) -> turmoil::Result {
    let stop = &site.stops[number];
    loop {
        let journal = DiskJournal::open(&site.outboxes[number]);
        let mut random = site.random_of_life();
        site.ledger.begin_reporter(number);
        match connect(&site, number, journal, random.next()).await {
            Ok(reporter) => {
                select! {
                    biased;
                    () = stop.asked() => {}
                    () = speak(&site, number, &reporter, random) => {}
                }
                let closed = reporter.close().await;
                site.ledger.end_reporter(number, closed);
            }
            Err(failure) => site.ledger.not_begun("a reporter", &failure),
        }
        if stop.is_for_good() {
            stop.end();
            return Ok(());
        }
        sleep(RESTART).await;
    }
}

async fn connect(
    site: &Site,
    number: usize,
    journal: DiskJournal,
    seed: u64,
) -> Result<AlertReporter, Failure> {
    let plan = &site.plan;
    let transport = SimTransport {
        host: MANAGER.into(),
        piece: plan.piece,
    };
    let reporter = Reporter::builder(transport)
        .outbox(journal)
        .ack_timeout(plan.ack_timeout)
        .timeouts(timeouts())
        .back_off(Duration::from_millis(50), Duration::from_secs(1))
        // It makes ids that no other run has had.
        .seed(seed)
        .clock(SimClock::new())
        .drain_deadline(Duration::from_secs(1));
    AlertReporter::over(reporter, sender(number))
        .rules(rules(&plan.sources[number]))
        .connect()
        .await
}

fn rules(plan: &SourcePlan) -> RaisingRules {
    let mut rules = RaisingRules::default()
        .with_again_after(plan.again_after)
        .with_most_waiting(plan.most_waiting);
    rules.refresh = plan.refresh;
    rules.watchdog = plan.watchdog.map(|every| {
        let device = mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS;
        let id = Ei::eui_64("0123456789ABCDEF");
        Watchdog::new(every, device, id, mdc::DEV_ANALY_SAT_O2_VMD)
    });
    rules
}

fn timeouts() -> Timeouts {
    let mut timeouts = Timeouts::default();
    timeouts.establish = Duration::from_secs(1);
    timeouts.frame = Duration::from_secs(1);
    timeouts.write = Duration::from_secs(1);
    timeouts
}

/// The manager of the alerts.
pub(super) async fn manage(site: Site) -> turmoil::Result {
    let plan = &site.plan;
    let mut timeouts = timeouts();
    // Without it a connection whose end was lost would keep its place for ever.
    timeouts.idle = Some(Duration::from_secs(3));
    let limits = Limits::default()
        .with_max_in_flight(plan.max_in_flight)
        .with_drain_deadline(Duration::from_secs(1));
    let mut watch = AlertWatch::default().with_link_grace(plan.link_grace);
    watch.confirmed_within = plan.confirmed_within;
    let stop = &site.manager_stop;
    loop {
        let journal = DiskJournal::open(&site.journal);
        site.ledger.begin_manager();
        let listener = SimListener::bind(plan.piece).await?;
        let manager = AlertManager::new(journal)
            .watch(watch.clone())
            .timeouts(timeouts)
            .limits(limits)
            .clock(SimClock::new())
            .seed(plan.seed);
        let alerts = manager.alerts();
        let manager = manager.sink(LifeSink {
            alerts: alerts.clone(),
            sink: Arc::clone(&site.sink),
        });
        let served = select! {
            biased;
            served = manager.serve(listener, stop.asked()) => served,
            () = look(&site, &alerts) => return Ok(()),
        };
        match served {
            Ok(summary) => site.ledger.end_manager(&summary),
            Err(error) => site.ledger.not_begun(MANAGER, &error),
        }
        if stop.is_for_good() {
            stop.end();
            return Ok(());
        }
        sleep(RESTART).await;
    }
}

/// Looks what is in the list again and again.
async fn look(site: &Site, alerts: &Alerts) {
    loop {
        sleep(LOOK).await;
        site.ledger.list_shows(&alerts.standing());
    }
}

/// Takes a change when it answers that it has, and not before; it outlives the managers.
pub(super) struct Sink {
    ledger: Arc<Ledger>,
    trouble: Trouble,
    random: Mutex<Random>,
}

/// It, and the list of the manager that tells it.
struct LifeSink {
    alerts: Alerts,
    sink: Arc<Sink>,
}

impl Sink {
    pub(super) fn new(trouble: Trouble, ledger: Arc<Ledger>, seed: u64) -> Self {
        Self {
            ledger,
            trouble,
            random: Mutex::new(Random::for_purpose(seed, 61)),
        }
    }
}

#[async_trait]
impl AlertSink for LifeSink {
    async fn alert(&self, notice: &AlertNotice<'_>) -> Result<(), Failure> {
        let Sink {
            ledger,
            trouble,
            random,
        } = &*self.sink;
        let change = notice.change;
        let said = notice.origin.map(|origin| origin.position);
        ledger.sink_sees(change, said, &self.alerts.standing());
        let (delay, fails) = trouble.draw(&mut random.lock().unwrap(), ledger.is_calm());
        if !delay.is_zero() {
            sleep(delay).await;
        }
        if fails {
            return Err(Busy.into());
        }
        ledger.sink_takes(change, said);
        Ok(())
    }
}
