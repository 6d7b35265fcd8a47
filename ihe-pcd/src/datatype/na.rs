use core::fmt;
use core::hash::{Hash, Hasher};

use crate::hl7::{FieldWriter, Repetition};

use super::samples::{Packed, Source, Texts};
use super::{DatatypeError, Nm, Number, Numbers, Samples};

/// NA, an array of numbers: the samples of one waveform channel (HL7 v2.6 chapter 2A, NA).
///
/// One repetition of OBX-5 is one array, its components are the samples, and an empty component is a missing sample.
/// A null (`""`) reads as a missing sample too.
/// The number of samples counts, as each stands for an equal part of the time from OBR-7 to OBR-8 (TF-2 B.8.7),
/// so missing samples at the end are kept:
/// the last of them is written as null, because HL7 allows trailing empty components to be left out.
///
/// The digits of a sample are kept, however many there are; whether a [`Decimal`](super::Decimal) holds them
/// is asked of each [`Nm`].
///
/// Read from a message it borrows the message and allocates nothing, however many samples there are;
/// owned it is one text and the ends of the samples within it.
/// `Debug` shows the number of samples only.
///
/// ```
/// use ihe_pcd::datatype::{Na, Nm};
/// use ihe_pcd::hl7::{Message, SegmentId};
///
/// let message = Message::parse(b"MSH|^~\\&|MONITOR\rOBX|1|NA|131329^MDC_ECG_ELEC_POTL_I^MDC|1.2.1.7|12^-3^^8\r")?;
/// let obx = message.segment(SegmentId::OBX).ok_or("no OBX")?;
/// let wave = Na::read(obx.field(5).repetition(1))?;
/// assert_eq!(wave.len(), 4);
/// let samples: Vec<Option<Nm>> = wave.samples().map(Option::transpose).collect::<Result<_, _>>()?;
/// assert_eq!(samples[2], None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Na<'a> {
    source: Source<'a>,
    length: usize,
}

impl<'a> Na<'a> {
    /// Takes a repetition; whether its samples are numbers is found while iterating them.
    ///
    /// # Errors
    ///
    /// With the number of the component: [`DatatypeError::Text`], and
    /// [`DatatypeError::TooManyParts`] for a sample of several subcomponents.
    pub fn read(repetition: Repetition<'a>) -> Result<Self, DatatypeError> {
        let (source, length) = Source::read(repetition)?;
        Ok(Self { source, length })
    }

    /// An array of these samples, `None` for a missing one.
    pub fn from_samples<'n>(samples: impl IntoIterator<Item = Option<Nm<'n>>>) -> Na<'static> {
        let mut packed = Packed::new();
        for sample in samples {
            packed.push(sample.as_ref().map_or("", |number| number.text()));
        }
        Na::packed(packed)
    }

    /// An array of whole numbers, `None` for a missing sample; no sample takes an allocation of its own.
    ///
    /// ```
    /// use ihe_pcd::datatype::{Na, Nm};
    ///
    /// let wave = Na::from_integers([Some(12), None, Some(-3)]);
    /// assert_eq!(wave, Na::from_samples([Some(Nm::from(12)), None, Some(Nm::from(-3))]));
    /// ```
    pub fn from_integers(samples: impl IntoIterator<Item = Option<i64>>) -> Na<'static> {
        let mut packed = Packed::new();
        for sample in samples {
            packed.push_integer(sample);
        }
        Na::packed(packed)
    }

    /// How many samples there are, missing ones counted.
    pub const fn len(&self) -> usize {
        self.length
    }

    /// Whether there is no sample.
    pub const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The samples in order: `None` is a missing one, an error names the component that is not a number.
    pub fn samples(&self) -> Samples<'_> {
        Samples::new(&self.source, self.length)
    }

    /// The samples in order as numbers to compute with, converted while iterating and without an allocation.
    ///
    /// `None` is a missing sample; an error names the component that is not a number
    /// ([`DatatypeError::NotANumber`]) or not one of this type ([`DatatypeError::DoesNotFit`]).
    ///
    /// ```
    /// use ihe_pcd::datatype::Na;
    /// use ihe_pcd::hl7::{Message, SegmentId};
    ///
    /// let message = Message::parse(b"MSH|^~\\&|MONITOR\rOBX|1|NA|131329^MDC_ECG_ELEC_POTL_I^MDC|1.2.1.7|12^-3.5^^8\r")?;
    /// let obx = message.segment(SegmentId::OBX).ok_or("no OBX")?;
    /// let wave = Na::read(obx.field(5).repetition(1))?;
    /// let numbers: Vec<Option<f64>> = wave.numbers().map(Option::transpose).collect::<Result<_, _>>()?;
    /// assert_eq!(numbers, [Some(12.0), Some(-3.5), None, Some(8.0)]);
    /// let second = wave.numbers::<i32>().nth(1).flatten();
    /// assert_eq!(second.and_then(Result::err).and_then(|error| error.component()), Some(2));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn numbers<N: Number>(&self) -> Numbers<'_, N> {
        Numbers::new(&self.source, self.length)
    }

    /// The same array without a borrow.
    pub fn into_owned(self) -> Na<'static> {
        let mut packed = Packed::new();
        for text in self.texts() {
            // `read` has decoded every sample once.
            packed.push(&text.unwrap_or_default());
        }
        Na::packed(packed)
    }

    /// Writes the samples as components.
    pub fn write(&self, field: &mut FieldWriter<'_>) {
        for (number, text) in (1_u32..).zip(self.texts()) {
            let text = text.unwrap_or_default();
            let last = usize::try_from(number) == Ok(self.length);
            let mut component = field.component(number);
            if last && text.is_empty() {
                component.null();
            } else {
                component.text(&text);
            }
        }
    }

    pub(super) fn packed(packed: Packed<'a>) -> Self {
        Self {
            length: packed.len(),
            source: Source::Packed(packed),
        }
    }

    pub(super) fn texts(&self) -> Texts<'_> {
        self.source.texts()
    }
}

impl Default for Na<'_> {
    /// An array without a sample.
    fn default() -> Self {
        Self::packed(Packed::new())
    }
}

impl PartialEq for Na<'_> {
    fn eq(&self, other: &Na<'_>) -> bool {
        self.length == other.length && self.texts().eq(other.texts())
    }
}

impl Eq for Na<'_> {}

impl Hash for Na<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.length.hash(state);
        for text in self.texts() {
            text.unwrap_or_default().hash(state);
        }
    }
}

impl fmt::Debug for Na<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Na({} samples)", self.length)
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;
    use core::hash::BuildHasher;
    use std::hash::BuildHasherDefault;

    use proptest::prelude::*;

    use super::super::strategies::{self, field, raw, repetition, wire, written};
    use super::*;
    use crate::hl7::{Message, SegmentId};

    type Read = Option<Result<Nm<'static>, DatatypeError>>;

    fn samples(array: &Na<'_>) -> Vec<Read> {
        let owned = |sample: Result<Nm<'_>, _>| sample.map(Nm::into_owned);
        array.samples().map(|sample| sample.map(owned)).collect()
    }

    fn number(text: &'static str) -> Read {
        Some(Nm::parse(text))
    }

    #[test]
    fn an_empty_or_null_component_is_a_missing_sample() {
        let message = wire("1^-2.50^^\"\"^5");
        let array = Na::read(repetition(&message)).unwrap();
        let expected = [number("1"), number("-2.50"), None, None, number("5")];
        assert_eq!(array.len(), 5);
        assert_eq!(samples(&array), expected);
        assert_eq!(samples(&array.into_owned()), expected);
    }

    #[test]
    fn a_sample_that_is_no_number_does_not_cost_the_others() {
        let message = wire("1^10.mV/4096^3");
        let array = Na::read(repetition(&message)).unwrap();
        let component = Some(2);
        let wrong = Some(Err(DatatypeError::NotANumber { component }));
        assert_eq!(samples(&array), [number("1"), wrong, number("3")]);
        assert_eq!(samples(&array), samples(&array.clone().into_owned()));
    }

    #[test]
    fn a_sample_of_several_parts_is_refused() {
        let message = wire("1^2&3");
        let component = Some(2);
        assert_eq!(
            Na::read(repetition(&message)).unwrap_err(),
            DatatypeError::TooManyParts { component }
        );
    }

    #[test]
    fn missing_samples_at_the_end_are_still_time() {
        let message = wire("1^2^^");
        let array = Na::read(repetition(&message)).unwrap();
        assert_eq!(array.len(), 4);
        let written = written(|field| array.write(field));
        assert_eq!(raw(&written), "1^2^^\"\"");
        assert_eq!(Na::read(repetition(&written)).unwrap(), array);
    }

    #[test]
    fn each_repetition_is_a_channel() {
        let message = wire("1^2~3^4");
        let channels: Vec<_> = field(&message)
            .repetitions()
            .map(|channel| samples(&Na::read(channel).unwrap()))
            .collect();
        assert_eq!(
            channels,
            [[number("1"), number("2")], [number("3"), number("4")]]
        );
        assert!(Na::read(repetition(&wire(""))).unwrap().is_empty());
    }

    #[test]
    fn samples_of_a_message_are_borrowed_from_it() {
        let message = wire("117^118");
        let array = Na::read(repetition(&message)).unwrap();
        for sample in array.samples().flatten() {
            assert!(sample.unwrap().text().is_borrowed());
        }
    }

    #[test]
    fn debug_shows_how_many_and_not_which() {
        let message = wire("1234^5678");
        let array = Na::read(repetition(&message)).unwrap();
        let mut samples = array.samples();
        samples.next();
        assert_eq!(
            alloc::format!("{array:?} {samples:?}"),
            "Na(2 samples) Samples(1 taken)"
        );
    }

    /// Each sample as the text says it: through the text, and `None` where it is missing.
    fn through_text(array: &Na<'_>) -> Vec<Option<Result<u64, DatatypeError>>> {
        let number = |number: Nm<'_>| number.text().parse::<f64>().unwrap().to_bits();
        array
            .samples()
            .map(|sample| sample.map(|sample| sample.map(number)))
            .collect()
    }

    fn numbers(array: &Na<'_>) -> Vec<Option<Result<u64, DatatypeError>>> {
        let bits = |sample: Result<f64, _>| sample.map(f64::to_bits);
        array.numbers().map(|sample| sample.map(bits)).collect()
    }

    #[test]
    fn separators_that_could_stand_in_a_number_still_separate() {
        let read = |separators: &str, field: &str| {
            let message = alloc::format!("MSH|{separators}|\rOBX|||||{field}\r");
            let message = Message::parse(&message).unwrap();
            let obx = message.segment(SegmentId::OBX).unwrap();
            let array = Na::read(obx.field(5).repetition(1))?;
            assert_eq!(numbers(&array), through_text(&array));
            Ok(array
                .numbers::<i32>()
                .map(|sample| sample.map(Result::unwrap))
                .collect::<Vec<_>>())
        };
        assert_eq!(
            read(".~\\&", "1.-2..+3"),
            Ok([Some(1), Some(-2), None, Some(3)].to_vec())
        );
        assert_eq!(
            read("-~\\&", "1-2--3."),
            Ok([Some(1), Some(2), None, Some(3)].to_vec())
        );
        assert_eq!(
            read("^~.&", "1^.X32.5^3"),
            Ok([Some(1), Some(25), Some(3)].to_vec())
        );
        let component = Some(2);
        assert_eq!(
            read("^~\\.", "1^2.5"),
            Err(DatatypeError::TooManyParts { component })
        );
        assert_eq!(read("^~\\-", "1^2-"), Ok([Some(1), Some(2)].to_vec()));
    }

    #[test]
    fn a_sample_of_another_type_is_named_and_does_not_cost_the_others() {
        let message = wire("1^2.5^99999999999^4");
        let array = Na::read(repetition(&message)).unwrap();
        let misfit = |component| {
            Some(Err(DatatypeError::DoesNotFit {
                component: Some(component),
            }))
        };
        let found: Vec<_> = array.numbers::<i32>().collect();
        assert_eq!(found, [Some(Ok(1)), misfit(2), misfit(3), Some(Ok(4))]);
    }

    proptest! {
        #[test]
        fn numbers_are_what_the_texts_say(field in "([-+]?[0-9]{0,20}(\\.[0-9]{0,6})?[\\^\\^\\^&\"a \\\\ø-]?){0,12}") {
            let message = wire(&field);
            if let Ok(array) = Na::read(repetition(&message)) {
                prop_assert_eq!(array.len(), array.samples().count());
                prop_assert_eq!(array.len(), array.numbers::<i64>().count());
                prop_assert_eq!(numbers(&array), through_text(&array));
                let owned = array.clone().into_owned();
                prop_assert_eq!(numbers(&owned), through_text(&array));
                prop_assert_eq!(owned, array);
            }
        }

        #[test]
        fn what_is_written_is_read_back(array in strategies::na()) {
            let message = written(|field| array.write(field));
            let read = Na::read(repetition(&message)).unwrap();
            prop_assert_eq!(&read, &array);
            prop_assert_eq!(samples(&read), samples(&array));
            let hasher = BuildHasherDefault::<std::collections::hash_map::DefaultHasher>::default();
            prop_assert_eq!(hasher.hash_one(&read), hasher.hash_one(&array));
            prop_assert_eq!(read.into_owned(), array);
        }

        #[test]
        fn samples_come_back_as_they_were_given(given in prop::collection::vec(prop::option::of(strategies::nm()), 0..20)) {
            let array = Na::from_samples(given.clone());
            prop_assert_eq!(array.len(), given.len());
            let read: Vec<_> = array.samples().map(|sample| sample.map(Result::unwrap)).collect();
            prop_assert_eq!(read, given);
        }
    }
}
