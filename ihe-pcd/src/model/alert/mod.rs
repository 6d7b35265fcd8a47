//! Alerts: what a device asks for attention to, and what became of it (TF-2 3.4, 3.5, B.7.1 and B.8.5).
//!
//! For whoever receives alerts, shows them or carries them to people, and for devices that raise them.
//! An [`AlertReport`] is one message, and an [`Alert`] what it says of one alert; an [`AlertId`] tells the messages of one alert
//! from those of another. An [`AlertStatus`] says what became of an alert that was reported.
//!
//! Not here: which change may follow which, which alerts are active, and who is told of them.

mod builder;
mod event;
mod facet;
mod group;
mod id;
mod inactivations;
mod interpret;
mod lists;
mod parent;
mod phases;
mod recipient;
mod report;
mod status;
mod transaction;
mod words;
mod write;

use core::time::Duration;

use alloc::vec::Vec;

use ihe_pcd_codes::{MdcCode, mdc};

pub use self::builder::{
    AlertContent, AlertReportBuilder, ContentDifference, IncompleteAlert, WithEvent, WithPhase,
    WithSystem, WithVirtualDevice, WithoutSubject, WithoutSystem,
};
pub use self::event::{AlertEvent, AlertSource};
pub use self::facet::Facet;
pub use self::group::{AlertGroup, AlertSubject};
pub use self::id::AlertId;
pub use self::inactivations::Inactivations;
pub use self::lists::{AlertKind, AlertPhase, AlertPriority, AlertState, Inactivation};
pub use self::parent::{Parent, ParentLayout};
pub use self::phases::{FirstPhase, LaterPhase};
pub use self::recipient::Recipient;
pub use self::report::{AlertOrder, AlertReport};
pub use self::status::{
    AlertAnswer, AlertStatus, AlertStatusBuilder, AnswerStatus, ReportedAlert, WithStatus,
    WithoutAlert, WithoutStatus,
};
pub use self::transaction::WrongTransaction;
pub use self::words::{AlertWord, Listed};
use super::{Device, Limits, Observation, Order, Participation, Row, Timestamp};
use crate::datatype::{Ei, Xtn};
use crate::hl7::Text;

/// One alert, as one message says it is: an ALERT_IDENTIFICATION group (TF-2 3.4.4.1.2).
///
/// It keeps every row that it was read from, and what is asked of it is what they say, so that it cannot say anything else.
/// What a row does not say is `None`, and [`AlertReport::problems`] names it.
///
/// ```
/// use ihe_pcd::codes::mdc;
/// use ihe_pcd::hl7::Message;
/// use ihe_pcd::model::{AlertKind, AlertPhase, AlertPriority, AlertReport, AlertState};
///
/// let message = Message::parse(
///     b"MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R40^ORU_R40|1|P|2.6|||AL|NE|||||^^1.3.6.1.4.1.19376.1.6.1.4.1^ISO\r\
///     PV1||I|ICU^4^B\r\
///     OBR|1|A7^MONITOR|A7^MONITOR|196616^MDC_EVT_ALARM^MDC|||20261121120000+0000\r\
///     OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X\r\
///     OBX|2||69642^MDC_DEV_ANALY_SAT_O2_VMD^MDC|1.1.0.0|||||||X\r\
///     OBX|3|ST|196670^MDC_EVT_LO^MDC|1.1.0.1.1|Low SpO2||||||F|||20261121115958+0000\r\
///     OBX|4|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.0.1.2|84|262688^MDC_DIM_PERCENT^MDC|90-100||||F\r\
///     OBX|5|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.1.3|start||||||F\r\
///     OBX|6|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.1.0.1.4|active||||||F\r\
///     OBX|7|ST|68483^MDC_ATTR_ALARM_INACTIVATION_STATE^MDC|1.1.0.1.5|enabled||||||F\r\
///     OBX|8|ST|68484^MDC_ATTR_ALARM_PRIORITY^MDC|1.1.0.1.6|PH||||||F\r\
///     OBX|9|ST|68485^MDC_ATTR_ALERT_TYPE^MDC|1.1.0.1.7|SP||||||F\r",
/// )?;
/// let report = AlertReport::read(&message)?;
/// let alert = report.alerts().next().unwrap();
/// assert_eq!(alert.id().unwrap().to_line(), "A7^MONITOR");
/// assert!(*alert.phase().unwrap() == AlertPhase::Start);
/// assert!(*alert.state().unwrap() == AlertState::Active);
/// assert!(*alert.priority().unwrap() == AlertPriority::High);
/// assert!(*alert.kind().unwrap() == AlertKind::Physiological);
/// assert!(alert.event().unwrap().code == mdc::EVT_LO);
/// assert!(alert.source().unwrap().code == mdc::PULS_OXIM_SAT_O2);
/// assert_eq!(alert.limits().unwrap().low(), Some(90.into()));
/// assert_eq!(alert.time().unwrap().instant.unwrap().to_string(), "2026-11-21T11:59:58Z");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Alert<'a> {
    orders: Vec<AlertOrder<'a>>,
    /// Which of the orders has the facets.
    identification: usize,
    /// The place of each facet's row among the rows of that order.
    places: [Option<usize>; 7],
    id: Option<AlertId<'a>>,
    event: Option<AlertEvent<'a>>,
    source: Option<AlertSource<'a>>,
    phase: Option<Listed<'a, AlertPhase>>,
    state: Option<Listed<'a, AlertState>>,
    inactivation: Option<Inactivations<'a>>,
    priority: Option<Listed<'a, AlertPriority>>,
    kind: Option<Listed<'a, AlertKind>>,
}

impl<'a> Alert<'a> {
    /// Which alert it is: what OBR-29 names, or where that is empty OBR-3.
    ///
    /// `None` where neither says anything.
    pub const fn id(&self) -> Option<&AlertId<'a>> {
        self.id.as_ref()
    }

    /// OBR-3: names this indication for ever, among all that are said of the alert.
    pub fn indication(&self) -> Option<&Ei<'a>> {
        self.order()?.filler.as_ref()
    }

    /// OBR-29, in whichever layout it came.
    pub fn parent(&self) -> &Parent<'a> {
        const NONE: &Parent<'static> = &Parent::NONE;
        self.identified().map_or(NONE, |order| &order.parent)
    }

    /// Facet 3: what has just happened to it.
    pub const fn phase(&self) -> Option<&Listed<'a, AlertPhase>> {
        self.phase.as_ref()
    }

    /// Facet 4: whether its condition is there.
    pub const fn state(&self) -> Option<&Listed<'a, AlertState>> {
        self.state.as_ref()
    }

    /// Facet 5: which of its signals do not work, and whether it is acknowledged; `None` without the row.
    pub const fn inactivation(&self) -> Option<&Inactivations<'a>> {
        self.inactivation.as_ref()
    }

    /// Facet 6, or OBX-8 of the event where old senders have it.
    pub const fn priority(&self) -> Option<&Listed<'a, AlertPriority>> {
        self.priority.as_ref()
    }

    /// Facet 7, or OBX-8 of the event where old senders have it.
    pub const fn kind(&self) -> Option<&Listed<'a, AlertKind>> {
        self.kind.as_ref()
    }

    /// Facet 1: what has happened.
    pub const fn event(&self) -> Option<&AlertEvent<'a>> {
        self.event.as_ref()
    }

    /// Facet 2: what it has happened to.
    pub const fn source(&self) -> Option<&AlertSource<'a>> {
        self.source.as_ref()
    }

    /// The row of a facet.
    pub fn row(&self, facet: Facet) -> Option<&Observation<'a>> {
        let place = self.places.get(facet.index()).copied().flatten()?;
        match self.order()?.rows.get(place)? {
            Row::Observation(row) => Some(row),
            Row::Device(_) => None,
        }
    }

    /// The alarm limits of the metric that is the source (OBX-7 of facet 2).
    pub fn limits(&self) -> Option<&Limits<'a>> {
        let row = self.row(Facet::Source)?;
        Some(&row.limits).filter(|limits| !limits.is_empty())
    }

    /// When it changed: OBX-14 of the event, else of its source, else the time of the order or of the device the event is in.
    pub fn time(&self) -> Option<&Timestamp> {
        let own = |facet| self.row(facet)?.own_time();
        let inherited = || self.row(Facet::Event)?.time.as_ref();
        let ordered = || self.order()?.start.as_ref();
        own(Facet::Event)
            .or_else(|| own(Facet::Source))
            .or_else(inherited)
            .or_else(ordered)
    }

    /// When it began, as far as this message says it: the [`time`](Self::time) of a start or of a point in time.
    ///
    /// Of `present` and of all that follows a start nobody says it here.
    pub fn first_time(&self) -> Option<&Timestamp> {
        let begins = self
            .phase()?
            .known()
            .is_some_and(|phase| phase.is_first() && phase != AlertPhase::Present);
        self.time().filter(|_| begins)
    }

    /// The device it comes from: OBX-18 of the event, else of its source, their own or inherited, else of the first device row that has one.
    pub fn device(&self) -> Option<&Ei<'a>> {
        let of_row = |facet| self.row(facet)?.device();
        of_row(Facet::Event)
            .or_else(|| of_row(Facet::Source))
            .or_else(|| self.devices().find_map(|device| device.ids.first()))
    }

    /// The device rows of all its orders.
    pub fn devices(&self) -> impl Iterator<Item = &Device<'a>> {
        self.orders().flat_map(|order| order.order.devices())
    }

    /// The rows that are no facets: annotations, values beside the source, waveforms, and whatever else stands there.
    pub fn evidence(&self) -> impl Iterator<Item = &Observation<'a>> {
        let facets = |place| self.places.contains(&Some(place));
        self.orders
            .iter()
            .enumerate()
            .flat_map(move |(number, order)| {
                let is_identification = number == self.identification;
                let rows = order.order.rows.iter().enumerate();
                rows.filter_map(move |(place, row)| match row {
                    Row::Observation(row) if !(is_identification && facets(place)) => Some(row),
                    _ => None,
                })
            })
    }

    /// Texts that a manager may put behind that of the event: `MDC_ATTR_ALERT_TEXT`, and as it was called before (CP-143).
    pub fn annotations(&self) -> impl Iterator<Item = &Text<'a>> {
        let rows = self.evidence();
        rows.filter(|row| is_term(row, mdc::ATTR_ALERT_TEXT, "MDCX_ATTR_ALERT_ANNOTATION"))
            .filter_map(|row| event::text_of(row.value_as_sent()))
    }

    /// What of its dissemination the reporter wants to hear (CP-154): `MDCX_ALERT_DISSEM_STATUS_FILTER`; none means everything.
    pub fn wanted_statuses(&self) -> Vec<Listed<'a, AnswerStatus>> {
        let rows = self.evidence();
        rows.filter(|row| row.code.text.trim() == "MDCX_ALERT_DISSEM_STATUS_FILTER")
            .filter_map(|row| event::words_of(row.value_as_sent()))
            .flatten()
            .map(Listed::new)
            .collect()
    }

    /// Whether it says only that the reporter is alive (`MDC_EVT_WATCHDOG`).
    pub fn is_watchdog(&self) -> bool {
        self.event().is_some_and(|event| {
            event.code == mdc::EVT_WATCHDOG || event.code.text.trim() == "MDC_EVT_WATCHDOG"
        })
    }

    /// Within which time the next watchdog message comes: `MDC_ATTR_CONFIRM_TIMEOUT`, in seconds.
    pub fn confirm_timeout(&self) -> Option<Duration> {
        let mut rows = self.evidence();
        let row =
            rows.find(|row| is_term(row, mdc::ATTR_CONFIRM_TIMEOUT, "MDC_ATTR_CONFIRM_TIMEOUT"))?;
        event::seconds_of(row)
    }

    /// To whom it is to be brought: the PRT behind OBR or its rows, in the role of a recipient or in none (TF-2 B.7.1.1).
    pub fn recipients(&self) -> impl Iterator<Item = &Participation<'a>> {
        let orders = self.orders().map(|order| &order.order);
        orders
            .flat_map(|order| {
                let rows = order.rows.iter().flat_map(|row| match row {
                    Row::Device(device) => device.participations(),
                    Row::Observation(row) => row.participations(),
                });
                order.participations.iter().chain(rows)
            })
            .filter(|participation| recipient::is_recipient(participation))
    }

    /// OBR-17: how to reach the place that the alert comes from.
    pub fn callback(&self) -> &[Xtn<'a>] {
        self.identified().map_or(&[], |order| &order.callback)
    }

    /// The orders (OBR) it was read from, one of which has its facets; others hold devices and evidence.
    pub fn orders(&self) -> impl Iterator<Item = &AlertOrder<'a>> {
        self.orders.iter()
    }

    /// The order that has its facets.
    pub fn order(&self) -> Option<&Order<'a>> {
        self.identified().map(|order| &order.order)
    }

    fn identified(&self) -> Option<&AlertOrder<'a>> {
        self.orders.get(self.identification)
    }

    /// The same alert without a borrow.
    pub fn into_owned(self) -> Alert<'static> {
        Alert {
            orders: self
                .orders
                .into_iter()
                .map(AlertOrder::into_owned)
                .collect(),
            identification: self.identification,
            places: self.places,
            id: self.id.map(AlertId::into_owned),
            event: self.event.map(AlertEvent::into_owned),
            source: self.source.map(AlertSource::into_owned),
            phase: self.phase.map(Listed::into_owned),
            state: self.state.map(Listed::into_owned),
            inactivation: self.inactivation.map(Inactivations::into_owned),
            priority: self.priority.map(Listed::into_owned),
            kind: self.kind.map(Listed::into_owned),
        }
    }
}

/// Whether a row is of this term, by its code or by this name.
fn is_term(row: &Observation<'_>, code: MdcCode, name: &str) -> bool {
    row.code == code || row.code.text.trim() == name
}
