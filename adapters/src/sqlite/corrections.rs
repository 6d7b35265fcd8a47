//! The statements that write corrections: which earlier value an observation with OBX-11 C, D or W acts on.
//!
//! What holds now is not written anywhere: the views of the schema find it from the rows of `correction`,
//! so that a correction acts on a row that comes after it as on one before it, and ordinary rows cost nothing.

use ihe_pcd::hl7::{Location, SegmentId};
use rusqlite::{Connection, OptionalExtension as _, named_params, params};

use super::columns::ProblemRow;
use super::observations::ObservationRow;

/// In how many of the last rows of its device and time the original of a correction is looked for.
///
/// What is not looked at is not named as the original, and does not hold all the same.
const ROWS: usize = 2_000;

/// How many rows all corrections of a message look at: whoever waits for a commit waits for them.
const ROWS_OF_MESSAGE: usize = 200_000;

/// Whose value a correction finds.
#[derive(Debug)]
enum Found {
    /// The patient's whom it names.
    Original {
        position: i64,
        obx: i64,
    },
    /// One other patient's: the original was sent for the wrong one.
    OfAnother {
        position: i64,
        obx: i64,
    },
    /// Several other patients'.
    OfSeveral,
    Nothing,
}

/// Writes what the corrections among the rows of a message act on, once all its rows are there.
/// Answers what is to be told of them.
pub(super) fn insert(
    connection: &Connection,
    position: i64,
    rows: &[ObservationRow],
) -> rusqlite::Result<Vec<ProblemRow>> {
    let mut told = Vec::new();
    let corrections = || rows.iter().filter(|row| row.is_correction());
    let each = ROWS_OF_MESSAGE.checked_div(corrections().count());
    let each = each.map_or(ROWS, |each| each.min(ROWS));
    for row in corrections() {
        write(connection, position, row)?;
        let (kind, message) = match find(connection, position, row, each)? {
            Found::Original { position: at, obx } => {
                note(connection, position, row, (at, obx))?;
                continue;
            }
            Found::OfAnother { position: at, obx } => {
                note(connection, position, row, (at, obx))?;
                name(connection, position, row, (at, obx))?;
                (
                    "original-of-another",
                    "this patient had no such value: it was taken back from another",
                )
            }
            Found::OfSeveral => (
                UNKNOWN,
                "more than one other patient has the value that is corrected",
            ),
            Found::Nothing => (UNKNOWN, "the value that is corrected is not known"),
        };
        told.push(ProblemRow {
            at: Location::segment(SegmentId::OBX, row.obx)
                .field(11)
                .to_string(),
            kind,
            message: message.to_owned(),
        });
    }
    Ok(told)
}

/// The kind of problem for a correction whose original is not there.
pub(super) const UNKNOWN: &str = "original-unknown";

/// Of which value the row speaks.
fn write(connection: &Connection, position: i64, row: &ObservationRow) -> rusqlite::Result<()> {
    // Whoever has rows written anew may have left this one.
    const SQL: &str = "INSERT OR REPLACE INTO correction (message_position, obx, action, since, time_instant, time_wire, \
         device, sender, code, refid, system, path, \
         processing_id, patient_status, patient_id, patient_authority, location) \
         SELECT message_position, obx, CASE status WHEN 'C' THEN 'corrected' WHEN 'D' THEN 'deleted' ELSE 'wrong' END, \
         received_at, time_instant, CASE WHEN time_instant IS NULL THEN time_wire END, \
         device, CASE WHEN device IS NULL THEN sender END, code, CASE WHEN code IS NULL THEN refid END, system, path, \
         processing_id, patient_status, patient_id, patient_authority, CASE WHEN patient_id IS NULL THEN location END \
         FROM observation JOIN message ON position = message_position WHERE message_position = ?1 AND obx = ?2";
    connection
        .prepare_cached(SQL)?
        .execute(params![position, row.obx])?;
    Ok(())
}

/// Looks for the last row of the value before this one.
fn find(
    connection: &Connection,
    position: i64,
    row: &ObservationRow,
    rows: usize,
) -> rusqlite::Result<Found> {
    // Both begin at the newest, by an index.
    const BY_INSTANT: &str = "device IS :device AND time_instant = :time";
    const BY_WIRE: &str = "device IS :device AND time_instant IS NULL AND time_wire = :time";
    let (time, place) = match (&row.time_instant, &row.time_wire) {
        (Some(instant), _) => (instant, BY_INSTANT),
        (None, Some(wire)) => (wire, BY_WIRE),
        (None, None) => return Ok(Found::Nothing),
    };
    let sql = format!(
        "SELECT o.message_position, o.obx, \
         c.patient_status = o.patient_status AND c.patient_id IS o.patient_id AND c.patient_authority IS o.patient_authority, \
         o.patient_status, o.patient_id, o.patient_authority, c.patient_id IS NOT NULL OR c.location IS o.location \
         FROM correction AS c JOIN (SELECT message_position, obx, code, refid, system, path, status, processing_id, \
         patient_status, patient_id, patient_authority, location FROM observation WHERE {place} \
         AND (message_position < :position OR (message_position = :position AND obx < :obx)) \
         ORDER BY message_position DESC, obx DESC LIMIT :rows) AS o \
         WHERE c.message_position = :position AND c.obx = :obx AND (o.status IS NULL OR o.status NOT IN ('D', 'W')) \
         AND (c.device IS NOT NULL OR c.sender = (SELECT sender FROM message WHERE position = o.message_position)) \
         AND c.code IS o.code AND (c.code IS NOT NULL OR c.refid IS o.refid) AND c.system IS o.system AND c.path IS o.path \
         AND c.processing_id IS o.processing_id"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut found = statement.query(named_params! {
        ":device": row.device,
        ":time": time,
        ":position": position,
        ":obx": row.obx,
        ":rows": i64::try_from(rows).unwrap_or(i64::MAX),
    })?;
    let mut other: Option<(Found, [Option<String>; 3])> = None;
    while let Some(original) = found.next()? {
        let (at, obx) = (original.get(0)?, original.get(1)?);
        let (of_patient, in_place): (bool, bool) = (original.get(2)?, original.get(6)?);
        if of_patient && in_place {
            return Ok(Found::Original { position: at, obx });
        }
        let patient: [Option<String>; 3] = [original.get(3)?, original.get(4)?, original.get(5)?];
        let [_, is_named, _] = &patient;
        if of_patient || is_named.is_none() {
            continue;
        }
        match &mut other {
            None => other = Some((Found::OfAnother { position: at, obx }, patient)),
            Some((_, first)) if *first == patient => {}
            Some((found, _)) => *found = Found::OfSeveral,
        }
    }
    let may_be_of_another = row.status.as_deref() == Some("W");
    Ok(other
        .filter(|_| may_be_of_another)
        .map_or(Found::Nothing, |(found, _)| found))
}

/// Notes the row that a correction was found to be about.
fn note(
    connection: &Connection,
    position: i64,
    row: &ObservationRow,
    (original, obx): (i64, i64),
) -> rusqlite::Result<()> {
    const SQL: &str = "UPDATE correction SET original_position = ?3, original_obx = ?4 \
         WHERE message_position = ?1 AND obx = ?2";
    connection
        .prepare_cached(SQL)?
        .execute(params![position, row.obx, original, obx])?;
    Ok(())
}

/// Has a correction act on the patient of its original.
fn name(
    connection: &Connection,
    position: i64,
    row: &ObservationRow,
    (original, obx): (i64, i64),
) -> rusqlite::Result<()> {
    const WHOSE: &str = "SELECT patient_status, patient_id, patient_authority FROM observation \
         WHERE message_position = ?1 AND obx = ?2";
    const SQL: &str = "UPDATE correction SET patient_status = ?3, patient_id = ?4, patient_authority = ?5, location = NULL \
         WHERE message_position = ?1 AND obx = ?2";
    let whose: Option<[Option<String>; 3]> = connection
        .prepare_cached(WHOSE)?
        .query_row([original, obx], |row| {
            Ok([row.get(0)?, row.get(1)?, row.get(2)?])
        })
        .optional()?;
    let Some([status, id, authority]) = whose else {
        return Ok(());
    };
    connection
        .prepare_cached(SQL)?
        .execute(params![position, row.obx, status, id, authority])?;
    Ok(())
}
