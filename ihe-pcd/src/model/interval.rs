use core::time::Duration;

use crate::datatype::Instant;

/// A time that lasts: from its start on, and up to its end without it (TF-2 B.7).
///
/// What happened at the end belongs to the next one, so that intervals follow each other without a gap or an overlap.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Interval {
    /// The first instant of it.
    pub start: Instant,
    /// The first instant after it, later than `start`.
    pub end: Instant,
}

impl Interval {
    /// The interval between two instants; `None` unless the end is after the start.
    pub fn new(start: Instant, end: Instant) -> Option<Self> {
        (start < end).then_some(Self { start, end })
    }

    /// How long it is, above zero.
    pub fn duration(&self) -> Duration {
        self.end
            .checked_duration_since(self.start)
            .unwrap_or_default()
    }

    /// Whether the instant is in it.
    pub fn contains(&self, instant: Instant) -> bool {
        self.start <= instant && instant < self.end
    }

    /// So many parts of equal length, in their order.
    ///
    /// Where the length does not divide, starts are rounded down to the nanosecond; each part ends where the next one starts.
    /// Of more parts than nanoseconds some start where they end.
    ///
    /// ```
    /// use ihe_pcd::datatype::Instant;
    /// use ihe_pcd::model::Interval;
    ///
    /// let at = |text| Instant::parse_rfc3339(text).unwrap();
    /// let minute = Interval::new(at("2026-11-21T12:00:00Z"), at("2026-11-21T12:01:00Z")).unwrap();
    /// let starts: Vec<_> = minute.parts(3).map(|part| part.start.to_string()).collect();
    /// assert_eq!(starts, ["2026-11-21T12:00:00Z", "2026-11-21T12:00:20Z", "2026-11-21T12:00:40Z"]);
    /// ```
    pub fn parts(
        self,
        count: usize,
    ) -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator + Clone {
        (0..count).map(move |part| Self {
            start: self.at(part, count),
            end: self.at(part + 1, count),
        })
    }

    /// The instant at so many of `count` equal parts.
    fn at(&self, parts: usize, count: usize) -> Instant {
        let (parts, count) = (parts as u128, count.max(1) as u128);
        let whole = self.duration().as_nanos();
        // Divided first, so that no product takes more than 128 bits.
        let nanoseconds = whole / count * parts + whole % count * parts / count;
        let seconds = u64::try_from(nanoseconds / 1_000_000_000).unwrap_or(u64::MAX);
        let rest = u32::try_from(nanoseconds % 1_000_000_000).unwrap_or_default();
        self.start
            .checked_add(Duration::new(seconds, rest))
            .unwrap_or(self.end)
    }
}
