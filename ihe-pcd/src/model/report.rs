use alloc::vec::Vec;

use bytes::BytesMut;
use thiserror::Error;

use super::circumstances::Circumstances;
use super::problem::Problems;
use super::read::Under;
use super::write::Numbers;
use super::{
    Claim, Device, Header, Observation, Patient, PatientResult, Problem, ProblemKind, SiteRules,
    Timestamp, Transaction, read, write,
};
use crate::datatype::{Dtm, Instant};
use crate::hl7::{Location, Message, MessageBuf, SegmentId, WriteError, Writer};

/// A PCD-01 message, Communicate PCD Data: what devices observed on whom (TF-2 3.1).
///
/// It is read only if PCD-01 was recognised; every row is a typed [`Observation`] or [`Device`],
/// and what could not be read is a [`Problem`] with its place.
///
/// NTE and PRT are read where they stand behind PID, OBR or OBX: they belong to it.
/// Behind PV1 they are taken for the patient's and written again behind PID; behind anything else,
/// and before all of these, they are nobody's and are not read. Both are problems with their place.
///
/// Not read, and not written again, are segments and fields that the model does not have:
/// TQ1, NK1, PD1 and all other kinds of segments; MSH-8, -13, -14, -17, -19, -20 and all after MSH-21; of PID all but PID-3, -5, -7, -8 and -31,
/// so also the mother's maiden name, race, addresses, languages, accounts and PID-35 to -39;
/// of PV1 all but PV1-2, -3, -19, -44 and -51; of OBR all but OBR-2, -3, -4, -7, -8 and -10;
/// OBX-9, -12, -13 and all after OBX-20, and of a device row also OBX-2, -8, -11, -17 and -20;
/// of NTE all after NTE-4; and what the [data types](crate::datatype) pass over in a field.
/// They stand in the message still.
///
/// ```
/// use ihe_pcd::codes::mdc;
/// use ihe_pcd::hl7::Message;
/// use ihe_pcd::model::{Report, Value};
///
/// let message = Message::parse(
///     b"MSH|^~\\&|GATEWAY|ICU|||20261121120000+0000||ORU^R01^ORU_R01|1|P|2.6|||AL|NE|||||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\r\
///     PID|||4711^^^HOSPITAL^PI\r\
///     OBR|1||G1|182777000^monitoring of patient^SCT|||20261121120000+0000\r\
///     OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||0123456789ABCDEF^^0123456789ABCDEF^EUI-64\r\
///     OBX|2|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.0.0.1|97|262688^MDC_DIM_PERCENT^MDC|||||R\r",
/// )?;
/// let report = Report::read(&message)?;
/// let spo2 = report.observations().find(|row| row.code == mdc::PULS_OXIM_SAT_O2).unwrap();
/// assert_eq!(spo2.reading().value().and_then(Value::decimal), Some(97.into()));
/// assert_eq!(spo2.unit.as_ref().and_then(|unit| unit.ucum()), Some("%"));
/// assert_eq!(spo2.device_id().as_deref(), Some("0123456789ABCDEF^^0123456789ABCDEF^EUI-64"));
/// assert_eq!(report.only_patient().unwrap().status(), "identified");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Report<'a> {
    /// When the message came, if [`read_at`](Self::read_at) was told.
    pub received_at: Option<Instant>,
    /// MSH.
    pub header: Header<'a>,
    /// The PATIENT_RESULT groups; nearly always one.
    pub results: Vec<PatientResult<'a>>,
    /// What could not be read, only in one of several ways, or with a doubt ([`ProblemKind::is_warning`]).
    pub problems: Vec<Problem>,
}

/// The message is not a PCD-01.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("{at}: not a PCD-01 message", at = self.location())]
pub struct ReportError {
    /// What it is instead.
    pub transaction: Transaction,
    /// The repetition of MSH-21 that says so, where MSH-9 does not.
    profile: Option<u32>,
}

impl ReportError {
    /// The field that says so.
    pub const fn location(&self) -> Location {
        let msh = Location::segment(SegmentId::MSH, 1);
        match self.profile {
            Some(repetition) => msh.field(21).repetition(repetition).component(3),
            None => msh.field(9),
        }
    }
}

impl Claim {
    /// Says where MSH-21 leaves a doubt.
    pub(super) fn tell(self, problems: &mut Problems) {
        let at = Location::segment(SegmentId::MSH, 1).field(21);
        match self {
            Self::Profile => {}
            Self::Misprint => problems.add(at, ProblemKind::MisprintedProfile),
            Self::None => problems.add(at, ProblemKind::MissingProfile),
        }
    }
}

impl<'a> Report<'a> {
    /// Reads a PCD-01 message, knowing nothing of the site.
    ///
    /// # Errors
    ///
    /// [`ReportError`] when the message is of another transaction. Nothing else ends the reading.
    pub fn read(message: &Message<'a>) -> Result<Self, ReportError> {
        Self::read_with(message, &SiteRules::default())
    }

    /// Reads a PCD-01 message by the rules of a site.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub fn read_with(message: &Message<'a>, rules: &SiteRules) -> Result<Self, ReportError> {
        Self::read_known(message, rules, None)
    }

    /// Reads a PCD-01 message that came at a known time, by the rules of a site.
    ///
    /// The time of receipt says which of two equal local times is meant when clocks are put back,
    /// and which times lie in the future or came late; what the limits are is said at [`SiteRules`].
    /// It is kept in [`received_at`](Self::received_at), and replaces no time of the message.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub fn read_at(
        message: &Message<'a>,
        rules: &SiteRules,
        received_at: Instant,
    ) -> Result<Self, ReportError> {
        Self::read_known(message, rules, Some(received_at))
    }

    fn read_known(
        message: &Message<'a>,
        rules: &SiteRules,
        received_at: Option<Instant>,
    ) -> Result<Self, ReportError> {
        let mut problems = Problems::default();
        let reading = Circumstances::new(message, rules, received_at);
        let header = Header::read_into(message, &reading, &mut problems);
        match Transaction::of(&header) {
            Transaction::Pcd01(claim) => claim.tell(&mut problems),
            transaction => {
                let profile = Transaction::foreign_profile(&header);
                return Err(ReportError {
                    transaction,
                    profile,
                });
            }
        }
        let results = read::results(message, Under::Request, &reading, &mut problems);
        Ok(Self {
            received_at,
            header,
            results,
            problems: problems.0,
        })
    }

    /// The observations of all patients, in the order of the message.
    ///
    /// Where a report may be about several patients, go through [`results`](Self::results) instead.
    pub fn observations(&self) -> impl Iterator<Item = &Observation<'a>> {
        self.results.iter().flat_map(PatientResult::observations)
    }

    /// The device rows, in the order of the message.
    pub fn devices(&self) -> impl Iterator<Item = &Device<'a>> {
        self.results.iter().flat_map(PatientResult::devices)
    }

    /// The patient, when the report is about one; `None` when it is about several or holds no result.
    pub fn only_patient(&self) -> Option<&Patient<'a>> {
        match self.results.as_slice() {
            [result] => Some(&result.patient),
            _ => None,
        }
    }

    /// Reads a time that is a value (OBX-5) as the other times of the message were read, if the rules are the same.
    ///
    /// ```
    /// use ihe_pcd::model::{Report, SiteRules, Value};
    /// # use ihe_pcd::hl7::Message;
    /// # let message = Message::parse(b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6\rOBR|1\r\
    /// # OBX|1|DTM|67975^MDC_ATTR_TIME_ABS^MDC|1.0.0.1|20261121120000+0000\r")?;
    /// # let report = Report::read(&message)?;
    /// # let row = report.observations().next().unwrap();
    /// if let Value::Time(wire) = row.value_as_sent() {
    ///     let time = report.timestamp(wire.clone(), &SiteRules::default());
    ///     assert_eq!(time.instant.unwrap().to_string(), "2026-11-21T12:00:00Z");
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn timestamp(&self, wire: Dtm, rules: &SiteRules) -> Timestamp {
        let sender = self.header.sender();
        Timestamp::resolved(
            wire,
            &Circumstances::of_sender(&sender, rules, self.received_at),
        )
    }

    /// Writes the message, in the character set of its header.
    ///
    /// # Errors
    ///
    /// [`WriteError`] when a text does not fit the character set.
    pub fn write(&self) -> Result<MessageBuf, WriteError> {
        const HEAD: usize = 1024;
        const ROW: usize = 144;
        let orders = self.results.iter().flat_map(|result| &result.orders);
        let rows = orders.fold(0_usize, |rows, order| rows.saturating_add(order.rows.len()));
        // About what it takes: the buffer still grows where it is not enough.
        let buffer = BytesMut::with_capacity(rows.saturating_mul(ROW).saturating_add(HEAD));
        let mut writer = Writer::appending_to(buffer, self.header.charset);
        self.header.write(&mut writer.header());
        let mut numbers = Numbers::default();
        for result in &self.results {
            write::result(result, &mut writer, &mut numbers);
        }
        writer.finish()
    }

    /// The same report without a borrow.
    pub fn into_owned(self) -> Report<'static> {
        Report {
            received_at: self.received_at,
            header: self.header.into_owned(),
            results: self
                .results
                .into_iter()
                .map(PatientResult::into_owned)
                .collect(),
            problems: self.problems,
        }
    }
}
