use ihe_pcd_codes::UnitCode;

use crate::datatype::Cwe;
use crate::hl7::Text;

/// OBX-6: the unit of a value, as an MDC code, as UCUM, or both (TF-2 B.8.5).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub struct Unit<'a>(pub Cwe<'a>);

impl<'a> Unit<'a> {
    /// A unit of the nomenclature, with its UCUM text in the alternate triplet where there is one.
    pub fn new(code: UnitCode) -> Unit<'static> {
        let mut unit = Unit(Cwe::EMPTY);
        unit.name(code);
        unit
    }

    /// Writes the code into a unit that has no part yet: a row is built where it stays.
    #[inline]
    pub(super) fn name(&mut self, code: UnitCode) {
        let Self(cwe) = self;
        cwe.name_mdc(code.mdc());
        if let Some(ucum) = code.ucum() {
            cwe.alternate_identifier = Text::borrowed(ucum);
            cwe.alternate_text = Text::borrowed(ucum);
            cwe.alternate_coding_system = Text::borrowed(UCUM);
        }
    }

    /// The MDC code, if the sender gave one.
    pub fn code(&self) -> Option<UnitCode> {
        UnitCode::from_mdc(self.0.mdc()?)
    }

    /// The UCUM text: the sender's, or that of the MDC code.
    pub fn ucum(&self) -> Option<&str> {
        let triplets = [
            (self.0.identifier.as_str(), &self.0.coding_system),
            (
                self.0.alternate_identifier.as_str(),
                &self.0.alternate_coding_system,
            ),
        ];
        triplets
            .into_iter()
            .find(|(identifier, system)| system.trim() == UCUM && !identifier.is_empty())
            .map(|(identifier, _)| identifier)
            .or_else(|| self.code()?.ucum())
    }

    /// The same unit without a borrow.
    pub fn into_owned(self) -> Unit<'static> {
        Unit(self.0.into_owned())
    }
}

impl From<UnitCode> for Unit<'_> {
    fn from(code: UnitCode) -> Self {
        Self::new(code)
    }
}

/// The coding system of UCUM in CWE-3 and CWE-6.
const UCUM: &str = "UCUM";
