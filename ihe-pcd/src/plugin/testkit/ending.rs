//! What `end_alert` and `ended_alerts` promise, of a journal that shows by its own means which alerts stand.

use alloc::format;
use alloc::vec;
use alloc::vec::Vec;

use super::journal::{Kept, Store, answered};
use super::promise::{BrokenPromise, Promise};
use crate::datatype::{Ei, Instant};
use crate::model::AlertId;
use crate::plugin::EndedAlert;
use crate::session::alert::AlertKey;
use crate::session::{Entry, Position, Precedence};

/// More than any store here has.
const ALL: usize = 1000;

const SENDER: &str = "MONITOR|ICU";
const WHO: &str = "n\u{f8}tt'; \"%_\\";

/// What a monitor says of an alert: which message it is, which alert, and what has happened.
fn said(number: u32, id: &str, phase: &str) -> Entry {
    let frame = format!(
        "MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R40^ORU_R40|{number}|P|2.6|||AL|NE|||||^^1.3.6.1.4.1.19376.1.6.1.4.1^ISO\r\
        OBR|1|U{number}|U{number}|196616^MDC_EVT_ALARM^MDC|||20261121120000+0000||||||||||||||||||||||^{id}\r\
        OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X\r\
        OBX|2|ST|196670^MDC_EVT_LO^MDC|1.1.0.1.1|Low SpO2||||||F|||20261121120000+0000\r\
        OBX|3|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.0.1.2|84|262688^MDC_DIM_PERCENT^MDC|90-100||||F\r\
        OBX|4|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.1.3|{phase}||||||F\r\
        OBX|5|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.1.0.1.4|active||||||F\r\
        OBX|6|ST|68484^MDC_ATTR_ALARM_PRIORITY^MDC|1.1.0.1.6|PH||||||F\r\
        OBX|7|ST|68485^MDC_ATTR_ALERT_TYPE^MDC|1.1.0.1.7|SP||||||F\r"
    );
    let control_id = format!("{number}");
    let received_at = Instant::from_unix(1_795_262_400, 0).unwrap_or(Instant::UNIX_EPOCH);
    let entry = Entry::new("", SENDER, control_id, received_at, frame.into());
    entry.with_precedence(Precedence::Alert)
}

fn key(id: &str) -> AlertKey {
    let parts = Ei {
        entity_identifier: id.into(),
        ..Ei::default()
    };
    AlertKey::new(SENDER, &AlertId::new(parts))
}

async fn end(store: &Store<'_>, id: &str) -> Result<bool, BrokenPromise> {
    answered("end_alert", store.journal.end_alert(&key(id), WHO).await)
}

/// What is told of ends after a number; `None` where nobody can end an alert.
async fn told(store: &Store<'_>, after: u64) -> Result<Option<Vec<EndedAlert>>, BrokenPromise> {
    let answer = store.journal.ended_alerts(after, ALL).await;
    let found = answered("ended_alerts", answer)?;
    Ok(found.map(|found| found.alerts))
}

/// Ends an alert that has just begun; answers where it began.
async fn ended(store: &Store<'_>) -> Result<Position, BrokenPromise> {
    let positions = store.append(vec![said(1, "A", "start")]).await?;
    let stood = end(store, "A").await?;
    Promise::EndAnswers.unless(stood, || format!("{stood} for an alert that stood"))?;
    Ok(positions.first().copied().unwrap_or_default())
}

/// Exactly one end is told, of this alert; answers its number.
fn only_end(found: &[EndedAlert], heard: Position, promise: Promise) -> Result<u64, BrokenPromise> {
    let is_it = |it: &EndedAlert| it.key == key("A") && it.heard == heard && it.by == WHO;
    promise.unless(found.len() == 1 && found.iter().all(is_it), || {
        format!("{found:?} of one end, heard in {heard}")
    })?;
    Ok(found.first().map_or(0, |ended| ended.number))
}

pub(super) async fn answers(store: Store<'_>) -> Kept {
    let shows = told(&store, 0).await?.is_some();
    if !shows {
        store.append(vec![said(1, "A", "start")]).await?;
        let stood = end(&store, "A").await?;
        return Promise::EndAnswers.unless(!stood, || format!("{stood}, and nobody can see it"));
    }
    ended(&store).await?;
    for id in ["A", "B"] {
        let stood = end(&store, id).await?;
        Promise::EndAnswers.unless(!stood, || format!("{stood} for one that did not stand"))?;
    }
    Ok(())
}

pub(super) async fn told_until_it_stands_again(store: Store<'_>) -> Kept {
    let Some(none) = told(&store, 0).await? else {
        return Ok(());
    };
    Promise::EndsAreTold.unless(none.is_empty(), || format!("{none:?} of no end"))?;
    let heard = ended(&store).await?;
    let found = told(&store, 0).await?.unwrap_or_default();
    let number = only_end(&found, heard, Promise::EndsAreTold)?;
    let more = told(&store, number).await?.unwrap_or_default();
    Promise::EndsAreTold.unless(more.is_empty(), || format!("{more:?} after the last end"))?;
    store.append(vec![said(2, "A", "present")]).await?;
    // It is answered when what was said before is known.
    end(&store, "B").await?;
    let found = told(&store, 0).await?.unwrap_or_default();
    Promise::EndsAreTold.unless(found.is_empty(), || {
        format!("{found:?} of an alert that stands again")
    })
}

pub(super) async fn kept(mut store: Store<'_>) -> Kept {
    if told(&store, 0).await?.is_none() {
        return Ok(());
    }
    let heard = ended(&store).await?;
    store = store.reopened().await?;
    let found = told(&store, 0).await?.unwrap_or_default();
    only_end(&found, heard, Promise::EndsAreKept).map(drop)
}
