//! What a sink of alerts is told to see what becomes of it.

use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::time::Duration;

use super::promise::{BrokenPromise, Promise};
use crate::datatype::Instant;
use crate::hl7::MessageBuf;
use crate::model::{AlertReport, SiteRules};
use crate::plugin::{AlertNotice, AlertSink, Failure, Origin};
use crate::session::alert::{
    ActiveAlert, ActiveAlerts, AlertChange, AlertKey, AlertWatch, ChangeId, ChangeKind, Said,
};
use crate::session::{Now, Position};

/// Who says all of it.
const SENDER: &str = "TESTKIT|UNIT";

/// A change, and all that is told with it.
pub(super) struct Telling {
    change: AlertChange,
    alert: Option<ActiveAlert>,
    /// The message that says it, if one does.
    message: Option<(MessageBuf, Origin)>,
    operator: Option<&'static str>,
}

/// A manager, as a sink sees it: messages come, and some things happen without one.
pub(super) struct Station {
    alerts: ActiveAlerts,
    sender: Arc<str>,
    /// The messages so far; the seconds so far, too.
    number: u64,
}

impl Telling {
    pub(super) const fn id(&self) -> ChangeId {
        self.change.id
    }

    /// Tells it to a sink.
    pub(super) async fn tell(
        &self,
        sink: &dyn AlertSink,
    ) -> Result<Result<(), Failure>, BrokenPromise> {
        let mut notice = AlertNotice::new(&self.change, self.alert.as_ref());
        if let Some(operator) = self.operator {
            notice = notice.with_operator(operator);
        }
        let Some((message, origin)) = &self.message else {
            return Ok(sink.alert(&notice).await);
        };
        let report = read(message, origin.received_at)?;
        Ok(sink.alert(&notice.with_report(&report, origin)).await)
    }
}

/// What is said in so many plain messages: alerts that begin and end.
pub(super) fn plain(messages: u64) -> Result<Vec<Telling>, BrokenPromise> {
    let mut station = Station::new();
    let mut told = Vec::new();
    for _ in 0..messages {
        told.extend(station.plain()?);
    }
    Ok(told)
}

impl Station {
    pub(super) fn new() -> Self {
        Self {
            alerts: ActiveAlerts::new(AlertWatch::default()),
            sender: SENDER.into(),
            number: 0,
        }
    }

    /// The next plain message: an alert begins, and ends in the next one.
    pub(super) fn plain(&mut self) -> Result<Vec<Telling>, BrokenPromise> {
        let number = self.number;
        let (phase, state) = match number % 2 {
            0 => ("start", "active"),
            _ => ("end", "inactive"),
        };
        self.say(&[&rows(&format!("A{}", number / 2), "Low SpO2", phase, state)])
    }

    /// Changes that not every sink takes, each with a word for what is odd in it.
    pub(super) fn odd(&mut self) -> Result<Vec<(&'static str, Telling)>, BrokenPromise> {
        let long = "x".repeat(100_000);
        let mut odd = Vec::new();
        for (what, rows) in [
            ("a text of 100 kB", rows("O1", &long, "start", "active")),
            (
                "quotes and letters of several alphabets",
                rows(
                    "O2",
                    "bl\u{e5}b\u{e6}r'\"%_\u{76e3}\u{1f49a}",
                    "start",
                    "active",
                ),
            ),
            (
                "a phase of tomorrow",
                rows("O3", "Low SpO2", "fading", "active"),
            ),
            ("no phase and no state", rows("O4", "Low SpO2", "", "")),
            ("no text", rows("O5", "", "start", "active")),
            ("no id", rows("", "Low SpO2", "start", "active")),
            (
                "the end of what never began",
                rows("O6", "Low SpO2", "end", "inactive"),
            ),
        ] {
            odd.extend(self.say(&[&rows])?.into_iter().map(|it| (what, it)));
        }
        let both = ["O7", "O8"].map(|id| rows(id, "Low SpO2", "start", "active"));
        let both = self.say(&[&both[0], &both[1]])?;
        odd.extend(both.into_iter().map(|it| ("two alerts in a message", it)));
        let keys: Vec<_> = self.alerts.standing_alerts().collect();
        let key = keys.first().map(|alert| alert.key.clone());
        self.alerts
            .handle_restarted(self.now(), Position::new(self.number));
        let unconfirmed = self.unsaid();
        odd.extend(
            unconfirmed
                .into_iter()
                .map(|it| ("an alert that nobody confirms", it)),
        );
        if let Some(key) = key {
            self.alerts.handle_ended_by_operator(self.now(), &key);
            let ended = self.unsaid();
            odd.extend(ended.into_iter().map(|it| ("an end by a person", it)));
        }
        let grace = AlertWatch::default().restart_grace.unwrap_or_default();
        let mut later = self.now();
        later.elapsed = later.elapsed.saturating_add(grace);
        self.alerts.handle_timeout(later);
        let lost = self.unsaid();
        odd.extend(lost.into_iter().map(|it| ("a reporter that is lost", it)));
        Ok(odd)
    }

    fn now(&self) -> Now {
        let elapsed = Duration::from_secs(self.number);
        Now {
            elapsed,
            wall: received_at(self.number),
        }
    }

    /// A message with these alerts comes.
    fn say(&mut self, alerts: &[&str]) -> Result<Vec<Telling>, BrokenPromise> {
        self.number = self.number.saturating_add(1);
        let (number, now) = (self.number, self.now());
        let message = MessageBuf::parse(message(number, alerts).into_bytes());
        let message = message.map_err(|error| of_the_kit(&error))?;
        let position = Position::new(number.saturating_mul(10));
        let origin = Origin::new(position, "192.0.2.1:1", now.wall);
        let report = read(&message, now.wall)?;
        let mut told = Vec::new();
        for (ordinal, alert) in (0..).zip(report.alerts()) {
            let said = Said {
                position,
                ordinal,
                sender: &self.sender,
                alert,
                received_at: now.wall,
                is_replay: false,
            };
            let said = self.alerts.handle_said(now, said);
            said.map_err(|error| of_the_kit(&error))?;
            let key = AlertKey::of(Arc::clone(&self.sender), alert);
            while let Some(change) = self.alerts.poll_change() {
                told.push(Telling {
                    change,
                    alert: self.alerts.get(&key).cloned(),
                    message: Some((message.clone(), origin.clone())),
                    operator: None,
                });
            }
        }
        Ok(told)
    }

    /// What has changed without a message.
    fn unsaid(&mut self) -> Vec<Telling> {
        let mut told = Vec::new();
        while let Some(change) = self.alerts.poll_change() {
            let alert = self.alerts.get(&change.key);
            let alert = alert.filter(|_| change.kind != ChangeKind::LostReporter);
            told.push(Telling {
                alert: alert.cloned(),
                operator: (change.kind == ChangeKind::EndedByOperator).then_some("A. Nurse"),
                message: None,
                change,
            });
        }
        told
    }
}

fn received_at(number: u64) -> Instant {
    let at = Instant::from_unix(1_790_000_000_i64.saturating_add_unsigned(number), 0);
    at.unwrap_or(Instant::UNIX_EPOCH)
}

fn read(message: &MessageBuf, at: Instant) -> Result<AlertReport<'_>, BrokenPromise> {
    let report = AlertReport::read_at(&message.message(), &SiteRules::default(), at);
    report.map_err(|error| of_the_kit(&error))
}

fn of_the_kit(error: &dyn core::fmt::Display) -> BrokenPromise {
    BrokenPromise {
        promise: Promise::Answers,
        found: format!("the kit itself: {error}"),
    }
}

/// A message with these alerts, each as what stands behind OBR-1.
fn message(number: u64, alerts: &[&str]) -> String {
    let time = format!("2026112112{:02}{:02}+0000", number / 60 % 60, number % 60);
    let mut text = format!(
        "MSH|^~\\&|TESTKIT|UNIT|||{time}||ORU^R40^ORU_R40|T{number}|P|2.6|||AL|NE||UNICODE UTF-8|||^^1.3.6.1.4.1.19376.1.6.1.4.1^ISO\r\
         PID|||T-1^^^HOSPITAL^PI||Test^Kari^^^^^L\rPV1||I|ICU^4^2\r"
    );
    for (ordinal, alert) in (1..).zip(alerts) {
        let group = alert
            .replace("{ordinal}", &format!("{ordinal}"))
            .replace("{number}", &format!("U{number}.{ordinal}"))
            .replace("{time}", &time);
        text.push_str(&group);
    }
    text
}

/// What stands in a message of one alert, from OBR on; what is empty is not there.
fn rows(id: &str, text: &str, phase: &str, state: &str) -> String {
    let mut rows = format!(
        "OBR|{{ordinal}}|{{number}}|{{number}}|196616^MDC_EVT_ALARM^MDC|||{{time}}||||||||||||||||||||||^{id}\r\
         OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||0123456789ABCDEF^^0123456789ABCDEF^EUI-64\r\
         OBX|2|ST|196670^MDC_EVT_LO^MDC|1.1.0.1.1|{text}||||||F|||{{time}}\r\
         OBX|3|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.0.1.2|84|262688^MDC_DIM_PERCENT^MDC|90-100||||F\r"
    );
    for (number, facet, place, word) in [
        (4, "68481^MDC_ATTR_EVENT_PHASE", 3, phase),
        (5, "68482^MDC_ATTR_ALARM_STATE", 4, state),
        (6, "68484^MDC_ATTR_ALARM_PRIORITY", 6, "PH"),
        (7, "68485^MDC_ATTR_ALERT_TYPE", 7, "SP"),
    ] {
        if !word.is_empty() {
            rows.push_str(&format!(
                "OBX|{number}|ST|{facet}^MDC|1.1.0.1.{place}|{word}||||||F\r"
            ));
        }
    }
    rows
}
