//! `pcd status`: what a store holds and how it is, while a process has it open or not.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{Clock, SystemClock};
use ihe_pcd_adapters::sqlite::{
    Commits, Operator, ReaderStatus, Sighting, SqliteError, SqliteStore, Status, Verification,
};
use serde_json::{Value as Json, json};

use crate::aside::Side;
use crate::{BAD_INPUT, NEGATIVE_ANSWER, output_ended};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// The SQLite file.
    #[arg(long, value_name = "FILE.db")]
    store: PathBuf,
    /// Read the whole file too, and say what of it is lost. This takes as long as reading it takes.
    #[arg(long)]
    verify: bool,
    /// Print a table for people.
    #[arg(long)]
    human: bool,
}

/// Prints how a store is, and ends with 1 if something is wrong with it.
pub(crate) fn run(args: &Args) -> ExitCode {
    let now = SystemClock::new().now().wall;
    let found = match look(&args.store, args.verify, now) {
        Ok(found) => found,
        Err(error) => {
            eprintln!("{}: {error}", args.store.display());
            return ExitCode::from(BAD_INPUT);
        }
    };
    let mut output = io::BufWriter::new(io::stdout().lock());
    let printed = match args.human {
        true => found.print_for_people(&mut output),
        false => writeln!(output, "{}", found.as_json()),
    };
    match printed.and_then(|()| output.flush()) {
        Ok(()) if found.is_in_order() => ExitCode::SUCCESS,
        Ok(()) => ExitCode::from(NEGATIVE_ANSWER),
        Err(error) => {
            let _ = output.into_parts();
            output_ended(&error)
        }
    }
}

struct Found<'f> {
    file: &'f Path,
    now: Instant,
    status: Status,
    verification: Option<Verification>,
}

fn look(file: &Path, verify: bool, now: Instant) -> Result<Found<'_>, SqliteError> {
    Ok(Found {
        file,
        now,
        status: Operator::open(file)?.status(now)?,
        verification: verify.then(|| SqliteStore::verify(file)).transpose()?,
    })
}

impl Found<'_> {
    fn is_in_order(&self) -> bool {
        let verified = self.verification.as_ref();
        let damaged = self.status.readers.iter().any(|reader| reader.is_damaged);
        verified.is_none_or(Verification::is_in_order) && !damaged && !self.is_low()
    }

    fn is_low(&self) -> bool {
        let bounds = self.status.free_bytes.zip(self.status.low_water);
        bounds.is_some_and(|(free, low_water)| free < low_water)
    }

    fn ago(&self, then: Instant) -> u64 {
        let ago = self.now.checked_duration_since(then);
        ago.map_or(0, |ago| ago.as_secs())
    }

    fn as_json(&self) -> Json {
        let status = &self.status;
        let sightings = |sightings: &[Sighting], what: &str| -> Vec<Json> {
            let as_json = |sighting| self.sighting_as_json(sighting, what);
            sightings.iter().map(as_json).collect()
        };
        let reader = |reader| self.reader_as_json(reader);
        json!({
            "file": self.file.display().to_string(),
            "schema_version": status.schema_version,
            "open": status.is_open,
            "commits": status.commits.map(commits_as_json),
            "messages": status.messages,
            "last_position": status.last_position.number(),
            "last_minute": status.last_minute,
            "last_hour": status.last_hour,
            "readers": status.readers.iter().map(reader).collect::<Vec<_>>(),
            "commands_waiting": status.commands_waiting,
            "corrections_without_original": status.without_original,
            "senders": sightings(&status.senders, "sender"),
            "devices": sightings(&status.devices, "device"),
            "file_bytes": status.file_bytes,
            "log_bytes": status.log_bytes,
            "free_bytes": status.free_bytes,
            "low_water": status.low_water,
            "verified": self.verification.as_ref().map(verification_as_json),
        })
    }

    fn reader_as_json(&self, reader: &ReaderStatus) -> Json {
        json!({
            "reader": reader.name,
            "of": Side::of(&reader.name).map_or("store", Side::word),
            "position": reader.position.number(),
            "undelivered": reader.undelivered,
            "oldest": reader.oldest.map(|oldest| oldest.to_string()),
            "oldest_age": reader.oldest.map(|oldest| self.ago(oldest)),
            "held": reader.held,
            "released": reader.released,
            "kept_for_alerts": reader.kept,
            "oldest_held": reader.oldest_held.map(|oldest| oldest.to_string()),
            "damaged": reader.is_damaged,
        })
    }

    fn sighting_as_json(&self, sighting: &Sighting, what: &str) -> Json {
        json!({
            what: sighting.name,
            "last_seen": sighting.last_seen.to_string(),
            "silent_for": self.ago(sighting.last_seen),
            "usual_interval": sighting.usual_interval.map(|interval| interval.as_secs_f64()),
        })
    }

    fn print_for_people(&self, output: &mut impl Write) -> io::Result<()> {
        let status = &self.status;
        let open = match status.is_open {
            true => "open in a process",
            false => "not open",
        };
        let (file, version) = (self.file.display(), status.schema_version);
        writeln!(output, "{file}: schema {version}, {open}")?;
        writeln!(
            output,
            "  messages    {}, in the last minute {}, in the last hour {}; repetitions are not stored",
            status.messages, status.last_minute, status.last_hour
        )?;
        let (size, log) = (bytes(status.file_bytes), bytes(status.log_bytes));
        write!(output, "  on the disk {size}, log {log}")?;
        if let Some((free, low_water)) = status.free_bytes.zip(status.low_water) {
            let low = if self.is_low() { "LOW" } else { "low" };
            let (free, low_water) = (bytes(free), bytes(low_water));
            write!(output, ", free {free} ({low} below {low_water})")?;
        }
        writeln!(output)?;
        if let Some(commits) = status.commits
            && let Some(mean) = commits.mean()
        {
            let (count, longest) = (commits.count, millis(commits.longest));
            let mean = millis(mean);
            writeln!(
                output,
                "  commits     {count}, {mean} ms each, the longest {longest} ms"
            )?;
        }
        if status.commands_waiting > 0 {
            let (waiting, wait) = match status.commands_waiting {
                1 => (1, "waits"),
                waiting => (waiting, "wait"),
            };
            writeln!(output, "  commands    {waiting} {wait}")?;
        }
        if status.without_original > 0 {
            let count = status.without_original;
            writeln!(
                output,
                "  corrections {count} of a value that was not known"
            )?;
        }
        if let Some(verification) = &self.verification {
            print_verification(verification, output)?;
        }
        let readers = status.readers.iter();
        let width = readers.map(|reader| reader.name.len()).max().unwrap_or(0);
        for reader in &status.readers {
            self.print_reader(reader, width, output)?;
        }
        self.print_sightings("sender", &status.senders, output)?;
        self.print_sightings("device", &status.devices, output)
    }

    fn print_reader(
        &self,
        reader: &ReaderStatus,
        width: usize,
        output: &mut impl Write,
    ) -> io::Result<()> {
        let (name, waiting) = (&reader.name, reader.undelivered);
        write!(output, "  reader      {name:width$}  undelivered {waiting}")?;
        if let Some(oldest) = reader.oldest {
            write!(output, ", the oldest for {}", duration(self.ago(oldest)))?;
        }
        if reader.held > 0 || reader.released > 0 {
            let (held, released) = (reader.held, reader.released);
            write!(output, ", set aside {held}, to be tried again {released}")?;
        }
        if reader.kept > 0 {
            write!(output, ", kept for alerts that stand {}", reader.kept)?;
        }
        if reader.is_damaged {
            write!(output, ", MARK DAMAGED: begins at the start")?;
        }
        writeln!(output)
    }

    fn print_sightings(
        &self,
        what: &str,
        sightings: &[Sighting],
        output: &mut impl Write,
    ) -> io::Result<()> {
        for sighting in sightings {
            let ago = duration(self.ago(sighting.last_seen));
            write!(
                output,
                "  {what}      {}  heard of {ago} ago",
                sighting.name
            )?;
            if let Some(interval) = sighting.usual_interval {
                let interval = interval.max(Duration::from_secs(1)).as_secs();
                write!(output, ", usually every {}", duration(interval))?;
            }
            writeln!(output)?;
        }
        Ok(())
    }
}

fn commits_as_json(commits: Commits) -> Json {
    json!({
        "count": commits.count,
        "mean_ms": commits.mean().map(millis),
        "longest_ms": millis(commits.longest),
    })
}

fn millis(duration: Duration) -> f64 {
    (duration.as_secs_f64() * 1e6).round() / 1e3
}

fn verification_as_json(found: &Verification) -> Json {
    let run = |run: &core::ops::RangeInclusive<u64>| json!([run.start(), run.end()]);
    json!({
        "in_order": found.is_in_order(),
        "intact": found.intact,
        "deleted": found.deleted,
        "lost": found.lost_entries,
        "lost_positions": found.lost.iter().map(run).collect::<Vec<_>>(),
        "marks_out_of_range": found.marks_out_of_range,
        "marks_damaged": found.marks_damaged,
        "notes_damaged": found.notes_damaged,
        "faults": found.faults,
    })
}

fn print_verification(found: &Verification, output: &mut impl Write) -> io::Result<()> {
    writeln!(
        output,
        "  verified    intact {}, deleted {}, LOST {}, marks damaged {}, notes damaged {}, faults {}",
        found.intact,
        found.deleted,
        found.lost_entries,
        found.marks_damaged.saturating_add(found.marks_out_of_range),
        found.notes_damaged,
        found.faults
    )?;
    for run in &found.lost {
        writeln!(output, "  lost        {} to {}", run.start(), run.end())?;
    }
    Ok(())
}

fn bytes(count: u64) -> String {
    const UNITS: [(u64, &str); 3] = [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")];
    let fits = UNITS.into_iter().find(|(unit, _)| count >= *unit);
    match fits {
        Some((unit, name)) => format!("{} {name}", count / unit),
        None => format!("{count} B"),
    }
}

/// A time that has passed, in units for people.
pub(crate) fn duration(seconds: u64) -> String {
    match seconds {
        0..60 => format!("{seconds} s"),
        60..3600 => format!("{} min", seconds / 60),
        3600..86_400 => format!("{} h {} min", seconds / 3600, seconds / 60 % 60),
        _ => format!("{} d {} h", seconds / 86_400, seconds / 3600 % 24),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_times_are_said_in_units_for_people() {
        let said = [0, 1023, 1024, 5 << 20, 3 << 30].map(bytes);
        assert_eq!(said, ["0 B", "1023 B", "1 KiB", "5 MiB", "3 GiB"]);
        let said = [59, 60, 3599, 3660, 90_000].map(duration);
        assert_eq!(said, ["59 s", "1 min", "59 min", "1 h 1 min", "1 d 1 h"]);
    }
}
