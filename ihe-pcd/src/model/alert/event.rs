use alloc::vec::Vec;
use core::time::Duration;

use super::facet::{is_any_event, unswapped};
use crate::datatype::{Composite, Cwe};
use crate::hl7::Text;
use crate::model::{Observation, Value};

/// What has happened: facet 1 (TF-2 B.8.5).
///
/// An alarm about the patient has its code in OBX-3 and its text in OBX-5. A technical alarm and advice have
/// `MDC_EVT_ALARM` in OBX-3, and in OBX-5 the code, with its text in CWE-9.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertEvent<'a> {
    /// The code of the event; `MDC_EVT_ALARM` where none is said.
    pub code: Cwe<'a>,
    /// The text that the device shows.
    pub text: Option<Text<'a>>,
}

/// What has happened to something: facet 2 (TF-2 B.8.5).
///
/// Of an alarm about the patient it is a metric; its value, unit and limits stand in the [row](super::Alert::row).
/// Of other alerts it is the part of the device that has the trouble.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlertSource<'a> {
    /// The metric (OBX-3), or the part of the device (OBX-5).
    pub code: Cwe<'a>,
    /// The text in OBX-5 of a part of the device, where there is one.
    pub text: Option<Text<'a>>,
}

impl<'a> AlertEvent<'a> {
    pub(super) fn read(row: &Observation<'a>) -> Self {
        let (code, _) = unswapped(&row.code);
        let value = row.value_as_sent();
        if let Some(said) = coded(value) {
            let (said, _) = unswapped(said);
            let is_other = said.identifier != code.identifier || said.text != code.text;
            if is_any_event(&code) && is_code(&said) {
                let text = Some(said.original_text.clone()).filter(|text| !text.is_empty());
                return Self {
                    code: said.into_owned(),
                    text,
                };
            }
            let text = display(&said).filter(|_| is_other || !said.original_text.is_empty());
            return Self {
                code: code.into_owned(),
                text,
            };
        }
        Self {
            code: code.into_owned(),
            text: text_of(value).cloned(),
        }
    }

    /// Whether OBX-5 of an event that OBX-3 names is the code of another.
    pub(super) fn is_contradicted(row: &Observation<'_>) -> bool {
        let (code, _) = unswapped(&row.code);
        let said = coded(row.value_as_sent()).filter(|said| is_code(said));
        said.is_some_and(|said| {
            let (said, _) = unswapped(said);
            let codes = said.mdc().zip(code.mdc());
            !is_any_event(&code) && codes.is_some_and(|(said, code)| said != code)
        })
    }

    /// The same without a borrow.
    pub fn into_owned(self) -> AlertEvent<'static> {
        AlertEvent {
            code: self.code.into_owned(),
            text: self.text.map(Text::into_owned),
        }
    }
}

impl<'a> AlertSource<'a> {
    pub(super) fn read(row: &Observation<'a>) -> Self {
        let (code, _) = unswapped(&row.code);
        let is_object =
            code.text.trim() == "MDC_ATTR_ALERT_SOURCE" || *code == super::Facet::Source.code();
        if !is_object {
            return Self {
                code: code.into_owned(),
                text: None,
            };
        }
        match coded(row.value_as_sent()) {
            Some(said) if is_code(said) => {
                let (said, _) = unswapped(said);
                let text = Some(said.original_text.clone()).filter(|text| !text.is_empty());
                Self {
                    code: said.into_owned(),
                    text,
                }
            }
            said => Self {
                code: code.into_owned(),
                text: said
                    .and_then(display)
                    .or_else(|| text_of(row.value_as_sent()).cloned()),
            },
        }
    }

    /// The same without a borrow.
    pub fn into_owned(self) -> AlertSource<'static> {
        AlertSource {
            code: self.code.into_owned(),
            text: self.text.map(Text::into_owned),
        }
    }
}

/// Whether a coded value names a system or has a reference id: senders put texts for people in CWE-1 too.
fn is_code(code: &Cwe<'_>) -> bool {
    let name = code.text.trim();
    !code.coding_system.is_empty()
        || name.starts_with("MDC_")
        || name.starts_with("MDCX_")
        || code.identifier.trim().starts_with("MDC")
}

/// The text of a coded value for people: as it was entered, else its name, else what stands where the code would.
fn display<'a>(code: &Cwe<'a>) -> Option<Text<'a>> {
    let texts = [
        code.original_text.clone(),
        code.text.clone(),
        code.identifier.clone().into(),
    ];
    texts.into_iter().find(|text| !text.is_empty())
}

fn coded<'v, 'a>(value: &'v Value<'a>) -> Option<&'v Cwe<'a>> {
    match value {
        Value::Coded(code) => Some(code),
        Value::Repeated(values) => values.first().and_then(coded),
        _ => None,
    }
}

/// The first text of a value that is one.
pub(super) fn text_of<'v, 'a>(value: &'v Value<'a>) -> Option<&'v Text<'a>> {
    match value {
        Value::Text(text) => Some(text),
        Value::Repeated(values) => values.first().and_then(text_of),
        Value::Other(parts) => parts.leaves().find_map(|(_, leaf)| leaf.text()),
        _ => None,
    }
}

/// The words of a value, one of each repetition; `None` where it is something else than words.
pub(super) fn words_of<'a>(value: &Value<'a>) -> Option<Vec<Text<'a>>> {
    match value {
        Value::Empty | Value::Null => Some(Vec::new()),
        Value::Text(text) => Some(alloc::vec![text.clone()]),
        Value::Coded(code) => {
            let word = [Text::from(code.identifier.clone()), code.text.clone()];
            let word = word.into_iter().find(|word| !word.is_empty());
            Some(word.into_iter().collect())
        }
        Value::Repeated(values) => {
            let words: Option<Vec<_>> = values.iter().map(words_of).collect();
            Some(words?.into_iter().flatten().collect())
        }
        Value::Other(parts) => Some(first_of_each(parts)),
        _ => None,
    }
}

/// The first component of each repetition.
fn first_of_each<'a>(parts: &Composite<'a>) -> Vec<Text<'a>> {
    let leaves = parts.leaves();
    let first = leaves.filter(|([_, component, part], _)| (*component, *part) == (1, 1));
    first.filter_map(|(_, leaf)| leaf.text().cloned()).collect()
}

/// A number of seconds, where the unit says seconds or nothing.
pub(super) fn seconds_of(row: &Observation<'_>) -> Option<Duration> {
    let is_seconds = row
        .unit
        .as_ref()
        .is_none_or(|unit| unit.ucum() == Some("s"));
    let number = row.value_as_sent().decimal().filter(|_| is_seconds)?;
    let milliseconds = number.checked_mul(1000.into())?.trunc();
    u64::try_from(milliseconds).ok().map(Duration::from_millis)
}
