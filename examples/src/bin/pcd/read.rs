use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ihe_pcd::hl7::{FileFindingKind, FilePart, FileReadError, FileReader, Message, ReadError};
use ihe_pcd::model::SiteRules;
use ihe_pcd_examples::json;

use crate::site::Site;
use crate::{BAD_INPUT, input, output_ended};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Files of one or more messages; `-` is standard input.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    site: Site,
}

/// Prints a line for each message that reads, and says on standard error why another does not.
pub(crate) fn run(args: &Args) -> ExitCode {
    let rules = args.site.rules();
    let mut output = io::BufWriter::new(io::stdout().lock());
    let mut status = ExitCode::SUCCESS;
    for path in &args.files {
        match print_file(path, &rules, &mut output) {
            Ok(true) => {}
            Ok(false) => status = ExitCode::from(BAD_INPUT),
            Err(error) => {
                // What is still in the buffer would be written on drop, to the same closed pipe.
                let _ = output.into_parts();
                return output_ended(&error);
            }
        }
    }
    status
}

/// Whether all of the file could be read; an error is one of standard output.
fn print_file(path: &Path, rules: &SiteRules, output: &mut impl Write) -> io::Result<bool> {
    let file = path.display().to_string();
    let source = match input::open(path) {
        Ok(source) => source,
        Err(error) => {
            eprintln!("{file}: {error}");
            return Ok(false);
        }
    };
    let mut number = 0_usize;
    let mut complete = true;
    for part in FileReader::new(source) {
        let mut is_complete = false;
        let reason = match part {
            Ok(FilePart::Message { bytes, .. } | FilePart::Stray { bytes, .. }) => {
                number = number.saturating_add(1);
                match Message::parse(&bytes) {
                    Ok(message) => {
                        writeln!(output, "{}", json::message(&file, &message, rules))?;
                        continue;
                    }
                    Err(error) => unreadable(number, &error),
                }
            }
            Ok(FilePart::Finding(finding)) => {
                // Each header and trailer may be left out; a wrong count means lost messages.
                is_complete = !matches!(finding.kind, FileFindingKind::OtherCount { .. });
                finding.to_string()
            }
            Ok(_) => continue,
            Err(FileReadError::Source { source, .. }) => source.to_string(),
            Err(error) => error.to_string(),
        };
        // In the order of the file, if both go to the same place.
        output.flush()?;
        eprintln!("{file}: {reason}");
        complete &= is_complete;
    }
    if number == 0 && complete {
        eprintln!("{file}: {}", unreadable(1, &ReadError::Empty));
        complete = false;
    }
    output.flush()?;
    Ok(complete)
}

/// `message N: PLACE: reason`
pub(crate) fn unreadable(number: usize, error: &ReadError) -> String {
    match error {
        // Every other error begins with its place.
        ReadError::Empty => format!("message {number}: MSH: {error}"),
        _ => format!("message {number}: {error}"),
    }
}
