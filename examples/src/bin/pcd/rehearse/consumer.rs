//! The rehearsal with a consumer: we report, and judge each of its answers.
//!
//! The reports are of the simulated monitor: demonstration values of a patient whom nobody has.

use std::time::Duration;

use ihe_pcd::codes::mdc;
use ihe_pcd::datatype::Instant;
use ihe_pcd::hl7::{Message, MessageBuf};
use ihe_pcd::model::{AcknowledgmentCode as Code, ClockStatus, ControlIds, SendingProfile};
use ihe_pcd_examples::simulator::Monitor;

use super::Fault;
use super::evidence::{Evidence, Step};
use super::expect::{self, Came, Expectation};
use super::line::{Answers, Line};

/// Plays the reporter, step by step.
pub(super) async fn rehearse(
    line: Line,
    now: Instant,
    evidence: &mut Evidence,
) -> Result<(), Fault> {
    let mut reports = Reports::new(now);
    let mut rehearsal = Rehearsal::new(line, evidence);
    let first = reports.by(&SendingProfile::REV_9)?;
    let answered = rehearsal.ask(&expect::REV_9, &first).await?;
    for (expectation, profile) in [
        (&expect::NIST_2018, SendingProfile::NIST_2018),
        (&expect::GAZELLE, SendingProfile::GAZELLE),
    ] {
        rehearsal.ask(expectation, &reports.by(&profile)?).await?;
    }
    rehearsal.ask_again(&first, answered).await?;
    let reused = reports.under_the_id_of(&first)?;
    rehearsal.ask(&expect::REUSED, &reused).await?;
    for (expectation, place, text) in [
        (&expect::VERSION, "MSH-12.1", "2.3"),
        // The event stays, so that the answer can be of a known one.
        (&expect::TYPE, "MSH-9.1", "ZZZ"),
        (&expect::PROCESSING, "MSH-11.1", "X"),
    ] {
        let correct = reports.by(&SendingProfile::REV_9)?;
        rehearsal
            .ask(expectation, &with(&correct, &[(place, text)])?)
            .await?;
    }
    let correct = reports.by(&SendingProfile::REV_9)?;
    let broken = Sent::new(&correct, broken_half_way(correct.message().bytes()));
    rehearsal
        .ask_bytes(&expect::BROKEN, &broken, expect::BROKEN.codes)
        .await?;

    let cut = reports.by(&SendingProfile::REV_9)?;
    rehearsal.cut_half_way(&expect::CUT, &cut).await?;
    let after = reports.by(&SendingProfile::REV_9)?;
    rehearsal.ask(&expect::AFTER_CUT, &after).await?;

    let correct = reports.by(&SendingProfile::REV_9)?;
    let unasked = with(&correct, &[("MSH-15", "NE"), ("MSH-16", "NE")])?;
    let after = reports.by(&SendingProfile::REV_9)?;
    rehearsal.unasked(&unasked, &after).await?;
    rehearsal.close().await;
    Ok(())
}

/// Bytes to send, and the control id that an answer must name.
pub(super) struct Sent {
    control_id: String,
    bytes: Vec<u8>,
}

impl Sent {
    /// Bytes that are sent in the name of a message.
    pub(super) fn new(message: &MessageBuf, bytes: Vec<u8>) -> Self {
        Self {
            control_id: control_id(message),
            bytes,
        }
    }

    fn whole(message: &MessageBuf) -> Self {
        Self::new(message, message.message().bytes().to_vec())
    }
}

/// One that is going on: the line to the peer, and what it leaves behind.
pub(super) struct Rehearsal<'e> {
    line: Line,
    evidence: &'e mut Evidence,
}

impl<'e> Rehearsal<'e> {
    pub(super) const fn new(line: Line, evidence: &'e mut Evidence) -> Self {
        Self { line, evidence }
    }

    /// Ends the connection in order, and says how its handshakes went.
    pub(super) async fn close(&mut self) {
        self.line.close().await;
        if let Some(handshakes) = self.line.handshakes() {
            self.evidence.step(handshakes.step());
        }
    }

    /// Sends a message and judges its answer; the code of it, if it came.
    pub(super) async fn ask(
        &mut self,
        expectation: &Expectation,
        message: &MessageBuf,
    ) -> Result<Option<Code>, Fault> {
        self.ask_bytes(expectation, &Sent::whole(message), expectation.codes)
            .await
    }

    /// Sends what was sent before, and expects what came then.
    pub(super) async fn ask_again(
        &mut self,
        message: &MessageBuf,
        before: Option<Code>,
    ) -> Result<(), Fault> {
        let expectation = &expect::AGAIN;
        let as_before = before
            .as_ref()
            .map_or(expectation.codes, std::slice::from_ref);
        self.ask_bytes(expectation, &Sent::whole(message), as_before)
            .await?;
        Ok(())
    }

    pub(super) async fn ask_bytes(
        &mut self,
        expectation: &Expectation,
        sent: &Sent,
        codes: &[Code],
    ) -> Result<Option<Code>, Fault> {
        self.evidence.sent(&sent.bytes)?;
        let answers = self.line.exchange(&sent.bytes).await;
        let came = match self.first_of(&answers)? {
            Some(answer) => Came::answer(expectation, codes, &sent.control_id, answer),
            None => Came::nothing(expectation, answers.ended),
        };
        let code = came.code;
        self.note(expectation, came);
        Ok(code)
    }

    /// Begins a block, ends the connection in the middle of it, and expects nothing to be taken.
    pub(super) async fn cut_half_way(
        &mut self,
        expectation: &Expectation,
        message: &MessageBuf,
    ) -> Result<(), Fault> {
        let whole = message.message().bytes();
        let half = whole.get(..whole.len() / 2).unwrap_or_default();
        self.evidence.sent(half)?;
        let answers = self.line.cut(half).await;
        let came = match self.first_of(&answers)? {
            Some(answer) => {
                let id = control_id(message);
                Came::answer(expectation, expectation.codes, &id, answer)
            }
            None if answers.was_sent => Came::nothing(expectation, answers.ended),
            None => Came::otherwise(answers.ended),
        };
        self.note(expectation, came);
        Ok(())
    }

    /// Sends a message that wants no answer and one that does behind it: the first answer must be to the second.
    async fn unasked(&mut self, unasked: &MessageBuf, asked: &MessageBuf) -> Result<(), Fault> {
        let sent = [unasked, asked].map(Sent::whole);
        for sent in &sent {
            self.evidence.sent(&sent.bytes)?;
        }
        let [unasked, asked] = &sent;
        let answers = self
            .line
            .exchange_both(&unasked.bytes, &asked.bytes, |answer| {
                names(answer, &asked.control_id)
            })
            .await;
        self.first_of(&answers)?;
        let to = |sent: &Sent| {
            let mut answers = answers.came.iter();
            answers.find(|answer| names(answer, &sent.control_id))
        };
        let expectation = &expect::UNASKED;
        let came = match to(unasked) {
            Some(answer) => {
                Came::answer(expectation, expectation.codes, &unasked.control_id, answer)
            }
            None if answers.was_sent => Came::nothing(expectation, "no answer"),
            None => Came::otherwise(answers.ended.clone()),
        };
        self.note(expectation, came);
        let expectation = &expect::AFTER_UNASKED;
        let came = match to(asked) {
            Some(answer) => Came::answer(expectation, expectation.codes, &asked.control_id, answer),
            // It closes after each message, and has not read this one.
            None if answers.was_closed => {
                self.ask_bytes(expectation, asked, expectation.codes)
                    .await?;
                return Ok(());
            }
            None => Came::nothing(expectation, answers.ended.clone()),
        };
        self.note(expectation, came);
        Ok(())
    }

    /// Keeps and judges everything that came; the first of it.
    fn first_of<'a>(&mut self, answers: &'a Answers) -> Result<Option<&'a Vec<u8>>, Fault> {
        for answer in &answers.came {
            self.evidence.received(answer)?;
        }
        Ok(answers.came.first())
    }

    fn note(&mut self, expectation: &Expectation, came: Came) {
        self.evidence.step(Step {
            name: expectation.step.to_owned(),
            expected: expectation.words.to_owned(),
            came: came.words,
            as_expected: came.as_expected,
        });
    }
}

/// The reports of one monitor, each under a control id of its own.
struct Reports {
    monitor: Monitor,
    ids: ControlIds,
    now: Instant,
}

impl Reports {
    fn new(now: Instant) -> Self {
        Self {
            monitor: Monitor::new(1).with_clock(ClockStatus::new(mdc::TIME_SYNC_NONE)),
            ids: ControlIds::new(now, 0),
            now,
        }
    }

    /// A correct report by the rules of a profile.
    fn by(&mut self, profile: &SendingProfile) -> Result<MessageBuf, Fault> {
        let id = self.ids.next_id();
        self.write(profile, self.now, id)
    }

    /// Another report than this, under its control id.
    fn under_the_id_of(&mut self, message: &MessageBuf) -> Result<MessageBuf, Fault> {
        let later = self
            .now
            .checked_add(Duration::from_secs(1))
            .unwrap_or(self.now);
        self.write(&SendingProfile::REV_9, later, control_id(message))
    }

    fn write(
        &mut self,
        profile: &SendingProfile,
        now: Instant,
        id: String,
    ) -> Result<MessageBuf, Fault> {
        let report = self.monitor.report_for(profile, now, id);
        let report = report.map_err(|error| Fault::Message(error.to_string()))?;
        report
            .write()
            .map_err(|error| Fault::Message(error.to_string()))
    }
}

pub(super) fn with(message: &MessageBuf, changes: &[(&str, &str)]) -> Result<MessageBuf, Fault> {
    let mut editor = message.message().edit();
    for (place, text) in changes {
        let place = place
            .parse()
            .map_err(|_| Fault::Message(format!("{place} is no place")))?;
        editor
            .set(place, text)
            .map_err(|error| Fault::Message(error.to_string()))?;
    }
    editor
        .finish()
        .map_err(|error| Fault::Message(error.to_string()))
}

/// The message with a segment in the middle whose id no segment has.
pub(super) fn broken_half_way(message: &[u8]) -> Vec<u8> {
    let mut bytes = message.to_vec();
    let half = bytes.len() / 2;
    let start = bytes.iter().skip(half).position(|byte| *byte == b'\r');
    let id = start.map_or(half, |start| half + start + 1);
    for byte in bytes.iter_mut().skip(id).take(3) {
        *byte = byte.to_ascii_lowercase();
    }
    bytes
}

fn control_id(message: &MessageBuf) -> String {
    let id = message.message().header().field(10).text();
    id.unwrap_or_default().as_str().to_owned()
}

/// Whether an answer is to the message with this control id.
fn names(answer: &[u8], control_id: &str) -> bool {
    let Ok(message) = Message::parse(answer) else {
        return false;
    };
    let msa = message.segment(ihe_pcd::hl7::SegmentId::MSA);
    msa.is_some_and(|msa| msa.field(2).raw() == control_id.as_bytes())
}

#[cfg(test)]
mod tests {
    use ihe_pcd::profile::{Profile, Severity};

    use super::*;

    fn now() -> Instant {
        Instant::parse_rfc3339("2026-11-21T12:00:00.25Z").unwrap()
    }

    #[test]
    fn what_is_called_correct_breaks_no_rule_of_its_profile() {
        for (sending, judging) in [
            (SendingProfile::REV_9, Profile::rev_9()),
            (SendingProfile::NIST_2018, Profile::nist_2018()),
            (SendingProfile::GAZELLE, Profile::gazelle()),
        ] {
            let report = Reports::new(now()).by(&sending).unwrap();
            let findings = judging.judge(report.message());
            let errors: Vec<_> = findings
                .iter()
                .filter(|finding| finding.severity == Severity::Error)
                .map(ToString::to_string)
                .collect();
            assert_eq!(errors, Vec::<String>::new(), "{}", judging.name());
        }
    }

    #[test]
    fn a_reused_control_id_is_the_same_id_over_other_bytes() {
        let mut reports = Reports::new(now());
        let first = reports.by(&SendingProfile::REV_9).unwrap();
        let reused = reports.under_the_id_of(&first).unwrap();
        assert_eq!(control_id(&first), control_id(&reused));
        assert_ne!(first.message().bytes(), reused.message().bytes());
    }

    #[test]
    fn a_broken_message_has_a_whole_header() {
        let report = Reports::new(now()).by(&SendingProfile::REV_9).unwrap();
        let whole = report.message().bytes();
        let broken = broken_half_way(whole);
        assert!(Message::parse(&broken).is_err());
        assert_eq!(broken.len(), whole.len());
        assert_eq!(broken[..whole.len() / 2], whole[..whole.len() / 2]);
    }
}
