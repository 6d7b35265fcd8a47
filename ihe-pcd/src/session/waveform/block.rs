use core::fmt;
use core::hash::{Hash, Hasher};

use rust_decimal::Decimal;
use twox_hash::XxHash64;

use super::{Changes, Unjoined};
use crate::datatype::{Instant, Nr, Precision};
use crate::model::{RateSource, SampleRate, Unit, Value, Waveform, duration};

/// What of a block decides how it stands to others.
#[derive(Clone, Copy)]
pub(super) struct Block {
    pub(super) span: Span,
    pub(super) format: Format,
    /// How far apart two times are that the wire of this block tells apart, in nanoseconds.
    pub(super) quantum: u128,
    pub(super) trace: Trace,
}

/// The time of a block.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Span {
    pub(super) start: Instant,
    /// Rounded down to the nanosecond.
    pub(super) end: Instant,
    pub(super) is_end_exact: bool,
}

/// What a block is recognised by.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Trace {
    /// Of the samples as they are written, and how many there are.
    samples: u64,
    /// Of the control id.
    message: u64,
}

/// How the samples are to be read.
#[derive(Clone, Copy)]
pub(super) struct Format {
    pub(super) rate: SampleRate,
    is_derived: bool,
    resolution: Option<Decimal>,
    resolution_unit: u64,
    unit: u64,
    marker: Option<Decimal>,
    range: u64,
    channels: usize,
}

impl Block {
    pub(super) fn of(waveform: &Waveform<'_, '_>, control_id: &str) -> Result<Self, Unjoined> {
        if let Some(correction) = waveform.observation().standing().correction() {
            return Err(Unjoined::Correction(correction));
        }
        if waveform.is_empty() {
            return Err(Unjoined::Empty);
        }
        let time = waveform.start().ok_or(Unjoined::NoInstant)?;
        let start = time.instant.ok_or(Unjoined::NoInstant)?;
        let rate = waveform.rate().ok_or(Unjoined::NoRate)?;
        let samples = u64::try_from(waveform.len()).unwrap_or(u64::MAX);
        let (nanoseconds, is_end_exact) = rate.nanoseconds_of(samples);
        let end = start.checked_add(duration(nanoseconds));
        Ok(Self {
            span: Span {
                start,
                end: end.ok_or(Unjoined::NoInstant)?,
                is_end_exact,
            },
            format: Format::of(waveform, rate),
            quantum: match time.wire.precision() {
                Precision::Fraction(digits) => 10_u128.pow(9_u32.saturating_sub(digits.into())),
                // An instant has seconds at least.
                _ => 1_000_000_000,
            },
            trace: Trace {
                samples: digest(|hasher| {
                    samples_of(waveform.observation().value_as_sent(), hasher);
                }),
                message: digest(|hasher| control_id.hash(hasher)),
            },
        })
    }
}

impl Trace {
    pub(super) const fn has_samples_of(&self, other: &Self) -> bool {
        self.samples == other.samples
    }

    pub(super) const fn is_of_message_of(&self, other: &Self) -> bool {
        self.message == other.message
    }
}

impl Format {
    fn of(waveform: &Waveform<'_, '_>, rate: SampleRate) -> Self {
        Self {
            rate,
            is_derived: waveform.rate_source() == Some(RateSource::Derived),
            resolution: waveform.resolution(),
            resolution_unit: unit(waveform.resolution_unit()),
            unit: unit(waveform.observation().unit.as_ref()),
            marker: waveform.invalid_marker(),
            range: range(waveform.data_range()),
            channels: waveform.channels(),
        }
    }

    pub(super) fn changes_from(&self, last: &Self) -> Changes {
        Changes {
            rate: self.rate != last.rate && !(self.is_derived && last.is_derived),
            resolution: self.resolution != last.resolution
                || self.resolution_unit != last.resolution_unit,
            unit: self.unit != last.unit,
            validity: self.marker != last.marker || self.range != last.range,
            channels: self.channels != last.channels,
        }
    }
}

impl fmt::Debug for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Format")
    }
}

/// The samples as they are written.
fn samples_of(value: &Value<'_>, hasher: &mut XxHash64) {
    match value {
        Value::NumberArray(array) => array.hash(hasher),
        Value::Repeated(values) => values.iter().for_each(|value| samples_of(value, hasher)),
        // Nothing else is a channel.
        _ => hasher.write_u8(0),
    }
}

/// XXH64 of what is hashed: two things share one by chance only, and whoever makes two that do has sent both.
fn digest(hash: impl FnOnce(&mut XxHash64)) -> u64 {
    let mut hasher = XxHash64::with_seed(0);
    hash(&mut hasher);
    hasher.finish()
}

/// A unit by its code, or else by what is written.
fn unit(unit: Option<&Unit<'_>>) -> u64 {
    let Some(unit) = unit else {
        return 0;
    };
    digest(|hasher| match unit.code() {
        Some(code) => code.mdc().value().hash(hasher),
        None => (&unit.0.identifier, &unit.0.text).hash(hasher),
    })
}

fn range(range: Option<&Nr<'_>>) -> u64 {
    range.map_or(0, |range| digest(|hasher| range.hash(hasher)))
}
