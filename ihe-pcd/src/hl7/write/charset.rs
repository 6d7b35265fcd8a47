use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::mem;

use super::leaf::MSH_18;
use super::{Position, Writer};
use crate::hl7::{Charset, SegmentId, WriteError};

impl Writer {
    /// Writes MSH-18 when its turn has come.
    pub(super) fn name_charset(&mut self) {
        if self.charset_due == u32::MAX || self.charset_said {
            return;
        }
        let to = Position::of_field(MSH_18);
        let name = self.charset.table_0211();
        if let Some(name) = name.filter(|_| self.charset != Charset::ASCII)
            && let Some(step) = self.written.step_to(to)
        {
            for (separator, count) in step {
                self.output.repeat(separator, count);
            }
            self.output.extend(name.as_bytes());
            self.written = to;
        }
    }

    /// Whoever copies a message may say MSH-18 himself, spelt as it was and with its repetitions,
    /// as long as the first names the set of the writer; nothing at all names ASCII.
    pub(super) fn name_aloud(&mut self, to: Position, name: &str) {
        let first = to == Position::of_field(MSH_18) && self.charset_due == MSH_18;
        let named = Charset::from_table_0211(name.as_bytes());
        if first && (named == self.charset || !self.charset.is_supported()) {
            self.charset_said = true;
        }
    }

    /// Whether a part of MSH-18 can stand beside the name that was said:
    /// a name of several parts would be another one, and the repetitions after it name sets to switch to.
    pub(super) fn is_beside_the_name(&self, to: Position) -> bool {
        let is_name = to == Position::of_field(MSH_18) && self.written < to;
        self.charset_said && (is_name || to.repetition() > 1 || !self.charset.is_supported())
    }

    /// Writes a part of a leaf that is not ASCII into a message that is not in UTF-8.
    #[cold]
    pub(super) fn encoded(&mut self, to: Position, text: &str) -> bool {
        let mut encoded = mem::take(&mut self.encoded.0);
        encoded.clear();
        let charset = self.charset;
        let fits = text
            .chars()
            .all(|character| charset.encode(character, &mut encoded));
        let written = if fits {
            self.escaped(to, &encoded)
        } else if self.switch_to_utf_8() {
            self.escaped(to, text.as_bytes())
        } else {
            self.fail(to, |at| WriteError::Character { at, charset });
            false
        };
        self.encoded.0 = encoded;
        written
    }

    /// Turns the message, as far as it is written, into UTF-8; `false` when that was not asked for,
    /// when a field of another message is bound to the set, or in the field that names the set.
    pub(super) fn switch_to_utf_8(&mut self) -> bool {
        if self.charset == Charset::UTF_8 {
            return true;
        }
        let in_header = self.segment == Some(SegmentId::MSH);
        let in_its_name = in_header && self.written.field() == MSH_18;
        if !self.switching || self.bound || in_its_name {
            return false;
        }
        let written = self.output.written(self.begin);
        let Some(mut message) = in_utf_8(written, self.charset) else {
            return false;
        };
        if !in_header || self.written.field() > MSH_18 {
            message = with_charset_named(&message, Charset::UTF_8);
        }
        self.output.truncate(self.begin);
        self.output.extend(&message);
        self.charset = Charset::UTF_8;
        true
    }
}

/// The bytes of a message in `charset`, written here: its separators and escapes are ASCII, and so is what they name.
fn in_utf_8(message: &[u8], charset: Charset) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(message.len());
    for run in message.chunk_by(|one, next| one.is_ascii() == next.is_ascii()) {
        if run.is_ascii() {
            out.extend_from_slice(run);
        } else {
            let text = charset.decode(Cow::Borrowed(run)).ok()?;
            out.extend_from_slice(text.as_bytes());
        }
    }
    Some(out)
}

/// The message with this MSH-18.
fn with_charset_named(message: &[u8], charset: Charset) -> Vec<u8> {
    let end = memchr::memchr(b'\r', message).unwrap_or(message.len());
    let (header, after) = message.split_at_checked(end).unwrap_or((message, &[]));
    let name = charset.table_0211().unwrap_or_default();
    let mut out = Vec::with_capacity(message.len().saturating_add(name.len()));
    // MSH-1 is the separator itself, so that the segment id stands in its place here.
    let mut fields = header.split(|&byte| byte == b'|');
    for number in 1..=MSH_18 {
        let field = fields.next().unwrap_or_default();
        if number > 1 {
            out.push(b'|');
        }
        out.extend_from_slice(if number == MSH_18 {
            name.as_bytes()
        } else {
            field
        });
    }
    for field in fields {
        out.push(b'|');
        out.extend_from_slice(field);
    }
    out.extend_from_slice(after);
    out
}

#[cfg(test)]
mod tests {
    use alloc::string::String;
    use alloc::vec::Vec;

    use proptest::prelude::*;

    use super::*;
    use crate::hl7::{FieldWriter, Message, MessageBuf, Verbatim};

    const NAMES: [&str; 6] = ["Bjørn", "Åse", "Áŋŋel", "Đuro", "Šárka", "Ŋ"];

    fn latin_4() -> Charset {
        Charset::from_table_0211(b"8859/4")
    }

    /// A field of a message in this character set.
    fn field_of(name: &[u8], field: &[u8]) -> Verbatim {
        let header = b"MSH|^~\\&||||||||".to_vec();
        let message = [&header, field, b"||||||||", name, b"\r"].concat();
        let message = Message::parse(&message).unwrap();
        message.header().field(10).verbatim().unwrap()
    }

    /// The message, and MSH-18 of it.
    fn read(message: &MessageBuf) -> (Message<'_>, &[u8]) {
        let message = Message::parse(message.as_ref()).unwrap();
        (message, message.header().field(18).raw())
    }

    #[test]
    fn norwegian_and_sami_names_are_written_where_the_set_holds_them() {
        let fits = |charset: Charset| {
            NAMES.map(|name| {
                let mut writer = Writer::new(charset);
                writer.header();
                writer.segment(SegmentId::PID).field(5).text(name);
                let written = writer.finish();
                if let Ok(message) = &written {
                    let (message, _) = read(message);
                    let pid = message.segment(SegmentId::PID).unwrap();
                    assert_eq!(pid.field(5).text().unwrap(), name);
                }
                written.is_ok()
            })
        };
        assert_eq!(fits(Charset::UTF_8), [true; 6]);
        assert_eq!(fits(Charset::ASCII), [false; 6]);
        let latin_1 = [true, true, false, false, false, false];
        assert_eq!(fits(Charset::LATIN_1), latin_1);
        assert_eq!(fits(latin_4()), [true; 6]);
        let latin_9 = [true, true, false, false, true, false];
        assert_eq!(fits(Charset::from_table_0211(b"8859/15")), latin_9);
    }

    #[test]
    fn the_first_character_that_does_not_fit_turns_the_whole_message_into_utf_8() {
        let mut writer = Writer::new(Charset::LATIN_1).switching_to_utf_8();
        writer.header().field(3).text("Ø|\u{85}");
        writer.segment(SegmentId::PID).field(5).text("Åse^\r");
        let mut pid = writer.segment(SegmentId::NTE);
        pid.field(3).text("Đuro Šárka");
        pid.field(4).text("Ø");
        let (message, name) = (writer.finish().unwrap(), b"UNICODE UTF-8");
        let (message, named) = read(&message);
        assert_eq!(named, name);
        assert_eq!(message.header().field(3).text().unwrap(), "Ø|\u{85}");
        let pid = message.segment(SegmentId::PID).unwrap();
        assert_eq!(pid.field(5).text().unwrap(), "Åse^\r");
        let nte = message.segment(SegmentId::NTE).unwrap();
        assert_eq!(nte.field(3).text().unwrap(), "Đuro Šárka");
        assert_eq!(nte.field(4).text().unwrap(), "Ø");
    }

    #[test]
    fn the_set_is_named_wherever_the_switch_falls() {
        for charset in [Charset::ASCII, Charset::LATIN_1, Charset::UNSUPPORTED] {
            for number in [3, 17, 19, 21] {
                let mut writer = Writer::new(charset).switching_to_utf_8();
                let mut header = writer.header();
                header.field(number).text("Ŋ");
                header.field(30).text("end");
                let message = writer.finish().unwrap();
                let (message, name) = read(&message);
                assert_eq!(name, b"UNICODE UTF-8");
                let field = message.header().field(usize::try_from(number).unwrap());
                assert_eq!(field.text().unwrap(), "Ŋ");
                assert_eq!(message.header().field(30).raw(), b"end");
                assert_eq!(message.header().fields().count(), 30);
            }
        }
    }

    #[test]
    fn the_set_can_be_said_aloud_as_long_as_it_is_the_writers() {
        let said = |charset: Charset, name: &str| {
            let mut writer = Writer::new(charset);
            let mut header = writer.header();
            header.field(3).text("A");
            header.field(18).text(name);
            header.field(18).repetition(2).text("ISO IR87");
            header.field(19).text("en");
            writer.finish().map(|message| message.as_ref().to_vec())
        };
        assert_eq!(
            said(Charset::UTF_8, "utf-8").unwrap(),
            b"MSH|^~\\&|A|||||||||||||||utf-8~ISO IR87|en\r"
        );
        for (charset, name) in [
            (Charset::UTF_8, "8859/1"),
            (Charset::UTF_8, "ASCII"),
            (Charset::ASCII, "8859/1"),
        ] {
            assert!(matches!(
                said(charset, name),
                Err(WriteError::CharsetName { .. })
            ));
        }
    }

    #[test]
    fn the_name_of_the_set_has_no_second_part() {
        let said = |part: fn(&mut FieldWriter<'_>)| {
            let mut writer = Writer::new(Charset::LATIN_1);
            let mut header = writer.header();
            header.field(18).text("8859/1");
            part(&mut header.field(18));
            writer.segment(SegmentId::PID).field(5).text("Bjørn");
            writer.finish()
        };
        let refused = |message| matches!(message, Err(WriteError::CharsetName { .. }));
        assert!(refused(said(|field| field.component(2).text("x"))));
        assert!(refused(said(|field| field.component(2).empty())));
        assert!(refused(said(|field| field.subcomponent(2).text("x"))));
        let message = said(|field| field.repetition(2).component(2).text("x"));
        assert_eq!(message.unwrap().message().charset(), Charset::LATIN_1);
    }

    #[test]
    fn a_character_beyond_ascii_in_the_name_of_the_set_turns_nothing() {
        let mut writer = Writer::new(Charset::LATIN_1).switching_to_utf_8();
        let mut header = writer.header();
        header.field(18).text("8859/1");
        header.field(18).repetition(2).text("Ŋ");
        let at = "MSH-18(2).1.1".parse().unwrap();
        let charset = Charset::LATIN_1;
        assert_eq!(writer.finish(), Err(WriteError::Character { at, charset }));
    }

    #[test]
    fn the_next_message_begins_in_the_set_of_the_writer_again() {
        let mut writer = Writer::new(Charset::ASCII).switching_to_utf_8();
        writer.header().field(3).text("Ø");
        assert!(writer.end().unwrap().ends_with(b"|UNICODE UTF-8\r"));
        writer.header().field(3).text("O");
        assert_eq!(writer.end().unwrap(), b"MSH|^~\\&|O\r");
    }

    #[test]
    fn bytes_of_another_set_do_not_come_in() {
        for (name, field, charset) in [
            (&b"8859/1"[..], &b"K\xE5re"[..], Charset::UTF_8),
            (b"UNICODE UTF-8", "Kåre".as_bytes(), Charset::LATIN_1),
            (b"8859/1", b"\\XE5\\", latin_4()),
            (b"8859/1", b"\x1B-A", Charset::ASCII),
        ] {
            let mut writer = Writer::new(charset);
            writer.header().field(10).verbatim(&field_of(name, field));
            let error = writer.finish().unwrap_err();
            assert!(matches!(error, WriteError::Verbatim { charset: from, .. } if from != charset));
            assert_eq!(error.location().field_number(), Some(10));
        }
    }

    #[test]
    fn bytes_of_the_same_set_and_seven_bit_ones_are_echoed_exactly() {
        for (name, field, charset) in [
            (
                &b"8859/1"[..],
                &b"K\xE5re\\Zx\\~^\xE5"[..],
                Charset::LATIN_1,
            ),
            (b"UNICODE UTF-8", b"K\xFFre", Charset::UTF_8),
            (b"8859/1", b"\\X41\\^a~\\Zx\\", Charset::UTF_8),
        ] {
            let mut writer = Writer::new(charset);
            writer.header().field(10).verbatim(&field_of(name, field));
            let message = writer.finish().unwrap();
            assert_eq!(read(&message).0.header().field(10).raw(), field);
        }
    }

    #[test]
    fn a_field_that_is_echoed_binds_the_message_to_its_set() {
        let mut writer = Writer::new(Charset::LATIN_1).switching_to_utf_8();
        let mut header = writer.header();
        header.field(10).verbatim(&field_of(b"8859/1", b"\\XE5\\"));
        header.field(11).text("Ŋ");
        let error = writer.finish().unwrap_err();
        assert!(matches!(error, WriteError::Character { .. }));
        assert_eq!(error.location().field_number(), Some(11));
    }

    #[test]
    fn a_field_in_utf_8_turns_the_message_too() {
        let field = field_of(b"UNICODE UTF-8", "Ŋ".as_bytes());
        let mut writer = Writer::new(Charset::LATIN_1).switching_to_utf_8();
        writer.header().field(3).text("Ø");
        writer.segment(SegmentId::MSA).field(2).verbatim(&field);
        let message = writer.finish().unwrap();
        let (message, name) = read(&message);
        assert_eq!(name, b"UNICODE UTF-8");
        assert_eq!(message.header().field(3).text().unwrap(), "Ø");
        let msa = message.segment(SegmentId::MSA).unwrap();
        assert_eq!(msa.field(2).text().unwrap(), "Ŋ");
    }

    proptest! {
        #[test]
        fn a_message_that_switched_is_the_message_in_utf_8(
            texts in proptest::collection::vec("[a|\"\r\u{80}-\u{FF}ŊĐŠ]{0,6}", 1..30),
            first in proptest::sample::select(&[Charset::ASCII, Charset::LATIN_1][..]),
        ) {
            let write = |mut writer: Writer| {
                let mut segment = writer.header();
                for (number, text) in (3..).filter(|&number| number != 18).zip(&texts) {
                    segment.field(number).text(text);
                }
                let mut segment = writer.segment(SegmentId::PID);
                for (number, text) in (1..).zip(&texts) {
                    segment.field(5).repetition(number).component(2).text(text);
                }
                writer.finish().unwrap()
            };
            let fits = Writer::new(first);
            let switched = write(fits.switching_to_utf_8());
            let all: Vec<_> = texts.iter().map(String::as_str).collect();
            let mut encoded = Vec::new();
            if all.concat().chars().all(|character| first.encode(character, &mut encoded)) {
                prop_assert_ne!(read(&switched).1, b"UNICODE UTF-8");
            } else {
                prop_assert_eq!(switched, write(Writer::new(Charset::UTF_8)));
            }
        }
    }
}
