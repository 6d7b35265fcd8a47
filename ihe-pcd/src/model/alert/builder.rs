mod assemble;
mod content;

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::marker::PhantomData;
use core::time::Duration;

use ihe_pcd_codes::{mdc, unit};

use self::content::Source;
pub use self::content::{AlertContent, ContentDifference, IncompleteAlert};
use super::{
    AlertId, AlertKind, AlertPhase, AlertPriority, AlertReport, AlertState, AnswerStatus,
    FirstPhase, Inactivation, LaterPhase, Recipient,
};
use crate::datatype::{Cwe, Decimal, Ei, Hd, Instant, Nm, Pl, Xpn, Xtn};
use crate::hl7::{Charset, Text};
use crate::model::{
    Containment, Header, Identity, MessageType, Metric, Patient, ProcessingId, Sender,
    SendingProfile, Timestamp, Unfit, Visit,
};

/// Nothing is said of whom the alert is about.
#[derive(Debug)]
pub enum WithoutSubject {}

/// A device must follow.
#[derive(Debug)]
pub enum WithoutSystem {}

/// A virtual device must follow: receivers look for both (the NIST plug-in `ACM_Containment`).
#[derive(Debug)]
pub enum WithSystem {}

/// What has happened must follow.
#[derive(Debug)]
pub enum WithVirtualDevice {}

/// Which phase the alert is in must follow.
#[derive(Debug)]
pub enum WithEvent {}

/// All that an alert needs is said.
#[derive(Debug)]
pub enum WithPhase {}

/// Builds an [`AlertReport`] about one alert: the rows of devices and facets, their paths and numbers, OBR-29 and the fixed fields are done for the caller.
///
/// Each step must be said, and in this order: whom it is about, the device, the virtual device, what has happened to what, and the phase.
/// A message without one of them does not compile:
///
/// ```compile_fail,E0599
/// # use ihe_pcd::codes::mdc;
/// # use ihe_pcd::datatype::{Ei, Instant};
/// # use ihe_pcd::model::{AlertReport, Sender};
/// AlertReport::builder(Sender::named("MONITOR", "ICU"), "1", Instant::UNIX_EPOCH)
///     .no_subject()
///     .mds(mdc::DEV_PUMP_INFUS_LVP_MDS, Ei::eui_64("0123456789ABCDEF"))
///     .vmd(mdc::DEV_PUMP_INFUS_LVP_VMD)
///     .technical(mdc::EVT_BATT_DEPL, "Battery empty", mdc::DEV_PUMP_INFUS_LVP_MDS)
///     .build();
/// ```
///
/// Nor does a later message that names no alert:
///
/// ```compile_fail,E0308
/// # use ihe_pcd::datatype::Ei;
/// # use ihe_pcd::model::{AlertId, AlertReport, AlertReportBuilder, LaterPhase, WithEvent};
/// # fn ended(builder: AlertReportBuilder<WithEvent>, id: AlertId<'static>) {
/// builder.first(LaterPhase::End, id);
/// # }
/// ```
///
/// ```
/// use ihe_pcd::codes::{mdc, unit};
/// use ihe_pcd::datatype::{Cx, Ei, Instant};
/// use ihe_pcd::model::{
///     AlertPriority, AlertReport, FirstPhase, Identity, LaterPhase, Limits, Metric, Sender,
/// };
///
/// let sender = Sender::named("MONITOR", "ICU");
/// let now = Instant::parse_rfc3339("2026-11-21T12:00:00Z")?;
/// let low_saturation = |control_id: &'static str| {
///     let saturation = Metric::number(mdc::PULS_OXIM_SAT_O2, 84, unit::PERCENT);
///     AlertReport::builder(sender.clone(), control_id, now)
///         .patient(Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")))
///         .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, Ei::eui_64("0123456789ABCDEF"))
///         .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
///         .physiological(mdc::EVT_LO, "Low SpO2", saturation.limits(Limits::between(90, 100)))
///         .priority(AlertPriority::High)
/// };
/// let id = sender.alert_id("A7");
/// let started = low_saturation("1").first(FirstPhase::Start, id.clone()).build();
/// let ended = low_saturation("2").later(LaterPhase::End, id.clone()).build();
///
/// let message = ended.write()?;
/// let read = AlertReport::read(&message.message())?;
/// assert_eq!(read, ended);
/// assert_eq!(read.alerts().next().unwrap().id(), Some(&id));
/// assert_eq!(started.alerts().next().unwrap().id(), Some(&id));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct AlertReportBuilder<State> {
    /// On the heap, as a builder is handed from call to call.
    said: Box<Said>,
    state: PhantomData<State>,
}

/// What was said so far.
#[derive(Clone, Debug)]
struct Said {
    header: Header<'static>,
    now: Instant,
    content: AlertContent,
    phase: AlertPhase,
    state: AlertState,
    id: Option<AlertId<'static>>,
    is_first: bool,
    indication: Option<Ei<'static>>,
}

impl AlertReport<'static> {
    /// Begins a message about one alert: who sends, its control id (MSH-10, unique for ever per sender), and when it is made.
    ///
    /// MSH-11 is `P`, the character set is UTF-8, and the alert changed at `now` unless said otherwise.
    pub fn builder(
        sender: Sender,
        control_id: impl Into<Text<'static>>,
        now: Instant,
    ) -> AlertReportBuilder<WithoutSubject> {
        let header = Header {
            sending_application: sender.application,
            sending_facility: sender.facility,
            receiving_application: Hd::default(),
            receiving_facility: Hd::default(),
            time: Some(Timestamp::utc(now)),
            message_type: MessageType {
                code: Text::borrowed("ORU"),
                trigger: Text::borrowed("R40"),
                structure: Text::borrowed("ORU_R40"),
            },
            control_id: control_id.into(),
            processing_id: ProcessingId::PRODUCTION,
            version: Text::borrowed("2.6"),
            // The profile says them.
            accept_acknowledgment: None,
            application_acknowledgment: None,
            charset: Charset::UTF_8,
            profiles: Vec::new(),
        };
        AlertReportBuilder {
            said: Box::new(Said::new(header, now)),
            state: PhantomData,
        }
    }
}

impl Said {
    fn new(header: Header<'static>, now: Instant) -> Self {
        Self {
            header,
            now,
            content: AlertContent::default(),
            phase: AlertPhase::Present,
            state: AlertState::Active,
            id: None,
            is_first: true,
            indication: None,
        }
    }
}

impl Sender {
    /// The id of an alert that this sender raised: what it calls it, and who it is (TF-2 B.7).
    pub fn alert_id(&self, id: impl Into<Text<'static>>) -> AlertId<'static> {
        AlertId::new(Self::order_id(&self.application, id.into()))
    }
}

impl<State> AlertReportBuilder<State> {
    /// MSH-5 and MSH-6.
    #[must_use]
    pub fn receiver(mut self, receiver: Sender) -> Self {
        self.said.header.receiving_application = receiver.application;
        self.said.header.receiving_facility = receiver.facility;
        self
    }

    /// MSH-11: [`ProcessingId::DEBUGGING`] for demonstrations and tests, at which nobody may run.
    #[must_use]
    pub fn processing(mut self, id: ProcessingId<'static>) -> Self {
        self.said.header.processing_id = id;
        self
    }

    /// Says of an alert what was said of it before, or what is kept of it: everything but its phase and id.
    pub fn saying(mut self, content: AlertContent) -> AlertReportBuilder<WithEvent> {
        self.said.content = content;
        self.into_state()
    }

    fn into_state<Next>(self) -> AlertReportBuilder<Next> {
        AlertReportBuilder {
            said: self.said,
            state: PhantomData,
        }
    }
}

impl AlertReportBuilder<WithoutSubject> {
    /// The alert is about this patient.
    ///
    /// Without an identifier, or with PID-31 `Y`, it reads as unidentified. Without a name, PID-5 says that none is known (TF-2 B.5).
    pub fn patient(self, identity: Identity<'static>) -> AlertReportBuilder<WithoutSystem> {
        self.about(identity, None)
    }

    /// The alert is about this patient, who is there (PV1-3).
    pub fn patient_at(
        self,
        identity: Identity<'static>,
        location: Pl<'static>,
    ) -> AlertReportBuilder<WithoutSystem> {
        self.about(identity, Some(location))
    }

    /// The alert is about whoever lies there; nobody knows who it is (PID-31 `Y`, TF-2 B.5).
    pub fn unidentified_patient_at(
        self,
        location: Pl<'static>,
    ) -> AlertReportBuilder<WithoutSystem> {
        self.about(Identity::unknown(), Some(location))
    }

    /// The alert is about a place, and no patient: PV1-3 without a PID (TF-2 B.6.1).
    pub fn location(mut self, location: Pl<'static>) -> AlertReportBuilder<WithoutSystem> {
        self.said.content.visit = visit(location);
        self.into_state()
    }

    /// The alert is about no patient and no place: about a device wherever it is.
    pub fn no_subject(self) -> AlertReportBuilder<WithoutSystem> {
        self.into_state()
    }

    fn about(
        mut self,
        mut identity: Identity<'static>,
        location: Option<Pl<'static>>,
    ) -> AlertReportBuilder<WithoutSystem> {
        identity
            .identifiers
            .retain(|identifier| !identifier.is_empty());
        identity.names.retain(|name| !name.is_empty());
        if identity.names.is_empty() {
            identity.names.push(Xpn::unknown());
        }
        self.said.content.patient = Patient::new(identity);
        self.said.content.visit = location.and_then(visit);
        self.into_state()
    }
}

/// PV1-3, and PV1-2 `U`, unknown.
fn visit(location: Pl<'static>) -> Option<Visit<'static>> {
    (!location.is_empty()).then(|| Visit {
        class: Text::borrowed("U"),
        location: Some(location),
        ..Visit::default()
    })
}

impl AlertReportBuilder<WithoutSystem> {
    /// The device (MDS) and its identity, preferably an EUI-64 (TF-2 B.8.6, C.5).
    pub fn mds(
        mut self,
        code: impl Into<Cwe<'static>>,
        id: Ei<'static>,
    ) -> AlertReportBuilder<WithSystem> {
        self.said.content.system = (code.into(), id);
        self.into_state()
    }
}

impl AlertReportBuilder<WithSystem> {
    /// The virtual device (VMD) of the device that the alert comes from.
    pub fn vmd(mut self, code: impl Into<Cwe<'static>>) -> AlertReportBuilder<WithVirtualDevice> {
        self.said.content.virtual_device = code.into();
        self.into_state()
    }
}

impl AlertReportBuilder<WithVirtualDevice> {
    /// The channel of the virtual device.
    #[must_use]
    pub fn channel(mut self, code: impl Into<Cwe<'static>>) -> Self {
        self.said.content.channel = Some(code.into());
        self
    }

    /// OBX-4 of the metric or the part of the device that is the source, as reports (PCD-01) have it: its numbers are taken here too.
    ///
    /// Unless it is said, and where it says 0 for something that is there, everything has the number 1.
    #[must_use]
    pub const fn numbered_as(mut self, path: Containment) -> Self {
        self.said.content.path = path;
        self
    }

    /// An alarm about the patient: the event, what the device shows, and the metric with its value and limits (TF-2 B.8.5).
    pub fn physiological(
        self,
        event: impl Into<Cwe<'static>>,
        text: impl Into<Text<'static>>,
        source: Metric,
    ) -> AlertReportBuilder<WithEvent> {
        let source = content::source(source);
        self.happened(AlertKind::Physiological, event.into(), text.into(), source)
    }

    /// An alarm about the device: the event, what the device shows, and the part of the device that has the trouble (TF-2 B.8.5).
    pub fn technical(
        self,
        event: impl Into<Cwe<'static>>,
        text: impl Into<Text<'static>>,
        source: impl Into<Cwe<'static>>,
    ) -> AlertReportBuilder<WithEvent> {
        let source = Source::Object(source.into());
        self.happened(AlertKind::Technical, event.into(), text.into(), source)
    }

    /// Advice: the event, what the device shows, and the part of the device it comes from (TF-2 B.8.5).
    pub fn advisory(
        self,
        event: impl Into<Cwe<'static>>,
        text: impl Into<Text<'static>>,
        source: impl Into<Cwe<'static>>,
    ) -> AlertReportBuilder<WithEvent> {
        let source = Source::Object(source.into());
        self.happened(AlertKind::Advisory, event.into(), text.into(), source)
    }

    /// The reporter says that it is alive, and within which time it will say so again: `MDC_EVT_WATCHDOG` of no priority.
    ///
    /// The framework has no such message; receivers that know it alarm when it does not come.
    pub fn watchdog(self, again_within: Duration) -> AlertReportBuilder<WithEvent> {
        let event = Cwe::from_mdc(mdc::EVT_WATCHDOG);
        let source = Source::Object(self.said.content.system.0.clone());
        let text = Text::borrowed("Watchdog");
        let mut builder = self.happened(AlertKind::Technical, event, text, source);
        builder.said.content.confirm_within = Some(again_within);
        builder
    }

    fn happened(
        mut self,
        kind: AlertKind,
        event: Cwe<'static>,
        text: Text<'static>,
        source: Source,
    ) -> AlertReportBuilder<WithEvent> {
        self.said.content.kind = kind;
        self.said.content.event = event;
        self.said.content.text = text;
        self.said.content.source = source;
        self.into_state()
    }
}

impl AlertReportBuilder<WithEvent> {
    /// The first message about this alert: its id is OBR-3 (TF-2 B.7).
    pub fn first(
        mut self,
        phase: FirstPhase,
        id: AlertId<'static>,
    ) -> AlertReportBuilder<WithPhase> {
        self.said.phase = phase.phase();
        self.said.state = AlertState::Active;
        self.said.is_first = true;
        self.said.id = Some(id);
        self.into_state()
    }

    /// A later message about an alert that was begun: OBR-29 names it, and OBR-3 is an id of this message's own (TF-2 B.7).
    pub fn later(
        mut self,
        phase: LaterPhase,
        id: AlertId<'static>,
    ) -> AlertReportBuilder<WithPhase> {
        self.said.phase = phase.phase();
        self.said.state = phase.state();
        self.said.is_first = false;
        self.said.id = Some(id);
        self.into_state()
    }
}

/// What may be said of an alert once it is said what has happened.
macro_rules! details {
    ($state:ident) => {
        impl AlertReportBuilder<$state> {
            /// Facet 6; unless it is said, `PN`, not indicated.
            #[must_use]
            pub const fn priority(mut self, priority: AlertPriority) -> Self {
                self.said.content.priority = priority;
                self
            }

            /// Facet 5: which signals do not work, or that it is acknowledged; unless it is said, `enabled`.
            #[must_use]
            pub fn inactivated(mut self, by: impl IntoIterator<Item = Inactivation>) -> Self {
                self.said.content.inactivation = by.into_iter().collect();
                self
            }

            /// OBX-14 of the event: when it changed, where that is not now.
            #[must_use]
            pub const fn changed_at(mut self, time: Instant) -> Self {
                self.said.content.changed_at = Some(time);
                self
            }

            /// One more text that a manager may put behind that of the event: `MDC_ATTR_ALERT_TEXT`. One that says nothing is none.
            #[must_use]
            pub fn annotation(mut self, text: impl Into<Text<'static>>) -> Self {
                let text = text.into();
                if !text.is_empty() {
                    self.said.content.annotations.push(text);
                }
                self
            }

            /// One more value for whoever judges the alert, of the device that it comes from.
            #[must_use]
            pub fn evidence(mut self, metric: Metric) -> Self {
                self.said.content.evidence.push(content::evidence(metric));
                self
            }

            /// One more recipient (PRT).
            #[must_use]
            pub fn recipient(mut self, recipient: Recipient) -> Self {
                self.said.content.recipients.push(recipient);
                self
            }

            /// OBR-17: how to reach the place that the alert comes from; there are two at most.
            #[must_use]
            pub fn callback(mut self, address: Xtn<'static>) -> Self {
                if !address.is_empty() {
                    self.said.content.callback.push(address);
                }
                self
            }

            /// Which news of its dissemination the reporter wants (CP-154); none means all.
            #[must_use]
            pub fn wanting(mut self, statuses: impl IntoIterator<Item = AnswerStatus>) -> Self {
                self.said.content.wanted.extend(statuses);
                self
            }
        }
    };
}

details!(WithEvent);
details!(WithPhase);

impl AlertReportBuilder<WithPhase> {
    /// Its condition is not there any more, and its signals are given still: state `latched`. Of an alert that is over it changes nothing.
    #[must_use]
    pub fn latched(mut self) -> Self {
        if self.said.state == AlertState::Active {
            self.said.state = AlertState::Latched;
        }
        self
    }

    /// OBR-3 of a later message: names this indication for ever among all of its sender. Unless it is said, it is the control id.
    #[must_use]
    pub fn indication(mut self, id: Ei<'static>) -> Self {
        self.said.indication = Some(id).filter(|id| !id.is_empty());
        self
    }

    /// The message, by the rules of the framework ([`SendingProfile::REV_9`]).
    ///
    /// It does not fail; texts of the caller stand as they are, as [`ReportBuilder::build`](crate::model::ReportBuilder::build) has it.
    pub fn build(self) -> AlertReport<'static> {
        self.assemble(&SendingProfile::REV_9)
    }

    /// The message, by the rules of whoever is to take it.
    ///
    /// # Errors
    ///
    /// [`Unfit`] with every reason when the profile does not take what the message says.
    pub fn build_for(self, profile: &SendingProfile) -> Result<AlertReport<'static>, Unfit> {
        let report = self.assemble(profile);
        profile.check_alert(&report)?;
        Ok(report)
    }
}

/// Within how many seconds, and the unit.
fn seconds(time: Duration) -> Metric {
    let milliseconds = i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
    let seconds = Decimal::new(milliseconds, 3).normalize();
    Metric::number(mdc::ATTR_CONFIRM_TIMEOUT, Nm::from(seconds), unit::SEC)
}
