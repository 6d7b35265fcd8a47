use super::{Leaf, SegmentTree, Tree};
use crate::hl7::{
    Charset, FieldWriter, Location, MessageBuf, SegmentCounter, SegmentId, SegmentWriter,
    WriteError, Writer,
};

/// The field that names the character set.
const MSH_18: usize = 18;

impl Tree {
    /// The character set that MSH-18 of the tree names.
    pub fn charset(&self) -> Charset {
        let header = self.segments().first();
        let Some(field) = header.and_then(|header| header.field(MSH_18)) else {
            return Charset::ASCII;
        };
        let components = field
            .repetition(1)
            .map_or(&[][..], |named| named.components());
        match components {
            [component] => match component.subcomponents() {
                [Leaf::Text(name)] => Charset::from_table_0211(name.as_bytes()),
                [Leaf::Null] => Charset::ASCII,
                _ => Charset::UNSUPPORTED,
            },
            _ => Charset::UNSUPPORTED,
        }
    }

    /// Writes the message that the tree says, in the character set of its MSH-18.
    ///
    /// The separators are those that IHE PCD fixes, whatever MSH-1 and MSH-2 of the tree say (TF-2 B.1).
    /// Reading what was written gives the same tree but for these two fields.
    /// An escape sequence that reading kept as it was, such as `\H\`, is text by then, and is written as text.
    ///
    /// # Errors
    ///
    /// [`WriteError::Character`] when MSH-18 names a set that cannot hold a text.
    /// [`WriteError::Header`] when a batch or file segment stands in the message: they stand around messages.
    pub fn write(&self) -> Result<MessageBuf, WriteError> {
        let mut writer = Writer::new(self.charset());
        let mut counter = SegmentCounter::new();
        for segment in self.segments() {
            let id = segment.id();
            let ordinal = counter.count(id);
            match id {
                SegmentId::MSH => write_fields(&mut writer.header(), segment, 2),
                _ if SegmentId::NEVER_WITHIN_A_MESSAGE.contains(&id) => {
                    let at = Location::segment(id, ordinal);
                    return Err(WriteError::Header { at });
                }
                _ => write_fields(&mut writer.segment(id), segment, 0),
            }
        }
        writer.finish()
    }
}

/// Writes the fields of a segment after the first `written`.
fn write_fields(writer: &mut SegmentWriter<'_>, segment: &SegmentTree, written: usize) {
    for (number, field) in (1..).zip(segment.fields()).skip(written) {
        let mut field_writer = writer.field(number);
        for (number, repetition) in (1..).zip(field.repetitions()) {
            let mut repetition_writer = field_writer.repetition(number);
            for (number, component) in (1..).zip(repetition.components()) {
                let mut component_writer = repetition_writer.component(number);
                for (number, leaf) in (1..).zip(component.subcomponents()) {
                    write_leaf(&mut component_writer.subcomponent(number), leaf);
                }
            }
        }
    }
}

fn write_leaf(writer: &mut FieldWriter<'_>, leaf: &Leaf) {
    match leaf {
        Leaf::Null => writer.null(),
        // Said aloud, so that what is empty at the end of a part is not absent when read again.
        Leaf::Text(text) if text.is_empty() => writer.empty(),
        Leaf::Text(text) => writer.text(text),
    }
}
