//! The folder that a rehearsal leaves behind: what was sent and received, what the judge found in it, and how each step went.
//!
//! Files and folder are the owner's alone, for messages may be about patients; `summary.md` and `statement.md` hold no value of a patient.
//! A message that was received is on the disk when [`Evidence::received`] returns.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use ihe_pcd::hl7::Message;
use ihe_pcd::model::{Header, SiteRules};
use ihe_pcd::profile::{Profile, Severity};
use serde_json::Value as Json;

use super::Test;
use super::folder;
use super::statement::Statement;
use crate::check;

/// How many senders of messages are named; more of them are not.
const MOST_SENDERS: usize = 8;

/// How one step of a rehearsal went.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) name: String,
    pub(super) expected: String,
    /// What came instead or as expected, without a value of a message.
    pub(super) came: String,
    pub(super) as_expected: bool,
}

/// What a rehearsal leaves behind, as long as it goes on.
#[derive(Debug)]
pub(super) struct Evidence {
    folder: PathBuf,
    /// That of the framework first.
    profiles: [Profile; 3],
    sent: u32,
    received: u32,
    unreadable: u32,
    findings: File,
    /// By profile and severity.
    counts: BTreeMap<(String, Severity), usize>,
    /// MSH-3 and MSH-4 of what was received.
    senders: BTreeSet<String>,
    steps: Vec<Step>,
}

/// What the summary says beside the steps.
pub(super) struct About<'a> {
    pub(super) test: Test,
    pub(super) peer: &'a str,
    /// Whether it spoke TLS; how, a step says.
    pub(super) secured: bool,
    pub(super) began: String,
    pub(super) ended: String,
}

impl Evidence {
    /// Makes the folder, or says why not; one that is not empty is left alone.
    pub(super) fn create(folder: &Path) -> Result<Self, String> {
        let findings = folder::create(folder)
            .and_then(|()| folder::create(&folder.join("sent")))
            .and_then(|()| folder::create(&folder.join("received")))
            .and_then(|()| folder::new_file(&folder.join("findings.ndjson")))
            .map_err(|error| format!("--evidence {}: {error}", folder.display()))?;
        Ok(Self {
            folder: folder.to_owned(),
            profiles: [Profile::rev_9(), Profile::nist_2018(), Profile::gazelle()],
            sent: 0,
            received: 0,
            unreadable: 0,
            findings,
            counts: BTreeMap::new(),
            senders: BTreeSet::new(),
            steps: Vec::new(),
        })
    }

    /// Keeps what is about to be sent.
    pub(super) fn sent(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.sent = self.sent.saturating_add(1);
        self.keep(&format!("sent/{:03}.hl7", self.sent), bytes)
    }

    /// Keeps what was received, on the disk, and then judges it.
    pub(super) fn received(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.received = self.received.saturating_add(1);
        let file = format!("received/{:03}.hl7", self.received);
        self.keep(&file, bytes)?;
        let Ok(message) = Message::parse(bytes) else {
            self.unreadable = self.unreadable.saturating_add(1);
            return Ok(());
        };
        let (header, _) = Header::read(&message, &SiteRules::default());
        if self.senders.len() < MOST_SENDERS {
            self.senders.insert(header.sender());
        }
        for profile in &self.profiles {
            for finding in &profile.judge(message) {
                let mut line = check::as_json(&file, 1, finding);
                if let Json::Object(keys) = &mut line {
                    keys.insert("profile".to_owned(), profile.name().into());
                }
                writeln!(self.findings, "{line}")?;
                let of_it = (profile.name().to_owned(), finding.severity);
                let count = self.counts.entry(of_it).or_default();
                *count = count.saturating_add(1);
            }
        }
        Ok(())
    }

    /// Keeps how a step went.
    pub(super) fn step(&mut self, step: Step) {
        self.steps.push(step);
    }

    /// The steps so far.
    pub(super) fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// How many messages were received.
    pub(super) const fn messages_received(&self) -> u32 {
        self.received
    }

    /// Whether every step went as expected, everything received is a message, and none breaks the framework.
    pub(super) fn is_good(&self) -> bool {
        self.steps.iter().all(|step| step.as_expected)
            && !self.steps.is_empty()
            && self.unreadable == 0
            && self.framework_errors() == 0
    }

    /// Writes `summary.md` and `statement.md`.
    pub(super) fn finish(&mut self, about: &About<'_>) -> io::Result<()> {
        self.findings.sync_all()?;
        self.keep("summary.md", self.summary(about).as_bytes())?;
        let statement = Statement {
            test: about.test,
            secured: about.secured,
            date: &about.ended,
            senders: &self.senders,
            as_expected: self.steps.iter().filter(|step| step.as_expected).count(),
            steps: self.steps.len(),
            framework_errors: self.framework_errors(),
        };
        self.keep("statement.md", statement.to_string().as_bytes())
    }

    fn framework_errors(&self) -> usize {
        let [framework, ..] = &self.profiles;
        self.count(framework.name(), Severity::Error)
    }

    fn count(&self, profile: &str, severity: Severity) -> usize {
        let of_it = (profile.to_owned(), severity);
        self.counts.get(&of_it).copied().unwrap_or_default()
    }

    fn summary(&self, about: &About<'_>) -> String {
        let verdict = if self.is_good() {
            "as expected"
        } else {
            "not as expected"
        };
        let mut text = format!(
            "# Rehearsal of {}: {verdict}\n\n\
             - peer: {}\n- wire: {}\n- program: pcd {}\n- began: {}\n- ended: {}\n- messages: {} sent, {} received, {} of them unreadable\n\n\
             | step | expected | came | verdict |\n|---|---|---|---|\n",
            about.test.name(),
            about.peer,
            if about.secured { "TLS" } else { "plain text" },
            env!("CARGO_PKG_VERSION"),
            about.began,
            about.ended,
            self.sent,
            self.received,
            self.unreadable,
        );
        for step in &self.steps {
            let verdict = if step.as_expected {
                "as expected"
            } else {
                "otherwise"
            };
            let Step {
                name,
                expected,
                came,
                ..
            } = step;
            // Writing to a text does not fail.
            let _ = writeln!(text, "| {name} | {expected} | {came} | {verdict} |");
        }
        text.push_str(
            "\n| findings by profile | errors | warnings | infos |\n|---|---:|---:|---:|\n",
        );
        for profile in &self.profiles {
            let count = |severity| self.count(profile.name(), severity);
            let _ = writeln!(
                text,
                "| {} | {} | {} | {} |",
                profile.name(),
                count(Severity::Error),
                count(Severity::Warning),
                count(Severity::Information),
            );
        }
        text
    }

    fn keep(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let mut file = folder::new_file(&self.folder.join(name))?;
        file.write_all(bytes)?;
        file.sync_all()
    }
}
