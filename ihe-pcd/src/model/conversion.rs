use ihe_pcd_codes::Conversion;
use rust_decimal::Decimal;
use thiserror::Error;

use super::{Limits, Observation, Unit, Value};
use crate::datatype::Nm;
use crate::hl7::Location;

/// Why a row is not given in another unit, or with fewer decimals. It names the place, and no value.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("{at}: {kind}")]
#[non_exhaustive]
pub struct Inconvertible {
    /// OBX-5 or OBX-7 of the row.
    pub at: Location,
    /// The reason.
    pub kind: InconvertibleKind,
}

/// The reasons of an [`Inconvertible`].
#[derive(Clone, Copy, Debug, Eq, Error, Hash, PartialEq)]
#[non_exhaustive]
pub enum InconvertibleKind {
    /// A value that is not a number, or several of them.
    #[error("only numbers are converted")]
    NotANumber,
    /// Between scales that begin at different points a value and a difference are converted differently, and a unit does not say which it is.
    #[error("whether it is a temperature or a difference is not known")]
    Offset,
    /// The exact result is no decimal number.
    #[error("the result is no decimal number")]
    Inexact,
    /// Limits that are not understood, or that say more than two numbers.
    #[error("the limits cannot be converted")]
    Limits,
    /// More decimals than are taken, and not all of them zero.
    #[error("it has more decimals than are taken")]
    Decimals,
}

impl<'a> Observation<'a> {
    /// The same row in another unit: value (OBX-5) and limits (OBX-7) are converted exactly, and OBX-6 is the unit that is given.
    ///
    /// Nothing is rounded, and nothing is guessed: what has no exact result is refused, and so is every conversion with an
    /// [offset](Conversion::has_offset).
    ///
    /// ```
    /// use ihe_pcd::codes::unit;
    /// # use ihe_pcd::hl7::Message;
    /// use ihe_pcd::model::{Report, Unit};
    /// # let message = Message::parse(
    /// #     b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6\rOBR|1||||||20261121120000+0000\r\
    /// #     OBX|1|NM|150021^MDC_PRESS_BLD_NONINV_SYS^MDC|1.0.0.1|120|266016^MDC_DIM_MMHG^MDC|90-160||||R\r",
    /// # )?;
    /// # let report = Report::read(&message)?;
    /// # let row = report.observations().next().unwrap().clone();
    ///
    /// let to_pascal = unit::MMHG.conversion_to(unit::KILO_PASCAL)?;
    /// let row = row.converted(to_pascal, Unit::new(unit::KILO_PASCAL))?;
    /// assert_eq!(row.value_as_sent().decimal().unwrap().to_string(), "15.99864");
    /// assert_eq!(row.limits.to_string(), "11.99898-21.33152");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Inconvertible`], with the place.
    pub fn converted(
        mut self,
        conversion: Conversion,
        unit: Unit<'a>,
    ) -> Result<Self, Inconvertible> {
        let at = self.key.location();
        let refused = |field| {
            move |kind| Inconvertible {
                at: at.field(field),
                kind,
            }
        };
        if conversion.has_offset() {
            return Err(refused(5)(InconvertibleKind::Offset));
        }
        let convert = |number: Decimal| conversion.apply_decimal(number).ok();
        let value = changed(&self.value, &|number: &Nm<'_>| {
            let number = number.decimal().ok_or(InconvertibleKind::NotANumber)?;
            convert(number).ok_or(InconvertibleKind::Inexact)
        });
        let limits = limits(&self.limits, convert).map_err(refused(7))?;
        self.value = value.map_err(refused(5))?;
        self.limits = limits;
        self.unit = Some(unit);
        Ok(self)
    }

    /// The same row with at most so many decimals in its numbers: zeros at their ends are left out, and nothing is rounded.
    ///
    /// # Errors
    ///
    /// [`Inconvertible`] of the kind [`Decimals`](InconvertibleKind::Decimals) where other digits than zeros would be left out.
    /// A value that is no number stays what it is.
    pub fn with_decimals(mut self, most: u8) -> Result<Self, Inconvertible> {
        let fit = |number: &Nm<'_>| {
            let number = number.decimal().ok_or(InconvertibleKind::Decimals)?;
            if number.scale() <= u32::from(most) {
                return Ok(number);
            }
            let mut short = number.normalize();
            if short.scale() > u32::from(most) {
                return Err(InconvertibleKind::Decimals);
            }
            short.rescale(u32::from(most));
            Ok(short)
        };
        match changed(&self.value, &fit) {
            Ok(value) => self.value = value,
            Err(InconvertibleKind::Decimals) => {
                return Err(Inconvertible {
                    at: self.key.location().field(5),
                    kind: InconvertibleKind::Decimals,
                });
            }
            Err(_) => {}
        }
        Ok(self)
    }
}

/// A value with other numbers in it.
fn changed<'a>(
    value: &Value<'a>,
    change: &impl Fn(&Nm<'_>) -> Result<Decimal, InconvertibleKind>,
) -> Result<Value<'a>, InconvertibleKind> {
    match value {
        Value::Empty => Ok(Value::Empty),
        Value::Null => Ok(Value::Null),
        Value::Number(number) => Ok(Value::from(change(number)?)),
        Value::Repeated(values) => {
            let values = values.iter().map(|value| changed(value, change));
            Ok(Value::Repeated(values.collect::<Result<_, _>>()?))
        }
        _ => Err(InconvertibleKind::NotANumber),
    }
}

/// Limits with other numbers, if the text says these numbers and no more.
fn limits<'a>(
    limits: &Limits<'a>,
    convert: impl Fn(Decimal) -> Option<Decimal>,
) -> Result<Limits<'a>, InconvertibleKind> {
    if limits.is_empty() {
        return Ok(Limits::default());
    }
    let said = |low: Option<Decimal>, high: Option<Decimal>| {
        Some(match (low, high) {
            (Some(low), Some(high)) => Limits::between(low, high),
            (Some(low), None) => Limits::above(low),
            (None, Some(high)) => Limits::below(high),
            (None, None) => return None,
        })
    };
    let (low, high) = (limits.low(), limits.high());
    if said(low, high).as_ref() != Some(limits) {
        return Err(InconvertibleKind::Limits);
    }
    let each = |number: Option<Decimal>| match number {
        Some(number) => Some(Some(convert(number)?)),
        None => Some(None),
    };
    let converted = each(low).zip(each(high));
    let converted = converted.and_then(|(low, high)| said(low, high));
    converted.ok_or(InconvertibleKind::Inexact)
}
