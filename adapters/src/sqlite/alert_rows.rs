//! The statements that write alerts: what a message says of one, and where it stands after that.

use ihe_pcd::datatype::Instant;
use ihe_pcd::session::alert::{ChangeKind, Course, CourseState, Misstep};
use rusqlite::{Connection, named_params, params};

use super::alert_course::{Known, Next, find};
use super::alerts::{AlertRow, EventColumns, SourceColumns};
use super::observations;

/// The word of `alert_event.change` for a message that says only that its reporter is alive.
const WATCHDOG: &str = "watchdog";

/// Writes what a message says of an alert, and where it stands now.
pub(super) fn insert(
    connection: &Connection,
    position: i64,
    row: &AlertRow,
) -> rusqlite::Result<()> {
    if row.is_watchdog {
        return insert_event(connection, position, row, WATCHDOG, None, None);
    }
    let known = find(connection, row)?;
    let next = Next::of(known.as_ref(), row);
    let number = match (&next.course, &known) {
        (None, None) => None,
        (None, Some(known)) => {
            resolve(connection, known, row)?;
            None
        }
        (Some(course), None) => {
            begin(connection, position, row, *course)?;
            Some(connection.last_insert_rowid())
        }
        (Some(course), Some(known)) => {
            let number = known.number;
            if next.begins_anew {
                begin(connection, position, row, *course)?;
            } else {
                go_on(connection, position, row, (known, &next, *course))?;
            }
            Some(number)
        }
    };
    if let Some(number) = number
        && !next.is_again
        && (next.misstep.is_none() || !next.is_as_before)
    {
        describe(connection, number, row)?;
    }
    let change = match next.is_confirmed {
        true => ChangeKind::Confirmed,
        false => ChangeKind::Said,
    };
    insert_event(
        connection,
        position,
        row,
        change.word(),
        number,
        Some(&next),
    )
}

fn priority(course: Course) -> Option<&'static str> {
    course.priority().map(|priority| priority.word())
}

/// A row as it is at the beginning of an alert, before what is said of it.
fn begin(
    connection: &Connection,
    position: i64,
    row: &AlertRow,
    course: Course,
) -> rusqlite::Result<()> {
    const SQL: &str = "INSERT INTO alert (sender, key, id, state, priority, patient_status, since, changed_at, \
         first_position, said_position, last_position, heard_at, ended_at, last_indication, last_phase, last_changed_at) \
         VALUES (?1, ?2, ?3, ?4, ?5, 'absent', ?6, ?7, ?8, ?8, ?8, ?9, ?10, ?11, ?12, ?7) \
         ON CONFLICT (sender, key) DO UPDATE SET id = excluded.id, state = excluded.state, priority = excluded.priority, \
         kind = NULL, event_code = NULL, event_refid = NULL, event_text = NULL, source_code = NULL, source_refid = NULL, \
         value = NULL, unit_code = NULL, unit_refid = NULL, unit_ucum = NULL, limits = NULL, inactivation = NULL, \
         path = NULL, device = NULL, flags = NULL, processing_id = NULL, patient_status = 'absent', patient_id = NULL, \
         patient_authority = NULL, location = NULL, since = excluded.since, changed_at = excluded.changed_at, \
         first_position = excluded.first_position, said_position = excluded.said_position, \
         last_position = excluded.last_position, heard_at = excluded.heard_at, ended_at = excluded.ended_at, ended_by = NULL, \
         last_indication = excluded.last_indication, last_phase = excluded.last_phase, last_changed_at = excluded.last_changed_at";
    connection.prepare_cached(SQL)?.execute(params![
        row.sender,
        row.key,
        row.id,
        course.state().word(),
        priority(course),
        row.since,
        row.heard.changed_at,
        position,
        observations::instant(row.received_at),
        ended_at(course, row),
        row.heard.indication,
        row.heard.phase,
    ])?;
    Ok(())
}

/// An alert that is over ended when its change says, or else when that was heard.
fn ended_at(course: Course, row: &AlertRow) -> Option<String> {
    let said = || row.heard.changed_at.clone();
    let heard = || observations::instant(row.received_at);
    (course.state() == CourseState::Over).then(|| said().unwrap_or_else(heard))
}

/// An alert that has paused for so long that it is forgotten does not pause any more, when its end is said.
fn resolve(connection: &Connection, known: &Known, row: &AlertRow) -> rusqlite::Result<()> {
    const SQL: &str = "UPDATE alert SET state = ?2, ended_at = ?3 WHERE number = ?1 AND state = ?4";
    let over = Course::new(CourseState::Over, None);
    connection.prepare_cached(SQL)?.execute(params![
        known.number,
        over.state().word(),
        ended_at(over, row),
        CourseState::Paused.word(),
    ])?;
    Ok(())
}

/// What is heard of an alert that was known.
fn go_on(
    connection: &Connection,
    position: i64,
    row: &AlertRow,
    (known, next, course): (&Known, &Next, Course),
) -> rusqlite::Result<()> {
    const HEARD: &str = "UPDATE alert SET state = ?2, priority = ?3, last_position = ?4, heard_at = ?5, \
         last_indication = ?6, last_phase = ?7, last_changed_at = ?8 WHERE number = ?1";
    const SAID: &str = "UPDATE alert SET said_position = ?2, changed_at = ?3 WHERE number = ?1";
    const ENDED: &str = "UPDATE alert SET ended_at = ?2, ended_by = NULL WHERE number = ?1";
    connection.prepare_cached(HEARD)?.execute(params![
        known.number,
        course.state().word(),
        priority(course),
        position,
        observations::instant(row.received_at),
        row.heard.indication,
        row.heard.phase,
        row.heard.changed_at,
    ])?;
    if !next.is_as_before {
        let columns = params![known.number, position, row.heard.changed_at];
        connection.prepare_cached(SAID)?.execute(columns)?;
    }
    if known.course.state() != course.state() {
        let columns = params![known.number, ended_at(course, row)];
        connection.prepare_cached(ENDED)?.execute(columns)?;
    }
    Ok(())
}

/// What a message says of an alert beyond its course: what belongs together is taken together or not at all.
fn describe(connection: &Connection, number: i64, row: &AlertRow) -> rusqlite::Result<()> {
    const EVENT: &str = "UPDATE alert SET event_refid = iif(event_code IS NULL AND event_refid IS NULL, ?3, event_refid), \
         event_code = iif(event_code IS NULL AND event_refid IS NULL, ?2, event_code), \
         event_text = coalesce(?4, event_text), flags = ?5 WHERE number = ?1";
    const SOURCE: &str = "UPDATE alert SET source_code = ?2, source_refid = ?3, value = ?4, unit_code = ?5, unit_refid = ?6, \
         unit_ucum = ?7, limits = ?8 WHERE number = ?1";
    const PATIENT: &str = "UPDATE alert SET patient_status = ?2, patient_id = ?3, patient_authority = ?4 WHERE number = ?1";
    const OTHER: &str = "UPDATE alert SET kind = coalesce(kind, ?2), inactivation = iif(?3, ?4, inactivation), \
         path = coalesce(?5, path), device = coalesce(?6, device), processing_id = ?7, location = coalesce(?8, location) \
         WHERE number = ?1";
    if let Some(EventColumns {
        code,
        refid,
        text,
        flags,
    }) = &row.event
    {
        let columns = params![number, code, refid, text, flags];
        connection.prepare_cached(EVENT)?.execute(columns)?;
    }
    if let Some(source) = &row.source {
        let SourceColumns { code, refid, .. } = source;
        let (value, unit, limits) = (&source.value, &source.unit, &source.limits);
        let unit = (&unit.code, &unit.refid, &unit.ucum);
        let columns = params![number, code, refid, value, unit.0, unit.1, unit.2, limits];
        connection.prepare_cached(SOURCE)?.execute(columns)?;
    }
    let subject = &row.subject;
    if subject.patient_status != "absent" {
        let columns = params![
            number,
            subject.patient_status,
            subject.patient_id,
            subject.patient_authority
        ];
        connection.prepare_cached(PATIENT)?.execute(columns)?;
    }
    let kind = row.kind.as_ref();
    connection.prepare_cached(OTHER)?.execute(params![
        number,
        kind,
        row.inactivation.is_some(),
        row.inactivation.as_ref().and_then(Option::as_ref),
        row.path,
        row.device,
        subject.processing_id,
        subject.location,
    ])?;
    Ok(())
}

fn insert_event(
    connection: &Connection,
    position: i64,
    row: &AlertRow,
    change: &str,
    alert: Option<i64>,
    next: Option<&Next>,
) -> rusqlite::Result<()> {
    const SQL: &str = "INSERT INTO alert_event (message_position, ordinal, change, alert, sender, id, indication, course, \
         misstep, standing, phase, state, inactivation, priority, kind, event_code, event_refid, event_text, \
         source_code, source_refid, value, unit_code, unit_refid, unit_ucum, limits, path, device, flags, \
         processing_id, patient_status, patient_id, patient_authority, location, changed_wire, changed_at, zone, received_at) \
         VALUES (:position, :ordinal, :change, :alert, :sender, :id, :indication, :course, \
         :misstep, :standing, :phase, :state, :inactivation, :priority, :kind, :event_code, :event_refid, :event_text, \
         :source_code, :source_refid, :value, :unit_code, :unit_refid, :unit_ucum, :limits, :path, :device, :flags, \
         :processing_id, :patient_status, :patient_id, :patient_authority, :location, :changed_wire, :changed_at, :zone, :received_at)";
    let (event, source) = (row.event.as_ref(), row.source.as_ref());
    let unit = source.map(|source| &source.unit);
    let course = next.and_then(|next| next.course);
    let misstep = next.and_then(|next| next.misstep);
    connection.prepare_cached(SQL)?.execute(named_params! {
        ":position": position,
        ":ordinal": row.ordinal,
        ":change": change,
        ":alert": alert,
        ":sender": row.sender,
        ":id": row.id,
        ":indication": row.indication,
        ":course": course.map(|course| course.state().word()),
        ":misstep": misstep.map(Misstep::word),
        ":standing": row.standing,
        ":phase": row.phase,
        ":state": row.state,
        ":inactivation": row.inactivation.as_ref().and_then(Option::as_ref),
        ":priority": row.priority,
        ":kind": row.kind,
        ":event_code": event.and_then(|event| event.code.as_ref()),
        ":event_refid": event.and_then(|event| event.refid.as_ref()),
        ":event_text": event.and_then(|event| event.text.as_ref()),
        ":source_code": source.and_then(|source| source.code.as_ref()),
        ":source_refid": source.and_then(|source| source.refid.as_ref()),
        ":value": source.and_then(|source| source.value.as_ref()),
        ":unit_code": unit.and_then(|unit| unit.code.as_ref()),
        ":unit_refid": unit.and_then(|unit| unit.refid.as_ref()),
        ":unit_ucum": unit.and_then(|unit| unit.ucum.as_ref()),
        ":limits": source.and_then(|source| source.limits.as_ref()),
        ":path": row.path,
        ":device": row.device,
        ":flags": event.and_then(|event| event.flags.as_ref()),
        ":processing_id": row.subject.processing_id,
        ":patient_status": row.subject.patient_status,
        ":patient_id": row.subject.patient_id,
        ":patient_authority": row.subject.patient_authority,
        ":location": row.subject.location,
        ":changed_wire": row.changed_wire,
        ":changed_at": row.heard.changed_at,
        ":zone": row.zone,
        ":received_at": observations::instant(row.received_at),
    })?;
    Ok(())
}

/// Ends an alert that stands, in the name of a person, if it began with this message; answers whether there was one.
///
/// Where its last message was taken out of the file there is nothing that an event could go with; the command and the row of the alert say it.
pub(super) fn end(
    connection: &Connection,
    number: i64,
    first_position: i64,
    who: &str,
    now: Instant,
) -> rusqlite::Result<bool> {
    const OVER: &str = "UPDATE alert SET state = 'over', changed_at = ?3, ended_at = ?3, ended_by = ?4 \
         WHERE number = ?1 AND first_position = ?2 AND state IN ('active', 'latched')";
    const EVENT: &str = "INSERT INTO alert_event (message_position, ordinal, change, alert, sender, id, course, standing, \
         priority, kind, event_code, event_refid, changed_at, received_at, who) \
         SELECT last_position, (SELECT coalesce(max(ordinal), -1) + 1 FROM alert_event WHERE message_position = last_position), \
         ?2, number, sender, id, state, 'live', priority, kind, event_code, event_refid, ?3, ?3, ?4 \
         FROM alert WHERE number = ?1 AND EXISTS (SELECT 1 FROM message WHERE position = last_position)";
    let now = observations::instant(now);
    let ended =
        connection
            .prepare_cached(OVER)?
            .execute(params![number, first_position, now, who])?;
    if ended == 0 {
        return Ok(false);
    }
    let change = ChangeKind::EndedByOperator.word();
    connection
        .prepare_cached(EVENT)?
        .execute(params![number, change, now, who])?;
    Ok(true)
}

#[cfg(test)]
mod tests;
