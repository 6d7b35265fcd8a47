//! UCUM expressions at run time.
//!
//! For everyone who receives units as UCUM texts that the nomenclature may have no code for: `mg/dL`, `10*3/uL`, `{beats}/min`.
//! Texts the nomenclature does know are found faster by [`UnitCode::all_from_ucum`](crate::UnitCode::all_from_ucum).
//!
//! Read is the case sensitive form of UCUM (sections 1 to 4) with the units in use at the bedside; `codes/data/ucum_atoms.tsv` lists them.
//! Annotations in braces mean nothing, as in UCUM.
//!
//! A leading solidus divides by the unit that follows it, and by no more: `/min/L` is (1/min)/L.
//! The grammar of UCUM could be read as 1/(min/L) too; whoever means that writes `/(min/L)`.
//!
//! Where UCUM calls a mole a number, this does not: see [`Dimension`](crate::Dimension).

pub(crate) mod atom;
mod error;
mod expression;
mod factor;
mod product;

pub use self::{
    error::UcumError,
    expression::{DEEPEST, LONGEST},
};

use crate::{
    Measure, UnitCode,
    tables::{ucum, units},
};

/// What a UCUM text measures, and how much of it.
///
/// ```
/// use ihe_pcd_codes::{ucum, unit};
///
/// let measure = ucum::parse("10*-3.bar")?;
/// assert!(measure.units().any(|unit| unit == unit::MILLI_BAR));
///
/// let conversion = measure.conversion_to(unit::MMHG.measure().expect("a pressure"))?;
/// assert_eq!(conversion.factor().to_string(), "50000/66661");
/// assert!(ucum::parse("/min/L")? != ucum::parse("/(min/L)")?);
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
///
/// # Errors
///
/// If the text is not UCUM, has an unknown unit, or a factor beyond the exact range. Never panics; reads at most [`LONGEST`] bytes.
pub fn parse(text: &str) -> Result<Measure, UcumError> {
    expression::evaluate(text, ucum::atom)
}

impl Measure {
    /// The units of the nomenclature that are this unit: of the same dimension, with a factor of 1 between them; by code.
    pub fn units(self) -> impl Iterator<Item = UnitCode> + Clone {
        units::measuring(self).map(UnitCode::from_term_code)
    }
}
