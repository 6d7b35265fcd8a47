//! Values of every type of TF-2 table C-1, and what becomes of those that are not of their type.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use proptest::prelude::*;

use super::{MSH, OBR, problems, read, text};
use crate::datatype::{Composite, Cwe, Dt, Ed, Precision, Tm};
use crate::hl7::{Message, SegmentId};
use crate::model::{Observation, ProblemKind, Report, Value};

fn row(value_type: &str, value: &str) -> String {
    text(&[
        MSH,
        OBR,
        &format!("OBX|1|{value_type}|0^MDCX_ANYTHING^99TEST|1.1.1.1|{value}||||||R"),
    ])
}

fn only<'r, 'a>(report: &'r Report<'a>) -> &'r Observation<'a> {
    report.observations().next().unwrap()
}

/// OBX-2 and OBX-5 of what is written after a message was read.
fn rewritten(text: &str) -> [String; 2] {
    let message = read(text).write().unwrap();
    let view = message.message();
    let obx = view.segment(SegmentId::OBX).unwrap();
    [2, 5].map(|number| String::from_utf8(obx.field(number).raw().to_vec()).unwrap())
}

/// The problems of a row with this value, which is written as it was sent.
fn told(value_type: &str, value: &str) -> Vec<(String, ProblemKind)> {
    let text = row(value_type, value);
    assert_eq!(rewritten(&text), [value_type, value]);
    problems(&read(&text))
}

#[test]
fn each_type_is_read_as_what_it_is_and_written_as_it_was_sent() {
    type Is = fn(&Value<'_>) -> bool;
    let types: [(&str, &str, Is); 21] = [
        ("NM", "98.0", |value| matches!(value, Value::Number(_))),
        ("SN", "^1^:^2", |value| {
            matches!(value, Value::StructuredNumber(_))
        }),
        ("ST", "text", |value| matches!(value, Value::Text(_))),
        ("TX", "text", |value| matches!(value, Value::Text(_))),
        ("FT", "text", |value| matches!(value, Value::Text(_))),
        ("CWE", "1^A^99TEST", |value| {
            matches!(value, Value::Coded(_))
        }),
        ("CNE", "1^A^99TEST", |value| {
            matches!(value, Value::Coded(_))
        }),
        ("CE", "1^A^99TEST", |value| matches!(value, Value::Coded(_))),
        ("CF", "1^A^99TEST", |value| matches!(value, Value::Coded(_))),
        ("DTM", "20261121120000+0100", |value| {
            matches!(value, Value::Time(_))
        }),
        ("TS", "20261121120000+0100", |value| {
            matches!(value, Value::Time(_))
        }),
        ("DT", "20261121", |value| matches!(value, Value::Date(_))),
        ("TM", "0915+0100", |value| {
            matches!(value, Value::TimeOfDay(_))
        }),
        ("DR", "^20261121120000+0100", |value| {
            matches!(value, Value::TimeRange(_))
        }),
        ("NA", "1^^3", |value| matches!(value, Value::NumberArray(_))),
        ("NR", "-5^5", |value| matches!(value, Value::NumberRange(_))),
        (
            "ED",
            "PACS&2.999&ISO^image^PNG^Base64^iVBORw0KGgo=",
            |value| matches!(value, Value::EncapsulatedData(_)),
        ),
        ("XPN", "Berg^Anna^M^Jr^Dr^MD^L^A", |value| {
            matches!(value, Value::PersonName(_))
        }),
        ("PN", "Berg^Anna", |value| {
            matches!(value, Value::PersonName(_))
        }),
        (
            "XCN",
            "58796^Moe^Nina^T^Jr^Dr^MD^S^NPI&2.999&ISO^L^3^M10^EI^WARD",
            |value| matches!(value, Value::Person(_)),
        ),
        (
            "PL",
            "ICU^4^2^NORTH&2.999&ISO^O^N^MAIN^3^window^P7&&2.999.1&ISO^ESTATE",
            |value| matches!(value, Value::PersonLocation(_)),
        ),
    ];
    for (value_type, value, is) in types {
        let text = row(value_type, value);
        let report = read(&text);
        assert!(is(only(&report).value_as_sent()), "{value_type}");
        assert_eq!(only(&report).value_type, value_type);
        assert_eq!(problems(&report), [], "{value_type}");
        assert_eq!(report.clone().into_owned(), report);
        assert_eq!(rewritten(&text), [value_type, value]);
    }
}

#[test]
fn a_value_is_sent_with_the_type_that_reads_it() {
    for value_type in [
        "NM", "SN", "ST", "CWE", "DTM", "DT", "TM", "DR", "NA", "NR", "ED", "XPN", "XCN", "PL",
    ] {
        let value = match value_type {
            "DTM" | "DT" | "DR" => "2026",
            _ => "12",
        };
        let text = row(value_type, value);
        let report = read(&text);
        let value = only(&report).value_as_sent();
        assert_eq!(value.value_type(), Some(value_type));
    }
    assert_eq!(
        Value::from(Tm::parse("0915").unwrap()).value_type(),
        Some("TM")
    );
    assert_eq!(
        Value::from(Dt::parse("2026").unwrap()).value_type(),
        Some("DT")
    );
    assert_eq!(
        Value::from(Ed::hex("a", "b", &[1])).value_type(),
        Some("ED")
    );
}

#[test]
fn the_parts_of_a_time_of_day_are_at_hand() {
    let text = row("TM", "091530.25+0100");
    let report = read(&text);
    let Value::TimeOfDay(time) = only(&report).value_as_sent() else {
        panic!("a time of day");
    };
    assert_eq!((time.hour(), time.minute()), (9, Some(15)));
    assert_eq!(time.precision(), Precision::Fraction(2));
}

#[test]
fn what_is_no_date_and_no_time_of_day_is_kept_and_told() {
    for (value_type, value, at) in [
        ("TM", "9:15", "OBX[1]-5(1)"),
        ("TM", "2400", "OBX[1]-5(1)"),
        ("DT", "20260230", "OBX[1]-5(1)"),
        ("DT", "20261121120000", "OBX[1]-5(1)"),
        ("DR", "2026^yesterday", "OBX[1]-5(1).2"),
        ("DR", "2026~202", "OBX[1]-5(2).1"),
    ] {
        assert_eq!(
            told(value_type, value),
            [(at.to_string(), ProblemKind::NotATime)],
            "{value}"
        );
    }
}

#[test]
fn a_value_with_more_parts_than_its_type_is_kept_whole_and_told() {
    for (value_type, value, at) in [
        ("XPN", "Berg&van den&Berg^Anna", "OBX[1]-5(1).1"),
        ("PN", "Berg^Anna&Maria", "OBX[1]-5(1).2"),
        ("XPN", "Berg^Anna^^^^^L^A^ctx", "OBX[1]-5(1).9"),
        ("XPN", "Berg~Moe^^^^^^^^^\"\"", "OBX[1]-5(2).10"),
        ("XCN", "1^Moe^^^^^^^H&2.999&ISO&x", "OBX[1]-5(1).9"),
        ("XCN", "1^Moe^^^^^^^^^^^^^A", "OBX[1]-5(1).15"),
        ("PL", "ICU^4^2^NORTH&2.999&ISO&x", "OBX[1]-5(1).4"),
        ("PL", "ICU^^^^^^^^^^^x", "OBX[1]-5(1).12"),
        ("DR", "2026&D^2027", "OBX[1]-5(1).1"),
        ("DR", "2026^2027^2028", "OBX[1]-5(1).3"),
        ("ED", "^text^plain^A^you&me", "OBX[1]-5(1).5"),
        ("ED", "^text^plain^A^you^me", "OBX[1]-5(1).6"),
        ("TM", "0915^1015", "OBX[1]-5(1).2"),
    ] {
        let expected = [(at.to_string(), ProblemKind::ExtraParts)];
        assert_eq!(told(value_type, value), expected, "{value}");
        let text = row(value_type, value);
        let report = read(&text);
        let kept = only(&report).value_as_sent();
        // Names, places and documents say what they say in parts; more of a time is another time.
        match value_type {
            "DR" | "TM" => assert!(matches!(kept, Value::Malformed(_)), "{value}"),
            _ => assert!(matches!(kept, Value::Other(_)), "{value}"),
        }
    }
}

#[test]
fn a_null_in_a_part_is_not_lost() {
    for (value_type, value) in [
        ("XPN", "Berg^\"\""),
        ("XCN", "\"\"^Moe^Nina"),
        ("PL", "ICU^^^NORTH&\"\""),
        ("DR", "20261121^\"\""),
        ("ED", "^image^PNG^Hex^\"\""),
    ] {
        assert_eq!(told(value_type, value), [], "{value}");
        let text = row(value_type, value);
        assert!(matches!(
            only(&read(&text)).value_as_sent(),
            Value::Other(_)
        ));
    }
    for value_type in [
        "XPN", "XCN", "PL", "DR", "ED", "TM", "DT", "CWE", "SN", "ST",
    ] {
        for null in ["\"\"", "\"\"^&^"] {
            let text = row(value_type, null);
            assert_eq!(*only(&read(&text)).value_as_sent(), Value::Null);
        }
        let text = row(value_type, "^&^");
        assert_eq!(*only(&read(&text)).value_as_sent(), Value::Empty);
    }
}

#[test]
fn missing_samples_are_counted_and_are_no_null() {
    let text = row("NA", "\"\"^^");
    let report = read(&text);
    let Value::NumberArray(array) = only(&report).value_as_sent() else {
        panic!("an array");
    };
    assert_eq!(array.len(), 3);
}

#[test]
fn a_number_that_no_decimal_holds_stands_as_written_and_is_never_rounded() {
    let fits = "7922816251426433759354395033.5";
    let beyond = "7922816251426433759354395033.6";
    assert_eq!(told("NM", fits), []);
    let text = row("NM", fits);
    assert_eq!(
        only(&read(&text))
            .value_as_sent()
            .decimal()
            .unwrap()
            .to_string(),
        fits
    );
    let kind = ProblemKind::NumberBeyondDecimal;
    assert!(kind.is_warning());
    for (value_type, value, places) in [
        ("NM", beyond.to_string(), &["OBX[1]-5(1)"][..]),
        ("NM", format!("1~{beyond}"), &["OBX[1]-5(2)"]),
        ("SN", format!(">^{beyond}"), &["OBX[1]-5(1).2"]),
        (
            "SN",
            format!("^{beyond}^:^{beyond}"),
            &["OBX[1]-5(1).2", "OBX[1]-5(1).4"],
        ),
        ("NR", format!("0^{beyond}"), &["OBX[1]-5(1).2"]),
        ("NR", format!("-{beyond}^0"), &["OBX[1]-5(1).1"]),
        ("NA", format!("1^^{beyond}^{beyond}"), &["OBX[1]-5(1).3"]),
        ("NA", format!("1~2^{beyond}"), &["OBX[1]-5(2).2"]),
    ] {
        let expected: Vec<_> = places.iter().map(|at| (at.to_string(), kind)).collect();
        assert_eq!(told(value_type, &value), expected, "{value}");
        let text = row(value_type, &value);
        let report = read(&text);
        let value = only(&report).value_as_sent();
        assert!(!matches!(value, Value::Other(_)));
        assert_eq!(value.decimal(), None);
    }
}

#[test]
fn a_number_that_is_also_no_number_is_told_as_none() {
    let digits = "1".repeat(40);
    let expected = [("OBX[1]-5(1)".to_string(), ProblemKind::NotANumber)];
    assert_eq!(told("NM", &format!("{digits}x")), expected);
}

#[test]
fn rare_types_make_no_row_larger() {
    assert!(size_of::<Value<'_>>() <= size_of::<Cwe<'_>>() + size_of::<usize>());
}

#[test]
fn debug_shows_nothing_of_a_value() {
    for value_type in ["XPN", "PN", "XCN", "PL", "ED", "ST"] {
        let text = row(value_type, "KANARI^FUGL^KANARI&FUGL^FUGL^KANARI");
        let shown = format!("{:?}", read(&text));
        assert!(
            !shown.contains("KANARI") && !shown.contains("FUGL"),
            "{shown}"
        );
    }
    for (value_type, value) in [("TM", "091733"), ("DT", "19610317"), ("DR", "19610317")] {
        let text = row(value_type, value);
        let report = read(&text);
        let shown = format!("{:?}", only(&report).value_as_sent());
        assert!(!shown.contains("17"), "{shown}");
    }
}

proptest! {
    #[test]
    fn nothing_is_lost_by_reading_and_writing(
        value_type in prop::sample::select(&["DT", "TM", "DR", "ED", "XPN", "PN", "XCN", "PL", "ST", "NM"][..]),
        value in "([ab&^^~~0-9\"]|\"\"|\\\\T\\\\|2026|0915|\\^\\^\\^\\^){0,12}",
    ) {
        let text = row(value_type, &value);
        let message = Message::parse(&text).unwrap();
        let sent = Composite::read(message.segment(SegmentId::OBX).unwrap().field(5)).unwrap();
        let report = Report::read(&message).unwrap();
        prop_assert_eq!(report.clone().into_owned(), report.clone());
        let written = report.write().unwrap();
        let again = Composite::read(written.message().segment(SegmentId::OBX).unwrap().field(5));
        prop_assert_eq!(again, Ok(sent));
        let view = written.message();
        let read = Report::read(&view).unwrap();
        prop_assert_eq!(only(&read).value_as_sent(), only(&report).value_as_sent());
    }
}

#[test]
fn empty_parts_behind_a_null_say_nothing_of_any_type() {
    for value_type in ["NM", "ST", "CWE", "XPN", "ZZ", ""] {
        for value in ["\"\"^^", "\"\"~", "\"\"&^"] {
            let text = row(value_type, value);
            let report = read(&text);
            assert_eq!(
                *only(&report).value_as_sent(),
                Value::Null,
                "{value_type} {value}"
            );
            assert_eq!(rewritten(&text), [value_type, "\"\""]);
        }
    }
}

#[test]
fn rows_are_for_clinical_use_if_the_header_says_so_and_only_then() {
    for (processing_id, expected) in [
        ("P", true),
        ("P&2", true),
        ("P^T", true),
        ("D", false),
        ("D&P", false),
        ("", false),
    ] {
        let text = row("NM", "72").replace("|P|2.6", &format!("|{processing_id}|2.6"));
        let report = read(&text);
        assert_eq!(
            report.header.processing_id == crate::model::ProcessingId::PRODUCTION,
            expected
        );
        let is_value = only(&report).reading().value().is_some();
        assert_eq!(is_value, expected, "{processing_id}");
        let again = report.write().unwrap();
        let again = Report::read(&again.message()).unwrap();
        assert_eq!(only(&again).reading(), only(&report).reading());
    }
}
