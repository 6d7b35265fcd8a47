use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;

use bytes::BytesMut;
use proptest::prelude::*;

use super::*;
use crate::hl7::Message;

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
fn a_text_of_two_quotes_is_a_null_in_no_character_set() {
    for charset in [
        Charset::ASCII,
        Charset::LATIN_1,
        Charset::UTF_8,
        Charset::UNSUPPORTED,
    ] {
        let mut writer = Writer::new(charset);
        writer.header();
        writer.segment(SegmentId::OBX).field(5).text("\"\"");
        let written = writer.finish().unwrap();
        let obx = written.message().segment(SegmentId::OBX).unwrap();
        assert!(!obx.field(5).is_null());
        assert_eq!(obx.field(5).text().unwrap(), "\"\"");
    }
}

proptest! {
    #[test]
    fn components_written_together_are_those_written_one_by_one(
        texts in proptest::collection::vec(prop_oneof![
            Just(String::new()), "[a-z0-9 ]{0,24}", "[a|^~\\\\&\"\r\u{7f}é]{0,3}", Just(String::from("\"\"")),
        ], 4),
        before in 0_u32..3,
        charset in proptest::sample::select(&[Charset::UTF_8, Charset::LATIN_1, Charset::ASCII][..]),
    ) {
        let message = |together: bool| {
            let mut writer = Writer::new(charset);
            writer.header();
            let mut obx = writer.segment(SegmentId::OBX);
            if before > 0 {
                obx.field(3).component(before).text("x");
            }
            let mut field = obx.field(3);
            let mut field = field.repetition(2);
            let bytes = [0, 1, 2, 3].map(|at| texts[at].as_bytes());
            if !(together && field.components(bytes)) {
                for (number, text) in (1..).zip(&texts) {
                    field.component(number).text(text);
                }
            }
            obx.field(5).text("behind");
            writer.finish().map(|written| written.as_ref().to_vec())
        };
        prop_assert_eq!(message(true), message(false));
    }
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
        |obx| obx.field(0).component(2).text("x"),
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
fn the_headers_of_files_and_batches_stand_in_no_message() {
    // Their first two fields are the separators, so that the others would be read by other numbers.
    for id in [SegmentId::FHS, SegmentId::BHS] {
        let mut writer = Writer::new(Charset::ASCII);
        writer.header();
        writer.segment(id).field(3).text("MONITOR");
        let at = Location::segment(id, 1);
        assert_eq!(writer.finish(), Err(WriteError::Header { at }));
    }
}

#[test]
fn a_text_that_an_unsupported_set_reads_otherwise_is_an_error_with_its_place() {
    for (name, text) in [
        ("ISO IR14", "C:\\"),
        ("ISO IR14", "~"),
        ("ISO IR87", "\u{1B}(B"),
        ("BIG-5", "\u{E}"),
        ("UNICODE UTF-16", "\0"),
        ("EBCDIC", "\u{F}"),
    ] {
        let charset = Charset::from_table_0211(name.as_bytes());
        let mut writer = Writer::new(charset);
        writer.header();
        writer.segment(SegmentId::NTE).field(3).text(text);
        let at = "NTE-3(1).1.1".parse().unwrap();
        assert_eq!(
            writer.finish(),
            Err(WriteError::Character { at, charset }),
            "{name}"
        );
        let mut writer = Writer::new(charset);
        writer.header().field(18).text(name);
        writer.segment(SegmentId::NTE).field(3).text("a^b");
        let written = writer.finish().unwrap();
        let note = written.message().segment(SegmentId::NTE).unwrap();
        assert_eq!(note.field(3).text().unwrap(), "a^b", "{name}");
    }
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
        let view = Message::parse(message.as_ref()).unwrap();
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

#[test]
fn messages_follow_one_another_in_one_buffer() {
    let mut writer = Writer::appending_to(BytesMut::from(&b"\x0B"[..]), Charset::LATIN_1);
    writer.header().field(10).text("1");
    assert_eq!(writer.end().unwrap(), b"MSH|^~\\&||||||||1||||||||8859/1\r");
    writer.header().field(10).text("2");
    writer.segment(SegmentId::PID).field(5).text("Ågot");
    assert_eq!(
        writer.end().unwrap(),
        b"MSH|^~\\&||||||||2||||||||8859/1\rPID|||||\xC5got\r"
    );
    let buffer = writer.into_buffer();
    assert!(buffer.starts_with(b"\x0BMSH|"));
    assert_eq!(buffer.iter().filter(|&&byte| byte == b'\r').count(), 3);
}

#[test]
fn a_message_that_fails_leaves_nothing_behind_and_the_next_can_be_written() {
    let mut writer = Writer::appending_to(BytesMut::from(&b"before"[..]), Charset::ASCII);
    writer.header().field(3).text("Ågot");
    let error = writer.end().unwrap_err();
    assert_eq!(error.location().to_string(), "MSH-3(1).1.1");
    writer.header().field(3).text("Agot");
    assert_eq!(writer.end().unwrap(), b"MSH|^~\\&|Agot\r");
    writer.header().field(3).text("begun and not ended");
    assert_eq!(writer.into_buffer(), &b"beforeMSH|^~\\&|Agot\r"[..]);
}

#[test]
fn what_is_taken_out_is_the_message_alone() {
    let mut writer = Writer::appending_to(BytesMut::from(&b"before"[..]), Charset::ASCII);
    writer.header();
    assert_eq!(writer.finish().unwrap().as_ref(), b"MSH|^~\\&\r");
}

#[test]
fn no_message_is_no_message() {
    let mut writer = Writer::new(Charset::ASCII);
    assert!(matches!(writer.end(), Err(WriteError::Header { .. })));
    assert!(matches!(writer.finish(), Err(WriteError::Header { .. })));
}

#[test]
fn the_separators_and_the_name_of_the_character_set_are_the_writer_s() {
    for (number, expected) in [
        (1, "MSH-1(1).1.1"),
        (2, "MSH-2(1).1.1"),
        (18, "MSH-18(1).1.1"),
    ] {
        let mut writer = Writer::new(Charset::UTF_8);
        writer.header().field(number).text("8859/1");
        let error = writer.finish().unwrap_err();
        assert_eq!(error.location().to_string(), expected);
    }
    let mut writer = Writer::new(Charset::UTF_8);
    writer.header().field(2).component(2).text("x");
    assert!(matches!(
        writer.finish(),
        Err(WriteError::OutOfOrder { .. })
    ));
}

#[test]
fn an_error_names_the_segment_by_its_number() {
    let mut writer = Writer::new(Charset::LATIN_1);
    writer.header();
    for text in ["Bjørn", "\r", "Ŋ"] {
        writer.segment(SegmentId::OBX);
        writer.segment(SegmentId::NTE).field(3).text(text);
    }
    let error = writer.finish().unwrap_err();
    assert_eq!(error.location().to_string(), "NTE[3]-3(1).1.1");
}

#[test]
fn what_is_displayed_is_escaped_whatever_parts_it_comes_in() {
    let message = written(|obx| {
        obx.field(3).display("");
        obx.field(4).display(&format_args!("{}|{}", "a^", '\r'));
        obx.field(5).display(&format_args!("{}{}", '"', '"'));
        obx.field(6).display(&format_args!("{}{}", "", "\"\""));
        obx.field(7).display(&format_args!("{}{}", '"', "\"\""));
    });
    let message = message.unwrap();
    let obx = b"\rOBX||||a\\S\\\\F\\\\X0D\\|\\X22\\\\X22\\|\\X22\\\\X22\\|\"\"\"\r";
    assert!(message.as_ref().ends_with(obx));
}

#[test]
fn a_value_that_cannot_be_displayed_is_an_error_with_its_place() {
    struct Unable;

    impl core::fmt::Display for Unable {
        fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
            f.write_str("half")?;
            Err(core::fmt::Error)
        }
    }

    let error = written(|obx| obx.field(5).display(&Unable)).unwrap_err();
    assert!(matches!(error, WriteError::Display { .. }));
    assert_eq!(error.location().to_string(), "OBX[1]-5(1).1.1");
}

#[test]
fn a_gap_that_would_fill_the_memory_is_an_error_with_its_place() {
    for write in [
        (|obx| obx.field(u32::MAX).text("x")) as fn(&mut SegmentWriter<'_>),
        |obx| obx.field(5).component(u32::MAX).text("x"),
        |obx| obx.field(5).repetition(1 << 21).display(&1),
    ] {
        let error = written(write).unwrap_err();
        assert!(matches!(error, WriteError::TooFar { .. }));
        assert_eq!(error.location().id(), SegmentId::OBX);
    }
}

proptest! {
    #[test]
    fn an_integer_is_written_as_it_is_displayed(number in any::<i64>(), shift in 0..64_u32) {
        let number = number >> shift;
        let message = written(|obx| {
            obx.field(1).integer(number);
            obx.field(2).display(&number);
            obx.field(3).integer(i64::MIN);
        })
        .unwrap();
        let expected = format!("\rOBX|{number}|{number}|{}\r", i64::MIN);
        prop_assert!(message.as_ref().ends_with(expected.as_bytes()));
    }

    #[test]
    fn a_text_in_parts_is_the_text_whole(
        parts in proptest::collection::vec("[|^~\\\\&\"aøŊ\r]{0,20}", 0..5),
        charset in proptest::sample::select(vec![Charset::UTF_8, Charset::LATIN_1, Charset::ASCII]),
        switching in any::<bool>(),
    ) {
        struct Parts<'p>(&'p [String]);

        impl core::fmt::Display for Parts<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                self.0.iter().try_for_each(|part| f.write_str(part))
            }
        }

        let message = |write: &dyn Fn(&mut FieldWriter<'_>)| {
            let mut writer = Writer::new(charset);
            if switching {
                writer = writer.switching_to_utf_8();
            }
            writer.header().field(3).text("a");
            write(&mut writer.segment(SegmentId::PID).field(5));
            writer.finish()
        };
        let whole = message(&|field| field.text(&parts.concat()));
        let in_parts = message(&|field| field.display(&Parts(&parts)));
        prop_assert_eq!(whole, in_parts);
    }
}
