//! Which devices and patients messages are about: one row each in the tables `device` and `patient`.
//!
//! The rows of a slice are gathered first, so that a device that is in each of its messages is written once.

use std::collections::BTreeMap;
use std::sync::Arc;

use ihe_pcd::datatype::{Ei, Instant};
use rusqlite::{Connection, params};

use super::SqliteError;
use super::observations::{self, CodeColumns, MessageRows};
use super::rows::Savepoints;
use super::subject::SubjectColumns;

/// The devices and patients of messages whose rows are written.
#[derive(Default)]
pub(super) struct Registry<'r> {
    devices: BTreeMap<&'r str, Seen<'r>>,
    patients: BTreeMap<(&'r str, &'r str), Seen<'r>>,
}

/// What messages say of a device or of a patient.
struct Seen<'r> {
    first: Instant,
    last: Instant,
    position: i64,
    location: Option<&'r str>,
    /// Of a device: what kind it is.
    code: Option<&'r CodeColumns>,
    /// Of a patient.
    status: &'static str,
}

impl<'r> Registry<'r> {
    /// Takes note of a message.
    pub(super) fn add(&mut self, rows: &'r MessageRows) {
        let message = (rows.position, rows.received_at);
        for part in &rows.devices {
            if let Some(id) = &part.id {
                let seen = self.devices.entry(id);
                let seen = seen.or_insert_with(|| Seen::new(message));
                seen.again(message, None);
                if part.code.code.is_some() || part.code.refid.is_some() {
                    seen.code = Some(&part.code);
                }
            }
        }
        // Most rows are of the same device and patient as the one before.
        let mut before: Option<(Option<&str>, &Arc<SubjectColumns>)> = None;
        let observations = rows.observations.iter();
        let observations = observations.map(|row| (row.device.as_deref(), &row.subject));
        let alerts = rows.alerts.iter();
        let alerts = alerts.map(|row| (row.device.as_deref(), &row.subject));
        for (device, subject) in observations.chain(alerts) {
            let same = before.is_some_and(|(same_device, same_subject)| {
                same_device == device && Arc::ptr_eq(same_subject, subject)
            });
            if !same {
                self.add_row(message, device, subject);
            }
            before = Some((device, subject));
        }
    }

    fn add_row(
        &mut self,
        message: (i64, Instant),
        device: Option<&'r str>,
        subject: &'r SubjectColumns,
    ) {
        let location = subject.location.as_deref();
        if let Some(id) = device {
            let seen = self.devices.entry(id);
            let seen = seen.or_insert_with(|| Seen::new(message));
            seen.again(message, location);
        }
        if let Some(id) = subject.patient_id.as_deref() {
            let authority = subject.patient_authority.as_deref().unwrap_or_default();
            let seen = self.patients.entry((id, authority));
            let seen = seen.or_insert_with(|| Seen::new(message));
            seen.again(message, location);
            seen.status = subject.patient_status;
        }
    }

    /// Writes what was taken note of. With savepoints, what is refused is left out: the rows of messages do without it.
    pub(super) fn write(
        &self,
        connection: &Connection,
        savepoints: Savepoints,
    ) -> Result<(), SqliteError> {
        let devices = self.devices.iter();
        let devices = devices.map(|(id, seen)| write_device(connection, id, seen));
        let patients = self.patients.iter();
        let patients =
            patients.map(|((id, authority), seen)| write_patient(connection, id, authority, seen));
        for written in devices.chain(patients) {
            match written.map_err(SqliteError::engine) {
                Err(error) if savepoints == Savepoints::With && error.is_of_one_row() => {}
                written => written?,
            }
        }
        Ok(())
    }
}

impl<'r> Seen<'r> {
    const fn new((position, received_at): (i64, Instant)) -> Self {
        Self {
            first: received_at,
            last: received_at,
            position,
            location: None,
            code: None,
            status: "",
        }
    }

    fn again(&mut self, (position, received_at): (i64, Instant), location: Option<&'r str>) {
        self.position = position;
        self.last = received_at;
        self.location = location.or(self.location);
    }
}

fn write_device(connection: &Connection, id: &str, seen: &Seen<'_>) -> rusqlite::Result<()> {
    const SQL: &str = "INSERT INTO device (id, eui64, code, refid, first_seen, last_seen, location, last_position) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO UPDATE SET eui64 = excluded.eui64, \
         code = CASE WHEN ?9 THEN excluded.code ELSE code END, refid = CASE WHEN ?9 THEN excluded.refid ELSE refid END, \
         last_seen = excluded.last_seen, location = coalesce(excluded.location, location), \
         last_position = excluded.last_position";
    connection.prepare_cached(SQL)?.execute(params![
        id,
        eui_64(id),
        seen.code.and_then(|code| code.code.as_deref()),
        seen.code.and_then(|code| code.refid.as_deref()),
        observations::instant(seen.first),
        observations::instant(seen.last),
        seen.location,
        seen.position,
        seen.code.is_some(),
    ])?;
    Ok(())
}

fn write_patient(
    connection: &Connection,
    id: &str,
    authority: &str,
    seen: &Seen<'_>,
) -> rusqlite::Result<()> {
    const SQL: &str = "INSERT INTO patient (id, authority, status, first_seen, last_seen, location, last_position) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (id, authority) DO UPDATE SET status = excluded.status, \
         last_seen = excluded.last_seen, location = coalesce(excluded.location, location), \
         last_position = excluded.last_position";
    connection.prepare_cached(SQL)?.execute(params![
        id,
        authority,
        seen.status,
        observations::instant(seen.first),
        observations::instant(seen.last),
        seen.location,
        seen.position,
    ])?;
    Ok(())
}

/// The EUI-64 in a line of OBX-18, if that is what names the device.
fn eui_64(line: &str) -> Option<String> {
    let mut parts = line.split('^').map(Into::into);
    let mut next = || parts.next().unwrap_or_default();
    let id = Ei {
        entity_identifier: next(),
        namespace_id: next(),
        universal_id: next(),
        universal_id_type: next(),
    };
    id.as_eui_64().map(|number| format!("{number:016X}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_eui_64_is_found_however_it_is_written() {
        for line in [
            "0011223344556677^^0011223344556677^EUI-64",
            "MONITOR^^00-11-22-33-44-55-66-77^EUI-64",
            "0011223344556677^^^EUI64",
        ] {
            assert_eq!(eui_64(line).as_deref(), Some("0011223344556677"), "{line}");
        }
        assert_eq!(eui_64("THERMO^WARD"), None);
        assert_eq!(eui_64("0011223344556677^^1.2.3^ISO"), None);
    }
}
