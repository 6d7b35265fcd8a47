//! A damaged message about an alert loses no row, and never ends the program.

use std::fs;
use std::path::Path;

use ihe_pcd::fuzzing;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// The seeds of the fuzzer.
fn seeds() -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus/alert");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    assert!(files.len() >= 10);
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}

/// One damage: bytes that go, and bytes that stand there instead.
type Damage = (Index, usize, Vec<u8>);

fn damage() -> impl Strategy<Value = Damage> {
    let meaningful = select(b"|^~\\&\r\n\"0123MSHPIDOBRX.\xFF\xC3".to_vec());
    (any::<Index>(), 0_usize..6, vec(meaningful, 0..4))
}

/// A line that moves elsewhere, or stands twice.
type Move = (Index, Index, bool);

proptest! {
    #[test]
    fn every_row_of_a_damaged_message_is_accounted_for(
        seed in select(seeds()),
        damages in vec(damage(), 0..4),
        moves in vec(any::<Move>(), 0..3),
    ) {
        let mut bytes = seed;
        for (place, gone, instead) in damages {
            let begin = place.index(bytes.len() + 1);
            let end = (begin + gone).min(bytes.len());
            bytes.splice(begin..end, instead);
        }
        let mut lines: Vec<_> = bytes.split_inclusive(|byte| *byte == b'\r').map(<[u8]>::to_vec).collect();
        for (from, to, stays) in moves {
            // The header stays where it is.
            if lines.len() < 3 {
                break;
            }
            let from = 1 + from.index(lines.len() - 1);
            let line = if stays { lines[from].clone() } else { lines.remove(from) };
            let to = 1 + to.index(lines.len());
            lines.insert(to.min(lines.len()), line);
        }
        fuzzing::alert(&lines.concat());
    }
}
