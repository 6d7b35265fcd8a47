//! Where the reports of a source are kept.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use async_trait::async_trait;

use super::script::{Deed, Done, Script, Shelf, patient_words};
use crate::datatype::Instant;
use crate::hl7::{MessageBuf, Text};
use crate::model::{AcknowledgmentCode, Report, Sender};
use crate::plugin::{Outlet, OutletError};
use crate::session::DeliveryError;

/// What a message says, whatever its control id and its times are.
pub(super) type Said = Vec<String>;

/// A message that was stored.
#[derive(Clone)]
pub(super) struct Kept {
    pub(super) control_id: String,
    pub(super) said: Said,
    bytes: Vec<u8>,
}

/// Stores messages, run after run.
pub(super) type Scripted = Script<Messages>;

/// The messages that were stored.
#[derive(Default)]
pub(super) struct Messages {
    stored: Vec<Kept>,
    refused: Vec<Said>,
    control_ids: u64,
    /// Two messages that differ had this control id.
    has_repeated_id: bool,
    /// The source is to end when so many are stored.
    wanted: usize,
    patients: Vec<String>,
}

impl Shelf for Messages {
    type Item = Kept;
    type Answer = ();

    fn was_refused(&mut self, kept: &Kept) -> bool {
        self.refused.contains(&kept.said)
    }

    fn refuse(&mut self, kept: Kept) {
        self.refused.push(kept.said);
    }

    fn store(&mut self, kept: Kept) {
        let before = self.stored.iter();
        let mut before = before
            .filter(|before| before.control_id == kept.control_id)
            .map(|before| before.bytes == kept.bytes);
        match before.next_back() {
            Some(true) => return,
            Some(false) => self.has_repeated_id = true,
            None => {}
        }
        self.stored.push(kept);
    }

    fn is_enough(&mut self) -> bool {
        self.stored.len() >= self.wanted
    }

    fn secrets(&self) -> Vec<String> {
        self.patients.clone()
    }
}

impl Script<Messages> {
    pub(super) fn wanting(script: &[Deed], wanted: usize) -> Self {
        let messages = Messages {
            wanted,
            ..Messages::default()
        };
        Self::new(messages, script.iter().copied())
    }

    pub(super) fn stored(&self) -> Vec<Kept> {
        self.shelf(|messages| messages.stored.clone())
    }

    pub(super) fn refused(&self) -> Vec<Said> {
        self.shelf(|messages| messages.refused.clone())
    }

    pub(super) fn has_repeated_id(&self) -> bool {
        self.shelf(|messages| messages.has_repeated_id)
    }
}

#[async_trait]
impl Outlet for Script<Messages> {
    async fn hand_over_message(&self, message: &MessageBuf) -> Result<(), OutletError> {
        let patients = patient_words(message.bytes());
        self.shelf(|messages| messages.patients.extend(patients));
        match self.take(kept(message)).await {
            Done::Stored(()) => Ok(()),
            Done::Closed => Err(OutletError::Closed),
            Done::Refused | Done::Busy | Done::NotKnown => {
                Err(OutletError::Refused(DeliveryError::Refused {
                    code: AcknowledgmentCode::CommitReject,
                    errors: Vec::new(),
                    text: Text::default(),
                }))
            }
        }
    }

    fn sender(&self) -> Sender {
        Sender::named("TESTKIT", "UNIT")
    }

    fn control_id(&self) -> String {
        self.shelf(|messages| {
            messages.control_ids = messages.control_ids.saturating_add(1);
            format!("K{}", messages.control_ids)
        })
    }

    fn now(&self) -> Instant {
        Instant::from_unix(1_790_000_000, 0).unwrap_or(Instant::UNIX_EPOCH)
    }

    fn is_stopping(&self) -> bool {
        Self::is_stopping(self)
    }

    async fn stopping(&self) {
        Self::stopping(self).await;
    }
}

/// What is kept of a message: code, path, value and unit of each row, beside the whole.
fn kept(message: &MessageBuf) -> Kept {
    let view = message.message();
    let (control_id, said) = match Report::read(&view) {
        Ok(report) => {
            let rows = report.observations().map(|row| {
                format!(
                    "{} {} {:?} {}",
                    row.code.identifier.as_str(),
                    row.sub_id.as_str(),
                    row.value_as_sent().decimal(),
                    row.unit
                        .as_ref()
                        .map_or("", |unit| unit.0.identifier.as_str()),
                )
            });
            (report.header.control_id.to_string(), rows.collect())
        }
        Err(_) => (String::new(), Vec::new()),
    };
    Kept {
        control_id,
        said,
        bytes: message.bytes().to_vec(),
    }
}
