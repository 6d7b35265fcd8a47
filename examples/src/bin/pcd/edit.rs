use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use ihe_pcd::hl7::{EditError, Location, Message, ReadError, file_parts};

use crate::{BAD_INPUT, input, messages, output_ended};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// A file of one or more messages; `-` is standard input.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// A place and the text it is to hold, such as `PID-5(1).2=Kari`; without a text the place is cleared.
    /// Arguments can be seen by everybody on the machine: no names of real patients.
    #[arg(required = true, value_name = "PLACE=TEXT")]
    edits: Vec<String>,
}

/// Prints the file with each message edited, or nothing of it and a reason where one cannot be.
pub(crate) fn run(args: &Args) -> ExitCode {
    match edited(args) {
        Ok(file) => {
            let mut output = io::stdout().lock();
            match output.write_all(&file).and_then(|()| output.flush()) {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => output_ended(&error),
            }
        }
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::from(BAD_INPUT)
        }
    }
}

/// The file with every message edited, and every byte that no edit names as it is.
fn edited(args: &Args) -> Result<Vec<u8>, String> {
    let edits = edits(&args.edits)?;
    let file = args.file.display();
    let bytes = input::read(&args.file).map_err(|error| format!("{file}: {error}"))?;
    let mut edited = Vec::with_capacity(bytes.len());
    let mut copied = 0_usize;
    let mut number = 0_usize;
    for part in file_parts(&bytes) {
        let offset = usize::try_from(part.offset()).unwrap_or(usize::MAX);
        let Some(part) = part.into_message() else {
            continue;
        };
        number = number.saturating_add(1);
        let message = Message::parse(part)
            .map_err(|error| format!("{file}: {}", messages::unreadable(number, &error)))?;
        let message =
            apply(message, &edits).map_err(|error| format!("{file}: message {number}: {error}"))?;
        edited.extend_from_slice(bytes.get(copied..offset).unwrap_or_default());
        edited.extend_from_slice(&message);
        copied = offset.saturating_add(part.len());
    }
    if number == 0 {
        return Err(format!(
            "{file}: {}",
            messages::unreadable(1, &ReadError::Empty)
        ));
    }
    edited.extend_from_slice(bytes.get(copied..).unwrap_or_default());
    Ok(edited)
}

fn apply(message: Message<'_>, edits: &[(Location, &str)]) -> Result<Vec<u8>, EditError> {
    let mut editor = message.edit();
    for &(place, text) in edits {
        editor.set(place, text)?;
    }
    Ok(editor.finish()?.bytes().to_vec())
}

/// The edits, or which argument is none; its text may be patient data, and is not repeated.
fn edits(arguments: &[String]) -> Result<Vec<(Location, &str)>, String> {
    arguments
        .iter()
        .zip(1_usize..)
        .map(|(argument, number)| {
            edit(argument).ok_or_else(|| {
                format!(
                    "edit {number}: write a place, an equals sign and a text, like PID-5(1).2=Kari"
                )
            })
        })
        .collect()
}

fn edit(argument: &str) -> Option<(Location, &str)> {
    let (place, text) = argument.split_once('=')?;
    Some((place.parse().ok()?, text))
}
