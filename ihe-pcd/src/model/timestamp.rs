use core::fmt;

use super::circumstances::Circumstances;
use super::problem::Problems;
use super::{ProblemKind, SiteRules, Value};
use crate::datatype::{Dtm, Instant, Offset};
use crate::hl7::{Field, Location};

/// A time of a message: what was written, and the instant it stands for if it stands for one.
///
/// Time is never invented: without a zone, or without seconds, there is no instant (TF-2 C.4 asks senders for both),
/// and none where a local time stands for two instants or for none.
/// It may be a time of birth: `Debug` shows its precision and zone only.
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct Timestamp {
    /// The text on the wire, with its precision.
    pub wire: Dtm,
    /// The point on the UTC time line, where it is determined.
    pub instant: Option<Instant>,
    /// Where the zone comes from.
    pub zone: Zone,
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Timestamp({:?}, {})",
            self.wire.precision(),
            self.zone.name()
        )
    }
}

/// Where the zone of a time comes from.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Zone {
    /// The time states it.
    Stated,
    /// The time does not, and [`SiteRules`] do.
    Assumed,
    /// Nobody does.
    Unknown,
    /// [`SiteRules`] do, and clocks there showed this time twice: when summer time ended, which of the two is not known.
    Ambiguous,
    /// [`SiteRules`] do, and clocks there never showed this time: summer time began with a leap over it.
    Impossible,
}

impl Zone {
    /// A stable word for programs: `stated`, `assumed`, `unknown`, `ambiguous`, `impossible`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Assumed => "assumed",
            Self::Unknown => "unknown",
            Self::Ambiguous => "ambiguous",
            Self::Impossible => "impossible",
        }
    }

    /// What is to be told of a time with such a zone.
    pub(super) const fn problem(self) -> Option<ProblemKind> {
        match self {
            Self::Ambiguous => Some(ProblemKind::AmbiguousTime),
            Self::Impossible => Some(ProblemKind::ImpossibleTime),
            Self::Stated | Self::Assumed | Self::Unknown => None,
        }
    }
}

impl Timestamp {
    /// Reads a wire time by the rules of the site, of a sender they do not name.
    ///
    /// When it was received is not known: a local time that a zone has twice is ambiguous.
    /// [`Report::timestamp`](super::Report::timestamp) knows both.
    pub fn new(wire: Dtm, rules: &SiteRules) -> Self {
        Self::resolved(wire, &Circumstances::of_anyone(rules))
    }

    /// An instant as it is sent: to the millisecond, in UTC, as the framework prefers (TF-2 B.8.7).
    pub fn utc(instant: Instant) -> Self {
        let wire = Dtm::from_instant(instant, Offset::UTC);
        Self {
            // What the wire cannot hold is not kept: the receiver would not see it either.
            instant: wire.instant(),
            zone: Zone::Stated,
            wire,
        }
    }

    pub(super) fn resolved(wire: Dtm, reading: &Circumstances<'_>) -> Self {
        let (instant, zone) = reading.resolve(&wire);
        Self {
            wire,
            instant,
            zone,
        }
    }

    /// Reads the first component of a field; without a text there is no time.
    pub(super) fn read(
        field: Field<'_>,
        at: Location,
        reading: &Circumstances<'_>,
        problems: &mut Problems,
    ) -> Option<Self> {
        let time = Self::read_wire(field, at, reading, problems)?;
        if let Some(kind) = time.zone.problem() {
            problems.add(at, kind);
        }
        Some(time)
    }

    fn read_wire(
        field: Field<'_>,
        at: Location,
        reading: &Circumstances<'_>,
        problems: &mut Problems,
    ) -> Option<Self> {
        let component = field.component(1);
        if component.is_empty() {
            return None;
        }
        let text = problems.text(at, component.value())?;
        match Dtm::parse(&text) {
            Ok(wire) => Some(Self::resolved(wire, reading)),
            Err(_) => {
                problems.add(at, ProblemKind::NotATime);
                None
            }
        }
    }
}

/// Reads the times of the orders and rows of one message, and tells of those that cannot be right.
///
/// It remembers the last one: the rows of a report nearly always share theirs.
pub(super) struct Times<'r, 'a> {
    reading: Circumstances<'r>,
    last: Option<Last<'a>>,
}

struct Last<'a> {
    raw: &'a [u8],
    time: Timestamp,
    problem: Option<ProblemKind>,
}

impl<'r, 'a> Times<'r, 'a> {
    pub(super) const fn new(reading: Circumstances<'r>) -> Self {
        Self {
            reading,
            last: None,
        }
    }

    pub(super) const fn reading(&self) -> &Circumstances<'r> {
        &self.reading
    }

    /// As [`Timestamp::read`], of the field with this number; a time after the message came is a problem too.
    #[inline]
    pub(super) fn read(
        &mut self,
        field: Field<'a>,
        at: Location,
        number: u32,
        problems: &mut Problems,
    ) -> Option<Timestamp> {
        let mut time = None;
        self.read_into(&mut time, field, at, number, problems);
        time
    }

    /// As [`read`](Self::read), into a time that is not there yet.
    #[inline(always)]
    pub(super) fn read_into(
        &mut self,
        time: &mut Option<Timestamp>,
        field: Field<'a>,
        at: Location,
        number: u32,
        problems: &mut Problems,
    ) {
        if field.is_empty() || time.is_some() {
            return;
        }
        let last = match &self.last {
            Some(last) if last.raw == field.raw() => last,
            _ => match self.read_anew(field, at.field(number), problems) {
                Some(last) => last,
                None => return,
            },
        };
        if let Some(kind) = last.problem {
            problems.add(at.field(number), kind);
        }
        *time = Some(last.time);
    }

    fn read_anew(
        &mut self,
        field: Field<'a>,
        at: Location,
        problems: &mut Problems,
    ) -> Option<&Last<'a>> {
        let time = Timestamp::read_wire(field, at, &self.reading, problems)?;
        let problem = self.reading.problem_of(time.zone, time.instant);
        let raw = field.raw();
        Some(self.last.insert(Last { raw, time, problem }))
    }

    /// Tells of something observed at this time if it came late.
    pub(super) fn tell_late(
        &self,
        time: Option<&Timestamp>,
        at: Location,
        problems: &mut Problems,
    ) {
        let instant = time.and_then(|time| time.instant);
        if instant.is_some_and(|instant| self.reading.is_late(instant)) {
            problems.add(at, ProblemKind::Late);
        }
    }

    /// Tells of a value that is a time which no clock, or more than one, showed.
    pub(super) fn tell_value(&self, value: &Value<'_>, at: Location, problems: &mut Problems) {
        let end = |number| at.repetition(1).component(number);
        let times = match value {
            Value::Time(time) => [(at, Some(time)), (at, None)],
            Value::TimeRange(range) => {
                [(end(1), range.start.as_ref()), (end(2), range.end.as_ref())]
            }
            _ => return,
        };
        for (at, wire) in times {
            if let Some(wire) = wire
                && let (_, zone) = self.reading.resolve(wire)
                && let Some(kind) = zone.problem()
            {
                problems.add(at, kind);
            }
        }
    }
}
