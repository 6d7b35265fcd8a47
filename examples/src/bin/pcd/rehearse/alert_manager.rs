//! The rehearsal with an alert manager: we report alerts from their begin to their end, and judge each of its answers.
//!
//! The alerts are those of the simulated monitor: a demonstration about a patient whom nobody has (MSH-11 is `D`).

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Ei, Instant};
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::model::{
    AcknowledgmentCode as Code, AlertId, AlertPriority, AlertReport, AlertReportBuilder,
    ControlIds, ErrorCode, FirstPhase, Identity, Inactivation, LaterPhase, Limits, Metric, Patient,
    ProcessingId, Sender, SendingProfile, WithEvent, WithPhase,
};
use ihe_pcd_examples::simulator::Monitor;

use super::Fault;
use super::consumer::{Rehearsal, Sent, broken_half_way, with};
use super::evidence::Evidence;
use super::expect::{self, ACCEPTED, Expectation, REFUSED, REJECTED, expected};
use super::line::Line;

const TAKEN: &str = "CA (TF-2 3.4.4.1.3, B.2)";

const START: Expectation = expected("an alarm about the patient begins, rev9", ACCEPTED, TAKEN);
const CONTINUE: Expectation = expected("it goes on", ACCEPTED, TAKEN);
const ESCALATE: Expectation = expected("its priority rises", ACCEPTED, TAKEN);
const UPDATE: Expectation = expected("its value changes", ACCEPTED, TAKEN);
const INACTIVATE: Expectation = expected("its sound is paused", ACCEPTED, TAKEN);
const ACKNOWLEDGED: Expectation = expected("a person confirms it", ACCEPTED, TAKEN);
const END: Expectation = expected("it ends", ACCEPTED, TAKEN);
const TECHNICAL: Expectation = expected(
    "an alarm about the device begins, nist-2018",
    ACCEPTED,
    "CA, though OBR-29 names the alert itself",
);
const LATCHED: Expectation = expected("its condition is over, and it is latched", ACCEPTED, TAKEN);
const RESET: Expectation = expected("it is reset", ACCEPTED, TAKEN);
const ADVICE: Expectation = expected("advice, start only", ACCEPTED, TAKEN);
const UNKNOWN_PHASE: Expectation = expected(
    "a phase that no list has",
    &[Code::CommitAccept, Code::CommitError],
    "CA, or CE with 103: never silence (TF-2 table B.8.5-4)",
)
.because(&[ErrorCode::TABLE_VALUE_NOT_FOUND]);
const VERSION: Expectation = expected("version 2.3", REJECTED, "CR with 203 (TF-2 B.1, MSH-12)")
    .because(&[ErrorCode::UNSUPPORTED_VERSION]);
const BROKEN: Expectation = expected("a broken segment half way", REFUSED, "CE or CR (TF-2 B.2)");
const AFTER_CUT: Expectation = expected(
    "an alert that begins after it",
    ACCEPTED,
    "CA, on a connection of its own (TF-2 B.2)",
);

/// Plays the alert reporter, step by step.
pub(super) async fn rehearse(
    line: Line,
    now: Instant,
    evidence: &mut Evidence,
) -> Result<(), Fault> {
    use Inactivation::{AlertAcknowledged, AudioPaused};
    let mut alerts = Alerts::new(now);
    let mut rehearsal = Rehearsal::new(line, evidence);
    let rev_9 = &SendingProfile::REV_9;

    let id = alerts.id("saturation");
    let low = alerts.low_saturation(88).priority(AlertPriority::Medium);
    let first = write(low.first(FirstPhase::Start, id.clone()), rev_9)?;
    let answered = rehearsal.ask(&START, &first).await?;
    let silenced = [AudioPaused];
    let confirmed = [AudioPaused, AlertAcknowledged];
    let none: [Inactivation; 0] = [];
    for (expectation, phase, value, priority, inactivated) in [
        (
            &CONTINUE,
            LaterPhase::Continue,
            88,
            AlertPriority::Medium,
            &none[..],
        ),
        (
            &ESCALATE,
            LaterPhase::Escalate,
            88,
            AlertPriority::High,
            &none,
        ),
        (&UPDATE, LaterPhase::Update, 82, AlertPriority::High, &none),
        (
            &INACTIVATE,
            LaterPhase::Inactivate,
            82,
            AlertPriority::High,
            &silenced,
        ),
        (
            &ACKNOWLEDGED,
            LaterPhase::Acknowledged,
            82,
            AlertPriority::High,
            &confirmed,
        ),
        (&END, LaterPhase::End, 96, AlertPriority::High, &none),
    ] {
        let changed = alerts
            .low_saturation(value)
            .priority(priority)
            .inactivated(inactivated.iter().copied())
            .later(phase, id.clone());
        rehearsal.ask(expectation, &write(changed, rev_9)?).await?;
    }

    let id = alerts.id("battery");
    let began = alerts.battery().first(FirstPhase::Start, id.clone());
    let began = write(began, &SendingProfile::NIST_2018)?;
    rehearsal.ask(&TECHNICAL, &began).await?;
    let latched = alerts.battery().later(LaterPhase::Update, id.clone());
    rehearsal
        .ask(&LATCHED, &write(latched.latched(), rev_9)?)
        .await?;
    let reset = alerts.battery().later(LaterPhase::Reset, id);
    rehearsal.ask(&RESET, &write(reset, rev_9)?).await?;

    let id = alerts.id("advice");
    let advice = alerts.advice().first(FirstPhase::StartOnly, id);
    rehearsal.ask(&ADVICE, &write(advice, rev_9)?).await?;
    rehearsal.ask_again(&first, answered).await?;

    let unknown = alerts.correct("unknown")?;
    let unknown = with(&unknown, &[("OBX[5]-5", "suspend")])?;
    rehearsal.ask(&UNKNOWN_PHASE, &unknown).await?;
    let old = with(&alerts.correct("version")?, &[("MSH-12.1", "2.3")])?;
    rehearsal.ask(&VERSION, &old).await?;
    let correct = alerts.correct("broken")?;
    let broken = Sent::new(&correct, broken_half_way(correct.message().bytes()));
    rehearsal.ask_bytes(&BROKEN, &broken, BROKEN.codes).await?;
    rehearsal
        .cut_half_way(&expect::CUT, &alerts.correct("cut")?)
        .await?;
    rehearsal.ask(&AFTER_CUT, &alerts.correct("after")?).await?;
    rehearsal.close().await;
    Ok(())
}

/// The alerts of one monitor, each message under a control id of its own.
struct Alerts {
    sender: Sender,
    patient: Identity<'static>,
    monitor: Ei<'static>,
    ids: ControlIds,
    now: Instant,
}

impl Alerts {
    fn new(now: Instant) -> Self {
        let mut monitor = Monitor::new(1);
        let report = monitor.report(now, "0");
        let patient = report.only_patient().and_then(Patient::identity);
        Self {
            patient: patient.cloned().unwrap_or_else(Identity::unknown),
            monitor: Ei::eui_64(monitor.eui_64().to_owned()),
            sender: Sender {
                application: report.header.sending_application,
                facility: report.header.sending_facility,
            },
            ids: ControlIds::new(now, 0),
            now,
        }
    }

    /// The id of an alert that nobody had before.
    fn id(&mut self, about: &str) -> AlertId<'static> {
        let id = format!("{}-{about}", self.ids.next_id());
        self.sender.alert_id(id)
    }

    fn low_saturation(&mut self, value: i64) -> AlertReportBuilder<WithEvent> {
        let saturation = Metric::number(mdc::PULS_OXIM_SAT_O2, value, unit::PERCENT)
            .limits(Limits::between(90, 100));
        self.builder()
            .physiological(mdc::EVT_LO, "Low SpO2", saturation)
    }

    fn battery(&mut self) -> AlertReportBuilder<WithEvent> {
        let monitor = mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS;
        self.builder()
            .technical(mdc::EVT_BATT_DEPL, "Battery empty", monitor)
            .priority(AlertPriority::Low)
    }

    fn advice(&mut self) -> AlertReportBuilder<WithEvent> {
        let monitor = mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS;
        self.builder()
            .advisory(mdc::EVT_BATT_LO, "Charge the battery", monitor)
    }

    /// A correct message about an alert that begins.
    fn correct(&mut self, about: &str) -> Result<MessageBuf, Fault> {
        let id = self.id(about);
        let alert = self.low_saturation(88).first(FirstPhase::Start, id);
        write(alert, &SendingProfile::REV_9)
    }

    fn builder(&mut self) -> AlertReportBuilder<ihe_pcd::model::WithVirtualDevice> {
        AlertReport::builder(self.sender.clone(), self.ids.next_id(), self.now)
            .processing(ProcessingId::DEBUGGING)
            .patient(self.patient.clone())
            .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, self.monitor.clone())
            .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
    }
}

fn write(
    alert: AlertReportBuilder<WithPhase>,
    profile: &SendingProfile,
) -> Result<MessageBuf, Fault> {
    let report = alert.build_for(profile);
    let report = report.map_err(|error| Fault::Message(error.to_string()))?;
    let written = report.write();
    written.map_err(|error| Fault::Message(error.to_string()))
}

#[cfg(test)]
mod tests {
    use ihe_pcd::profile::{Profile, Severity};

    use super::*;

    #[test]
    fn what_is_called_correct_breaks_no_rule_of_its_profile() {
        let now = Instant::parse_rfc3339("2026-11-21T12:00:00.25Z").unwrap();
        let mut alerts = Alerts::new(now);
        for (sending, judging) in [
            (SendingProfile::REV_9, Profile::rev_9()),
            (SendingProfile::NIST_2018, Profile::nist_2018()),
        ] {
            let id = alerts.id("x");
            for alert in [alerts.low_saturation(88), alerts.battery(), alerts.advice()] {
                let alert = alert.first(FirstPhase::Start, id.clone());
                let written = write(alert, &sending).unwrap();
                let findings = judging.judge(written.message());
                let errors: Vec<_> = findings
                    .iter()
                    .filter(|finding| finding.severity == Severity::Error)
                    .map(ToString::to_string)
                    .collect();
                assert_eq!(errors, Vec::<String>::new(), "{}", judging.name());
            }
        }
    }
}
