//! `pcd alerts`: the alerts of a store that stand, and their end in the name of a person.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::Subcommand;
use ihe_pcd::datatype::Instant;
use ihe_pcd::model::{AlertKind, AlertPriority};
use ihe_pcd::plugin::{Clock, SystemClock};
use ihe_pcd_adapters::sqlite::{
    AlertList, AlertQuery, Operator, Outcome, SqliteError, StoredAlert,
};
use serde_json::{Value as Json, json};

use crate::status::duration;
use crate::{BAD_INPUT, NEGATIVE_ANSWER, counted, output_ended, printable};

#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    /// The SQLite file.
    #[arg(long, value_name = "FILE.db", required = true)]
    store: Option<PathBuf>,
    /// Those too that are over, were told once or pause.
    #[arg(long)]
    all: bool,
    /// Print a line of JSON for each, instead of lines for people.
    #[arg(long)]
    json: bool,
    /// Call an alert unconfirmed that was not heard of for so long, as 30s, 5min or 1h: nobody knows then whether it stands.
    /// The word of its reporter that all is as before (a watchdog) counts, unless it comes after such a silence.
    #[arg(long, value_name = "TIME", value_parser = time)]
    unheard_after: Option<Duration>,
    /// Print so many at most, the most urgent first.
    #[arg(long, value_name = "N", default_value_t = 100_000, value_parser = clap::value_parser!(u32).range(1..))]
    limit: u32,
}

#[derive(Subcommand)]
enum Command {
    /// End alerts that stand and that nobody else will end, such as those of a monitor that was taken away.
    ///
    /// Who has ended them stays in the store. An alert stands again when its reporter says so.
    End(End),
}

#[derive(clap::Args)]
struct End {
    /// The SQLite file.
    #[arg(long, value_name = "FILE.db")]
    store: PathBuf,
    /// The numbers of the alerts, as they are listed.
    #[arg(required = true, value_name = "NUMBER")]
    numbers: Vec<u64>,
    /// Who ends them.
    #[arg(long, value_name = "NAME", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    by: String,
    /// Why, for those who ask later. It stays in the store, so it is to hold nothing of the message.
    #[arg(long, value_name = "TEXT", default_value = "")]
    why: String,
    /// How many seconds to wait for the process that has the store open; 5 unless something else is said. What is not done by then is done later.
    #[arg(long, value_name = "SECONDS", value_parser = crate::wire::seconds)]
    wait: Option<Duration>,
    /// Print a line of JSON for each, instead of lines for people.
    #[arg(long)]
    json: bool,
}

/// What ends a command before its end.
enum Ended {
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

/// Ends with 1 where an alert could not be ended.
pub(crate) fn run(args: &Args) -> ExitCode {
    let mut output = io::BufWriter::new(io::stdout().lock());
    let store = args.store.clone().unwrap_or_default();
    let (file, answer) = match &args.command {
        Some(Command::End(asked)) => (&asked.store, asked.run(&mut output)),
        None => (&store, list(args, &store, &mut output)),
    };
    match answer.and_then(|done| output.flush().map(|()| done).map_err(Ended::Output)) {
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

fn list(args: &Args, file: &Path, output: &mut impl Write) -> Result<bool, Ended> {
    let now = SystemClock::new().now().wall;
    let most = usize::try_from(args.limit).unwrap_or(usize::MAX);
    let mut query = AlertQuery::default().with_most(most);
    if args.all {
        query = query.with_all();
    }
    if let Some(limit) = args.unheard_after {
        query = query.with_unheard_after(limit);
    }
    let found = Operator::open(file)?.alerts(&query, now)?;
    for alert in &found.alerts {
        match args.json {
            true => writeln!(output, "{}", as_json(alert, now))?,
            false => print_for_people(alert, now, output)?,
        }
    }
    if found.alerts.is_empty() && !args.json {
        let none = if args.all {
            "no alerts"
        } else {
            "no alert stands"
        };
        writeln!(output, "{none}")?;
    }
    output.flush()?;
    for note in notes(&found, args.limit) {
        eprintln!("{}: {note}", file.display());
    }
    Ok(true)
}

/// What the list does not say, so that nobody takes it for more than it is.
fn notes(found: &AlertList, limit: u32) -> Vec<String> {
    let mut notes = Vec::new();
    if found.has_more {
        notes.push(format!(
            "there are more than {limit}; --limit prints more of them"
        ));
    }
    if found.unread > 0 {
        let unread = counted(found.unread, "message");
        notes.push(format!(
            "{unread} not read yet, which may say something of alerts"
        ));
    }
    if !found.is_open {
        notes.push(
            "no process has it open: nobody knows what has become of its alerts since".to_owned(),
        );
    }
    notes
}

impl End {
    /// Answers whether all were ended.
    fn run(&self, output: &mut impl Write) -> Result<bool, Ended> {
        let mut operator = Operator::open(&self.store)?;
        if let Some(wait) = self.wait {
            operator = operator.patience(wait);
        }
        let mut all_done = true;
        for &number in &self.numbers {
            let outcome = operator.end_alert(number, &self.by, &self.why)?;
            match self.json {
                true => {
                    let line =
                        json!({ "alert": number, "action": "end", "outcome": outcome.word() });
                    writeln!(output, "{line}")?;
                }
                false => writeln!(output, "{}", said(number, outcome))?,
            }
            all_done &= outcome == Outcome::Done;
        }
        Ok(all_done)
    }
}

fn said(number: u64, outcome: Outcome) -> String {
    match outcome {
        Outcome::Done => format!("alert {number} is ended"),
        Outcome::Waiting => format!(
            "alert {number} is not ended yet by the process that has the store open; it will be"
        ),
        _ => format!("alert {number} does not stand: nothing was changed"),
    }
}

/// Two lines: what it is, and of what.
fn print_for_people(alert: &StoredAlert, now: Instant, output: &mut impl Write) -> io::Result<()> {
    let number = alert.number;
    let since = alert.since.map(|since| since.to_string());
    let what = [
        format!("{:<7}", urgency(alert.priority)),
        format!("since {}", since.as_deref().unwrap_or("an unknown time")),
        first_of([&alert.event_text, &alert.event_refid, &alert.event_code]).to_owned(),
        source(alert),
        standing(alert, now),
    ];
    let what: Vec<_> = what.into_iter().filter(|part| !part.is_empty()).collect();
    let whom = whom(alert);
    let device = first_of([&alert.device]);
    let clinical = if alert.is_clinical() {
        ""
    } else {
        ", NOT CLINICAL"
    };
    let of_what = format!("{whom}, device {device} of {}{clinical}", alert.sender);
    writeln!(output, "{number:>6}  {}", printable(&what.join("  ")))?;
    writeln!(output, "        {}", printable(&of_what))
}

/// The first text that is given.
fn first_of<const N: usize>(texts: [&Option<String>; N]) -> &str {
    let mut given = texts.into_iter().filter_map(|text| text.as_deref());
    given.next().unwrap_or("not said")
}

const fn urgency(priority: Option<AlertPriority>) -> &'static str {
    match priority {
        Some(AlertPriority::High) => "HIGH",
        Some(AlertPriority::Medium) => "MEDIUM",
        Some(AlertPriority::Low) => "LOW",
        Some(AlertPriority::None) => "none",
        None => "UNKNOWN",
    }
}

/// `MDC_PULS_OXIM_SAT_O2 84 % (limits 90-100)`.
fn source(alert: &StoredAlert) -> String {
    let name = alert.source_refid.as_ref().or(alert.source_code.as_ref());
    let unit = alert.unit_ucum.as_ref().or(alert.unit_refid.as_ref());
    let mut parts: Vec<_> = name.into_iter().chain(&alert.value).cloned().collect();
    parts.extend(unit.filter(|_| alert.value.is_some()).cloned());
    let limits = alert.limits.as_ref();
    parts.extend(limits.map(|limits| format!("(limits {limits})")));
    parts.join(" ")
}

/// `active, audio-paused, heard of 5 s ago`, or what is not known of it.
fn standing(alert: &StoredAlert, now: Instant) -> String {
    let mut words = vec![alert.state.word().to_owned()];
    words.extend(inactivation(alert).map(str::to_owned));
    if let Some(ended) = alert.ended_at {
        words.push(format!("ended {ended}"));
    }
    if let Some(who) = &alert.ended_by {
        words.push(format!("by {who}"));
    }
    match (alert.unconfirmed_since, alert.heard_at) {
        (Some(since), _) => words.push(format!("unconfirmed since {since}")),
        (None, Some(heard)) => words.push(format!("heard of {} ago", duration(ago(heard, now)))),
        (None, None) => {}
    }
    words.join(", ")
}

fn inactivation(alert: &StoredAlert) -> impl Iterator<Item = &str> {
    let words = alert.inactivation.iter().flat_map(|words| words.split('~'));
    words.filter(|word| *word != "enabled")
}

/// Whom it is about; a place is never taken for a patient.
fn whom(alert: &StoredAlert) -> String {
    let patient = match (alert.patient_status.as_str(), &alert.patient_id) {
        ("identified", Some(id)) => format!("patient {id}"),
        ("absent", _) => "no patient named".to_owned(),
        (status, _) => format!("patient {status}"),
    };
    match &alert.location {
        Some(location) => format!("{patient}, at {location}"),
        None => patient,
    }
}

/// How many seconds ago; 0 for what is to come.
fn ago(then: Instant, now: Instant) -> u64 {
    let ago = now.checked_duration_since(then);
    ago.map_or(0, |ago| ago.as_secs())
}

fn as_json(alert: &StoredAlert, now: Instant) -> Json {
    let time = |time: Option<Instant>| time.map(|time| time.to_string());
    let flags: Vec<_> = alert
        .flags
        .iter()
        .flat_map(|flags| flags.split('~'))
        .collect();
    let words = alert.inactivation.iter().flat_map(|words| words.split('~'));
    json!({
        "number": alert.number,
        "sender": alert.sender,
        "id": alert.id,
        "state": alert.state.word(),
        "stands": alert.stands(),
        "unconfirmed_since": time(alert.unconfirmed_since),
        "priority": alert.priority.map(AlertPriority::word),
        "kind": alert.kind.map(AlertKind::word),
        "clinical": alert.is_clinical(),
        "inactivation": words.collect::<Vec<_>>(),
        "event": { "code": alert.event_code, "refid": alert.event_refid, "text": alert.event_text },
        "source": {
            "code": alert.source_code,
            "refid": alert.source_refid,
            "value": alert.value,
            "unit": { "code": alert.unit_code, "refid": alert.unit_refid, "ucum": alert.unit_ucum },
            "path": alert.path,
            "device": alert.device,
        },
        "limits": alert.limits,
        "flags": flags,
        "processing_id": alert.processing_id,
        "patient": { "status": alert.patient_status, "id": alert.patient_id, "authority": alert.patient_authority },
        "location": alert.location,
        "since": time(alert.since),
        "changed_at": time(alert.changed_at),
        "heard_at": time(alert.heard_at),
        "heard_age": alert.heard_at.map(|heard| ago(heard, now)),
        "ended_at": time(alert.ended_at),
        "ended_by": alert.ended_by,
        "first_position": alert.first_position.number(),
        "said_position": alert.said_position.number(),
        "last_position": alert.last_position.number(),
    })
}

/// A time as people write it: `30s`, `5min`, `1h`; without a unit, seconds.
fn time(text: &str) -> Result<Duration, &'static str> {
    const WRONG: &str = "not a time such as 30s, 5min or 1h";
    let digits = text.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let unit = match text.get(digits.len()..) {
        Some("" | "s") => 1,
        Some("m" | "min") => 60,
        Some("h") => 3600,
        _ => return Err(WRONG),
    };
    let count = crate::wire::seconds(digits).map_err(|_| WRONG)?;
    count.checked_mul(unit).ok_or(WRONG)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_said_as_people_write_them() {
        for (text, seconds) in [
            ("30s", 30),
            ("30", 30),
            ("5min", 300),
            ("2m", 120),
            ("1h", 3600),
        ] {
            assert_eq!(time(text), Ok(Duration::from_secs(seconds)), "{text}");
        }
        for text in ["", "s", "0s", "-1s", "5 days", "5d", "soon", "1e300h"] {
            assert!(time(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_the_list_does_not_say_is_told() {
        let words = [Outcome::Done, Outcome::NotStanding, Outcome::Waiting];
        let said = words.map(|outcome| said(7, outcome));
        assert_eq!(said[0], "alert 7 is ended");
        assert_eq!(said[1], "alert 7 does not stand: nothing was changed");
        assert!(said[2].contains("not ended yet"));
    }
}
