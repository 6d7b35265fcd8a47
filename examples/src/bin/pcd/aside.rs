//! `pcd inbox` and `pcd outbox`: what could not be delivered, here or to the next system, and what an operator does about it.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Subcommand;
use ihe_pcd::session::{Position, QuarantineReason, QuarantineState};
use ihe_pcd_adapters::sqlite::{Aside, Operator, Outcome, Shown, SqliteError};
use serde_json::{Value as Json, json};

use crate::{BAD_INPUT, NEGATIVE_ANSWER, counted, output_ended, waiting};

/// The readers that send on.
pub(crate) const OUTBOX: [&str; 2] = ["outbox", "outbox alerts"];

/// The reader that writes rows. It sets nothing aside.
const ROWS: &str = "observation";

/// Whose readers are meant.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum Side {
    /// Those that deliver what was received.
    Inbox,
    /// Those that send on.
    Outbox,
}

impl Side {
    /// That of the reader with this name, if it has one.
    pub(crate) fn of(reader: &str) -> Option<Self> {
        match reader {
            ROWS => None,
            reader if OUTBOX.contains(&reader) => Some(Self::Outbox),
            _ => Some(Self::Inbox),
        }
    }

    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Inbox => "inbox",
            Self::Outbox => "outbox",
        }
    }
}

#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print what was set aside and why, one line of JSON for each; or what waits.
    List {
        #[command(flatten)]
        store: Store,
        /// Print what has yet to be delivered instead, in the order of its turn.
        #[arg(long)]
        waiting: bool,
        /// Print so many of those that wait at most, of each reader.
        #[arg(long, value_name = "N", default_value_t = waiting::LIMIT, requires = "waiting", value_parser = clap::value_parser!(u32).range(1..))]
        limit: u32,
        /// Print a table for people.
        #[arg(long)]
        human: bool,
    },
    /// Print the envelope of a message, and who has set it aside.
    Show {
        #[command(flatten)]
        store: Store,
        /// Where the message stands.
        position: u64,
        /// Print the message itself instead, byte for byte. It is patient data: mind where it goes.
        #[arg(long)]
        raw: bool,
    },
    /// Have messages tried again that were set aside. They follow after what has overtaken them.
    Retry {
        #[command(flatten)]
        store: Store,
        /// Where the messages stand.
        #[arg(required = true, value_name = "POSITION")]
        positions: Vec<u64>,
        #[command(flatten)]
        who: Who,
    },
    /// Give messages up that were set aside. Nobody tries them any more; who asked and why stays in the store.
    Drop {
        #[command(flatten)]
        store: Store,
        /// Where the messages stand.
        #[arg(required = true, value_name = "POSITION")]
        positions: Vec<u64>,
        /// Why, for those who ask later. It stays in the store, so it is to hold nothing of the message.
        #[arg(long, value_name = "TEXT")]
        why: String,
        #[command(flatten)]
        who: Who,
    },
}

#[derive(clap::Args)]
pub(crate) struct Store {
    /// The SQLite file.
    #[arg(long = "store", value_name = "FILE.db")]
    pub(crate) file: PathBuf,
    /// Only what this reader has set aside, or has yet to deliver.
    #[arg(long, value_name = "NAME")]
    pub(crate) reader: Option<String>,
}

#[derive(clap::Args)]
struct Who {
    /// Who asks; the user of the system if nobody is named.
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// How many seconds to wait for the process that has the store open; 5 unless something else is said. What is not done by then is done later.
    #[arg(long, value_name = "SECONDS", value_parser = crate::wire::seconds)]
    wait: Option<Duration>,
}

impl Who {
    fn name(&self) -> String {
        let of_the_system = || {
            let names = ["USER", "LOGNAME", "USERNAME"].into_iter();
            let mut names = names.filter_map(|name| std::env::var(name).ok());
            names.find(|name| !name.is_empty())
        };
        let name = self.by.clone().or_else(of_the_system);
        name.unwrap_or_else(|| "unknown".to_owned())
    }
}

/// Ends with 1 where there is nothing of what was asked for.
pub(crate) fn run(args: Args, side: Side) -> ExitCode {
    let mut output = io::BufWriter::new(io::stdout().lock());
    let (file, answer) = match args.command {
        Command::List {
            store,
            waiting,
            limit,
            human,
        } => {
            let answer = match waiting {
                true => waiting::list(&store, side, limit, human, &mut output),
                false => list(&store, side, human, &mut output),
            };
            (store.file, answer)
        }
        Command::Show {
            store,
            position,
            raw,
        } => {
            let answer = show(&store, position, raw, &mut output);
            (store.file, answer)
        }
        Command::Retry {
            store,
            positions,
            who,
        } => {
            let name = who.name();
            let retry = |operator: &Operator, reader: &str, at| operator.retry(reader, at, &name);
            let asked = Asked {
                side,
                action: "retry",
                wait: who.wait,
            };
            let answer = asked.each(&store, &positions, retry, &mut output);
            (store.file, answer)
        }
        Command::Drop {
            store,
            positions,
            why,
            who,
        } => {
            let name = who.name();
            let drop =
                |operator: &Operator, reader: &str, at| operator.drop(reader, at, &name, &why);
            let asked = Asked {
                side,
                action: "drop",
                wait: who.wait,
            };
            let answer = asked.each(&store, &positions, drop, &mut output);
            (store.file, answer)
        }
    };
    match answer.and_then(|found| output.flush().map(|()| found).map_err(Ended::Output)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(NEGATIVE_ANSWER),
        Err(Ended::Store(error)) => {
            eprintln!("{}: {error}", file.display());
            ExitCode::from(BAD_INPUT)
        }
        Err(Ended::Output(error)) => {
            let _ = output.into_parts();
            output_ended(&error)
        }
    }
}

/// What ends a command before its end.
pub(crate) enum Ended {
    Store(SqliteError),
    Output(io::Error),
}

impl From<SqliteError> for Ended {
    fn from(error: SqliteError) -> Self {
        Self::Store(error)
    }
}

impl From<io::Error> for Ended {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl Store {
    pub(crate) fn open(&self) -> Result<Operator, SqliteError> {
        Operator::open(&self.file)
    }

    /// What is kept for an alert that stands is no trouble, and nobody's to try again or to give up.
    fn is_meant(&self, side: Side, aside: &Aside) -> bool {
        if aside.entry.reason == QuarantineReason::Stands {
            return false;
        }
        let named = self.reader.as_ref();
        Side::of(&aside.reader) == Some(side) && named.is_none_or(|name| *name == aside.reader)
    }

    /// What readers of this side have set aside.
    fn quarantined(&self, operator: &Operator, side: Side) -> Result<Vec<Aside>, SqliteError> {
        let mut found = operator.quarantined()?;
        found.retain(|aside| self.is_meant(side, aside));
        Ok(found)
    }
}

fn list(store: &Store, side: Side, human: bool, output: &mut impl Write) -> Result<bool, Ended> {
    let found = store.quarantined(&store.open()?, side)?;
    for aside in &found {
        match human {
            true => print_for_people(aside, output)?,
            false => writeln!(output, "{}", as_json(aside))?,
        }
    }
    if human && found.is_empty() {
        writeln!(output, "nothing is set aside")?;
    }
    Ok(true)
}

fn print_for_people(aside: &Aside, output: &mut impl Write) -> io::Result<()> {
    let Aside { reader, entry, .. } = aside;
    let (position, reason) = (entry.position, entry.reason.word());
    let attempts = counted(entry.attempts, "time");
    let (since, state) = (entry.since, state(entry.state));
    write!(
        output,
        "{position:>8}  {reader}  {state} since {since}, tried {attempts}: {reason}"
    )?;
    match entry.detail.is_empty() {
        true => writeln!(output),
        false => writeln!(output, " ({})", entry.detail),
    }
}

fn as_json(aside: &Aside) -> Json {
    let Aside { reader, entry, .. } = aside;
    json!({
        "position": entry.position.number(),
        "reader": reader,
        "state": state(entry.state),
        "reason": entry.reason.word(),
        "detail": entry.detail,
        "attempts": entry.attempts,
        "since": entry.since.to_string(),
        "intact": aside.is_intact,
    })
}

const fn state(state: QuarantineState) -> &'static str {
    match state {
        QuarantineState::Released => "released",
        _ => "held",
    }
}

fn show(store: &Store, position: u64, raw: bool, output: &mut impl Write) -> Result<bool, Ended> {
    let Some(shown) = store.open()?.show(Position::new(position))? else {
        eprintln!("there is no message at {position}: it was deleted, or never was");
        return Ok(false);
    };
    match raw {
        true => output.write_all(&shown.entry.frame)?,
        false => writeln!(output, "{}", envelope(position, &shown))?,
    }
    Ok(true)
}

/// Everything but the message.
fn envelope(position: u64, shown: &Shown) -> Json {
    let Shown { entry, aside, .. } = shown;
    json!({
        "position": position,
        "control_id": entry.control_id,
        "sender": &*entry.sender,
        "peer": &*entry.peer,
        "received_at": entry.received_at.to_string(),
        "precedence": entry.precedence.word(),
        "bytes": entry.frame.len(),
        "aside": aside.iter().map(as_json).collect::<Vec<_>>(),
    })
}

/// What is asked for.
struct Asked {
    side: Side,
    action: &'static str,
    wait: Option<Duration>,
}

impl Asked {
    /// Asks for each message, of each reader of this side that has set it aside. Answers whether all of it is done.
    fn each(
        &self,
        store: &Store,
        positions: &[u64],
        ask: impl Fn(&Operator, &str, Position) -> Result<Outcome, SqliteError>,
        output: &mut impl Write,
    ) -> Result<bool, Ended> {
        let mut operator = store.open()?;
        if let Some(wait) = self.wait {
            operator = operator.patience(wait);
        }
        let found = store.quarantined(&operator, self.side)?;
        let mut all_done = true;
        for &position in positions {
            let at = Position::new(position);
            let mut readers = found
                .iter()
                .filter(|aside| aside.entry.position == at)
                .peekable();
            if readers.peek().is_none() {
                let side = self.side.word();
                eprintln!("no reader of the {side} has set {position} aside");
                all_done = false;
            }
            for aside in readers {
                let outcome = ask(&operator, &aside.reader, at)?;
                let line = json!({
                    "position": position,
                    "reader": aside.reader,
                    "action": self.action,
                    "outcome": outcome.word(),
                });
                writeln!(output, "{line}")?;
                if outcome == Outcome::Waiting {
                    eprintln!(
                        "{}: not done yet by the process that has it open",
                        store.file.display()
                    );
                }
                all_done &= outcome == Outcome::Done;
            }
        }
        Ok(all_done)
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use ihe_pcd::datatype::Instant;
    use ihe_pcd::plugin::Journal as _;
    use ihe_pcd::session::{Entry, Quarantined};
    use ihe_pcd_adapters::sqlite::SqliteStore;

    use super::*;

    #[test]
    fn a_reader_is_of_one_side() {
        let words = ["chart", "outbox", "outbox alerts", "outboxes", ""]
            .map(|name| Side::of(name).map(Side::word));
        let (inbox, outbox) = (Some("inbox"), Some("outbox"));
        assert_eq!(words, [inbox, outbox, outbox, inbox, inbox]);
        assert!(Side::of("observation").is_none());
    }

    #[tokio::test]
    async fn what_is_kept_for_an_alert_that_stands_is_no_trouble() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ward.db");
        let journal = SqliteStore::open(&file).unwrap();
        let now = Instant::UNIX_EPOCH;
        for reason in [QuarantineReason::Stands, QuarantineReason::NotTaken] {
            let entry = Entry::new("peer", "MONITOR|ICU", "1", now, Bytes::from_static(b"MSH"));
            let positions = journal.append(vec![entry]).await.unwrap();
            let aside = Quarantined::new(positions[0], reason, "1", 0, now);
            journal.set_aside("alerts", aside).await.unwrap();
        }
        let store = Store { file, reader: None };
        let mut listed = Vec::new();
        assert!(matches!(
            list(&store, Side::Inbox, false, &mut listed),
            Ok(true)
        ));
        let listed = String::from_utf8(listed).unwrap();
        assert_eq!(listed.lines().count(), 1);
        assert!(listed.contains("not_taken"), "{listed}");
    }
}
