//! A small IHE integration statement of the peer, as far as a rehearsal has seen it.
//!
//! It is a draft for the vendor, not a claim and no result of IHE.

use std::collections::BTreeSet;
use std::fmt;

use super::Test;
use crate::counted;

/// What the statement is made from.
pub(super) struct Statement<'a> {
    pub(super) test: Test,
    pub(super) secured: bool,
    pub(super) date: &'a str,
    /// MSH-3 and MSH-4 of what the peer sent.
    pub(super) senders: &'a BTreeSet<String>,
    pub(super) as_expected: usize,
    pub(super) steps: usize,
    pub(super) framework_errors: usize,
}

impl fmt::Display for Statement<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "# IHE integration statement (draft)\n")?;
        writeln!(
            f,
            "What a rehearsal saw on {}; the vendor completes it and answers for it. It is no result of a connectathon.\n",
            self.date
        )?;
        writeln!(
            f,
            "| vendor | product | version | date |\n|---|---|---|---|"
        )?;
        writeln!(
            f,
            "| to be completed | to be completed | to be completed | {} |\n",
            self.date
        )?;
        let [profile, transaction] = self.test.profile();
        writeln!(
            f,
            "| profile | actor | transaction | options | seen |\n|---|---|---|---|---|\n\
             | {profile} | {} | {transaction}, HL7 v2.6 over MLLP{} | none was rehearsed | \
             {} of {} as expected, {} under rev9 |\n",
            self.test.actor(),
            if self.secured { " and TLS" } else { "" },
            self.as_expected,
            counted(self.steps, "step"),
            counted(self.framework_errors, "error"),
        )?;
        writeln!(
            f,
            "Not rehearsed: Consistent Time (the Time Client that the actor is grouped with), {}the web services option.\n",
            if self.secured { "" } else { "TLS, " },
        )?;
        writeln!(f, "It named itself, in MSH-3 and MSH-4:\n")?;
        if self.senders.is_empty() {
            writeln!(f, "- it sent nothing that could be read")?;
        }
        for sender in self.senders {
            writeln!(f, "- {}", plain(sender))?;
        }
        Ok(())
    }
}

/// A text of the peer without what Markdown would take for its own.
fn plain(text: &str) -> String {
    let shown = text.chars().filter(|it| !it.is_control()).take(200);
    let mut plain = String::new();
    for character in shown {
        if character.is_ascii_punctuation() {
            plain.push('\\');
        }
        plain.push(character);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_the_peer_cannot_write_the_statement() {
        assert_eq!(plain("A^1|B\n# <b>"), "A\\^1\\|B\\# \\<b\\>");
    }
}
