use alloc::vec::Vec;
use core::mem::discriminant;

use super::Refusal;
use crate::datatype::Instant;
use crate::hl7::{Location, Message, SegmentId};
use crate::model::{
    AlertReport, AlertStatus, Facet, Patient, Problem, ProblemKind, Report, SiteRules,
};
use crate::profile::{Profile, Severity};

/// What a consumer demands of the content of a message, beyond its header.
///
/// The default demands nothing: a message that is broken half way is stored,
/// and a sink sees what could be read of it before the break and behind it, with each [`Problem`](crate::model::Problem) at its place.
/// A consumer that must have all or nothing refuses instead; the answer then names the first place and its rule.
///
/// Whoever demands something has each message read once more, before it is stored; by a profile it is judged too.
///
/// ```
/// use ihe_pcd::model::ProblemKind;
/// use ihe_pcd::session::{AcceptPolicy, ContentPolicy, PatientDemand};
///
/// let content = ContentPolicy::default()
///     .refuse_unread()
///     .refuse(ProblemKind::MissingProfile)
///     .allow(ProblemKind::UnknownValueType)
///     .demand_patient(PatientDemand::Identified);
/// assert!(content.refuses(ProblemKind::NotANumber));
/// assert!(content.refuses(ProblemKind::MissingProfile));
/// assert!(!content.refuses(ProblemKind::UnknownValueType));
/// assert!(!content.refuses(ProblemKind::DuplicatePath));
/// let policy = AcceptPolicy::default().with_content(content);
/// # let _ = policy;
/// ```
#[derive(Clone, Debug, Default)]
pub struct ContentPolicy {
    refused: Refused,
    /// Kinds that are not treated as `refused` has it; of two about one kind the last counts.
    exceptions: Vec<(ProblemKind, bool)>,
    patient: PatientDemand,
    /// Whether alerts are refused that are not said as they must be.
    refuses_faulty_alerts: bool,
    /// The judge, and how grave a finding must be to count.
    judge: Option<(Profile, Severity)>,
}

#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
enum Refused {
    #[default]
    Nothing,
    Unread,
    Everything,
}

/// Whom a message must be about.
///
/// The framework leaves PID-3 and PID-5 conditional (TF-2 B.5); the NIST tool and Gazelle demand both.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PatientDemand {
    /// Anyone or no one.
    #[default]
    Nothing,
    /// A patient, if only one whose identity is unknown (PID-31 `Y`): there is a PID.
    Present,
    /// A patient with an identifier in PID-3, whose identity is not said to be unknown.
    Identified,
    /// The same with a name in PID-5: the two-factor rule (TF-2 B.5).
    TwoFactors,
}

impl ContentPolicy {
    /// Refuses messages of which something could not be read, or not as what it should be:
    /// every problem that is no [warning](ProblemKind::is_warning).
    #[must_use]
    pub fn refuse_unread(mut self) -> Self {
        self.refused = Refused::Unread;
        self
    }

    /// Refuses messages with any problem, warnings included.
    #[must_use]
    pub fn refuse_all(mut self) -> Self {
        self.refused = Refused::Everything;
        self
    }

    /// Refuses messages with a problem of this kind, whatever stands inside the kind.
    #[must_use]
    pub fn refuse(mut self, kind: ProblemKind) -> Self {
        self.exceptions.push((kind, true));
        self
    }

    /// Takes messages with a problem of this kind, whatever stands inside the kind.
    #[must_use]
    pub fn allow(mut self, kind: ProblemKind) -> Self {
        self.exceptions.push((kind, false));
        self
    }

    /// Refuses alerts (PCD-04) that are not said as they must be (TF-2 B.8.5): without a facet, with one that is repeated or contradicted,
    /// with a word that is in no table, with rows that belong to no alert, later ones that name no alert in OBR-29,
    /// and messages without an alert. The answer names the first place and its rule.
    ///
    /// A sender that is refused must do something about it, or an alarm is lost. So the default is to store such an alert,
    /// and to tell it with what is wrong. A later message of an alert whose beginning never came is no fault of the message,
    /// and is never refused: it is told as [`NotBegun`](crate::session::alert::Misstep::NotBegun).
    ///
    /// ```
    /// use ihe_pcd::model::ProblemKind;
    /// use ihe_pcd::session::{AcceptPolicy, ContentPolicy};
    ///
    /// // Old senders repeat facets: that much is let pass.
    /// let content = ContentPolicy::default()
    ///     .refuse_faulty_alerts()
    ///     .allow(ProblemKind::RepeatedFacet);
    /// let policy = AcceptPolicy::default().take_alerts().with_content(content);
    /// # let _ = policy;
    /// ```
    #[must_use]
    pub const fn refuse_faulty_alerts(mut self) -> Self {
        self.refuses_faulty_alerts = true;
        self
    }

    /// Demands this of PID, of every patient that a report is about; of alerts nothing.
    #[must_use]
    pub const fn demand_patient(mut self, demand: PatientDemand) -> Self {
        self.patient = demand;
        self
    }

    /// Refuses messages with a finding of this severity or a graver one under a profile, for the first of the gravest.
    ///
    /// ```
    /// use ihe_pcd::profile::{Profile, Severity};
    /// use ihe_pcd::session::ContentPolicy;
    ///
    /// let content = ContentPolicy::default().refuse_findings(Profile::rev_9(), Severity::Error);
    /// # let _ = content;
    /// ```
    #[must_use]
    pub fn refuse_findings(mut self, profile: Profile, from: Severity) -> Self {
        self.judge = Some((profile, from));
        self
    }

    /// Whether a message with a problem of this kind is refused.
    pub fn refuses(&self, kind: ProblemKind) -> bool {
        self.exception(kind).unwrap_or(match self.refused {
            Refused::Nothing => false,
            Refused::Unread => !kind.is_warning(),
            Refused::Everything => true,
        })
    }

    /// Whether a message about an alert with a problem of this kind is refused.
    fn refuses_of_alert(&self, kind: ProblemKind) -> bool {
        let is_fault = !kind.is_warning() || kind == ProblemKind::RepeatedFacet;
        match self.refuses_faulty_alerts && is_fault {
            true => self.exception(kind).unwrap_or(true),
            false => self.refuses(kind),
        }
    }

    /// What was said of this kind alone.
    fn exception(&self, kind: ProblemKind) -> Option<bool> {
        let of_kind =
            |(other, _): &&(ProblemKind, bool)| discriminant(other) == discriminant(&kind);
        let mut exceptions = self.exceptions.iter().rev();
        exceptions.find(of_kind).map(|(_, refused)| *refused)
    }

    /// Whether anything is demanded: nothing is, and no message has to be read for it.
    pub(super) fn demands_nothing(&self) -> bool {
        self.refused == Refused::Nothing
            && self.exceptions.iter().all(|(_, refused)| !refused)
            && self.patient == PatientDemand::Nothing
            && !self.refuses_faulty_alerts
            && self.judge.is_none()
    }

    /// Whether a message that came at a time is taken, by what it holds and by the rules of the profile that it is held against.
    pub(super) fn admit_message(
        &self,
        message: &Message<'_>,
        rules: &SiteRules,
        received_at: Instant,
    ) -> Result<(), Refusal> {
        if let Ok(report) = Report::read_at(message, rules, received_at) {
            self.admit(&report)?;
        } else if let Ok(report) = AlertReport::read_at(message, rules, received_at) {
            self.admit_alert(&report)?;
        } else if let Ok(status) = AlertStatus::read_at(message, rules, received_at) {
            self.admit_alert_status(&status)?;
        } else {
            // What the header lets in is one of the three.
            return Err(Refusal::unsupported_message_type());
        }
        self.judge(*message)
    }

    /// Whether a message is taken, by what it holds.
    ///
    /// # Errors
    ///
    /// The first reason against it: a patient, then the problems in the order in which they were found.
    pub fn admit(&self, report: &Report<'_>) -> Result<(), Refusal> {
        let mut pid = 0_u32;
        for result in &report.results {
            pid = pid.saturating_add(u32::from(result.patient != Patient::Absent));
            match (self.patient, &result.patient) {
                (PatientDemand::Nothing, _)
                | (PatientDemand::Present, Patient::Identified(_) | Patient::Unidentified(_))
                | (PatientDemand::Identified, Patient::Identified(_)) => {}
                (PatientDemand::TwoFactors, Patient::Identified(identity)) => {
                    if !identity.factors().name {
                        return Err(Refusal::unnamed_patient(pid));
                    }
                }
                (_, Patient::Absent) => return Err(Refusal::missing_patient()),
                (_, _) => return Err(Refusal::unidentified_patient(pid)),
            }
        }
        if report.results.is_empty() && self.patient != PatientDemand::Nothing {
            return Err(Refusal::missing_patient());
        }
        admit_problems(&report.problems, |kind| self.refuses(kind))
    }

    /// Whether a message about an alert is taken, by what it holds.
    ///
    /// Nothing is demanded of its patient: it may as well be about a place or a device.
    ///
    /// # Errors
    ///
    /// The first problem that is refused.
    pub fn admit_alert(&self, report: &AlertReport<'_>) -> Result<(), Refusal> {
        admit_problems(&report.problems, |kind| self.refuses_of_alert(kind))?;
        if self.refuses_faulty_alerts && report.alerts().next().is_none() {
            return Err(Refusal::unreadable_field(Problem {
                at: Location::segment(SegmentId::OBR, 1),
                kind: ProblemKind::MissingFacet(Facet::Event),
            }));
        }
        Ok(())
    }

    /// Whether a message about what became of an alert (PCD-05) is taken, by what it holds.
    ///
    /// # Errors
    ///
    /// The first problem that is refused.
    pub fn admit_alert_status(&self, status: &AlertStatus<'_>) -> Result<(), Refusal> {
        admit_problems(&status.problems, |kind| self.refuses(kind))
    }

    /// Whether a message is taken, by the rules of the profile that it is held against.
    ///
    /// # Errors
    ///
    /// The first of the gravest findings, if it is grave enough.
    pub fn judge(&self, message: Message<'_>) -> Result<(), Refusal> {
        let Some((profile, from)) = &self.judge else {
            return Ok(());
        };
        let findings = profile.judge(message);
        match findings.worst() {
            Some(worst) if worst >= *from => {
                let mut kept = findings.iter();
                let gravest = kept.find(|finding| finding.severity == worst);
                // One that is beyond those that are kept is a finding all the same.
                Err(gravest.map_or_else(Refusal::nonconforming, Refusal::of_finding))
            }
            _ => Ok(()),
        }
    }
}

/// The first problem that is refused.
fn admit_problems(
    problems: &[Problem],
    refuses: impl Fn(ProblemKind) -> bool,
) -> Result<(), Refusal> {
    let refused = problems.iter().find(|problem| refuses(problem.kind));
    refused.map_or(Ok(()), |problem| Err(Refusal::unreadable_field(*problem)))
}
