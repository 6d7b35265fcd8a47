use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant as Monotonic};

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{Clock, SystemClock};
use ihe_pcd::session::{Entry, Position, Quarantined};
use rusqlite::{Connection, TransactionBehavior};

use super::commands::{self, Action, Command, Outcome};
use super::file::OpenFile;
use super::lease::{End, Noted};
use super::{SqliteError, Status, aside, file, reader, recovery, status};

/// How long a command waits for the process that holds the file, unless something else was said.
const PATIENCE: Duration = Duration::from_secs(5);

/// How often it is looked whether a command is done.
const LOOKS: Duration = Duration::from_millis(20);

/// Looks at a file that another process may hold, and has entries tried again or given up that readers have set aside, and alerts ended.
///
/// It reads only. A command is written into the table `command`: the store that has the file open does it within about a second;
/// when nobody has it open, it is done at once. Its calls block, and belong on a thread that may.
///
/// ```no_run
/// use ihe_pcd::session::Position;
/// use ihe_pcd_adapters::sqlite::{Operator, Outcome};
///
/// let operator = Operator::open("ward.db")?;
/// for aside in operator.quarantined()? {
///     println!("{} {} {}", aside.reader, aside.entry.position, aside.entry.reason);
/// }
/// let outcome = operator.retry("chart", Position::new(17), "night shift")?;
/// assert_eq!(outcome, Outcome::Done);
/// # Ok::<(), ihe_pcd_adapters::sqlite::SqliteError>(())
/// ```
#[derive(Debug)]
pub struct Operator {
    path: PathBuf,
    connection: Connection,
    patience: Duration,
}

/// An entry that a reader has set aside.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Aside {
    /// The reader.
    pub reader: String,
    /// The entry, and why.
    pub entry: Quarantined,
    /// Whether the note about it is as it was written. If not, it is held all the same, and the reason is not known.
    pub is_intact: bool,
}

/// What a file has of one message.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Shown {
    /// The message with its envelope: patient data.
    pub entry: Entry,
    /// Who has set it aside.
    pub aside: Vec<Aside>,
}

impl Operator {
    /// Opens a file that is there.
    ///
    /// # Errors
    ///
    /// When it is not one of this adapter or cannot be opened.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, SqliteError> {
        let connection = file::look(path.as_ref())?;
        let path = fs::canonicalize(path).map_err(|error| SqliteError::io(&error))?;
        Ok(Self {
            path,
            connection,
            patience: PATIENCE,
        })
    }

    /// Waits so long for the process that holds the file to do what is asked; 5 s if nothing else is said.
    #[must_use]
    pub const fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// What the file holds, and how it is; `now` is the time of the machine.
    ///
    /// It looks at a part of the rows only; [`SqliteStore::verify`](super::SqliteStore::verify) reads all.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn status(&self, now: Instant) -> Result<Status, SqliteError> {
        let snapshot = self.snapshot()?;
        status::look(&snapshot, &self.path, now)
    }

    /// What readers have set aside, by reader and position.
    ///
    /// # Errors
    ///
    /// When the file cannot be read.
    pub fn quarantined(&self) -> Result<Vec<Aside>, SqliteError> {
        let notes = aside::all(&self.connection).map_err(SqliteError::engine)?;
        Ok(notes.into_iter().map(Aside::of).collect())
    }

    /// The message at a position; nothing where it was deleted, or never was.
    ///
    /// # Errors
    ///
    /// [`SqliteError::Damaged`] when it is not there as it was stored.
    pub fn show(&self, position: Position) -> Result<Option<Shown>, SqliteError> {
        let Some(before) = number(position)?.checked_sub(1).filter(|at| *at >= 0) else {
            return Ok(None);
        };
        let records = match reader::read(&self.connection, before, 1) {
            // It is deleted, and what is lost stands behind it.
            Err(SqliteError::Damaged { first, .. }) if first > position.number() => Vec::new(),
            records => records?,
        };
        let found = records.into_iter().find(|found| found.position == position);
        let Some(record) = found else {
            return Ok(None);
        };
        let of_it = |aside: &Aside| aside.entry.position == position;
        Ok(Some(Shown {
            entry: record.entry,
            aside: self.quarantined()?.into_iter().filter(of_it).collect(),
        }))
    }

    /// Has an entry tried again that a reader has set aside. It follows after what has overtaken it.
    ///
    /// `who` asks stays in the file.
    ///
    /// # Errors
    ///
    /// When it could not be written down; then nothing was changed.
    pub fn retry(
        &self,
        reader: &str,
        position: Position,
        who: &str,
    ) -> Result<Outcome, SqliteError> {
        self.ask(&Command {
            action: Action::Retry,
            reader,
            position: number(position)?,
            alert: None,
            who,
            why: "",
        })
    }

    /// Gives an entry up that a reader has set aside: nobody tries it any more, and it may be deleted.
    ///
    /// `who` asks and `why` stay in the file. They are to hold no value of the message.
    ///
    /// # Errors
    ///
    /// When it could not be written down; then nothing was changed.
    pub fn drop(
        &self,
        reader: &str,
        position: Position,
        who: &str,
        why: &str,
    ) -> Result<Outcome, SqliteError> {
        self.ask(&Command {
            action: Action::Drop,
            reader,
            position: number(position)?,
            alert: None,
            who,
            why,
        })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) const fn connection(&self) -> &Connection {
        &self.connection
    }

    /// What is read in it is of one moment.
    pub(super) fn snapshot(&self) -> Result<rusqlite::Transaction<'_>, SqliteError> {
        let snapshot = self.connection.unchecked_transaction();
        snapshot.map_err(SqliteError::engine)
    }

    pub(super) fn ask(&self, command: &Command<'_>) -> Result<Outcome, SqliteError> {
        let clock = SystemClock::new();
        match file::open(&self.path, false) {
            Ok(file) => execute(file, command, clock.now().wall),
            Err(SqliteError::InUse) => {
                let id = {
                    let connection = file::ask(&self.path)?;
                    commands::ask(&connection, command, clock.now().wall)
                        .map_err(SqliteError::engine)?
                };
                self.wait(id)
            }
            Err(error) => Err(error),
        }
    }

    fn wait(&self, id: i64) -> Result<Outcome, SqliteError> {
        let began = Monotonic::now();
        loop {
            match commands::outcome(&self.connection, id).map_err(SqliteError::engine)? {
                Outcome::Waiting if began.elapsed() < self.patience => thread::sleep(LOOKS),
                outcome => return Ok(outcome),
            }
        }
    }
}

impl Aside {
    fn of(note: aside::Note) -> Self {
        Self {
            reader: note.reader,
            entry: note.entry,
            is_intact: note.intact,
        }
    }
}

/// Does what is asked, and what has waited before it, in a file that nobody else has.
fn execute(
    mut file: OpenFile,
    command: &Command<'_>,
    now: Instant,
) -> Result<Outcome, SqliteError> {
    let before = file.lease.noted();
    let (noted, _) = recovery::recover(&file.writing, &file.lease)?;
    let mut done = || -> rusqlite::Result<Outcome> {
        let behavior = TransactionBehavior::Immediate;
        let transaction = file.writing.transaction_with_behavior(behavior)?;
        let id = commands::ask(&transaction, command, now)?;
        while commands::outcome(&transaction, id)? == Outcome::Waiting {
            commands::execute(&transaction, now)?;
        }
        let outcome = commands::outcome(&transaction, id)?;
        transaction.commit()?;
        Ok(outcome)
    };
    let done = done().map_err(SqliteError::engine);
    // Whoever opens the file next is told of a disk that had failed.
    let same = before.filter(|before| before.id == noted.id);
    file.lease.note(Noted {
        end: same.map_or(End::Closed, |before| before.end),
        ..noted
    });
    done
}

pub(super) fn number(position: Position) -> Result<i64, SqliteError> {
    i64::try_from(position.number()).map_err(|_| SqliteError::PositionOutOfRange)
}
