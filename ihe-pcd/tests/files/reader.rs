//! Files and other sources that block.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use ihe_pcd::hl7::{FileError, FilePart, FileReadError, FileReader, file_parts, messages};

/// Every example message of the repository.
fn fixtures() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/tests/fixtures");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert!(files.len() > 10);
    files
}

#[test]
fn a_file_on_disk_has_the_parts_of_the_file_in_memory() {
    for path in fixtures() {
        let file = std::fs::read(&path).unwrap();
        let read: Vec<_> = FileReader::new(File::open(&path).unwrap())
            .collect::<Result<_, _>>()
            .unwrap();
        let read: Vec<_> = read.iter().map(FilePart::as_slice).collect();
        assert_eq!(read, file_parts(&file).collect::<Vec<_>>(), "{path:?}");
        let streamed: Vec<_> = read
            .into_iter()
            .filter_map(FilePart::into_message)
            .collect();
        assert_eq!(streamed, messages(&file).collect::<Vec<_>>(), "{path:?}");
    }
}

/// Repeats some bytes, a few at a time, and then ends or fails.
struct Source {
    bytes: &'static [u8],
    left: usize,
    at: usize,
    fails: bool,
}

impl Read for Source {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            return if self.fails {
                Err(io::Error::new(io::ErrorKind::ConnectionReset, "gone"))
            } else {
                Ok(0)
            };
        }
        let mut length = 0;
        while length < into.len() && self.left > 0 {
            let piece = self.bytes.len() - self.at;
            let piece = piece.min(into.len() - length).min(self.left);
            into[length..length + piece].copy_from_slice(&self.bytes[self.at..self.at + piece]);
            self.at = (self.at + piece) % self.bytes.len();
            self.left -= piece;
            length += piece;
        }
        Ok(length)
    }
}

const SMALL: &[u8] = b"MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R01^ORU_R01|1|P|2.6\r\
OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72\r\n";

#[test]
fn a_large_stream_of_small_messages_is_read_in_a_small_buffer() {
    const COUNT: usize = 64 * 1024 * 1024 / SMALL.len();
    let source = Source {
        bytes: SMALL,
        left: COUNT * SMALL.len(),
        at: 0,
        fails: false,
    };
    let mut reader = FileReader::new(source);
    let mut count = 0;
    let mut largest = 0;
    while let Some(part) = reader.next() {
        let FilePart::Message { offset, bytes } = part.unwrap() else {
            panic!("only messages");
        };
        assert_eq!(offset, (count * SMALL.len()) as u64);
        assert_eq!(bytes, SMALL);
        count += 1;
        largest = largest.max(reader.decoder().capacity());
    }
    assert_eq!(count, COUNT);
    assert!(
        largest <= 256 * 1024,
        "{largest} bytes for messages of {}",
        SMALL.len()
    );
}

#[test]
fn messages_that_are_kept_are_not_written_over() {
    let source = Source {
        bytes: SMALL,
        left: 20_000 * SMALL.len(),
        at: 0,
        fails: false,
    };
    let kept: Vec<_> = FileReader::new(source)
        .map(|part| part.unwrap().into_message().unwrap())
        .collect();
    assert_eq!(kept.len(), 20_000);
    assert!(kept.iter().all(|message| message == SMALL));
}

#[test]
fn what_was_complete_is_given_before_the_source_fails_and_what_was_not_is_not() {
    let source = Source {
        bytes: SMALL,
        left: 3 * SMALL.len() + 10,
        at: 0,
        fails: true,
    };
    let mut reader = FileReader::new(source);
    for _ in 0..3 {
        assert!(matches!(reader.next(), Some(Ok(FilePart::Message { .. }))));
    }
    let Some(Err(FileReadError::Source { offset, source })) = reader.next() else {
        panic!("the failure is passed on");
    };
    assert_eq!(offset, 3 * SMALL.len() as u64);
    assert_eq!(source.kind(), io::ErrorKind::ConnectionReset);
    assert!(reader.next().is_none());
    assert!(reader.next().is_none());
}

#[test]
fn an_interrupted_read_is_tried_again() {
    struct Interrupted<R>(R, bool);
    impl<R: Read> Read for Interrupted<R> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            self.1 = !self.1;
            if self.1 {
                return Err(io::ErrorKind::Interrupted.into());
            }
            let most = into.len().min(5);
            self.0.read(&mut into[..most])
        }
    }
    let parts: Vec<_> = FileReader::new(Interrupted(SMALL, false)).collect();
    assert!(matches!(&parts[..], [Ok(FilePart::Message { bytes, .. })] if bytes == SMALL));
}

#[test]
fn reading_goes_on_behind_a_part_that_is_too_long() {
    let file = [SMALL, b"MSH|^~\\&|2\r"].concat();
    let items: Vec<_> = FileReader::with_limit(&file[..], 64).collect();
    assert!(matches!(
        items[0],
        Err(FileReadError::Part(FileError::TooLong { offset: 0, .. }))
    ));
    assert!(matches!(items[1], Ok(FilePart::Message { .. })));
    assert_eq!(items.len(), 2);
}
