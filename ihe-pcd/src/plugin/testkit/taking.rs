//! What `observe` promises.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::future::{Future, poll_fn};
use core::task::Poll;

use super::backend::{Names, survived};
use super::journal::Kept;
use super::polling::{abandoned, turn};
use super::promise::{BrokenPromise, Promise};
use super::reports::{keys, odd, origin, plain, position, read};
use super::sink::{Effects, Store, all_there, expected, in_order, none_doubled};
use crate::plugin::ErrorKind;
use crate::session::Position;

/// After how many polls a future is dropped, at most.
const POLLS: u32 = 8;

pub(super) async fn takes(mut store: Store<'_>) -> Kept {
    for number in 1..=20 {
        store.take(number).await?;
    }
    let (expected, found) = (expected(1..=20)?, store.effects().await?);
    all_there(Promise::TakesEffect, &expected, &found)?;
    let foreign = found.iter().find(|row| !expected.contains(row));
    Promise::EffectsAreOfReports.unless(foreign.is_none(), || {
        foreign.map_or_else(String::new, |(position, key)| {
            format!("{} of position {position} was in no report", key.location())
        })
    })?;
    none_doubled(Promise::NothingIsDoubled, &found)?;
    in_order(&expected, &found)
}

pub(super) async fn name(store: Store<'_>) -> Kept {
    let names = Names::first(store.sink().name())?;
    store.take(1).await?;
    names.is_still(store.sink().name(), "after a report")?;
    let store = store.reopened(position(1)).await?;
    names.is_still(store.sink().name(), "when it was opened again")
}

/// Everything a second time, and a third time after the sink was opened again.
pub(super) async fn again(mut store: Store<'_>) -> Kept {
    let expected = expected(1..=5)?;
    for number in 1..=5 {
        store.take(number).await?;
    }
    let before = store.effects().await?;
    for time in ["again", "again after it was opened anew"] {
        for number in 1..=5 {
            store.take(number).await?;
        }
        let found = store.effects().await?;
        all_there(Promise::TakesEffect, &expected, &found)?;
        Promise::OnceIsOnce.unless(!store.is_once() || found == before, || {
            format!("reports came {time}, and there is something else")
        })?;
        store = store.reopened(Position::START).await?;
    }
    Ok(())
}

/// Reports that not every sink takes, and after each a plain one.
pub(super) async fn odd_reports(mut store: Store<'_>) -> Kept {
    let mut refused: Effects = Vec::new();
    let mut taken: Effects = Vec::new();
    let mut next = 1000;
    for (number, (what, message)) in (1..).step_by(2).zip(odd(1)?) {
        let report = read(&message)?;
        let rows = keys(&report, position(number));
        let named = |broken: BrokenPromise| BrokenPromise {
            found: format!("{what}: {}", broken.found),
            ..broken
        };
        match store.bring(&message, number).await.map_err(named)? {
            Ok(()) => taken.extend(rows),
            Err(failure) => {
                let is_for_good = failure.kind() != ErrorKind::RetryLater;
                Promise::RefusesForGood
                    .unless(is_for_good, || format!("{what}: later, again and again"))?;
                refused.extend(rows);
            }
        }
        next = number.saturating_add(1);
        let after = store.bring(&plain(next)?, next).await.map_err(named)?;
        Promise::RefusalsDoNoHarm.unless(after.is_ok(), || {
            format!("the report after {what} is not taken")
        })?;
        taken.extend(expected(core::iter::once(next))?);
    }
    let _ = next;
    let found = store.effects().await?;
    let left = refused.iter().any(|row| found.contains(row));
    Promise::RefusedLeavesNothing.unless(!left, || "a row of a report that was refused".into())?;
    if store.passed_over > 0 {
        return Ok(());
    }
    all_there(Promise::TakesEffect, &taken, &found)
}

/// Each call is dropped after some polls, and the same report comes again.
pub(super) async fn dropped(mut store: Store<'_>) -> Kept {
    for polls in 0..=POLLS {
        let number = u64::from(polls).saturating_add(1);
        let message = plain(number)?;
        let report = read(&message)?;
        let origin = origin(number);
        let call = abandoned(store.sink().observe(&report, &origin), polls);
        store.call(call).await?;
        store.take(number).await?;
    }
    let last = u64::from(POLLS).saturating_add(1);
    let (expected, found) = (expected(1..=last)?, store.effects().await?);
    all_there(Promise::DroppedCallsLoseNothing, &expected, &found)?;
    if store.is_once() {
        none_doubled(Promise::DroppedCallsDoubleNothing, &found)?;
    }
    in_order(&expected, &found)
}

/// Of two calls the first is dropped while the second waits.
pub(super) async fn together(mut store: Store<'_>) -> Kept {
    let messages = [plain(1)?, plain(2)?];
    let reports = [read(&messages[0])?, read(&messages[1])?];
    let origins = [origin(1), origin(2)];
    let is_first_done = {
        let mut first = Box::pin(store.sink().observe(&reports[0], &origins[0]));
        let mut second = Box::pin(store.sink().observe(&reports[1], &origins[1]));
        let both = poll_fn(|context| {
            let first = first.as_mut().poll(context).is_ready();
            Poll::Ready((first, second.as_mut().poll(context).is_ready()))
        });
        let (is_first_done, is_second_done) = store.call(both).await?;
        drop(first);
        turn().await;
        if !is_second_done {
            store.call(second).await?.ok();
        }
        is_first_done
    };
    if !is_first_done {
        store.take(1).await?;
    }
    store.take(2).await?;
    let (expected, found) = (expected(1..=2)?, store.effects().await?);
    all_there(Promise::DroppedCallsLoseNothing, &expected, &found)
}

/// A backend that may panic once.
pub(super) async fn panics(mut store: Store<'_>) -> Kept {
    for number in 1..=4 {
        let message = plain(number)?;
        let what = format!("report {number}");
        survived(&what, async || store.show(&message, number).await).await?;
    }
    let (expected, found) = (expected(1..=4)?, store.effects().await?);
    all_there(Promise::SurvivesPanics, &expected, &found)?;
    match store.is_once() {
        true => none_doubled(Promise::SurvivesPanics, &found),
        false => Ok(()),
    }
}

/// A crash, with the mark where the sink let it go.
pub(super) async fn restarts(mut store: Store<'_>) -> Kept {
    for number in 1..=7 {
        store.take(number).await?;
    }
    let held = store.held(None).await?;
    let after = held.after.unwrap_or(position(7)).min(position(7));
    let mut store = store.reopened(after).await?;
    for number in (1..=7).filter(|number| position(*number) > after) {
        store.take(number).await?;
    }
    let (expected, found) = (expected(1..=7)?, store.effects().await?);
    all_there(Promise::MarksStayBeforeWhatWaits, &expected, &found)
}
