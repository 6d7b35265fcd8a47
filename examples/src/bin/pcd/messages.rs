//! The messages of the files that arguments name, for commands that answer with a line for each.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use ihe_pcd::hl7::{FileFindingKind, FilePart, FileReadError, FileReader, Message, ReadError};

use crate::input;

/// Gives each message with the name of its file and its number in it, from 1, to `answer`, and says on standard error why another is none.
///
/// Whether all of every file could be read; an error is one of standard output.
pub(crate) fn each<W: Write>(
    files: &[PathBuf],
    output: &mut W,
    mut answer: impl FnMut(&str, usize, &Message<'_>, &mut W) -> io::Result<()>,
) -> io::Result<bool> {
    let mut complete = true;
    for path in files {
        complete &= each_of_file(path, output, &mut answer)?;
    }
    Ok(complete)
}

fn each_of_file<W: Write>(
    path: &Path,
    output: &mut W,
    answer: &mut impl FnMut(&str, usize, &Message<'_>, &mut W) -> io::Result<()>,
) -> io::Result<bool> {
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
                        answer(&file, number, &message, output)?;
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
