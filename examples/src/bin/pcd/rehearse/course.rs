//! How far a rehearsal with a reporter has come: what becomes of each message, and what the messages say of the reporter.
//!
//! It has no socket and no clock, and keeps two messages at most.

use super::evidence::Step;

/// What is to become of a message.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Treatment {
    /// It gets no answer.
    Withhold,
    /// It is answered CE with 207: not stored, to be sent again later.
    Refuse,
    /// It is stored and answered.
    Answer,
    /// The rehearsal is over.
    TooLate,
}

/// Where the rehearsal is, with the message that was provoked with last.
#[derive(Debug)]
enum Stage {
    ToWithhold,
    Withheld(Vec<u8>),
    Refused(Vec<u8>),
    Ordinary,
}

/// The course of one rehearsal, over all connections of the reporter.
#[derive(Debug)]
pub(super) struct Course {
    stage: Stage,
    wanted: u32,
    /// Those that were, or are being, answered as they deserve.
    answered: u32,
    /// What was sent while an answer was held back, if the reporter was watched.
    waits: Option<bool>,
    sends_again: Option<&'static str>,
    goes_on: Option<&'static str>,
    provoke: bool,
}

const SAME: &str = "the same bytes";
const OTHER: &str = "another message";

impl Course {
    pub(super) const fn new(wanted: u32, provoke: bool) -> Self {
        Self {
            stage: if provoke {
                Stage::ToWithhold
            } else {
                Stage::Ordinary
            },
            wanted,
            answered: 0,
            waits: None,
            sends_again: None,
            goes_on: None,
            provoke,
        }
    }

    /// A message has come.
    pub(super) fn handle_message(&mut self, bytes: &[u8]) -> Treatment {
        let like = |before: &[u8]| if before == bytes { SAME } else { OTHER };
        match &self.stage {
            Stage::ToWithhold => {
                self.stage = Stage::Withheld(bytes.to_vec());
                return Treatment::Withhold;
            }
            Stage::Withheld(before) => {
                self.sends_again = Some(like(before));
                self.stage = Stage::Refused(bytes.to_vec());
                return Treatment::Refuse;
            }
            Stage::Refused(before) => {
                self.goes_on = Some(like(before));
                self.stage = Stage::Ordinary;
            }
            Stage::Ordinary => {}
        }
        if self.answered >= self.wanted {
            return Treatment::TooLate;
        }
        self.answered = self.answered.saturating_add(1);
        Treatment::Answer
    }

    /// Whether it is to be watched what the reporter does while it has no answer yet: once.
    pub(super) const fn watches(&self) -> bool {
        self.waits.is_none()
    }

    /// Whether nothing came while an answer was held back.
    pub(super) const fn handle_watched(&mut self, nothing_came: bool) {
        self.waits = Some(nothing_came);
    }

    /// Whether as many messages were answered as were wanted.
    pub(super) const fn is_over(&self) -> bool {
        self.answered >= self.wanted
    }

    /// How the reporter has behaved.
    pub(super) fn steps(&self) -> Vec<Step> {
        let mut steps = vec![
            Step {
                name: "messages came".to_owned(),
                expected: format!("{} to answer", self.wanted),
                came: self.answered.to_string(),
                as_expected: self.is_over(),
            },
            Step {
                name: "waits for the answer".to_owned(),
                expected: "nothing while the first answer is held back for half a second (MLLP)"
                    .to_owned(),
                came: match self.waits {
                    Some(true) => "nothing",
                    Some(false) => "another block on the same connection",
                    None => "no message",
                }
                .to_owned(),
                as_expected: self.waits == Some(true),
            },
        ];
        if self.provoke {
            steps.push(Step {
                name: "sends again what was not answered".to_owned(),
                expected: "the same bytes".to_owned(),
                came: self.sends_again.unwrap_or("nothing").to_owned(),
                as_expected: self.sends_again == Some(SAME),
            });
            steps.push(Step {
                name: "takes a refusal (CE with 207)".to_owned(),
                expected: "the same bytes later, or another message".to_owned(),
                came: self.goes_on.unwrap_or("nothing").to_owned(),
                as_expected: self.goes_on.is_some(),
            });
        }
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdicts(course: &Course) -> Vec<bool> {
        course.steps().iter().map(|step| step.as_expected).collect()
    }

    #[test]
    fn a_reporter_is_provoked_once_with_silence_and_once_with_a_refusal() {
        let mut course = Course::new(2, true);
        assert_eq!(course.handle_message(b"1"), Treatment::Withhold);
        assert_eq!(course.handle_message(b"1"), Treatment::Refuse);
        assert_eq!(course.handle_message(b"1"), Treatment::Answer);
        assert!(!course.is_over());
        assert_eq!(course.handle_message(b"2"), Treatment::Answer);
        assert!(course.is_over());
        assert_eq!(course.handle_message(b"3"), Treatment::TooLate);
        course.handle_watched(true);
        assert_eq!(verdicts(&course), [true; 4]);
    }

    #[test]
    fn a_reporter_that_goes_on_without_an_answer_has_lost_a_message() {
        let mut course = Course::new(1, true);
        course.handle_message(b"1");
        course.handle_watched(true);
        course.handle_message(b"2");
        course.handle_message(b"3");
        assert_eq!(verdicts(&course), [true, true, false, true]);
    }

    #[test]
    fn what_was_not_seen_is_not_as_expected() {
        assert_eq!(verdicts(&Course::new(1, false)), [false, false]);
        assert_eq!(verdicts(&Course::new(1, true)), [false; 4]);
    }

    #[test]
    fn who_sends_on_while_an_answer_is_owed_does_not_wait() {
        let mut course = Course::new(1, false);
        assert!(course.watches());
        course.handle_message(b"1");
        course.handle_watched(false);
        assert!(!course.watches());
        assert_eq!(verdicts(&course), [true, false]);
    }
}
