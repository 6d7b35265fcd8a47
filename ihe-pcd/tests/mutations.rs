//! A damaged message is read or refused with a place inside it, and never ends the program.
//!
//! 20,000 mutations of a report, and some of every file below the folder that `PCD_CORPUS` names.
//! They are the same in every run; a failure says from which seed its message comes.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests fail by panicking"
)]

use std::env;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use ihe_pcd::fuzzing;
use ihe_pcd::hl7::{Message, ReadError, ReadOptions, messages};
use ihe_pcd::model::Report;

const MUTATIONS: u64 = 20_000;
/// The most of one file; of many files all have the same share of [`MUTATIONS`].
const MUTATIONS_OF_A_FILE: u64 = 200;
/// Of so many one is also compared in every way the fuzzer compares.
const COMPARED: u64 = 64;
/// What of a file is mutated: more would take minutes and show nothing new.
const LONGEST: usize = 16 << 10;

/// SplitMix64: as many numbers as anyone wants from one seed.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`, or none where there is none.
    fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap().max(1);
        usize::try_from(self.next() % end).unwrap()
    }

    fn one_of(&mut self, bytes: &[u8]) -> u8 {
        bytes[self.below(bytes.len())]
    }

    /// A stretch of at most `longest` bytes.
    fn stretch(&mut self, length: usize, longest: usize) -> (usize, usize) {
        let begin = self.below(length + 1);
        let end = (begin + self.below(longest) + 1).min(length);
        (begin, end)
    }
}

/// One to four damages.
fn mutated(original: &[u8], seed: u64) -> Vec<u8> {
    let mut random = Random(seed);
    let mut bytes = original.to_vec();
    for _ in 0..=random.below(4) {
        mutate(&mut bytes, &mut random);
    }
    bytes
}

fn mutate(bytes: &mut Vec<u8>, random: &mut Random) {
    let place = random.below(bytes.len());
    match random.below(10) {
        _ if bytes.is_empty() => bytes.push(random.one_of(b"M\r|")),
        0 => bytes[place] ^= 1 << random.below(8),
        1 => drop(bytes.remove(place)),
        2 => bytes.insert(place, random.one_of(b"|^~\\&#\"")),
        3 => bytes.insert(place, random.one_of(b"\r\n\0\x09\x0B\x1C\x1D\x7F")),
        4 => bytes.insert(
            place,
            0x80 | random.one_of(&[0, 1, 0x3F, 0x43, 0x6F, 0x70, 0x7F]),
        ),
        5 => bytes[place] = random.one_of(b"|^~\\&\r\n\"MSHOBX019.-+ \xC3\xFF"),
        6 => {
            let (begin, end) = random.stretch(bytes.len(), 300);
            let copy = bytes[begin..end].to_vec();
            bytes.splice(place..place, copy);
        }
        7 => {
            let (begin, end) = random.stretch(bytes.len(), 100);
            bytes.drain(begin..end);
        }
        8 => {
            let other = random.below(bytes.len());
            bytes.swap(place, other);
        }
        // A cut leaves most of it more often than not.
        _ => bytes.truncate(place.max(random.below(bytes.len()))),
    }
}

fn check(bytes: &[u8]) {
    read(bytes);
    for message in messages(bytes).filter(|message| message.len() < bytes.len()) {
        read(message);
    }
}

/// Reads all there is to read.
fn read(bytes: &[u8]) {
    if let Err(error) = Message::parse_with(bytes, ReadOptions::STRICT) {
        check_error(error, bytes);
    }
    let message = match Message::parse(bytes) {
        Ok(message) => message,
        Err(error) => {
            check_error(error, bytes);
            return;
        }
    };
    let escaped = |raw: &[u8]| {
        let escape = message.delimiters().escape();
        escape.is_some_and(|escape| raw.contains(&escape))
    };
    let mut length = 0;
    for segment in message.segments() {
        let leaves = segment
            .fields()
            .flat_map(|field| field.repetitions())
            .flat_map(|repetition| repetition.components())
            .flat_map(|component| component.subcomponents());
        for leaf in leaves {
            length += leaf.raw().len();
            match leaf.text() {
                Ok(text) => assert!(text.is_empty() || !leaf.is_empty()),
                // An escape may stand for more bytes than it has.
                Err(error) => assert!(error.offset < leaf.raw().len() || escaped(leaf.raw())),
            }
        }
    }
    assert!(length < bytes.len());
    for deviation in message.deviations() {
        assert!(deviation.offset < bytes.len());
    }
    if let Ok(report) = Report::read(&message) {
        for problem in &report.problems {
            let place = problem.at.to_string();
            assert_eq!(place.parse(), Ok(problem.at));
        }
    }
}

fn check_error(error: ReadError, bytes: &[u8]) {
    assert!(error.offset() <= bytes.len(), "an error is in the message");
    assert!(!error.to_string().is_empty());
}

/// Checks a message and `count` mutations of it; a failure names the one.
fn check_mutations(name: &str, original: &[u8], count: u64) {
    check(original);
    for seed in 0..count {
        let bytes = mutated(original, seed);
        let checked = catch_unwind(AssertUnwindSafe(|| {
            check(&bytes);
            if seed % COMPARED == 0 {
                fuzzing::parse(&bytes);
                fuzzing::report(&bytes);
            }
        }));
        assert!(checked.is_ok(), "seed {seed} of {name}");
    }
}

/// All files below a folder, in order.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[test]
fn a_damaged_report_is_read_or_refused_with_its_place() {
    let report = include_str!("messages/report.hl7").replace('\n', "\r");
    let message = Message::parse(&report).unwrap();
    let read = Report::read(&message).unwrap();
    assert_eq!(read.observations().count() + read.devices().count(), 11);
    check_mutations("the report", report.as_bytes(), MUTATIONS);
}

#[test]
fn the_messages_of_others_are_read_or_refused_with_their_place() {
    let Some(folder) = env::var_os("PCD_CORPUS") else {
        return;
    };
    let mut found = Vec::new();
    files(Path::new(&folder), &mut found);
    assert!(!found.is_empty(), "PCD_CORPUS names a folder without files");
    let share = MUTATIONS / u64::try_from(found.len()).unwrap();
    let share = share.clamp(1, MUTATIONS_OF_A_FILE);
    for path in found {
        let bytes = fs::read(&path).unwrap();
        let name = path.display().to_string();
        check(&bytes);
        let begin = &bytes[..bytes.len().min(LONGEST)];
        check_mutations(&name, begin, share);
    }
}
