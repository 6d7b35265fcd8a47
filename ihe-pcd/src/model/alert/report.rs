use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use bytes::BytesMut;

use super::parent::authority;
use super::{Alert, AlertGroup, Parent, WrongTransaction, interpret, write};
use crate::datatype::{Instant, Xtn};
use crate::hl7::{Location, Message, MessageBuf, SegmentId, WriteError, Writer};
use crate::model::circumstances::Circumstances;
use crate::model::problem::Problems;
use crate::model::read::{self, Under};
use crate::model::room::list;
use crate::model::{Header, Order, PatientResult, Problem, ProblemKind, SiteRules, Transaction};

/// A PCD-04 message, Report Alert: what a device asks for attention to (TF-2 3.4).
///
/// It is read only if PCD-04 was recognised. Every row (OBX) belongs to an [`Alert`], or it is a [`Problem`] with its place;
/// what is missing, said twice or contradicted is a problem too, and so is what old senders do otherwise and is understood all the same.
/// Nothing of that ends the reading: an alert that says too little is an alert.
///
/// What of a message is not read and not written again is said at [`Report`](crate::model::Report); of an alert OBR-17 and OBR-29 are read too.
///
/// [`Alert`] has an example.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertReport<'a> {
    /// When the message came, if [`read_at`](Self::read_at) was told.
    pub received_at: Option<Instant>,
    /// MSH.
    pub header: Header<'a>,
    /// The ALERT groups; nearly always one.
    pub groups: Vec<AlertGroup<'a>>,
    /// What could not be read, only in one of several ways, or with a doubt ([`ProblemKind::is_warning`]).
    pub problems: Vec<Problem>,
}

/// One OBR of an alert with its rows, and what it says beyond the OBR of a report.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertOrder<'a> {
    /// The order and its rows.
    pub order: Order<'a>,
    /// OBR-29.
    pub parent: Parent<'a>,
    /// OBR-17: how to reach the place that the alert comes from.
    pub callback: Vec<Xtn<'a>>,
}

impl<'a> AlertOrder<'a> {
    pub(super) fn new(order: Order<'a>, beside: &mut Beside<'a>) -> Self {
        let (parent, callback) = beside.remove(&order.number).unwrap_or_default();
        Self {
            order,
            parent,
            callback,
        }
    }

    /// The same order without a borrow.
    pub fn into_owned(self) -> AlertOrder<'static> {
        AlertOrder {
            order: self.order.into_owned(),
            parent: self.parent.into_owned(),
            callback: self.callback.into_iter().map(Xtn::into_owned).collect(),
        }
    }
}

impl<'a> AlertReport<'a> {
    /// Reads a PCD-04 message, knowing nothing of the site.
    ///
    /// # Errors
    ///
    /// [`WrongTransaction`] when the message is of another one. Nothing else ends the reading.
    pub fn read(message: &Message<'a>) -> Result<Self, WrongTransaction> {
        Self::read_with(message, &SiteRules::default())
    }

    /// Reads a PCD-04 message by the rules of a site.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub fn read_with(message: &Message<'a>, rules: &SiteRules) -> Result<Self, WrongTransaction> {
        Self::read_known(message, rules, None)
    }

    /// Reads a PCD-04 message that came at a known time, by the rules of a site: as [`Report::read_at`](crate::model::Report::read_at).
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
        WrongTransaction::unless(Transaction::Pcd04, Transaction::of(&header))?;
        let results = read::results(message, Under::Request, &reading, &mut problems);
        let mut beside = beside(message, &results, &mut problems);
        let mut groups = Vec::with_capacity(results.len());
        for result in results {
            groups.push(AlertGroup::of(result, &mut beside, &mut problems));
        }
        recipients(message, rules, &mut problems);
        several(&groups, &mut problems);
        Ok(Self {
            received_at,
            header,
            groups,
            problems: problems.0,
        })
    }

    /// The alerts of all groups, in the order of the message.
    ///
    /// Whom each is about, its [group](Self::groups) says.
    pub fn alerts(&self) -> impl Iterator<Item = &Alert<'a>> {
        self.groups.iter().flat_map(|group| &group.alerts)
    }

    /// The alert and its group, when the message has one, as the framework wants it; `None` when it has several or none.
    pub fn only_alert(&self) -> Option<(&AlertGroup<'a>, &Alert<'a>)> {
        let groups = self.groups.iter();
        let mut alerts = groups.flat_map(|group| group.alerts.iter().map(move |it| (group, it)));
        let first = alerts.next();
        first.filter(|_| alerts.next().is_none())
    }

    /// Writes the message, in the character set of its header.
    ///
    /// # Errors
    ///
    /// [`WriteError`] when a text does not fit the character set.
    pub fn write(&self) -> Result<MessageBuf, WriteError> {
        const ALERT: usize = 2048;
        let buffer = BytesMut::with_capacity(ALERT);
        let mut writer = Writer::appending_to(buffer, self.header.charset);
        self.header.write(&mut writer.header());
        write::groups(&self.groups, &mut writer);
        writer.finish()
    }

    /// The same message without a borrow.
    pub fn into_owned(self) -> AlertReport<'static> {
        AlertReport {
            received_at: self.received_at,
            header: self.header.into_owned(),
            groups: self
                .groups
                .into_iter()
                .map(AlertGroup::into_owned)
                .collect(),
            problems: self.problems,
        }
    }
}

/// What an OBR says of an alert beyond the OBR of a report, by its number.
pub(super) type Beside<'a> = BTreeMap<u32, (Parent<'a>, Vec<Xtn<'a>>)>;

/// Reads of each OBR what only alerts have.
pub(super) fn beside<'a>(
    message: &Message<'a>,
    results: &[PatientResult<'a>],
    problems: &mut Problems,
) -> Beside<'a> {
    let orders = results.iter().flat_map(|result| &result.orders);
    let orders = orders.filter(|order| order.number > 0);
    let segments = message.segments();
    let segments = segments.filter(|segment| segment.id() == SegmentId::OBR);
    let mut beside = BTreeMap::new();
    for (order, obr) in orders.zip(segments) {
        let at = Location::segment(SegmentId::OBR, order.number);
        let [callback, parent] = obr.fields_at([17, 29]);
        let ids = [&order.filler, &order.placer].into_iter().flatten();
        let authorities: Vec<_> = ids.filter_map(|id| authority(&id.namespace_id)).collect();
        let parent = Parent::read(parent, &authorities, at.field(29), problems);
        let callback = list(callback, at.field(17), problems, Xtn::read, Xtn::is_empty);
        beside.insert(order.number, (parent, callback));
    }
    beside
}

/// Tells of recipients in no role, and of those whom nobody can reach (TF-2 B.7.1.1).
fn recipients(message: &Message<'_>, rules: &SiteRules, problems: &mut Problems) {
    let (mut obr, mut prt) = (0_u32, 0_u32);
    for segment in message.segments() {
        let id = segment.id();
        if id == SegmentId::OBR {
            obr = obr.saturating_add(1);
        }
        if id != SegmentId::PRT {
            continue;
        }
        prt = prt.saturating_add(1);
        let is_read = usize::try_from(prt).is_ok_and(|count| count <= rules.max_rows);
        let at = Location::segment(SegmentId::PRT, prt);
        let [role, person, device, address] = segment.fields_at([4, 5, 10, 15]);
        if obr == 0 || !is_read || !device.is_empty() {
            continue;
        }
        if role.is_empty() {
            problems.add(at.field(4), ProblemKind::Missing);
        }
        if person.is_empty() && address.is_empty() {
            problems.add(at.field(5), ProblemKind::Missing);
        }
    }
}

impl<'a> AlertGroup<'a> {
    pub(super) fn of(
        result: PatientResult<'a>,
        beside: &mut Beside<'a>,
        problems: &mut Problems,
    ) -> Self {
        let orders = result.orders.into_iter();
        let orders = orders.map(|order| AlertOrder::new(order, beside)).collect();
        let (alerts, others) = interpret::alerts(orders, problems);
        Self {
            patient: result.patient,
            visit: result.visit,
            notes: result.notes,
            participations: result.participations,
            alerts,
            others,
        }
    }
}

/// Tells of every alert but the first of a message (TF-2 3.4.4.1.2).
fn several(groups: &[AlertGroup<'_>], problems: &mut Problems) {
    let alerts = groups.iter().flat_map(|group| &group.alerts);
    for alert in alerts.skip(1) {
        problems.add(alert.place(), ProblemKind::SeveralAlerts);
    }
}
