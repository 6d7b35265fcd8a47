//! What is in a file of lines, whatever a crash has left of it.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use serde::Deserialize;

/// No line is longer: a message has at most 16 MiB in a journal, and no more than six bytes in JSON for each of its own.
const LONGEST_LINE: u64 = 256 * 1024 * 1024;

/// How many bytes are written at once at most where several lines are.
pub(super) const LARGEST_BATCH: usize = 4 * 1024 * 1024;

/// What recognises a line.
#[derive(Deserialize)]
struct Keyed {
    key: String,
}

/// What every line has that stands for something that happened.
#[derive(Deserialize)]
struct Timed {
    #[serde(rename = "at")]
    _at: String,
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

/// The same of a file in which several lines are written at once, which then have at most [`LARGEST_BATCH`] bytes:
/// those that were written last may have holes after a crash, and begin no earlier than so many bytes before the end.
pub(super) fn whole_batches(path: &Path) -> io::Result<u64> {
    let file = File::open(path)?;
    let last = file.metadata()?.len().saturating_sub(LARGEST_BATCH as u64);
    let mut file = BufReader::new(file);
    let (mut whole, mut line) = (0_u64, Vec::new());
    loop {
        let read = next_line(&mut file, &mut line)?;
        let end = whole.saturating_add(read);
        let is_line = line.last() == Some(&b'\n');
        let may_be_of_last = end > last;
        if !is_line || may_be_of_last && serde_json::from_slice::<Timed>(&line).is_err() {
            return Ok(whole);
        }
        whole = end;
    }
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

    use std::fs;

    use super::*;

    /// How many bytes of a text are whole.
    fn whole(text: &[u8]) -> u64 {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), text).unwrap();
        whole_batches(file.path()).unwrap()
    }

    #[test]
    fn what_was_written_last_is_cut_at_its_first_hole() {
        let line = b"{\"at\":\"now\"}\n";
        let length = line.len() as u64;
        assert_eq!(whole(b""), 0);
        assert_eq!(whole(&line.repeat(3)), 3 * length);
        assert_eq!(
            whole(&[&line.repeat(2)[..], b"{\"at\":\"n"].concat()),
            2 * length
        );
        let hole = vec![0_u8; 20];
        let torn = [&line.repeat(2)[..], &hole, b"w\"}\n", line].concat();
        assert_eq!(whole(&torn), 2 * length);
    }

    #[test]
    fn what_was_on_the_disk_before_is_not_cut_for_what_is_damaged_there() {
        let line = b"{\"at\":\"now\"}\n";
        let long = line.repeat(LARGEST_BATCH / line.len() + 2);
        let damaged = [&line[..], b"damaged\n", &long].concat();
        assert_eq!(whole(&damaged), damaged.len() as u64);
    }
}
