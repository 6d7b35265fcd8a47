//! What the messages of an alert reporter say, one by one and of each other.
//!
//! It has no socket and no clock, and keeps the id of each alert that began: as many as messages are answered at most.

use std::collections::BTreeSet;

use ihe_pcd::hl7::Message;
use ihe_pcd::model::{Alert, AlertId, AlertPhase, AlertReport, AlertWord, Listed};

use super::evidence::Step;

/// The alerts of one rehearsal.
#[derive(Debug, Default)]
pub(super) struct AlertsSeen {
    began: BTreeSet<AlertId<'static>>,
    ended: BTreeSet<AlertId<'static>>,
    /// Messages that go on with an alert which did not begin here.
    strangers: u32,
}

impl AlertsSeen {
    /// A message has come; whether it says all that one about an alert has to.
    pub(super) fn handle_message(&mut self, number: u32, bytes: &[u8]) -> Step {
        let (came, as_expected) = self.said(bytes);
        Step {
            name: format!("alert of message {number}"),
            expected: "one alert with its seven facets and its id (TF-2 B.7, B.8.5)".to_owned(),
            came,
            as_expected,
        }
    }

    /// How the messages fit each other.
    pub(super) fn steps(&self) -> Vec<Step> {
        vec![
            Step {
                name: "alerts began".to_owned(),
                expected: "one at least".to_owned(),
                came: format!(
                    "{} began, {} of them ended",
                    self.began.len(),
                    self.ended.len()
                ),
                as_expected: !self.began.is_empty(),
            },
            Step {
                name: "messages about alerts that did not begin here".to_owned(),
                expected: "none: OBR-29.2 is OBR-3 of the first message (CP-151)".to_owned(),
                came: self.strangers.to_string(),
                as_expected: self.strangers == 0,
            },
        ]
    }

    fn said(&mut self, bytes: &[u8]) -> (String, bool) {
        let Ok(message) = Message::parse(bytes) else {
            return ("no message that can be read".to_owned(), false);
        };
        let report = match AlertReport::read(&message) {
            Ok(report) => report,
            Err(error) => return (error.to_string(), false),
        };
        let Some((_, alert)) = report.only_alert() else {
            let count = report.alerts().count();
            return (format!("{count} alerts in one message"), false);
        };
        self.note(alert);
        let mut problems = report.problems.iter();
        match problems.find(|problem| !problem.kind.is_warning()) {
            Some(problem) => (problem.to_string(), false),
            None => (words(alert), true),
        }
    }

    fn note(&mut self, alert: &Alert<'_>) {
        let phase = alert.phase().and_then(Listed::known);
        let (Some(id), Some(phase)) = (alert.id(), phase) else {
            return;
        };
        let id = id.clone().into_owned();
        if phase.is_first() {
            self.began.insert(id);
        } else if !self.began.contains(&id) {
            self.strangers = self.strangers.saturating_add(1);
        } else if matches!(phase, AlertPhase::End | AlertPhase::Reset) {
            self.ended.insert(id);
        }
    }
}

/// Phase, state, type and priority, which are words of the framework.
fn words(alert: &Alert<'_>) -> String {
    fn word<T: AlertWord>(said: Option<&Listed<'_, T>>) -> &'static str {
        said.and_then(Listed::known)
            .map_or("unknown", AlertWord::word)
    }
    [
        word(alert.phase()),
        word(alert.state()),
        word(alert.kind()),
        word(alert.priority()),
    ]
    .join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(id: &str, parent: &str, phase: &str) -> String {
        let state = if phase == "end" { "inactive" } else { "active" };
        let rows = [
            ("ST|196670^MDC_EVT_LO^MDC", "Low SpO2"),
            ("NM|150456^MDC_PULS_OXIM_SAT_O2^MDC", "84"),
            ("ST|68481^MDC_ATTR_EVENT_PHASE^MDC", phase),
            ("ST|68482^MDC_ATTR_ALARM_STATE^MDC", state),
            ("ST|68483^MDC_ATTR_ALARM_INACTIVATION_STATE^MDC", "enabled"),
            ("ST|68484^MDC_ATTR_ALARM_PRIORITY^MDC", "PH"),
            ("ST|68485^MDC_ATTR_ALERT_TYPE^MDC", "SP"),
        ];
        let rows = (1..).zip(rows).map(|(number, (term, value))| {
            format!("OBX|{number}|{term}|1.1.0.1.{number}|{value}||||||F\r")
        });
        let filler = "|".repeat(25);
        format!(
            "MSH|^~\\&|A|B|||20261121||ORU^R40^ORU_R40|1|P|2.6\rOBR|1||{id}^A|196616^MDC_EVT_ALARM^MDC{filler}{parent}\r{}",
            rows.collect::<String>()
        )
    }

    fn verdicts(steps: &[Step]) -> Vec<bool> {
        steps.iter().map(|step| step.as_expected).collect()
    }

    #[test]
    fn an_alert_that_begins_goes_on_and_ends_is_as_expected() {
        let mut alerts = AlertsSeen::default();
        for (number, (id, parent, phase)) in [
            ("1", "", "start"),
            ("2", "^1&A", "continue"),
            ("3", "^1&A", "end"),
        ]
        .into_iter()
        .enumerate()
        {
            let number = u32::try_from(number).unwrap();
            let step = alerts.handle_message(number, message(id, parent, phase).as_bytes());
            assert!(step.as_expected, "{}", step.came);
            assert!(step.came.starts_with(phase));
        }
        assert_eq!(verdicts(&alerts.steps()), [true, true]);
        assert_eq!(alerts.steps()[0].came, "1 began, 1 of them ended");
    }

    #[test]
    fn what_is_missing_and_whose_beginning_was_not_seen_is_told() {
        let mut alerts = AlertsSeen::default();
        let without_parent = message("2", "", "end");
        let step = alerts.handle_message(1, without_parent.as_bytes());
        assert_eq!(step.came, "OBR[1]-29: a required field is empty");
        let stranger = message("3", "^9&A", "update");
        assert!(alerts.handle_message(2, stranger.as_bytes()).as_expected);
        let without_facet =
            message("4", "", "start").replace("68484^MDC_ATTR_ALARM_PRIORITY", "0^MDCX_ATTR_X");
        let step = alerts.handle_message(3, without_facet.as_bytes());
        assert_eq!(step.came, "OBR[1]: an alert without its priority");
        assert_eq!(verdicts(&alerts.steps()), [true, false]);
        let report = "MSH|^~\\&|A|B|||20261121||ORU^R01^ORU_R01|1|P|2.6\r";
        assert!(!alerts.handle_message(4, report.as_bytes()).as_expected);
    }
}
