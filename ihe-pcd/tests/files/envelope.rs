//! What the envelope of a file says, and whether it is true.

use ihe_pcd::hl7::{FileFinding, FileFindingKind, FilePart, Message, SegmentId, file_parts};

fn findings(file: &[u8]) -> impl Iterator<Item = FileFinding> {
    file_parts(file).filter_map(|part| match part {
        FilePart::Finding(finding) => Some(finding),
        _ => None,
    })
}

/// The findings about a file: where each is, and what.
fn found(file: &[u8]) -> Vec<(SegmentId, u64, FileFindingKind)> {
    findings(file)
        .map(|finding| (finding.segment, finding.offset, finding.kind))
        .collect()
}

const BATCHES: &[u8] = b"FHS|^~\\&|F\rBHS|^~\\&|B\rMSH|^~\\&|1\rMSH|^~\\&|2\rBTS|2\r\
BHS|^~\\&|B\rBTS|0\rBHS|^~\\&|B\rMSH|^~\\&|3\rBTS|0001|comment\rFTS|3\r";

#[test]
fn counts_that_are_true_give_no_finding() {
    assert_eq!(found(BATCHES), []);
    let counts: Vec<_> = file_parts(BATCHES)
        .filter_map(|part| match part {
            FilePart::BatchTrailer(trailer) | FilePart::FileTrailer(trailer) => {
                Some((trailer.stated(), trailer.counted()))
            }
            _ => None,
        })
        .collect();
    assert_eq!(
        counts,
        [(Some(2), 2), (Some(0), 0), (Some(1), 1), (Some(3), 3)]
    );
}

#[test]
fn a_count_that_is_not_stated_is_not_wrong() {
    for trailer in ["BTS", "BTS|", "BTS||comment", "BTS|\"\"", "BTS|  "] {
        let file = format!("BHS|^~\\&\rMSH|^~\\&|1\r{trailer}\r");
        assert_eq!(found(file.as_bytes()), [], "{trailer}");
    }
}

#[test]
fn a_lost_message_is_found_by_the_count() {
    let file = b"FHS|^~\\&\rBHS|^~\\&\rMSH|^~\\&|1\rBTS|2\rFTS|2\r";
    let other = |counted| FileFindingKind::OtherCount { counted };
    assert_eq!(
        found(file),
        [
            (SegmentId::BTS, 29, other(1)),
            (SegmentId::FTS, 35, other(1)),
        ]
    );
    let huge = b"BHS|^~\\&\rBTS|99999999999999999999999999\r";
    assert_eq!(found(huge)[0].2, other(0));
    // 1 more than 64 bits hold twice over.
    let around = b"BHS|^~\\&\rMSH|^~\\&|1\rBTS|18446744073709551617\r";
    assert_eq!(found(around)[0].2, other(1));
}

#[test]
fn a_count_that_is_no_number_is_found() {
    for stated in ["x", "-1", "1.0", "1^2", "+1", "1 2", "0x1"] {
        let file = format!("BHS|^~\\&\rMSH|^~\\&|1\rBTS|{stated}\r");
        assert_eq!(
            found(file.as_bytes()),
            [(SegmentId::BTS, 20, FileFindingKind::NoCount)],
            "{stated}"
        );
    }
}

#[test]
fn a_trailer_without_its_header_is_found() {
    let without = FileFindingKind::TrailerWithoutHeader;
    assert_eq!(
        found(b"MSH|^~\\&|1\rBTS|1\rFTS|1\r"),
        [(SegmentId::BTS, 11, without), (SegmentId::FTS, 17, without),]
    );
}

#[test]
fn a_header_without_its_trailer_is_found_at_the_end_and_at_the_next_header() {
    let without = FileFindingKind::HeaderWithoutTrailer;
    let batch = |offset| (SegmentId::BHS, offset, without);
    let file = |offset| (SegmentId::FHS, offset, without);
    assert_eq!(
        found(b"FHS|^~\\&\rBHS|^~\\&\rMSH|^~\\&|1\r"),
        [batch(9), file(0)]
    );
    assert_eq!(
        found(b"BHS|^~\\&\rMSH|^~\\&|1\rBHS|^~\\&\rBTS\r"),
        [batch(0)]
    );
    assert_eq!(found(b"FHS|^~\\&\rBHS|^~\\&\rFTS|1\r"), [batch(9)]);
    assert_eq!(
        found(b"FHS|^~\\&\rBHS|^~\\&\rFHS|^~\\&\rFTS\r"),
        [batch(9), file(0)]
    );
}

#[test]
fn messages_without_an_envelope_are_a_file() {
    assert_eq!(found(b"MSH|^~\\&|1\rMSH|^~\\&|2\r"), []);
    assert_eq!(
        found(b"FHS|^~\\&\rMSH|^~\\&|1\rMSH|^~\\&|2\rFTS|1\r"),
        [],
        "messages without BHS are one batch"
    );
}

#[test]
fn each_header_and_each_message_is_read_with_its_own_separators() {
    let file = b"FHS|^~\\&|F^1\rBHS#*~\\&#B*1#x\rMSH!^~\\&!A^1\rBTS#1#c*d\rFTS|1|c^d\r";
    let mut seen = Vec::new();
    for part in file_parts(file) {
        match part {
            FilePart::FileHeader(segment) | FilePart::BatchHeader(segment) => {
                let view = segment.segment();
                assert_eq!(view.field(1).raw(), &segment.bytes()[3..4]);
                assert_eq!(view.field(2).raw(), &segment.bytes()[4..8]);
                seen.push(view.field(3).component(1).raw().to_vec());
            }
            FilePart::BatchTrailer(trailer) | FilePart::FileTrailer(trailer) => {
                let view = trailer.segment().segment();
                seen.push(view.field(2).component(2).raw().to_vec());
            }
            FilePart::Message { bytes, .. } => {
                let message = Message::parse(bytes).unwrap();
                seen.push(message.header().field(3).component(1).raw().to_vec());
            }
            part => panic!("{part:?}"),
        }
    }
    assert_eq!(seen, [&b"F"[..], b"B", b"A", b"d", b"d"]);
}

#[test]
fn a_file_trailer_is_read_with_the_separators_of_the_file_where_a_batch_was_cut() {
    let file = b"FHS|^~\\&|F\rBHS#*~\\&#B\rMSH|^~\\&|A\rFTS|1|c^d\r";
    let kind = FileFindingKind::HeaderWithoutTrailer;
    assert_eq!(found(file), [(SegmentId::BHS, 11, kind)]);
    let stated = file_parts(file).find_map(|part| match part {
        FilePart::FileTrailer(trailer) => trailer.stated(),
        _ => None,
    });
    assert_eq!(stated, Some(1));
}

#[test]
fn a_header_that_declares_no_separators_is_found_and_its_fields_are_still_read() {
    for header in ["BHS#", "BHS", "BHS#^^~#B", "BHS##", "BHS#^#B"] {
        let file = format!("{header}\rMSH|^~\\&|1\rBTS#1\r");
        let found = found(file.as_bytes());
        let expected = (SegmentId::BHS, 0, FileFindingKind::Delimiters);
        assert_eq!(found, [expected], "{header}");
    }
    let Some(FilePart::BatchHeader(header)) = file_parts(b"BHS#^#B^1#C").next() else {
        panic!("a header");
    };
    assert_eq!(header.segment().field(3).component(1).raw(), b"B^1");
    assert_eq!(header.segment().field(4).raw(), b"C");
}

#[test]
fn a_batch_in_an_mllp_block_is_a_batch() {
    let file = b"\x0BBHS|^~\\&\rMSH|^~\\&|1\rBTS|1\x1C\r";
    let parts: Vec<_> = file_parts(file)
        .map(|part| part.into_bytes().unwrap())
        .collect();
    assert_eq!(parts, [&b"BHS|^~\\&"[..], b"MSH|^~\\&|1\r", b"BTS|1"]);
}

#[test]
fn blocks_without_line_ends_between_them_are_messages_of_their_own() {
    let file = b"\x0BMSH|^~\\&|1\x1C\x0BMSH|^~\\&|2\x1C\r\x0B\x0BMSH|^~\\&|3\r\x1C\r";
    let messages: Vec<_> = ihe_pcd::hl7::messages(file).collect();
    assert_eq!(
        messages,
        [
            &b"\x0BMSH|^~\\&|1\x1C"[..],
            b"\x0BMSH|^~\\&|2\x1C\r",
            b"\x0BMSH|^~\\&|3\r\x1C\r",
        ]
    );
    for message in messages {
        assert_eq!(Message::parse(message).unwrap().segments().count(), 1);
    }
}

#[test]
fn so_many_marks_may_stand_before_a_message_on_its_line() {
    for (marks, count) in [(0, 2), (1, 2), (4, 2), (5, 1)] {
        let file = format!("MSH|^~\\&|1\r{}MSH|^~\\&|2\r", "\x0B".repeat(marks));
        let messages: Vec<_> = ihe_pcd::hl7::messages(file.as_bytes()).collect();
        assert_eq!(messages.len(), count, "{marks} marks");
        // What is not told apart is no message that reads: it is not lost in silence.
        assert_eq!(Message::parse(messages[0]).is_ok(), count == 2);
    }
}

#[test]
fn a_finding_says_where_and_which_rule_and_shows_no_content() {
    let found: Vec<_> = findings(b"BHS|^~\\&\rBTS|Brattli^240361\rBTS|240361\r").collect();
    let said: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "BTS (byte 9): field 1 is no count",
            "BTS (byte 28): a trailer without its header",
            "BTS (byte 28): field 1 states another count than the 0 that came",
        ]
    );
    for part in file_parts(b"FHS|^~\\&|Brattli\rMSH|^~\\&|Brattli\rBTS|240361\r") {
        let debug = format!("{part:?}");
        assert!(!debug.contains("Brattli") && !debug.contains("240361"));
    }
    assert!(
        found
            .iter()
            .all(|finding| !format!("{finding:?}").contains("240361"))
    );
}
