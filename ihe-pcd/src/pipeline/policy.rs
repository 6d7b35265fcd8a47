//! What a site asks of messages, and how much it takes on.

use core::time::Duration;

use ihe_pcd_mllp as mllp;
use serde::Deserialize;
use toml::Spanned;

use crate::actor::Limits;
use crate::datatype::Dtm;
use crate::model::{SiteRules, SiteZone};
use crate::profile::{Profile, Severity};
use crate::session::{AcceptPolicy, ContentPolicy, PatientDemand};

/// The table `policy`: which messages are taken, and how they are read.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct PolicySettings {
    /// Alerts (PCD-04) are taken and stored, though no sink of alerts is there.
    take_alerts: bool,
    /// Times without a zone are at this offset from UTC.
    assume_offset: Option<Zone>,
    /// The same as a zone of IANA.
    #[cfg(feature = "time-zones")]
    assume_zone: Option<ZoneName>,
    refuse: Option<Refused>,
    demand_patient: Option<Demanded>,
    /// Messages with an error under this profile are refused.
    judge: Option<Judge>,
    refuse_reused_control_ids: bool,
    processing_ids: Option<Vec<String>>,
    /// The sinks that must have a message before it is acknowledged.
    pub(super) acknowledge_after: Vec<Spanned<String>>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Refused {
    Unread,
    All,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Demanded {
    Present,
    Identified,
    TwoFactors,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
struct Zone(SiteZone);

#[cfg(feature = "time-zones")]
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
struct ZoneName(SiteZone);

#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
struct Judge(Profile);

impl TryFrom<String> for Zone {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, &'static str> {
        // The offset of a wire time is the notation that whoever reads messages knows.
        let time = Dtm::parse(&format!("2000{text}"));
        let offset = time.ok().and_then(|time| time.offset());
        let offset = offset.ok_or("an offset from UTC is written like +0100")?;
        Ok(Self(SiteZone::fixed(offset)))
    }
}

#[cfg(feature = "time-zones")]
impl TryFrom<String> for ZoneName {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let zone = SiteZone::named(&text).map_err(|error| error.to_string())?;
        Ok(Self(zone))
    }
}

impl TryFrom<String> for Judge {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let profile = Profile::named(&text).map_err(|error| error.to_string())?;
        Ok(Self(profile))
    }
}

impl PolicySettings {
    pub(super) fn policy(&self) -> AcceptPolicy {
        let mut policy = AcceptPolicy::default()
            .with_rules(self.rules())
            .with_content(self.content());
        if self.take_alerts {
            policy = policy.take_alerts();
        }
        if self.refuse_reused_control_ids {
            policy = policy.refuse_reused_control_ids();
        }
        if let Some(ids) = &self.processing_ids {
            policy = policy.with_processing_ids(ids.iter().cloned());
        }
        policy
    }

    /// The names of the sinks that messages are acknowledged after.
    pub(super) fn acknowledge_after(&self) -> impl Iterator<Item = &str> {
        self.acknowledge_after
            .iter()
            .map(|name| name.get_ref().as_str())
    }

    fn rules(&self) -> SiteRules {
        let zone = self.assume_offset.as_ref().map(|zone| &zone.0);
        #[cfg(feature = "time-zones")]
        let zone = self.assume_zone.as_ref().map(|zone| &zone.0).or(zone);
        let zone = zone.cloned().into_iter();
        zone.fold(SiteRules::default(), SiteRules::assume_zone)
    }

    fn content(&self) -> ContentPolicy {
        let content = match self.refuse {
            None => ContentPolicy::default(),
            Some(Refused::Unread) => ContentPolicy::default().refuse_unread(),
            Some(Refused::All) => ContentPolicy::default().refuse_all(),
        };
        let content = match &self.judge {
            None => content,
            Some(Judge(profile)) => content.refuse_findings(profile.clone(), Severity::Error),
        };
        content.demand_patient(match self.demand_patient {
            None => PatientDemand::Nothing,
            Some(Demanded::Present) => PatientDemand::Present,
            Some(Demanded::Identified) => PatientDemand::Identified,
            Some(Demanded::TwoFactors) => PatientDemand::TwoFactors,
        })
    }
}

/// The table `limits`: how much is taken on at once. What is not given is as in [`Limits`]; times are in seconds.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct LimitSettings {
    max_connections: Option<usize>,
    max_connections_per_address: Option<usize>,
    max_in_flight: Option<usize>,
    max_bytes_in_flight: Option<usize>,
    max_bytes_arriving: Option<usize>,
    duplicate_window: Option<usize>,
    drain_deadline: Option<u32>,
    stalled_after: Option<u32>,
    acknowledge_within: Option<u32>,
    attempts: Option<u32>,
    max_set_aside: Option<usize>,
    max_audit_events: Option<usize>,
    max_frame: Option<usize>,
    frame_timeout: Option<u32>,
    idle_timeout: Option<u32>,
}

impl LimitSettings {
    pub(super) fn limits(&self) -> Limits {
        let seconds = |seconds: u32| Duration::from_secs(seconds.into());
        let mut limits = Limits::default();
        let set = |place: &mut usize, value: Option<usize>| *place = value.unwrap_or(*place);
        set(&mut limits.max_connections, self.max_connections);
        set(&mut limits.max_in_flight, self.max_in_flight);
        set(&mut limits.max_bytes_in_flight, self.max_bytes_in_flight);
        set(&mut limits.max_bytes_arriving, self.max_bytes_arriving);
        set(&mut limits.duplicate_window, self.duplicate_window);
        set(&mut limits.max_set_aside, self.max_set_aside);
        set(&mut limits.max_audit_events, self.max_audit_events);
        limits.max_connections_per_address = self.max_connections_per_address;
        limits.attempts = self.attempts.unwrap_or(limits.attempts);
        let set = |place: &mut Duration, value: Option<u32>| {
            *place = value.map_or(*place, seconds);
        };
        set(&mut limits.drain_deadline, self.drain_deadline);
        set(&mut limits.stalled_after, self.stalled_after);
        set(&mut limits.acknowledge_within, self.acknowledge_within);
        limits
    }

    pub(super) fn frames(&self) -> mllp::Config {
        let mut config = mllp::Config::default();
        config.max_frame = self.max_frame.unwrap_or(config.max_frame);
        config
    }

    pub(super) fn timeouts(&self) -> mllp::Timeouts {
        let seconds = |seconds: u32| Duration::from_secs(seconds.into());
        let mut timeouts = mllp::Timeouts::default();
        timeouts.frame = self.frame_timeout.map_or(timeouts.frame, seconds);
        timeouts.idle = self.idle_timeout.map(seconds);
        timeouts
    }
}
