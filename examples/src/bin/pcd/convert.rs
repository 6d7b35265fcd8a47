//! `pcd convert`: a value in another unit, exactly where that is possible.

use std::io::{self, Write};
use std::process::ExitCode;

use ihe_pcd::codes::{Conversion, ConvertError, Measure, UnitCode, ucum};
use rust_decimal::Decimal;
use serde_json::{Value as Json, json};

use crate::{BAD_INPUT, NEGATIVE_ANSWER, output_ended};

#[derive(clap::Args)]
pub(crate) struct Args {
    /// A decimal number of at most 28 digits.
    #[arg(value_name = "VALUE", allow_hyphen_values = true)]
    value: String,
    /// The unit of the value: MDC code (`266016`), reference id (`MDC_DIM_MMHG`, any case) or UCUM (`mm[Hg]`).
    #[arg(value_name = "FROM")]
    from: String,
    /// The unit to convert to, written likewise.
    #[arg(value_name = "TO")]
    to: String,
    /// The value is a difference between two values: 0.5 `Cel` are 0.9 `[degF]` then, and not 32.9.
    #[arg(long)]
    difference: bool,
}

/// A unit that an argument names.
enum Named {
    Mdc(UnitCode),
    /// A UCUM text, which may be that of several units of the nomenclature or of none.
    Ucum(Measure),
}

/// Prints the converted value, and whether it is exact.
pub(crate) fn run(args: &Args) -> ExitCode {
    // The value is left out: it may have been measured on a patient.
    let Ok(value) = Decimal::from_str_exact(args.value.trim()) else {
        eprintln!("pcd: VALUE is no decimal number of at most 28 digits");
        return ExitCode::from(BAD_INPUT);
    };
    match answer(value, args) {
        Ok(answer) => match writeln!(io::stdout().lock(), "{answer}") {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => output_ended(&error),
        },
        Err(reason) => {
            eprintln!("pcd: {reason}");
            ExitCode::from(NEGATIVE_ANSWER)
        }
    }
}

fn answer(value: Decimal, args: &Args) -> Result<Json, String> {
    let unknown =
        |text: &str| format!("{text}: no code, reference id or UCUM text of a known unit");
    let from = Named::read(&args.from).ok_or_else(|| unknown(&args.from))?;
    let to = Named::read(&args.to).ok_or_else(|| unknown(&args.to))?;
    let mut conversion = between(&from, &to).map_err(|error| error.to_string())?;
    if args.difference {
        conversion = conversion.of_differences();
    }
    let (value, inexact) = match conversion.apply_decimal(value) {
        Ok(exact) => (exact.to_string(), None),
        Err(reason) => {
            // Read from the same digits, so that nothing is rounded twice.
            let value = args.value.trim().parse().map_err(|_| reason.to_string())?;
            let nearest: f64 = conversion.apply(value);
            (nearest.to_string(), Some(reason.to_string()))
        }
    };
    Ok(json!({
        "value": value,
        "exact": inexact.is_none(),
        "inexact_because": inexact,
        "factor": conversion.factor().to_string(),
        "offset": conversion.has_offset(),
        "from": from.shown(&args.from),
        "to": to.shown(&args.to),
    }))
}

fn between(from: &Named, to: &Named) -> Result<Conversion, ConvertError> {
    // Only a unit of the nomenclature may be without a measure, and such a one converts to itself.
    if let (Named::Mdc(from), Named::Mdc(to)) = (from, to) {
        return from.conversion_to(*to);
    }
    from.measure()?.conversion_to(to.measure()?)
}

impl Named {
    fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            // In UCUM every number is a unit; here it is a code, but for those that the tables have as a text.
            let one = || UnitCode::all_from_ucum(text).next();
            return UnitCode::parse(text).ok().or_else(one).map(Self::Mdc);
        }
        if let Some(unit) = UnitCode::from_refid_ignoring_case(text) {
            return Some(Self::Mdc(unit));
        }
        match ucum::parse(text) {
            Ok(measure) => Some(Self::Ucum(measure)),
            Err(_) => UnitCode::all_from_ucum(text).next().map(Self::Mdc),
        }
    }

    fn measure(&self) -> Result<Measure, ConvertError> {
        match self {
            Self::Mdc(unit) => unit
                .measure()
                .ok_or(ConvertError::NoMeasure { unit: *unit }),
            Self::Ucum(measure) => Ok(*measure),
        }
    }

    fn shown(&self, text: &str) -> Json {
        match self {
            Self::Mdc(unit) => json!({
                "code": unit.to_string(),
                "refid": unit.refid(),
                "ucum": unit.ucum(),
            }),
            Self::Ucum(_) => json!({"ucum": text.trim()}),
        }
    }
}
