use std::path::PathBuf;

use serde::Deserialize;

/// Where a source finds its files.
///
/// ```
/// use ihe_pcd_adapters::files::{FolderSource, SourceSettings};
///
/// let settings: SourceSettings = serde_json::from_str(r#"{"folder": "/var/spool/hl7", "keep_taken": false}"#)?;
/// let source = FolderSource::new(settings);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct SourceSettings {
    /// The folder. It must be there; `taken` and `refused` are made in it.
    pub folder: PathBuf,
    /// What stands behind the last dot of a name that is taken; `hl7` or `ndjson`, after the kind of source, if nothing is said.
    #[serde(default)]
    pub ending: Option<String>,
    /// Whether files are kept in `taken`; if not, they are deleted when everything in them is stored.
    #[serde(default = "yes")]
    pub keep_taken: bool,
    /// How many milliseconds lie between two looks at an empty folder: 1000 if nothing is said.
    #[serde(default = "second")]
    pub look_every_ms: u64,
    /// Whether the source ends when there is no file left; if those that are left cannot be read, it ends with an error.
    #[serde(default)]
    pub until_empty: bool,
    /// How many bytes a message, or a line, may have: 16 MiB if nothing is said.
    #[serde(default = "longest")]
    pub longest_message: usize,
    /// The name in logs: `files` if nothing is said.
    #[serde(default = "name")]
    pub name: String,
}

/// Where a [`FolderSink`](super::FolderSink) writes its files.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct FolderSinkSettings {
    /// The folder. It must be there.
    pub folder: PathBuf,
    /// Which folders are made in it.
    #[serde(default)]
    pub folders: Folders,
    /// The name in logs and in the journal's marks: two sinks of one consumer need two. `files` if nothing is said.
    #[serde(default = "name")]
    pub name: String,
}

/// Into which folders files are divided.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Folders {
    /// One for each day of receipt, in UTC: `2026-11-25`.
    #[default]
    Day,
    /// One for so many positions of the journal, named after the first: `00000000000000001000`. 0 is taken for 1.
    Positions(u64),
    /// None: all files lie side by side.
    None,
}

/// Where a [`NdjsonSink`](super::NdjsonSink) writes its lines.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct NdjsonSinkSettings {
    /// The folder. It must be there.
    pub folder: PathBuf,
    /// With how many bytes a file is complete: 64 MiB if nothing is said.
    #[serde(default = "rotate_bytes")]
    pub rotate_bytes: u64,
    /// How many seconds after the receipt of its first report a file is complete: a day if nothing is said. 0 is never.
    #[serde(default = "day")]
    pub rotate_after_seconds: u64,
    /// The name in logs and in the journal's marks: two sinks of one consumer need two. `files` if nothing is said.
    #[serde(default = "name")]
    pub name: String,
}

/// Where a [`NdjsonAudit`](super::NdjsonAudit) writes its lines.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct NdjsonAuditSettings {
    /// The folder. It must be there, and no other sink writes into it.
    pub folder: PathBuf,
    /// With how many bytes a file is complete: 64 MiB if nothing is said.
    #[serde(default = "rotate_bytes")]
    pub rotate_bytes: u64,
    /// With the first event after how many seconds a file is complete: a day if nothing is said. 0 is never.
    #[serde(default = "day")]
    pub rotate_after_seconds: u64,
    /// The name in logs: `audit` if nothing is said.
    #[serde(default = "audit")]
    pub name: String,
}

impl NdjsonAuditSettings {
    /// The settings for a folder, and else what is usual.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            rotate_bytes: rotate_bytes(),
            rotate_after_seconds: day(),
            name: audit(),
        }
    }

    /// A file is complete with so many bytes, or with the first event so many seconds after its first one.
    #[must_use]
    pub const fn rotate(mut self, bytes: u64, seconds: u64) -> Self {
        self.rotate_bytes = bytes;
        self.rotate_after_seconds = seconds;
        self
    }

    /// The same for a folder of lines.
    pub(super) fn of_lines(&self) -> NdjsonSinkSettings {
        NdjsonSinkSettings {
            folder: self.folder.clone(),
            rotate_bytes: self.rotate_bytes,
            rotate_after_seconds: self.rotate_after_seconds,
            name: self.name.clone(),
        }
    }
}

impl SourceSettings {
    /// The settings for a folder, and else what is usual.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            ending: None,
            keep_taken: true,
            look_every_ms: second(),
            until_empty: false,
            longest_message: longest(),
            name: name(),
        }
    }

    /// The source ends when there is no file left.
    #[must_use]
    pub const fn until_empty(mut self) -> Self {
        self.until_empty = true;
        self
    }
}

impl FolderSinkSettings {
    /// The settings for a folder, and else what is usual.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            folders: Folders::default(),
            name: name(),
        }
    }

    /// Divides the files in another way.
    #[must_use]
    pub const fn folders(mut self, folders: Folders) -> Self {
        self.folders = folders;
        self
    }
}

impl NdjsonSinkSettings {
    /// The settings for a folder, and else what is usual.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
            rotate_bytes: rotate_bytes(),
            rotate_after_seconds: day(),
            name: name(),
        }
    }

    /// A file is complete with so many bytes, or so many seconds after its first report.
    #[must_use]
    pub const fn rotate(mut self, bytes: u64, seconds: u64) -> Self {
        self.rotate_bytes = bytes;
        self.rotate_after_seconds = seconds;
        self
    }
}

const fn yes() -> bool {
    true
}

const fn second() -> u64 {
    1_000
}

const fn longest() -> usize {
    16 * 1024 * 1024
}

const fn rotate_bytes() -> u64 {
    64 * 1024 * 1024
}

const fn day() -> u64 {
    24 * 60 * 60
}

fn name() -> String {
    "files".to_owned()
}

fn audit() -> String {
    "audit".to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    #[test]
    fn what_is_left_out_is_what_new_says() {
        let folder = r#"{"folder": "x"}"#;
        assert_eq!(
            serde_json::from_str::<SourceSettings>(folder).unwrap(),
            SourceSettings::new("x")
        );
        let sink = serde_json::from_str::<FolderSinkSettings>(folder).unwrap();
        assert_eq!(sink, FolderSinkSettings::new("x"));
        let sink = serde_json::from_str::<NdjsonSinkSettings>(folder).unwrap();
        assert_eq!(sink, NdjsonSinkSettings::new("x"));
        let sink = serde_json::from_str::<NdjsonAuditSettings>(folder).unwrap();
        assert_eq!(sink, NdjsonAuditSettings::new("x"));
    }

    #[test]
    fn what_nobody_knows_is_refused() {
        assert!(
            serde_json::from_str::<SourceSettings>(r#"{"folder": "x", "keep": true}"#).is_err()
        );
        let folders = |text| serde_json::from_str::<Folders>(text).ok();
        assert_eq!(folders(r#""none""#), Some(Folders::None));
        assert_eq!(
            folders(r#"{"positions": 1000}"#),
            Some(Folders::Positions(1000))
        );
        assert_eq!(folders(r#""week""#), None);
    }
}
