mod builder;
mod reported;

use alloc::vec::Vec;

pub use self::builder::{AlertStatusBuilder, WithStatus, WithoutAlert, WithoutStatus};
pub use self::reported::ReportedAlert;
use super::{
    AlertId, AlertOrder, AlertWord, Listed, ParentLayout, WrongTransaction, report, write,
};
use crate::datatype::Instant;
use crate::hl7::{Location, Message, MessageBuf, SegmentId, Text, WriteError, Writer};
use crate::model::circumstances::Circumstances;
use crate::model::problem::Problems;
use crate::model::read::{self, Under, text};
use crate::model::{
    Header, Participation, Patient, Problem, ProblemKind, SiteRules, Transaction, Visit,
};

/// A PCD-05 message, Report Alert Status: what became of an alert that was reported (TF-2 3.5, CP-150, CP-153).
///
/// An alert manager sends it by itself, as often as something happens; it is no answer to a message in the sense of HL7.
/// [`AlertStatus::builder`] builds one.
///
/// ```
/// use ihe_pcd::hl7::Message;
/// use ihe_pcd::model::{AlertStatus, AnswerStatus};
///
/// let message = Message::parse(
///     b"MSH|^~\\&|MANAGER|ICU|||20261121120004+0000||ORA^R41^ORA_R41|9|P|2.6|||AL|NE|||||^^1.3.6.1.4.1.19376.1.6.1.5.1^ISO\r\
///     MSA|AA|1\r\
///     OBR|1||9^MANAGER|196616^MDC_EVT_ALARM^MDC|||||||||||||||||||||||||^A7&MONITOR\r\
///     PRT|P1|AD|RESPONSE^ACCEPTED^IHE_PCD_ACM|AAP^Alert Acknowledging Provider|77^Nurse^Test\r",
/// )?;
/// let status = AlertStatus::read(&message)?;
/// assert_eq!(status.control_id.as_deref(), Some("1"));
/// let answer = &status.answers[0];
/// assert_eq!(answer.id().unwrap().to_line(), "A7^MONITOR");
/// let (said, by) = answer.statuses().next().unwrap();
/// assert!(said == AnswerStatus::Accepted);
/// assert_eq!(by.persons[0].family, "Nurse");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertStatus<'a> {
    /// When the message came, if [`read_at`](Self::read_at) was told.
    pub received_at: Option<Instant>,
    /// MSH.
    pub header: Header<'a>,
    /// MSA-2: the control id of the message that reported the alert (CP-150); revision 9 has no MSA.
    pub control_id: Option<Text<'a>>,
    /// PID.
    pub patient: Patient<'a>,
    /// PV1.
    pub visit: Option<Visit<'a>>,
    /// What is said, one of each OBR.
    pub answers: Vec<AlertAnswer<'a>>,
    /// What could not be read, only in one of several ways, or with a doubt ([`ProblemKind::is_warning`]).
    pub problems: Vec<Problem>,
}

/// What became of one alert: an OBR, and the PRT behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct AlertAnswer<'a> {
    order: AlertOrder<'a>,
    id: Option<AlertId<'a>>,
}

/// What has happened to an alert on its way to people, or what they did: PRT-3.2 (CP-153).
///
/// An older table of the framework writes them in small letters and knows `CancelledOther` (TF-2 table B.10.2-2): their case does not count.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AnswerStatus {
    /// `RECEIVED`: the communicator has it.
    Received,
    /// `UNDELIVERABLE`
    Undeliverable,
    /// `DELIVERED`: the equipment of a person has it.
    Delivered,
    /// `READ`
    Read,
    /// `CALLBACKSTART`
    CallbackStart,
    /// `CALLBACKEND`
    CallbackEnd,
    /// `ACCEPTED`
    Accepted,
    /// `ACCEPTEDPOSITIVE`: it is true.
    AcceptedPositive,
    /// `ACCEPTEDNOTRELEVANT`: it is true and needs nothing.
    AcceptedNotRelevant,
    /// `ACCEPTEDFALSE`: it is not true.
    AcceptedFalse,
    /// `REJECTED`
    Rejected,
    /// `CANCELLED`
    Cancelled,
    /// `CANCELLEDOTHER`
    CancelledOther,
    /// `COMPLETED`
    Completed,
    /// `ACTIONURI`
    ActionUri,
}

impl AnswerStatus {
    /// All of them, in the order of CP-153.
    pub const ALL: &'static [Self] = &[
        Self::Received,
        Self::Undeliverable,
        Self::Delivered,
        Self::Read,
        Self::CallbackStart,
        Self::CallbackEnd,
        Self::Accepted,
        Self::AcceptedPositive,
        Self::AcceptedNotRelevant,
        Self::AcceptedFalse,
        Self::Rejected,
        Self::Cancelled,
        Self::CancelledOther,
        Self::Completed,
        Self::ActionUri,
    ];

    /// The word of the wire.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Received => "RECEIVED",
            Self::Undeliverable => "UNDELIVERABLE",
            Self::Delivered => "DELIVERED",
            Self::Read => "READ",
            Self::CallbackStart => "CALLBACKSTART",
            Self::CallbackEnd => "CALLBACKEND",
            Self::Accepted => "ACCEPTED",
            Self::AcceptedPositive => "ACCEPTEDPOSITIVE",
            Self::AcceptedNotRelevant => "ACCEPTEDNOTRELEVANT",
            Self::AcceptedFalse => "ACCEPTEDFALSE",
            Self::Rejected => "REJECTED",
            Self::Cancelled => "CANCELLED",
            Self::CancelledOther => "CANCELLEDOTHER",
            Self::Completed => "COMPLETED",
            Self::ActionUri => "ACTIONURI",
        }
    }

    /// Reads a word of the wire, whatever its case.
    pub fn from_word(word: &str) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|status| status.word().eq_ignore_ascii_case(word))
    }
}

impl AlertWord for AnswerStatus {
    fn word(self) -> &'static str {
        self.word()
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::from_word(word)
    }
}

impl<'a> AlertAnswer<'a> {
    /// Which alert: what OBR-29 names; `None` where it names none.
    pub const fn id(&self) -> Option<&AlertId<'a>> {
        self.id.as_ref()
    }

    /// The OBR and its rows; its OBR-3 names this answer.
    pub const fn order(&self) -> &AlertOrder<'a> {
        &self.order
    }

    /// What has happened, and who did it or to whom (PRT-3.2, or PRT-3.1 where it stands there).
    pub fn statuses(&self) -> impl Iterator<Item = (Listed<'a, AnswerStatus>, &Participation<'a>)> {
        let participations = self.order.order.participations.iter();
        participations.filter_map(|participation| {
            let reason = participation.reason.as_ref()?;
            let words = [reason.text.clone(), reason.identifier.clone().into()];
            let word = words.into_iter().find(|word: &Text<'a>| !word.is_empty())?;
            Some((Listed::new(word), participation))
        })
    }
}

impl<'a> AlertStatus<'a> {
    /// Reads a PCD-05 message, `ORA^R41` or `ORU^R41`, knowing nothing of the site.
    ///
    /// # Errors
    ///
    /// [`WrongTransaction`] when the message is of another one. Nothing else ends the reading.
    pub fn read(message: &Message<'a>) -> Result<Self, WrongTransaction> {
        Self::read_with(message, &SiteRules::default())
    }

    /// Reads a PCD-05 message by the rules of a site.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub fn read_with(message: &Message<'a>, rules: &SiteRules) -> Result<Self, WrongTransaction> {
        Self::read_known(message, rules, None)
    }

    /// Reads a PCD-05 message that came at a known time, by the rules of a site.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub fn read_at(
        message: &Message<'a>,
        rules: &SiteRules,
        received_at: Instant,
    ) -> Result<Self, WrongTransaction> {
        Self::read_known(message, rules, Some(received_at))
    }

    fn read_known(
        message: &Message<'a>,
        rules: &SiteRules,
        received_at: Option<Instant>,
    ) -> Result<Self, WrongTransaction> {
        let mut problems = Problems::default();
        let reading = Circumstances::new(message, rules, received_at);
        let header = Header::read_into(message, &reading, &mut problems);
        WrongTransaction::unless(Transaction::Pcd05, Transaction::of(&header))?;
        let results = read::results(message, Under::Request, &reading, &mut problems);
        let mut beside = report::beside(message, &results, &mut problems);
        let msa = message.segment(SegmentId::MSA);
        let control_id = msa.map(|msa| {
            let at = Location::segment(SegmentId::MSA, 1).field(2);
            text(msa.field(2), at, &mut problems)
        });
        let mut subject = (Patient::Absent, None);
        let mut answers = Vec::new();
        let mut pid = 0_u32;
        for (number, result) in results.into_iter().enumerate() {
            pid = pid.saturating_add(u32::from(result.patient.identity().is_some()));
            for order in result.orders {
                let order = AlertOrder::new(order, &mut beside);
                answers.push(AlertAnswer::of(order, &mut problems));
            }
            if number == 0 {
                subject = (result.patient, result.visit);
            } else {
                let at = Location::segment(SegmentId::PID, pid);
                problems.add(at, ProblemKind::SegmentOutOfPlace);
            }
        }
        let (patient, visit) = subject;
        Ok(Self {
            received_at,
            header,
            control_id: control_id.filter(|id| !id.is_empty()),
            patient,
            visit,
            answers,
            problems: problems.0,
        })
    }

    /// Writes the message, in the character set of its header: MSA where it names a message, and an OBR with its rows for each answer.
    ///
    /// Notes and participants of the patient are not read, and not written.
    ///
    /// # Errors
    ///
    /// [`WriteError`] when a text does not fit the character set.
    pub fn write(&self) -> Result<MessageBuf, WriteError> {
        let mut writer = Writer::new(self.header.charset);
        self.header.write(&mut writer.header());
        write::status(self, &mut writer);
        writer.finish()
    }

    /// The same message without a borrow.
    pub fn into_owned(self) -> AlertStatus<'static> {
        let answers = self.answers.into_iter().map(|answer| AlertAnswer {
            order: answer.order.into_owned(),
            id: answer.id.map(AlertId::into_owned),
        });
        AlertStatus {
            received_at: self.received_at,
            header: self.header.into_owned(),
            control_id: self.control_id.map(Text::into_owned),
            patient: self.patient.into_owned(),
            visit: self.visit.map(Visit::into_owned),
            answers: answers.collect(),
            problems: self.problems,
        }
    }
}

impl<'a> AlertAnswer<'a> {
    fn of(order: AlertOrder<'a>, problems: &mut Problems) -> Self {
        let obr = Location::segment(SegmentId::OBR, order.order.number.max(1));
        match order.parent.layout() {
            ParentLayout::Filler => {}
            // That there is no OBR is told of the row.
            ParentLayout::None if order.order.number == 0 => {}
            ParentLayout::None => problems.add(obr.field(29), ProblemKind::Missing),
            ParentLayout::Placer | ParentLayout::Components => {
                problems.add(obr.field(29), ProblemKind::ParentLayout);
            }
        }
        let answer = Self {
            id: order.parent.id().cloned(),
            order,
        };
        if answer
            .statuses()
            .any(|(status, _)| status.known().is_none())
        {
            problems.add(obr, ProblemKind::NotInTable);
        }
        answer
    }
}
