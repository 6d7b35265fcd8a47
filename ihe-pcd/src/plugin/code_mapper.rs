use alloc::boxed::Box;
use alloc::sync::Arc;

use ihe_pcd_codes::Conversion;

use crate::datatype::Cwe;
use crate::model::Unit;

/// Says which code and unit a row gets: a vendor's own code becomes one of ISO/IEEE 11073, or that one the code of a local system.
///
/// [`Mapped`](super::Mapped) puts it before a sink. The file of a site is one: [`SiteCodes`](super::SiteCodes).
///
/// # What is promised
///
/// It is pure: the same code and unit have the same answer, at once. It never guesses: a code that it does not have is
/// [`NotMapped`](CodeMapping::NotMapped), and one that it has for other units [`OtherUnit`](CodeMapping::OtherUnit).
/// It gets neither value nor patient. [`testkit::code_mapper`](super::testkit) asks for it.
///
/// A closure over `&Cwe<'_>` and `Option<&Unit<'_>>` is a mapper too, and so is an `Arc` of a mapper.
///
/// ```
/// use ihe_pcd::codes::{mdc, unit};
/// use ihe_pcd::datatype::Cwe;
/// use ihe_pcd::model::Unit;
/// use ihe_pcd::plugin::{CodeMapper, CodeMapping, MappedCode};
///
/// /// The only code of a simple device.
/// struct Thermometer;
///
/// impl CodeMapper for Thermometer {
///     fn map(&self, code: &Cwe<'_>, _unit: Option<&Unit<'_>>) -> CodeMapping {
///         if code.coding_system == "99ACME" && code.identifier == "T" {
///             let temperature = MappedCode::new(Cwe::from_mdc(mdc::TEMP));
///             return temperature.in_unit(Unit::new(unit::DEGC)).into();
///         }
///         CodeMapping::NotMapped
///     }
/// }
/// ```
pub trait CodeMapper: Send + Sync + 'static {
    /// What becomes of a row with this code (OBX-3) and unit (OBX-6).
    fn map(&self, code: &Cwe<'_>, unit: Option<&Unit<'_>>) -> CodeMapping;
}

/// What becomes of the code and the unit of a row.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CodeMapping {
    /// They are what they should be.
    AsItIs,
    /// The row gets others.
    To(Box<MappedCode>),
    /// Somebody decided that the row is not wanted: it is left out.
    Nothing,
    /// The code is not known: somebody has to decide.
    NotMapped,
    /// The code is known, but not with this unit, nor with one that becomes it exactly.
    OtherUnit,
}

/// The code and the unit that a row gets.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct MappedCode {
    /// OBX-3.
    pub code: Cwe<'static>,
    /// OBX-6; `None` leaves it as it is.
    pub unit: Option<Unit<'static>>,
    /// What the value goes through to be one of that unit; `None` leaves it as it is.
    pub conversion: Option<Conversion>,
    /// How many decimals are taken at most; `None` takes any number of them.
    pub decimals: Option<u8>,
}

impl MappedCode {
    /// Another code, and the unit as it is.
    pub const fn new(code: Cwe<'static>) -> Self {
        Self {
            code,
            unit: None,
            conversion: None,
            decimals: None,
        }
    }

    /// The unit is written so. The value stays: it is one of this unit.
    #[must_use]
    pub fn in_unit(self, unit: Unit<'static>) -> Self {
        Self {
            unit: Some(unit),
            ..self
        }
    }

    /// The value is converted, into the unit that is written so.
    #[must_use]
    pub fn converted(self, conversion: Conversion, unit: Unit<'static>) -> Self {
        Self {
            unit: Some(unit),
            conversion: Some(conversion),
            ..self
        }
    }

    /// So many decimals are taken at most.
    #[must_use]
    pub const fn with_decimals(mut self, most: u8) -> Self {
        self.decimals = Some(most);
        self
    }
}

impl From<MappedCode> for CodeMapping {
    fn from(mapped: MappedCode) -> Self {
        Self::To(Box::new(mapped))
    }
}

impl<F> CodeMapper for F
where
    F: Fn(&Cwe<'_>, Option<&Unit<'_>>) -> CodeMapping + Send + Sync + 'static,
{
    fn map(&self, code: &Cwe<'_>, unit: Option<&Unit<'_>>) -> CodeMapping {
        self(code, unit)
    }
}

impl<M: CodeMapper + ?Sized> CodeMapper for Arc<M> {
    fn map(&self, code: &Cwe<'_>, unit: Option<&Unit<'_>>) -> CodeMapping {
        (**self).map(code, unit)
    }
}
