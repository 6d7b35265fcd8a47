//! What the kits for sinks share: a sink before a backend that outlives it.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::future::Future;
use core::pin::Pin;

use super::journal::{Kept, answered};
use super::polling::{Pause, within};
use super::promise::{BrokenPromise, Promise};
use crate::plugin::contain::contain;
use crate::plugin::{ErrorKind, Failure};

/// How often something is brought that is to be tried again later.
const TRIES: u32 = 10;

/// How often something is brought that a sink may panic at.
const PANICS: u32 = 4;

pub(super) type Opened<'o, S> = Pin<Box<dyn Future<Output = Result<Box<S>, Failure>> + 'o>>;
pub(super) type Listed<'o, E> = Pin<Box<dyn Future<Output = Result<Vec<E>, Failure>> + 'o>>;

/// What a sink has answered, if its call came to an end.
pub(super) type Answer = Result<Result<(), Failure>, BrokenPromise>;

/// What the author gives: how a sink of a name is opened, what took effect behind it, and how long a call may take.
pub(super) struct Kit<'o, S: ?Sized, E> {
    pub(super) open: &'o dyn Fn(&'static str) -> Opened<'o, S>,
    pub(super) effects: &'o dyn Fn(&'static str) -> Listed<'o, E>,
    pub(super) patience: &'o dyn Fn() -> Pause<'o>,
}

/// The promises that were found to be broken so far.
pub(super) struct Checks<'o, S: ?Sized, E> {
    pub(super) kit: &'o Kit<'o, S, E>,
    pub(super) broken: Vec<BrokenPromise>,
}

impl<'o, S: ?Sized, E> Checks<'o, S, E> {
    pub(super) const fn new(kit: &'o Kit<'o, S, E>) -> Self {
        let broken = Vec::new();
        Self { kit, broken }
    }

    /// Runs one check with a backend of its own, so that one lie hides no other.
    pub(super) async fn check(
        &mut self,
        name: &'static str,
        check: impl AsyncFnOnce(Backend<'o, S, E>) -> Kept,
    ) {
        let kept = match Backend::open(self.kit, name).await {
            Ok(backend) => check(backend).await,
            Err(broken) => Err(broken),
        };
        self.broken.extend(kept.err());
    }
}

/// A sink that is open, and what it writes to.
pub(super) struct Backend<'o, S: ?Sized, E> {
    kit: &'o Kit<'o, S, E>,
    name: &'static str,
    pub(super) sink: Box<S>,
}

impl<'o, S: ?Sized, E> Backend<'o, S, E> {
    pub(super) async fn open(
        kit: &'o Kit<'o, S, E>,
        name: &'static str,
    ) -> Result<Self, BrokenPromise> {
        let sink = answered("open", (kit.open)(name).await)?;
        Ok(Self { kit, name, sink })
    }

    /// Drops the sink and opens it again.
    pub(super) async fn reopened(self) -> Result<Self, BrokenPromise> {
        let Self { kit, name, sink } = self;
        drop(sink);
        Self::open(kit, name).await
    }

    /// Awaits a call, for as long as the author is patient.
    pub(super) async fn call<T>(&self, call: impl Future<Output = T>) -> Result<T, BrokenPromise> {
        let contained = within(contain(call), (self.kit.patience)()).await;
        let contained = contained.ok_or_else(|| BrokenPromise {
            promise: Promise::CallsEnd,
            found: String::from("a call did not end"),
        })?;
        contained.map_err(|_| BrokenPromise {
            promise: Promise::NoPanics,
            found: String::from("a call panicked"),
        })
    }

    /// What took effect.
    pub(super) async fn effects(&self) -> Result<Vec<E>, BrokenPromise> {
        answered("effects", (self.kit.effects)(self.name).await)
    }
}

/// Shows something until it is taken, refused, or was shown too often.
pub(super) async fn brought(show: impl AsyncFn() -> Answer) -> Answer {
    let mut answer = show().await?;
    for _ in 1..TRIES {
        match &answer {
            Err(failure) if failure.kind() == ErrorKind::RetryLater => {}
            _ => break,
        }
        answer = show().await?;
    }
    Ok(answer)
}

/// Shows something that a sink may panic at, once.
pub(super) async fn survived(what: &str, show: impl AsyncFn() -> Answer) -> Kept {
    for _ in 0..PANICS {
        match show().await {
            Ok(Ok(())) => return Ok(()),
            Ok(Err(_)) => {}
            Err(broken) if broken.promise == Promise::NoPanics => {}
            Err(broken) => return Err(broken),
        }
    }
    Promise::SurvivesPanics.unless(false, || format!("{what} is not taken after a panic"))
}

/// The name of a sink, which stays.
pub(super) struct Names(String);

impl Names {
    pub(super) fn first(name: &str) -> Result<Self, BrokenPromise> {
        Promise::NameStays.unless(!name.is_empty(), || "it has none".into())?;
        Ok(Self(name.to_string()))
    }

    pub(super) fn is_still(&self, name: &str, when: &str) -> Kept {
        Promise::NameStays.unless(self.0 == name, || format!("another one {when}"))
    }
}

/// What is there twice.
pub(super) fn twice<E: Clone + Ord>(found: &[E]) -> Option<E> {
    let mut sorted = found.to_vec();
    sorted.sort_unstable();
    let mut pairs = sorted.windows(2);
    let twice = pairs.find(|pair| pair.first() == pair.last());
    twice.and_then(|pair| pair.first().cloned())
}
