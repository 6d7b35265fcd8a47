use alloc::string::String;
use alloc::vec::Vec;

use ihe_pcd_mllp::Peer;

use super::{ContentPolicy, Refusal, SenderAllowList};
use crate::datatype::Hd;
use crate::hl7::{ReadOptions, SegmentId};
use crate::model::{Claim, Header, Problem, SiteRules, Transaction};

/// Which messages a consumer takes, and under which name it answers.
///
/// The default takes PCD-01 in HL7 v2.6 to the letter (TF-2 B.1 fixes MSH-12), for production, training and debugging.
///
/// ```
/// use ihe_pcd::session::AcceptPolicy;
///
/// let policy = AcceptPolicy::default()
///     .accept_version("2.5.1")
///     .with_processing_ids(["P"]);
/// assert_eq!(policy.versions, ["2.6", "2.5.1"]);
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AcceptPolicy {
    /// The values of MSH-12.1 that are taken.
    pub versions: Vec<String>,
    /// The values of MSH-11.1 that are taken.
    pub processing_ids: Vec<String>,
    /// Which deviations from the wire format are tolerated.
    pub read_options: ReadOptions,
    /// What the site knows about its senders that their messages do not say.
    pub rules: SiteRules,
    /// MSH-3 of an answer to a message that names no receiver in MSH-5.
    pub identity: Hd<'static>,
    /// Which senders a certificate may speak for; `None`: whoever is let in may speak for anyone. Default: `None`.
    pub senders: Option<SenderAllowList>,
    /// Whether a message is refused that comes under the control id of another, within the
    /// [`DuplicateWindow`](super::DuplicateWindow). Default: no.
    ///
    /// Off, because devices count anew after a restart: such a message is stored and reported.
    pub refuse_reused_control_ids: bool,
    /// What the content of a message must be for it to be taken. Default: whatever it is.
    pub content: ContentPolicy,
    /// Whether reports (PCD-01) are taken. Default: yes.
    pub takes_observations: bool,
    /// Whether alerts (PCD-04) are taken too. Default: no.
    ///
    /// They are stored and acknowledged as reports are. An [`ObservationSink`](crate::plugin::ObservationSink) is never shown one,
    /// and is told of none: an [`AlertSink`](crate::plugin::AlertSink) is.
    pub takes_alerts: bool,
    /// Whether what became of alerts (PCD-05) is taken too. Default: no.
    ///
    /// It is stored and acknowledged as reports are, ahead of them. Sinks of observations and of alerts are never shown it.
    pub takes_alert_statuses: bool,
}

impl Default for AcceptPolicy {
    fn default() -> Self {
        Self {
            versions: ["2.6"].map(String::from).into(),
            processing_ids: ["P", "T", "D"].map(String::from).into(),
            read_options: ReadOptions::default(),
            rules: SiteRules::default(),
            identity: Self::default_identity(),
            senders: None,
            refuse_reused_control_ids: false,
            content: ContentPolicy::default(),
            takes_observations: true,
            takes_alerts: false,
            takes_alert_statuses: false,
        }
    }
}

impl AcceptPolicy {
    /// Takes messages of one more version.
    #[must_use]
    pub fn accept_version(mut self, version: impl Into<String>) -> Self {
        self.versions.push(version.into());
        self
    }

    /// Takes messages with these processing ids and no other.
    #[must_use]
    pub fn with_processing_ids(
        mut self,
        codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.processing_ids = codes.into_iter().map(Into::into).collect();
        self
    }

    /// Tolerates these deviations from the wire format.
    #[must_use]
    pub const fn with_read_options(mut self, options: ReadOptions) -> Self {
        self.read_options = options;
        self
    }

    /// Reads messages by these rules of the site.
    #[must_use]
    pub fn with_rules(mut self, rules: SiteRules) -> Self {
        self.rules = rules;
        self
    }

    /// Answers under this name where a message names no receiver.
    #[must_use]
    pub fn with_identity(mut self, identity: Hd<'static>) -> Self {
        self.identity = identity;
        self
    }

    /// Takes messages only from senders that the certificate of their connection, or the name that its transport gives it, may speak for.
    #[must_use]
    pub fn with_senders(mut self, senders: SenderAllowList) -> Self {
        self.senders = Some(senders);
        self
    }

    /// Refuses a message that comes under the control id of another, with 205 at MSH-10.
    #[must_use]
    pub const fn refuse_reused_control_ids(mut self) -> Self {
        self.refuse_reused_control_ids = true;
        self
    }

    /// Takes only messages whose content is as demanded.
    #[must_use]
    pub fn with_content(mut self, content: ContentPolicy) -> Self {
        self.content = content;
        self
    }

    /// Takes alerts (PCD-04) too, whose every message is stored before it is acknowledged.
    ///
    /// ```
    /// use ihe_pcd::session::AcceptPolicy;
    ///
    /// assert!(!AcceptPolicy::default().takes_alerts);
    /// assert!(AcceptPolicy::default().take_alerts().takes_alerts);
    /// ```
    #[must_use]
    pub const fn take_alerts(mut self) -> Self {
        self.takes_alerts = true;
        self
    }

    /// Takes what became of alerts (PCD-05) too: for whoever has reported them.
    ///
    /// ```
    /// use ihe_pcd::session::AcceptPolicy;
    ///
    /// let policy = AcceptPolicy::default().take_alert_statuses();
    /// assert!(policy.takes_alert_statuses && !policy.takes_alerts);
    /// ```
    #[must_use]
    pub const fn take_alert_statuses(mut self) -> Self {
        self.takes_alert_statuses = true;
        self
    }

    /// Refuses reports (PCD-01) with 200 at MSH-9: for whoever has nobody to bring them to.
    ///
    /// ```
    /// use ihe_pcd::session::AcceptPolicy;
    ///
    /// let policy = AcceptPolicy::default().take_alerts().refuse_observations();
    /// assert!(policy.takes_alerts && !policy.takes_observations);
    /// ```
    #[must_use]
    pub const fn refuse_observations(mut self) -> Self {
        self.takes_observations = false;
        self
    }

    /// Refuses alerts that are not said as they must be, before they are stored: [`ContentPolicy::refuse_faulty_alerts`].
    #[must_use]
    pub fn refuse_faulty_alerts(mut self) -> Self {
        self.content = self.content.refuse_faulty_alerts();
        self
    }

    /// Whether a message is taken, by who sends it, its header, and what could not be read of it.
    ///
    /// The type is judged first: of a message that is not supported nothing else matters.
    ///
    /// # Errors
    ///
    /// The first reason against it.
    pub fn admit(
        &self,
        peer: &Peer,
        header: &Header<'_>,
        problems: &[Problem],
    ) -> Result<(), Refusal> {
        let unreadable = |field: u32| {
            problems.iter().find(|problem| {
                problem.at.id() == SegmentId::MSH && problem.at.field_number() == Some(field)
            })
        };
        let required = |field: u32, value: &str| match unreadable(field) {
            Some(problem) => Err(Refusal::unreadable_field(*problem)),
            None if value.is_empty() => Err(Refusal::missing_field(field)),
            None => Ok(()),
        };
        required(9, &header.message_type.code)?;
        match Transaction::of(header) {
            Transaction::Pcd04 if self.takes_alerts => {}
            Transaction::Pcd05 if self.takes_alert_statuses => {}
            Transaction::Pcd01(claim) if self.takes_observations => {
                // A claim that cannot be read may be that of another profile.
                if claim != Claim::Profile
                    && let Some(problem) = unreadable(21)
                {
                    return Err(Refusal::unreadable_field(*problem));
                }
            }
            _ => {
                let refusal = Transaction::foreign_profile(header).map_or_else(
                    Refusal::unsupported_message_type,
                    Refusal::unsupported_profile,
                );
                return Err(refusal);
            }
        }
        if let Some(senders) = &self.senders
            && !senders.allows(peer, header)
        {
            return Err(Refusal::sender_not_allowed());
        }
        required(10, &header.control_id)?;
        let processing_id = header.processing_id.as_str();
        required(11, processing_id)?;
        if !self.processing_ids.iter().any(|it| it == processing_id) {
            return Err(Refusal::unsupported_processing_id());
        }
        required(12, &header.version)?;
        if !self.versions.iter().any(|it| *it == *header.version) {
            return Err(Refusal::unsupported_version());
        }
        Ok(())
    }

    /// A name that every character set can write.
    pub(super) fn default_identity() -> Hd<'static> {
        Hd {
            namespace_id: "ihe-pcd".into(),
            ..Hd::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::ToString;

    use super::*;
    use crate::hl7::Message;

    /// The place and code of a refusal of a message with these fields, and `taken` where there is none.
    fn judged(msh_9: &str, msh_21: &str) -> String {
        let text = format!("MSH|^~\\&|A|B|||20261121||{msh_9}|1|P|2.6|||AL|NE|||||{msh_21}\r");
        let policy = AcceptPolicy::default();
        let message = Message::parse(&text).unwrap();
        let (header, problems) = Header::read(&message, &policy.rules);
        match policy.admit(&Peer::default(), &header, &problems) {
            Ok(()) => "taken".into(),
            Err(refusal) => {
                assert_eq!(refusal.kind(), super::super::RefusalKind::Reject);
                let text = refusal.to_string();
                text.split_once(',').unwrap().0.into()
            }
        }
    }

    fn takes(policy: &AcceptPolicy, msh_9: &str) -> bool {
        let text = format!("MSH|^~\\&|A|B|||20261121||{msh_9}|1|P|2.6|||AL|NE\r");
        let message = Message::parse(&text).unwrap();
        let (header, problems) = Header::read(&message, &policy.rules);
        policy.admit(&Peer::default(), &header, &problems).is_ok()
    }

    #[test]
    fn alerts_are_taken_where_that_is_said_and_nothing_else_is() {
        let policy = AcceptPolicy::default().take_alerts();
        assert!(takes(&policy, "ORU^R40^ORU_R40") && takes(&policy, "ORU^R01^ORU_R01"));
        for other in ["ORA^R41^ORA_R41", "ORU^R42", "RGV^O15", "ACK^R40"] {
            assert!(!takes(&policy, other), "{other}");
        }
    }

    #[test]
    fn what_became_of_alerts_is_taken_where_that_is_said_and_alerts_are_not() {
        let policy = AcceptPolicy::default().take_alert_statuses();
        for taken in ["ORA^R41^ORA_R41", "ORU^R41^ORU_R41", "ORU^R01^ORU_R01"] {
            assert!(takes(&policy, taken), "{taken}");
        }
        for other in ["ORU^R40^ORU_R40", "ORU^R42", "RGV^O15", "ACK^R41"] {
            assert!(!takes(&policy, other), "{other}");
        }
    }

    #[test]
    fn nothing_but_pcd_01_is_taken_whatever_else_is_known_by_name() {
        const ARC: &str = "1.3.6.1.4.1.19376.1.6";
        let claim = |oid: &str| format!("X^^{ARC}.{oid}^ISO");
        for oid in ["1.1.1", "4.1", "4.4.1"] {
            assert_eq!(judged("ORU^R01", &claim(oid)), "taken", "{oid}");
        }
        for oid in ["1.9.1", "4.15", "1.16.1", "4.51.1", "1.52.1", "1.4.1", "9"] {
            let at = |repetition: u32| format!("MSH-21({repetition}).3: 200");
            let named = claim(oid);
            assert_eq!(judged("ORU^R01^ORU_R01", &named), at(1), "{oid}");
            assert_eq!(judged("ORU^R01", &format!("X~{named}")), at(2), "{oid}");
            let behind_misprint = format!("{}~{named}", claim("4.4.1"));
            assert_eq!(judged("ORU^R01", &behind_misprint), at(2), "{oid}");
            let behind_unknown = format!("X^^1.2.3^ISO~{named}");
            assert_eq!(judged("ORU^R01", &behind_unknown), at(1), "{oid}");
            let beside = format!("{named}~{}", claim("1.1.1"));
            assert_eq!(judged("ORU^R01", &beside), "taken", "{oid}");
        }
        for msh_9 in [
            "RGV^O15", "RRG^O16", "ORU^R40", "ORA^R41", "ORU^R41", "ORU^R42", "QSB^Z66", "QSX^J66",
            "ACK^R01", "ADT^A01",
        ] {
            for oid in ["1.3.1", "1.19.1", "1.1.1", "9"] {
                assert_eq!(judged(msh_9, &claim(oid)), "MSH-9: 200", "{msh_9} {oid}");
            }
            assert_eq!(judged(msh_9, ""), "MSH-9: 200", "{msh_9}");
        }
    }
}
