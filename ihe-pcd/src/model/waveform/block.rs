use alloc::vec::Vec;
use core::fmt;
use core::num::NonZeroUsize;
use core::time::Duration;

use ihe_pcd_codes::{MdcCode, UnitCode, mdc, unit};
use rust_decimal::Decimal;

use super::SampleRate;
use crate::datatype::{Cwe, DatatypeError, Dtm, Instant, Na, Nm, Nr, Offset};
use crate::hl7::Text;
use crate::model::{Containment, Observation, ResultStatus, SiteRules, Timestamp, Unit, Value};

/// A block of samples to be sent: [`Report::with_waveform`](crate::model::Report::with_waveform) puts it into a report.
///
/// What is said of it becomes facets of its path: the rate, the resolution, the range and the number that marks invalid samples.
/// `Debug` shows the path and the number of samples only.
///
/// ```
/// use core::num::NonZeroUsize;
/// use ihe_pcd::codes::{mdc, unit};
/// use ihe_pcd::datatype::{Decimal, Instant, Na};
/// use ihe_pcd::model::{Containment, SampleRate, WaveformBlock};
///
/// let lead = Containment::metric(1, 1, 1, 1);
/// let start = Instant::parse_rfc3339("2026-11-21T12:00:00Z")?;
/// let rate = SampleRate::from_per_second(Decimal::from(300)).unwrap();
/// let samples = Na::from_integers((0..1_000).map(Some));
/// let block = WaveformBlock::new(mdc::ECG_ELEC_POTL_I, lead, start, rate, samples)?
///     .resolution(Decimal::new(5, 3), unit::MILLI_VOLT)
///     .invalid_marker(32_767.into());
/// // A message a second: the fourth one has the rest, and each starts where the one before ends.
/// let blocks: Vec<_> = block.split(NonZeroUsize::new(300).unwrap()).collect();
/// assert_eq!(blocks.iter().map(WaveformBlock::len).collect::<Vec<_>>(), [300, 300, 300, 100]);
/// assert_eq!(blocks[3].start().to_string(), "2026-11-21T12:00:03Z");
/// # Ok::<(), ihe_pcd::datatype::DatatypeError>(())
/// ```
#[derive(Clone)]
pub struct WaveformBlock {
    code: Cwe<'static>,
    path: Containment,
    start: Instant,
    rate: SampleRate,
    samples: Na<'static>,
    unit: Unit<'static>,
    resolution: Option<(Decimal, Unit<'static>)>,
    data_range: Option<(Decimal, Decimal)>,
    invalid_marker: Option<Decimal>,
    flags: Vec<Text<'static>>,
    status: ResultStatus,
}

impl WaveformBlock {
    /// Samples of this quantity, at this place in the device, the first of them taken at `start`: counts without a dimension, of status `R`.
    ///
    /// One missing sample and no other is a null on the wire, and no block to a receiver: a joiner tells a gap of one sample there.
    /// A receiver knows by code and path which blocks follow one another, so that the path stays the same from message to message.
    ///
    /// # Errors
    ///
    /// [`DatatypeError`] with the number of a sample that is no number.
    pub fn new(
        code: MdcCode,
        path: Containment,
        start: Instant,
        rate: SampleRate,
        samples: Na<'static>,
    ) -> Result<Self, DatatypeError> {
        if let Some(error) = samples.samples().flatten().find_map(Result::err) {
            return Err(error);
        }
        Ok(Self {
            code: Cwe::from_mdc(code),
            path,
            start,
            rate,
            samples,
            unit: unit::DIMLESS.into(),
            resolution: None,
            data_range: None,
            invalid_marker: None,
            flags: Vec::new(),
            status: ResultStatus::NOT_VERIFIED,
        })
    }

    /// OBX-6, for samples that are amounts of a unit and not counts. Of counts it is MDC_DIM_DIMLESS, as every number has a unit (TF-2 B.8.5).
    #[must_use]
    pub fn unit(mut self, unit: impl Into<Unit<'static>>) -> Self {
        let unit: Unit<'static> = unit.into();
        if !unit.0.is_empty() {
            self.unit = unit;
        }
        self
    }

    /// MDC_ATTR_NU_MSMT_RES: what one count is; of samples that have a [unit](Self::unit), their smallest step.
    #[must_use]
    pub fn resolution(mut self, step: Decimal, unit: UnitCode) -> Self {
        self.resolution = Some((step, unit.into()));
        self
    }

    /// MDC_ATTR_DATA_RANGE: the lowest and the highest sample; whatever lies outside is invalid to the receiver.
    ///
    /// It is of type NR, which TF-2 table C-1 does not have:
    /// [`takes_ranges_of_samples`](crate::model::SendingProfile::takes_ranges_of_samples) says which profiles take it, and why.
    #[must_use]
    pub const fn data_range(mut self, low: Decimal, high: Decimal) -> Self {
        self.data_range = Some((low, high));
        self
    }

    /// MDC_EVT_INOP: the number that stands for an invalid sample.
    #[must_use]
    pub const fn invalid_marker(mut self, number: Decimal) -> Self {
        self.invalid_marker = Some(number);
        self
    }

    /// OBX-8: one more flag, such as `DEMO` (TF-2 B.8.5).
    #[must_use]
    pub fn flag(mut self, flag: &str) -> Self {
        self.flags.push(Text::from(flag).into_owned());
        self
    }

    /// OBX-11.
    #[must_use]
    pub const fn status(mut self, status: ResultStatus) -> Self {
        self.status = status;
        self
    }

    /// Where it stands in the device.
    pub const fn path(&self) -> Containment {
        self.path
    }

    /// When the first sample was taken.
    pub const fn start(&self) -> Instant {
        self.start
    }

    /// The first instant after the last sample's part of the time; the last instant there is, if it would be later.
    pub fn end(&self) -> Instant {
        self.at(self.len())
    }

    /// How many samples there are, missing ones counted.
    pub const fn len(&self) -> usize {
        self.samples.len()
    }

    /// Whether there is no sample.
    pub const fn is_empty(&self) -> bool {
        self.samples.is_empty()
    }

    /// The same samples in blocks of at most so many, in their order.
    ///
    /// Each starts where the one before ends: at the start of this one and so many samples of its rate later,
    /// rounded down to the nanosecond, and never computed from another block. A message rounds it to 0.1 ms.
    pub fn split(&self, most: NonZeroUsize) -> impl Iterator<Item = Self> {
        let mut samples = self.samples.samples();
        let mut taken = 0_usize;
        core::iter::from_fn(move || {
            if samples.len() == 0 {
                return None;
            }
            let some = samples.by_ref().take(most.get());
            // All of them were numbers when the block was made.
            let some = Na::from_samples(some.map(|sample| sample.and_then(Result::ok)));
            let start = self.at(taken);
            taken = taken.saturating_add(some.len());
            Some(Self {
                start,
                samples: some,
                ..self.without_samples()
            })
        })
    }

    fn without_samples(&self) -> Self {
        Self {
            code: self.code.clone(),
            samples: Na::default(),
            unit: self.unit.clone(),
            resolution: self.resolution.clone(),
            flags: self.flags.clone(),
            ..*self
        }
    }

    /// When a sample was taken.
    fn at(&self, sample: usize) -> Instant {
        let time = self.rate.time_of(u64::try_from(sample).unwrap_or(u64::MAX));
        self.start.checked_add(time).unwrap_or(Instant::MAX)
    }

    /// OBR-7 and OBR-8.
    pub(in crate::model) fn bounds(&self) -> [Timestamp; 2] {
        [wire_time(self.start), wire_time(self.end())]
    }

    /// The array and its facets. A rate that no decimal holds is not among them: the receiver derives it from OBR-7 and OBR-8.
    pub(in crate::model) fn rows(&self) -> impl Iterator<Item = Observation<'static>> {
        let array = Observation {
            flags: self.flags.clone(),
            unit: Some(self.unit.clone()),
            value: self.value(),
            ..self.row(
                self.code.clone(),
                self.path,
                Value::NumberArray(Na::default()),
            )
        };
        let number =
            |code: MdcCode, number: Decimal, unit: Unit<'static>| (code, Value::from(number), unit);
        let frequency = self
            .rate
            .per_second()
            .map(|rate| number(mdc::ATTR_SAMPLE_RATE, rate, unit::PER_SEC.into()));
        let rate = frequency.or_else(|| {
            let period = self.rate.period_nanoseconds()?;
            Some(number(
                mdc::ATTR_TIME_PD_SAMP,
                period,
                unit::NANO_SEC.into(),
            ))
        });
        let resolution = self.resolution.clone();
        let resolution = resolution.map(|(step, unit)| number(mdc::ATTR_NU_MSMT_RES, step, unit));
        let range = self.data_range.map(|(low, high)| {
            let range = Nr {
                low: Some(Nm::from_decimal(low)),
                high: Some(Nm::from_decimal(high)),
            };
            let unit = self.unit.clone();
            (mdc::ATTR_DATA_RANGE, Value::NumberRange(range), unit)
        });
        let marker = self
            .invalid_marker
            .map(|marker| number(mdc::EVT_INOP, marker, self.unit.clone()));
        let facets = [rate, resolution, range, marker].into_iter().flatten();
        let facets = (1..).zip(facets).map(|(facet, (code, value, unit))| {
            let path = self.path.with_facet(facet);
            Observation {
                unit: Some(unit),
                ..self.row(Cwe::from_mdc(code), path, value)
            }
        });
        core::iter::once(array).chain(facets)
    }

    /// The samples as they are read again: none are no value, and one that is missing alone is a null.
    fn value(&self) -> Value<'static> {
        let array = Value::NumberArray(self.samples.clone());
        match (array.says_nothing(), self.len()) {
            (true, 0) => Value::Empty,
            (true, _) => Value::Null,
            (false, _) => array,
        }
    }

    fn row(
        &self,
        code: Cwe<'static>,
        path: Containment,
        value: Value<'static>,
    ) -> Observation<'static> {
        Observation {
            code,
            sub_id: path.spell(),
            path: Some(path),
            value_type: Text::from(value.value_type().unwrap_or_default()),
            value,
            status: Some(self.status),
            ..Observation::UNREAD
        }
    }
}

impl fmt::Debug for WaveformBlock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WaveformBlock({}, {} samples)", self.path, self.len())
    }
}

/// An instant with all digits that the wire has, 0.1 ms, and rounded to the nearest of them.
fn wire_time(instant: Instant) -> Timestamp {
    const DIGIT: u32 = 100_000;
    let half = Duration::from_nanos((DIGIT / 2).into());
    let rounded = instant.checked_add(half).unwrap_or(instant);
    let seconds = Dtm::from_instant(rounded, Offset::UTC);
    let text = seconds.text();
    // Four digits of a year, and two each of month, day, hour, minute and second.
    let whole = text.get(..14).unwrap_or(&text);
    let digits = rounded.subsec_nanos() / DIGIT;
    let wire = Dtm::parse(&alloc::format!("{whole}.{digits:04}+0000"));
    Timestamp::new(wire.unwrap_or(seconds), &SiteRules::default())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_time_on_the_wire_is_rounded_to_a_tenth_of_a_millisecond() {
        for (nanoseconds, text) in [
            (0, "19700101000000.0000+0000"),
            (49_999, "19700101000000.0000+0000"),
            (50_000, "19700101000000.0001+0000"),
            (999_950_000, "19700101000001.0000+0000"),
        ] {
            let instant = Instant::from_unix(0, nanoseconds).unwrap();
            assert_eq!(wire_time(instant).wire.text(), text);
        }
        assert!(wire_time(Instant::MAX).instant.is_some());
    }

    proptest! {
        #[test]
        fn a_time_on_the_wire_is_half_a_digit_off_at_most(seconds in -1_000_000_000_i64..10_000_000_000, nanoseconds in 0_u32..1_000_000_000) {
            let instant = Instant::from_unix(seconds, nanoseconds).unwrap();
            let written = wire_time(instant).instant.unwrap();
            let (one, other) = (instant.min(written), instant.max(written));
            prop_assert!(other.checked_duration_since(one).unwrap() <= Duration::from_micros(50));
        }
    }
}
