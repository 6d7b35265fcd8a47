use core::fmt;
use core::mem;
use core::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use tokio::select;
use tokio::sync::{Notify, mpsc};
use tokio::task::yield_now;
use tokio::time::sleep;

use super::shared::{Phase, Shared};
use super::{events, metrics};
use crate::datatype::Instant;
use crate::hl7::Message;
use crate::model::Report;
use crate::plugin::contain::contain;
use crate::session::Now;
use crate::session::gap::{
    Attendance, AttendanceEvent, Expectation, Extent, GapReason, GapScope, Loss,
};

/// How many messages wait until it is seen whose they are.
const WAITING: usize = 1024;

/// How many bytes they are together.
const WAITING_BYTES: usize = 16 * 1024 * 1024;

/// Watches the devices of a [`Consumer`](super::Consumer), and can be told about them while it runs. A clone is the same.
///
/// A device is heard of when a message of it is handed to the journal; one that is refused or only came again does not count.
/// Where so many messages come at once that it is not seen in time whose they are, nobody is called silent because of them;
/// up to 16 MiB of messages wait for that, or one that is longer.
///
/// ```
/// use core::time::Duration;
/// use ihe_pcd::actor::{Consumer, Watch};
/// use ihe_pcd::datatype::Ei;
/// use ihe_pcd::session::gap::{Attendance, Expectation, GapScope};
///
/// let watch = Watch::new(Attendance::learning());
/// let consumer = Consumer::danger_volatile().watch(watch.clone());
/// // A pump that reports every five minutes, whatever was learned.
/// let pump = GapScope::device(&Ei::eui_64("0123456789ABCDEF"));
/// watch.expect(pump.clone(), Expectation::every(Duration::from_secs(300))?, None);
/// // It was taken off.
/// watch.retire(pump);
/// # drop(consumer);
/// # Ok::<(), ihe_pcd::session::gap::ExpectationError>(())
/// ```
#[derive(Clone)]
pub struct Watch(Arc<Told>);

/// What is between whoever has a watch and the task that has its attendance.
struct Told {
    attendance: Mutex<Attendance>,
    orders: Mutex<Vec<Order>>,
    ordered: Notify,
}

enum Order {
    Expect(GapScope, Expectation, Option<Instant>),
    Retire(GapScope),
}

impl Watch {
    /// A watch, for one consumer.
    pub fn new(attendance: Attendance) -> Self {
        Self(Arc::new(Told {
            attendance: Mutex::new(attendance),
            orders: Mutex::default(),
            ordered: Notify::new(),
        }))
    }

    /// Expects somebody, from when he was last heard of on, as [`Attendance::expect`] does;
    /// if the consumer does not serve yet, as soon as it does.
    ///
    /// If as many are watched as may be, a gap says so.
    pub fn expect(&self, who: GapScope, expectation: Expectation, last_seen: Option<Instant>) {
        self.order(Order::Expect(who, expectation, last_seen));
    }

    /// Watches somebody no more until he is heard of again; a silence of his ends.
    pub fn retire(&self, who: GapScope) {
        self.order(Order::Retire(who));
    }

    /// How often somebody is expected, if he is: what was learned may be kept for the next start.
    pub fn expectation(&self, who: &GapScope) -> Option<Expectation> {
        Some(self.attendance().expectation(who)?.expectation)
    }

    /// How many are watched at most.
    pub(super) fn most(&self) -> usize {
        self.attendance().most()
    }

    fn order(&self, order: Order) {
        let orders = &self.0.orders;
        let mut orders = orders.lock().unwrap_or_else(PoisonError::into_inner);
        orders.push(order);
        drop(orders);
        self.0.ordered.notify_one();
    }

    fn attendance(&self) -> MutexGuard<'_, Attendance> {
        let attendance = &self.0.attendance;
        attendance.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does what was ordered; answers how many had no place.
    fn obey(&self, now: Now) -> u64 {
        let orders = &self.0.orders;
        let mut orders = orders.lock().unwrap_or_else(PoisonError::into_inner);
        let orders = mem::take(&mut *orders);
        let mut attendance = self.attendance();
        let mut without_place = 0_u64;
        for order in orders {
            match order {
                Order::Expect(who, expectation, last_seen) => {
                    if !attendance.expect(who, expectation, last_seen, now) {
                        without_place = without_place.saturating_add(1);
                    }
                }
                Order::Retire(who) => {
                    attendance.retire(&who, now);
                }
            }
        }
        without_place
    }
}

impl From<Attendance> for Watch {
    fn from(attendance: Attendance) -> Self {
        Self::new(attendance)
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Watch").field(&*self.attendance()).finish()
    }
}

/// Where connections say what came.
pub(super) struct Sightings {
    arrived: mpsc::Sender<Sighting>,
    /// How many bytes wait.
    bytes: AtomicUsize,
    /// When the first and the last one came that are not among them.
    overlooked: Mutex<Option<(Now, Now)>>,
}

pub(super) struct Sighting {
    frame: Bytes,
    now: Now,
}

impl Sightings {
    pub(super) fn new() -> (Self, mpsc::Receiver<Sighting>) {
        let (arrived, sightings) = mpsc::channel(WAITING);
        let places = Self {
            arrived,
            bytes: AtomicUsize::new(0),
            overlooked: Mutex::default(),
        };
        (places, sightings)
    }

    /// Never waits: whoever says it is about to acknowledge.
    pub(super) fn add(&self, frame: Bytes, now: Now) {
        let bytes = frame.len();
        let before = self.bytes.fetch_add(bytes, Ordering::Relaxed);
        // One is always taken, however long.
        let has_room = before == 0 || before.saturating_add(bytes) <= WAITING_BYTES;
        if !has_room || self.arrived.try_send(Sighting { frame, now }).is_err() {
            self.bytes.fetch_sub(bytes, Ordering::Relaxed);
            let mut overlooked = self.lock_overlooked();
            let first = overlooked.map_or(now, |(first, _)| first);
            *overlooked = Some((first, now));
        }
    }

    /// So many bytes wait no more.
    pub(super) fn taken(&self, bytes: usize) {
        self.bytes.fetch_sub(bytes, Ordering::Relaxed);
    }

    /// When the first and the last one came, since this was asked last, that were not taken.
    pub(super) fn overlooked(&self) -> Option<(Now, Now)> {
        self.lock_overlooked().take()
    }

    fn lock_overlooked(&self) -> MutexGuard<'_, Option<(Now, Now)>> {
        self.overlooked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// Sees whose messages come, and tells who is silent, until nothing more comes.
pub(super) async fn attend(
    shared: Arc<Shared>,
    watch: Watch,
    mut sightings: mpsc::Receiver<Sighting>,
) {
    let Some(seen_by_connections) = &shared.sightings else {
        return;
    };
    let mut phase = shared.phase.subscribe();
    let mut ending = pin!(async move {
        drop(phase.wait_for(|phase| *phase >= Phase::CatchingUp).await);
    });
    let mut is_last = false;
    loop {
        // Before anything that came: what came before this moment is seen before anybody is called silent at it.
        let now = shared.now();
        for _ in 0..WAITING {
            let Ok(sighting) = sightings.try_recv() else {
                break;
            };
            see(&shared, &watch, seen_by_connections, sighting).await;
            // Connections of the same thread have answers to send.
            yield_now().await;
        }
        excuse(&watch, seen_by_connections);
        for _ in 0..watch.obey(now) {
            let scope = GapScope::Others;
            let loss = Loss::new(scope, GapReason::Unwatched, Extent::At(now.wall));
            shared.gaps.note(&loss, now);
        }
        tell(&shared, &watch, now);
        if is_last {
            return;
        }
        let deadline = watch.attendance().next_deadline();
        let left = deadline.map(|deadline| deadline.saturating_sub(shared.now().elapsed));
        select! {
            biased;
            () = &mut ending => is_last = true,
            sighting = sightings.recv() => if let Some(sighting) = sighting {
                see(&shared, &watch, seen_by_connections, sighting).await;
            },
            () = watch.0.ordered.notified() => {}
            () = sleep(left.unwrap_or_default()), if left.is_some() => {}
        }
    }
}

async fn see(shared: &Shared, watch: &Watch, sightings: &Sightings, sighting: Sighting) {
    // Before anybody is called silent at the time of this one.
    excuse(watch, sightings);
    let Sighting { frame, now } = sighting;
    sightings.taken(frame.len());
    let policy = &shared.setup.policy;
    // A report whose reading panics is nobody's.
    let seen = contain(async {
        let Ok(message) = Message::parse_with(&frame, policy.read_options) else {
            return;
        };
        if let Ok(report) = Report::read_at(&message, &policy.rules, now.wall) {
            watch.attendance().observe_report(&report, now);
        }
    });
    if seen.await.is_err() {
        events::task_failed();
    }
    tell(shared, watch, now);
}

fn excuse(watch: &Watch, sightings: &Sightings) {
    if let Some((since, until)) = sightings.overlooked() {
        watch.attendance().excuse(since, until);
    }
}

fn tell(shared: &Shared, watch: &Watch, now: Now) {
    loop {
        let Some(event) = watch.attendance().poll(now) else {
            return;
        };
        events::attendance(&event);
        metrics::attendance(&event);
        if let Some(loss) = event.loss() {
            shared.gaps.note(&loss, now);
        }
        if let AttendanceEvent::Returned(silence) | AttendanceEvent::Retired(silence) = &event {
            let until = silence.until.unwrap_or(now.wall);
            shared.gaps.end(&silence.who, until, now);
        }
    }
}

#[cfg(test)]
mod tests {
    use core::time::Duration;

    use super::*;
    use crate::actor::Limits;
    use crate::actor::gaps::Gaps;
    use crate::actor::shared::Setup;
    use crate::plugin::{Clock, VolatileJournal};

    fn at(seconds: u64) -> Now {
        let elapsed = Duration::from_secs(seconds);
        Now {
            elapsed,
            wall: Instant::UNIX_EPOCH.checked_add(elapsed).unwrap(),
        }
    }

    fn add(sightings: &Sightings, bytes: usize) {
        sightings.add(vec![0; bytes].into(), at(0));
    }

    #[test]
    fn what_does_not_fit_is_said_once_and_waits_for_nobody() {
        let (sightings, mut seen) = Sightings::new();
        for _ in 0..WAITING {
            add(&sightings, 10);
        }
        assert_eq!(sightings.overlooked(), None);
        for seconds in 1..=3 {
            sightings.add(vec![0; 10].into(), at(seconds));
        }
        assert_eq!(sightings.overlooked(), Some((at(1), at(3))));
        assert_eq!(sightings.overlooked(), None);
        let first = seen.try_recv().unwrap();
        sightings.taken(first.frame.len());
        add(&sightings, 10);
        assert_eq!(sightings.overlooked(), None);
    }

    #[test]
    fn one_message_always_fits_however_long() {
        let (sightings, mut seen) = Sightings::new();
        add(&sightings, WAITING_BYTES + 1);
        assert_eq!(sightings.overlooked(), None);
        add(&sightings, 1);
        assert_eq!(sightings.overlooked(), Some((at(0), at(0))));
        sightings.taken(seen.try_recv().unwrap().frame.len());
        add(&sightings, WAITING_BYTES);
        assert_eq!(sightings.overlooked(), None);
    }

    /// A clock that stands.
    #[derive(Debug)]
    struct Stands(Now);

    impl Clock for Stands {
        fn now(&self) -> Now {
            self.0
        }
    }

    fn frame(sender: &str) -> Bytes {
        format!("MSH|^~\\&|{sender}|EAST|||||ORU^R01^ORU_R01|1|P|2.6\rOBR|1\r").into()
    }

    /// A consumer's common part, at its end, at this time.
    fn ended(now: Now, sightings: Sightings) -> Arc<Shared> {
        let setup = Setup {
            journal: Arc::new(VolatileJournal::new(1)),
            policy: Arc::default(),
            mllp: Default::default(),
            timeouts: Default::default(),
            limits: Limits::default(),
            clock: Arc::new(Stands(now)),
            tap: None,
        };
        let shared = Shared::new(setup, Gaps::default(), Some(sightings));
        shared.phase.send_replace(Phase::CatchingUp);
        Arc::new(shared)
    }

    #[tokio::test]
    async fn nobody_is_called_silent_who_was_heard_of_among_those_that_were_not_seen() {
        let (sightings, mut seen) = Sightings::new();
        let minute = Expectation::every(Duration::from_secs(60)).unwrap();
        let watch = Watch::new(Attendance::expecting(minute.with_tolerance(100)));
        let monitor = GapScope::sender("MONITOR|EAST");
        watch.attendance().observe(&monitor, at(0));
        for _ in 0..WAITING {
            sightings.add(frame("PUMP"), at(1));
        }
        sightings.add(frame("MONITOR"), at(50));
        // There is room again for one that came later than the monitor was expected.
        sightings.taken(seen.try_recv().unwrap().frame.len());
        sightings.add(frame("PUMP"), at(100));
        attend(ended(at(105), sightings), watch.clone(), seen).await;
        let mut attendance = watch.attendance();
        attendance.observe(&monitor, at(105));
        assert_eq!(attendance.poll(at(105)), None, "it was never silent");
    }
}
