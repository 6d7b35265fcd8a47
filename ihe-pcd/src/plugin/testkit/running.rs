//! What the kits for sources share: a source of either kind is run, dropped, and run again.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use core::error::Error;
use core::future::Future;
use core::pin::{Pin, pin};

use super::backend::Opened;
use super::journal::{Kept, answered};
use super::polling::{Pause, within};
use super::promise::{BrokenPromise, Promise};
use super::script::{Script, Shelf};
use crate::plugin::contain::contain;
use crate::plugin::{ErrorKind, Failure};

/// How often a source is run again.
const RUNS: usize = 10;

pub(super) type Run<'r> = Pin<Box<dyn Future<Output = Result<(), Failure>> + Send + 'r>>;

/// A source of either kind.
pub(super) trait Source {
    /// Where what it hands over, or says, is kept.
    type Shelf: Shelf;

    fn run<'r>(&'r self, outlet: &'r Script<Self::Shelf>) -> Run<'r>;
}

/// What the author gives.
pub(super) struct Kit<'o, S: ?Sized> {
    pub(super) open: &'o dyn Fn() -> Opened<'o, S>,
    pub(super) patience: &'o dyn Fn() -> Pause<'o>,
}

/// What became of a run.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Ran {
    /// It ended, and there is nothing more.
    Done,
    Failed,
    Panicked,
    /// The author has no more patience.
    NotEnded,
}

impl<S: Source + ?Sized> Kit<'_, S> {
    /// A source that has everything before it.
    pub(super) async fn opened(&self) -> Result<Box<S>, BrokenPromise> {
        answered("open", (self.open)().await)
    }

    /// Awaits something for as long as the author is patient.
    pub(super) async fn patiently<T>(&self, future: impl Future<Output = T>) -> Option<T> {
        within(future, (self.patience)()).await
    }

    /// Runs a source until it ends. One that waits for more is told to end, unless its outlet is closed: then it has been told.
    pub(super) async fn run(
        &self,
        source: &S,
        outlet: &Script<S::Shelf>,
    ) -> Result<Ran, BrokenPromise> {
        outlet.open();
        let mut run = pin!(contain(source.run(outlet)));
        let mut ended = self.patiently(run.as_mut()).await;
        if ended.is_none() && !outlet.is_closed() {
            outlet.stop();
            ended = self.patiently(run).await;
        }
        match ended {
            Some(Ok(Ok(()))) => Ok(Ran::Done),
            Some(Ok(Err(failure))) => {
                shows_no_patient(&failure, &outlet.shelf(|shelf| shelf.secrets()))?;
                Promise::KindsFit.unless(failure.kind() != ErrorKind::Misuse, || {
                    "a run answers `Misuse`, though what stood in its way passes".into()
                })?;
                Ok(Ran::Failed)
            }
            Some(Err(_)) => Ok(Ran::Panicked),
            None => Ok(Ran::NotEnded),
        }
    }

    /// Runs a source again and again until it has nothing more, or everything is there that is wanted. Answers whether a run panicked.
    pub(super) async fn run_to_the_end(
        &self,
        source: &S,
        outlet: &Script<S::Shelf>,
    ) -> Result<bool, BrokenPromise> {
        let mut has_panicked = false;
        for _ in 0..RUNS {
            match self.run(source, outlet).await? {
                Ran::Done => break,
                Ran::Failed => {}
                Ran::Panicked => has_panicked = true,
                Ran::NotEnded => {
                    Promise::EndsWhenStopping
                        .unless(false, || "a run did not end, though it was to".into())?;
                }
            }
        }
        Ok(has_panicked)
    }

    /// Runs a source, again if it fails, until a call hangs, and drops the run.
    pub(super) async fn drop_at_a_call(&self, source: &S, outlet: &Script<S::Shelf>) {
        for _ in 0..RUNS {
            outlet.open();
            let run = within(contain(source.run(outlet)), outlet.hangs());
            match self.patiently(run).await {
                Some(Some(Ok(Err(_)) | Err(_))) => {}
                Some(Some(Ok(Ok(()))) | None) | None => return,
            }
        }
    }

    /// Runs a source, again if it fails, until its outlet is closed. Answers what became of that run.
    pub(super) async fn run_until_closed(
        &self,
        source: &S,
        outlet: &Script<S::Shelf>,
    ) -> Result<Ran, BrokenPromise> {
        let mut ran = Ran::Failed;
        for _ in 0..RUNS {
            ran = self.run(source, outlet).await?;
            if outlet.is_closed() || matches!(ran, Ran::Done | Ran::NotEnded) {
                break;
            }
        }
        Ok(ran)
    }
}

/// No text of an error, nor of what caused it, names a patient.
fn shows_no_patient(failure: &Failure, secrets: &[String]) -> Kept {
    let mut shown = format!("{failure} {failure:?}");
    let mut cause = failure.source();
    while let Some(error) = cause {
        shown.push_str(&format!(" {error} {error:?}"));
        cause = error.source();
    }
    let shows = secrets.iter().any(|secret| shown.contains(secret));
    Promise::ShowsNoSecrets.unless(!shows, || "an error of a run names a patient".into())
}
