//! The laws of the sessions, of inboxes and outboxes, of filters and of gaps, under any order of events.
//!
//! Each body takes any bytes as a list of operations and panics only when a law is broken.

mod consumer;
mod filter;
mod gap;
mod inbox;
mod outbox;
mod reporter;
mod reporter_model;
mod waveform;

use alloc::format;
use alloc::string::String;
use core::time::Duration;

use super::Now;
use crate::datatype::Instant;
use crate::model::Condition;

pub use consumer::consumer;
pub use filter::filter;
pub use gap::gap;
pub use inbox::inbox;
pub use outbox::outbox;
pub use reporter::reporter;
pub use waveform::waveform;

/// Both bodies on the same bytes.
pub fn session(data: &[u8]) {
    consumer(data);
    reporter(data);
}

/// Takes numbers from bytes; zero when there are no more.
struct Choices<'d>(core::slice::Iter<'d, u8>);

impl Choices<'_> {
    fn below(&mut self, limit: usize) -> usize {
        let byte = self.0.next().copied().unwrap_or_default();
        usize::from(byte).checked_rem(limit).unwrap_or_default()
    }

    fn condition(&mut self) -> Option<Condition> {
        match self.below(5) {
            0 => None,
            1 => Some(Condition::Always),
            2 => Some(Condition::Never),
            3 => Some(Condition::OnError),
            _ => Some(Condition::OnSuccess),
        }
    }

    fn is_empty(&self) -> bool {
        self.0.len() == 0
    }
}

const fn now(elapsed: Duration) -> Now {
    Now {
        elapsed,
        wall: Instant::UNIX_EPOCH,
    }
}

fn header(
    kind: &str,
    id: &str,
    version: &str,
    accept: Option<Condition>,
    application: Option<Condition>,
) -> String {
    let code = |condition: Option<Condition>| condition.map_or("", Condition::table_0155);
    let (accept, application) = (code(accept), code(application));
    format!("MSH|^~\\&|A|B|C|D|20261121||{kind}|{id}|P|{version}|||{accept}|{application}\r")
}
