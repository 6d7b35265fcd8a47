use alloc::boxed::Box;
use alloc::vec::Vec;
use core::marker::PhantomData;

use ihe_pcd_codes::mdc;

use super::{AlertAnswer, ReportedAlert};
use crate::datatype::{Cwe, Ei, Hd, Instant, Xcn};
use crate::hl7::{Charset, Text};
use crate::model::alert::{AlertId, AlertOrder, AlertStatus, AnswerStatus, Parent};
use crate::model::problem::Problems;
use crate::model::{
    Condition, Header, MessageType, Order, Participation, Patient, ProcessingId, Sender, Timestamp,
    Transaction, Visit,
};

/// Which alert is answered must follow.
#[derive(Debug)]
pub enum WithoutAlert {}

/// What became of the alert must follow.
#[derive(Debug)]
pub enum WithoutStatus {}

/// All that a status needs is said.
#[derive(Debug)]
pub enum WithStatus {}

/// Builds an [`AlertStatus`] that says one thing about one alert: the fixed fields, OBR-29, MSA and PRT are done for the caller.
///
/// Which alert, and what became of it, must be said. A message without does not compile:
///
/// ```compile_fail,E0599
/// # use ihe_pcd::datatype::Instant;
/// # use ihe_pcd::model::{AlertStatus, Sender};
/// let sender = Sender::named("MANAGER", "ICU");
/// let id = Sender::named("MONITOR", "ICU").alert_id("A7");
/// AlertStatus::builder(sender, "9", Instant::UNIX_EPOCH).about(id).build();
/// ```
///
/// ```
/// use ihe_pcd::datatype::{Instant, Xcn};
/// use ihe_pcd::hl7::Message;
/// use ihe_pcd::model::{AlertReport, AlertStatus, AnswerStatus, ReportedAlert, Sender};
///
/// let message = Message::parse(
///     b"MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R40^ORU_R40|1|P|2.6|||AL|AL\r\
///     PID|||4711^^^HOSPITAL^PI\r\
///     OBR|1|A7^MONITOR|A7^MONITOR|196616^MDC_EVT_ALARM^MDC\r\
///     OBX|1|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.1.3|start||||||F\r",
/// )?;
/// let report = AlertReport::read(&message)?;
/// let (group, alert) = report.only_alert().unwrap();
/// let reported = ReportedAlert::of(&report.header, group, alert).unwrap();
///
/// // Minutes later.
/// let now = Instant::parse_rfc3339("2026-11-21T12:03:00Z")?;
/// let nurse = Xcn { id: "77".into(), family: "Nurse".into(), ..Xcn::default() };
/// let status = AlertStatus::builder(Sender::named("MANAGER", "ICU"), "9", now)
///     .answering(&reported)
///     .says(AnswerStatus::Accepted)
///     .by(nurse)
///     .build();
///
/// let written = status.write()?;
/// let read = AlertStatus::read(&written.message())?;
/// assert_eq!(read, status);
/// assert_eq!(read.control_id.as_deref(), Some("1"));
/// assert_eq!(read.answers[0].id(), alert.id());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct AlertStatusBuilder<State> {
    /// On the heap, as a builder is handed from call to call.
    said: Box<Said>,
    state: PhantomData<State>,
}

/// What was said so far.
#[derive(Debug)]
struct Said {
    header: Header<'static>,
    now: Instant,
    control_id: Option<Text<'static>>,
    patient: Patient<'static>,
    visit: Option<Visit<'static>>,
    id: Option<AlertId<'static>>,
    status: Option<AnswerStatus>,
    person: Xcn<'static>,
    at: Option<Instant>,
}

impl AlertStatus<'static> {
    /// Begins a message about what became of one alert: who sends, its control id (MSH-10, unique for ever per sender), and when it is made.
    ///
    /// MSH-15 is `AL`, MSH-16 `NE` (TF-2 3.5, B.1), MSH-11 is `P` unless the alert's message says otherwise, and the character set is UTF-8.
    pub fn builder(
        sender: Sender,
        control_id: impl Into<Text<'static>>,
        now: Instant,
    ) -> AlertStatusBuilder<WithoutAlert> {
        let claims = Transaction::Pcd05.oids().iter().map(|oid| Ei {
            entity_identifier: Text::borrowed("IHE_PCD_ACM_002"),
            namespace_id: Text::borrowed("IHE PCD"),
            universal_id: Text::borrowed(oid),
            universal_id_type: Text::borrowed("ISO"),
        });
        let header = Header {
            sending_application: sender.application,
            sending_facility: sender.facility,
            receiving_application: Hd::default(),
            receiving_facility: Hd::default(),
            time: Some(Timestamp::utc(now)),
            message_type: MessageType {
                code: Text::borrowed("ORA"),
                trigger: Text::borrowed("R41"),
                structure: Text::borrowed("ORA_R41"),
            },
            control_id: control_id.into(),
            processing_id: ProcessingId::PRODUCTION,
            version: Text::borrowed("2.6"),
            accept_acknowledgment: Some(Condition::Always),
            application_acknowledgment: Some(Condition::Never),
            charset: Charset::UTF_8,
            profiles: claims.take(1).collect(),
        };
        AlertStatusBuilder {
            said: Box::new(Said {
                header,
                now,
                control_id: None,
                patient: Patient::Absent,
                visit: None,
                id: None,
                status: None,
                person: Xcn::default(),
                at: None,
            }),
            state: PhantomData,
        }
    }
}

impl<State> AlertStatusBuilder<State> {
    fn into_state<Next>(self) -> AlertStatusBuilder<Next> {
        AlertStatusBuilder {
            said: self.said,
            state: PhantomData,
        }
    }
}

impl AlertStatusBuilder<WithoutAlert> {
    /// The alert as its reporter has reported it.
    ///
    /// MSA-2 is the control id of its message (CP-150); PID, PV1 and MSH-11 are those of the message, and its sender is the receiver.
    pub fn answering(mut self, alert: &ReportedAlert) -> AlertStatusBuilder<WithoutStatus> {
        let said = &mut *self.said;
        said.header.receiving_application = alert.reporter.application.clone();
        said.header.receiving_facility = alert.reporter.facility.clone();
        said.header.processing_id = alert.processing.clone();
        said.control_id = Some(alert.control_id.clone()).filter(|id| !id.is_empty());
        said.patient = alert.patient.clone();
        said.visit.clone_from(&alert.visit);
        self.about(alert.id.clone())
    }

    /// An alert of which no more is known than its id: the message names no message (MSA), no patient and no place.
    pub fn about(mut self, id: AlertId<'static>) -> AlertStatusBuilder<WithoutStatus> {
        self.said.id = Some(id);
        self.into_state()
    }
}

impl AlertStatusBuilder<WithoutStatus> {
    /// What became of it: PRT-3.2.
    pub fn says(mut self, status: AnswerStatus) -> AlertStatusBuilder<WithStatus> {
        self.said.status = Some(status);
        self.into_state()
    }
}

impl AlertStatusBuilder<WithStatus> {
    /// PRT-5: who did it, or to whom it was brought.
    #[must_use]
    pub fn by(mut self, person: Xcn<'static>) -> Self {
        self.said.person = person;
        self
    }

    /// PRT-11: when it happened, where that is not now.
    #[must_use]
    pub fn happened_at(mut self, time: Instant) -> Self {
        self.said.at = Some(time);
        self
    }

    /// MSH-5 and MSH-6: whom the message is for.
    #[must_use]
    pub fn receiver(mut self, receiver: Sender) -> Self {
        self.said.header.receiving_application = receiver.application;
        self.said.header.receiving_facility = receiver.facility;
        self
    }

    /// MSH-11.
    #[must_use]
    pub fn processing(mut self, id: ProcessingId<'static>) -> Self {
        self.said.header.processing_id = id;
        self
    }

    /// Without MSA, for receivers that know revision 9 of the framework and no CP-150.
    #[must_use]
    pub fn without_control_id(mut self) -> Self {
        self.said.control_id = None;
        self
    }

    /// The message. It does not fail; texts of the caller stand as they are.
    ///
    /// OBR-3 and PRT-1 are the control id with the name of the sender, and OBR-7 is the time of the message.
    pub fn build(self) -> AlertStatus<'static> {
        let said = *self.said;
        let own = Sender::order_id(
            &said.header.sending_application,
            said.header.control_id.clone(),
        );
        let own = Some(own).filter(|id| !id.is_empty());
        let word = said.status.map_or("", AnswerStatus::word);
        let role = Participation::ALERT_ACKNOWLEDGING_PROVIDER;
        let participation = Participation {
            instance: own.clone(),
            action: Text::borrowed("AD"),
            reason: Some(Cwe::new("RESPONSE", word, "IHE_PCD_ACM")),
            role: Some(Cwe::new(role, "Alert Acknowledging Provider", "")),
            persons: persons(said.person),
            begin: Some(Timestamp::utc(said.at.unwrap_or(said.now))),
            ..Participation::default()
        };
        let order = AlertOrder {
            order: Order {
                number: 1,
                filler: own,
                service: Cwe::from_mdc(mdc::EVT_ALARM),
                start: Some(Timestamp::utc(said.now)),
                participations: alloc::vec![participation],
                ..Order::default()
            },
            parent: said.id.map(Parent::of).unwrap_or_default(),
            callback: Vec::new(),
        };
        let mut problems = Problems::default();
        let answer = AlertAnswer::of(order, &mut problems);
        AlertStatus {
            received_at: None,
            header: said.header,
            control_id: said.control_id,
            patient: said.patient,
            visit: said.visit,
            answers: alloc::vec![answer],
            problems: problems.0,
        }
    }
}

/// A person of whom nothing is said is none.
fn persons(person: Xcn<'static>) -> Vec<Xcn<'static>> {
    let person = Some(person).filter(|person| !person.is_empty());
    person.into_iter().collect()
}
