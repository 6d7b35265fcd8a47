//! Sources that are in order, but for one lie.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::time::Duration;

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei};
use ihe_pcd::model::{Identity, Report};
use ihe_pcd::plugin::testkit::{self, Promise};
use ihe_pcd::plugin::{ErrorKind, Failure, ObservationSource, Outlet, PluginError, async_trait};
use tokio::sync::Mutex;
use tokio::task::yield_now;
use tokio::time::sleep;

use crate::promises;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Lie {
    None,
    SaysNothing,
    OneIdForAll,
    SkipsWhatIsSlow,
    ForgetsWhatIsInHand,
    NewIdAgain,
    SticksToWhatIsRefused,
    BackwardsTheSecondTime,
    NeverEnds,
    AsksAClosedOutletForEver,
    GivesUpWhenClosed,
    NamesThePatient,
}

/// Each lie, and the promise that it breaks.
pub(crate) const LIES: [(Lie, Promise); 11] = [
    (Lie::SaysNothing, Promise::HandsOver),
    (Lie::OneIdForAll, Promise::ControlIdsAreDistinct),
    (Lie::SkipsWhatIsSlow, Promise::NothingIsSkipped),
    (Lie::ForgetsWhatIsInHand, Promise::ComesAgain),
    (Lie::NewIdAgain, Promise::AgainUnderItsControlId),
    (Lie::SticksToWhatIsRefused, Promise::RefusedIsPassedOver),
    (Lie::BackwardsTheSecondTime, Promise::KeepsOrder),
    (Lie::NeverEnds, Promise::EndsWhenStopping),
    (Lie::AsksAClosedOutletForEver, Promise::EndsWhenClosed),
    (Lie::GivesUpWhenClosed, Promise::KindsFit),
    (Lie::NamesThePatient, Promise::ShowsNoSecrets),
];

const LAST: i64 = 9;

const PATIENT: &str = "471147";

/// Counts, and keeps a report until it is stored or refused.
struct Counter {
    lie: Lie,
    is_backwards: bool,
    next: AtomicI64,
    in_hand: Mutex<Option<Report<'static>>>,
}

impl Counter {
    fn report(&self, outlet: &dyn Outlet) -> Report<'static> {
        let next = self.next.load(Ordering::Relaxed);
        let number = if self.is_backwards { LAST - next } else { next };
        let id = match self.lie {
            Lie::OneIdForAll => "1".to_owned(),
            _ => outlet.control_id(),
        };
        Report::builder(outlet.sender(), id, outlet.now())
            .patient(Identity::identified_by(Cx::new(PATIENT, "HOSPITAL", "PI")))
            .mds(
                mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
                Ei::eui_64("0123456789ABCDEF"),
            )
            .metric(mdc::ECG_HEART_RATE, number, unit::BEAT_PER_MIN)
            .build()
    }

    fn go_on(&self) {
        self.next.fetch_add(1, Ordering::Relaxed);
    }
}

#[async_trait]
impl ObservationSource for Counter {
    async fn run(&self, outlet: &dyn Outlet) -> Result<(), Failure> {
        let is = |lie| self.lie == lie;
        if is(Lie::SaysNothing) {
            return Ok(());
        }
        while !outlet.is_stopping() && self.next.load(Ordering::Relaxed) < LAST {
            let mut in_hand = self.in_hand.lock().await;
            if in_hand.is_none() || is(Lie::NewIdAgain) {
                *in_hand = Some(self.report(outlet));
            }
            let report = in_hand.clone().unwrap();
            if is(Lie::ForgetsWhatIsInHand) {
                *in_hand = None;
                self.go_on();
            }
            let answer = if is(Lie::SkipsWhatIsSlow) {
                let patience = async {
                    for _ in 0..20 {
                        yield_now().await;
                    }
                };
                tokio::select! {
                    biased;
                    answer = outlet.hand_over(&report) => answer,
                    () = patience => Ok(()),
                }
            } else {
                outlet.hand_over(&report).await
            };
            match answer {
                Err(error) if is(Lie::SticksToWhatIsRefused) => return Err(error.into()),
                Err(_) if is(Lie::GivesUpWhenClosed) => return Err(Broken("no").into()),
                Err(_) if is(Lie::NamesThePatient) => return Err(Broken(PATIENT).into()),
                Err(error) if !error.is_of_the_message() => {
                    if !is(Lie::AsksAClosedOutletForEver) {
                        return Err(error.into());
                    }
                }
                _ if is(Lie::ForgetsWhatIsInHand) => {}
                Ok(()) | Err(_) => {
                    *in_hand = None;
                    self.go_on();
                }
            }
        }
        if is(Lie::NeverEnds) {
            std::future::pending::<()>().await;
        }
        Ok(())
    }
}

#[derive(Debug, thiserror::Error)]
#[error("nothing came of {0}")]
struct Broken(&'static str);

impl PluginError for Broken {
    fn kind(&self) -> ErrorKind {
        match self.0 {
            PATIENT => ErrorKind::RetryLater,
            _ => ErrorKind::Misuse,
        }
    }
}

async fn broken(lie: Lie) -> BTreeSet<Promise> {
    let opened = AtomicUsize::new(0);
    let checked = testkit::source(
        async || {
            let is_backwards =
                opened.fetch_add(1, Ordering::Relaxed) > 0 && lie == Lie::BackwardsTheSecondTime;
            Ok(Counter {
                lie,
                is_backwards,
                next: AtomicI64::new(if is_backwards { 4 } else { 0 }),
                in_hand: Mutex::default(),
            })
        },
        async || sleep(Duration::from_secs(60)).await,
    );
    promises(checked.await)
}

#[tokio::test(start_paused = true)]
async fn a_source_that_keeps_every_promise_passes() {
    assert_eq!(broken(Lie::None).await, BTreeSet::new());
}

#[tokio::test(start_paused = true)]
async fn every_lie_is_found_and_named_by_the_promise_that_it_breaks() {
    for (lie, promise) in LIES {
        let found = broken(lie).await;
        assert!(found.contains(&promise), "{lie:?}: {found:?}");
        assert!(found.len() <= 4, "{lie:?}: {found:?}");
    }
}
