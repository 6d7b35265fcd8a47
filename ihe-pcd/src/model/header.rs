use alloc::string::String;
use alloc::vec::Vec;

use super::circumstances::Circumstances;
use super::problem::Problems;
use super::{Condition, Problem, ProblemKind, SiteRules, Timestamp};
use crate::datatype::{Ei, Hd, only_leaf};
use crate::hl7::{Charset, Field, Location, Message, SegmentId, SegmentWriter, Text};

/// MSH: who sends what to whom, and which answer is wanted (TF-2 B.1).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Header<'a> {
    /// MSH-3: the application that implements the sending actor.
    pub sending_application: Hd<'a>,
    /// MSH-4: the organisation responsible for it.
    pub sending_facility: Hd<'a>,
    /// MSH-5.
    pub receiving_application: Hd<'a>,
    /// MSH-6.
    pub receiving_facility: Hd<'a>,
    /// MSH-7: when the message was made, never when something was observed.
    pub time: Option<Timestamp>,
    /// MSH-9.
    pub message_type: MessageType<'a>,
    /// MSH-10: echoed in MSA-2 of the answer.
    pub control_id: Text<'a>,
    /// MSH-11.1.
    pub processing_id: ProcessingId<'a>,
    /// MSH-12.1, `2.6` in IHE PCD.
    pub version: Text<'a>,
    /// MSH-15: when an accept acknowledgement is wanted; `None` when the field is empty.
    pub accept_acknowledgment: Option<Condition>,
    /// MSH-16: when an application acknowledgement is wanted; `None` when the field is empty.
    pub application_acknowledgment: Option<Condition>,
    /// MSH-18.
    pub charset: Charset,
    /// MSH-21: the profiles the message claims; the OID in the third component decides (TF-2 B.1).
    pub profiles: Vec<Ei<'a>>,
}

/// MSH-9: `ORU^R01^ORU_R01`.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct MessageType<'a> {
    /// MSH-9.1: `ORU`.
    pub code: Text<'a>,
    /// MSH-9.2: `R01`.
    pub trigger: Text<'a>,
    /// MSH-9.3: `ORU_R01`.
    pub structure: Text<'a>,
}

/// MSH-11.1: what the message is for, HL7 table 0103. An open set.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct ProcessingId<'a>(Text<'a>);

impl<'a> ProcessingId<'a> {
    /// `P`: clinical use.
    pub const PRODUCTION: ProcessingId<'static> = ProcessingId(Text::borrowed("P"));
    /// `T`: training.
    pub const TRAINING: ProcessingId<'static> = ProcessingId(Text::borrowed("T"));
    /// `D`: debugging and demonstration.
    pub const DEBUGGING: ProcessingId<'static> = ProcessingId(Text::borrowed("D"));

    /// Whatever a message says.
    pub const fn new(code: Text<'a>) -> Self {
        Self(code)
    }

    /// The code.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Whether the code is in table 0103.
    pub fn is_known(&self) -> bool {
        matches!(self.as_str(), "P" | "T" | "D")
    }
}

impl<'a> Header<'a> {
    /// Reads MSH, and says what of it could not be read.
    ///
    /// It reads the header of any HL7 v2 message: an answer must be possible whatever the message is.
    pub fn read(message: &Message<'a>, rules: &SiteRules) -> (Self, Vec<Problem>) {
        let mut problems = Problems::default();
        let reading = Circumstances::new(message, rules, None);
        let header = Self::read_into(message, &reading, &mut problems);
        (header, problems.0)
    }

    pub(super) fn read_into(
        message: &Message<'a>,
        reading: &Circumstances<'_>,
        problems: &mut Problems,
    ) -> Self {
        let [
            msh_3,
            msh_4,
            msh_5,
            msh_6,
            msh_7,
            msh_9,
            msh_10,
            msh_11,
            msh_12,
            msh_15,
            msh_16,
            msh_21,
        ] = message
            .header()
            .fields_at([3, 4, 5, 6, 7, 9, 10, 11, 12, 15, 16, 21]);
        let at = |field| Location::segment(SegmentId::MSH, 1).field(field);
        let hd = |number: u32, field: Field<'a>, problems: &mut Problems| {
            problems
                .value(at(number), Hd::read(field))
                .unwrap_or_default()
        };
        let sending_application = hd(3, msh_3, problems);
        let sending_facility = hd(4, msh_4, problems);
        let receiving_application = hd(5, msh_5, problems);
        let receiving_facility = hd(6, msh_6, problems);
        let text = |number: u32, field: Field<'a>, component: usize, problems: &mut Problems| {
            let part = field.component(component);
            if part.is_empty() {
                return Text::default();
            }
            let value: Option<Text<'a>> = problems.text(at(number), part.value());
            value.unwrap_or_default()
        };
        let condition = |field: u32, part: Field<'a>, problems: &mut Problems| {
            let part = part.component(1);
            if part.is_empty() {
                return None;
            }
            let condition = match part.value() {
                Ok(None) => return None,
                Ok(Some(code)) => Condition::from_table_0155(&code).ok_or(ProblemKind::NotInTable),
                Err(_) => Err(ProblemKind::CharacterSet),
            };
            // Whatever it was to say: answering once too often loses nothing.
            Some(condition.unwrap_or_else(|kind| {
                problems.add(at(field), kind);
                Condition::Always
            }))
        };
        Self {
            sending_application,
            sending_facility,
            receiving_application,
            receiving_facility,
            time: Timestamp::read(msh_7, at(7), reading, problems),
            message_type: MessageType {
                code: text(9, msh_9, 1, problems),
                trigger: text(9, msh_9, 2, problems),
                structure: text(9, msh_9, 3, problems),
            },
            control_id: control_id(msh_10, at(10), problems),
            processing_id: ProcessingId::new(text(11, msh_11, 1, problems)),
            version: text(12, msh_12, 1, problems),
            accept_acknowledgment: condition(15, msh_15, problems),
            application_acknowledgment: condition(16, msh_16, problems),
            charset: message.charset(),
            profiles: msh_21
                .repetitions()
                .zip(1..)
                .map(|(profile, number)| {
                    // One that cannot be read keeps its place, so that the others keep their numbers.
                    problems
                        .value(at(21).repetition(number), Ei::read(profile))
                        .unwrap_or_default()
                })
                .collect(),
        }
    }

    pub(super) fn write(&self, msh: &mut SegmentWriter<'_>) {
        self.sending_application.write(&mut msh.field(3));
        self.sending_facility.write(&mut msh.field(4));
        self.receiving_application.write(&mut msh.field(5));
        self.receiving_facility.write(&mut msh.field(6));
        if let Some(time) = &self.time {
            time.wire.write(&mut msh.field(7));
        }
        msh.field(9).component(1).text(&self.message_type.code);
        msh.field(9).component(2).text(&self.message_type.trigger);
        msh.field(9).component(3).text(&self.message_type.structure);
        msh.field(10).text(&self.control_id);
        msh.field(11).text(self.processing_id.as_str());
        msh.field(12).text(&self.version);
        let code = |condition: Option<Condition>| condition.map_or("", Condition::table_0155);
        msh.field(15).text(code(self.accept_acknowledgment));
        msh.field(16).text(code(self.application_acknowledgment));
        for (profile, number) in self.profiles.iter().zip(1..) {
            profile.write(&mut msh.field(21).repetition(number));
        }
    }

    /// Who sends, as one line: the components of MSH-3 between `^`, then `|` and those of MSH-4.
    ///
    /// It names a system, not a person.
    pub fn sender(&self) -> String {
        sender_line(&self.sending_application, &self.sending_facility)
    }

    /// The same header without a borrow.
    pub fn into_owned(self) -> Header<'static> {
        Header {
            sending_application: self.sending_application.into_owned(),
            sending_facility: self.sending_facility.into_owned(),
            receiving_application: self.receiving_application.into_owned(),
            receiving_facility: self.receiving_facility.into_owned(),
            time: self.time,
            message_type: MessageType {
                code: self.message_type.code.into_owned(),
                trigger: self.message_type.trigger.into_owned(),
                structure: self.message_type.structure.into_owned(),
            },
            control_id: self.control_id.into_owned(),
            processing_id: ProcessingId(self.processing_id.0.into_owned()),
            version: self.version.into_owned(),
            accept_acknowledgment: self.accept_acknowledgment,
            application_acknowledgment: self.application_acknowledgment,
            charset: self.charset,
            profiles: self.profiles.into_iter().map(Ei::into_owned).collect(),
        }
    }
}

pub(super) fn sender_line(application: &Hd<'_>, facility: &Hd<'_>) -> String {
    let mut line = application.to_line();
    let facility = facility.to_line();
    if !facility.is_empty() {
        line.push('|');
        line.push_str(&facility);
    }
    line
}

/// MSH-10, which an answer echoes to the letter: it must be one piece of text.
fn control_id<'a>(field: Field<'a>, at: Location, problems: &mut Problems) -> Text<'a> {
    if field
        .repetitions()
        .skip(1)
        .any(|further| !further.is_empty())
    {
        problems.add(at, ProblemKind::ExtraParts);
    }
    let id = problems.value(at, only_leaf(field.repetition(1)));
    id.flatten().unwrap_or_default()
}
