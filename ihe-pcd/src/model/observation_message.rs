use alloc::vec::Vec;

use super::circumstances::Circumstances;
use super::problem::Problems;
use super::read::Under;
use super::{
    Device, Header, Observation, PatientResult, Problem, ProblemKind, Report, SiteRules,
    Transaction, read,
};
use crate::datatype::Instant;
use crate::hl7::Message;

/// A message of whatever transaction, read as far as it is built like PCD-01:
/// patients, visits, orders, rows with their devices, values and times.
///
/// For tools that show, sort or record messages. It proves nothing: a receiving system that acts upon PCD-01 reads a [`Report`].
/// What a row means depends on the [`transaction`](Self::transaction).
/// In PCD-03 it is what was *ordered*, and was observed by nobody; in PCD-04 it may be a part of an alert ([`AlertReport`](super::AlertReport)),
/// in PCD-15 and PCD-16 it is about a device, in DEV-51 and DEV-52 about who uses it.
/// [`Reading`](super::Reading) knows nothing of that.
///
/// What else a transaction has is not read, and stands in the [`Message`] still. Of PCD-03 (RGV_O15) that is ORC, RXG, TQ1 and RXR:
/// the rows behind them are an [`Order`](super::Order) of their own with the number 0, as there is no OBR.
/// MSA and ERR are an [`Acknowledgment`](super::Acknowledgment).
///
/// ```
/// use ihe_pcd::codes::mdc;
/// use ihe_pcd::hl7::Message;
/// use ihe_pcd::model::{ObservationMessage, Transaction};
///
/// let message = Message::parse(
///     b"MSH|^~\\&|ORDERS|ICU|||20261121120000+0000||RGV^O15^RGV_O15|1|P|2.6|||AL|AL|||||^^1.3.6.1.4.1.19376.1.6.1.3.1^ISO\r\
///     PID|||4711^^^HOSPITAL^PI\r\
///     ORC|RE|12345\r\
///     RXG|1|||3333^Heparin|500||263762^MDC_DIM_MILLI_L^MDC\r\
///     OBX|1||69986^MDC_DEV_PUMP_INFUS_VMD^MDC||||||||X|||||||0123456789ABCDEF^^0123456789ABCDEF^EUI-64\r\
///     OBX|2|NM|68063^MDC_ATTR_PT_WEIGHT^MDC||85.0|263875^MDC_DIM_KILO_G^MDC\r",
/// )?;
/// let order = ObservationMessage::read(&message);
/// assert_eq!(order.transaction, Transaction::Pcd03);
/// assert_eq!(order.results[0].patient.status(), "identified");
/// let pump = order.observations().find(|row| row.code == mdc::DEV_PUMP_INFUS_VMD).unwrap();
/// assert_eq!(pump.device_id().as_deref(), Some("0123456789ABCDEF^^0123456789ABCDEF^EUI-64"));
/// # Ok::<(), ihe_pcd::hl7::ReadError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObservationMessage<'a> {
    /// When the message came, if [`read_at`](Self::read_at) was told.
    pub received_at: Option<Instant>,
    /// What the rows are about.
    pub transaction: Transaction,
    /// MSH.
    pub header: Header<'a>,
    /// The groups that begin with PID, or with the first row where there is none.
    pub results: Vec<PatientResult<'a>>,
    /// What could not be read, only in one of several ways, or with a doubt ([`ProblemKind::is_warning`]).
    ///
    /// Rules about segments and about OBX-4 are held only against the transactions that have them.
    pub problems: Vec<Problem>,
}

impl<'a> ObservationMessage<'a> {
    /// Reads any message, knowing nothing of the site.
    pub fn read(message: &Message<'a>) -> Self {
        Self::read_with(message, &SiteRules::default())
    }

    /// Reads any message by the rules of a site.
    pub fn read_with(message: &Message<'a>, rules: &SiteRules) -> Self {
        Self::read_known(message, rules, None)
    }

    /// Reads any message that came at a known time, by the rules of a site: as [`Report::read_at`].
    pub fn read_at(message: &Message<'a>, rules: &SiteRules, received_at: Instant) -> Self {
        Self::read_known(message, rules, Some(received_at))
    }

    fn read_known(message: &Message<'a>, rules: &SiteRules, received_at: Option<Instant>) -> Self {
        let mut problems = Problems::default();
        let reading = Circumstances::new(message, rules, received_at);
        let header = Header::read_into(message, &reading, &mut problems);
        let transaction = Transaction::of(&header);
        let under = match transaction {
            Transaction::Pcd01(claim) => {
                claim.tell(&mut problems);
                Under::Request
            }
            Transaction::Pcd03 => Under::Give,
            _ => Under::Request,
        };
        let mut in_results = Problems::default();
        let results = read::results(message, under, &reading, &mut in_results);
        let mut problems = problems.0;
        let in_results = in_results.0.into_iter();
        problems.extend(in_results.filter(|problem| transaction.has_rule(problem.kind)));
        Self {
            received_at,
            transaction,
            header,
            results,
            problems,
        }
    }

    /// The observations of all patients, in the order of the message.
    pub fn observations(&self) -> impl Iterator<Item = &Observation<'a>> {
        self.results.iter().flat_map(PatientResult::observations)
    }

    /// The rows whose OBX-4 is the path of a device, in the order of the message.
    pub fn devices(&self) -> impl Iterator<Item = &Device<'a>> {
        self.results.iter().flat_map(PatientResult::devices)
    }

    /// The same message without a borrow.
    pub fn into_owned(self) -> ObservationMessage<'static> {
        let results = self.results.into_iter();
        ObservationMessage {
            received_at: self.received_at,
            transaction: self.transaction,
            header: self.header.into_owned(),
            results: results.map(PatientResult::into_owned).collect(),
            problems: self.problems,
        }
    }
}

impl<'a> From<Report<'a>> for ObservationMessage<'a> {
    fn from(report: Report<'a>) -> Self {
        Self {
            received_at: report.received_at,
            transaction: Transaction::of(&report.header),
            header: report.header,
            results: report.results,
            problems: report.problems,
        }
    }
}

impl Transaction {
    /// Whether the transaction has the rule that a problem in the groups breaks.
    const fn has_rule(self, kind: ProblemKind) -> bool {
        match kind {
            ProblemKind::DuplicatePath
            | ProblemKind::MalformedPath
            | ProblemKind::ValueOnDeviceRow => self.nests_rows(),
            ProblemKind::SegmentOutOfPlace | ProblemKind::TimesDiffer => self.is_built_alike(),
            ProblemKind::Missing => self.is_built_alike() || matches!(self, Self::Pcd03),
            _ => true,
        }
    }

    /// Whether OBX-4 is the path of every row in its device, as in TF-2 B.8.3.
    ///
    /// In the others it may as well be empty, a plain number or a word.
    const fn nests_rows(self) -> bool {
        matches!(
            self,
            Self::Pcd01(_) | Self::Pcd04 | Self::Pcd05 | Self::Pcd10
        )
    }

    /// Whether PID, PV1, OBR, OBX, NTE and PRT stand in the order of TF-2 3.1.4.1.1, and OBX is that of TF-2 B.8.
    const fn is_built_alike(self) -> bool {
        let is_oru_r01 = matches!(
            self,
            Self::Pcd09 | Self::Pcd15 | Self::Pcd16 | Self::Dev51 | Self::Dev52
        );
        is_oru_r01 || self.nests_rows()
    }
}

#[cfg(test)]
mod tests;
