use alloc::string::{String, ToString};
use alloc::vec::Vec;
use alloc::{format, vec};

use crate::hl7::{Charset, EditError, Editor, Location, Message, Presence, ReadOptions, SegmentId};

const HEADER: &str = "MSH|^~\\&|MONITOR|ICU|||20261121||ORU^R01^ORU_R01|17|P|2.6";

fn place(text: &str) -> Location {
    text.parse().unwrap()
}

/// The bytes after some edits of a message with this header and these lines after it, header left out.
fn edited_after(
    header: &str,
    rest: &str,
    edit: impl FnOnce(&mut Editor<'_>) -> Result<(), EditError>,
) -> Result<String, EditError> {
    let bytes = [header, "\r", rest].concat();
    let mut editor = Message::parse(&bytes).unwrap().edit();
    edit(&mut editor)?;
    let edited = editor.finish()?;
    let edited = edited.as_ref().strip_prefix(header.as_bytes());
    let edited = edited.and_then(|rest| rest.strip_prefix(b"\r"));
    Ok(String::from_utf8(edited.expect("MSH is as it was").to_vec()).unwrap())
}

fn edited(
    rest: &str,
    edit: impl FnOnce(&mut Editor<'_>) -> Result<(), EditError>,
) -> Result<String, EditError> {
    edited_after(HEADER, rest, edit)
}

fn set(rest: &str, at: &str, text: &str) -> Result<String, EditError> {
    edited(rest, |editor| editor.set(place(at), text))
}

#[test]
fn an_editor_asked_for_nothing_gives_back_every_byte() {
    for (before, between, after) in [
        ("", "\r", "\r"),
        ("", "\r", ""),
        ("\u{FEFF}", "\r\n", "\r\n"),
        ("\u{FEFF}\x0B", "\n", "\n\x1C\r"),
        (" \r\n\x0B \n", "\r\n\n\n\r", "\x1C\x1C\r\n"),
        ("\x0B", "\n\r", "\r\r\n\x1C"),
    ] {
        let bytes = [
            before,
            HEADER,
            between,
            "PID|||\x1C",
            between,
            "ZZZ",
            between,
            "OBX|",
            after,
        ]
        .concat();
        let message = Message::parse(&bytes).unwrap();
        let edited = message.edit().finish().unwrap();
        assert_eq!(edited.as_ref(), bytes.as_bytes(), "{bytes:?}");
    }
}

#[test]
fn a_value_is_replaced_at_the_level_the_place_names() {
    let rest = "PID|1||a^b&c^d~e^f|z\r";
    for (at, expected) in [
        ("PID-3", "PID|1||X|z\r"),
        ("PID-3(1)", "PID|1||X~e^f|z\r"),
        ("PID-3(2)", "PID|1||a^b&c^d~X|z\r"),
        ("PID-3.1", "PID|1||X^b&c^d~e^f|z\r"),
        ("PID-3.2", "PID|1||a^X^d~e^f|z\r"),
        ("PID-3.2.2", "PID|1||a^b&X^d~e^f|z\r"),
        ("PID-3(2).2", "PID|1||a^b&c^d~e^X|z\r"),
        ("PID-3(2).2.1", "PID|1||a^b&c^d~e^X|z\r"),
        ("PID-1", "PID|X||a^b&c^d~e^f|z\r"),
        ("PID-2", "PID|1|X|a^b&c^d~e^f|z\r"),
    ] {
        assert_eq!(set(rest, at, "X").unwrap(), expected, "{at}");
    }
    let skipped = Location::segment(SegmentId::PID, 1).field(3);
    let skipped = skipped.subcomponent(1);
    assert_eq!(
        edited(rest, |editor| editor.set(skipped, "X")).unwrap(),
        "PID|1||X^b&c^d~e^f|z\r",
        "a level that is skipped means its first part"
    );
}

#[test]
fn a_place_that_is_not_there_yet_gets_the_separators_it_lacks() {
    for (rest, at, expected) in [
        ("PID\r", "PID-1", "PID|X\r"),
        ("PID|\r", "PID-1", "PID|X\r"),
        ("PID\r", "PID-3", "PID|||X\r"),
        ("PID|1\r", "PID-3(2).3.2", "PID|1||~^^&X\r"),
        ("PID|1||a|z\r", "PID-3(2)", "PID|1||a~X|z\r"),
        ("PID|1||a|z\r", "PID-3.3", "PID|1||a^^X|z\r"),
        ("PID|1||a^b|z\r", "PID-3.1.3", "PID|1||a&&X^b|z\r"),
        ("PID|1||\"\"|z\r", "PID-3.2", "PID|1||\"\"^X|z\r"),
    ] {
        assert_eq!(set(rest, at, "X").unwrap(), expected, "{rest} {at}");
    }
}

#[test]
fn header_fields_are_numbered_as_the_standard_numbers_them() {
    let message = Message::parse(HEADER).unwrap();
    let mut editor = message.edit();
    editor.set(place("MSH-3"), "A|B").unwrap();
    editor.set(place("MSH-10"), "18").unwrap();
    editor.set(place("MSH-15"), "AL").unwrap();
    let edited = editor.finish().unwrap();
    assert_eq!(
        edited.as_ref(),
        b"MSH|^~\\&|A\\F\\B|ICU|||20261121||ORU^R01^ORU_R01|18|P|2.6|||AL"
    );
}

#[test]
fn what_declares_how_to_read_the_message_cannot_be_edited() {
    let rest = "FHS|^~\\&|f\rBHS\r";
    for at in [
        "MSH-1",
        "MSH-2",
        "MSH-18",
        "MSH-2(1)",
        "MSH-18(2)",
        "FHS-1",
        "FHS-2",
        "BHS-2",
    ] {
        let at = place(at);
        let fixed = Err(EditError::Fixed { at });
        assert_eq!(edited(rest, |editor| editor.set(at, "x")), fixed);
        assert_eq!(edited(rest, |editor| editor.set_null(at)), fixed);
        assert_eq!(edited(rest, |editor| editor.clear(at)), fixed);
        let first = at.repetition(1);
        assert_eq!(
            edited(rest, |editor| editor.remove_repetition(first)),
            Err(EditError::Fixed { at: first })
        );
    }
    assert_eq!(set(rest, "FHS-3", "g").unwrap(), "FHS|^~\\&|g\rBHS\r");
    assert_eq!(set(rest, "BHS-3", "g").unwrap(), "FHS|^~\\&|f\rBHS||g\r");
}

#[test]
fn clearing_leaves_every_separator_where_it_is() {
    for (rest, at, expected) in [
        ("PID|1||a^b~c|z\r", "PID-4", "PID|1||a^b~c|\r"),
        ("PID|1||a^b~c|z\r", "PID-3", "PID|1|||z\r"),
        ("PID|1||a^b~c|z\r", "PID-3.2", "PID|1||a^~c|z\r"),
        ("PID|1||a^b~c|z\r", "PID-3(2)", "PID|1||a^b~|z\r"),
        ("PID|1||a^b~c|z\r", "PID-3(3)", "PID|1||a^b~c|z\r"),
        ("PID|1\r", "PID-5.2", "PID|1\r"),
    ] {
        let at = place(at);
        assert_eq!(edited(rest, |editor| editor.clear(at)).unwrap(), expected);
        assert_eq!(edited(rest, |editor| editor.set(at, "")).unwrap(), expected);
    }
}

#[test]
fn a_null_and_a_text_of_two_quotes_stay_apart() {
    let bytes = [HEADER, "\rPID|1\r"].concat();
    let mut editor = Message::parse(&bytes).unwrap().edit();
    editor.set_null(place("PID-5")).unwrap();
    editor.set(place("PID-6"), "\"\"").unwrap();
    let presence = |editor: &Editor<'_>, at| editor.field_at(place(at)).unwrap().presence();
    assert_eq!(presence(&editor, "PID-5"), Presence::Null);
    assert_eq!(presence(&editor, "PID-6"), Presence::Value);
    let text = editor.field_at(place("PID-6")).unwrap().text().unwrap();
    assert_eq!(text, "\"\"");
}

#[test]
fn a_text_is_escaped_with_the_separators_the_message_declares() {
    let edited = edited_after("MSH*!%/$#*", "PID*1\r", |editor| {
        editor.set(place("PID-3.2"), "a*b!c%d/e$f#g|^~\\&\r")
    });
    assert_eq!(
        edited.unwrap(),
        "PID*1**!a/F/b/S/c/R/d/E/e/T/f/P/g|^~\\&/X0D/\r"
    );
}

#[test]
fn a_text_that_needs_an_escape_character_the_message_lacks_is_refused() {
    let at = place("PID-3");
    for text in ["a|b", "a^b", "~", "\r", "\x0B", "\"\""] {
        let error = edited_after("MSH|^~|", "PID|1\r", |editor| editor.set(at, text));
        assert_eq!(error, Err(EditError::NoEscape { at }), "{text:?}");
    }
    let plain = edited_after("MSH|^~|", "PID|1\r", |editor| editor.set(at, "a\\b&c"));
    assert_eq!(plain.unwrap(), "PID|1||a\\b&c\r");
}

#[test]
fn a_level_without_a_separator_has_a_first_part_only() {
    let second = place("PID-3.1.2");
    let undeclared = Err(EditError::Undeclared { at: second });
    let text = edited_after("MSH|^~\\|", "PID|1\r", |editor| editor.set(second, "x"));
    assert_eq!(text, undeclared);
    let null = edited_after("MSH|^~\\|", "PID|1\r", |editor| editor.set_null(second));
    assert_eq!(null, undeclared);
    let first = edited_after("MSH|^~\\|", "PID|1||a&b\r", |editor| {
        editor.clear(second)?;
        editor.set(place("PID-3.1.1"), "x&y")
    });
    assert_eq!(first.unwrap(), "PID|1||x&y\r");
}

#[test]
fn a_text_is_written_in_the_character_set_of_the_message() {
    let latin = [HEADER, "||||||8859/10\rPID|1\r"].concat();
    let mut editor = Message::parse(&latin).unwrap().edit();
    editor.set(place("PID-5"), "Áŋŋel Đ").unwrap();
    let field = editor.field_at(place("PID-5")).unwrap();
    assert_eq!(field.raw(), b"\xC1\xBF\xBFel \xA9");
    assert_eq!(field.text().unwrap(), "Áŋŋel Đ");
}

#[test]
fn a_character_that_does_not_fit_is_an_error_and_changes_nothing() {
    let bytes = [HEADER, "||||||8859/1\rPID|1||a\r"].concat();
    let mut editor = Message::parse(&bytes).unwrap().edit();
    let at = place("PID-3.2");
    assert_eq!(
        editor.set(at, "Bjørn Ŋ"),
        Err(EditError::Character {
            at,
            charset: Charset::LATIN_1
        })
    );
    assert_eq!(editor.finish().unwrap().as_ref(), bytes.as_bytes());
}

#[test]
fn a_removed_repetition_takes_one_separator_along() {
    for (rest, at, expected) in [
        ("PID|1||a~b^c~d|z\r", "PID-3(1)", "PID|1||b^c~d|z\r"),
        ("PID|1||a~b^c~d|z\r", "PID-3(2)", "PID|1||a~d|z\r"),
        ("PID|1||a~b^c~d|z\r", "PID-3(3)", "PID|1||a~b^c|z\r"),
        ("PID|1||a|z\r", "PID-3(1)", "PID|1|||z\r"),
        ("PID|1||~|z\r", "PID-3(2)", "PID|1|||z\r"),
        ("PID|1||~|z\r", "PID-3(1)", "PID|1|||z\r"),
    ] {
        let removed = edited(rest, |editor| editor.remove_repetition(place(at)));
        assert_eq!(removed.unwrap(), expected, "{rest} {at}");
    }
    for at in [place("PID-3(4)"), place("PID-9(1)"), place("PV1-3(1)")] {
        let error = edited("PID|1||a~b~c|z\r", |editor| editor.remove_repetition(at));
        assert_eq!(error, Err(EditError::Absent { at }));
    }
    for at in [place("PID-3"), place("PID"), place("PID-3(1).1")] {
        let error = edited("PID|1||a~b~c|z\r", |editor| editor.remove_repetition(at));
        assert_eq!(error, Err(EditError::Level { at }));
    }
}

#[test]
fn edits_see_what_the_edits_before_them_left() {
    let rest = "OBX|1\rOBX|2\rOBX|3\r";
    let edited = edited(rest, |editor| {
        editor.remove_segment(place("OBX[2]"))?;
        editor.set(place("OBX[2]-3"), "third")?;
        assert_eq!(
            editor.insert_segment_before(place("OBX[1]"), SegmentId::OBX)?,
            place("OBX[1]")
        );
        editor.set(place("OBX[1]-3"), "new")?;
        editor.set(place("OBX[1]-3.2"), "twice")?;
        assert_eq!(editor.push_segment(SegmentId::OBX)?, place("OBX[4]"));
        let places: Vec<_> = editor.places().map(|place| place.to_string()).collect();
        assert_eq!(places, ["MSH", "OBX[1]", "OBX[2]", "OBX[3]", "OBX[4]"]);
        Ok(())
    });
    assert_eq!(
        edited.unwrap(),
        "OBX|||new^twice\rOBX|1\rOBX|3||third\rOBX\r"
    );
}

#[test]
fn a_removed_segment_leaves_blank_lines_and_the_end_of_the_frame() {
    let bytes = [HEADER, "\r\n\nPID|1\r\n\nOBX|1\n\nOBX|2\x1C\r"].concat();
    let mut editor = Message::parse(&bytes).unwrap().edit();
    editor.remove_segment(place("PID")).unwrap();
    editor.remove_segment(place("OBX[2]")).unwrap();
    let expected = [HEADER, "\r\n\n\nOBX|1\n\n\x1C\r"].concat();
    assert_eq!(editor.finish().unwrap().as_ref(), expected.as_bytes());
}

#[test]
fn an_inserted_segment_ends_as_the_one_before_it() {
    for (rest, after, before, last) in [
        (
            "A01\r\n\nB01\n",
            "A01\r\nNTE\r\n\nB01\n",
            "A01\r\n\nNTE\r\nB01\n",
            "A01\r\n\nB01\nNTE\n",
        ),
        (
            "A01\rB01",
            "A01\rNTE\rB01",
            "A01\rNTE\rB01",
            "A01\rB01\rNTE\r",
        ),
        (
            "A01\nB01\x1C\r",
            "A01\nNTE\nB01\x1C\r",
            "A01\nNTE\nB01\x1C\r",
            "A01\nB01\rNTE\r\x1C\r",
        ),
    ] {
        type Insert = fn(&mut Editor<'_>) -> Result<Location, EditError>;
        let inserts: [(Insert, &str); 3] = [
            (
                |editor| editor.insert_segment_after(place("A01"), SegmentId::NTE),
                after,
            ),
            (
                |editor| editor.insert_segment_before(place("B01"), SegmentId::NTE),
                before,
            ),
            (|editor| editor.push_segment(SegmentId::NTE), last),
        ];
        for (insert, expected) in inserts {
            let inserted = edited(rest, |editor| insert(editor).map(drop));
            assert_eq!(inserted.unwrap(), expected, "{rest:?}");
        }
    }
}

#[test]
fn a_header_is_neither_removed_nor_inserted_nor_preceded() {
    let at = place("MSH");
    let header = EditError::Header { at };
    let rest = "PID|1\r";
    assert_eq!(
        edited(rest, |editor| editor.remove_segment(at)),
        Err(header)
    );
    let before = |editor: &mut Editor<'_>| editor.insert_segment_before(at, SegmentId::NTE);
    assert_eq!(edited(rest, |editor| before(editor).map(drop)), Err(header));
    for id in [*b"MSH", *b"FHS", *b"BHS", *b"BTS", *b"FTS"] {
        let id = SegmentId::new(id).unwrap();
        let pushed = edited(rest, |editor| editor.push_segment(id).map(drop));
        assert!(matches!(pushed, Err(EditError::Header { .. })), "{id}");
    }
}

#[test]
fn a_place_that_does_not_suit_the_edit_changes_nothing() {
    let bytes = [HEADER, "\rPID|1||a~b|z\r"].concat();
    let mut editor = Message::parse(&bytes).unwrap().edit();
    let at = place("OBX-5");
    assert_eq!(editor.set(at, "x"), Err(EditError::Absent { at }));
    assert_eq!(editor.clear(at), Err(EditError::Absent { at }));
    let at = place("PID[2]");
    assert_eq!(editor.remove_segment(at), Err(EditError::Absent { at }));
    let at = Location::segment(SegmentId::PID, 0).field(1);
    assert_eq!(editor.set(at, "x"), Err(EditError::Absent { at }));
    let at = place("PID");
    assert_eq!(editor.set(at, "x"), Err(EditError::Level { at }));
    let at = place("PID-3");
    assert_eq!(editor.remove_segment(at), Err(EditError::Level { at }));
    assert_eq!(
        editor.insert_segment_after(at, SegmentId::NTE),
        Err(EditError::Level { at })
    );
    assert_eq!(editor.finish().unwrap().as_ref(), bytes.as_bytes());
}

#[test]
fn a_few_bytes_of_code_cannot_write_gigabytes() {
    let rest = "PID|1\r";
    for at in [
        "PID-4000000000",
        "PID-3(4000000000)",
        "PID-3.4000000000",
        "PID-3.1.4000000000",
        "PID-10003",
        "PID-4001(4001).4001",
    ] {
        let at = place(at);
        let error = edited(rest, |editor| editor.set(at, "x"));
        assert_eq!(error, Err(EditError::TooFar { at }));
        assert_eq!(edited(rest, |editor| editor.clear(at)).unwrap(), rest);
    }
    let last = u32::try_from(Editor::MAX_ADDED_SEPARATORS).unwrap() + 1;
    let at = Location::segment(SegmentId::PID, 1).field(last);
    assert!(edited(rest, |editor| editor.set(at, "x")).is_ok());
}

#[test]
fn a_part_of_a_long_array_can_be_set() {
    let array = vec!["1"; 100_000].join("^");
    let rest = ["OBX|1|NA|||", &array, "\r"].concat();
    let edited = set(&rest, "OBX-5.99999", "72").unwrap();
    assert_eq!(edited.len(), rest.len() + 1);
    assert!(edited.ends_with("^1^72^1\r"));
}

#[test]
fn a_field_is_copied_as_it_is_spelt() {
    let source = [HEADER, "\rPID|||\\X41\\^b&c~\\Zq\\|\"\"\r"].concat();
    let source = Message::parse(&source).unwrap();
    let copied = edited("PID|1|x|y|z|\r", |editor| {
        editor.copy_field(place("PID-2"), source, place("PID-3"))?;
        editor.copy_field(place("PID-3"), source, place("PID-9"))?;
        editor.copy_field(place("PID-4"), source, place("PID-4"))
    });
    assert_eq!(copied.unwrap(), "PID|1|\\X41\\^b&c~\\Zq\\||\"\"|\r");
}

#[test]
fn a_field_that_would_mean_something_else_is_not_copied() {
    let at = place("PID-2");
    let from = place("PID-3");
    let copied = |source: &[u8]| {
        let source = Message::parse(source).unwrap();
        edited_after("MSH|^~\\&||||||||||||||||8859/1", "PID|1\r", |editor| {
            editor.copy_field(at, source, from)
        })
    };
    let refused = Err(EditError::Copy { at });
    assert_eq!(copied(b"MSH|~^\\&|\rPID|||a\r"), refused, "separators");
    assert_eq!(copied(b"MSH|^~\\&|\rPID|||\xD8\r"), refused, "bytes");
    assert_eq!(copied(b"MSH|^~\\&|\rPID|||\\XD8\\\r"), refused, "escaped");
    assert_eq!(copied(b"MSH|^~\\&|\rPID|||a\x1C|\r"), refused, "framing");
    assert_eq!(copied(b"MSH|^~\\&|\rPID|||a\x1B-B\r"), refused, "a switch");
    assert_eq!(copied(b"MSH|^~\\&|\rPID|||a^b\r").unwrap(), "PID|1|a^b\r");

    let source = Message::parse(HEADER).unwrap();
    for (from, expected) in [
        (place("MSH-1"), EditError::Fixed { at: place("MSH-1") }),
        (place("MSH-2"), EditError::Fixed { at: place("MSH-2") }),
        (place("MSH"), EditError::Level { at: place("MSH") }),
        (
            place("MSH-9.1"),
            EditError::Level {
                at: place("MSH-9.1"),
            },
        ),
        (place("PV1-3"), EditError::Absent { at: place("PV1-3") }),
    ] {
        let error = edited("PID|1\r", |editor| editor.copy_field(at, source, from));
        assert_eq!(error, Err(expected));
    }
}

#[test]
fn bytes_that_would_be_taken_for_the_end_of_a_frame_are_reported() {
    let bytes = [HEADER, "\rNTE|\x1C\rOBX|1\r"].concat();
    let message = Message::parse(&bytes).unwrap();
    let mut editor = message.edit();
    editor.remove_segment(place("OBX[1]")).unwrap();
    let at = place("NTE[1]");
    assert_eq!(editor.finish().unwrap_err(), EditError::ReadBack { at });
}

#[test]
fn what_the_options_of_the_message_do_not_tolerate_is_not_finished() {
    let strict = Message::parse_with(b"MSH|^~\\&|A\rOBX|1\r", ReadOptions::STRICT).unwrap();
    let at = place("OBX");
    let mut editor = strict.edit();
    editor.set(at.field(6), "mm[Hg] ").unwrap();
    assert_eq!(editor.finish(), Err(EditError::ReadBack { at }));

    let tolerated = Message::parse(b"MSH|^~\\&|A\rOBX|1|ST||\t\r").unwrap();
    let mut editor = strict.edit();
    editor
        .copy_field(at.field(5), tolerated, at.field(4))
        .unwrap();
    assert_eq!(editor.finish(), Err(EditError::ReadBack { at }));
}

#[test]
fn a_message_that_is_broken_further_down_is_not_finished() {
    let bytes = [HEADER, "\rPID|1\rjunk\rOBX|1\r"].concat();
    let message = Message::parse_header(&bytes, ReadOptions::default()).unwrap();
    let at = place("PID");
    let error = message.edit().finish().unwrap_err();
    assert_eq!(error, EditError::ReadBack { at }, "the junk follows PID");
}

#[test]
fn a_segment_that_is_not_edited_is_not_copied() {
    let bytes = [HEADER, "\rPID|1||a\rOBX|1\r"].concat();
    let mut editor = Message::parse(&bytes).unwrap().edit();
    editor.set(place("PID-3"), "b").unwrap();
    let copied: Vec<_> = editor
        .pieces
        .iter()
        .map(|piece| piece.is_copied())
        .collect();
    assert_eq!(copied, [false, true, false]);
}

#[test]
fn debug_and_errors_show_no_content() {
    let bytes = [HEADER, "\rPID|||Nordmann\r"].concat();
    let mut editor = Message::parse(&bytes).unwrap().edit();
    assert_eq!(format!("{editor:?}"), "Editor(2 segments)");
    let error = editor.set(place("PID-5"), "Åse").unwrap_err();
    assert_eq!(error.location(), place("PID-5"));
    assert!(!format!("{error} {error:?}").contains("se\""));
}
