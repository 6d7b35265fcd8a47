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
