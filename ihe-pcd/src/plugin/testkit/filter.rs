use alloc::boxed::Box;
use alloc::format;
use alloc::vec::Vec;

use super::journal::Kept;
use super::promise::{Broken, BrokenPromise, Promise};
use super::reports::{odd, origin, plain, read};
use crate::hl7::MessageBuf;
use crate::model::{Report, Row};
use crate::plugin::contain::contain;
use crate::plugin::{ErrorKind, Failure, ObservationFilter};

/// Asks a filter for everything that [`ObservationFilter`] promises.
///
/// `messages` are some of the site's own, such as the filter is made for; plain and odd ones of the kit are judged beside them.
///
/// ```
/// use ihe_pcd::codes::mdc;
/// use ihe_pcd::plugin::testkit;
/// use ihe_pcd::session::filter::Observed;
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let rates = |row: &Observed<'_, '_>| row.observation.code == mdc::ECG_HEART_RATE;
/// if let Err(broken) = testkit::filter(rates, &[]).await {
///     panic!("{broken}");
/// }
/// # });
/// ```
///
/// # Errors
///
/// The promises that were broken, with what was seen.
pub async fn filter(filter: impl ObservationFilter, messages: &[MessageBuf]) -> Result<(), Broken> {
    let filter: Box<dyn ObservationFilter> = Box::new(filter);
    Broken::of(judged(&*filter, messages).await.err().into_iter().collect())
}

async fn judged(filter: &dyn ObservationFilter, own: &[MessageBuf]) -> Kept {
    let mut messages: Vec<MessageBuf> = own.to_vec();
    for number in 1..=5 {
        messages.push(plain(number)?);
    }
    messages.extend(odd(10)?.into_iter().map(|(_, message)| message));
    let mut first = Vec::new();
    for (number, message) in (1..).zip(&messages) {
        let report = read(message)?;
        let answer = pass(filter, &report, number).await?;
        if let Ok(Some(passed)) = &answer {
            invents_nothing(&report, passed)?;
        }
        first.push((number, message, report, answer));
    }
    // In the other order, and each twice.
    for (number, _, report, before) in first.iter().rev() {
        for _ in 0..2 {
            let answer = pass(filter, report, *number).await?;
            let is_same = match (before, &answer) {
                (Ok(before), Ok(answer)) => before == answer,
                (Err(before), Err(answer)) => before == answer,
                _ => false,
            };
            Promise::SameInSameOut.unless(is_same, || {
                format!("message {number} is judged otherwise the second time")
            })?;
        }
    }
    Ok(())
}

/// An answer; of an error its kind.
async fn pass<'r>(
    filter: &dyn ObservationFilter,
    report: &Report<'r>,
    number: u64,
) -> Result<Result<Option<Report<'r>>, ErrorKind>, BrokenPromise> {
    let (report, origin) = (report.clone(), origin(number));
    let passed = contain(async { filter.pass(report, &origin) }).await;
    let passed = passed.map_err(|_| BrokenPromise {
        promise: Promise::NoPanics,
        found: format!("at message {number}"),
    })?;
    Ok(passed.map_err(|failure: Failure| failure.kind()))
}

/// What passed is of the report, in its order.
fn invents_nothing(report: &Report<'_>, passed: &Report<'_>) -> Kept {
    let unlike = |what: &str| format!("{what} is not as it was in the report");
    let is_same = passed.header == report.header;
    Promise::InventsNothing.unless(is_same, || unlike("MSH"))?;
    for result in &passed.results {
        let of = report.results.iter().find(|of| {
            let keys = result.observations().map(|row| row.key);
            keys.take(1)
                .all(|key| of.observations().any(|row| row.key == key))
        });
        let Some(of) = of else {
            return Promise::InventsNothing.unless(false, || unlike("a row"));
        };
        let is_same = result.patient == of.patient && result.visit == of.visit;
        Promise::InventsNothing.unless(is_same, || unlike("a patient"))?;
        for order in &result.orders {
            let rows = of.orders.iter().filter(|of| of.number == order.number);
            let rows: Vec<&Row<'_>> = rows.flat_map(|of| &of.rows).collect();
            let places: Vec<_> = order
                .rows
                .iter()
                .map(|row| rows.iter().position(|of| *of == row))
                .collect();
            Promise::InventsNothing.unless(!places.contains(&None), || unlike("a row"))?;
            Promise::KeepsOrder.unless(places.is_sorted_by(|one, next| one < next), || {
                "rows are in another order, or there twice".into()
            })?;
        }
    }
    Ok(())
}
