use core::cmp::Ordering;
use core::fmt;
use core::str::FromStr;

use thiserror::Error;

use crate::hl7::ShortText;

/// OBX-4: where in the device a row belongs, `MDS.VMD.CHANNEL.METRIC[.FACET[.SUBFACET]]` (TF-2 B.8.3).
///
/// A row whose path ends in zeros describes a device, a virtual device or a channel; any other row is an observation.
/// A zero inside a path is an anonymous level.
/// Short paths are sent too (`1`, `1.0.1`): missing levels count as zero.
/// Paths order by number, level by level: `1.2` before `1.11` (TF-2 B.8.4).
///
/// ```
/// use ihe_pcd::model::{Containment, Level};
///
/// let path: Containment = "1.3.1.7".parse()?;
/// assert_eq!(path.level(), Level::Metric);
/// assert_eq!(path.parent(Level::Vmd).unwrap().to_string(), "1.3.0.0");
/// assert!("1.2.0.0".parse::<Containment>()? < "1.11.0.0".parse()?);
/// # Ok::<(), ihe_pcd::model::ContainmentError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct Containment {
    numbers: [u32; 6],
    /// How many numbers are written.
    length: u8,
}

/// What a path points at.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Level {
    /// A medical device system: `n.0.0.0`.
    Mds,
    /// A virtual medical device: `n.v.0.0`.
    Vmd,
    /// A channel: `n.v.c.0`.
    Channel,
    /// A metric: the fourth number is not zero.
    Metric,
    /// A facet of whatever the first four numbers name.
    Facet,
}

/// OBX-4 is one to six numbers with points between.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("not a containment path of one to six numbers and points")]
pub struct ContainmentError;

/// The greatest number of a path.
const MOST: u64 = u32::MAX as u64;
impl Containment {
    /// `mds.0.0.0`
    pub const fn mds(mds: u32) -> Self {
        Self::of([mds, 0, 0, 0])
    }

    /// `mds.vmd.0.0`
    pub const fn vmd(mds: u32, vmd: u32) -> Self {
        Self::of([mds, vmd, 0, 0])
    }

    /// `mds.vmd.channel.0`
    pub const fn channel(mds: u32, vmd: u32, channel: u32) -> Self {
        Self::of([mds, vmd, channel, 0])
    }

    /// `mds.vmd.channel.metric`
    pub const fn metric(mds: u32, vmd: u32, channel: u32, metric: u32) -> Self {
        Self::of([mds, vmd, channel, metric])
    }

    const fn of([mds, vmd, channel, metric]: [u32; 4]) -> Self {
        Self {
            numbers: [mds, vmd, channel, metric, 0, 0],
            length: 4,
        }
    }

    /// This path with a facet, from 1.
    #[must_use]
    pub const fn with_facet(mut self, facet: u32) -> Self {
        self.numbers = {
            let [mds, vmd, channel, metric, ..] = self.numbers;
            [mds, vmd, channel, metric, facet, 0]
        };
        self.length = 5;
        self
    }

    /// What the path points at.
    pub const fn level(&self) -> Level {
        match self.numbers {
            [_, _, _, _, facet, subfacet] if facet != 0 || subfacet != 0 => Level::Facet,
            [_, _, _, metric, ..] if metric != 0 => Level::Metric,
            [_, _, channel, ..] if channel != 0 => Level::Channel,
            [_, vmd, ..] if vmd != 0 => Level::Vmd,
            _ => Level::Mds,
        }
    }

    /// Whether the row describes a device, virtual device or channel and holds no observation (TF-2 B.8.3).
    pub const fn is_device(&self) -> bool {
        matches!(self.level(), Level::Mds | Level::Vmd | Level::Channel)
    }

    /// The path of the device, virtual device or channel this path is in, or is.
    ///
    /// `None` for a metric or facet, and for a level that the path leaves anonymous (`1.0.0.5` is in no channel).
    pub fn parent(&self, level: Level) -> Option<Self> {
        let [mds, vmd, channel, ..] = self.numbers;
        let parent = match level {
            Level::Mds => Self::mds(mds),
            Level::Vmd => Self::vmd(mds, vmd),
            Level::Channel => Self::channel(mds, vmd, channel),
            Level::Metric | Level::Facet => return None,
        };
        (parent.level() == level).then_some(parent)
    }

    /// The path that this one is a facet of: without its last number. `None` for one of a single number.
    pub(super) fn without_last(mut self) -> Option<Self> {
        self.length = self.length.checked_sub(1).filter(|length| *length > 0)?;
        *self.numbers.get_mut(usize::from(self.length))? = 0;
        Some(self)
    }

    /// The numbers of the device, the virtual device and the channel: rows of one channel share them.
    pub(super) const fn channel_numbers(&self) -> [u32; 3] {
        let [mds, vmd, channel, ..] = self.numbers;
        [mds, vmd, channel]
    }

    /// The path as one number, with room for a number of 20 bits at its end; `None` for numbers that no device has.
    ///
    /// Equal paths are equal numbers.
    pub(super) fn packed(&self) -> Option<u128> {
        let mut packed = u128::from(self.length);
        for (number, bits) in self.numbers.into_iter().zip([16, 16, 16, 32, 12, 12]) {
            if u64::from(number) >> bits != 0 {
                return None;
            }
            packed = packed << bits | u128::from(number);
        }
        Some(packed << 20)
    }

    /// No number is written yet.
    pub(super) const EMPTY: Self = Self {
        numbers: [0; 6],
        length: 0,
    };

    /// Reads a path into one that is empty; `false` where the text is none.
    #[inline]
    pub(super) fn read(&mut self, text: &str) -> bool {
        self.read_numbers(text).is_some()
    }

    #[inline]
    fn read_numbers(&mut self, text: &str) -> Option<()> {
        let mut slots = self.numbers.iter_mut();
        let mut length = 0;
        let mut number = 0_u64;
        let mut is_given = false;
        for byte in text.bytes() {
            let digit = byte.wrapping_sub(b'0');
            if digit < 10 {
                number = number * 10 + u64::from(digit);
                is_given = true;
                if number > MOST {
                    return None;
                }
            } else if byte == b'.' && is_given {
                *slots.next()? = u32::try_from(number).ok()?;
                length += 1;
                number = 0;
                is_given = false;
            } else {
                return None;
            }
        }
        *slots.next()? = u32::try_from(number).ok()?;
        self.length = length + 1;
        is_given.then_some(())
    }

    /// The same place written with all six numbers, so that two ways to write a path are equal.
    pub(super) const fn padded(self) -> Self {
        Self { length: 6, ..self }
    }

    /// The same place with four numbers, or as many more as say something.
    pub(super) const fn trimmed(self) -> Self {
        let length = match self.numbers {
            [.., facet, 0] => 4 + (facet != 0) as u8,
            _ => 6,
        };
        Self { length, ..self }
    }

    /// The padded paths of everything this one is in, and last its own; anonymous levels are none.
    pub(super) fn outside_in(self) -> impl Iterator<Item = Self> {
        let written =
            move |at: &usize| *at == 0 || self.numbers.get(*at).is_some_and(|it| *it != 0);
        (0..self.numbers.len()).filter(written).map(move |last| {
            let mut around = self.padded();
            for (at, number) in around.numbers.iter_mut().enumerate() {
                if at > last {
                    *number = 0;
                }
            }
            around
        })
    }

    /// Whether a path is this one, or that of something in it.
    pub(super) fn is_around(&self, path: &Self) -> bool {
        let last = self.numbers.iter().rposition(|number| *number != 0);
        let length = last.unwrap_or(0).saturating_add(1);
        self.numbers
            .iter()
            .take(length)
            .eq(path.numbers.iter().take(length))
    }

    /// The path as text: what `Display` writes, without the formatting machinery.
    pub(super) fn spell(&self) -> ShortText<'static> {
        ShortText::path(self.numbers())
    }

    /// The numbers that are written.
    pub fn numbers(&self) -> &[u32] {
        self.numbers
            .get(..usize::from(self.length))
            .unwrap_or_default()
    }
}

impl PartialOrd for Containment {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Containment {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.numbers, self.length).cmp(&(other.numbers, other.length))
    }
}

impl fmt::Display for Containment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, number) in self.numbers().iter().enumerate() {
            if at > 0 {
                f.write_str(".")?;
            }
            write!(f, "{number}")?;
        }
        Ok(())
    }
}

impl FromStr for Containment {
    type Err = ContainmentError;

    #[inline]
    fn from_str(text: &str) -> Result<Self, ContainmentError> {
        let mut path = Self::EMPTY;
        match path.read(text) {
            true => Ok(path),
            false => Err(ContainmentError),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;
    use alloc::vec::Vec;

    use proptest::prelude::*;

    use super::*;

    fn level(path: &str) -> Level {
        path.parse::<Containment>().unwrap().level()
    }

    #[test]
    fn trailing_zeros_make_a_device_row() {
        assert_eq!(level("1.0.0.0"), Level::Mds);
        assert_eq!(level("1.13.0.0"), Level::Vmd);
        assert_eq!(level("1.13.1.0"), Level::Channel);
        assert_eq!(level("1.13.1.4"), Level::Metric);
        assert_eq!(level("1.0.0.7"), Level::Metric);
        assert_eq!(level("1.1.0.8"), Level::Metric);
        assert_eq!(level("1.1.0.0.3"), Level::Facet);
    }

    #[test]
    fn short_paths_of_home_devices_are_read() {
        assert_eq!(level("1"), Level::Mds);
        assert_eq!(level("1.0.1"), Level::Channel);
        assert_eq!(level("1.0.1.2"), Level::Metric);
        assert_eq!("1.0.1".parse::<Containment>().unwrap().to_string(), "1.0.1");
        let padded: Containment = "01.000000000001".parse().unwrap();
        assert_eq!(padded.numbers(), [1, 1]);
    }

    #[test]
    fn what_is_not_a_path_is_refused() {
        for text in [
            "",
            "LOC",
            "1.",
            ".1",
            "1..2",
            "1.2.3.4.5.6.7",
            "-1",
            "1.99999999999",
            "1 .2",
            "+1",
            "1.+2",
            "1.2.3.4.5.6.",
            "١",
        ] {
            assert_eq!(
                text.parse::<Containment>(),
                Err(ContainmentError),
                "{text:?}"
            );
        }
    }

    #[test]
    fn anonymous_levels_are_no_parents() {
        let metric = Containment::metric(1, 0, 0, 5);
        assert_eq!(metric.parent(Level::Mds), Some(Containment::mds(1)));
        assert_eq!(metric.parent(Level::Vmd), None);
        assert_eq!(metric.parent(Level::Channel), None);
        let deep = Containment::metric(1, 2, 3, 4).with_facet(1);
        assert_eq!(
            deep.parent(Level::Channel),
            Some(Containment::channel(1, 2, 3))
        );
    }

    proptest! {
        #[test]
        fn only_equal_paths_are_packed_alike(
            one in proptest::collection::vec(0_u32..3, 1..=6),
            other in proptest::collection::vec(0_u32..3, 1..=6),
            scale in proptest::sample::select(&[1, 2047, 32_767, u32::MAX / 2][..]),
        ) {
            let [one, other] = [one, other].map(|numbers| {
                let numbers = numbers.into_iter().map(|number| (number * scale).to_string());
                let text = numbers.collect::<Vec<_>>().join(".");
                text.parse::<Containment>().unwrap()
            });
            if let (Some(packed), Some(other_packed)) = (one.packed(), other.packed()) {
                prop_assert_eq!(packed == other_packed, one == other);
                prop_assert_eq!(packed % (1 << 20), 0);
            }
        }

        #[test]
        fn parse_is_the_inverse_of_display(numbers in proptest::collection::vec(any::<u32>(), 1..=6)) {
            let text = numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(".");
            let path: Containment = text.parse().unwrap();
            let spelt = path.spell();
            prop_assert_eq!(spelt.as_str(), path.to_string());
            prop_assert_eq!(path.to_string(), text);
            prop_assert_eq!(path.numbers(), &numbers[..]);
        }
    }
}
