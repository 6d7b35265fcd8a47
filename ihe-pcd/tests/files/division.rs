//! However a stream is divided, its parts are those of the file in memory.

use ihe_pcd::fuzzing;
use ihe_pcd::hl7::{FileDecoder, FilePart, file_parts};
use proptest::prelude::*;

/// Every kind of part, with every kind of line end, and what may stand between them.
const FILE: &[u8] = b"\xEF\xBB\xBFFHS|^~\\&|ARCHIVE\r\n\r\nBHS#*~\\&#B*1\r\x0BMSH|^~\\&|A\rPID|1\r\x1C\r\
\x0B\x0BMSH#^~\\&#B\nOBX#1\n\nBTS#2#\x1C\xEF\xBB\xBF\x0BMSH|^~\\&|C\rMSHX\rFHSX\r\x1C\r\nBHS|\rnoise\r  \
MSH|^~\\&|D\r\nBTS|x\rFTS|7\rBTS";

/// The parts of a stream that comes in these pieces, as text that shows no content but tells all of them apart.
fn streamed<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> Vec<String> {
    let mut decoder = FileDecoder::new();
    let mut parts = Vec::new();
    let mut poll = |decoder: &mut FileDecoder| {
        while let Some(part) = decoder.poll_part() {
            parts.push(shown(&part.unwrap().as_slice()));
        }
    };
    for piece in pieces {
        decoder.handle_bytes(piece);
        poll(&mut decoder);
    }
    decoder.handle_end();
    poll(&mut decoder);
    parts
}

fn shown(part: &FilePart<&[u8]>) -> String {
    format!("{part:?} {:?}", part.into_bytes())
}

fn in_memory(file: &[u8]) -> Vec<String> {
    file_parts(file).map(|part| shown(&part)).collect()
}

#[test]
fn a_file_in_two_pieces_is_the_same_file_wherever_it_is_divided() {
    let expected = in_memory(FILE);
    assert_eq!(expected.len(), 15, "{expected:#?}");
    for at in 0..=FILE.len() {
        let (one, other) = FILE.split_at(at);
        assert_eq!(streamed([one, other]), expected, "divided at {at}");
    }
}

#[test]
fn a_file_that_comes_byte_by_byte_is_the_same_file() {
    assert_eq!(streamed(FILE.chunks(1)), in_memory(FILE));
}

#[test]
fn a_file_that_is_cut_anywhere_is_read_alike_in_memory_and_in_a_stream() {
    for at in 0..FILE.len() {
        assert_eq!(streamed([&FILE[..at]]), in_memory(&FILE[..at]), "{at}");
    }
}

/// Pieces of files, joined in any order.
fn file() -> impl Strategy<Value = Vec<u8>> {
    let token = prop_oneof![
        4 => prop::sample::select(vec![
            "MSH|^~\\&|A", "MSH#^~\\&#B", "PID|1", "FHS|^~\\&|", "BHS|^~\\&", "BHS|", "BTS|1", "BTS|2", "BTS|",
            "BTS|x", "BTS", "FTS|1", "FTS|0", "FTS|2#", "MSH", "MSHX", "noise", " ", "",
        ]).prop_map(|text| text.as_bytes().to_vec()),
        4 => prop::sample::select(vec!["\r", "\n", "\r\n", "\x1C\r", "\r\x1C\r", "\r\r", "\x1C"])
            .prop_map(|text| text.as_bytes().to_vec()),
        1 => prop::sample::select(vec![&b"\x0B"[..], b"\xEF\xBB\xBF", b"\xEF", b"\xEF\xBB", b"\x0B\x0B\x0B"])
            .prop_map(<[u8]>::to_vec),
        1 => prop::collection::vec(any::<u8>(), 0..4),
    ];
    prop::collection::vec(token, 0..40).prop_map(|tokens| tokens.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// The laws of the fuzz target: memory, stream and a slow reader agree, nothing is lost, counts are right.
    #[test]
    fn files_of_any_shape_keep_the_laws(seed: u8, file in file()) {
        let mut data = vec![seed];
        data.extend_from_slice(&file);
        fuzzing::batch(&data);
    }

    #[test]
    fn any_division_gives_the_same_parts(file in file(), mut cuts in prop::collection::vec(0_usize..400, 0..12)) {
        cuts.iter_mut().for_each(|cut| *cut = (*cut).min(file.len()));
        cuts.sort_unstable();
        let mut pieces = Vec::new();
        let mut from = 0;
        for cut in cuts {
            pieces.push(&file[from..cut]);
            from = cut;
        }
        pieces.push(&file[from..]);
        prop_assert_eq!(streamed(pieces), in_memory(&file));
    }
}
