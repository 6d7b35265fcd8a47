//! What `alert` promises.

use alloc::format;
use alloc::vec::Vec;

use super::alert_sink::{Backend, all_there, in_order, none_doubled};
use super::backend::{Names, survived};
use super::changes::{Station, Telling, plain};
use super::journal::Kept;
use super::polling::abandoned;
use super::promise::{BrokenPromise, Promise};
use crate::plugin::ErrorKind;
use crate::session::alert::ChangeId;

/// After how many polls a future is dropped, at most.
const POLLS: u32 = 8;

pub(super) async fn takes(backend: Backend<'_>) -> Kept {
    let told = plain(20)?;
    for telling in &told {
        backend.take(telling).await?;
    }
    let found = backend.effects().await?;
    all_there(Promise::TakesEffect, &told, &found)?;
    let is_told = |id: &&ChangeId| told.iter().any(|telling| telling.id() == **id);
    let foreign = found.iter().find(|id| !is_told(id));
    Promise::EffectsAreOfReports.unless(foreign.is_none(), || {
        foreign.map_or_else(Default::default, |id| format!("nobody told change {id}"))
    })?;
    none_doubled(Promise::NothingIsDoubled, &found)?;
    in_order(&told, &found)
}

pub(super) async fn name(backend: Backend<'_>) -> Kept {
    let names = Names::first(backend.sink.name())?;
    for telling in plain(1)? {
        backend.take(&telling).await?;
    }
    names.is_still(backend.sink.name(), "after a change")?;
    let backend = backend.reopened().await?;
    names.is_still(backend.sink.name(), "when it was opened again")
}

/// Everything a second time, and a third time after the sink was opened again.
pub(super) async fn again(mut backend: Backend<'_>) -> Kept {
    let told = plain(5)?;
    for telling in &told {
        backend.take(telling).await?;
    }
    let before = backend.effects().await?;
    for time in ["again", "again after it was opened anew"] {
        for telling in &told {
            backend.take(telling).await?;
        }
        let found = backend.effects().await?;
        all_there(Promise::TakesEffect, &told, &found)?;
        Promise::OnceIsOnce.unless(!backend.is_once() || found == before, || {
            format!("changes were told {time}, and something else took effect")
        })?;
        backend = backend.reopened().await?;
    }
    Ok(())
}

/// Changes that not every sink takes, and after each a plain one.
pub(super) async fn odd_changes(backend: Backend<'_>) -> Kept {
    let mut station = Station::new();
    let (mut refused, mut taken) = (Vec::new(), Vec::new());
    for (what, telling) in station.odd()? {
        let named = |broken: BrokenPromise| BrokenPromise {
            found: format!("{what}: {}", broken.found),
            ..broken
        };
        match backend.bring(&telling).await.map_err(named)? {
            Ok(()) => taken.push(telling),
            Err(failure) => {
                let is_for_good = failure.kind() != ErrorKind::RetryLater;
                Promise::RefusesForGood
                    .unless(is_for_good, || format!("{what}: later, again and again"))?;
                refused.push(telling);
            }
        }
        for telling in station.plain()? {
            let after = backend.bring(&telling).await.map_err(named)?;
            Promise::RefusalsDoNoHarm.unless(after.is_ok(), || {
                format!("the change after {what} is not taken")
            })?;
            taken.push(telling);
        }
    }
    let found = backend.effects().await?;
    let left = refused
        .iter()
        .map(Telling::id)
        .any(|id| found.contains(&id));
    Promise::RefusedLeavesNothing
        .unless(!left, || "a change that was refused took effect".into())?;
    all_there(Promise::TakesEffect, &taken, &found)
}

/// Each call is dropped after some polls, and the same change is told again.
pub(super) async fn dropped(backend: Backend<'_>) -> Kept {
    let told = plain(u64::from(POLLS).saturating_add(1))?;
    for (polls, telling) in (0..=POLLS).zip(&told) {
        let call = abandoned(telling.tell(&*backend.sink), polls);
        backend.call(call).await?;
        backend.take(telling).await?;
    }
    let found = backend.effects().await?;
    all_there(Promise::DroppedCallsLoseNothing, &told, &found)?;
    if backend.is_once() {
        none_doubled(Promise::DroppedCallsDoubleNothing, &found)?;
    }
    in_order(&told, &found)
}

/// A backend that may panic once.
pub(super) async fn panics(backend: Backend<'_>) -> Kept {
    let told = plain(4)?;
    for telling in &told {
        let what = format!("change {}", telling.id());
        survived(&what, async || backend.show(telling).await).await?;
    }
    let found = backend.effects().await?;
    all_there(Promise::SurvivesPanics, &told, &found)?;
    match backend.is_once() {
        true => none_doubled(Promise::SurvivesPanics, &found),
        false => Ok(()),
    }
}

/// A crash after each change: what was taken comes never again.
pub(super) async fn restarts(mut backend: Backend<'_>) -> Kept {
    let told = plain(5)?;
    for telling in &told {
        backend.take(telling).await?;
        backend = backend.reopened().await?;
    }
    let found = backend.effects().await?;
    all_there(Promise::TakenOutlivesTheSink, &told, &found)?;
    in_order(&told, &found)
}
