//! What the sources say, and what a message says of an alert.

use std::sync::Arc;

use bytes::Bytes;
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei};
use ihe_pcd::hl7::Message;
use ihe_pcd::model::{
    AlertContent, AlertId, AlertPhase, AlertPriority, AlertReport, AlertState, Identity, Limits,
    Metric, Sender,
};
use ihe_pcd::session::alert::{AlertKey, CourseState};

/// Where an alert stands, as the last message about it says.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Stand {
    Active,
    Latched,
    Paused,
    Over,
}

/// Where an alert stands, and how urgent it is.
pub(crate) type Course = (Stand, AlertPriority);

/// A message of an outbox.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// Of which alert it is; of none where the reporter says that it is alive.
    pub(crate) number: Option<u32>,
    pub(crate) key: AlertKey,
    pub(crate) control_id: String,
    pub(crate) indication: String,
    pub(crate) phase: AlertPhase,
    pub(crate) course: Course,
    pub(crate) frame: Bytes,
}

impl Stand {
    pub(crate) const fn stands(self) -> bool {
        matches!(self, Self::Active | Self::Latched)
    }

    pub(crate) const fn of(state: CourseState) -> Self {
        match state {
            CourseState::Active => Self::Active,
            CourseState::Latched => Self::Latched,
            CourseState::Paused => Self::Paused,
            _ => Self::Over,
        }
    }
}

impl Line {
    pub(crate) fn of(frame: &Bytes) -> Result<Self, String> {
        let message = Message::parse(frame).map_err(|error| error.to_string())?;
        let report = AlertReport::read(&message).map_err(|error| error.to_string())?;
        if !report.problems.is_empty() {
            return Err(format!("what is sent has problems: {:?}", report.problems));
        }
        let (_, alert) = report.only_alert().ok_or("it has not one alert")?;
        let phase = alert.phase().and_then(|it| it.known()).ok_or("no phase")?;
        let priority = alert.priority().and_then(|it| it.known());
        let stand = match (phase, alert.state().and_then(|it| it.known())) {
            (AlertPhase::End | AlertPhase::Reset, _) => Stand::Over,
            (AlertPhase::Stop, _) => Stand::Paused,
            (_, Some(AlertState::Latched)) => Stand::Latched,
            (_, _) => Stand::Active,
        };
        let sender: Arc<str> = report.header.sender().into();
        Ok(Self {
            number: number_of(frame).filter(|_| !alert.is_watchdog()),
            key: AlertKey::new(sender, alert.id().ok_or("it has no id")?),
            control_id: report.header.control_id.as_str().into(),
            indication: alert.indication().ok_or("no OBR-3")?.to_line(),
            phase,
            course: (stand, priority.ok_or("no priority")?),
            frame: frame.clone(),
        })
    }
}

/// Which alert a message is about, as its text says.
fn number_of(frame: &[u8]) -> Option<u32> {
    let text = String::from_utf8_lossy(frame);
    let (_, rest) = text.split_once("Low SpO2 ")?;
    let digits = rest.split(|it: char| !it.is_ascii_digit()).next()?;
    digits.parse().ok()
}

pub(crate) fn sender(source: usize) -> Sender {
    Sender::named(&format!("MONITOR-{source}"), "SIM")
}

pub(crate) fn key_of(source: usize, id: &AlertId<'_>) -> AlertKey {
    AlertKey::new(format!("MONITOR-{source}|SIM"), id)
}

pub(crate) fn saturation(value: i64) -> Metric {
    let saturation = Metric::number(mdc::PULS_OXIM_SAT_O2, value, unit::PERCENT);
    saturation.limits(Limits::between(90, 100))
}

/// An alert of an invented monitor.
pub(crate) fn content(number: u32, priority: AlertPriority) -> AlertContent {
    AlertContent::builder()
        .patient(Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")))
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
        .physiological(mdc::EVT_LO, format!("Low SpO2 {number}"), saturation(84))
        .priority(priority)
        .into()
}
