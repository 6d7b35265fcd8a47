//! One SQLite file: a journal, and following from it the typed observations and the alerts that stand.
//!
//! For a site that wants everything its devices said in a file that any tool can open,
//! and for a consumer that needs a place to put a message before it acknowledges.
//!
//! ```no_run
//! use ihe_pcd_adapters::sqlite::SqliteStore;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let journal = SqliteStore::open("ward.db")?;
//! # Ok(())
//! # }
//! ```
//!
//! # What is promised
//!
//! - An entry whose position was answered is on the disk: it survives a power cut ([`Durability::PowerLoss`](ihe_pcd::plugin::Durability)).
//!   The file must lie on a local disk that does what `fsync` says; network file systems do not do.
//! - Rows follow shortly after, in the order of the messages, and exactly once:
//!   they are committed together with the mark of the reader `observation`.
//!   After a crash they are completed while new messages are already accepted.
//! - Alerts (PCD-04) are read into `alert_event`, a row for what a message says of one, and `alert`, a row for where it stands now,
//!   which is what [`ActiveAlerts`](ihe_pcd::session::alert::ActiveAlerts) says of the same messages. Nothing but an end, a reset or a person ends one,
//!   and its row stays while it stands. What became of an alert (PCD-05) stands in no table; a `problem` of kind `alert-status` says so.
//! - An observation with OBX-11 `C`, `D` or `W` corrects, takes back or moves away an earlier value: the same device, metric, time and patient.
//!   No row is overwritten or removed by it. `current_observation` shows what holds, `superseded_observation` what holds no more, by what and since when.
//!   It acts on what comes after it too: a value that was held up, or is repeated by a device that does not know better, does not hold.
//!   Where no earlier value is found when it comes, it stands in the tables all the same, a `problem` of kind `original-unknown` says so
//!   (and stays, should the value come later), and an event of `tracing` under the target `ihe_pcd` names the position.
//!   `W` is looked for with the patient of its message first, and where that has no such value, with the one other patient that has.
//! - Of patients nothing is stored beside the message but what is in the rows: the first identifier of PID-3 with its authority,
//!   whether the patient is identified, and the place.
//! - A message that does not read, or only in part, is stored whole all the same;
//!   the table `problem` says what and where, and the rows that read are there.
//! - What stands once in a message and is repeated in its rows (the patient, the place, the device) is bounded,
//!   so that a message of a megabyte does not become gigabytes:
//!   a text longer than 255 bytes is NULL in the row, a `problem` of kind `too-long` says so, and the raw message has it.
//!   A message has at most 1001 rows in `problem`.
//! - When the disk fails, nothing is stored until the file is opened again: an error of `fsync` is never followed by a success.
//!   The next opening reads all undelivered entries before it takes anything, and [`Health::opening`] says what it found.
//!   When there is no space, messages are refused until there is.
//! - Deleting an entry empties the raw message and keeps its row in `message`, so nothing that was read from it points nowhere.
//!   Whoever wants the rows gone too deletes from `message` with `PRAGMA foreign_keys = ON`: everything read from the message goes with it,
//!   and the table `removed` says that it was no accident. The row of an alert that stands stays; that of another goes with the last message about it.
//! - A message is given out as it was stored, or not at all: each has a digest that is checked whenever it is read, and a row that is missing is noticed.
//!   Then reading answers [`SqliteError::Damaged`] with the positions, after the messages before them; it goes on behind them when asked for what is after the last of them.
//!   [`SqliteStore::verify`] reads the whole file and names every position that is lost.
//! - What was read from messages has no digests, as it can be read from them again, as long as they are there:
//!   while no store has the file open, delete all rows of `observation`, `device_part`, `correction`, `device`, `patient`,
//!   `alert_event`, `alert` and `problem`, and the mark of `observation`. An alert that a person had ended stands again then; the table `command` says who had.
//! - The marks of readers, and what is noted about entries that were set aside, have digests too.
//!   A reader whose mark is damaged begins at the start, because what comes twice does less harm than what never comes,
//!   and nothing is deleted until it has marked again. While a note is damaged, its entry stays aside, and nothing is deleted either.
//! - More is refused than may wait ([`StoreOptions::most_undelivered`]), or than leaves the disk some space ([`StoreOptions::low_water`]):
//!   first observations, alerts last. What is undelivered or set aside is never emptied, whatever its age.
//!
//! # What is not
//!
//! SQLite reads a write-ahead log up to the first part that is not whole, and says nothing of what stood behind it.
//! After a crash that is right, because what was not written was not answered either. If the log is cut or changed later, it is a loss.
//! So after each commit the last position is noted in `FILE.lock`, without waiting for the disk. When a file is opened that has given fewer positions,
//! those between are told as lost ([`Recovery::cut_off`]), to every reader, and are never used again.
//! Beyond what is noted nobody can know: after a power cut the note may be as old as the system writes things back (on Linux about half a minute),
//! and a log that loses its last half minute in the same accident loses it silently. Marks and notes that stood in the lost part are as they were before it:
//! what was delivered meanwhile is delivered again. Whoever removes `FILE.lock` removes this knowledge, and nothing else.
//!
//! # Operators
//!
//! [`Operator`] looks at a file that a process may have open, and has entries tried again or given up that readers have set aside.
//! It writes into the table `command` only, and so may any program:
//!
//! ```sql
//! INSERT INTO command (asked_at, action, reader, position, who, why)
//! VALUES (datetime('now'), 'drop', 'chart', 17, 'night shift', 'seen on paper');
//! ```
//!
//! The store that has the file open does it within about a second, in a transaction of its own, or else the next that opens it.
//!
//! [`Operator::alerts`] lists the alerts that stand, and a command ends one in the name of a person:
//!
//! ```sql
//! INSERT INTO command (asked_at, action, reader, position, who, why, alert)
//! SELECT datetime('now'), 'end-alert', '', first_position, 'night shift', 'monitor was taken away', number
//! FROM alert WHERE number = 7;
//! ```
//!
//! # Looking into the file
//!
//! One store writes a file (it holds `FILE.lock` beside it); any program may read it at the same time, with the rights of its owner.
//! The schema uses nothing newer than SQLite 3.8 of 2013, so that tools of old systems can read it too.
//! A program that keeps one read transaction open for long makes `FILE-wal` grow.
//!
//! | table or view | a row is |
//! |---|---|
//! | `message` | a message, byte for byte |
//! | `observation` | an observation of a message, as it was sent |
//! | `current_observation` | one that holds now |
//! | `superseded_observation` | one that holds no more, and a correction that acts on it |
//! | `correction` | an observation that corrects, deletes or tells the wrong patient |
//! | `device`, `patient` | a device, a patient: how it is named, first and last seen, where |
//! | `device_part` | a device, virtual device or channel as a message describes it |
//! | `alert` | an alert, and where it stands now |
//! | `alert_event` | what one message says of one alert |
//! | `problem` | what could not be read of a message, or only in one of several ways |
//! | `mark`, `quarantine`, `command` | how far a reader is, what it has set aside, what operators have asked for |
//! | `removed`, `given`, `journal` | what was taken out on purpose, which position was given last, and which file this is |
//!
//! A value of a patient; the values that were corrected, with what holds in their place; corrections whose value never came;
//! devices that were not heard of for an hour; what was read last from each device; the patients of a ward:
//!
//! ```sql
#![doc = include_str!("schema/queries.sql")]
//! ```
//!
//! - `processing_id` other than `P`, or a flag `DEMO` or `TEST`, is no clinical value.
//! - `value` keeps the digits of the wire, and is NULL where it is not of its `kind`.
//!   Before a cast to a number ask for `kind = 'NM' AND value NOT GLOB '*[~"]*'`: repeated values and the explicit null are texts.
//! - Several devices and patients may use one identifier: compare `patient_authority`, and take an `unidentified` one for what it is.
//! - Rows are found by (`device`, `time_instant`), (`code`, `time_instant`) and (`patient_id`, `time_instant`).
//!
//! The alerts that stand, and when they were heard of last:
//!
//! ```sql
//! SELECT priority, since, event_text, value, limits, location, heard_at
//! FROM alert
//! WHERE state IN ('active', 'latched') AND processing_id = 'P'
//! ORDER BY since;
//! ```
//!
//! That nothing was heard of one for long does not end it: then nobody knows whether it stands. The time of its last word is `heard_at`,
//! and a row of `alert_event` with `change = 'watchdog'` is one about all alerts of its sender.
//!
//! # The schema, version 3
//!
//! `PRAGMA application_id` is 1229473104 (`IHEP`), `PRAGMA user_version` the version of the schema.
//! A program of a later version brings the file to its own; a file of a later version is refused.
//!
//! ```sql
#![doc = include_str!("schema/v1.sql")]
#![doc = include_str!("schema/v2.sql")]
#![doc = include_str!("schema/v3.sql")]
//! ```
//!
//! Not here: which messages are taken and what is answered ([`ihe_pcd::session`]), and how long anything is kept.

mod alert_course;
mod alert_ends;
mod alert_entries;
mod alert_list;
mod alert_rows;
mod alerts;
mod aside;
mod bisect;
mod columns;
mod commands;
mod corrections;
mod database;
mod digest;
mod error;
mod file;
mod follower;
mod gaps;
mod health;
mod journal;
mod lease;
mod marks;
mod observations;
mod operations;
mod operator;
mod options;
mod place;
mod prepared;
mod reader;
mod recovery;
mod registry;
mod requests;
mod rows;
mod schema;
mod sightings;
mod space;
mod status;
mod store;
mod subject;
mod upkeep;
mod verification;
mod volume;
mod waiting;
mod watchdogs;
mod work;
mod writer;

pub use alert_list::{AlertList, AlertQuery, StoredAlert};
pub use commands::{Action, Outcome};
pub use error::SqliteError;
pub use health::{Commits, Health, Recovery};
pub use operator::{Aside, Operator, Shown};
pub use options::StoreOptions;
pub use sightings::Sighting;
pub use status::{ReaderStatus, Status};
pub use store::SqliteStore;
pub use verification::Verification;
pub use waiting::Waiting;
