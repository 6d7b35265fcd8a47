use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use super::backend::Opened;
use super::journal::Kept;
use super::outlet::{Messages, Said, Scripted};
use super::polling::Pause;
use super::promise::{Broken, BrokenPromise, Promise};
use super::running::{Kit, Ran, Run, Source};
use super::script::Deed;
use crate::plugin::{Failure, ObservationSource};

/// How many reports a source is asked for, if it has so many.
const WANTED: usize = 6;

/// Asks a source for everything that [`ObservationSource`] promises, with an outlet that is slow, refuses, hangs, closes and stops.
///
/// `open` makes a source that has everything before it: each of them hands over the same values in the same order, six reports at least
/// if it is to be asked for everything. Each says something else: they are told apart by the codes, paths, numbers and units of their rows.
/// `patience` is how long a run may take to end: it is ready when that is too long. A source that then waits for its outlet to stop is told to end.
///
/// ```
/// use std::sync::atomic::{AtomicI64, Ordering};
/// use std::time::Duration;
///
/// use ihe_pcd::codes::{mdc, unit};
/// use ihe_pcd::datatype::Ei;
/// use ihe_pcd::model::Report;
/// use ihe_pcd::plugin::{Failure, ObservationSource, Outlet, OutletError, async_trait, testkit};
/// use tokio::sync::Mutex;
///
/// /// Counts from 1 to 9, and keeps a report until it is stored or refused.
/// #[derive(Default)]
/// struct Counter {
///     next: AtomicI64,
///     in_hand: Mutex<Option<Report<'static>>>,
/// }
///
/// #[async_trait]
/// impl ObservationSource for Counter {
///     async fn run(&self, outlet: &dyn Outlet) -> Result<(), Failure> {
///         while !outlet.is_stopping() && self.next.load(Ordering::Relaxed) < 9 {
///             let mut in_hand = self.in_hand.lock().await;
///             let report = in_hand.get_or_insert_with(|| {
///                 let number = self.next.load(Ordering::Relaxed) + 1;
///                 Report::builder(outlet.sender(), outlet.control_id(), outlet.now())
///                     .no_patient()
///                     .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, Ei::eui_64("0123456789ABCDEF"))
///                     .metric(mdc::ECG_HEART_RATE, number, unit::BEAT_PER_MIN)
///                     .build()
///             });
///             match outlet.hand_over(report).await {
///                 Err(error) if !error.is_of_the_message() => return Err(error.into()),
///                 Ok(()) | Err(_) => *in_hand = None,
///             }
///             self.next.fetch_add(1, Ordering::Relaxed);
///         }
///         Ok(())
///     }
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
/// let kept = testkit::source(
///     async || Ok(Counter::default()),
///     async || tokio::time::sleep(Duration::from_secs(60)).await,
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
pub async fn source<S: ObservationSource>(
    open: impl AsyncFn() -> Result<S, Failure>,
    patience: impl AsyncFn(),
) -> Result<(), Broken> {
    let open = || -> Opened<'_, dyn ObservationSource> {
        let open = &open;
        Box::pin(async move { Ok(Box::new(open().await?) as Box<dyn ObservationSource>) })
    };
    let patience = || -> Pause<'_> { Box::pin(patience()) };
    let kit = Kit {
        open: &open,
        patience: &patience,
    };
    let everything = match kit.everything().await {
        Ok(everything) => everything,
        Err(broken) => return Broken::of(alloc::vec![broken]),
    };
    let mut broken = Vec::new();
    broken.extend(kit.slow(&everything).await.err());
    broken.extend(kit.refused(&everything).await.err());
    broken.extend(kit.again(&everything, Deed::Hang).await.err());
    broken.extend(kit.again(&everything, Deed::StoreAndHang).await.err());
    broken.extend(kit.again(&everything, Deed::Close).await.err());
    broken.extend(kit.stops().await.err());
    Broken::of(broken)
}

impl Source for dyn ObservationSource {
    type Shelf = Messages;

    fn run<'r>(&'r self, outlet: &'r Scripted) -> Run<'r> {
        ObservationSource::run(self, outlet)
    }
}

impl Kit<'_, dyn ObservationSource> {
    /// What the source hands over where nothing stands in its way.
    async fn everything(&self) -> Result<Vec<Said>, BrokenPromise> {
        let source = self.opened().await?;
        let outlet = Scripted::wanting(&[], WANTED);
        self.run_to_the_end(&*source, &outlet).await?;
        let stored = outlet.stored();
        Promise::HandsOver.unless(!stored.is_empty(), || "nothing came".into())?;
        distinct(&outlet)?;
        let said: Vec<Said> = stored.into_iter().map(|kept| kept.said).collect();
        let differ = said.iter().collect::<BTreeSet<_>>().len() == said.len();
        Promise::HandsOver.unless(differ, || {
            "two reports say the same, and the kit cannot tell them apart".into()
        })?;
        Ok(said)
    }

    async fn slow(&self, everything: &[Said]) -> Kept {
        let source = self.opened().await?;
        let outlet = Scripted::wanting(&[Deed::Store(50); WANTED], everything.len());
        self.run_to_the_end(&*source, &outlet).await?;
        distinct(&outlet)?;
        in_order(&outlet, everything)?;
        all_there(Promise::NothingIsSkipped, &outlet, everything)
    }

    async fn refused(&self, everything: &[Said]) -> Kept {
        if everything.len() < 3 {
            return Ok(());
        }
        let source = self.opened().await?;
        let wanted = everything.len().saturating_sub(1);
        let outlet = Scripted::wanting(&[Deed::Store(0), Deed::Refuse], wanted);
        self.run_to_the_end(&*source, &outlet).await?;
        distinct(&outlet)?;
        let refused = outlet.refused();
        let rest: Vec<Said> = everything
            .iter()
            .filter(|said| !refused.contains(said))
            .cloned()
            .collect();
        all_there(Promise::RefusedIsPassedOver, &outlet, &rest)
    }

    /// Something befalls the second report; the source is run again.
    async fn again(&self, everything: &[Said], deed: Deed) -> Kept {
        if everything.len() < 3 {
            return Ok(());
        }
        let source = self.opened().await?;
        let outlet = Scripted::wanting(&[Deed::Store(0), deed], everything.len());
        if deed == Deed::Close {
            let ran = self.run_until_closed(&*source, &outlet).await?;
            Promise::EndsWhenClosed.unless(ran != Ran::NotEnded, || "a run did not end".into())?;
        } else {
            self.drop_at_a_call(&*source, &outlet).await;
        }
        self.run_to_the_end(&*source, &outlet).await?;
        distinct(&outlet)?;
        let mut said = BTreeSet::new();
        let stored = outlet.stored();
        let doubled = stored.iter().find(|kept| !said.insert(&kept.said));
        Promise::AgainUnderItsControlId.unless(doubled.is_none(), || {
            "a report is stored twice, under two control ids".into()
        })?;
        all_there(Promise::ComesAgain, &outlet, everything)?;
        in_order(&outlet, everything)
    }

    /// It is to end while a call hangs nowhere and nothing more is wanted.
    async fn stops(&self) -> Kept {
        let source = self.opened().await?;
        let outlet = Scripted::wanting(&[], 1);
        let ran = self.run(&*source, &outlet).await?;
        Promise::EndsWhenStopping.unless(ran != Ran::NotEnded, || {
            "a run did not end, though it was to".into()
        })
    }
}

fn distinct(outlet: &Scripted) -> Kept {
    Promise::ControlIdsAreDistinct.unless(!outlet.has_repeated_id(), || {
        "two messages that differ have one control id".into()
    })
}

/// The order in which they were stored is that of everything.
fn in_order(outlet: &Scripted, everything: &[Said]) -> Kept {
    let stored = outlet.stored();
    let places = stored
        .iter()
        .filter_map(|kept| everything.iter().position(|said| *said == kept.said));
    Promise::KeepsOrder.unless(places.is_sorted(), || {
        "reports are in another order than at first".into()
    })
}

fn all_there(promise: Promise, outlet: &Scripted, expected: &[Said]) -> Kept {
    let stored = outlet.stored();
    let missing = expected
        .iter()
        .position(|said| !stored.iter().any(|kept| kept.said == *said));
    promise.unless(missing.is_none(), || {
        format!(
            "report {} never came",
            missing.map_or(0, |at| at.saturating_add(1))
        )
    })
}
