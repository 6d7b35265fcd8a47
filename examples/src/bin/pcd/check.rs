use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use ihe_pcd::profile::{Finding, Findings, Profile, Severity};
use serde_json::{Value as Json, json};

use crate::profiles::ProfileArgs;
use crate::{BAD_INPUT, NEGATIVE_ANSWER, counted, messages, output_ended};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Files of one or more messages; `-` is standard input.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    profile: ProfileArgs,
    /// Print a table for people.
    #[arg(long)]
    human: bool,
    /// Leave out what is less grave than this: `info` where it is JSON, `warning` for people unless you say otherwise.
    #[arg(long, value_name = "SEVERITY")]
    least: Option<Severity>,
}

impl Args {
    fn least(&self) -> Severity {
        self.least.unwrap_or(if self.human {
            Severity::Warning
        } else {
            Severity::Information
        })
    }
}

/// Prints a line for each finding, and ends with 1 if one of them is an error.
pub(crate) fn run(args: &Args) -> ExitCode {
    let profile = match args.profile.profile() {
        Ok(profile) => profile,
        Err(reason) => {
            eprintln!("pcd: {reason}");
            return ExitCode::from(BAD_INPUT);
        }
    };
    let mut output = io::BufWriter::new(io::stdout().lock());
    let mut breaks_it = false;
    let printed = messages::each(&args.files, &mut output, |file, number, message, output| {
        let findings = profile.judge(*message);
        breaks_it |= findings.worst() == Some(Severity::Error);
        if findings.omitted() > 0 {
            eprintln!(
                "{file}: message {number}: {}",
                counted(findings.omitted(), "more finding")
            );
        }
        let subject = Subject {
            file,
            number,
            profile: &profile,
        };
        if args.human {
            subject.print_for_people(&findings, args.least(), output)
        } else {
            subject.print_as_json(&findings, args.least(), output)
        }
    });
    match printed {
        Ok(false) => ExitCode::from(BAD_INPUT),
        Ok(true) if breaks_it => ExitCode::from(NEGATIVE_ANSWER),
        Ok(true) => ExitCode::SUCCESS,
        Err(error) => {
            // What is still in the buffer would be written on drop, to the same closed pipe.
            let _ = output.into_parts();
            output_ended(&error)
        }
    }
}

/// What was judged, and by what.
struct Subject<'a> {
    file: &'a str,
    /// Which message of the file, from 1.
    number: usize,
    profile: &'a Profile,
}

impl Subject<'_> {
    fn print_as_json(
        &self,
        findings: &Findings,
        least: Severity,
        output: &mut impl Write,
    ) -> io::Result<()> {
        for finding in told(findings, least) {
            let line = as_json(self.file, self.number, finding);
            writeln!(output, "{line}")?;
        }
        Ok(())
    }

    /// A headline, and beneath it a table: severity, place, rule, and what to do.
    fn print_for_people(
        &self,
        findings: &Findings,
        least: Severity,
        output: &mut impl Write,
    ) -> io::Result<()> {
        let transaction = findings.transaction().unwrap_or("unknown");
        let profile = self.profile.name();
        let count = |severity| {
            let of_it = findings
                .iter()
                .filter(|finding| finding.severity == severity);
            of_it.count()
        };
        writeln!(
            output,
            "{}, message {}, {transaction}, {profile}: errors {}, warnings {}, infos {}",
            self.file,
            self.number,
            count(Severity::Error),
            count(Severity::Warning),
            count(Severity::Information),
        )?;
        let places: Vec<String> = told(findings, least)
            .map(|finding| finding.at.to_string())
            .collect();
        let place_width = places.iter().map(String::len).max().unwrap_or(0);
        let rules = told(findings, least).map(|finding| finding.rule.len());
        let rule_width = rules.max().unwrap_or(0);
        for (finding, place) in told(findings, least).zip(&places) {
            writeln!(
                output,
                "  {:7}  {place:place_width$}  {:rule_width$}  {} ({})",
                finding.severity.as_str(),
                finding.rule,
                finding.message,
                finding.source,
            )?;
        }
        Ok(())
    }
}

/// A finding of a message of a file, as it is printed.
pub(crate) fn as_json(file: &str, number: usize, finding: &Finding) -> Json {
    json!({
        "file": file,
        "number": number,
        "severity": finding.severity.as_str(),
        "kind": finding.kind.as_str(),
        "rule": &*finding.rule,
        "at": finding.at.to_string(),
        "message": finding.message.to_string(),
        "source": &*finding.source,
    })
}

fn told(findings: &Findings, least: Severity) -> impl Iterator<Item = &Finding> {
    let is_told = move |finding: &&Finding| finding.severity >= least;
    findings.iter().filter(is_told)
}
