//! `pcd code`: what the tables know of a code, a name or a unit.
//!
//! For people who set up an interface or wonder about a message. No message is read here, and no value converted.

mod files;
mod hint;
mod loinc;
mod rosetta;
mod search;
mod site_map;
mod term;
mod ucum;
mod unit;
mod verdict;

use std::collections::BTreeSet;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use ihe_pcd::codes::{MdcCode, UnitCode, rtm};
use serde_json::Value as Json;

use self::files::Files;
use crate::{BAD_INPUT, NEGATIVE_ANSWER, output_ended};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// An MDC code (`147842`), reference id (`MDC_ECG_HEART_RATE`, any case), LOINC code (`8867-4`), UCUM unit (`mm[Hg]`),
    /// or the beginning of reference ids (`MDC_ECG_HEART`, `MDC_ECG_HEART*`). With `--map` and Y, the coding system of a vendor.
    #[arg(value_name = "X", allow_hyphen_values = true)]
    text: String,
    /// The reference id that a sender writes behind the code X: what the two mean, and how sure that is.
    /// With `--map`, the code of a vendor.
    #[arg(value_name = "Y", allow_hyphen_values = true)]
    beside: Option<String>,
    /// A code map of the site (CSV), for the codes of vendors and of the local system.
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,
    /// The official LOINC/IEEE mapping table (CSV), whose rows come before those of published guides.
    #[arg(long, value_name = "FILE")]
    loinc: Option<PathBuf>,
}

/// What is printed, and why the answer is no, if it is.
#[derive(Default)]
struct Answer {
    lines: Vec<Json>,
    refusal: Option<String>,
}

/// Prints a line for each thing that the arguments may mean.
pub(crate) fn run(args: &Args) -> ExitCode {
    let files = match Files::read(args.map.as_deref(), args.loinc.as_deref()) {
        Ok(files) => files,
        Err(reason) => {
            eprintln!("{reason}");
            return ExitCode::from(BAD_INPUT);
        }
    };
    let answer = match (&args.beside, &files.map) {
        (Some(code), Some(map)) => site_map::vendor_code(map, &args.text, code),
        (Some(refid), None) => verdict::of_pair(&args.text, refid),
        (None, _) => everything(args.text.trim(), &files),
    };
    let mut output = BufWriter::new(io::stdout().lock());
    let printed = answer
        .lines
        .iter()
        .try_for_each(|line| writeln!(output, "{line}"))
        .and_then(|()| output.flush());
    if let Err(error) = printed {
        // What is still in the buffer would be written on drop, to the same closed pipe.
        let _ = output.into_parts();
        return output_ended(&error);
    }
    match answer.refusal {
        Some(reason) => {
            eprintln!("pcd: {reason}");
            ExitCode::from(NEGATIVE_ANSWER)
        }
        None => ExitCode::SUCCESS,
    }
}

/// Everything that `text` may mean; the beginning of a name only if it is nothing else.
fn everything(text: &str, files: &Files) -> Answer {
    let mut lines = Vec::new();
    lines.extend(loinc::of_code(text, files));
    lines.extend(
        mdc_codes(text, files)
            .into_iter()
            .map(|code| term::of_code(code, files)),
    );
    lines.extend(rosetta::of_provisional(text));
    lines.extend(ucum::of_text(text));
    if lines.is_empty() {
        lines = search::beginning_with(text);
    }
    let refusal = lines.is_empty().then(|| {
        let nothing = "no code, reference id, LOINC code or UCUM unit of the tables";
        match hint::of_text(text) {
            Some(hint) => format!("{text}: {nothing}; {hint}"),
            None => format!("{text}: {nothing}"),
        }
    });
    Answer { lines, refusal }
}

/// The codes of the tables that are written, named or measured so; the code to be sent with a reference id first.
fn mdc_codes(text: &str, files: &Files) -> Vec<MdcCode> {
    let number = MdcCode::parse(text).ok().filter(|&code| {
        code.refid().is_some()
            || rtm::Metric::from_code(code).is_some()
            || files.map.as_ref().is_some_and(|map| map.has(code))
    });
    let to_be_sent = MdcCode::from_refid_ignoring_case(text);
    let named = MdcCode::all_from_refid_ignoring_case(text);
    let measured = UnitCode::all_from_ucum(text).map(UnitCode::mdc);
    let mut seen = BTreeSet::new();
    number
        .into_iter()
        .chain(to_be_sent)
        .chain(named)
        .chain(measured)
        .filter(|code| seen.insert(*code))
        .collect()
}
