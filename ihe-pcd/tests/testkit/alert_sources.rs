//! Sources of alerts that are in order, but for one lie; and those of this crate.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ihe_pcd::codes::{MdcCode, mdc};
use ihe_pcd::datatype::{Cx, Ei};
use ihe_pcd::model::{AlertContent, AlertPriority, Identity};
use ihe_pcd::plugin::testkit::{self, Broken, Promise};
use ihe_pcd::plugin::{
    AlertOutlet, AlertOutletError, AlertSource, ErrorKind, Failure, Named, PluginError, async_trait,
};
use ihe_pcd::session::alert::{NotSaid, Saying};
use tokio::task::yield_now;
use tokio::time::sleep;

use crate::promises;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Lie {
    None,
    /// None, and it fails after everything that it says.
    FailsOften,
    SaysNothing,
    PanicsInTheMiddle,
    EndsTwice,
    NeverEnds,
    SkipsWhatIsSlow,
    TurnsTwoRoundTheSecondTime,
    ForgetsWhatIsNotStored,
    TakesBusyForRefused,
    ForgetsAnEnd,
    ForgetsWhatIsDropped,
    RaisesBlindly,
    RaisesWhatIsInHand,
    IgnoresWhatStands,
    AdoptsWithoutAWord,
    AsksAClosedOutletForEver,
    GivesUpWhenNotStored,
    NamesThePatient,
    SticksToWhatIsRefused,
    DiesOfPanics,
    PreflightRefuses,
    PreflightHangs,
    PreflightTakesTheFirst,
    NamesItselfAnew,
}

/// Each lie, and the promise that it breaks.
pub(crate) const LIES: [(Lie, Promise); 23] = [
    (Lie::SaysNothing, Promise::HandsOver),
    (Lie::PanicsInTheMiddle, Promise::NoPanics),
    (Lie::EndsTwice, Promise::SaysWhatMayFollow),
    (Lie::NeverEnds, Promise::EndsWhenStopping),
    (Lie::SkipsWhatIsSlow, Promise::NothingIsSkipped),
    (Lie::TurnsTwoRoundTheSecondTime, Promise::KeepsOrder),
    (Lie::ForgetsWhatIsNotStored, Promise::ComesAgain),
    (Lie::TakesBusyForRefused, Promise::ComesAgain),
    (Lie::ForgetsAnEnd, Promise::ComesAgain),
    (Lie::ForgetsWhatIsDropped, Promise::ComesAgain),
    (Lie::RaisesBlindly, Promise::RaisedOnce),
    (Lie::RaisesWhatIsInHand, Promise::RaisedOnce),
    (Lie::IgnoresWhatStands, Promise::RaisedOnce),
    (Lie::AdoptsWithoutAWord, Promise::AccountsForWhatStands),
    (Lie::AsksAClosedOutletForEver, Promise::EndsWhenClosed),
    (Lie::GivesUpWhenNotStored, Promise::KindsFit),
    (Lie::NamesThePatient, Promise::ShowsNoSecrets),
    (Lie::SticksToWhatIsRefused, Promise::RefusedIsPassedOver),
    (Lie::DiesOfPanics, Promise::SurvivesPanics),
    (Lie::PreflightRefuses, Promise::KindsFit),
    (Lie::PreflightHangs, Promise::CallsEnd),
    (
        Lie::PreflightTakesTheFirst,
        Promise::PreflightChangesNothing,
    ),
    (Lie::NamesItselfAnew, Promise::NameStays),
];

/// Of lies that break one promise, what is found to have befallen them.
const BEFALLEN: [(Lie, &str); 7] = [
    (Lie::ForgetsWhatIsNotStored, "saying 2 was not stored: "),
    (
        Lie::TakesBusyForRefused,
        "saying 2 could not be said for now: ",
    ),
    (Lie::ForgetsAnEnd, "saying 4 was not stored: "),
    (
        Lie::ForgetsWhatIsDropped,
        "saying 2 hung, and the run was dropped: ",
    ),
    (
        Lie::RaisesBlindly,
        "saying 2 was stored, and that was not known: ",
    ),
    (
        Lie::RaisesWhatIsInHand,
        "saying 2 was stored, and the run was dropped: ",
    ),
    (Lie::IgnoresWhatStands, "an alert was raised that stands"),
];

const PATIENT: &str = "471147";

/// What a device shows, step by step: which conditions are there, and how urgent.
type Shown = &'static [(MdcCode, AlertPriority)];

const LOW: AlertPriority = AlertPriority::Low;
const HIGH: AlertPriority = AlertPriority::High;

/// In the second step another alert begins, in the third the first is more urgent, in the fourth it is over.
const STEPS: [Shown; 5] = [
    &[(mdc::EVT_BATT_DEPL, LOW)],
    &[(mdc::EVT_BATT_DEPL, LOW), (mdc::EVT_LEAD_OFF, HIGH)],
    &[(mdc::EVT_BATT_DEPL, HIGH), (mdc::EVT_LEAD_OFF, HIGH)],
    &[(mdc::EVT_LEAD_OFF, HIGH)],
    &[(mdc::EVT_LEAD_OFF, HIGH), (mdc::EVT_BATT_LO, LOW)],
];

fn alert((code, priority): (MdcCode, AlertPriority)) -> AlertContent {
    let device = mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS;
    AlertContent::builder()
        .patient(Identity::identified_by(Cx::new(PATIENT, "HOSPITAL", "PI")))
        .mds(device, Ei::eui_64("0123456789ABCDEF"))
        .vmd(mdc::DEV_ECG_VMD)
        .technical(code, "Look after it", device)
        .priority(priority)
        .into()
}

/// Compares what stands with what a device shows.
struct Monitor {
    lie: Lie,
    is_turned_round: bool,
    step: AtomicUsize,
    /// Conditions of which nothing is said any more.
    given_up: Mutex<BTreeSet<String>>,
    /// Conditions of which this monitor has spoken.
    own: Mutex<BTreeSet<String>>,
    /// What is being raised.
    in_hand: Mutex<Option<AlertContent>>,
    is_broken: AtomicBool,
    named: AtomicUsize,
}

impl Monitor {
    fn new(lie: Lie, is_turned_round: bool) -> Self {
        Self {
            lie,
            is_turned_round,
            step: AtomicUsize::new(0),
            given_up: Mutex::default(),
            own: Mutex::default(),
            in_hand: Mutex::default(),
            is_broken: AtomicBool::new(false),
            named: AtomicUsize::new(0),
        }
    }

    fn is(&self, lie: Lie) -> bool {
        self.lie == lie
    }

    /// Awaits what becomes of something that is said of a condition.
    async fn said<T>(
        &self,
        condition: &str,
        saying: impl Future<Output = Result<T, AlertOutletError>>,
    ) -> Result<(), Failure> {
        self.own.lock().unwrap().insert(condition.to_owned());
        let said = if self.is(Lie::SkipsWhatIsSlow) {
            let patience = async {
                for _ in 0..20 {
                    yield_now().await;
                }
            };
            tokio::select! {
                biased;
                said = saying => said.map(drop),
                () = patience => Err(NotSaid::NotRaised.into()),
            }
        } else {
            saying.await.map(drop)
        };
        let Err(error) = said else {
            return Ok(());
        };
        let is_over = match error {
            AlertOutletError::NotStored if self.is(Lie::GivesUpWhenNotStored) => {
                return Err(Trouble("no disk").into());
            }
            AlertOutletError::NotStored if self.is(Lie::NamesThePatient) => {
                return Err(Trouble(PATIENT).into());
            }
            AlertOutletError::NotStored => self.is(Lie::ForgetsWhatIsNotStored),
            AlertOutletError::NotSaid(NotSaid::Busy) => self.is(Lie::TakesBusyForRefused),
            _ if self.is(Lie::SticksToWhatIsRefused) => false,
            _ => error.is_of_the_alert(),
        };
        if !is_over {
            return Err(error.into());
        }
        self.given_up.lock().unwrap().insert(condition.to_owned());
        Ok(())
    }

    async fn compare(&self, outlet: &dyn AlertOutlet, shown: Shown) -> Result<(), Failure> {
        let wanted: BTreeMap<String, AlertContent> = (shown.iter().copied().map(alert))
            .map(|content| (content.event().identifier.to_string(), content))
            .collect();
        let mut stands = BTreeSet::new();
        for raised in outlet.active() {
            let condition = raised.content.event().identifier.to_string();
            let is_own = self.own.lock().unwrap().contains(&condition);
            if self.is(Lie::IgnoresWhatStands) && !is_own {
                continue;
            }
            stands.insert(condition.clone());
            if self.given_up.lock().unwrap().contains(&condition)
                || (self.is(Lie::AdoptsWithoutAWord) && !is_own)
            {
                continue;
            }
            let saying = match wanted.get(&condition) {
                None => Saying::End,
                Some(content) if content.said_priority() != raised.content.said_priority() => {
                    Saying::Update(Box::new(content.clone()))
                }
                Some(_) if !raised.is_confirmed => Saying::Confirm,
                Some(_) => continue,
            };
            let is_end = matches!(saying, Saying::End);
            if is_end && self.is(Lie::ForgetsAnEnd) {
                self.given_up.lock().unwrap().insert(condition.clone());
            }
            self.said(&condition, outlet.say(&raised.id, saying))
                .await?;
            if is_end && self.is(Lie::EndsTwice) {
                let _ = outlet.say(&raised.id, Saying::End).await;
            }
        }
        for (condition, content) in wanted {
            let is_given_up = self.given_up.lock().unwrap().contains(&condition);
            if stands.contains(&condition) || is_given_up {
                continue;
            }
            let raise = async {
                let gives_up = self.is(Lie::ForgetsWhatIsDropped);
                if gives_up {
                    self.given_up.lock().unwrap().insert(condition.clone());
                }
                *self.in_hand.lock().unwrap() = Some(content.clone());
                let mut raised = outlet.raise(content.clone()).await;
                *self.in_hand.lock().unwrap() = None;
                if gives_up {
                    self.given_up.lock().unwrap().remove(&condition);
                }
                if self.is(Lie::RaisesBlindly) && matches!(raised, Err(AlertOutletError::NotStored))
                {
                    raised = outlet.raise(content.clone()).await;
                }
                while self.is(Lie::AsksAClosedOutletForEver)
                    && matches!(raised, Err(AlertOutletError::Closed))
                {
                    raised = outlet.raise(content.clone()).await;
                }
                raised
            };
            self.said(&condition, raise).await?;
        }
        Ok(())
    }
}

#[async_trait]
impl AlertSource for Monitor {
    async fn run(&self, outlet: &dyn AlertOutlet) -> Result<(), Failure> {
        let _noticed = Noticed(&self.is_broken);
        if self.is(Lie::DiesOfPanics) {
            assert!(!self.is_broken.load(Ordering::Relaxed), "it panicked once");
        }
        let in_hand = self.in_hand.lock().unwrap().take();
        if let Some(content) = in_hand.filter(|_| self.is(Lie::RaisesWhatIsInHand)) {
            outlet.raise(content).await?;
        }
        while !outlet.is_stopping() && !self.is(Lie::SaysNothing) {
            let step = self.step.load(Ordering::Relaxed);
            let Some(mut shown) = STEPS.get(step).copied() else {
                break;
            };
            if self.is_turned_round && step == 0 {
                shown = STEPS[3];
            }
            self.compare(outlet, shown).await?;
            self.step.fetch_add(1, Ordering::Relaxed);
            if self.is(Lie::FailsOften) {
                return Err(Failure::retry_later("the cable is loose"));
            }
            if self.is(Lie::PanicsInTheMiddle) && step == 2 {
                panic!("who would have thought of that");
            }
        }
        if self.is(Lie::NeverEnds) {
            std::future::pending::<()>().await;
        }
        outlet.stopping().await;
        Ok(())
    }

    async fn preflight(&self) -> Result<(), Failure> {
        match self.lie {
            Lie::PreflightRefuses => return Err(Failure::refuse("not today")),
            Lie::PreflightHangs => std::future::pending().await,
            Lie::PreflightTakesTheFirst => self.step.store(1, Ordering::Relaxed),
            _ => yield_now().await,
        }
        Ok(())
    }

    fn name(&self) -> &str {
        match self.lie {
            Lie::NamesItselfAnew if self.named.fetch_add(1, Ordering::Relaxed) > 0 => "another",
            _ => "monitor",
        }
    }
}

/// Takes note of a panic.
struct Noticed<'m>(&'m AtomicBool);

impl Drop for Noticed<'_> {
    fn drop(&mut self) {
        self.0.fetch_or(std::thread::panicking(), Ordering::Relaxed);
    }
}

#[derive(Debug, thiserror::Error)]
#[error("nothing came of {0}")]
struct Trouble(&'static str);

impl PluginError for Trouble {
    fn kind(&self) -> ErrorKind {
        match self.0 {
            PATIENT => ErrorKind::RetryLater,
            _ => ErrorKind::Misuse,
        }
    }
}

async fn patience() {
    sleep(Duration::from_secs(60)).await;
}

/// What a source with this lie is found to break.
async fn checked(lie: Lie) -> Result<(), Broken> {
    let opened = AtomicUsize::new(0);
    let checked = testkit::alert_source(
        async || {
            let is_first = opened.fetch_add(1, Ordering::Relaxed) == 0;
            let is_turned_round = lie == Lie::TurnsTwoRoundTheSecondTime && !is_first;
            Ok(Monitor::new(lie, is_turned_round))
        },
        patience,
    );
    checked.await
}

#[tokio::test(start_paused = true)]
async fn a_source_that_keeps_every_promise_passes() {
    for lie in [Lie::None, Lie::FailsOften] {
        let kept = checked(lie).await;
        kept.unwrap_or_else(|broken| panic!("{lie:?}: {broken}"));
    }
}

#[tokio::test(start_paused = true)]
async fn every_lie_is_found_first_by_the_promise_that_it_breaks() {
    for (lie, promise) in LIES {
        let checked = checked(lie).await;
        let first = checked.as_ref().unwrap_err().promises()[0].found.clone();
        let found: Vec<_> = promises(checked);
        assert_eq!(found.first(), Some(&promise), "{lie:?}: {found:?}");
        let befallen = BEFALLEN.iter().find(|(of, _)| *of == lie);
        let is_it = befallen.is_none_or(|(_, befallen)| first.starts_with(befallen));
        assert!(is_it, "{lie:?}: {first}");
        let found: BTreeSet<_> = found.into_iter().collect();
        assert!(found.len() <= 3, "{lie:?}: {found:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn sources_under_another_name_and_shared_ones_keep_every_promise() {
    let kept = testkit::alert_source(
        async || {
            let monitor: Arc<dyn AlertSource> = Arc::new(Monitor::new(Lie::None, false));
            Ok(Named::new("bed 7", monitor))
        },
        patience,
    );
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));
}
