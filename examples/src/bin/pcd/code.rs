use std::collections::BTreeSet;
use std::io::{self, Write};
use std::process::ExitCode;

use ihe_pcd::codes::{LoincCode, LoincPair, LoincRelation, MdcCode, UnitCode};
use serde_json::{Value as Json, json};

use crate::{NEGATIVE_ANSWER, output_ended};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// An MDC code (`147842`), reference id (`MDC_ECG_HEART_RATE`, any case), LOINC code (`8867-4`) or UCUM unit (`mm[Hg]`).
    #[arg(value_name = "X", allow_hyphen_values = true)]
    text: String,
}

/// Prints a line for each code that `text` may mean.
pub(crate) fn run(args: &Args) -> ExitCode {
    let text = args.text.trim();
    let mut answers: Vec<_> = loinc(text).into_iter().collect();
    answers.extend(mdc_codes(text).into_iter().map(mdc));
    if answers.is_empty() {
        eprintln!("pcd: {text}: no code, reference id, LOINC code or UCUM unit of the tables");
        return ExitCode::from(NEGATIVE_ANSWER);
    }
    let mut output = io::stdout().lock();
    for answer in answers {
        if let Err(error) = writeln!(output, "{answer}") {
            return output_ended(&error);
        }
    }
    ExitCode::SUCCESS
}

/// The codes of the tables that are written, named or measured so; the code to be sent with a reference id first.
fn mdc_codes(text: &str) -> Vec<MdcCode> {
    let number = MdcCode::parse(text).ok();
    let number = number.filter(|code| code.refid().is_some());
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

fn mdc(code: MdcCode) -> Json {
    json!({
        "code": code.to_string(),
        "refids": code.refids().collect::<Vec<_>>(),
        "partition": code.partition().number(),
        "term_code": code.term_code(),
        "unit": UnitCode::from_mdc(code).map(|unit| json!({
            "ucum": unit.ucum(),
            "ucum_spellings": unit.ucum_spellings().collect::<Vec<_>>(),
        })),
        "loinc": code.to_loinc().map(|pair| json!({
            "code": pair.loinc.to_string(),
            "name": pair.loinc.display_name(),
            "relation": relation(pair.relation),
            "sources": sources(&pair),
        })).collect::<Vec<_>>(),
    })
}

fn loinc(text: &str) -> Option<Json> {
    let code = LoincCode::parse(text).ok()?;
    let pairs: Vec<_> = MdcCode::from_loinc(code)
        .map(|pair| {
            json!({
                "code": pair.mdc.to_string(),
                "refid": pair.mdc.refid(),
                "relation": relation(pair.relation),
                "sources": sources(&pair),
            })
        })
        .collect();
    let name = code.display_name();
    (name.is_some() || !pairs.is_empty()).then(|| {
        json!({
            "loinc": code.to_string(),
            "name": name,
            "mdc": pairs,
        })
    })
}

fn sources(pair: &LoincPair) -> Vec<&'static str> {
    pair.sources().collect()
}

const fn relation(relation: LoincRelation) -> &'static str {
    match relation {
        LoincRelation::SameConcept => "same-concept",
        LoincRelation::LoincBroader => "loinc-broader",
        LoincRelation::OneOfSeveral => "one-of-several",
        _ => "unknown",
    }
}
