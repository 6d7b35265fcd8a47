//! What stood before a restart, out of the messages that were kept for it.

use std::sync::Arc;

use super::holds::{Ended, Note, Place};
use super::taker::{AlertTaker, said, said_in};
use crate::actor::events;
use crate::hl7::Message;
use crate::model::AlertReport;
use crate::plugin::contain::contain;
use crate::plugin::{AlertSink, Failure, LostEntries, Record, Unread};
use crate::session::Position;
use crate::session::alert::AlertKey;
use crate::session::gap::Loss;

/// Brings the list to where it stood at a position; answers what operators had ended by then and the sink may not know.
///
/// What is lost or cannot be read is told: it may have stood.
pub(super) async fn restore(
    taker: &mut AlertTaker,
    sink: &dyn AlertSink,
    up_to: Position,
) -> Result<Vec<(AlertKey, Ended)>, Failure> {
    let shared = Arc::clone(&taker.shared);
    let journal = &*shared.setup.journal;
    let mut ended = Vec::new();
    for note in taker.holds.read(journal, up_to).await? {
        let position = note.position;
        let before = Position::new(position.number().saturating_sub(1));
        let found = match journal.read(before, 1).await {
            Ok(records) => records.into_iter().find(|it| it.position == position),
            Err(Unread::Lost(_)) => None,
            Err(Unread::Failed(failure)) => return Err(failure),
        };
        let now = shared.now();
        let Some(record) = found else {
            let lost = LostEntries {
                first: position,
                last: position,
            };
            shared.counters.lost.add_one();
            events::entries_lost(sink.name(), &lost);
            for loss in Loss::of_lost(sink.name(), position, position, now.wall) {
                shared.gaps.note(&loss, now);
            }
            taker.holds.forget(journal, position).await?;
            continue;
        };
        let restored = contain(async { restore_from(taker, &record, note) }).await;
        match restored {
            Ok(Some(told)) => ended.extend(told),
            Ok(None) | Err(_) => {
                events::alert_not_restored(sink.name(), position);
                let loss = Loss::of_sink(sink.name(), &record.entry, position);
                shared.gaps.note(&loss, now);
            }
        }
    }
    taker.holds.all_is_held();
    let alerts = taker.list.alerts();
    // Unless something new was said since.
    ended.retain(|(key, place, _)| {
        let newest = Place::of(alerts.get(key)).map(|[_, newest]| newest);
        newest == Some(*place)
    });
    drop(alerts);
    let ended = ended.into_iter();
    Ok(ended.map(|(key, _, ended)| (key, ended)).collect())
}

/// What one message says, which was kept; `None` if it cannot be read. Answers who of its alerts was ended by a person.
fn restore_from(
    taker: &mut AlertTaker,
    record: &Record,
    note: Note,
) -> Option<Option<(AlertKey, Place, Ended)>> {
    let policy = &taker.shared.setup.policy;
    let entry = &record.entry;
    let message = Message::parse_with(&entry.frame, policy.read_options).ok()?;
    let report = AlertReport::read_at(&message, &policy.rules, entry.received_at).ok()?;
    let mut alerts = taker.list.alerts();
    let mut keys = Vec::new();
    for (ordinal, (group, alert)) in said_in(&report) {
        let position = record.position;
        let place = Place { position, ordinal };
        let key = AlertKey::of(Arc::clone(&entry.sender), alert);
        keys.push((place, key.clone()));
        if !note.keeps(ordinal) {
            continue;
        }
        let stood = Place::of(alerts.get(&key));
        alerts.restore_said(said(record, ordinal, alert, false));
        alerts.describe(&key, group);
        let stands = Place::of(alerts.get(&key));
        match (stood, stands) {
            // The rest of one that is over.
            (None, None) => taker.holds.let_go([place]),
            _ => taker.holds.follow(stood, stands, place),
        }
    }
    taker
        .holds
        .narrow(record.position, keys.iter().map(|(place, _)| *place));
    let ended = note.ended.and_then(|ended| {
        let mut keys = keys.into_iter();
        let (place, key) = keys.find(|(place, _)| place.ordinal == ended.ordinal)?;
        Some((key, place, ended))
    });
    Some(ended)
}
