//! What is too long is dropped, said, and passed over.

use bytes::Bytes;
use ihe_pcd::hl7::{FileDecoder, FileError, FileFindingKind, FilePart, SegmentId};

type Item = Result<FilePart<Bytes>, FileError>;

fn decoded(file: &[u8], piece: usize, limit: usize) -> Vec<Item> {
    let mut decoder = FileDecoder::with_limit(limit);
    let mut items = Vec::new();
    for piece in file.chunks(piece) {
        decoder.handle_bytes(piece);
        items.extend(core::iter::from_fn(|| decoder.poll_part()));
        assert!(decoder.buffered() <= limit + 16);
    }
    decoder.handle_end();
    items.extend(core::iter::from_fn(|| decoder.poll_part()));
    items
}

fn too_long(item: &Item) -> Option<(Option<SegmentId>, u64, u64, usize)> {
    match item {
        Err(FileError::TooLong {
            segment,
            offset,
            length,
            limit,
        }) => Some((*segment, *offset, *length, *limit)),
        _ => None,
    }
}

#[test]
fn a_message_that_is_too_long_is_said_to_be_dropped_and_the_next_one_is_given() {
    let long = [
        b"MSH|^~\\&|A\rNTE|1||".to_vec(),
        vec![b'x'; 500],
        b"\r".to_vec(),
    ]
    .concat();
    let file = [&b"MSH|^~\\&|1\r"[..], &long, b"\x0BMSH|^~\\&|2\rBTS|3\r"].concat();
    for piece in [1, 7, 64, file.len()] {
        let items = decoded(&file, piece, 64);
        assert_eq!(items.len(), 5, "{items:?}");
        assert!(
            matches!(&items[0], Ok(FilePart::Message { bytes, .. }) if bytes == "MSH|^~\\&|1\r")
        );
        assert_eq!(
            too_long(&items[1]),
            Some((Some(SegmentId::MSH), 11, long.len() as u64, 64))
        );
        assert!(matches!(
            &items[2],
            Ok(FilePart::Message { offset: 530, .. })
        ));
        let Ok(FilePart::BatchTrailer(trailer)) = &items[3] else {
            panic!("{items:?}");
        };
        assert_eq!(trailer.counted(), 3, "what was dropped was a message");
        let Ok(FilePart::Finding(finding)) = &items[4] else {
            panic!("{items:?}");
        };
        assert_eq!(finding.kind, FileFindingKind::TrailerWithoutHeader);
    }
}

#[test]
fn a_part_of_just_the_limit_is_given() {
    let file = b"MSH|^~\\&|1\rMSH|^~\\&|22\rMSH|^~\\&|3\r";
    for piece in [1, 5, file.len()] {
        let items = decoded(file, piece, 11);
        let dropped: Vec<_> = items.iter().map(too_long).collect();
        let second = Some((Some(SegmentId::MSH), 11, 12, 11));
        assert_eq!(dropped, [None, second, None]);
    }
}

#[test]
fn stray_bytes_and_envelope_segments_have_the_same_limit() {
    let file = b"BHS|^~\\&|0123456789\rBTS|0|0123456789A\rnoise noise noise noise\rMSH|^~\\&|1\r";
    for piece in [1, 5, file.len()] {
        let items = decoded(file, piece, 16);
        let dropped: Vec<_> = items.iter().map(too_long).collect();
        assert_eq!(
            dropped,
            [
                Some((Some(SegmentId::BHS), 0, 19, 16)),
                Some((Some(SegmentId::BTS), 20, 17, 16)),
                Some((None, 38, 24, 16)),
                None
            ],
            "{items:?}"
        );
    }
}

#[test]
fn what_never_ends_is_held_in_bounded_memory_and_can_be_seen() {
    let mut decoder = FileDecoder::with_limit(1024);
    for filler in [b'x', 0x0B, b'\r', 0x1C, 0xEF] {
        decoder.handle_bytes(b"MSH|^~\\&|1\r");
        for _ in 0..200 {
            decoder.handle_bytes(&[filler; 4096]);
            while let Some(part) = decoder.poll_part() {
                assert!(part.is_err());
            }
            assert!(decoder.buffered() <= 1024 + 16);
        }
        assert!(decoder.dropping() > 800_000);
        assert!(
            decoder.capacity() < 1024 + 65 * 1024,
            "{}",
            decoder.capacity()
        );
        decoder.handle_bytes(b"\r");
    }
    decoder.handle_end();
    let last = decoder.poll_part().unwrap().unwrap_err();
    assert_eq!(last.offset() + 11 + 819_200 + 1, decoder.offset());
    assert_eq!(decoder.poll_part(), None);
}

#[test]
fn a_long_message_is_moved_a_few_times_and_not_once_a_read() {
    const LIMIT: usize = 4 * 1024 * 1024;
    let mut decoder = FileDecoder::with_limit(LIMIT);
    let mut capacities = vec![decoder.capacity()];
    decoder.handle_bytes(b"MSH|^~\\&|1\rNTE|1||");
    while decoder.buffered() + 512 <= LIMIT {
        decoder.handle_bytes(&[b'x'; 512]);
        assert_eq!(decoder.poll_part(), None);
        if capacities.last() != Some(&decoder.capacity()) {
            capacities.push(decoder.capacity());
        }
    }
    assert!(capacities.len() <= 10, "{capacities:?}");
    assert!(decoder.capacity() <= LIMIT + 65 * 1024, "{capacities:?}");
    decoder.handle_end();
    assert!(matches!(
        decoder.poll_part(),
        Some(Ok(FilePart::Message { .. }))
    ));
    // What a long message needed is given back.
    decoder.handle_bytes(b"MSH|^~\\&|2\r");
    assert!(decoder.capacity() <= 64 * 1024, "{}", decoder.capacity());
}

#[test]
fn an_error_says_where_and_which_limit() {
    let error = decoded(b"MSH|^~\\&|Brattli\r", 4, 8).remove(0).unwrap_err();
    assert_eq!(
        error.to_string(),
        "bytes 0 to 17: longer than the limit of 8 bytes, and dropped"
    );
}

#[test]
fn after_the_end_a_new_file_begins() {
    let mut decoder = FileDecoder::new();
    for begin in [0, 28] {
        decoder.handle_bytes(b"BHS|^~\\&\rMSH|^~\\&|1\rBTS|1");
        decoder.handle_bytes(b"\r \n");
        decoder.handle_end();
        let offsets: Vec<_> = core::iter::from_fn(|| decoder.poll_part())
            .map(|part| part.unwrap().offset())
            .collect();
        assert_eq!(offsets, [begin, begin + 9, begin + 20]);
    }
}
