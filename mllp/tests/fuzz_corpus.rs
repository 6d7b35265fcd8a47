//! Replays the corpus of the fuzz target `frame`.
#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::fs;
use std::path::Path;

use ihe_pcd_mllp::fuzzing;

#[test]
fn the_corpus_of_the_frame_target_passes() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus/frame");
    // A published package stands without the corpus beside it.
    let Ok(files) = fs::read_dir(corpus) else {
        return;
    };
    for file in files {
        fuzzing::frame(&fs::read(file.unwrap().path()).unwrap());
    }
}
