use core::fmt;

#[cfg(feature = "time-zones")]
use jiff::{
    civil,
    tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase},
};
#[cfg(feature = "time-zones")]
use thiserror::Error;

use crate::datatype::{Dtm, Instant, Offset};

/// The zone in which a sender tells the time, for times that do not say it themselves.
///
/// It is what a site knows of a sender ([`SiteRules`](super::SiteRules)); a zone that is written always wins.
///
/// With the feature `time-zones` it may be one of IANA's, which knows when summer time begins and ends:
///
/// ```
/// # #[cfg(feature = "time-zones")] {
/// use ihe_pcd::model::SiteZone;
///
/// let oslo = SiteZone::named("Europe/Oslo")?;
/// assert_eq!(oslo.to_string(), "Europe/Oslo");
/// assert!(SiteZone::named("Europe/Bergen").is_err());
/// # }
/// # Ok::<(), Box<dyn core::error::Error>>(())
/// ```
#[derive(Clone, Eq, PartialEq)]
pub struct SiteZone(Rule);

#[derive(Clone, Eq, PartialEq)]
enum Rule {
    Fixed(Offset),
    #[cfg(feature = "time-zones")]
    Named(TimeZone),
}

/// No zone of this name is in the database of IANA.
#[cfg(feature = "time-zones")]
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("no zone of this name in the database of IANA")]
pub struct UnknownZone;

/// Which instants have this local time.
#[cfg_attr(
    not(feature = "time-zones"),
    expect(
        dead_code,
        reason = "only zones with a name put their clocks forward and back"
    )
)]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Local {
    /// None can be told: seconds are not said, or the instant is out of range.
    Undetermined,
    /// The clocks were put forward over it.
    Never,
    /// This one.
    Once(Instant),
    /// The clocks were put back over it: the earlier one and the later one.
    Twice(Instant, Instant),
}

impl SiteZone {
    /// A zone whose offset never changes.
    pub const fn fixed(offset: Offset) -> Self {
        Self(Rule::Fixed(offset))
    }

    /// A zone of IANA by its name, such as `Europe/Oslo`, whatever its case.
    ///
    /// The database is part of this program, so that a name means the same on every machine.
    /// New rules, when a country changes its time, come with a new version of the program.
    ///
    /// # Errors
    ///
    /// [`UnknownZone`] when the database has no such name.
    #[cfg(feature = "time-zones")]
    pub fn named(name: &str) -> Result<Self, UnknownZone> {
        match TimeZoneDatabase::bundled().get(name) {
            // `Etc/Unknown` is in the database, and says that nothing is known.
            Ok(zone) if !zone.is_unknown() => Ok(Self(Rule::Named(zone))),
            _ => Err(UnknownZone),
        }
    }

    /// The instants at which clocks of the zone show what is written; an offset that is written too is passed over.
    pub(super) fn instants_of(&self, wire: &Dtm) -> Local {
        match &self.0 {
            Rule::Fixed(offset) => wire
                .instant_at(*offset)
                .map_or(Local::Undetermined, Local::Once),
            #[cfg(feature = "time-zones")]
            Rule::Named(zone) => instants_of(zone, wire).unwrap_or(Local::Undetermined),
        }
    }
}

/// `None` where no instant can be told.
#[cfg(feature = "time-zones")]
fn instants_of(zone: &TimeZone, wire: &Dtm) -> Option<Local> {
    let part = |part: Option<u8>| part.and_then(|part| i8::try_from(part).ok());
    let local = civil::DateTime::new(
        i16::try_from(wire.year()).ok()?,
        part(wire.month())?,
        part(wire.day())?,
        part(wire.hour())?,
        part(wire.minute())?,
        part(wire.second())?,
        // The rules of no zone change within a second.
        0,
    )
    .ok()?;
    // What the digits say as if they were UTC; offsets of past centuries have seconds, which `Offset` has not.
    let digits = wire.instant_at(Offset::UTC)?;
    let at = |offset: jiff::tz::Offset| {
        let seconds = digits.unix_seconds() - i64::from(offset.seconds());
        Instant::from_unix(seconds, digits.subsec_nanos())
    };
    Some(match zone.to_ambiguous_timestamp(local).offset() {
        AmbiguousOffset::Unambiguous { offset } => Local::Once(at(offset)?),
        AmbiguousOffset::Gap { .. } => Local::Never,
        AmbiguousOffset::Fold { before, after } => Local::Twice(at(before)?, at(after)?),
    })
}

impl From<Offset> for SiteZone {
    fn from(offset: Offset) -> Self {
        Self::fixed(offset)
    }
}

impl fmt::Display for SiteZone {
    /// The name, or the offset as the wire has it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Rule::Fixed(offset) => fmt::Display::fmt(offset, f),
            #[cfg(feature = "time-zones")]
            Rule::Named(zone) => f.write_str(zone.iana_name().unwrap_or_default()),
        }
    }
}

impl fmt::Debug for SiteZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SiteZone({self})")
    }
}
