use std::sync::Arc;

use super::{Audit, Names};
use crate::actor::shared::Shared;
use crate::hl7::{Message, ReadOptions};
use crate::model::{Header, SiteRules, Transaction};
use crate::plugin::Audited;
use crate::session::{Entry, Position};

/// What a connection has given to its journal and not been answered: the kind and the sender of each message.
///
/// It is kept if there is an audit sink, and empty otherwise.
#[derive(Debug, Default)]
pub(in crate::actor) struct Given(Vec<(Transaction, Arc<str>)>);

impl Given {
    /// The next message is given.
    pub(in crate::actor) fn note(&mut self, shared: &Shared, entry: &Entry) {
        if shared.audit.is_empty() {
            return;
        }
        let policy = &shared.setup.policy;
        let transaction = transaction_of(entry, policy.read_options, &policy.rules);
        self.0.push((transaction, Names::of_sender(&entry.sender)));
    }

    /// The journal has answered: the first of what was given is stored at these positions, and the rest is not.
    pub(in crate::actor) fn answered(&mut self, shared: &Shared, positions: &[Position]) {
        for ((transaction, sender), position) in self.0.drain(..).zip(positions) {
            shared.audit.tell(|| Audited::Stored {
                transaction,
                sender,
                position: *position,
            });
        }
    }
}

impl Audit {
    /// A message of our own is stored.
    pub(in crate::actor) fn tell_stored(&self, entry: &Entry, position: Position) {
        self.tell(|| Audited::Stored {
            transaction: transaction_of(entry, ReadOptions::default(), &SiteRules::default()),
            sender: Names::of_sender(&entry.sender),
            position,
        });
    }
}

/// What kind of message it is; it was read before it came here.
fn transaction_of(entry: &Entry, options: ReadOptions, rules: &SiteRules) -> Transaction {
    let message = Message::parse_header(&entry.frame, options);
    message.map_or(Transaction::Other, |message| {
        Transaction::of(&Header::read(&message, rules).0)
    })
}
