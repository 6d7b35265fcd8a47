//! What has to be there when nothing goes wrong any more.

use std::time::Duration;

use ihe_pcd::session::outbox::Outbox;

use super::consumer::sink_name;
use super::reporter::is_taken;
use super::{Hand, Ledger, State};
use crate::disk::Content;
use crate::durable::plan::Kind;
use crate::report::control_id;

impl Ledger {
    /// The first thing that has not come to its end, by what is on the disks.
    pub(crate) fn first_unsettled(
        &self,
        outboxes: &[Content],
        journal: &Content,
    ) -> Option<String> {
        let state = self.state();
        let sources = 0..state.messages.len();
        let mut all = sources.flat_map(|source| {
            let numbers = 0..state.messages[source].len();
            numbers.map(move |number| (source, number as u32))
        });
        all.find_map(|(source, number)| {
            let why = state.is_unsettled(source, number, &outboxes[source], journal)?;
            Some(format!("{}: {why}", control_id(source, number)))
        })
    }

    /// Whatever was promised or acknowledged is there.
    pub(crate) fn check_end(&self, outboxes: &[Content], journal: &Content, patience: Duration) {
        if let Some(what) = self.first_unsettled(outboxes, journal) {
            self.violate(format!("{what}, {patience:?} after the last fault"));
        }
        let mut state = self.state();
        let State {
            messages,
            record,
            serving,
            ..
        } = &mut *state;
        for (position, id) in &serving.stored {
            let is_there = journal.entries.get(position);
            if is_there.is_none_or(|entry| entry.control_id != *id) {
                record.violate(format!("{id} was stored at {position} and is lost"));
            }
        }
        for (source, of_source) in messages.iter().enumerate() {
            for (message, number) in of_source.iter().zip(0..) {
                let id = control_id(source, number);
                let mut entries = journal.entries.values();
                let is_there = entries.any(|entry| entry.control_id == id);
                if message.acknowledged && !is_there {
                    record.violate(format!("{id} was acknowledged and is lost"));
                }
                if message.plan.kind == Kind::Refused && is_there {
                    record.violate(format!("{id} was to be refused and is stored"));
                }
            }
            // What is left in an outbox is set aside, or marked.
            let outbox = &outboxes[source];
            for (position, entry) in &outbox.entries {
                let reader = Outbox::reader(entry.precedence);
                let is_done = outbox.marked(reader) >= *position;
                let is_aside = outbox.aside.contains_key(&(reader.to_owned(), *position));
                if !is_done && !is_aside {
                    let id = &entry.control_id;
                    record.violate(format!("{id} is left in its outbox at {position}"));
                }
            }
        }
    }
}

impl State {
    fn is_unsettled(
        &self,
        source: usize,
        number: u32,
        outbox: &Content,
        journal: &Content,
    ) -> Option<&'static str> {
        let message = &self.messages[source][number as usize];
        if matches!(message.hand, Hand::Waits | Hand::UnderWay) {
            return Some("it is not handed over");
        }
        let reader = Outbox::reader(message.plan.lane);
        for (position, place) in &message.places {
            let aside = outbox.aside.get(&(reader.to_owned(), *position));
            if place.displaced {
                continue;
            }
            if is_taken(message.plan.kind) {
                if !place.delivered {
                    return Some("it is not delivered");
                }
                if aside.is_some() {
                    return Some("it is delivered and set aside");
                }
            } else if aside.is_none_or(|aside| !aside.detail.starts_with("CE 101")) {
                return Some("it is not set aside as refused");
            }
        }
        if message.promised && message.places.is_empty() {
            return Some("it was promised and is nowhere");
        }
        let Some(position) = message.arrived else {
            let may_be_missing = message.places.values().all(|place| place.displaced);
            let is_due = is_taken(message.plan.kind) && !may_be_missing;
            return is_due.then_some("it has not arrived");
        };
        if message.is_alert() {
            return None;
        }
        for (sink, taken) in self.serving.sinks.iter().enumerate() {
            let aside = journal.aside.contains_key(&(sink_name(sink), position));
            let is_welcome = message.plan.kind != Kind::Unwelcome;
            if is_welcome && !taken.taken.contains(&position) {
                return Some("a sink has not taken it");
            }
            if !is_welcome && !aside {
                return Some("a sink has not set it aside");
            }
        }
        None
    }
}
