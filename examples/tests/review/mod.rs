//! What has been said of many files, beside what a person has reviewed.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::panic::{RefUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

pub(crate) fn own(folder: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", folder]
        .iter()
        .collect()
}

/// Every file below a folder; a link to another folder is not followed.
pub(crate) fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let mut files = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder);
        let entries = entries.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let entry = entry.unwrap();
            let path = entry.path();
            if entry.file_type().unwrap().is_dir() {
                folders.push(path);
            } else if path.is_file() {
                files.insert(path);
            }
        }
    }
    assert!(!files.is_empty(), "no file below {}", folder.display());
    files
}

/// Tells a person, whom libtest shows what is printed only when a test fails.
pub(crate) fn say(text: &str) {
    io::stderr().write_all(text.as_bytes()).unwrap();
}

pub(crate) fn updating() -> bool {
    env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1")
}

/// What a snapshot says, by file.
pub(crate) fn verdicts(snapshot: &str) -> BTreeMap<String, String> {
    let lines = snapshot.lines().map(|line| line.split_once('\t').unwrap());
    lines
        .map(|(name, verdict)| (name.to_owned(), verdict.to_owned()))
        .collect()
}

/// The verdicts on the files of a folder, beside those of a snapshot.
pub(crate) struct Review {
    folder: PathBuf,
    path: PathBuf,
    pub(crate) snapshot: BTreeMap<String, String>,
    found: BTreeMap<String, String>,
}

impl Review {
    /// Reads every file of the folder; fails, with its name, where reading one ends in a panic.
    pub(crate) fn of(
        folder: &Path,
        snapshot: &str,
        verdict: impl Fn(&[u8]) -> String + RefUnwindSafe,
    ) -> Self {
        let path = own("snapshots").join(snapshot);
        let mut found = BTreeMap::new();
        let mut panics = Vec::new();
        for file in files(folder) {
            let name = file.strip_prefix(folder).unwrap().to_string_lossy();
            let name = name.replace(std::path::MAIN_SEPARATOR, "/");
            let bytes = fs::read(&file).unwrap_or_else(|error| panic!("{name}: {error}"));
            match catch_unwind(|| verdict(&bytes)) {
                Ok(verdict) => drop(found.insert(name, verdict)),
                Err(_) => panics.push(name),
            }
        }
        assert!(panics.is_empty(), "a panic at each of {panics:?}");
        Self {
            folder: folder.to_owned(),
            snapshot: verdicts(&fs::read_to_string(&path).unwrap()),
            path,
            found,
        }
    }

    pub(crate) fn compared(&self) -> impl Iterator<Item = &String> {
        let found = self.found.keys();
        found.filter(|name| self.snapshot.contains_key(*name))
    }

    pub(crate) fn not_reviewed(&self) -> impl Iterator<Item = &String> {
        let found = self.found.keys();
        found.filter(|name| !self.snapshot.contains_key(*name))
    }

    pub(crate) fn absent(&self) -> impl Iterator<Item = &String> {
        let known = self.snapshot.keys();
        known.filter(|name| !self.found.contains_key(*name))
    }

    /// The lines that differ, of files that are known.
    pub(crate) fn difference(&self) -> String {
        let mut difference = String::new();
        for name in self.compared() {
            let (reviewed, found) = (&self.snapshot[name], &self.found[name]);
            if reviewed != found {
                writeln!(difference, "- {name}\t{reviewed}\n+ {name}\t{found}").unwrap();
            }
        }
        difference
    }

    /// The snapshot with what was found of known files and of every `*.hl7`.
    pub(crate) fn updated(&self) -> String {
        let mut verdicts = self.snapshot.clone();
        for (name, verdict) in &self.found {
            if name.ends_with(".hl7") || self.snapshot.contains_key(name) {
                verdicts.insert(name.clone(), verdict.clone());
            }
        }
        let mut text = String::new();
        for (name, verdict) in verdicts {
            writeln!(text, "{name}\t{verdict}").unwrap();
        }
        text
    }

    /// Says what was read, then fails with the lines that differ, or writes them where that is asked for.
    pub(crate) fn settle(&self) {
        let mut text = format!(
            "corpus: {}: {} read, {} compared with {}, {} not reviewed; {} of the snapshot not there\n",
            self.folder.display(),
            count(self.found.len(), "file"),
            self.compared().count(),
            self.path.file_name().unwrap().display(),
            self.not_reviewed().count(),
            self.absent().count()
        );
        for name in self.not_reviewed() {
            writeln!(text, "not reviewed: {name}\t{}", self.found[name]).unwrap();
        }
        say(&text);
        if updating() {
            fs::write(&self.path, self.updated()).unwrap();
            return;
        }
        let difference = self.difference();
        assert!(
            difference.is_empty(),
            "not what was reviewed (see UPDATE_SNAPSHOTS at the top of this file):\n{difference}"
        );
    }
}

pub(crate) fn count(number: usize, word: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {word}{plural}")
}

/// `duplicate-path 2 at OBX[2]-4, OBX[5]-4`, the first places only where there are many.
pub(crate) fn places(kind: &str, at: &[String]) -> String {
    const SHOWN: usize = 4;
    let shown = at[..at.len().min(SHOWN)].join(", ");
    let more = if at.len() > SHOWN { ", ..." } else { "" };
    format!("{kind} {} at {shown}{more}", at.len())
}
