use core::fmt;

use super::problem::Problems;
use super::{ProblemKind, SiteRules};
use crate::datatype::{Dtm, Instant, Offset};
use crate::hl7::{Field, Location};

/// A time of a message: what was written, and the instant it stands for if it stands for one.
///
/// Time is never invented: without a zone, or without seconds, there is no instant (TF-2 C.4 asks senders for both).
/// It may be a time of birth: `Debug` shows its precision and zone only.
#[derive(Clone, Eq, Hash, PartialEq)]
pub struct Timestamp<'a> {
    /// The text on the wire, with its precision.
    pub wire: Dtm<'a>,
    /// The point on the UTC time line, where it is determined.
    pub instant: Option<Instant>,
    /// Where the zone comes from.
    pub zone: Zone,
}

impl fmt::Debug for Timestamp<'_> {
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
}

impl Zone {
    /// A stable word for programs: `stated`, `assumed`, `unknown`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Assumed => "assumed",
            Self::Unknown => "unknown",
        }
    }
}

impl<'a> Timestamp<'a> {
    /// Reads a wire time by the rules of the site.
    pub fn new(wire: Dtm<'a>, rules: &SiteRules) -> Self {
        let (instant, zone) = match (wire.offset(), rules.assumed_offset) {
            (Some(_), _) => (wire.instant(), Zone::Stated),
            (None, Some(offset)) => (wire.instant_at(offset), Zone::Assumed),
            (None, None) => (None, Zone::Unknown),
        };
        Self {
            wire,
            instant,
            zone,
        }
    }

    /// An instant as it is sent: to the millisecond, in UTC, as the framework prefers (TF-2 B.8.7).
    pub fn utc(instant: Instant) -> Timestamp<'static> {
        // What the wire cannot hold is not kept: the receiver would not see it either.
        Timestamp::new(
            Dtm::from_instant(instant, Offset::UTC),
            &SiteRules::default(),
        )
    }

    /// The same time without a borrow.
    pub fn into_owned(self) -> Timestamp<'static> {
        Timestamp {
            wire: self.wire.into_owned(),
            instant: self.instant,
            zone: self.zone,
        }
    }

    /// Reads the first component of a field; without a text there is no time.
    pub(super) fn read(
        field: Field<'a>,
        at: Location,
        rules: &SiteRules,
        problems: &mut Problems,
    ) -> Option<Self> {
        let component = field.component(1);
        if component.is_empty() {
            return None;
        }
        let text = problems.text(at, component.value())?;
        match Dtm::parse(text) {
            Ok(wire) => Some(Self::new(wire, rules)),
            Err(_) => {
                problems.add(at, ProblemKind::NotATime);
                None
            }
        }
    }
}

/// Reads the times of one message, and remembers the last one: the rows of a report nearly always share theirs.
pub(super) struct Times<'r, 'a> {
    rules: &'r SiteRules,
    last: Option<(&'a [u8], Timestamp<'a>)>,
}

impl<'r, 'a> Times<'r, 'a> {
    pub(super) const fn new(rules: &'r SiteRules) -> Self {
        Self { rules, last: None }
    }

    /// As [`Timestamp::read`], of the field with this number.
    #[inline]
    pub(super) fn read(
        &mut self,
        field: Field<'a>,
        at: Location,
        number: u32,
        problems: &mut Problems,
    ) -> Option<Timestamp<'a>> {
        if field.is_empty() {
            return None;
        }
        if let Some((raw, time)) = &self.last
            && *raw == field.raw()
        {
            return Some(time.clone());
        }
        self.read_anew(field, at.field(number), problems)
    }

    /// As [`read`](Self::read), into a time that is not there yet.
    #[inline(always)]
    pub(super) fn read_into(
        &mut self,
        time: &mut Option<Timestamp<'a>>,
        field: Field<'a>,
        at: Location,
        number: u32,
        problems: &mut Problems,
    ) {
        if field.is_empty() || time.is_some() {
            return;
        }
        match &self.last {
            Some((raw, last)) if *raw == field.raw() => *time = Some(last.clone()),
            _ => *time = self.read_anew(field, at.field(number), problems),
        }
    }

    fn read_anew(
        &mut self,
        field: Field<'a>,
        at: Location,
        problems: &mut Problems,
    ) -> Option<Timestamp<'a>> {
        let time = Timestamp::read(field, at, self.rules, problems)?;
        self.last = Some((field.raw(), time.clone()));
        Some(time)
    }
}
