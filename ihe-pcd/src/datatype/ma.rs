use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};
use core::iter::{self, FusedIterator};

use crate::hl7::{Field, FieldWriter, Repetitions, Text};

use super::samples::Packed;
use super::{DatatypeError, Na, Nm, Number};

/// MA, a multiplexed array: the samples of several waveform channels, time by time (HL7 v2.6 chapter 2A, MA).
///
/// The whole of OBX-5 is one array.
/// Each repetition is a sweep: one time, at which every channel was sampled once.
/// Its components are the channels, and an empty or null component is a missing sample.
/// NA turns this round: there a repetition is a channel and its components are the times.
///
/// Sweeps may be of different lengths, because HL7 allows trailing empty components to be left out;
/// [`channels`](Self::channels) is the length of the longest.
///
/// Read from a message it borrows the message and allocates nothing; owned it is one text and the ends within it.
/// `Debug` shows how many sweeps and channels there are only.
///
/// ```
/// use ihe_pcd::datatype::Ma;
/// use ihe_pcd::hl7::{Message, SegmentId};
///
/// let message = Message::parse(b"MSH|^~\\&|MONITOR\rOBX|1|MA|131328^MDC_ECG_ELEC_POTL^MDC|1.2.1.7|12^-3~14^~15^1\r")?;
/// let obx = message.segment(SegmentId::OBX).ok_or("no OBX")?;
/// let waves = Ma::read(obx.field(5))?;
/// assert_eq!((waves.len(), waves.channels()), (3, 2));
/// let second: Vec<Option<i32>> = waves.channel(2).map(Option::transpose).collect::<Result<_, _>>()?;
/// assert_eq!(second, [Some(-3), None, Some(1)]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Ma<'a> {
    source: Source<'a>,
    length: usize,
    channels: usize,
}

#[derive(Clone)]
enum Source<'a> {
    Wire(Field<'a>),
    /// All samples, and at which of them each sweep ends.
    Packed(Packed<'static>, Vec<usize>),
}

impl<'a> Ma<'a> {
    /// Takes a field; whether its samples are numbers is found while iterating them.
    ///
    /// # Errors
    ///
    /// As [`Na::read`], with the component of the first sweep that has one.
    pub fn read(field: Field<'a>) -> Result<Self, DatatypeError> {
        let mut length = 0_usize;
        let mut channels = 0;
        for repetition in field.repetitions() {
            channels = Na::read(repetition)?.len().max(channels);
            length = length.saturating_add(1);
        }
        Ok(Self {
            source: Source::Wire(field),
            length,
            channels,
        })
    }

    /// An array of these sweeps, each of a sample a channel, `None` for a missing one.
    pub fn from_sweeps<'n, S>(sweeps: impl IntoIterator<Item = S>) -> Ma<'static>
    where
        S: IntoIterator<Item = Option<Nm<'n>>>,
    {
        let mut packing = Packing::default();
        for sweep in sweeps {
            for sample in sweep {
                packing.push(sample.as_ref().map_or("", |number| number.text()));
            }
            packing.end_sweep();
        }
        packing.finish()
    }

    /// How many sweeps there are, empty ones counted.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether there is no sweep.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// How many channels there are.
    pub const fn channels(&self) -> usize {
        self.channels
    }

    /// The sweeps in order, each an array of a sample a channel: the way to read all channels.
    pub fn sweeps(&self) -> Sweeps<'_> {
        Sweeps {
            source: match &self.source {
                Source::Wire(field) => Left::Wire(field.repetitions()),
                Source::Packed(samples, ends) => Left::Packed(samples, 0, ends.iter()),
            },
            left: self.length,
        }
    }

    /// The samples of channel `number`, from 1, as numbers to compute with, a sample a sweep.
    ///
    /// `None` is a missing sample, where the sweep ends before the channel too; errors are those of [`Na::numbers`].
    /// Every call passes over the samples of all other channels.
    pub fn channel<N: Number>(
        &self,
        number: usize,
    ) -> impl Iterator<Item = Option<Result<N, DatatypeError>>> {
        self.sweeps()
            .map(move |sweep| sweep.numbers().nth(number.checked_sub(1)?).flatten())
    }

    /// The same array without a borrow.
    pub fn into_owned(self) -> Ma<'static> {
        let mut packing = Packing::default();
        for sweep in self.sweeps() {
            for text in sweep.texts() {
                // `read` has decoded every sample once.
                packing.push(&text.unwrap_or_default());
            }
            packing.end_sweep();
        }
        packing.finish()
    }

    /// Writes the sweeps as repetitions, and their samples as components.
    ///
    /// A missing sample at the end of a sweep is written as null, and so is a sweep without a sample.
    pub fn write(&self, field: &mut FieldWriter<'_>) {
        for (number, sweep) in (1..).zip(self.sweeps()) {
            let mut repetition = field.repetition(number);
            if sweep.is_empty() {
                repetition.null();
            } else {
                sweep.write(&mut repetition);
            }
        }
    }
}

impl Default for Ma<'_> {
    /// An array without a sweep.
    fn default() -> Self {
        Packing::default().finish()
    }
}

/// Two arrays are equal when their samples are, missing ones at the end of a sweep not counted.
impl PartialEq for Ma<'_> {
    fn eq(&self, other: &Ma<'_>) -> bool {
        let same = |(one, other): (Na<'_>, Na<'_>)| {
            let length = one.len().max(other.len());
            padded(&one, length).eq(padded(&other, length))
        };
        self.length == other.length && self.sweeps().zip(other.sweeps()).all(same)
    }
}

/// So many samples of a sweep, missing ones where it has ended.
fn padded<'s>(
    sweep: &'s Na<'_>,
    length: usize,
) -> impl Iterator<Item = Result<Text<'s>, DatatypeError>> {
    let missing = iter::repeat_with(|| Ok(Text::default()));
    sweep.texts().chain(missing).take(length)
}

impl Eq for Ma<'_> {}

impl Hash for Ma<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.length.hash(state);
        for sweep in self.sweeps() {
            for (channel, text) in (1_usize..).zip(sweep.texts()) {
                // Missing samples at the end of a sweep make no difference.
                let text = text.unwrap_or_default();
                if !text.is_empty() {
                    (channel, text).hash(state);
                }
            }
        }
    }
}

impl fmt::Debug for Ma<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Ma({} sweeps of {} channels)",
            self.length, self.channels
        )
    }
}

/// An owned array in the making.
struct Packing {
    samples: Packed<'static>,
    ends: Vec<usize>,
    channels: usize,
}

impl Default for Packing {
    fn default() -> Self {
        Self {
            samples: Packed::new(),
            ends: Vec::new(),
            channels: 0,
        }
    }
}

impl Packing {
    fn push(&mut self, text: &str) {
        self.samples.push(text);
    }

    fn end_sweep(&mut self) {
        let begin = self.ends.last().copied().unwrap_or_default();
        let end = self.samples.len();
        self.ends.push(end);
        self.channels = self.channels.max(end.saturating_sub(begin));
    }

    fn finish(self) -> Ma<'static> {
        Ma {
            length: self.ends.len(),
            channels: self.channels,
            source: Source::Packed(self.samples, self.ends),
        }
    }
}

/// The sweeps of an [`Ma`].
///
/// `Debug` shows how many are left only.
#[derive(Clone)]
pub struct Sweeps<'s> {
    source: Left<'s>,
    left: usize,
}

#[derive(Clone)]
enum Left<'s> {
    Wire(Repetitions<'s>),
    /// All samples, how many were taken, and at which each sweep that is left ends.
    Packed(&'s Packed<'static>, usize, core::slice::Iter<'s, usize>),
}

impl<'s> Iterator for Sweeps<'s> {
    type Item = Na<'s>;

    fn next(&mut self) -> Option<Na<'s>> {
        let sweep = match &mut self.source {
            // `Ma::read` has read every one of them.
            Left::Wire(repetitions) => Na::read(repetitions.next()?).unwrap_or_default(),
            Left::Packed(samples, begin, ends) => {
                let end = *ends.next()?;
                let sweep = samples.between(*begin, end);
                *begin = end;
                Na::packed(sweep)
            }
        };
        self.left = self.left.saturating_sub(1);
        Some(sweep)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl ExactSizeIterator for Sweeps<'_> {}

impl FusedIterator for Sweeps<'_> {}

impl fmt::Debug for Sweeps<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sweeps({} left)", self.left)
    }
}

#[cfg(test)]
mod tests {
    use core::hash::BuildHasher;
    use std::hash::{BuildHasherDefault, DefaultHasher};

    use proptest::prelude::*;

    use super::super::strategies::{self, field, raw, wire, written};
    use super::*;

    type Numbers = Vec<Option<Result<f64, DatatypeError>>>;

    fn sweeps(array: &Ma<'_>) -> Vec<Numbers> {
        array
            .sweeps()
            .map(|sweep| sweep.numbers().collect())
            .collect()
    }

    #[test]
    fn each_repetition_is_a_time_and_each_component_a_channel() {
        let message = wire("1^2^3~4^^6~7");
        let array = Ma::read(field(&message)).unwrap();
        assert_eq!((array.len(), array.channels()), (3, 3));
        let channel = |number| array.channel(number).collect::<Numbers>();
        assert_eq!(channel(1), [Some(Ok(1.0)), Some(Ok(4.0)), Some(Ok(7.0))]);
        assert_eq!(channel(2), [Some(Ok(2.0)), None, None]);
        assert_eq!(channel(3), [Some(Ok(3.0)), Some(Ok(6.0)), None]);
        assert_eq!(channel(4), [None, None, None]);
        assert_eq!(channel(0), [None, None, None]);
        assert_eq!(sweeps(&array), sweeps(&array.clone().into_owned()));
        assert!(Ma::read(field(&wire(""))).unwrap().is_empty());
    }

    #[test]
    fn an_error_names_the_channel_and_does_not_cost_the_others() {
        let message = wire("1^x~3^4");
        let array = Ma::read(field(&message)).unwrap();
        let component = Some(2);
        let wrong = Some(Err(DatatypeError::NotANumber { component }));
        assert_eq!(
            array.channel::<i32>(2).collect::<Vec<_>>(),
            [wrong, Some(Ok(4))]
        );
        assert_eq!(
            Ma::read(field(&wire("1^2~3^4&5"))).unwrap_err(),
            DatatypeError::TooManyParts { component }
        );
    }

    #[test]
    fn sweeps_without_a_sample_are_still_time() {
        let message = wire("1^2~~3^~");
        let array = Ma::read(field(&message)).unwrap();
        assert_eq!((array.len(), array.channels()), (4, 2));
        let written = written(|field| array.write(field));
        assert_eq!(raw(&written), "1^2~\"\"~3^\"\"~\"\"");
        assert_eq!(Ma::read(field(&written)).unwrap(), array);
        assert_ne!(Ma::read(field(&wire("1^2~~3^"))).unwrap(), array);
        assert_ne!(Ma::read(field(&wire("1^2~~3^4~"))).unwrap(), array);
    }

    #[test]
    fn sweeps_of_the_same_samples_are_one_value_however_they_end() {
        let hash = |array: &Ma<'_>| BuildHasherDefault::<DefaultHasher>::default().hash_one(array);
        let short = wire("1^2~3");
        let array = Ma::read(field(&short)).unwrap();
        for other in ["1^2~3^", "1^2^\"\"~3^^"] {
            let other = wire(other);
            let other = Ma::read(field(&other)).unwrap();
            assert_eq!(other, array);
            assert_eq!(hash(&other), hash(&array));
            assert_eq!(hash(&other.into_owned()), hash(&array));
        }
        for other in ["1^2~^3", "1~2^3", "1^2~3~"] {
            assert_ne!(Ma::read(field(&wire(other))).unwrap(), array);
        }
        assert_eq!(Ma::default(), Ma::read(field(&wire(""))).unwrap());
    }

    #[test]
    fn debug_shows_how_many_and_not_which() {
        let message = wire("1234^5678~1~2");
        let array = Ma::read(field(&message)).unwrap();
        let mut sweeps = array.sweeps();
        sweeps.next();
        assert_eq!(
            alloc::format!("{array:?} {sweeps:?}"),
            "Ma(3 sweeps of 2 channels) Sweeps(2 left)"
        );
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(
            given in prop::collection::vec(prop::collection::vec(prop::option::of(strategies::nm()), 0..6), 0..12),
        ) {
            let array = Ma::from_sweeps(given.clone());
            prop_assert_eq!(array.len(), given.len());
            for (sweep, given) in array.sweeps().zip(&given) {
                let sweep: Vec<_> = sweep.samples().map(|sample| sample.map(|sample| sample.unwrap().into_owned())).collect();
                prop_assert_eq!(&sweep, given);
            }
            let message = written(|field| array.write(field));
            let read = Ma::read(field(&message)).unwrap();
            prop_assert_eq!(&read, &array);
            prop_assert_eq!(read.into_owned(), array);
        }
    }
}
