//! What is told of connections and messages, in words that are there before any message is.

use core::fmt::Display;
use std::io;
use std::sync::Arc;

use ihe_pcd_mllp as mllp;

use super::Audit;
use crate::plugin::Audited;
use crate::session::gap::{GapName, GapReason};
use crate::session::outbox::OutboxEvent;
use crate::session::{ConsumerEvent, DropReason, Position};

/// How names are written into events: whoever makes one up fills no memory with it.
pub(in crate::actor) struct Names;

impl Names {
    /// A sender, as an entry has it.
    pub(in crate::actor) fn of_sender(sender: &Arc<str>) -> Arc<str> {
        match sender.len() <= GapName::MAX_BYTES {
            true => Arc::clone(sender),
            false => Self::of(sender),
        }
    }

    /// The other end of a connection.
    pub(in crate::actor) fn of_peer(peer: &mllp::Peer) -> Arc<str> {
        Self::of(peer)
    }

    /// Whatever can be shown.
    pub(in crate::actor) fn of(name: impl Display) -> Arc<str> {
        let mut name = name.to_string();
        name.truncate(name.floor_char_boundary(GapName::MAX_BYTES));
        name.into()
    }
}

impl Audit {
    /// What happens to connections.
    pub(in crate::actor) fn tell_server(&self, event: &mllp::ServerEvent<'_>) {
        use mllp::ServerEvent as Event;
        match event {
            Event::Connected { peer } => self.tell_connected(peer),
            Event::Disconnected { peer } => self.tell_disconnected(peer),
            Event::TurnedAway { peer, reason } => {
                self.tell_refused(
                    peer,
                    match reason {
                        mllp::TurnedAway::TooManyConnections => "too many connections are open",
                        mllp::TurnedAway::TooManyFromThisAddress => {
                            "too many connections are open from this address"
                        }
                        _ => "no connection is taken",
                    },
                );
            }
            Event::NotEstablished { peer, error } => {
                self.tell_refused(
                    peer,
                    match error.kind() {
                        io::ErrorKind::TimedOut => "the handshake took too long",
                        _ => "the handshake failed",
                    },
                );
            }
            _ => {}
        }
    }

    pub(in crate::actor) fn tell_connected(&self, peer: &mllp::Peer) {
        self.tell(|| Audited::Connected {
            peer: Names::of_peer(peer),
        });
    }

    pub(in crate::actor) fn tell_disconnected(&self, peer: &mllp::Peer) {
        self.tell(|| Audited::Disconnected {
            peer: Names::of_peer(peer),
        });
    }

    pub(in crate::actor) fn tell_refused(&self, peer: &mllp::Peer, why: &'static str) {
        self.tell(|| Audited::Refused {
            peer: Names::of_peer(peer),
            why,
        });
    }

    /// What became of a frame, if it was not let in.
    pub(in crate::actor) fn tell_fate(&self, peer: &mllp::Peer, event: &ConsumerEvent) {
        let why = match event {
            ConsumerEvent::Refused { refusal, .. } => refusal.rule(),
            ConsumerEvent::Dropped {
                reason: DropReason::Frame(error),
            } => match error.kind() {
                mllp::FrameErrorKind::Noise { .. } => UNFRAMED,
                mllp::FrameErrorKind::TooLong { .. } => "the frame is longer than it may be",
                mllp::FrameErrorKind::FileSeparatorInPayload { .. } => {
                    "a byte stands in the frame that may not stand there"
                }
                _ => CUT,
            },
            _ => return,
        };
        self.tell_refused(peer, why);
    }

    /// Something did not come of which nothing is known but from where.
    pub(in crate::actor) fn tell_lost(&self, peer: &mllp::Peer, reason: GapReason) {
        self.tell_refused(
            peer,
            match reason {
                GapReason::Unframed => UNFRAMED,
                _ => CUT,
            },
        );
    }

    /// A sink has taken a message, or a consumer.
    pub(in crate::actor) fn tell_forwarded(&self, to: &Arc<str>, position: Position) {
        self.tell(|| Audited::Forwarded {
            to: Arc::clone(to),
            position,
        });
    }

    /// What became of a message of a reporter.
    pub(in crate::actor) fn tell_outbox(&self, to: &Arc<str>, event: &OutboxEvent) {
        if let OutboxEvent::Delivered { position, late, .. } = event {
            if *late {
                // Somebody has released it, or nobody would have sent it.
                self.tell_operated(None, "released", *position);
            }
            self.tell_forwarded(to, *position);
        }
    }

    /// An operator did something.
    pub(in crate::actor) fn tell_operated(
        &self,
        operator: Option<&str>,
        deed: &'static str,
        position: Position,
    ) {
        self.tell(|| Audited::Operated {
            operator: operator.map(Names::of),
            deed,
            position: Some(position),
            sink: None,
            why: None,
        });
    }
}

const UNFRAMED: &str = "bytes came without a frame around them";
const CUT: &str = "the frame did not come whole";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_is_cut_between_two_letters() {
        let long: Arc<str> = "ø".repeat(GapName::MAX_BYTES).into();
        assert_eq!(Names::of_sender(&long).len(), GapName::MAX_BYTES);
        let odd: Arc<str> = format!("a{long}").into();
        assert_eq!(Names::of_sender(&odd).len(), GapName::MAX_BYTES - 1);
        let short: Arc<str> = "PULSAR|EAST".into();
        assert!(Arc::ptr_eq(&Names::of_sender(&short), &short));
    }
}
