//! Every public type of `hl7`, and the arrays of `datatype`: each says a length or a place, and nothing it holds.

use std::collections::BTreeSet;
use std::fmt::{Debug, Display};
use std::io::{self, Read};

use ihe_pcd::actor::AsyncFileReader;
use ihe_pcd::datatype::{DatatypeError, Ma, Na, Nm, Number};
use ihe_pcd::hl7::group::{Observation, OrderObservation, PatientResult, Specimen};
use ihe_pcd::hl7::tree::{Leaf, SegmentTree, Tree, TreeError};
use ihe_pcd::hl7::{
    self, Charset, CharsetRule, Component, EditError, Field, FileDecoder, FilePart, FileReader,
    Location, Message, MessageBuf, Piece, PieceKind, ReadOptions, Segment, SegmentId, Subcomponent,
    Text, WriteError, Writer,
};

use super::assert_silent;
use super::messages::{self, CANARY, NUMBER};

/// The canary in escapes of every kind, whole and broken.
const ESCAPED: &str = "\\X517A6B616E617269\\\\X517a6b\\\\ZQzkanari\\\\H\\Qzkanari\\N\\\
    \\C517A\\Qzkanari\\M517A6B\\Qzkanari\\.in+4\\\\.Qzkanari\\\\XQzkanari\\\\F\\Qzkanari\\";

/// The lines that were said so far.
#[derive(Default)]
struct Said(BTreeSet<String>);

impl Said {
    fn value(&mut self, value: &dyn Debug) {
        self.lines(&format!("{value:?}\n{value:#?}"));
    }

    fn error<E: Debug + Display>(&mut self, error: E) {
        self.value(&error);
        self.lines(&error.to_string());
    }

    fn lines(&mut self, text: &str) {
        for line in text.lines().map(str::trim) {
            if !self.0.contains(line) {
                self.0.insert(line.to_owned());
            }
        }
    }

    /// An iterator before, between and after its items, and the items.
    fn each<I: Iterator<Item: Debug> + Debug>(&mut self, mut iterator: I) {
        loop {
            self.value(&iterator);
            let Some(item) = iterator.next() else {
                return;
            };
            self.value(&item);
        }
    }

    /// Nothing of what is searched for was said, and each of `wanted` was, so that the silence is not that of nobody.
    fn assert_silent(&self, wanted: &[&str]) {
        let said: Vec<_> = self.0.iter().map(String::as_str).collect();
        let said = said.join("\n");
        assert_silent(&said, "a type of the wire");
        for word in wanted {
            assert!(said.contains(word), "nothing was said of {word}");
        }
    }
}

fn header(charset: &str) -> String {
    format!("MSH|^~\\&|{CANARY}|||||||1|P|2.6||||||{charset}\r")
}

/// All messages, and some that deviate or hold escapes wherever the canary stands.
fn all() -> Vec<Vec<u8>> {
    let mut all: Vec<_> = messages::all()
        .into_iter()
        .map(|(_, bytes)| bytes)
        .collect();
    let whole = String::from_utf8(all[0].clone()).unwrap();
    all.push(whole.replace(CANARY, ESCAPED).into_bytes());
    all.push(
        whole
            .replace(CANARY, &format!(" {CANARY}\x01 "))
            .into_bytes(),
    );
    all.push(whole.replace('\r', "\r\n \n").into_bytes());
    all.push(format!("\u{FEFF}{CANARY}\r\x0B{whole}{CANARY}\n{NUMBER}\x1C\r").into_bytes());
    for charset in [CANARY, "8859/1", "ISO IR87", ""] {
        all.push(format!("{}PID|||{CANARY}é\x1B{ESCAPED}\r", header(charset)).into_bytes());
    }
    all
}

#[test]
fn views_and_what_they_iterate_name_no_patient() {
    let mut said = Said::default();
    for bytes in all() {
        said.value(&Message::parse_with(&bytes, ReadOptions::STRICT));
        for line in bytes.split_inclusive(|byte| *byte == b'\r') {
            if let Err(error) = Message::parse_with(line, ReadOptions::LENIENT) {
                said.error(error);
            }
        }
        let mut options = ReadOptions::LENIENT;
        options.charset = CharsetRule::WhenBlank(Charset::UTF_8);
        let message = match Message::parse_with(&bytes, options) {
            Ok(message) => message,
            Err(error) => {
                said.error(error);
                continue;
            }
        };
        said.value(&(message, message.survey(), message.options()));
        said.value(&(message.charset(), message.delimiters()));
        said.each(message.deviations());
        said.each(message.segments());
        said.value(&MessageBuf::parse_with(bytes.clone(), options));
        for segment in message.segments() {
            said.each(segment.fields());
            // What a type says does not depend on the number of a field or component.
            let first = segment.fields().take(8);
            first.for_each(|field| say_field(&mut said, field));
        }
    }
    said.assert_silent(&[
        "Survey",
        "Deviation {",
        "Deviations of",
        "Segments",
        "Fields",
        "Repetitions",
        "Components",
        "Subcomponents",
        "Pieces",
        "Piece {",
        "HexBytes",
        "Verbatim",
        "Text(",
        "Formatting",
        "Local",
        "Highlight",
        "SingleByteSet",
        "MultiByteSet",
        "not in the character set",
    ]);
}

fn say_field(said: &mut Said, field: Field<'_>) {
    said.value(&(field.text(), field.value(), field.verbatim()));
    said.each(field.repetitions());
    for repetition in field.repetitions() {
        said.each(repetition.components());
        let first = repetition.components().take(2);
        first.for_each(|component| say_component(said, component));
    }
}

fn say_component(said: &mut Said, component: Component<'_>) {
    said.each(component.subcomponents());
    for leaf in component.subcomponents() {
        if let Err(error) = leaf.text() {
            said.error(error);
        }
        said.each(leaf.pieces());
        leaf.pieces().for_each(|piece| say_piece(said, &piece));
    }
}

fn say_piece(said: &mut Said, piece: &Piece<'_>) {
    said.value(&(piece.kind(), piece.range()));
    if let PieceKind::Bytes(bytes)
    | PieceKind::SingleByteSet(bytes)
    | PieceKind::MultiByteSet(bytes) = piece.kind()
    {
        // The bytes themselves are content, as `raw` is.
        let mut bytes = bytes.clone();
        while bytes.next().is_some() {
            said.value(&bytes);
        }
    }
}

#[test]
fn groups_name_no_patient() {
    let mut said = Said::default();
    for bytes in all() {
        let Ok(message) = Message::parse_with(&bytes, ReadOptions::LENIENT) else {
            continue;
        };
        said.each(message.patient_results());
        message
            .patient_results()
            .for_each(|group| say_patient_result(&mut said, group));
        let outside: Vec<_> = message.ungrouped_segments().collect();
        said.value(&outside);
    }
    let specimens = format!(
        "{}OBR|{CANARY}\rSPM|{CANARY}\rOBX|{CANARY}\rOBX|{NUMBER}\r",
        header("")
    );
    let message = Message::parse(&specimens).unwrap();
    message
        .patient_results()
        .for_each(|group| say_patient_result(&mut said, group));
    said.assert_silent(&[
        "PatientResult(",
        "PatientResults",
        "OrderObservation(",
        "OrderObservations",
        "Observation(",
        "Observations",
        "Specimen(",
        "Specimens",
    ]);
}

fn say_patient_result(said: &mut Said, group: PatientResult<'_>) {
    said.value(&(group.patient(), group.visit(), group.location()));
    said.value(&group.notes().collect::<Vec<Segment<'_>>>());
    said.each(group.order_observations());
    group
        .order_observations()
        .for_each(|order| say_order(said, order));
}

fn say_order(said: &mut Said, group: OrderObservation<'_>) {
    said.value(&(group.order(), group.request(), group.location()));
    said.each(group.observations());
    said.each(group.specimens());
    group
        .observations()
        .for_each(|observation| say_observation(said, observation));
    group
        .specimens()
        .for_each(|specimen| say_specimen(said, specimen));
}

fn say_observation(said: &mut Said, group: Observation<'_>) {
    said.value(&(group.result(), group.location()));
    said.each(group.segments());
}

fn say_specimen(said: &mut Said, group: Specimen<'_>) {
    said.value(&(group.specimen(), group.first()));
    said.each(group.observations());
}

/// A source that fails behind what it holds.
struct Torn<'a>(&'a [u8]);

impl Read for Torn<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        match self.0.read(to)? {
            0 => Err(io::ErrorKind::BrokenPipe.into()),
            length => Ok(length),
        }
    }
}

#[test]
fn files_name_no_patient() {
    let mut said = Said::default();
    for message in all() {
        let envelope = |id: &str, field: &str| format!("{id}|{field}|{CANARY}\r").into_bytes();
        let file = [
            format!("{CANARY}\r").into_bytes(),
            envelope("FHS", "^~\\&"),
            envelope("BHS", CANARY),
            message,
            envelope("BTS", CANARY),
            format!("{CANARY}\r").into_bytes(),
            envelope("BHS", "^~\\&"),
            envelope("BTS", "18870503"),
            envelope("BTS", "1"),
            envelope("FTS", NUMBER),
            envelope("FHS", CANARY),
        ]
        .concat();
        said.each(hl7::file_parts(&file));
        let mut messages = hl7::messages(&file);
        // The bytes themselves are content.
        while messages.next().is_some() {
            said.value(&messages);
        }
        for part in hl7::file_parts(&file) {
            match part {
                FilePart::FileHeader(segment) | FilePart::BatchHeader(segment) => {
                    said.value(&(segment, segment.segment(), segment.delimiters()));
                }
                FilePart::FileTrailer(trailer) | FilePart::BatchTrailer(trailer) => {
                    said.value(&(trailer, trailer.segment(), trailer.counted()));
                }
                FilePart::Finding(finding) => {
                    said.error(finding);
                    said.error(finding.kind);
                }
                part => said.value(&part.as_slice()),
            }
        }
        for limit in [10, 1 << 20] {
            let mut decoder = FileDecoder::with_limit(limit);
            for chunk in file.chunks(97) {
                decoder.handle_bytes(chunk);
                said.value(&decoder);
                while let Some(part) = decoder.poll_part() {
                    match part {
                        Ok(part) => said.value(&part),
                        Err(error) => said.error(error),
                    }
                }
                said.value(&decoder);
            }
            said.value(&AsyncFileReader::with_limit(&file[..], limit));
            let mut reader = FileReader::with_limit(Torn(&file), limit);
            said.value(&reader);
            while let Some(part) = reader.next() {
                said.value(&reader);
                match part {
                    Ok(part) => said.value(&part),
                    Err(error) => said.error(error),
                }
            }
        }
    }
    said.assert_silent(&[
        "FileParts",
        "Messages",
        "FileDecoder",
        "FileReader",
        "Message(",
        "Stray(",
        "FHS(",
        "BTS(",
        "HeaderWithoutTrailer",
        "TrailerWithoutHeader",
        "OtherCount",
        "NoCount",
        "Delimiters",
        "TooLong",
        "Source",
    ]);
}

#[test]
fn an_editor_and_what_it_refuses_name_no_patient() {
    let mut said = Said::default();
    let mut refuse = |error: Result<(), EditError>| said.error(error.unwrap_err());
    let text = format!("{CANARY}|é\r{NUMBER}");
    let place = |place: &str| place.parse::<Location>().unwrap();
    let ascii = format!("{}PID|||{CANARY}\r", header(""));
    let ascii = Message::parse(&ascii).unwrap();
    let latin = format!("{}PID|||{CANARY}é\r", header("8859/1"));
    let latin = Message::parse(&latin).unwrap();
    let bare = format!("MSH|^~|{CANARY}\rPID|||{CANARY}\r");
    let bare = Message::parse(&bare).unwrap();

    let mut editor = ascii.edit();
    refuse(editor.set(place("PID-5"), &text));
    refuse(editor.set(place("PID"), CANARY));
    refuse(editor.set(place("PID[2]-5"), CANARY));
    refuse(editor.set(place("PID-5(40000)"), CANARY));
    refuse(editor.set(place("MSH-18"), CANARY));
    refuse(editor.remove_segment(place("MSH")));
    refuse(editor.copy_field(place("PID-3"), latin, place("PID-3")));
    refuse(bare.edit().set(place("PID-5"), "Qzkanari|"));
    refuse(bare.edit().set(place("PID-5.1.2"), CANARY));
    let broken = format!("{}{CANARY}\r", header(""));
    let broken = Message::parse_header(&broken, ReadOptions::STRICT).unwrap();
    refuse(broken.edit().finish().map(drop));

    editor.set(place("PID-5.2"), CANARY).unwrap();
    editor.push_segment(SegmentId::NTE).unwrap();
    editor.set(place("NTE[1]-3"), NUMBER).unwrap();
    said.value(&editor);
    said.value(&editor.places().collect::<Vec<_>>());
    said.value(&editor.field_at(place("PID-5")));
    said.value(&editor.finish());
    said.error(CANARY.parse::<Location>().unwrap_err());
    said.error(format!("OBX-{CANARY}").parse::<Location>().unwrap_err());
    said.assert_silent(&[
        "Absent",
        "Level",
        "Fixed",
        "Header",
        "Undeclared",
        "NoEscape",
        "Character",
        "TooFar",
        "Copy",
        "ReadBack",
        "Editor(",
        "MessageBuf(",
    ]);
}

/// Displays the canary and then fails.
struct Failing;

impl Display for Failing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(CANARY)?;
        Err(std::fmt::Error)
    }
}

#[test]
fn a_writer_with_half_a_message_names_no_patient() {
    let mut said = Said::default();
    let latin = format!("{}PID|||{CANARY}é\r", header("8859/1"));
    let latin = Message::parse(latin.as_bytes()).unwrap();
    let verbatim = latin
        .segment(SegmentId::PID)
        .unwrap()
        .field(3)
        .verbatim()
        .unwrap();
    said.value(&(&verbatim, verbatim.charset()));
    for (charset, switching) in [
        (Charset::ASCII, false),
        (Charset::LATIN_1, false),
        (Charset::LATIN_1, true),
        (Charset::UTF_8, false),
    ] {
        let mut writer = Writer::appending_to(CANARY.as_bytes().into(), charset);
        if switching {
            writer = writer.switching_to_utf_8();
        }
        said.value(&writer);
        let mut write = |wrong: fn(&mut Writer)| {
            writer.header().field(3).text(CANARY);
            let mut pid = writer.segment(SegmentId::PID);
            pid.field(5).text(&format!("{CANARY}é|"));
            pid.field(6).display(&format_args!("{CANARY}{NUMBER}"));
            let mut component = pid.field(7);
            component.component(2).text(NUMBER);
            said.value(&component);
            pid.field(8).integer(18_870_503);
            said.value(&pid);
            wrong(&mut writer);
            said.value(&writer);
            match writer.end() {
                Ok(_) => {}
                Err(error) => said.error(error),
            }
            said.value(&writer);
        };
        write(|_| {});
        write(|writer| drop(writer.header().field(3)));
        write(|writer| writer.segment(SegmentId::OBX).field(5).text("Qzkanari €"));
        write(|writer| writer.segment(SegmentId::OBX).field(4_000_000).text(CANARY));
        write(|writer| writer.segment(SegmentId::OBX).field(5).display(&Failing));
        write(|writer| {
            let mut obx = writer.segment(SegmentId::OBX);
            obx.field(5).text(CANARY);
            obx.field(4).text(CANARY);
        });
        writer.header().field(18).text(CANARY);
        said.error(writer.end().unwrap_err());
        writer.header().field(3).verbatim(&verbatim);
        if let Err(error) = writer.end() {
            said.error(error);
        }
    }
    said.assert_silent(&[
        "Writer",
        "SegmentWriter",
        "FieldWriter",
        "Character",
        "OutOfOrder",
        "Header",
        "Verbatim",
        "CharsetName",
        "TooFar",
        "Display",
    ]);
}

/// JSON that is not quite a tree, with a canary where it is wrong.
fn no_trees() -> Vec<String> {
    let mut no_trees = vec![];
    for wrong in [
        format!("\"{CANARY}\""),
        NUMBER.to_owned(),
        "18870503".to_owned(),
        format!("-{NUMBER}"),
        format!("[\"{CANARY}\"]"),
        format!("{{\"{CANARY}\":{NUMBER}}}"),
        format!("{{\"id\":\"{CANARY}\",\"fields\":[]}}"),
        format!("{{\"id\":\"MSH\",\"{CANARY}\":[]}}"),
        format!("{{\"id\":\"MSH\",\"id\":\"{CANARY}\"}}"),
        format!("\"{CANARY}\\u00\""),
        format!("\"{CANARY}\\ud800\""),
        format!("\"{CANARY}"),
        CANARY.to_owned(),
    ] {
        for (before, after) in [
            ("", ""),
            ("[", "]"),
            ("[{\"id\":", ",\"fields\":[]}]"),
            ("[{\"id\":\"MSH\",\"fields\":", "}]"),
            ("[{\"id\":\"MSH\",\"fields\":[", "]}]"),
            ("[{\"id\":\"MSH\",\"fields\":[[", "]]}]"),
            ("[{\"id\":\"MSH\",\"fields\":[[[", "]]]}]"),
            ("[{\"id\":\"MSH\",\"fields\":[[[[", "]]]]}]"),
            ("[{\"id\":\"PID\",\"fields\":[[[[\"Qzkanari\"]]]]},", "]"),
        ] {
            no_trees.push([before, &wrong, after].concat());
        }
    }
    no_trees
}

#[test]
fn trees_and_what_is_no_tree_name_no_patient() {
    let mut said = Said::default();
    for bytes in all() {
        let Ok(message) = Message::parse_with(&bytes, ReadOptions::LENIENT) else {
            continue;
        };
        match Tree::read(&message) {
            Ok(tree) => {
                said.value(&(&tree, tree.charset(), tree.write()));
                tree.segments()
                    .iter()
                    .for_each(|segment| say_tree(&mut said, segment));
                if let Err(error) = tree.write() {
                    said.error(error);
                }
            }
            Err(error) => said.error(error),
        }
    }
    let pid = SegmentTree::new(SegmentId::PID, vec![Leaf::from(CANARY).into()]);
    said.error::<TreeError>(Tree::new(vec![pid]).unwrap_err());
    let latin = Message::parse(b"MSH|^~\\&|A||||||||||||||||8859/1\r").unwrap();
    let mut segments = Tree::read(&latin).unwrap().into_segments();
    segments.push(SegmentTree::new(
        SegmentId::PID,
        vec![Leaf::from("Qzkanari €").into()],
    ));
    said.error::<WriteError>(Tree::new(segments).unwrap().write().unwrap_err());

    let mut refused = 0;
    for json in no_trees() {
        if let Err(error) = serde_json::from_str::<Tree>(&json) {
            said.error(error);
            refused += 1;
        }
        if let Ok(value) = serde_json::from_str::<serde_json::Value>(&json)
            && let Err(error) = serde_json::from_value::<Tree>(value)
        {
            said.error(error);
        }
        for error in [
            serde_json::from_str::<Location>(&json).unwrap_err(),
            serde_json::from_str::<SegmentId>(&json).unwrap_err(),
        ] {
            said.error(error);
        }
    }
    assert!(refused > 100, "only {refused} errors were searched");
    said.assert_silent(&[
        "Tree(",
        "(50 fields)",
        "FieldTree(",
        "RepetitionTree(",
        "ComponentTree(",
        "Text(",
        "expected a list of fields",
        "expected a text or null",
    ]);
}

fn say_tree(said: &mut Said, segment: &SegmentTree) {
    said.value(segment);
    for field in segment.fields() {
        said.value(field);
        for repetition in field.repetitions() {
            said.value(repetition);
            for component in repetition.components() {
                said.value(&(component, component.subcomponents()));
            }
        }
    }
}

#[test]
fn arrays_name_no_patient() {
    let mut said = Said::default();
    let escaped = "\\X38383133372E3030343239\\";
    for value in [
        format!("{NUMBER}^{CANARY}^^18870503~{NUMBER}~"),
        format!("{escaped}^{CANARY}\\F\\^{NUMBER}~{escaped}"),
        format!("{NUMBER}^{NUMBER}&{CANARY}"),
        format!("{NUMBER}^{CANARY}é^\u{FF}"),
    ] {
        for charset in ["UNICODE UTF-8", ""] {
            let message = format!("{}OBX|1|NA|||{value}\r", header(charset));
            let message = Message::parse(&message).unwrap();
            let field = message.segment(SegmentId::OBX).unwrap().field(5);
            for array in field.repetitions().map(Na::read) {
                say_array(&mut said, array);
            }
            match Ma::read(field) {
                Ok(array) => {
                    let owned = array.clone().into_owned();
                    for array in [array, owned] {
                        said.value(&array);
                        said.each(array.sweeps());
                        said.value(&array.channel::<f64>(2).map(|_| ()).collect::<Vec<_>>());
                        say_array(&mut said, array.sweeps().next().ok_or(no_number()));
                    }
                }
                Err(error) => said.error(error),
            }
        }
    }
    said.assert_silent(&[
        "Na(",
        "Ma(",
        "Samples(",
        "Numbers(",
        "Sweeps(",
        "NotANumber",
        "TooManyParts",
        "DoesNotFit",
    ]);
}

fn no_number() -> DatatypeError {
    Nm::parse(CANARY).unwrap_err()
}

fn say_array(said: &mut Said, array: Result<Na<'_>, DatatypeError>) {
    let array = match array {
        Ok(array) => array,
        Err(error) => {
            said.error(error);
            return;
        }
    };
    let owned = array.clone().into_owned();
    for array in [array, owned] {
        said.value(&array);
        said.each(array.samples());
        say_numbers::<f64>(said, &array);
        say_numbers::<i32>(said, &array);
    }
}

/// Numbers are content once they are taken; the iterator and the errors are not.
fn say_numbers<N: Number>(said: &mut Said, array: &Na<'_>) {
    let mut numbers = array.numbers::<N>();
    loop {
        said.value(&numbers);
        match numbers.next() {
            Some(Some(Err(error))) => said.error(error),
            Some(_) => {}
            None => return,
        }
    }
}

#[test]
fn text_and_leaves_name_no_patient() {
    let mut said = Said::default();
    said.value(&(Text::from(CANARY), Leaf::from(CANARY), Leaf::Null));
    let message = format!("{}PID|||{CANARY}\r", header(""));
    let message = Message::parse(&message).unwrap();
    let place = "PID-3.1.1".parse().unwrap();
    let leaf: Option<Subcomponent<'_>> = message.subcomponent_at(place);
    said.value(&(
        leaf,
        message.component_at(place),
        message.repetition_at(place),
    ));
    said.value(&(message.field_at(place), message.segment_at(place)));
    said.assert_silent(&["Text(8 bytes)", "Null", "Subcomponent(Value, 8 bytes)"]);
}
