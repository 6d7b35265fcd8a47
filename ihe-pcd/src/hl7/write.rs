use alloc::vec::Vec;

use bytes::Bytes;

use super::escape::escape;
use super::{
    Charset, Delimiters, Location, MessageBuf, SegmentCounter, SegmentId, Verbatim, WriteError,
};

/// Writes one message, segment by segment, with the separators IHE PCD fixes (TF-2 B.1).
///
/// Separators, carriage returns and control characters in a text are escaped by construction:
/// no text can add a segment, a field or a component, and what is read is what was written.
/// Trailing empty parts are left out.
/// The first error is kept and answered by [`finish`](Self::finish), so that writing code stays straight.
///
/// ```
/// use ihe_pcd::hl7::{Charset, Message, SegmentId, Writer};
///
/// let mut writer = Writer::new(Charset::UTF_8);
/// writer.header().field(3).text("MONITOR|1\r");
/// let written = writer.finish()?;
/// assert_eq!(written.as_ref(), b"MSH|^~\\&|MONITOR\\F\\1\\X0D\\|||||||||||||||UNICODE UTF-8\r");
/// assert_eq!(written.message().header().field(3).text()?, "MONITOR|1\r");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Writer {
    out: Output,
    charset: Charset,
    counter: SegmentCounter,
    segment: Option<Location>,
    written: Position,
    error: Option<WriteError>,
}

/// Bytes under construction; `Debug` shows how many.
struct Output(Vec<u8>);

impl core::fmt::Debug for Output {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

/// The field that names the character set.
const MSH_18: u32 = 18;

/// The numbers of a leaf within a segment; comparing them is the order of the wire.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
struct Position {
    field: u32,
    repetition: u32,
    component: u32,
    subcomponent: u32,
}

impl Position {
    const fn field(field: u32) -> Self {
        Self {
            field,
            repetition: 1,
            component: 1,
            subcomponent: 1,
        }
    }
}

impl Writer {
    /// A writer of an empty message in this character set.
    ///
    /// MSH-18 is written by itself when the set is not ASCII (TF-2 B.1), so that no message can lie about it.
    pub const fn new(charset: Charset) -> Self {
        Self {
            out: Output(Vec::new()),
            charset,
            counter: SegmentCounter::new(),
            segment: None,
            written: Position::field(0),
            error: None,
        }
    }

    /// Begins MSH; MSH-1 and MSH-2 are written.
    pub fn header(&mut self) -> SegmentWriter<'_> {
        let first = self.segment.is_none();
        let at = self.begin(SegmentId::MSH);
        if !first {
            self.fail(WriteError::Header { at });
        }
        self.out.0.extend_from_slice(b"|^~\\&");
        self.written = Position::field(2);
        SegmentWriter { writer: self }
    }

    /// Ends the segment before and begins the next.
    pub fn segment(&mut self, id: SegmentId) -> SegmentWriter<'_> {
        let headless = self.segment.is_none();
        let at = self.begin(id);
        if headless || id == SegmentId::MSH {
            self.fail(WriteError::Header { at });
        }
        SegmentWriter { writer: self }
    }

    /// Ends the message.
    ///
    /// # Errors
    ///
    /// The first [`WriteError`] of the whole message.
    pub fn finish(mut self) -> Result<MessageBuf, WriteError> {
        self.name_charset();
        self.out.0.push(b'\r');
        if let Some(error) = self.error {
            return Err(error);
        }
        MessageBuf::parse(Bytes::from(self.out.0)).map_err(|_| WriteError::Header {
            at: Location::segment(SegmentId::MSH, 1),
        })
    }

    fn begin(&mut self, id: SegmentId) -> Location {
        if self.segment.is_some() {
            self.name_charset();
            self.out.0.push(b'\r');
        }
        let at = Location::segment(id, self.counter.count(id));
        self.segment = Some(at);
        self.written = Position::field(0);
        self.out.0.extend_from_slice(id.as_bytes());
        at
    }

    /// Writes MSH-18 when its turn has come.
    fn name_charset(&mut self) {
        let in_header = self.segment.is_some_and(|at| at.id() == SegmentId::MSH);
        if !in_header || self.written.field >= MSH_18 || self.charset == Charset::ASCII {
            return;
        }
        if let Some(name) = self.charset.table_0211() {
            self.separate(Position::field(MSH_18));
            self.out.0.extend_from_slice(name.as_bytes());
        }
    }

    fn fail(&mut self, error: WriteError) {
        self.error.get_or_insert(error);
    }

    fn place(&self, position: Position) -> Location {
        self.segment
            .unwrap_or(Location::segment(SegmentId::MSH, 1))
            .field(position.field)
            .repetition(position.repetition)
            .component(position.component)
            .subcomponent(position.subcomponent)
    }

    /// Writes the separators between what was written last and `to`, or fails when `to` does not come after it.
    fn advance(&mut self, to: Position) -> bool {
        if to.field > MSH_18 {
            self.name_charset();
        }
        let numbers = [to.field, to.repetition, to.component, to.subcomponent];
        if to <= self.written || numbers.contains(&0) {
            let at = self.place(to);
            self.fail(WriteError::OutOfOrder { at });
            return false;
        }
        self.separate(to);
        true
    }

    /// Writes the separators between what was written last and `to`.
    fn separate(&mut self, to: Position) {
        let from = self.written;
        let levels = [
            (b'|', from.field, to.field),
            (b'~', from.repetition, to.repetition),
            (b'^', from.component, to.component),
            (b'&', from.subcomponent, to.subcomponent),
        ];
        // Below a level that moved on, counting begins anew.
        let mut moved = false;
        for (separator, from, to) in levels {
            let from = if moved { 1 } else { from };
            for _ in from..to {
                self.out.0.push(separator);
            }
            moved |= to > from;
        }
        self.written = to;
    }

    fn leaf(&mut self, position: Position, text: &str) {
        if text.is_empty() || !self.advance(position) {
            return;
        }
        if text.is_ascii() || self.charset == Charset::UTF_8 {
            escape(text.as_bytes(), Delimiters::PCD, &mut self.out.0);
            return;
        }
        let mut encoded = Vec::with_capacity(text.len());
        for character in text.chars() {
            if !self.charset.encode(character, &mut encoded) {
                let at = self.place(position);
                let charset = self.charset;
                self.fail(WriteError::Character { at, charset });
                return;
            }
        }
        escape(&encoded, Delimiters::PCD, &mut self.out.0);
    }
}

/// Writes the fields of one segment, in ascending order.
#[derive(Debug)]
pub struct SegmentWriter<'w> {
    writer: &'w mut Writer,
}

impl SegmentWriter<'_> {
    /// Field `number`, from 1 (in MSH from 3).
    pub fn field(&mut self, number: u32) -> FieldWriter<'_> {
        FieldWriter {
            writer: self.writer,
            position: Position::field(number),
        }
    }
}

/// Writes one field, its parts in ascending order: `field.repetition(2).component(3).text("x")`.
#[derive(Debug)]
pub struct FieldWriter<'w> {
    writer: &'w mut Writer,
    position: Position,
}

impl FieldWriter<'_> {
    /// Repetition `number`, from 1.
    pub fn repetition(&mut self, number: u32) -> FieldWriter<'_> {
        let position = Position {
            repetition: number,
            component: 1,
            subcomponent: 1,
            ..self.position
        };
        FieldWriter {
            writer: self.writer,
            position,
        }
    }

    /// Component `number`, from 1.
    pub fn component(&mut self, number: u32) -> FieldWriter<'_> {
        let position = Position {
            component: number,
            subcomponent: 1,
            ..self.position
        };
        FieldWriter {
            writer: self.writer,
            position,
        }
    }

    /// Subcomponent `number`, from 1.
    pub fn subcomponent(&mut self, number: u32) -> FieldWriter<'_> {
        let position = Position {
            subcomponent: number,
            ..self.position
        };
        FieldWriter {
            writer: self.writer,
            position,
        }
    }

    /// Writes a text; an empty one writes nothing.
    pub fn text(&mut self, text: &str) {
        self.writer.leaf(self.position, text);
    }

    /// Writes the separators up to this place and nothing in it: it is there and [empty](super::Presence::Empty).
    ///
    /// What is empty between other parts needs no call. At the end of a segment, field, repetition or component
    /// it makes the difference between empty and absent, which matters to whoever copies a message part by part.
    pub fn empty(&mut self) {
        self.writer.advance(self.position);
    }

    /// Writes a field of another message as it came there.
    pub fn verbatim(&mut self, field: &Verbatim) {
        if !field.bytes().is_empty() && self.writer.advance(self.position) {
            self.writer.out.0.extend_from_slice(field.bytes());
        }
    }

    /// Writes an explicit null (`""`): the receiver is to delete what it holds.
    pub fn null(&mut self) {
        if self.writer.advance(self.position) {
            self.writer.out.0.extend_from_slice(b"\"\"");
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(write: impl FnOnce(&mut SegmentWriter<'_>)) -> Result<MessageBuf, WriteError> {
        let mut writer = Writer::new(Charset::UTF_8);
        writer.header();
        write(&mut writer.segment(SegmentId::OBX));
        writer.finish()
    }

    #[test]
    fn separators_stand_only_before_something() {
        let message = written(|obx| {
            obx.field(1).text("1");
            obx.field(3).component(2).text("b");
            obx.field(3).component(4).subcomponent(3).text("d");
            obx.field(3).repetition(3).text("e");
            obx.field(5).text("");
            obx.field(8).component(2).text("");
        })
        .unwrap();
        assert!(message.as_ref().ends_with(b"\rOBX|1||^b^^&&d~~e\r"));
    }

    #[test]
    fn going_back_is_an_error_with_its_place() {
        let error = written(|obx| {
            obx.field(5).text("x");
            obx.field(3).text("y");
        })
        .unwrap_err();
        assert_eq!(error.location().id(), SegmentId::OBX);
        assert_eq!(error.location().field_number(), Some(3));
    }

    #[test]
    fn numbers_count_from_one() {
        for write in [
            (|obx| obx.field(0).text("x")) as fn(&mut SegmentWriter<'_>),
            |obx| obx.field(1).component(0).text("x"),
            |obx| obx.field(1).repetition(0).text("x"),
            |obx| obx.field(1).component(2).subcomponent(0).text("x"),
        ] {
            assert!(matches!(written(write), Err(WriteError::OutOfOrder { .. })));
        }
    }

    #[test]
    fn a_character_that_does_not_fit_is_an_error_with_its_place() {
        let mut writer = Writer::new(Charset::LATIN_1);
        writer.header();
        let mut pid = writer.segment(SegmentId::PID);
        pid.field(5).text("Bjørn Ŋ");
        let error = writer.finish().unwrap_err();
        assert_eq!(error.location().id(), SegmentId::PID);
        assert!(matches!(
            error,
            WriteError::Character {
                charset: Charset::LATIN_1,
                ..
            }
        ));
    }

    #[test]
    fn a_message_has_one_header_and_begins_with_it() {
        let mut writer = Writer::new(Charset::UTF_8);
        writer.segment(SegmentId::OBX);
        assert!(matches!(writer.finish(), Err(WriteError::Header { .. })));
        let mut writer = Writer::new(Charset::UTF_8);
        writer.header();
        writer.header();
        assert!(matches!(writer.finish(), Err(WriteError::Header { .. })));
    }

    #[test]
    fn what_is_said_to_be_empty_is_there() {
        let message = written(|obx| {
            obx.field(1).text("1");
            obx.field(3).component(2).empty();
            obx.field(3).component(3).subcomponent(2).empty();
            obx.field(5).repetition(2).empty();
        })
        .unwrap();
        assert!(message.as_ref().ends_with(b"\rOBX|1||^^&||~\r"));
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_back_and_adds_nothing(
            texts in proptest::collection::vec(any::<String>(), 1..6),
            hostile in "[|^~\\\\&\r\n\x0B\x1C\"a]{0,12}",
        ) {
            let message = written(|obx| {
                for (number, text) in (1..).zip(&texts) {
                    obx.field(number).component(2).text(text);
                }
                obx.field(9).repetition(2).component(3).subcomponent(2).text(&hostile);
                obx.field(10).text("end");
            })
            .unwrap();
            let view = message.message();
            prop_assert_eq!(view.segments().count(), 2);
            let obx = view.segment(SegmentId::OBX).unwrap();
            for (number, text) in (1..).zip(&texts) {
                let component = obx.field(number).component(2).text().unwrap();
                prop_assert_eq!(component.as_str(), text);
            }
            let found = obx.field(9).repetition(2).component(3).subcomponent(2).text().unwrap();
            prop_assert_eq!(found.as_str(), hostile);
            prop_assert_eq!(obx.field(10).raw(), b"end");
            prop_assert_eq!(obx.fields().count(), 10);
        }
    }
}
