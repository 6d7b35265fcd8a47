use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::time::Duration;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};

use super::calling::{at_once, call};
use super::journal::Kept;
use super::promise::{Broken, BrokenPromise, Promise};
use crate::datatype::Instant;
use crate::plugin::Clock;
use crate::session::Now;

/// How often a clock is asked one time after the other.
const READINGS: usize = 1_000;

/// From how many threads it is asked at once.
const CROWD: usize = 8;

/// How long is waited to see time pass.
const LAPSE: Duration = Duration::from_millis(100);

/// By how much a scale may be off after that: it may count in steps.
const GRAIN: Duration = Duration::from_millis(30);

/// By how much the time of day may be off. TAI is off by 37 s, GPS time by 18 s.
const OFF: Duration = Duration::from_secs(5);

/// How often a time of day is compared that somebody may have set just then.
const ROUNDS: usize = 3;

/// Asks a clock for everything that [`Clock`] promises.
///
/// `pass` lets so much time pass, less than a second in all: it sleeps, or moves a clock of which a test says the time.
/// `utc` answers what time of day it is by another clock, which is right and goes on as `pass` lets time pass.
/// `secrets` are texts that no log may show, such as the key of a time server.
/// `patience` is how long a call may take, on the clock of the machine: no runtime can end one, so each of the first is made on a thread of its own,
/// within the runtime of the caller, if that is tokio's. A thread whose call never ends is left behind.
///
/// ```
/// use std::time::{Duration, SystemTime, UNIX_EPOCH};
///
/// use ihe_pcd::datatype::Instant;
/// use ihe_pcd::plugin::{SystemClock, testkit};
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
/// let utc = || {
///     let since_1970 = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
///     Instant::UNIX_EPOCH.checked_add(since_1970).unwrap()
/// };
/// let pass = async |time| tokio::time::sleep(time).await;
/// let kept = testkit::clock(SystemClock::new(), pass, utc, &[], Duration::from_secs(60));
/// if let Err(broken) = kept.await {
///     panic!("{broken}");
/// }
/// # });
/// ```
///
/// # Errors
///
/// The promises that were broken, with what was seen.
pub async fn clock(
    clock: impl Clock,
    pass: impl AsyncFn(Duration),
    utc: impl Fn() -> Instant,
    secrets: &[&str],
    patience: Duration,
) -> Result<(), Broken> {
    let clock: Arc<dyn Clock> = Arc::new(clock);
    let mut broken = Vec::new();
    // A clock that hangs or panics is asked nothing on this thread.
    if let Err(first) = answers(&clock, secrets, patience) {
        let is_of_all = matches!(first.promise, Promise::CallsEnd | Promise::NoPanics);
        broken.push(first);
        if is_of_all {
            return Broken::of(broken);
        }
    }
    broken.extend(passes(&*clock, &pass).await.err());
    broken.extend(never_back(&clock, patience).err());
    broken.extend(is_utc(&*clock, &utc).err());
    broken.extend(agrees(&*clock, &pass, &utc).await.err());
    Broken::of(broken)
}

/// It answers, and its `Debug`, which stands in that of actors, shows no secret.
fn answers(clock: &Arc<dyn Clock>, secrets: &[&str], patience: Duration) -> Kept {
    let asked = Arc::clone(clock);
    let shown = call(patience, move || {
        for _ in 0..READINGS {
            asked.now();
        }
        format!("{asked:?} {asked:#?}")
    })?;
    let shows = secrets.iter().any(|secret| shown.contains(secret));
    Promise::ShowsNoSecrets.unless(!shows, || "`Debug` of the clock does".into())
}

/// Time passes on the scale that timeouts are counted on.
async fn passes(clock: &dyn Clock, pass: &impl AsyncFn(Duration)) -> Kept {
    let before = now(clock)?.elapsed;
    pass(LAPSE).await;
    let passed = now(clock)?.elapsed.saturating_sub(before);
    Promise::TimePasses.unless(passed.saturating_add(GRAIN) >= LAPSE, || {
        format!("{passed:?} have passed on it in {LAPSE:?}")
    })
}

/// Whoever asks, on whichever thread, sees no less than anybody has seen before.
fn never_back(clock: &Arc<dyn Clock>, patience: Duration) -> Kept {
    let seen = Arc::new(Mutex::new(now(&**clock)?.elapsed));
    let ask = |_| {
        let (clock, seen) = (Arc::clone(clock), Arc::clone(&seen));
        Box::new(move || (0..READINGS).find_map(|_| is_less(&*clock, &seen)))
            as Box<dyn FnOnce() -> _ + Send>
    };
    let back = at_once(patience, (0..CROWD).map(ask).collect())?;
    let back = back.into_iter().flatten().next();
    Promise::TimeNeverGoesBack.unless(back.is_none(), || {
        format!("{:?} less than before", back.unwrap_or_default())
    })
}

/// By how much the clock shows less than was seen before it was asked.
fn is_less(clock: &dyn Clock, seen: &Mutex<Duration>) -> Option<Duration> {
    let floor = *seen.lock().unwrap_or_else(PoisonError::into_inner);
    let elapsed = clock.now().elapsed;
    let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
    *seen = elapsed.max(*seen);
    floor.checked_sub(elapsed).filter(|less| !less.is_zero())
}

/// A reading, and what the other clock shows before it and after it.
struct Reading {
    before: Instant,
    now: Now,
    after: Instant,
}

impl Reading {
    fn of(clock: &dyn Clock, utc: &impl Fn() -> Instant) -> Result<Self, BrokenPromise> {
        let before = utc();
        let now = now(clock)?;
        Ok(Self {
            before,
            now,
            after: utc(),
        })
    }

    /// By how much the time of day is off, at least.
    fn off(&self) -> Duration {
        let early = since(self.now.wall, self.before);
        early.max(since(self.after, self.now.wall))
    }
}

/// How much later a time is than another, if it is.
fn since(earlier: Instant, later: Instant) -> Duration {
    later.checked_duration_since(earlier).unwrap_or_default()
}

/// The time of day is UTC.
fn is_utc(clock: &dyn Clock, utc: &impl Fn() -> Instant) -> Kept {
    let mut off = Duration::MAX;
    for _ in 0..ROUNDS {
        off = off.min(Reading::of(clock, utc)?.off());
    }
    Promise::WallIsUtc.unless(off <= OFF, || format!("it is off by {off:?}"))
}

/// Both scales pass as fast as the other clock does.
async fn agrees(
    clock: &dyn Clock,
    pass: &impl AsyncFn(Duration),
    utc: &impl Fn() -> Instant,
) -> Kept {
    let mut found = None;
    for _ in 0..ROUNDS {
        let first = Reading::of(clock, utc)?;
        pass(LAPSE).await;
        let last = Reading::of(clock, utc)?;
        let least = since(first.after, last.before).saturating_sub(GRAIN);
        let most = since(first.before, last.after).saturating_add(GRAIN);
        let elapsed = last.now.elapsed.saturating_sub(first.now.elapsed);
        let wall = since(first.now.wall, last.now.wall);
        let is_off = |passed: &Duration| *passed < least || *passed > most;
        found = [("elapsed", elapsed), ("wall", wall)]
            .into_iter()
            .find(|(_, passed)| is_off(passed))
            .map(|(scale, passed)| {
                format!("{passed:?} have passed on `{scale}`, and {least:?} to {most:?} in truth")
            });
        if found.is_none() {
            break;
        }
    }
    Promise::ScalesAgree.unless(found.is_none(), || found.unwrap_or_default())
}

/// A reading on this thread.
fn now(clock: &dyn Clock) -> Result<Now, BrokenPromise> {
    catch_unwind(AssertUnwindSafe(|| clock.now())).map_err(|_| BrokenPromise {
        promise: Promise::NoPanics,
        found: String::from("a call panicked"),
    })
}
