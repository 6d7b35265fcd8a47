use rust_decimal::Decimal;
use twox_hash::XxHash3_128;

use crate::hl7::{Charset, SegmentId, Writer};
use crate::model::{Doubt, Missing, NotClinical, Reading, Unit, Value};

/// What a row says, in as little room as will do to tell whether another says the same.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Statement {
    Value(Amount, Option<Doubt>),
    NotClinical(NotClinical),
    Missing(Missing),
}

/// A value and its unit.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Amount {
    number: Option<Decimal>,
    unit: u128,
    /// Of the value as it is written, with its unit.
    pub(super) digest: u128,
}

impl Statement {
    /// `None` for a correction, which says nothing of the moment it comes in.
    pub(super) fn of(reading: &Reading<'_, '_>, unit: Option<&Unit<'_>>) -> Option<Self> {
        match *reading {
            Reading::Value(value) => Some(Self::Value(Amount::of(value, unit), None)),
            Reading::Doubtful(value, doubt) => {
                Some(Self::Value(Amount::of(value, unit), Some(doubt)))
            }
            Reading::NotClinical(why) => Some(Self::NotClinical(why)),
            Reading::Missing(why) => Some(Self::Missing(why)),
            Reading::Correction { .. } => None,
        }
    }

    /// Whether this says something else than `last`: numbers of one unit by more than `deadband`, everything else by being unequal.
    pub(super) fn differs_from(&self, last: &Self, deadband: Decimal) -> bool {
        match (self, last) {
            (Self::Value(one, doubt), Self::Value(other, last_doubt)) if doubt == last_doubt => {
                match (one.number, other.number) {
                    (Some(number), Some(last)) if one.unit == other.unit => number
                        .checked_sub(last)
                        .is_none_or(|difference| difference.abs() > deadband),
                    _ => one.digest != other.digest,
                }
            }
            _ => self != last,
        }
    }
}

impl Amount {
    pub(super) fn of(value: &Value<'_>, unit: Option<&Unit<'_>>) -> Self {
        // As a message would have them: whatever the type, equal values have equal bytes.
        let mut writer = Writer::new(Charset::UTF_8);
        writer.header();
        let mut obx = writer.segment(SegmentId::OBX);
        value.write(&mut obx.field(5));
        if let Some(unit) = unit {
            unit.0.write(&mut obx.field(6));
        }
        // Every text fits UTF-8.
        let digest = writer
            .finish()
            .map_or(0, |written| XxHash3_128::oneshot(written.as_ref()));
        Self {
            number: value.decimal(),
            unit: unit.map_or(0, unit_digest),
            digest,
        }
    }
}

/// The code of a unit, whatever is written beside it.
fn unit_digest(unit: &Unit<'_>) -> u128 {
    match unit.code() {
        Some(code) => u128::from(code.mdc().value()),
        None => XxHash3_128::oneshot(unit.0.identifier.as_bytes()),
    }
}
