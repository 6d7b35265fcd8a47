use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use ihe_pcd_codes::mdc;
use thiserror::Error;

use super::{AlertReport, AlertReportBuilder, WithEvent, WithoutSubject};
use crate::datatype::{Cwe, Ei, Instant, Xtn};
use crate::hl7::Text;
use crate::model::alert::{
    Alert, AlertGroup, AlertKind, AlertPriority, AnswerStatus, Facet, Inactivation, Recipient,
    is_term, recipient,
};
use crate::model::{Containment, Key, Level, Metric, Observation, Patient, Sender, Value, Visit};

/// What is said of an alert as long as it stands: whom and what it is about, how urgent it is, and everything else but its phase,
/// its state and its ids.
///
/// Whoever raises an alert makes one with the steps of an [`AlertReportBuilder`], and changes it from message to message.
/// [`AlertReport::content`] is what a message says: it is what the message was built from.
/// `Debug` shows no part of a message.
///
/// ```
/// use ihe_pcd::codes::{mdc, unit};
/// use ihe_pcd::datatype::{Cx, Ei};
/// use ihe_pcd::model::{AlertContent, AlertPriority, ContentDifference, Identity, Metric};
///
/// let saturation = Metric::number(mdc::PULS_OXIM_SAT_O2, 84, unit::PERCENT);
/// let low: AlertContent = AlertContent::builder()
///     .patient(Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")))
///     .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, Ei::eui_64("0123456789ABCDEF"))
///     .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
///     .physiological(mdc::EVT_LO, "Low SpO2", saturation)
///     .priority(AlertPriority::High)
///     .into();
/// let less = low.clone().priority(AlertPriority::Medium);
/// assert_eq!(low.difference(&less), ContentDifference::Priority);
/// ```
#[derive(Clone, PartialEq)]
pub struct AlertContent {
    pub(super) patient: Patient<'static>,
    pub(super) visit: Option<Visit<'static>>,
    pub(super) system: (Cwe<'static>, Ei<'static>),
    pub(super) virtual_device: Cwe<'static>,
    pub(super) channel: Option<Cwe<'static>>,
    pub(super) path: Containment,
    pub(super) kind: AlertKind,
    pub(super) event: Cwe<'static>,
    pub(super) text: Text<'static>,
    pub(super) source: Source,
    pub(super) priority: AlertPriority,
    pub(super) inactivation: Vec<Inactivation>,
    pub(super) changed_at: Option<Instant>,
    pub(super) annotations: Vec<Text<'static>>,
    pub(super) wanted: Vec<AnswerStatus>,
    pub(super) confirm_within: Option<Duration>,
    /// Of each value its row, and those of its facets.
    pub(super) evidence: Vec<Vec<Observation<'static>>>,
    pub(super) recipients: Vec<Recipient>,
    pub(super) callback: Vec<Xtn<'static>>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Source {
    /// The row of the metric, and those of its facets.
    Rows(Vec<Observation<'static>>),
    Object(Cwe<'static>),
}

/// In what two contents differ.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum ContentDifference {
    /// In nothing but the time of the change.
    Nothing,
    /// In the priority alone.
    Priority,
    /// In something else, whether in the priority too or not.
    More,
}

/// A message does not say enough of one alert to go on from there.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("the message does not say enough of one alert")]
pub struct IncompleteAlert;

impl Default for AlertContent {
    fn default() -> Self {
        Self {
            patient: Patient::Absent,
            visit: None,
            system: (Cwe::default(), Ei::default()),
            virtual_device: Cwe::default(),
            channel: None,
            path: Containment::EMPTY,
            kind: AlertKind::Technical,
            event: Cwe::default(),
            text: Text::default(),
            source: Source::Object(Cwe::default()),
            priority: AlertPriority::None,
            inactivation: Vec::new(),
            changed_at: None,
            annotations: Vec::new(),
            wanted: Vec::new(),
            confirm_within: None,
            evidence: Vec::new(),
            recipients: Vec::new(),
            callback: Vec::new(),
        }
    }
}

impl AlertContent {
    /// Begins with whom it is about; the steps are those of a message.
    ///
    /// Who sends it, when and under which id is said when the message is written.
    pub fn builder() -> AlertReportBuilder<WithoutSubject> {
        let nobody = Sender::named("", "");
        AlertReport::builder(nobody, Text::default(), Instant::UNIX_EPOCH)
    }

    /// What the alert is about.
    pub const fn kind(&self) -> AlertKind {
        self.kind
    }

    /// What has happened: the code of the event.
    pub const fn event(&self) -> &Cwe<'static> {
        &self.event
    }

    /// How urgent it is said to be.
    pub const fn said_priority(&self) -> AlertPriority {
        self.priority
    }

    /// Which of its signals are said not to work, and whether it is acknowledged; empty where everything works.
    pub fn said_inactivation(&self) -> &[Inactivation] {
        &self.inactivation
    }

    /// When it is said to have changed; `None` is when the message is written.
    pub const fn said_change(&self) -> Option<Instant> {
        self.changed_at
    }

    /// Facet 6.
    #[must_use]
    pub const fn priority(mut self, priority: AlertPriority) -> Self {
        self.priority = priority;
        self
    }

    /// Facet 5: which signals do not work, or that it is acknowledged, instead of what was said before.
    #[must_use]
    pub fn inactivated(mut self, by: impl IntoIterator<Item = Inactivation>) -> Self {
        self.inactivation = by.into_iter().collect();
        self
    }

    /// OBX-14 of the event: when it changed, where that is not now. It holds for one message.
    #[must_use]
    pub const fn changed_at(mut self, time: Instant) -> Self {
        self.changed_at = Some(time);
        self
    }

    /// The same, changed when the message is written.
    #[must_use]
    pub const fn changed_now(mut self) -> Self {
        self.changed_at = None;
        self
    }

    /// What the device shows.
    #[must_use]
    pub fn text(mut self, text: impl Into<Text<'static>>) -> Self {
        self.text = text.into();
        self
    }

    /// The metric that is the source, with a new value or other limits, instead of the source that was said before.
    #[must_use]
    pub fn measured(mut self, source: Metric) -> Self {
        self.source = self::source(source);
        self
    }

    /// These texts that a manager may put behind that of the event, instead of those before. One that says nothing is none.
    #[must_use]
    pub fn annotated(mut self, texts: impl IntoIterator<Item = Text<'static>>) -> Self {
        let texts = texts.into_iter();
        self.annotations = texts.filter(|text| !text.is_empty()).collect();
        self
    }

    /// These values for whoever judges the alert, instead of those before.
    #[must_use]
    pub fn shown_by(mut self, evidence: impl IntoIterator<Item = Metric>) -> Self {
        self.evidence = evidence.into_iter().map(self::evidence).collect();
        self
    }

    /// These recipients, instead of those before.
    #[must_use]
    pub fn brought_to(mut self, recipients: impl IntoIterator<Item = Recipient>) -> Self {
        self.recipients = recipients.into_iter().collect();
        self
    }

    /// An acknowledgement holds until the alert ends (TF-2 B.8.5).
    pub(crate) fn keeping_acknowledgement(mut self, before: &[Inactivation]) -> Self {
        let acknowledged = Inactivation::AlertAcknowledged;
        if before.contains(&acknowledged) && !self.inactivation.contains(&acknowledged) {
            self.inactivation.push(acknowledged);
        }
        self
    }

    /// In what another differs from it.
    pub fn difference(&self, other: &Self) -> ContentDifference {
        let at = self.changed_at;
        let same = |it: &Self, priority| Self {
            changed_at: at,
            priority,
            ..it.clone()
        };
        if *self == same(other, other.priority) {
            ContentDifference::Nothing
        } else if *self == same(other, self.priority) {
            ContentDifference::Priority
        } else {
            ContentDifference::More
        }
    }

    /// What a message says of one of its alerts.
    pub(super) fn of(group: &AlertGroup<'_>, alert: &Alert<'_>) -> Result<Self, IncompleteAlert> {
        let kind = alert
            .kind()
            .and_then(|kind| kind.known())
            .ok_or(IncompleteAlert)?;
        let priority = alert.priority().and_then(|priority| priority.known());
        let event = alert.event().ok_or(IncompleteAlert)?.clone().into_owned();
        let mut code = event.code;
        if kind != AlertKind::Physiological {
            code.original_text = Text::default();
        }
        let row = alert.row(Facet::Event).ok_or(IncompleteAlert)?;
        let path = row.path.ok_or(IncompleteAlert)?;
        let source_row = alert.row(Facet::Source).ok_or(IncompleteAlert)?;
        let mut content = Self {
            patient: group.patient.clone().into_owned(),
            visit: group.visit.clone().map(Visit::into_owned),
            kind,
            event: code,
            text: event.text.unwrap_or_default(),
            path: of_source(&path),
            priority: priority.ok_or(IncompleteAlert)?,
            inactivation: inactivation(alert),
            changed_at: alert.time().and_then(|time| time.instant),
            annotations: alert.annotations().cloned().map(Text::into_owned).collect(),
            wanted: alert
                .wanted_statuses()
                .iter()
                .filter_map(|it| it.known())
                .collect(),
            confirm_within: alert.confirm_timeout(),
            callback: alert
                .callback()
                .iter()
                .cloned()
                .map(Xtn::into_owned)
                .collect(),
            recipients: alert
                .recipients()
                .map(|it| Recipient::of(it.clone().into_owned()))
                .collect(),
            ..Self::default()
        };
        content.read_devices(alert);
        match kind {
            AlertKind::Physiological => {
                content.source = Source::Rows(alloc::vec![bare(source_row.clone(), true)]);
            }
            AlertKind::Technical | AlertKind::Advisory => {
                let Value::Coded(object) = source_row.value_as_sent() else {
                    return Err(IncompleteAlert);
                };
                content.source = Source::Object(object.clone().into_owned());
            }
        }
        content.read_evidence(alert, &path);
        Ok(content)
    }

    fn read_devices(&mut self, alert: &Alert<'_>) {
        for device in alert.devices() {
            let code = device.code.clone().into_owned();
            match device.path.level() {
                Level::Mds => {
                    let id = device.ids.first().cloned().map(Ei::into_owned);
                    self.system = (code, id.unwrap_or_default());
                }
                Level::Vmd => self.virtual_device = code,
                _ => self.channel = Some(code),
            }
        }
    }

    fn read_evidence(&mut self, alert: &Alert<'_>, path: &Containment) {
        let metric = |path: &Containment| path.numbers().get(..4).map(Vec::from);
        let source = metric(path);
        let mut last = None;
        for row in alert.evidence() {
            let is_said = is_term(row, mdc::ATTR_ALERT_TEXT, "MDCX_ATTR_ALERT_ANNOTATION")
                || is_term(row, mdc::ATTR_CONFIRM_TIMEOUT, "MDC_ATTR_CONFIRM_TIMEOUT")
                || row.code.text.trim() == "MDCX_ALERT_DISSEM_STATUS_FILTER";
            if is_said {
                continue;
            }
            let of = row.path.as_ref().and_then(metric);
            let is_facet = row.path.is_some_and(|path| path.level() == Level::Facet);
            if let Source::Rows(rows) = &mut self.source
                && is_facet
                && of == source
            {
                rows.push(bare(row.clone(), true));
                continue;
            }
            match self.evidence.last_mut() {
                Some(rows) if is_facet && of == last => rows.push(bare(row.clone(), false)),
                _ => self.evidence.push(alloc::vec![bare(row.clone(), false)]),
            }
            last = of;
        }
    }
}

impl AlertReport<'_> {
    /// What it says of its one alert, from which it can be said again.
    ///
    /// What the message was built from is what comes back, as far as a message can say it.
    ///
    /// # Errors
    ///
    /// [`IncompleteAlert`] where it has no alert or several, or where it does not say what kind of alert it is, how urgent,
    /// what has happened to what, or on which device (OBX-4).
    pub fn content(&self) -> Result<AlertContent, IncompleteAlert> {
        let (group, alert) = self.only_alert().ok_or(IncompleteAlert)?;
        AlertContent::of(group, alert)
    }
}

impl From<AlertReportBuilder<WithEvent>> for AlertContent {
    fn from(builder: AlertReportBuilder<WithEvent>) -> Self {
        builder.said.content
    }
}

impl fmt::Debug for AlertContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AlertContent")
            .field("kind", &self.kind)
            .field("priority", &self.priority)
            .field("changed_at", &self.changed_at)
            .finish_non_exhaustive()
    }
}

/// The metric that is the source and its facets, wherever they will stand.
pub(super) fn source(metric: Metric) -> Source {
    let rows = metric
        .into_rows(Containment::metric(1, 1, 0, 1))
        .into_iter();
    Source::Rows(rows.map(|row| bare(row, true)).collect())
}

/// A value and its facets, wherever they will stand.
pub(super) fn evidence(metric: Metric) -> Vec<Observation<'static>> {
    let rows = metric
        .into_rows(Containment::metric(1, 1, 0, 1))
        .into_iter();
    rows.map(|row| bare(row, false)).collect()
}

/// A row where it stands.
pub(super) fn at(mut row: Observation<'static>, path: Containment) -> Observation<'static> {
    row.sub_id = path.spell();
    row.path = Some(path);
    row
}

/// The path without the number of its facet.
fn of_source(path: &Containment) -> Containment {
    let number = |place: usize| path.numbers().get(place).copied().unwrap_or_default();
    Containment::metric(number(0), number(1), number(2), number(3))
}

/// What is said beyond that everything works.
fn inactivation(alert: &Alert<'_>) -> Vec<Inactivation> {
    let said = alert.inactivation().into_iter().flat_map(|it| it.iter());
    let said: Vec<_> = said.filter_map(|it| it.known()).collect();
    match said.as_slice() {
        [Inactivation::Enabled] => Vec::new(),
        _ => said,
    }
}

/// A row as it was before it had a place in a message.
fn bare(row: Observation<'_>, is_source: bool) -> Observation<'static> {
    let mut row = row.into_owned();
    row.key = Key::default();
    row.sub_id = crate::hl7::ShortText::EMPTY;
    row.path = None;
    row.is_production = false;
    row.takes_no_result_for_unverified = false;
    row.devices = None;
    if !row.has_own_time {
        row.time = None;
    }
    // The profile says it.
    if is_source && !row.value.is_empty() {
        row.status = None;
    }
    if let Some(details) = &mut row.details {
        details
            .participations
            .retain(|it| !recipient::is_recipient(it));
        if **details == crate::model::Details::default() {
            row.details = None;
        }
    }
    row
}
