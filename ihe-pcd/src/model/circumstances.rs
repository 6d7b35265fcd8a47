use alloc::string::String;

use super::header::sender_line;
use super::zone::Local;
use super::{ProblemKind, SiteRules, SiteZone, Zone};
use crate::datatype::{Dtm, Hd, Instant};
use crate::hl7::Message;

/// What is known about one message beside its bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Circumstances<'r> {
    pub(super) rules: &'r SiteRules,
    /// The zone of times that state none.
    zone: Option<&'r SiteZone>,
    received_at: Option<Instant>,
}

impl<'r> Circumstances<'r> {
    pub(super) fn new(
        message: &Message<'_>,
        rules: &'r SiteRules,
        received_at: Option<Instant>,
    ) -> Self {
        let zone = if rules.tell_senders_apart() {
            rules.zone_of(&sender(message))
        } else {
            rules.zone_of_others()
        };
        Self {
            rules,
            zone,
            received_at,
        }
    }

    /// Nothing is known of the sender, and nothing of when its message came.
    pub(super) fn of_anyone(rules: &'r SiteRules) -> Self {
        Self {
            rules,
            zone: rules.zone_of_others(),
            received_at: None,
        }
    }

    /// As [`new`](Self::new), of a sender by its name.
    pub(super) fn of_sender(
        sender: &str,
        rules: &'r SiteRules,
        received_at: Option<Instant>,
    ) -> Self {
        Self {
            rules,
            zone: rules.zone_of(sender),
            received_at,
        }
    }

    /// The instant a time stands for, and where its zone comes from.
    pub(super) fn resolve(&self, wire: &Dtm) -> (Option<Instant>, Zone) {
        if wire.offset().is_some() {
            return (wire.instant(), Zone::Stated);
        }
        let Some(zone) = self.zone else {
            return (None, Zone::Unknown);
        };
        match zone.instants_of(wire) {
            Local::Undetermined => (None, Zone::Assumed),
            Local::Never => (None, Zone::Impossible),
            Local::Once(instant) => (Some(instant), Zone::Assumed),
            Local::Twice(earlier, later) => {
                match (self.may_be_meant(earlier), self.may_be_meant(later)) {
                    (true, false) => (Some(earlier), Zone::Assumed),
                    (false, true) => (Some(later), Zone::Assumed),
                    _ => (None, Zone::Ambiguous),
                }
            }
        }
    }

    /// What is to be told of the time of an observation.
    pub(super) fn problem_of(&self, zone: Zone, instant: Option<Instant>) -> Option<ProblemKind> {
        zone.problem().or_else(|| {
            let (instant, received_at) = instant.zip(self.received_at)?;
            let early = instant.checked_duration_since(received_at)?;
            (early > self.rules.future_limit).then_some(ProblemKind::InTheFuture)
        })
    }

    /// Whether an observation came later than the site expects.
    pub(super) fn is_late(&self, instant: Instant) -> bool {
        let limit = self.rules.late_limit.zip(self.received_at);
        limit.is_some_and(|(limit, received_at)| {
            received_at
                .checked_duration_since(instant)
                .is_some_and(|age| age > limit)
        })
    }

    /// Whether a message that came when this one did may well speak of this instant.
    fn may_be_meant(&self, instant: Instant) -> bool {
        let known = self.received_at.zip(self.rules.ambiguity_window);
        known.is_some_and(|(received_at, window)| {
            match received_at.checked_duration_since(instant) {
                Some(age) => age <= window,
                None => instant
                    .checked_duration_since(received_at)
                    .is_some_and(|early| early <= self.rules.future_limit),
            }
        })
    }
}

/// As [`Header::sender`](super::Header::sender), before the header is read.
fn sender(message: &Message<'_>) -> String {
    let [application, facility] = message
        .header()
        .fields_at([3, 4])
        // What cannot be read is a problem of the header's, and no name of anyone.
        .map(|field| Hd::read(field).unwrap_or_default());
    sender_line(&application, &facility)
}
