//! Blocks of samples: what stands around an array of numbers, and how it is said.
//!
//! The supplement for waveforms is one of its own; what is read here is what senders of the field agree in:
//! one NA row for each lead under an OBR whose OBR-7 and OBR-8 bound the block, and facets of the same OBX-4
//! for the sample rate, the resolution, the range and the number that marks invalid samples.

mod attribute;
mod block;
mod sample;
mod sample_rate;
mod waveforms;

use core::fmt;

use ihe_pcd_codes::unit;
use rust_decimal::Decimal;

use super::{Containment, Interval, Key, Observation, Order, Reading, Timestamp, Unit, Value};
use crate::datatype::{Cwe, Ei, Nr};
use crate::hl7::Text;

use attribute::Attributes;
use sample::Validity;
use sample_rate::Measure;

pub use block::WaveformBlock;
pub use sample::{Sample, SampleNumber, WaveformSamples};
pub use sample_rate::SampleRate;
pub(crate) use sample_rate::duration;
pub use waveforms::Waveforms;

/// One block of samples: an NA row and the rows that say how to read it.
///
/// Those rows are known by what they are, and not by the number of their facet: the code of OBX-3,
/// or its reference id where the code is 0 or one of 16 bits. They are facets of the OBX-4 of the array, `1.2.3.4.1` of `1.2.3.4`,
/// or have the same OBX-4, where only one array has it. Of two that say the same the first one counts.
///
/// Several repetitions are several channels that were sampled at the same times, as [`Na`](crate::datatype::Na) has it;
/// nearly always there is one.
///
/// A block that was made up for a demonstration, is a test or is invalid has no samples here
/// but those that are asked for [as they were sent](Self::samples_as_sent).
///
/// ```
/// use ihe_pcd::datatype::Decimal;
/// use ihe_pcd::hl7::Message;
/// use ihe_pcd::model::{Report, Sample};
///
/// let message = Message::parse(
///     b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6\r\
///     OBR|1||G1|69121^MDC_OBS_WAVE_CTS^MDC|||20261121120000.0000+0000|20261121120000.0200+0000\r\
///     OBX|1|NA|131329^MDC_ECG_ELEC_POTL_I^MDC|1.1.1.1|12^-3^32767^^8||||||R\r\
///     OBX|2|NM|0^MDC_ATTR_SAMP_RATE^MDC|1.1.1.1.1|250|264608^MDC_DIM_PER_SEC^MDC|||||R\r\
///     OBX|3|NM|2327^MDC_ATTR_NU_MSMT_RES^MDC|1.1.1.1.2|0.005|266418^MDC_DIM_MILLI_VOLT^MDC|||||R\r\
///     OBX|4|NM|262196^MDC_EVT_INOP^MDC|1.1.1.1.3|32767||||||R\r",
/// )?;
/// let report = Report::read(&message)?;
/// let wave = report.waveforms().next().unwrap();
/// assert_eq!(wave.rate().and_then(|rate| rate.per_second()), Some(250.into()));
/// let samples: Vec<_> = wave.samples::<i64>().expect("of a patient").collect();
/// assert_eq!(samples[..3], [Sample::Value(12), Sample::Value(-3), Sample::Invalid]);
/// assert_eq!(samples[3], Sample::Missing);
/// // 12 steps of 0.005 mV.
/// assert_eq!(wave.in_unit(Decimal::from(12)), Some(Decimal::new(60, 3)));
/// assert_eq!(wave.unit().and_then(|unit| unit.ucum()), Some("mV"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Waveform<'r, 'a> {
    order: &'r Order<'a>,
    row: &'r Observation<'a>,
    attributes: Attributes<'r, 'a>,
    /// Found once: whoever goes through many channels asks for it with each.
    length: usize,
    is_of_patient: bool,
}

/// Where the rate of a [`Waveform`] comes from.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum RateSource {
    /// A row says how many samples there are in a second, a minute or a millisecond.
    Frequency,
    /// A row says how long it is from one sample to the next.
    Period,
    /// No row says it that can be read: the samples are equal parts of the time from OBR-7 to OBR-8 (TF-2 B.7).
    ///
    /// It is as exact as those times are.
    Derived,
}

impl<'r, 'a> Waveform<'r, 'a> {
    fn new(order: &'r Order<'a>, row: &'r Observation<'a>, attributes: Attributes<'r, 'a>) -> Self {
        let lengths = arrays(&row.value).iter().map(|value| match value {
            Value::NumberArray(array) => array.len(),
            _ => 0,
        });
        Self {
            order,
            row,
            attributes,
            length: lengths.max().unwrap_or_default(),
            is_of_patient: row.reading().value_and_doubt().is_some(),
        }
    }

    /// The array.
    pub const fn observation(&self) -> &'r Observation<'a> {
        self.row
    }

    /// The group that it stands in.
    pub const fn order(&self) -> &'r Order<'a> {
        self.order
    }

    /// The rows that say something of the array: whoever takes it as a waveform has them taken with it.
    pub fn attributes(&self) -> impl Iterator<Item = &'r Observation<'a>> + use<'r, 'a> {
        self.attributes.rows()
    }

    /// Where the array stands.
    pub const fn key(&self) -> Key {
        self.row.key
    }

    /// OBX-3 of the array: what was sampled.
    pub const fn code(&self) -> &'r Cwe<'a> {
        &self.row.code
    }

    /// OBX-4 of the array, where it is a path.
    pub const fn path(&self) -> Option<Containment> {
        self.row.path
    }

    /// The device that made it.
    pub fn device(&self) -> Option<&'r Ei<'a>> {
        self.row.device()
    }

    /// When the first sample was taken: OBX-14 of the array or of a device around it, or OBR-7 (TF-2 B.8.3).
    pub const fn start(&self) -> Option<&'r Timestamp> {
        self.row.time.as_ref()
    }

    /// The time from OBR-7 to OBR-8, where the block begins with it: then its samples are equal parts of it (TF-2 B.7).
    pub fn interval(&self) -> Option<Interval> {
        self.order
            .interval()
            .filter(|_| self.row.time == self.order.start)
    }

    /// What the row says, for whoever charts it: as any other row ([`Observation::reading`]).
    pub fn reading(&self) -> Reading<'r, 'a> {
        self.row.reading()
    }

    /// Whether the samples are those of a patient: the [reading](Self::reading) is a value, or a doubtful one.
    pub const fn is_of_patient(&self) -> bool {
        self.is_of_patient
    }

    /// How many channels there are; nearly always one.
    pub fn channels(&self) -> usize {
        self.arrays().len()
    }

    /// How many samples the longest channel has, missing and invalid ones counted.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether there is no sample.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The samples of the first channel, if they are [those of a patient](Self::is_of_patient).
    pub fn samples<N: SampleNumber>(&self) -> Option<WaveformSamples<'r, N>> {
        self.channel(1)
    }

    /// The samples of channel `number`, from 1, if they are [those of a patient](Self::is_of_patient).
    ///
    /// `None` too where there is no such channel.
    pub fn channel<N: SampleNumber>(&self, number: usize) -> Option<WaveformSamples<'r, N>> {
        self.is_of_patient()
            .then(|| self.samples_as_sent(number))
            .flatten()
    }

    /// The samples of channel `number`, from 1, whatever OBX-8, OBX-11 and MSH-11 say of them:
    /// for whoever shows, stores or forwards messages.
    pub fn samples_as_sent<N: SampleNumber>(
        &self,
        number: usize,
    ) -> Option<WaveformSamples<'r, N>> {
        match self.arrays().get(number.checked_sub(1)?)? {
            Value::NumberArray(array) => {
                Some(WaveformSamples::new(array, &self.validity(), self.rate()))
            }
            _ => None,
        }
    }

    /// How fast the samples follow one another.
    ///
    /// A row that says it is taken only with a unit that makes it one.
    pub fn rate(&self) -> Option<SampleRate> {
        self.rate_and_source().map(|(rate, _)| rate)
    }

    /// Where the rate comes from.
    pub fn rate_source(&self) -> Option<RateSource> {
        self.rate_and_source().map(|(_, source)| source)
    }

    fn rate_and_source(&self) -> Option<(SampleRate, RateSource)> {
        let frequency = || {
            let rate = SampleRate::of_frequency(self.attributes.rate?)?;
            Some((rate, RateSource::Frequency))
        };
        let period = || {
            let rate = SampleRate::of_period(self.attributes.period?)?;
            Some((rate, RateSource::Period))
        };
        let derived = || {
            let samples = u64::try_from(self.len()).ok()?;
            let rate = SampleRate::new(samples, self.interval()?.duration())?;
            Some((rate, RateSource::Derived))
        };
        frequency().or_else(period).or_else(derived)
    }

    /// The resolution, as it is said: MDC_ATTR_NU_MSMT_RES or MDC_ATTR_SA_MSMT_RES.
    ///
    /// Senders mean two things by it. Where the array has a unit, its samples are amounts of that unit,
    /// and the resolution is their smallest step. Where it has none, its samples count such steps: [`in_unit`](Self::in_unit).
    pub fn resolution(&self) -> Option<Decimal> {
        self.attributes.resolution?.value.decimal()
    }

    /// The unit of the [resolution](Self::resolution).
    pub fn resolution_unit(&self) -> Option<&'r Unit<'a>> {
        self.attributes.resolution?.unit.as_ref()
    }

    /// How much a sample is, in [`unit`](Self::unit): exactly, or `None` where that takes more than 28 digits.
    ///
    /// Samples of an array that has no unit, or MDC_DIM_DIMLESS, are multiplied by the resolution if one is said.
    /// All others are returned as they are.
    pub fn in_unit(&self, sample: Decimal) -> Option<Decimal> {
        let Some(step) = self.step() else {
            return Some(sample);
        };
        let amount = sample.checked_mul(step)?;
        let scale = sample.scale().saturating_add(step.scale());
        let is_exact = sample.is_zero() || step.is_zero() || amount.scale() == scale;
        is_exact.then_some(amount)
    }

    /// The unit of the amounts that [`in_unit`](Self::in_unit) answers; `None` for bare numbers.
    pub fn unit(&self) -> Option<&'r Unit<'a>> {
        match self.step() {
            Some(_) => self.resolution_unit(),
            None => self.row.unit.as_ref(),
        }
    }

    /// What one count is, for an array of counts.
    fn step(&self) -> Option<Decimal> {
        let has_unit = self
            .row
            .unit
            .as_ref()
            .is_some_and(|unit| !is_dimensionless(unit));
        self.resolution().filter(|_| !has_unit)
    }

    /// The lowest and the highest sample, as it is said: MDC_ATTR_DATA_RANGE.
    pub fn data_range(&self) -> Option<&'r Nr<'a>> {
        range(self.attributes.data_range)
    }

    /// The range of the scale to show samples on, as it is said: MDC_ATTR_SCALE_RANGE. No sample is invalid for it.
    pub fn scale_range(&self) -> Option<&'r Nr<'a>> {
        range(self.attributes.scale_range)
    }

    /// The number that stands for a sample that is not valid: MDC_EVT_INOP.
    pub fn invalid_marker(&self) -> Option<Decimal> {
        self.attributes.invalid_marker?.value.decimal()
    }

    /// What the samples were filtered with, as it is said: MDC_ATTR_FILTER_LABEL_STRING.
    pub fn filter(&self) -> Option<&'r Text<'a>> {
        match &self.attributes.filter?.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A range counts only in the unit of the samples, which it need not repeat.
    fn validity(&self) -> Validity {
        let unit_of_range = self.attributes.data_range.and_then(|row| row.unit.as_ref());
        let is_alike = match (unit_of_range, &self.row.unit) {
            (None, _) => true,
            (Some(one), Some(other)) => is_same_unit(one, other),
            (Some(one), None) => is_dimensionless(one),
        };
        let range = self.data_range().filter(|_| is_alike);
        let [low, high] = match range {
            Some(Nr { low, high }) => [low, high].map(|bound| bound.as_ref()?.decimal()),
            None => [None, None],
        };
        Validity {
            marker: self.invalid_marker(),
            low,
            high,
        }
    }

    fn arrays(&self) -> &'r [Value<'a>] {
        arrays(&self.row.value)
    }
}

impl fmt::Debug for Waveform<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Waveform({}, {} samples)",
            self.key().location(),
            self.len()
        )
    }
}

fn arrays<'r, 'a>(value: &'r Value<'a>) -> &'r [Value<'a>] {
    match value {
        Value::Repeated(values) => values,
        value => core::slice::from_ref(value),
    }
}

fn range<'r, 'a>(row: Option<&'r Observation<'a>>) -> Option<&'r Nr<'a>> {
    match &row?.value {
        Value::NumberRange(range) => Some(range),
        _ => None,
    }
}

fn is_dimensionless(unit: &Unit<'_>) -> bool {
    unit.code() == Some(unit::DIMLESS) || unit.0.text.trim() == "MDC_DIM_DIMLESS"
}

/// Whether two rows name one unit; of units that nobody knows, only if they write it alike.
fn is_same_unit(one: &Unit<'_>, other: &Unit<'_>) -> bool {
    match (Measure::of(one), Measure::of(other)) {
        (Some(one), Some(other)) => one.is_same(&other),
        (None, None) => {
            let Unit(one) = one;
            let Unit(other) = other;
            one.identifier == other.identifier
                && one.text == other.text
                && one.coding_system == other.coding_system
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;
