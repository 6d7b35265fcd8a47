use alloc::boxed::Box;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::backend::Opened;
use super::journal::Kept;
use super::polling::{Pause, abandoned};
use super::promise::{Broken, BrokenPromise, Promise};
use super::raising::{Alerts, Fates, Goal, Missing, Told};
use super::running::{Kit, Ran, Run, Source};
use super::script::{Deed, Script};
use crate::plugin::contain::contain;
use crate::plugin::{AlertSource, ErrorKind, Failure};

/// How much a source says before it is told to end, if it has so much.
const WANTED: usize = 12;

/// After how many polls a preflight is dropped, at most.
const POLLS: u32 = 4;

/// What can befall something that is said.
const BEFALLS: [Befall; 7] = [
    Befall(Deed::Fail, Promise::ComesAgain, "was not stored"),
    Befall(Deed::Busy, Promise::ComesAgain, "could not be said for now"),
    Befall(
        Deed::Hang,
        Promise::ComesAgain,
        "hung, and the run was dropped",
    ),
    Befall(Deed::Close, Promise::ComesAgain, "found the outlet closed"),
    Befall(
        Deed::StoreAndFail,
        Promise::ComesAgain,
        "was stored, and that was not known",
    ),
    Befall(
        Deed::StoreAndHang,
        Promise::ComesAgain,
        "was stored, and the run was dropped",
    ),
    Befall(Deed::Panic, Promise::SurvivesPanics, "panicked"),
];

/// What befalls something that is said, what a source promises for then, and words for it.
#[derive(Clone, Copy)]
struct Befall(Deed, Promise, &'static str);

type Given<'o> = Kit<'o, dyn AlertSource>;

/// Asks a source of alerts for everything that [`AlertSource`] promises, with an outlet that is slow, refuses, fails, hangs, panics, closes and stops,
/// and that begins again with what stands.
///
/// `open` makes a source that has everything before it: each of them says the same of the same alerts in the same order, unless the outlet
/// has alerts that stand. Two alerts that stand at the same time differ in their device, event, source or text.
/// It is asked for everything if it raises two alerts at least, ends one of them, and says something else of one.
/// `patience` is how long a run may take to say what it has to say, or to end: it is ready when that is too long. A source that then waits
/// for its outlet to stop is told to end. A run that blocks its thread is not noticed here: a test needs a time limit of its own.
///
/// ```
/// use std::time::Duration;
///
/// use ihe_pcd::codes::mdc;
/// use ihe_pcd::datatype::Ei;
/// use ihe_pcd::model::AlertContent;
/// use ihe_pcd::plugin::{AlertOutlet, AlertSource, Failure, async_trait, testkit};
/// use ihe_pcd::session::alert::Saying;
///
/// /// Three pumps with empty batteries; that of the first is charged again.
/// struct Pumps;
///
/// fn battery(pump: u8) -> AlertContent {
///     AlertContent::builder()
///         .no_subject()
///         .mds(mdc::DEV_PUMP_INFUS_LVP_MDS, Ei::eui_64(format!("0123456789ABCD{pump:02X}")))
///         .vmd(mdc::DEV_PUMP_INFUS_LVP_VMD)
///         .technical(mdc::EVT_BATT_DEPL, format!("Battery of pump {pump} empty"), mdc::DEV_PUMP_INFUS_LVP_MDS)
///         .into()
/// }
///
/// #[async_trait]
/// impl AlertSource for Pumps {
///     async fn run(&self, outlet: &dyn AlertOutlet) -> Result<(), Failure> {
///         // It remembers nothing: what stands is over, and is raised anew where it is there.
///         for alert in outlet.active() {
///             outlet.say(&alert.id, Saying::End).await?;
///         }
///         for pump in 1..=3 {
///             let alarm = match outlet.raise(battery(pump)).await {
///                 Ok(alarm) => alarm,
///                 Err(error) if error.is_of_the_alert() => continue,
///                 // It begins again, and sees what stands.
///                 Err(error) => return Err(error.into()),
///             };
///             if pump == 1 {
///                 outlet.say(&alarm, Saying::End).await?;
///             }
///         }
///         outlet.stopping().await;
///         Ok(())
///     }
/// }
///
/// # tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap().block_on(async {
/// let kept = testkit::alert_source(
///     async || Ok(Pumps),
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
pub async fn alert_source<S: AlertSource>(
    open: impl AsyncFn() -> Result<S, Failure>,
    patience: impl AsyncFn(),
) -> Result<(), Broken> {
    let open = || -> Opened<'_, dyn AlertSource> {
        let open = &open;
        Box::pin(async move { Ok(Box::new(open().await?) as Box<dyn AlertSource>) })
    };
    let patience = || -> Pause<'_> { Box::pin(patience()) };
    let kit = Kit {
        open: &open,
        patience: &patience,
    };
    let told = match kit.everything().await {
        Ok(told) => told,
        Err(broken) => return Broken::of(alloc::vec![broken]),
    };
    let mut broken = Vec::new();
    broken.extend(kit.stops().await.err());
    broken.extend(kit.slow(&told).await.err());
    for befall in BEFALLS {
        for place in places(&told) {
            let kept = kit.befalls(&told, place, befall).await;
            broken.extend(kept.err().map(|broken| BrokenPromise {
                found: format!(
                    "saying {} {}: {}",
                    place.saturating_add(1),
                    befall.2,
                    broken.found
                ),
                ..broken
            }));
        }
    }
    broken.extend(kit.refused(&told).await.err());
    broken.extend(kit.begins_again(&told).await.err());
    broken.extend(kit.preflight(&told).await.err());
    broken.extend(kit.name().await.err());
    Broken::of(broken)
}

impl Source for dyn AlertSource {
    type Shelf = Alerts;

    fn run<'r>(&'r self, outlet: &'r Script<Alerts>) -> Run<'r> {
        AlertSource::run(self, outlet)
    }
}

impl Given<'_> {
    /// What the source says where nothing stands in its way.
    async fn everything(&self) -> Result<Vec<Told>, BrokenPromise> {
        let source = self.opened().await?;
        let outlet = Script::new(Alerts::new(Goal::Sayings(WANTED)), []);
        let has_panicked = self.run_to_the_end(&*source, &outlet).await?;
        Promise::NoPanics.unless(!has_panicked, || {
            "a run panicked that nothing stood in the way of".into()
        })?;
        outlet.shelf(|alerts| {
            let not_said = alerts.not_said.as_ref();
            Promise::SaysWhatMayFollow.unless(not_said.is_none(), || {
                not_said.map_or_else(Default::default, ToString::to_string)
            })?;
            Promise::HandsOver.unless(!alerts.told.is_empty(), || "no alert was raised".into())?;
            once(alerts)?;
            let until = alerts.told_until.unwrap_or(alerts.told.len());
            Ok(alerts.told.get(..until).unwrap_or_default().to_vec())
        })
    }

    /// It is to end when it has just begun to speak.
    async fn stops(&self) -> Kept {
        let source = self.opened().await?;
        let outlet = Script::new(Alerts::new(Goal::Sayings(1)), []);
        let ran = self.run(&*source, &outlet).await?;
        Promise::EndsWhenStopping.unless(ran != Ran::NotEnded, || {
            "a run did not end, though it was to".into()
        })
    }

    async fn slow(&self, told: &[Told]) -> Kept {
        let source = self.opened().await?;
        let script = [Deed::Store(50); WANTED];
        let outlet = Script::new(Alerts::new(Goal::Sayings(told.len())), script);
        self.run_to_the_end(&*source, &outlet).await?;
        outlet.shelf(|alerts| same(Promise::NothingIsSkipped, told, alerts))
    }

    /// Something befalls what is said at a place; the source is run again.
    async fn befalls(&self, told: &[Told], place: usize, befall: Befall) -> Kept {
        let Befall(deed, promise, _) = befall;
        let source = self.opened().await?;
        let goal = Goal::Fates(Fates::of(told));
        let outlet = Script::new(Alerts::new(goal), script(place, deed));
        match deed {
            Deed::Hang | Deed::StoreAndHang => self.drop_at_a_call(&*source, &outlet).await,
            Deed::Close => {
                let ran = self.run_until_closed(&*source, &outlet).await?;
                Promise::EndsWhenClosed
                    .unless(ran != Ran::NotEnded, || "a run did not end".into())?;
            }
            _ => {}
        }
        self.run_to_the_end(&*source, &outlet).await?;
        outlet.shelf(|alerts| {
            once(alerts)?;
            complete(promise, alerts)
        })
    }

    /// The second alert is refused, as often as it comes.
    async fn refused(&self, told: &[Told]) -> Kept {
        let fates = Fates::of(told);
        let mut raised = (0..).zip(told).filter(|(_, told)| told.is_first);
        let Some((place, refused)) = raised.nth(1).filter(|_| fates.raised.len() > 1) else {
            return Ok(());
        };
        let source = self.opened().await?;
        let goal = Goal::Fates(fates.without(&refused.label));
        let outlet = Script::new(Alerts::new(goal), script(place, Deed::Refuse));
        self.run_to_the_end(&*source, &outlet).await?;
        outlet.shelf(|alerts| complete(Promise::RefusedIsPassedOver, alerts))
    }

    /// The process ends at the start, in the middle and at the end of what is said; another source finds what stands.
    async fn begins_again(&self, told: &[Told]) -> Kept {
        let last = told.len().saturating_sub(1);
        for place in [0, last / 2, last] {
            let source = self.opened().await?;
            let goal = Goal::Fates(Fates::of(told));
            let outlet = Script::new(Alerts::new(goal), script(place, Deed::StoreAndHang));
            self.drop_at_a_call(&*source, &outlet).await;
            drop(source);
            outlet.shelf(Alerts::begin_again);
            let source = self.opened().await?;
            self.run_to_the_end(&*source, &outlet).await?;
            outlet.shelf(|alerts| {
                once(alerts)?;
                complete(Promise::AccountsForWhatStands, alerts)
            })?;
        }
        Ok(())
    }

    /// It is asked whether it can, in vain and to the end; then it is run.
    async fn preflight(&self, told: &[Told]) -> Kept {
        let source = self.opened().await?;
        for polls in 0..=POLLS {
            let asked = contain(abandoned(source.preflight(), polls));
            ended(self.patiently(asked).await)?;
        }
        let answer = ended(self.patiently(contain(source.preflight())).await)?;
        let kind = answer.err().map(|failure| failure.kind());
        let fits = matches!(kind, None | Some(ErrorKind::Misuse | ErrorKind::RetryLater));
        Promise::KindsFit.unless(fits, || format!("`preflight` answers {kind:?}"))?;
        let outlet = Script::new(Alerts::new(Goal::Sayings(told.len())), []);
        self.run_to_the_end(&*source, &outlet).await?;
        let kept = outlet.shelf(|alerts| same(Promise::PreflightChangesNothing, told, alerts));
        kept.map_err(|broken| BrokenPromise {
            promise: Promise::PreflightChangesNothing,
            ..broken
        })
    }

    async fn name(&self) -> Kept {
        let source = self.opened().await?;
        let name = source.name().to_string();
        Promise::NameStays.unless(!name.is_empty(), || "it has none".into())?;
        let outlet = Script::new(Alerts::new(Goal::Sayings(1)), []);
        self.run(&*source, &outlet).await?;
        let is_same = source.name() == name;
        Promise::NameStays.unless(is_same, || "another one after a run".into())?;
        let is_same = self.opened().await?.name() == name;
        Promise::NameStays.unless(is_same, || "another one when it was opened again".into())
    }
}

/// Where something befalls a source: the second alert that it raises, the first that it ends, and the first of which it says something else.
fn places(told: &[Told]) -> Vec<usize> {
    let place = |is_it: fn(&Told) -> bool, number| {
        let places = (0..).zip(told).filter(|(_, told)| is_it(told));
        places.map(|(place, _)| place).nth(number)
    };
    let raised = |told: &Told| told.is_first;
    let all = [
        place(raised, 1).or(place(raised, 0)),
        place(|told| told.is_over, 0),
        place(|told| !told.is_first && !told.is_over, 0),
    ];
    all.into_iter().flatten().collect()
}

/// Everything up to a place is stored, and this befalls what is said there.
fn script(place: usize, deed: Deed) -> impl Iterator<Item = Deed> {
    core::iter::repeat_n(Deed::Store(0), place).chain([deed])
}

/// No alert was raised that stood.
fn once(alerts: &Alerts) -> Kept {
    Promise::RaisedOnce.unless(!alerts.is_doubled, || {
        "an alert was raised that stands".into()
    })
}

/// The same was said as at first, in the same order.
fn same(promise: Promise, told: &[Told], alerts: &Alerts) -> Kept {
    let found = alerts.told.get(..told.len()).unwrap_or(&alerts.told);
    let mut rest = found.to_vec();
    let is_there = |told: &&Told| match rest.iter().position(|it| it == *told) {
        Some(place) => {
            rest.swap_remove(place);
            true
        }
        None => false,
    };
    let there = told.iter().filter(is_there).count();
    promise.unless(there == told.len(), || {
        format!("{there} of {} messages came", told.len())
    })?;
    Promise::KeepsOrder.unless(found == told, || {
        "what was said came in another order than at first".into()
    })
}

/// Everything is as it is to be.
fn complete(promise: Promise, alerts: &mut Alerts) -> Kept {
    let missing = alerts.missing();
    promise.unless(missing.is_none(), || match missing {
        Some(Missing::Raised(number)) => format!("alert {number} was not raised"),
        Some(Missing::Over) => "an alert stands that is over".into(),
        Some(Missing::Stands) => "an alert is over that stands".into(),
        Some(Missing::Word) | None => "nothing was said of an alert that stood".into(),
    })
}

/// What a preflight came to.
fn ended<T, P>(asked: Option<Result<T, P>>) -> Result<T, BrokenPromise> {
    let (promise, found) = match asked {
        Some(Ok(answer)) => return Ok(answer),
        Some(Err(_)) => (Promise::NoPanics, "`preflight` panicked"),
        None => (Promise::CallsEnd, "`preflight` did not end"),
    };
    Err(BrokenPromise {
        promise,
        found: found.into(),
    })
}
