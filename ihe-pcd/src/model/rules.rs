use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::sync::Arc;
use core::time::Duration;

use super::SiteZone;
use super::identifier::IdentifierSystems;
use crate::datatype::Offset;
use crate::hl7::{CharsetRule, Message};

/// How many rows of a message are read by a site that says nothing.
const MAX_ROWS: usize = 16_384;

/// What a site knows about its senders that their messages do not say.
///
/// The default knows nothing: a time without a zone then has no instant. It reads 16 384 rows of a message,
/// and checks the identifiers of the [systems](super::identifier) published here.
///
/// ```
/// use ihe_pcd::datatype::Offset;
/// use ihe_pcd::model::{SiteRules, SiteZone};
///
/// let east = SiteZone::fixed(Offset::from_minutes(120).unwrap());
/// let rules = SiteRules::default()
///     .assume_offset(Offset::from_minutes(60).unwrap())
///     .assume_zone_of("GATEWAY^0011223344556677^EUI-64|ICU", east.clone());
/// assert_eq!(rules.zone_of("GATEWAY^0011223344556677^EUI-64|ICU"), Some(&east));
/// assert_eq!(rules.zone_of("MONITOR|WARD").unwrap().to_string(), "+0100");
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct SiteRules {
    /// How many OBX, and as many OBR and PID, of one message are read at most; the first one beyond is a problem.
    ///
    /// It bounds what reading a hostile message costs: a row of four bytes becomes about 700 bytes.
    /// As many NTE and PRT are read, taken together, each repetition in them beyond the first of its field counted as one,
    /// and so each person beyond the first of an OBR-10 or OBX-16.
    pub max_rows: usize,
    /// The systems whose identifiers in PID-3 are checked; one that fails is a warning.
    pub identifier_systems: IdentifierSystems,
    /// How far a time may lie after the time of receipt and still be believed. Default: five minutes.
    ///
    /// A time beyond is a [`ProblemKind::InTheFuture`](super::ProblemKind::InTheFuture) and is read all the same.
    pub future_limit: Duration,
    /// How far a time may lie before the time of receipt without being
    /// a [`ProblemKind::Late`](super::ProblemKind::Late). Default: `None`, however far, as devices keep values while they are offline.
    pub late_limit: Option<Duration>,
    /// How old a message may be for the time of receipt to say which of two equal local times was meant. Default: twenty minutes.
    ///
    /// When clocks are put back, the times of an hour are told twice. One of the two instants is believed if it alone
    /// lies between this long before the time of receipt and [`future_limit`](Self::future_limit) after it.
    /// With the defaults both never do, even where clocks are put back by half an hour only.
    /// A message that comes an hour late, within these limits, is believed wrongly: a site whose senders keep messages back sets `None`,
    /// and such times stay ambiguous.
    pub ambiguity_window: Option<Duration>,
    /// Whether a value whose status (OBX-11) is `X` is read as one of status `R`, not verified. Default: no.
    ///
    /// TF-2 B.8 says that `X` has no result. The example in its Appendix E.1.1 and the DEC sample of the NIST tool
    /// send all their values so, and so may devices that were built after them.
    pub no_result_is_unverified: bool,
    /// Shared, as rules are copied for every part of a consumer.
    zones: Arc<Zones>,
}

#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct Zones {
    others: Option<SiteZone>,
    by_sender: BTreeMap<String, SiteZone>,
}

impl SiteRules {
    /// Reads times without a zone at this offset from UTC, whoever sends them.
    ///
    /// Times read with it are marked [`Zone::Assumed`](super::Zone::Assumed).
    #[must_use]
    pub fn assume_offset(self, offset: Offset) -> Self {
        self.assume_zone(SiteZone::fixed(offset))
    }

    /// Reads times without a zone in this one, for all senders that have none of their own here.
    ///
    /// Times read with it are marked [`Zone::Assumed`](super::Zone::Assumed).
    #[must_use]
    pub fn assume_zone(mut self, zone: SiteZone) -> Self {
        Arc::make_mut(&mut self.zones).others = Some(zone);
        self
    }

    /// Reads times without a zone in this one, if they come from this sender:
    /// MSH-3 and MSH-4 as [`Header::sender`](super::Header::sender) writes them.
    #[must_use]
    pub fn assume_zone_of(mut self, sender: impl Into<String>, zone: SiteZone) -> Self {
        let zones = Arc::make_mut(&mut self.zones);
        zones.by_sender.insert(sender.into(), zone);
        self
    }

    /// The zone of times of this sender that state none, if the site knows it.
    pub fn zone_of(&self, sender: &str) -> Option<&SiteZone> {
        self.zones
            .by_sender
            .get(sender)
            .or(self.zones.others.as_ref())
    }

    /// Whether whoever reads this message without knowing the site gets the values that these rules give:
    /// it keeps to HL7 v2.6 2.5, is read in the character set that it declares, and no rule changes a value or leaves one out.
    ///
    /// Times that state no zone are the same texts for both, and other instants where another zone is assumed.
    ///
    /// ```
    /// use ihe_pcd::hl7::Message;
    /// use ihe_pcd::model::SiteRules;
    ///
    /// let plain = Message::parse(b"MSH|^~\\&|A\rOBX|1\r")?;
    /// let tolerated = Message::parse(b"MSH|^~\\&|A\nOBX|1\n")?;
    /// assert!(SiteRules::default().read_alike(&plain));
    /// assert!(!SiteRules::default().read_alike(&tolerated));
    /// assert!(!SiteRules::default().take_no_result_for_unverified().read_alike(&plain));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read_alike(&self, message: &Message<'_>) -> bool {
        !self.no_result_is_unverified
            && self.max_rows >= MAX_ROWS
            && message.options().charset == CharsetRule::AsDeclared
            && message.deviations().next().is_none()
    }

    /// Believes times up to this long after the time of receipt.
    #[must_use]
    pub const fn believe_future(mut self, limit: Duration) -> Self {
        self.future_limit = limit;
        self
    }

    /// Tells of times longer than this before the time of receipt.
    #[must_use]
    pub const fn tell_late(mut self, limit: Duration) -> Self {
        self.late_limit = Some(limit);
        self
    }

    /// Lets the time of receipt decide between two equal local times of messages up to this old.
    #[must_use]
    pub const fn decide_within(mut self, window: Duration) -> Self {
        self.ambiguity_window = Some(window);
        self
    }

    /// Leaves ambiguous every local time that clocks showed twice, whenever it came.
    #[must_use]
    pub const fn decide_never(mut self) -> Self {
        self.ambiguity_window = None;
        self
    }

    /// Reads values of the status `X` as values that are not verified.
    #[must_use]
    pub const fn take_no_result_for_unverified(mut self) -> Self {
        self.no_result_is_unverified = true;
        self
    }

    /// Reads at most so many rows of one message.
    #[must_use]
    pub const fn read_rows(mut self, max_rows: usize) -> Self {
        self.max_rows = max_rows;
        self
    }

    /// Checks identifiers of these systems.
    #[must_use]
    pub const fn recognise_identifiers(mut self, systems: IdentifierSystems) -> Self {
        self.identifier_systems = systems;
        self
    }

    /// The zone of senders that have none of their own here.
    pub(super) fn zone_of_others(&self) -> Option<&SiteZone> {
        self.zones.others.as_ref()
    }

    /// Whether it matters who sends.
    pub(super) fn tell_senders_apart(&self) -> bool {
        !self.zones.by_sender.is_empty()
    }
}

impl Default for SiteRules {
    fn default() -> Self {
        Self {
            max_rows: MAX_ROWS,
            identifier_systems: IdentifierSystems::default(),
            future_limit: Duration::from_secs(5 * 60),
            late_limit: None,
            ambiguity_window: Some(Duration::from_secs(20 * 60)),
            no_result_is_unverified: false,
            zones: Arc::default(),
        }
    }
}
