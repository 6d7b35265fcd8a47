//! Evaluates the UCUM texts of the units, with the definitions of `ucum_atoms.tsv`.

#[allow(dead_code, unreachable_pub, reason = "the sources of the library")]
#[path = "../../../src/ucum/atom.rs"]
mod atom;
#[allow(dead_code, unreachable_pub, reason = "the sources of the library")]
#[path = "../../../src/ucum/error.rs"]
mod error;
#[allow(dead_code, unreachable_pub, reason = "the sources of the library")]
#[path = "../../../src/ucum/expression.rs"]
mod expression;
#[path = "../../../src/ucum/factor.rs"]
mod factor;
#[path = "../../../src/ucum/product.rs"]
mod product;

use std::{collections::BTreeMap, path::Path};

use super::{
    File,
    measure::{
        Dimension, Measure, Origin, Ratio,
        dimension::{BASES, QUOTIENTS},
    },
    rust,
    source::{Fault, rows},
};

use self::{atom::Atom, expression::evaluate};

/// The units that have a symbol of their own, by symbol.
#[derive(Debug)]
pub(crate) struct Atoms(BTreeMap<String, Atom>);

impl Atoms {
    pub(crate) fn read(data: &Path) -> Result<Self, Fault> {
        let mut atoms = Self(BTreeMap::new());
        for [symbol, metric, kind, value, unit, departure] in rows(data, "ucum_atoms.tsv")? {
            let fault = |what: &str| format!("ucum_atoms.tsv: {symbol} {what}");
            let evaluated = match unit.as_str() {
                "" => None,
                unit => Some(atoms.evaluate(unit).map_err(|error| fault(&error))?),
            };
            let number = decimal(&value).ok_or_else(|| fault("has no value"))?;
            let measure = match (kind.as_str(), evaluated) {
                ("base" | "special", None) => Measure {
                    dimension: base(&symbol).ok_or_else(|| fault("is no base quantity"))?,
                    ratio: Ratio::ONE,
                    origin: Origin::ZERO,
                },
                ("pi", None) => Measure {
                    dimension: Dimension::NUMBER,
                    ratio: Ratio {
                        pi: 1,
                        ..Ratio::ONE
                    },
                    origin: Origin::ZERO,
                },
                ("linear", Some(unit)) => Measure {
                    ratio: unit
                        .ratio
                        .times(number)
                        .ok_or_else(|| fault("leaves the range"))?,
                    ..unit
                },
                ("temperature", Some(unit)) => Measure {
                    origin: origin(number, unit.ratio).ok_or_else(|| fault("has no origin"))?,
                    ..unit
                },
                _ => return Err(fault("is of no known kind")),
            };
            if measure.dimension.quotients != [0; QUOTIENTS] {
                return Err(fault("is a quotient of like quantities"));
            }
            if kind == "special" && departure.is_empty() {
                return Err(fault("does not say what it is a logarithm of"));
            }
            let atom = Atom {
                measure,
                metric: metric == "yes",
                proportional: matches!(kind.as_str(), "base" | "linear" | "pi"),
            };
            if atoms.0.insert(symbol.clone(), atom).is_some() {
                return Err(fault("is there twice"));
            }
        }
        Ok(atoms)
    }

    pub(crate) fn evaluate(&self, text: &str) -> Result<Measure, Fault> {
        evaluate(text, |symbol| self.0.get(symbol).copied())
            .map_err(|error| format!("{text}: {error}"))
    }
}

pub(crate) fn files(data: &Path) -> Result<Vec<File>, Fault> {
    let atoms = Atoms::read(data)?;
    let mut out = String::from(
        "\nuse crate::{\n    Measure,\n    measure::{Dimension, Origin, Ratio},\n    ucum::atom::Atom,\n};\n\n/// The unit with this symbol.\npub(crate) fn atom(symbol: &str) -> Option<Atom> {\n    let place = match symbol {\n",
    );
    for (place, symbol) in atoms.0.keys().enumerate() {
        out += &format!("        {symbol:?} => {place},\n");
    }
    out += "        _ => return None,\n    };\n    ATOMS.get(place).copied()\n}\n";
    out += &rust::table(
        "The units, in the order of their symbols.",
        "ATOMS",
        "Atom",
        atoms.0.values().map(|atom| {
            format!(
                "Atom {{ measure: {}, metric: {}, proportional: {} }}",
                measure(&atom.measure),
                atom.metric,
                atom.proportional
            )
        }),
    );
    Ok(vec![rust::file("ucum/atoms.rs", &out)])
}

fn measure(measure: &Measure) -> String {
    format!(
        "Measure {{ dimension: {}, ratio: {}, origin: {} }}",
        dimension(&measure.dimension),
        ratio(&measure.ratio),
        origin_text(&measure.origin)
    )
}

pub(crate) fn dimension(dimension: &Dimension) -> String {
    format!(
        "Dimension {{ powers: {:?}, quotients: {:?} }}",
        dimension.powers, dimension.quotients
    )
}

pub(crate) fn ratio(ratio: &Ratio) -> String {
    format!(
        "Ratio {{ numerator: {}, denominator: {}, two: {}, five: {}, pi: {} }}",
        ratio.numerator, ratio.denominator, ratio.two, ratio.five, ratio.pi
    )
}

pub(crate) fn origin_text(origin: &Origin) -> String {
    format!(
        "Origin {{ numerator: {}, denominator: {} }}",
        origin.numerator, origin.denominator
    )
}

/// The dimension of a base quantity.
fn base(symbol: &str) -> Option<Dimension> {
    let place = BASES.iter().position(|base| *base == symbol)?;
    let mut dimension = Dimension::NUMBER;
    *dimension.powers.get_mut(place)? = 1;
    Some(dimension)
}

/// Where a scale starts: so many of its degrees.
fn origin(degrees: Ratio, degree: Ratio) -> Option<Origin> {
    let start = degrees.times(degree)?;
    let ten = |power: i16| 10_u128.pow(u32::from(power.max(0).unsigned_abs()));
    let power = start.power_of_ten();
    Some(Origin {
        numerator: u32::try_from(start.numerator() * ten(power)).ok()?,
        denominator: u32::try_from(start.denominator() * ten(-power)).ok()?,
    })
}

/// A positive decimal number: `1.60217733e-19`.
fn decimal(text: &str) -> Option<Ratio> {
    let (digits, power) = text.split_once('e').unwrap_or((text, "0"));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let integer: u64 = format!("{whole}{part}").parse().ok()?;
    let power = power.parse::<i16>().ok()? - i16::try_from(part.len()).ok()?;
    Ratio::from_integer(integer)?.times(Ratio::ten_to_the(power))
}
