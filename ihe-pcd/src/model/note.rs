use alloc::string::String;
use alloc::vec::Vec;

use super::ProblemKind;
use super::problem::Problems;
use super::read::text;
use super::room::Room;
use super::row::code_of;
use crate::datatype::{Cwe, DatatypeError, only_leaf};
use crate::hl7::{Location, Repetition, Segment, SegmentWriter, Text};

/// NTE: a comment on the segment before it (HL7 v2.6 2.14.10).
///
/// It stands behind OBR or OBX (TF-2 3.1.4.1.1); one behind PID is not allowed there, and read all the same.
/// NTE-1 is not read: whoever writes counts. What comes after NTE-4 belongs to later versions and is passed over.
///
/// ```
/// use ihe_pcd::hl7::Message;
/// use ihe_pcd::model::Report;
///
/// let message = Message::parse(
///     b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6\r\
///     OBR|1\r\
///     OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72||||||R\r\
///     NTE|1|L|patient moved~second lead\r",
/// )?;
/// let report = Report::read(&message)?;
/// let note = &report.observations().next().unwrap().notes()[0];
/// assert_eq!(note.source, "L");
/// assert_eq!(note.comments, ["patient moved", "second lead"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Note<'a> {
    /// NTE-2: who wrote it, table 0105: `L` the sender, `P` the system that placed the order, `O` another.
    pub source: Text<'a>,
    /// NTE-3: the comment, line by line; an empty line between others is one.
    ///
    /// Where separators in it were not escaped, and that is a problem, they stand in it as `^` and `&`.
    pub comments: Vec<Text<'a>>,
    /// NTE-4: what kind of comment it is, table 0364.
    pub kind: Option<Cwe<'a>>,
}

impl<'a> Note<'a> {
    /// A comment in one line, and nothing said of who wrote it.
    pub fn new(comment: impl Into<Text<'a>>) -> Self {
        Self {
            comments: alloc::vec![comment.into()],
            ..Self::default()
        }
    }

    pub(super) fn read(
        nte: &Segment<'a>,
        at: Location,
        room: &mut Room,
        problems: &mut Problems,
    ) -> Self {
        let [source, comments, kind] = nte.fields_at([2, 3, 4]);
        let source = text(source, at.field(2), problems);
        let mut lines = Vec::new();
        for (number, repetition) in (1..).zip(comments.repetitions()) {
            let at = at.field(3).repetition(number);
            if !room.repetition(number, at, problems) {
                break;
            }
            lines.push(comment(repetition, at, problems));
        }
        // At the end they say nothing (HL7 v2.6 2.5.3).
        while lines.last().is_some_and(|line| line.is_empty()) {
            lines.pop();
        }
        Self {
            source,
            comments: lines,
            kind: code_of(kind, at.field(4), problems),
        }
    }

    /// The note as it is read again, if it says something.
    pub(super) fn given(mut self) -> Option<Self> {
        while self.comments.last().is_some_and(|line| line.is_empty()) {
            self.comments.pop();
        }
        self.kind = self.kind.filter(|kind| !kind.is_empty());
        Some(self).filter(|note| *note != Self::default())
    }

    /// Writes it as the note with this number behind its segment.
    pub(super) fn write(&self, number: u32, nte: &mut SegmentWriter<'_>) {
        nte.field(1).integer(number);
        nte.field(2).text(&self.source);
        for (number, comment) in (1..).zip(&self.comments) {
            nte.field(3).repetition(number).text(comment);
        }
        if let Some(kind) = &self.kind {
            kind.write(&mut nte.field(4));
        }
    }

    /// The same note without a borrow.
    pub fn into_owned(self) -> Note<'static> {
        Note {
            source: self.source.into_owned(),
            comments: self.comments.into_iter().map(Text::into_owned).collect(),
            kind: self.kind.map(Cwe::into_owned),
        }
    }
}

fn comment<'a>(repetition: Repetition<'a>, at: Location, problems: &mut Problems) -> Text<'a> {
    match only_leaf(repetition) {
        Ok(text) => text.unwrap_or_default(),
        Err(error @ DatatypeError::TooManyParts { .. }) => {
            let at = error
                .component()
                .map_or(at, |component| at.component(component));
            problems.add(at, ProblemKind::ExtraParts);
            Text::from(joined(repetition, at, problems))
        }
        Err(error) => problems.value(at, Err(error)).unwrap_or_default(),
    }
}

/// All parts of a comment in which separators were not escaped.
fn joined(repetition: Repetition<'_>, at: Location, problems: &mut Problems) -> String {
    let mut joined = String::new();
    for (number, component) in (1_u32..).zip(repetition.components()) {
        if number > 1 {
            joined.push('^');
        }
        for (index, part) in component.subcomponents().enumerate() {
            if index > 0 {
                joined.push('&');
            }
            let text: Text<'_> = problems.text(at.component(number), part.text());
            joined.push_str(&text);
        }
    }
    joined
}
