use alloc::boxed::Box;

use ihe_pcd_codes::resolve::published_code;
use ihe_pcd_codes::{MdcCode, UnitCode};

use crate::datatype::Cwe;
use crate::model::Unit;

/// OBX-3 of a row that is built, the observation identifier: a term of the nomenclature, or any other code.
///
/// Both become one: nobody has to name the type.
///
/// ```
/// use ihe_pcd::codes::{mdc, unit};
/// use ihe_pcd::datatype::Cwe;
/// use ihe_pcd::model::Metric;
///
/// let term = Metric::number(mdc::ECG_HEART_RATE, 72, unit::BEAT_PER_MIN);
/// let local = Metric::number(Cwe::new("HR", "heart rate", "99WARD"), 72, unit::BEAT_PER_MIN);
/// # let _ = (term, local);
/// ```
#[derive(Clone, Debug)]
pub struct ObservationIdentifier(Said<MdcCode, Cwe<'static>>);

/// OBX-6 of a row that is built, the units: a unit of the nomenclature, or any other.
///
/// Both become one: nobody has to name the type.
#[derive(Clone, Debug)]
pub struct ObservationUnits(Said<UnitCode, Unit<'static>>);

/// A code of the nomenclature becomes texts where these stay, in the row.
#[derive(Clone, Debug)]
enum Said<Code, Any> {
    Code(Code),
    Any(Box<Any>),
}

impl ObservationIdentifier {
    /// The code alone, where code and reference id are those that the nomenclature sends it with.
    pub(super) fn term(&self) -> Result<MdcCode, &Cwe<'static>> {
        match &self.0 {
            Said::Code(code) => Ok(*code),
            Said::Any(cwe) => term(cwe).ok_or(cwe),
        }
    }

    /// Says it in a row that has no code yet, once.
    #[inline]
    pub(super) fn fill(&mut self, code: &mut Cwe<'static>) {
        match &mut self.0 {
            Said::Code(said) => code.name_mdc(*said),
            Said::Any(said) => *code = core::mem::take(said),
        }
    }
}

/// The code that a triplet names as it is sent.
pub(super) fn term(cwe: &Cwe<'_>) -> Option<MdcCode> {
    if cwe.coding_system != "MDC" {
        return None;
    }
    published_code(&cwe.identifier, &cwe.text).or_else(|| {
        let code = MdcCode::parse(&cwe.identifier).ok()?;
        let sent = Cwe::from_mdc(code);
        (sent.identifier == cwe.identifier && sent.text == cwe.text).then_some(code)
    })
}

impl ObservationUnits {
    /// Says it in a row that has no unit yet, once; a unit without any part is none.
    #[inline]
    pub(super) fn fill(&mut self, unit: &mut Option<Unit<'static>>) {
        match &mut self.0 {
            Said::Code(code) => unit.insert(Unit(Cwe::EMPTY)).name(*code),
            Said::Any(said) if said.0.is_empty() => {}
            Said::Any(said) => *unit = Some(Unit(core::mem::take(&mut said.0))),
        }
    }
}

impl From<MdcCode> for ObservationIdentifier {
    fn from(code: MdcCode) -> Self {
        Self(Said::Code(code))
    }
}

impl From<Cwe<'static>> for ObservationIdentifier {
    fn from(code: Cwe<'static>) -> Self {
        Self(Said::Any(Box::new(code)))
    }
}

impl From<UnitCode> for ObservationUnits {
    fn from(code: UnitCode) -> Self {
        Self(Said::Code(code))
    }
}

impl From<Unit<'static>> for ObservationUnits {
    fn from(unit: Unit<'static>) -> Self {
        Self(Said::Any(Box::new(unit)))
    }
}
