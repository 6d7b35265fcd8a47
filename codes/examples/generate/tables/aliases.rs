//! Codes and reference ids of older lists, and what became of them.

use std::path::Path;

use super::{
    File, blob,
    source::{Fault, narrow, number, rows},
    terms::{self, Term},
};

/// What can be different, as `AliasKind` lists it; the place is the number in the table.
const KINDS: [&str; 5] = [
    "older-code",
    "older-name",
    "provisional",
    "misspelling",
    "retired",
];

/// A pair that is not in the nomenclature.
#[derive(Clone, Debug)]
pub(crate) struct Alias {
    /// 0 for none.
    pub(crate) code: u32,
    pub(crate) refid: String,
    /// The code of today, 0 for none.
    pub(crate) current: u32,
    /// The place in `KINDS`.
    pub(crate) kind: usize,
    pub(crate) reason: String,
    pub(crate) source: String,
}

pub(crate) fn files(data: &Path) -> Result<Vec<File>, Fault> {
    let aliases = read(data, &terms::read(data)?)?;
    let kinds = aliases
        .iter()
        .map(|alias| narrow(alias.kind, "kinds of aliases"))
        .collect::<Result<Vec<u16>, Fault>>()?;
    let name = |column: &str| format!("aliases/{column}");
    let column = |text: fn(&Alias) -> &str| aliases.iter().map(text);
    let mut files = vec![
        blob::u32s(&name("codes"), aliases.iter().map(|alias| alias.code)),
        blob::u32s(&name("current"), aliases.iter().map(|alias| alias.current)),
        blob::u16s(&name("kinds"), kinds),
    ];
    files.extend(blob::texts(&name("refids"), column(|alias| &alias.refid))?);
    files.extend(blob::texts(
        &name("reasons"),
        column(|alias| &alias.reason),
    )?);
    files.extend(blob::texts(
        &name("sources"),
        column(|alias| &alias.source),
    )?);
    Ok(files)
}

/// The aliases, by reference id and then code.
pub(crate) fn read(data: &Path, terms: &[Term]) -> Result<Vec<Alias>, Fault> {
    let mut aliases: Vec<Alias> = Vec::new();
    for [code, refid, current, kind, reason, source] in rows(data, "aliases.tsv")? {
        let fault = |what: &str| Err(format!("aliases.tsv: {code} {refid} {what}"));
        let optional = |text: &str| match text {
            "" => Ok(0),
            digits => number(digits),
        };
        let Some(kind) = KINDS.iter().position(|known| *known == kind) else {
            return fault("is of an unknown kind");
        };
        let alias = Alias {
            code: optional(&code)?,
            refid: refid.clone(),
            current: optional(&current)?,
            kind,
            reason,
            source,
        };
        if alias.refid.is_empty() || alias.reason.is_empty() || alias.source.is_empty() {
            return fault("lacks a reference id, a reason or a source");
        }
        if aliases
            .last()
            .is_some_and(|last| (&last.refid, last.code) >= (&alias.refid, alias.code))
        {
            return fault("is out of order");
        }
        // An alias would never be read, or hide what the nomenclature says.
        if terms
            .iter()
            .any(|term| term.code == alias.code && term.refid.eq_ignore_ascii_case(&alias.refid))
        {
            return fault("is a pair of terms.tsv");
        }
        let is_retired = KINDS.get(alias.kind) == Some(&"retired");
        if is_retired != (alias.current == 0) {
            return fault("has a code of today exactly if it is not retired");
        }
        // In the core too, or the feature `full` would change the answer.
        if !is_retired
            && !terms
                .iter()
                .any(|term| term.code == alias.current && term.core)
        {
            return fault("stands for a code that is not among the core terms");
        }
        aliases.push(alias);
    }
    Ok(aliases)
}
