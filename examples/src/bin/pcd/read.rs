use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use ihe_pcd_examples::json;

use crate::site::Site;
use crate::{BAD_INPUT, messages, output_ended};

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
    let printed = messages::each(&args.files, &mut output, |file, _, message, output| {
        writeln!(output, "{}", json::message(file, message, &rules))
    });
    match printed {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(BAD_INPUT),
        Err(error) => {
            // What is still in the buffer would be written on drop, to the same closed pipe.
            let _ = output.into_parts();
            output_ended(&error)
        }
    }
}
