use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::future::Future;
use core::pin::Pin;
use core::time::Duration;

use super::calling::{at_once, call};
use super::happenings::{Happening, decisions, flood, odd, plain, rounds};
use super::journal::{Kept, answered};
use super::promise::{Broken, BrokenPromise, Promise};
use crate::datatype::Instant;
use crate::plugin::{Failure, Tap};

/// How often a record is told that a tap has panicked at.
const TRIES: usize = 4;

type Opened<'o> = Pin<Box<dyn Future<Output = Result<Arc<dyn Tap>, Failure>> + 'o>>;
type Listed<'o> = Pin<Box<dyn Future<Output = Result<Vec<Noted>, Failure>> + 'o>>;

/// What a tap has kept of one record.
///
/// `Debug` shows no content.
#[derive(Clone, Eq, PartialEq)]
pub struct Noted {
    /// The time of day at which it happened: no two records of the kit have one, and all are whole seconds.
    pub at: Instant,
    /// The payload as it is kept; `None` where the record has none, or the tap keeps none.
    pub frame: Option<Vec<u8>>,
}

impl fmt::Debug for Noted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let frame = self.frame.as_ref().map(Vec::len);
        let mut shown = f.debug_struct("Noted");
        shown.field("at", &self.at).field("frame", &frame).finish()
    }
}

/// Asks a tap for everything that [`Tap`] promises.
///
/// `open` makes the tap of a name (a word of lower-case letters).
/// `noted` lists what the tap of a name has kept, in order; the kit has dropped the tap before it asks.
/// `patience` is how long a call may take, on the clock of the machine: no runtime can end one, so it is made on a thread of its own,
/// within the runtime of the caller, if that is tokio's. The thread of the caller waits, and a thread whose call never ends is left behind.
///
/// A tap is told all kinds of records, some of them such as nobody has in mind, from one connection and from eight at once,
/// fewer than a thousand before it is dropped. That of the name `flood` is told 20,000 in one go, and may leave out what it cannot hold;
/// whoever reads behind it may stand still.
/// That of the name `panics` may panic at its second record, once; then the kit sees that it goes on.
/// Where a tap leaves out some on purpose, as one that keeps frames alone, `noted` is to list these too.
///
/// ```
/// use std::sync::Mutex;
/// use std::time::Duration;
///
/// use ihe_pcd::plugin::{TapRecord, Tapped, testkit};
///
/// /// What was kept, each with the name of its tap.
/// static KEPT: Mutex<Vec<(&str, testkit::Noted)>> = Mutex::new(Vec::new());
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// // In the tests of a tap, under `#[tokio::test]`:
/// let kept = testkit::tap(
///     async |name| {
///         Ok(move |record: &TapRecord<'_>| {
///             let frame = match record.what {
///                 Tapped::Received(frame) | Tapped::Sent(frame) => Some(frame.to_vec()),
///                 _ => None,
///             };
///             let noted = testkit::Noted { at: record.at.wall, frame };
///             KEPT.lock().unwrap().push((name, noted));
///         })
///     },
///     async |name| {
///         let kept = KEPT.lock().unwrap();
///         Ok(kept.iter().filter(|(of, _)| *of == name).map(|(_, noted)| noted.clone()).collect())
///     },
///     Duration::from_secs(60),
/// );
/// if let Err(broken) = kept.await {
///     panic!("{broken}");
/// }
/// # });
/// ```
///
/// # Errors
///
/// The promises that were broken, with what was seen.
pub async fn tap<T: Tap>(
    open: impl AsyncFn(&'static str) -> Result<T, Failure>,
    noted: impl AsyncFn(&'static str) -> Result<Vec<Noted>, Failure>,
    patience: Duration,
) -> Result<(), Broken> {
    let open = |name| -> Opened<'_> {
        let open = &open;
        Box::pin(async move { Ok(Arc::new(open(name).await?) as Arc<dyn Tap>) })
    };
    let noted = |name| -> Listed<'_> { Box::pin(noted(name)) };
    let kit = Kit {
        open: &open,
        noted: &noted,
        patience,
    };
    let broken = [
        kit.takes().await,
        kit.odd().await,
        kit.several().await,
        kit.panics().await,
        kit.flood().await,
    ];
    Broken::of(broken.into_iter().filter_map(Result::err).collect())
}

/// What the author gives.
struct Kit<'o> {
    open: &'o dyn Fn(&'static str) -> Opened<'o>,
    noted: &'o dyn Fn(&'static str) -> Listed<'o>,
    patience: Duration,
}

impl Kit<'_> {
    async fn open(&self, name: &'static str) -> Result<Arc<dyn Tap>, BrokenPromise> {
        answered("open", (self.open)(name).await)
    }

    /// Drops the tap. What it has kept.
    async fn noted(
        &self,
        name: &'static str,
        tap: Arc<dyn Tap>,
    ) -> Result<Vec<Noted>, BrokenPromise> {
        drop(tap);
        answered("noted", (self.noted)(name).await)
    }

    /// Tells records one after the other.
    fn tell(&self, tap: &Arc<dyn Tap>, records: Vec<Happening>) -> Kept {
        let tap = Arc::clone(tap);
        call(self.patience, move || {
            records.iter().for_each(|record| record.tell(&*tap));
        })
    }

    /// One connection, with whatever can happen on it.
    async fn takes(&self) -> Kept {
        let tap = self.open("takes").await?;
        let told = plain(0);
        self.tell(&tap, told.clone())?;
        holds(
            Promise::TakesEffect,
            &told,
            &self.noted("takes", tap).await?,
        )
    }

    /// Records with what nobody has in mind, and after each a plain one.
    async fn odd(&self) -> Kept {
        let tap = self.open("odd").await?;
        let mut told = Vec::new();
        for (what, record) in odd() {
            let named = |broken: BrokenPromise| BrokenPromise {
                found: format!("{what}: {}", broken.found),
                ..broken
            };
            let records = [record, decisions(told.len())];
            self.tell(&tap, records.to_vec()).map_err(named)?;
            told.extend(records);
        }
        holds(Promise::TakesEffect, &told, &self.noted("odd", tap).await?)
    }

    /// Several connections begin, have something to say at the same time, and end.
    async fn several(&self) -> Kept {
        let tap = self.open("several").await?;
        let mut told = Vec::new();
        for round in rounds() {
            let tell = |records: &Vec<Happening>| {
                let (tap, records) = (Arc::clone(&tap), records.clone());
                Box::new(move || records.iter().for_each(|record| record.tell(&*tap)))
                    as Box<dyn FnOnce() + Send>
            };
            at_once(self.patience, round.iter().map(tell).collect())?;
            told.extend(round.into_iter().flatten());
        }
        let noted = self.noted("several", tap).await?;
        holds(Promise::CallsStayApart, &told, &noted)
    }

    /// It may panic once.
    async fn panics(&self) -> Kept {
        let tap = self.open("panics").await?;
        let mut told = plain(0);
        told.truncate(TRIES);
        for record in &told {
            let mut tries = (0..TRIES).map(|_| self.tell(&tap, alloc::vec![record.clone()]));
            let is_over = |tried: &Kept| match tried {
                Ok(()) => true,
                Err(broken) => broken.promise != Promise::NoPanics,
            };
            match tries.find(is_over) {
                Some(taken) => taken?,
                None => {
                    return Promise::SurvivesPanics
                        .unless(false, || "no record is taken after a panic".into());
                }
            }
        }
        let noted = self.noted("panics", tap).await?;
        let is_noted = |record: &Happening| noted.iter().any(|noted| noted.at == record.at());
        Promise::SurvivesPanics.unless(told.iter().all(is_noted), || {
            "a record is not there that came after a panic".into()
        })
    }

    /// More than anybody can hold, while nothing else runs on this thread.
    async fn flood(&self) -> Kept {
        let tap = self.open("flood").await?;
        let told = flood();
        self.tell(&tap, told.clone())?;
        let noted = self.noted("flood", tap).await?;
        is_of(&told, &noted)
    }
}

/// Each of these records is there, and nothing else.
fn holds(promise: Promise, told: &[Happening], noted: &[Noted]) -> Kept {
    let there: BTreeSet<_> = noted.iter().map(|noted| noted.at).collect();
    let missing = told.iter().position(|record| !there.contains(&record.at()));
    promise.unless(missing.is_none(), || {
        let number = missing.map_or(0, |at| at.saturating_add(1));
        format!("record {number} of {} is not there", told.len())
    })?;
    is_of(told, noted)
}

/// What is there was told, once, as it was, and in the order of its connection.
fn is_of(told: &[Happening], noted: &[Noted]) -> Kept {
    let told: BTreeMap<_, _> = told.iter().map(|record| (record.at(), record)).collect();
    let mut last: BTreeMap<usize, Instant> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for noted in noted {
        let Some(record) = told.get(&noted.at) else {
            return Promise::EffectsAreOfReports
                .unless(false, || "a record is there that nobody told".into());
        };
        let is_new = seen.insert(noted.at);
        Promise::NothingIsDoubled.unless(is_new, || "a record is there twice".into())?;
        let is_same = noted.frame.is_none() || noted.frame.as_deref() == record.frame();
        Promise::ByteForByte.unless(is_same, || {
            let length = record.frame().map_or(0, <[u8]>::len);
            format!("a frame of {length} bytes is not as it was")
        })?;
        let before = last.insert(record.connection(), noted.at);
        Promise::KeepsOrder.unless(before.is_none_or(|before| before < noted.at), || {
            "records of one connection are in another order than they were told in".into()
        })?;
    }
    Ok(())
}
