use std::fmt;
use std::time::Duration;

use ihe_pcd::datatype::Instant;
use ihe_pcd::model::{AlertKind, AlertPriority};
use ihe_pcd::session::Position;
use ihe_pcd::session::alert::CourseState;
use rusqlite::{Connection, OptionalExtension as _, Row};

use super::commands::{Action, Command, Outcome};
use super::lease::Lease;
use super::reader::position;
use super::watchdogs::Watchdogs;
use super::{Operator, SqliteError, follower, gaps, marks, schema};

/// Which alerts of a file are asked for.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct AlertQuery {
    /// Those too that do not stand. Default: no.
    pub all: bool,
    /// For how long nothing may be heard of an alert that stands, or of its reporter by a watchdog, until it is unconfirmed. Default: any time.
    pub unheard_after: Option<Duration>,
    /// How many are answered at most. Default: 100 000.
    pub most: usize,
}

/// Alerts of a file at one moment: the most urgent first, of equal ones the oldest.
///
/// An urgency that is not said, or not known, comes behind the highest.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct AlertList {
    /// The alerts.
    pub alerts: Vec<StoredAlert>,
    /// Whether there are more than were asked for.
    pub has_more: bool,
    /// How many messages are stored, and not yet read into rows: what they say of alerts is not in the list.
    pub unread: u64,
    /// Whether a process holds the file. If none does, nobody knows what has become of its alerts since.
    pub is_open: bool,
}

/// A row of the table `alert`: patient data.
///
/// `Debug` shows no part of a message.
#[derive(Clone, Eq, PartialEq)]
#[non_exhaustive]
pub struct StoredAlert {
    /// By which it is named in this file.
    pub number: u64,
    /// MSH-3 and MSH-4 of who reports it.
    pub sender: String,
    /// Its id as it was written first, the components between `^`.
    pub id: Option<String>,
    /// Where it stands.
    pub state: CourseState,
    /// Since when nobody knows whether it stands, as nothing was heard of it for too long ([`AlertQuery::unheard_after`]).
    pub unconfirmed_since: Option<Instant>,
    /// How urgent it is.
    pub priority: Option<AlertPriority>,
    /// What it is about.
    pub kind: Option<AlertKind>,
    /// The code of what has happened.
    pub event_code: Option<String>,
    /// Its reference id.
    pub event_refid: Option<String>,
    /// The text that the device shows.
    pub event_text: Option<String>,
    /// The code of the metric or part of the device that it has happened to.
    pub source_code: Option<String>,
    /// Its reference id.
    pub source_refid: Option<String>,
    /// The value of that metric, in the digits of the wire.
    pub value: Option<String>,
    /// The code of its unit.
    pub unit_code: Option<String>,
    /// The reference id of its unit.
    pub unit_refid: Option<String>,
    /// Its unit in UCUM.
    pub unit_ucum: Option<String>,
    /// The alarm limits, as sent.
    pub limits: Option<String>,
    /// Which of its signals do not work, and whether it is acknowledged: `audio-paused~alert-acknowledged`.
    pub inactivation: Option<String>,
    /// OBX-4 of the event.
    pub path: Option<String>,
    /// The device.
    pub device: Option<String>,
    /// OBX-8 of the event, with `~` between flags.
    pub flags: Option<String>,
    /// MSH-11.1.
    pub processing_id: Option<String>,
    /// `identified`, `unidentified` or `absent`.
    pub patient_status: String,
    /// The first identifier of the patient.
    pub patient_id: Option<String>,
    /// Who gave it.
    pub patient_authority: Option<String>,
    /// PV1-3, as on the wire.
    pub location: Option<String>,
    /// When it began, where a message said it.
    pub since: Option<Instant>,
    /// When it changed last, as was said.
    pub changed_at: Option<Instant>,
    /// The message with which it began.
    pub first_position: Position,
    /// The message that has said something new of it last.
    pub said_position: Position,
    /// The message about it that came last.
    pub last_position: Position,
    /// When that came; `None` where the file has no time any more.
    pub heard_at: Option<Instant>,
    /// When it was said to be over.
    pub ended_at: Option<Instant>,
    /// Who has ended it by a command.
    pub ended_by: Option<String>,
}

impl Default for AlertQuery {
    fn default() -> Self {
        Self {
            all: false,
            unheard_after: None,
            most: 100_000,
        }
    }
}

impl AlertQuery {
    /// Those too that do not stand.
    #[must_use]
    pub const fn with_all(mut self) -> Self {
        self.all = true;
        self
    }

    /// Calls unconfirmed what was not heard of for longer than this.
    ///
    /// The reporters of the site say something at least every half of it.
    #[must_use]
    pub const fn with_unheard_after(mut self, limit: Duration) -> Self {
        self.unheard_after = Some(limit);
        self
    }

    /// So many at most.
    #[must_use]
    pub const fn with_most(mut self, alerts: usize) -> Self {
        self.most = alerts;
        self
    }
}

impl StoredAlert {
    /// Whether somebody has to know of it now.
    pub const fn stands(&self) -> bool {
        self.state.stands()
    }

    /// Whether it is for clinical use, and no training, test or demonstration: by MSH-11 and OBX-8.
    pub fn is_clinical(&self) -> bool {
        let mut flags = self.flags.iter().flat_map(|flags| flags.split('~'));
        self.processing_id.as_deref() == Some("P")
            && !flags.any(|flag| matches!(flag.trim(), "DEMO" | "TEST"))
    }
}

impl Operator {
    /// The alerts of the file that stand, or all; `now` is the time of the machine.
    ///
    /// It reads only, while a process has the file open or not.
    ///
    /// ```no_run
    /// use ihe_pcd::plugin::{Clock, SystemClock};
    /// use ihe_pcd_adapters::sqlite::{AlertQuery, Operator};
    ///
    /// let operator = Operator::open("ward.db")?;
    /// let now = SystemClock::new().now().wall;
    /// for alert in operator.alerts(&AlertQuery::default(), now)?.alerts {
    ///     println!("{} {:?} {:?}", alert.number, alert.priority, alert.since);
    /// }
    /// # Ok::<(), ihe_pcd_adapters::sqlite::SqliteError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the file cannot be read, or was made by a program that kept no alerts ([`SqliteError::OlderSchema`]).
    pub fn alerts(&self, query: &AlertQuery, now: Instant) -> Result<AlertList, SqliteError> {
        let is_open = Lease::is_taken(self.path());
        let snapshot = self.snapshot()?;
        check_version(&snapshot)?;
        list(&snapshot, query, now)
            .map(|list| AlertList { is_open, ..list })
            .map_err(SqliteError::engine)
    }

    /// Ends an alert that stands, in the name of a person: for one that nobody else will end.
    ///
    /// `who` asks stays in the file, `why` too; that is to hold no value of the message.
    /// If its reporter says later that it is there, it stands again.
    /// An [`AlertManager`](ihe_pcd::actor::AlertManager) that has the file open hears of it within about a second, and tells its sinks.
    ///
    /// # Errors
    ///
    /// When it could not be written down; then nothing was changed.
    pub fn end_alert(&self, number: u64, who: &str, why: &str) -> Result<Outcome, SqliteError> {
        const FIRST: &str = "SELECT first_position FROM alert WHERE number = ?1";
        check_version(self.connection())?;
        let Ok(number) = i64::try_from(number) else {
            return Ok(Outcome::NotStanding);
        };
        let first: Option<i64> = self
            .connection()
            .query_row(FIRST, [number], |row| row.get(0))
            .optional()
            .map_err(SqliteError::engine)?;
        let Some(first) = first else {
            return Ok(Outcome::NotStanding);
        };
        self.ask(&Command {
            action: Action::EndAlert,
            reader: "",
            position: first,
            alert: Some(number),
            who,
            why,
        })
    }
}

fn check_version(connection: &Connection) -> Result<(), SqliteError> {
    let found = connection.pragma_query_value(None, "user_version", |row| row.get(0));
    match found.map_err(SqliteError::engine)? {
        found if found < schema::WITH_ALERTS => Err(SqliteError::OlderSchema { found }),
        _ => Ok(()),
    }
}

pub(super) fn list(
    snapshot: &Connection,
    query: &AlertQuery,
    now: Instant,
) -> rusqlite::Result<AlertList> {
    const COLUMNS: &str = "number, sender, id, state, priority, kind, event_code, event_refid, event_text, \
         source_code, source_refid, value, unit_refid, unit_ucum, limits, inactivation, path, device, flags, \
         processing_id, patient_status, patient_id, patient_authority, location, since, changed_at, \
         first_position, said_position, last_position, heard_at, ended_at, ended_by, unit_code";
    const STANDING: &str = "state IN ('active', 'latched')";
    const URGENCY: &str = "CASE priority WHEN 'PH' THEN 0 WHEN 'PM' THEN 2 WHEN 'PL' THEN 3 WHEN 'PN' THEN 4 ELSE 1 END";
    // Written out, so that those that stand are found by their index.
    let wanted = if query.all { "true" } else { STANDING };
    let sql = format!(
        "SELECT {COLUMNS} FROM alert WHERE {wanted} \
         ORDER BY NOT ({STANDING}), {URGENCY}, coalesce(since, changed_at, heard_at), number LIMIT ?1"
    );
    let most = i64::try_from(query.most).unwrap_or(i64::MAX);
    let mut statement = snapshot.prepare_cached(&sql)?;
    let found = statement.query_map([most.saturating_add(1)], alert)?;
    let mut alerts: Vec<_> = found.collect::<rusqlite::Result<_>>()?;
    let has_more = alerts.len() > query.most;
    alerts.truncate(query.most);
    if let Some(limit) = query.unheard_after {
        let mut watchdogs = Watchdogs::of(&alerts, limit);
        for alert in alerts.iter_mut().filter(|alert| alert.stands()) {
            alert.unconfirmed_since = watchdogs.unconfirmed_since(snapshot, alert, now)?;
        }
    }
    let done = marks::read(snapshot, follower::READER)?;
    let done = done.map_or(0, marks::Mark::position);
    let last = gaps::last_given(snapshot)?;
    Ok(AlertList {
        alerts,
        has_more,
        unread: u64::try_from(last.saturating_sub(done)).unwrap_or_default(),
        is_open: false,
    })
}

/// Any tool may write here: what is no word of a list, or no time, is as if it were not said; an alert in a state that nobody knows stands.
fn alert(row: &Row<'_>) -> rusqlite::Result<StoredAlert> {
    let time = |column: usize| -> rusqlite::Result<Option<Instant>> {
        let text: Option<String> = row.get(column)?;
        Ok(text.and_then(|text| Instant::parse_rfc3339(&text).ok()))
    };
    let state: String = row.get(3)?;
    let priority: Option<String> = row.get(4)?;
    let kind: Option<String> = row.get(5)?;
    Ok(StoredAlert {
        number: row.get::<_, i64>(0)?.unsigned_abs(),
        sender: row.get(1)?,
        id: row.get(2)?,
        state: CourseState::from_word(&state).unwrap_or(CourseState::Active),
        unconfirmed_since: None,
        priority: priority.and_then(|word| AlertPriority::from_word(&word)),
        kind: kind.and_then(|word| AlertKind::from_word(&word)),
        event_code: row.get(6)?,
        event_refid: row.get(7)?,
        event_text: row.get(8)?,
        source_code: row.get(9)?,
        source_refid: row.get(10)?,
        value: row.get(11)?,
        unit_code: row.get(32)?,
        unit_refid: row.get(12)?,
        unit_ucum: row.get(13)?,
        limits: row.get(14)?,
        inactivation: row.get(15)?,
        path: row.get(16)?,
        device: row.get(17)?,
        flags: row.get(18)?,
        processing_id: row.get(19)?,
        patient_status: row.get(20)?,
        patient_id: row.get(21)?,
        patient_authority: row.get(22)?,
        location: row.get(23)?,
        since: time(24)?,
        changed_at: time(25)?,
        first_position: position(row.get(26)?),
        said_position: position(row.get(27)?),
        last_position: position(row.get(28)?),
        heard_at: time(29)?,
        ended_at: time(30)?,
        ended_by: row.get(31)?,
    })
}

impl fmt::Debug for StoredAlert {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredAlert")
            .field("number", &self.number)
            .field("state", &self.state)
            .field("unconfirmed_since", &self.unconfirmed_since)
            .field("since", &self.since)
            .finish_non_exhaustive()
    }
}
