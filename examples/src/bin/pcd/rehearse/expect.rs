//! What each step of a rehearsal with a consumer expects, in one table, and whether an answer is that.
//!
//! HL7 v2.6 2.9.2 says which code answers what: accept acknowledgements where MSH-15 asks for them (TF-2 B.1: always),
//! CR where type, processing id or version is not supported, CE for the rest.

use ihe_pcd::hl7::Message;
use ihe_pcd::model::{Acknowledgment, AcknowledgmentCode as Code, ErrorCode};

/// What a step expects of the consumer.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Expectation {
    pub(super) step: &'static str,
    /// MSA-1: one of these.
    pub(super) codes: &'static [Code],
    /// ERR-3 of a refusal, where it gives one: one of these. Empty: any.
    errors: &'static [ErrorCode],
    /// No answer at all is one too.
    pub(super) or_silence: bool,
    /// In words, with the source.
    pub(super) words: &'static str,
}

pub(super) const fn expected(
    step: &'static str,
    codes: &'static [Code],
    words: &'static str,
) -> Expectation {
    Expectation {
        step,
        codes,
        errors: &[],
        or_silence: false,
        words,
    }
}

impl Expectation {
    pub(super) const fn because(mut self, errors: &'static [ErrorCode]) -> Self {
        self.errors = errors;
        self
    }

    const fn or_silence(mut self) -> Self {
        self.or_silence = true;
        self
    }
}

pub(super) const ACCEPTED: &[Code] = &[Code::CommitAccept];
pub(super) const REJECTED: &[Code] = &[Code::CommitReject];
pub(super) const REFUSED: &[Code] = &[Code::CommitError, Code::CommitReject];

pub(super) const REV_9: Expectation = expected("correct report, rev9", ACCEPTED, "CA (TF-2 B.2)");
pub(super) const NIST_2018: Expectation =
    expected("correct report, nist-2018", ACCEPTED, "CA (TF-2 B.2)");
pub(super) const GAZELLE: Expectation =
    expected("correct report, gazelle", ACCEPTED, "CA (TF-2 B.2)");
/// The first answer decides what is expected here.
pub(super) const AGAIN: Expectation = expected(
    "the same bytes again",
    ACCEPTED,
    "the answer of the first time (HL7 v2.6 2.9.2)",
);
pub(super) const REUSED: Expectation = expected(
    "a control id used again",
    &[Code::CommitAccept, Code::CommitError],
    "CA, or CE with 205 (TF-2 B.1, MSH-10)",
)
.because(&[ErrorCode::DUPLICATE_KEY]);
pub(super) const VERSION: Expectation =
    expected("version 2.3", REJECTED, "CR with 203 (TF-2 B.1, MSH-12)")
        .because(&[ErrorCode::UNSUPPORTED_VERSION]);
pub(super) const TYPE: Expectation = expected(
    "unknown message type",
    REJECTED,
    "CR with 200 or 201 (HL7 v2.6 2.9.2)",
)
.because(&[
    ErrorCode::UNSUPPORTED_MESSAGE_TYPE,
    ErrorCode::UNSUPPORTED_EVENT,
]);
pub(super) const PROCESSING: Expectation = expected(
    "processing id X",
    REFUSED,
    "CR with 202, or CE with 103 (table 0103)",
)
.because(&[
    ErrorCode::UNSUPPORTED_PROCESSING_ID,
    ErrorCode::TABLE_VALUE_NOT_FOUND,
]);
pub(super) const BROKEN: Expectation =
    expected("a broken segment half way", REFUSED, "CE or CR (TF-2 B.2)");
pub(super) const CUT: Expectation = expected(
    "a block cut half way",
    REFUSED,
    "nothing, or a refusal (MLLP: the block did not come)",
)
.or_silence();
pub(super) const AFTER_CUT: Expectation = expected(
    "a correct report after it",
    ACCEPTED,
    "CA, on a connection of its own (TF-2 B.2)",
);
pub(super) const UNASKED: Expectation = expected(
    "no answer wanted (NE, NE)",
    REFUSED,
    "nothing (HL7 v2.6 2.9.2), or a refusal (TF-2 B.1: MSH-15 is AL)",
)
.or_silence();
pub(super) const AFTER_UNASKED: Expectation =
    expected("a correct report right after it", ACCEPTED, "CA (TF-2 B.2)");

/// What came, in words without a value of the message, and whether it is what was expected.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Came {
    pub(super) words: String,
    pub(super) as_expected: bool,
    /// MSA-1 of an answer to the message that was sent.
    pub(super) code: Option<Code>,
}

impl Came {
    pub(super) fn otherwise(words: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            as_expected: false,
            code: None,
        }
    }

    /// Nothing came.
    pub(super) fn nothing(expectation: &Expectation, words: impl Into<String>) -> Self {
        Self {
            as_expected: expectation.or_silence,
            ..Self::otherwise(words)
        }
    }

    /// Holds an answer to the message with this control id against what was expected, and its code against `codes`.
    pub(super) fn answer(
        expectation: &Expectation,
        codes: &[Code],
        control_id: &str,
        answer: &[u8],
    ) -> Self {
        let Ok(message) = Message::parse(answer) else {
            return Self::otherwise("no HL7 message");
        };
        if message.header().field(9).component(1).raw() != b"ACK" {
            return Self::otherwise("a message that is no acknowledgement (MSH-9.1)");
        }
        let acknowledgment = match Acknowledgment::read(&message) {
            Ok(acknowledgment) => acknowledgment,
            Err(problem) => return Self::otherwise(format!("{}: {}", problem.at, problem.kind)),
        };
        let code = acknowledgment.code();
        let mut words = code.table_0008().to_owned();
        for error in acknowledgment.errors() {
            words += &format!(", {}", error.code.0);
            if let Some(at) = error.at {
                words += &format!(" at {at}");
            }
        }
        if acknowledgment.control_id().as_str() != control_id {
            return Self::otherwise(words + ", but MSA-2 is not the MSH-10 that was sent");
        }
        let mut came = Self {
            words,
            as_expected: false,
            code: Some(code),
        };
        if !codes.contains(&code) {
            if codes.iter().all(|it| it.family() != code.family()) {
                came.words += ", of the other family: MSH-15 AL owes CA, CE or CR";
            }
            return came;
        }
        let reasons = acknowledgment.errors();
        let is_said = |it: &ErrorCode| reasons.iter().any(|reason| reason.code == *it);
        let is_refusal = code != Code::CommitAccept;
        if is_refusal
            && !reasons.is_empty()
            && !expectation.errors.is_empty()
            && !expectation.errors.iter().any(is_said)
        {
            came.words += ", for another reason than expected";
            return came;
        }
        came.as_expected = true;
        came
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn came(expectation: &Expectation, msa: &str) -> Came {
        let answer = format!("MSH|^~\\&|A|B|||20261121120000+0000||ACK^R01^ACK|9|P|2.6\r{msa}");
        Came::answer(expectation, expectation.codes, "1", answer.as_bytes())
    }

    #[test]
    fn an_answer_is_held_against_code_control_id_and_reason() {
        for (expectation, msa, as_expected) in [
            (REV_9, "MSA|CA|1\r", true),
            (REV_9, "MSA|CA|2\r", false),
            (REV_9, "MSA|AA|1\r", false),
            (REV_9, "MSA|CE|1\r", false),
            (REV_9, "", false),
            (REV_9, "MSA|OK|1\r", false),
            (VERSION, "MSA|CR|1\rERR|||203^^HL70357|E\r", true),
            (VERSION, "MSA|CR|1\r", true),
            (VERSION, "MSA|CR|1\rERR|||207^^HL70357|E\r", false),
            (VERSION, "MSA|CE|1\rERR|||203^^HL70357|E\r", false),
            (VERSION, "MSA|CA|1\r", false),
            (REUSED, "MSA|CA|1\r", true),
            (REUSED, "MSA|CE|1\rERR|||205^^HL70357|E\r", true),
            (PROCESSING, "MSA|CE|1\rERR|||103^^HL70357|E\r", true),
        ] {
            let came = came(&expectation, msa);
            assert_eq!(
                came.as_expected, as_expected,
                "{} {msa:?}",
                expectation.step
            );
        }
    }

    #[test]
    fn silence_is_an_answer_only_where_nothing_is_owed() {
        assert!(!Came::nothing(&REV_9, "nothing").as_expected);
        assert!(Came::nothing(&CUT, "nothing").as_expected);
        assert!(Came::nothing(&UNASKED, "nothing").as_expected);
        assert!(!came(&UNASKED, "MSA|CA|1\r").as_expected);
    }

    #[test]
    fn a_code_of_the_other_family_is_named_as_such() {
        assert!(came(&REV_9, "MSA|AA|1\r").words.contains("family"));
        assert!(!came(&REV_9, "MSA|CE|1\r").words.contains("family"));
    }
}
