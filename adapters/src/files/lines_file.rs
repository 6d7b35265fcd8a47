//! What is in a file of lines, whatever a crash has left of it.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use serde::Deserialize;

/// No line is longer: a message has at most 16 MiB in a journal, and no more than six bytes in JSON for each of its own.
const LONGEST_LINE: u64 = 256 * 1024 * 1024;

/// What recognises a line.
#[derive(Deserialize)]
struct Keyed {
    key: String,
}

/// How many bytes of a file are whole lines. Only the last line can be otherwise after a crash: those before it were on the disk when it was begun.
pub(super) fn whole_length(path: &Path) -> io::Result<u64> {
    let mut file = BufReader::new(File::open(path)?);
    let (mut whole, mut before_last) = (0_u64, 0_u64);
    let (mut line, mut last) = (Vec::new(), Vec::new());
    loop {
        let read = next_line(&mut file, &mut line)?;
        if line.last() != Some(&b'\n') {
            break;
        }
        before_last = whole;
        whole = whole.saturating_add(read);
        std::mem::swap(&mut line, &mut last);
    }
    let is_whole = last.is_empty() || serde_json::from_slice::<Keyed>(&last).is_ok();
    Ok(if is_whole { whole } else { before_last })
}

/// Reads a line with its end, and answers how long it is; one that has no end, or is longer than any that is written here, is cut.
fn next_line(file: &mut BufReader<File>, line: &mut Vec<u8>) -> io::Result<u64> {
    line.clear();
    Ok(file.take(LONGEST_LINE).read_until(b'\n', line)? as u64)
}

/// The keys of the last lines of a file, at most so many; a line that has none is passed over.
pub(super) fn keys_of(path: &Path, most: usize) -> io::Result<VecDeque<String>> {
    let mut file = BufReader::new(File::open(path)?);
    let (mut keys, mut line) = (VecDeque::new(), Vec::new());
    loop {
        if next_line(&mut file, &mut line)? == 0 {
            return Ok(keys);
        }
        if let Ok(keyed) = serde_json::from_slice::<Keyed>(&line) {
            keys.push_back(keyed.key);
        }
        if keys.len() > most {
            keys.pop_front();
        }
    }
}
