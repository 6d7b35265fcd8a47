//! A report as one line of JSON: what a child process is sent, and what is kept in a file of lines.
//!
//! Not here: where the line goes.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ihe_pcd::hl7::{Charset, WriteError};
use ihe_pcd::model::Report;
use ihe_pcd::plugin::Origin;
use ihe_pcd::session::filter::Part;
use serde::Serialize;

/// The members of the line, in their order. It has no `Debug`: it holds a message.
#[derive(Serialize)]
pub(crate) struct ReportLine {
    /// Which report of this run of a child it is; in a file there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) report: Option<u64>,
    /// What recognises the report: the same again has the same.
    pub(crate) key: String,
    pub(crate) position: u64,
    pub(crate) peer: String,
    pub(crate) received_at: String,
    pub(crate) part: String,
    /// Of a window: its first instant, and the first after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) window: Option<[String; 2]>,
    /// Of a correction: the value that it is about, if that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) corrects: Option<CorrectedValue>,
    pub(crate) out_of_order: bool,
    pub(crate) replayed: bool,
    pub(crate) late: bool,
    /// The message, in UTF-8.
    pub(crate) message: String,
}

/// Which value a correction is about.
#[derive(Serialize)]
pub(crate) struct CorrectedValue {
    position: Option<u64>,
    control_id: String,
    obr: u32,
    obx: u32,
    time: String,
    was_given: bool,
}

impl ReportLine {
    /// The line of a report. Its message is written anew, in UTF-8, and is else what [`Report::write`] makes of it.
    pub(crate) fn of(report: &Report<'_>, origin: &Origin) -> Result<Self, WriteError> {
        let mut in_utf_8;
        let written = if report.header.charset == Charset::UTF_8 {
            report
        } else {
            in_utf_8 = report.clone();
            in_utf_8.header.charset = Charset::UTF_8;
            &in_utf_8
        };
        let message = written.write()?;
        let window = match &origin.part {
            Part::Window(window) => Some([window.start.to_string(), window.end.to_string()]),
            _ => None,
        };
        let corrects = match &origin.part {
            Part::Correction { corrects } => corrects.as_ref().map(|value| CorrectedValue {
                position: value.source.position.map(|it| it.number()),
                control_id: value.source.control_id.as_str().to_owned(),
                obr: value.key.obr,
                obx: value.key.obx,
                time: value.time.to_string(),
                was_given: value.was_given,
            }),
            _ => None,
        };
        Ok(Self {
            report: None,
            key: key(report, origin),
            position: origin.position.number(),
            peer: origin.peer.as_ref().to_owned(),
            received_at: origin.received_at.to_string(),
            part: part(&origin.part).to_owned(),
            window,
            corrects,
            out_of_order: origin.out_of_order,
            replayed: origin.replayed,
            late: origin.late,
            // It was written in UTF-8.
            message: String::from_utf8_lossy(message.bytes()).into_owned(),
        })
    }

    /// The line, with its end.
    pub(crate) fn to_line(&self) -> String {
        line(self)
    }
}

/// What recognises a report: its position, and the second of receipt, for a journal in memory counts anew after a restart;
/// of a part of a message also which one. Twenty digits, so that keys are sorted as positions are.
pub(crate) fn key(report: &Report<'_>, origin: &Origin) -> String {
    let (position, second) = (origin.position.number(), origin.received_at.unix_seconds());
    let of_row = |letter| {
        let row = report.observations().next().map(|row| row.key);
        let row = row.unwrap_or_default();
        format!("{position:020}-{second}-{letter}{}.{}", row.obr, row.obx)
    };
    match &origin.part {
        Part::Window(window) => {
            format!("{position:020}-{second}-w{}", window.end.unix_seconds())
        }
        Part::Late => of_row('l'),
        Part::Correction { .. } => of_row('c'),
        _ => format!("{position:020}-{second}"),
    }
}

/// Anything as one line of JSON, with its end.
pub(crate) fn line(value: &impl Serialize) -> String {
    // Texts, numbers and truths cannot fail to be written.
    let mut line = serde_json::to_string(value).unwrap_or_default();
    line.push('\n');
    line
}

/// The bytes of a message that a line has as text or in Base64 (RFC 4648, with padding); `None` unless it has just one of them.
pub(crate) fn message(text: Option<String>, base64: Option<String>) -> Option<Vec<u8>> {
    match (text, base64) {
        (Some(text), None) => Some(text.into_bytes()),
        (None, Some(base64)) => STANDARD.decode(base64).ok(),
        _ => None,
    }
}

const fn part(part: &Part) -> &'static str {
    match part {
        Part::Window(_) => "window",
        Part::Late => "late",
        Part::Correction { .. } => "correction",
        _ => "whole",
    }
}
