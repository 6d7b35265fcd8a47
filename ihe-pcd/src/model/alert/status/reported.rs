use alloc::vec::Vec;

use crate::hl7::Text;
use crate::model::alert::{Alert, AlertGroup, AlertId, AnswerStatus};
use crate::model::{Condition, Header, Patient, ProcessingId, Sender, Visit};

/// An alert as its reporter has reported it: what is needed of the message (PCD-04) to say later what became of the alert (PCD-05).
///
/// It is small and borrows nothing, so that it can be kept until a person has answered.
///
/// ```
/// use ihe_pcd::hl7::Message;
/// use ihe_pcd::model::{AlertReport, AnswerStatus, ReportedAlert};
///
/// let message = Message::parse(
///     b"MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R40^ORU_R40|1|P|2.6|||AL|AL\r\
///     OBR|1|A7^MONITOR|A7^MONITOR|196616^MDC_EVT_ALARM^MDC\r\
///     OBX|1|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.1.3|start||||||F\r",
/// )?;
/// let report = AlertReport::read(&message)?;
/// let (group, alert) = report.only_alert().unwrap();
/// let reported = ReportedAlert::of(&report.header, group, alert).unwrap();
/// assert_eq!(reported.control_id, "1");
/// assert!(reported.wants(AnswerStatus::Accepted)); // MSH-16
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReportedAlert {
    /// Which alert.
    pub id: AlertId<'static>,
    /// MSH-10 of the message.
    pub control_id: Text<'static>,
    /// MSH-3 and MSH-4: who has reported it.
    pub reporter: Sender,
    /// MSH-11.
    pub processing: ProcessingId<'static>,
    /// PID.
    pub patient: Patient<'static>,
    /// PV1.
    pub visit: Option<Visit<'static>>,
    /// Whether MSH-16 asks for PCD-05 (CP-150): it says something, and not `NE`.
    pub asks: bool,
    /// What of it the reporter wants to hear; `None` means everything.
    wanted: Option<Vec<AnswerStatus>>,
}

impl ReportedAlert {
    /// An alert of a message with this header, and its group; `None` for one that has no id.
    pub fn of(header: &Header<'_>, group: &AlertGroup<'_>, alert: &Alert<'_>) -> Option<Self> {
        let wanted = alert.wanted_statuses();
        // A list of words that nobody knows is a list.
        let wanted = (!wanted.is_empty())
            .then(|| wanted.iter().filter_map(|status| status.known()).collect());
        let asked = header.application_acknowledgment;
        Some(Self {
            id: alert.id()?.clone().into_owned(),
            control_id: header.control_id.clone().into_owned(),
            reporter: Sender {
                application: header.sending_application.clone().into_owned(),
                facility: header.sending_facility.clone().into_owned(),
            },
            processing: ProcessingId::new(Text::from(header.processing_id.as_str()).into_owned()),
            patient: group.patient.clone().into_owned(),
            visit: group.visit.clone().map(Visit::into_owned),
            asks: asked.is_some_and(|asked| asked != Condition::Never),
            wanted,
        })
    }

    /// Whether the reporter asks to be told this: by MSH-16 (CP-150), and if it lists what it wants to hear (CP-154), by the list.
    pub fn wants(&self, status: AnswerStatus) -> bool {
        self.asks && self.lists(status)
    }

    /// Whether this is among what the reporter wants to hear, if it hears anything (CP-154); all is, where it lists nothing.
    pub fn lists(&self, status: AnswerStatus) -> bool {
        let wanted = self.wanted.as_ref();
        wanted.is_none_or(|wanted| wanted.contains(&status))
    }
}
