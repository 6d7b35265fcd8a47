use alloc::{string::String, vec::Vec};

use super::*;

/// The cells of a text.
fn cells(text: &str) -> Result<Vec<Vec<String>>, Fault> {
    let owned = |record: Record<'_>| {
        let cells = record.cells.iter();
        cells.map(|cell| String::from(&*cell.text)).collect()
    };
    Reader::new(text)?.map(|record| record.map(owned)).collect()
}

#[test]
fn cells_are_what_stands_between_separators() {
    let expected = Ok([["a", "b", "c"], ["1", "", " 3 "]]
        .map(|row| row.map(String::from).to_vec())
        .to_vec());
    for text in [
        "a,b,c\r\n1,, 3 \r\n",
        "a;b;c\n1;; 3 ",
        "a\tb\tc\r1\t\t 3 \r",
        "\u{feff}a,b,c\n\"1\",\"\",\" 3 \"\n",
    ] {
        assert_eq!(cells(text), expected);
    }
}

#[test]
fn a_quotation_holds_separators_line_breaks_and_doubled_quotes() {
    let read = cells("a,b\n\"1,2\r\n3\",\"say \"\"yes\"\"\"\n").unwrap();
    assert_eq!(read[1], ["1,2\r\n3", "say \"yes\""]);
    assert_eq!(cells("a,b\n\"\"\"\",\"\"\n").unwrap()[1], ["\"", ""]);
}

#[test]
fn lines_count_as_an_editor_counts_them() {
    let text = "a,b\r\n\"1\n2\r3\r\n4\",x\r\n\n5,ø,y\r";
    let places: Vec<_> = Reader::new(text)
        .unwrap()
        .flat_map(|record| record.unwrap().cells)
        .map(|cell| (cell.place.line, cell.place.character))
        .collect();
    assert_eq!(
        places,
        [
            (1, 1),
            (1, 3),
            (2, 1),
            (5, 4),
            (6, 1),
            (7, 1),
            (7, 3),
            (7, 5)
        ]
    );
}

#[test]
fn a_broken_quotation_is_found_where_it_breaks() {
    for (text, line, character, rule) in [
        ("a,b\n1,\"2\n3,4\n", 2, 3, Rule::UnclosedQuote),
        ("a,b\n\"1\"2,3\n", 2, 4, Rule::TextBehindQuote),
        ("a,b\n\"1\" ,3\n", 2, 4, Rule::TextBehindQuote),
        ("a,b\n1\"2,3\n", 2, 2, Rule::QuoteInText),
        ("a,b\n1, \"2\"\n", 2, 4, Rule::QuoteInText),
        ("a,b\n1,2\u{0}\n", 2, 4, Rule::ControlCharacter),
        ("a,b\n1,\"2\u{7f}\"\n", 2, 5, Rule::ControlCharacter),
        ("a,b\n1,bl\u{fffd}d\n", 2, 5, Rule::LostCharacter),
        ("\n \n", 1, 1, Rule::Empty),
        ("\u{feff}", 1, 1, Rule::Empty),
        ("\n<!DOCTYPE html>\n<html>", 1, 1, Rule::WebPage),
    ] {
        let fault = cells(text).unwrap_err();
        assert_eq!(
            (fault.line(), fault.character(), fault.rule()),
            (line, character, rule)
        );
    }
}

#[test]
fn nothing_is_read_behind_a_broken_quotation() {
    let mut reader = Reader::new("a,b\n1\"2,3\n4,5\n").unwrap();
    assert!(reader.next().unwrap().is_ok());
    assert!(reader.next().unwrap().is_err());
    assert!(reader.next().is_none());
}

#[test]
fn bytes_in_another_character_set_are_refused_where_they_stand() {
    let fault = |bytes: &[u8]| {
        let fault = text(bytes).unwrap_err();
        (fault.line(), fault.character(), fault.rule())
    };
    assert_eq!(fault(b"a,b\r\n1,bl\xe5\r\n"), (2, 5, Rule::NotUtf8));
    assert_eq!(fault(b"\xff\xfea\0,\0"), (1, 1, Rule::Utf16));
    assert_eq!(fault(b"PK\x03\x04\x14"), (1, 1, Rule::Workbook));
    assert_eq!(text("bl\u{e5}".as_bytes()), Ok("bl\u{e5}"));
}

#[test]
fn a_file_that_is_too_long_is_refused() {
    let long = "a,".repeat(MAX_LENGTH / 2) + "b";
    assert_eq!(cells(&long).unwrap_err().rule(), Rule::TooLong);
    assert_eq!(text(long.as_bytes()).unwrap_err().rule(), Rule::TooLong);
}

#[test]
fn the_header_says_which_separator_there_is() {
    assert_eq!(separator("#name;ICU, west;\n\"#x\";,,,\na;b;c,d\n"), ';');
    assert_eq!(separator("a\tb\n"), '\t');
    assert_eq!(separator("a"), ',');
}
