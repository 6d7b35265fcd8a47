use super::part::{Part, View};
use super::walk::Spec;
use crate::hl7::Delimiters;
use crate::profile::definition::{Length, Table};
use crate::profile::plan::Primitive;
use crate::profile::{Finding, FindingKind, Place, Sentence, Severity};

/// The finding for a text that is shorter or longer than it may be.
pub(super) fn length(part: &Part<'_>, spec: &Spec<'_>) -> Option<Finding> {
    if spec.length == Length::ANY {
        return None;
    }
    let raw = part.view.raw();
    // Escape sequences and characters of several bytes make a text shorter than its bytes, never longer.
    let bytes = u32::try_from(raw.len()).unwrap_or(u32::MAX);
    if spec.length.min <= 1 && bytes <= spec.length.max {
        return None;
    }
    let count = part.view.text()?.chars().count();
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    let sentence = if count < spec.length.min {
        Sentence::TooShort(spec.name.clone(), spec.length.min)
    } else if count > spec.length.max {
        Sentence::TooLong(spec.name.clone(), spec.length.max)
    } else {
        return None;
    };
    Some(Finding {
        severity: Severity::Error,
        kind: FindingKind::Length,
        rule: spec.rules.length.clone(),
        at: Place::At(part.at),
        message: sentence,
        source: spec.source.clone(),
    })
}

/// The finding for a text that is not of its type.
pub(super) fn form(
    part: &Part<'_>,
    primitive: Primitive,
    type_name: &alloc::sync::Arc<str>,
    spec: &Spec<'_>,
    delimiters: Delimiters,
) -> Option<Finding> {
    let raw = part.view.raw();
    let sentence = match primitive {
        Primitive::Text if has_delimiter(part.view, delimiters) => {
            Sentence::Unescaped(spec.name.clone())
        }
        Primitive::Text | Primitive::Varies => return None,
        _ if primitive.admits(raw) => return None,
        _ => Sentence::NotOfType(spec.name.clone(), type_name.clone()),
    };
    Some(Finding {
        severity: Severity::Error,
        kind: FindingKind::Format,
        rule: spec.rules.form.clone(),
        at: Place::At(part.at),
        message: sentence,
        source: spec.source.clone(),
    })
}

/// Whether a text has a delimiter of a level beneath its own: others would have divided it.
fn has_delimiter(view: View<'_>, delimiters: Delimiters) -> bool {
    let raw = view.raw();
    let has = |delimiter: Option<u8>| delimiter.is_some_and(|delimiter| raw.contains(&delimiter));
    match view {
        View::Repetition(_) => has(delimiters.component()) || has(delimiters.subcomponent()),
        View::Component(_) => has(delimiters.subcomponent()),
        View::Subcomponent(_) => false,
    }
}

/// The finding for a code that its table does not have.
pub(super) fn code(
    part: &Part<'_>,
    table: &Table,
    spec: &Spec<'_>,
    severity: Severity,
) -> Option<Finding> {
    if is_null(part.view) {
        return None;
    }
    // Hardly ever is a code written with escape sequences.
    if table.has(part.view.raw()) {
        return None;
    }
    let text = part.view.text()?;
    if table.has(text.as_bytes()) || table.coding_systems && is_coding_system(&text) {
        return None;
    }
    Some(Finding {
        severity,
        kind: FindingKind::ValueSet,
        rule: spec.rules.table.clone(),
        at: Place::At(part.at),
        message: Sentence::NotInTable(spec.name.clone(), table.name.clone()),
        source: spec.source.clone(),
    })
}

/// Whether it is `""`, which says that there is no value.
pub(super) fn is_null(view: View<'_>) -> bool {
    view.raw() == b"\"\""
}

/// `HL7nnnn` for a table of HL7, `99zzz` for one of a site (HL7 v2.6 table 0396).
fn is_coding_system(code: &str) -> bool {
    let of_hl7 = code
        .strip_prefix("HL7")
        .is_some_and(|rest| rest.len() == 4 && rest.bytes().all(|byte| byte.is_ascii_digit()));
    let of_site = code.strip_prefix("99").is_some_and(|rest| {
        rest.len() == 3 && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    of_hl7 || of_site
}
